#pragma once

#include "core/cluster/profile.h"
#include "core/host/sshhost.h"
#include "ui/dialogs/hostkeydialog.h"

#include <QObject>

class QWidget;

namespace baton {

// Asks the person about host keys, one dialogue per machine at a time, and writes accepted ones down.
class HostKeys : public QObject
{
    Q_OBJECT

public:
    HostKeys(Secrets &secrets, QWidget &window, QObject *parent = nullptr);

    // Fetches the key and asks; nothing happens while the same machine is already asked about.
    void ask(const Profile &profile, Node node);
    // Not a revoked key, nor one that only an authority vouches for: there is nothing to decide.
    [[nodiscard]] static bool isForPerson(const ssh::HostKey &key);
    void judge(const SshAccess &access, const ssh::HostKey &key, QWidget *above);

Q_SIGNALS:
    void trusted(const QString &address);
    void failed(const QString &address, const QString &why);

private:
    void trust(const SshAccess &access, const QString &fingerprint);

    Secrets &m_secrets;
    QWidget &m_window;
    QSet<QString> m_asking; // addresses
};

} // namespace baton
