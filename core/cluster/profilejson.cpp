#include "core/cluster/profile.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

// Profiles as JSON: docs/profile.schema.json. Reading is strict: a misspelt key must not silently become a default.
namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(baton::Profile)
};

template<typename Enum>
struct Word
{
    Enum value;
    const char *word;
};
constexpr Word<ProxyKind> proxyKinds[] = {
    {ProxyKind::Managed, "managed"}, {ProxyKind::Foreign, "foreign"}, {ProxyKind::None, "none"}};
constexpr Word<HostProfile::Auth> auths[] = {
    {HostProfile::Auth::Agent, "agent"}, {HostProfile::Auth::Key, "key"}, {HostProfile::Auth::Password, "password"}};
constexpr Word<HostProfile::Sudo> sudos[] = {{HostProfile::Sudo::None, "none"},
                                             {HostProfile::Sudo::NoPassword, "nopassword"},
                                             {HostProfile::Sudo::Password, "password"},
                                             {HostProfile::Sudo::Helper, "helper"}};

template<typename Enum, size_t N>
QString wordFor(const Word<Enum> (&words)[N], Enum value)
{
    for (const Word<Enum> &each : words) {
        if (each.value == value)
            return QLatin1String(each.word);
    }
    Q_UNREACHABLE();
}

// Reads the members of one object and notes what does not fit; asks at the end for members nobody read.
class Reader
{
public:
    Reader(const QJsonObject &json, QString where, QStringList &problems)
        : m_json(json), m_where(std::move(where)), m_problems(problems)
    {
    }

    void read(const QString &key, QString &into)
    {
        const QJsonValue value = take(key);
        if (value.isString())
            into = value.toString().trimmed();
        else if (!value.isUndefined())
            wrong(key, Text::tr("a text is expected"));
    }
    void read(const QString &key, bool &into)
    {
        const QJsonValue value = take(key);
        if (value.isBool())
            into = value.toBool();
        else if (!value.isUndefined())
            wrong(key, Text::tr("true or false is expected"));
    }
    void read(const QString &key, int &into)
    {
        const QJsonValue value = take(key);
        const double number = value.toDouble(NAN);
        if (value.isUndefined())
            return;
        if (std::floor(number) == number && std::abs(number) < 1e9)
            into = int(number);
        else
            wrong(key, Text::tr("a whole number is expected"));
    }
    template<typename Enum, size_t N>
    void read(const QString &key, Enum &into, const Word<Enum> (&words)[N])
    {
        const QJsonValue value = take(key);
        if (value.isUndefined())
            return;
        QStringList known;
        for (const Word<Enum> &each : words) {
            known << QLatin1String(each.word);
            if (value.toString() == known.last()) {
                into = each.value;
                return;
            }
        }
        wrong(key, Text::tr("one of %1 is expected").arg(known.join(QStringLiteral(", "))));
    }
    [[nodiscard]] QJsonValue take(const QString &key)
    {
        m_known << key;
        return m_json.value(key);
    }
    void wrong(const QString &key, const QString &why) { m_problems << QStringLiteral("%1%2: %3").arg(m_where, key, why); }
    void refuseOthers()
    {
        for (const QString &key : m_json.keys()) {
            if (!m_known.contains(key) && !key.startsWith(u'$'))
                wrong(key, Text::tr("not known here; is it misspelt?"));
        }
    }

private:
    const QJsonObject &m_json;
    QString m_where;
    QStringList &m_problems;
    QStringList m_known;
};

HostProfile readHost(const QJsonObject &json, const QString &where, QStringList &problems)
{
    HostProfile host;
    Reader reader(json, where, problems);
    reader.read(QStringLiteral("label"), host.label);
    reader.read(QStringLiteral("address"), host.address);
    reader.read(QStringLiteral("clusterAddress"), host.clusterAddress);
    reader.read(QStringLiteral("port"), host.port);
    reader.read(QStringLiteral("user"), host.user);
    reader.read(QStringLiteral("auth"), host.auth, auths);
    reader.read(QStringLiteral("keyFile"), host.keyFile);
    host.sudo = host.user == QLatin1String("root") ? HostProfile::Sudo::None : HostProfile::Sudo::Password;
    reader.read(QStringLiteral("sudo"), host.sudo, sudos);
    reader.read(QStringLiteral("sudoUser"), host.sudoUser);
    reader.read(QStringLiteral("jump"), host.jump);
    reader.refuseOthers();
    return host;
}

void readHosts(const QJsonObject &json, Profile &profile, QStringList &problems)
{
    for (const QString &key : json.keys()) {
        const std::optional<Node> node = nodeFromId(key);
        const QString where = QStringLiteral("hosts.") + key;
        if (!node)
            problems << Text::tr("%1: only a, b and proxy are known").arg(where);
        else if (!json.value(key).isObject())
            problems << Text::tr("%1: an object is expected").arg(where);
        else
            profile.hosts.insert(*node, readHost(json.value(key).toObject(), where + u'.', problems));
    }
}

void putUnlessEmpty(QJsonObject &json, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(key, value);
}

QJsonObject hostToJson(const HostProfile &host)
{
    QJsonObject json{{QStringLiteral("address"), host.address},
                     {QStringLiteral("port"), host.port},
                     {QStringLiteral("user"), host.user},
                     {QStringLiteral("auth"), wordFor(auths, host.auth)},
                     {QStringLiteral("sudo"), wordFor(sudos, host.sudo)}};
    putUnlessEmpty(json, QStringLiteral("label"), host.label);
    putUnlessEmpty(json, QStringLiteral("clusterAddress"), host.clusterAddress);
    putUnlessEmpty(json, QStringLiteral("keyFile"), host.keyFile);
    putUnlessEmpty(json, QStringLiteral("sudoUser"), host.sudoUser);
    putUnlessEmpty(json, QStringLiteral("jump"), host.jump);
    return json;
}

} // namespace

Result<Profile> profileFromJson(const QJsonObject &json)
{
    Profile profile;
    QStringList problems;
    Reader reader(json, {}, problems);
    reader.read(QStringLiteral("id"), profile.id);
    reader.read(QStringLiteral("name"), profile.name);
    reader.read(QStringLiteral("recipe"), profile.recipe);
    reader.read(QStringLiteral("buildFile"), profile.buildFile);
    reader.read(QStringLiteral("knownHosts"), profile.knownHosts);
    reader.read(QStringLiteral("proxy"), profile.proxyKind, proxyKinds);
    reader.read(QStringLiteral("serviceUrl"), profile.serviceUrl);
    reader.read(QStringLiteral("practice"), profile.practice);
    const QJsonValue hosts = reader.take(QStringLiteral("hosts"));
    if (hosts.isObject())
        readHosts(hosts.toObject(), profile, problems);
    else
        problems << Text::tr("hosts: an object with a, b and proxy is expected");
    reader.refuseOthers();
    if (profile.id.isEmpty())
        profile.id = profileIdFromName(profile.name);
    if (!problems.isEmpty())
        return fail(ErrorKind::Invalid, Text::tr("The profile does not have the expected form. %1.").arg(problems.first()),
                    problems.join(u'\n'));
    return profile;
}

QJsonObject profileToJson(const Profile &profile)
{
    QJsonObject hosts;
    for (auto it = profile.hosts.cbegin(); it != profile.hosts.cend(); ++it)
        hosts.insert(nodeId(it.key()), hostToJson(it.value()));
    QJsonObject json{{QStringLiteral("id"), profile.id},
                     {QStringLiteral("name"), profile.name},
                     {QStringLiteral("recipe"), profile.recipe},
                     {QStringLiteral("proxy"), wordFor(proxyKinds, profile.proxyKind)},
                     {QStringLiteral("practice"), profile.practice},
                     {QStringLiteral("hosts"), hosts}};
    putUnlessEmpty(json, QStringLiteral("buildFile"), profile.buildFile);
    putUnlessEmpty(json, QStringLiteral("knownHosts"), profile.knownHosts);
    putUnlessEmpty(json, QStringLiteral("serviceUrl"), profile.serviceUrl);
    return json;
}

} // namespace baton
