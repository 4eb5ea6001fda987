#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/product/installation.h"
#include "core/runbooks/requirements.h"

#include <QFileInfo>

namespace baton {

namespace {

BATON_TR_FUNCTION(Requirements)

// Tries ping and TCP ports from one host to another. A refused connection is fine: nothing listens there yet, but the way is free.
Result<CheckResult> reach(Run &run, Node from, Node to, const QList<int> &ports)
{
    const QString address = run.profile().host(to).peerAddress();
    QStringList words{QStringLiteral("reach"), address};
    for (int port : ports)
        words << QString::number(port);
    const Result<QByteArray> output = run.run(from, Command::verb(words), tr("reach %1").arg(run.label(to)));
    if (!output)
        return fail(output.error());
    const QStringList silent = plainText(*output).split(u'\n', Qt::SkipEmptyParts);
    if (silent.isEmpty())
        return CheckResult::passed(tr("ping and ports answer"));
    QStringList numbers;
    for (int port : ports)
        numbers << QString::number(port);
    const QString wanted = tr("ping and these ports answer: %1").arg(numbers.join(QStringLiteral(", ")));
    if (silent == QStringList{QStringLiteral("ping")})
        return CheckResult::warning(tr("no answer to ping; the ports answer"), wanted, tr("Let ping (ICMP echo) through between the hosts."));
    const QString found = tr("from %1 to %2 (%3) there is no answer: %4").arg(run.label(from), run.label(to), address, silent.join(QStringLiteral(", ")));
    // A host that is away is told of by its own checks, and says nothing about the way between the two.
    if (const auto here = run.host(to).run(Command::verb({QStringLiteral("machine"), QStringLiteral("user")})); !here && here.error().kind == ErrorKind::Unreachable)
        return CheckResult::warning(found, wanted, tr("%1 can't be reached from here either: bring it back first.").arg(run.label(to)));
    return CheckResult::failed(found, wanted, tr("See to addresses, routes and firewalls between %1 and %2.").arg(run.label(from), run.label(to)));
}

Check reachCheck(Node from, Node to, const QList<int> &ports)
{
    return {.id = QStringLiteral("reach-%1-%2").arg(nodeId(from), nodeId(to)), .on = from,
            .title = tr("Reaches the other hosts"),
            .run = [=](Run &run) { return reach(run, from, to, ports); }};
}

// Two names for one machine would make it its own standby.
Result<CheckResult> differentMachines(Run &run)
{
    const Command identity = Command::verb({QStringLiteral("machine"), QStringLiteral("identity")});
    const Result<QByteArray> a = run.run(Node::A, identity, tr("read the machine's identity"));
    const Result<QByteArray> b = run.run(Node::B, identity, tr("read the machine's identity"));
    if (!a || !b)
        return fail(a ? b.error() : a.error());
    const bool sameAddress = run.profile().host(Node::A).peerAddress() == run.profile().host(Node::B).peerAddress();
    if (sameAddress || a->split('\n').first() == b->split('\n').first())
        return CheckResult::failed(tr("%1 and %2 are the same machine").arg(run.label(Node::A), run.label(Node::B)), tr("two machines"),
                                   tr("Correct the addresses in the profile: master and slave need a machine each."));
    return CheckResult::passed();
}

Result<CheckResult> buildHere(Run &run)
{
    const QFileInfo file(run.profile().buildFile);
    if (run.profile().buildFile.isEmpty())
        return CheckResult::failed(tr("none is named in the profile"), run.recipe().buildName, tr("Name the product's build file in the profile."));
    if (!file.isFile() || !file.isReadable())
        return CheckResult::failed(tr("%1 cannot be read").arg(file.filePath()), run.recipe().buildName, tr("Correct the path of the build file in the profile."));
    if (file.size() == 0)
        return CheckResult::failed(tr("%1 is empty").arg(file.filePath()), run.recipe().buildName, tr("Download the build again."));
    if (file.fileName() != run.recipe().buildName)
        return CheckResult::warning(file.fileName(), run.recipe().buildName, tr("It is taken all the same, if this is the right file."));
    return CheckResult::passed(tr("%1, %2 bytes").arg(file.fileName()).arg(file.size()));
}

// A file that merely lies there, from an installation that went wrong, is replaced by the next one.
Result<CheckResult> sameBuild(Run &run)
{
    QMap<Node, QString> sums;
    for (Node node : dataNodes) {
        const Result<bool> installed = productInstalled(run, node);
        const Result<QString> sum = !installed   ? Result<QString>(fail(installed.error()))
                                    : *installed ? buildOn(run, node)
                                                 : Result<QString>(QString());
        if (!sum)
            return fail(sum.error());
        sums.insert(node, *sum);
    }
    if (sums[Node::A].isEmpty() || sums[Node::B].isEmpty())
        return CheckResult::passed(tr("not on both hosts yet"));
    if (sums[Node::A] == sums[Node::B])
        return CheckResult::passed(tr("SHA-256 %1…").arg(sums[Node::A].left(12)));
    return CheckResult::failed(tr("%1: %2…, %3: %4…").arg(run.label(Node::A), sums[Node::A].left(12), run.label(Node::B), sums[Node::B].left(12)),
                               tr("the same build on both"), tr("Install both hosts from the same build file."));
}

} // namespace

std::vector<Check> networkRequirements(const Plan &plan)
{
    const auto dataPorts = [&plan](Node to) { return QList<int>{plan.profile.host(to).port, plan.recipe.postgresPort}; };
    std::vector<Check> checks{
        {.id = QStringLiteral("two-machines"), .on = {}, .title = tr("Master and slave are two machines"), .run = differentMachines,
         .compares = {Node::A, Node::B}},
        reachCheck(Node::A, Node::B, dataPorts(Node::B)),
        reachCheck(Node::B, Node::A, dataPorts(Node::A)),
    };
    if (plan.hasProxy()) {
        for (Node node : dataNodes) {
            checks.push_back(reachCheck(Node::Proxy, node, {plan.recipe.health.port}));
            checks.push_back(reachCheck(node, Node::Proxy, {5480}));
        }
    }
    return checks;
}

std::vector<Check> buildRequirements(const Plan &plan)
{
    Q_UNUSED(plan)
    return {{.id = QStringLiteral("build"), .on = {}, .title = tr("Build file"), .run = buildHere},
            {.id = QStringLiteral("same-build"), .on = {}, .title = tr("Same build on both hosts"), .run = sameBuild,
             .compares = {Node::A, Node::B}}};
}

} // namespace baton
