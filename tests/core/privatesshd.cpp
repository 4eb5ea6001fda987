#include "privatesshd.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <csignal>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace baton::test {

namespace {

bool succeeds(const QString &program, const QStringList &arguments)
{
    return QProcess::execute(program, arguments) == 0;
}

bool answers(int port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(port));
    return socket.waitForConnected(200) && socket.waitForReadyRead(1000);
}

} // namespace

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (file.open(QIODevice::Append))
        file.write(text);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PrivateSshd::PrivateSshd(const QString &extraConfig)
    : m_extraConfig(extraConfig)
{}

PrivateSshd::~PrivateSshd()
{
    stop();
}

QString PrivateSshd::user() const
{
    const passwd *entry = ::getpwuid(::geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString();
}

bool PrivateSshd::makeKey(const QString &file, const QString &type, const QString &passphrase)
{
    return succeeds(QStringLiteral("ssh-keygen"),
                    {QStringLiteral("-q"), QStringLiteral("-t"), type, QStringLiteral("-N"), passphrase,
                     QStringLiteral("-f"), path(file)});
}

void PrivateSshd::newHostKey(const QString &type)
{
    m_hostKey = QStringLiteral("host-") + type + QString::number(QDir(m_dir.path()).count());
    (void)makeKey(m_hostKey, type); // start() fails without it
}

bool PrivateSshd::start()
{
    const QString program = QStringLiteral("/usr/sbin/sshd");
    if (!QFileInfo::exists(program)) {
        m_why = QStringLiteral("the package openssh-server is not installed");
        return false;
    }
    if (::geteuid() == 0) // sshd's own folder for dropping its rights
        QDir().mkpath(QStringLiteral("/run/sshd"));
    if (!QFileInfo::exists(path(m_hostKey)) && !makeKey(m_hostKey, QStringLiteral("ed25519")))
        return false;
    if (!QFileInfo::exists(clientKey())) {
        if (!makeKey(QStringLiteral("client"), QStringLiteral("ed25519")))
            return false;
        QFile::copy(clientKey() + QLatin1String(".pub"), path(QStringLiteral("authorized_keys")));
    }
    if (m_port == 0)
        m_port = freePort();
    QFile config(path(QStringLiteral("sshd_config")));
    if (!config.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    config.write(QStringLiteral("ListenAddress 127.0.0.1\nPort %1\nHostKey %2\nAuthorizedKeysFile "
                                "%3\nPidFile none\nStrictModes no\n"
                                "UsePAM %6\nPermitRootLogin yes\nPasswordAuthentication no\nMaxStartups "
                                "100\nSetEnv HOME=%4\n%5\n")
                     .arg(QString::number(m_port), path(m_hostKey), path(QStringLiteral("authorized_keys")),
                          m_dir.path(), m_extraConfig, m_files.contains(QStringLiteral("/etc/pam.d/sshd")) ? QStringLiteral("yes") : QStringLiteral("no"))
                     .toUtf8());
    config.close();
    m_process.setStandardErrorFile(path(QStringLiteral("log")));
    QStringList mounts;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        QFile stand(path(QStringLiteral("etc-%1").arg(mounts.size())));
        if (!stand.open(QIODevice::WriteOnly | QIODevice::Truncate) || stand.write(*file) != file->size())
            return false;
        stand.close();
        ::chmod(QFile::encodeName(stand.fileName()).constData(), file.key().contains(QLatin1String("sudoers")) ? 0440 : 0644);
        mounts << stand.fileName() << file.key();
    }
    const QStringList arguments{QStringLiteral("-D"), QStringLiteral("-e"), QStringLiteral("-f"), config.fileName()};
    if (mounts.isEmpty())
        m_process.start(program, arguments);
    else
        m_process.start(QStringLiteral("unshare"), QStringList{QStringLiteral("--mount"), QStringLiteral("--propagation"), QStringLiteral("slave"), QStringLiteral("sh"), QStringLiteral("-c"),
                                                               QStringLiteral("while [ \"$1\" != -- ]; do mount --bind \"$1\" \"$2\" || exit 1; shift 2; done; shift; exec \"$@\""),
                                                               QStringLiteral("sh")} + mounts + QStringList{QStringLiteral("--"), program} + arguments);
    QElapsedTimer clock;
    for (clock.start(); clock.elapsed() < 10000; QThread::msleep(20)) {
        if (answers(m_port))
            return true;
        if (m_process.waitForFinished(0))
            break;
    }
    QFile log(path(QStringLiteral("log")));
    m_why = log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QStringLiteral("sshd does not answer");
    return false;
}

void PrivateSshd::stop()
{
    for (const qint64 pid : processes())
        ::kill(pid_t(pid), SIGCONT);
    for (const qint64 pid : processes())
        ::kill(pid_t(pid), SIGTERM);
    m_process.terminate();
    m_process.waitForFinished(5000);
}

QList<qint64> PrivateSshd::processes() const
{
    QList<qint64> found;
    if (m_process.processId() > 0)
        found << m_process.processId();
    for (qsizetype i = 0; i < found.size(); ++i) {
        QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(found[i]));
        if (!children.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray &pid : children.readAll().split(' ')) {
            QFile name(QStringLiteral("/proc/%1/comm").arg(QString::fromLatin1(pid)));
            if (!pid.isEmpty() && name.open(QIODevice::ReadOnly) && name.readAll().startsWith("sshd"))
                found << pid.toLongLong();
        }
    }
    return found;
}

QString PrivateSshd::fingerprint() const
{
    QProcess keygen;
    keygen.start(QStringLiteral("ssh-keygen"),
                 {QStringLiteral("-l"), QStringLiteral("-f"), path(m_hostKey + QLatin1String(".pub"))});
    keygen.waitForFinished();
    return QString::fromUtf8(keygen.readAllStandardOutput()).section(u' ', 1, 1);
}

} // namespace baton::test
