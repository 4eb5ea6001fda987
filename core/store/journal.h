#pragma once

#include "core/store/store.h"

namespace baton {

// Writes one run's events into the store as they happen. Lives on the run's thread. Intents are on disk before they are
// acted on; progress is not kept. An event that can't be written is told by the next intent, which then fails.
class Journal : public RunObserver
{
public:
    Journal(Store &store, QString run) : m_store(store), m_run(std::move(run)) { }

    void happened(const RunEvent &event) override;
    [[nodiscard]] Result<> intends(const RunEvent &event) override;

private:
    Store &m_store;
    const QString m_run;
    std::optional<Error> m_lost;
};

// Whether a run had its lock (step "lock") when its last life ended, as far as the journal knows.
[[nodiscard]] bool hadLock(const QList<RunEvent> &events);
// The steps that a run has begun and not undone since, in the order of their first beginning.
[[nodiscard]] QStringList begunSteps(const QList<RunEvent> &events);

} // namespace baton
