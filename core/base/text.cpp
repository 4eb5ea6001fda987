#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

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

QStringList secretForms(const QString &secret)
{
    static const QRegularExpression special(QStringLiteral("[^A-Za-z0-9]"));
    QStringList forms{secret};
    if (!secret.contains(special))
        return forms;
    QString inShell = secret, inPgpass = secret;
    forms << inShell.replace(u'\'', QLatin1String("'\\''"));
    forms << inPgpass.replace(u'\\', QLatin1String("\\\\")).replace(u':', QLatin1String("\\:"));
    const QByteArray json = QJsonDocument(QJsonArray{secret}).toJson(QJsonDocument::Compact);
    forms << QString::fromUtf8(json.mid(2, json.size() - 4)) << QString::fromLatin1(QUrl::toPercentEncoding(secret));
    forms.removeDuplicates();
    return forms;
}

// The longest first: one may be the beginning of another.
QString masked(QString text, const QStringList &secrets)
{
    QStringList forms;
    for (const QString &secret : secrets) {
        if (secret.size() >= 4)
            forms << secretForms(secret);
    }
    std::stable_sort(forms.begin(), forms.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &form : std::as_const(forms))
        text.replace(form, QStringLiteral("••••"));
    return text;
}

QString plainText(const QByteArray &output)
{
    static const QRegularExpression escapes(
        QStringLiteral("\x1b(\\[[0-9;?]*[ -/]*[@-~]|\\][^\x07\x1b]*(\x07|\x1b\\\\)|[@-Z\\\\-_])"));
    QString text = QString::fromUtf8(output);
    text.remove(escapes);
    const auto turnsText = [](QChar c) { return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069'); }; // it would read otherwise than it is
    text.removeIf([&](QChar c) { return (c != u'\n' && c != u'\t' && c.category() == QChar::Other_Control) || turnsText(c); });
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
