#include "core/ssh/dial.h"
#include "core/ssh/knownhosts.h"
#include "core/ssh/line.h"
#include "core/ssh/logins.h"
#include "core/ssh/relay.h"

#include <QCoreApplication>

namespace baton::ssh {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

constexpr int mostHops = 4; // a ProxyJump may lead in a circle

// False: libssh knows none of what is named.
bool set(ssh_session handle, ssh_options_e which, const QString &value)
{
    return ssh_options_set(handle, which, value.toUtf8().constData()) == SSH_OK;
}

// AES-GCM comes first where the processor computes it: three times as fast there as libssh's first choice, ChaCha20, and slower
// where it does not. Hosts have such processors if workstations have.
const char *quickestCiphers()
{
#if defined(__x86_64__) || defined(__i386__)
    if (__builtin_cpu_supports("aes"))
        return "aes128-gcm@openssh.com,aes256-gcm@openssh.com,chacha20-poly1305@openssh.com,aes128-ctr,aes192-ctr,aes256-ctr";
#endif
    return nullptr;
}

Result<int> openSocket(Line &line, const std::stop_token &stop)
{
    const ClientConfig &config = line.config;
    if (config.jump.isEmpty()) {
        Line::Sleeper sleeper(line, stop);
        const auto isCancelled = [&] { return line.aborted || stop.stop_requested(); };
        return dial(config.host, config.port, config.family, line.target.name(), QDeadlineTimer(line.target.connectTimeout),
                    sleeper.wake(), isCancelled);
    }
    Target target = line.target;
    target.jump = config.jump;
    Target hop = jumpTarget(target);
    hop.way = line.target.way + QStringList{placeOf(line.target)};
    // A connection that is being opened would wait for itself.
    if (hop.way.contains(placeOf(hop)) || hop.way.size() > mostHops) {
        return fail(ErrorKind::Usage, Text::tr("The way to %1 goes through more than %2 jump hosts: does a ProxyJump in the SSH configuration "
                                               "lead back to itself?").arg(line.target.name()).arg(mostHops), config.jump);
    }
    line.relay = std::make_unique<Relay>(std::move(hop));
    const std::stop_callback stopped(stop, [&line] { line.closing.request_stop(); });
    const Result<int> socket = line.relay->open(config.host, config.port, line.closing.get_token());
    if (!socket)
        line.hostKey = line.relay->hostKey(); // an unknown hop is asked about like an unknown host
    return socket;
}

// What the configuration says of algorithms is meant; the rest is libssh's own choice, with the types of the known host keys first, so
// that a machine with several keys shows one that can be compared.
Result<> applyAlgorithms(Line &line)
{
    static const std::pair<QLatin1String, QList<ssh_options_e>> options[] = {
        {QLatin1String("ciphers"), {SSH_OPTIONS_CIPHERS_C_S, SSH_OPTIONS_CIPHERS_S_C}},
        {QLatin1String("macs"), {SSH_OPTIONS_HMAC_C_S, SSH_OPTIONS_HMAC_S_C}},
        {QLatin1String("kexalgorithms"), {SSH_OPTIONS_KEY_EXCHANGE}},
        {QLatin1String("hostkeyalgorithms"), {SSH_OPTIONS_HOSTKEYS}},
        {QLatin1String("pubkeyacceptedalgorithms"), {SSH_OPTIONS_PUBLICKEY_ACCEPTED_TYPES}},
    };
    for (const auto &[word, which] : options) {
        const QString wanted = line.config.algorithms.value(word);
        for (const ssh_options_e option : which) {
            if (wanted.isEmpty() || set(line.handle, option, wanted))
                continue;
            return fail(ErrorKind::Usage, Text::tr("The SSH configuration allows for %1 only algorithms that Baton does not know (%2). "
                                                   "Add one that libssh has.").arg(line.target.name(), word),
                        wanted);
        }
    }
    const QStringList known = knownAlgorithms(line.config);
    if (!known.isEmpty() && !line.config.algorithms.contains(QStringLiteral("hostkeyalgorithms")))
        set(line.handle, SSH_OPTIONS_HOSTKEYS, u'^' + known.join(u','));
    return {};
}

} // namespace

Result<> applyOptions(Line &line, const std::stop_token &stop)
{
    Result<ClientConfig> config = clientConfig(line.target, stop);
    if (!config)
        return fail(config.error());
    line.config = std::move(*config);
    line.user = line.config.user;
    const ssh_session handle = line.handle;
    const bool no = false;
    const int yes = 1;
    ssh_options_set(handle, SSH_OPTIONS_PROCESS_CONFIG, &no);
    if (const char *ciphers = quickestCiphers()) { // before the configuration, which may say otherwise
        ssh_options_set(handle, SSH_OPTIONS_CIPHERS_C_S, ciphers);
        ssh_options_set(handle, SSH_OPTIONS_CIPHERS_S_C, ciphers);
    }
    set(handle, SSH_OPTIONS_HOST, line.config.host);
    ssh_options_set(handle, SSH_OPTIONS_PORT, &line.config.port);
    set(handle, SSH_OPTIONS_USER, line.config.user);
    set(handle, SSH_OPTIONS_KNOWNHOSTS, QStringLiteral("/dev/null")); // they are read here: see knownhosts.h
    set(handle, SSH_OPTIONS_GLOBAL_KNOWNHOSTS, QStringLiteral("/dev/null"));
    if (!line.config.agent.isEmpty() && line.config.agent != QLatin1String("none"))
        set(handle, SSH_OPTIONS_IDENTITY_AGENT, line.config.agent);
    ssh_options_set(handle, SSH_OPTIONS_NODELAY, &yes);
    ssh_set_blocking(handle, 0);
    return applyAlgorithms(line);
}

Result<> reach(Line &line, const std::stop_token &stop)
{
    const Result<int> socket = openSocket(line, stop);
    if (!socket)
        return fail(line.aborted ? line.lostError() : socket.error());
    line.adopt(*socket);
    return {};
}

Result<> exchangeKeys(Line &line, const std::stop_token &stop)
{
    const QString name = line.target.name();
    const QString late =
        Text::tr(
            "%1 accepts connections, but its SSH server does not answer: the machine hangs or is overloaded.")
            .arg(name);
    const auto begin = std::chrono::steady_clock::now();
    const Result<int> rc = line.drive([&] { return ssh_connect(line.handle); }, SSH_AGAIN,
                                      QDeadlineTimer(line.target.connectTimeout), stop, late);
    line.keyExchangeTime = std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - begin);
    if (!rc)
        return fail(rc.error());
    if (*rc == SSH_OK)
        return {};
    return fail(
        ErrorKind::Unreachable,
        Text::tr(
            "%1 answers, but no SSH connection comes about. Check that the port is that of its SSH server.")
            .arg(name),
        line.lastError());
}

} // namespace baton::ssh
