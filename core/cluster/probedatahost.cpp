#include "core/cluster/probe.h"

#include "core/base/text.h"
#include "core/postgres/statusquery.h"

#include <QRegularExpression>

#include <utility>

// The probe's groups about PostgreSQL and the product.
namespace baton {

namespace {

Lsn position(const QByteArray &text)
{
    return Lsn::parse(QString::fromLatin1(text)).value_or(Lsn{});
}

StandbyFacts standbyFrom(const QList<QByteArray> &row)
{
    const auto text = [&](int i) { return plainText(row.value(i)); };
    return {text(0), text(1), text(2), position(row.value(3)), position(row.value(4)), position(row.value(5)), text(6)};
}

SlotFacts slotFrom(const QList<QByteArray> &row)
{
    return {plainText(row.value(0)), row.value(1) == "1", plainText(row.value(2)), row.value(3).toLongLong()};
}

ServiceState serviceState(const QByteArray &load, const QByteArray &active)
{
    if (load == "not-found")
        return ServiceState::Missing;
    if (active == "active" || active == "reloading")
        return ServiceState::Active;
    if (active == "activating")
        return ServiceState::Activating;
    if (active == "failed")
        return ServiceState::Failed;
    return active == "inactive" || active == "deactivating" ? ServiceState::Inactive : ServiceState::Unknown;
}

// Elasticsearch's cluster health; yellow is what a single node always says.
ProductFacts::Search searchFrom(const QByteArray &answer)
{
    static const QRegularExpression status(QStringLiteral("\"status\"\\s*:\\s*\"(green|yellow|red)\""));
    const QRegularExpressionMatch match = status.match(QString::fromUtf8(answer));
    if (!match.hasMatch())
        return ProductFacts::Search::Down;
    return match.captured(1) == QLatin1String("red") ? ProductFacts::Search::Stale : ProductFacts::Search::Green;
}

bool isOn(const QString &setting)
{
    return setting == QLatin1String("on");
}

} // namespace

void ProbeReader::applyInstance(const ProbeGroup &group)
{
    PostgresFacts &pg = m_state.postgres;
    pg.installed = group.value("installed") == "1";
    if (!pg.installed) {
        pg = {};
        return;
    }
    pg.dataDirectory = group.text("datadir");
    if (const int port = group.value("port").toInt())
        pg.port = port;
    pg.unit = group.text("unit");
    pg.binDirectory = group.text("bindir");
    pg.configFile = group.text("conf");
    pg.osUser = group.text("owner");
    if (pg.version.isEmpty()) { // until the server itself tells
        pg.version = group.text("ver");
        pg.versionNumber = firstVersionNumber(pg.version);
    }
}

void ProbeReader::applyPostgres(const ProbeGroup &group, const QDateTime &now)
{
    PostgresFacts &pg = m_state.postgres;
    m_postgresSeen = now;
    pg.running = group.value("running") == "1";
    pg.error = group.text("error");
    noteIdentifier(group);
    if (const int timeline = group.value("timeline").toInt())
        pg.timeline = timeline;
    pg.timelineStart = pg.timeline == m_historyTimeline ? m_historyStart : Lsn{};
    pg.standbys.clear();
    if (!pg.running) {
        applyStopped(group);
        return;
    }
    pg.inRecovery = group.value("recovery") == "1";
    pg.clusterState = pg.inRecovery ? QStringLiteral("in archive recovery") : QStringLiteral("in production");
    for (const QList<QByteArray> &row : group.rows("standby"))
        pg.standbys << standbyFrom(row);
    pg.baseBackupRunning = std::any_of(pg.standbys.cbegin(), pg.standbys.cend(),
                                       [](const StandbyFacts &row) { return row.state == QLatin1String("backup"); });
    applyRecovery(group);
}

void ProbeReader::noteIdentifier(const ProbeGroup &group)
{
    if (const quint64 identifier = group.value("sysid").toULongLong())
        m_state.postgres.systemIdentifier = identifier;
}

// Of a server that runs; comes before the first group pg of its life.
void ProbeReader::applyMore(const ProbeGroup &group)
{
    PostgresFacts &pg = m_state.postgres;
    noteIdentifier(group);
    pg.archiverFailures = group.value("archiver").toInt();
    pg.slots_.clear();
    for (const QList<QByteArray> &row : group.rows("slot"))
        pg.slots_ << slotFrom(row);
}

void ProbeReader::applyRecovery(const ProbeGroup &group)
{
    PostgresFacts &pg = m_state.postgres;
    const QList<QByteArray> receiver = group.value("receiver").split('\t');
    pg.receiverState = plainText(receiver.value(0));
    pg.receiverHost = plainText(receiver.value(1));
    pg.replayPaused = group.value("paused") == "1";
    pg.lastReplayed = hostTime(group.value("lastreplayed"));
    if (!pg.inRecovery) {
        pg.current = position(group.value("current"));
        pg.received = pg.replayed = {};
        pg.lag = -1;
        return;
    }
    pg.current = {};
    // The server forgets what it received when it starts anew; what it replayed it has.
    pg.received = position(group.value("received"));
    pg.replayed = position(group.value("replayed"));
    if (pg.received < pg.replayed)
        pg.received = pg.replayed;
    pg.lag = group.has("lag") ? group.value("lag").toDouble() : -1;
    if (const QDateTime heard = hostTime(receiver.value(2)); heard.isValid())
        pg.lastReceived = heard;
}

// Positions and times stay as they were last seen: a possible loss is measured by them.
void ProbeReader::applyStopped(const ProbeGroup &group)
{
    PostgresFacts &pg = m_state.postgres;
    if (group.has("state"))
        pg.clusterState = group.text("state");
    pg.receiverState.clear();
    pg.slots_.clear();
    pg.baseBackupRunning = pg.replayPaused = false;
    pg.lag = -1;
    const Lsn checkpoint = position(group.value("checkpoint"));
    // After a clean stop the checkpoint is the end; otherwise there may be more behind it.
    if (pg.clusterState == QLatin1String("shut down"))
        pg.current = checkpoint;
}

void ProbeReader::applySettings(const ProbeGroup &group)
{
    PostgresFacts &pg = m_state.postgres;
    pg.version = group.text("version").section(u' ', 0, 0);
    pg.versionNumber = group.value("versionnum").toInt();
    pg.walLogHints = isOn(group.text("wal_log_hints"));
    pg.dataChecksums = isOn(group.text("data_checksums"));
    pg.tls = isOn(group.text("ssl"));
    pg.synchronousStandbys = group.text("synchronous_standby_names");
    if (group.has("data_directory"))
        pg.dataDirectory = group.text("data_directory");
    if (group.has("config_file"))
        pg.configFile = group.text("config_file");
    pg.settings.clear();
    for (const QList<QByteArray> &row : group.rows("limit"))
        pg.settings.insert(plainText(row.value(0)), plainText(row.value(1)));
}

void ProbeReader::applyFiles(const ProbeGroup &group)
{
    PostgresFacts &pg = m_state.postgres;
    pg.configuredAsStandby = group.value("standby") == "1";
    pg.receiverError = group.text("log");
    // "00000002 1 0/3000148": the newest timeline, and where it left its parent.
    const QList<QByteArray> history = group.value("history").split(' ');
    m_historyTimeline = history.value(0).toInt(nullptr, 16);
    m_historyStart = position(history.value(2));
    pg.timelineStart = pg.timeline == m_historyTimeline ? m_historyStart : Lsn{};
}

void ProbeReader::noteUnits(const ProbeGroup &group)
{
    ProductFacts &product = m_state.product;
    product.units.clear();
    for (const QList<QByteArray> &row : group.rows("unit")) {
        const UnitFacts unit{serviceState(row.value(1), row.value(2)),
                             row.value(3) == "enabled" || row.value(3) == "enabled-runtime"};
        const QString name = plainText(row.value(0));
        product.units.insert(name, unit);
        if (name == m_recipe.agentUnit) {
            product.agentActive = unit.state == ServiceState::Active;
            product.agentEnabled = unit.enabled;
        }
        if (name == QLatin1String("baton-guard.service"))
            m_state.guard.active = unit.state == ServiceState::Active;
    }
    product.units.remove(QStringLiteral("baton-guard.service"));
}

void ProbeReader::applyUnits(const ProbeGroup &group)
{
    noteUnits(group);
    m_state.product.installed = group.value("installed") == "1";
    m_state.product.buildChecksum = group.text("build").left(64);
    noteSearch();
}

// One late answer is a busy machine, two in a row are a service that hangs. Nobody there is told by the first.
bool ProbeReader::isMereDelay(const ProbeGroup &group, bool &wasLate)
{
    const bool late = group.has("late");
    return !std::exchange(wasLate, late) && late;
}

void ProbeReader::applyWeb(const ProbeGroup &group)
{
    if (isMereDelay(group, m_webLate))
        return;
    ProductFacts &product = m_state.product;
    product.httpStatus = group.value("http").toInt();
    product.serving = product.httpStatus == m_recipe.health.status;
}

void ProbeReader::applySearch(const ProbeGroup &group)
{
    if (isMereDelay(group, m_searchLate))
        return;
    m_search = searchFrom(group.value("answer"));
    noteSearch();
}

// Where the product is not installed, nobody expects a search engine.
void ProbeReader::noteSearch()
{
    m_state.product.search = m_state.product.installed ? m_search : ProductFacts::Search::Unknown;
}

void ProbeReader::applyRegistration(const ProbeGroup &group)
{
    const QRegularExpression &registered = m_recipe.registration.registered;
    if (!registered.pattern().isEmpty() && registered.match(QString::fromUtf8(group.value("answer"))).hasMatch())
        m_state.product.registered = true;
}

} // namespace baton
