#pragma once

#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace baton {

// One of the three machines of a cluster. A and B are the data hosts (A was first installed as the master);
// who is master now is a Role, and comes from observation.
enum class Node { A, B, Proxy };
enum class Role { Master, Slave, Proxy };

inline constexpr std::array allNodes{Node::A, Node::B, Node::Proxy};
inline constexpr std::array dataNodes{Node::A, Node::B};

[[nodiscard]] constexpr Node peerOf(Node node)
{
    return node == Node::A ? Node::B : Node::A;
}

[[nodiscard]] QString nodeId(Node node); // "a", "b", "proxy": in JSON, journal and on the command line
[[nodiscard]] std::optional<Node> nodeFromId(const QString &id);
[[nodiscard]] QString roleName(Role role); // translated, for the screen: "master", "slave", "HAProxy"

} // namespace baton
