#include "core/cluster/probe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

// The probe's group about what Baton put on the host: `baton-host status` (docs/host-tools.md).
namespace baton {

namespace {

QDateTime since(const QJsonValue &value)
{
    const double seconds = value.toDouble();
    return seconds > 0 && seconds < 1e11 ? QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC) : QDateTime();
}

QJsonObject object(const QJsonObject &parent, const char *key)
{
    return parent.value(QLatin1String(key)).toObject();
}

QString text(const QJsonObject &parent, const char *key)
{
    return parent.value(QLatin1String(key)).toString();
}

} // namespace

void ProbeReader::applyGuard(const ProbeGroup &group)
{
    const bool active = m_state.guard.active; // known from its unit
    m_state.guard = {};
    m_state.guard.active = active;
    m_state.guard.installed = group.value("installed") == "1";
    const QJsonObject status = QJsonDocument::fromJson(group.value("json")).object();
    if (status.isEmpty())
        return;
    GuardFacts &guard = m_state.guard;
    guard.version = text(status, "version");
    guard.verdict = text(object(status, "guard"), "text");
    const QJsonObject lock = object(status, "lock");
    guard.lockRun = text(lock, "run");
    guard.lockHolder = text(lock, "holder");
    guard.lockOperation = text(lock, "operation");
    guard.lockSince = since(lock.value(QLatin1String("since")));
    const QJsonObject marks = object(status, "marks");
    for (Node node : dataNodes) {
        const QString id = nodeId(node);
        if (!marks.contains(id))
            continue;
        const QString run = marks.value(id).toObject().value(QLatin1String("run")).toString();
        if (node == m_node)
            guard.fencedBy = run.isEmpty() ? QStringLiteral("?") : run;
        else
            guard.marks.insert(node, run);
    }
    if (m_node == Node::Proxy)
        applyGate(status);
}

void ProbeReader::applyGate(const QJsonObject &status)
{
    const QJsonObject record = object(status, "record"), gate = object(status, "gate");
    const std::optional<Node> serves = nodeFromId(text(record, "serves"));
    m_state.proxy.recorded = serves && *serves != Node::Proxy ? serves : std::nullopt;
    m_state.proxy.recordedSince = since(record.value(QLatin1String("since")));
    m_state.proxy.held = qMax(0, gate.value(QLatin1String("held")).toInt());
}

} // namespace baton
