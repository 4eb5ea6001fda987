#include "samples.h"

#include "core/runbook/asiderows.h"
#include "ui/run/replay.h"
#include "ui/run/replaydialog.h"
#include "ui/run/reportwriter.h"
#include "ui/topology/topologymodel.h"

#include <QFile>
#include <QRegularExpression>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace baton;

class ReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreAsLongAsTheSteps();
    void theGateIsASpan();
    void aStepCutOffStaysOpen();
    void nothingBegunIsNoPicture();
    void rolesChangeHands();
    void whatWasUndoneIsTakenBack();
    void anInstallationBuildsThePair();
    void playingGoesToTheEnd();
    void theReportHasThePicture();
    void theReportListsTheRowsPutAside();
};

namespace {

RunEvent told(RunEvent::Kind kind, const char *step, int ms, std::optional<Node> node = {}, const QJsonObject &data = {})
{
    static const QDateTime start = QDateTime::fromString(QStringLiteral("2026-11-22T19:00:00Z"), Qt::ISODate);
    return {.kind = kind, .at = start.addMSecs(ms), .step = QLatin1String(step), .node = node, .text = QLatin1String(step), .data = data};
}

using Kind = RunEvent::Kind;

} // namespace

void ReplayTest::barsAreAsLongAsTheSteps()
{
    const Timeline timeline = timelineOf(sampleProfile(), sampleSwitchover());
    QCOMPARE(timeline.bars.size(), 15);
    QCOMPARE(timeline.bars[0].from, 0); // the time before the confirmation does not count
    QCOMPARE(timeline.bars[1].to - timeline.bars[1].from, 620);
    QCOMPARE(timeline.bars[9].place, QStringLiteral("desk-b"));
    QCOMPARE(timeline.length, timeline.bars.last().to);
}

void ReplayTest::theGateIsASpan()
{
    const Timeline timeline = timelineOf(sampleProfile(), sampleSwitchover());
    QCOMPARE(timeline.held.size(), 1);
    QCOMPARE(timeline.held[0].to - timeline.held[0].from, 410 + 30 + 50 + 260 + 340 + 45 + 25);
    QVERIFY2(timelineInWords(timeline).contains("1.2 s"), qPrintable(timelineInWords(timeline)));
    const Timeline undone = timelineOf(sampleProfile(), {told(Kind::StepStarted, "close-gate", 0), told(Kind::StepDone, "close-gate", 10),
                                                        told(Kind::UndoStarted, "close-gate", 500), told(Kind::UndoDone, "close-gate", 510)});
    QCOMPARE(undone.held, (QList<Timeline::Span>{{10, 510}}));
}

void ReplayTest::aStepCutOffStaysOpen()
{
    const Timeline timeline = timelineOf(sampleProfile(), {told(Kind::StepStarted, "promote", 0), told(Kind::Note, "", 5)});
    QCOMPARE(timeline.bars.size(), 1);
    QCOMPARE(timeline.bars[0].state, Timeline::Bar::State::Open);
}

void ReplayTest::nothingBegunIsNoPicture()
{
    const QList<RunEvent> refused{told(Kind::CheckDone, "lag", 0), told(Kind::Ended, "", 10, {}, {{"outcome", "refused"}})};
    const Timeline timeline = timelineOf(sampleProfile(), refused);
    QVERIFY(timelineImage(timeline, lightTokens()).isNull());
    QVERIFY(!reportHtml(sampleProfile(), "Switch over", refused).contains("<img"));
    ReplayDialog dialog(sampleProfile(), "Switch over", refused);
    dialog.show();
    dialog.setPlaying(true);
    QVERIFY(!dialog.topology().topology().nodes.isEmpty());
}

void ReplayTest::rolesChangeHands()
{
    const Replay replay(sampleProfile(), sampleSwitchover());
    const auto badge = [&](qint64 at, const char *node) {
        const Replay::Frame frame = replay.at(at);
        const Topology topology = topologyOf(frame.cluster.profile, frame.cluster.snapshot, frame.cluster.assessment, frame.step);
        for (const TopologyNode &each : topology.nodes) {
            if (each.id == QLatin1String(node))
                return each.badge;
        }
        return TopologyNode::Badge::None;
    };
    QCOMPARE(badge(0, "a"), TopologyNode::Badge::Master);
    QCOMPARE(badge(0, "b"), TopologyNode::Badge::Slave);
    QCOMPARE(badge(replay.length(), "b"), TopologyNode::Badge::Master);
    QCOMPARE(badge(replay.length(), "a"), TopologyNode::Badge::Slave);
    const Replay::Frame held = replay.at(replay.timeline().held[0].from + 1);
    QVERIFY(!held.cluster.snapshot.host(Node::Proxy).proxy.gateOpen);
    QCOMPARE(held.step.node, std::optional(Node::A));
    const Replay::Frame end = replay.at(replay.length());
    QVERIFY(end.cluster.snapshot.host(Node::Proxy).proxy.gateOpen);
    QVERIFY(end.cluster.snapshot.host(Node::B).product.serving && !end.cluster.snapshot.host(Node::A).product.serving);
    QVERIFY(end.step.title.isEmpty());
}

void ReplayTest::whatWasUndoneIsTakenBack()
{
    const QList<RunEvent> events{told(Kind::Note, "", 0, {}, {{"when", "before"}, {"situation", "healthy"}, {"master", "a"}}),
                                 told(Kind::StepStarted, "close-gate", 10, Node::Proxy), told(Kind::StepDone, "close-gate", 20, Node::Proxy),
                                 told(Kind::StepStarted, "stop-old", 30, Node::A), told(Kind::StepDone, "stop-old", 40, Node::A),
                                 told(Kind::UndoStarted, "stop-old", 50, Node::A), told(Kind::UndoDone, "stop-old", 60, Node::A),
                                 told(Kind::UndoStarted, "close-gate", 70, Node::Proxy), told(Kind::UndoDone, "close-gate", 80, Node::Proxy)};
    const Replay replay(sampleProfile(), events);
    QVERIFY(!replay.at(35).cluster.snapshot.host(Node::A).postgres.running);
    QVERIFY(!replay.at(35).cluster.snapshot.host(Node::Proxy).proxy.gateOpen);
    QVERIFY(replay.at(70).cluster.snapshot.host(Node::A).product.serving);
    QVERIFY(replay.at(70).cluster.snapshot.host(Node::Proxy).proxy.gateOpen);
}

void ReplayTest::anInstallationBuildsThePair()
{
    const QList<RunEvent> events{told(Kind::Note, "", 0, {}, {{"when", "before"}, {"situation", "not-installed"}, {"master", ""}}),
                                 told(Kind::StepStarted, "master-install", 0, Node::A), told(Kind::StepDone, "master-install", 10, Node::A),
                                 told(Kind::StepStarted, "master-online", 10, Node::A), told(Kind::StepDone, "master-online", 20, Node::A),
                                 told(Kind::StepStarted, "slave-streaming", 20, Node::B), told(Kind::StepDone, "slave-streaming", 30, Node::B)};
    const Replay replay(sampleProfile(), events);
    QVERIFY(!replay.at(0).cluster.snapshot.host(Node::A).postgres.running);
    QCOMPARE(replay.at(30).cluster.snapshot.master(), std::optional(Node::A));
    QVERIFY(replay.at(30).cluster.snapshot.host(Node::B).isStandby());
}

void ReplayTest::playingGoesToTheEnd()
{
    const QList<RunEvent> events{told(Kind::Note, "", 0, {}, {{"when", "before"}, {"situation", "healthy"}, {"master", "a"}}),
                                 told(Kind::StepStarted, "promote", 0, Node::B), told(Kind::StepDone, "promote", 120, Node::B)};
    ReplayDialog dialog(sampleProfile(), "Switch over", events);
    dialog.show();
    auto *slider = dialog.findChild<QSlider *>();
    dialog.setPlaying(true);
    QTRY_COMPARE(slider->value(), 120);
    slider->setValue(30);
    QCOMPARE(dialog.topology().node("b")->running, QStringLiteral("promote"));
}

void ReplayTest::theReportHasThePicture()
{
    const QString html = reportHtml(sampleProfile(), "Switch over", sampleSwitchover());
    QVERIFY(html.contains("<img src='data:image/png;base64,"));
    QVERIFY(html.contains("New requests were held"));
    QTemporaryDir folder;
    QVERIFY(saveReport(folder.filePath("with.pdf"), html));
    QString without = html;
    without.remove(QRegularExpression("<img[^>]*>"));
    QVERIFY(saveReport(folder.filePath("without.pdf"), without));
    QVERIFY(QFile(folder.filePath("with.pdf")).size() > QFile(folder.filePath("without.pdf")).size() + 5000); // it is drawn, not left out
    QVERIFY(saveReport(folder.filePath("report.txt"), html));
}

void ReplayTest::theReportListsTheRowsPutAside()
{
    const AsideRows rows{.folder = "/aside/rows", .host = "desk-a", .other = "desk-b",
                         .tables = {{.database = "desk", .schema = "public", .table = "tickets", .inserted = 12, .file = "desk.public.tickets.csv", .changedFile = {}, .columns = {}, .why = {}}}};
    QList<RunEvent> events = sampleSwitchover();
    events << told(Kind::Fact, "", 20, {}, {{"key", "aside-rows"}, {"value", asideRowsToText(rows)}});
    QTextDocument document;
    document.setHtml(reportHtml(sampleProfile(), "Reconvert", events));
    QVERIFY(document.toPlainText().contains("public.tickets in desk: 12 inserted\ndesk.public.tickets.csv"));
    QVERIFY(document.toPlainText().contains("\\copy public.tickets from 'desk.public.tickets.csv'"));
}

QTEST_MAIN(ReplayTest)
#include "tst_replay.moc"
