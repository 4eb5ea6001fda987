#pragma once

#include "core/cluster/monitor.h"
#include "core/secrets/secrets.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

namespace baton {

// Watches one stored cluster and writes down what changes: a notice for each new headline, a sample now and then.
class ClusterWatch : public QObject
{
    Q_OBJECT

public:
    ClusterWatch(const Profile &profile, const Recipe &recipe, Secrets &secrets, Store &store, Clock &clock, QObject *parent = nullptr);

    void start() { m_monitor.start(); }
    void retryNow() { m_monitor.retryNow(); }
    [[nodiscard]] std::function<void()> leave() { return m_monitor.leave(); } // ClusterMonitor::leave()
    [[nodiscard]] const Profile &profile() const { return m_monitor.profile(); }

Q_SIGNALS:
    void snapshotChanged(const QString &id, const baton::Snapshot &snapshot);
    void assessmentChanged(const QString &id, const baton::Assessment &assessment);
    void noticed(const baton::Notice &notice);

private:
    void keepSample(const Snapshot &snapshot);
    void keepNotice(const Assessment &assessment);
    void write(std::function<void(Store &)> what);

    Store &m_store;
    ClusterMonitor m_monitor;
    Situation m_situation = Situation::Unknown; // of the last notice
    QElapsedTimer m_lastSample;
    QThreadPool m_writer; // one thread: in order, and never waited for but at the end
};

} // namespace baton
