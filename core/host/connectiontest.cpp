#include "core/host/connectiontest.h"

#include <QCoreApplication>

namespace baton {

namespace {

using Clock = std::chrono::steady_clock;

template<typename Duration>
Duration since(Clock::time_point start)
{
    return std::chrono::duration_cast<Duration>(Clock::now() - start);
}

Command asLogin(const QString &script)
{
    Command command = Command::reading(script);
    command.as = Command::As::Login;
    return command;
}

Result<> learnSystem(SshHost &host, ConnectionReport &report, const std::stop_token &stop)
{
    const Result<CommandOutput> system = host.run(
        asLogin(QStringLiteral(". /etc/os-release 2>/dev/null; echo \"${PRETTY_NAME:-$(uname -sr)}\"")),
        stop);
    if (!system)
        return fail(system.error());
    report.loggedIn = true;
    report.system = system->text();
    return {};
}

Result<> measure(SshHost &host, ConnectionReport &report, const std::stop_token &stop)
{
    const auto start = Clock::now();
    const Result<CommandOutput> nothing = host.run(asLogin(QStringLiteral(":")), stop);
    report.roundTrip = since<std::chrono::microseconds>(start);
    return nothing ? Result<>() : fail(nothing.error());
}

Result<> becomeRoot(SshHost &host, ConnectionReport &report, const std::stop_token &stop)
{
    const Result<CommandOutput> id = host.run(Command::verb({QStringLiteral("machine"), QStringLiteral("user")}), stop);
    if (!id)
        return fail(id.error());
    report.isRoot = id->text() == QLatin1String("0");
    if (report.isRoot)
        return {};
    return fail(ErrorKind::Refused,
                QCoreApplication::translate(
                    "ConnectionTest", "The login on %1 is not root: choose how it uses sudo in the profile.")
                    .arg(host.label()));
}

} // namespace

ConnectionReport testConnection(const SshAccess &access, Secrets &secrets, std::stop_token stop)
{
    ConnectionReport report;
    SshHost host(access, secrets);
    if (const Result<ssh::HostKey> key = host.readHostKey(stop))
        report.hostKey = *key;
    const auto start = Clock::now();
    const Result<> all = learnSystem(host, report, stop)
                             .map([&] { report.connectTime = since<std::chrono::milliseconds>(start); })
                             .and_then([&] { return measure(host, report, stop); })
                             .and_then([&] { return becomeRoot(host, report, stop); });
    if (!all)
        report.error = all.error();
    return report;
}

} // namespace baton
