#include "core/product/jsonfields.h"

#include "core/base/translation.h"

#include <QJsonArray>

namespace baton {

namespace {

BATON_TR_FUNCTION(JsonFields)

constexpr int longestPattern = 1000; // a recipe is a file from somewhere: keep matching affordable

// "4 GB", "512MB", "100": bytes, or -1.
qint64 parsedBytes(const QString &text)
{
    static const QRegularExpression size(QStringLiteral("^\\s*(\\d{1,9})\\s*([KMGT]?)B?\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = size.match(text);
    if (!match.hasMatch())
        return -1;
    const qsizetype power = QStringLiteral("KMGT").indexOf(match.captured(2).toUpper());
    const int shift = match.captured(2).isEmpty() ? 0 : int(power + 1) * 10;
    return match.captured(1).toLongLong() << shift;
}

} // namespace

JsonFields::JsonFields(const QJsonObject &object, QString path, QStringList &problems)
    : m_object(object), m_path(std::move(path)), m_problems(problems)
{
}

QString JsonFields::pathOf(const QString &name) const
{
    return m_path.isEmpty() ? name : m_path + u'.' + name;
}

void JsonFields::problem(const QString &name, const QString &what)
{
    m_problems << QStringLiteral("%1: %2").arg(pathOf(name), what);
}

// The member, or Undefined when it is absent or of another type (which is noted).
QJsonValue JsonFields::take(const QString &name, QJsonValue::Type type, const QString &wanted)
{
    m_known.insert(name);
    const QJsonValue value = m_object.value(name);
    if (value.isUndefined() || value.type() == type)
        return value;
    problem(name, tr("must be %1").arg(wanted));
    return QJsonValue(QJsonValue::Undefined);
}

void JsonFields::text(const QString &name, QString &value)
{
    const QJsonValue json = take(name, QJsonValue::String, tr("a text"));
    if (!json.isUndefined())
        value = json.toString();
}

void JsonFields::required(const QString &name, QString &value)
{
    if (!m_object.contains(name)) {
        m_known.insert(name);
        problem(name, tr("is missing"));
        return;
    }
    text(name, value);
    if (m_object.value(name).isString() && value.trimmed().isEmpty())
        problem(name, tr("must not be empty"));
}

void JsonFields::texts(const QString &name, QStringList &values)
{
    const QJsonValue json = take(name, QJsonValue::Array, tr("a list of texts"));
    if (json.isUndefined())
        return;
    values.clear();
    for (const QJsonValue &item : json.toArray()) {
        if (!item.isString())
            problem(QStringLiteral("%1[%2]").arg(name).arg(values.size()), tr("must be %1").arg(tr("a text")));
        values << item.toString();
    }
}

void JsonFields::textMap(const QString &name, QMap<QString, QString> &values)
{
    const QJsonValue json = take(name, QJsonValue::Object, tr("an object of texts"));
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it.value().isString())
            problem(name + u'.' + it.key(), tr("must be %1").arg(tr("a text")));
        values.insert(it.key(), it.value().toString());
    }
}

void JsonFields::flag(const QString &name, bool &value)
{
    const QJsonValue json = take(name, QJsonValue::Bool, tr("true or false"));
    if (!json.isUndefined())
        value = json.toBool();
}

void JsonFields::number(const QString &name, int &value, int least, int most)
{
    const QJsonValue json = take(name, QJsonValue::Double, tr("a number"));
    if (json.isUndefined())
        return;
    const double found = json.toDouble();
    if (found < least || found > most || found != double(int(found)))
        problem(name, tr("must be a whole number from %1 to %2").arg(least).arg(most));
    else
        value = int(found);
}

void JsonFields::bytes(const QString &name, qint64 &value)
{
    m_known.insert(name);
    const QJsonValue json = m_object.value(name);
    if (json.isUndefined())
        return;
    const qint64 found = json.isString() ? parsedBytes(json.toString()) : json.toInteger(-1);
    if (found < 0)
        problem(name, tr("must be a size such as \"4 GB\""));
    else
        value = found;
}

void JsonFields::seconds(const QString &name, std::chrono::seconds &value)
{
    int found = int(value.count());
    number(name, found, 0, 7 * 24 * 3600);
    value = std::chrono::seconds(found);
}

QRegularExpression JsonFields::compiled(const QString &name, const QString &source)
{
    const QRegularExpression expression(source, QRegularExpression::CaseInsensitiveOption
                                                    | QRegularExpression::MultilineOption
                                                    | QRegularExpression::UseUnicodePropertiesOption);
    if (source.size() > longestPattern)
        problem(name, tr("is longer than %1 characters").arg(longestPattern));
    else if (!expression.isValid())
        problem(name, tr("is not a regular expression: %1 at character %2")
                          .arg(expression.errorString()).arg(expression.patternErrorOffset()));
    return expression;
}

void JsonFields::pattern(const QString &name, QRegularExpression &value)
{
    QString source;
    text(name, source);
    if (!source.isEmpty())
        value = compiled(name, source);
}

void JsonFields::patterns(const QString &name, QList<QRegularExpression> &values)
{
    QStringList sources;
    texts(name, sources);
    for (qsizetype i = 0; i < sources.size(); ++i)
        values << compiled(QStringLiteral("%1[%2]").arg(name).arg(i), sources.at(i));
}

void JsonFields::object(const QString &name, const std::function<void(JsonFields &)> &read)
{
    const QJsonValue json = take(name, QJsonValue::Object, tr("an object"));
    if (json.isUndefined())
        return;
    JsonFields fields(json.toObject(), pathOf(name), m_problems);
    read(fields);
    fields.end();
}

void JsonFields::objects(const QString &name, const std::function<void(JsonFields &)> &read)
{
    const QJsonArray items = take(name, QJsonValue::Array, tr("a list")).toArray();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString item = QStringLiteral("%1[%2]").arg(name).arg(i);
        if (!items.at(i).isObject()) {
            problem(item, tr("must be %1").arg(tr("an object")));
            continue;
        }
        JsonFields fields(items.at(i).toObject(), pathOf(item), m_problems);
        read(fields);
        fields.end();
    }
}

void JsonFields::objectMap(const QString &name, const std::function<void(const QString &, JsonFields &)> &read)
{
    object(name, [&](JsonFields &members) {
        for (const QString &key : members.m_object.keys())
            members.object(key, [&](JsonFields &fields) { read(key, fields); });
    });
}

void JsonFields::end()
{
    for (const QString &name : m_object.keys()) {
        if (!m_known.contains(name) && !name.startsWith(u'$'))
            problem(name, tr("is not known"));
    }
}

} // namespace baton
