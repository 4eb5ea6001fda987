#include "core/runbook/asiderows.h"
#include "core/runbook/report.h"

#include <QCoreApplication>
#include <QTextStream>

// A report as plain text and as one HTML page.
namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

using State = Report::Row::State;

QString mark(State state)
{
    switch (state) {
    case State::Skipped:
        return QStringLiteral("–");
    case State::Done:
        return QStringLiteral("✓");
    case State::Failed:
    case State::UndoFailed:
        return QStringLiteral("✗");
    case State::Undone:
        return QStringLiteral("↶");
    case State::CutOff:
        return QStringLiteral("…");
    }
    Q_UNREACHABLE();
}

QString mark(CheckResult::State state)
{
    return state == CheckResult::State::Passed ? QStringLiteral("✓")
        : state == CheckResult::State::Warning ? QStringLiteral("!")
                                               : QStringLiteral("✗");
}

QString where(const Report &report, std::optional<Node> node)
{
    return node ? report.labels.value(*node, nodeId(*node)) : QString();
}

QString localTime(const QDateTime &time)
{
    return time.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString ending(const Report &report)
{
    if (report.run.outcome)
        return outcomeTitle(*report.run.outcome);
    return report.run.state() == RunRecord::State::Running ? Words::tr("Going on") : Words::tr("Cut off");
}

QString measured(const Report &report, const char *key)
{
    return report.facts.value(QLatin1String(key));
}

// What the clients noticed, where the runbook measured it.
QString outage(const Report &report)
{
    const QString ms = measured(report, "outage.ms");
    return ms.isEmpty() ? QString() : durationText(ms.toLongLong());
}

QList<std::pair<QString, QString>> head(const Report &report)
{
    QList<std::pair<QString, QString>> rows{{Words::tr("Cluster"), report.cluster},
                                            {Words::tr("Started"), localTime(report.run.started)},
                                            {Words::tr("Run"), report.run.id},
                                            {Words::tr("Outcome"), ending(report)}};
    if (report.durationMs() >= 0)
        rows.insert(2, {Words::tr("Took"), durationText(report.durationMs())});
    if (!outage(report).isEmpty())
        rows << std::pair{Words::tr("Longest wait of a client"), outage(report)};
    if (report.before)
        rows << std::pair{Words::tr("Before"), report.before->headline};
    if (report.after)
        rows << std::pair{Words::tr("After"), report.after->headline};
    if (!report.awaited.isEmpty())
        rows << std::pair{Words::tr("What is left"), report.awaited};
    return rows;
}

AsideRows asideOf(const Report &report)
{
    return asideRowsFromText(measured(report, "aside-rows"));
}

QString cell(const QString &text)
{
    return QStringLiteral("<td>%1</td>").arg(text.toHtmlEscaped());
}

const char style[] =
    "body{font:15px/1.5 system-ui,sans-serif;max-width:60em;margin:2em auto;padding:0 1em;color:#1c1c1c;background:#fff}"
    "h1{font-size:1.5em}h2{font-size:1.1em;margin-top:2em}table{border-collapse:collapse;width:100%}"
    "td{padding:.25em .8em .25em 0;vertical-align:top;border-bottom:1px solid #e3e3e3}"
    "td:first-child{white-space:nowrap}.error{color:#a1140b}pre{white-space:pre-wrap;background:#f5f5f5;padding:1em}"
    "@media print{body{margin:0}}";

} // namespace

QString reportToText(const Report &report)
{
    QString text;
    QTextStream out(&text);
    out << report.run.title << "\n\n";
    for (const auto &[name, value] : head(report))
        out << QStringLiteral("%1  %2\n").arg(name + u':', -25).arg(value);
    if (!report.run.summary.isEmpty())
        out << "\n" << report.run.summary << "\n";
    if (report.error && !report.error->detail.isEmpty())
        out << report.error->detail << "\n";
    if (!report.checks.isEmpty())
        out << "\n" << Words::tr("Checks") << "\n";
    for (const Report::CheckRow &check : report.checks) {
        out << "  " << mark(check.result.state) << " " << check.title;
        if (check.node)
            out << " (" << where(report, check.node) << ")";
        if (!check.result.found.isEmpty())
            out << ": " << check.result.found;
        out << "\n";
    }
    if (!report.rows.isEmpty())
        out << "\n" << Words::tr("Steps") << "\n";
    for (const Report::Row &row : report.rows) {
        out << "  " << row.at.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")) << "  " << mark(row.state) << " "
            << row.title << "  " << durationText(row.ms) << "\n";
        if (!row.error.isEmpty())
            out << "                " << row.error << "\n";
    }
    out << asideRowsPlain(asideOf(report));
    if (!report.notes.isEmpty())
        out << "\n" << Words::tr("Notes") << "\n";
    for (const RunEvent &note : report.notes)
        out << "  " << note.at.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")) << "  " << note.text << "\n";
    return text;
}

QString reportToHtml(const Report &report)
{
    QString html;
    QTextStream out(&html);
    out << "<!doctype html>\n<html><head><meta charset=\"utf-8\"><title>" << report.run.title.toHtmlEscaped()
        << "</title><style>" << style << "</style></head><body>\n<h1>" << report.run.title.toHtmlEscaped() << "</h1>\n<table>\n";
    for (const auto &[name, value] : head(report))
        out << "<tr>" << cell(name) << cell(value) << "</tr>\n";
    out << "</table>\n<p>" << report.run.summary.toHtmlEscaped() << "</p>\n";
    if (report.error && !report.error->detail.isEmpty())
        out << "<pre>" << report.error->detail.toHtmlEscaped() << "</pre>\n";
    if (!report.checks.isEmpty())
        out << "<h2>" << Words::tr("Checks").toHtmlEscaped() << "</h2>\n<table>\n";
    for (const Report::CheckRow &check : report.checks)
        out << "<tr>" << cell(mark(check.result.state)) << cell(where(report, check.node)) << cell(check.title)
            << cell(check.result.found) << cell(check.result.fix) << "</tr>\n";
    if (!report.checks.isEmpty())
        out << "</table>\n";
    if (!report.rows.isEmpty())
        out << "<h2>" << Words::tr("Steps").toHtmlEscaped() << "</h2>\n<table>\n";
    for (const Report::Row &row : report.rows) {
        out << "<tr>" << cell(row.at.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"))) << cell(mark(row.state))
            << cell(where(report, row.node)) << "<td>" << row.title.toHtmlEscaped();
        if (!row.error.isEmpty())
            out << "<div class=\"error\">" << row.error.toHtmlEscaped() << "</div>";
        out << "</td>" << cell(durationText(row.ms)) << "</tr>\n";
    }
    if (!report.rows.isEmpty())
        out << "</table>\n";
    out << asideRowsHtml(asideOf(report));
    if (!report.notes.isEmpty())
        out << "<h2>" << Words::tr("Notes").toHtmlEscaped() << "</h2>\n<table>\n";
    for (const RunEvent &note : report.notes)
        out << "<tr>" << cell(note.at.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz"))) << cell(note.text) << "</tr>\n";
    if (!report.notes.isEmpty())
        out << "</table>\n";
    out << "</body></html>\n";
    return html;
}

} // namespace baton
