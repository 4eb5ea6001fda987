#pragma once

#include "core/host/command.h"

// The verbs of resources/host/verbs: readable sh, each word of it the same for a login with full rights, which sends the text, and on a
// host with the helper baton-root, which has it there and checks the arguments first.
namespace baton {

// One way in which a verb may be used: {"replay", "<lsn>", "<number>"}.
struct VerbForm
{
    QStringList words;
    Command::Effect effect = Command::Effect::Changes;
    bool fullRights = false; // the helper does not do it
    QString purpose;         // a sentence, for people who read the table in docs/least-rights.md
};

struct Verb
{
    QString name;  // "pg-await"
    QString part;  // the file: "postgres"
    QList<VerbForm> forms;
    QString text;  // its function, and those that it calls
    QStringList uses; // names of what has to be known

    [[nodiscard]] const VerbForm *formOf(const QStringList &arguments) const; // by number and literal words; null = none
};

[[nodiscard]] const QMap<QString, Verb> &allVerbs();
[[nodiscard]] QStringList verbParts(); // in the order in which they are read
[[nodiscard]] QByteArray verbFile(const QString &part);

// The functions that a script can use when this is put in front of it.
[[nodiscard]] QString verbText(const QString &name);

} // namespace baton
