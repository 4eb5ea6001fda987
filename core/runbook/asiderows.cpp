#include "core/runbook/asiderows.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <numeric>

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AsideRows)
};

QString word(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

AsideTable tableFromJson(const QJsonObject &json)
{
    return {.database = word(json, "database"),
            .schema = word(json, "schema"),
            .table = word(json, "table"),
            .inserted = json.value(QLatin1String("inserted")).toInteger(),
            .updated = json.value(QLatin1String("updated")).toInteger(),
            .deleted = json.value(QLatin1String("deleted")).toInteger(),
            .file = word(json, "file"),
            .changedFile = word(json, "changedFile"),
            .columns = word(json, "columns"),
            .why = word(json, "why")};
}

QJsonObject toJson(const AsideTable &table)
{
    return {{QStringLiteral("database"), table.database},       {QStringLiteral("schema"), table.schema},
            {QStringLiteral("table"), table.table},             {QStringLiteral("inserted"), table.inserted},
            {QStringLiteral("updated"), table.updated},         {QStringLiteral("deleted"), table.deleted},
            {QStringLiteral("file"), table.file},               {QStringLiteral("changedFile"), table.changedFile},
            {QStringLiteral("columns"), table.columns},         {QStringLiteral("why"), table.why}};
}

// Always quoted where there is any doubt: a keyword, a capital.
QString sqlName(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    QString inner = name;
    return plain.match(name).hasMatch() ? name : u'"' + inner.replace(u'"', QLatin1String("\"\"")) + u'"';
}

qint64 sum(const QList<AsideTable> &tables, qint64 AsideTable::*count)
{
    return std::accumulate(tables.begin(), tables.end(), qint64(0), [count](qint64 all, const AsideTable &table) { return all + table.*count; });
}

QString whyText(const AsideTable &table)
{
    return table.why == QLatin1String("large") ? Words::tr("not listed: too much for one file, see the WAL") : Words::tr("not listed: %1").arg(table.why);
}

std::pair<QString, QString> tableLine(const AsideTable &table)
{
    const QString name = Words::tr("%1.%2 in %3").arg(table.schema, table.table, table.database);
    QStringList files{table.file, table.changedFile};
    files.removeAll(QString());
    const QString rows = rowsText(table.inserted, table.updated, table.deleted);
    return {rows.isEmpty() ? name : Words::tr("%1: %2").arg(name, rows), table.why.isEmpty() ? files.join(QLatin1String(", ")) : whyText(table)};
}

struct Story
{
    QString title, method;
    QList<std::pair<QString, QString>> tables; // its name and what became of its rows; the files
    QStringList advice;
    QString example; // of copyBack()
};

Story storyOf(const AsideRows &rows)
{
    Story story;
    story.title = Words::tr("Rows that only %1 had").arg(rows.host);
    story.method = Words::tr("pg_waldump told where %1 had changed rows since the fork; before its data were changed, PostgreSQL in single-user mode, to which "
                             "nobody can connect, read the rows there. They are on %1 in %2, the WAL beside them.")
                       .arg(rows.host, rows.folder);
    int gone = 0;
    for (const AsideTable &table : rows.tables) {
        if (table.table.isEmpty())
            ++gone;
        else
            story.tables << tableLine(table);
        if (story.example.isEmpty())
            story.example = copyBack(table);
    }
    if (gone > 0)
        story.advice << Words::tr("Tables that were dropped, emptied or rewritten after the fork: %1. What they held is not listed; the WAL has it.").arg(gone);
    if (rows.further > 0)
        story.advice << Words::tr("Further tables: %1. The file “list” in that folder names them all.").arg(rows.further);
    if (rows.updated() > 0)
        story.advice << Words::tr("%1 has the updated rows in another version (….changed.csv): compare, and change them by hand.").arg(rows.other);
    if (rows.deleted() > 0)
        story.advice << Words::tr("Deleted rows are still on %1.").arg(rows.other);
    if (!story.example.isEmpty())
        story.advice << Words::tr("To bring rows back, look at them first: %1 may have given their keys anew. Then, in psql on %1, with the file at hand:").arg(rows.other);
    return story;
}

} // namespace

qint64 AsideRows::inserted() const
{
    return sum(tables, &AsideTable::inserted);
}

qint64 AsideRows::updated() const
{
    return sum(tables, &AsideTable::updated);
}

qint64 AsideRows::deleted() const
{
    return sum(tables, &AsideTable::deleted);
}

QList<AsideTable> parseAsideTables(const QByteArray &output)
{
    QList<AsideTable> tables;
    for (QByteArray line : output.split('\n')) {
        const QJsonDocument json = QJsonDocument::fromJson(line.replace("\\\\", "\\"));
        if (json.isObject() && json.object().contains(QLatin1String("number")))
            tables << tableFromJson(json.object());
    }
    return tables;
}

QString asideRowsToText(const AsideRows &rows)
{
    QJsonArray tables;
    for (const AsideTable &table : rows.tables)
        tables << toJson(table);
    const QJsonObject json{{QStringLiteral("folder"), rows.folder},
                           {QStringLiteral("host"), rows.host},
                           {QStringLiteral("other"), rows.other},
                           {QStringLiteral("tables"), tables},
                           {QStringLiteral("further"), rows.further}};
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

AsideRows asideRowsFromText(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    AsideRows rows{.folder = word(json, "folder"), .host = word(json, "host"), .other = word(json, "other"), .tables = {},
                   .further = json.value(QLatin1String("further")).toInt()};
    for (const QJsonValue &table : json.value(QLatin1String("tables")).toArray())
        rows.tables << tableFromJson(table.toObject());
    return rows;
}

QString copyBack(const AsideTable &table)
{
    if (table.file.isEmpty())
        return {};
    const QString columns = table.columns.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(table.columns);
    return QStringLiteral("\\copy %1.%2%3 from '%4' with (format csv, header, encoding 'UTF8')")
        .arg(sqlName(table.schema), sqlName(table.table), columns, table.file);
}

QString rowsText(qint64 inserted, qint64 updated, qint64 deleted)
{
    QStringList parts;
    if (inserted > 0)
        parts << Words::tr("%1 inserted").arg(inserted);
    if (updated > 0)
        parts << Words::tr("%1 updated").arg(updated);
    if (deleted > 0)
        parts << Words::tr("%1 deleted").arg(deleted);
    return parts.join(QLatin1String(", "));
}

QString asideRowsPlain(const AsideRows &rows)
{
    if (rows.folder.isEmpty())
        return {};
    const Story story = storyOf(rows);
    QString text = QStringLiteral("\n%1\n  %2\n").arg(story.title, story.method);
    for (const auto &[table, files] : story.tables)
        text += QStringLiteral("  %1\n").arg(table) + (files.isEmpty() ? QString() : QStringLiteral("      %1\n").arg(files));
    for (const QString &line : story.advice)
        text += QStringLiteral("  %1\n").arg(line);
    return story.example.isEmpty() ? text : text + QStringLiteral("      %1\n").arg(story.example);
}

QString asideRowsHtml(const AsideRows &rows)
{
    if (rows.folder.isEmpty())
        return {};
    const Story story = storyOf(rows);
    QString html = QStringLiteral("<h2>%1</h2>\n<p>%2</p>\n<table cellpadding='3'>\n").arg(story.title.toHtmlEscaped(), story.method.toHtmlEscaped());
    for (const auto &[table, files] : story.tables)
        html += QStringLiteral("<tr><td>%1</td><td>%2</td></tr>\n").arg(table.toHtmlEscaped(), files.toHtmlEscaped());
    html += QStringLiteral("</table>\n");
    for (const QString &line : story.advice)
        html += QStringLiteral("<p>%1</p>\n").arg(line.toHtmlEscaped());
    return story.example.isEmpty() ? html : html + QStringLiteral("<pre>%1</pre>\n").arg(story.example.toHtmlEscaped());
}

} // namespace baton
