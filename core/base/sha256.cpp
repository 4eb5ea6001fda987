#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QFile>

#include <openssl/evp.h>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sha256)
};

} // namespace

Sha256::Sha256()
    : m_context(EVP_MD_CTX_new())
{
    begin();
}

Sha256::~Sha256()
{
    EVP_MD_CTX_free(m_context);
}

void Sha256::begin()
{
    EVP_DigestInit_ex(m_context, EVP_sha256(), nullptr);
}

void Sha256::add(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_context, bytes.data(), size_t(bytes.size()));
}

QByteArray Sha256::hex()
{
    unsigned char raw[EVP_MAX_MD_SIZE];
    unsigned size = 0;
    EVP_DigestFinal_ex(m_context, raw, &size);
    begin();
    return QByteArray(reinterpret_cast<const char *>(raw), qsizetype(size)).toHex();
}

QByteArray Sha256::hexOf(QByteArrayView bytes)
{
    Sha256 hash;
    hash.add(bytes);
    return hash.hex();
}

Result<QByteArray> Sha256::ofFile(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorKind::Usage, Text::tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes(256 << 10, Qt::Uninitialized); // stays in the cache of a core
    Sha256 hash;
    qint64 got = 0;
    while ((got = file.read(bytes.data(), bytes.size())) > 0) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, Text::tr("Cancelled while reading %1.").arg(path));
        hash.add(QByteArrayView(bytes.constData(), got));
    }
    if (got < 0)
        return fail(ErrorKind::Usage, Text::tr("%1 cannot be read to its end: %2.").arg(path, file.errorString()));
    return hash.hex();
}

} // namespace baton
