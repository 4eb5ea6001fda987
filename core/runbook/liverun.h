#pragma once

#include "core/cluster/monitor.h"
#include "core/host/planhost.h"
#include "core/runbook/timeleft.h"
#include "core/runbooks/runbooks.h"
#include "core/store/store.h"

#include <QElapsedTimer>
#include <QStringDecoder>

#include <atomic>
#include <list>
#include <map>
#include <mutex>
#include <vector>

namespace baton {

class Secrets;
namespace ssh {
class Logins;
}

// What a run stands on; the composition root fills it in. Everything outlives the run.
struct Workplace
{
    using Connect = std::function<std::unique_ptr<Host>(const Profile &, Node, Secrets &)>;
    // See lookOnce().
    using Look = std::function<Snapshot(const Profile &, const Recipe &, const QMap<Node, Host *> &, Clock &, const Missed &)>;

    using Build = std::function<std::optional<Runbook>(Operation, const Plan &)>;

    Store &store;
    Secrets &secrets; // known without asking: a file, the keychain
    Clock &clock;
    Connect connect; // makes a connection object, no I/O
    Look look;
    Build build; // none: there is no such table
};
// The one that the programs use: SSH, the probe, and the runbooks.
[[nodiscard]] Workplace realWorkplace(Store &store, Secrets &secrets, Clock &clock, std::shared_ptr<ssh::Logins> logins);

// A real run: hosts over connections of its own, that only read during the checks, note in a dry run, and otherwise carry
// the run's token and have every change journalled before it is sent. It stands between the runner and those who watch:
// what passes is masked and goes to `watchers` in order. Used on the run's worker thread; events and output may come from
// one more thread per connect().
class LiveRun : public Run, public RunObserver
{
public:
    // Answers a question; blocking. Kept or asked: the caller's business.
    struct Person
    {
        std::function<Result<Answer>(const Question &)> answer;
        std::function<Result<QString>(const QString &name)> secret;
    };

    // `stop`: requested to cancel, from any thread.
    LiveRun(Workplace workplace, Plan plan, QString id, QString token, Person person, Secrets &loginSecrets,
            std::vector<RunObserver *> watchers, std::stop_token stop);
    ~LiveRun() override;

    [[nodiscard]] QString id() const override { return m_id; }
    [[nodiscard]] QString token() const override { return m_token; }
    [[nodiscard]] const Profile &profile() const override { return m_plan.profile; }
    [[nodiscard]] const Recipe &recipe() const override { return m_plan.recipe; }
    [[nodiscard]] const RunOptions &options() const override { return m_plan.options; }
    [[nodiscard]] bool dryRun() const override { return m_plan.options.dryRun; }
    [[nodiscard]] Clock &clock() override { return m_workplace.clock; }
    [[nodiscard]] std::stop_token stopToken() const override;
    void shield(bool on) override { m_shielded = on; }

    [[nodiscard]] Host &host(Node node) override;
    [[nodiscard]] std::unique_ptr<Host> connect(Node node) override;
    [[nodiscard]] Result<QString> secret(const QString &name) override;
    [[nodiscard]] Result<Answer> ask(const Question &question) override;
    void note(const QString &text, std::optional<Node> node = {}) override;
    void output(Node node, const QByteArray &raw) override;
    void progress(qint64 done, qint64 total, const QString &unit = {}) override;
    [[nodiscard]] Result<> remember(const QString &key, const QString &value) override;
    [[nodiscard]] std::optional<QString> recall(const QString &key) const override;
    [[nodiscard]] Snapshot look() override;

    void happened(const RunEvent &event) override;
    [[nodiscard]] Result<> intends(const RunEvent &event) override;
    // From now on masked in everything that passes. Any thread.
    void keepSecret(const QString &secret);

private:
    struct Machine
    {
        std::shared_ptr<Host> connection;
        std::unique_ptr<Host> reading, acting;
    };
    struct Screen // what a program printed and was not told yet
    {
        QStringDecoder decoder{QStringDecoder::Utf8};
        QString pending;
        QElapsedTimer since;
    };

    Machine &machine(Node node);
    [[nodiscard]] std::unique_ptr<Host> acting(Node node, std::unique_ptr<Host> connection);
    [[nodiscard]] Result<> recordChange(Node node, const QString &what, const QString &script);
    [[nodiscard]] RunEvent event(RunEvent::Kind kind, std::optional<Node> node, const QString &text, QJsonObject data = {}) const;
    void follow(const RunEvent &event);
    [[nodiscard]] RunEvent masked(const RunEvent &event) const;
    void flushOutput();
    void tellOutput(Node node, qsizetype length);
    void tell(const RunEvent &event); // m_lock is held

    Workplace m_workplace;
    const Plan m_plan;
    const QString m_id, m_token;
    const Person m_person;
    Secrets &m_loginSecrets;
    const std::vector<RunObserver *> m_watchers;
    const std::stop_token m_stop;
    std::atomic<bool> m_shielded = false;
    std::list<QList<PlannedCommand>> m_plans; // of a dry run, one per host object; told as events already
    std::map<Node, Machine> m_machines;
    QMap<QString, QString> m_facts;

    mutable std::recursive_mutex m_lock; // what follows, and the order of what is told
    QStringList m_masked;
    QString m_step;
    bool m_acting = false; // the checks are over
    std::map<Node, Screen> m_screens;
    QElapsedTimer m_lastProgress;
    TimeLeft m_timeLeft;
};

} // namespace baton
