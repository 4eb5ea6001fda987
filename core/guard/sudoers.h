#pragma once

#include "core/host/command.h"

// What an administrator with full rights gives an account once, so that Baton needs no more than that (docs/least-rights.md).
namespace baton {

inline constexpr auto sudoersPath = "/etc/sudoers.d/baton";

// The file for this account; empty when that is no account's name.
[[nodiscard]] QByteArray sudoersFile(const QString &user);
// Puts it in place, seen to be right by visudo; and takes it away. With full rights.
[[nodiscard]] Command putSudoers(const QString &user);
[[nodiscard]] Command removeSudoers();
// Which builds the helper may run: SHA-256, a line each. With full rights.
[[nodiscard]] Command putBuilds(const QByteArray &checksums);

// The verbs as docs/least-rights.md lists them.
[[nodiscard]] QString verbTable();

} // namespace baton
