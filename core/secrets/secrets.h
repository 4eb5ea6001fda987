#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>

#include <memory>
#include <optional>

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
};

} // namespace baton
