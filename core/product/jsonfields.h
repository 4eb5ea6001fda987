#pragma once

#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <chrono>
#include <functional>

namespace baton {

// Reads the members of one JSON object into values, keeps what is wrong with its path ("dialogues.installMaster.rules[2].pattern"),
// and in the end names the members that nobody asked for: a misspelt one must not be passed over in silence.
class JsonFields
{
public:
    JsonFields(const QJsonObject &object, QString path, QStringList &problems);

    void text(const QString &name, QString &value);
    void required(const QString &name, QString &value); // and not empty
    void texts(const QString &name, QStringList &values);
    void textMap(const QString &name, QMap<QString, QString> &values);
    void flag(const QString &name, bool &value);
    void number(const QString &name, int &value, int least, int most);
    void bytes(const QString &name, qint64 &value); // a number of bytes, or "4 GB"; 1 GB = 2^30
    void seconds(const QString &name, std::chrono::seconds &value);
    void pattern(const QString &name, QRegularExpression &value); // case-insensitive
    void patterns(const QString &name, QList<QRegularExpression> &values);
    void object(const QString &name, const std::function<void(JsonFields &)> &read);
    void objects(const QString &name, const std::function<void(JsonFields &)> &read); // an array of them
    void objectMap(const QString &name, const std::function<void(const QString &key, JsonFields &)> &read);
    void ignore(const QString &name) { m_known.insert(name); }
    void problem(const QString &name, const QString &what);
    void end(); // unknown members

private:
    [[nodiscard]] QJsonValue take(const QString &name, QJsonValue::Type type, const QString &wanted);
    [[nodiscard]] QString pathOf(const QString &name) const;
    [[nodiscard]] QRegularExpression compiled(const QString &name, const QString &source);

    QJsonObject m_object;
    QString m_path;
    QStringList &m_problems;
    QSet<QString> m_known;
};

} // namespace baton
