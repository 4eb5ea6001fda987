#pragma once

#include "core/cluster/assessment.h"

#include <QList>
#include <QString>

// The diagram as values: what the scene draws, computed from what was observed. Pure, so that it is tested as a table.
namespace baton {

struct Chip // one service of a host: icon and text, never colour alone
{
    enum class State { Good, Idle, Warning, Bad, Unknown };
    QString title = {}; // "PostgreSQL"
    State state = State::Unknown;
    QString status = {}; // "running", "idle"
    bool operator==(const Chip &) const = default;
};

struct Meter // a small bar
{
    QString title;        // "Memory"
    double fraction = -1; // 0..1; -1 unknown
    QString value;        // "52 %"
    Severity severity = Severity::Good;
    bool operator==(const Meter &) const = default;
};

struct Gate
{
    bool open = true;
    bool maintenance = false;
    int held = 0; // requests
    bool operator==(const Gate &) const = default;
};

struct TopologyNode
{
    enum class Kind { Users, Proxy, Host };
    enum class Badge { None, Master, Slave, Fenced, Down };

    QString id; // "users", "proxy", "a", "b"
    Kind kind = Kind::Host;
    std::optional<Node> node = {};
    QString title = {}, address = {};
    Badge badge = Badge::None;
    QString badgeText = {};
    Severity severity = Severity::Good;
    QString status = {}; // one short line when something is to be said: "unreachable for 12 s"
    QList<Chip> chips = {};
    QList<Meter> meters = {};
    QString footnote = {};    // "timeline 7"
    std::optional<Gate> gate = {}; // the proxy's
    bool stale = false;       // facts are old: the host does not answer
    QString running = {};     // title of the step that a run is doing here; empty = none
    QString description = {}; // all of it in words: tool tip and accessible text
    bool operator==(const TopologyNode &) const = default;
};

struct TopologyEdge
{
    enum class Kind { Traffic, Replication };
    enum class State { Flowing, Quiet, Standby, Broken, Unknown };

    QString id; // "users-proxy", "proxy-a", "proxy-b", "replication"
    QString from, to;
    Kind kind = Kind::Traffic;
    State state = State::Unknown;
    QString label = {}, sublabel = {}; // "212 req/s", "0 errors"
    double pace = 0;         // 0..1, how fast it moves
    QString description = {};
    bool operator==(const TopologyEdge &) const = default;
};

struct Topology
{
    QList<TopologyNode> nodes;
    QList<TopologyEdge> edges;
    bool operator==(const Topology &) const = default;
};

// The step that a run is at, shown on its host.
struct StepHighlight
{
    std::optional<Node> node;
    QString title;
    bool operator==(const StepHighlight &) const = default;
};

[[nodiscard]] Topology topologyOf(const Profile &profile, const Snapshot &snapshot, const Assessment &assessment,
                                  const StepHighlight &step = {});

} // namespace baton
