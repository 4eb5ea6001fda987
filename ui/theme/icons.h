#pragma once

#include "core/cluster/assessment.h"

#include <QIcon>
#include <QRectF>

class QPainter;

namespace baton {

// The application's own icons (resources/icons), drawn in a colour of the theme that is current when they are painted.
enum class Tint { Text, Muted, Accent, OnAccent, Good, Info, Warning, Critical, Neutral };

[[nodiscard]] QIcon themedIcon(const QString &name, Tint tint = Tint::Text);
// Severity by shape first, colour second: disc, square, triangle, octagon.
[[nodiscard]] QIcon severityIcon(Severity severity);
[[nodiscard]] QString severityIconName(Severity severity);
[[nodiscard]] QString severityName(Severity severity); // translated, for accessible texts

// `knock` is the colour of what is cut out of filled icons (the tick in the disc).
void paintIcon(QPainter &painter, const QRectF &rect, const QString &name, const QColor &color, const QColor &knock);

} // namespace baton
