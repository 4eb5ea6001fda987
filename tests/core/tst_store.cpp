#include "core/store/journal.h"
#include "core/store/store.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <cstdio>
#include <map>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace baton;

namespace {

Profile someProfile()
{
    Profile profile;
    profile.id = QStringLiteral("pune");
    profile.name = QStringLiteral("Service Desk Pune");
    for (const auto &[node, address] : {std::pair{Node::A, "192.0.2.11"}, {Node::B, "192.0.2.12"}, {Node::Proxy, "192.0.2.10"}}) {
        HostProfile host;
        host.label = nodeId(node);
        host.address = QString::fromLatin1(address);
        host.user = QStringLiteral("root");
        profile.hosts.insert(node, host);
    }
    return profile;
}

RunRecord someRun(const char *id)
{
    RunRecord run;
    run.id = QString::fromLatin1(id);
    run.profile = QStringLiteral("pune");
    run.operation = Operation::Switchover;
    run.title = QStringLiteral("Switch over: desk-a → desk-b");
    run.options.values = {{QStringLiteral("master"), QStringLiteral("a")}};
    run.token = QStringLiteral("t-1");
    run.started = QDateTime::fromMSecsSinceEpoch(1'790'000'000'123, Qt::UTC);
    return run;
}

RunEvent someEvent(RunEvent::Kind kind, const QString &step)
{
    return {.kind = kind,
            .at = QDateTime::fromMSecsSinceEpoch(1'790'000'000'456, Qt::UTC),
            .step = step,
            .node = Node::B,
            .text = QStringLiteral("Promote the slave — ✓"),
            .data = {{QStringLiteral("ms"), 12}}};
}

std::unique_ptr<Store> opened(const QString &folder)
{
    auto store = Store::open(folder);
    if (!store)
        qWarning("%s %s", qPrintable(store.error().summary), qPrintable(store.error().detail));
    return store ? std::move(*store) : nullptr;
}

// What this program does when it is started as a process of its own, by name.
int beginAndStay(Store &store)
{
    if (!store.beginRun(someRun("live")))
        return 1;
    puts("begun");
    fflush(stdout);
    pause();
    return 0;
}

int appendAndDie(Store &store)
{
    if (!store.beginRun(someRun("r1")))
        return 1;
    for (int i = 0; i < 20; ++i) {
        if (!store.append(QStringLiteral("r1"), someEvent(RunEvent::Kind::Intent, QString::number(i)), Store::Sync::OnDisk))
            return 2;
    }
    raise(SIGKILL);
    return 3;
}

int beginOwn(Store &store)
{
    return store.beginRun(someRun(QByteArray::number(qint64(getpid())).constData())) ? 0 : 1;
}

// Prints how many events were acknowledged before the disk was full.
int fillTheDisk(Store &store)
{
    if (!store.beginRun(someRun("r1")))
        return 1;
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit room{256 * 1024, 256 * 1024};
    setrlimit(RLIMIT_FSIZE, &room);
    RunEvent event = someEvent(RunEvent::Kind::Intent, QStringLiteral("one"));
    event.text = QString(2000, u'x');
    for (int i = 0; i < 1000; ++i) {
        const auto done = store.append(QStringLiteral("r1"), event, Store::Sync::OnDisk);
        if (done)
            continue;
        printf("%d\n", i);
        return done.error().kind == ErrorKind::Failed && done.error().summary.contains(QStringLiteral("disk is full")) ? 0 : 2;
    }
    return 3;
}

int openAsNobody(const QString &folder)
{
    if (geteuid() == 0 && setuid(65534) != 0) // root may write everywhere
        return 1;
    const auto store = Store::open(folder);
    if (store)
        return 2;
    return store.error().kind == ErrorKind::Refused ? 0 : 3;
}

int child(const QByteArray &what, const QString &folder)
{
    if (what == "openAsNobody")
        return openAsNobody(folder);
    auto store = opened(folder);
    if (!store)
        return 9;
    const std::map<QByteArray, int (*)(Store &)> bodies{{"beginAndStay", beginAndStay}, {"appendAndDie", appendAndDie},
                                                        {"beginOwn", beginOwn}, {"fillTheDisk", fillTheDisk}};
    return bodies.at(what)(*store);
}

std::unique_ptr<QProcess> started(const char *what, const QString &folder)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child"), QString::fromLatin1(what), folder});
    return process;
}

// Its exit status; -1 when it was killed.
int ended(QProcess &process)
{
    if (!process.waitForFinished(30'000))
        return -2;
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

} // namespace

class TestStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsProfiles();
    void keepsRunsAndEvents();
    void tellsARunInProgressFromOneCutOff();
    void claimsOnlyWhatNobodyRuns();
    void writesBeforeItReturns();
    void remembersFactsAndAnswers();
    void thinsSamples();
    void takesEventsFromManyThreads();
    void isOpenedByManyProcessesAtOnce();
    void leavesADamagedFileAlone();
    void leavesANewerFileAlone();
    void saysWhenItMayNotWrite();
    void saysWhenTheDiskIsFull();
    void journalsIntentsAndTellsOfLostEvents();
    void findsTheBegunSteps_data();
    void findsTheBegunSteps();
    void honoursBatonHome();
};

void TestStore::keepsProfiles()
{
    QTemporaryDir folder;
    const Profile profile = someProfile();
    {
        auto store = opened(folder.path());
        QVERIFY(store->save(profile));
        Profile other = profile;
        other.id = QStringLiteral("berlin");
        other.name = QStringLiteral("a Berlin desk");
        QVERIFY(store->save(other));
        other.hosts[Node::B].address = other.hosts[Node::A].address;
        QVERIFY(!store->save(other)); // master and slave on one address
    }
    auto store = opened(folder.path());
    const auto all = store->profiles();
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->first().id, QStringLiteral("berlin"));
    QCOMPARE(all->last(), profile);
    QVERIFY(store->removeProfile(QStringLiteral("berlin")));
    QCOMPARE(store->removeProfile(QStringLiteral("berlin")).error().kind, ErrorKind::Usage);
    QCOMPARE(store->profile(QStringLiteral("pune")).value(), profile);
}

void TestStore::keepsRunsAndEvents()
{
    QTemporaryDir folder;
    auto store = opened(folder.path());
    QVERIFY(store->beginRun(someRun("r1")));
    QVERIFY(!store->beginRun(someRun("r1"))); // no run is written over
    const RunEvent event = someEvent(RunEvent::Kind::StepDone, QStringLiteral("promote"));
    QVERIFY(store->append(QStringLiteral("r1"), event, Store::Sync::Lazy));
    QVERIFY(store->append(QStringLiteral("r1"), RunEvent{.kind = RunEvent::Kind::Note, .at = event.at}, Store::Sync::OnDisk));
    const auto events = store->events(QStringLiteral("r1"));
    QCOMPARE(events->size(), 2);
    QCOMPARE(events->first(), event);

    RunReport report;
    report.outcome = Outcome::NeedsYou;
    report.summary = QStringLiteral("Needs you");
    QVERIFY(store->endRun(QStringLiteral("r1"), report));
    const auto run = store->run(QStringLiteral("r1"));
    QCOMPARE(run->state(), RunRecord::State::Ended);
    QCOMPARE(run->outcome, std::optional(Outcome::NeedsYou));
    QCOMPARE(run->options.value(QStringLiteral("master")), QStringLiteral("a"));
    QCOMPARE(run->started, someRun("r1").started);
    QVERIFY(run->canBeResumed());
    QCOMPARE(store->runs(QStringLiteral("pune"))->size(), 1);
    QCOMPARE(store->runs(QStringLiteral("elsewhere"))->size(), 0);
    QCOMPARE(store->runs()->size(), 1);
}

void TestStore::tellsARunInProgressFromOneCutOff()
{
    QTemporaryDir folder;
    const auto other = started("beginAndStay", folder.path());
    QVERIFY(other->waitForReadyRead(10'000));
    auto store = opened(folder.path());
    QCOMPARE(store->run(QStringLiteral("live"))->state(), RunRecord::State::Running);
    QCOMPARE(store->unfinishedRuns()->size(), 0);
    QCOMPARE(store->claimRun(QStringLiteral("live")).error().kind, ErrorKind::Conflict);

    other->kill();
    QCOMPARE(ended(*other), -1);
    QCOMPARE(store->run(QStringLiteral("live"))->state(), RunRecord::State::CutOff);
    QCOMPARE(store->unfinishedRuns(QStringLiteral("pune"))->size(), 0); // it had begun nothing
    QVERIFY(!store->run(QStringLiteral("live"))->canBeResumed());
    QVERIFY(store->append(QStringLiteral("live"), someEvent(RunEvent::Kind::Intent, QStringLiteral("lock")), Store::Sync::OnDisk));
    QCOMPARE(store->unfinishedRuns(QStringLiteral("pune"))->size(), 1);
    QVERIFY(store->claimRun(QStringLiteral("live")));
    QCOMPARE(store->run(QStringLiteral("live"))->owner, Owner::self());
}

void TestStore::claimsOnlyWhatNobodyRuns()
{
    Owner owner = Owner::self();
    QVERIFY(owner.isAlive(false));
    QCOMPARE(Owner::parse(owner.toString()), owner);
    owner.start += QStringLiteral("1"); // the same pid, used again by another process
    QVERIFY(!owner.isAlive(true));
    owner = Owner::self();
    owner.boot = QStringLiteral("earlier");
    QVERIFY(!owner.isAlive(true));
    owner.machine = QStringLiteral("elsewhere");
    QVERIFY(owner.isAlive(true));
    QVERIFY(!owner.isAlive(false));
    QVERIFY(!Owner::parse(QStringLiteral("nonsense")).isAlive(true));
}

// A process that is killed right after append() returned has lost nothing.
void TestStore::writesBeforeItReturns()
{
    QTemporaryDir folder;
    QCOMPARE(ended(*started("appendAndDie", folder.path())), -1);
    auto store = opened(folder.path());
    QCOMPARE(store->events(QStringLiteral("r1"))->size(), 20);
}

void TestStore::remembersFactsAndAnswers()
{
    QTemporaryDir folder;
    auto store = opened(folder.path());
    QVERIFY(store->beginRun(someRun("r1")));
    QVERIFY(store->remember(QStringLiteral("r1"), QStringLiteral("fork"), QStringLiteral("0/5000000")));
    QVERIFY(store->remember(QStringLiteral("r1"), QStringLiteral("fork"), QStringLiteral("0/6000000")));
    QCOMPARE(store->remembered(QStringLiteral("r1"))->value(QStringLiteral("fork")), QStringLiteral("0/6000000"));
    QCOMPARE(store->remembered(QStringLiteral("r2"))->size(), 0);

    const QString recipe = QStringLiteral("desk");
    QVERIFY(store->rememberAnswer(recipe, QStringLiteral(" Enter proxy:  "), QStringLiteral("none")));
    QCOMPARE(store->answer(recipe, QStringLiteral("Enter proxy:")).value(), std::optional(QStringLiteral("none")));
    QVERIFY(!store->answer(recipe, QStringLiteral("Enter name:")).value());
    QVERIFY(store->rememberAnswer(recipe, QStringLiteral("Press return"), QString())); // an empty answer is one
    QCOMPARE(store->answer(recipe, QStringLiteral("Press return")).value(), std::optional(QString()));
}

void TestStore::thinsSamples()
{
    QTemporaryDir folder;
    auto store = opened(folder.path());
    const QString profile = QStringLiteral("pune");
    const QDateTime now(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);
    const auto at = [&](qint64 secondsAgo, const char *situation, qint64 lag) {
        QVERIFY(store->append(profile, Sample{.at = now.addSecs(-secondsAgo), .situation = QString::fromLatin1(situation), .lagBytes = lag}));
    };
    const qint64 day = 24 * 3600;
    at(10, "healthy", 1);
    at(11, "healthy", 2);
    at(2 * day, "healthy", 3); // a full minute
    at(2 * day - 1, "healthy", 4);
    at(2 * day - 2, "master-down", -1);
    at(41 * day, "healthy", 5);
    QVERIFY(store->thinSamples(now));
    const auto left = store->samples(profile, now.addDays(-50), now);
    QStringList seen;
    for (const Sample &sample : *left)
        seen << QStringLiteral("%1 %2").arg(sample.situation).arg(sample.lagBytes);
    QCOMPARE(seen, QStringList({QStringLiteral("healthy 3"), QStringLiteral("master-down -1"), QStringLiteral("healthy 2"),
                                QStringLiteral("healthy 1")}));

    QVERIFY(store->append(Notice{now, profile, 3, QStringLiteral("The master is down.")}));
    QCOMPARE(store->notices(profile)->first().text, QStringLiteral("The master is down."));
}

void TestStore::takesEventsFromManyThreads()
{
    QTemporaryDir folder;
    auto store = opened(folder.path());
    QVERIFY(store->beginRun(someRun("r1")));
    std::atomic<int> failures = 0;
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([&, t] {
            for (int i = 0; i < 50; ++i) {
                const QString step = QStringLiteral("%1-%2").arg(t).arg(i);
                if (!store->append(QStringLiteral("r1"), someEvent(RunEvent::Kind::Note, step), Store::Sync::Lazy))
                    ++failures;
            }
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(failures.load(), 0);
    QMap<QString, int> next;
    const auto events = store->events(QStringLiteral("r1"));
    QCOMPARE(events->size(), 200);
    for (const RunEvent &event : *events) {
        const QStringList parts = event.step.split(u'-');
        QCOMPARE(parts[1].toInt(), next[parts[0]]++);
    }
}

void TestStore::isOpenedByManyProcessesAtOnce()
{
    QTemporaryDir folder;
    std::vector<std::unique_ptr<QProcess>> others;
    for (int i = 0; i < 6; ++i)
        others.push_back(started("beginOwn", folder.path()));
    for (const auto &other : others)
        QCOMPARE(ended(*other), 0);
    QCOMPARE(opened(folder.path())->runs()->size(), 6);
}

void TestStore::leavesADamagedFileAlone()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("baton.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QByteArray garbage(8192, 'x');
    file.write(garbage);
    file.close();
    const auto store = Store::open(folder.path());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::Invalid);
    QVERIFY2(store.error().summary.contains(file.fileName()), qPrintable(store.error().summary));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), garbage);
}

void TestStore::leavesANewerFileAlone()
{
    QTemporaryDir folder;
    QVERIFY(opened(folder.path()));
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(folder.filePath(QStringLiteral("baton.db")));
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(QStringLiteral("PRAGMA user_version = 99")));
        raw.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    const auto store = Store::open(folder.path());
    QVERIFY(!store);
    QCOMPARE(store.error().kind, ErrorKind::Invalid);
    QVERIFY(store.error().summary.contains(QStringLiteral("newer")));
}

void TestStore::saysWhenItMayNotWrite()
{
    QTemporaryDir folder;
    QVERIFY(opened(folder.path()));
    QVERIFY(QFile::setPermissions(folder.filePath(QStringLiteral("baton.db")), QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QCOMPARE(chmod(qPrintable(folder.path()), 0555), 0);
    const int status = ended(*started("openAsNobody", folder.path()));
    QCOMPARE(chmod(qPrintable(folder.path()), 0755), 0);
    QCOMPARE(status, 0);
}

void TestStore::saysWhenTheDiskIsFull()
{
    QTemporaryDir folder;
    const auto other = started("fillTheDisk", folder.path());
    QCOMPARE(ended(*other), 0);
    const int acknowledged = other->readAll().trimmed().toInt();
    QVERIFY(acknowledged > 0);
    QCOMPARE(opened(folder.path())->events(QStringLiteral("r1"))->size(), acknowledged);
}

void TestStore::journalsIntentsAndTellsOfLostEvents()
{
    QTemporaryDir folder;
    auto store = opened(folder.path());
    QVERIFY(store->beginRun(someRun("r1")));
    Journal journal(*store, QStringLiteral("r1"));
    journal.happened(someEvent(RunEvent::Kind::StepStarted, QStringLiteral("one")));
    QVERIFY(journal.intends(someEvent(RunEvent::Kind::Intent, QStringLiteral("one"))));
    journal.happened(someEvent(RunEvent::Kind::Progress, QStringLiteral("one")));
    QCOMPARE(store->events(QStringLiteral("r1"))->size(), 2);

    QVERIFY(QFile::exists(store->file()));
    QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
    raw.setDatabaseName(store->file());
    QVERIFY(raw.open());
    QVERIFY(QSqlQuery(raw).exec(QStringLiteral("ALTER TABLE events RENAME TO gone")));
    journal.happened(someEvent(RunEvent::Kind::Note, QStringLiteral("one")));
    QVERIFY(QSqlQuery(raw).exec(QStringLiteral("ALTER TABLE gone RENAME TO events")));
    raw = {};
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));
    QVERIFY(!journal.intends(someEvent(RunEvent::Kind::Intent, QStringLiteral("two"))));
    QVERIFY(journal.intends(someEvent(RunEvent::Kind::UndoStarted, QStringLiteral("one"))));
}

void TestStore::findsTheBegunSteps_data()
{
    using Kind = RunEvent::Kind;
    using Events = QList<std::pair<Kind, const char *>>;
    QTest::addColumn<QList<RunEvent>>("events");
    QTest::addColumn<QStringList>("begun");
    const auto row = [](const char *name, const Events &events, const QStringList &begun) {
        QList<RunEvent> all;
        for (const auto &[kind, step] : events)
            all << someEvent(kind, QString::fromLatin1(step));
        QTest::newRow(name) << all << begun;
    };
    row("none", {{Kind::Started, ""}, {Kind::StepSkipped, "one"}}, {});
    row("begun and done or failed", {{Kind::Intent, "one"}, {Kind::StepDone, "one"}, {Kind::Intent, "two"}, {Kind::StepFailed, "two"}},
        {QStringLiteral("one"), QStringLiteral("two")});
    row("undone again", {{Kind::Intent, "one"}, {Kind::Intent, "two"}, {Kind::UndoStarted, "two"}, {Kind::UndoDone, "two"}, {Kind::UndoStarted, "one"}},
        {QStringLiteral("one")});
    row("begun in two lives", {{Kind::Intent, "one"}, {Kind::Started, ""}, {Kind::Intent, "one"}}, {QStringLiteral("one")});
    row("commands are no steps", {{Kind::Command, "one"}}, {});
}

void TestStore::findsTheBegunSteps()
{
    QFETCH(QList<RunEvent>, events);
    QTEST(begunSteps(events), "begun");
}

void TestStore::honoursBatonHome()
{
    QTemporaryDir folder;
    qputenv("BATON_HOME", folder.filePath(QStringLiteral("a/b")).toUtf8());
    auto store = Store::open();
    QVERIFY(store);
    QCOMPARE((*store)->file(), folder.filePath(QStringLiteral("a/b/baton.db")));
    QCOMPARE(QFile::permissions((*store)->file()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    qunsetenv("BATON_HOME");
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (argc == 4 && qstrcmp(argv[1], "--child") == 0)
        return child(argv[2], QString::fromLocal8Bit(argv[3]));
    TestStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store.moc"
