#pragma once

#include "core/secrets/memorysecrets.h"

#include <functional>
#include <vector>

namespace baton {

// Several sources, asked in order; what was found or stored is remembered until the end of the program, so that
// a slow source, or a person, is asked once. A source that fails is passed over.
class ChainSecrets : public Secrets
{
public:
    explicit ChainSecrets(std::vector<std::unique_ptr<Secrets>> sources = {});

    [[nodiscard]] Result<std::optional<QString>> find(const QString &key) override;
    // Kept in the first source that takes it. The error says that none did: then it is remembered until the end only.
    [[nodiscard]] Result<> store(const QString &key, const QString &secret) override;
    [[nodiscard]] Result<> remove(const QString &key) override;
    // What a source that failed said when a secret was not found at all: why less is known than could be. Empty: none failed.
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] Result<std::optional<QString>> answer(const LoginQuestion &question, const std::stop_token &stop) override; // the first's

private:
    MemorySecrets m_memory;
    mutable std::mutex m_lock;
    QString m_trouble;
    std::vector<std::unique_ptr<Secrets>> m_sources;
};

// Ends a chain: a person who is asked. `ask` may block; std::nullopt: no answer.
class AskedSecrets : public Secrets
{
public:
    using Ask = std::function<std::optional<QString>(const QString &key)>;

    using Answer = std::function<Result<std::optional<QString>>(const LoginQuestion &, const std::stop_token &)>;

    explicit AskedSecrets(Ask ask, Answer answer = {});

    [[nodiscard]] Result<std::optional<QString>> find(const QString &key) override { return m_ask(key); }
    [[nodiscard]] Result<> store(const QString &key, const QString &secret) override;
    [[nodiscard]] Result<> remove(const QString &) override { return {}; }
    [[nodiscard]] Result<std::optional<QString>> answer(const LoginQuestion &question, const std::stop_token &stop) override;

private:
    Ask m_ask;
    Answer m_answer;
};

} // namespace baton
