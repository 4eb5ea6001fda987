#pragma once

#include "core/host/launch.h"

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

    // After an error the shell is of no use any more; what it ran may still be running: see killScript().
    [[nodiscard]] Result<CommandOutput> run(const Command &command, QDeadlineTimer deadline,
                                            const std::stop_token &stop);
    [[nodiscard]] QString killScript() const { return m_launch.killScript(); }

private:
    // Where a command's output ends in one of its two streams.
    struct End
    {
        QByteArray marker;
        qsizetype searched = 0;
        qsizetype at = -1;

        bool isIn(const QByteArray &stream);
    };

    Result<bool> awaitEnds(End &out, End &err, const Command &command, QDeadlineTimer deadline,
                           const std::stop_token &stop);

    QString m_label;
    Launch m_launch;
};

} // namespace baton
