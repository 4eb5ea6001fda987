#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <atomic>
#include <thread>

class QTimer;

// Notices when the event loop of the thread that made it stands still. A second thread that only sleeps tells how late
// this machine lets anybody be: that is not counted.
class EventLoopWatch : public QObject
{
    Q_OBJECT

public:
    explicit EventLoopWatch(QObject *parent = nullptr);
    ~EventLoopWatch() override;

    void pause(); // what follows is the test's own doing
    void resume();
    [[nodiscard]] qint64 worstMs() const { return m_worst; }
    [[nodiscard]] QString worstAt() const { return m_worstAt; }
    void name(const QString &stage) { m_stage = stage; }

private:
    void tick();

    QTimer *m_timer;
    QElapsedTimer m_since;
    std::atomic<qint64> m_machine = 0; // how late the other thread was at most since the last tick, in ms
    qint64 m_worst = 0;
    QString m_stage, m_worstAt;
    std::jthread m_other;
};
