#pragma once

#include "core/runbook/liverun.h"
#include "core/runbook/runner.h"
#include "core/secrets/lockedtext.h"
#include "core/secrets/secrets.h"

namespace baton {

// What is going to be done, known before anything is.
struct RunOutline
{
    struct Row
    {
        QString id, title;
        std::optional<Node> node;
        bool pointOfNoReturn = false, always = false;
    };

    QString run; // id
    Operation operation = Operation::Check;
    QString title;
    QString warning;      // what it may cost; empty = nothing
    QString confirmation; // what must be typed; empty = a click is enough
    bool dryRun = false;
    bool pastNoReturn = false; // an earlier life has begun a step that nothing is undone behind
    QList<Row> checks = {}, steps = {};
    Assessment assessment = {}; // as it was found
    Snapshot snapshot = {};
};

// A secret that no store knows.
struct SecretRequest
{
    QString name;  // "a.sudo", "installer"
    QString title; // translated: "Password of admin on desk-a, for sudo"
    bool hasDefault = false; // the recipe knows what the vendor's guide uses: an empty answer takes it
    bool once = false;       // good for this login only, as a one-time code: nothing to keep
    bool visible = false;    // may be seen while it is typed
};
struct SecretReply
{
    QString secret;
    bool keep = false; // in the keychain
};

// One operation from the first look to the last event. Lives on one worker thread, as long as perform() takes.
class OperationJob
{
public:
    enum class Way { Run, Check, Resume, Rollback };
    struct Order
    {
        Way way = Way::Run;
        Operation operation = Operation::Check;
        Profile profile = {};
        RunOptions options = {};
        QString run = {}; // Resume and Rollback
        bool askFirst = false;
        Snapshot known = {}; // of whoever watches the cluster: who is gone there is not waited for
    };
    // Whoever watches and answers; called on the worker thread. What returns something may block; nothing = declined.
    struct Contact
    {
        std::function<void(const RunOutline &)> outlined;
        std::function<void(const RunEvent &)> happened;
        std::function<std::optional<QString>(const RunOutline &)> confirm; // gives what was typed
        std::function<std::optional<Answer>(const Question &)> answer;
        std::function<std::optional<SecretReply>(const SecretRequest &)> secret;
    };

    OperationJob(Workplace workplace, Order order, Contact contact, std::stop_token stop);
    ~OperationJob();

    [[nodiscard]] RunReport perform();

private:
    class LoginSecrets;
    class Relay;

    [[nodiscard]] Result<> takeUp();
    [[nodiscard]] Result<> takeUpEarlierRun();
    [[nodiscard]] Result<> refuseWhileAnotherRuns() const;
    [[nodiscard]] Result<> lookAround();
    [[nodiscard]] Result<> refuseWhileLocked();
    [[nodiscard]] bool changesHosts() const;
    [[nodiscard]] Result<> build();
    [[nodiscard]] Result<> begin();
    void addConfirmation();
    [[nodiscard]] std::optional<CheckResult> changedSince(const Snapshot &before, const Snapshot &now) const;
    [[nodiscard]] Result<CheckResult> confirmed(Run &run);
    [[nodiscard]] bool isOvertaken() const;
    [[nodiscard]] RunReport performOrRefuse(Runner &runner, Run &run);
    [[nodiscard]] RunReport execute(RunObserver &observer, Run &run);
    void tellHow(const char *when, RunObserver &observer);
    [[nodiscard]] Snapshot look(const QSet<Node> &gone);
    [[nodiscard]] std::unique_ptr<Host> connect(const Profile &profile, Node node, Secrets &secrets);
    [[nodiscard]] Result<QString> secret(const QString &name);
    [[nodiscard]] std::optional<QString> find(const QString &key, bool mayAsk);
    [[nodiscard]] std::optional<QString> answer(const LoginQuestion &question);
    void addLoginWarnings();
    [[nodiscard]] bool journalled() const;
    [[nodiscard]] RunOutline outline() const;

    Workplace m_workplace;
    Order m_order;
    const Contact m_contact;
    const std::stop_token m_stop;
    std::unique_ptr<LoginSecrets> m_loginSecrets;
    std::map<Node, std::shared_ptr<Host>> m_hosts; // connected for the first look; the run goes on with them
    std::map<Node, std::shared_ptr<Host>> m_unused; // not yet taken by the run
    Plan m_plan;
    Runbook m_runbook;
    RunRecord m_record;
    QStringList m_begun;
    std::mutex m_secretsLock; // one question at a time
    std::map<QString, LockedText> m_known;
    int m_asked = 0;
    bool m_checkFailed = false;
    QString m_heldBy; // another run's token
    bool m_hadLock = false; // when its earlier life ended
    bool m_claimed = false; // an earlier run, from whoever had it
    LiveRun *m_run = nullptr; // to mask what becomes known
};

// The secrets that logging in to this profile's hosts needs for certain, by name: "a.login", "proxy.sudo".
[[nodiscard]] QStringList loginSecretNames(const Profile &profile);
// Those that are known of this profile without asking: to be masked in what is shown.
[[nodiscard]] QStringList knownSecrets(const Profile &profile, const Recipe &recipe, Secrets &secrets);
[[nodiscard]] QString secretTitle(const Profile &profile, const Recipe &recipe, const QString &name);

} // namespace baton
