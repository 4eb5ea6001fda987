#pragma once

#include "core/base/text.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace baton {

// What is known of a host, as shell variables: "PGDATA" -> "/var/lib/postgresql/15/main". On a host whose account has least rights, these come
// from its own root-owned files instead (docs/least-rights.md).
using Known = QMap<QString, QString>;

// A POSIX sh script to run on a host, with LC_ALL=C and a PATH that has sbin, whatever the login shell is.
struct Command
{
    // Whether a command may be sent by checks, status and dry runs, which must not touch anything.
    enum class Effect { Reads, Changes };
    enum class As { Root, Login };

    QString script;
    Effect effect = Effect::Changes;
    As as = As::Root;
    QByteArray input = {};                       // given to the script on standard input
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
    QStringList secrets = {};                    // masked wherever this command or its output is shown
    QString note = {};                           // what it is for, in words; shown in plans. May be empty.
    QStringList words = {};                      // the verb and its arguments; empty: the script is no verb, and wants full rights
    QStringList lock = {};                       // TokenHost: the run's token, and the one it takes over

    // A verb of resources/host/verbs: {"pg-await", "replay", "0/3000028", "1000"}. `known` has to hold what the verb uses.
    [[nodiscard]] static Command verb(const QStringList &words, const Known &known = {}, const QByteArray &input = {});
    // Free text, which only a login with full rights can send: for the few files that tests/verbs names.
    [[nodiscard]] static Command reading(QString script) { return {.script = std::move(script), .effect = Effect::Reads}; }
    [[nodiscard]] static Command changing(QString script) { return {.script = std::move(script), .effect = Effect::Changes}; }

    [[nodiscard]] bool wantsFullRights() const; // as root; no verb, or one that the helper does not have
    [[nodiscard]] QString title() const;        // its note, else its words, else the first line of the script
    [[nodiscard]] QString shown() const;        // exactly what is asked for: its words, else the script
};

struct CommandOutput
{
    int exitStatus = 0; // 0..255; 128 + n when killed by signal n
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool ok() const { return exitStatus == 0; }
    [[nodiscard]] QString text() const { return plainText(out).trimmed(); }
};

} // namespace baton
