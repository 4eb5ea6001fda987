#include "core/host/readonlyhost.h"

#include "core/base/text.h"

#include <QCoreApplication>

namespace baton {

namespace {

QString nameOf(const Command &command)
{
    return masked(command.title(), command.secrets);
}

} // namespace

ReadOnlyHost::ReadOnlyHost(std::unique_ptr<Host> host)
    : m_host(std::move(host))
{}

Error ReadOnlyHost::refusal(const QString &what) const
{
    return {
        ErrorKind::Unsafe,
        QCoreApplication::translate(
            "Host", "A check wanted to change something on %1; it was not sent. This is a fault in Baton.")
            .arg(label()),
        what};
}

Result<CommandOutput> ReadOnlyHost::run(const Command &command, std::stop_token stop)
{
    if (command.effect == Command::Effect::Changes)
        return fail(refusal(nameOf(command)));
    return m_host->run(command, stop);
}

Pending ReadOnlyHost::begin(const Command &command, std::stop_token stop)
{
    if (command.effect == Command::Effect::Changes)
        return Pending([refused = refusal(nameOf(command))] { return fail(refused); });
    return m_host->begin(command, stop);
}

Result<std::unique_ptr<Terminal>> ReadOnlyHost::openTerminal(const Command &command)
{
    if (command.effect == Command::Effect::Changes)
        return fail(refusal(nameOf(command)));
    return m_host->openTerminal(command);
}

Result<std::unique_ptr<LineStream>> ReadOnlyHost::openStream(const Command &command)
{
    if (command.effect == Command::Effect::Changes)
        return fail(refusal(nameOf(command)));
    return m_host->openStream(command);
}

Result<> ReadOnlyHost::upload(const Upload &upload, std::stop_token)
{
    return fail(refusal(upload.remoteFile));
}

} // namespace baton
