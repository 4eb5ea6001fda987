#include "samples.h"

#include "core/cluster/assessment.h"
#include "core/product/recipe.h"
#include "translations/language.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/models/runmodel.h"

#include <QTest>

// What the programs say once a language is chosen: texts of core, of ui, plurals, and Qt's own. That the catalogues are complete
// is tests/translations' affair.
using namespace baton;

namespace {

QString planOf(int steps)
{
    RunOutline outline = sampleOutline();
    outline.steps = outline.steps.first(steps);
    RunModel model(sampleProfile());
    model.setOutline(outline);
    return model.groupTitle(RunModel::Steps);
}

} // namespace

class TstTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksEnglishWithPlurals();
    void speaksGerman();
    void speaks_data();
    void speaks();
};

void TstTranslations::speaksEnglishWithPlurals()
{
    speak(*qApp, QStringLiteral("en"));
    QCOMPARE(planOf(1), QStringLiteral("Plan · 1 step"));
    QCOMPARE(planOf(2), QStringLiteral("Plan · 2 steps"));
    QCOMPARE(SettingsDialog({}).windowTitle(), QStringLiteral("Settings"));
}

void TstTranslations::speaksGerman()
{
    speak(*qApp, QStringLiteral("de"));
    QVERIFY(loadRecipe(QStringLiteral("nope")).error().summary.startsWith(QStringLiteral("Es gibt kein Rezept „nope“.")));
    QCOMPARE(SettingsDialog({}).windowTitle(), QStringLiteral("Einstellungen"));
    QCOMPARE(planOf(1), QStringLiteral("Plan · 1 Schritt"));
    QCOMPARE(planOf(2), QStringLiteral("Plan · 2 Schritte"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

void TstTranslations::speaks_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<QString>("oneStep");
    QTest::addColumn<QString>("twoSteps");
    QTest::addColumn<QString>("switchOver");
    QTest::newRow("fr") << "Paramètres" << "Plan · 1 étape" << "Plan · 2 étapes" << "Permuter les rôles";
    QTest::newRow("es") << "Ajustes" << "Plan · 1 paso" << "Plan · 2 pasos" << "Intercambiar roles";
    QTest::newRow("hi") << "सेटिंग" << "योजना · 1 चरण" << "योजना · 2 चरण" << "भूमिकाएँ बदलें";
}

void TstTranslations::speaks()
{
    QFETCH(const QString, settings);
    QFETCH(const QString, oneStep);
    QFETCH(const QString, twoSteps);
    QFETCH(const QString, switchOver);
    speak(*qApp, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(SettingsDialog({}).windowTitle(), settings);
    QCOMPARE(planOf(1), oneStep);
    QCOMPARE(planOf(2), twoSteps);
    QCOMPARE(operationTitle(Operation::Switchover), switchOver);
}

QTEST_MAIN(TstTranslations)
#include "tst_translations.moc"
