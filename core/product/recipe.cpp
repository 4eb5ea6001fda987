#include "core/product/recipe.h"

#include "core/base/translation.h"
#include "core/product/jsonfields.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

static void initRecipeResources()
{
    Q_INIT_RESOURCE(recipes); // baton-core is a static library: without this the linker drops them
}

namespace baton {

namespace {

constexpr int deepestExtension = 8;
constexpr qint64 largestFile = 1024 * 1024;

BATON_TR_FUNCTION(Recipe)

void readRule(JsonFields &fields, PromptRule &rule)
{
    fields.required(QStringLiteral("id"), rule.id);
    QString source;
    fields.required(QStringLiteral("pattern"), source);
    fields.pattern(QStringLiteral("pattern"), rule.pattern);
    fields.text(QStringLiteral("answer"), rule.answer);
    fields.flag(QStringLiteral("secret"), rule.secret);
    fields.number(QStringLiteral("atMost"), rule.atMost, 1, 100);
    fields.text(QStringLiteral("refused"), rule.refused);
}

void readDialogue(JsonFields &parent, const QString &name, Dialogue &dialogue)
{
    parent.object(name, [&](JsonFields &fields) {
        fields.text(QStringLiteral("command"), dialogue.command);
        fields.text(QStringLiteral("directory"), dialogue.directory);
        fields.patterns(QStringLiteral("failures"), dialogue.failures);
        fields.seconds(QStringLiteral("quiet"), dialogue.quiet);
        fields.seconds(QStringLiteral("unknown"), dialogue.unknown);
        fields.seconds(QStringLiteral("timeout"), dialogue.timeout);
        fields.objects(QStringLiteral("rules"), [&](JsonFields &rule) { readRule(rule, dialogue.rules.emplace_back()); });
    });
}

void readUnits(JsonFields &fields, Recipe &recipe)
{
    fields.required(QStringLiteral("service"), recipe.serviceUnit);
    fields.texts(QStringLiteral("others"), recipe.otherUnits);
    fields.text(QStringLiteral("agent"), recipe.agentUnit);
    fields.text(QStringLiteral("search"), recipe.searchUnit);
    fields.text(QStringLiteral("postgres"), recipe.postgresUnit);
}

void readWeb(JsonFields &fields, Recipe &recipe)
{
    fields.object(QStringLiteral("health"), [&](JsonFields &health) {
        health.number(QStringLiteral("port"), recipe.health.port, 1, 65535);
        health.text(QStringLiteral("path"), recipe.health.path);
        health.number(QStringLiteral("status"), recipe.health.status, 100, 599);
    });
    fields.text(QStringLiteral("login"), recipe.loginPath);
    fields.object(QStringLiteral("registration"), [&](JsonFields &registration) {
        registration.text(QStringLiteral("path"), recipe.registration.path);
        registration.text(QStringLiteral("probe"), recipe.registration.probe);
        registration.pattern(QStringLiteral("registered"), recipe.registration.registered);
        registration.text(QStringLiteral("post"), recipe.registration.post);
        registration.textMap(QStringLiteral("fields"), recipe.registration.fields);
    });
    recipe.registerPath = recipe.registration.path;
}

void readSearch(JsonFields &fields, Recipe &recipe)
{
    fields.text(QStringLiteral("health"), recipe.searchHealth);
    fields.text(QStringLiteral("reindexCommand"), recipe.reindexCommand);
    fields.text(QStringLiteral("reindexUrl"), recipe.reindexUrl);
}

void readRequirements(JsonFields &fields, Requirements &requirements)
{
    fields.bytes(QStringLiteral("memory"), requirements.memory);
    fields.number(QStringLiteral("cores"), requirements.cores, 1, 4096);
    fields.bytes(QStringLiteral("disk"), requirements.disk);
    fields.texts(QStringLiteral("systems"), requirements.systems);
}

void readSecrets(JsonFields &fields, Recipe &recipe)
{
    fields.objectMap(QStringLiteral("secrets"), [&](const QString &name, JsonFields &secret) {
        QString title, value;
        secret.required(QStringLiteral("title"), title);
        secret.text(QStringLiteral("default"), value);
        recipe.secretTitles.insert(name, title);
        if (!value.isEmpty())
            recipe.defaultSecrets.insert(name, value);
    });
}

void readRecipe(JsonFields &fields, Recipe &recipe)
{
    fields.ignore(QStringLiteral("extends"));
    fields.required(QStringLiteral("id"), recipe.id);
    fields.required(QStringLiteral("name"), recipe.name);
    fields.required(QStringLiteral("build"), recipe.buildName);
    fields.required(QStringLiteral("root"), recipe.productRoot);
    fields.object(QStringLiteral("units"), [&](JsonFields &units) { readUnits(units, recipe); });
    fields.object(QStringLiteral("database"), [&](JsonFields &database) {
        database.required(QStringLiteral("name"), recipe.postgresDatabase);
        database.required(QStringLiteral("replicationUser"), recipe.replicationUser);
        database.number(QStringLiteral("port"), recipe.postgresPort, 1, 65535);
    });
    fields.flag(QStringLiteral("warmStandby"), recipe.warmStandby);
    fields.object(QStringLiteral("web"), [&](JsonFields &web) { readWeb(web, recipe); });
    fields.object(QStringLiteral("search"), [&](JsonFields &search) { readSearch(search, recipe); });
    fields.object(QStringLiteral("times"), [&](JsonFields &times) {
        times.seconds(QStringLiteral("start"), recipe.startTimeout);
        times.seconds(QStringLiteral("settle"), recipe.settle);
    });
    fields.object(QStringLiteral("requirements"), [&](JsonFields &r) { readRequirements(r, recipe.requirements); });
    fields.object(QStringLiteral("proxy"), [&](JsonFields &proxy) {
        proxy.text(QStringLiteral("package"), recipe.proxyPackage);
        proxy.text(QStringLiteral("version"), recipe.proxyVersion);
    });
    fields.object(QStringLiteral("dialogues"), [&](JsonFields &dialogues) {
        readDialogue(dialogues, QStringLiteral("installMaster"), recipe.installMaster);
        readDialogue(dialogues, QStringLiteral("installSlave"), recipe.installSlave);
        readDialogue(dialogues, QStringLiteral("prepareNewMaster"), recipe.prepareNewMaster);
        readDialogue(dialogues, QStringLiteral("restoreOldMaster"), recipe.restoreOldMaster);
    });
    readSecrets(fields, recipe);
    fields.end();
}

// Names that end up in commands as they are: paths and units must look like paths and units.
void checkNames(const Recipe &recipe, QStringList &problems)
{
    static const QRegularExpression fileName(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9_.+-]*$"));
    static const QRegularExpression root(QStringLiteral("^(/[A-Za-z0-9_.+-]+)+$"));
    static const QRegularExpression unit(QStringLiteral("^[A-Za-z0-9:_.@\\\\-]+$"));
    if (!recipe.buildName.isEmpty() && !fileName.match(recipe.buildName).hasMatch())
        problems << tr("build: must be a file name");
    if (!recipe.productRoot.isEmpty() && !root.match(recipe.productRoot).hasMatch())
        problems << tr("root: must be an absolute path");
    for (const QString &name : QStringList{recipe.serviceUnit, recipe.agentUnit, recipe.searchUnit} + recipe.otherUnits) {
        if (!name.isEmpty() && !unit.match(name).hasMatch())
            problems << tr("units: “%1” is not the name of a systemd unit").arg(name);
    }
    for (const Dialogue *dialogue : {&recipe.installMaster, &recipe.installSlave, &recipe.prepareNewMaster,
                                     &recipe.restoreOldMaster}) {
        for (const PromptRule &rule : dialogue->rules) {
            if (rule.answer.contains(QStringLiteral("{secret:")) && !rule.secret)
                problems << tr("rule “%1”: an answer that uses a secret must be marked \"secret\": true").arg(rule.id);
        }
    }
}

// What the child says replaces what the parent says, member by member; lists are replaced whole.
QJsonObject merged(const QJsonObject &parent, const QJsonObject &child)
{
    QJsonObject result = parent;
    for (auto it = child.begin(); it != child.end(); ++it) {
        const QJsonValue below = result.value(it.key());
        const bool both = below.isObject() && it.value().isObject();
        result.insert(it.key(), both ? QJsonValue(merged(below.toObject(), it.value().toObject())) : it.value());
    }
    return result;
}

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, tr("The recipe “%1” cannot be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestFile)
        return fail(ErrorKind::Invalid, tr("The recipe “%1” is too large to be one.").arg(path));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &error);
    if (error.error != QJsonParseError::NoError)
        return fail(ErrorKind::Invalid, tr("The recipe “%1” is not JSON: %2 at byte %3.")
                                            .arg(path, error.errorString()).arg(error.offset));
    if (!document.isObject())
        return fail(ErrorKind::Invalid, tr("The recipe “%1” is not a JSON object.").arg(path));
    return document.object();
}

QString bundledPath(const QString &id)
{
    initRecipeResources();
    return QStringLiteral(":/recipes/%1.json").arg(id);
}

Result<QJsonObject> extended(const QJsonObject &json, int depth = 0)
{
    const QString parentId = json.value(QStringLiteral("extends")).toString();
    if (parentId.isEmpty())
        return json;
    if (depth >= deepestExtension)
        return fail(ErrorKind::Invalid, tr("extends: recipes extend each other in a circle at “%1”.").arg(parentId));
    if (!bundledRecipes().contains(parentId))
        return fail(ErrorKind::Invalid, tr("extends: there is no bundled recipe “%1”.").arg(parentId));
    const Result<QJsonObject> read = readObject(bundledPath(parentId));
    if (!read)
        return read;
    const Result<QJsonObject> parent = extended(*read, depth + 1);
    if (!parent)
        return parent;
    return merged(*parent, json);
}

} // namespace

Result<Recipe> recipeFromJson(const QJsonObject &json)
{
    const Result<QJsonObject> whole = extended(json);
    if (!whole)
        return fail(whole.error());
    Recipe recipe;
    QStringList problems;
    JsonFields fields(*whole, {}, problems);
    readRecipe(fields, recipe);
    checkNames(recipe, problems);
    if (!problems.isEmpty())
        return fail(ErrorKind::Invalid, tr("The recipe does not fit its schema: %1").arg(problems.first()),
                    problems.join(u'\n'));
    return recipe;
}

Result<Recipe> loadRecipe(const QString &id)
{
    const bool isPath = id.contains(u'/') || id.endsWith(QLatin1String(".json"));
    if (!isPath && !bundledRecipes().contains(id))
        return fail(ErrorKind::Usage, tr("There is no recipe “%1”. Bundled: %2.").arg(id, bundledRecipes().join(QStringLiteral(", "))));
    const Result<QJsonObject> json = readObject(isPath ? id : bundledPath(id));
    if (!json)
        return fail(json.error());
    return recipeFromJson(*json);
}

QStringList bundledRecipes()
{
    initRecipeResources();
    QStringList ids;
    for (const QString &file : QDir(QStringLiteral(":/recipes")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        ids << file.chopped(5);
    return ids;
}

} // namespace baton
