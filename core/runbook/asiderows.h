#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

// The rows that only an old master had, as they were put aside: remembered by a run, listed in its report.
namespace baton {

struct AsideTable
{
    QString database, schema, table; // no table = there is none by that number any more
    qint64 inserted = 0, updated = 0, deleted = 0; // rows
    QString file, changedFile;       // in the folder: rows that are new, rows that are there in another version; empty = none
    QString columns;                 // as SQL, where not all can be written; empty = all
    QString why;                     // why there is no file: "gone", "large", or PostgreSQL's words; empty = there is no reason
    bool operator==(const AsideTable &) const = default;
};

struct AsideRows
{
    QString folder;        // on the host
    QString host, other;   // labels: who had them, who lacks them
    QList<AsideTable> tables; // those that are listed, at most `most`
    int further = 0;       // tables that are not
    static constexpr int most = 200;

    [[nodiscard]] qint64 inserted() const;
    [[nodiscard]] qint64 updated() const;
    [[nodiscard]] qint64 deleted() const;
};

// A line of what the host's script prints: JSON as COPY writes it, with each backslash doubled. Other lines are passed over.
[[nodiscard]] QList<AsideTable> parseAsideTables(const QByteArray &output);

[[nodiscard]] QString asideRowsToText(const AsideRows &rows); // JSON, to be remembered
[[nodiscard]] AsideRows asideRowsFromText(const QString &text); // no folder = none

// psql's command that writes the rows of a table's file into another database. Empty where there is no file.
[[nodiscard]] QString copyBack(const AsideTable &table);

// The section of a report, translated: how the rows were found, a line for each table, and how they come back. Empty where there are none.
[[nodiscard]] QString asideRowsPlain(const AsideRows &rows);
[[nodiscard]] QString asideRowsHtml(const AsideRows &rows);
[[nodiscard]] QString rowsText(qint64 inserted, qint64 updated, qint64 deleted); // "12 inserted, 1 updated, 2 deleted"; what is 0 is left out

} // namespace baton
