#include "core/postgres/lsn.h"

#include <QStringList>

namespace baton {

std::optional<Lsn> Lsn::parse(const QString &text)
{
    const QStringList parts = text.trimmed().split(u'/');
    if (parts.size() != 2 || parts[0].size() > 8 || parts[1].size() > 8)
        return std::nullopt;
    bool highOk = false, lowOk = false;
    const uint64_t high = parts[0].toULongLong(&highOk, 16);
    const uint64_t low = parts[1].toULongLong(&lowOk, 16);
    if (!highOk || !lowOk)
        return std::nullopt;
    return Lsn{(high << 32) | low};
}

QString Lsn::toString() const
{
    const auto part = [](uint64_t bits) { return QString::number(bits & 0xffffffffu, 16).toUpper(); };
    return part(value >> 32) + u'/' + part(value);
}

} // namespace baton
