#include "core/secrets/memorysecrets.h"

namespace baton {

MemorySecrets::MemorySecrets(QMap<QString, QString> secrets)
    : m_secrets(std::move(secrets))
{}

MemorySecrets::~MemorySecrets()
{
    for (QString &secret : m_secrets)
        secret.fill(QChar());
}

Result<std::optional<QString>> MemorySecrets::find(const QString &key)
{
    const std::lock_guard lock(m_lock);
    const auto it = m_secrets.constFind(key);
    return it == m_secrets.constEnd() ? std::nullopt : std::optional(*it);
}

Result<> MemorySecrets::store(const QString &key, const QString &secret)
{
    const std::lock_guard lock(m_lock);
    m_secrets.insert(key, secret);
    return {};
}

Result<> MemorySecrets::remove(const QString &key)
{
    const std::lock_guard lock(m_lock);
    m_secrets.remove(key);
    return {};
}

} // namespace baton
