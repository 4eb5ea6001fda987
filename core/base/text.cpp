#include "core/base/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace baton {

QString shellQuoted(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:=@%+,-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    QString inner = word;
    inner.replace(u'\'', QLatin1String("'\\''"));
    return u'\'' + inner + u'\'';
}

QString shellQuoted(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted << shellQuoted(word);
    return quoted.join(u' ');
}

QString masked(QString text, const QStringList &secrets)
{
    for (const QString &secret : secrets) {
        if (secret.size() >= 4)
            text.replace(secret, QStringLiteral("••••"));
    }
    return text;
}

QString plainText(const QByteArray &output)
{
    static const QRegularExpression escapes(
        QStringLiteral("\x1b(\\[[0-9;?]*[ -/]*[@-~]|\\][^\x07\x1b]*(\x07|\x1b\\\\)|[@-Z\\\\-_])"));
    QString text = QString::fromUtf8(output);
    text.remove(escapes);
    text.removeIf([](QChar c) { return c != u'\n' && c != u'\t' && (c.category() == QChar::Other_Control); });
    return text;
}

QString tail(const QByteArray &output, int lines)
{
    QStringList all = plainText(output.right(64 * 1024)).split(u'\n', Qt::SkipEmptyParts);
    return all.mid(qMax<qsizetype>(0, all.size() - lines)).join(u'\n');
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1000)
        return QCoreApplication::translate("Format", "%1 B").arg(bytes);
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

} // namespace baton
