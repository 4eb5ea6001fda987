#pragma once

#include "app/batonctl/console.h"
#include "core/base/clock.h"
#include "core/host/sshhost.h"
#include "core/runbook/liverun.h"
#include "core/secrets/chainsecrets.h"
#include "core/store/store.h"

#include <CLI/CLI.hpp>

namespace baton::cli {

// What every command may be told.
struct Globals
{
    std::string profile;
    std::string secretsFile;
    std::vector<std::string> answers; // PROMPT=TEXT
    std::vector<std::string> settings; // OPTION=VALUE, of the runbook
    std::string holdAt; // EVENT:STEP, for tests
    bool json = false;
    bool dryRun = false;
    bool yes = false;
};

// What commands work with: opened when first needed, so that `recipe validate` needs no data folder. Lives in main().
class Desk
{
public:
    explicit Desk(const Globals &globals);
    ~Desk();

    [[nodiscard]] const Globals &globals() const { return m_globals; }
    [[nodiscard]] const Console &console() const { return m_console; }
    [[nodiscard]] Result<Store *> store();
    [[nodiscard]] Result<Secrets *> secrets(); // a file, the keychain; nobody is asked
    [[nodiscard]] Result<Workplace> workplace();
    [[nodiscard]] Clock &clock() { return m_clock; }
    // The one that --profile names (by id or name), or the only one there is.
    [[nodiscard]] Result<Profile> profile();
    [[nodiscard]] Result<Profile> profile(const QString &name);
    [[nodiscard]] Result<QList<Profile>> profiles(); // those that can be read; of the others it tells

    // Says once why a password that was looked for is not known: the keychain is locked, or there is none.
    void sayKeychainTrouble() const;
    void askNobody() { m_asksNobody = true; } // at logins: unattended. Before secrets()

    // Prints the error and gives the exit code that belongs to it.
    int report(const Error &error) const;
    void printJson(const QJsonObject &json) const; // one line

    // Asks about host keys never seen before. Refused with --yes and without a terminal: see `host-key accept`.
    [[nodiscard]] Result<> confirmHostKeys(const Profile &profile);
    // How this program reaches a host: all its connections share their logins.
    [[nodiscard]] SshAccess access(const Profile &profile, Node node) const { return sshAccess(profile, node, m_logins); }

private:
    [[nodiscard]] Result<> confirmHostKey(const Profile &profile, Node node);

    Globals m_globals; // copied after parsing
    mutable bool m_troubleSaid = false;
    Console m_console;
    SystemClock m_clock;
    bool m_asksNobody = false;
    std::unique_ptr<ChainSecrets> m_secrets;
    std::unique_ptr<Store> m_store;
    std::shared_ptr<ssh::Logins> m_logins;
};

// A command's body; run after parsing, gives the exit code.
using Body = std::function<int(Desk &)>;

// Shows the checks and the commands of an operation; changes nothing.
int rehearse(Desk &desk, Operation operation);

// Each group adds its commands to `app` and, when one of them was given, sets `chosen`.
void addProfileCommands(CLI::App &app, Body &chosen);
void addOperationCommands(CLI::App &app, Body &chosen);
void addStatusCommand(CLI::App &app, Body &chosen);
void addHelperCommands(CLI::App &app, Body &chosen);
void addWatchCommand(CLI::App &app, Body &chosen);
void addRunCommands(CLI::App &app, Body &chosen);
void addHostKeyCommand(CLI::App &app, Body &chosen);
void addRecipeCommands(CLI::App &app, Body &chosen);
void addSelfDescription(CLI::App &app, Body &chosen); // completion, man page

} // namespace baton::cli
