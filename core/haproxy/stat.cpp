#include "core/haproxy/stat.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QHash>

namespace baton {

namespace {

using Row = QHash<QByteArray, QByteArray>;

// Values are only quoted where they hold a comma or a quote (last_chk, last_agt, descriptions).
QList<QByteArray> fieldsOf(const QByteArray &line)
{
    QList<QByteArray> fields{{}};
    bool quoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (c == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
            fields.last() += line[++i];
        else if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields << QByteArray();
        else
            fields.last() += c;
    }
    return fields;
}

Row rowOf(const QList<QByteArray> &names, const QByteArray &line)
{
    const QList<QByteArray> fields = fieldsOf(line);
    Row row;
    for (qsizetype i = 0; i < qMin(names.size(), fields.size()); ++i)
        row.insert(names[i], fields[i]);
    return row;
}

bool isInMaintenance(const Row &row)
{
    return row["status"].startsWith("MAINT");
}

QString checkOf(const Row &row)
{
    QByteArray status = row["check_status"];
    if (status.startsWith("* ")) // a check is under way; this is the last one's result
        status = status.mid(2);
    const QByteArray code = row["check_code"];
    return plainText(code.isEmpty() ? status : status + '/' + code);
}

BackendFacts serverFacts(const Row &row)
{
    return {.status = plainText(row["status"]),
            .check = checkOf(row),
            .sessions = row["scur"].toInt(),
            .requestRate = row["rate"].toDouble(), // sessions/s, which on a server are requests
            .errors = row["econ"].toLongLong() + row["eresp"].toLongLong(),
            .requests = row["stot"].toLongLong()};
}

void take(const Row &row, HaproxyStat &stat, int &switches)
{
    const QByteArray proxy = row["pxname"], server = row["svname"];
    if (proxy == "baton-desk") {
        if (const auto node = nodeFromId(QString::fromLatin1(server)); node && node != Node::Proxy)
            stat.servers.insert(*node, serverFacts(row));
    } else if (proxy == "baton-gate" && server == "open") {
        stat.gateOpen = !isInMaintenance(row);
        ++switches;
    } else if (proxy == "baton-maintenance" && server == "off") {
        stat.maintenance = isInMaintenance(row);
        ++switches;
    } else if (proxy == "baton-front" && server == "FRONTEND") {
        stat.requestRate = row["req_rate"].toDouble();
    }
}

} // namespace

Result<HaproxyStat> parseHaproxyStat(const QByteArray &csv)
{
    const QList<QByteArray> lines = csv.split('\n');
    if (!lines.first().startsWith("# pxname,svname,")) {
        return fail(ErrorKind::Invalid,
                    QCoreApplication::translate("HaproxyStat", "HAProxy's statistics are not in the form that is known."),
                    plainText(csv.left(200)));
    }
    const QList<QByteArray> names = fieldsOf(lines.first().mid(2));
    HaproxyStat stat;
    int switches = 0;
    for (const QByteArray &line : lines.mid(1)) {
        if (!line.isEmpty())
            take(rowOf(names, line), stat, switches);
    }
    stat.blockLoaded = switches == 2 && stat.servers.size() == 2;
    return stat;
}

} // namespace baton
