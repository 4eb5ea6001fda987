#include "ui/theme/tokens.h"

#include <QTest>

#include <cmath>

using namespace baton;

namespace {

// WCAG 2.1, relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

constexpr double forText = 4.5, forShapes = 3.0;

} // namespace

class PaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsAreReadable_data();
    void pairsAreReadable();
    void theMeasureIsRight();

private:
    void addPairs(const char *name, const Tokens &tokens);
    void addPalette(const char *name, const QPalette &palette);
};

void PaletteTest::addPairs(const char *name, const Tokens &t)
{
    const auto pair = [name](const char *what, const QColor &front, const QColor &ground, double least) {
        QTest::addRow("%s: %s", name, what) << front << ground << least;
    };
    const std::pair<const char *, QColor> surfaces[] = {{"window", t.window}, {"base", t.base}, {"raised", t.raised}, {"sunken", t.sunken}};
    for (const auto &[surface, ground] : surfaces) {
        pair(qPrintable(QStringLiteral("text on %1").arg(QLatin1String(surface))), t.text, ground, forText);
        pair(qPrintable(QStringLiteral("muted text on %1").arg(QLatin1String(surface))), t.muted, ground, forText);
        pair(qPrintable(QStringLiteral("accent on %1").arg(QLatin1String(surface))), t.accent, ground, forText);
    }
    const std::tuple<const char *, QColor, QColor> severities[] = {{"good", t.good, t.goodGround}, {"info", t.info, t.infoGround},
                                                                   {"warning", t.warning, t.warningGround}, {"critical", t.critical, t.criticalGround}};
    for (const auto &[severity, colour, ground] : severities) {
        pair(qPrintable(QStringLiteral("text on the ground of %1").arg(QLatin1String(severity))), t.text, ground, forText);
        pair(qPrintable(QStringLiteral("mark of %1 on its ground").arg(QLatin1String(severity))), colour, ground, forShapes);
        pair(qPrintable(QStringLiteral("mark of %1 on base").arg(QLatin1String(severity))), colour, t.base, forShapes);
    }
    pair("text on neutral ground", t.text, t.neutralGround, forText);
    pair("text on accent ground", t.text, t.accentGround, forText);
    pair("muted text on accent ground", t.muted, t.accentGround, forText); // the second line of the cluster that is chosen
    pair("on accent", t.onAccent, t.accent, forText);
    pair("badge of the master", t.base, t.master, forText);
    pair("badge of the slave", t.slave, t.base, forText);
    pair("neutral mark on base", t.neutral, t.base, forShapes);
}

// What widgets take from the palette by themselves.
void PaletteTest::addPalette(const char *name, const QPalette &p)
{
    const std::tuple<const char *, QPalette::ColorRole, QPalette::ColorRole> roles[] = {
        {"window text", QPalette::WindowText, QPalette::Window}, {"text", QPalette::Text, QPalette::Base},
        {"text on alternate rows", QPalette::Text, QPalette::AlternateBase}, {"button text", QPalette::ButtonText, QPalette::Button},
        {"selected text", QPalette::HighlightedText, QPalette::Highlight}, {"tool tip", QPalette::ToolTipText, QPalette::ToolTipBase},
        {"link", QPalette::Link, QPalette::Base}, {"placeholder", QPalette::PlaceholderText, QPalette::Base},
        {"age of facts", QPalette::PlaceholderText, QPalette::Window}};
    for (const auto &[what, front, ground] : roles)
        QTest::addRow("%s palette: %s", name, what) << p.color(front) << p.color(ground) << forText;
}

void PaletteTest::pairsAreReadable_data()
{
    QTest::addColumn<QColor>("front");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    addPairs("light", lightTokens());
    addPairs("dark", darkTokens());
    addPalette("light", paletteOf(lightTokens()));
    addPalette("dark", paletteOf(darkTokens()));
}

void PaletteTest::pairsAreReadable()
{
    QFETCH(QColor, front);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    const double found = contrast(front, ground);
    QVERIFY2(found >= least, qPrintable(QStringLiteral("%1 on %2: %3, wanted %4").arg(front.name(), ground.name()).arg(found, 0, 'f', 2).arg(least)));
}

void PaletteTest::theMeasureIsRight()
{
    QCOMPARE(qRound(contrast(Qt::white, Qt::black) * 10), 210);
    QCOMPARE(qRound(contrast(QColor(0x777777), Qt::white) * 100), 448); // known: just fails
}

QTEST_MAIN(PaletteTest)
#include "tst_palette.moc"
