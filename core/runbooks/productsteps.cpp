#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/product/dialogue.h"
#include "core/product/installation.h"
#include "core/runbooks/copyprogress.h"
#include "core/runbooks/install.h"

#include <QFileInfo>

using namespace std::chrono_literals;

namespace baton {

namespace {

BATON_TR_FUNCTION(Install)

// One host of an installation. Bodies get it by value.
struct Target
{
    Node node = Node::A;
    Role role = Role::Master;

    [[nodiscard]] Node master() const { return role == Role::Master ? node : peerOf(node); }
};

// The checksum of the build on the workstation: read once per run, since a build may be large.
Result<QString> localBuild(Run &run)
{
    const QFileInfo file(run.profile().buildFile);
    const QString key = QStringLiteral("build.%1.%2.%3").arg(file.filePath()).arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
    if (const std::optional<QString> known = run.recall(key))
        return *known;
    const Result<QString> sum = sha256OfFile(file.filePath(), run.stopToken());
    if (!sum)
        return sum;
    if (const Result<> kept = run.remember(key, *sum); !kept)
        return fail(kept.error());
    return sum;
}

Result<bool> buildUploaded(Run &run, Target target)
{
    const Result<bool> installed = productInstalled(run, target.node);
    if (!installed || *installed)
        return installed;
    const Result<QString> here = localBuild(run);
    const Result<QString> there = here ? buildOn(run, target.node) : here;
    if (!there)
        return fail(there.error());
    return *here == *there;
}

Result<> refuseAnotherBuild(Run &run, Target target, const QString &sum)
{
    const Node peer = peerOf(target.node);
    const Result<bool> installed = productInstalled(run, peer);
    const Result<QString> there = installed && *installed ? buildOn(run, peer) : Result<QString>(QString());
    if (!installed || !there)
        return fail(installed ? there.error() : installed.error());
    if (there->isEmpty() || *there == sum)
        return {};
    return fail(ErrorKind::Unsafe,
                tr("%1 was installed from another build than %2. Master and slave must come from the same file: name the right one in the profile.")
                    .arg(run.label(peer), run.profile().buildFile),
                tr("On %1: SHA-256 %2\nHere: SHA-256 %3").arg(run.label(peer), *there, sum));
}

Result<> uploadBuild(Run &run, Target target)
{
    const Result<QString> sum = localBuild(run);
    if (!sum)
        return fail(sum.error());
    if (const Result<> same = refuseAnotherBuild(run, target, *sum); !same)
        return same;
    const QString folder = QStringLiteral("mkdir -p -m 0700 /var/lib/baton && mkdir -p -m 0700 %1 && rm -f %2").arg(QLatin1String(buildFolder), QLatin1String(buildRecord));
    if (const Result<QByteArray> made = run.run(target.node, Command::changing(folder), tr("make the folder for the build")); !made)
        return fail(made.error());
    const Upload upload{.localFile = run.profile().buildFile,
                        .remoteFile = buildPath(run.recipe()),
                        .mode = 0755, // the guide's 0777 would let anyone on the host change what root runs next
                        .progress = [&run](qint64 sent, qint64 total) { run.progress(sent, total, QStringLiteral("bytes")); }};
    return run.host(target.node).upload(upload, run.stopToken());
}

QMap<QString, QString> dialogueValues(const Run &run, Target target)
{
    const Node master = target.master();
    return {{QStringLiteral("build"), run.recipe().buildName},
            {QStringLiteral("root"), run.recipe().productRoot},
            {QStringLiteral("master"), run.profile().host(master).peerAddress()},
            {QStringLiteral("slave"), run.profile().host(peerOf(master)).peerAddress()}};
}

// A full disk makes installers fail in many words. Those that take back what they did have made room again by now, so
// what they said counts as well.
Error explained(Run &run, Target target, Error error)
{
    const QString script = QStringLiteral("df -P -k / /var/lib /var/lib/postgresql 2>/dev/null | awk 'NR > 1 && $4 < 20480 {print $6; exit}'");
    const Result<CommandOutput> full = run.host(target.node).run(Command::reading(script));
    const bool now = full && full->ok() && !full->text().isEmpty();
    if (!now && !error.detail.contains(QLatin1String("No space left on device")))
        return error;
    error.summary = tr("The disk of %1 is full%2, so the installation could not go on. Free space there, then start it again.")
                        .arg(run.label(target.node), now ? tr(" (%1)").arg(full->text()) : QString()) + u' ' + error.summary;
    return error;
}

Result<> runInstaller(Run &run, Target target)
{
    const QString begin = QStringLiteral("echo %1 > %2").arg(roleName(target.role), QLatin1String(installingMark));
    if (const Result<QByteArray> begun = run.run(target.node, Command::changing(begin), tr("note that an installation begins")); !begun)
        return fail(begun.error());
    const bool slave = target.role == Role::Slave;
    CopyProgress progress(run, target.master());
    DialogueSetting setting{.node = target.node, .program = tr("The installer"), .directory = QLatin1String(buildFolder),
                            .values = dialogueValues(run, target), .activity = {}};
    if (slave && !run.dryRun())
        setting.activity = [&progress] { return progress.sample(); };
    const Result<DialogueReport> report = converse(run, slave ? run.recipe().installSlave : run.recipe().installMaster, setting);
    if (!report)
        return fail(explained(run, target, report.error()));
    const QString end = QStringLiteral("sha256sum %1 | head -c 64 > %2 && rm -f %3 && rm -rf %4")
                            .arg(shellQuoted(buildPath(run.recipe())), QLatin1String(buildRecord), QLatin1String(installingMark), QLatin1String(buildFolder));
    Command tidy = Command::changing(end);
    tidy.timeout = 5min;
    return run.run(target.node, tidy, tr("note which build was installed")).map([](const QByteArray &) { });
}

// What the service's own log says, for an error's detail.
QString serviceLog(Run &run, Node node)
{
    const QString unit = shellQuoted(run.recipe().serviceUnit);
    const Result<CommandOutput> log = run.host(node).run(
        Command::reading(QStringLiteral("systemctl is-active %1; journalctl -u %1 -n 12 --no-pager -o cat").arg(unit)));
    return log ? tail(log->out) : log.error().summary;
}

Result<> waitUntilOnline(Run &run, Target target)
{
    const QString url = webUrl(run, target.node, run.recipe().health.path);
    Result<> online = run.waitFor(tr("the service desk on %1 to answer at %2").arg(run.label(target.node), url), run.recipe().startTimeout,
                                  [&] { return passesRoleCheck(run, target.node); }, 500ms);
    if (!online && online.error().kind == ErrorKind::TimedOut)
        online.error().detail = serviceLog(run, target.node);
    return online;
}

template<typename Body>
auto at(Target target, Body body)
{
    return [target, body](Run &run) { return body(run, target); };
}

Result<bool> installed(Run &run, Target target)
{
    return productInstalled(run, target.node);
}

Result<bool> online(Run &run, Target target)
{
    return passesRoleCheck(run, target.node);
}

} // namespace

Steps productSteps(const Plan &plan, Node node, Role role)
{
    const Target target{node, role};
    const QString host = plan.profile.label(node);
    const bool master = role == Role::Master;
    const QString prefix = master ? QStringLiteral("master-") : QStringLiteral("slave-");
    Steps steps{
        {.id = prefix + QStringLiteral("upload"), .on = node, .title = tr("Upload the build to %1").arg(host),
         .isDone = at(target, buildUploaded), .run = at(target, uploadBuild)},
        {.id = prefix + QStringLiteral("install"), .on = node,
         .title = master ? tr("Run the installer on %1: High Availability master").arg(host)
                         : tr("Run the installer on %1: High Availability slave, database copy").arg(host),
         .isDone = at(target, installed), .run = at(target, runInstaller)},
    };
    if (master)
        steps.push_back({.id = prefix + QStringLiteral("online"), .on = node, .title = tr("Wait until the service desk on %1 answers").arg(host),
                         .isDone = at(target, online), .run = at(target, waitUntilOnline)});
    return steps;
}

} // namespace baton
