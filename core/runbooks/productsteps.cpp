#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/hosttools.h"
#include "core/guard/known.h"
#include "core/host/bandwidth.h"
#include "core/host/pairupload.h"
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
    const Result<QString> sum = Sha256::ofFile(file.filePath(), run.stopToken()).map([](const QByteArray &hex) { return QString::fromLatin1(hex); });
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

Result<> prepareFolder(Run &run, Target target, const QString &sum)
{
    if (const Result<> same = refuseAnotherBuild(run, target, sum); !same)
        return same;
    return run.run(target.node, Command::verb({QStringLiteral("build"), QStringLiteral("folder")}, known(run, target.node)), tr("make the folder for the build"))
        .map([](const QByteArray &) { });
}

Upload buildUpload(Run &run, const QString &sum)
{
    const qint64 rate = run.options().value(QStringLiteral("rate")).toLongLong();
    return {.localFile = run.profile().buildFile,
            .remoteFile = buildPath(run.recipe()),
            .mode = 0755, // the guide's 0777 would let anyone on the host change what root runs next
            .progress = [&run](qint64 sent, qint64 total) { run.progress(sent, total, QStringLiteral("bytes")); },
            .sha256 = [sum]() -> Result<QByteArray> { return sum.toLatin1(); },
            .pack = run.options().value(QStringLiteral("compress")) != QLatin1String("none"),
            .bandwidth = rate > 0 ? std::make_shared<Bandwidth>(rate) : nullptr,
            .note = [&run](const QString &text) { run.note(text); }};
}

// To those that do not have it yet; two of them at once.
Result<> uploadBuild(Run &run, const std::vector<Target> &targets)
{
    const Result<QString> sum = localBuild(run);
    if (!sum)
        return fail(sum.error());
    std::vector<Node> wanting;
    for (const Target &target : targets) {
        const Result<bool> there = buildUploaded(run, target);
        if (!there)
            return fail(there.error());
        if (*there)
            continue;
        if (const Result<> ready = prepareFolder(run, target, *sum); !ready)
            return ready;
        wanting.push_back(target.node);
    }
    const Upload upload = buildUpload(run, *sum);
    if (wanting.size() == 2 && !run.dryRun()) {
        const bool handOn = run.options().value(QStringLiteral("hand-on")) != QLatin1String("no");
        const std::unique_ptr<Host> second = run.connect(wanting[1]); // used by a thread of its own
        return uploadToPair(run.host(wanting[0]), *second, upload, handOn, run.stopToken());
    }
    for (const Node node : wanting) {
        if (const Result<> sent = run.host(node).upload(upload, run.stopToken()); !sent)
            return sent;
    }
    return {};
}

Result<bool> buildsUploaded(Run &run, const std::vector<Target> &targets)
{
    for (const Target &target : targets) {
        const Result<bool> there = buildUploaded(run, target);
        if (!there || !*there)
            return there;
    }
    return true;
}

// A full disk makes installers fail in many words. Those that take back what they did have made room again by now, so
// what they said counts as well.
Error explained(Run &run, Target target, Error error)
{
    const Result<CommandOutput> full = run.host(target.node).run(Command::verb({QStringLiteral("product"), QStringLiteral("full-disks")}, known(run, target.node)));
    const bool now = full && full->ok() && !full->text().isEmpty();
    if (!now && !error.detail.contains(QLatin1String("No space left on device")))
        return error;
    error.summary = tr("The disk of %1 is full%2, so the installation could not go on. Free space there, then start it again.")
                        .arg(run.label(target.node), now ? tr(" (%1)").arg(full->text()) : QString()) + u' ' + error.summary;
    return error;
}

Result<> runInstaller(Run &run, Target target)
{
    const auto build = [&](const QStringList &words) { return Command::verb(QStringList{QStringLiteral("build")} + words, known(run, target.node)); };
    if (const Result<QByteArray> begun = run.run(target.node, build({QStringLiteral("begin"), target.role == Role::Master ? QStringLiteral("master") : QStringLiteral("slave")}), tr("note that an installation begins")); !begun)
        return fail(begun.error());
    const bool slave = target.role == Role::Slave;
    CopyProgress progress(run, target.master());
    DialogueSetting setting{.node = target.node, .program = tr("The installer"), .verb = slave ? QStringLiteral("install-slave") : QStringLiteral("install-master"),
                            .values = dialogueValues(run.profile(), run.recipe(), target.master()), .activity = {}};
    if (slave && !run.dryRun())
        setting.activity = [&progress] { return progress.sample(); };
    const Result<DialogueReport> report = converse(run, slave ? run.recipe().installSlave : run.recipe().installMaster, setting);
    if (!report)
        return fail(explained(run, target, report.error()));
    Command tidy = build({QStringLiteral("end")});
    tidy.timeout = 5min;
    if (run.profile().host(target.node).sudo == HostProfile::Sudo::Helper) { // whatever is done to the database from here on, it has to know which
        if (const Result<QByteArray> found = run.run(target.node, databaseVerb(target.node, QStringLiteral("find-database")), tr("find the product's database")); !found)
            return fail(found.error());
    }
    return run.run(target.node, tidy, tr("note which build was installed")).map([](const QByteArray &) { });
}

// What the service's own log says, for an error's detail.
QString serviceLog(Run &run, Node node)
{
    const Result<CommandOutput> log = run.host(node).run(Command::verb({QStringLiteral("service"), QStringLiteral("log")}, known(run, node)));
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

Steps uploadSteps(const Plan &plan, Node node, Role role)
{
    const std::vector<Target> one{{node, role}};
    return {{.id = (role == Role::Master ? QStringLiteral("master-") : QStringLiteral("slave-")) + QStringLiteral("upload"), .on = node,
             .title = tr("Upload the build to %1").arg(plan.profile.label(node)),
             .isDone = [one](Run &run) { return buildsUploaded(run, one); }, .run = [one](Run &run) { return uploadBuild(run, one); }}};
}

Steps uploadToBothSteps(const Plan &plan)
{
    const std::vector<Target> both{{plan.master(), Role::Master}, {plan.slave(), Role::Slave}};
    return {{.id = QStringLiteral("upload"),
             .title = tr("Upload the build to %1 and %2").arg(plan.profile.label(plan.master()), plan.profile.label(plan.slave())),
             .isDone = [both](Run &run) { return buildsUploaded(run, both); }, .run = [both](Run &run) { return uploadBuild(run, both); }}};
}

Steps productSteps(const Plan &plan, Node node, Role role)
{
    const Target target{node, role};
    const QString host = plan.profile.label(node);
    const bool master = role == Role::Master;
    const QString prefix = master ? QStringLiteral("master-") : QStringLiteral("slave-");
    Steps steps{
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
