#include "core/base/text.h"
#include "core/base/wipe.h"
#include "core/ssh/agentfilter.h"
#include "core/ssh/line.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtEndian>

#include <cstring>

namespace baton::ssh {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Ssh)
};

using Key = std::unique_ptr<ssh_key_struct, decltype(&ssh_key_free)>;

QByteArray publicPart(ssh_key key)
{
    char *base64 = nullptr;
    if (ssh_pki_export_pubkey_base64(key, &base64) != SSH_OK)
        return {};
    const QByteArray blob = QByteArray::fromBase64(base64);
    ssh_string_free_char(base64);
    return blob;
}

// A certificate is type, nonce, and then what follows the type in the public key (PROTOCOL.certkeys).
bool isOf(ssh_key certificate, ssh_key key)
{
    const auto behind = [](const QByteArray &blob, qsizetype at) {
        return at + 4 <= blob.size() ? at + 4 + qsizetype(qFromBigEndian<quint32>(blob.constData() + at)) : blob.size();
    };
    const QByteArray certified = publicPart(certificate), plain = publicPart(key);
    const QByteArray wanted = plain.mid(behind(plain, 0));
    return !wanted.isEmpty() && certified.mid(behind(certified, behind(certified, 0))).startsWith(wanted);
}

constexpr int mostTries = 3; // of a person, as ssh lets them

// Servers ask in English; a word of theirs is all that tells a password from a one-time code.
bool looksLikeCode(const QString &prompt)
{
    static const QRegularExpression code(QStringLiteral("\\b(code|token|otp|totp|pin|passcode|tokencode|verification|one[- ]?time|second factor|duo|challenge)\\b"),
                                         QRegularExpression::CaseInsensitiveOption);
    return code.match(prompt).hasMatch();
}

constexpr int mostWords = 1000; // of a server that are shown to a person

bool looksLikeNewPassword(const QString &prompt)
{
    static const QRegularExpression change(QStringLiteral("\\b(new|current|old|retype|again)\\b"), QRegularExpression::CaseInsensitiveOption);
    return change.match(prompt).hasMatch();
}

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
    Result<int> offer(ssh_key key);
    Result<int> keyboardInteractive();
    Result<int> converse();
    Result<int> password();
    Result<int> passwordOnce();

    template<typename Step>
    Result<int> ask(Step step);
    Result<int> answerPrompts();
    Result<std::optional<QString>> answerTo(const QString &prompt, bool visible);
    Result<std::optional<QString>> secret();
    Result<std::optional<QString>> person(const QString &prompt, bool visible);
    Key readKey(const QString &file, QByteArray &passphrase);
    bool offers(int method) const { return ssh_userauth_list(m_line.handle, nullptr) & method; }
    bool hasAgent() const;
    QList<QByteArray> wantedKeys() const;
    QStringList namedKeys() const;
    QStringList keyFiles() const;
    QStringList certificatesFor(const QString &keyFile) const;
    Error refusal() const;

    Line &m_line;
    std::stop_token m_stop;
    QDeadlineTimer m_deadline;
    std::optional<AgentFilter> m_agent;
    QStringList m_tried;
    bool m_wrongPassword = false;
    bool m_needsPassword = false; // the server would take one, but none is known
    bool m_needsPassphrase = false;
    bool m_hasUnreadableKey = false;
    bool m_isPartial = false;
    bool m_gavePassword = false;  // in this conversation
    bool m_askedPerson = false;   // in this conversation
    bool m_wrongAnswer = false;   // a person's
    QString m_unanswered;         // a prompt that nobody was there for
};

template<typename Step>
Result<int> Login::ask(Step step)
{
    const QString late = Text::tr("%1 did not finish the login of %2 in time.").arg(m_line.target.name(), m_line.user);
    const auto bounded = [&] { // libssh goes on saying "again" when the server has hung up
        const int rc = step();
        return rc == SSH_AUTH_AGAIN && !ssh_is_connected(m_line.handle) ? int(SSH_AUTH_ERROR) : rc;
    };
    Result<int> rc = m_line.drive(bounded, SSH_AUTH_AGAIN, m_deadline, m_stop, late);
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

bool Login::hasAgent() const
{
    const QString &agent = m_line.config.agent;
    return agent.isEmpty() ? !qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK") : agent != QLatin1String("none");
}

QStringList Login::namedKeys() const
{
    const QString &chosen = m_line.target.keyFile;
    QStringList files = chosen.isEmpty() || m_line.target.alsoConfiguredKeys ? m_line.config.keyFiles : QStringList();
    if (!chosen.isEmpty())
        files.prepend(chosen);
    files.removeDuplicates();
    return files;
}

// The public parts of the keys and their certificates; the private key itself may be in the agent alone.
QList<QByteArray> Login::wantedKeys() const
{
    QList<QByteArray> keys;
    for (const QString &name : namedKeys()) {
        QStringList publics = certificatesFor(name);
        publics << (name.endsWith(QLatin1String(".pub")) ? name : name + QLatin1String(".pub"));
        for (const QString &path : publics) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                keys << QByteArray::fromBase64(file.readLine().simplified().split(' ').value(1));
        }
    }
    return keys;
}

// An agent full of other keys must not use up the server's attempts: the configured ones come first, with IdentitiesOnly alone.
Result<int> Login::agent()
{
    if (!offers(SSH_AUTH_METHOD_PUBLICKEY) || !m_line.config.byKey || !hasAgent())
        return SSH_AUTH_DENIED;
    m_tried << Text::tr("SSH agent");
    const bool some = m_line.config.identitiesOnly;
    if (!m_agent) // libssh stays connected to it, and may ask again after a partial success
        m_agent.emplace(m_line.config.agent.isEmpty() ? qEnvironmentVariable("SSH_AUTH_SOCK") : m_line.config.agent, wantedKeys(),
                        some ? AgentFilter::Others::Hidden : AgentFilter::Others::Follow);
    const QByteArray socket = QFile::encodeName(m_agent->socket());
    const bool isUp = !socket.isEmpty() && ssh_options_set(m_line.handle, SSH_OPTIONS_IDENTITY_AGENT, socket.constData()) == SSH_OK;
    if (!isUp && some)
        return SSH_AUTH_DENIED;
    const std::stop_callback cancelled(m_stop, [this] { m_agent->giveUp(); });
    const qint64 left = m_deadline.remainingTime();
    const Result<int> answer = ask([this] { return ssh_userauth_agent(m_line.handle, nullptr); });
    m_deadline = QDeadlineTimer(left); // the agent's time is not the server's
    return answer;
}

// Of the configuration's, many are only defaults; one that was chosen is named in the error when it can't be read.
QStringList Login::keyFiles() const
{
    QStringList files = namedKeys();
    files.removeIf([this](const QString &file) { return file != m_line.target.keyFile && !QFileInfo(file).isReadable(); });
    return files;
}

// The one beside the key, as ssh-keygen -s puts it there, and those of the configuration.
QStringList Login::certificatesFor(const QString &keyFile) const
{
    QStringList files = QStringList{keyFile + QLatin1String("-cert.pub")} + m_line.config.certificates;
    files.removeDuplicates();
    files.removeIf([](const QString &file) { return !QFileInfo(file).isReadable(); });
    return files;
}

Result<int> Login::keys()
{
    if (!offers(SSH_AUTH_METHOD_PUBLICKEY) || !m_line.config.byKey)
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
    const QByteArray &text;
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

// OpenSSH's own format and PEM. Null: m_tried says why.
Key Login::readKey(const QString &file, QByteArray &text)
{
    Passphrase passphrase{text};
    ssh_key key = nullptr;
    const QByteArray path = QFile::encodeName(file);
    int rc = ssh_pki_import_privkey_file(path.constData(), nullptr, &givePassphrase, &passphrase, &key);
    const QString &chosen = m_line.target.keyFile;
    const bool isOurs = chosen.isEmpty() || file == chosen; // a jump host's further ones are not what the passphrase is for
    if (rc != SSH_OK && passphrase.wanted && isOurs && m_line.target.passphrase) {
        text = m_line.target.passphrase().value_or(std::nullopt).value_or(QString()).toUtf8();
        if (!text.isEmpty())
            rc = ssh_pki_import_privkey_file(path.constData(), nullptr, &givePassphrase, &passphrase, &key);
    }
    if (rc == SSH_OK)
        return Key(key, &ssh_key_free);
    m_tried.last() = passphrase.wanted ? Text::tr("key %1 (its passphrase is missing or wrong)").arg(file)
                     : rc == SSH_EOF   ? Text::tr("key %1 (no such file, or not readable)").arg(file)
                                       : Text::tr("key %1 (not a private key that can be read)").arg(file);
    m_needsPassphrase |= passphrase.wanted && isOurs;
    m_hasUnreadableKey |= !passphrase.wanted && isOurs;
    return Key(nullptr, &ssh_key_free);
}

Result<int> Login::offer(ssh_key key)
{
    return ask([&] { return ssh_userauth_publickey(m_line.handle, nullptr, key); });
}

// With its certificates first, as a server that wants one may count the attempts.
Result<int> Login::key(const QString &file)
{
    m_tried << Text::tr("key %1").arg(file);
    QByteArray passphrase;
    const Key key = readKey(file, passphrase);
    wipe(passphrase);
    if (!key)
        return SSH_AUTH_DENIED;
    for (const QString &path : certificatesFor(file)) {
        ssh_key read = nullptr;
        if (ssh_pki_import_cert_file(QFile::encodeName(path).constData(), &read) != SSH_OK)
            continue;
        const Key certificate(read, &ssh_key_free), certified(ssh_key_dup(key.get()), &ssh_key_free);
        if (!isOf(certificate.get(), key.get()) || ssh_pki_copy_cert_to_privkey(certificate.get(), certified.get()) != SSH_OK)
            continue;
        m_tried.insert(m_tried.size() - 1, Text::tr("certificate %1").arg(path));
        const Result<int> rc = offer(certified.get());
        if (!rc || *rc != SSH_AUTH_DENIED)
            return rc;
    }
    return offer(key.get());
}

// A password is a person's secret of its own where none is kept for the machine: at a jump host.
Result<std::optional<QString>> Login::secret()
{
    Result<std::optional<QString>> known = std::nullopt;
    if (m_line.target.password)
        known = m_line.target.password();
    else
        known = person(Text::tr("Password of %1:").arg(m_line.user), false);
    m_needsPassword = known && !*known;
    return known;
}

// The time that a person takes is not the machine's.
Result<std::optional<QString>> Login::person(const QString &prompt, bool visible)
{
    m_unanswered = prompt;
    if (!m_line.target.ask)
        return std::nullopt;
    const LoginQuestion question{.host = m_line.target.name(), .user = m_line.user, .prompt = prompt,
                                 .more = plainText(ssh_userauth_kbdint_getinstruction(m_line.handle)).trimmed().left(mostWords),
                                 .visible = visible, .again = m_wrongAnswer};
    const std::stop_callback stopped(m_stop, [this] { m_line.closing.request_stop(); });
    Result<std::optional<QString>> given = m_line.target.ask(question, m_line.closing.get_token());
    m_deadline = QDeadlineTimer(m_line.target.loginTimeout);
    if (given && *given) {
        m_unanswered.clear();
        m_askedPerson = m_line.asked = true;
    }
    return given;
}

// The kept password answers the first hidden prompt that does not want something else; everything else is asked.
Result<std::optional<QString>> Login::answerTo(const QString &prompt, bool visible)
{
    const bool isPassword = !visible && !m_gavePassword && !looksLikeCode(prompt) && !looksLikeNewPassword(prompt);
    if (!isPassword)
        return person(prompt.right(mostWords), visible); // a banner comes before the question
    m_gavePassword = true;
    return secret();
}

// One round of the server's questions; one without a prompt is just acknowledged.
Result<int> Login::answerPrompts()
{
    const int count = ssh_userauth_kbdint_getnprompts(m_line.handle);
    for (int i = 0; i < count; ++i) {
        char echo = 0;
        const QString prompt = plainText(ssh_userauth_kbdint_getprompt(m_line.handle, unsigned(i), &echo)).trimmed();
        const Result<std::optional<QString>> known = answerTo(prompt, echo != 0);
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

// From the first round to the server's verdict. One that goes on asking after three answers to the same prompt has no end.
Result<int> Login::converse()
{
    constexpr int mostRounds = 20;
    m_gavePassword = m_askedPerson = false;
    const auto step = [this] { return ssh_userauth_kbdint(m_line.handle, nullptr, nullptr); };
    Result<int> rc = ask(step);
    for (int round = 0; rc && *rc == SSH_AUTH_INFO; ++round) {
        const Result<int> prompts = round < mostRounds ? answerPrompts() : SSH_AUTH_DENIED;
        if (!prompts || *prompts != SSH_AUTH_INFO)
            return prompts;
        rc = ask(step);
    }
    if (rc && *rc == SSH_AUTH_DENIED) {
        m_wrongAnswer |= m_askedPerson;
        m_wrongPassword |= m_gavePassword && m_unanswered.isEmpty();
    }
    return rc;
}

// A person may mistype a code. A kept password is not tried twice: accounts are locked that way.
Result<int> Login::keyboardInteractive()
{
    if (!offers(SSH_AUTH_METHOD_INTERACTIVE) || !m_line.config.byKeyboard)
        return SSH_AUTH_DENIED;
    m_tried << Text::tr("keyboard-interactive");
    Result<int> rc = converse();
    for (int more = 1; more < mostTries && rc && *rc == SSH_AUTH_DENIED && m_askedPerson && m_unanswered.isEmpty() && !m_wrongPassword; ++more)
        rc = converse();
    return rc;
}

Result<int> Login::passwordOnce()
{
    m_askedPerson = false;
    const Result<std::optional<QString>> known = secret();
    if (!known)
        return fail(known.error());
    if (!*known)
        return SSH_AUTH_DENIED;
    QByteArray text = (*known)->toUtf8();
    const WipedAtEnd wiped(text);
    Result<int> rc = ask([&] { return ssh_userauth_password(m_line.handle, nullptr, text.constData()); });
    const bool wrong = rc && *rc == SSH_AUTH_DENIED;
    m_wrongAnswer |= wrong && m_askedPerson;
    m_wrongPassword |= wrong && !m_askedPerson;
    return rc;
}

Result<int> Login::password()
{
    if (!offers(SSH_AUTH_METHOD_PASSWORD) || !m_line.config.byPassword || m_wrongPassword)
        return SSH_AUTH_DENIED;
    m_tried << Text::tr("password");
    Result<int> rc = passwordOnce();
    for (int more = 1; more < mostTries && rc && *rc == SSH_AUTH_DENIED && m_askedPerson && m_unanswered.isEmpty(); ++more)
        rc = passwordOnce();
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
    if (m_wrongPassword && m_askedPerson)
        return {ErrorKind::Refused,
                Text::tr("%1 refuses the login of %2: the password or the answer to its question is wrong. Correct it, then try again.").arg(name, user), tried};
    if (m_wrongAnswer)
        return {ErrorKind::Refused, Text::tr("%1 refuses the login of %2: the answer to its question is wrong. Try again.").arg(name, user), tried};
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
    if (!m_unanswered.isEmpty())
        return {ErrorKind::Refused,
                Text::tr("%1 asks %2 at login: “%3”, and nobody answered. Do this where you can be asked: in the window, or with batonctl on a terminal.")
                    .arg(name, user, m_unanswered),
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
