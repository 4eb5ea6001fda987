#include "core/store/owner.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringList>
#include <QSysInfo>

namespace baton {

namespace {

// Field 22 of /proc/PID/stat, proc(5). The second field may hold spaces and parentheses: counted from its last ")".
QString startTime(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 19 ? QString::fromLatin1(fields[19]) : QString();
}

} // namespace

Owner Owner::self()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return {.machine = QString::fromLatin1(QSysInfo::machineUniqueId()),
            .boot = QString::fromLatin1(QSysInfo::bootUniqueId()),
            .pid = pid,
            .start = startTime(pid)};
}

Owner Owner::parse(const QString &text)
{
    const QStringList parts = text.split(u' ');
    if (parts.size() != 4)
        return {};
    return {.machine = parts[0], .boot = parts[1], .pid = parts[2].toLongLong(), .start = parts[3]};
}

QString Owner::toString() const
{
    return QStringList{machine, boot, QString::number(pid), start}.join(u' ');
}

bool Owner::isAlive(bool heartbeatIsFresh) const
{
    if (pid <= 0)
        return false;
    const Owner here = self();
    if (machine != here.machine)
        return heartbeatIsFresh;
    return boot == here.boot && !start.isEmpty() && startTime(pid) == start;
}

} // namespace baton
