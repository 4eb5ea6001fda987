#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <chrono>

namespace baton {

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

    [[nodiscard]] static Command reading(QString script) { return {.script = std::move(script), .effect = Effect::Reads}; }
    [[nodiscard]] static Command changing(QString script) { return {.script = std::move(script), .effect = Effect::Changes}; }
};

struct CommandOutput
{
    int exitStatus = 0; // 0..255; 128 + n when killed by signal n
    QByteArray out;
    QByteArray err;

    [[nodiscard]] bool ok() const { return exitStatus == 0; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(out).trimmed(); }
};

} // namespace baton
