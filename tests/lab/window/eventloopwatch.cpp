#include "tests/lab/window/eventloopwatch.h"

#include <QTimer>

using namespace std::chrono_literals;

namespace {

constexpr auto every = 10ms;

} // namespace

EventLoopWatch::EventLoopWatch(QObject *parent)
    : QObject(parent), m_timer(new QTimer(this)), m_other([this](const std::stop_token &stop) {
          while (!stop.stop_requested()) {
              const auto began = std::chrono::steady_clock::now();
              std::this_thread::sleep_for(every);
              const auto late = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began - every);
              m_machine = std::max<qint64>(m_machine, late.count());
          }
      })
{
    m_timer->setTimerType(Qt::PreciseTimer);
    m_timer->setInterval(every);
    connect(m_timer, &QTimer::timeout, this, &EventLoopWatch::tick);
    resume();
}

EventLoopWatch::~EventLoopWatch() = default;

void EventLoopWatch::pause()
{
    m_timer->stop();
}

void EventLoopWatch::resume()
{
    m_since.start();
    m_machine = 0;
    m_timer->start();
}

void EventLoopWatch::tick()
{
    const qint64 stood = m_since.restart() - every.count() - m_machine.exchange(0);
    if (stood <= m_worst)
        return;
    m_worst = stood;
    m_worstAt = m_stage;
}
