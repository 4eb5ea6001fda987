#pragma once

#include "core/store/store.h"

namespace baton {

// What a run did, read back from the journal: for the end of a run, the list of runs, and for the file that is kept.
struct Report
{
    struct Row
    {
        enum class State { Skipped, Done, Failed, Undone, UndoFailed, CutOff };
        QString id, title;
        std::optional<Node> node;
        State state = State::CutOff;
        QDateTime at;
        qint64 ms = 0;
        QString error; // sentence
    };
    struct CheckRow
    {
        QString id, title;
        std::optional<Node> node;
        CheckResult result;
    };
    struct Stand // of the cluster
    {
        QString headline, situation;
        std::optional<Node> master;
    };

    RunRecord run;
    QString cluster; // its name
    QMap<Node, QString> labels;
    QList<CheckRow> checks;
    QList<Row> rows; // in the order they happened; a resumed run has some twice
    QList<RunEvent> notes;
    QMap<QString, QString> facts; // what the runbook measured, e.g. "outage.ms"
    std::optional<Stand> before, after;
    std::optional<Error> error;
    QString awaited;

    [[nodiscard]] qint64 durationMs() const;
};

[[nodiscard]] Result<Report> readReport(const Store &store, const QString &run);
[[nodiscard]] Report reportOf(const RunRecord &run, const QList<RunEvent> &events, const QMap<QString, QString> &facts);

[[nodiscard]] QString reportToText(const Report &report);
[[nodiscard]] QString reportToHtml(const Report &report); // one file, no scripts, prints well
[[nodiscard]] QJsonObject reportToJson(const Report &report); // docs/batonctl.md
[[nodiscard]] QString durationText(qint64 ms); // "0.4 s", "3 min 20 s"
[[nodiscard]] QString outcomeTitle(Outcome outcome); // translated: "Done", "Undone", …
[[nodiscard]] QString rowStateId(Report::Row::State state); // "done"

} // namespace baton
