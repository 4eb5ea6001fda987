#include "core/secrets/memorysecrets.h"

namespace baton {

MemorySecrets::MemorySecrets(const QMap<QString, QString> &secrets)
{
    for (auto it = secrets.cbegin(); it != secrets.cend(); ++it)
        m_secrets.insert_or_assign(it.key(), LockedText(it.value()));
}

Result<std::optional<QString>> MemorySecrets::find(const QString &key)
{
    const std::lock_guard lock(m_lock);
    const auto it = m_secrets.find(key);
    return it == m_secrets.end() ? std::nullopt : std::optional(it->second.text());
}

Result<> MemorySecrets::store(const QString &key, const QString &secret)
{
    const std::lock_guard lock(m_lock);
    m_secrets.insert_or_assign(key, LockedText(secret));
    return {};
}

Result<> MemorySecrets::remove(const QString &key)
{
    const std::lock_guard lock(m_lock);
    m_secrets.erase(key);
    return {};
}

} // namespace baton
