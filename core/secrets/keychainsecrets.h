#pragma once

#include "core/secrets/secrets.h"

#include <QThread>

namespace baton {

// The desktop's keychain (Secret Service, KWallet) through QtKeychain. Any thread may ask, also the main one:
// the jobs run on a thread of their own, which has the event loop that they need.
//
// A locked keyring reads as "not found" and deletes nothing while saying that it did; so a store is read
// back, and nobody may rely on a removal.
class KeychainSecrets : public Secrets
{
public:
    explicit KeychainSecrets(QString service = QStringLiteral("baton"));
    ~KeychainSecrets() override;

    [[nodiscard]] Result<std::optional<QString>> find(const QString &key) override;
    [[nodiscard]] Result<> store(const QString &key, const QString &secret) override;
    [[nodiscard]] Result<> remove(const QString &key) override;

private:
    QString m_service;
    QThread m_thread;
    QObject m_context; // lives on m_thread
};

} // namespace baton
