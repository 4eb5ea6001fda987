#include "core/haproxy/installblock.h"

#include "core/base/text.h"
#include "core/base/translation.h"

#include <QCryptographicHash>

namespace baton {

namespace {

constexpr auto configFile = "/etc/haproxy/haproxy.cfg";

BATON_TR_FUNCTION(InstallBlock)

Result<QString> readConfig(Host &proxy)
{
    const auto content = readFile(proxy, QLatin1String(configFile));
    if (!content)
        return fail(content.error());
    return QString::fromUtf8(*content);
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

// Prints what happened as its last line: same, changed-meanwhile, invalid-before, invalid-now, done, reload-failed.
constexpr auto applyScript = R"sh(
config=%1 new=%1.baton-new after=%4
cat >"$new" || exit 1
say() { rm -f "$new" "$new.log"; echo "$1"; exit 0; }
set -- $(sha256sum "$config")
if [ "$1" != %2 ]; then say changed-meanwhile; fi
chown --reference="$config" "$new"; chmod --reference="$config" "$new"
changed=1
cmp -s "$config" "$new" && changed=
if [ -n "$changed" ]; then
    if ! haproxy -c -f "$new" >"$new.log" 2>&1; then
        cat "$new.log"
        haproxy -c -f "$config" >"$new.log" 2>&1 || { echo; cat "$new.log"; say invalid-before; }
        say invalid-now
    fi
    cp -p "$config" "$config.baton-%3" && sync "$new" && mv -f "$new" "$config" && sync "$(dirname "$config")" || exit 1
fi
rm -f "$new" "$new.log"
if ! systemctl -q is-active haproxy; then
    systemctl reset-failed haproxy 2>/dev/null
    systemctl enable haproxy >/dev/null 2>&1
    systemctl start haproxy || { journalctl -n 8 -o cat -u haproxy; say reload-failed; }
elif [ -n "$changed" ] && [ "$after" = reload ]; then
    systemctl reload haproxy || { journalctl -n 8 -o cat -u haproxy; say reload-failed; }
fi
systemctl -q is-active haproxy || say reload-failed
say done
)sh";

Command applyCommand(const Run &run, const ConfigChange &change, AfterWriting after)
{
    const QByteArray seen = QCryptographicHash::hash(change.before.toUtf8(), QCryptographicHash::Sha256).toHex();
    Command command = Command::changing(
        QString::fromUtf8(applyScript)
            .arg(QLatin1String(configFile), QString::fromLatin1(seen), shellQuoted(run.id()),
                 after == AfterWriting::Reload ? QStringLiteral("reload") : QStringLiteral("leave")));
    command.input = change.after.toUtf8();
    command.note = change.isNone() ? tr("See that HAProxy runs") : tr("Check and put in place haproxy.cfg, reload HAProxy");
    return command;
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
    const auto output = proxy.run(Command::reading(QStringLiteral("haproxy -vv")));
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
    return ConfigChange{*config, *after};
}

Result<ConfigChange> planWithoutBlock(Host &proxy, const Profile &profile)
{
    const auto config = readConfig(proxy);
    if (!config)
        return fail(config.error());
    const auto after = withoutBlock(*config, profile.id);
    if (!after)
        return fail(after.error());
    return ConfigChange{*config, *after};
}

Result<> applyConfig(Run &run, const ConfigChange &change, AfterWriting after)
{
    const auto output = run.run(Node::Proxy, applyCommand(run, change, after), tr("put haproxy.cfg in place"));
    if (!output)
        return fail(output.error());
    if (run.dryRun())
        return {};
    return judgeOutcome(run.label(Node::Proxy), *output);
}

} // namespace baton
