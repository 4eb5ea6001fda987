#include "app/batonctl/runprinter.h"
#include "core/runbook/report.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace baton::cli {

namespace {

QJsonArray rows(const QList<RunOutline::Row> &all)
{
    QJsonArray array;
    for (const RunOutline::Row &row : all) {
        QJsonObject json{{QStringLiteral("id"), row.id}, {QStringLiteral("title"), row.title}};
        if (row.node)
            json.insert(QStringLiteral("node"), nodeId(*row.node));
        if (row.pointOfNoReturn)
            json.insert(QStringLiteral("pointOfNoReturn"), true);
        if (row.always)
            json.insert(QStringLiteral("always"), true);
        array << json;
    }
    return array;
}

class JsonPrinter : public RunPrinter
{
public:
    JsonPrinter(const Console &console, const Store &store) : m_console(console), m_store(store) { }

    void outlined(const RunOutline &outline) override
    {
        m_run = outline.run;
        print({{QStringLiteral("event"), QStringLiteral("outline")},
               {QStringLiteral("run"), outline.run},
               {QStringLiteral("operation"), operationId(outline.operation)},
               {QStringLiteral("title"), outline.title},
               {QStringLiteral("warning"), outline.warning},
               {QStringLiteral("confirmation"), outline.confirmation},
               {QStringLiteral("dryRun"), outline.dryRun},
               {QStringLiteral("situation"), situationId(outline.assessment.situation)},
               {QStringLiteral("checks"), rows(outline.checks)},
               {QStringLiteral("steps"), rows(outline.steps)}});
    }

    void happened(const RunEvent &event) override { print(eventToJson(event)); }

    void finished(const RunReport &report) override
    {
        QJsonObject json{{QStringLiteral("outcome"), outcomeId(report.outcome)}, {QStringLiteral("summary"), report.summary}};
        if (!report.awaited.isEmpty())
            json.insert(QStringLiteral("awaited"), report.awaited);
        if (report.error)
            json.insert(QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), errorKindId(report.error->kind)},
                                                             {QStringLiteral("summary"), report.error->summary},
                                                             {QStringLiteral("detail"), report.error->detail}});
        if (const Result<Report> full = readReport(m_store, m_run)) { // a dry run has none
            const QJsonObject more = reportToJson(*full);
            for (auto it = more.begin(); it != more.end(); ++it) {
                if (!json.contains(it.key()))
                    json.insert(it.key(), it.value());
            }
        }
        print({{QStringLiteral("report"), json}});
    }

private:
    void print(const QJsonObject &json) const
    {
        m_console.print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
    }

    const Console &m_console;
    const Store &m_store;
    QString m_run;
};

} // namespace

std::unique_ptr<RunPrinter> jsonPrinter(const Console &console, const Store &store)
{
    return std::make_unique<JsonPrinter>(console, store);
}

} // namespace baton::cli
