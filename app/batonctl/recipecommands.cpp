#include "app/batonctl/desk.h"
#include "app/batonctl/exitcode.h"
#include "core/product/recipe.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace baton::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

int listRecipes(Desk &desk)
{
    QJsonArray ids;
    for (const QString &id : bundledRecipes()) {
        ids << id;
        const Result<Recipe> recipe = loadRecipe(id);
        if (!recipe)
            return desk.report(recipe.error());
        if (!desk.globals().json)
            desk.console().print(QStringLiteral("%1  %2").arg(id, -32).arg(recipe->name));
    }
    if (desk.globals().json)
        desk.printJson({{QStringLiteral("recipes"), ids}});
    return Done;
}

int showRecipe(Desk &desk, const QString &id)
{
    const Result<Recipe> recipe = loadRecipe(id); // also says what is wrong with it
    if (!recipe)
        return desk.report(recipe.error());
    QFile file(bundledRecipes().contains(id) ? QStringLiteral(":/recipes/%1.json").arg(id) : id);
    if (!file.open(QIODevice::ReadOnly))
        return desk.report({ErrorKind::Usage, Words::tr("The recipe %1 can’t be read.").arg(id), file.errorString()});
    desk.console().write(QString::fromUtf8(file.readAll()));
    return Done;
}

int validateRecipe(Desk &desk, const QString &id)
{
    const Result<Recipe> recipe = loadRecipe(id);
    if (!recipe)
        return desk.report(recipe.error());
    if (desk.globals().json)
        desk.printJson({{QStringLiteral("id"), recipe->id}, {QStringLiteral("name"), recipe->name}, {QStringLiteral("valid"), true}});
    else
        desk.console().print(Words::tr("%1 is a sound recipe (%2).").arg(id, recipe->name));
    return Done;
}

} // namespace

void addRecipeCommands(CLI::App &app, Body &chosen)
{
    CLI::App *group = app.add_subcommand("recipe", "What is known about a product, as data")->require_subcommand(1);
    group->fallthrough();
    const auto id = std::make_shared<std::string>();
    group->add_subcommand("list", "The bundled recipes")->callback([&chosen] { chosen = listRecipes; });
    CLI::App *show = group->add_subcommand("show", "Print a recipe");
    show->add_option("recipe", *id, "Id of a bundled one, or a file")->required();
    show->callback([&chosen, id] { chosen = [id](Desk &desk) { return showRecipe(desk, QString::fromStdString(*id)); }; });
    CLI::App *check = group->add_subcommand("validate", "Say what is wrong with a recipe");
    check->add_option("recipe", *id, "Id of a bundled one, or a file")->required();
    check->callback([&chosen, id] { chosen = [id](Desk &desk) { return validateRecipe(desk, QString::fromStdString(*id)); }; });
}

} // namespace baton::cli
