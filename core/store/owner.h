#pragma once

#include <QString>

namespace baton {

// Which process works on a run, so that another one can tell a run in progress from one that was cut off.
struct Owner
{
    QString machine; // machine id
    QString boot;    // boot id: every process of an earlier boot is gone
    qint64 pid = 0;
    QString start;   // the process's start time in the kernel's ticks: a pid may be used again

    [[nodiscard]] static Owner self();
    [[nodiscard]] static Owner parse(const QString &text); // an unreadable one is nobody
    [[nodiscard]] QString toString() const;

    // On this machine: asked from the kernel. On another (a shared home folder): unknown, so as its heartbeat says.
    [[nodiscard]] bool isAlive(bool heartbeatIsFresh) const;
    bool operator==(const Owner &) const = default;
};

} // namespace baton
