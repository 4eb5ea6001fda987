#pragma once

#include "core/cluster/profile.h"
#include "core/cluster/snapshot.h"
#include "core/product/recipe.h"

#include <QByteArray>
#include <QMap>

namespace baton {

// The lines of one group of the probe's output: KEY=VALUE, a key may come several times.
class ProbeGroup
{
public:
    void add(const QByteArray &key, const QByteArray &value);
    [[nodiscard]] bool has(const QByteArray &key) const;
    [[nodiscard]] QByteArray value(const QByteArray &key) const; // the last one
    [[nodiscard]] QString text(const QByteArray &key) const;
    [[nodiscard]] QList<QByteArray> values(const QByteArray &key) const;          // in order
    [[nodiscard]] QList<QList<QByteArray>> rows(const QByteArray &key) const;     // split at tabs
    [[nodiscard]] QList<QByteArray> keys() const;
    [[nodiscard]] bool isFull() const { return m_lines.size() >= 2000; } // noise without an end must not grow

private:
    QList<std::pair<QByteArray, QByteArray>> m_lines;
};

// Turns the lines of the probe (resources/probe/) into a host's state. Takes anything without failing: unknown groups and
// keys, noise, torn lines. A group counts only when it is complete.
class ProbeReader
{
public:
    ProbeReader(const Profile &profile, const Recipe &recipe, Node node);

    // One line, without its end; `now` is the workstation's time of arrival. True when the state has changed by it.
    bool feed(const QByteArray &line, const QDateTime &now);

    // Facts are as of `seen`; reach is Ok once a group was understood.
    [[nodiscard]] const HostState &state() const { return m_state; }
    // A single look has come to its end.
    [[nodiscard]] bool isComplete() const { return m_complete; }
    // Every group that this kind of host gives has come once: the state can be judged.
    [[nodiscard]] bool isWhole() const;
    // A host that answers while its PostgreSQL hangs: after 6 s without an answer it counts as not running. True on a change.
    bool noteSilence(const QDateTime &now);

private:
    void apply(const QByteArray &name, const ProbeGroup &group, const QDateTime &now);
    void applySystem(const ProbeGroup &group, const QDateTime &now);
    void applyDisk(const ProbeGroup &group);
    void noteClock(const ProbeGroup &group, const QDateTime &now);
    void applyInstance(const ProbeGroup &group);
    void applyPostgres(const ProbeGroup &group, const QDateTime &now);
    void applyStopped(const ProbeGroup &group);
    void applyRecovery(const ProbeGroup &group);
    void applySettings(const ProbeGroup &group);
    void applyMore(const ProbeGroup &group);
    void applyFiles(const ProbeGroup &group);
    void applyUnits(const ProbeGroup &group);
    void applyWeb(const ProbeGroup &group);
    void applySearch(const ProbeGroup &group);
    void applyRegistration(const ProbeGroup &group);
    void applyGuard(const ProbeGroup &group);
    void noteMark(const QString &node, const QString &run);
    void noteRecord(const QList<QByteArray> &record);
    void applySight(const ProbeGroup &group);
    void applyProxy(const ProbeGroup &group);
    void applyProxyConfiguration(const ProbeGroup &group);
    void noteUnits(const ProbeGroup &group);
    void noteSearch();
    [[nodiscard]] static bool isMereDelay(const ProbeGroup &group, bool &wasLate);
    void noteIdentifier(const ProbeGroup &group);
    [[nodiscard]] QDateTime hostTime(const QByteArray &epoch) const; // in the workstation's clock; invalid when no number

    const Profile m_profile;
    const Recipe m_recipe;
    const Node m_node;
    HostState m_state;
    QMap<QByteArray, ProbeGroup> m_open; // groups that are not complete yet
    QList<QByteArray> m_seen;            // groups that have come
    QList<double> m_offsets;             // the last clock samples, seconds
    QDateTime m_postgresSeen;
    int m_historyTimeline = 0;
    Lsn m_historyStart;
    ProductFacts::Search m_search = ProductFacts::Search::Unknown; // as answered
    bool m_webLate = false, m_searchLate = false;
    bool m_complete = false;
};

} // namespace baton
