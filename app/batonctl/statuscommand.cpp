#include "app/batonctl/desk.h"
#include "app/batonctl/exitcode.h"
#include "core/cluster/monitor.h"
#include "core/cluster/statusjson.h"
#include "core/runbook/operationjob.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <csignal>

namespace baton::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

// Logging in for a look: what no store knows is asked once, at the start; never while hosts are being looked at.
Result<> askForLogins(Desk &desk, const Profile &profile, const Recipe &recipe, Secrets &secrets)
{
    for (const QString &name : loginSecretNames(profile)) {
        const QString key = profile.id + u'/' + name;
        const Result<std::optional<QString>> known = secrets.find(key);
        if (known && *known)
            continue;
        const QString title = secretTitle(profile, recipe, name);
        desk.sayKeychainTrouble();
        const std::optional<QString> given = desk.globals().yes ? std::nullopt : desk.console().askSecret(title);
        if (!given)
            return fail(ErrorKind::Refused, Words::tr("%1 is not known. Store it, or give it with --secrets-file (“%2”).").arg(title, name));
        (void)secrets.store(key, *given); // remembered until the end, at least
    }
    return {};
}

QString mark(const Console &console, Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return console.green(QStringLiteral("✓"));
    case Severity::Info:
        return console.dim(QStringLiteral("i"));
    case Severity::Warning:
        return console.yellow(QStringLiteral("!"));
    case Severity::Critical:
        return console.red(QStringLiteral("✗"));
    }
    Q_UNREACHABLE();
}

// As it is typed: what is installed and whether maintenance begins are words of their own.
QString commandFor(Operation operation)
{
    const QString id = operationId(operation);
    const QString first = id.section(u'-', 0, 0);
    return first == QLatin1String("install") || first == QLatin1String("maintenance") ? QString(id).replace(u'-', u' ') : id;
}

QString roleText(const Assessment &assessment, Node node)
{
    if (node == Node::Proxy)
        return roleName(Role::Proxy);
    if (assessment.master == node)
        return roleName(Role::Master);
    return assessment.slave == node ? roleName(Role::Slave) : QStringLiteral("–");
}

QString hostText(const HostState &host, Node node)
{
    if (!host.reachable())
        return host.error.isEmpty() ? Words::tr("not reached") : host.error;
    if (node == Node::Proxy)
        return host.proxy.running ? Words::tr("HAProxy %1, gate %2").arg(host.proxy.version, host.proxy.gateOpen ? Words::tr("open") : Words::tr("closed"))
                                  : Words::tr("HAProxy is not running");
    if (!host.postgres.running)
        return host.postgres.installed ? Words::tr("PostgreSQL is not running") : Words::tr("PostgreSQL is not installed");
    return Words::tr("PostgreSQL %1, timeline %2, %3").arg(host.postgres.version).arg(host.postgres.timeline)
        .arg(host.postgres.inRecovery ? Words::tr("in recovery") : Words::tr("writable"));
}

// The whole state for a person.
void print(const Console &console, const Profile &profile, const Snapshot &snapshot, const Assessment &assessment)
{
    console.print(QStringLiteral("%1 %2: %3").arg(mark(console, assessment.severity), console.bold(profile.name), assessment.headline));
    if (!assessment.advice.isEmpty())
        console.print(QStringLiteral("  ") + assessment.advice);
    for (auto it = profile.hosts.cbegin(); it != profile.hosts.cend(); ++it)
        console.print(QStringLiteral("  %1 %2 %3").arg(profile.label(it.key()), -14).arg(roleText(assessment, it.key()), -8)
                          .arg(hostText(snapshot.host(it.key()), it.key())));
    for (const Finding &finding : assessment.findings) {
        console.print(QStringLiteral("  %1 %2").arg(mark(console, finding.severity), finding.what));
        for (const QString &more : {finding.why, finding.todo}) {
            if (!more.isEmpty())
                console.print(QStringLiteral("      ") + more);
        }
    }
    if (assessment.recommended)
        console.print(Words::tr("  Next: %1 (batonctl %2)").arg(operationTitle(*assessment.recommended), commandFor(*assessment.recommended)));
}

struct Watched
{
    Desk &desk;
    Profile profile;
    Recipe recipe;
    Store *store;
    Secrets *secrets;
    Workplace workplace;
};

Result<Watched> prepared(Desk &desk)
{
    const Result<Profile> profile = desk.profile();
    if (!profile)
        return fail(profile.error());
    Result<Recipe> recipe = loadRecipe(profile->recipe);
    if (!recipe)
        return fail(recipe.error());
    const Result<Secrets *> secrets = desk.secrets();
    if (!secrets)
        return fail(secrets.error());
    if (Result<> asked = askForLogins(desk, *profile, *recipe, **secrets); !asked)
        return fail(asked.error());
    if (Result<> keys = desk.confirmHostKeys(*profile); !keys)
        return fail(keys.error());
    Result<Workplace> workplace = desk.workplace();
    if (!workplace)
        return fail(workplace.error());
    return Watched{desk, *profile, std::move(*recipe), *desk.store(), *secrets, std::move(*workplace)};
}

void tell(const Watched &watched, const Snapshot &snapshot, const Assessment &assessment)
{
    (void)watched.store->rememberSeen(watched.profile.id, assessment); // found out anew otherwise
    const RunRecord cutOff = watched.store->unfinishedRuns(watched.profile.id).value_or(QList<RunRecord>()).value(0); // the newest, of this computer
    if (watched.desk.globals().json) {
        QJsonObject json = statusToJson(watched.profile, snapshot, assessment);
        if (!cutOff.id.isEmpty())
            json.insert(QStringLiteral("cutOff"), QJsonObject{{QStringLiteral("run"), cutOff.id}, {QStringLiteral("operation"), operationId(cutOff.operation)}});
        return watched.desk.printJson(json);
    }
    const Console &console = watched.desk.console();
    print(console, watched.profile, snapshot, assessment);
    if (!cutOff.id.isEmpty())
        console.print(QStringLiteral("  %1 %2").arg(mark(console, Severity::Warning),
                                                    Words::tr("“%1” was cut off before its end: finish it (batonctl resume %2), or undo it (batonctl rollback %2).")
                                                        .arg(cutOff.title, cutOff.id)));
}

bool nothingReached(const Profile &profile, const Snapshot &snapshot)
{
    return std::none_of(profile.hosts.keyBegin(), profile.hosts.keyEnd(), [&](Node node) { return snapshot.host(node).reachable(); });
}

int once(Desk &desk)
{
    const Result<Watched> watched = prepared(desk);
    if (!watched)
        return desk.report(watched.error());
    std::map<Node, std::unique_ptr<Host>> hosts;
    QMap<Node, Host *> pointers;
    for (auto it = watched->profile.hosts.cbegin(); it != watched->profile.hosts.cend(); ++it) {
        hosts[it.key()] = watched->workplace.connect(watched->profile, it.key(), *watched->secrets);
        pointers.insert(it.key(), hosts[it.key()].get());
    }
    const Snapshot snapshot = watched->workplace.look(watched->profile, watched->recipe, pointers, desk.clock(), {});
    tell(*watched, snapshot, assess(watched->profile, watched->recipe, snapshot, watched->store->lastSeen(watched->profile.id)));
    if (std::any_of(hosts.begin(), hosts.end(), [&](const auto &each) { return !snapshot.host(each.first).reachable(); }))
        desk.sayKeychainTrouble();
    return nothingReached(watched->profile, snapshot) ? Unreachable : Done;
}

// What is there, then what Prepare would put right.
int adopt(Desk &desk)
{
    if (const int looked = once(desk); looked != Done)
        return looked;
    return rehearse(desk, Operation::Prepare);
}

// Until Ctrl-C; a line, or an object, at each change of the assessment.
int watch(Desk &desk)
{
    const Result<Watched> watched = prepared(desk);
    if (!watched)
        return desk.report(watched.error());
    ClusterMonitor monitor(watched->profile, watched->recipe,
                           [&](Node node) { return watched->workplace.connect(watched->profile, node, *watched->secrets); }, desk.clock());
    QObject::connect(&monitor, &ClusterMonitor::assessmentChanged, [&](const Assessment &assessment) { tell(*watched, monitor.snapshot(), assessment); });
    monitor.start();
    QEventLoop loop; // ended by a signal: nothing has to be put back
    return loop.exec();
}

} // namespace

void addStatusCommand(CLI::App &app, Body &chosen)
{
    const auto watching = std::make_shared<bool>(false);
    CLI::App *status = app.add_subcommand("status", "Is it up, is the copy good, what to do now");
    status->add_flag("--watch,-w", *watching, "Goes on, and tells of each change");
    status->callback([&chosen, watching] { chosen = *watching ? watch : once; });

    CLI::App *adopting = app.add_subcommand("adopt", "Find out what is there on a pair that was installed by hand, and what prepare would do; changes nothing");
    adopting->callback([&chosen] { chosen = adopt; });
}

} // namespace baton::cli
