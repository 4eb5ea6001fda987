#include "app/desktop/passwords.h"

#include "core/product/recipe.h"

namespace baton {

Passwords::Passwords(std::unique_ptr<Secrets> file) : m_file(std::move(file)) { }

Result<std::optional<QString>> Passwords::find(const QString &key)
{
    for (Secrets *source : {static_cast<Secrets *>(&m_typed), m_file.get(), static_cast<Secrets *>(&m_keychain)}) {
        if (!source)
            continue;
        // A keychain that fails is one that knows nothing: the person is asked.
        if (const auto found = source->find(key); found && *found)
            return found;
    }
    return std::nullopt;
}

Result<> Passwords::store(const QString &key, const QString &secret)
{
    rememberUntilTheEnd(key, secret);
    return m_keychain.store(key, secret);
}

Result<> Passwords::remove(const QString &key)
{
    (void)m_typed.remove(key); // memory forgets everything
    return m_keychain.remove(key);
}

Result<std::optional<QString>> Passwords::answer(const LoginQuestion &question, const std::stop_token &stop)
{
    return m_person ? m_person(question, stop) : std::nullopt;
}

void Passwords::rememberUntilTheEnd(const QString &key, const QString &secret)
{
    (void)m_typed.store(key, secret); // memory takes everything
}

void Passwords::rememberUsual(const Profile &profile)
{
    const QMap<QString, QString> usual = loadRecipe(profile.recipe).value_or(Recipe()).defaultSecrets;
    for (auto secret = usual.begin(); secret != usual.end(); ++secret)
        rememberUntilTheEnd(profile.id + u'/' + secret.key(), secret.value());
}

} // namespace baton
