#include "samples.h"
#include "surfaces.h"

#include "ui/models/activitymodel.h"
#include "ui/models/clusterlistmodel.h"
#include "ui/text/plaintext.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QFormLayout>
#include <QGraphicsItem>
#include <QGraphicsView>
#include <QLabel>
#include <QTest>

using namespace baton;

namespace {

const QString evil = QStringLiteral("<img src=\"file:///evil.png\"><a href=\"http://evil.example\">click</a>");

// Where the words of a host may stand: as a host that wants to be more than text would fill them.
ClusterState evilCluster()
{
    ClusterState state = masterDownCluster();
    for (Node node : allNodes) {
        HostState &host = state.snapshot.hosts[node];
        host.error = host.postgres.error = host.guard.verdict = host.postgres.receiverError = evil;
        host.system.os = host.postgres.version = host.proxy.version = evil;
        host.postgres.standbys << StandbyFacts{.address = evil, .applicationName = evil, .state = evil, .sent = {}, .flushed = {}, .replayed = {}, .syncState = evil};
        host.guard.lockHolder = evil;
    }
    state.assessment.headline = evil;
    state.assessment.findings << Finding{.id = QStringLiteral("x"), .severity = Severity::Critical, .node = Node::A, .what = evil, .why = evil, .todo = evil};
    return state;
}

// Our own words, or the recipe's.
bool namesARow(const QLabel &label)
{
    if (label.buddy())
        return true;
    for (const QFormLayout *form : label.parentWidget()->findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole); item && item->widget() == &label)
                return true;
        }
    }
    return false;
}

bool isObeyed(const QString &toolTip)
{
    return toolTip.contains(QLatin1String("<img")) && Qt::mightBeRichText(toolTip);
}

void toolTipsOf(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &toolTips)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column)
            toolTips << model.index(row, column, parent).data(Qt::ToolTipRole).toString();
        toolTipsOf(model, model.index(row, 0, parent), toolTips);
    }
}

QStringList toolTipsIn(const QWidget &window)
{
    QStringList toolTips;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        toolTips << widget->toolTip();
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (view->model())
            toolTipsOf(*view->model(), {}, toolTips);
    }
    for (const QGraphicsView *view : window.findChildren<QGraphicsView *>()) {
        for (const QGraphicsItem *item : view->items())
            toolTips << item->toolTip();
    }
    return toolTips;
}

} // namespace

// What a host says is shown letter by letter: no tag of it is obeyed, no picture loaded, no link there to be clicked.
class HostTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsDoNotGuess();
    void toolTipsDoNotObey();
    void plainToolTipsKeepTheWords();
};

void HostTextTest::labelsDoNotGuess()
{
    QStringList guessing;
    int labels = 0;
    lookAtAll([&](QWidget &window, const QString &name) {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            ++labels;
            const bool ours = label->textFormat() == Qt::RichText && label->text().contains(QLatin1String("<b>"));
            if (label->textFormat() != Qt::PlainText && !label->text().isEmpty() && !ours && !namesARow(*label))
                guessing << name + QStringLiteral(": ") + label->text().left(60);
        }
    });
    QVERIFY(labels > 100);
    guessing.removeDuplicates();
    QVERIFY2(guessing.isEmpty(), qPrintable(guessing.join(u'\n')));
}

void HostTextTest::toolTipsDoNotObey()
{
    ClusterListModel clusters;
    ActivityModel activity;
    const ClusterState state = evilCluster();
    const QString id = state.profile.id;
    clusters.setProfiles({state.profile});
    activity.add({{QDateTime::currentDateTimeUtc(), id, Node::A, evil, Severity::Critical, evil, {}}});
    MainWindow window(clusters, activity);
    clusters.setSnapshot(id, state.snapshot);
    clusters.setAssessment(id, state.assessment);
    window.show();
    const QStringList toolTips = toolTipsIn(window);
    QVERIFY(toolTips.join(u'\n').contains(QLatin1String("evil"))); // else nothing was looked at
    for (const QString &toolTip : toolTips)
        QVERIFY2(!isObeyed(toolTip), qPrintable(toolTip));
}

void HostTextTest::plainToolTipsKeepTheWords()
{
    QCOMPARE(plainToolTip(QStringLiteral("a < b")), QStringLiteral("a < b"));
    QVERIFY(isObeyed(evil)); // Qt would
    QVERIFY(!isObeyed(plainToolTip(evil)));
    QVERIFY(plainToolTip(evil).contains(QLatin1String("&lt;img")));
}

QTEST_MAIN(HostTextTest)
#include "tst_hosttext.moc"
