#include "core/runbook/timeleft.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <functional>

using namespace baton;
using namespace std::chrono_literals;

namespace {

constexpr qint64 total = 10LL * 1000 * 1000 * 1000;

// A transfer as it is sampled: when, and how much is done by then.
struct Sample
{
    std::chrono::milliseconds at;
    qint64 done;
};
using Series = QList<Sample>;

// `rate`: bytes a second at a time (seconds) with so much done.
Series transfer(std::chrono::milliseconds every, const std::function<double(double, double)> &rate)
{
    Series series;
    double done = 0;
    for (auto at = 0ms; done < double(total); at += every) {
        series << Sample{at, qMin(total, qint64(done))};
        done += rate(double(at.count()) / 1000, done / double(total)) * double(every.count()) / 1000;
    }
    return series << Sample{series.last().at + every, total};
}

} // namespace

Q_DECLARE_METATYPE(Series)

class TestTimeLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRightAfterTheFirstTenth_data()
    {
        QTest::addColumn<Series>("series");
        QRandomGenerator dice(7);
        const auto noise = [&dice](double least, double most) { return least + (most - least) * dice.generateDouble(); };
        QTest::newRow("steady") << transfer(500ms, [](double, double) { return 100e6; });
        QTest::newRow("steady and quick, few samples") << transfer(500ms, [](double, double) { return 1e9; });
        QTest::newRow("a day long") << transfer(60s, [](double, double) { return 120e3; });
        QTest::newRow("slow start: cold cache for the first twentieth") << transfer(500ms, [](double, double part) { return part < 0.05 ? 25e6 : 100e6; });
        QTest::newRow("quick start: what the memory holds") << transfer(500ms, [](double, double part) { return part < 0.05 ? 200e6 : 100e6; });
        QTest::newRow("nothing for ten seconds") << transfer(500ms, [](double at, double) { return at < 10 ? 0.0 : 100e6; });
        QTest::newRow("uneven") << transfer(500ms, [&](double, double) { return noise(50e6, 150e6); });
        QTest::newRow("limit, in bursts") << transfer(500ms, [](double at, double) { return std::fmod(at, 2.0) < 1.0 ? 20e6 : 0.0; });
        QTest::newRow("checkpoints of the master take a second of each ten") << transfer(500ms, [](double at, double) { return std::fmod(at, 10) < 1 ? 10e6 : 100e6; });
    }
    void isRightAfterTheFirstTenth()
    {
        QFETCH(Series, series);
        TimeLeft time;
        const double end = double(series.last().at.count());
        for (const Sample &sample : series) {
            time.add(sample.at, sample.done, total);
            if (sample.done < total / 10)
                continue;
            const auto left = time.left();
            QVERIFY(left);
            const double predicted = double((sample.at + *left).count());
            QVERIFY2(std::abs(predicted - end) <= 0.2 * end, qPrintable(QStringLiteral("at %1 of %2 s: %3 s").arg(double(sample.at.count()) / 1000).arg(end / 1000).arg(predicted / 1000)));
        }
        QCOMPARE(time.left(), std::optional(0ms));
    }

    void saysNothingWithoutAnythingToGoBy()
    {
        TimeLeft time;
        QVERIFY(!time.left());
        time.add(1s, 0, total);
        QVERIFY(!time.left());
        time.add(2s, 0, total);
        QVERIFY(!time.left());
        time.add(2s, 1000, total); // no time has passed
        QVERIFY(!time.left());
        time.add(3s, 1000, 0);
        time.add(4s, 2000, 0); // nobody knows of how much
        QVERIFY(!time.left());
    }

    void beginsAnewWithAnotherTransfer()
    {
        TimeLeft time;
        time.add(0s, 0, 1000);
        time.add(1s, 900, 1000);
        time.add(2s, 0, 1000);
        QVERIFY(!time.left());
        time.add(3s, 100, 1000);
        QCOMPARE(time.left(), std::optional(9000ms));
    }

    void noticesASlowerLine()
    {
        TimeLeft time;
        for (int second = 0; second <= 100; ++second)
            time.add(std::chrono::seconds(second), second * 10, 2000);
        QVERIFY(std::abs(double(time.left()->count()) - 100e3) < 1e3);
        for (int second = 101; second <= 140; ++second)
            time.add(std::chrono::seconds(second), 1000 + (second - 100), 2000);
        QVERIFY(*time.left() > 700s);
    }
};

QTEST_GUILESS_MAIN(TestTimeLeft)
#include "tst_timeleft.moc"
