#include "core/cluster/probe.h"

#include "core/base/text.h"

// The probe's group about what Baton put on the host: the files of docs/host-tools.md, read one by one.
namespace baton {

namespace {

QDateTime since(const QByteArray &text)
{
    bool isNumber = false;
    const double seconds = text.toDouble(&isNumber);
    return isNumber && seconds > 0 && seconds < 1e11 ? QDateTime::fromSecsSinceEpoch(qint64(seconds), Qt::UTC) : QDateTime();
}

} // namespace

void ProbeReader::applyGuard(const ProbeGroup &group)
{
    GuardFacts &guard = m_state.guard;
    const bool active = guard.active; // known from its unit
    guard = {};
    guard.active = active;
    guard.installed = group.value("installed") == "1";
    guard.guardsDatabase = group.value("nodatabase") != "1";
    guard.version = group.text("version");
    guard.verdict = group.text("verdict");
    guard.lockRun = group.text("lockrun");
    guard.lockHolder = group.text("lockholder");
    guard.lockOperation = group.text("lockoperation");
    guard.lockToken = group.text("locktoken");
    guard.lockSince = since(group.value("locksince"));
    for (const QList<QByteArray> &row : group.rows("mark"))
        noteMark(QString::fromUtf8(row.value(0)), plainText(row.value(1)));
    if (m_node == Node::Proxy)
        noteRecord(group.value("record").split('\t'));
}

// One about this host itself fences it; one that cannot be read is one all the same.
void ProbeReader::noteMark(const QString &node, const QString &run)
{
    const std::optional<Node> marked = nodeFromId(node);
    if (marked && *marked == m_node)
        m_state.guard.fencedBy = run.isEmpty() ? QStringLiteral("?") : run;
    else if (marked)
        m_state.guard.marks.insert(*marked, run);
}

void ProbeReader::noteRecord(const QList<QByteArray> &record)
{
    const std::optional<Node> serves = nodeFromId(QString::fromUtf8(record.value(0)));
    m_state.proxy.recorded = serves && *serves != Node::Proxy ? serves : std::nullopt;
    m_state.proxy.recordedSince = since(record.value(1));
}

} // namespace baton
