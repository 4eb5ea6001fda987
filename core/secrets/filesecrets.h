#pragma once

#include "core/secrets/lockedtext.h"
#include "core/secrets/secrets.h"

#include <map>

namespace baton {

// Secrets of an automated run: a JSON file {"a.sudo": "…", "replication": "…"}, for its owner's eyes only
// (0600). A key may be written with the profile in front ("desk/a.sudo"), which goes before the short one.
// Read once; never written.
class FileSecrets : public Secrets
{
public:
    // Errors: Usage (missing, others may read it), Invalid (not such JSON).
    [[nodiscard]] static Result<std::unique_ptr<FileSecrets>> open(const QString &path);
    [[nodiscard]] Result<std::optional<QString>> find(const QString &key) override;
    [[nodiscard]] Result<> store(const QString &key, const QString &secret) override;
    [[nodiscard]] Result<> remove(const QString &key) override;

private:
    using Known = std::map<QString, LockedText>;

    FileSecrets(QString path, Known secrets);
    static Result<Known> parse(const QByteArray &json, const QString &path);

    QString m_path;
    Known m_secrets;
};

} // namespace baton
