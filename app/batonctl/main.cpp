#include "app/batonctl/desk.h"
#include "app/batonctl/exitcode.h"
#include "core/base/process.h"
#include "translations/language.h"

#include <QCoreApplication>

using namespace baton;

namespace {

void addGlobals(CLI::App &app, cli::Globals &globals)
{
    app.add_option("--profile,-p", globals.profile, "The cluster to work on, by id or name; needless while there is only one");
    app.add_option("--secrets-file", globals.secretsFile, "JSON file with the passwords, readable by its owner only (0600)");
    app.add_option("--answer", globals.answers, "Answers a prompt that the recipe does not know: PROMPT=TEXT; may be repeated")->take_all();
    app.add_option("--set", globals.settings, "An option of the operation: OPTION=VALUE (docs/batonctl.md); may be repeated")->take_all();
    app.add_flag("--json", globals.json, "One JSON object a line (docs/batonctl.md)");
    app.add_flag("--dry-run,-n", globals.dryRun, "Shows the commands, host by host; changes nothing");
    app.add_flag("--yes,-y", globals.yes, "Asks nothing");
    app.add_option("--hold-at", globals.holdAt, "For tests: EVENT:STEP at which the run waits for a line on standard input")
        ->check([](const std::string &place) { return place.find(':') == std::string::npos ? "EVENT:STEP is wanted" : ""; })
        ->group("");
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryPrivate();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("baton"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BATON_VERSION));
    speak(application, {}); // a command speaks its terminal's language, whatever the window is set to

    CLI::App app("Sets up and operates high availability for a service desk: master, slave and HAProxy.", "batonctl");
    app.set_version_flag("--version", "batonctl " BATON_VERSION);
    app.require_subcommand(1);
    app.fallthrough(); // global options may follow the command
    app.set_help_all_flag("--help-all", "Help of every command");
    app.footer("Exit codes: 0 done, 1 failed and undone, 2 usage, 3 refused by a check, 4 failed and needs a person, "
               "5 a host can't be reached.\nData: $BATON_HOME, else the user's data folder.");
    cli::Globals globals;
    cli::Body chosen;
    addGlobals(app, globals);
    cli::addProfileCommands(app, chosen);
    cli::addOperationCommands(app, chosen);
    cli::addStatusCommand(app, chosen);
    cli::addWatchCommand(app, chosen);
    cli::addRunCommands(app, chosen);
    cli::addHostKeyCommand(app, chosen);
    cli::addHelperCommands(app, chosen);
    cli::addRecipeCommands(app, chosen);
    cli::addSelfDescription(app, chosen);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? cli::Done : cli::Usage;
    }
    cli::Desk desk(globals);
    return chosen(desk);
}
