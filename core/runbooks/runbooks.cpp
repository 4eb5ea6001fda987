#include "core/runbooks/runbooks.h"

namespace baton {

Node Plan::master() const
{
    if (const std::optional<Node> chosen = nodeFromId(options.value(QStringLiteral("master"))))
        return *chosen;
    return assessment.master.value_or(Node::A);
}

} // namespace baton
