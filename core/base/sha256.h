#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <stop_token>

struct evp_md_ctx_st;

namespace baton {

// SHA-256 by libcrypto, which uses the processor's own instructions where it has them: some ten times as fast as QCryptographicHash.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;

    void add(QByteArrayView bytes);
    [[nodiscard]] QByteArray hex(); // of all that was added; begins anew afterwards

    [[nodiscard]] static QByteArray hexOf(QByteArrayView bytes);
    // Errors: Usage (it cannot be read), Cancelled.
    [[nodiscard]] static Result<QByteArray> ofFile(const QString &path, const std::stop_token &stop = {});

private:
    void begin();

    evp_md_ctx_st *m_context;
};

} // namespace baton
