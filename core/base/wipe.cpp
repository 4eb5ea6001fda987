#include "core/base/wipe.h"

#include <cstring>

namespace baton {

// Literals and raw data are not ours to write on, and are never detached.
void wipe(QString &text)
{
    if (text.isDetached())
        explicit_bzero(text.data(), size_t(text.capacity()) * sizeof(QChar));
    text.clear();
}

void wipe(QByteArray &bytes)
{
    if (bytes.isDetached())
        explicit_bzero(bytes.data(), size_t(bytes.capacity()));
    bytes.clear();
}

} // namespace baton
