#pragma once

#include "core/host/launch.h"

#include <deque>
#include <memory>

namespace baton {

// A shell on a machine that stays, and runs one command after the other: no session, login shell or sudo to wait for,
// so that a command costs little more than the round trip. Each command gets a subshell of its own.
class KeptShell
{
public:
    explicit KeptShell(Elevation elevation);

    [[nodiscard]] Result<> open(ssh::Session &session, const std::stop_token &stop);
    [[nodiscard]] bool isUp();

    // Large input and bytes that a shell word cannot hold go another way.
    [[nodiscard]] static bool takes(const Command &command);

    // Where a command's output ends in one of its two streams.
    struct End
    {
        QByteArray marker;
        qsizetype searched = 0;
        qsizetype at = -1;

        bool isIn(const QByteArray &stream);
    };

    // A command that the shell was given.
    struct Sent
    {
        Command command;
        QDeadlineTimer deadline;
        End out = {}, err = {};
        std::optional<CommandOutput> output = {};
    };
    using SentPtr = std::shared_ptr<Sent>;

    // Does not wait for the commands that were sent before; the shell does them in order.
    // After an error the shell is of no use any more; what it ran may still be running: see killer().
    [[nodiscard]] Result<SentPtr> send(const Command &command, QDeadlineTimer deadline, const std::stop_token &stop);
    [[nodiscard]] Result<CommandOutput> receive(const SentPtr &sent, const std::stop_token &stop);
    [[nodiscard]] std::optional<Command> killer() const { return m_launch.killer(); }
    [[nodiscard]] bool wantsTerminal() const { return m_launch.wantsTerminal(); } // after open() failed

private:
    Result<bool> awaitEnds(Sent &sent, const std::stop_token &stop);
    void takeOutput(Sent &sent);

    QString m_label;
    Launch m_launch;
    std::deque<SentPtr> m_queue; // sent and not yet heard of
    bool m_spent = false;
};

} // namespace baton
