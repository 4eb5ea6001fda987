#include "ui/theme/theme.h"

#include "ui/theme/colorscheme.h"
#include "ui/theme/quietstyle.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QToolTip>

static void initIcons()
{
    Q_INIT_RESOURCE(icons); // resources of a static library are registered by hand, outside any namespace
}

namespace baton {

namespace {

QString firstInstalled(const QStringList &families)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : families) {
        if (installed.contains(family))
            return family;
    }
    return {};
}

QFont bodyFont()
{
    QFont font = QApplication::font();
    if (const QString family = firstInstalled({"Inter", "Noto Sans", "Cantarell"}); !family.isEmpty())
        font.setFamily(family);
    font.setPointSizeF(10);
    return font;
}

} // namespace

Theme::Theme(QApplication &application, QObject *parent) : QObject(parent), m_application(application)
{
    initIcons();
    application.setStyle(new QuietStyle); // the application owns it
    application.setFont(bodyFont());
    auto *scheme = new ColorScheme(this);
    connect(scheme, &ColorScheme::changed, this, &Theme::desktopSchemeChanged);
    apply();
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::Auto && m_desktopIsDark);
}

void Theme::apply()
{
    const QPalette palette = paletteOf(isDark() ? darkTokens() : lightTokens());
    m_application.setPalette(palette);
    QToolTip::setPalette(palette);
}

void Theme::desktopSchemeChanged(bool dark)
{
    m_desktopIsDark = dark;
    apply();
}

QFont monospaceFont(qreal pointSize)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (const QString family = firstInstalled({"JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono"}); !family.isEmpty())
        font.setFamily(family);
    font.setPointSizeF(pointSize > 0 ? pointSize : QApplication::font().pointSizeF() * 0.95);
    return font;
}

QFont scaledFont(qreal factor, QFont::Weight weight)
{
    QFont font = QApplication::font();
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setWeight(weight);
    return font;
}

} // namespace baton
