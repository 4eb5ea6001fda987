#include "core/product/maskedoutput.h"

#include <algorithm>

namespace baton {

void MaskedOutput::mask(const QByteArray &secret)
{
    if (secret.isEmpty() || m_secrets.contains(secret))
        return;
    m_secrets << secret;
    // The longest first: one may be the beginning of another.
    std::stable_sort(m_secrets.begin(), m_secrets.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
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
