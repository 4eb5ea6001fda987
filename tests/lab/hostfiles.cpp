#include "core/guard/hosttools.h"
#include "core/haproxy/block.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>

// hostfiles PROFILE.json NODE POSTGRES-VERSION HAPROXY-VV: what Baton would put on a host of the lab, as JSON
// {"files": [{"path", "mode", "content"}], "units": […], "block": "…"}. For guardtest, which installs it without Baton.
using namespace baton;

namespace {

PostgresFacts debianPostgres(const QString &major)
{
    PostgresFacts facts;
    facts.versionNumber = major.toInt() * 10000;
    facts.dataDirectory = QStringLiteral("/var/lib/postgresql/%1/main").arg(major);
    facts.unit = QStringLiteral("postgresql@%1-main.service").arg(major);
    facts.binDirectory = QStringLiteral("/usr/lib/postgresql/%1/bin").arg(major);
    facts.osUser = QStringLiteral("postgres");
    return facts;
}

template<typename T>
T orDie(const Result<T> &result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(result.error().summary));
        std::exit(1);
    }
    return *result;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    const Profile profile = orDie(profileFromJson(QJsonDocument::fromJson(contentOf(arguments[1])).object()));
    const Recipe recipe = orDie(loadRecipe(profile.recipe));
    const Node node = nodeFromId(arguments[2]).value_or(Node::A);
    QJsonArray files;
    for (const HostFile &file : hostFiles(profile, recipe, node, debianPostgres(arguments[3]))) {
        files << QJsonObject{{QStringLiteral("path"), file.path},
                             {QStringLiteral("mode"), file.mode},
                             {QStringLiteral("content"), QString::fromUtf8(file.content)}};
    }
    BlockWish wish;
    wish.program = parseHaproxyProgram(QString::fromUtf8(contentOf(arguments[4]))).value_or(HaproxyProgram{});
    const QJsonObject all{{QStringLiteral("files"), files},
                          {QStringLiteral("units"), QJsonArray::fromStringList(hostUnits(node))},
                          {QStringLiteral("removal"), hostToolsRemoval().script},
                          {QStringLiteral("block"), managedBlock(profile, recipe, wish)}};
    std::puts(QJsonDocument(all).toJson().constData());
    return 0;
}
