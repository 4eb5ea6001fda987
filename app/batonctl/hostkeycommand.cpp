#include "app/batonctl/desk.h"
#include "app/batonctl/exitcode.h"
#include "core/host/sshhost.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace baton::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

QString stateId(ssh::HostKey::State state)
{
    switch (state) {
    case ssh::HostKey::State::Known:
        return QStringLiteral("known");
    case ssh::HostKey::State::Unknown:
        return QStringLiteral("unknown");
    case ssh::HostKey::State::Changed:
        return QStringLiteral("changed");
    case ssh::HostKey::State::OtherType:
        return QStringLiteral("other-type");
    case ssh::HostKey::State::Revoked:
        return QStringLiteral("revoked");
    case ssh::HostKey::State::Authority:
        return QStringLiteral("certificate-authority");
    }
    Q_UNREACHABLE();
}

// The next key on the way to a host: shown, and taken into known_hosts when that is wanted and safe. True: it is the last one.
Result<bool> acceptNext(const Desk &desk, SshHost &host, const QString &label, Node node)
{
    const Result<ssh::HostKey> key = host.readHostKey();
    if (!key)
        return fail(key.error());
    if (desk.globals().json)
        desk.printJson({{QStringLiteral("node"), nodeId(node)}, {QStringLiteral("machine"), key->machine}, {QStringLiteral("state"), stateId(key->state)},
                        {QStringLiteral("type"), key->type}, {QStringLiteral("fingerprint"), key->fingerprint},
                        {QStringLiteral("known"), QJsonArray::fromStringList(key->known)}});
    else
        desk.console().print(QStringLiteral("%1  %2  %3  %4").arg(key->machine, -12).arg(stateId(key->state), -10).arg(key->type, key->fingerprint));
    if (key->state == ssh::HostKey::State::Known)
        return true;
    if (key->state != ssh::HostKey::State::Unknown)
        return fail(ssh::refusedKey(*key));
    if (!desk.globals().yes && !desk.console().confirm(Words::tr("Accept this key of %1?").arg(key->machine)))
        return fail(ErrorKind::HostKeyUnknown, Words::tr("The host key of %1 was not accepted.").arg(key->machine));
    return host.trustHostKey(key->fingerprint).map([&] { return key->machine == label; });
}

// Those of jump hosts come first.
Result<> accept(const Desk &desk, const Profile &profile, Node node, Secrets &secrets)
{
    SshHost host(desk.access(profile, node), secrets);
    for (int hop = 0; hop < 6; ++hop) {
        const Result<bool> last = acceptNext(desk, host, profile.label(node), node);
        if (!last || *last)
            return last.map([](bool) { });
    }
    return {};
}

int acceptAll(Desk &desk, const std::vector<std::string> &nodes)
{
    const Result<Profile> profile = desk.profile();
    const Result<Secrets *> secrets = desk.secrets();
    if (!profile || !secrets)
        return desk.report(!profile ? profile.error() : secrets.error());
    int code = Done;
    for (auto it = profile->hosts.cbegin(); it != profile->hosts.cend(); ++it) {
        if (!nodes.empty() && std::find(nodes.begin(), nodes.end(), nodeId(it.key()).toStdString()) == nodes.end())
            continue;
        if (const Result<> done = accept(desk, *profile, it.key(), **secrets); !done)
            code = desk.report(done.error());
    }
    return code;
}

} // namespace

void addHostKeyCommand(CLI::App &app, Body &chosen)
{
    CLI::App *group = app.add_subcommand("host-key", "The hosts' SSH keys")->require_subcommand(1);
    group->fallthrough();
    const auto nodes = std::make_shared<std::vector<std::string>>();
    CLI::App *accept = group->add_subcommand("accept", "Show the keys with their SHA256 fingerprints, and take those never seen before into known_hosts");
    accept->add_option("node", *nodes, "a, b, proxy; all if left out")->check(CLI::IsMember({"a", "b", "proxy"}));
    accept->callback([&chosen, nodes] { chosen = [nodes](Desk &desk) { return acceptAll(desk, *nodes); }; });
}

} // namespace baton::cli
