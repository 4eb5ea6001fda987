#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/known.h"
#include "core/haproxy/installblock.h"
#include "core/product/installation.h"
#include "core/runbooks/install.h"

using namespace std::chrono_literals;

namespace baton {

namespace {

BATON_TR_FUNCTION(InstallProxy)

Result<bool> packagesThere(Run &run)
{
    const Result<CommandOutput> there = run.host(Node::Proxy).run(Command::verb({QStringLiteral("proxy"), QStringLiteral("there")}));
    return there ? Result<bool>(there->ok()) : fail(there.error());
}

Result<> installPackages(Run &run)
{
    const auto packages = [&run](const QStringList &words) {
        return Command::verb(QStringList{QStringLiteral("proxy-packages")} + words, known(run, Node::Proxy));
    };
    Command update = packages({QStringLiteral("update")});
    update.timeout = 300s;
    if (const Result<QByteArray> updated = run.run(Node::Proxy, update, tr("read the package source's lists")); !updated)
        return fail(updated.error());
    QStringList words{QStringLiteral("install")};
    if (!run.recipe().proxyVersion.isEmpty()) {
        const Result<QByteArray> version = run.run(Node::Proxy, packages({QStringLiteral("find")}), tr("look for HAProxy's version"));
        if (!version)
            return fail(version.error());
        if (version->trimmed().isEmpty())
            run.note(tr("The package source has no HAProxy %1, which the vendor names; the distribution's own version is installed.").arg(run.recipe().proxyVersion), Node::Proxy);
        else
            words << plainText(version->trimmed());
    }
    Command install = packages(words);
    install.timeout = 600s;
    const Result<QByteArray> installed = run.run(Node::Proxy, install, tr("install HAProxy"));
    if (!installed)
        return fail(installed.error());
    run.output(Node::Proxy, *installed);
    const Result<HaproxyProgram> program = run.dryRun() ? Result<HaproxyProgram>() : haproxyProgramOf(run.host(Node::Proxy));
    if (!program)
        return fail(program.error());
    if (!run.dryRun())
        run.note(tr("HAProxy %1 is installed.").arg(program->version), Node::Proxy);
    return {};
}

Result<bool> blockAsWanted(Run &run)
{
    const Result<bool> there = packagesThere(run);
    if (!there || !*there)
        return there;
    const Result<ConfigChange> change = planBlock(run.host(Node::Proxy), run.profile(), run.recipe());
    return change ? Result<bool>(change->isNone()) : fail(change.error());
}

Result<> writeBlock(Run &run)
{
    if (const Result<bool> there = packagesThere(run); run.dryRun() && there && !*there) {
        run.note(tr("The managed block is shown once HAProxy is installed: it depends on its version."), Node::Proxy);
        return {};
    }
    const Result<ConfigChange> change = planBlock(run.host(Node::Proxy), run.profile(), run.recipe());
    if (!change)
        return fail(change.error());
    run.note(change->diff(), Node::Proxy);
    return applyConfig(run, *change);
}

// Asked from a data host, as a user would come: from outside of the proxy.
Result<bool> proxyServes(Run &run)
{
    const Result<HttpReply> reply = httpGet(run, Node::A, QStringLiteral("proxy"));
    return reply ? Result<bool>(reply->status == run.recipe().health.status) : fail(reply.error());
}

Result<> waitUntilProxyServes(Run &run)
{
    const Result<bool> master = passesRoleCheck(run, Node::A);
    const Result<bool> other = master && !*master ? passesRoleCheck(run, Node::B) : master;
    if (other && !*other && !run.dryRun()) {
        run.note(tr("No master answers yet, so nothing can be asked through HAProxy."), Node::Proxy);
        return {};
    }
    return run.waitFor(tr("a request through HAProxy on %1 to reach the master").arg(run.label(Node::Proxy)), 30s, [&] { return proxyServes(run); }, 500ms);
}

} // namespace

Steps proxyBlockSteps(const Plan &plan)
{
    if (!plan.hasProxy())
        return {};
    const QString host = plan.profile.label(Node::Proxy);
    return {
        {.id = QStringLiteral("proxy-packages"), .on = Node::Proxy, .title = tr("Install HAProxy and socat on %1").arg(host), .isDone = packagesThere, .run = installPackages},
        {.id = QStringLiteral("proxy-block"), .on = Node::Proxy, .title = tr("Write the managed block into haproxy.cfg on %1").arg(host), .isDone = blockAsWanted, .run = writeBlock},
    };
}

Steps proxySteps(const Plan &plan)
{
    Steps steps = proxyBlockSteps(plan);
    if (plan.hasProxy()) {
        steps.push_back({.id = QStringLiteral("proxy-serves"), .on = Node::Proxy,
                         .title = tr("See that a request through %1 reaches the master").arg(plan.profile.label(Node::Proxy)),
                         .isDone = proxyServes, .run = waitUntilProxyServes});
    }
    return steps;
}

} // namespace baton
