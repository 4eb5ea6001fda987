#include "samples.h"

#include "ui/models/activityfile.h"
#include "ui/models/activityfilter.h"
#include "ui/models/activitymodel.h"
#include "ui/models/clusterlistmodel.h"
#include "ui/models/factsmodel.h"
#include "ui/models/runmodel.h"
#include "ui/models/runsmodel.h"
#include "ui/models/sightmodel.h"
#include "ui/practice/practice.h"
#include "ui/window/clusterlist.h"
#include "ui/window/runspane.h"

#include <QAbstractItemModelTester>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSortFilterProxyModel>
#include <QTest>

using namespace baton;

namespace {

RunEvent said(RunEvent::Kind kind, const QString &step, const QJsonObject &data = {})
{
    return {.kind = kind, .at = QDateTime::currentDateTimeUtc(), .step = step, .node = {}, .text = step, .data = data};
}

Activity seen(const QString &cluster, Severity severity, const QString &what, const QString &run = {})
{
    return {.at = QDateTime::currentDateTimeUtc(), .cluster = cluster, .node = {}, .place = {}, .severity = severity, .what = what, .run = run};
}

QStringList texts(const QAbstractItemModel &model, int column)
{
    QStringList list;
    for (int row = 0; row < model.rowCount(); ++row)
        list << model.index(row, column).data().toString();
    return list;
}

} // namespace

class ModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activityIsExported();
    void clustersKeepWhatIsKnown();
    void activityDropsTheOldest();
    void activityIsFiltered();
    void factsKeepTheirPlaces();
    void everySituationHasFacts_data();
    void everySituationHasFacts();
    void runRowsFollowEvents();
    void runGroupTitles();
    void runsAreListed();
    void sightFollowsTheHosts();
    void practiceSpeaksItsHelpersWords();
    void panesFilterTheirModels();
    void everyModelIsTested();
};

void ModelsTest::clustersKeepWhatIsKnown()
{
    ClusterListModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Profile other = sampleProfile();
    other.id = QStringLiteral("other");
    model.setProfiles({sampleProfile()});
    QVERIFY(!model.index(0).data(ClusterListModel::ObservedRole).toBool());
    model.setAssessment(sampleProfile().id, healthyCluster().assessment);
    model.setProfiles({other, sampleProfile()});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.indexOf(sampleProfile().id).row(), 1);
    QVERIFY(model.indexOf(sampleProfile().id).data(ClusterListModel::ObservedRole).toBool());
    QCOMPARE(model.indexOf(sampleProfile().id).data(ClusterListModel::HeadlineRole).toString(), healthyCluster().assessment.headline);
    QVERIFY(!model.find(QStringLiteral("nobody")));
    model.setAssessment(QStringLiteral("nobody"), {}); // a late word from a removed cluster
    model.setProfiles({});
    QCOMPARE(model.rowCount(), 0);
}

void ModelsTest::activityDropsTheOldest()
{
    ActivityModel model(3);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (int number = 1; number <= 5; ++number)
        model.add(seen("a", Severity::Info, QString::number(number)));
    QCOMPARE(texts(model, ActivityModel::What), QStringList({"3", "4", "5"}));
}

void ModelsTest::activityIsFiltered()
{
    ActivityModel model(4);
    ActivityFilter filter;
    filter.setSourceModel(&model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.add({seen("a", Severity::Good, "up"), seen("a", Severity::Critical, "down"), seen("b", Severity::Critical, "elsewhere"),
               seen("a", Severity::Info, "gate closed", "run1")});
    filter.setCluster("a");
    QCOMPARE(texts(filter, ActivityModel::What), QStringList({"up", "down", "gate closed"}));
    filter.setShow(ActivityFilter::Show::Problems);
    QCOMPARE(texts(filter, ActivityModel::What), QStringList({"down"}));
    filter.setShow(ActivityFilter::Show::Runs);
    QCOMPARE(texts(filter, ActivityModel::What), QStringList({"gate closed"}));
    filter.setShow(ActivityFilter::Show::Seen);
    filter.setText("UP");
    QCOMPARE(texts(filter, ActivityModel::What), QStringList({"up"}));
    filter.setText({});
    for (int number = 0; number < 6; ++number) // older ones are dropped below it
        model.add({seen("a", Severity::Good, "up again"), seen("b", Severity::Good, "up too")});
    QCOMPARE(filter.rowCount(), 2);
}

void ModelsTest::factsKeepTheirPlaces()
{
    FactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    int resets = 0;
    connect(&model, &QAbstractItemModel::modelReset, this, [&] { ++resets; });
    model.setFacts({{"One", "x", "1", false}, {"One", "y", "2", true}, {"Two", "z", "3", false}});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(resets, 1);
    model.setFacts({{"One", "x", "8", false}, {"One", "y", "9", true}, {"Two", "z", "3", false}});
    QCOMPARE(resets, 1); // only values changed
    QCOMPARE(model.index(1, FactsModel::Value, model.index(0, 0)).data().toString(), QStringLiteral("9"));
    model.setFacts({{"Two", "z", "3", false}});
    QCOMPARE(resets, 2);
}

void ModelsTest::everySituationHasFacts_data()
{
    QTest::addColumn<int>("sample");
    for (int at = 0; at < allSamples().size(); ++at)
        QTest::newRow(qPrintable(allSamples()[at].name)) << at;
}

void ModelsTest::everySituationHasFacts()
{
    QFETCH(int, sample);
    const ClusterState cluster = allSamples()[sample].cluster;
    for (const QString &selection : QStringList{"", "a", "b", "proxy", "users-proxy", "proxy-a", "proxy-b", "replication", "users"}) {
        const QList<Fact> facts = factsOf(cluster, selection);
        QVERIFY2(!selectionTitle(cluster, selection).isEmpty(), qPrintable(selection));
        for (const Fact &fact : facts)
            QVERIFY2(!fact.section.isEmpty() && !fact.name.isEmpty() && !fact.value.isEmpty(), qPrintable(selection + fact.name));
    }
    QVERIFY(factsOf(cluster, "a").size() > 3);
}

void ModelsTest::runRowsFollowEvents()
{
    using Kind = RunEvent::Kind;
    RunModel model(sampleProfile());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setOutline(sampleOutline());
    model.happened(said(Kind::CheckDone, "lag", {{"state", "warning"}, {"found", "4 MB"}, {"wanted", "1 MB"}, {"fix", "wait"}}));
    model.happened(said(Kind::StepStarted, "lock"));
    QCOMPARE(model.row(model.runningIndex())->id, QStringLiteral("lock"));
    model.happened(said(Kind::StepDone, "lock", {{"ms", 40}}));
    model.happened(said(Kind::StepStarted, "checkpoint"));
    model.happened(said(Kind::Command, "checkpoint"));
    model.happened(said(Kind::StepFailed, "checkpoint", {{"error", QJsonObject{{"detail", "no space left"}}}}));
    model.happened(said(Kind::UndoStarted, "lock"));
    model.happened(said(Kind::UndoDone, "lock"));
    model.happened(said(Kind::StepDone, "not-in-the-table"));
    const QList<RunRow> &steps = model.rows(RunModel::Steps);
    QCOMPARE(steps[0].state, RunRow::State::Undone);
    QCOMPARE(steps[0].tookMs, 40);
    QCOMPARE(steps[1].state, RunRow::State::Failed);
    QVERIFY(steps[1].lines.contains("no space left"));
    QCOMPARE(steps[2].state, RunRow::State::Pending);
    QCOMPARE(model.rows(RunModel::Checks)[2].wanted, QStringLiteral("1 MB"));
    QVERIFY(!model.runningIndex().isValid());
    model.setOutline(sampleInstallation()); // another run in the same window, and one of which nothing is known yet
    for (const RunEvent &event : sampleChecks(true))
        model.happened(event);
    QVERIFY(model.count(RunModel::Checks, RunRow::State::Failed) > 0);
    model.setOutline({});
    QCOMPARE(model.rowCount(model.groupIndex(RunModel::Steps)), 0);
}

void ModelsTest::runGroupTitles()
{
    RunModel model(sampleProfile());
    model.setOutline(sampleOutline());
    QCOMPARE(model.groupTitle(RunModel::Checks), QStringLiteral("Checks · 0 of 6"));
    for (const RunOutline::Row &check : sampleOutline().checks)
        model.happened(said(RunEvent::Kind::CheckDone, check.id, {{"state", "passed"}}));
    QCOMPARE(model.count(RunModel::Checks, RunRow::State::Passed), 6);
    QVERIFY(model.groupTitle(RunModel::Checks).contains("passed"));
    model.happened(said(RunEvent::Kind::CheckDone, "disk", {{"state", "failed"}}));
    QVERIFY(model.groupTitle(RunModel::Checks).contains("1 failed"));
}

void ModelsTest::runsAreListed()
{
    RunsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRuns(sampleRuns());
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(texts(model, RunsModel::Ending).first(), QStringLiteral("Cut off"));
    QCOMPARE(model.run(model.indexOf("r4"))->operation, Operation::Failover);
    QVERIFY(!model.indexOf("nobody").isValid());
    RunRecord unstarted = sampleRuns().first(); // its process is gone, and nobody had confirmed it
    unstarted.begun = false;
    model.setRuns({unstarted});
    QCOMPARE(texts(model, RunsModel::Ending), QStringList("Not started"));
    model.setRuns({});
    QVERIFY(!model.run(model.index(0, 0)));
}

void ModelsTest::sightFollowsTheHosts()
{
    SightModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    ClusterState cluster = masterDownCluster();
    model.setCluster(cluster);
    QCOMPARE(model.rowCount(), 4); // this computer and three hosts
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.index(2, 0).data(SightModel::SightRole).value<SightFacts>().ssh, SightFacts::Sight::No);
    model.setCluster(healthyCluster());
    model.refreshAges();
    cluster.profile.hosts.remove(Node::Proxy);
    cluster.profile.proxyKind = ProxyKind::None;
    model.setCluster(cluster);
    QCOMPARE(model.columnCount(), 2);
}

void ModelsTest::practiceSpeaksItsHelpersWords()
{
    const PracticeOrder cut{.verb = PracticeOrder::Verb::NetworkCut, .host = Node::A, .peer = Node::Proxy};
    QCOMPARE(QJsonDocument(toJson(cut)).toJson(QJsonDocument::Compact), QByteArray(R"({"do":"network-cut","host":"desk-a","peer":"proxy"})"));
    const PracticeOrder stop{.verb = PracticeOrder::Verb::ServiceStop, .host = Node::B, .service = PracticeOrder::Service::PostgreSql};
    QCOMPARE(toJson(stop).value("what").toString(), QStringLiteral("postgresql"));
    QVERIFY(!toJson({.verb = PracticeOrder::Verb::UsersOn}).contains("what"));
    const PracticeState state = practiceStateFromJson(QJsonDocument::fromJson(R"({"hosts": {"desk-a": {"on": true, "cable": false, "diskFull": true, "stopped": ["desk", "?"]},
        "elsewhere": {"on": true}}, "cuts": [["desk-b", "proxy"], ["desk-a", "?"]], "users": {"on": true, "requests": 7, "failed": 1}, "web": "http://127.0.0.1:9"})").object());
    QCOMPARE(state.machines.size(), 1);
    QVERIFY(state.machines[Node::A].on && !state.machines[Node::A].cable && state.machines[Node::A].diskFull);
    QCOMPARE(state.machines[Node::A].stopped, QList{PracticeOrder::Service::Desk});
    QVERIFY(state.isCut(Node::Proxy, Node::B) && !state.isCut(Node::A, Node::B));
    QCOMPARE(state.users.requests, 7);
    QCOMPARE(practiceStateFromJson({}), PracticeState());
    Profile real = sampleProfile(), practice = sampleProfile(); // somebody's own cluster called “Practice” stays as it is
    real.id = practice.id = QStringLiteral("practice");
    practice.practice = true;
    QCOMPARE(practiceIdBeside({real}, "practice"), QStringLiteral("practice-lab"));
    QCOMPARE(practiceIdBeside({practice}, "practice"), QStringLiteral("practice"));
}

// What the panes filter by a text: the stored clusters, and the runs.
void ModelsTest::panesFilterTheirModels()
{
    ClusterListModel clusters;
    ClusterList list(clusters);
    auto *filter = list.findChild<QSortFilterProxyModel *>();
    QAbstractItemModelTester tester(filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<Profile> profiles;
    for (int number = 0; number < 9; ++number) {
        profiles << sampleProfile();
        profiles.last().id = QString::number(number);
        profiles.last().name = QStringLiteral("Desk %1").arg(number);
    }
    clusters.setProfiles(profiles);
    list.findChild<QLineEdit *>()->setText(QStringLiteral("desk 7"));
    QCOMPARE(texts(*filter, 0), QStringList("Desk 7"));
    clusters.setAssessment(QStringLiteral("7"), masterDownCluster().assessment);
    clusters.setAssessment(QStringLiteral("3"), masterDownCluster().assessment); // not listed now
    profiles.removeAt(7);
    clusters.setProfiles(profiles);
    QCOMPARE(filter->rowCount(), 0);
    list.findChild<QLineEdit *>()->clear();
    QCOMPARE(filter->rowCount(), 8);

    RunsPane pane;
    auto *runs = pane.findChild<QSortFilterProxyModel *>();
    QAbstractItemModelTester runsTester(runs, QAbstractItemModelTester::FailureReportingMode::QtTest);
    pane.setCluster(sampleProfile().id);
    pane.setRuns(sampleProfile().id, sampleRuns());
    QCOMPARE(runs->rowCount(), int(sampleRuns().size()));
    pane.findChild<QLineEdit *>()->setText(QStringLiteral("cut off"));
    QCOMPARE(texts(*runs, RunsModel::Ending), QStringList("Cut off"));
    pane.setRuns(sampleProfile().id, sampleRuns().mid(1)); // it ended, and another is wanted
    QCOMPARE(runs->rowCount(), 0);
    pane.setCluster(QStringLiteral("elsewhere"));
}

// Each class of a model in ui/ is put under QAbstractItemModelTester above, and so is each filter that a pane makes for itself.
void ModelsTest::everyModelIsTested()
{
    QFile self(QFINDTESTDATA("tst_models.cpp"));
    QVERIFY(self.open(QIODevice::ReadOnly));
    const QString tests = QString::fromUtf8(self.readAll());
    static const QRegularExpression modelClass(QStringLiteral("class (\\w+)[^;{]*: public (?:Q\\w*(?:Model|ProxyModel)|\\w+Model)\\b")), ownFilter(QStringLiteral("(\\w+)::\\1\\([^{]*new QSortFilterProxyModel"));
    int classes = 0, filters = 0;
    for (QDirIterator files(QFileInfo(self).absolutePath() + QStringLiteral("/../../ui"), {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (auto found = modelClass.globalMatch(text); found.hasNext(); ++classes) {
            const QString name = found.next().captured(1);
            const QRegularExpression tested(QStringLiteral("\\b%1 (\\w+)(?:\\([^;]*\\))?;[^}]*QAbstractItemModelTester \\w+\\(&\\1,").arg(name));
            QVERIFY2(tests.contains(tested), qPrintable(name + QStringLiteral(" is not put under the tester")));
        }
        for (auto found = ownFilter.globalMatch(text); found.hasNext(); ++filters) {
            const QString name = found.next().captured(1);
            QVERIFY2(tests.contains(QRegularExpression(QStringLiteral("\\b%1 \\w+[;(]").arg(name))), qPrintable(QStringLiteral("the filter of %1 is not put under the tester").arg(name)));
        }
    }
    QVERIFY2(classes >= 7 && filters >= 2, "the search finds what is there");
}

void ModelsTest::activityIsExported()
{
    ActivityModel model;
    const QDateTime at = QDateTime::fromString(QStringLiteral("2026-11-22T19:01:02.500Z"), Qt::ISODateWithMs);
    model.add({{at, "pune", Node::A, "desk-a", Severity::Warning, "He said \"no\", twice", "r1"}, {at, "pune", {}, {}, Severity::Good, "=1+1", {}}});
    const QList<QByteArray> lines = activityAsCsv(model).split('\n');
    QCOMPARE(lines[0], QByteArray("\"time\",\"cluster\",\"host\",\"severity\",\"what\",\"run\"\r"));
    QCOMPARE(lines[1], QByteArray("\"2026-11-22T19:01:02.500Z\",\"pune\",\"desk-a\",\"warning\",\"He said \"\"no\"\", twice\",\"r1\"\r"));
    QVERIFY(lines[2].contains("\"'=1+1\"")); // no formula for a spreadsheet
    const QJsonArray json = QJsonDocument::fromJson(activityAsJson(model)).array();
    QCOMPARE(json.size(), 2);
    QCOMPARE(json[0].toObject().value("what").toString(), QStringLiteral("He said \"no\", twice"));
    QVERIFY(!json[1].toObject().contains("run"));
}

QTEST_MAIN(ModelsTest)
#include "tst_models.moc"
