#pragma once

#include "tests/core/privatesshd.h"

#include <QFile>

namespace baton::test {

// What a host answers instead of what it was asked, as ForceCommand: the login's shell is asked for by $SSH_ORIGINAL_COMMAND. A command that is
// started by Baton begins with a word of its own on both outputs (core/host/launch.cpp); `begun` says it, as a host that means to be believed would.
inline constexpr char hostileShell[] = R"sh(#!/bin/sh
mode=$(cat "$(dirname "$0")/mode")
word=$(printf '%s\n' "$SSH_ORIGINAL_COMMAND" | sed -n 's/.*\(baton[a-z0-9]*\) begin.*/\1/p' | head -n 1)
ask=$(printf '%s\n' "$SSH_ORIGINAL_COMMAND" | sed -n 's/.*-p \(baton[a-z0-9]*\)%%ask.*/\1/p' | head -n 1)
begun() { printf '%s-begin 1\n' "$word"; printf '%s-begin\n' "$word" >&2; }
# As a shell that is kept: each command ends with a word of its own (core/host/keptshell.cpp).
answer() {
    begun
    say # to who only listens
    while IFS= read -r line; do # by the shell alone: a program for each of a thousand lines is what a busy machine drowns in
        case $line in
        "printf '%s-%s %s\\n' baton"*" end "*)
            word=${line#"printf '%s-%s %s\\n' "}
            word=${word%% *}
            say
            printf '%s-end 0\n' "$word"
            printf '%s-end\n' "$word" >&2
            ;;
        esac
    done
}
case $mode in
endless) exec tr '\000' x </dev/zero ;;
endless-errors) exec tr '\000' x </dev/zero >&2 ;;
endless-line) begun; exec tr '\000' x </dev/zero ;;
endless-lines) begun; exec yes 'sys.os=Debian' ;;
endless-groups) begun; exec yes "$(printf 'a.x=1\nb.x=1\nc.x=1\nd.x=1')" ;;
endless-samples) begun; exec awk 'BEGIN { for (;;) printf "sys.os=Debian %d\nsys.boot=1\nsys.end=1\nonce.end=1\n", n++ }' ;;
silent) exec sleep 300 ;;
begun-and-silent) begun; exec sleep 300 ;;
garbage) exec head -c 3000000 /dev/urandom ;;
wrong-utf8) say() { printf 'sys.os=\377\376\300\200Debian\355\240\200\nsys.boot=1\nsys.end=1\nonce.end=1\n'; }; answer ;;
escapes) say() { printf 'sys.os=\033]0;owned\007\033[2J\033[cDeb\033]52;c;b3duZWQ=\007ian\033P$q\033\\\233c\nsys.boot=1\nsys.end=1\nonce.end=1\n'
    printf '\033[6n\033]52;c;b3duZWQ=\007\n' >&2; }; answer ;;
long-answers) say() { head -c 1000000 /dev/zero | tr '\000' x; printf '\nsys.os=%s\nsys.boot=1\nsys.end=1\nonce.end=1\n' "$(head -c 100000 /dev/zero | tr '\000' y)"; }; answer ;;
complaints) say() { printf '\033]0;owned\007\033[6nno such thing\n' >&2; }; answer ;;
sudo-asks-again) while :; do printf '%s%%ask' "$ask" >&2; read -r line || exit; printf '%s\n' "$line" >>"$(dirname "$0")/heard"; done ;;
sudo-asks-endlessly) exec yes "${ask}%ask" >&2 ;;
sudo-prompt-of-gigabytes) exec tr '\000' ? </dev/zero >&2 ;;
ends) exit 0 ;;
esac
)sh";

inline constexpr int mostMemory = 300; // MB, whatever a host does

// The most that a process has held, in MB (proc(5)); 0: it is gone.
inline int peakOf(qint64 pid)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toInt() / 1024;
    }
    return 0;
}

// Real sshd on loopback, whose shell is a script that misbehaves.
class HostileSshd : public PrivateSshd
{
public:
    HostileSshd() : PrivateSshd(QStringLiteral("ForceCommand /bin/sh \"$HOME/shell\"\n")) { }

    [[nodiscard]] bool start()
    {
        QFile shell(path(QStringLiteral("shell")));
        return PrivateSshd::start() && shell.open(QIODevice::WriteOnly) && shell.write(hostileShell) > 0;
    }

    void be(const QByteArray &mode) const // as the script's words
    {
        QFile file(path(QStringLiteral("mode")));
        if (file.open(QIODevice::WriteOnly))
            file.write(mode);
        QFile::remove(path(QStringLiteral("heard")));
    }
};

} // namespace baton::test
