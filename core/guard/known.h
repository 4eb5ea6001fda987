#pragma once

#include "core/cluster/profile.h"
#include "core/cluster/snapshot.h"
#include "core/host/command.h"
#include "core/product/recipe.h"

// What verbs have to know of a host (Command::verb), from what the person, the recipe and the probe say.
namespace baton {

class Run;

[[nodiscard]] Known knownOf(const Profile &profile, const Recipe &recipe, Node node);
[[nodiscard]] Known knownOf(const PostgresFacts &postgres);
[[nodiscard]] Known known(const Run &run, Node node);
// What the product's programs are told: the installer, and the scripts of a change of roles.
[[nodiscard]] QMap<QString, QString> dialogueValues(const Profile &profile, const Recipe &recipe, Node master);
[[nodiscard]] QMap<QString, QString> scriptValues(const Profile &profile, const Recipe &recipe, Node newMaster);

[[nodiscard]] Known together(Known known, const Known &more); // `more` wins

[[nodiscard]] QString unitName(const QString &unit); // with its suffix
[[nodiscard]] QString majorVersion(int versionNumber); // "15", or "9.5": what tells PostgreSQL's generations apart

} // namespace baton
