#pragma once

#include <QByteArray>
#include <QString>

// How PostgreSQL keeps a password, in pg_authid (manual 53.8, "pg_authid"). Made here, so that the password itself is not sent.
namespace baton {

// "SCRAM-SHA-256$4096:SALT$STORED:SERVER" (RFC 5802, 7677). `salt`: 16 bytes. Empty for a password that is not of printable ASCII: there
// PostgreSQL would normalise it first (SASLprep).
[[nodiscard]] QString scramVerifier(const QString &password, const QByteArray &salt);
// "md5" and MD5 of password and role: what servers before 10 know, and later ones with password_encryption = md5.
[[nodiscard]] QString md5Verifier(const QString &password, const QString &role);

} // namespace baton
