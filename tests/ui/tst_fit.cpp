#include "samples.h"

#include "translations/language.h"
#include "ui/dialogs/hostkeydialog.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/models/activitymodel.h"
#include "ui/models/clusterlistmodel.h"
#include "ui/practice/practicedialog.h"
#include "ui/run/logsdialog.h"
#include "ui/run/replaydialog.h"
#include "ui/run/reportdialog.h"
#include "ui/run/runwindow.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"
#include "ui/wizard/clusterwizard.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QToolBar>
#include <QToolButton>

using namespace baton;

// Nothing is cut off, in any language, on a screen of 1280×720: each text has the room that it asks for. What is shortened on purpose
// (a line of a list, a long value) is drawn by a delegate with the whole text as its tool tip, and not looked at here.
class FitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void fits_data();
    void fits();
    void aCutLabelIsFound();
    void largeTypeIsReachable();

private:
    void check(QWidget &window, const QString &name);
    void checkAll();

    std::unique_ptr<Theme> m_theme;
};

namespace {

constexpr QSize screen(1280, 720);

QString quoted(const QWidget &widget, const QString &text)
{
    return QStringLiteral("%1 “%2”: %3×%4 of %5×%6").arg(QString::fromLatin1(widget.metaObject()->className()), text.left(60)).arg(widget.width()).arg(widget.height())
        .arg(widget.sizeHint().width()).arg(widget.sizeHint().height());
}

bool isCut(const QLabel &label)
{
    if (label.text().isEmpty())
        return false;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) > label.height() + 1;
    return label.sizeHint().width() > label.width() + 1;
}

QStringList cutIn(const QWidget &window)
{
    QStringList cut;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && isCut(*label))
            cut << quoted(*label, label->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty() && button->sizeHint().width() > button->width() + 1)
            cut << quoted(*button, button->text());
    }
    for (const QComboBox *box : window.findChildren<QComboBox *>()) {
        if (box->isVisible() && box->fontMetrics().horizontalAdvance(box->currentText()) + 30 > box->width())
            cut << quoted(*box, box->currentText());
    }
    for (const QTabBar *bar : window.findChildren<QTabBar *>()) {
        if (bar->isVisible() && bar->sizeHint().width() > bar->width() + 1)
            cut << quoted(*bar, bar->tabText(0));
    }
    for (const QToolBar *bar : window.findChildren<QToolBar *>()) {
        if (bar->isVisible() && bar->sizeHint().width() > bar->width() + 1)
            cut << quoted(*bar, bar->windowTitle());
    }
    return cut;
}

} // namespace

void FitTest::check(QWidget &window, const QString &name)
{
    window.resize(window.size().boundedTo(screen));
    window.show();
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
    const QSize least = window.minimumSizeHint();
    QVERIFY2(least.width() <= screen.width() && least.height() <= screen.height(), qPrintable(QStringLiteral("%1 needs %2×%3").arg(name).arg(least.width()).arg(least.height())));
    const QStringList cut = cutIn(window);
    QVERIFY2(cut.isEmpty(), qPrintable(name + u'\n' + cut.join(u'\n')));
}

void FitTest::fits_data()
{
    QTest::addColumn<QString>("language");
    for (const char *language : {"en", "de", "fr", "es", "hi"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void FitTest::fits()
{
    QFETCH(QString, language);
    speak(*qApp, language);
    checkAll();
    speak(*qApp, QStringLiteral("en"));
}

void FitTest::checkAll()
{
    for (const SampleCluster &sample : allSamples()) {
        ClusterListModel clusters;
        ActivityModel activity;
        ClusterState state = sample.cluster;
        state.profile.practice = sample.name == QLatin1String("healthy");
        clusters.setProfiles({state.profile});
        MainWindow window(clusters, activity);
        window.resize(screen);
        clusters.setSnapshot(state.profile.id, state.snapshot);
        clusters.setAssessment(state.profile.id, state.assessment);
        auto *tabs = window.findChild<QTabWidget *>();
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            check(window, QStringLiteral("main window, %1, tab %2").arg(sample.name).arg(tab));
        }
        window.setCutOff(state.profile.id, QStringLiteral("r"), QStringLiteral("Switch over: desk-a → desk-b"));
        check(window, QStringLiteral("main window, a run cut off"));
    }
    ClusterListModel none;
    ActivityModel activity;
    MainWindow empty(none, activity);
    check(empty, QStringLiteral("welcome"));
    for (Operation operation : {Operation::Switchover, Operation::Failover, Operation::Reconvert, Operation::InstallAll}) {
        const ClusterState state = operation == Operation::Failover ? masterDownCluster() : operation == Operation::InstallAll ? bareCluster() : healthyCluster();
        RunWindow window(sampleProfile(), operation);
        window.setOutline(outlineOf(operation, state));
        check(window, QStringLiteral("checks of ") + operationId(operation));
        window.awaitConfirmation();
        check(window, QStringLiteral("confirmation of ") + operationId(operation));
        window.beginTakingUp();
        check(window, QStringLiteral("run of ") + operationId(operation));
        window.ended({});
        check(window, QStringLiteral("end of ") + operationId(operation));
    }
    ProfileDialog profile(sampleProfile(), {{sampleProfile().recipe, "Flotomate Service Desk"}});
    QuestionDialog question({Node::A, "?", "?"}, "desk-a");
    SecretDialog secret("Password", "", true);
    SettingsDialog settings({});
    HostKeyDialog fresh({"desk-a", "192.0.2.11", "ssh-ed25519", "SHA256:kq1m1b2b1YbJX0m0GkQ2Yl4o3B7nN8YqfJ2sE0XxN0c", false, {}});
    HostKeyDialog changed({"desk-a", "192.0.2.11", "ssh-ed25519", "SHA256:kq1m1b2b1YbJX0m0GkQ2Yl4o3B7nN8YqfJ2sE0XxN0c", true, {"ssh-ed25519 SHA256:0f3 (line 3)"}});
    ReportDialog report(sampleProfile(), "Switch over", sampleSwitchover());
    ReplayDialog replay(sampleProfile(), "Switch over", sampleSwitchover());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    LogsDialog logs(sampleProfile(), logSpanAround(now, now));
    PracticeDialog practice;
    for (const auto &[dialog, name] : std::initializer_list<std::pair<QWidget *, const char *>>{
             {&profile, "profile"}, {&question, "question"}, {&secret, "secret"}, {&settings, "settings"}, {&fresh, "host key"}, {&changed, "changed host key"},
             {&report, "report"}, {&replay, "replay"}, {&logs, "logs"}, {&practice, "practice"}})
        check(*dialog, QString::fromLatin1(name));
    for (const ClusterDraft::Kind kind : {ClusterDraft::Kind::Install, ClusterDraft::Kind::Adopt}) {
        for (int page = ClusterWizard::Product; page <= ClusterWizard::Plan; ++page) {
            ClusterWizard wizard({.kind = kind, .page = page, .profile = sampleProfile()}, {});
            check(wizard, QStringLiteral("wizard, page %1").arg(page));
        }
    }
}

// That the look can fail at all.
void FitTest::aCutLabelIsFound()
{
    QWidget window;
    auto *label = new QLabel(QStringLiteral("A text that is too long for its place"), &window);
    label->setGeometry(0, 0, 60, 20);
    window.resize(200, 100);
    window.show();
    QCOMPARE(cutIn(window).size(), 1);
}

// Twice the type on a larger screen, as somebody sets it who reads badly: everything is there.
void FitTest::largeTypeIsReachable()
{
    const QFont usual = QApplication::font();
    QFont large = usual;
    large.setPointSizeF(usual.pointSizeF() * 2);
    QApplication::setFont(large);
    ClusterListModel clusters;
    ActivityModel activity;
    const ClusterState state = masterDownCluster();
    clusters.setProfiles({state.profile});
    MainWindow window(clusters, activity);
    clusters.setSnapshot(state.profile.id, state.snapshot);
    clusters.setAssessment(state.profile.id, state.assessment);
    window.resize(1920, 1080);
    window.show();
    for (int round = 0; round < 4; ++round)
        QApplication::processEvents();
    const QStringList cut = cutIn(window);
    const QSize least = window.minimumSizeHint();
    QApplication::setFont(usual);
    QVERIFY2(least.width() <= 1920 && least.height() <= 1080, qPrintable(QStringLiteral("%1×%2").arg(least.width()).arg(least.height())));
    QStringList words;
    for (const QString &each : cut) {
        if (!each.startsWith(QLatin1String("baton::OperationBar"))) // has a button for the rest
            words << each;
    }
    QVERIFY2(words.isEmpty(), qPrintable(words.join(u'\n')));
}

QTEST_MAIN(FitTest)
#include "tst_fit.moc"
