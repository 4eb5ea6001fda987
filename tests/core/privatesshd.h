#pragma once

#include <QMap>
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
    void addConfig(const QString &lines) { m_extraConfig += u'\n' + lines; } // used from the next start() on
    // What this server and all that it starts find instead of a file of /etc that is there. For root, who can give processes a view of
    // their own; before start(). With an /etc/pam.d/sshd, logins go through PAM.
    void setFile(const QString &path, const QByteArray &content) { m_files[path] = content; }
    void newHostKey(const QString &type); // used from the next start() on

private:
    QTemporaryDir m_dir;
    QString m_extraConfig;
    QMap<QString, QByteArray> m_files;
    QString m_hostKey = QStringLiteral("host");
    QProcess m_process;
    QString m_why;
    int m_port = 0;
};

[[nodiscard]] int freePort(); // of loopback, a moment ago
void append(const QString &path, const QByteArray &text);
[[nodiscard]] QByteArray contentOf(const QString &path);

} // namespace baton::test
