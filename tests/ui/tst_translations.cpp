#include "samples.h"

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

QTEST_MAIN(TstTranslations)
#include "tst_translations.moc"
