#include "core/cluster/probe.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>
#include <cmath>

// Reading the probe: lines into groups, and the groups that every host gives.
namespace baton {

namespace {

constexpr qsizetype longestLine = 64 * 1024;
constexpr int offsetsKept = 10;
constexpr qint64 KiB = 1024;

} // namespace

void ProbeGroup::add(const QByteArray &key, const QByteArray &value)
{
    if (!isFull())
        m_lines.append({key, value});
}

bool ProbeGroup::has(const QByteArray &key) const
{
    return std::any_of(m_lines.cbegin(), m_lines.cend(), [&](const auto &line) { return line.first == key; });
}

QByteArray ProbeGroup::value(const QByteArray &key) const
{
    for (auto it = m_lines.crbegin(); it != m_lines.crend(); ++it) {
        if (it->first == key)
            return it->second;
    }
    return {};
}

QString ProbeGroup::text(const QByteArray &key) const
{
    return plainText(value(key)).trimmed();
}

QList<QByteArray> ProbeGroup::values(const QByteArray &key) const
{
    QList<QByteArray> values;
    for (const auto &[name, value] : m_lines) {
        if (name == key)
            values << value;
    }
    return values;
}

QList<QList<QByteArray>> ProbeGroup::rows(const QByteArray &key) const
{
    QList<QList<QByteArray>> rows;
    for (const QByteArray &value : values(key))
        rows << value.split('\t');
    return rows;
}

QList<QByteArray> ProbeGroup::keys() const
{
    QList<QByteArray> keys;
    for (const auto &line : m_lines) {
        if (!keys.contains(line.first))
            keys << line.first;
    }
    return keys;
}

ProbeReader::ProbeReader(const Profile &profile, const Recipe &recipe, Node node)
    : m_profile(profile), m_recipe(recipe), m_node(node)
{
}

bool ProbeReader::feed(const QByteArray &line, const QDateTime &now)
{
    const qsizetype equals = line.indexOf('=');
    const qsizetype dot = line.indexOf('.');
    if (line.size() > longestLine || dot <= 0 || equals < dot)
        return false;
    const QByteArray name = line.left(dot), key = line.mid(dot + 1, equals - dot - 1);
    if (key != "end") {
        if (m_open.size() < 32 || m_open.contains(name))
            m_open[name].add(key, line.mid(equals + 1));
        return false;
    }
    const HostState before = m_state;
    if (name == "once")
        m_complete = true;
    else
        apply(name, m_open.take(name), now);
    return !(m_state == before);
}

void ProbeReader::apply(const QByteArray &name, const ProbeGroup &group, const QDateTime &now)
{
    struct Row
    {
        const char *name;
        void (ProbeReader::*read)(const ProbeGroup &);
    };
    static constexpr Row rows[] = {
        {"db", &ProbeReader::applyInstance},     {"set", &ProbeReader::applySettings},
        {"more", &ProbeReader::applyMore},       {"files", &ProbeReader::applyFiles},
        {"units", &ProbeReader::applyUnits},     {"web", &ProbeReader::applyWeb},
        {"search", &ProbeReader::applySearch},   {"register", &ProbeReader::applyRegistration},
        {"guard", &ProbeReader::applyGuard},     {"sees", &ProbeReader::applySight},
        {"disk", &ProbeReader::applyDisk},       {"proxy", &ProbeReader::applyProxy},
        {"proxycfg", &ProbeReader::applyProxyConfiguration},
    };
    const auto row = std::find_if(std::begin(rows), std::end(rows), [&](const Row &each) { return name == each.name; });
    if (name == "sys")
        applySystem(group, now);
    else if (name == "clock")
        noteClock(group, now);
    else if (name == "pg")
        applyPostgres(group, now);
    else if (row != std::end(rows))
        (this->*row->read)(group);
    else // nothing of ours
        return;
    if (!m_seen.contains(name))
        m_seen << name;
    m_state.reach = HostState::Reach::Ok;
    m_state.error.clear();
    m_state.lostSince = {};
    m_state.seen = now;
}

bool ProbeReader::isWhole() const
{
    const auto came = [&](const char *name) { return m_seen.contains(QByteArray(name)); };
    if (!came("sys") || !came("disk") || !came("guard") || !came("sees"))
        return false;
    if (m_node == Node::Proxy)
        return came("proxy") && came("proxycfg");
    const bool asksSearch = !QUrl(m_recipe.searchHealth).host().isEmpty();
    return came("db") && came("units") && came("web") && (!asksSearch || came("search")) && came("files")
        && (!m_state.postgres.installed || came("pg"));
}

void ProbeReader::applySystem(const ProbeGroup &group, const QDateTime &now)
{
    SystemFacts &system = m_state.system;
    system.load1 = group.value("load").toDouble();
    system.memoryAvailable = group.value("memavailable").toLongLong() * KiB;
    if (group.has("boot")) { // what does not change is said now and then
        system.bootId = group.text("boot");
        system.os = group.text("os");
        system.cores = group.value("cores").toInt();
        system.memoryTotal = group.value("memtotal").toLongLong() * KiB;
    }
    noteClock(group, now);
}

void ProbeReader::applyDisk(const ProbeGroup &group)
{
    const QList<QByteArray> space = group.value("space").split(' ');
    m_state.system.diskTotal = space.value(0).toLongLong() * KiB;
    m_state.system.diskFree = space.value(1).toLongLong() * KiB;
}

void ProbeReader::noteClock(const ProbeGroup &group, const QDateTime &now)
{
    bool isNumber = false;
    const double time = group.value("time").toDouble(&isNumber);
    if (!isNumber || !std::isfinite(time))
        return;
    // The way here makes a host's clock look late, so the sample that came fastest is nearest to the truth.
    m_offsets << time - double(now.toMSecsSinceEpoch()) / 1000;
    if (m_offsets.size() > offsetsKept)
        m_offsets.removeFirst();
    const double best = *std::max_element(m_offsets.cbegin(), m_offsets.cend());
    // Below a quarter of a second it is only the line's jitter.
    m_state.system.clockOffset = std::abs(best) < 0.25 ? 0 : std::round(best * 10) / 10;
}

QDateTime ProbeReader::hostTime(const QByteArray &epoch) const
{
    bool isNumber = false;
    const double seconds = epoch.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(seconds) || seconds < 1e8 || seconds > 1e11)
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(std::round((seconds - m_state.system.clockOffset) * 1000)), Qt::UTC);
}

void ProbeReader::applySight(const ProbeGroup &group)
{
    for (Node other : allNodes) {
        if (other == m_node || !m_profile.has(other))
            continue;
        const QByteArray id = nodeId(other).toLatin1() + '.';
        const auto way = [&](const char *name) { return group.has(id + name) ? SightFacts::Sight::Yes : SightFacts::Sight::No; };
        SightFacts sight{way("ping"), way("ssh"), SightFacts::Sight::Unknown, SightFacts::Sight::Unknown};
        if (other != Node::Proxy) {
            sight.postgres = way("postgres");
            sight.http = way("http");
        }
        m_state.sees.insert(other, sight);
    }
}

bool ProbeReader::noteSilence(const QDateTime &now)
{
    PostgresFacts &postgres = m_state.postgres;
    if (!postgres.running || !m_postgresSeen.isValid() || m_postgresSeen.msecsTo(now) < 6000)
        return false;
    postgres.running = false;
    postgres.error = QCoreApplication::translate("baton::ProbeReader", "PostgreSQL has not answered for %n second(s).", nullptr,
                                                 int(m_postgresSeen.secsTo(now)));
    return true;
}

} // namespace baton
