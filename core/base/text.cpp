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

namespace {

// The scripts in which the servers of our users may name something. A letter of another one makes Qt load every font that is installed until one
// can show it, on the window's own thread: seconds for one letter (seen with Thaana and 220 fonts that were not cached).
bool isShown(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Hebrew:
    case QChar::Script_Arabic:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Thai:
    case QChar::Script_Hangul:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Han:
        return true;
    default:
        return false;
    }
}

QString onlyShown(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    for (const char32_t c : text.toUcs4())
        shown += QChar::fromUcs4(isShown(c) ? c : char32_t(QChar::ReplacementCharacter));
    return shown;
}

} // namespace

QString plainText(const QByteArray &output)
{
    static const QRegularExpression escapes(
        QStringLiteral("\x1b(\\[[0-9;?]*[ -/]*[@-~]|\\][^\x07\x1b]*(\x07|\x1b\\\\)|[@-Z\\\\-_])"));
    QString text = QString::fromUtf8(output);
    text.remove(escapes);
    const auto turnsText = [](QChar c) { return (c >= u'\u202a' && c <= u'\u202e') || (c >= u'\u2066' && c <= u'\u2069'); }; // it would read otherwise than it is
    text.removeIf([&](QChar c) { return (c != u'\n' && c != u'\t' && c.category() == QChar::Other_Control) || turnsText(c); });
    return onlyShown(text);
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
