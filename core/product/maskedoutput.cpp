#include "core/product/maskedoutput.h"

namespace baton {

void MaskedOutput::mask(const QByteArray &secret)
{
    if (!secret.isEmpty() && !m_secrets.contains(secret))
        m_secrets << secret;
}

QByteArray MaskedOutput::pass(const QByteArray &piece)
{
    QByteArray text = m_held + piece;
    for (const QByteArray &secret : m_secrets)
        text.replace(secret, "••••");
    qsizetype hold = 0;
    for (const QByteArray &secret : m_secrets) {
        for (qsizetype length = qMin(secret.size() - 1, text.size()); length > hold; --length) {
            if (text.endsWith(secret.left(length)))
                hold = length;
        }
    }
    m_held = text.right(hold);
    text.chop(hold);
    return text;
}

QByteArray MaskedOutput::flush()
{
    QByteArray held;
    held.swap(m_held);
    return held;
}

} // namespace baton
