#include "core/guard/hosttools.h"
#include "core/runbook/operationrunner.h"
#include "core/runbook/report.h"
#include "core/secrets/memorysecrets.h"
#include "core/store/journal.h"
#include "tests/core/fakehost.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace baton;
using baton::test::FakeHost;

namespace {

Profile someProfile()
{
    Profile profile;
    profile.id = QStringLiteral("pune");
    profile.name = QStringLiteral("Pune");
    for (const auto &[node, address] : {std::pair{Node::A, "192.0.2.11"}, {Node::B, "192.0.2.12"}, {Node::Proxy, "192.0.2.10"}}) {
        HostProfile host;
        host.label = QStringLiteral("desk-") + nodeId(node);
        host.address = QString::fromLatin1(address);
        host.user = QStringLiteral("root");
        profile.hosts.insert(node, host);
    }
    return profile;
}

Command changing(const char *script)
{
    return Command::changing(QString::fromLatin1(script));
}

Step step(const char *id, std::function<Result<>(Run &)> run)
{
    return {.id = QString::fromLatin1(id), .on = Node::A, .title = QString::fromLatin1(id), .run = std::move(run)};
}

Result<> runOn(Run &run, Node node, const char *script)
{
    const auto done = run.run(node, changing(script), QStringLiteral("try it"));
    return done ? Result<>() : Result<>(fail(done.error()));
}

class LeapingClock : public SystemClock
{
public:
    std::chrono::milliseconds elapsed() const override { return SystemClock::elapsed() + std::chrono::milliseconds(ahead.load()); }

    std::atomic<qint64> ahead = 0;
};

} // namespace

// One operation as the window and the command line see it, over hosts that only say what they were sent.
class TestOperationRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void runsAndJournals();
    void sendsNothingWhileItChecks();
    void sendsNothingInADryRun();
    void writesDownWhatItSendsBefore();
    void asksForConfirmation_data();
    void asksForConfirmation();
    void looksAgainAfterLongThought_data();
    void looksAgainAfterLongThought();
    void doesNotWaitForWhoIsKnownToBeGone();
    void looksInAHurryWhereNobodyIsInDoubt_data();
    void looksInAHurryWhereNobodyIsInDoubt();
    void doesNotAskWhenACheckFailed();
    void asksForSecretsAndMasksThem();
    void takesTheRecipesSecretWhenNobodyAnswers();
    void masksSecretsThatComeInPieces();
    void handsQuestionsToThePersonAndRemembers();
    void cancelsAndUndoes();
    void resumesWithTheSameTable();
    void refusesToResumeWhatIsOver();
    void givesBackWhatItCannotTakeUp();
    void aRefusedRollbackCanStillBeResumed();
    void whatOthersTookOverIsNotTakenUp_data();
    void whatOthersTookOverIsNotTakenUp();
    void refusesASecondRun();
    void saysWhoHoldsTheCluster_data();
    void saysWhoHoldsTheCluster();
    void whatARunLeftOnOneHostIsReplaced_data();
    void whatARunLeftOnOneHostIsReplaced();
    void reports();

private:
    RunReport finish(); // waits for finished()
    void start(const RunOptions &options = {}, bool askFirst = false);
    RunRecord stuckAtStepOne();
    QStringList kinds() const;
    QString journal(const QString &run) const; // all that is stored of it, as text

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    MemorySecrets m_secrets;
    LeapingClock m_clock;
    Profile m_profile;
    Runbook m_runbook;
    std::map<Node, std::shared_ptr<FakeHost>> m_hosts;
    std::unique_ptr<OperationRunner> m_runner;
    QList<RunEvent> m_events;
    QString m_run;
    Plan m_plan;
    QMap<Node, HostState> m_seen; // by a look
    QList<Missed> m_missed;       // of each look, what it was told
};

namespace {

class Borrowed : public Host // a fake outlives the connection objects
{
public:
    explicit Borrowed(std::shared_ptr<FakeHost> host) : m_host(std::move(host)) { }
    QString label() const override { return m_host->label(); }
    QString address() const override { return m_host->address(); }
    Result<CommandOutput> run(const Command &command, std::stop_token stop) override { return m_host->run(command, stop); }
    Result<std::unique_ptr<Terminal>> openTerminal(const Command &command) override { return m_host->openTerminal(command); }
    Result<std::unique_ptr<LineStream>> openStream(const Command &command) override { return m_host->openStream(command); }
    Result<> upload(const Upload &upload, std::stop_token stop) override { return m_host->upload(upload, stop); }
    void disconnect() override { }

private:
    std::shared_ptr<FakeHost> m_host;
};

} // namespace

void TestOperationRunner::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::move(*Store::open(m_folder->path()));
    m_profile = someProfile();
    QVERIFY(m_store->save(m_profile));
    m_events.clear();
    m_runbook = {.operation = Operation::Switchover, .title = QStringLiteral("Switch over: desk-a → desk-b"), .checks = {}, .steps = {}};
    m_seen.clear();
    m_missed.clear();
    m_clock.ahead = 0;
    m_hosts.clear();
    for (Node node : allNodes) {
        m_hosts[node] = std::make_shared<FakeHost>(m_profile.label(node), m_profile.host(node).address);
        m_hosts[node]->on(QStringLiteral("."), QByteArray());
    }
    const Workplace workplace{
        .store = *m_store,
        .secrets = m_secrets,
        .clock = m_clock,
        .connect = [this](const Profile &, Node node, Secrets &) { return std::make_unique<Borrowed>(m_hosts.at(node)); },
        .look = [this](const Profile &, const Recipe &, const QMap<Node, Host *> &, Clock &clock, const Missed &missed) {
            m_missed << missed;
            return Snapshot{.taken = clock.now(), .hosts = m_seen, .sees = {}};
        },
        .build = [this](Operation, const Plan &plan) {
            m_plan = plan;
            return std::optional(m_runbook);
        }};
    m_runner = std::make_unique<OperationRunner>(workplace);
    connect(m_runner.get(), &OperationRunner::happened, this, [this](const RunEvent &event) { m_events << event; });
    connect(m_runner.get(), &OperationRunner::outlined, this, [this](const RunOutline &outline) { m_run = outline.run; });
}

void TestOperationRunner::cleanup()
{
    m_runner.reset();
    m_store.reset();
    for (const char *name : {"installer", "replication", "mine"})
        (void)m_secrets.remove(QStringLiteral("pune/") + QLatin1String(name));
}

void TestOperationRunner::start(const RunOptions &options, bool askFirst)
{
    m_runner->start(Operation::Switchover, m_profile, options, askFirst);
}

RunReport TestOperationRunner::finish()
{
    QSignalSpy finished(m_runner.get(), &OperationRunner::finished);
    if (!finished.wait(10'000))
        return {.outcome = Outcome::NeedsYou, .summary = QStringLiteral("never finished"), .error = {}, .awaited = {}, .checks = {}};
    return finished.first().first().value<RunReport>();
}

QStringList TestOperationRunner::kinds() const
{
    QStringList kinds;
    for (const RunEvent &event : m_events)
        kinds << eventKindId(event.kind) + (event.step.isEmpty() ? QString() : u':' + event.step);
    return kinds;
}

QString TestOperationRunner::journal(const QString &run) const
{
    QString all;
    const auto events = m_store->events(run);
    for (const RunEvent &event : *events)
        all += QString::fromUtf8(QJsonDocument(eventToJson(event)).toJson(QJsonDocument::Compact)) + u'\n';
    return all;
}

void TestOperationRunner::runsAndJournals()
{
    m_runbook.steps = {step("one", [](Run &run) { return runOn(run, Node::B, "touch /x"); })};
    start();
    QVERIFY(m_runner->isRunning());
    QCOMPARE(finish().outcome, Outcome::Done);
    QVERIFY(!m_runner->isRunning());
    QCOMPARE(kinds(), QStringList({QStringLiteral("note"), QStringLiteral("started"), QStringLiteral("check-done:confirmation"),
                                   QStringLiteral("step-started:one"), QStringLiteral("intent:one"), QStringLiteral("command:one"),
                                   QStringLiteral("step-done:one"), QStringLiteral("ended"), QStringLiteral("note")}));
    const auto run = m_store->run(m_run);
    QCOMPARE(run->outcome, std::optional(Outcome::Done));
    QCOMPARE(run->options.value(QStringLiteral("master")), QStringLiteral("a"));
    QCOMPARE(m_store->events(m_run)->size(), m_events.size());
    QCOMPARE(m_hosts[Node::B]->changes().size(), 1);
}

void TestOperationRunner::sendsNothingWhileItChecks()
{
    m_runbook.checks = {{.id = QStringLiteral("c"), .on = {}, .title = QStringLiteral("c"), .run = [](Run &run) -> Result<CheckResult> {
                             if (const auto done = runOn(run, Node::A, "rm -rf /"); !done)
                                 return fail(done.error());
                             return CheckResult::passed();
                         }}};
    start();
    const RunReport report = finish();
    QCOMPARE(report.outcome, Outcome::Refused);
    QCOMPARE(m_hosts[Node::A]->commands().size(), 0);
}

void TestOperationRunner::sendsNothingInADryRun()
{
    m_runbook.steps = {step("one", [](Run &run) { return runOn(run, Node::A, "rm -rf /"); }),
                       step("two", [](Run &run) { return run.remember(QStringLiteral("k"), QStringLiteral("v")); })};
    start({.dryRun = true, .values = {}});
    QCOMPARE(finish().outcome, Outcome::Done);
    for (Node node : allNodes)
        QCOMPARE(m_hosts[node]->changes().size(), 0);
    QCOMPARE(m_store->runs()->size(), 0);
    const auto planned = std::find_if(m_events.begin(), m_events.end(), [](const RunEvent &event) { return event.kind == RunEvent::Kind::Command; });
    QVERIFY(planned != m_events.end());
    QCOMPARE(planned->data.value(QStringLiteral("script")).toString(), QStringLiteral("rm -rf /"));
    QCOMPARE(planned->data.value(QStringLiteral("host")).toString(), QStringLiteral("desk-a"));
}

void TestOperationRunner::writesDownWhatItSendsBefore()
{
    bool written = false;
    m_hosts[Node::A]->on(QStringLiteral("touch"), [&](const Command &) {
        written = journal(m_plan.options.value(QStringLiteral("none"), m_store->runs()->first().id)).contains(QStringLiteral("touch /x"));
        return CommandOutput{};
    });
    m_runbook.steps = {step("one", [](Run &run) { return runOn(run, Node::A, "touch /x"); })};
    start();
    QCOMPARE(finish().outcome, Outcome::Done);
    QVERIFY(written);
}

void TestOperationRunner::asksForConfirmation_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("typed"); // null: declined
    QTest::addColumn<bool>("goes");
    QTest::newRow("a click") << QString() << QStringLiteral("") << true;
    QTest::newRow("declined") << QString() << QString() << false;
    QTest::newRow("typed") << QStringLiteral("desk-b") << QStringLiteral("desk-b ") << true;
    QTest::newRow("typed wrong") << QStringLiteral("desk-b") << QStringLiteral("desk-a") << false;
    QTest::newRow("only clicked") << QStringLiteral("desk-b") << QStringLiteral("") << false;
}

void TestOperationRunner::asksForConfirmation()
{
    QFETCH(QString, typed);
    QFETCH(bool, goes);
    QFETCH(QString, wanted);
    m_runbook.confirmation = wanted;
    m_runbook.steps = {step("one", [](Run &run) { return runOn(run, Node::A, "touch /x"); })};
    connect(m_runner.get(), &OperationRunner::confirmationWanted, this, [&](const RunOutline &outline) {
        QCOMPARE(outline.title, m_runbook.title);
        if (typed.isNull())
            m_runner->decline();
        else
            m_runner->confirm(typed);
    });
    start({}, true);
    QCOMPARE(finish().outcome, goes ? Outcome::Done : Outcome::Refused);
    QCOMPARE(m_hosts[Node::A]->changes().size(), goes ? 1 : 0);
}

void TestOperationRunner::looksAgainAfterLongThought_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isBack");
    QTest::addColumn<bool>("goes");
    QTest::newRow("at once") << 0 << true << true; // no look, so it is not seen: the steps look for themselves
    QTest::newRow("long, and nothing has changed") << 60 << false << true;
    QTest::newRow("long, and the dead master is back") << 60 << true << false;
}

void TestOperationRunner::looksAgainAfterLongThought()
{
    QFETCH(int, seconds);
    QFETCH(bool, isBack);
    QFETCH(bool, goes);
    m_runbook.steps = {step("one", [](Run &run) { return runOn(run, Node::B, "touch /x"); })};
    m_seen[Node::B].reach = HostState::Reach::Ok;
    connect(m_runner.get(), &OperationRunner::confirmationWanted, this, [&] {
        if (isBack)
            m_seen[Node::A].reach = HostState::Reach::Ok;
        m_clock.ahead = seconds * 1000;
        m_runner->confirm({});
    });
    start({}, true);
    const RunReport report = finish();
    QCOMPARE(report.outcome, goes ? Outcome::Done : Outcome::Refused);
    QVERIFY2(goes || report.summary.contains(QStringLiteral("desk-a is reachable again")), qPrintable(report.summary));
    QCOMPARE(m_hosts[Node::B]->changes().size(), goes ? 1 : 0);
}

// The watch has waited for it already: the first look is told so, and only the first. One host alone that misses it may itself be cut off.
void TestOperationRunner::doesNotWaitForWhoIsKnownToBeGone()
{
    const SightFacts silence{.ssh = SightFacts::Sight::No, .postgres = SightFacts::Sight::No};
    Snapshot known;
    known.taken = QDateTime::currentDateTimeUtc();
    known.hosts[Node::A].reach = HostState::Reach::Suspect;
    known.hosts[Node::B].reach = HostState::Reach::Ok;
    known.hosts[Node::B].sees[Node::A] = silence;
    known.hosts[Node::Proxy].reach = HostState::Reach::Ok;
    m_runner->start(Operation::Switchover, m_profile, {}, false, known);
    (void)finish();
    QCOMPARE(m_missed.first().nodes, QSet<Node>());

    m_missed.clear();
    known.hosts[Node::Proxy].sees[Node::A] = silence;
    m_runner->start(Operation::Switchover, m_profile, {}, false, known);
    (void)finish();
    QCOMPARE(m_missed.first().nodes, QSet<Node>{Node::A});
    QCOMPARE(m_missed.first().patience, std::chrono::milliseconds(1000)); // what the others see is not judged in a hurry
    QVERIFY(m_missed.size() > 1);
    QCOMPARE(m_missed.last().nodes, QSet<Node>()); // it answered: the run's own looks wait for it again

    m_missed.clear();
    known.taken = known.taken.addSecs(-60); // somebody thought about a password
    m_runner->start(Operation::Switchover, m_profile, {}, false, known);
    (void)finish();
    QCOMPARE(m_missed.first().nodes, QSet<Node>());
}

// The run's own looks only confirm what the plan found; where that was a doubt, the hosts have the time to see each other.
void TestOperationRunner::looksInAHurryWhereNobodyIsInDoubt_data()
{
    QTest::addColumn<bool>("proxyIsInDoubt");
    QTest::addColumn<int>("milliseconds");
    QTest::newRow("one is gone, the others are there") << false << 300;
    QTest::newRow("one is gone, one is seen by another alone") << true << 1000;
}

void TestOperationRunner::looksInAHurryWhereNobodyIsInDoubt()
{
    QFETCH(bool, proxyIsInDoubt);
    QFETCH(int, milliseconds);
    m_seen[Node::A].reach = HostState::Reach::Unreachable;
    m_seen[Node::B].reach = HostState::Reach::Ok;
    m_seen[Node::B].sees[Node::A] = {.ssh = SightFacts::Sight::No, .postgres = SightFacts::Sight::No};
    m_seen[Node::Proxy].reach = proxyIsInDoubt ? HostState::Reach::Unreachable : HostState::Reach::Ok;
    m_seen[Node::B].sees[Node::Proxy] = {.ssh = SightFacts::Sight::Yes};
    start();
    (void)finish();
    QVERIFY(m_missed.size() > 1);
    QCOMPARE(m_missed.last().nodes, QSet<Node>{Node::A});
    QCOMPARE(m_missed.last().patience, std::chrono::milliseconds(milliseconds));
}

void TestOperationRunner::doesNotAskWhenACheckFailed()
{
    m_runbook.checks = {{.id = QStringLiteral("c"), .on = {}, .title = {}, .run = [](Run &) -> Result<CheckResult> {
                             return CheckResult::failed(QStringLiteral("behind"), {}, {});
                         }}};
    QSignalSpy asked(m_runner.get(), &OperationRunner::confirmationWanted);
    start({}, true);
    QCOMPARE(finish().outcome, Outcome::Refused);
    QCOMPARE(asked.size(), 0);
}

void TestOperationRunner::asksForSecretsAndMasksThem()
{
    m_runbook.steps = {step("one", [](Run &run) -> Result<> {
        const Result<QString> secret = run.secret(QStringLiteral("mine"));
        if (!secret)
            return fail(secret.error());
        run.note(QStringLiteral("it is %1").arg(*secret));
        run.output(Node::A, "prompt: " + secret->toUtf8() + "\n");
        Command command = changing("login");
        command.script += u' ' + *secret; // as no body should
        return fail(ErrorKind::Failed, QStringLiteral("refused ") + *secret, run.host(Node::A).run(command)->text() + *secret);
    })};
    connect(m_runner.get(), &OperationRunner::secretWanted, this, [&](const SecretRequest &request) {
        QCOMPARE(request.name, QStringLiteral("mine"));
        m_runner->giveSecret({.secret = QStringLiteral("hunter22"), .keep = true});
    });
    start();
    QCOMPARE(finish().outcome, Outcome::Undone);
    for (const RunEvent &event : m_events)
        QVERIFY2(!QJsonDocument(eventToJson(event)).toJson().contains("hunter22"), qPrintable(event.text));
    QVERIFY(!journal(m_run).contains(QStringLiteral("hunter22")));
    QVERIFY(journal(m_run).contains(QStringLiteral("••••")));
    QCOMPARE(m_secrets.find(QStringLiteral("pune/mine")).value(), std::optional(QStringLiteral("hunter22")));
}

void TestOperationRunner::takesTheRecipesSecretWhenNobodyAnswers()
{
    QString got;
    m_runbook.steps = {step("one", [&got](Run &run) -> Result<> {
        const Result<QString> secret = run.secret(QStringLiteral("replication"));
        got = secret.value_or(QString());
        return {};
    })};
    connect(m_runner.get(), &OperationRunner::secretWanted, this, [&](const SecretRequest &request) {
        QVERIFY(request.hasDefault);
        m_runner->refuseSecret();
    });
    start();
    QCOMPARE(finish().outcome, Outcome::Done);
    QCOMPARE(got, m_plan.recipe.defaultSecrets.value(QStringLiteral("replication")));
    QVERIFY(!got.isEmpty());
}

void TestOperationRunner::masksSecretsThatComeInPieces()
{
    QVERIFY(m_secrets.store(QStringLiteral("pune/mine"), QStringLiteral("geheim€x")));
    m_runbook.steps = {step("one", [](Run &run) -> Result<> {
        (void)run.secret(QStringLiteral("mine"));
        const QByteArray all = QByteArray("a geh b ") + QByteArray("geheim€x") + " c\nPassword: geh";
        for (char c : all) {
            run.output(Node::A, QByteArray(1, c));
            QThread::msleep(8); // longer than what is waited for whole lines, all together
        }
        return {};
    })};
    start();
    QCOMPARE(finish().outcome, Outcome::Done);
    QString shown;
    int pieces = 0;
    for (const RunEvent &event : m_events) {
        if (event.kind != RunEvent::Kind::Output)
            continue;
        shown += event.text;
        ++pieces;
    }
    QCOMPARE(shown, QStringLiteral("a geh b •••• c\nPassword: geh"));
    QVERIFY(pieces > 1);
}

void TestOperationRunner::handsQuestionsToThePersonAndRemembers()
{
    QStringList got;
    m_runbook.steps = {step("one", [&got](Run &run) -> Result<> {
        const Result<Answer> answer = run.ask({Node::A, QStringLiteral("…\nEnter proxy:"), QStringLiteral("Enter proxy:")});
        if (!answer)
            return fail(answer.error());
        got << answer->text;
        return {};
    })};
    int asked = 0;
    connect(m_runner.get(), &OperationRunner::questionAsked, this, [&](const Question &) {
        ++asked;
        m_runner->answer({.text = QStringLiteral("none"), .remember = true});
    });
    start();
    QCOMPARE(finish().outcome, Outcome::Done);
    start();
    QCOMPARE(finish().outcome, Outcome::Done);
    QCOMPARE(got, QStringList({QStringLiteral("none"), QStringLiteral("none")}));
    QCOMPARE(asked, 1);
}

void TestOperationRunner::cancelsAndUndoes()
{
    bool undone = false;
    Step waiting = step("one", [this](Run &run) -> Result<> {
        QMetaObject::invokeMethod(m_runner.get(), &OperationRunner::cancel);
        return run.waitFor(QStringLiteral("never"), std::chrono::seconds(20), [] { return Result<bool>(false); });
    });
    waiting.undo = [&undone](Run &) -> Result<> {
        undone = true;
        return {};
    };
    m_runbook.steps = {waiting, step("two", [](Run &run) { return runOn(run, Node::A, "touch /x"); })};
    start();
    const RunReport report = finish();
    QCOMPARE(report.outcome, Outcome::Undone);
    QCOMPARE(report.error->kind, ErrorKind::Cancelled);
    QVERIFY(undone);
    QCOMPARE(m_hosts[Node::A]->changes().size(), 0);
}

// A process that died in the second step: another one takes the run up, with what was remembered, and the master of then.
void TestOperationRunner::resumesWithTheSameTable()
{
    RunRecord record{.id = QStringLiteral("r1"), .profile = QStringLiteral("pune"), .operation = Operation::Switchover,
                     .title = m_runbook.title, .options = {.dryRun = false, .values = {{QStringLiteral("master"), QStringLiteral("b")}}},
                     .token = QStringLiteral("old-token"), .started = m_clock.now(), .ended = {}, .heartbeat = {}, .outcome = {},
                     .summary = {}, .owner = {}};
    QVERIFY(m_store->beginRun(record));
    Journal journal(*m_store, record.id);
    QVERIFY(journal.intends({.kind = RunEvent::Kind::Intent, .at = m_clock.now(), .step = QStringLiteral("one")}));
    QVERIFY(m_store->remember(record.id, QStringLiteral("fork"), QStringLiteral("0/5")));
    m_runner->resume(record.id);
    QCOMPARE(finish().error->kind, ErrorKind::Conflict); // its process, this one, lives
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("raw"));
        raw.setDatabaseName(m_store->file());
        QVERIFY(raw.open());
        QVERIFY(QSqlQuery(raw).exec(QStringLiteral("UPDATE runs SET owner = ''")));
        raw.close();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("raw"));

    QString recalled, token;
    Step one = step("one", [](Run &) -> Result<> { return {}; });
    one.isDone = [](Run &) -> Result<bool> { return true; };
    m_runbook.steps = {one, step("two", [&](Run &run) -> Result<> {
                           recalled = run.recall(QStringLiteral("fork")).value_or(QString());
                           token = run.token();
                           return {};
                       })};
    m_events.clear();
    m_runner->resume(record.id);
    QCOMPARE(finish().outcome, Outcome::Done);
    QCOMPARE(recalled, QStringLiteral("0/5"));
    QCOMPARE(token, QStringLiteral("old-token"));
    QCOMPARE(m_plan.options.value(QStringLiteral("master")), QStringLiteral("b"));
    QVERIFY(kinds().contains(QStringLiteral("step-skipped:one")));
    QCOMPARE(m_store->run(record.id)->outcome, std::optional(Outcome::Done));
}

void TestOperationRunner::refusesToResumeWhatIsOver()
{
    start();
    QCOMPARE(finish().outcome, Outcome::Done);
    const QString run = m_run;
    m_runner->resume(run);
    QCOMPARE(finish().error->kind, ErrorKind::Usage);
    m_runner->rollback(QStringLiteral("unknown"));
    QCOMPARE(finish().error->kind, ErrorKind::Usage);
}

// A run in the journal that had begun its step "one" and needs a person.
RunRecord TestOperationRunner::stuckAtStepOne()
{
    const RunRecord record{.id = QStringLiteral("r1"), .profile = QStringLiteral("pune"), .operation = Operation::Switchover,
                           .title = m_runbook.title, .options = {}, .token = QStringLiteral("t"), .started = m_clock.now(),
                           .ended = {}, .heartbeat = {}, .outcome = {}, .summary = {}, .owner = {}};
    RunReport stuck;
    stuck.outcome = Outcome::NeedsYou;
    stuck.summary = QStringLiteral("Start PostgreSQL");
    const bool written = m_store->beginRun(record)
        && m_store->append(record.id, {.kind = RunEvent::Kind::Intent, .at = m_clock.now(), .step = QStringLiteral("one")}, Store::Sync::OnDisk)
        && m_store->endRun(record.id, stuck);
    return written ? m_store->run(record.id).value_or(RunRecord()) : RunRecord();
}

// Otherwise it would count as going on, by this very process, which nobody can end but with its window.
void TestOperationRunner::givesBackWhatItCannotTakeUp()
{
    const RunRecord before = stuckAtStepOne();
    HostState locked;
    locked.reach = HostState::Reach::Ok;
    locked.guard.lockRun = QStringLiteral("other");
    m_seen.insert(Node::B, locked);
    for (const bool back : {false, true}) {
        back ? m_runner->rollback(before.id) : m_runner->resume(before.id);
        QCOMPARE(finish().outcome, Outcome::Refused);
        const RunRecord after = *m_store->run(before.id);
        QVERIFY(after.canBeResumed());
        QCOMPARE(after.outcome, before.outcome);
        QCOMPARE(after.summary, before.summary);
        QCOMPARE(after.ended, before.ended);
    }
}

// Where nothing can be undone any more: to have tried does not end it.
void TestOperationRunner::aRefusedRollbackCanStillBeResumed()
{
    Step gone = step("one", [](Run &) -> Result<> { return {}; });
    gone.pointOfNoReturn = true;
    m_runbook.steps = {gone};
    const RunRecord record = stuckAtStepOne();
    m_runner->rollback(record.id);
    QCOMPARE(finish().outcome, Outcome::Refused);
    QVERIFY(m_store->run(record.id)->canBeResumed());
    m_runner->resume(record.id);
    QCOMPARE(finish().outcome, Outcome::Done);
}

void TestOperationRunner::whatOthersTookOverIsNotTakenUp_data()
{
    QTest::addColumn<QString>("lockOnB");
    QTest::addColumn<HostState::Reach>("proxy");
    QTest::addColumn<QList<RunEvent::Kind>>("known"); // to the journal, of the lock
    QTest::addColumn<bool>("marked");         // by this run
    QTest::addColumn<bool>("back");
    QTest::addColumn<bool>("overtaken");
    using Kind = RunEvent::Kind;
    using Reach = HostState::Reach;
    for (const bool back : {false, true}) {
        const char *way = back ? "rollback" : "resume";
        const QList<Kind> taken{Kind::Intent, Kind::StepDone};
        QTest::addRow("%s, its lock is there", way) << QStringLiteral("r1") << Reach::Ok << taken << false << back << false;
        QTest::addRow("%s, its lock is nowhere", way) << QString() << Reach::Ok << taken << false << back << true;
        QTest::addRow("%s, nowhere, after another life failed to take it", way) << QString() << Reach::Ok << taken + QList{Kind::Intent, Kind::StepFailed} << false << back << true;
        QTest::addRow("%s, it may be on a host that is away", way) << QString() << Reach::Unreachable << taken << false << back << false;
        QTest::addRow("%s, it may never have had it", way) << QString() << Reach::Ok << QList{Kind::Intent} << false << back << false;
        QTest::addRow("%s, it may have let go of it itself", way) << QString() << Reach::Ok << taken + QList{Kind::UndoStarted} << false << back << false;
        QTest::addRow("%s, its mark keeps a host out", way) << QString() << Reach::Ok << taken << true << back << false;
    }
}

// A run that was cut off behind its lock keeps that lock. Without it others came in between: a fence of days ago would hit whoever serves today.
void TestOperationRunner::whatOthersTookOverIsNotTakenUp()
{
    QFETCH(QString, lockOnB);
    QFETCH(HostState::Reach, proxy);
    QFETCH(QList<RunEvent::Kind>, known);
    QFETCH(bool, marked);
    QFETCH(bool, back);
    QFETCH(bool, overtaken);
    if (marked)
        m_seen[Node::B].guard.marks.insert(Node::A, QStringLiteral("r1"));
    for (Node node : allNodes) {
        m_seen[node].reach = node == Node::Proxy ? proxy : HostState::Reach::Ok;
        m_seen[node].guard.installed = true;
    }
    m_seen[Node::B].guard.lockRun = lockOnB;
    int acted = 0;
    const auto act = [&](Run &) -> Result<> { ++acted; return {}; };
    Step one = step("one", act);
    one.undo = act;
    m_runbook.steps = {step("lock", [](Run &) -> Result<> { return {}; }), one};
    const RunRecord record = stuckAtStepOne();
    for (const RunEvent::Kind kind : known)
        QVERIFY(m_store->append(record.id, {.kind = kind, .at = m_clock.now(), .step = QStringLiteral("lock")}, Store::Sync::OnDisk));
    back ? m_runner->rollback(record.id) : m_runner->resume(record.id);
    const RunReport report = finish();
    QCOMPARE(report.outcome, overtaken ? Outcome::Refused : back ? Outcome::Undone : Outcome::Done);
    QCOMPARE(acted, overtaken ? 0 : 1);
    if (overtaken) {
        QCOMPARE(report.error->kind, ErrorKind::Outdated);
        QVERIFY(!m_store->run(record.id)->canBeResumed()); // there is nothing to come back for
    }
}

void TestOperationRunner::refusesASecondRun()
{
    RunRecord record{.id = QStringLiteral("other"), .profile = QStringLiteral("pune"), .operation = Operation::Reconvert,
                     .title = QStringLiteral("Reconvert"), .options = {}, .token = QStringLiteral("t"), .started = m_clock.now(),
                     .ended = {}, .heartbeat = {}, .outcome = {}, .summary = {}, .owner = {}};
    QVERIFY(m_store->beginRun(record)); // by this process, which lives
    start();
    QCOMPARE(finish().outcome, Outcome::Done); // the other may stand before somebody who thinks
    QVERIFY(m_store->append(record.id, {.kind = RunEvent::Kind::Intent, .at = m_clock.now(), .step = QStringLiteral("lock")}, Store::Sync::OnDisk));
    start();
    const RunReport report = finish();
    QCOMPARE(report.outcome, Outcome::Refused);
    QCOMPARE(report.error->kind, ErrorKind::Conflict);
    QVERIFY2(report.summary.contains(QStringLiteral("“Reconvert”")) && report.summary.contains(lockHolder()) && report.summary.contains(QStringLiteral("since ")),
             qPrintable(report.summary));
    start({.dryRun = true, .values = {}}); // looking is always possible
    QCOMPARE(finish().outcome, Outcome::Done);
}

void TestOperationRunner::saysWhoHoldsTheCluster_data()
{
    QTest::addColumn<RunOptions>("options");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("a change") << RunOptions() << Outcome::Refused;
    QTest::newRow("a dry run") << RunOptions{.dryRun = true, .values = {}} << Outcome::Done;
    QTest::newRow("another lock is to be taken over") << RunOptions{.dryRun = false, .values = {{QStringLiteral("replace-lock"), QStringLiteral("t0")}}} << Outcome::Refused;
    QTest::newRow("taken over knowingly") << RunOptions{.dryRun = false, .values = {{QStringLiteral("replace-lock"), QStringLiteral("t")}}} << Outcome::Done;
}

// Before any check: the cluster is in the middle of something.
void TestOperationRunner::saysWhoHoldsTheCluster()
{
    QFETCH(RunOptions, options);
    QFETCH(Outcome, outcome);
    HostState locked;
    locked.reach = HostState::Reach::Ok;
    locked.guard.lockRun = QStringLiteral("other");
    locked.guard.lockHolder = QStringLiteral("bob@desk");
    locked.guard.lockOperation = QStringLiteral("reconvert");
    locked.guard.lockToken = QStringLiteral("t");
    locked.guard.lockSince = QDateTime(QDate(2026, 11, 26), QTime(9, 5));
    m_seen.insert(Node::B, locked);
    start(options);
    const RunReport report = finish();
    QCOMPARE(report.outcome, outcome);
    if (outcome != Outcome::Refused)
        return;
    QCOMPARE(report.error->kind, ErrorKind::Conflict);
    QCOMPARE(report.heldBy, QStringLiteral("t")); // for the window's button
    QVERIFY(report.error->detail.endsWith(QStringLiteral("--set replace-lock=t")));
    const QString since = QLocale().toString(locked.guard.lockSince, QLocale::ShortFormat);
    QVERIFY2(report.summary.contains(QStringLiteral("“Reconvert old master” by bob@desk, since %1 (on desk-b)").arg(since)), qPrintable(report.summary));
    QVERIFY(m_store->runs({}, 20)->isEmpty()); // nothing to resume
}

void TestOperationRunner::whatARunLeftOnOneHostIsReplaced_data()
{
    QTest::addColumn<QString>("operation"); // of the run
    QTest::addColumn<bool>("proxy");
    QTest::addColumn<bool>("left"); // else the run may be going on
    QTest::newRow("a switchover's") << QStringLiteral("switchover") << true << true;
    QTest::newRow("a switchover's, no proxy") << QStringLiteral("switchover") << false << true;
    QTest::newRow("a failover's: the proxy would have it, too") << QStringLiteral("failover") << true << true;
    QTest::newRow("a failover's, no proxy: there was nobody else") << QStringLiteral("failover") << false << false;
    QTest::newRow("the first installation's") << QStringLiteral("install-master") << true << false;
}

// A run holds the locks of two hosts, unless there was only one that it could ask.
void TestOperationRunner::whatARunLeftOnOneHostIsReplaced()
{
    QFETCH(QString, operation);
    QFETCH(bool, proxy);
    QFETCH(bool, left);
    m_plan = {};
    if (!proxy) {
        m_profile.proxyKind = ProxyKind::None;
        m_profile.hosts.remove(Node::Proxy);
    }
    for (Node node : m_profile.hosts.keys()) {
        m_seen[node].reach = HostState::Reach::Ok;
        m_seen[node].guard.installed = true;
    }
    GuardFacts &guard = m_seen[Node::B].guard;
    guard.lockRun = QStringLiteral("other");
    guard.lockHolder = QStringLiteral("bob@desk");
    guard.lockOperation = operation;
    guard.lockSince = m_clock.now().addSecs(-60);
    start();
    const RunReport report = finish();
    QCOMPARE(report.outcome, left ? Outcome::Done : Outcome::Refused);
    QVERIFY(left || report.error->kind == ErrorKind::Conflict);
    QCOMPARE(m_plan.options.value(QStringLiteral("left-lock")), left ? QStringLiteral("other") : QString());
}

void TestOperationRunner::reports()
{
    Step failing = step("two", [](Run &) -> Result<> { return fail(ErrorKind::Failed, QStringLiteral("no <room>"), QStringLiteral("df: 0")); });
    Step first = step("one", [](Run &run) { return run.remember(QStringLiteral("outage.ms"), QStringLiteral("180")); });
    first.undo = [](Run &) -> Result<> { return {}; };
    m_runbook.steps = {first, failing};
    start();
    QCOMPARE(finish().outcome, Outcome::Undone);
    const auto report = readReport(*m_store, m_run);
    QVERIFY(report);
    QStringList rows;
    for (const Report::Row &row : report->rows)
        rows << row.id + u' ' + rowStateId(row.state);
    QCOMPARE(rows, QStringList({QStringLiteral("one done"), QStringLiteral("two failed"), QStringLiteral("one undone")}));
    QVERIFY(report->before && report->after);
    const QString text = reportToText(*report);
    QVERIFY2(text.contains(QStringLiteral("0.18 s")) && text.contains(QStringLiteral("no <room>")), qPrintable(text));
    const QString html = reportToHtml(*report);
    QVERIFY(html.contains(QStringLiteral("no &lt;room&gt;")) && !html.contains(QStringLiteral("<room>")));
    const QJsonObject json = reportToJson(*report);
    QCOMPARE(json.value(QStringLiteral("outcome")).toString(), QStringLiteral("undone"));
    QCOMPARE(json.value(QStringLiteral("facts")).toObject().value(QStringLiteral("outage.ms")).toString(), QStringLiteral("180"));
}

QTEST_GUILESS_MAIN(TestOperationRunner)
#include "tst_operationrunner.moc"
