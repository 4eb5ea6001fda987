#pragma once

#include <QByteArray>

// The bytes that libFuzzer gives, as Qt takes them.
inline QByteArray inputBytes(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), qsizetype(size));
}
