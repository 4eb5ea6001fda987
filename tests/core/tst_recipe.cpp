#include "core/product/recipe.h"

#include <QJsonDocument>
#include <QTest>

using namespace baton;

namespace {

// JSON with ' for ", which is easier to read in a table.
QJsonObject jsonOf(QByteArray text)
{
    return QJsonDocument::fromJson(text.replace('\'', '"')).object();
}

QJsonObject smallest()
{
    return jsonOf("{'id': 'x', 'name': 'X', 'build': 'x.bin', 'root': '/opt/x', 'units': {'service': 'x.service'},"
                  " 'database': {'name': 'x', 'replicationUser': 'repl'}}");
}

const PromptRule *firstMatch(const Dialogue &dialogue, const QString &prompt)
{
    for (const PromptRule &rule : dialogue.rules) {
        if (rule.pattern.match(prompt).hasMatch())
            return &rule;
    }
    return nullptr;
}

} // namespace

class TestRecipe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundledOnesLoad()
    {
        QVERIFY(bundledRecipes().contains(QStringLiteral("flotomate-service-desk")));
        for (const QString &id : bundledRecipes()) {
            const Result<Recipe> recipe = loadRecipe(id);
            QVERIFY2(recipe, recipe ? "" : qPrintable(recipe.error().detail));
            QCOMPARE(recipe->id, id);
        }
    }

    void keepsTheGuidesFacts()
    {
        const Recipe recipe = loadRecipe(QStringLiteral("flotomate-service-desk")).value();
        QCOMPARE(recipe.buildName, QStringLiteral("service_desk_master_CI"));
        QCOMPARE(recipe.requirements.memory, qint64(4) << 30);
        QCOMPARE(recipe.requirements.cores, 2);
        QCOMPARE(recipe.requirements.disk, qint64(100) << 30);
        QCOMPARE(recipe.defaultSecrets.value(QStringLiteral("installer")), QStringLiteral("mypassword"));
        QCOMPARE(recipe.settle, std::chrono::seconds(300));
        QCOMPARE(recipe.postgresPort, 5432);
    }

    void postgresMayListenElsewhere()
    {
        QJsonObject json = smallest();
        QJsonObject database = json.value(QStringLiteral("database")).toObject();
        database.insert(QStringLiteral("port"), 5434);
        json.insert(QStringLiteral("database"), database);
        QCOMPARE(recipeFromJson(json).value().postgresPort, 5434);
        database.insert(QStringLiteral("port"), 70000);
        json.insert(QStringLiteral("database"), database);
        QVERIFY(!recipeFromJson(json));
    }

    void childReplacesMembersAndKeepsTheRest()
    {
        const Recipe recipe = loadRecipe(QStringLiteral("flotomate-service-desk-lab")).value();
        QCOMPARE(recipe.requirements.cores, 1);
        QVERIFY(recipe.warmStandby);
        QVERIFY(recipe.otherUnits.isEmpty());
        QCOMPARE(recipe.serviceUnit, QStringLiteral("ft-main-server.service"));
        QCOMPARE(recipe.installMaster.unknown, std::chrono::seconds(3));
        QCOMPARE(recipe.installMaster.rules.size(), 6);
    }

    void namesTheOffendingMember_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<QString>("named");
        QTest::newRow("misspelt member") << QByteArray("{'buidl': 'x'}") << QStringLiteral("buidl: is not known");
        QTest::newRow("wrong type") << QByteArray("{'warmStandby': 'yes'}") << QStringLiteral("warmStandby:");
        QTest::newRow("missing member") << QByteArray("{'build': null}") << QStringLiteral("build:");
        QTest::newRow("no such parent") << QByteArray("{'extends': 'nobody'}") << QStringLiteral("extends:");
        QTest::newRow("bad size") << QByteArray("{'requirements': {'memory': 'much'}}") << QStringLiteral("requirements.memory:");
        QTest::newRow("bad port") << QByteArray("{'web': {'health': {'port': 70000}}}") << QStringLiteral("web.health.port:");
        QTest::newRow("root with a space") << QByteArray("{'root': '/opt/x; rm -rf /'}") << QStringLiteral("root:");
        QTest::newRow("bad pattern")
            << QByteArray("{'dialogues': {'installMaster': {'rules': [{'id': 'q', 'pattern': 'a('}]}}}")
            << QStringLiteral("dialogues.installMaster.rules[0].pattern:");
        QTest::newRow("a secret answer not marked")
            << QByteArray("{'dialogues': {'installMaster': {'rules': [{'id': 'q', 'pattern': 'a', 'answer': '{secret:x}'}]}}}")
            << QStringLiteral("“q”");
    }
    void namesTheOffendingMember()
    {
        QFETCH(QByteArray, change);
        QFETCH(QString, named);
        QJsonObject json = smallest();
        const QJsonObject changes = jsonOf(change);
        for (const QString &key : changes.keys())
            json.insert(key, changes.value(key));
        const Result<Recipe> recipe = recipeFromJson(json);
        QVERIFY(!recipe);
        QCOMPARE(int(recipe.error().kind), int(ErrorKind::Invalid));
        QVERIFY2(recipe.error().summary.contains(named), qPrintable(recipe.error().summary));
    }

    void smallestIsEnough() { QVERIFY(recipeFromJson(smallest())); }

    void fillsTemplates()
    {
        const QMap<QString, QString> values{{QStringLiteral("master"), QStringLiteral("192.0.2.11")}};
        QCOMPARE(fillTemplate(QStringLiteral("curl http://{master}/ '{}' {"), values).value(),
                 QStringLiteral("curl http://192.0.2.11/ '{}' {"));
        const Result<QString> unknown = fillTemplate(QStringLiteral("{slvae}"), values);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().summary.contains(QStringLiteral("{slvae}")));
    }

    void recognisesPrompts_data()
    {
        QTest::addColumn<QString>("prompt");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *prompt, const char *rule) {
            QTest::newRow(prompt) << QString::fromLatin1(prompt) << QString::fromLatin1(rule);
        };
        row("Enter the installer password:", "installer-password");
        row("Password: ", "installer-password");
        row("Please enter passcode to continue> ", "installer-password");
        row("[sudo] Passphrase for setup:", "installer-password");
        row("Enter your choice [1-3]:", "kind");
        row("Select installation type (1/2/3) :", "kind");
        row("Please choose an option: ", "kind");
        row("(1-3)?", "kind");
        row("Option number > ", "kind");
        row("Do you want to continue? (y/n):", "confirmation");
        row("Are you sure you want HA? [Y/n] ", "confirmation");
        row("Select yes to proceed (yes/no): ", "confirmation");
        row("Confirm HA setup?", "confirmation");
        row("Enter the IP address of the Master server:", "master-address");
        row("Master IP: ", "master-address");
        row("Please provide master server address > ", "master-address");
        row("IP of Slave server : ", "slave-address");
        row("Slave host IP address?", "slave-address");
        row("Enter the main-backup password:", "main-backup-password");
        row("Enter password for main_backup user:", "main-backup-password");
        row("Password of replication user", "main-backup-password");
        row("Enter proxy for license check [none]:", "");
        row("Press ENTER to read the license", "");
        row("Copying database:", "");
    }
    void recognisesPrompts()
    {
        QFETCH(QString, prompt);
        QFETCH(QString, rule);
        const Recipe recipe = loadRecipe(QStringLiteral("flotomate-service-desk")).value();
        const PromptRule *found = firstMatch(recipe.installSlave, prompt);
        QCOMPARE(found ? found->id : QString(), rule);
    }
};

QTEST_GUILESS_MAIN(TestRecipe)
#include "tst_recipe.moc"
