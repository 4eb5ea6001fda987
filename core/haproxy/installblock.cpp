#include "core/haproxy/installblock.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/known.h"

#include <QCryptographicHash>

namespace baton {

namespace {

BATON_TR_FUNCTION(InstallBlock)

Result<QString> readConfig(Host &proxy)
{
    return runChecked(proxy, Command::verb({QStringLiteral("proxy"), QStringLiteral("configuration")}), tr("read haproxy.cfg"))
        .map([](const QByteArray &content) { return QString::fromUtf8(content); });
}

Result<> noConflicts(Host &proxy, const Profile &profile, const QString &config)
{
    const QList<BindConflict> conflicts = bindConflicts(config, profile.id, servicePort(profile));
    if (conflicts.isEmpty())
        return {};
    QStringList lines;
    for (const BindConflict &conflict : conflicts)
        lines << tr("line %1: %2").arg(conflict.line).arg(conflict.text);
    return fail(ErrorKind::Unsafe,
                tr("%1: haproxy.cfg already has something on port %2 (%3). Both would get a part of the users. "
                   "Remove that section, then try again.")
                    .arg(proxy.label())
                    .arg(servicePort(profile))
                    .arg(lines.join(QStringLiteral("; "))));
}

QString digestOf(const QString &config)
{
    return QString::fromLatin1(QCryptographicHash::hash(config.toUtf8(), QCryptographicHash::Sha256).toHex());
}

Result<> judgeOutcome(const QString &label, const QByteArray &output)
{
    const QByteArray trimmed = output.trimmed();
    const QByteArray outcome = trimmed.mid(trimmed.lastIndexOf('\n') + 1);
    const QString said = tail(trimmed.left(trimmed.size() - outcome.size()));
    if (outcome == "done")
        return {};
    if (outcome == "changed-meanwhile")
        return fail(ErrorKind::Conflict, tr("%1: haproxy.cfg was changed by somebody else just now. Look at it, then try again.").arg(label));
    if (outcome == "other-block")
        return fail(ErrorKind::Refused, tr("%1: the block would be another one than was agreed on when the helper was put there. Log in with full rights for it, or put the "
                                           "helper there anew: “batonctl helper install”.").arg(label));
    if (outcome == "invalid-before") {
        return fail(ErrorKind::Failed,
                    tr("%1: haproxy.cfg was invalid before Baton changed anything, and was left as it is. Put right what HAProxy "
                       "complains about, then try again.").arg(label), said);
    }
    if (outcome == "invalid-now") {
        return fail(ErrorKind::Failed,
                    tr("%1: HAProxy does not accept the block that Baton would add; haproxy.cfg was left as it is.").arg(label), said);
    }
    return fail(ErrorKind::Failed,
                tr("%1: haproxy.cfg is valid and in place, but HAProxy does not run with it. See \"journalctl -u haproxy\" there.")
                    .arg(label), said);
}

} // namespace

Result<HaproxyProgram> haproxyProgramOf(Host &proxy)
{
    const auto output = proxy.run(Command::verb({QStringLiteral("proxy"), QStringLiteral("version")}));
    if (!output)
        return fail(output.error());
    if (const auto program = parseHaproxyProgram(QString::fromUtf8(output->out)))
        return *program;
    return fail(ErrorKind::Failed, tr("%1: HAProxy is not installed. Install the proxy first.").arg(proxy.label()), tail(output->err));
}

Result<ConfigChange> planBlock(Host &proxy, const Profile &profile, const Recipe &recipe, const QSet<Node> &disabled,
                               bool maintenance)
{
    const auto program = haproxyProgramOf(proxy);
    if (!program)
        return fail(program.error());
    const auto config = readConfig(proxy);
    if (!config)
        return fail(config.error());
    if (const auto free = noConflicts(proxy, profile, *config); !free)
        return fail(free.error());
    const auto others = withoutBlock(*config, profile.id);
    if (!others)
        return fail(others.error());
    const BlockWish wish{.program = *program,
                         .disabled = disabled,
                         .maintenance = maintenance,
                         .adminSocket = adminSocketIn(*others).isEmpty()};
    const auto after = withBlock(*config, profile.id, managedBlock(profile, recipe, wish));
    if (!after)
        return fail(after.error());
    return ConfigChange{*config, *after, wish};
}

Result<ConfigChange> planWithoutBlock(Host &proxy, const Profile &profile)
{
    const auto config = readConfig(proxy);
    if (!config)
        return fail(config.error());
    const auto after = withoutBlock(*config, profile.id);
    if (!after)
        return fail(after.error());
    return ConfigChange{*config, *after, {}};
}

namespace {

Result<> put(Run &run, const Command &command)
{
    const auto output = run.run(Node::Proxy, command, tr("put haproxy.cfg in place"));
    if (!output)
        return fail(output.error());
    return run.dryRun() ? Result<>() : judgeOutcome(run.label(Node::Proxy), *output);
}

} // namespace

Result<> applyConfig(Run &run, const ConfigChange &change)
{
    const auto yes = [](bool is) { return is ? QStringLiteral("yes") : QStringLiteral("no"); };
    const bool helper = run.profile().host(Node::Proxy).sudo == HostProfile::Sudo::Helper;
    // The block alone, by its kind: its text is there.
    Command command = helper ? Command::verb({QStringLiteral("proxy-block"), digestOf(change.before), run.id(), digestOf(change.after),
                                              yes(change.wish.program.lua), yes(change.wish.program.atLeast(1, 8)), yes(change.wish.adminSocket)},
                                             together(known(run, Node::Proxy), {{QStringLiteral("BLOCKS"), {}}})) : Command::verb({QStringLiteral("proxy-write"), digestOf(change.before), run.id(), QStringLiteral("reload")}, {}, change.after.toUtf8());
    command.note = change.isNone() ? tr("See that HAProxy runs") : tr("Check and put in place haproxy.cfg, reload HAProxy");
    return put(run, command);
}

Result<> removeBlock(Run &run, const ConfigChange &change)
{
    Command command = Command::verb({QStringLiteral("proxy-remove-block"), digestOf(change.before), run.id()}, known(run, Node::Proxy));
    command.note = tr("Check and put in place haproxy.cfg, reload HAProxy");
    return put(run, command);
}

namespace {

// What only says the same as run time does already.
Result<> putWord(Run &run, const QString &verb, const QStringList &words, const QString &note)
{
    const auto config = readConfig(run.host(Node::Proxy));
    if (!config)
        return fail(config.error());
    Command command = Command::verb(QStringList{verb, digestOf(*config), run.id()} + words, known(run, Node::Proxy));
    command.note = note;
    return put(run, command);
}

} // namespace

Result<> keepDisabled(Run &run, const QSet<Node> &disabled)
{
    QStringList nodes;
    for (Node node : dataNodes) {
        if (disabled.contains(node))
            nodes << nodeId(node);
    }
    return putWord(run, QStringLiteral("proxy-servers"), nodes, tr("Say in haproxy.cfg who gets no traffic"));
}

Result<> keepPage(Run &run, bool shown)
{
    return putWord(run, QStringLiteral("proxy-page"), {shown ? QStringLiteral("on") : QStringLiteral("off")},
                   tr("Say in haproxy.cfg whether users get the maintenance page"));
}

} // namespace baton
