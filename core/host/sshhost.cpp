#include "core/host/sshhost.h"

#include "core/host/conversation.h"
#include "core/host/uploadjob.h"

#include "core/base/text.h"
#include "core/ssh/logins.h"

#include <QCoreApplication>
#include <QCryptographicHash>

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

// As long as it lives, a person may be asked.
class Asking
{
public:
    explicit Asking(std::atomic<int> &count) : m_count(count) { ++m_count; }
    ~Asking() { --m_count; }
    Asking(const Asking &) = delete;
    Asking &operator=(const Asking &) = delete;

private:
    std::atomic<int> &m_count;
};

} // namespace

SshAccess sshAccess(const Profile &profile, Node node, std::shared_ptr<ssh::Logins> logins)
{
    return {.host = profile.hosts.value(node),
            .secretPrefix = profile.id + u'/' + nodeId(node),
            .knownHosts = profile.knownHosts,
            .configFile = {},
            .logins = std::move(logins)};
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
        const Asking asking(m_asking);
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

ssh::AskPerson SshHost::person() const
{
    return [this](const LoginQuestion &question, const std::stop_token &stop) {
        const Asking asking(m_asking);
        return m_secrets.answer(question, stop);
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
    target.configFile = m_access.configFile;
    target.jump = host.jump;
    target.password = secret({QStringLiteral("login")});
    target.passphrase = secret({QStringLiteral("passphrase")});
    target.ask = person();
    target.logins = m_access.logins;
    return target;
}

Elevation SshHost::elevation(Command::As as) const
{
    Elevation elevation{.sudo = as == Command::As::Root ? m_access.host.sudo : HostProfile::Sudo::None,
                        .user = m_access.host.user, .label = label()};
    elevation.through = m_access.host.sudoUser;
    elevation.onTerminal = m_needsTerminal;
    // Most people have one password for both; only one that is really different is stored apart.
    elevation.password = secret({QStringLiteral("sudo"), QStringLiteral("login")});
    return elevation;
}

// sudo's wish for a terminal is known from the first refusal on.
bool SshHost::worthAgain(bool wantsTerminal)
{
    return wantsTerminal && !m_needsTerminal.exchange(true);
}

SshHost::SessionPtr SshHost::newSession()
{
    auto session = std::make_shared<ssh::Session>(target());
    note(session);
    return session;
}

void SshHost::note(const SessionPtr &session)
{
    const std::lock_guard lock(m_sessionsLock);
    std::erase_if(m_sessions, [&](const auto &weak) { return weak.expired() || weak.lock() == session; });
    m_sessions.push_back(session);
}

std::stop_token SshHost::cut()
{
    const std::lock_guard lock(m_sessionsLock);
    return m_cut.get_token();
}

// One with room for a session more.
Result<SshHost::SessionPtr> SshHost::connectedAnew(const std::stop_token &stop)
{
    if (!m_access.logins)
        return connectedAlone(stop);
    std::stop_source either;
    const auto end = [&either] { either.request_stop(); };
    const std::stop_callback stopped(stop, end), cutOff(cut(), end);
    bool isNew = false;
    const Result<SessionPtr> session =
        m_access.logins->obtain(placeOf(target()), ssh::Logins::Keep::IfAsked, either.get_token(), [&] {
            isNew = true;
            return connectedAlone(stop);
        });
    if (!session || isNew)
        return session;
    note(*session);
    return (*session)->hasRoom(stop) ? session : connectedAlone(stop);
}

Result<SshHost::SessionPtr> SshHost::connectedAlone(const std::stop_token &stop)
{
    const std::stop_token early = cut();
    SessionPtr session = newSession();
    if (early.stop_requested()) // disconnect() did not know of it yet
        session->abort();
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
    if (const Result<> may = mayBeSent(command); !may)
        return fail(may.error());
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
    if (!KeptShell::takes(command) || !mayBeSent(command))
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
    Launch launch(elevation(command.as), command);
    if (const Result<> started = start(launch, deadline, stop); !started)
        return fail(started.error());
    Result<CommandOutput> output = finish(launch, command, deadline, stop);
    return !output && worthAgain(launch.wantsTerminal()) ? attempt(command, stop) : output;
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
        endLeftover(shell->killer());
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
        if (!opened && worthAgain(shell->wantsTerminal()))
            continue;
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
    Launch launch(elevation(command.as), command);
    if (const Result<> opened = launch.open(session, deadline, stop); !opened)
        return fail(opened.error());
    Result<CommandOutput> output = finish(launch, command, deadline, stop);
    return !output && worthAgain(launch.wantsTerminal()) ? runOn(session, command, stop) : output;
}

Result<CommandOutput> SshHost::finish(Launch &launch, const Command &command, QDeadlineTimer deadline,
                                      const std::stop_token &stop)
{
    Result<CommandOutput> output = launch.begin(deadline, stop).and_then([&] {
        return converse(launch.channel(), command, label(), deadline, stop);
    });
    if (!output && output.error().kind != ErrorKind::Unreachable && output.error().kind != ErrorKind::Refused)
        endLeftover(launch.killer());
    return output;
}

// A script without a terminal goes on after its channel was closed: tell it to stop, over a connection of its own,
// as the present one may be what hangs.
void SshHost::endLeftover(const std::optional<Command> &killer)
{
    if (!killer)
        return;
    const QDeadlineTimer deadline(std::chrono::seconds(5));
    const Result<SessionPtr> session = connectedAnew({});
    if (!session)
        return;
    Launch launch(elevation(killer->as), *killer);
    if (launch.open(**session, deadline, {}) && launch.begin(deadline, {}))
        (void)converse(launch.channel(), *killer, label(), deadline, {});
}

// An account that may only use the helper is told plainly, before anything is sent.
Result<> SshHost::mayBeSent(const Command &command) const
{
    if (m_access.host.sudo != HostProfile::Sudo::Helper || !command.wantsFullRights())
        return {};
    return fail(ErrorKind::Refused,
                Text::tr("%1: this needs root rights in full (%2), and %3 may only use Baton's helper there. Log in with full rights for it.")
                    .arg(label(), masked(command.title().left(80), command.secrets), m_access.host.user));
}

// On connections of its own, so that short commands may go on beside it.
Result<> SshHost::upload(const Upload &upload, std::stop_token stop)
{
    const Result<SessionPtr> session = connectedAnew(stop);
    if (!session)
        return fail(session.error());
    UploadJob::Remote remote;
    remote.label = label();
    remote.keyExchange = (*session)->keyExchangeTime();
    remote.run = [&](const Command &command) { return runOn(**session, command, stop); };
    remote.start = [&](const Command &command) { return startOn(*session, command, stop); };
    // A login that worked a moment ago; if the machine wants no further one, that is no reason to refuse others for a while.
    remote.startApart = [&](const Command &command) -> Result<Started> {
        if ((*session)->askedPerson()) // it would ask once more
            return startOn(*session, command, stop);
        const SessionPtr apart = newSession();
        return apart->open(stop).and_then([&] { return startOn(apart, command, stop); });
    };
    return UploadJob(upload, std::move(remote), stop).run();
}

LoginCost SshHost::loginCost(std::stop_token stop)
{
    const std::lock_guard lock(m_call);
    if (!m_session || !m_session->askedPerson())
        return {};
    return {.asksPerson = true, .oneSession = m_shell && m_shell->isUp() && !m_session->hasRoom(stop)};
}

Result<Started> SshHost::startOn(const SessionPtr &session, const Command &command, const std::stop_token &stop)
{
    const QDeadlineTimer deadline(command.timeout);
    Launch launch(elevation(command.as), command);
    return launch.open(*session, deadline, stop).and_then([&] { return launch.begin(deadline, stop); }).map([&] {
        return Started{.session = session, .channel = launch.take()};
    });
}

void SshHost::disconnect()
{
    ++m_disconnects; // before: who sees a session aborted must see this, and not connect again
    const std::lock_guard lock(m_sessionsLock);
    std::exchange(m_cut, std::stop_source()).request_stop();
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
                        .arg(key->machine),
                    key->fingerprint);
    }
    return ssh::trust(*key);
}

} // namespace baton
