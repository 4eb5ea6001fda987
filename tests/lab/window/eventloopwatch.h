#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QObject>

class QTimer;

// Notices when the event loop of the thread that made it stands still: at work for too long, or waiting for something. The
// time for which the thread could run and got no processor is the machine's, and not counted (schedstat, Linux 2.6.23).
class EventLoopWatch : public QObject
{
    Q_OBJECT

public:
    explicit EventLoopWatch(QObject *parent = nullptr);

    void pause(); // what follows is the test's own doing
    void resume();
    [[nodiscard]] qint64 worstMs() const { return m_worst; }
    // Whoever waits for a host or a disk stands for longer; a machine that is busy with other tests does not keep it from its turn that long.
    [[nodiscard]] bool stood() const { return m_worst > 1000; }
    [[nodiscard]] QString worstAt() const { return m_worstAt; }
    void name(const QString &stage) { m_stage = stage; }

private:
    void tick();
    [[nodiscard]] qint64 waitedForProcessor(); // ms since the thread began

    QTimer *m_timer;
    QElapsedTimer m_since;
    QFile m_statistics;
    qint64 m_waited = 0, m_worst = 0;
    QString m_stage, m_worstAt;
};
