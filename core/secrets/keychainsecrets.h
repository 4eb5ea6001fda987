#pragma once

#include "core/secrets/secrets.h"

#include <QThread>

namespace baton {

// The desktop's keychain (Secret Service, KWallet) through QtKeychain. Any thread may ask, also the main one:
// the jobs run on a thread of their own, which has the event loop that they need.
//
// A locked keyring reads as "not found" and deletes nothing while saying that it did; so where nothing is found it is looked whether it
// is locked, a store is read back, and nobody may rely on a removal. Errors say plainly that it is locked, or that there is none.
class KeychainSecrets : public Secrets
{
public:
    explicit KeychainSecrets(QString service = QStringLiteral("baton"));
    ~KeychainSecrets() override;

    [[nodiscard]] Result<std::optional<QString>> find(const QString &key) override;
    [[nodiscard]] Result<> store(const QString &key, const QString &secret) override;
    [[nodiscard]] Result<> remove(const QString &key) override;
    // Why nothing can be read or kept, in a sentence: no keychain here, or it is locked. Empty where all is well. May block for seconds.
    [[nodiscard]] static QString trouble();

private:
    QString m_service;
    QThread m_thread;
    QObject m_context; // lives on m_thread
};

} // namespace baton
