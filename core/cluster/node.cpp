#include "core/cluster/node.h"

#include <QCoreApplication>

namespace baton {

QString nodeId(Node node)
{
    switch (node) {
    case Node::A:
        return QStringLiteral("a");
    case Node::B:
        return QStringLiteral("b");
    case Node::Proxy:
        return QStringLiteral("proxy");
    }
    Q_UNREACHABLE();
}

std::optional<Node> nodeFromId(const QString &id)
{
    for (Node node : allNodes) {
        if (nodeId(node) == id)
            return node;
    }
    return std::nullopt;
}

QString roleName(Role role)
{
    switch (role) {
    case Role::Master:
        return QCoreApplication::translate("Role", "master");
    case Role::Slave:
        return QCoreApplication::translate("Role", "slave");
    case Role::Proxy:
        return QCoreApplication::translate("Role", "HAProxy");
    }
    Q_UNREACHABLE();
}

} // namespace baton
