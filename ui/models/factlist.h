#pragma once

#include "ui/models/facts.h"

namespace baton {

// Collects facts of one section; leaves out what is not known.
class FactList
{
public:
    void section(const QString &title) { m_section = title; }
    void add(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_facts << Fact{m_section, name, value, false};
    }
    void code(const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_facts << Fact{m_section, name, value, true};
    }
    [[nodiscard]] const QList<Fact> &facts() const { return m_facts; }

private:
    QString m_section;
    QList<Fact> m_facts;
};

// The sections of a host; each adds nothing when nothing of it was seen.
void addReach(FactList &list, const ClusterState &cluster, Node node);
void addSystem(FactList &list, const SystemFacts &system);
void addPostgres(FactList &list, const PostgresFacts &postgres);
void addProduct(FactList &list, const ProductFacts &product);
void addGuard(FactList &list, const GuardFacts &guard);
void addProxy(FactList &list, const Profile &profile, const ProxyFacts &proxy);
void addSight(FactList &list, const Profile &profile, const QMap<Node, SightFacts> &sees, const QString &title = {});

} // namespace baton
