#pragma once

#include <QDateTime>
#include <QString>

namespace baton {

// Values as people read them, by the locale. Unknown values (negative, invalid) become "–".
[[nodiscard]] QString formatBytes(qint64 bytes);             // "4.2 MB"
[[nodiscard]] QString formatSeconds(double seconds);         // "0.4 s", "12 s", "3 min 20 s", "2 h 5 min"
[[nodiscard]] QString formatRate(double perSecond);          // "212 req/s"
[[nodiscard]] QString formatPercent(double fraction);        // "52 %"
[[nodiscard]] QString formatLag(qint64 bytes, double seconds); // "0 B · 0.0 s"
[[nodiscard]] QString formatTime(const QDateTime &at);       // time of day, with the date when it was not today
[[nodiscard]] QString unknownValue();                        // "–"

} // namespace baton
