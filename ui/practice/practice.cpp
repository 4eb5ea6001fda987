#include "ui/practice/practice.h"

#include <QJsonArray>

#include <array>

namespace baton {

namespace {

using Verb = PracticeOrder::Verb;
using Service = PracticeOrder::Service;

constexpr std::array machineNames{std::pair{Node::A, "desk-a"}, std::pair{Node::B, "desk-b"}, std::pair{Node::Proxy, "proxy"}};
constexpr std::array serviceNames{std::pair{Service::Desk, "desk"}, std::pair{Service::PostgreSql, "postgresql"}, std::pair{Service::HAProxy, "haproxy"}};
constexpr std::array verbNames{
    std::pair{Verb::PowerCut, "power-cut"},       std::pair{Verb::Boot, "boot"},           std::pair{Verb::NetworkCut, "network-cut"},
    std::pair{Verb::NetworkHeal, "network-heal"}, std::pair{Verb::DiskFull, "disk-full"},  std::pair{Verb::DiskFree, "disk-free"},
    std::pair{Verb::ServiceStop, "service-stop"}, std::pair{Verb::ServiceStart, "service-start"}, std::pair{Verb::UsersOn, "users-on"},
    std::pair{Verb::UsersOff, "users-off"},
};

template<typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[entry, name] : table) {
        if (entry == value)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

template<typename Table>
auto valueIn(const Table &table, const QString &name) -> std::optional<decltype(table[0].first)>
{
    for (const auto &[entry, known] : table) {
        if (name == QLatin1String(known))
            return entry;
    }
    return std::nullopt;
}

PracticeState::Machine machineFrom(const QJsonObject &json)
{
    PracticeState::Machine machine{.on = json.value(QStringLiteral("on")).toBool(), .cable = json.value(QStringLiteral("cable")).toBool(),
                                   .diskFull = json.value(QStringLiteral("diskFull")).toBool(), .stopped = {}};
    const QJsonArray stopped = json.value(QStringLiteral("stopped")).toArray();
    for (const QJsonValue &name : stopped) {
        if (const auto service = valueIn(serviceNames, name.toString()))
            machine.stopped << *service;
    }
    return machine;
}

} // namespace

bool PracticeState::isCut(Node one, Node other) const
{
    return cuts.contains({one, other}) || cuts.contains({other, one});
}

QString practiceMachine(Node node)
{
    return nameIn(machineNames, node);
}

std::optional<Node> practiceNode(const QString &machine)
{
    return valueIn(machineNames, machine);
}

QString practiceIdBeside(const QList<Profile> &profiles, QString wanted)
{
    const auto isReal = [&](const Profile &profile) { return profile.id == wanted && !profile.practice; };
    while (std::any_of(profiles.begin(), profiles.end(), isReal))
        wanted += QStringLiteral("-lab");
    return wanted;
}

QJsonObject toJson(const PracticeOrder &order)
{
    QJsonObject json{{QStringLiteral("do"), nameIn(verbNames, order.verb)}};
    if (order.host)
        json.insert(QStringLiteral("host"), practiceMachine(*order.host));
    if (order.peer)
        json.insert(QStringLiteral("peer"), practiceMachine(*order.peer));
    if (order.verb == Verb::ServiceStop || order.verb == Verb::ServiceStart)
        json.insert(QStringLiteral("what"), nameIn(serviceNames, order.service));
    return json;
}

PracticeState practiceStateFromJson(const QJsonObject &json)
{
    PracticeState state;
    const QJsonObject hosts = json.value(QStringLiteral("hosts")).toObject();
    for (auto host = hosts.begin(); host != hosts.end(); ++host) {
        if (const std::optional<Node> node = practiceNode(host.key()))
            state.machines.insert(*node, machineFrom(host.value().toObject()));
    }
    const QJsonArray cuts = json.value(QStringLiteral("cuts")).toArray();
    for (const QJsonValue &cut : cuts) {
        const std::optional<Node> one = practiceNode(cut[0].toString()), other = practiceNode(cut[1].toString());
        if (one && other)
            state.cuts << std::pair{*one, *other};
    }
    const QJsonObject users = json.value(QStringLiteral("users")).toObject();
    state.users = {users.value(QStringLiteral("on")).toBool(), users.value(QStringLiteral("requests")).toInt(), users.value(QStringLiteral("failed")).toInt()};
    state.web = json.value(QStringLiteral("web")).toString();
    return state;
}

} // namespace baton
