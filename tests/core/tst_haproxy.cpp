#include "core/haproxy/block.h"
#include "core/haproxy/stat.h"

#include <QTest>

using namespace baton;

namespace {

Profile testProfile()
{
    Profile profile;
    profile.id = QStringLiteral("lab");
    profile.hosts[Node::A].address = QStringLiteral("192.0.2.11");
    profile.hosts[Node::B].address = QStringLiteral("b.example.org");
    profile.hosts[Node::B].clusterAddress = QStringLiteral("192.0.2.12");
    profile.hosts[Node::Proxy].address = QStringLiteral("192.0.2.10");
    return profile;
}

Recipe testRecipe()
{
    Recipe recipe;
    recipe.health = {.port = 80, .path = QStringLiteral("/health"), .status = 200};
    return recipe;
}

BlockWish wishFor(int major, int minor, bool lua = true)
{
    BlockWish wish;
    wish.program = {.major = major, .minor = minor, .version = {}, .lua = lua};
    return wish;
}

const QString others = QStringLiteral("global\n    daemon\n\n  # an odd  line\t\ndefaults\n    mode tcp\n");
const QString block = QStringLiteral("# >>> baton lab\nfrontend x\n# <<< baton lab\n");

} // namespace

class TestHaproxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsVersions_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("version");
        QTest::addColumn<bool>("lua");
        QTest::newRow("1.6, Ubuntu 16.04") << QStringLiteral("HA-Proxy version 1.6.3 2015/12/25\nCopyright 2000\n\nBuilt with Lua version : Lua 5.3.1\n")
                                           << QStringLiteral("1.6.3") << true;
        QTest::newRow("1.8") << QStringLiteral("HA-Proxy version 1.8.19-1+deb10u3 2020/08/01\n  OPTIONS = USE_GETADDRINFO=1 USE_LUA=1\n")
                             << QStringLiteral("1.8.19") << true;
        QTest::newRow("2.2, bullseye") << QStringLiteral("HA-Proxy version 2.2.9-2+deb11u6 2023/12/10 - https://haproxy.org/\nFeature list : +EPOLL +LUA +THREAD\n")
                                       << QStringLiteral("2.2.9") << true;
        QTest::newRow("2.6 without Lua") << QStringLiteral("HAProxy version 2.6.12-1 2023/12/16 - https://haproxy.org/\nFeature list : +EPOLL -LUA +THREAD\n")
                                         << QStringLiteral("2.6.12") << false;
        QTest::newRow("3.0") << QStringLiteral("HAProxy version 3.0.11-1 2025/06/02\nBuilt with Lua version : Lua 5.4.7\n") << QStringLiteral("3.0.11") << true;
        QTest::newRow("not HAProxy") << QStringLiteral("sh: haproxy: not found") << QString() << false;
    }
    void readsVersions()
    {
        QFETCH(QString, output);
        QFETCH(bool, lua);
        const auto program = parseHaproxyProgram(output);
        QTEST(program ? program->version : QString(), "version");
        QCOMPARE(program && program->lua, lua);
    }

    void writesBlock_data()
    {
        QTest::addColumn<int>("major");
        QTest::addColumn<int>("minor");
        QTest::addColumn<bool>("lua");
        QTest::addColumn<bool>("peers");
        QTest::newRow("1.6 has no local peer's name") << 1 << 6 << true << false;
        QTest::newRow("1.7") << 1 << 7 << true << false;
        QTest::newRow("1.8") << 1 << 8 << true << true;
        QTest::newRow("1.9") << 1 << 9 << true << true;
        QTest::newRow("2.6 without Lua") << 2 << 6 << false << true;
        QTest::newRow("3.0") << 3 << 0 << true << true;
    }
    void writesBlock()
    {
        QFETCH(int, major);
        QFETCH(int, minor);
        QFETCH(bool, lua);
        QFETCH(bool, peers);
        const QString text = managedBlock(testProfile(), testRecipe(), wishFor(major, minor, lua));
        QCOMPARE(text.contains(QStringLiteral("lua-load")), lua);
        QCOMPARE(text.contains(QStringLiteral("lua.baton-hold")), lua);
        QCOMPARE(text.contains(QStringLiteral("\npeers ")), peers);
        QCOMPARE(text.contains(QStringLiteral("peers baton-peers\n    stick on int(1)")), peers);
        QVERIFY(text.contains(QStringLiteral("    stick on int(1)\n")));
        QVERIFY(text.contains(QStringLiteral("server a 192.0.2.11:80 id 1 check\n")));
        QVERIFY(text.contains(QStringLiteral("server b 192.0.2.12:80 id 2 check\n")));
        QVERIFY(!text.contains(QStringLiteral("retry-on"))); // a request that was sent is never repeated
        QVERIFY(!text.contains(QStringLiteral("maxconn")));
        // No section of ours takes what others have set for theirs.
        const qsizetype defaults = text.indexOf(QStringLiteral("\ndefaults\n"));
        QVERIFY(defaults > 0);
        QVERIFY(defaults < text.indexOf(QStringLiteral("\nfrontend ")));
        QVERIFY(defaults < text.indexOf(QStringLiteral("\nbackend ")));
    }
    void writesWishes()
    {
        BlockWish wish = wishFor(2, 6);
        wish.disabled = {Node::A};
        wish.maintenance = true;
        wish.adminSocket = true;
        Profile profile = testProfile();
        profile.serviceUrl = QStringLiteral("http://desk.example.org:8088/");
        const QString text = managedBlock(profile, testRecipe(), wish);
        QVERIFY(text.contains(QStringLiteral("server a 192.0.2.11:80 id 1 check disabled\n")));
        QVERIFY(text.contains(QStringLiteral("server b 192.0.2.12:80 id 2 check\n")));
        QVERIFY(text.contains(QStringLiteral("server off 127.0.0.1:9 disabled\n")));
        QVERIFY(text.contains(QStringLiteral("server open 127.0.0.1:9\n")));
        QVERIFY(text.contains(QStringLiteral("stats socket /run/haproxy/admin.sock mode 600 level admin\n")));
        QVERIFY(text.contains(QStringLiteral("bind *:8088\n")));
    }

    void leavesOthersAlone_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const QString fresh = QStringLiteral("# >>> baton lab\nfrontend new\n# <<< baton lab\n");
        QTest::newRow("added at the end") << others << others + fresh;
        QTest::newRow("no line end at the end") << others.chopped(1) << others + fresh;
        QTest::newRow("replaced in place") << others + block + others << others + fresh + others;
        const QString theirs = QStringLiteral("\n# theirs\nlisten theirs\n");
        QTest::newRow("never above sections that have no defaults of their own") << others + block + theirs << others + theirs + fresh;
        QTest::newRow("another cluster's block stays")
            << QStringLiteral("# >>> baton lab2\nx\n# <<< baton lab2\n") << QStringLiteral("# >>> baton lab2\nx\n# <<< baton lab2\n") + fresh;
        QTest::newRow("empty") << QString() << fresh;
        QTest::newRow("last line of the block has no line end") << others + block.chopped(1) << others + fresh;
    }
    void leavesOthersAlone()
    {
        QFETCH(QString, before);
        const QString fresh = QStringLiteral("# >>> baton lab\nfrontend new\n# <<< baton lab\n");
        const auto result = withBlock(before, QStringLiteral("lab"), fresh);
        QVERIFY(result);
        QTEST(*result, "after");
        QCOMPARE(*withBlock(*result, QStringLiteral("lab"), fresh), *result);
        QCOMPARE(*blockIn(*result, QStringLiteral("lab")).value(), fresh);
    }
    void takesBlockOut()
    {
        QCOMPARE(*withoutBlock(others + block, QStringLiteral("lab")), others);
        QCOMPARE(*withoutBlock(others, QStringLiteral("lab")), others);
    }
    void refusesBrokenMarkers_data()
    {
        QTest::addColumn<QString>("config");
        QTest::newRow("begin only") << QStringLiteral("# >>> baton lab\nx\n");
        QTest::newRow("end only") << QStringLiteral("x\n# <<< baton lab\n");
        QTest::newRow("wrong order") << QStringLiteral("# <<< baton lab\n# >>> baton lab\n");
        QTest::newRow("two blocks") << block + block;
    }
    void refusesBrokenMarkers()
    {
        QFETCH(QString, config);
        const auto result = withBlock(config, QStringLiteral("lab"), block);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
    }

    void findsSecondBind_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("conflict");
        QTest::newRow("any address") << QStringLiteral("  bind *:80") << true;
        QTest::newRow("no address") << QStringLiteral("  bind :80 name x") << true;
        QTest::newRow("one of several") << QStringLiteral("  bind 192.0.2.10:443,192.0.2.10:80") << true;
        QTest::newRow("range") << QStringLiteral("  bind *:79-81") << true;
        QTest::newRow("IPv6") << QStringLiteral("  bind :::80 v4v6") << true;
        QTest::newRow("old listen") << QStringLiteral("listen desk 0.0.0.0:80") << true;
        QTest::newRow("pasted by the guide") << QStringLiteral("frontend http_front *:80") << true;
        QTest::newRow("other port") << QStringLiteral("  bind *:8080") << false;
        QTest::newRow("comment") << QStringLiteral("  # bind *:80") << false;
        QTest::newRow("unix socket") << QStringLiteral("  bind /run/x:80.sock") << false;
        QTest::newRow("a server, not a bind") << QStringLiteral("  server x 192.0.2.11:80") << false;
    }
    void findsSecondBind()
    {
        QFETCH(QString, line);
        QFETCH(bool, conflict);
        const QString ours = managedBlock(testProfile(), testRecipe(), wishFor(2, 6));
        const auto found = bindConflicts(QStringLiteral("global\n") + line + u'\n' + ours, QStringLiteral("lab"), 80);
        QCOMPARE(!found.isEmpty(), conflict);
        if (conflict)
            QCOMPARE(found, (QList<BindConflict>{{2, line.trimmed()}}));
    }

    void findsAdminSocket()
    {
        QCOMPARE(adminSocketIn(QStringLiteral("global\n\tstats socket /run/haproxy/admin.sock mode 660 level admin expose-fd listeners\n")),
                 QStringLiteral("/run/haproxy/admin.sock"));
        QCOMPARE(adminSocketIn(QStringLiteral("  stats socket unix@/x level admin\n")), QStringLiteral("/x"));
        QCOMPARE(adminSocketIn(QStringLiteral("  stats socket /x level user\n  stats socket *:99 level admin\n")), QString());
    }

    void showsDiff()
    {
        QCOMPARE(lineDiff(others, others), QString());
        QCOMPARE(lineDiff(QStringLiteral("a\nb\nc\n"), QStringLiteral("a\nB\nc\nd\n")), QStringLiteral(" a\n-b\n+B\n c\n+d\n"));
        QString many;
        for (int i = 0; i < 20; ++i)
            many += QStringLiteral("line %1\n").arg(i);
        QString changed = many;
        changed.replace(QStringLiteral("line 10\n"), QStringLiteral("line ten\n"));
        QCOMPARE(lineDiff(many, changed).count(u'\n'), 8); // one line out, one in, three around each side
    }

    void readsStatistics()
    {
        const QByteArray csv =
            "# pxname,svname,qcur,qmax,scur,smax,slim,stot,bin,bout,dreq,dresp,ereq,econ,eresp,wretr,wredis,status,check_status,check_code,rate,req_rate,last_chk,\n"
            "baton-front,FRONTEND,,,3,4,2000,9,1,1,0,0,0,,,,,OPEN,,,1,12,,\n"
            "baton-desk,a,0,0,2,3,,70,1,1,,0,,4,1,0,0,UP,* L7OK,200,7,,\"OK, \"\"fine\"\"\",\n"
            "baton-desk,b,0,0,0,0,,0,1,1,,0,,0,0,0,0,DOWN,L4CON,,0,,,\n"
            "baton-gate,open,0,0,0,0,,0,1,1,,0,,0,0,0,0,MAINT,,,0,,,\n"
            "baton-maintenance,off,0,0,0,0,,0,1,1,,0,,0,0,0,0,no check,,,0,,,\n\n";
        const auto stat = parseHaproxyStat(csv);
        QVERIFY(stat);
        QVERIFY(stat->blockLoaded && !stat->gateOpen && !stat->maintenance);
        QCOMPARE(stat->requestRate, 12.0);
        QCOMPARE(stat->servers[Node::A], (BackendFacts{.status = QStringLiteral("UP"), .check = QStringLiteral("L7OK/200"), .sessions = 2,
                                                       .requestRate = 7, .errors = 5, .requests = 70}));
        QCOMPARE(stat->servers[Node::B].check, QStringLiteral("L4CON"));
        QVERIFY(!parseHaproxyStat("Unknown command.\n"));
        QVERIFY(!parseHaproxyStat("# pxname,svname,status\n")->blockLoaded);
    }
};

QTEST_GUILESS_MAIN(TestHaproxy)
#include "tst_haproxy.moc"
