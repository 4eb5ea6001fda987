#include "core/base/wipe.h"
#include "core/ssh/line.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <cstring>

namespace baton::ssh {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

// One login, method by method. Each method returns libssh's verdict; what went wrong is collected for the error.
class Login
{
public:
    Login(Line &line, const std::stop_token &stop)
        : m_line(line)
        , m_stop(stop)
        , m_deadline(line.target.loginTimeout)
    {}

    Result<> run();

private:
    using Method = Result<int> (Login::*)();

    QList<Method> methods() const;
    Result<int> none();
    Result<int> agent();
    Result<int> keys();
    Result<int> key(const QString &file);
    Result<int> keyboardInteractive();
    Result<int> password();

    template<typename Step>
    Result<int> ask(Step step);
    Result<int> answerPrompts();
    Result<std::optional<QString>> secret();
    bool offers(int method) const { return ssh_userauth_list(m_line.handle, nullptr) & method; }
    QStringList keyFiles() const;
    Error refusal() const;

    Line &m_line;
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
    QStringList m_tried;
    bool m_wrongPassword = false;
    bool m_needsPassword = false; // the server would take one, but none is known
    bool m_needsPassphrase = false;
    bool m_hasUnreadableKey = false;
    bool m_isPartial = false;
};

template<typename Step>
Result<int> Login::ask(Step step)
{
    const QString late = Text::tr("%1 did not finish the login of %2 in time.").arg(m_line.target.name(), m_line.user);
    Result<int> rc = m_line.drive(step, SSH_AUTH_AGAIN, m_deadline, m_stop, late);
    if (rc && *rc == SSH_AUTH_ERROR && !ssh_is_connected(m_line.handle)) {
        return fail(ErrorKind::Refused,
                    Text::tr("%1 ended the connection during the login of %2 (too many attempts, or the "
                             "account is locked?).")
                        .arg(m_line.target.name(), m_line.user),
                    m_line.lastError());
    }
    return rc;
}

Result<int> Login::none()
{
    return ask([this] { return ssh_userauth_none(m_line.handle, nullptr); });
}

Result<int> Login::agent()
{
    if (!offers(SSH_AUTH_METHOD_PUBLICKEY) || qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK"))
        return SSH_AUTH_DENIED;
    m_tried << Text::tr("SSH agent");
    return ask([this] { return ssh_userauth_agent(m_line.handle, nullptr); });
}

QStringList Login::keyFiles() const
{
    if (!m_line.target.keyFile.isEmpty())
        return {m_line.target.keyFile};
    QStringList files;
    char *configured = nullptr;
    if (ssh_options_get(m_line.handle, SSH_OPTIONS_IDENTITY, &configured) == SSH_OK) {
        files << QString::fromUtf8(configured).replace(QLatin1String("%d"), QDir::homePath() + QLatin1String("/.ssh"));
        ssh_string_free_char(configured);
    }
    for (const char *name : {"id_ed25519", "id_ecdsa", "id_rsa"})
        files << QDir::homePath() + QLatin1String("/.ssh/") + QLatin1String(name);
    files.removeDuplicates();
    files.removeIf([](const QString &file) { return !QFileInfo(file).isReadable(); });
    return files;
}

Result<int> Login::keys()
{
    if (!offers(SSH_AUTH_METHOD_PUBLICKEY))
        return SSH_AUTH_DENIED;
    Result<int> rc = SSH_AUTH_DENIED;
    for (const QString &file : keyFiles()) {
        rc = key(file);
        if (!rc || *rc != SSH_AUTH_DENIED)
            break;
    }
    return rc;
}

struct Passphrase
{
    ~Passphrase() { wipe(text); }

    QByteArray text = {};
    bool wanted = false;
};

int givePassphrase(const char *, char *buffer, size_t size, int, int, void *userdata)
{
    auto *passphrase = static_cast<Passphrase *>(userdata);
    passphrase->wanted = true;
    if (passphrase->text.isEmpty() || size_t(passphrase->text.size()) >= size)
        return -1;
    std::memcpy(buffer, passphrase->text.constData(), size_t(passphrase->text.size()) + 1);
    return 0;
}

Result<int> Login::key(const QString &file)
{
    m_tried << Text::tr("key %1").arg(file);
    Passphrase passphrase;
    ssh_key key = nullptr;
    const QByteArray path = file.toUtf8();
    int rc = ssh_pki_import_privkey_file(path.constData(), nullptr, &givePassphrase, &passphrase, &key);
    if (rc != SSH_OK && passphrase.wanted && m_line.target.passphrase) {
        const Result<std::optional<QString>> known = m_line.target.passphrase();
        if (!known)
            return fail(known.error());
        passphrase.text = known->value_or(QString()).toUtf8();
        if (!passphrase.text.isEmpty())
            rc = ssh_pki_import_privkey_file(path.constData(), nullptr, &givePassphrase, &passphrase, &key);
    }
    if (rc != SSH_OK) {
        m_tried.last() = passphrase.wanted ? Text::tr("key %1 (its passphrase is missing or wrong)").arg(file)
                         : rc == SSH_EOF   ? Text::tr("key %1 (no such file, or not readable)").arg(file)
                                           : Text::tr("key %1 (not a private key that can be read)").arg(file);
        m_needsPassphrase |= passphrase.wanted;
        m_hasUnreadableKey |= !passphrase.wanted;
        return SSH_AUTH_DENIED;
    }
    const std::unique_ptr<ssh_key_struct, decltype(&ssh_key_free)> owner(key, &ssh_key_free);
    return ask([&] { return ssh_userauth_publickey(m_line.handle, nullptr, key); });
}

Result<std::optional<QString>> Login::secret()
{
    if (!m_line.target.password)
        return std::nullopt;
    const Result<std::optional<QString>> known = m_line.target.password();
    m_needsPassword = known && !*known;
    return known;
}

// The server's questions: one hidden prompt is the password; rounds without a prompt are just acknowledged.
Result<int> Login::answerPrompts()
{
    const int count = ssh_userauth_kbdint_getnprompts(m_line.handle);
    for (int i = 0; i < count; ++i) {
        char echo = 0;
        const QString prompt =
            QString::fromUtf8(ssh_userauth_kbdint_getprompt(m_line.handle, unsigned(i), &echo)).trimmed();
        if (count > 1 || echo)
            return fail(ErrorKind::Refused,
                        Text::tr("%1 asks “%2” at login, which Baton cannot answer. Log in with a key.")
                            .arg(m_line.target.name(), prompt));
        const Result<std::optional<QString>> known = secret();
        if (!known)
            return fail(known.error());
        if (!*known)
            return SSH_AUTH_DENIED;
        QByteArray answer = (*known)->toUtf8();
        const WipedAtEnd wiped(answer);
        ssh_userauth_kbdint_setanswer(m_line.handle, unsigned(i), answer.constData());
    }
    return SSH_AUTH_INFO;
}

Result<int> Login::keyboardInteractive()
{
    if (!offers(SSH_AUTH_METHOD_INTERACTIVE))
        return SSH_AUTH_DENIED;
    m_tried << Text::tr("keyboard-interactive");
    const auto step = [this] { return ssh_userauth_kbdint(m_line.handle, nullptr, nullptr); };
    Result<int> rc = ask(step);
    bool answered = false;
    while (rc && *rc == SSH_AUTH_INFO) {
        if (answered && ssh_userauth_kbdint_getnprompts(m_line.handle) > 0)
            return SSH_AUTH_DENIED; // asked again: the answer was wrong
        const Result<int> prompts = answerPrompts();
        if (!prompts || *prompts != SSH_AUTH_INFO)
            return prompts;
        answered |= ssh_userauth_kbdint_getnprompts(m_line.handle) > 0;
        rc = ask(step);
    }
    m_wrongPassword |= rc && *rc == SSH_AUTH_DENIED && answered;
    return rc;
}

Result<int> Login::password()
{
    if (!offers(SSH_AUTH_METHOD_PASSWORD) || m_wrongPassword)
        return SSH_AUTH_DENIED;
    m_tried << Text::tr("password");
    const Result<std::optional<QString>> known = secret();
    if (!known)
        return fail(known.error());
    if (!*known)
        return SSH_AUTH_DENIED;
    QByteArray text = (*known)->toUtf8();
    const WipedAtEnd wiped(text);
    Result<int> rc = ask([&] { return ssh_userauth_password(m_line.handle, nullptr, text.constData()); });
    m_wrongPassword |= rc && *rc == SSH_AUTH_DENIED;
    return rc;
}

QList<Login::Method> Login::methods() const
{
    switch (m_line.target.login) {
    case Target::Login::Agent:
        return {&Login::agent, &Login::keys, &Login::keyboardInteractive, &Login::password};
    case Target::Login::Key:
        return {&Login::keys, &Login::agent, &Login::keyboardInteractive, &Login::password};
    case Target::Login::Password: // agents full of keys would use up the server's attempts
        return {&Login::keyboardInteractive, &Login::password};
    }
    return {};
}

Error Login::refusal() const
{
    const QString &user = m_line.user;
    const QString name = m_line.target.name();
    const QString tried = Text::tr("Tried: %1").arg(m_tried.join(QStringLiteral(", ")));
    if (m_wrongPassword)
        return {ErrorKind::Refused,
                Text::tr("%1 refuses the login of %2: the password is wrong. Give the right one, then try again.").arg(name, user), tried};
    if (m_needsPassphrase)
        return {ErrorKind::Refused,
                Text::tr("%1 refuses the login of %2: the passphrase of the key is missing or wrong.")
                    .arg(name, user),
                tried};
    if (m_hasUnreadableKey && !m_line.target.keyFile.isEmpty())
        return {ErrorKind::Refused,
                Text::tr("%1 refuses the login of %2, and the key file %3 cannot be read here.")
                    .arg(name, user, m_line.target.keyFile),
                tried};
    if (m_needsPassword)
        return {ErrorKind::Refused,
                Text::tr("No password is known for %2 on %1, and no key was accepted.").arg(name, user),
                tried};
    if (m_isPartial)
        return {ErrorKind::Refused,
                Text::tr("%1 demands a further proof of %2 after the first, which Baton cannot give.")
                    .arg(name, user),
                tried};
    if (m_line.target.login == Target::Login::Password)
        return {
            ErrorKind::Refused,
            Text::tr("%1 takes no password from %2: its SSH server wants a key, or the account is locked.")
                .arg(name, user),
            tried};
    return {ErrorKind::Refused,
            Text::tr("%1 refuses the login of %2: none of the offered ways was accepted. Check the user, and that "
                     "the key is in ~%2/.ssh/authorized_keys there.").arg(name, user),
            tried};
}

Result<> Login::run()
{
    Result<int> rc = none();
    if (rc && *rc == SSH_AUTH_SUCCESS)
        return {};
    QList<Method> left = methods();
    while (rc && !left.isEmpty()) {
        const Method method = left.takeFirst();
        rc = (this->*method)();
        if (rc && *rc == SSH_AUTH_SUCCESS)
            return {};
        if (rc && *rc == SSH_AUTH_PARTIAL) { // accepted, and something more is demanded
            m_isPartial = true;
            left = methods();
            left.removeAll(method);
        }
    }
    return rc ? fail(refusal()) : fail(rc.error());
}

} // namespace

Result<> logIn(Line &line, const std::stop_token &stop)
{
    return Login(line, stop).run();
}

} // namespace baton::ssh
