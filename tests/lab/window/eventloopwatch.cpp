#include "tests/lab/window/eventloopwatch.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr auto every = 10ms;

} // namespace

EventLoopWatch::EventLoopWatch(QObject *parent) : QObject(parent), m_timer(new QTimer(this)), m_statistics("/proc/thread-self/schedstat")
{
    if (!m_statistics.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        qFatal("this kernel has no %s", qPrintable(m_statistics.fileName()));
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(every);
    connect(m_timer, &QTimer::timeout, this, &EventLoopWatch::tick);
    resume();
}

void EventLoopWatch::pause()
{
    m_timer->stop();
}

void EventLoopWatch::resume()
{
    m_since.start();
    m_waited = waitedForProcessor();
    m_timer->start();
}

// "on the processor, waiting for it (both ns), times": Documentation/scheduler/sched-stats.rst of the kernel.
qint64 EventLoopWatch::waitedForProcessor()
{
    m_statistics.seek(0);
    return m_statistics.readAll().split(' ').value(1).toLongLong() / 1'000'000;
}

void EventLoopWatch::tick()
{
    const qint64 waited = waitedForProcessor();
    const qint64 stood = m_since.restart() - every.count() - (waited - m_waited);
    m_waited = waited;
    if (stood <= m_worst)
        return;
    m_worst = stood;
    m_worstAt = m_stage;
}
