#include "core/postgres/scram.h"

#include "core/base/wipe.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QPasswordDigestor>

#include <algorithm>

namespace baton {

namespace {

constexpr auto sha256 = QCryptographicHash::Sha256;
constexpr int iterations = 4096; // what PostgreSQL itself takes
constexpr int keyLength = 32;    // bytes

bool isPrintableAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c <= u'~'; });
}

} // namespace

QString scramVerifier(const QString &password, const QByteArray &salt)
{
    if (password.isEmpty() || !isPrintableAscii(password))
        return {};
    QByteArray text = password.toLatin1();
    const WipedAtEnd wiped(text);
    QByteArray salted = QPasswordDigestor::deriveKeyPbkdf2(sha256, text, salt, iterations, keyLength);
    const WipedAtEnd wipedToo(salted);
    const QByteArray client = QMessageAuthenticationCode::hash("Client Key", salted, sha256);
    const QByteArray stored = QCryptographicHash::hash(client, sha256);
    const QByteArray server = QMessageAuthenticationCode::hash("Server Key", salted, sha256);
    return QString::fromLatin1("SCRAM-SHA-256$" + QByteArray::number(iterations) + ':' + salt.toBase64() + '$' + stored.toBase64() + ':'
                               + server.toBase64());
}

QString md5Verifier(const QString &password, const QString &role)
{
    return QStringLiteral("md5") + QString::fromLatin1(QCryptographicHash::hash((password + role).toUtf8(), QCryptographicHash::Md5).toHex());
}

} // namespace baton
