#pragma once

#include "core/base/loginquestion.h"
#include "core/base/result.h"

#include <QMap>
#include <QString>

#include <memory>
#include <optional>
#include <stop_token>

namespace baton {

// Where passwords come from. A key is "<profile>/<name>", name one of: a.login a.sudo a.passphrase (and b., proxy.),
// installer, replication. Implementations: keychain, file (0600), memory, and a chain of them ending in a question.
class Secrets
{
public:
    virtual ~Secrets() = default;

    // std::nullopt: not known here. Blocking; any thread.
    [[nodiscard]] virtual Result<std::optional<QString>> find(const QString &key) = 0;
    // Error when it could not be kept: the caller says so, and goes on with it in memory.
    [[nodiscard]] virtual Result<> store(const QString &key, const QString &secret) = 0;
    [[nodiscard]] virtual Result<> remove(const QString &key) = 0;

    // What no store can know, as it is good for one login: a one-time code. Asks whoever is there, and may take as long as a person
    // does; ends at `stop`. std::nullopt: nobody there, or declined. Any thread.
    [[nodiscard]] virtual Result<std::optional<QString>> answer(const LoginQuestion &, const std::stop_token &) { return std::nullopt; }
};

} // namespace baton
