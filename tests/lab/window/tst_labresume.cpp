#include "tests/lab/window/desktopuser.h"

#include "ui/models/runmodel.h"
#include "ui/run/outcome.h"

#include <QLabel>
#include <QTimer>

#include <csignal>

#include <unistd.h>

using namespace baton;

// Baton is killed in the middle of a switchover, started again, and the run is resumed from the banner. Two lives of one program,
// called by resumetest: BATON_LIFE=first dies by itself (SIGKILL) in the step BATON_DIE_IN, BATON_LIFE=second resumes, and sees that
// end as BATON_ENDS says: "done", "undone" (the hosts were quicker; the person begins anew), or "either".
namespace {

bool saysWhoUndidIt(const RunWindow &run)
{
    const auto texts = run.findChildren<QLabel *>();
    return std::any_of(texts.begin(), texts.end(), [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QLatin1String("the hosts undid it by themselves"));
    });
}

} // namespace

class TestLabResume : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void diesInTheMiddle();
    void resumesFromTheBanner();
    void cleanupTestCase();

private:
    DesktopUser m_user;
};

void TestLabResume::initTestCase()
{
    QVERIFY(m_user.open());
}

void TestLabResume::diesInTheMiddle()
{
    if (qEnvironmentVariable("BATON_LIFE") != QLatin1String("first"))
        QSKIP("the second life");
    QVERIFY(m_user.says(QStringLiteral("Healthy. Users are served by desk-a")));
    QVERIFY(m_user.choose(Operation::Switchover));
    RunWindow *run = m_user.ready(Operation::Switchover);
    QVERIFY(run);
    const QString last = qEnvironmentVariable("BATON_DIE_IN");
    // Told by the model, as a step can be over before one looks again; a moment later it has begun to act.
    connect(&run->model(), &QAbstractItemModel::dataChanged, this, [&] {
        const RunRow *row = run->model().row(run->model().runningIndex());
        if (row && row->id == last)
            QTimer::singleShot(20, this, [] { ::kill(::getpid(), SIGKILL); });
    });
    QTest::mouseClick(run->findChild<QAbstractButton *>("start"), Qt::LeftButton);
    QTest::qWait(60000);
    QFAIL("the step was not reached");
}

void TestLabResume::resumesFromTheBanner()
{
    QVERIFY(m_user.says(QStringLiteral("was cut off before its end")));
    m_user.shoot(QStringLiteral("cut-off"));
    QVERIFY(m_user.press(m_user.window(), QStringLiteral("Resume")));
    auto *run = m_user.seen<RunWindow>();
    QVERIFY(run);
    const bool ended = QTest::qWaitFor([&] { return run->phase() == RunWindow::Phase::Ended; }, 180000);
    m_user.shoot(QStringLiteral("resumed"), run);
    QVERIFY(ended);
    const QString ends = qEnvironmentVariable("BATON_ENDS");
    if (m_user.endedAs(*run, Outcome::Undone) && ends != QLatin1String("done")) {
        QVERIFY(ends == QLatin1String("either") || saysWhoUndidIt(*run)); // one that comes while they are at it may meet a PostgreSQL that only starts
        QVERIFY(m_user.says(QStringLiteral("Healthy. Users are served by desk-a")));
        QVERIFY(m_user.press(*run, RunWindow::tr("Check again")));
        QVERIFY(m_user.ready(Operation::Switchover) == run);
        QVERIFY(m_user.runs(*run, QStringLiteral("anew")));
    } else {
        QVERIFY(ends != QLatin1String("undone"));
        QVERIFY(m_user.endedAs(*run, Outcome::Done));
    }
    QVERIFY(m_user.says(QStringLiteral("Healthy. Users are served by desk-b")));
    m_user.shoot(QStringLiteral("healthy"));
    QVERIFY2(!m_user.watch().stood(), qPrintable(m_user.watch().worstAt()));
}

void TestLabResume::cleanupTestCase()
{
    m_user.close();
}

QTEST_MAIN(TestLabResume)
#include "tst_labresume.moc"
