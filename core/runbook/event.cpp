#include "core/runbook/run.h"

#include <array>
#include <utility>

namespace baton {

namespace {

using Kind = RunEvent::Kind;

constexpr std::array kindIds{
    std::pair{Kind::Started, "started"},          std::pair{Kind::Intent, "intent"},
    std::pair{Kind::CheckDone, "check-done"},     std::pair{Kind::StepStarted, "step-started"},
    std::pair{Kind::StepSkipped, "step-skipped"}, std::pair{Kind::StepDone, "step-done"},
    std::pair{Kind::StepFailed, "step-failed"},   std::pair{Kind::UndoStarted, "undo-started"},
    std::pair{Kind::UndoDone, "undo-done"},       std::pair{Kind::UndoFailed, "undo-failed"},
    std::pair{Kind::Note, "note"},                std::pair{Kind::Output, "output"},
    std::pair{Kind::Command, "command"},          std::pair{Kind::Progress, "progress"},
    std::pair{Kind::Fact, "fact"},                std::pair{Kind::Question, "question"},
    std::pair{Kind::Answered, "answered"},        std::pair{Kind::Ended, "ended"},
};

constexpr std::array outcomeIds{
    std::pair{Outcome::Done, "done"},           std::pair{Outcome::Undone, "undone"},
    std::pair{Outcome::StillGoing, "still-going"}, std::pair{Outcome::NeedsYou, "needs-you"},
    std::pair{Outcome::Refused, "refused"},     std::pair{Outcome::Unreachable, "unreachable"},
};

template<typename Table, typename Value>
QString idOf(const Table &table, Value value)
{
    for (const auto &[entry, id] : table) {
        if (entry == value)
            return QString::fromLatin1(id);
    }
    Q_UNREACHABLE();
}

template<typename Table>
auto valueOf(const Table &table, const QString &id) -> std::optional<decltype(table[0].first)>
{
    for (const auto &[entry, name] : table) {
        if (id == QLatin1String(name))
            return entry;
    }
    return std::nullopt;
}

} // namespace

QString eventKindId(RunEvent::Kind kind)
{
    return idOf(kindIds, kind);
}

std::optional<RunEvent::Kind> eventKindFromId(const QString &id)
{
    return valueOf(kindIds, id);
}

QString outcomeId(Outcome outcome)
{
    return idOf(outcomeIds, outcome);
}

std::optional<Outcome> outcomeFromId(const QString &id)
{
    return valueOf(outcomeIds, id);
}

QJsonObject eventToJson(const RunEvent &event)
{
    QJsonObject json{{QStringLiteral("event"), eventKindId(event.kind)},
                     {QStringLiteral("at"), event.at.toUTC().toString(Qt::ISODateWithMs)}};
    if (!event.step.isEmpty())
        json.insert(QStringLiteral("step"), event.step);
    if (event.node)
        json.insert(QStringLiteral("node"), nodeId(*event.node));
    if (!event.text.isEmpty())
        json.insert(QStringLiteral("text"), event.text);
    if (!event.data.isEmpty())
        json.insert(QStringLiteral("data"), event.data);
    return json;
}

} // namespace baton
