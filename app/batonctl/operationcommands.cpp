#include "app/batonctl/conversation.h"
#include "app/batonctl/exitcode.h"

#include <QCoreApplication>

namespace baton::cli {

namespace {

using Values = std::map<std::string, std::string>; // a runbook's options, by the names its header documents

int run(Desk &desk, Operation operation, const Values &values, bool dryRun)
{
    const Result<Profile> profile = desk.profile();
    if (!profile)
        return desk.report(profile.error());
    RunOptions options{.dryRun = dryRun, .values = {}};
    for (const std::string &setting : desk.globals().settings) {
        const QString line = QString::fromStdString(setting);
        if (!line.contains(u'='))
            return desk.report({ErrorKind::Usage, QCoreApplication::translate("batonctl", "“%1” is not of the form OPTION=VALUE.").arg(line), {}});
        const QString name = line.section(u'=', 0, 0);
        if (!optionNames().contains(name))
            return desk.report({ErrorKind::Usage, QCoreApplication::translate("batonctl", "There is no option “%1”. There are: %2.")
                                                      .arg(name, optionNames().join(QLatin1String(", "))), {}});
        options.values.insert(name, line.section(u'=', 1));
    }
    const Result<Workplace> workplace = desk.workplace();
    if (!workplace)
        return desk.report(workplace.error());
    if (const Result<> known = desk.confirmHostKeys(*profile); !known)
        return desk.report(known.error());
    for (const auto &[key, value] : values) {
        if (!value.empty())
            options.values.insert(QString::fromStdString(key), QString::fromStdString(value));
    }
    return Conversation(desk, *workplace, *profile).start(operation, options);
}

int run(Desk &desk, Operation operation, const Values &values)
{
    return run(desk, operation, values, desk.globals().dryRun);
}

// Builds commands that start an operation; values given on the command line go to the runbook under their names.
class Commands
{
public:
    Commands(CLI::App &app, Body &chosen) : m_app(app), m_chosen(chosen) { }

    CLI::App *add(const char *name, const char *text, Operation operation)
    {
        CLI::App *command = m_app.add_subcommand(name, text);
        command->callback([this_ = *this, operation] {
            this_.m_chosen = [values = this_.m_values, operation](Desk &desk) { return run(desk, operation, *values); };
        });
        return command;
    }

    CLI::Option *option(CLI::App *command, const char *flag, const char *key, const char *text) const
    {
        return command->add_option(flag, (*m_values)[key], text);
    }

    std::string &value(const char *key) const { return (*m_values)[key]; }
    [[nodiscard]] std::shared_ptr<Values> values() const { return m_values; }
    [[nodiscard]] CLI::App &app() const { return m_app; }
    [[nodiscard]] Body &chosen() const { return m_chosen; }

private:
    CLI::App &m_app;
    Body &m_chosen;
    std::shared_ptr<Values> m_values = std::make_shared<Values>();
};

void addInstall(Commands &commands)
{
    static const std::map<std::string, Operation> parts{{"all", Operation::InstallAll}, {"master", Operation::InstallMaster},
                                                        {"slave", Operation::InstallSlave}, {"proxy", Operation::InstallProxy}};
    CLI::App *install = commands.app().add_subcommand("install", "Install master, slave and HAProxy on bare hosts, or one of them");
    const auto part = std::make_shared<std::string>("all");
    install->add_option("part", *part, "all, master, slave or proxy")->check(CLI::IsMember(parts));
    commands.option(install, "--master", "master", "Which data host becomes the master: a (default) or b")->check(CLI::IsMember({"a", "b"}));
    commands.option(install, "--register", "register", "The first user: wait until somebody has registered, skip, or now")
        ->check(CLI::IsMember({"wait", "skip", "now"}));
    commands.option(install, "--register-user", "register.user", "With --register now: the name");
    commands.option(install, "--register-email", "register.email", "With --register now: the address; the password is the secret “register”");
    commands.option(install, "--settle", "settle", "Seconds to wait after the registration, at most the recipe's");
    commands.option(install, "--bandwidth", "rate", "What the upload of the build may use of the line, in bytes a second: 20M, 500k; all of it by default")
        ->transform(CLI::AsSizeValue(true));
    commands.option(install, "--compress", "compress", "Whether the build is packed on the way: auto (default: where that is quicker) or none")
        ->check(CLI::IsMember({"auto", "none"}));
    commands.option(install, "--hand-on", "hand-on", "Whether the second host may fetch the build from the first: auto (default) or no")
        ->check(CLI::IsMember({"auto", "no"}));
    install->callback([commands, part] {
        commands.chosen() = [values = commands.values(), part](Desk &desk) { return run(desk, parts.at(*part), *values); };
    });
}

void addMaintenance(Commands &commands)
{
    CLI::App *maintenance = commands.app().add_subcommand("maintenance", "HAProxy answers with a maintenance page, or no longer");
    const auto state = std::make_shared<std::string>();
    maintenance->add_option("state", *state, "on or off")->required()->check(CLI::IsMember({"on", "off"}));
    maintenance->callback([commands, state] {
        commands.chosen() = [values = commands.values(), state](Desk &desk) {
            return run(desk, *state == "on" ? Operation::MaintenanceOn : Operation::MaintenanceOff, *values);
        };
    });
}

} // namespace

int rehearse(Desk &desk, Operation operation)
{
    return run(desk, operation, {}, true);
}

void addOperationCommands(CLI::App &app, Body &chosen)
{
    Commands commands(app, chosen);
    commands.add("check", "Check what the product and Baton require of the hosts; changes nothing", Operation::Check);
    addInstall(commands);
    CLI::App *prepare = commands.add("prepare", "Put on an adopted pair what switching over safely needs", Operation::Prepare);
    commands.option(prepare, "--restart", "restart", "Whether PostgreSQL may be restarted now, where a setting needs it: yes or no")
        ->check(CLI::IsMember({"yes", "no"}));
    commands.add("switchover", "Planned change of roles; both hosts alive, nothing lost", Operation::Switchover);
    commands.add("failover", "The master is gone: the slave takes over", Operation::Failover);
    CLI::App *reconvert = commands.add("reconvert", "Turn the old master into the new slave", Operation::Reconvert);
    commands.option(reconvert, "--method", "method", "auto (default), scripts (the product's own), rewind or copy")
        ->check(CLI::IsMember({"auto", "scripts", "rewind", "copy"}));
    CLI::App *rebuild = commands.add("rebuild-slave", "Copy the whole database to the slave anew", Operation::RebuildSlave);
    for (CLI::App *copying : {reconvert, rebuild}) {
        commands.option(copying, "--bandwidth", "rate", "What a full copy may use of the line, in bytes a second: 20M, 500k; all of it by default")
            ->transform(CLI::AsSizeValue(true));
        commands.option(copying, "--compress", "compress", "How a full copy is packed on the way: auto (default), lz4, zstd or none")
            ->check(CLI::IsMember({"auto", "lz4", "zstd", "none"}));
    }
    CLI::App *restart = commands.add("restart-master", "Restart the master without the slave taking over", Operation::RestartMaster);
    commands.option(restart, "--what", "what", "service (default), postgres or machine")->check(CLI::IsMember({"service", "postgres", "machine"}));
    addMaintenance(commands);
    commands.add("reindex", "Rebuild the search index on the master", Operation::Reindex);
    CLI::App *resolve = commands.add("resolve", "Two masters: keep one, put the other's own rows aside, make it the slave", Operation::ResolveTwoMasters);
    commands.option(resolve, "--keep", "keep", "The data host that stays master: a or b")->required()->check(CLI::IsMember({"a", "b"}));
    commands.add("uninstall", "Take away what Baton put on the hosts; product and databases stay", Operation::Uninstall);
}

} // namespace baton::cli
