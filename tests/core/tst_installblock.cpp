#include "core/guard/hosttools.h"
#include "core/haproxy/installblock.h"
#include "tests/core/scriptedrun.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace baton;

namespace {

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

// The real script, run by a real sh in a folder that stands for /etc/haproxy; haproxy and systemctl are programs that
// complain about a file with the word "wrong", and write down what they are told.
class TestInstallBlock : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ScriptedRun> m_run;

    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray config() const { return read(path(QStringLiteral("haproxy.cfg"))); }
    QByteArray told() const { return read(path(QStringLiteral("told"))); }

    void program(const QString &name, const QByteArray &script)
    {
        write(path(QStringLiteral("bin/") + name), "#!/bin/sh\n" + script);
        QFile::setPermissions(path(QStringLiteral("bin/") + name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    Result<CommandOutput> runHere(const Command &command)
    {
        QString script = command.script;
        script.replace(QStringLiteral("/etc/haproxy"), m_folder->path());
        QProcess sh;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), path(QStringLiteral("bin:")) + environment.value(QStringLiteral("PATH")));
        sh.setProcessEnvironment(environment);
        sh.start(QStringLiteral("sh"), {QStringLiteral("-c"), script});
        sh.write(command.input);
        sh.closeWriteChannel();
        sh.waitForFinished();
        return CommandOutput{sh.exitCode(), sh.readAllStandardOutput(), sh.readAllStandardError()};
    }

    Result<> apply(const QString &before, const QString &after)
    {
        return applyConfig(*m_run, {before, after});
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QDir(m_folder->path()).mkdir(QStringLiteral("bin"));
        const QByteArray told = QFile::encodeName(path(QStringLiteral("told")));
        program(QStringLiteral("haproxy"), "[ \"$1\" = -vv ] && { echo 'HAProxy version 2.6.12 2023'; exit; }\n"
                                           "grep -n wrong \"$3\" || exit 0\nexit 1\n");
        program(QStringLiteral("systemctl"), "echo \"$*\" >>" + told + "\n[ ! -e " + told + ".fails ] || [ \"$1\" != reload ]\n");
        program(QStringLiteral("journalctl"), "echo it would not\n");
        write(path(QStringLiteral("haproxy.cfg")), "old\n");
        m_run = std::make_unique<ScriptedRun>();
        m_run->on(Node::Proxy).onRun = [this](const Command &command) { return runHere(command); };
    }

    void putsInPlace()
    {
        QVERIFY(apply(QStringLiteral("old\n"), QStringLiteral("new\n")));
        QCOMPARE(config(), "new\n");
        QCOMPARE(read(path(QStringLiteral("haproxy.cfg.baton-") + m_run->id())), "old\n");
        QVERIFY(told().contains("reload haproxy"));
        QVERIFY(!QFile::exists(path(QStringLiteral("haproxy.cfg.baton-new"))));
    }
    // Of the file nothing changes but the word at the end of a server's line, in this cluster's block.
    void keepsWhoIsDisabled()
    {
        m_run->theProfile.id = QStringLiteral("lab");
        const QString block = QStringLiteral("# >>> baton lab\nbackend baton-desk\n    server a 192.0.2.11:80 id 1 check%1\n    server b 192.0.2.12:80 id 2 check%2\n\n"
                                             "backend baton-gate\n    server open 127.0.0.1:9\n# <<< baton lab\n");
        const QString others = QStringLiteral("backend baton-desk\n    server a 192.0.2.99:80 check\n# >>> baton other\nserver b x\n# <<< baton other\n");
        const QString out = QStringLiteral(" disabled");
        write(path(QStringLiteral("haproxy.cfg")), (others + block.arg(QString(), out)).toUtf8());
        QVERIFY(keepDisabled(*m_run, {Node::A}));
        QCOMPARE(QString::fromUtf8(config()), others + block.arg(out, QString()));
        QVERIFY(!told().contains("reload"));
        QVERIFY(keepDisabled(*m_run, {}));
        QCOMPARE(QString::fromUtf8(config()), others + block.arg(QString(), QString()));
        QVERIFY(keepDisabled(*m_run, {}));
        QCOMPARE(QString::fromUtf8(config()), others + block.arg(QString(), QString()));
    }
    void keepsThePage()
    {
        m_run->theProfile.id = QStringLiteral("lab");
        const QString block = QStringLiteral("# >>> baton lab\nbackend baton-gate\n    server open 127.0.0.1:9\n\n"
                                             "backend baton-maintenance\n    server off 127.0.0.1:9%1\n# <<< baton lab\n");
        const QString others = QStringLiteral("backend baton-maintenance\n    server off 127.0.0.1:9\n");
        write(path(QStringLiteral("haproxy.cfg")), (others + block.arg(QString())).toUtf8());
        for (const bool shown : {true, true, false, false}) {
            QVERIFY(keepPage(*m_run, shown));
            QCOMPARE(QString::fromUtf8(config()), others + block.arg(shown ? QStringLiteral(" disabled") : QString()));
        }
        QVERIFY(!told().contains("reload"));
    }
    void takesTheBlockOut()
    {
        m_run->theProfile.id = QStringLiteral("lab");
        write(path(QStringLiteral("haproxy.cfg")), "above\n# >>> baton lab\nours\n# <<< baton lab\nbelow\n");
        const auto change = planWithoutBlock(m_run->host(Node::Proxy), m_run->profile());
        QVERIFY(change);
        QVERIFY(removeBlock(*m_run, *change));
        QCOMPARE(QString::fromUtf8(config()), change->after);
        QCOMPARE(config(), "above\nbelow\n");
        QVERIFY(told().contains("reload haproxy"));
    }
    // The helper puts the block together from its own file: the same comes out as here.
    void theHelpersBlockIsTheSame_data()
    {
        QTest::addColumn<QString>("before");
        const QString block = QStringLiteral("# >>> baton lab\nan older one\n# <<< baton lab\n");
        QTest::newRow("none yet") << QStringLiteral("global\n    daemon\ndefaults\n    mode http\n");
        QTest::newRow("at the end") << QStringLiteral("global\n") + block;
        QTest::newRow("before sections with defaults of their own") << QStringLiteral("global\n") + block + QStringLiteral("defaults x\nfrontend y\n");
        QTest::newRow("before sections that would take its defaults") << QStringLiteral("global\n") + block + QStringLiteral("# x\n\nfrontend y\n    bind :81\n");
        QTest::newRow("without a line end") << QStringLiteral("global\n    daemon");
        QTest::newRow("empty") << QString();
    }
    void theHelpersBlockIsTheSame()
    {
        QFETCH(QString, before);
        Profile &profile = m_run->theProfile;
        profile.id = QStringLiteral("lab");
        profile.serviceUrl = QStringLiteral("http://it's");
        m_run->theRecipe.health.path = QStringLiteral("/it's%20up");
        for (const bool lua : {false, true}) {
            write(path(QStringLiteral("haproxy.cfg")), before.toUtf8());
            const BlockWish wish{.program = {.major = lua ? 3 : 1, .minor = lua ? 0 : 6, .version = {}, .lua = lua}, .disabled = {}, .adminSocket = !lua};
            const auto after = withBlock(before, profile.id, managedBlock(profile, m_run->theRecipe, wish));
            QVERIFY(after);
            const auto digest = [](const QString &text) { return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex()); };
            const QString yes = lua ? QStringLiteral("yes") : QStringLiteral("no"), socket = lua ? QStringLiteral("no") : QStringLiteral("yes");
            const Command command = Command::verb({QStringLiteral("proxy-block"), digest(before), m_run->id(), digest(*after), yes, yes, socket},
                                                  {{QStringLiteral("CLUSTER"), profile.id}, {QStringLiteral("BLOCKS"), QString::fromUtf8(blocksConf(profile, m_run->theRecipe))}});
            const auto said = runHere(command);
            QVERIFY2(said && said->out.endsWith("done\n"), said->out + said->err);
            QCOMPARE(QString::fromUtf8(config()), *after);
            // Another block than was agreed on is not written.
            write(path(QStringLiteral("haproxy.cfg")), before.toUtf8());
            const auto other = runHere(Command::verb({QStringLiteral("proxy-block"), digest(before), m_run->id(), digest(before + u'x'), yes, yes, socket},
                                                     {{QStringLiteral("CLUSTER"), profile.id}, {QStringLiteral("BLOCKS"), QString::fromUtf8(blocksConf(profile, m_run->theRecipe))}}));
            QCOMPARE(other->out, "other-block\n");
            QCOMPARE(QString::fromUtf8(config()), before);
        }
    }
    void doesNothingTwice()
    {
        QVERIFY(apply(QStringLiteral("old\n"), QStringLiteral("old\n")));
        QVERIFY(!told().contains("reload"));
        QVERIFY(!QFile::exists(path(QStringLiteral("haproxy.cfg.baton-") + m_run->id())));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("present");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("says");
        QTest::newRow("invalid before") << QByteArray("wrong\n") << QStringLiteral("wrong\n") << QStringLiteral("wrong\nblock\n")
                                        << QStringLiteral("was invalid before Baton changed anything");
        QTest::newRow("block not accepted") << QByteArray("old\n") << QStringLiteral("old\n") << QStringLiteral("old\nwrong block\n")
                                            << QStringLiteral("does not accept the block");
        QTest::newRow("changed meanwhile") << QByteArray("another hand\n") << QStringLiteral("old\n") << QStringLiteral("new\n")
                                           << QStringLiteral("changed by somebody else");
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, present);
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, says);
        write(path(QStringLiteral("haproxy.cfg")), present);
        const Result<> result = apply(before, after);
        QVERIFY(!result);
        QVERIFY2(result.error().summary.contains(says), qPrintable(result.error().summary));
        QVERIFY(result.error().summary.contains(QStringLiteral("host-proxy")));
        QCOMPARE(config(), present);
        QVERIFY(!told().contains("reload"));
        QVERIFY(!QFile::exists(path(QStringLiteral("haproxy.cfg.baton-new"))));
    }
    void showsHaproxysMessage()
    {
        const Result<> result = apply(QStringLiteral("old\n"), QStringLiteral("old\nwrong block\n"));
        QVERIFY(!result && result.error().detail.contains(QStringLiteral("2:wrong block")));
    }
    void reloadFails()
    {
        write(path(QStringLiteral("told.fails")), "");
        const Result<> result = apply(QStringLiteral("old\n"), QStringLiteral("new\n"));
        QVERIFY(!result);
        QVERIFY2(result.error().summary.contains(QStringLiteral("does not run with it")), qPrintable(result.error().summary));
        QVERIFY(result.error().detail.contains(QStringLiteral("it would not")));
    }

    void refusesSecondBind()
    {
        write(path(QStringLiteral("haproxy.cfg")), "frontend pasted\n    bind *:80\n");
        const auto change = planBlock(m_run->on(Node::Proxy), m_run->profile(), m_run->recipe());
        QVERIFY(!change);
        QCOMPARE(change.error().kind, ErrorKind::Unsafe);
        QVERIFY(change.error().summary.contains(QStringLiteral("line 2: bind *:80")));
    }
    void plansAndTakesOut()
    {
        m_run->theProfile.id = QStringLiteral("lab");
        const auto change = planBlock(m_run->on(Node::Proxy), m_run->profile(), m_run->recipe());
        QVERIFY(change && !change->isNone());
        QVERIFY(change->diff().contains(QStringLiteral("+# >>> baton lab")));
        QVERIFY(applyConfig(*m_run, *change));
        const auto again = planBlock(m_run->on(Node::Proxy), m_run->profile(), m_run->recipe());
        QVERIFY(again && again->isNone());
        const auto without = planWithoutBlock(m_run->on(Node::Proxy), m_run->profile());
        QVERIFY(without && without->after == QStringLiteral("old\n"));
    }
};

QTEST_GUILESS_MAIN(TestInstallBlock)
#include "tst_installblock.moc"
