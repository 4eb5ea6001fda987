#include "core/guard/hosttools.h"
#include "core/guard/known.h"
#include "core/guard/sudoers.h"
#include "core/host/verbs.h"
#include "tests/core/helpersandbox.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace baton;

namespace {

constexpr int notTaken = 2;
const QByteArray build = "#!/bin/sh\necho the build runs\n";

} // namespace

// What a host can be asked for, and what it refuses.
class TestVerbs : public QObject
{
    Q_OBJECT

    test::HelperSandbox m_helper;

private Q_SLOTS:
    void eachSaysWhatItDoes()
    {
        QVERIFY(allVerbs().size() > 30);
        const Known known = together(together(knownOf(Profile(), Recipe(), Node::A), knownOf(PostgresFacts())),
                                     {{QStringLiteral("SEGMENT_SH"), {}}, {QStringLiteral("KEEP_SH"), {}}, {QStringLiteral("COUNT_SH"), {}}, {QStringLiteral("ROWS_SH"), {}}, {QStringLiteral("ROWS_SQL"), {}},
                                      {QStringLiteral("PROBE_FACTS"), {}}, {QStringLiteral("PROBE_COMMON"), {}}, {QStringLiteral("PROBE_PART"), {}}, {QStringLiteral("BLOCKS"), {}}});
        for (const Verb &verb : allVerbs()) {
            QVERIFY2(!verb.forms.isEmpty(), qPrintable(verb.name));
            for (const VerbForm &form : verb.forms)
                QVERIFY2(!form.purpose.isEmpty(), qPrintable(verb.name));
            for (const QString &name : verb.uses)
                QVERIFY2(known.contains(name), qPrintable(verb.name + u' ' + name));
        }
    }

    void eachIsValidShell()
    {
        for (const Verb &verb : allVerbs()) {
            QProcess shell;
            shell.start(QStringLiteral("/bin/sh"), {QStringLiteral("-n")});
            shell.write(verb.text.toUtf8());
            shell.closeWriteChannel();
            QVERIFY(shell.waitForFinished());
            QVERIFY2(shell.exitCode() == 0, qPrintable(verb.name + u' ' + QString::fromUtf8(shell.readAllStandardError())));
        }
    }

    // A kind that nobody checks would let anything pass.
    void eachKindIsChecked()
    {
        QFile file(QStringLiteral(":/host/baton-root"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString helper = QString::fromUtf8(file.readAll());
        for (const Verb &verb : allVerbs()) {
            for (const VerbForm &form : verb.forms) {
                for (const QString &word : form.words) {
                    if (word.startsWith(u'<'))
                        QVERIFY2(helper.contains(QStringLiteral("\nis_%1()").arg(word.mid(1).chopped(1))), qPrintable(word));
                }
            }
        }
    }

    void theDocumentHasEachVerb()
    {
        QFile file(QStringLiteral(SOURCES "/docs/least-rights.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString document = QString::fromUtf8(file.readAll());
        const qsizetype from = document.indexOf(QLatin1String("| verb |")), to = document.indexOf(QLatin1String("\n\n"), from);
        const QString wanted = verbTable().trimmed();
        if (document.mid(from, to - from) != wanted)
            qWarning("the table of docs/least-rights.md is to be:\n%s", qPrintable(wanted));
        QCOMPARE(document.mid(from, to - from), wanted);
    }

    void doesWhatItIsTold()
    {
        QCOMPARE(m_helper.verb({QStringLiteral("machine"), QStringLiteral("user")}).exitStatus, 0);
        const auto shown = m_helper.verb({QStringLiteral("host"), QStringLiteral("lock"), QStringLiteral("show")});
        QVERIFY2(shown.out.contains("baton-host lock show\n"), shown.err.constData());
        const auto standby = m_helper.verb({QStringLiteral("pg-control"), QStringLiteral("standby")});
        QVERIFY2(standby.out.contains("\nno\n"), standby.err.constData()); // by the host's own PGDATA, whatever the caller's surroundings say
        QCOMPARE(standby.exitStatus, 0);
    }

    void whatAVerbDoesNotReadIsNotTheNextOrder()
    {
        const auto said = m_helper.serve("hello H\nrun A 2 9 - -\nmachine\nuser\nrun B 0 0run C 2 0 - -\nmachine\nuser\n");
        QVERIFY(said.out.contains("A-end 0\n") && said.out.contains("C-end 0\n") && !said.out.contains("B-end"));
    }

    void anotherRunsLockIsRespected()
    {
        m_helper.put(QStringLiteral("/var/lib/baton/lock/token"), "theirs\n");
        m_helper.put(QStringLiteral("/var/lib/baton/lock/run"), "run-7\n");
        m_helper.put(QStringLiteral("/var/lib/baton/lock/holder"), "bob@desk\n");
        const auto refused = m_helper.verb({QStringLiteral("machine"), QStringLiteral("user")}, {}, "ours ours");
        QCOMPARE(refused.exitStatus, 75);
        QVERIFY(refused.err.contains("baton-lock-held-by") && refused.err.contains("bob@desk"));
        QCOMPARE(m_helper.verb({QStringLiteral("machine"), QStringLiteral("user")}, {}, "ours theirs").exitStatus, 0);
        QDir(m_helper.at(QStringLiteral("/var/lib/baton/lock"))).removeRecursively();
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char *name, const char *words) { QTest::newRow(name) << QString::fromUtf8(words).split(u'|'); };
        row("no verb", "");
        row("a program", "/bin/sh");
        row("a program by name", "sh");
        row("a function of the helper", "perform");
        row("a function of the verbs", "as_owner|id");
        row("another function of the verbs", "sql|-c|select 1");
        row("a verb with an underscore", "pg_ask|alive");
        row("a verb with a command behind it", "machine;id|user");
        row("a verb with a substitution", "$(id)|user");
        row("no word", "machine");
        row("an unknown word", "machine|halt");
        row("a word too many", "machine|user|more");
        row("an empty word", "machine|");
        row("SQL", "pg-ask|select 1");
        row("an address with SQL", "pg-ask|streaming|192.0.2.11' or '1'='1");
        row("an address of another machine", "pg-ask|streaming|198.51.100.1");
        row("an empty address", "pg-ask|streaming|");
        row("a position that is none", "pg-await|replay|0/3000028'; drop table x; --|1000");
        row("a position with a path", "pg-await|replay|../../etc|1000");
        row("a number that is none", "pg-await|end-of-stream|1; id");
        row("a negative number", "pg-await|end-of-stream|-1");
        row("a number in words", "pg-await|end-of-stream|$((1))");
        row("a number too large", "pg-await|end-of-stream|99999999999999999999");
        row("a setting that runs programs", "pg-do|set|archive_command|/tmp/x");
        row("a setting with a value of another kind", "pg-do|set|wal_keep_size|1' x");
        row("a library", "pg-do|set|shared_preload_libraries|x");
        row("a slot of another name", "pg-do|drop-slot|customers");
        row("a slot with SQL", "pg-do|make-slot|baton_a'); select 1; --");
        row("another way to let in", "pg-access|set|192.0.2.11|yes|trust");
        row("another address to let in", "pg-access|set|0.0.0.0/0|yes|md5");
        row("a port that is none", "pg-login|plain|192.0.2.11|5432 host=x|no");
        row("a port too large", "pg-login|plain|192.0.2.11|70000|no");
        row("TLS that is neither", "pg-login|plain|192.0.2.11|5432|maybe");
        row("a folder", "pg-become-standby|/etc|192.0.2.11|5432|no|baton_a");
        row("another compression", "pg-copy|192.0.2.11|5432|no|-|0|gzip --x");
        row("a copy through another slot", "pg-copy|192.0.2.11|5432|no|customers|0|-");
        row("a run with a path", "aside-count|../../../etc");
        row("a run with a blank", "aside-count|a b");
        row("a run that is an option", "aside-count|-rf");
        row("a hidden run", "aside-count|.ssh");
        row("baton-host under", "host|under|token|sh|-c|id");
        row("baton-host guard override", "host|guard|override|once");
        row("baton-host stage, whose settings are free", "host|stage|run|token");
        row("baton-host demote, whose settings are free", "host|demote|run|token");
        row("a node that is none", "host|gate|close|run|c|10");
        row("a timer that is none", "host|deadman|arm|../x|run|5");
        row("a reason with a line end", "host|mark|fence|run|a\tb\x1b");
        row("HAProxy's whole configuration", "proxy-write|0000000000000000000000000000000000000000000000000000000000000000|run|reload");
        row("a checksum that is none", "proxy-servers|abc|run");
        row("a server that is none", "proxy-servers|0000000000000000000000000000000000000000000000000000000000000000|run|c");
        row("a page neither on nor off", "proxy-page|0000000000000000000000000000000000000000000000000000000000000000|run|1; reboot");
        row("another unit", "service|start|ssh.service");
        row("another order to the service", "service|mask");
        row("a path of the web", "web|/etc/passwd");
        row("another machine to reach", "reach|198.51.100.1|22");
        row("a sudoers file of one's own", "sudoers|put");
        row("a version that apt takes for an order", "proxy-packages|install|1.8-");
        row("a mode that lets others write", "upload|mode|777");
        row("a mode that lets the group write", "upload-check|1|770");
        row("seconds that are none", "probe|once|1;id");
        row("another mode", "probe|shell");
    }
    void refuses()
    {
        QFETCH(QStringList, words);
        const auto said = m_helper.verb(words);
        QCOMPARE(said.exitStatus, notTaken);
        QVERIFY2(said.err.contains("baton-root: "), said.err.constData());
        QVERIFY2(!said.out.contains("uid="), said.out.constData());
    }

    void takesNothingButOrders_data()
    {
        QTest::addColumn<QByteArray>("orders");
        QTest::newRow("a command") << QByteArray("id\n");
        QTest::newRow("a command behind a greeting") << QByteArray("hello H\nid\n");
        QTest::newRow("a greeting with a path") << QByteArray("hello ../../x\n");
        QTest::newRow("too many words") << QByteArray("hello H\nrun W 41 0 - -\n");
        QTest::newRow("too much input") << QByteArray("hello H\nrun W 2 99999999 - -\nmachine\nuser\n");
        QTest::newRow("a number that is none") << QByteArray("hello H\nrun W $(id) 0 - -\n");
        QTest::newRow("a token with a path") << QByteArray("hello H\nrun W 2 0 ../x -\nmachine\nuser\n");
        QTest::newRow("words that do not come") << QByteArray("hello H\nrun W 2 0 - -\nmachine\n");
    }
    void takesNothingButOrders()
    {
        QFETCH(QByteArray, orders);
        const auto said = m_helper.serve(orders);
        QCOMPARE(said.exitStatus, notTaken);
        QVERIFY(!said.out.contains("uid=") && !said.out.contains("-end"));
    }

    void runsNoOtherBuild_data()
    {
        QTest::addColumn<QByteArray>("builds");
        QTest::addColumn<bool>("runs");
        const QByteArray sum = QCryptographicHash::hash(build, QCryptographicHash::Sha256).toHex();
        QTest::newRow("listed") << sum + '\n' << true;
        QTest::newRow("listed with its name, behind another") << QByteArray(64, '0') + "  old\n" + sum + "  service_desk_master_CI\n" << true;
        QTest::newRow("another") << QByteArray(64, '0') + '\n' << false;
        QTest::newRow("an empty list") << QByteArray("\n") << false;
        QTest::newRow("any, as a login with full rights says it") << QByteArray("any\n") << false;
        QTest::newRow("a part of it") << sum.left(63) + '\n' << false;
    }
    void runsNoOtherBuild()
    {
        QFETCH(QByteArray, builds);
        QFETCH(bool, runs);
        m_helper.put(QStringLiteral("/var/lib/baton/build/service_desk_master_CI"), build);
        m_helper.put(QStringLiteral("/etc/baton/builds"), builds);
        for (const char *program : {"install-master", "install-slave"}) {
            const auto said = m_helper.verb({QStringLiteral("product-program"), QLatin1String(program), QStringLiteral("40"), QStringLiteral("100")});
            QCOMPARE(said.out.contains("the build runs"), runs);
            QVERIFY2(said.exitStatus == (runs ? 0 : 77), said.out + said.err);
        }
        // Whoever still has the uploaded file open has not what is run; and a refused one is not left ready.
        const QStringList ready = QDir(m_helper.at(QStringLiteral("/var/lib/baton/build"))).entryList({QStringLiteral("run.*")}, QDir::Dirs);
        QCOMPARE(ready.size(), runs ? 2 : 0);
        QDir(m_helper.at(QStringLiteral("/var/lib/baton/build"))).removeRecursively();
    }

    void hasOneWordOnly()
    {
        for (const QStringList &words : {QStringList(), QStringList{QStringLiteral("-c")}, QStringList{QStringLiteral("machine"), QStringLiteral("user")}})
            QCOMPARE(m_helper.serve({}, words).exitStatus, notTaken);
    }

    void theSudoersFileAllowsThatAlone()
    {
        const QString text = QString::fromUtf8(sudoersFile(QStringLiteral("baton")));
        QStringList rules;
        for (const QString &line : text.split(u'\n')) {
            if (!line.isEmpty() && !line.startsWith(u'#'))
                rules << line;
        }
        QCOMPARE(rules.size(), 3);
        QCOMPARE(rules[0], QStringLiteral("Cmnd_Alias BATON_HELPER = /usr/local/lib/baton/baton-root serve"));
        QCOMPARE(rules[1], QStringLiteral("Defaults!BATON_HELPER env_reset, !setenv, !requiretty, !log_input, !log_output"));
        QCOMPARE(rules[2], QStringLiteral("baton ALL = (root) NOPASSWD: BATON_HELPER"));
        QVERIFY(!text.contains(u'*'));
        for (const char *wrong : {"", "root ALL=(ALL) ALL\nx", "%sudo", "a b", "ALL", "#0", "x,y"})
            QVERIFY2(sudoersFile(QString::fromUtf8(wrong)).isEmpty(), wrong);
    }

    void fullRightsAreToldApart()
    {
        QVERIFY(Command::changing(QStringLiteral("rm x")).wantsFullRights());
        QVERIFY(!Command::verb({QStringLiteral("machine"), QStringLiteral("user")}).wantsFullRights());
        Command login = Command::reading(QStringLiteral("id"));
        login.as = Command::As::Login;
        QVERIFY(!login.wantsFullRights());
    }
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
