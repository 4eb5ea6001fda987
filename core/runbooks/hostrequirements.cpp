#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/known.h"
#include "core/product/installation.h"
#include "core/runbooks/requirements.h"

#include <QFileInfo>
#include <QLocale>

namespace baton {

namespace {

BATON_TR_FUNCTION(Requirements)

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

// A machine sold as 4 GB shows less, since firmware and kernel keep some; a disk's file system likewise.
constexpr double nominal = 0.92;

using Body = Result<CheckResult> (*)(Run &run, Node node);

Result<QString> read(Run &run, Node node, const QStringList &words, const QString &purpose)
{
    Command command = Command::verb(words, known(run, node));
    command.timeout = std::chrono::seconds(15);
    const Result<QByteArray> output = run.run(node, command, purpose);
    if (!output)
        return fail(output.error());
    return plainText(output->left(64 * 1024)).trimmed();
}

Result<CheckResult> root(Run &run, Node node)
{
    const Result<QString> user = read(run, node, {QStringLiteral("machine"), QStringLiteral("user")}, tr("find out whether commands run as root"));
    if (!user)
        return fail(user.error());
    if (*user == QLatin1String("0"))
        return CheckResult::passed(tr("commands run as root"));
    return CheckResult::failed(tr("commands run as user %1").arg(*user), tr("root, or a user with sudo"),
                               tr("Log in as root, or give the profile's user sudo rights for all commands."));
}

// Passwords go to a host through sudo's standard input.
Result<CheckResult> sudoLog(Run &run, Node node)
{
    const Result<QString> said = read(run, node, {QStringLiteral("measure"), QStringLiteral("sudo-log")}, tr("see whether sudo records what it is given"));
    if (!said)
        return fail(said.error());
    if (*said == QLatin1String("unknown"))
        return CheckResult::passed(tr("it does not tell"));
    if (!QStringList{QStringLiteral("log_input"), QStringLiteral("log_stdin"), QStringLiteral("LOG_INPUT:")}.contains(*said))
        return CheckResult::passed(tr("it records no input"));
    return CheckResult::warning(tr("sudo on %1 records all that it is given (log_input)").arg(run.label(node)), tr("no record of input"),
                                tr("The passwords that Baton sends there would be in that record. Write “Defaults:%1 !log_input” into sudoers, or use an account "
                                   "with least rights (batonctl helper).").arg(run.profile().host(node).user));
}

Result<CheckResult> operatingSystem(Run &run, Node node)
{
    const Result<QString> name = read(run, node, {QStringLiteral("measure"), QStringLiteral("system")}, tr("read the system's name"));
    if (!name)
        return fail(name.error());
    const QStringList &wanted = run.recipe().requirements.systems;
    const bool accepted = wanted.isEmpty()
        || std::any_of(wanted.begin(), wanted.end(), [&](const QString &prefix) { return name->startsWith(prefix, Qt::CaseInsensitive); });
    if (accepted)
        return CheckResult::passed(*name);
    return CheckResult::failed(*name, wanted.join(QStringLiteral(", ")), tr("Install one of these systems on %1.").arg(run.label(node)));
}

Result<CheckResult> systemd(Run &run, Node node)
{
    const Result<QString> version = read(run, node, {QStringLiteral("measure"), QStringLiteral("systemd")},
                                         tr("ask for systemd's version"));
    if (!version)
        return fail(version.error());
    if (version->toInt() >= 229)
        return CheckResult::passed(tr("version %1").arg(*version));
    return CheckResult::failed(version->isEmpty() ? tr("none") : tr("version %1").arg(*version), tr("version 229 or later"),
                               tr("Use a system with systemd, Ubuntu 16.04 or later."));
}

Result<CheckResult> memory(Run &run, Node node)
{
    const Result<QString> total = read(run, node, {QStringLiteral("measure"), QStringLiteral("memory")}, tr("measure the memory"));
    if (!total)
        return fail(total.error());
    const qint64 found = total->toLongLong() * 1024, wanted = run.recipe().requirements.memory;
    if (double(found) >= nominal * double(wanted))
        return CheckResult::passed(size(found));
    return CheckResult::failed(size(found), size(wanted), tr("Give %1 more memory.").arg(run.label(node)));
}

Result<CheckResult> cores(Run &run, Node node)
{
    const Result<QString> found = read(run, node, {QStringLiteral("measure"), QStringLiteral("cores")}, tr("count the processor cores"));
    if (!found)
        return fail(found.error());
    const int wanted = run.recipe().requirements.cores;
    if (found->toInt() >= wanted)
        return CheckResult::passed(*found);
    return CheckResult::failed(*found, QString::number(wanted), tr("Give %1 more processor cores.").arg(run.label(node)));
}

// The file system that will hold the database, and the one that will hold the product.
Result<CheckResult> disk(Run &run, Node node)
{
    const Result<QString> output = read(run, node, {QStringLiteral("measure"), QStringLiteral("disk")}, tr("measure the disk"));
    if (!output)
        return fail(output.error());
    const qint64 wanted = run.recipe().requirements.disk;
    const qint64 build = QFileInfo(run.profile().buildFile).size();
    for (const QString &line : output->split(u'\n')) {
        const QStringList fields = line.simplified().split(u' ');
        if (fields.size() < 6)
            return fail(ErrorKind::Invalid, tr("The output of df on %1 could not be understood.").arg(run.label(node)), line);
        const qint64 total = fields[1].toLongLong(), available = fields[3].toLongLong();
        const QString found = tr("%1, of which %2 free (%3)").arg(size(total), size(available), fields[5]);
        if (double(total) < nominal * double(wanted))
            return CheckResult::failed(found, size(wanted), tr("Give %1 a larger disk.").arg(run.label(node)));
        if (available < qMax(wanted / 10, 3 * build))
            return CheckResult::failed(found, tr("%1 free").arg(size(qMax(wanted / 10, 3 * build))), tr("Free space on %1.").arg(run.label(node)));
        if (available < wanted / 2)
            return CheckResult::warning(found, size(wanted), tr("Half of the disk is taken already: see that the database has room to grow."));
    }
    const QStringList fields = output->section(u'\n', 0, 0).simplified().split(u' ');
    return CheckResult::passed(tr("%1 free").arg(size(fields.value(3).toLongLong())));
}

Result<CheckResult> staticAddress(Run &run, Node node)
{
    const QString address = run.profile().host(node).peerAddress();
    const Result<QString> lines = read(run, node, {QStringLiteral("measure"), QStringLiteral("addresses")}, tr("list the network addresses"));
    if (!lines)
        return fail(lines.error());
    for (const QString &line : lines->split(u'\n')) {
        if (!line.contains(u' ' + address + u'/'))
            continue;
        if (line.contains(QLatin1String(" dynamic ")))
            return CheckResult::warning(tr("%1 comes from DHCP").arg(address), tr("a static address"),
                                        tr("Give %1 a static address, or reserve this one for it in the DHCP server.").arg(run.label(node)));
        return CheckResult::passed(address);
    }
    return CheckResult::failed(tr("no interface has %1").arg(address), tr("the address by which the other hosts reach it"),
                               tr("Correct the profile: “address in the cluster” of %1 must be one of its own IP addresses.").arg(run.label(node)));
}

Result<CheckResult> names(Run &run, Node node)
{
    const Result<QString> found = read(run, node, {QStringLiteral("measure"), QStringLiteral("names")},
                                       tr("resolve names"));
    if (!found)
        return fail(found.error());
    if (found->isEmpty())
        return CheckResult::passed();
    return CheckResult::failed(tr("%1 does not resolve").arg(found->simplified()), tr("the host's own name resolves"),
                               tr("Add it to /etc/hosts on %1.").arg(run.label(node)));
}

// In a container the clock is the machine's around it, and nothing inside keeps it.
Result<CheckResult> timeInSync(Run &run, Node node)
{
    const QDateTime before = run.clock().now();
    const Result<QString> output = read(run, node,
        {QStringLiteral("measure"), QStringLiteral("clock")}, tr("read the clock"));
    if (!output)
        return fail(output.error());
    const QDateTime after = run.clock().now();
    const QStringList lines = output->split(u'\n');
    const double middle = double(before.toMSecsSinceEpoch() + after.toMSecsSinceEpoch()) / 2000.0;
    const double offset = lines.value(0).toDouble() - middle;
    const QString found = tr("%1 s from this workstation's clock").arg(QLocale().toString(offset, 'f', 2));
    const QString fix = tr("Set up time synchronisation (systemd-timesyncd, chrony or ntp) on %1.").arg(run.label(node));
    if (qAbs(offset) > 5)
        return CheckResult::failed(found, tr("at most 5 s"), fix);
    if (qAbs(offset) > 1)
        return CheckResult::warning(found, tr("at most 1 s"), fix);
    if (lines.value(1) == QLatin1String("no") && !lines.contains(QStringLiteral("container")))
        return CheckResult::warning(tr("right now, but not synchronised"), tr("synchronised"), fix);
    return CheckResult::passed(found);
}

// Once the product is there, its ports are its own, also those that a broken-off installation left in use; so is the answerer's port, where an earlier run put it.
Result<CheckResult> freePorts(Run &run, Node node)
{
    const Result<QString> output = read(run, node, {QStringLiteral("measure"), QStringLiteral("ports")}, tr("list the ports in use"));
    if (!output)
        return fail(output.error());
    if (output->startsWith(QLatin1String("installed")))
        return CheckResult::passed(tr("in use by what is installed"));
    QList<int> wanted{run.recipe().health.port, 5480};
    if (node != Node::Proxy)
        wanted << run.recipe().postgresPort << 8080 << 9200;
    QStringList taken;
    for (const QString &local : output->split(u'\n')) {
        const int port = local.section(u':', -1).toInt();
        if (wanted.contains(port) && !taken.contains(QString::number(port)))
            taken << QString::number(port);
    }
    if (taken.isEmpty())
        return CheckResult::passed();
    return CheckResult::failed(tr("taken: %1").arg(taken.join(QStringLiteral(", "))), tr("free"),
                               tr("See with “ss -ltnp” on %1 what listens there, and stop it.").arg(run.label(node)));
}

// Asks the servers of the package lists whether they answer, without fetching anything.
Result<CheckResult> packageSource(Run &run, Node node)
{
    const Result<QString> output = read(run, node, {QStringLiteral("measure"), QStringLiteral("packages")}, tr("ask the package source"));
    if (!output)
        return fail(output.error());
    QStringList silent;
    for (const QString &line : output->split(u'\n')) {
        if (line.startsWith(QLatin1String("silent ")))
            silent << line.mid(7);
    }
    const QString fix = tr("See to /etc/apt/sources.list on %1 and to its way there (proxy, firewall).").arg(run.label(node));
    if (output->isEmpty() || *output == QLatin1String("no apt-get"))
        return CheckResult::failed(tr("none is set up"), tr("a package source that answers"), fix);
    if (!silent.isEmpty() && !output->contains(QLatin1String("ok ")))
        return CheckResult::failed(tr("no answer from %1").arg(silent.join(QStringLiteral(", "))), tr("a package source that answers"), fix);
    if (!silent.isEmpty())
        return CheckResult::warning(tr("no answer from %1").arg(silent.join(QStringLiteral(", "))), tr("all package sources answer"), fix);
    return CheckResult::passed(tr("answers"));
}

Result<CheckResult> programs(Run &run, Node node)
{
    const Result<QString> missing = read(run, node, {QStringLiteral("measure"), QStringLiteral("programs")}, tr("look for programs"));
    if (!missing)
        return fail(missing.error());
    if (missing->isEmpty())
        return CheckResult::passed();
    return CheckResult::failed(tr("missing: %1").arg(missing->simplified()), tr("bash, curl, iproute2, ping, coreutils, util-linux"),
                               tr("Install them on %1: apt-get install bash curl iproute2 iputils-ping coreutils util-linux").arg(run.label(node)));
}

Check check(const char *id, Node node, const QString &title, Body body)
{
    return {.id = QStringLiteral("%1-%2").arg(QLatin1String(id), nodeId(node)), .on = node, .title = title,
            .run = [body, node](Run &run) { return body(run, node); }};
}

Result<CheckResult> seesNoMaintenance(Run &run)
{
    if (!run.look().host(Node::Proxy).proxy.maintenance)
        return CheckResult::passed();
    return CheckResult::failed(tr("users get the maintenance page"), tr("users are served"),
                               tr("End the maintenance first: HAProxy is made to read its file anew, which would end it unnoticed."));
}

} // namespace

Check noMaintenance()
{
    return {.id = QStringLiteral("maintenance"), .on = Node::Proxy, .title = tr("No maintenance"), .run = seesNoMaintenance};
}

std::vector<Check> hostRequirements(const Plan &plan, Node node)
{
    Q_UNUSED(plan)
    std::vector<Check> checks{
        check("root", node, tr("Root rights"), root),
        check("system", node, tr("Operating system"), operatingSystem),
        check("systemd", node, tr("systemd"), systemd),
        check("programs", node, tr("Programs needed"), programs),
        check("sudo-log", node, tr("What sudo records"), sudoLog),
        check("address", node, tr("Static address"), staticAddress),
        check("names", node, tr("Names resolve"), names),
        check("time", node, tr("Time in sync"), timeInSync),
        check("ports", node, tr("Free ports"), freePorts),
        check("packages", node, tr("Package source"), packageSource),
    };
    if (node != Node::Proxy) {
        checks.insert(checks.begin() + 2, {check("memory", node, tr("Memory"), memory),
                                           check("cores", node, tr("Processor cores"), cores),
                                           check("disk", node, tr("Disk"), disk)});
    }
    return checks;
}

} // namespace baton
