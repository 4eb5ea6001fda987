#include "core/host/tokenhost.h"

#include "core/base/text.h"
#include "core/cluster/heldlock.h"
#include "core/host/verbs.h"

#include <QCoreApplication>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Host)
};

// Together they tell our refusal from a script that ends with 75 by itself.
constexpr int heldStatus = 75;
constexpr char heldMark[] = "baton-lock-held-by: ";

} // namespace

TokenHost::TokenHost(std::unique_ptr<Host> host, QString token, QString replaced)
    : m_host(std::move(host))
    , m_token(std::move(token))
    , m_replaced(std::move(replaced))
{}

QStringList TokenHost::tokens() const
{
    return {m_token, m_replaced.isEmpty() ? m_token : m_replaced};
}

Command TokenHost::guarded(Command command) const
{
    if (command.effect == Command::Effect::Changes) {
        command.note = command.title().left(80);
        static const QString check = verbText(QStringLiteral("lock_is_free")); // found once: users may wait for what follows
        command.script.prepend(check + QStringLiteral("lock_is_free %1 || exit %2\n").arg(shellQuoted(tokens())).arg(heldStatus));
        command.lock = tokens();
    }
    return command;
}

Error TokenHost::conflict(const QByteArray &err) const
{
    const qsizetype at = err.indexOf(heldMark) + qsizetype(sizeof heldMark) - 1;
    const QString said = plainText(err.mid(at));
    const qint64 since = said.section(u'\n', 1, 1).toLongLong();
    const HeldLock lock{.holder = said.section(u'\n', 2).trimmed().replace(u'\n', u' '),
                        .operation = said.section(u'\n', 0, 0).trimmed(),
                        .since = since > 0 ? QDateTime::fromSecsSinceEpoch(since) : QDateTime()};
    return {ErrorKind::Conflict,
            Text::tr("%1 was not changed: another run holds the cluster (%2). Wait for it, or take the lock over.").arg(label(), heldLockText(lock)),
            {}};
}

Result<CommandOutput> TokenHost::understood(Result<CommandOutput> output) const
{
    if (output && output->exitStatus == heldStatus && output->err.contains(heldMark))
        return fail(conflict(output->err));
    return output;
}

Result<CommandOutput> TokenHost::run(const Command &command, std::stop_token stop)
{
    return understood(m_host->run(guarded(command), stop));
}

Pending TokenHost::begin(const Command &command, std::stop_token stop)
{
    return Pending([this, sent = m_host->begin(guarded(command), stop)]() mutable { return understood(sent.output()); });
}

// Terminals and streams cannot tell why they ended: the question goes ahead of them.
Result<> TokenHost::askFirst(std::stop_token stop)
{
    const Result<CommandOutput> output = m_host->run(Command::verb(QStringList{QStringLiteral("lock-mine")} + tokens()), stop);
    if (!output)
        return fail(output.error());
    return output->exitStatus == heldStatus ? Result<>(fail(conflict(output->err))) : Result<>();
}

Result<std::unique_ptr<Terminal>> TokenHost::openTerminal(const Command &command)
{
    if (command.effect == Command::Effect::Changes) {
        if (const Result<> free = askFirst(); !free)
            return fail(free.error());
    }
    return m_host->openTerminal(guarded(command));
}

Result<std::unique_ptr<LineStream>> TokenHost::openStream(const Command &command)
{
    if (command.effect == Command::Effect::Changes) {
        if (const Result<> free = askFirst(); !free)
            return fail(free.error());
    }
    return m_host->openStream(guarded(command));
}

Result<> TokenHost::upload(const Upload &upload, std::stop_token stop)
{
    if (const Result<> free = askFirst(stop); !free)
        return free;
    return m_host->upload(upload, stop);
}

} // namespace baton
