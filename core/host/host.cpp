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

QString detailOf(const Command &command, const CommandOutput &output)
{
    return masked(Text::tr("Command: %1\nExit status: %2\n%3")
                      .arg(command.shown()).arg(output.exitStatus).arg(tail(output.out + '\n' + output.err)),
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

} // namespace baton
