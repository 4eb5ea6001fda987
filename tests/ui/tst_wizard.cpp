#include "samples.h"

#include "ui/run/runoptionform.h"
#include "ui/wizard/clusterwizard.h"
#include "ui/dialogs/hostform.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace baton;

namespace {

const ClusterWizard::Setting setting{{{QStringLiteral("flotomate-service-desk"), QStringLiteral("Flotomate"), QStringLiteral("service_desk_master_CI")}}, {}};

template<typename T>
T *named(const QWidget &on, const QString &name)
{
    for (T *each : on.findChildren<T *>()) {
        if (each->isVisible() && each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

template<typename T>
T *labelled(const QWidget &on, const QString &text)
{
    for (T *each : on.findChildren<T *>()) {
        if (each->isVisible() && each->text() == text)
            return each;
    }
    return nullptr;
}

void type(const QWidget &on, const QString &name, const QString &text)
{
    auto *field = named<QLineEdit>(on, name);
    QVERIFY2(field, qPrintable(name));
    field->clear();
    QTest::keyClicks(field, text);
}

void press(ClusterWizard &wizard, QWizard::WizardButton button)
{
    QTest::mouseClick(wizard.button(button), Qt::LeftButton);
}

ClusterDraft complete(ClusterDraft::Kind kind, int page)
{
    return {.kind = kind, .page = page, .profile = sampleProfile()};
}

void tellChecks(ClusterWizard &wizard, bool failing)
{
    wizard.setOutline(sampleInstallation());
    for (const RunEvent &event : sampleChecks(failing))
        wizard.happened(event);
    RunReport report;
    report.outcome = failing ? Outcome::Refused : Outcome::Done;
    wizard.checked(report);
}

} // namespace

class WizardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productNeedsANameAndABuildThatCanBeRead();
    void aHostIsTestedBeforeTheNextOne();
    void anEditVoidsTheTest();
    void aHostThatIsOffCanBePassedOnPurpose();
    void twoHostsNeedTwoMachines();
    void theSecondHostTakesTheLoginOfTheFirst();
    void withoutAProxyNoMachineIsAskedFor();
    void failedRequirementsStopAnInstallation();
    void thePlanIsConfirmedWithInstall();
    void aPairThatIsNotWellIsOnlyWatched();
    void leftInTheMiddleItIsTakenUpAgain();
    void itCanBeStartedAfresh();
    void aDraftHoldsNoPassword();
    void aSecondClusterOfTheSameNameIsAnother();
    void optionsAreThoseThatRunbooksKnow_data();
    void optionsAreThoseThatRunbooksKnow();
    void aCopyCanBeLimited();
};

void WizardTest::productNeedsANameAndABuildThatCanBeRead()
{
    ClusterWizard wizard({}, setting);
    QSignalSpy chosen(&wizard, &ClusterWizard::buildChosen);
    wizard.show();
    type(wizard, "Name", "Service Desk Pune");
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    type(wizard, "Build file", "/x");
    QCOMPARE(chosen.last()[0].toString(), QStringLiteral("/x"));
    wizard.setBuildFacts({"/x", 0, {}, "There is no file /x."});
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    QVERIFY(labelled<QLabel>(wizard, "There is no file /x."));
    wizard.setBuildFacts({"/y", 10, {}, {}}); // of another file: too late
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    wizard.setBuildFacts({"/x", 10, {}, {}});
    QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
}

void WizardTest::aHostIsTestedBeforeTheNextOne()
{
    ClusterWizard wizard(complete(ClusterDraft::Kind::Install, ClusterWizard::HostA), setting);
    QSignalSpy tests(&wizard, &ClusterWizard::testRequested);
    wizard.show();
    press(wizard, QWizard::NextButton);
    QCOMPARE(tests.size(), 1);
    QCOMPARE(tests[0][0].value<Node>(), Node::A);
    QCOMPARE(wizard.currentId(), int(ClusterWizard::HostA));
    wizard.setOutcome(Node::A, {true, "Connected."});
    QCOMPARE(wizard.currentId(), int(ClusterWizard::HostB));
    press(wizard, QWizard::BackButton);
    wizard.setOutcome(Node::A, {true, "Connected."}); // of "Test connection": stays where it is
    QCOMPARE(wizard.currentId(), int(ClusterWizard::HostA));
}

void WizardTest::anEditVoidsTheTest()
{
    ClusterWizard wizard(complete(ClusterDraft::Kind::Install, ClusterWizard::HostA), setting);
    QSignalSpy tests(&wizard, &ClusterWizard::testRequested);
    wizard.show();
    wizard.setOutcome(Node::A, {true, "Connected."});
    type(wizard, "Address", "192.0.2.99");
    QVERIFY(!labelled<QLabel>(wizard, "Connected."));
    press(wizard, QWizard::NextButton);
    QCOMPARE(tests.size(), 1);
    QCOMPARE(wizard.draft().profile.host(Node::A).address, QStringLiteral("192.0.2.99"));
}

void WizardTest::aHostThatIsOffCanBePassedOnPurpose()
{
    ClusterWizard wizard(complete(ClusterDraft::Kind::Install, ClusterWizard::HostA), setting);
    wizard.show();
    press(wizard, QWizard::NextButton);
    wizard.setOutcome(Node::A, {false, "No answer."});
    QCOMPARE(wizard.currentId(), int(ClusterWizard::HostA));
    QVERIFY(labelled<QLabel>(wizard, "No answer."));
    for (QCheckBox *box : wizard.currentPage()->findChildren<QCheckBox *>())
        box->setChecked(true);
    press(wizard, QWizard::NextButton);
    QCOMPARE(wizard.currentId(), int(ClusterWizard::HostB));
}

void WizardTest::twoHostsNeedTwoMachines()
{
    ClusterDraft draft = complete(ClusterDraft::Kind::Install, ClusterWizard::HostB);
    draft.profile.hosts[Node::B].address = draft.profile.hosts[Node::A].address;
    ClusterWizard wizard(draft, setting);
    QSignalSpy tests(&wizard, &ClusterWizard::testRequested);
    wizard.show();
    press(wizard, QWizard::NextButton);
    QCOMPARE(tests.size(), 0);
    QCOMPARE(wizard.currentId(), int(ClusterWizard::HostB));
}

void WizardTest::theSecondHostTakesTheLoginOfTheFirst()
{
    ClusterDraft draft = complete(ClusterDraft::Kind::Install, ClusterWizard::HostA);
    draft.profile.hosts.remove(Node::B);
    ClusterWizard wizard(draft, setting);
    wizard.show();
    type(wizard, "Password", "not-a-secret");
    press(wizard, QWizard::NextButton);
    wizard.setOutcome(Node::A, {true, "Connected."});
    QCOMPARE(wizard.currentId(), int(ClusterWizard::HostB));
    QCOMPARE(named<QLineEdit>(wizard, "User")->text(), draft.profile.host(Node::A).user);
    QCOMPARE(named<QLineEdit>(wizard, "Password")->text(), QStringLiteral("not-a-secret"));
    QVERIFY(named<QLineEdit>(wizard, "Address")->text().isEmpty());
}

void WizardTest::withoutAProxyNoMachineIsAskedFor()
{
    ClusterWizard wizard(complete(ClusterDraft::Kind::Install, ClusterWizard::Balancer), setting);
    QSignalSpy tests(&wizard, &ClusterWizard::testRequested);
    wizard.show();
    QVERIFY(named<QLineEdit>(wizard, "Address"));
    auto *kind = named<QComboBox>(wizard, "Load balancer");
    kind->setCurrentIndex(kind->findData(int(ProxyKind::None)));
    QVERIFY(!named<QLineEdit>(wizard, "Address"));
    press(wizard, QWizard::NextButton);
    QCOMPARE(tests.size(), 0);
    QCOMPARE(wizard.currentId(), int(ClusterWizard::Passwords));
    QVERIFY(!wizard.draft().profile.has(Node::Proxy));
    QVERIFY(validate(wizard.draft().profile).has_value());
}

void WizardTest::failedRequirementsStopAnInstallation()
{
    ClusterWizard wizard(complete(ClusterDraft::Kind::Install, ClusterWizard::Options), setting);
    QSignalSpy checks(&wizard, &ClusterWizard::checkRequested);
    wizard.show();
    press(wizard, QWizard::NextButton);
    QCOMPARE(checks.size(), 1);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled()); // still looking
    tellChecks(wizard, true);
    QVERIFY(!wizard.button(QWizard::NextButton)->isEnabled());
    auto *again = labelled<QAbstractButton>(wizard, "Check again");
    QVERIFY(again);
    again->click();
    QCOMPARE(checks.size(), 2);
    tellChecks(wizard, false);
    QVERIFY(wizard.button(QWizard::NextButton)->isEnabled());
}

void WizardTest::thePlanIsConfirmedWithInstall()
{
    ClusterWizard wizard(complete(ClusterDraft::Kind::Install, ClusterWizard::Check), setting);
    QSignalSpy accepted(&wizard, &QDialog::accepted);
    wizard.show();
    tellChecks(wizard, false);
    press(wizard, QWizard::NextButton);
    QCOMPARE(wizard.currentId(), int(ClusterWizard::Plan));
    QCOMPARE(wizard.buttonText(QWizard::FinishButton), QStringLiteral("Install"));
    QVERIFY(wizard.startsRun());
    QCOMPARE(wizard.operation(), Operation::InstallAll);
    press(wizard, QWizard::FinishButton);
    QCOMPARE(accepted.size(), 1);
}

void WizardTest::aPairThatIsNotWellIsOnlyWatched()
{
    ClusterWizard wizard(complete(ClusterDraft::Kind::Adopt, ClusterWizard::Check), setting);
    wizard.show();
    tellChecks(wizard, true);
    press(wizard, QWizard::NextButton);
    QCOMPARE(wizard.currentId(), int(ClusterWizard::Found));
    press(wizard, QWizard::NextButton);
    QVERIFY(!wizard.startsRun());
    QCOMPARE(wizard.buttonText(QWizard::FinishButton), QStringLiteral("Add"));
}

void WizardTest::leftInTheMiddleItIsTakenUpAgain()
{
    ClusterDraft draft = complete(ClusterDraft::Kind::Install, ClusterWizard::HostB);
    draft.profile.hosts.remove(Node::Proxy);
    draft.options.values.insert("register", "skip");
    ClusterWizard wizard(draft, setting);
    QSignalSpy left(&wizard, &ClusterWizard::left);
    wizard.show();
    QCOMPARE(wizard.currentId(), int(ClusterWizard::HostB));
    type(wizard, "Address", "192.0.2.77");
    press(wizard, QWizard::CancelButton);
    QCOMPARE(left.size(), 1);
    const std::optional<ClusterDraft> kept = draftFromJson(draftToJson(wizard.draft()));
    QVERIFY(kept);
    ClusterWizard again(*kept, setting);
    again.show();
    QCOMPARE(again.currentId(), int(ClusterWizard::HostB));
    QCOMPARE(named<QLineEdit>(again, "Address")->text(), QStringLiteral("192.0.2.77"));
    QCOMPARE(again.draft().options.value("register"), QStringLiteral("skip"));
}

void WizardTest::itCanBeStartedAfresh()
{
    ClusterWizard wizard(complete(ClusterDraft::Kind::Install, ClusterWizard::HostB), setting);
    wizard.show();
    press(wizard, QWizard::CustomButton1);
    QCOMPARE(wizard.currentId(), int(ClusterWizard::Product));
    QVERIFY(named<QLineEdit>(wizard, "Name")->text().isEmpty());
    QVERIFY(wizard.draft().isEmpty());
    ClusterWizard fresh({}, setting);
    fresh.show();
    QVERIFY(!fresh.testOption(QWizard::HaveCustomButton1));
}

void WizardTest::aDraftHoldsNoPassword()
{
    ClusterWizard wizard(complete(ClusterDraft::Kind::Install, ClusterWizard::HostA), setting);
    wizard.show();
    type(wizard, "Password", "not-a-secret");
    const QString text = QString::fromUtf8(QJsonDocument(draftToJson(wizard.draft())).toJson());
    QCOMPARE(wizard.secrets().value("a.login"), QStringLiteral("not-a-secret"));
    QVERIFY(!text.contains("not-a-secret"));
}

void WizardTest::aSecondClusterOfTheSameNameIsAnother()
{
    ClusterWizard::Setting taken = setting;
    taken.takenIds = {"service-desk-pune"};
    ClusterWizard wizard(complete(ClusterDraft::Kind::Adopt, ClusterWizard::Product), taken);
    wizard.show();
    QCOMPARE(wizard.draft().profile.id, QStringLiteral("service-desk-pune-2"));
}

void WizardTest::optionsAreThoseThatRunbooksKnow_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QStringList>("values");
    const QStringList methods{"auto", "scripts", "rewind", "copy"};
    QTest::newRow("reconvert") << Operation::Reconvert << "method" << methods;
    QTest::newRow("rebuild the slave") << Operation::RebuildSlave << "method" << methods;
    QTest::newRow("two masters") << Operation::ResolveTwoMasters << "keep" << QStringList{"a", "b"};
    QTest::newRow("restart") << Operation::RestartMaster << "what" << QStringList{"service", "postgres", "machine"};
    QTest::newRow("install") << Operation::InstallAll << "register" << QStringList{"wait", "skip"};
    QTest::newRow("prepare") << Operation::Prepare << "restart" << QStringList{"yes", "no"};
}

void WizardTest::optionsAreThoseThatRunbooksKnow()
{
    QFETCH(Operation, operation);
    QFETCH(QString, key);
    QFETCH(QStringList, values);
    RunOptionForm form(operation, sampleProfile());
    auto *box = form.findChild<QComboBox *>();
    QCOMPARE(box->count(), values.size());
    for (int each = 0; each < box->count(); ++each) {
        box->setCurrentIndex(each);
        QVERIFY2(values.contains(form.options().value(key)), qPrintable(form.options().value(key)));
    }
    QSignalSpy changed(&form, &RunOptionForm::changed);
    form.setOptions({.values = {{key, values.last()}}});
    QCOMPARE(changed.size(), 0); // a change by the person starts the checks anew
    QCOMPARE(form.options().value(key), values.last());
}

// What a copy may use of the line is a number of bytes for the runbook, or nothing.
void WizardTest::aCopyCanBeLimited()
{
    RunOptionForm form(Operation::RebuildSlave, sampleProfile());
    QCOMPARE(form.options().values.keys(), (QStringList{"method", "rate"}));
    QCOMPARE(form.options().value("rate"), QString());
    form.setOptions({.values = {{"rate", "20000000"}}});
    QCOMPARE(form.options().value("rate"), QStringLiteral("20000000"));
}

QTEST_MAIN(WizardTest)
#include "tst_wizard.moc"
