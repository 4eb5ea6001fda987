#include "core/runbook/run.h"
#include "core/store/store.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

// The command line as a script sees it: what it prints, and its exit codes. Nothing here needs a host; what does, is
// told on the lab.
class TestBatonctl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }
    void endsAsDocumented_data();
    void endsAsDocumented();
    void keepsProfiles();
    void editsProfiles();
    void refusesAProfileThatIsWrong();
    void asksWhichCluster();
    void takesUpTheRunThatWaits();
    void saysThatAHostIsUnreachable();
    void refusesASecretsFileThatOthersMayRead();
    void leavesADamagedDataFileAlone();
    void watchesAndTellsSomebody();
    void watchAsksNothing();

private:
    struct Said
    {
        int code = -1;
        QByteArray out, err;
        QJsonObject json() const { return QJsonDocument::fromJson(out.split('\n').first()).object(); }
        QJsonObject lastJson() const { return QJsonDocument::fromJson(out.trimmed().split('\n').last()).object(); }
    };
    Said run(const QStringList &words, const QByteArray &input = {}) const;
    QByteArray profile(const char *name = "Pune", const char *b = "192.0.2.12") const;

    std::unique_ptr<QTemporaryDir> m_home;
};

TestBatonctl::Said TestBatonctl::run(const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BATON_HOME"), m_home->filePath(QStringLiteral("data")));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")); // nobody's keychain
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BATONCTL), words);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// Nothing listens on port 1 of the loopback addresses.
QByteArray TestBatonctl::profile(const char *name, const char *b) const
{
    return QByteArray(R"({"name":"NAME","proxy":"none","knownHosts":"HOSTS","hosts":{)"
                      R"("a":{"address":"127.0.0.2","clusterAddress":"192.0.2.11","port":1,"user":"root","label":"desk-a"},)"
                      R"("b":{"address":"127.0.0.3","clusterAddress":"OTHER","port":1,"user":"root","label":"desk-b"}}})")
        .replace("NAME", name).replace("OTHER", b).replace("HOSTS", m_home->filePath(QStringLiteral("known_hosts")).toUtf8());
}

void TestBatonctl::endsAsDocumented_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("code");
    const auto row = [](const char *words, int code) {
        QTest::newRow(*words ? words : "nothing") << QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts) << code;
    };
    row("", 2);
    row("--help", 0);
    row("--version", 0);
    row("switchover --help", 0);
    row("swichover", 2);
    row("reconvert --method magic", 2);
    row("maintenance", 2);
    row("resolve", 2);
    row("status", 2); // no cluster is stored
    row("switchover --yes", 2);
    row("resume", 2);
    row("report 20200101T000000-0000", 2);
    row("recipe list", 0);
    row("recipe validate flotomate-service-desk", 0);
    row("recipe validate /nowhere.json", 2);
    row("profile show nobody", 2);
}

void TestBatonctl::endsAsDocumented()
{
    QFETCH(QStringList, words);
    const Said said = run(words);
    QTEST(said.code, "code");
    QVERIFY(said.code == 0 || !(said.err + said.out).isEmpty());
}

void TestBatonctl::keepsProfiles()
{
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("-")}, profile()).code, 0);
    for (const QStringList &words : {QStringList{QStringLiteral("-n"), QStringLiteral("resume")}, {QStringLiteral("--set"), QStringLiteral("rate=1"), QStringLiteral("rollback")}}) {
        const Said refused = run(words); // it would act
        QVERIFY2(refused.code == 2 && refused.err.contains("no dry run"), refused.err.constData());
    }
    const Said mistyped = run({QStringLiteral("--set"), QStringLiteral("replace_lock=1"), QStringLiteral("switchover")});
    QVERIFY2(mistyped.code == 2 && mistyped.err.contains("no option “replace_lock”"), mistyped.err.constData());
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("-")}, profile()).code, 2); // there is one already
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("--replace"), QStringLiteral("-")}, profile()).code, 0);
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("add"), QStringLiteral("Berlin"), QStringLiteral("--a"), QStringLiteral("admin@192.0.2.21:2222"),
                  QStringLiteral("--b"), QStringLiteral("192.0.2.22")}).code, 0);
    const QJsonArray all = run({QStringLiteral("--json"), QStringLiteral("profile"), QStringLiteral("list")}).json().value(QStringLiteral("profiles")).toArray();
    QCOMPARE(all.size(), 2);
    const QJsonObject a = all.first().toObject().value(QStringLiteral("hosts")).toObject().value(QStringLiteral("a")).toObject();
    QCOMPARE(a.value(QStringLiteral("port")).toInt(), 2222);
    QCOMPARE(a.value(QStringLiteral("user")).toString(), QStringLiteral("admin"));

    const Said exported = run({QStringLiteral("profile"), QStringLiteral("export"), QStringLiteral("pune")});
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("remove"), QStringLiteral("pune")}).code, 3); // nobody to confirm
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("remove"), QStringLiteral("pune"), QStringLiteral("--yes")}).code, 0);
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("-")}, exported.out).code, 0);
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("export"), QStringLiteral("pune")}).out, exported.out);
}

void TestBatonctl::editsProfiles()
{
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("-")}, profile()).code, 0);
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("edit"), QStringLiteral("pune"), QStringLiteral("hosts.b.address=192.0.2.7"),
                  QStringLiteral("hosts.b.port=22"), QStringLiteral("practice=true")}).code, 0);
    const QJsonObject json = run({QStringLiteral("--json"), QStringLiteral("profile"), QStringLiteral("show")}).json();
    const QJsonObject b = json.value(QStringLiteral("hosts")).toObject().value(QStringLiteral("b")).toObject();
    QCOMPARE(b.value(QStringLiteral("address")).toString(), QStringLiteral("192.0.2.7"));
    QCOMPARE(b.value(QStringLiteral("port")).toInt(), 22);
    QCOMPARE(json.value(QStringLiteral("practice")).toBool(), true);
    for (const char *wrong : {"hosts.b.port=0", "hosts.b.adress=192.0.2.8", "hosts.b.clusterAddress=192.0.2.11", "id=other", "nonsense"})
        QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("edit"), QStringLiteral("pune"), QString::fromLatin1(wrong)}).code, 2);
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("profile"), QStringLiteral("show")}).json(), json);
}

void TestBatonctl::refusesAProfileThatIsWrong()
{
    const Said same = run({QStringLiteral("--json"), QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("-")}, profile("Pune", "192.0.2.11"));
    QCOMPARE(same.code, 2); // master and slave at one address
    QVERIFY(!same.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("summary")).toString().isEmpty());
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("-")}, "{").code, 2);
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("/nowhere.json")}).code, 2);
    QCOMPARE(run({QStringLiteral("--json"), QStringLiteral("profile"), QStringLiteral("list")}).json().value(QStringLiteral("profiles")).toArray().size(), 0);
}

void TestBatonctl::asksWhichCluster()
{
    for (const char *name : {"Pune", "Chennai"})
        QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("-")}, profile(name)).code, 0);
    const Said said = run({QStringLiteral("status")});
    QCOMPARE(said.code, 2);
    QVERIFY2(said.err.contains("pune") && said.err.contains("chennai"), said.err.constData());
}

// A run that needs a person, of another cluster or with a check after it: which one "resume" means is never left to chance.
void TestBatonctl::takesUpTheRunThatWaits()
{
    for (const char *name : {"Pune", "Chennai"})
        QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("-")}, profile(name)).code, 0);
    const auto store = baton::Store::open(m_home->filePath(QStringLiteral("data")));
    QVERIFY(store);
    const auto keep = [&](const char *id, const char *cluster, baton::Operation operation, baton::Outcome outcome, int second) {
        baton::RunRecord record;
        record.id = QString::fromLatin1(id);
        record.profile = QString::fromLatin1(cluster);
        record.operation = operation;
        record.title = record.token = record.id;
        record.started = QDateTime::fromSecsSinceEpoch(1'790'000'000 + second, Qt::UTC);
        baton::RunReport report;
        report.outcome = outcome;
        baton::RunEvent begun;
        begun.at = record.started;
        begun.kind = baton::RunEvent::Kind::Intent;
        begun.step = QStringLiteral("stop-old"); // past its lock: checks are not asked again
        return (*store)->beginRun(record) && (*store)->append(record.id, begun, baton::Store::Sync::OnDisk) && (*store)->endRun(record.id, report);
    };
    const auto taken = [&](const QStringList &words) {
        const Said said = run(QStringList{QStringLiteral("--json"), QStringLiteral("--yes")} + words);
        if (said.json().contains(QStringLiteral("error")))
            return said.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("kind")).toString();
        const QStringList ids{QStringLiteral("pune-1"), QStringLiteral("pune-4"), QStringLiteral("chennai-1"), QStringLiteral("chennai-2")};
        const auto id = std::find_if(ids.begin(), ids.end(), [&](const QString &one) { return said.out.contains(one.toUtf8()); });
        return id == ids.end() ? QString::fromUtf8(said.out) : *id;
    };
    QVERIFY(keep("pune-1", "pune", baton::Operation::Switchover, baton::Outcome::NeedsYou, 1));
    QVERIFY(keep("pune-2", "pune", baton::Operation::Check, baton::Outcome::Done, 2));
    QVERIFY(keep("chennai-1", "chennai", baton::Operation::Switchover, baton::Outcome::Done, 3));
    QCOMPARE(taken({QStringLiteral("resume")}), QStringLiteral("pune-1"));
    QCOMPARE(taken({QStringLiteral("-p"), QStringLiteral("chennai"), QStringLiteral("resume")}), QStringLiteral("chennai-1")); // and is told that it has ended

    QVERIFY(keep("chennai-2", "chennai", baton::Operation::Switchover, baton::Outcome::NeedsYou, 4));
    QCOMPARE(taken({QStringLiteral("rollback")}), QStringLiteral("usage"));
    QCOMPARE(taken({QStringLiteral("-p"), QStringLiteral("pune"), QStringLiteral("rollback")}), QStringLiteral("pune-1"));
    QCOMPARE(taken({QStringLiteral("rollback"), QStringLiteral("chennai-2")}), QStringLiteral("chennai-2"));

    QVERIFY(keep("pune-3", "pune", baton::Operation::Reindex, baton::Outcome::Refused, 5)); // while the other one waited
    QCOMPARE(taken({QStringLiteral("-p"), QStringLiteral("pune"), QStringLiteral("resume")}), QStringLiteral("pune-1"));
    QVERIFY(keep("pune-4", "pune", baton::Operation::Switchover, baton::Outcome::Done, 6)); // so that what pune-1 left is long over
    QCOMPARE(taken({QStringLiteral("-p"), QStringLiteral("pune"), QStringLiteral("resume")}), QStringLiteral("pune-4"));
}

void TestBatonctl::saysThatAHostIsUnreachable()
{
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("-")}, profile()).code, 0);
    const Said status = run({QStringLiteral("--json"), QStringLiteral("status")});
    QCOMPARE(status.code, 5);
    QCOMPARE(status.json().value(QStringLiteral("snapshot")).toObject().isEmpty(), false);
    const Said switchover = run({QStringLiteral("--json"), QStringLiteral("--yes"), QStringLiteral("switchover")});
    QVERIFY2(switchover.code == 5 || switchover.code == 3, switchover.err.constData());
    const QJsonObject report = switchover.lastJson().value(QStringLiteral("report")).toObject();
    QVERIFY(report.value(QStringLiteral("error")).toObject().value(QStringLiteral("summary")).toString().contains(QStringLiteral("desk-")));
    const QJsonArray runs = run({QStringLiteral("--json"), QStringLiteral("runs")}).json().value(QStringLiteral("runs")).toArray();
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs.first().toObject().value(QStringLiteral("canBeResumed")).toBool(), false);
    QCOMPARE(run({QStringLiteral("report"), QStringLiteral("--format"), QStringLiteral("html")}).code, 0);
    QCOMPARE(run({QStringLiteral("resume")}).code, 2);
}

void TestBatonctl::refusesASecretsFileThatOthersMayRead()
{
    QCOMPARE(run({QStringLiteral("profile"), QStringLiteral("import"), QStringLiteral("-")}, profile()).code, 0);
    QFile file(m_home->filePath(QStringLiteral("secrets.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"a.login":"hunter22"})");
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    const Said said = run({QStringLiteral("--secrets-file"), file.fileName(), QStringLiteral("status")});
    QCOMPARE(said.code, 2);
    QVERIFY(!said.err.contains("hunter22"));
}

void TestBatonctl::leavesADamagedDataFileAlone()
{
    QVERIFY(QDir().mkpath(m_home->filePath(QStringLiteral("data"))));
    QFile file(m_home->filePath(QStringLiteral("data/baton.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    const Said said = run({QStringLiteral("runs")});
    QCOMPARE(said.code, 2);
    QVERIFY2(said.err.contains(file.fileName().toUtf8()), said.err.constData());
    QCOMPARE(file.size(), 4096);
}

// Nobody answers, and somebody is told so by a command of the admin's.
void TestBatonctl::watchesAndTellsSomebody()
{
    QCOMPARE(run({"profile", "import", "-"}, profile()).code, 0);
    const QString told = m_home->filePath(QStringLiteral("told"));
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BATON_HOME"), m_home->filePath(QStringLiteral("data")));
    environment.remove(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(BATONCTL), {"watch", "--json", "--settle", "0", "--run",
                                             QStringLiteral("printf '%s %s\\n' \"$BATON_CLUSTER\" \"$BATON_SEVERITY\" > '%1.part'; cat >> '%1.part'; mv '%1.part' '%1'").arg(told)});
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(told), 30'000);
    process.terminate();
    QVERIFY(process.waitForFinished(10'000));
    QFile file(told);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray first = file.readLine().trimmed();
    QVERIFY2(first == "pune critical" || first == "pune warning", first.constData());
    const QJsonObject status = QJsonDocument::fromJson(file.readAll()).object();
    QVERIFY(status.contains(QStringLiteral("assessment")) && status.contains(QStringLiteral("snapshot")));
}

void TestBatonctl::watchAsksNothing()
{
    QCOMPARE(run({"watch"}).code, 2); // no cluster
    QByteArray withPassword = profile();
    withPassword.replace("\"label\":\"desk-a\"", "\"auth\":\"password\",\"label\":\"desk-a\"");
    QCOMPARE(run({"profile", "import", "-"}, withPassword).code, 0);
    const Said said = run({"watch"});
    QCOMPARE(said.code, 3);
    QVERIFY2(said.err.contains("a.login"), said.err.constData());
}

QTEST_GUILESS_MAIN(TestBatonctl)
#include "tst_batonctl.moc"
