#include "core/host/host.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace baton {

Pending Host::begin(const Command &command, std::stop_token stop)
{
    return Pending([output = run(command, stop)] { return output; });
}

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Host)
};

constexpr int mostOfFile = 16 * 1024 * 1024; // bytes

QString detailOf(const Command &command, const CommandOutput &output)
{
    return masked(Text::tr("Command: %1\nExit status: %2\n%3")
                      .arg(command.script.trimmed()).arg(output.exitStatus).arg(tail(output.out + '\n' + output.err)),
                  command.secrets);
}

} // namespace

Result<QByteArray> runChecked(Host &host, const Command &command, const QString &purpose, std::stop_token stop)
{
    return checkedOutput(host.label(), command, purpose, host.run(command, stop));
}

Result<QByteArray> checkedOutput(const QString &host, const Command &command, const QString &purpose, const Result<CommandOutput> &output)
{
    if (!output)
        return fail(output.error());
    if (output->ok())
        return output->out;
    if (output->err.contains("No space left on device")) // whatever a program says after that
        return fail(ErrorKind::Failed, Text::tr("%1: cannot %2: the disk is full. Make room there, then try again.").arg(host, purpose),
                    detailOf(command, *output));
    const QString said = masked(tail(output->err.trimmed().isEmpty() ? output->out : output->err, 1), command.secrets);
    return fail(
        ErrorKind::Failed,
        said.isEmpty()
            ? Text::tr("%1: cannot %2 (exit status %3).").arg(host, purpose).arg(output->exitStatus)
            : Text::tr("%1: cannot %2: %3").arg(host, purpose, said),
        detailOf(command, *output));
}

Result<QByteArray> readFile(Host &host, const QString &path)
{
    Command command = Command::reading(QStringLiteral("head -c %1 -- %2").arg(mostOfFile + 1).arg(shellQuoted(path)));
    Result<QByteArray> content = runChecked(host, command, Text::tr("read %1").arg(path));
    if (content && content->size() > mostOfFile)
        return fail(ErrorKind::Failed, Text::tr("%1: %2 is larger than 16 MiB.").arg(host.label(), path));
    return content;
}

Result<> writeFile(Host &host, const QString &path, const QByteArray &content, int mode, const QString &owner,
                   const QStringList &secrets)
{
    // In the same folder, so that the rename is atomic; secret until the mode is set.
    Command command = Command::changing(
        QStringLiteral(
            "set -e; t=%1.baton.$$; trap 'rm -f \"$t\"' EXIT; umask 077; cat >\"$t\"; %2chmod %3 \"$t\"; "
            "mv -f -- \"$t\" %1; trap - EXIT")
            .arg(shellQuoted(path),
                 owner.isEmpty() ? QString() : QStringLiteral("chown %1 \"$t\"; ").arg(shellQuoted(owner)),
                 QString::number(mode, 8)));
    command.input = content;
    command.secrets = secrets;
    command.note = Text::tr("write %1").arg(path);
    return runChecked(host, command, command.note).map([](const QByteArray &) {});
}

} // namespace baton
