#include "app/desktop/clusterwatch.h"

#include "core/host/sshhost.h"
#include "core/ssh/logins.h"

namespace baton {

namespace {

constexpr qint64 sampleInterval = 5000; // milliseconds

} // namespace

ClusterWatch::ClusterWatch(const Profile &profile, const Recipe &recipe, Secrets &secrets, Store &store, Clock &clock, QObject *parent)
    : QObject(parent), m_store(store),
      m_monitor(profile, recipe, [profile, &secrets, logins = std::make_shared<ssh::Logins>()](Node node) {
          return std::make_unique<SshHost>(sshAccess(profile, node, logins), secrets);
      }, clock)
{
    m_writer.setMaxThreadCount(1);
    m_writer.setExpiryTimeout(-1); // a thread has a connection of its own
    connect(&m_monitor, &ClusterMonitor::snapshotChanged, this, [this](const Snapshot &snapshot) {
        Q_EMIT snapshotChanged(this->profile().id, snapshot);
        keepSample(snapshot);
    });
    connect(&m_monitor, &ClusterMonitor::assessmentChanged, this, [this](const Assessment &assessment) {
        Q_EMIT assessmentChanged(this->profile().id, assessment);
        keepNotice(assessment);
    });
}

void ClusterWatch::keepSample(const Snapshot &snapshot)
{
    if (m_lastSample.isValid() && m_lastSample.elapsed() < sampleInterval)
        return;
    m_lastSample.start();
    const Assessment &assessment = m_monitor.assessment();
    const ProxyFacts proxy = snapshot.host(Node::Proxy).proxy;
    const Sample sample{.at = snapshot.taken, .situation = situationId(assessment.situation),
                        .lagBytes = assessment.lagBytes, .lagSeconds = assessment.lagSeconds,
                        .requestRate = proxy.running ? proxy.requestRate : -1};
    write([id = profile().id, sample, assessment](Store &store) {
        (void)store.append(id, sample); // a gap in a chart, no more
        (void)store.rememberSeen(id, assessment);
    });
}

// A run that writes its journal to a busy disk makes others wait for seconds: the window does not.
void ClusterWatch::write(std::function<void(Store &)> what)
{
    m_writer.start([this, what = std::move(what)] { what(m_store); });
}

// Figures in the headline change all the time; a notice is for a new situation.
void ClusterWatch::keepNotice(const Assessment &assessment)
{
    if (assessment.situation == m_situation)
        return;
    m_situation = assessment.situation;
    const Notice notice{QDateTime::currentDateTimeUtc(), profile().id, int(assessment.severity), assessment.headline};
    write([notice](Store &store) { (void)store.append(notice); }); // the list on the screen has it in any case
    Q_EMIT noticed(notice);
}

} // namespace baton
