#pragma once

#include "core/cluster/assessment.h"

#include <QColor>
#include <QPalette>

namespace baton {

// Every colour of the application, once for light and once for dark. Widgets take what they can from QPalette,
// and the rest from here; nothing else names a colour.
struct Tokens
{
    QColor window, base, raised, sunken;      // surfaces, from the window's ground to cards
    QColor text, muted, hint, faint;          // text, secondary text, placeholders and ages, disabled text
    QColor border, strongBorder;
    QColor accent, onAccent, accentGround;    // the one colour that asks for a click
    QColor good, info, warning, critical, neutral;
    QColor goodGround, infoGround, warningGround, criticalGround, neutralGround;
    QColor master, slave;                     // role badges
    QColor shadow;
};

[[nodiscard]] const Tokens &lightTokens();
[[nodiscard]] const Tokens &darkTokens();
[[nodiscard]] const Tokens &tokensFor(const QPalette &palette); // by the lightness of its window colour

[[nodiscard]] QColor severityColor(const Tokens &tokens, Severity severity);
[[nodiscard]] QColor severityGround(const Tokens &tokens, Severity severity);

[[nodiscard]] QPalette paletteOf(const Tokens &tokens);

namespace space { // in logical pixels
inline constexpr int small = 4, normal = 8, wide = 12, large = 16, huge = 24;
inline constexpr int radius = 8;
} // namespace space

} // namespace baton
