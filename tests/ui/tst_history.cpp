#include "samples.h"

#include "ui/history/historypane.h"
#include "ui/models/sightmodel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace baton;

namespace {

const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-22T20:00:00Z"), Qt::ISODate);

Sample sample(int secondsAgo, double lag, Situation situation = Situation::Healthy)
{
    return {.at = now.addSecs(-secondsAgo), .situation = situationId(situation), .lagBytes = -1, .lagSeconds = lag, .requestRate = -1, .errors = -1};
}

double lagOf(const Sample &sample)
{
    return sample.lagSeconds;
}

} // namespace

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsDrawnWhereNothingWasSeen();
    void unknownValuesAreGaps();
    void aShortPeakSurvivesThinning();
    void outagesAreSpans_data();
    void outagesAreSpans();
    void thePaneAsksForTheSpanThatIsChosen();
    void thePaneSaysOutagesInWords();
    void sightIsAModel();
    void sightTellsDownFromCutOff();
};

void HistoryTest::nothingIsDrawnWhereNothingWasSeen()
{
    const auto lines = linesOf({sample(100, 1), sample(95, 2), sample(40, 3), sample(35, 4)}, lagOf);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines[0].size(), 2);
    QCOMPARE(lines[1].last().y(), 4.0);
    const int day = 24 * 3600; // older samples come each minute
    QCOMPARE(linesOf({sample(day + 300, 1), sample(day + 240, 1), sample(day + 180, 1), sample(0, 1)}, lagOf).size(), 2);
}

void HistoryTest::unknownValuesAreGaps()
{
    const auto lines = linesOf({sample(20, 1), sample(15, -1), sample(10, 2)}, lagOf);
    QCOMPARE(lines.size(), 2);
    QVERIFY(linesOf({sample(5, -1)}, lagOf).isEmpty());
    QVERIFY(linesOf({}, lagOf).isEmpty());
}

void HistoryTest::aShortPeakSurvivesThinning()
{
    QList<Sample> samples;
    for (int at = 5000; at > 0; --at)
        samples << sample(at, at == 2501 ? 99 : 1);
    const auto lines = linesOf(samples, lagOf, 100);
    QCOMPARE(lines.size(), 1);
    QVERIFY(lines[0].size() <= 102);
    QCOMPARE(highest(lines), 99.0);
}

void HistoryTest::outagesAreSpans_data()
{
    QTest::addColumn<QList<Sample>>("samples");
    QTest::addColumn<QList<int>>("spans"); // seconds ago: from, to, from, to …
    using Samples = QList<Sample>;
    const auto down = [](int ago) { return sample(ago, -1, Situation::MasterDown); };
    QTest::newRow("none") << Samples{sample(20, 0), sample(15, 0)} << QList<int>{};
    QTest::newRow("until it was well again") << Samples{sample(20, 0), down(15), down(10), sample(5, 0)} << QList<int>{15, 5};
    QTest::newRow("still going on") << Samples{sample(20, 0), down(15), down(10)} << QList<int>{15, 10};
    QTest::newRow("two") << Samples{down(40), sample(35, 0), down(30), sample(25, 0)} << QList<int>{40, 35, 30, 25};
    QTest::newRow("nobody looked in between") << Samples{down(500), down(10), sample(5, 0)} << QList<int>{500, 500, 10, 5};
    QTest::newRow("a lagging slave is none") << Samples{sample(20, 90, Situation::SlaveLagging)} << QList<int>{};
    QTest::newRow("an outage turns into maintenance") << Samples{down(20), sample(15, 0, Situation::Maintenance), sample(10, 0)} << QList<int>{20, 15, 15, 10};
}

void HistoryTest::outagesAreSpans()
{
    QFETCH(QList<Sample>, samples);
    QFETCH(QList<int>, spans);
    QList<int> found;
    for (const Outage &outage : outagesOf(samples))
        found << int(outage.from.secsTo(now)) << int(outage.to.secsTo(now));
    QCOMPARE(found, spans);
}

void HistoryTest::thePaneAsksForTheSpanThatIsChosen()
{
    HistoryPane pane;
    QSignalSpy wanted(&pane, &HistoryPane::samplesWanted);
    pane.setCluster("pune");
    QCOMPARE(wanted.size(), 0); // not seen: nothing is read
    pane.show();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][1].value<HistorySpan>().seconds(), 3600);
    pane.findChild<QComboBox *>()->setCurrentIndex(2);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][1].value<HistorySpan>().seconds(), 7 * 24 * 3600);
}

void HistoryTest::thePaneSaysOutagesInWords()
{
    HistoryPane pane;
    pane.setCluster("pune");
    pane.show();
    const HistorySpan span{now.addSecs(-3600), now};
    auto *summary = pane.findChild<QLabel *>();
    pane.setSamples("pune", {sample(20, 0), sample(15, 0)}, span);
    QVERIFY(summary->text().contains("No outage"));
    pane.setSamples("pune", {sample(20, -1, Situation::NotServing), sample(15, 0)}, span);
    QVERIFY2(summary->text().contains("5.0 s"), qPrintable(summary->text()));
    pane.setSamples("other", {}, span); // came late, of a cluster that is no longer open
    QVERIFY(summary->text().contains("5.0 s"));
}

void HistoryTest::sightIsAModel()
{
    SightModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    for (const SampleCluster &each : allSamples())
        model.setCluster(each.cluster);
    ClusterState without = healthyCluster();
    without.profile.hosts.remove(Node::Proxy);
    model.setCluster(without);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 2);
}

void HistoryTest::sightTellsDownFromCutOff()
{
    SightModel model;
    ClusterState down = masterDownCluster();
    model.setCluster(down);
    const auto sees = [&](int row, int column) { return model.index(row, column).data(SightModel::SightRole).value<SightFacts>(); };
    QCOMPARE(sees(0, 0).ssh, SightFacts::Sight::No);  // from here
    QCOMPARE(sees(3, 0).ping, SightFacts::Sight::No); // nor from the proxy: it is down
    QCOMPARE(sees(0, 1).ssh, SightFacts::Sight::Yes); // connected, though not tried beside it
    down.snapshot.hosts[Node::Proxy].sees[Node::A].ping = SightFacts::Sight::Yes;
    model.setCluster(down);
    QCOMPARE(sees(3, 0).ping, SightFacts::Sight::Yes); // cut off from here
    QVERIFY(!model.index(1, 0).data(SightModel::SightRole).isValid()); // itself
    const QString words = model.index(3, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains("ping: yes") && words.contains("SSH: no"), qPrintable(words));
    QVERIFY(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString().contains("ago"));
}

QTEST_MAIN(HistoryTest)
#include "tst_history.moc"
