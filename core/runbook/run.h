#pragma once

#include "core/base/clock.h"
#include "core/host/host.h"
#include "core/runbook/runbook.h"

#include <QJsonObject>

namespace baton {

// A command on its way to a host, which is to end with status 0: Run::run() in two halves.
class Errand
{
public:
    Errand(Pending pending, QString host, Command command, QString purpose)
        : m_pending(std::move(pending)), m_host(std::move(host)), m_command(std::move(command)), m_purpose(std::move(purpose))
    {
    }

    [[nodiscard]] Result<QByteArray> finish() { return checkedOutput(m_host, m_command, m_purpose, m_pending.output()); }
    [[nodiscard]] Result<> end() // for those whose output says nothing
    {
        return finish().map([](const QByteArray &) { });
    }
    [[nodiscard]] Result<CommandOutput> output() { return m_pending.output(); } // whatever its status

private:
    Pending m_pending;
    QString m_host;
    Command m_command;
    QString m_purpose;
};

// Waits for all of them; the first error, in their order.
[[nodiscard]] Result<> allOf(std::vector<Errand> &errands);

// What happened in a run, as it is journalled, shown and replayed.
struct RunEvent
{
    enum class Kind {
        Started, Intent, CheckDone, StepStarted, StepSkipped, StepDone, StepFailed, UndoStarted, UndoDone, UndoFailed,
        Note, Output, Command, Progress, Fact, Question, Answered, Ended,
    };
    Kind kind = Kind::Note;
    QDateTime at = {};
    QString step = {};          // step's or check's id; empty for the run as a whole
    std::optional<Node> node = {};
    QString text = {};          // translated sentence, secrets masked
    QJsonObject data = {};      // machine-readable: check's found/wanted/fix/state, progress done/total, fact key/value, outcome
    bool operator==(const RunEvent &) const = default;
};
[[nodiscard]] QString eventKindId(RunEvent::Kind kind); // "step-done"
[[nodiscard]] std::optional<RunEvent::Kind> eventKindFromId(const QString &id);
[[nodiscard]] QJsonObject eventToJson(const RunEvent &event); // as batonctl --json prints it (docs/batonctl.md)

// The endings of a run. Exit codes of batonctl: Done 0, Undone 1, Refused 3, NeedsYou 4, StillGoing 4, Unreachable 5.
enum class Outcome { Done, Undone, StillGoing, NeedsYou, Refused, Unreachable };
[[nodiscard]] QString outcomeId(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFromId(const QString &id);

// Receives every event in order, on the run's thread. The SQLite journal is one; views are fed from it.
class RunObserver
{
public:
    virtual ~RunObserver() = default;
    virtual void happened(const RunEvent &event) = 0;
    // What is about to be done. A journal has it on disk before this returns; on an error it is not done.
    [[nodiscard]] virtual Result<> intends(const RunEvent &event)
    {
        happened(event);
        return {};
    }
};

// A question that no recipe rule answers, put before the person.
struct Question
{
    Node node;
    QString screen; // the terminal so far, plain text, secrets masked
    QString prompt; // its last line

    // By its words: what is typed is then not to be seen, told or remembered.
    [[nodiscard]] bool wantsSecret() const;
};
struct Answer
{
    QString text;
    bool secret = false;
    bool remember = false;
};

// What the person chose before the start.
struct RunOptions
{
    bool dryRun = false;
    QMap<QString, QString> values; // "method": "auto|scripts|rewind|copy", "master": node id, "what": …; documented per runbook
    [[nodiscard]] QString value(const QString &key, const QString &fallback = {}) const { return values.value(key, fallback); }
};

// What a step's or check's body sees: the cluster, the hosts, and a way to say what it does. Lives on one worker thread.
// In a dry run hosts note changing commands instead of sending them, waits succeed at once, and nothing is asked.
class Run
{
public:
    virtual ~Run() = default;

    [[nodiscard]] virtual QString id() const = 0;    // unique, sortable by time: "20261122T190102-4f2a"
    [[nodiscard]] virtual QString token() const = 0; // what changing commands must find in the lock
    [[nodiscard]] virtual const Profile &profile() const = 0;
    [[nodiscard]] virtual const Recipe &recipe() const = 0;
    [[nodiscard]] virtual const RunOptions &options() const = 0;
    [[nodiscard]] virtual bool dryRun() const = 0;
    [[nodiscard]] virtual Clock &clock() = 0;
    [[nodiscard]] virtual std::stop_token stopToken() const = 0;
    // Set by the runner: while on, stopToken() never stops. Undo, `always` steps and all that comes after the point of
    // no return run to their end; a cancel does not tear them.
    virtual void shield(bool on) { Q_UNUSED(on) }

    // Every changing command through it is journalled before it is sent.
    [[nodiscard]] virtual Host &host(Node node) = 0;
    // A further connection of its own, for what goes on beside a step: signs of life, work on several hosts at once.
    // Same rules as host(); used from one other thread. In a dry run it notes as host() does.
    [[nodiscard]] virtual std::unique_ptr<Host> connect(Node node) = 0;
    // Runs the script as root on `node`; status other than 0 is an error naming `purpose`.
    [[nodiscard]] Result<QByteArray> run(Node node, const Command &command, const QString &purpose);
    // The same without waiting: what several hosts can do at the same time, or one host after what it does already.
    [[nodiscard]] Errand send(Node node, const Command &command, const QString &purpose);
    // On each of `nodes` at the same time; waits for all. The first error, in their order.
    [[nodiscard]] Result<> runOnAll(const QList<Node> &nodes, const std::function<Command(Node)> &command, const QString &purpose);
    [[nodiscard]] QString label(Node node) const { return profile().label(node); }

    // "installer", "replication", "a.login": from the keychain, else asked. Masked in everything said afterwards.
    [[nodiscard]] virtual Result<QString> secret(const QString &name) = 0;
    [[nodiscard]] virtual Result<Answer> ask(const Question &question) = 0;

    virtual void note(const QString &text, std::optional<Node> node = {}) = 0;      // a line for the person
    virtual void output(Node node, const QByteArray &raw) = 0;                      // live output of a program
    virtual void progress(qint64 done, qint64 total, const QString &unit = {}) = 0; // of the current step; unit "bytes" or ""

    // Facts that a resumed run needs: journalled before this returns, read back on resume.
    [[nodiscard]] virtual Result<> remember(const QString &key, const QString &value) = 0;
    [[nodiscard]] virtual std::optional<QString> recall(const QString &key) const = 0;

    // A fresh, complete look at all hosts (unreachable ones marked so); bounded by about 3 s.
    [[nodiscard]] virtual Snapshot look() = 0;

    // Polls until `condition` is true. Errors of the condition end the wait; TimedOut names `what` is awaited.
    [[nodiscard]] Result<> waitFor(const QString &what, std::chrono::milliseconds bound,
                                   const std::function<Result<bool>()> &condition,
                                   std::chrono::milliseconds interval = std::chrono::milliseconds(200));
};

} // namespace baton
