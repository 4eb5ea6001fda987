#include "ui/run/timeline.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace baton {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

// Puts bars together from events, in order.
class Reader
{
public:
    Reader(const Profile &profile, Timeline &timeline) : m_profile(profile), m_timeline(timeline) { }

    void read(const RunEvent &event)
    {
        using Kind = RunEvent::Kind;
        switch (event.kind) {
        case Kind::StepStarted:
            return begin(event, event.text);
        case Kind::UndoStarted:
            return begin(event, Words::tr("Undo: %1").arg(event.text));
        case Kind::StepDone:
            end(event, Timeline::Bar::State::Done);
            return noteGate(event);
        case Kind::StepSkipped:
            return end(event, Timeline::Bar::State::Skipped);
        case Kind::StepFailed:
        case Kind::UndoFailed:
            return end(event, Timeline::Bar::State::Failed);
        case Kind::UndoDone:
            end(event, Timeline::Bar::State::Undone);
            return noteUndoneGate(event);
        case Kind::Ended:
            return finish(event);
        default:
            return;
        }
    }

private:
    [[nodiscard]] qint64 since(const RunEvent &event) const { return qMax<qint64>(0, m_timeline.start.msecsTo(event.at)); }

    void begin(const RunEvent &event, const QString &title)
    {
        if (!m_timeline.start.isValid())
            m_timeline.start = event.at;
        const QString place = event.node ? m_profile.label(*event.node) : QString();
        m_timeline.bars << Timeline::Bar{title, place, since(event), since(event), Timeline::Bar::State::Open};
        m_ids << event.step;
        m_timeline.length = qMax(m_timeline.length, since(event));
    }

    void end(const RunEvent &event, Timeline::Bar::State state)
    {
        const qsizetype at = m_ids.lastIndexOf(event.step);
        if (at < 0)
            return;
        m_timeline.bars[at].to = since(event);
        m_timeline.bars[at].state = state;
        m_timeline.length = qMax(m_timeline.length, since(event));
    }

    void noteGate(const RunEvent &event)
    {
        if (event.step == QLatin1String("close-gate"))
            m_closed = since(event);
        else if (event.step == QLatin1String("open-gate"))
            opened(event);
    }

    void noteUndoneGate(const RunEvent &event)
    {
        if (event.step == QLatin1String("close-gate"))
            opened(event);
    }

    void opened(const RunEvent &event)
    {
        if (const std::optional<qint64> closed = std::exchange(m_closed, std::nullopt))
            m_timeline.held << Timeline::Span{*closed, since(event)};
    }

    void finish(const RunEvent &event)
    {
        if (m_timeline.start.isValid())
            m_timeline.length = qMax(m_timeline.length, since(event));
        if (m_closed)
            opened(event);
    }

    const Profile &m_profile;
    Timeline &m_timeline;
    QStringList m_ids; // of the bars
    std::optional<qint64> m_closed;
};

} // namespace

Timeline timelineOf(const Profile &profile, const QList<RunEvent> &events)
{
    Timeline timeline;
    Reader reader(profile, timeline);
    for (const RunEvent &event : events)
        reader.read(event);
    return timeline;
}

QString timelineInWords(const Timeline &timeline)
{
    qint64 held = 0;
    for (const Timeline::Span &span : timeline.held)
        held += span.to - span.from;
    const QString steps = Words::tr("%n step(s) in %1.", nullptr, int(timeline.bars.size())).arg(formatSeconds(double(timeline.length) / 1000));
    return timeline.held.isEmpty() ? steps : Words::tr("%1 New requests were held for %2.").arg(steps, formatSeconds(double(held) / 1000));
}

} // namespace baton
