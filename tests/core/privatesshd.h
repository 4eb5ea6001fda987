#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace baton::test {

// An sshd of the test's own on a free loopback port, run as the present user, with keys made for it.
// All it writes lies in a temporary folder.
class PrivateSshd
{
public:
    explicit PrivateSshd(const QString &extraConfig = {});
    ~PrivateSshd();

    [[nodiscard]] bool start(); // false: why() says what is missing
    void stop();
    [[nodiscard]] QString why() const { return m_why; }

    // The server that listens and, once somebody is logged in, the processes that serve the connections.
    [[nodiscard]] QList<qint64> processes() const;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString path(const QString &file) const { return m_dir.filePath(file); }
    [[nodiscard]] QString clientKey() const { return path(QStringLiteral("client")); }
    [[nodiscard]] QString knownHosts() const { return path(QStringLiteral("known_hosts")); }
    [[nodiscard]] QString fingerprint() const;
    [[nodiscard]] bool makeKey(const QString &file, const QString &type, const QString &passphrase = {});
    void newHostKey(const QString &type); // used from the next start() on

private:
    QTemporaryDir m_dir;
    QString m_extraConfig;
    QString m_hostKey = QStringLiteral("host");
    QProcess m_process;
    QString m_why;
    int m_port = 0;
};

} // namespace baton::test
