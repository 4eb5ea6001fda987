#include "core/host/sshhost.h"

#include "core/host/conversation.h"
#include "core/host/uploadjob.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SshHost)
};

// Accounts are locked after a few wrong passwords, and a login that goes wrong takes seconds: so a refusal stands for a
// while, unless another password is given meanwhile.
constexpr std::chrono::seconds refusalStands(30);

// To tell whether it is the same, without keeping it.
QByteArray digest(const QString &secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256);
}

} // namespace

SshAccess sshAccess(const Profile &profile, Node node)
{
    return {.host = profile.hosts.value(node),
            .secretPrefix = profile.id + u'/' + nodeId(node),
            .knownHosts = profile.knownHosts,
            .configFile = {}};
}

SshHost::SshHost(SshAccess access, Secrets &secrets)
    : m_access(std::move(access))
    , m_secrets(secrets)
{}

SshHost::~SshHost() = default;

QString SshHost::label() const
{
    return m_access.host.label.isEmpty() ? m_access.host.address : m_access.host.label;
}

ssh::SecretSource SshHost::secret(const QStringList &names) const
{
    return [this, names]() -> Result<std::optional<QString>> {
        for (const QString &name : names) {
            Result<std::optional<QString>> found = m_secrets.find(m_access.secretPrefix + u'.' + name);
            if (found && *found) {
                const std::lock_guard lock(m_refusalLock);
                m_given.insert(name, digest(**found));
            }
            if (!found || *found)
                return found;
        }
        return std::nullopt;
    };
}

ssh::Target SshHost::target() const
{
    const HostProfile &host = m_access.host;
    ssh::Target target;
    target.label = label();
    target.host = host.address;
    target.port = host.port;
    target.user = host.user;
    target.login = host.auth == HostProfile::Auth::Agent ? ssh::Target::Login::Agent
                   : host.auth == HostProfile::Auth::Key ? ssh::Target::Login::Key
                                                         : ssh::Target::Login::Password;
    target.keyFile = host.keyFile;
    target.knownHosts = m_access.knownHosts;
    target.configFile = m_access.configFile.isEmpty() ? QDir::homePath() + QLatin1String("/.ssh/config")
                                                      : m_access.configFile;
    target.jump = host.jump;
    target.password = secret({QStringLiteral("login")});
    target.passphrase = secret({QStringLiteral("passphrase")});
    return target;
}

Elevation SshHost::elevation(Command::As as) const
{
    Elevation elevation{.sudo = as == Command::As::Root ? m_access.host.sudo : HostProfile::Sudo::None,
                        .user = m_access.host.user, .label = label()};
    // Most people have one password for both; only one that is really different is stored apart.
    elevation.password = secret({QStringLiteral("sudo"), QStringLiteral("login")});
    return elevation;
}

SshHost::SessionPtr SshHost::newSession()
{
    auto session = std::make_shared<ssh::Session>(target());
    const std::lock_guard lock(m_sessionsLock);
    std::erase_if(m_sessions, [](const auto &weak) { return weak.expired(); });
    m_sessions.push_back(session);
    return session;
}

Result<SshHost::SessionPtr> SshHost::connectedAnew(const std::stop_token &stop)
{
    SessionPtr session = newSession();
    return openSession(*session, stop).map([&session] { return session; });
}

Result<> SshHost::openSession(ssh::Session &session, const std::stop_token &stop)
{
    if (const std::optional<Error> refusal = standingRefusal())
        return fail(*refusal);
    const Result<> opened = session.open(stop);
    if (!opened && opened.error().kind == ErrorKind::Refused)
        keepRefusal(opened.error());
    return opened;
}

std::optional<Error> SshHost::standingRefusal()
{
    std::optional<Refusal> refusal;
    {
        const std::lock_guard lock(m_refusalLock);
        refusal = m_refusal;
    }
    if (!refusal || refusal->until.hasExpired())
        return std::nullopt;
    for (auto it = refusal->given.cbegin(); it != refusal->given.cend(); ++it) {
        const auto known = m_secrets.find(m_access.secretPrefix + u'.' + it.key()).value_or(std::nullopt);
        if (!known || digest(*known) != it.value())
            return std::nullopt; // another one is known by now
    }
    return refusal->error;
}

// A key that is not let in can be tried again at no risk.
void SshHost::keepRefusal(const Error &error)
{
    const std::lock_guard lock(m_refusalLock);
    if (!m_given.isEmpty())
        m_refusal = Refusal{error, m_given, QDeadlineTimer(refusalStands)};
}

Result<SshHost::SessionPtr> SshHost::connected(const std::stop_token &stop)
{
    if (m_session && m_session->isUp())
        return m_session;
    m_shell.reset();
    m_session.reset();
    return connectedAnew(stop).map([this](SessionPtr session) { return m_session = std::move(session); });
}

// Where the server allows one session per connection, the kept shell has it: then over a connection of its own.
Result<> SshHost::start(Launch &launch, QDeadlineTimer deadline, const std::stop_token &stop)
{
    const Result<SessionPtr> session = connected(stop);
    if (!session)
        return fail(session.error());
    const Result<> opened = launch.open(**session, deadline, stop);
    if (opened || opened.error().kind == ErrorKind::Cancelled || opened.error().kind == ErrorKind::TimedOut)
        return opened;
    const Result<SessionPtr> other = connectedAnew(stop);
    return other ? launch.open(**other, deadline, stop) : fail(other.error());
}

Result<CommandOutput> SshHost::run(const Command &command, std::stop_token stop)
{
    const std::lock_guard lock(m_call);
    if (const std::optional<Error> refusal = standingRefusal())
        return fail(*refusal);
    Result<CommandOutput> output = attempt(command, stop);
    if (!output && output.error().kind == ErrorKind::Refused)
        keepRefusal(output.error());
    return output;
}

Pending SshHost::begin(const Command &command, std::stop_token stop)
{
    if (!KeptShell::takes(command))
        return Host::begin(command, stop);
    const auto sent = [&] {
        const std::lock_guard lock(m_call);
        return sendToShell(command, stop);
    }();
    if (!sent)
        return Pending([error = sent.error()] { return fail(error); });
    return Pending([this, given = *sent, stop] {
        const std::lock_guard lock(m_call);
        return receiveFrom(given.first, given.second, stop);
    });
}

Result<CommandOutput> SshHost::attempt(const Command &command, const std::stop_token &stop)
{
    if (const Result<SessionPtr> session = connected(stop); !session) // not on the command's time
        return fail(session.error());
    if (KeptShell::takes(command)) {
        return sendToShell(command, stop).and_then([&](const auto &sent) {
            return receiveFrom(sent.first, sent.second, stop);
        });
    }
    const QDeadlineTimer deadline(command.timeout);
    Launch launch(elevation(command.as), command.script);
    if (const Result<> started = start(launch, deadline, stop); !started)
        return fail(started.error());
    return finish(launch, command, deadline, stop);
}

Result<std::pair<SshHost::Shell, KeptShell::SentPtr>> SshHost::sendToShell(const Command &command, const std::stop_token &stop)
{
    if (const std::optional<Error> refusal = standingRefusal())
        return fail(*refusal);
    if (const Result<> open = openShell(stop); !open) {
        if (open.error().kind == ErrorKind::Refused)
            keepRefusal(open.error());
        return fail(open.error());
    }
    return m_shell->send(command, QDeadlineTimer(command.timeout), stop).map([this](const KeptShell::SentPtr &sent) {
        return std::pair(m_shell, sent);
    });
}

Result<CommandOutput> SshHost::receiveFrom(const Shell &shell, const KeptShell::SentPtr &sent, const std::stop_token &stop)
{
    Result<CommandOutput> output = shell->receive(sent, stop);
    if (output || m_shell != shell) // a shell that failed before was seen to already
        return output;
    m_shell.reset();
    if (output.error().kind != ErrorKind::Unreachable)
        endLeftover(shell->killScript(), sent->command.as);
    return output;
}

// A kept connection may turn out lost only now: once again with a new one, as nothing was sent yet.
Result<> SshHost::openShell(const std::stop_token &stop)
{
    if (m_shell && m_shell->isUp())
        return {};
    const int disconnects = m_disconnects;
    for (bool again = true;; again = false) {
        m_shell.reset();
        const Result<SessionPtr> session = connected(stop);
        if (!session)
            return fail(session.error());
        auto shell = std::make_shared<KeptShell>(elevation(Command::As::Root));
        const Result<> opened = shell->open(**session, stop);
        if (opened)
            m_shell = std::move(shell);
        if (opened || !again || opened.error().kind != ErrorKind::Unreachable || m_disconnects != disconnects)
            return opened;
        m_session.reset();
    }
}

Result<CommandOutput> SshHost::runOn(ssh::Session &session, const Command &command, const std::stop_token &stop)
{
    const QDeadlineTimer deadline(command.timeout);
    Launch launch(elevation(command.as), command.script);
    if (const Result<> opened = launch.open(session, deadline, stop); !opened)
        return fail(opened.error());
    return finish(launch, command, deadline, stop);
}

Result<CommandOutput> SshHost::finish(Launch &launch, const Command &command, QDeadlineTimer deadline,
                                      const std::stop_token &stop)
{
    Result<CommandOutput> output = launch.begin(deadline, stop).and_then([&] {
        return converse(launch.channel(), command, label(), deadline, stop);
    });
    if (!output && output.error().kind != ErrorKind::Unreachable && output.error().kind != ErrorKind::Refused)
        endLeftover(launch.killScript(), command.as);
    return output;
}

// A script without a terminal goes on after its channel was closed: tell it to stop, over a connection of its own,
// as the present one may be what hangs.
void SshHost::endLeftover(const QString &killScript, Command::As as)
{
    if (killScript.isEmpty())
        return;
    const QDeadlineTimer deadline(std::chrono::seconds(5));
    const Result<SessionPtr> session = connectedAnew({});
    if (!session)
        return;
    Launch killer(elevation(as), killScript);
    const Command command{.script = killScript, .as = as};
    if (killer.open(**session, deadline, {}) && killer.begin(deadline, {}))
        (void)converse(killer.channel(), command, label(), deadline, {});
}

// On a connection of its own, so that short commands may go on beside it.
Result<> SshHost::upload(const Upload &upload, std::stop_token stop)
{
    const Result<SessionPtr> session = connectedAnew(stop);
    if (!session)
        return fail(session.error());
    UploadJob::Remote remote;
    remote.label = label();
    remote.run = [&](const Command &command) { return runOn(**session, command, stop); };
    remote.start = [&](const QString &script) -> Result<std::unique_ptr<ssh::Channel>> {
        const QDeadlineTimer deadline(Command{}.timeout);
        Launch launch(elevation(Command::As::Root), script);
        return launch.open(**session, deadline, stop)
            .and_then([&] { return launch.begin(deadline, stop); })
            .map([&] { return launch.take(); });
    };
    return UploadJob(upload, std::move(remote), stop).run();
}

void SshHost::disconnect()
{
    ++m_disconnects; // before: who sees a session aborted must see this, and not connect again
    const std::lock_guard lock(m_sessionsLock);
    for (const std::weak_ptr<ssh::Session> &weak : m_sessions) {
        if (const SessionPtr session = weak.lock())
            session->abort();
    }
}

Result<ssh::HostKey> SshHost::readHostKey(std::stop_token stop)
{
    const SessionPtr session = newSession();
    const Result<ssh::HostKey> key = session->readHostKey(stop);
    if (!key && key.error().kind == ErrorKind::HostKeyUnknown) // of a jump host
        return session->hostKey();
    return key;
}

Result<> SshHost::trustHostKey(const QString &fingerprint, std::stop_token stop)
{
    const Result<ssh::HostKey> key = readHostKey(stop);
    if (!key)
        return fail(key.error());
    if (key->state == ssh::HostKey::State::Known)
        return {};
    if (key->fingerprint != fingerprint || key->state != ssh::HostKey::State::Unknown) {
        return fail(ErrorKind::HostKeyChanged,
                    Text::tr("%1 shows another host key than the one you confirmed; nothing was accepted.")
                        .arg(label()),
                    key->fingerprint);
    }
    return ssh::trust(*key);
}

} // namespace baton
