#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

namespace baton {

// Does blocking work on a thread of the pool, and hands its result to `done` on the thread of `context`, if that still lives.
template<typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Value = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcher<Value>::finished, context, [watcher, done] {
        done(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(work));
}

} // namespace baton
