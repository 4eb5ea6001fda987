#pragma once

#include "core/cluster/judgement.h"

namespace baton {

using J = Judgement;

// Collects findings; each add…() looks at one part of the cluster.
class FindingList
{
public:
    explicit FindingList(const Judgement &judgement) : j(judgement) { }

    const Judgement &j;

    void add(const QString &id, Severity severity, std::optional<Node> node, const QString &what, const QString &why, const QString &todo);
    [[nodiscard]] QList<Finding> sorted() const; // most severe first

private:
    QList<Finding> m_findings;
};

void addReachFindings(FindingList &list);
void addDatabaseFindings(FindingList &list);
void addReplicationFindings(FindingList &list);
void addServiceFindings(FindingList &list);
void addHostFindings(FindingList &list);
void addGuardFindings(FindingList &list);
void addProxyFindings(FindingList &list);

} // namespace baton
