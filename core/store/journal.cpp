#include "core/store/journal.h"

#include <QCoreApplication>

namespace baton {

void Journal::happened(const RunEvent &event)
{
    if (event.kind == RunEvent::Kind::Progress || event.kind == RunEvent::Kind::Fact) // facts: Store::remember()
        return;
    const bool last = event.kind == RunEvent::Kind::Ended;
    if (Result<> written = m_store.append(m_run, event, last ? Store::Sync::OnDisk : Store::Sync::Lazy); !written)
        m_lost = written.error();
}

Result<> Journal::intends(const RunEvent &event)
{
    if (m_lost) {
        const Error told = *m_lost;
        m_lost.reset(); // undo and `always` steps go on; a further loss is told again
        return fail(told);
    }
    // A step's intent decides what is undone. Its single commands, and intents of which nothing depends, are evidence: they must
    // outlive this process, but are not worth a wait for the disk each while users are held.
    const bool evidence = event.kind == RunEvent::Kind::Command || event.data.value(QLatin1String("evidence")).toBool();
    return m_store.append(m_run, event, evidence ? Store::Sync::Lazy : Store::Sync::OnDisk);
}

bool hadLock(const QList<RunEvent> &events)
{
    bool has = false;
    for (const RunEvent &event : events) {
        if (event.step != QLatin1String("lock"))
            continue;
        if (event.kind == RunEvent::Kind::StepDone)
            has = true;
        else if (event.kind == RunEvent::Kind::UndoStarted)
            has = false;
    }
    return has;
}

QStringList begunSteps(const QList<RunEvent> &events)
{
    QStringList begun;
    for (const RunEvent &event : events) {
        if (event.kind == RunEvent::Kind::Intent && !event.step.isEmpty() && !begun.contains(event.step))
            begun << event.step;
        else if (event.kind == RunEvent::Kind::UndoDone)
            begun.removeAll(event.step);
    }
    return begun;
}

} // namespace baton
