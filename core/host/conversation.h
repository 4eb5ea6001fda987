#pragma once

#include "core/host/command.h"
#include "core/ssh/channel.h"

namespace baton {

inline constexpr qsizetype mostOutput = 24 * 1024 * 1024; // bytes of one command: more than a file that is read (16 MiB), and little beside it
inline constexpr qsizetype mostBefore = 1024 * 1024; // bytes before a command has begun, and of one line of a stream

// Gives a started script its input and collects its output, until it has ended. Errors: Unreachable,
// TimedOut, Cancelled, Failed (more than mostOutput).
[[nodiscard]] Result<CommandOutput> converse(ssh::Channel &channel, const Command &command, const QString &label,
                                             QDeadlineTimer deadline, const std::stop_token &stop);

// Of a program that says little by design, on a machine that may not be what it seems: of more than mostBefore the end is kept.
void forgetFlood(ssh::Channel &channel);

[[nodiscard]] Error lateError(const Command &command, const QString &label, const ssh::Channel &channel);
[[nodiscard]] Error tooMuchError(const Command &command, const QString &label);
[[nodiscard]] Error lostError(const QString &label);

} // namespace baton
