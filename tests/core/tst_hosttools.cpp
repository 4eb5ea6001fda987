#include "core/guard/hosttools.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace baton;

namespace {

Profile testProfile()
{
    Profile profile;
    profile.id = QStringLiteral("lab");
    profile.hosts[Node::A].address = QStringLiteral("192.0.2.11");
    profile.hosts[Node::B].address = QStringLiteral("192.0.2.12");
    profile.hosts[Node::Proxy].address = QStringLiteral("192.0.2.10");
    return profile;
}

Recipe testRecipe()
{
    Recipe recipe;
    recipe.serviceUnit = QStringLiteral("ft-main-server.service");
    recipe.otherUnits = {QStringLiteral("ft-search")};
    recipe.agentUnit = QStringLiteral("ft-failover-agent.service");
    recipe.replicationUser = QStringLiteral("main_backup");
    return recipe;
}

PostgresFacts postgres(int version)
{
    PostgresFacts facts;
    facts.versionNumber = version;
    facts.dataDirectory = QStringLiteral("/srv/it's here");
    facts.unit = QStringLiteral("postgresql@15-main.service");
    facts.binDirectory = QStringLiteral("/usr/lib/postgresql/15/bin");
    facts.osUser = QStringLiteral("postgres");
    return facts;
}

QStringList paths(Node node)
{
    QStringList all;
    for (const HostFile &file : hostFiles(testProfile(), testRecipe(), node, postgres(150010)))
        all << file.path;
    return all;
}

QByteArray content(Node node, const QString &path)
{
    for (const HostFile &file : hostFiles(testProfile(), testRecipe(), node, postgres(150010))) {
        if (file.path == path)
            return file.content;
    }
    return {};
}

} // namespace

class TestHostTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsTheRightFilesOnEachHost()
    {
        const QString guard = QStringLiteral("/etc/systemd/system/baton-guard.service");
        const QString witness = QStringLiteral("/etc/systemd/system/baton-witness.service");
        const QString dropIn = QStringLiteral("/etc/systemd/system/postgresql@15-main.service.d/baton.conf");
        QVERIFY(paths(Node::A).contains(guard) && paths(Node::A).contains(dropIn) && !paths(Node::A).contains(witness));
        QVERIFY(paths(Node::Proxy).contains(witness) && !paths(Node::Proxy).contains(guard) && !paths(Node::Proxy).contains(dropIn));
        for (const Node node : allNodes) {
            QVERIFY(paths(node).contains(QStringLiteral("/usr/local/lib/baton/baton-host")));
            QVERIFY(paths(node).contains(QStringLiteral("/etc/systemd/system/baton-answer.socket")));
        }
    }
    void guardsNoDatabaseWhereTheProductHasNone()
    {
        for (const HostFile &file : hostFiles(testProfile(), testRecipe(), Node::A, {}))
            QVERIFY2(!file.path.endsWith(QLatin1String(".d/baton.conf")), qPrintable(file.path));
    }
    void everyPartThatIsReadIsThere()
    {
        const QString entry = QString::fromUtf8(content(Node::A, QStringLiteral("/usr/local/lib/baton/baton-host")));
        const qsizetype from = entry.indexOf(QStringLiteral("for part in ")) + 12;
        const QStringList parts = entry.mid(from, entry.indexOf(u';', from) - from).split(u' ');
        QVERIFY(parts.size() > 5);
        for (const QString &part : parts)
            QVERIFY2(paths(Node::A).contains(QStringLiteral("/usr/local/lib/baton/%1.sh").arg(part)), qPrintable(part));
    }
    void modesAndVersion()
    {
        for (const HostFile &file : hostFiles(testProfile(), testRecipe(), Node::B, postgres(150010))) {
            // Programs; what systemd and HAProxy read as others than root; the version, which tells nothing. The rest is root's.
            static const QRegularExpression program(QStringLiteral("/(baton-host|baton-root|link)$")), open(QStringLiteral("^/etc/systemd/|\\.(http|lua)$|/version$"));
            const int wanted = program.match(file.path).hasMatch() ? 0755 : open.match(file.path).hasMatch() ? 0644 : 0600;
            QVERIFY2(file.mode == wanted, qPrintable(file.path));
            QVERIFY2(file.content.endsWith('\n'), qPrintable(file.path)); // as a here-document writes it: the checksum is compared
        }
        QCOMPARE(content(Node::A, QStringLiteral("/usr/local/lib/baton/version")),
                 content(Node::Proxy, QStringLiteral("/usr/local/lib/baton/version")));
    }
    void writesClusterConf()
    {
        const QByteArray conf = clusterConf(testProfile(), testRecipe(), Node::B, postgres(150010));
        QVERIFY(conf.contains("\nSELF=b\n"));
        QVERIFY(conf.contains("\nADDR_PROXY=192.0.2.10\nWITNESS=proxy\n"));
        QVERIFY(conf.contains("\nPGVERSION=15\n"));
        QVERIFY(conf.contains("\nPGDATA='/srv/it'\\''s here'\n"));
        QVERIFY(conf.contains("\nSERVICE_UNITS='ft-main-server.service ft-search.service'\n"));
        QVERIFY(clusterConf(testProfile(), testRecipe(), Node::B, postgres(90524)).contains("\nPGVERSION=9.5\n"));
        QVERIFY(!clusterConf(testProfile(), testRecipe(), Node::Proxy, {}).contains("PGDATA"));
    }
    void foreignProxyIsNoWitness()
    {
        Profile profile = testProfile();
        profile.proxyKind = ProxyKind::Foreign;
        QVERIFY(clusterConf(profile, testRecipe(), Node::A, postgres(150010)).contains("\nADDR_PROXY=''\nWITNESS=none\n"));
    }
    void bindsOwnAddressOnly()
    {
        QVERIFY(content(Node::B, QStringLiteral("/etc/systemd/system/baton-answer.socket")).contains("\nListenStream=192.0.2.12:5480\n"));
    }
};

QTEST_GUILESS_MAIN(TestHostTools)
#include "tst_hosttools.moc"
