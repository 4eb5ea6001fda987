#include "core/cluster/judgement.h"

#include <algorithm>

namespace baton {

namespace {

using Sight = SightFacts::Sight;

bool answers(const SightFacts &sight)
{
    return sight.ssh == Sight::Yes || sight.postgres == Sight::Yes || sight.http == Sight::Yes || sight.ping == Sight::Yes;
}

// Ping may be blocked, so silence counts only where at least one more way was tried.
bool silent(const SightFacts &sight)
{
    return !answers(sight) && (sight.ssh == Sight::No || sight.postgres == Sight::No);
}

struct Witnesses
{
    int seeing = 0, missing = 0;
};

Witnesses ask(const Snapshot &snapshot, Node about)
{
    Witnesses witnesses;
    for (auto it = snapshot.hosts.cbegin(); it != snapshot.hosts.cend(); ++it) {
        if (it.key() == about || !it->reachable())
            continue;
        const SightFacts sight = it->sees.value(about);
        witnesses.seeing += answers(sight);
        witnesses.missing += silent(sight);
    }
    // The workstation's own tries by other ways than SSH.
    witnesses.seeing += answers(snapshot.sees.value(about));
    return witnesses;
}

} // namespace

bool othersSeeItWork(const Snapshot &snapshot, Node node)
{
    return std::any_of(snapshot.hosts.cbegin(), snapshot.hosts.cend(), [&](const HostState &host) {
        const SightFacts sight = host.sees.value(node);
        return host.reachable() && (sight.postgres == Sight::Yes || sight.http == Sight::Yes);
    });
}

Presence presenceOf(const Snapshot &snapshot, Node node)
{
    const HostState::Reach reach = snapshot.host(node).reach;
    switch (reach) {
    case HostState::Reach::Ok:
        return Presence::Reached;
    case HostState::Reach::HostKeyUnknown:
    case HostState::Reach::HostKeyChanged:
    case HostState::Reach::LoginRefused:
        return Presence::LockedOut;
    case HostState::Reach::Unknown:
        return Presence::Unknown;
    case HostState::Reach::Suspect:
    case HostState::Reach::Unreachable:
        break;
    }
    const Witnesses witnesses = ask(snapshot, node);
    if (witnesses.seeing > 0)
        return reach == HostState::Reach::Suspect ? Presence::Suspect : Presence::SeenByOthers;
    // Two that agree outweigh a doubt of ours; one alone may itself be cut off.
    if (witnesses.missing >= 2 || (witnesses.missing == 1 && reach == HostState::Reach::Unreachable))
        return Presence::Gone;
    return reach == HostState::Reach::Suspect ? Presence::Suspect : Presence::Unknown;
}

QSet<Node> goneHosts(const Snapshot &snapshot)
{
    QSet<Node> gone;
    for (auto it = snapshot.hosts.keyBegin(); it != snapshot.hosts.keyEnd(); ++it) {
        if (presenceOf(snapshot, *it) == Presence::Gone)
            gone << *it;
    }
    return gone;
}

} // namespace baton
