#include "core/ssh/knownhosts.h"
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

HostKey::State stateOf(ssh_key shown, const std::vector<KnownKey> &known)
{
    using Marker = KnownKey::Marker;
    const auto says = [&](auto condition) { return std::any_of(known.begin(), known.end(), condition); };
    const auto isShown = [&](const KnownKey &k) { return ssh_key_cmp(k.key.get(), shown, SSH_KEY_CMP_PUBLIC) == 0; };
    if (says([&](const KnownKey &k) { return k.marker == Marker::Revoked && isShown(k); }))
        return HostKey::State::Revoked;
    if (says([&](const KnownKey &k) { return k.marker == Marker::None && isShown(k); }))
        return HostKey::State::Known;
    if (says([&](const KnownKey &k) { return k.marker == Marker::None && typeOf(k.key.get()) == typeOf(shown); }))
        return HostKey::State::Changed;
    if (says([](const KnownKey &k) { return k.marker == Marker::None; }))
        return HostKey::State::OtherType;
    return says([](const KnownKey &k) { return k.marker == Marker::Authority; }) ? HostKey::State::Authority : HostKey::State::Unknown;
}

// Those that the state comes from.
bool speaksOf(const KnownKey &known, ssh_key shown, HostKey::State state)
{
    switch (state) {
    case HostKey::State::Revoked:
        return known.marker == KnownKey::Marker::Revoked && ssh_key_cmp(known.key.get(), shown, SSH_KEY_CMP_PUBLIC) == 0;
    case HostKey::State::Authority:
        return known.marker == KnownKey::Marker::Authority;
    default:
        return known.marker == KnownKey::Marker::None;
    }
}

Error revokedKey(const HostKey &key)
{
    return {ErrorKind::HostKeyChanged,
            Text::tr("%1 shows a host key that is marked as revoked. Somebody else may have it: whoever answers there need not be this machine. Nothing was "
                     "sent. Ask its administrator for a new key; as long as the mark is there, the machine can’t be used.")
                .arg(key.machine),
            Text::tr("Shown: %1 %2\nRevoked: %3").arg(key.type, key.fingerprint, key.known.join(QStringLiteral(", ")))};
}

Error certifiedKey(const HostKey &key)
{
    return {ErrorKind::Usage,
            Text::tr("The host keys of %1 are vouched for by a certificate authority (@cert-authority), which Baton can’t check. Ask its administrator for the "
                     "machine’s own key, and put it into %2 as a line “%3 TYPE KEY”; the mark may stay.")
                .arg(key.machine, key.file, key.pattern),
            Text::tr("Shown: %1 %2\nAuthority: %3").arg(key.type, key.fingerprint, key.known.join(QStringLiteral(", ")))};
}

} // namespace

QString removalOf(const HostKey &key)
{
    return QStringLiteral("ssh-keygen -R %1 -f %2").arg(shellQuoted(key.pattern), shellQuoted(key.foundIn));
}

Error refusedKey(const HostKey &key)
{
    if (key.state == HostKey::State::Revoked)
        return revokedKey(key);
    if (key.state == HostKey::State::Authority)
        return certifiedKey(key);
    return {
        ErrorKind::HostKeyChanged,
        Text::tr("%1 shows another host key than the one known. Either it was installed anew, or someone is "
                 "between. Ask its administrator; if the new key is right, run “%2” and connect again.")
            .arg(key.machine, removalOf(key)),
        Text::tr("Shown: %1 %2\nKnown: %3")
            .arg(key.type, key.fingerprint, key.known.join(QStringLiteral(", ")))};
}

Result<HostKey> readKey(Line &line)
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(line.handle, &raw) != SSH_OK)
        return fail(line.lostError());
    const std::unique_ptr<ssh_key_struct, decltype(&ssh_key_free)> shown(raw, &ssh_key_free);
    const std::vector<KnownKey> known = knownKeys(line.config);
    HostKey key;
    key.state = stateOf(raw, known);
    key.machine = line.target.name();
    key.type = typeOf(raw);
    key.fingerprint = fingerprintOf(raw);
    key.line = knownHostsLine(line.config, raw);
    key.file = line.config.knownHosts.value(0);
    key.pattern = knownHostName(line.config);
    for (const KnownKey &one : known) {
        if (key.state == HostKey::State::Known || !speaksOf(one, raw, key.state))
            continue;
        key.known << one.text();
        if (key.foundIn.isEmpty())
            key.foundIn = one.file;
    }
    return key;
}

Result<> judge(const HostKey &key)
{
    if (key.state == HostKey::State::Known)
        return {};
    if (key.state != HostKey::State::Unknown)
        return fail(refusedKey(key));
    return fail(
        ErrorKind::HostKeyUnknown,
        Text::tr(
            "%1 is not known yet: its %2 host key has the fingerprint %3. Compare it with the one on the "
            "machine, then accept it.")
            .arg(key.machine, key.type, key.fingerprint),
        key.fingerprint);
}

Result<> trust(const HostKey &key)
{
    const auto refuse = [&key](const QString &why) {
        return fail(ErrorKind::Failed, Text::tr("The host key cannot be written to %1: %2.").arg(key.file, why));
    };
    if (key.file.isEmpty())
        return fail(ErrorKind::Usage, Text::tr("The SSH configuration has no UserKnownHostsFile to write the host key of %1 to.").arg(key.machine));
    if (const QFileInfo info(key.file); info.exists() && !info.isFile()) // /dev/null would take it, and know nothing the next time
        return fail(ErrorKind::Usage, Text::tr("The SSH configuration names %1 as UserKnownHostsFile, which keeps nothing: the host key of %2 would be "
                                               "unknown again. Name a file there.").arg(key.file, key.machine));
    const QString folder = QFileInfo(key.file).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner); // as ssh makes ~/.ssh
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
