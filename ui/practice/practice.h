#pragma once

#include "core/cluster/profile.h"

#include <QMetaType>

// Values of the practice lab: three machines on this computer that may be broken. What a person may do to them, and how they are.
namespace baton {

struct PracticeOrder
{
    enum class Verb {
        PowerCut, Boot, NetworkCut, NetworkHeal, DiskFull, DiskFree, ServiceStop, ServiceStart, UsersOn, UsersOff,
    };
    enum class Service { Desk, PostgreSql, HAProxy };

    Verb verb = Verb::Boot;
    std::optional<Node> host = {}, peer = {}; // peer: with the network's verbs, only these two are cut off from each other
    Service service = Service::Desk;          // with the services' verbs
    bool operator==(const PracticeOrder &) const = default;
};

struct PracticeState
{
    struct Machine
    {
        bool on = false, cable = false, diskFull = false;
        QList<PracticeOrder::Service> stopped; // by hand
        bool operator==(const Machine &) const = default;
    };
    struct Users
    {
        bool on = false;
        int requests = 0, failed = 0;
        bool operator==(const Users &) const = default;
    };

    QMap<Node, Machine> machines;
    QList<std::pair<Node, Node>> cuts;
    Users users;
    QString web; // where the service desk answers on this computer, through HAProxy; empty = nowhere

    [[nodiscard]] bool isCut(Node one, Node other) const;
    bool operator==(const PracticeState &) const = default;
};

[[nodiscard]] QString practiceMachine(Node node); // as the lab calls it: "desk-a"
[[nodiscard]] std::optional<Node> practiceNode(const QString &machine);

// The id for a practice cluster beside these: never that of somebody's real one, which would be written over, and removed in the end.
[[nodiscard]] QString practiceIdBeside(const QList<Profile> &profiles, QString wanted);

// For the lab's helper, and from it (tests/lab/README.md).
[[nodiscard]] QJsonObject toJson(const PracticeOrder &order);
[[nodiscard]] PracticeState practiceStateFromJson(const QJsonObject &json);

} // namespace baton
