#pragma once

#include "core/secrets/lockedtext.h"
#include "core/secrets/secrets.h"

#include <map>
#include <mutex>

namespace baton {

// Forgets everything with the program. Also the fake of tests.
class MemorySecrets : public Secrets
{
public:
    explicit MemorySecrets(const QMap<QString, QString> &secrets = {});

    [[nodiscard]] Result<std::optional<QString>> find(const QString &key) override;
    [[nodiscard]] Result<> store(const QString &key, const QString &secret) override;
    [[nodiscard]] Result<> remove(const QString &key) override;

private:
    std::mutex m_lock;
    std::map<QString, LockedText> m_secrets;
};

} // namespace baton
