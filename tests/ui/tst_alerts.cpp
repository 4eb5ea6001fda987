#include "samples.h"

#include "ui/window/alerts.h"

#include <QTest>

using namespace baton;

class AlertsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changesAreTold_data();
    void changesAreTold();
    void anOperationIsNoNews();
    void nobodyServedIsNewsInAnOperation();
    void theWorstOfAllIsShown();
    void anEndIsToldWithItsOutcome();
};

namespace {

Assessment assessed(Severity severity, Situation situation = Situation::Healthy)
{
    Assessment assessment;
    assessment.situation = situation;
    assessment.severity = severity;
    assessment.headline = QStringLiteral("headline");
    return assessment;
}

} // namespace

void AlertsTest::changesAreTold_data()
{
    QTest::addColumn<QList<Severity>>("seen");
    QTest::addColumn<bool>("told"); // of the last one
    using S = QList<Severity>;
    QTest::newRow("well from the start") << S{Severity::Good} << false;
    QTest::newRow("bad from the start") << S{Severity::Critical} << true;
    QTest::newRow("turned bad") << S{Severity::Good, Severity::Warning} << true;
    QTest::newRow("got worse") << S{Severity::Warning, Severity::Critical} << true;
    QTest::newRow("still bad") << S{Severity::Critical, Severity::Critical} << false;
    QTest::newRow("got better, not well") << S{Severity::Critical, Severity::Warning} << true;
    QTest::newRow("well again") << S{Severity::Critical, Severity::Good} << true;
    QTest::newRow("only a remark") << S{Severity::Good, Severity::Info} << false;
    QTest::newRow("remark gone") << S{Severity::Info, Severity::Good} << false;
}

void AlertsTest::changesAreTold()
{
    QFETCH(QList<Severity>, seen);
    QFETCH(bool, told);
    Alerts alerts;
    std::optional<Alert> last;
    for (Severity severity : seen)
        last = alerts.assessed(sampleProfile(), assessed(severity));
    QCOMPARE(last.has_value(), told);
    if (last) {
        QVERIFY(last->title.contains(sampleProfile().name));
        QCOMPARE(last->text, QStringLiteral("headline"));
    }
}

void AlertsTest::anOperationIsNoNews()
{
    Alerts alerts;
    QVERIFY(!alerts.assessed(sampleProfile(), assessed(Severity::Good)));
    QVERIFY(!alerts.assessed(sampleProfile(), assessed(Severity::Warning, Situation::OperationRunning)));
    QVERIFY(!alerts.assessed(sampleProfile(), assessed(Severity::Good)));
}

// Its lock may be that of a run which nobody has taken up for days.
void AlertsTest::nobodyServedIsNewsInAnOperation()
{
    Alerts alerts;
    QVERIFY(!alerts.assessed(sampleProfile(), assessed(Severity::Info, Situation::OperationRunning)));
    QVERIFY(alerts.assessed(sampleProfile(), assessed(Severity::Critical, Situation::OperationRunning)));
}

void AlertsTest::theWorstOfAllIsShown()
{
    Alerts alerts;
    Profile other = sampleProfile();
    other.id = QStringLiteral("other");
    QCOMPARE(alerts.worst(), Severity::Good);
    (void)alerts.assessed(sampleProfile(), assessed(Severity::Critical));
    (void)alerts.assessed(other, assessed(Severity::Warning));
    QCOMPARE(alerts.worst(), Severity::Critical);
    alerts.forget(sampleProfile().id);
    QCOMPARE(alerts.worst(), Severity::Warning);
}

void AlertsTest::anEndIsToldWithItsOutcome()
{
    const Alert alert = Alerts::finished(sampleProfile(), "Switch over", Outcome::NeedsYou, {});
    QCOMPARE(alert.severity, Severity::Critical);
    QVERIFY(!alert.text.isEmpty());
    QCOMPARE(Alerts::finished(sampleProfile(), "Switch over", Outcome::Done, "All went well.").text, QStringLiteral("All went well."));
}

QTEST_MAIN(AlertsTest)
#include "tst_alerts.moc"
