#include "app/batonctl/desk.h"
#include "app/batonctl/exitcode.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace baton::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

struct ProfileArguments
{
    std::string name, file, recipe, build, knownHosts, proxyKind;
    std::string a, b, proxy; // [user@]address[:port]
    std::string auth, keyFile, sudo;
    std::vector<std::string> settings; // path=value
};

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

void print(const Desk &desk, const Profile &profile)
{
    desk.console().print(QString::fromUtf8(QJsonDocument(profileToJson(profile)).toJson(QJsonDocument::Indented)).trimmed());
}

int listProfiles(Desk &desk)
{
    const Result<QList<Profile>> all = desk.profiles();
    if (!all)
        return desk.report(all.error());
    QJsonArray list;
    for (const Profile &profile : *all) {
        list << profileToJson(profile);
        if (desk.globals().json)
            continue;
        QStringList hosts;
        for (auto it = profile.hosts.cbegin(); it != profile.hosts.cend(); ++it)
            hosts << QStringLiteral("%1 %2").arg(profile.label(it.key()), it->address);
        desk.console().print(QStringLiteral("%1  %2  (%3)").arg(profile.id, -20).arg(profile.name, hosts.join(QStringLiteral(", "))));
    }
    if (desk.globals().json)
        desk.printJson({{QStringLiteral("profiles"), list}});
    else if (all->isEmpty())
        desk.console().say(Words::tr("No cluster is stored yet."));
    return Done;
}

int showProfile(Desk &desk, const QString &name)
{
    const Result<Profile> profile = desk.profile(name.isEmpty() ? text(desk.globals().profile) : name);
    if (!profile)
        return desk.report(profile.error());
    if (desk.globals().json)
        desk.printJson(profileToJson(*profile));
    else
        print(desk, *profile);
    return Done;
}

Result<Profile> readProfile(const QString &path)
{
    QFile file(path);
    const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(ErrorKind::Usage, Words::tr("The file %1 can’t be read: %2.").arg(path, file.errorString()));
    QJsonParseError error;
    const QJsonDocument json = QJsonDocument::fromJson(file.readAll(), &error);
    if (!json.isObject())
        return fail(ErrorKind::Invalid, Words::tr("The file %1 is no JSON object: %2.").arg(path, error.errorString()));
    return profileFromJson(json.object());
}

int keep(Desk &desk, const Profile &profile, bool mayReplace)
{
    const Result<Store *> store = desk.store();
    if (!store)
        return desk.report(store.error());
    if (!mayReplace && (*store)->profile(profile.id))
        return desk.report({ErrorKind::Usage, Words::tr("There is a cluster “%1” already. Change it with “profile edit”, or import "
                                                        "with --replace.").arg(profile.id), {}});
    if (const Result<> saved = (*store)->save(profile); !saved)
        return desk.report(saved.error());
    if (desk.globals().json)
        desk.printJson(profileToJson(profile));
    else
        desk.console().print(Words::tr("Stored: %1 (%2)").arg(profile.name, profile.id));
    return Done;
}

// "[user@]address[:port]" over what `host` has already.
void readHost(const std::string &from, const ProfileArguments &arguments, const char *node, QJsonObject &hosts)
{
    if (from.empty())
        return;
    QString rest = text(from);
    QJsonObject host{{QStringLiteral("user"), QStringLiteral("root")}};
    if (rest.contains(u'@')) {
        host.insert(QStringLiteral("user"), rest.section(u'@', 0, -2));
        rest = rest.section(u'@', -1);
    }
    if (rest.count(u':') == 1) { // else an IPv6 address
        host.insert(QStringLiteral("port"), rest.section(u':', 1).toInt());
        rest = rest.section(u':', 0, 0);
    }
    host.insert(QStringLiteral("address"), rest);
    for (const auto &[key, value] : {std::pair{"auth", &arguments.auth}, {"keyFile", &arguments.keyFile}, {"sudo", &arguments.sudo}}) {
        if (!value->empty())
            host.insert(QLatin1String(key), text(*value));
    }
    hosts.insert(QLatin1String(node), host);
}

int addProfile(Desk &desk, const ProfileArguments &arguments)
{
    QJsonObject hosts;
    readHost(arguments.a, arguments, "a", hosts);
    readHost(arguments.b, arguments, "b", hosts);
    readHost(arguments.proxy, arguments, "proxy", hosts);
    QJsonObject json{{QStringLiteral("name"), text(arguments.name)}, {QStringLiteral("hosts"), hosts}};
    json.insert(QStringLiteral("proxy"), !arguments.proxyKind.empty()  ? text(arguments.proxyKind)
                                         : arguments.proxy.empty() ? QStringLiteral("none") : QStringLiteral("managed"));
    for (const auto &[key, value] : {std::pair{"recipe", &arguments.recipe}, {"buildFile", &arguments.build}, {"knownHosts", &arguments.knownHosts}}) {
        if (!value->empty())
            json.insert(QLatin1String(key), text(*value));
    }
    const Result<Profile> profile = profileFromJson(json);
    return profile ? keep(desk, *profile, false) : desk.report(profile.error());
}

// Sets `json` at "hosts.a.port" to `value`: a number or true/false where it reads as one; removes it when empty.
QJsonObject withValue(QJsonObject json, const QStringList &path, const QString &value)
{
    const QString key = path.first();
    if (path.size() > 1) {
        json.insert(key, withValue(json.value(key).toObject(), path.mid(1), value));
        return json;
    }
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (value.isEmpty())
        json.remove(key);
    else if (isNumber)
        json.insert(key, number);
    else if (value == QLatin1String("true") || value == QLatin1String("false"))
        json.insert(key, value == QLatin1String("true"));
    else
        json.insert(key, value);
    return json;
}

int editProfile(Desk &desk, const ProfileArguments &arguments)
{
    const Result<Profile> known = desk.profile(text(arguments.name));
    if (!known)
        return desk.report(known.error());
    QJsonObject json = profileToJson(*known);
    for (const std::string &setting : arguments.settings) {
        const QString line = text(setting);
        if (!line.contains(u'='))
            return desk.report({ErrorKind::Usage, Words::tr("“%1” is not of the form KEY=VALUE.").arg(line), {}});
        json = withValue(json, line.section(u'=', 0, 0).split(u'.'), line.section(u'=', 1));
    }
    const Result<Profile> changed = profileFromJson(json);
    if (!changed)
        return desk.report(changed.error());
    if (changed->id != known->id)
        return desk.report({ErrorKind::Usage, Words::tr("The id of a cluster can’t be changed: its runs and secrets go by it."), {}});
    return keep(desk, *changed, true);
}

int removeProfile(Desk &desk, const QString &name)
{
    const Result<Profile> profile = desk.profile(name);
    if (!profile)
        return desk.report(profile.error());
    if (!desk.globals().yes && !desk.console().confirm(Words::tr("Forget the cluster “%1”? Its hosts are left as they are.").arg(profile->name)))
        return desk.report({ErrorKind::Refused, Words::tr("Nothing was removed. Without a terminal, confirm with --yes."), {}});
    const Result<> removed = (*desk.store())->removeProfile(profile->id);
    return removed ? int(Done) : desk.report(removed.error());
}

int exportProfile(Desk &desk, const QString &name, const QString &path)
{
    const Result<Profile> profile = desk.profile(name);
    if (!profile)
        return desk.report(profile.error());
    if (path.isEmpty() || path == QLatin1String("-")) {
        print(desk, *profile);
        return Done;
    }
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(profileToJson(*profile)).toJson()) < 0 || !file.flush())
        return desk.report({ErrorKind::Failed, Words::tr("The file %1 can’t be written: %2.").arg(path, file.errorString()), {}});
    return Done;
}

void addHostOptions(CLI::App &command, ProfileArguments &arguments)
{
    command.add_option("--a", arguments.a, "First data host, the master at installation: [user@]address[:port]")->required();
    command.add_option("--b", arguments.b, "Second data host: [user@]address[:port]")->required();
    command.add_option("--proxy", arguments.proxy, "HAProxy's host: [user@]address[:port]; none if left out");
    command.add_option("--proxy-kind", arguments.proxyKind, "managed, foreign or none");
    command.add_option("--auth", arguments.auth, "How to log in: agent, key or password");
    command.add_option("--key-file", arguments.keyFile, "SSH key");
    command.add_option("--sudo", arguments.sudo, "none, nopassword, password or helper");
    command.add_option("--recipe", arguments.recipe, "Recipe id or file");
    command.add_option("--build", arguments.build, "The product's build file");
    command.add_option("--known-hosts", arguments.knownHosts, "known_hosts file; ~/.ssh/known_hosts if left out");
}

} // namespace

void addProfileCommands(CLI::App &app, Body &chosen)
{
    CLI::App *group = app.add_subcommand("profile", "Clusters: how their hosts are reached")->require_subcommand(1);
    group->fallthrough();
    const auto arguments = std::make_shared<ProfileArguments>();
    const auto replace = std::make_shared<bool>(false);

    CLI::App *add = group->add_subcommand("add", "Store a new cluster");
    add->add_option("name", arguments->name, "Its name")->required();
    addHostOptions(*add, *arguments);
    add->callback([&chosen, arguments] { chosen = [arguments](Desk &desk) { return addProfile(desk, *arguments); }; });

    group->add_subcommand("list", "All clusters")->callback([&chosen] { chosen = listProfiles; });

    CLI::App *show = group->add_subcommand("show", "One cluster, as JSON");
    show->add_option("name", arguments->name, "Its name or id");
    show->callback([&chosen, arguments] { chosen = [arguments](Desk &desk) { return showProfile(desk, text(arguments->name)); }; });

    CLI::App *edit = group->add_subcommand("edit", "Change a cluster: KEY=VALUE, as in the file; hosts.b.address=192.0.2.7");
    edit->add_option("name", arguments->name, "Its name or id")->required();
    edit->add_option("settings", arguments->settings, "KEY=VALUE; an empty value removes the key")->required();
    edit->callback([&chosen, arguments] { chosen = [arguments](Desk &desk) { return editProfile(desk, *arguments); }; });

    CLI::App *remove = group->add_subcommand("remove", "Forget a cluster; its hosts are left as they are");
    remove->add_option("name", arguments->name, "Its name or id")->required();
    remove->callback([&chosen, arguments] { chosen = [arguments](Desk &desk) { return removeProfile(desk, text(arguments->name)); }; });

    CLI::App *take = group->add_subcommand("import", "Store a cluster from a JSON file (docs/profile.schema.json)");
    take->add_option("file", arguments->file, "The file, - for standard input")->required();
    take->add_flag("--replace", *replace, "Also when there is one of the same id");
    take->callback([&chosen, arguments, replace] {
        chosen = [arguments, replace](Desk &desk) {
            const Result<Profile> profile = readProfile(text(arguments->file));
            return profile ? keep(desk, *profile, *replace) : desk.report(profile.error());
        };
    });

    CLI::App *give = group->add_subcommand("export", "Write a cluster as JSON, without any secret");
    give->add_option("name", arguments->name, "Its name or id")->required();
    give->add_option("file", arguments->file, "The file; standard output if left out");
    give->callback([&chosen, arguments] {
        chosen = [arguments](Desk &desk) { return exportProfile(desk, text(arguments->name), text(arguments->file)); };
    });
}

} // namespace baton::cli
