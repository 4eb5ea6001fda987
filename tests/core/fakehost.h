#pragma once

#include "core/host/host.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <deque>
#include <mutex>
#include <thread>

namespace baton::test {

// A host that answers from a script and writes down what it was asked. Rules are tried in the order last added, first
// tried; a command that no rule knows fails the way a missing program does (127), so that a test notices.
class FakeHost : public Host
{
public:
    using Predicate = std::function<bool(const Command &)>;
    using Answer = std::function<Result<CommandOutput>(const Command &)>;

    explicit FakeHost(QString label = QStringLiteral("desk-a"), QString address = QStringLiteral("192.0.2.11"))
        : m_label(std::move(label))
        , m_address(std::move(address))
    {}

    // `pattern` is a regular expression searched for in the words of a verb, else in the script.
    void on(const QString &pattern, QByteArray out, int exitStatus = 0, QByteArray err = {})
    {
        on(matching(pattern), [=](const Command &) { return CommandOutput{exitStatus, out, err}; });
    }
    void on(const QString &pattern, Answer answer) { on(matching(pattern), std::move(answer)); }
    void on(const QString &pattern, const Error &error)
    {
        on(matching(pattern), [error](const Command &) { return fail(error); });
    }
    void on(Predicate predicate, Answer answer)
    {
        const std::lock_guard lock(m_lock);
        m_rules.push_front({std::move(predicate), std::move(answer)});
    }
    // Every command fails like this until std::nullopt is set.
    void failWith(std::optional<Error> error)
    {
        const std::lock_guard lock(m_lock);
        m_error = std::move(error);
    }
    void unplug()
    {
        failWith(Error{ErrorKind::Unreachable, QStringLiteral("%1 does not answer.").arg(m_label), {}});
    }
    // What the next terminal prints, piece by piece; each piece but the first waits for something to be written.
    void onTerminal(QList<QByteArray> screens, int exitStatus = 0)
    {
        const std::lock_guard lock(m_lock);
        m_screens = std::move(screens);
        m_terminalStatus = exitStatus;
    }
    // What the next streams deliver, line by line.
    void onStream(QList<QByteArray> lines)
    {
        const std::lock_guard lock(m_lock);
        m_lines = std::move(lines);
    }

    [[nodiscard]] QList<Command> commands() const // all that were run, in order
    {
        const std::lock_guard lock(m_lock);
        return m_commands;
    }
    [[nodiscard]] QStringList scripts() const
    {
        QStringList all;
        for (const Command &command : commands())
            all << command.script;
        return all;
    }
    [[nodiscard]] QList<Command> changes() const
    {
        QList<Command> all = commands();
        all.removeIf([](const Command &command) { return command.effect == Command::Effect::Reads; });
        return all;
    }
    [[nodiscard]] bool ran(const QString &pattern) const
    {
        const QList<Command> all = commands();
        return std::any_of(all.begin(), all.end(), matching(pattern));
    }
    [[nodiscard]] QStringList typed() const // what was written to terminals and streams
    {
        const std::lock_guard lock(*m_typedLock);
        return *m_typed;
    }
    [[nodiscard]] QStringList uploads() const // "local -> remote"
    {
        const std::lock_guard lock(m_lock);
        return m_uploads;
    }

    QString label() const override { return m_label; }
    QString address() const override { return m_address; }

    Result<CommandOutput> run(const Command &command, std::stop_token stop = {}) override
    {
        Answer answer;
        {
            const std::lock_guard lock(m_lock);
            if (stop.stop_requested())
                return fail(ErrorKind::Cancelled, QStringLiteral("Cancelled on %1.").arg(m_label));
            m_commands << command;
            if (m_error)
                return fail(*m_error);
            answer = answerTo(command);
        }
        return answer ? answer(command)
                      : CommandOutput{127, {}, "FakeHost knows no answer to: " + command.title().toUtf8()};
    }

    Result<std::unique_ptr<Terminal>> openTerminal(const Command &command) override
    {
        const std::lock_guard lock(m_lock);
        m_commands << command;
        if (m_error)
            return fail(*m_error);
        return std::make_unique<FakeTerminal>(m_screens, m_terminalStatus, m_typed, m_typedLock);
    }

    Result<std::unique_ptr<LineStream>> openStream(const Command &command) override
    {
        const std::lock_guard lock(m_lock);
        m_commands << command;
        if (m_error)
            return fail(*m_error);
        return std::make_unique<FakeStream>(m_label, m_lines, m_typed, m_typedLock);
    }

    Result<> upload(const Upload &upload, std::stop_token = {}) override
    {
        const std::lock_guard lock(m_lock);
        if (m_error)
            return fail(*m_error);
        m_uploads << upload.localFile + QLatin1String(" -> ") + upload.remoteFile;
        if (upload.progress)
            upload.progress(1, 1);
        return {};
    }

    void disconnect() override {}

private:
    using Typed = std::shared_ptr<QStringList>;
    using TypedLock = std::shared_ptr<std::mutex>;
    static constexpr auto dotAll = QRegularExpression::DotMatchesEverythingOption;

    struct Rule
    {
        Predicate predicate;
        Answer answer;
    };

    struct FakeTerminal : Terminal
    {
        FakeTerminal(QList<QByteArray> s, int end, Typed t, TypedLock l)
            : screens(std::move(s))
            , endStatus(end)
            , typed(std::move(t))
            , lock(std::move(l))
        {}
        Result<QByteArray> read(std::chrono::milliseconds timeout) override
        {
            if (shown < screens.size() && shown <= written)
                return screens[shown++];
            if (shown < screens.size())
                std::this_thread::sleep_for(std::min(timeout, std::chrono::milliseconds(10)));
            else
                status = endStatus;
            return QByteArray();
        }
        Result<> write(const QByteArray &input) override
        {
            const std::lock_guard guard(*lock);
            *typed << QString::fromUtf8(input);
            written = int(shown);
            return {};
        }
        std::optional<int> exitStatus() const override { return status; }
        void close() override { status = 129; }

        QList<QByteArray> screens;
        int endStatus;
        Typed typed;
        TypedLock lock;
        qsizetype shown = 0;
        int written = 0;
        std::optional<int> status;
    };

    struct FakeStream : LineStream
    {
        FakeStream(QString l, QList<QByteArray> all, Typed t, TypedLock k)
            : label(std::move(l))
            , lines(std::move(all))
            , typed(std::move(t))
            , lock(std::move(k))
        {}
        Result<std::optional<QByteArray>> readLine(std::chrono::milliseconds) override
        {
            if (lines.isEmpty())
                return fail(ErrorKind::Unreachable, QStringLiteral("%1 does not answer.").arg(label));
            return lines.takeFirst();
        }
        Result<> write(const QByteArray &input) override
        {
            const std::lock_guard guard(*lock);
            *typed << QString::fromUtf8(input);
            return {};
        }
        void close() override { lines.clear(); }

        QString label;
        QList<QByteArray> lines;
        Typed typed;
        TypedLock lock;
    };

    static Predicate matching(const QString &pattern)
    {
        return [expression = QRegularExpression(pattern, dotAll)](const Command &command) {
            return expression.match(command.words.isEmpty() ? command.script : command.words.join(u' ')).hasMatch();
        };
    }
    Answer answerTo(const Command &command) const
    {
        for (const Rule &rule : m_rules) {
            if (rule.predicate(command))
                return rule.answer;
        }
        return {};
    }

    QString m_label;
    QString m_address;
    mutable std::mutex m_lock;
    std::deque<Rule> m_rules;
    std::optional<Error> m_error;
    QList<Command> m_commands;
    QStringList m_uploads;
    QList<QByteArray> m_screens;
    QList<QByteArray> m_lines;
    int m_terminalStatus = 0;
    Typed m_typed = std::make_shared<QStringList>();
    TypedLock m_typedLock = std::make_shared<std::mutex>();
};

} // namespace baton::test
