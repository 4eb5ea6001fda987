#include "core/ssh/line.h"
#include "core/ssh/session.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace baton::ssh {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

QString fingerprintOf(ssh_key key)
{
    unsigned char *hash = nullptr;
    size_t size = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &size) != 0)
        return {};
    char *text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, size);
    const QString result = QString::fromLatin1(text);
    ssh_string_free_char(text);
    ssh_clean_pubkey_hash(&hash);
    return result;
}

HostKey::State stateOf(ssh_session handle)
{
    switch (ssh_session_is_known_server(handle)) {
    case SSH_KNOWN_HOSTS_OK:
        return HostKey::State::Known;
    case SSH_KNOWN_HOSTS_CHANGED:
        return HostKey::State::Changed;
    case SSH_KNOWN_HOSTS_OTHER:
        return HostKey::State::OtherType;
    case SSH_KNOWN_HOSTS_UNKNOWN:
    case SSH_KNOWN_HOSTS_NOT_FOUND:
    case SSH_KNOWN_HOSTS_ERROR:
        break;
    }
    return HostKey::State::Unknown;
}

QStringList knownKeys(const QString &file, const QString &pattern)
{
    QFile known(file);
    if (!known.open(QIODevice::ReadOnly))
        return {};
    QStringList found;
    for (int number = 1; !known.atEnd(); ++number) {
        const QByteArray line = known.readLine().trimmed();
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        ssh_knownhosts_entry *entry = nullptr;
        if (ssh_known_hosts_parse_line(pattern.toUtf8().constData(), line.constData(), &entry) != SSH_OK)
            continue;
        found << QStringLiteral("%1 %2 (line %3)")
                     .arg(QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(entry->publickey))),
                          fingerprintOf(entry->publickey))
                     .arg(number);
        ssh_knownhosts_entry_free(entry);
    }
    return found;
}


QString patternOf(ssh_session handle)
{
    const QString host = option(handle, SSH_OPTIONS_HOST);
    unsigned port = 22;
    ssh_options_get_port(handle, &port);
    return port == 22 ? host : QStringLiteral("[%1]:%2").arg(host).arg(port);
}

} // namespace

Error changedKey(const HostKey &key, const QString &name)
{
    const QString mend = QStringLiteral("ssh-keygen -R %1 -f %2").arg(shellQuoted(key.pattern), shellQuoted(key.file));
    return {
        ErrorKind::HostKeyChanged,
        Text::tr("%1 shows another host key than the one known. Either it was installed anew, or someone is "
                 "between. Ask its administrator; if the new key is right, run “%2” and connect again.")
            .arg(name, mend),
        Text::tr("Shown: %1 %2\nKnown: %3\nFile: %4")
            .arg(key.type, key.fingerprint, key.known.join(QStringLiteral(", ")), key.file)};
}

Result<HostKey> readKey(Line &line)
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(line.handle, &raw) != SSH_OK)
        return fail(line.lostError());
    HostKey key;
    key.type = QString::fromLatin1(ssh_key_type_to_char(ssh_key_type(raw)));
    key.fingerprint = fingerprintOf(raw);
    ssh_key_free(raw);
    key.file = line.target.knownHosts;
    key.pattern = patternOf(line.handle);
    key.state = stateOf(line.handle);
    if (key.state != HostKey::State::Known)
        key.known = knownKeys(key.file, key.pattern);
    char *entry = nullptr;
    if (ssh_session_export_known_hosts_entry(line.handle, &entry) == SSH_OK) {
        key.line = QString::fromUtf8(entry).trimmed();
        ssh_string_free_char(entry);
    }
    return key;
}

Result<> judge(const HostKey &key, const Target &target)
{
    switch (key.state) {
    case HostKey::State::Known:
        return {};
    case HostKey::State::Unknown:
        return fail(
            ErrorKind::HostKeyUnknown,
            Text::tr(
                "%1 is not known yet: its %2 host key has the fingerprint %3. Compare it with the one on the "
                "machine, then accept it.")
                .arg(target.name(), key.type, key.fingerprint),
            key.fingerprint);
    case HostKey::State::Changed:
    case HostKey::State::OtherType:
        break;
    }
    return fail(changedKey(key, target.name()));
}

Result<> trust(const HostKey &key)
{
    const auto refuse = [&key](const QString &why) {
        return fail(ErrorKind::Failed, Text::tr("The host key cannot be written to %1: %2.").arg(key.file, why));
    };
    QDir().mkpath(QFileInfo(key.file).absolutePath());
    const int fd = ::open(QFile::encodeName(key.file).constData(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    QFile file;
    if (fd < 0 || !file.open(fd, QIODevice::ReadWrite | QIODevice::Append, QFileDevice::AutoCloseHandle))
        return refuse(QString::fromLocal8Bit(std::strerror(errno)));
    const QByteArray before = file.size() > 0 && file.seek(file.size() - 1) ? file.read(1) : QByteArray();
    const QByteArray entry = (before.isEmpty() || before == "\n" ? "" : "\n") + key.line.toUtf8() + '\n';
    if (file.write(entry) != entry.size() || !file.flush())
        return refuse(file.errorString());
    return {};
}

} // namespace baton::ssh
