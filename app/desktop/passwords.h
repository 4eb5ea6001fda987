#pragma once

#include "core/cluster/profile.h"
#include "core/secrets/keychainsecrets.h"
#include "core/secrets/memorysecrets.h"

#include <functional>
#include <memory>

namespace baton {

// Where the desktop application knows passwords from: what was typed since the start, a file given on the command line,
// the keychain. Any thread; the keychain may block.
class Passwords : public Secrets
{
public:
    explicit Passwords(std::unique_ptr<Secrets> file = {});

    [[nodiscard]] Result<std::optional<QString>> find(const QString &key) override;
    [[nodiscard]] Result<> store(const QString &key, const QString &secret) override; // in the keychain, else until the end
    [[nodiscard]] Result<> remove(const QString &key) override;
    [[nodiscard]] QString keychainTrouble() { return KeychainSecrets::trouble(); } // why nothing can be kept here; empty = it can
    [[nodiscard]] Result<std::optional<QString>> answer(const LoginQuestion &question, const std::stop_token &stop) override;
    // Who answers what no store can know. Before anything connects.
    using Person = std::function<std::optional<QString>(const LoginQuestion &, const std::stop_token &)>;
    void setPerson(Person person) { m_person = std::move(person); }
    void rememberUntilTheEnd(const QString &key, const QString &secret);
    void rememberUsual(const Profile &profile); // those of the vendor's guide, until the end: nobody is asked for them

private:
    MemorySecrets m_typed;
    std::unique_ptr<Secrets> m_file; // may be null
    KeychainSecrets m_keychain;
    Person m_person;
};

} // namespace baton
