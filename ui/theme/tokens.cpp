#include "ui/theme/tokens.h"

namespace baton {

const Tokens &lightTokens()
{
    static const Tokens tokens{
        .window = 0xf4f5f7, .base = 0xffffff, .raised = 0xffffff, .sunken = 0xebedf0,
        .text = 0x1a1f26, .muted = 0x566070, .hint = 0x667080, .faint = 0x98a1ad,
        .border = 0xdcdfe4, .strongBorder = 0xb9c0c9,
        .accent = 0x2459b8, .onAccent = 0xffffff, .accentGround = 0xe6eefb,
        .good = 0x1c7f4f, .info = 0x2a63c4, .warning = 0xa85f00, .critical = 0xbf2632, .neutral = 0x6b7583,
        .goodGround = 0xe7f4ed, .infoGround = 0xe8effb, .warningGround = 0xfdf1dd, .criticalGround = 0xfce9ea,
        .neutralGround = 0xeef0f3,
        .master = 0x1f4fa8, .slave = 0x5c6775,
        .shadow = QColor(20, 30, 45, 26),
    };
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{
        .window = 0x191c20, .base = 0x22262b, .raised = 0x282d33, .sunken = 0x14171a,
        .text = 0xe8ebef, .muted = 0xa3adb9, .hint = 0x8f99a6, .faint = 0x6c7682,
        .border = 0x383e46, .strongBorder = 0x545c67,
        .accent = 0x6f9ff2, .onAccent = 0x0f1a2c, .accentGround = 0x22324d,
        .good = 0x58c993, .info = 0x7aaaf7, .warning = 0xf0b04a, .critical = 0xff8085, .neutral = 0x8f99a6,
        .goodGround = 0x1d3329, .infoGround = 0x202d44, .warningGround = 0x3a2e18, .criticalGround = 0x41222a,
        .neutralGround = 0x2c3138,
        .master = 0x86aff5, .slave = 0x99a4b1,
        .shadow = QColor(0, 0, 0, 90),
    };
    return tokens;
}

const Tokens &tokensFor(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? darkTokens() : lightTokens();
}

QColor severityColor(const Tokens &tokens, Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return tokens.good;
    case Severity::Info:
        return tokens.info;
    case Severity::Warning:
        return tokens.warning;
    case Severity::Critical:
        return tokens.critical;
    }
    Q_UNREACHABLE();
}

QColor severityGround(const Tokens &tokens, Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return tokens.goodGround;
    case Severity::Info:
        return tokens.infoGround;
    case Severity::Warning:
        return tokens.warningGround;
    case Severity::Critical:
        return tokens.criticalGround;
    }
    Q_UNREACHABLE();
}

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.base);
    palette.setColor(QPalette::AlternateBase, tokens.neutralGround);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::PlaceholderText, tokens.hint);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.critical);
    palette.setColor(QPalette::ToolTipBase, tokens.raised);
    palette.setColor(QPalette::ToolTipText, tokens.text);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::Light, tokens.raised);
    palette.setColor(QPalette::Midlight, tokens.border);
    palette.setColor(QPalette::Mid, tokens.strongBorder);
    palette.setColor(QPalette::Dark, tokens.strongBorder);
    palette.setColor(QPalette::Shadow, tokens.shadow);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, tokens.faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.neutralGround);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, tokens.muted);
    return palette;
}

} // namespace baton
