#include "core/runbook/operationjob.h"

#include "core/cluster/heldlock.h"
#include "core/cluster/judgement.h"
#include "core/guard/hosttools.h"
#include "core/host/sharedhost.h"
#include "core/store/journal.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRandomGenerator>

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OperationJob)
};

QString newRunId(const QDateTime &now)
{
    return now.toUTC().toString(QStringLiteral("yyyyMMddTHHmmss"))
        + QStringLiteral("-%1").arg(QRandomGenerator::system()->bounded(0x10000u), 4, 16, QLatin1Char('0'));
}

QString newToken()
{
    return QStringLiteral("%1%2").arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'))
                                 .arg(QRandomGenerator::system()->generate64(), 16, 16, QLatin1Char('0'));
}

QStringList loginSecretNames(Node node, const HostProfile &host)
{
    QStringList names;
    if (host.auth == HostProfile::Auth::Password)
        names << nodeId(node) + QStringLiteral(".login");
    if (host.sudo == HostProfile::Sudo::Password)
        names << nodeId(node) + QStringLiteral(".sudo");
    return names;
}

} // namespace

QStringList loginSecretNames(const Profile &profile)
{
    QStringList names;
    for (auto it = profile.hosts.cbegin(); it != profile.hosts.cend(); ++it)
        names << loginSecretNames(it.key(), it.value());
    return names;
}

QStringList knownSecrets(const Profile &profile, const Recipe &recipe, Secrets &secrets)
{
    QStringList known;
    for (const QString &name : loginSecretNames(profile) + recipe.secretTitles.keys()) {
        if (const auto found = secrets.find(profile.id + u'/' + name); found && *found)
            known << **found;
    }
    return known + recipe.defaultSecrets.values();
}

QString secretTitle(const Profile &profile, const Recipe &recipe, const QString &name)
{
    const std::optional<Node> node = nodeFromId(name.section(u'.', 0, 0));
    if (!node)
        return recipe.secretTitles.value(name, name);
    const QString user = profile.host(*node).user, label = profile.label(*node), kind = name.section(u'.', 1);
    if (kind == QLatin1String("sudo"))
        return Words::tr("Password of %1 on %2, for sudo").arg(user, label);
    if (kind == QLatin1String("passphrase"))
        return Words::tr("Passphrase of the SSH key for %1 on %2").arg(user, label);
    return Words::tr("Password of %1 on %2").arg(user, label);
}

// What SSH asks for: known, or asked for. Used by the threads that connect.
class OperationJob::LoginSecrets : public Secrets
{
public:
    explicit LoginSecrets(OperationJob &job) : m_job(job) { }

    Result<std::optional<QString>> find(const QString &key) override { return m_job.find(key, true); }
    Result<std::optional<QString>> answer(const LoginQuestion &question, const std::stop_token &) override { return m_job.answer(question); }
    Result<> store(const QString &key, const QString &secret) override { return m_job.m_workplace.secrets.store(key, secret); }
    Result<> remove(const QString &key) override { return m_job.m_workplace.secrets.remove(key); }

private:
    OperationJob &m_job;
};

// Passes events on to those who watch.
class OperationJob::Relay : public RunObserver
{
public:
    explicit Relay(OperationJob &job) : m_job(job) { }

    void happened(const RunEvent &event) override
    {
        if (event.kind == RunEvent::Kind::CheckDone && event.data.value(QStringLiteral("state")).toString() == QLatin1String("failed"))
            m_job.m_checkFailed = true;
        m_job.m_contact.happened(event);
    }

private:
    OperationJob &m_job;
};

OperationJob::OperationJob(Workplace workplace, Order order, Contact contact, std::stop_token stop)
    : m_workplace(std::move(workplace)), m_order(std::move(order)), m_contact(std::move(contact)), m_stop(std::move(stop)),
      m_loginSecrets(std::make_unique<LoginSecrets>(*this))
{
}

OperationJob::~OperationJob() = default;

RunReport OperationJob::perform()
{
    Result<> ready = takeUp();
    if (ready)
        ready = lookAround();
    if (ready)
        ready = refuseWhileLocked();
    if (ready)
        ready = build();
    if (ready)
        ready = begin();
    if (!ready) {
        if (m_claimed)
            (void)m_workplace.store.giveBack(m_record); // otherwise it counts as going on until this process ends
        RunReport report;
        report.outcome = ready.error().kind == ErrorKind::Unreachable ? Outcome::Unreachable : Outcome::Refused;
        report.error = ready.error();
        report.summary = ready.error().summary;
        report.heldBy = m_heldBy;
        return report;
    }
    Workplace workplace = m_workplace;
    workplace.connect = [this](const Profile &profile, Node node, Secrets &secrets) { return connect(profile, node, secrets); };
    const LiveRun::Person person{
        .answer = [this](const Question &question) -> Result<Answer> {
            if (const std::optional<Answer> given = m_contact.answer(question))
                return *given;
            return fail(ErrorKind::Cancelled, Words::tr("The question “%1” was not answered.").arg(question.prompt));
        },
        .secret = [this](const QString &name) { return secret(name); },
    };
    Journal journal(m_workplace.store, m_record.id);
    Relay relay(*this);
    std::vector<RunObserver *> watchers{&relay};
    if (journalled())
        watchers.insert(watchers.begin(), &journal);
    LiveRun run(workplace, m_plan, m_record.id, m_record.token, person, *m_loginSecrets, watchers, m_stop);
    m_run = &run;
    for (const auto &[key, known] : m_known)
        run.keepSecret(known.text());
    const RunReport report = execute(run, run);
    // What the bodies keep going beside them, such as signs of life, speaks through the run and ends with it.
    m_runbook.steps.clear();
    m_runbook.checks.clear();
    m_run = nullptr;
    return report;
}

// A run that was cut off behind its lock has it still, on some host that answers. Where it is on none of them others took it over, worked on
// the cluster and let go again: what this run had begun says nothing of what is there now. But while its mark is on a host it is what keeps a
// host out, and what can take that back. Uninstall takes the locks away with the scripts.
bool OperationJob::isOvertaken() const
{
    const auto lock = std::find_if(m_runbook.steps.begin(), m_runbook.steps.end(), [](const Step &step) { return step.id == QLatin1String("lock"); });
    const auto begun = [this](const Step &step) { return !step.always && m_begun.contains(step.id); };
    if (!m_hadLock || m_begun.contains(QStringLiteral("unlock")) || m_order.operation == Operation::Uninstall || lock == m_runbook.steps.end()
        || std::none_of(std::next(lock), m_runbook.steps.end(), begun))
        return false;
    const auto lacksIt = [this](Node node) {
        const HostState host = m_plan.snapshot.host(node);
        const bool marked = host.guard.fencedBy == m_record.id || host.guard.marks.values().contains(m_record.id);
        return host.reachable() && host.guard.installed && host.guard.lockRun != m_record.id && !marked;
    };
    const QList<Node> nodes = m_plan.profile.hosts.keys();
    return std::all_of(nodes.begin(), nodes.end(), lacksIt);
}

RunReport OperationJob::performOrRefuse(Runner &runner, Run &run)
{
    if (isOvertaken())
        return runner.refuse(m_runbook, run,
                             {ErrorKind::Outdated, Words::tr("No host has the lock of this run any more: others took it over and have worked on the cluster since. Nothing was "
                                                             "done or undone now. Look at the status, and start a new operation."), {}});
    return m_order.way == Way::Rollback ? runner.rollback(m_runbook, run, m_begun) : runner.run(m_runbook, run, m_begun);
}

RunReport OperationJob::execute(RunObserver &observer, Run &run)
{
    Runner runner(observer);
    if (m_order.way == Way::Check)
        return runner.check(m_runbook, run);
    tellHow("before", observer);
    const RunReport report = performOrRefuse(runner, run);
    if (journalled() && report.outcome != Outcome::Refused && report.outcome != Outcome::Unreachable
        && m_order.operation != Operation::Check) {
        m_plan.snapshot = run.look();
        m_plan.assessment = assess(m_plan.profile, m_plan.recipe, m_plan.snapshot, m_plan.assessment);
        (void)m_workplace.store.rememberSeen(m_plan.profile.id, m_plan.assessment); // found out anew otherwise
        tellHow("after", observer);
    }
    if (m_order.way == Way::Rollback && report.outcome == Outcome::Refused && report.error->kind != ErrorKind::Outdated)
        (void)m_workplace.store.giveBack(m_record); // past its point of no return: it can still be resumed
    else if (journalled())
        (void)m_workplace.store.endRun(m_record.id, report); // a run without an end can be resumed, and then finds all done
    return report;
}

// For the report: how the cluster stood.
void OperationJob::tellHow(const char *when, RunObserver &observer)
{
    if (!journalled())
        return;
    const Assessment &assessment = m_plan.assessment;
    observer.happened({.kind = RunEvent::Kind::Note,
                       .at = m_workplace.clock.now(),
                       .text = assessment.headline,
                       .data = {{QStringLiteral("when"), QLatin1String(when)},
                                {QStringLiteral("situation"), situationId(assessment.situation)},
                                {QStringLiteral("master"), assessment.master ? nodeId(*assessment.master) : QString()}}});
}

Result<> OperationJob::takeUp()
{
    if (m_order.way == Way::Resume || m_order.way == Way::Rollback) {
        if (Result<> taken = takeUpEarlierRun(); !taken)
            return taken;
    } else {
        m_record.id = newRunId(m_workplace.clock.now());
        m_record.token = newToken();
        if (Result<> free = refuseWhileAnotherRuns(); !free)
            return free;
    }
    if (Result<> sound = validate(m_order.profile); !sound)
        return sound;
    Result<Recipe> recipe = loadRecipe(m_order.profile.recipe);
    if (!recipe)
        return fail(recipe.error());
    m_plan.profile = m_order.profile;
    m_plan.recipe = std::move(*recipe);
    m_plan.options = m_order.options;
    return {};
}

Result<> OperationJob::takeUpEarlierRun()
{
    const Result<RunRecord> known = m_workplace.store.run(m_order.run);
    if (!known)
        return fail(known.error());
    if (!known->canBeResumed() && known->state() == RunRecord::State::Ended)
        return fail(ErrorKind::Usage, Words::tr("Run %1 has ended (%2): there is nothing to take up.")
                                          .arg(m_order.run, known->outcome ? outcomeId(*known->outcome) : QString()));
    if (known->state() == RunRecord::State::CutOff && !known->begun)
        return fail(ErrorKind::Usage, Words::tr("Run %1 was cut off before its first step: there is nothing to take up. Start the operation anew.").arg(m_order.run));
    const Result<Profile> profile = m_workplace.store.profile(known->profile);
    const Result<QList<RunEvent>> events = m_workplace.store.events(m_order.run);
    if (!profile || !events)
        return fail(!profile ? profile.error() : events.error());
    const Result<RunRecord> claimed = m_workplace.store.claimRun(m_order.run);
    if (!claimed)
        return fail(claimed.error());
    m_record = *claimed;
    m_claimed = true;
    m_order.operation = m_record.operation;
    m_order.options = m_record.options;
    m_order.profile = *profile;
    m_begun = begunSteps(*events);
    m_hadLock = hadLock(*events);
    return {};
}

bool OperationJob::changesHosts() const
{
    return m_order.way != Way::Check && !m_order.options.dryRun && m_order.operation != Operation::Check;
}

// The hosts' lock decides between workstations; this says it sooner, and says which process it is.
Result<> OperationJob::refuseWhileAnotherRuns() const
{
    if (!changesHosts())
        return {};
    const Result<QList<RunRecord>> runs = m_workplace.store.runs(m_order.profile.id, 20);
    if (!runs)
        return fail(runs.error());
    for (const RunRecord &run : *runs) {
        // One that has not begun its first step may stand before a person who thinks; the hosts' lock decides who comes first.
        if (run.begun && run.operation != Operation::Check && run.state() == RunRecord::State::Running)
            return fail(ErrorKind::Conflict, Words::tr("“%1” is going on in this cluster, started by %2, since %3 (run %4, process %5). Wait until it has ended.")
                                                 .arg(run.title, lockHolder(), QLocale().toString(run.started.toLocalTime(), QLocale::ShortFormat), run.id)
                                                 .arg(run.owner.pid));
    }
    return {};
}

// Before the checks, which would only tell of a cluster that is in the middle of something. The lock itself decides on the hosts.
Result<> OperationJob::refuseWhileLocked()
{
    if (!changesHosts())
        return {};
    for (Node node : m_plan.snapshot.hosts.keys()) {
        if (const QString left = m_plan.snapshot.leftLock(node); !left.isEmpty() && left != m_record.id)
            m_plan.options.values.insert(QStringLiteral("left-lock"), left);
    }
    const std::optional<LockOnHost> held = lockOfAnother(m_plan.snapshot, m_record.id);
    if (!held || held->isTakenOverBy(m_plan.options.value(QStringLiteral("replace-lock"))))
        return {};
    m_heldBy = held->token;
    const QString how = m_heldBy.isEmpty() ? QString() : Words::tr("To take it over with batonctl: --set replace-lock=%1").arg(m_heldBy);
    return fail(ErrorKind::Conflict, Words::tr("“%1” was not started: another run holds the cluster: %2 (on %3). Wait until it has ended. If nobody runs it any more, "
                                               "resume it or roll it back where it was started, or take its lock over knowingly.")
                                         .arg(operationTitle(m_order.operation), heldLockText(held->lock), m_plan.profile.label(held->node)),
                how);
}

Result<> OperationJob::lookAround()
{
    // What is needed for certain is asked before the clock of the first look runs.
    for (const QString &name : loginSecretNames(m_plan.profile))
        (void)find(m_plan.profile.id + u'/' + name, true);
    if (m_stop.stop_requested())
        return fail(ErrorKind::Cancelled, Words::tr("Cancelled before anything was done."));
    for (auto it = m_plan.profile.hosts.cbegin(); it != m_plan.profile.hosts.cend(); ++it)
        m_hosts[it.key()] = m_workplace.connect(m_plan.profile, it.key(), *m_loginSecrets);
    m_unused = m_hosts;
    const int asked = m_asked;
    constexpr qint64 fresh = 10'000; // ms; somebody may have typed passwords meanwhile
    const bool isKnown = m_order.known.taken.isValid() && m_order.known.taken.msecsTo(m_workplace.clock.now()) < fresh;
    m_plan.snapshot = look(isKnown ? goneHosts(m_order.known) : QSet<Node>());
    if (m_asked != asked) // a passphrase or a code: the others were looked at long ago
        m_plan.snapshot = look({});
    m_plan.assessment = assess(m_plan.profile, m_plan.recipe, m_plan.snapshot, m_workplace.store.lastSeen(m_plan.profile.id));
    return m_workplace.store.rememberSeen(m_plan.profile.id, m_plan.assessment);
}

Snapshot OperationJob::look(const QSet<Node> &gone)
{
    QMap<Node, Host *> hosts;
    for (const auto &[node, host] : m_hosts)
        hosts.insert(node, host.get());
    return m_workplace.look(m_plan.profile, m_plan.recipe, hosts, m_workplace.clock, {.nodes = gone});
}

Result<> OperationJob::build()
{
    settleTable(m_order.operation, m_plan);
    std::optional<Runbook> runbook = m_workplace.build(m_order.operation, m_plan);
    if (!runbook)
        return fail(ErrorKind::Usage, Words::tr("“%1” can’t be done for this cluster.").arg(operationTitle(m_order.operation)));
    m_runbook = std::move(*runbook);
    addLoginWarnings();
    m_contact.outlined(outline());
    if (m_order.way == Way::Run && !m_plan.options.dryRun && m_order.operation != Operation::Check)
        addConfirmation();
    return {};
}

// Logins are made before the first step and kept. Where a further one will be needed, a person must be there for its code.
void OperationJob::addLoginWarnings()
{
    if (m_order.operation == Operation::Check)
        return;
    QStringList warnings;
    for (const auto &[node, host] : m_hosts) {
        const LoginCost cost = host->loginCost(m_stop);
        if (!cost.asksPerson)
            continue;
        if (cost.oneSession)
            warnings << Words::tr("%1 asks for a code at each login and allows one session per connection (MaxSessions 1 in its sshd_config): stay here, you "
                                  "will be asked several times while this runs. With MaxSessions 10, its default, once is enough.").arg(host->label());
        if (m_runbook.reboots.contains(node))
            warnings << Words::tr("%1 is rebooted and asks for a code at each login: stay here, you will be asked again when it is back.").arg(host->label());
    }
    if (!m_runbook.warning.isEmpty())
        warnings.prepend(m_runbook.warning);
    m_runbook.warning = warnings.join(u'\n');
}

void OperationJob::addConfirmation()
{
    m_runbook.checks.push_back({.id = QStringLiteral("confirmation"), .on = {}, .title = Words::tr("Confirmation"),
                                .run = [this](Run &run) { return confirmed(run); }});
}

// A person may think for long. What the plan stands on must still be so: who is there, and who is master.
std::optional<CheckResult> OperationJob::changedSince(const Snapshot &before, const Snapshot &now) const
{
    const auto changed = [](const QString &found) {
        return CheckResult::failed(found, Words::tr("as it was before you were asked"), Words::tr("Look at the status, and start again."));
    };
    for (auto it = m_plan.profile.hosts.keyBegin(); it != m_plan.profile.hosts.keyEnd(); ++it) {
        const HostState was = before.host(*it), is = now.host(*it);
        const QString label = m_plan.profile.label(*it);
        if (was.reachable() != is.reachable())
            return changed(is.reachable() ? Words::tr("%1 is reachable again").arg(label) : Words::tr("%1 can’t be reached any more").arg(label));
        if (was.isMaster() != is.isMaster())
            return changed(is.isMaster() ? Words::tr("%1 runs as a master now").arg(label) : Words::tr("%1 does not run as a master any more").arg(label));
    }
    return std::nullopt;
}

Result<CheckResult> OperationJob::confirmed(Run &run)
{
    if (m_checkFailed)
        return CheckResult::warning(Words::tr("Not asked for, as a check failed."), {}, {});
    if (!m_order.askFirst)
        return CheckResult::passed(Words::tr("Given beforehand."));
    const auto asked = m_workplace.clock.elapsed();
    const std::optional<QString> typed = m_contact.confirm(outline());
    if (!typed)
        return fail(ErrorKind::Cancelled, Words::tr("Not confirmed."));
    if (typed->trimmed() != m_runbook.confirmation)
        return CheckResult::failed(typed->trimmed(), m_runbook.confirmation, Words::tr("Type it exactly as shown."));
    if (m_workplace.clock.elapsed() - asked > std::chrono::seconds(2)) {
        const Snapshot now = run.look();
        if (const std::optional<CheckResult> changed = changedSince(m_plan.snapshot, now))
            return *changed;
        if (m_runbook.foundUnchanged)
            m_runbook.foundUnchanged(now);
    }
    return CheckResult::passed(m_runbook.confirmation.isEmpty() ? Words::tr("Confirmed.") : Words::tr("Typed: %1").arg(*typed));
}

Result<> OperationJob::begin()
{
    if (!journalled() || m_order.way != Way::Run)
        return {};
    m_record.profile = m_plan.profile.id;
    m_record.operation = m_order.operation;
    m_record.title = m_runbook.title;
    m_record.options = m_plan.options;
    m_record.started = m_workplace.clock.now();
    return m_workplace.store.beginRun(m_record);
}

bool OperationJob::journalled() const
{
    return m_order.way != Way::Check && !m_plan.options.dryRun;
}

RunOutline OperationJob::outline() const
{
    RunOutline outline{.run = m_record.id, .operation = m_order.operation, .title = m_runbook.title,
                       .warning = m_runbook.warning, .confirmation = m_runbook.confirmation,
                       .dryRun = m_plan.options.dryRun, .assessment = m_plan.assessment,
                       .snapshot = m_plan.snapshot};
    for (const Check &check : m_runbook.checks)
        outline.checks << RunOutline::Row{.id = check.id, .title = check.title, .node = check.on};
    outline.pastNoReturn = std::any_of(m_runbook.steps.begin(), m_runbook.steps.end(),
                                       [this](const Step &step) { return step.pointOfNoReturn && m_begun.contains(step.id); });
    for (const Step &step : m_runbook.steps)
        outline.steps << RunOutline::Row{step.id, step.title, step.on, step.pointOfNoReturn, step.always};
    return outline;
}

// The connections of the first look are used on.
std::unique_ptr<Host> OperationJob::connect(const Profile &profile, Node node, Secrets &secrets)
{
    if (auto kept = m_unused.extract(node))
        return std::make_unique<SharedHost>(kept.mapped());
    return m_workplace.connect(profile, node, secrets);
}

Result<QString> OperationJob::secret(const QString &name)
{
    // Not a host's own: nothing is asked for a plan, and the recipe may know the vendor's.
    if (const std::optional<QString> found = find(m_plan.profile.id + u'/' + name, !m_plan.options.dryRun))
        return *found;
    if (const auto usual = m_plan.recipe.defaultSecrets.constFind(name); usual != m_plan.recipe.defaultSecrets.cend())
        return *usual;
    const QString title = secretTitle(m_plan.profile, m_plan.recipe, name);
    if (m_plan.options.dryRun)
        return u'<' + title + u'>';
    return fail(ErrorKind::Refused, Words::tr("%1 is not known. Store it, or give it with --secrets-file (“%2”).").arg(title, name));
}

// Never kept: it is good for one login.
std::optional<QString> OperationJob::answer(const LoginQuestion &question)
{
    const std::scoped_lock lock(m_secretsLock);
    ++m_asked;
    QString title = Words::tr("%1 asks %2 at login: “%3”").arg(question.host, question.user, question.prompt);
    if (!question.more.isEmpty())
        title.prepend(question.more + u'\n');
    if (question.again)
        title.prepend(Words::tr("The last answer was not accepted.") + u'\n');
    const std::optional<SecretReply> reply = m_contact.secret({.name = {}, .title = title, .once = true, .visible = question.visible});
    if (!reply)
        return std::nullopt;
    const bool isCode = std::all_of(reply->secret.cbegin(), reply->secret.cend(), [](QChar c) { return c.isDigit(); });
    if (m_run && !isCode) // a code is spent; its digits would be masked wherever a number has them
        m_run->keepSecret(reply->secret);
    return reply->secret;
}

std::optional<QString> OperationJob::find(const QString &key, bool mayAsk)
{
    const std::scoped_lock lock(m_secretsLock);
    if (const auto known = m_known.find(key); known != m_known.end())
        return known->second.text();
    std::optional<QString> found = m_workplace.secrets.find(key).value_or(std::nullopt);
    const QString name = key.section(u'/', 1);
    if (!found && mayAsk) {
        ++m_asked;
        const bool usual = m_plan.recipe.defaultSecrets.contains(name);
        const std::optional<SecretReply> reply =
            m_contact.secret({.name = name, .title = secretTitle(m_plan.profile, m_plan.recipe, name), .hasDefault = usual});
        if (reply && !(usual && reply->secret.isEmpty()))
            found = reply->secret;
        if (reply && reply->keep && found)
            (void)m_workplace.secrets.store(key, *found); // asked again the next time, where it can't be kept
    }
    if (!found)
        return std::nullopt;
    m_known.insert_or_assign(key, LockedText(*found));
    if (m_run)
        m_run->keepSecret(*found);
    return found;
}

} // namespace baton
