#include "app/batonctl/desk.h"
#include "app/batonctl/exitcode.h"
#include "core/base/sha256.h"
#include "core/cluster/monitor.h"
#include "core/guard/hosttools.h"
#include "core/guard/sudoers.h"
#include "core/host/verbs.h"

#include <QCoreApplication>

// Least rights (docs/least-rights.md): what an administrator with full rights does once, so that another account needs no more than the helper.
namespace baton::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

struct HelperArguments
{
    std::string user = "baton";
    std::vector<std::string> nodes;
};

Result<QString> account(const HelperArguments &arguments)
{
    const QString user = QString::fromStdString(arguments.user);
    if (sudoersFile(user).isEmpty())
        return fail(ErrorKind::Usage, Words::tr("“%1” is not a user name.").arg(user));
    return user;
}

// As it is sent, or lies on a host.
int printVerb(Desk &desk, const std::string &name)
{
    const auto verb = allVerbs().constFind(QString::fromStdString(name));
    if (verb == allVerbs().cend())
        return desk.report({ErrorKind::Usage, Words::tr("There is no verb “%1”: docs/least-rights.md lists them.").arg(QString::fromStdString(name)), {}});
    desk.console().print(verb->text.trimmed());
    return Done;
}

int printSudoers(Desk &desk, const HelperArguments &arguments)
{
    const Result<QString> user = account(arguments);
    if (!user)
        return desk.report(user.error());
    desk.console().print(QString::fromUtf8(sudoersFile(*user)).trimmed());
    return Done;
}

// What the helper is made of, which builds it may run, and whom sudo lets use it; the last, as from then on all has to be there.
struct Gift
{
    Snapshot snapshot;
    QString user;
    QByteArray builds; // SHA-256, a line each
};

Result<> give(Host &host, const Profile &profile, const Recipe &recipe, Node node, const Gift &gift)
{
    const HostState &state = gift.snapshot.host(node);
    if (!state.reachable())
        return fail(ErrorKind::Unreachable, Words::tr("%1 is not reachable. %2").arg(host.label(), state.error));
    const PostgresFacts postgres = state.product.installed ? state.postgres : PostgresFacts();
    const Result<bool> current = hostToolsCurrent(host, profile, recipe, node, postgres);
    if (!current)
        return fail(current.error());
    const auto does = [&host](const Command &command, const QString &purpose) { return runChecked(host, command, purpose).map([](const QByteArray &) { }); };
    const Result<> tools = *current ? Result<>() : does(hostToolsInstallation(profile, recipe, node, postgres), Words::tr("install Baton's host tools"));
    return tools.and_then([&] { return gift.builds.isEmpty() ? Result<>() : does(putBuilds(gift.builds), Words::tr("note which builds may be run")); })
        .and_then([&] { return does(putSudoers(gift.user), Words::tr("put the sudoers file in place")); });
}

using OnHost = std::function<Result<>(Host &, const Recipe &, Node)>;

// Over the profile's logins, which have full rights.
int onHosts(Desk &desk, const HelperArguments &arguments, const Profile &profile, const std::function<Result<>(const Recipe &, const QMap<Node, Host *> &)> &before,
            const OnHost &body, const QString &said)
{
    const Result<Secrets *> secrets = desk.secrets();
    const Result<Recipe> recipe = loadRecipe(profile.recipe);
    if (!secrets || !recipe)
        return desk.report(!secrets ? secrets.error() : recipe.error());
    if (const Result<> known = desk.confirmHostKeys(profile); !known)
        return desk.report(known.error());
    std::map<Node, std::unique_ptr<Host>> hosts;
    QMap<Node, Host *> all;
    for (auto it = profile.hosts.cbegin(); it != profile.hosts.cend(); ++it) {
        hosts[it.key()] = std::make_unique<SshHost>(desk.access(profile, it.key()), **secrets);
        all.insert(it.key(), hosts[it.key()].get());
    }
    if (const Result<> ready = before ? before(*recipe, all) : Result<>(); !ready)
        return desk.report(ready.error());
    int code = Done;
    for (const auto &[node, host] : hosts) {
        if (!arguments.nodes.empty() && std::find(arguments.nodes.begin(), arguments.nodes.end(), nodeId(node).toStdString()) == arguments.nodes.end())
            continue;
        if (const Result<> done = body(*host, *recipe, node); !done)
            code = desk.report(done.error());
        else
            desk.console().print(said.arg(host->label()));
    }
    return code;
}

Result<QByteArray> buildsOf(const Profile &profile)
{
    if (profile.buildFile.isEmpty())
        return QByteArray();
    return Sha256::ofFile(profile.buildFile, {}).map([](const QByteArray &hex) { return hex + '\n'; });
}

int install(Desk &desk, const HelperArguments &arguments)
{
    const Result<QString> user = account(arguments);
    const Result<Profile> profile = user ? desk.profile() : fail(user.error());
    const Result<QByteArray> builds = profile ? buildsOf(*profile) : fail(profile.error());
    if (!builds)
        return desk.report(builds.error());
    Gift gift{.snapshot = {}, .user = *user, .builds = *builds};
    return onHosts(desk, arguments, *profile,
                   [&](const Recipe &recipe, const QMap<Node, Host *> &hosts) -> Result<> {
                       gift.snapshot = lookOnce(*profile, recipe, hosts, desk.clock());
                       return {};
                   },
                   [&](Host &host, const Recipe &recipe, Node node) { return give(host, *profile, recipe, node, gift); },
                   Words::tr("%1: %2 may use Baton's helper, and nothing else as root.").arg(QStringLiteral("%1"), *user));
}

int takeAway(Desk &desk, const HelperArguments &arguments)
{
    const Result<Profile> profile = desk.profile();
    if (!profile)
        return desk.report(profile.error());
    return onHosts(desk, arguments, *profile, {},
                   [](Host &host, const Recipe &, Node) {
                       return runChecked(host, removeSudoers(), Words::tr("remove the sudoers file")).map([](const QByteArray &) { });
                   },
                   Words::tr("%1: nobody may use Baton's helper any more."));
}

} // namespace

void addHelperCommands(CLI::App &app, Body &chosen)
{
    CLI::App *group = app.add_subcommand("helper", "Least rights: an account that may only use Baton's helper on the hosts (docs/least-rights.md)")->require_subcommand(1);
    group->fallthrough();
    const auto arguments = std::make_shared<HelperArguments>();
    const auto add = [&](const char *name, const char *title, int (*body)(Desk &, const HelperArguments &)) {
        CLI::App *command = group->add_subcommand(name, title);
        command->callback([&chosen, arguments, body] { chosen = [arguments, body](Desk &desk) { return body(desk, *arguments); }; });
        return command;
    };
    const auto user = [&](CLI::App *command) { command->add_option("--user", arguments->user, "The account on the hosts")->capture_default_str(); };
    const auto nodes = [&](CLI::App *command) {
        command->add_option("node", arguments->nodes, "a, b, proxy; all if left out")->check(CLI::IsMember({"a", "b", "proxy"}));
    };
    const auto verb = std::make_shared<std::string>();
    CLI::App *print = group->add_subcommand("verb", "Print what a verb does on a host, as sh");
    print->add_option("name", *verb, "As dry runs and reports have it: pg-await")->required();
    print->callback([&chosen, verb] { chosen = [verb](Desk &desk) { return printVerb(desk, *verb); }; });
    user(add("sudoers", "Print the sudoers file, to be put in place by visudo", printSudoers));
    CLI::App *give = add("install", "Put the helper and the sudoers file on the hosts, over a login with full rights; the profile's build is the one that may be installed", install);
    user(give);
    nodes(give);
    nodes(add("remove", "Take it away, over a login with full rights", takeAway));
}

} // namespace baton::cli
