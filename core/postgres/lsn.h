#pragma once

#include <QString>

#include <compare>
#include <cstdint>
#include <optional>

namespace baton {

// A position in PostgreSQL's write-ahead log, written "16/B374D848" (PostgreSQL manual, "pg_lsn Type"). 0 = none.
struct Lsn
{
    uint64_t value = 0;

    [[nodiscard]] static std::optional<Lsn> parse(const QString &text);
    [[nodiscard]] QString toString() const;
    [[nodiscard]] bool isNull() const { return value == 0; }
    // Bytes from `other` to this; negative when this is behind.
    [[nodiscard]] qint64 bytesAhead(Lsn other) const { return qint64(value - other.value); }
    auto operator<=>(const Lsn &) const = default;
};

} // namespace baton
