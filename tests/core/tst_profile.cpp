#include "core/cluster/profile.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <functional>

using namespace baton;

namespace {

HostProfile dataHost(const QString &address)
{
    HostProfile host;
    host.address = address;
    host.user = QStringLiteral("admin");
    host.auth = HostProfile::Auth::Password;
    host.sudo = HostProfile::Sudo::Password;
    return host;
}

Profile goodProfile()
{
    Profile profile;
    profile.name = QStringLiteral("Service Desk Pune");
    profile.id = profileIdFromName(profile.name);
    profile.hosts = {{Node::A, dataHost(QStringLiteral("192.0.2.11"))},
                     {Node::B, dataHost(QStringLiteral("192.0.2.12"))},
                     {Node::Proxy, dataHost(QStringLiteral("192.0.2.10"))}};
    return profile;
}

using Change = std::function<void(Profile &)>;

} // namespace
Q_DECLARE_METATYPE(Change)

class TestProfile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesIds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("words") << QStringLiteral("Service Desk Pune") << QStringLiteral("service-desk-pune");
        QTest::newRow("accents") << QStringLiteral("Zürich – Genève (2)") << QStringLiteral("zurich-geneve-2");
        QTest::newRow("edges") << QStringLiteral("  --x-- ") << QStringLiteral("x");
        QTest::newRow("no latin letter") << QStringLiteral("पुणे") << profileIdFromName(QStringLiteral("पुणे"));
    }
    void makesIds()
    {
        QFETCH(QString, name);
        QTEST(profileIdFromName(name), "id");
        QVERIFY(!profileIdFromName(name).isEmpty());
    }

    void comesBackFromJson()
    {
        Profile profile = goodProfile();
        profile.buildFile = QStringLiteral("/srv/builds/service_desk_master_CI");
        profile.knownHosts = QStringLiteral("/etc/known");
        profile.serviceUrl = QStringLiteral("https://desk.example");
        profile.practice = true;
        HostProfile &a = profile.hosts[Node::A];
        a.label = QStringLiteral("desk-a");
        a.clusterAddress = QStringLiteral("10.0.0.11");
        a.port = 2222;
        a.auth = HostProfile::Auth::Key;
        a.keyFile = QStringLiteral("/home/me/.ssh/key");
        a.sudo = HostProfile::Sudo::NoPassword;
        a.jump = QStringLiteral("me@bastion:22,[2001:db8::7]:2222");
        a.sudoUser = QStringLiteral("svc-db");
        const Result<Profile> back = profileFromJson(profileToJson(profile));
        QVERIFY(back);
        QCOMPARE(*back, profile);
    }

    void readsWithDefaults()
    {
        const QJsonObject json = QJsonDocument::fromJson(R"({"name":"Desk","$schema":"x","hosts":{
            "a":{"address":"192.0.2.11","user":"root"},"b":{"address":"192.0.2.12","user":"admin"}},"proxy":"none"})").object();
        const Result<Profile> profile = profileFromJson(json);
        QVERIFY(profile);
        QCOMPARE(profile->id, QStringLiteral("desk"));
        QCOMPARE(profile->recipe, QStringLiteral("flotomate-service-desk"));
        QCOMPARE(profile->host(Node::A).sudo, HostProfile::Sudo::None);
        QCOMPARE(profile->host(Node::B).sudo, HostProfile::Sudo::Password);
        QCOMPARE(profile->host(Node::B).port, 22);
        QCOMPARE(profile->label(Node::B), QStringLiteral("192.0.2.12"));
        QVERIFY(validate(*profile));
    }

    void refusesForms_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("named");
        QTest::newRow("no hosts") << QByteArray(R"({"name":"x"})") << QStringLiteral("hosts");
        QTest::newRow("misspelt key") << QByteArray(R"({"hosts":{"a":{"adress":"x"}}})") << QStringLiteral("hosts.a.adress");
        QTest::newRow("unknown host") << QByteArray(R"({"hosts":{"c":{}}})") << QStringLiteral("hosts.c");
        QTest::newRow("host is a text") << QByteArray(R"({"hosts":{"a":"192.0.2.1"}})") << QStringLiteral("hosts.a");
        QTest::newRow("port is a text") << QByteArray(R"({"hosts":{"a":{"port":"22"}}})") << QStringLiteral("hosts.a.port");
        QTest::newRow("port with a fraction") << QByteArray(R"({"hosts":{"a":{"port":22.5}}})") << QStringLiteral("hosts.a.port");
        QTest::newRow("unknown auth") << QByteArray(R"({"hosts":{"a":{"auth":"magic"}}})") << QStringLiteral("agent, key, password");
        QTest::newRow("unknown proxy kind") << QByteArray(R"({"hosts":{},"proxy":"nginx"})") << QStringLiteral("proxy");
        QTest::newRow("practice is a number") << QByteArray(R"({"hosts":{},"practice":1})") << QStringLiteral("practice");
    }
    void refusesForms()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, named);
        const Result<Profile> profile = profileFromJson(QJsonDocument::fromJson(json).object());
        QVERIFY(!profile);
        QCOMPARE(profile.error().kind, ErrorKind::Invalid);
        QVERIFY2(profile.error().detail.contains(named), qPrintable(profile.error().detail));
    }

    void acceptsAGoodOne() { QVERIFY(validate(goodProfile())); }

    void refusesContents_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, Change change, const char *said) {
            QTest::newRow(name) << change << QString::fromLatin1(said);
        };
        row("same address", [](Profile &p) { p.hosts[Node::B].address = p.host(Node::A).address; }, "same address 192.0.2.11");
        row("same cluster address", [](Profile &p) { p.hosts[Node::B].clusterAddress = p.host(Node::A).address; }, "same address");
        row("proxy on a data host", [](Profile &p) { p.hosts[Node::Proxy].address = p.host(Node::A).address; }, "Hosts a and proxy");
        row("no user", [](Profile &p) { p.hosts[Node::A].user.clear(); }, "Host a: the user is missing");
        row("user is an option", [](Profile &p) { p.hosts[Node::A].user = QStringLiteral("-oProxyCommand=x"); }, "not a user name");
        row("no address", [](Profile &p) { p.hosts[Node::B].address.clear(); }, "Host b: the address is missing");
        row("address with a space", [](Profile &p) { p.hosts[Node::B].address = QStringLiteral("1.2.3.4 x"); }, "neither a host name");
        row("address is an option", [](Profile &p) { p.hosts[Node::B].address = QStringLiteral("-x"); }, "neither a host name");
        row("name only", [](Profile &p) { p.hosts[Node::B].address = QStringLiteral("desk-b"); }, "IP address by which");
        row("cluster address is a name", [](Profile &p) { p.hosts[Node::B].clusterAddress = QStringLiteral("desk-b"); }, "not an IP address");
        row("loopback", [](Profile &p) { p.hosts[Node::B].address = QStringLiteral("127.0.0.1"); }, "loopback");
        row("port 0", [](Profile &p) { p.hosts[Node::A].port = 0; }, "port 0");
        row("port 65536", [](Profile &p) { p.hosts[Node::A].port = 65536; }, "port 65536");
        row("unknown recipe", [](Profile &p) { p.recipe = QStringLiteral("/nowhere/recipe.json"); }, "recipe");
        row("no recipe", [](Profile &p) { p.recipe.clear(); }, "recipe");
        row("no name", [](Profile &p) { p.name.clear(); }, "no name");
        row("bad id", [](Profile &p) { p.id = QStringLiteral("../x"); }, "id");
        row("b missing", [](Profile &p) { p.hosts.remove(Node::B); }, "Host b is missing");
        row("proxy missing", [](Profile &p) { p.hosts.remove(Node::Proxy); }, "HAProxy is missing");
        row("proxy but none wanted", [](Profile &p) { p.proxyKind = ProxyKind::None; }, "proxy kind is");
        row("neither root nor sudo", [](Profile &p) { p.hosts[Node::A].sudo = HostProfile::Sudo::None; }, "not root");
        row("jump with a blank", [](Profile &p) { p.hosts[Node::A].jump = QStringLiteral("me@x y"); }, "jump host");
        row("jump by way of nothing", [](Profile &p) { p.hosts[Node::A].jump = QStringLiteral("me@x,,y"); }, "jump host");
        row("sudo user that is none", [](Profile &p) { p.hosts[Node::A].sudoUser = QStringLiteral("a b"); }, "user name");
        row("url without host", [](Profile &p) { p.serviceUrl = QStringLiteral("desk"); }, "web page");
    }
    void refusesContents()
    {
        QFETCH(Change, change);
        QFETCH(QString, said);
        Profile profile = goodProfile();
        change(profile);
        const Result<> result = validate(profile);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QVERIFY2(result.error().detail.contains(said), qPrintable(result.error().detail));
    }

    void namesEveryProblemAtOnce()
    {
        Profile profile = goodProfile();
        profile.hosts[Node::A].user.clear();
        profile.hosts[Node::B].port = 0;
        const Result<> result = validate(profile);
        QVERIFY(!result);
        QCOMPARE(result.error().detail.count(u'\n'), 1);
        QVERIFY(result.error().summary.contains(QStringLiteral("and 1 more")));
    }

    // The published schema and the reader must know the same keys.
    void schemaKnowsWhatIsWritten()
    {
        QFile file(QFINDTESTDATA("../../docs/profile.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        Profile profile = goodProfile();
        profile.buildFile = profile.knownHosts = profile.serviceUrl = QStringLiteral("x");
        HostProfile &a = profile.hosts[Node::A];
        a.label = a.clusterAddress = a.keyFile = a.jump = a.sudoUser = QStringLiteral("x");
        const QJsonObject json = profileToJson(profile);
        const QJsonObject known = schema.value(QStringLiteral("properties")).toObject();
        QCOMPARE(json.keys(), known.keys());
        const QJsonObject host = schema.value(QStringLiteral("$defs")).toObject().value(QStringLiteral("host")).toObject();
        QCOMPARE(json.value(QStringLiteral("hosts")).toObject().value(QStringLiteral("a")).toObject().keys(),
                 host.value(QStringLiteral("properties")).toObject().keys());
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
