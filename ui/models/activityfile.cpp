#include "ui/models/activityfile.h"

#include "ui/models/activitymodel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace baton {

namespace {

// What a line consists of: words for machines, not for a locale.
QStringList fieldNames()
{
    return {QStringLiteral("time"), QStringLiteral("cluster"), QStringLiteral("host"), QStringLiteral("severity"), QStringLiteral("what"), QStringLiteral("run")};
}

QStringList fieldsOf(const QAbstractItemModel &activity, int row)
{
    const auto at = [&](int column, int role = Qt::DisplayRole) { return activity.index(row, column).data(role); };
    const auto severity = Severity(at(ActivityModel::What, ActivityModel::SeverityRole).toInt());
    return {at(ActivityModel::Time, ActivityModel::TimeRole).toDateTime().toUTC().toString(Qt::ISODateWithMs),
            at(0, ActivityModel::ClusterRole).toString(), at(ActivityModel::Place).toString(), severityId(severity),
            at(ActivityModel::What).toString(), at(0, ActivityModel::RunRole).toString()};
}

// A spreadsheet takes what begins with one of these for a formula.
QString harmless(const QString &field)
{
    return field.startsWith(u'=') || field.startsWith(u'+') || field.startsWith(u'-') || field.startsWith(u'@') ? u'\'' + field : field;
}

QString csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted << u'"' + harmless(field).replace(u'"', QLatin1String("\"\"")) + u'"';
    return quoted.join(u',') + QStringLiteral("\r\n");
}

} // namespace

QByteArray activityAsCsv(const QAbstractItemModel &activity)
{
    QString text = csvLine(fieldNames());
    for (int row = 0; row < activity.rowCount(); ++row)
        text += csvLine(fieldsOf(activity, row));
    return text.toUtf8();
}

QByteArray activityAsJson(const QAbstractItemModel &activity)
{
    QJsonArray lines;
    for (int row = 0; row < activity.rowCount(); ++row) {
        const QStringList names = fieldNames(), fields = fieldsOf(activity, row);
        QJsonObject line;
        for (int at = 0; at < names.size(); ++at) {
            if (!fields[at].isEmpty())
                line.insert(names[at], fields[at]);
        }
        lines << line;
    }
    return QJsonDocument(lines).toJson();
}

Result<> saveActivity(const QAbstractItemModel &activity, const QString &file)
{
    const bool json = file.endsWith(QLatin1String(".json"), Qt::CaseInsensitive);
    QSaveFile out(file);
    const bool written = out.open(QIODevice::WriteOnly) && out.write(json ? activityAsJson(activity) : activityAsCsv(activity)) > 0 && out.commit();
    if (!written)
        return fail(ErrorKind::Failed, ActivityModel::tr("The activity can’t be written to %1: %2").arg(file, out.errorString()));
    return {};
}

} // namespace baton
