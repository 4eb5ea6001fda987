#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

#include <chrono>

namespace baton {

// One question of an installer or script, and where its answer comes from.
struct PromptRule
{
    QString id;                 // "installer-password"
    QRegularExpression pattern; // tolerant, case-insensitive, matched against the last lines of the screen
    QString answer;             // template: literal text and {master} {slave} {newMaster} {oldMaster} {secret:installer} …
    bool secret = false;        // the answer is a secret: masked everywhere
    int atMost = 1;             // times it may be asked in one dialogue; asked again = the answer was refused
    QString refused;            // translated-by-recipe sentence for that case; may be empty
};

// A program that is run on a terminal and answered from rules.
struct Dialogue
{
    QString command;                  // POSIX sh, templates as above
    QString directory;                // where it runs; empty = the build's
    QList<PromptRule> rules;
    QList<QRegularExpression> failures; // text that means failure even if the exit status is 0
    std::chrono::seconds quiet{60};     // no output and no known prompt for so long: ask the person
    std::chrono::seconds unknown{10};   // the same, where the last line looks like a prompt
    std::chrono::seconds timeout{3600};
};

struct Requirements
{
    qint64 memory = 0;      // bytes
    int cores = 0;
    qint64 disk = 0;        // bytes free
    QStringList systems;    // accepted prefixes of PRETTY_NAME; empty = any
};

// The role check: how HAProxy and Baton tell the host that serves from the idle one.
struct HealthCheck
{
    int port = 80;
    QString path = QStringLiteral("/");
    int status = 200;
};

// How the product's first user is registered, and how that is noticed.
struct Registration
{
    QString path;                  // the page to open, "/register"
    QString probe;                 // path whose answer tells; empty = it cannot be told from outside
    QRegularExpression registered; // matches the probe's answer once somebody is registered
    QString post;                  // path that takes the fields below as a form; empty = only by hand
    QMap<QString, QString> fields; // templates: {user} {email} {secret:register}
};

// Facts about one product, from JSON (docs/recipe.schema.json). Product facts live here and nowhere in code.
struct Recipe
{
    QString id, name;
    QString buildName;            // file name of the build on the hosts, e.g. service_desk_master_CI
    QString productRoot;          // exists once the product is installed
    QString serviceUnit;          // "ft-main-server.service"
    QStringList otherUnits;       // stopped and started with it, where present
    QString agentUnit;            // the product's own failover agent; empty = none
    QString searchUnit;
    QString postgresUnit;         // template; empty = found out ("postgresql@15-main.service" on Debian)
    QString postgresDatabase;     // the product's
    QString replicationUser;      // "main_backup"
    int postgresPort = 5432;      // as the product installs it; where an instance really listens is found out
    bool warmStandby = false;     // the service may run on the slave, idle, and wakes up when promoted
    HealthCheck health;
    QString registerPath, loginPath;
    Registration registration;
    QString searchHealth, reindexCommand, reindexUrl; // command run on the master, else the page to open; templates
    std::chrono::seconds startTimeout{600};  // until the service answers after an installation or a start
    std::chrono::seconds settle{300};        // after registration, before the slave is installed
    Requirements requirements;
    QString proxyPackage = QStringLiteral("haproxy");
    QString proxyVersion;         // the package version the vendor names, as for apt: "1.6.*"; empty = any
    Dialogue installMaster, installSlave;
    Dialogue prepareNewMaster, restoreOldMaster; // the product's own reconversion scripts; command empty = none
    QMap<QString, QString> defaultSecrets;       // "installer" -> the guide's password
    QMap<QString, QString> secretTitles;         // "installer" -> "Installer password"
};

[[nodiscard]] Result<Recipe> recipeFromJson(const QJsonObject &json);
// By id from the bundled resources (":/recipes/<id>.json"), or from a file when `id` is a path. "extends" is followed.
[[nodiscard]] Result<Recipe> loadRecipe(const QString &id);
[[nodiscard]] QStringList bundledRecipes();

// The names that a template uses, in order of appearance: "master", "secret:installer".
[[nodiscard]] QStringList templateNames(const QString &text);
// Replaces {name} by values; an unknown name is an error of kind Invalid.
[[nodiscard]] Result<QString> fillTemplate(const QString &text, const QMap<QString, QString> &values);

} // namespace baton
