#include "ui/text/format.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace baton {

QString unknownValue()
{
    return QStringLiteral("–");
}

QString formatBytes(qint64 bytes)
{
    return bytes < 0 ? unknownValue() : sizeText(bytes);
}

QString formatSeconds(double seconds)
{
    if (seconds < 0)
        return unknownValue();
    if (seconds < 10)
        return QCoreApplication::translate("Format", "%1 s").arg(QLocale().toString(seconds, 'f', 1));
    const qint64 whole = qint64(seconds + 0.5);
    if (whole < 60)
        return QCoreApplication::translate("Format", "%1 s").arg(whole);
    if (whole < 3600)
        return QCoreApplication::translate("Format", "%1 min %2 s").arg(whole / 60).arg(whole % 60);
    if (whole < 86400)
        return QCoreApplication::translate("Format", "%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
    return QCoreApplication::translate("Format", "%1 d %2 h").arg(whole / 86400).arg(whole % 86400 / 3600);
}

QString formatRate(double perSecond)
{
    if (perSecond < 0)
        return unknownValue();
    const int decimals = perSecond > 0 && perSecond < 10 ? 1 : 0;
    return QCoreApplication::translate("Format", "%1 req/s").arg(QLocale().toString(perSecond, 'f', decimals));
}

QString formatPercent(double fraction)
{
    if (fraction < 0)
        return unknownValue();
    return QCoreApplication::translate("Format", "%1 %").arg(qRound(fraction * 100));
}

QString formatLag(qint64 bytes, double seconds)
{
    if (bytes < 0 && seconds < 0)
        return QCoreApplication::translate("Format", "lag unknown");
    return QCoreApplication::translate("Format", "%1 · %2").arg(formatBytes(bytes), formatSeconds(seconds));
}

QString formatTime(const QDateTime &at)
{
    if (!at.isValid())
        return unknownValue();
    const QDateTime local = at.toLocalTime();
    const QLocale locale;
    const QString time = locale.toString(local.time(), QStringLiteral("HH:mm:ss"));
    if (local.date() == QDate::currentDate())
        return time;
    return locale.toString(local.date(), QLocale::ShortFormat) + u' ' + time;
}

} // namespace baton
