#include "core/cluster/monitor.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

// probestream PROFILE.json NODE: the script that the monitor runs on this host. For tests/bench/probe, which counts what it says.
using namespace baton;

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.value(1));
    if (arguments.size() != 3 || !file.open(QIODevice::ReadOnly))
        return 2;
    const Result<Profile> profile = profileFromJson(QJsonDocument::fromJson(file.readAll()).object());
    const std::optional<Node> node = nodeFromId(arguments[2]);
    if (!profile || !node)
        return 2;
    const Result<Recipe> recipe = loadRecipe(profile->recipe);
    if (!recipe)
        return 2;
    std::puts(probeStream(*profile, *recipe, *node).script.toUtf8().constData());
    return 0;
}
