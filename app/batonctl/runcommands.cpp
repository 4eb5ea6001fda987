#include "app/batonctl/conversation.h"
#include "app/batonctl/exitcode.h"
#include "core/runbook/report.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace baton::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

QString stateText(const RunRecord &run)
{
    switch (run.state()) {
    case RunRecord::State::Running:
        return QStringLiteral("running");
    case RunRecord::State::CutOff:
        return QStringLiteral("cut-off");
    case RunRecord::State::Ended:
        return run.outcome ? outcomeId(*run.outcome) : QString();
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const RunRecord &run)
{
    return {{QStringLiteral("run"), run.id},
            {QStringLiteral("cluster"), run.profile},
            {QStringLiteral("operation"), operationId(run.operation)},
            {QStringLiteral("title"), run.title},
            {QStringLiteral("started"), run.started.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("state"), stateText(run)},
            {QStringLiteral("canBeResumed"), run.canBeResumed()},
            {QStringLiteral("summary"), run.summary}};
}

// Newest first: of the cluster that --profile names, of all when it names none.
Result<QList<RunRecord>> latestRuns(Desk &desk, int limit)
{
    const Result<Store *> store = desk.store();
    if (!store)
        return fail(store.error());
    if (desk.globals().profile.empty())
        return (*store)->runs({}, limit);
    return desk.profile().and_then([&](const Profile &profile) { return (*store)->runs(profile.id, limit); });
}

int listRuns(Desk &desk, int limit)
{
    const Result<QList<RunRecord>> runs = latestRuns(desk, limit);
    if (!runs)
        return desk.report(runs.error());
    QJsonArray list;
    for (const RunRecord &run : *runs) {
        list << toJson(run);
        if (!desk.globals().json)
            desk.console().print(QStringLiteral("%1  %2  %3  %4").arg(run.id, run.started.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")))
                                     .arg(stateText(run), -11).arg(run.title));
    }
    if (desk.globals().json)
        desk.printJson({{QStringLiteral("runs"), list}});
    return Done;
}

Result<RunRecord> theRun(Desk &desk, const QString &id)
{
    return desk.store().and_then([&](Store *store) { return store->run(id); });
}

Result<RunRecord> newestRun(Desk &desk)
{
    const Result<QList<RunRecord>> newest = latestRuns(desk, 1);
    if (!newest)
        return fail(newest.error());
    if (newest->isEmpty())
        return fail(ErrorKind::Usage, Words::tr("No run is stored yet."));
    return newest->first();
}

// It has looked, or was told no: whatever waited before it waits still.
bool changedNothing(const RunRecord &run)
{
    return run.operation == Operation::Check || run.options.dryRun || (run.state() == RunRecord::State::CutOff && !run.begun)
        || run.outcome == Outcome::Refused || run.outcome == Outcome::Unreachable;
}

// The newest of its cluster that has changed something, where that can be taken up; else the newest, which says why it can't be.
Result<RunRecord> runToTakeUp(Desk &desk)
{
    const Result<QList<RunRecord>> runs = latestRuns(desk, 1000);
    if (!runs)
        return fail(runs.error());
    QSet<QString> seen; // clusters
    QList<RunRecord> open;
    for (const RunRecord &run : *runs) {
        if (changedNothing(run) || seen.contains(run.profile))
            continue;
        seen << run.profile;
        if (run.canBeResumed())
            open << run;
    }
    if (open.isEmpty())
        return newestRun(desk);
    if (open.size() > 1)
        return fail(ErrorKind::Usage, Words::tr("Runs of more than one cluster can be taken up: name the run, or its cluster with --profile."));
    return open.first();
}

int takeUp(Desk &desk, const QString &id, int (Conversation::*way)(const QString &))
{
    if (desk.globals().dryRun || !desk.globals().settings.empty())
        return desk.report({ErrorKind::Usage, Words::tr("A run is taken up with the options that it was started with, and has no dry run: leave --dry-run and --set out."), {}});
    const Result<RunRecord> run = id.isEmpty() ? runToTakeUp(desk) : theRun(desk, id);
    if (!run)
        return desk.report(run.error());
    const Result<Profile> profile = desk.profile(run->profile);
    if (!profile)
        return desk.report(profile.error());
    const Result<Workplace> workplace = desk.workplace();
    if (!workplace)
        return desk.report(workplace.error());
    if (const Result<> known = desk.confirmHostKeys(*profile); !known)
        return desk.report(known.error());
    Conversation conversation(desk, *workplace, *profile);
    return (conversation.*way)(run->id);
}

int printReport(Desk &desk, const QString &id, const QString &format, const QString &path)
{
    const Result<RunRecord> run = id.isEmpty() ? newestRun(desk) : theRun(desk, id);
    if (!run)
        return desk.report(run.error());
    const Result<Report> report = readReport(**desk.store(), run->id);
    if (!report)
        return desk.report(report.error());
    const bool json = format == QLatin1String("json") || (format.isEmpty() && desk.globals().json);
    const QString text = json ? QString::fromUtf8(QJsonDocument(reportToJson(*report)).toJson())
        : format == QLatin1String("html") ? reportToHtml(*report)
                                          : reportToText(*report);
    if (path.isEmpty()) {
        desk.console().write(text);
        return Done;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0 || !file.flush())
        return desk.report({ErrorKind::Failed, Words::tr("The file %1 can’t be written: %2.").arg(path, file.errorString()), {}});
    return Done;
}

} // namespace

void addRunCommands(CLI::App &app, Body &chosen)
{
    const auto id = std::make_shared<std::string>();
    const auto format = std::make_shared<std::string>();
    const auto file = std::make_shared<std::string>();
    const auto limit = std::make_shared<int>(20);

    CLI::App *runs = app.add_subcommand("runs", "The latest runs, newest first");
    runs->add_option("--limit", *limit, "How many (20)")->check(CLI::PositiveNumber);
    runs->callback([&chosen, limit] { chosen = [limit](Desk &desk) { return listRuns(desk, *limit); }; });

    CLI::App *resume = app.add_subcommand("resume", "Finish a run that was cut off or needed a person");
    resume->add_option("run", *id, "Its id; if left out, the last run that changed something, of the cluster that --profile names");
    resume->callback([&chosen, id] {
        chosen = [id](Desk &desk) { return takeUp(desk, QString::fromStdString(*id), &Conversation::resume); };
    });

    CLI::App *rollback = app.add_subcommand("rollback", "Undo a run that was cut off before its point of no return");
    rollback->add_option("run", *id, "Its id; if left out, the last run that changed something, of the cluster that --profile names");
    rollback->callback([&chosen, id] {
        chosen = [id](Desk &desk) { return takeUp(desk, QString::fromStdString(*id), &Conversation::rollback); };
    });

    CLI::App *report = app.add_subcommand("report", "What a run did, with times");
    report->add_option("run", *id, "Its id; the newest if left out");
    report->add_option("--format", *format, "text, json or html")->check(CLI::IsMember({"text", "json", "html"}));
    report->add_option("--output,-o", *file, "Where to write it; standard output if left out");
    report->callback([&chosen, id, format, file] {
        chosen = [id, format, file](Desk &desk) {
            return printReport(desk, QString::fromStdString(*id), QString::fromStdString(*format), QString::fromStdString(*file));
        };
    });
}

} // namespace baton::cli
