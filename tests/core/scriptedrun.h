#pragma once

#include "core/runbook/run.h"

#include <functional>
#include <map>

// What a command asks of a host, in words: a verb and its arguments, else the script.
inline QString told(const baton::Command &command)
{
    return command.words.isEmpty() ? command.script : command.words.join(u' ');
}

// A run without an engine around it, on hosts that answer from a function: for tests of runbook bodies.
namespace baton {

class ScriptedHost : public Host
{
public:
    explicit ScriptedHost(QString label, QString address) : m_label(std::move(label)), m_address(std::move(address)) { }

    std::function<Result<CommandOutput>(const Command &)> onRun = [](const Command &) { return CommandOutput{}; };
    std::function<Result<std::unique_ptr<Terminal>>(const Command &)> onTerminal;
    std::function<Result<std::unique_ptr<LineStream>>(const Command &)> onStream = [](const Command &) -> Result<std::unique_ptr<LineStream>> {
        return fail(ErrorKind::Failed, QStringLiteral("no streams here"));
    };
    std::function<Result<>(const Upload &)> onUpload = [](const Upload &) { return Result<>(); };
    QList<Command> commands;

    QString label() const override { return m_label; }
    QString address() const override { return m_address; }
    Result<CommandOutput> run(const Command &command, std::stop_token) override
    {
        commands << command;
        return onRun(command);
    }
    Result<std::unique_ptr<Terminal>> openTerminal(const Command &command) override { return onTerminal(command); }
    Result<std::unique_ptr<LineStream>> openStream(const Command &command) override { return onStream(command); }
    Result<> upload(const Upload &upload, std::stop_token) override { return onUpload(upload); }
    void disconnect() override { }

    // Whether a command was run that says `part`.
    bool ran(const QString &part) const
    {
        return std::any_of(commands.begin(), commands.end(), [&](const Command &c) { return told(c).contains(part); });
    }

private:
    QString m_label, m_address;
};

// Time passes by being slept through.
class QuickClock : public SystemClock
{
public:
    std::chrono::milliseconds elapsed() const override { return m_elapsed; }
    bool sleep(std::chrono::milliseconds time, std::stop_token) override
    {
        m_elapsed += time;
        if (whileItPasses)
            whileItPasses();
        return true;
    }

    std::function<void()> whileItPasses;

private:
    std::chrono::milliseconds m_elapsed{0};
};

class ScriptedRun : public Run
{
public:
    ScriptedRun()
    {
        for (Node node : allNodes) {
            const QString label = QStringLiteral("host-") + nodeId(node);
            const QString address = QStringLiteral("192.0.2.%1").arg(node == Node::Proxy ? 10 : node == Node::A ? 11 : 12);
            theProfile.hosts.insert(node, HostProfile{.label = label, .address = address, .clusterAddress = {}, .user = {}, .keyFile = {}, .sudoUser = {}, .jump = {}});
            hosts.emplace(node, std::make_unique<ScriptedHost>(label, address));
        }
    }

    Profile theProfile;
    Recipe theRecipe;
    RunOptions theOptions;
    SystemClock theClock;
    std::stop_source stop;
    std::map<Node, std::unique_ptr<ScriptedHost>> hosts;
    QMap<QString, QString> secrets, facts;
    QList<Answer> answers; // given in order; none left = nobody answers
    QList<Question> questions;
    QStringList notes;
    QByteArray shown;
    QList<qint64> progressed;
    Snapshot theSnapshot;

    ScriptedHost &on(Node node) { return *hosts.at(node); }

    QString id() const override { return QStringLiteral("20260101T000000-0001"); }
    QString token() const override { return QStringLiteral("token"); }
    const Profile &profile() const override { return theProfile; }
    const Recipe &recipe() const override { return theRecipe; }
    const RunOptions &options() const override { return theOptions; }
    bool dryRun() const override { return theOptions.dryRun; }
    Clock &clock() override { return theClock; }
    std::stop_token stopToken() const override { return stop.get_token(); }
    Host &host(Node node) override { return on(node); }
    std::unique_ptr<Host> connect(Node node) override
    {
        auto host = std::make_unique<ScriptedHost>(on(node).label(), on(node).address());
        host->onRun = on(node).onRun;
        host->onStream = on(node).onStream;
        host->onUpload = on(node).onUpload;
        return host;
    }
    Result<QString> secret(const QString &name) override
    {
        if (secrets.contains(name))
            return secrets.value(name);
        return fail(ErrorKind::Refused, QStringLiteral("no secret ") + name);
    }
    Result<Answer> ask(const Question &question) override
    {
        questions << question;
        if (answers.isEmpty())
            return fail(ErrorKind::Refused, QStringLiteral("nobody is here"));
        return answers.takeFirst();
    }
    void note(const QString &text, std::optional<Node>) override { notes << text; }
    void output(Node, const QByteArray &raw) override { shown += raw; }
    void progress(qint64 done, qint64, const QString &) override { progressed << done; }
    Result<> remember(const QString &key, const QString &value) override
    {
        facts.insert(key, value);
        return {};
    }
    std::optional<QString> recall(const QString &key) const override
    {
        return facts.contains(key) ? std::optional(facts.value(key)) : std::nullopt;
    }
    Snapshot look() override { return theSnapshot; }
};

} // namespace baton
