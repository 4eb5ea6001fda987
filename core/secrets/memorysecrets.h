#pragma once

#include "core/secrets/secrets.h"

#include <mutex>

namespace baton {

// Forgets everything with the program. Also the fake of tests.
class MemorySecrets : public Secrets
{
public:
    explicit MemorySecrets(QMap<QString, QString> secrets = {});
    ~MemorySecrets() override; // overwrites what it knew

    [[nodiscard]] Result<std::optional<QString>> find(const QString &key) override;
    [[nodiscard]] Result<> store(const QString &key, const QString &secret) override;
    [[nodiscard]] Result<> remove(const QString &key) override;

private:
    std::mutex m_lock;
    QMap<QString, QString> m_secrets;
};

} // namespace baton
