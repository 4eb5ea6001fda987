#include "app/desktop/hostkeys.h"

#include "app/desktop/background.h"

#include <QWidget>

namespace baton {

HostKeys::HostKeys(Secrets &secrets, QWidget &window, QObject *parent) : QObject(parent), m_secrets(secrets), m_window(window) { }

void HostKeys::ask(const Profile &profile, Node node)
{
    const SshAccess access = sshAccess(profile, node, {});
    if (m_asking.contains(access.host.address))
        return;
    m_asking.insert(access.host.address);
    inBackground(
        this, [access, &secrets = m_secrets] { return SshHost(access, secrets).readHostKey(); },
        [this, access](const Result<ssh::HostKey> &key) {
            m_asking.remove(access.host.address);
            if (key && isForPerson(*key))
                judge(access, *key, &m_window);
        });
}

bool HostKeys::isForPerson(const ssh::HostKey &key)
{
    return key.state == ssh::HostKey::State::Unknown || key.state == ssh::HostKey::State::Changed || key.state == ssh::HostKey::State::OtherType;
}

void HostKeys::judge(const SshAccess &access, const ssh::HostKey &key, QWidget *above)
{
    m_asking.insert(access.host.address);
    const bool unknown = key.state == ssh::HostKey::State::Unknown;
    auto *dialog = new HostKeyDialog({key.machine, key.pattern, key.type, key.fingerprint, !unknown, key.known, unknown ? QString() : ssh::removalOf(key)}, above);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, access, key] { trust(access, key.fingerprint); });
    connect(dialog, &QDialog::rejected, this, [this, access] { Q_EMIT failed(access.host.address, tr("The host key was not accepted.")); });
    dialog->open(); // not asked again after a "no" until the program is started anew or the connection is tested
}

void HostKeys::trust(const SshAccess &access, const QString &fingerprint)
{
    inBackground(
        this, [access, fingerprint, &secrets = m_secrets] { return SshHost(access, secrets).trustHostKey(fingerprint); },
        [this, access](const Result<> &written) {
            m_asking.remove(access.host.address);
            if (written)
                Q_EMIT trusted(access.host.address);
            else
                Q_EMIT failed(access.host.address, written.error().summary);
        });
}

} // namespace baton
