#include "app/batonctl/desk.h"

#include "app/batonctl/exitcode.h"
#include "core/secrets/filesecrets.h"
#include "core/secrets/keychainsecrets.h"
#include "core/ssh/logins.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <future>
#include <mutex>

namespace baton::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

// Last in the chain of secrets: answers what a machine asks at login and no store can know.
class PersonAtTerminal : public Secrets
{
public:
    explicit PersonAtTerminal(const Console &console) : m_console(console) { }

    Result<std::optional<QString>> find(const QString &) override { return std::nullopt; }
    Result<> store(const QString &, const QString &) override { return fail(ErrorKind::Refused, Words::tr("Nothing is kept at a terminal.")); }
    Result<> remove(const QString &) override { return {}; }
    Result<std::optional<QString>> answer(const LoginQuestion &question, const std::stop_token &) override
    {
        const std::scoped_lock lock(m_lock); // several hosts may ask at the same time
        if (!m_console.isInteractive())
            return std::nullopt;
        if (question.again)
            m_console.say(Words::tr("The last answer was not accepted."));
        if (!question.more.isEmpty())
            m_console.say(question.more);
        const QString title = Words::tr("%1 asks %2 at login: “%3”").arg(question.host, question.user, question.prompt);
        return question.visible ? m_console.ask(title) : m_console.askSecret(title);
    }

private:
    const Console &m_console;
    std::mutex m_lock;
};

} // namespace

Desk::Desk(const Globals &globals) : m_globals(globals), m_logins(std::make_shared<ssh::Logins>()) { }

Desk::~Desk() = default;

Result<Store *> Desk::store()
{
    if (!m_store) {
        Result<std::unique_ptr<Store>> opened = Store::open();
        if (!opened)
            return fail(opened.error());
        m_store = std::move(*opened);
    }
    return m_store.get();
}

Result<Secrets *> Desk::secrets()
{
    if (m_secrets)
        return m_secrets.get();
    std::vector<std::unique_ptr<Secrets>> sources;
    if (!m_globals.secretsFile.empty()) {
        Result<std::unique_ptr<FileSecrets>> file = FileSecrets::open(QString::fromStdString(m_globals.secretsFile));
        if (!file)
            return fail(file.error());
        sources.push_back(std::move(*file));
    }
    sources.push_back(std::make_unique<KeychainSecrets>());
    if (!m_asksNobody)
        sources.push_back(std::make_unique<PersonAtTerminal>(m_console));
    m_secrets = std::make_unique<ChainSecrets>(std::move(sources));
    return m_secrets.get();
}

Result<Workplace> Desk::workplace()
{
    const Result<Store *> open = store();
    if (!open)
        return fail(open.error());
    const Result<Secrets *> known = secrets();
    if (!known)
        return fail(known.error());
    return realWorkplace(**open, **known, m_clock, m_logins);
}

Result<QList<Profile>> Desk::profiles()
{
    const Result<Store *> open = store();
    if (!open)
        return fail(open.error());
    QStringList unreadable;
    const Result<QList<Profile>> all = (*open)->profiles(&unreadable);
    for (const QString &problem : unreadable)
        m_console.say(problem);
    return all;
}

Result<Profile> Desk::profile()
{
    return profile(QString::fromStdString(m_globals.profile));
}

Result<Profile> Desk::profile(const QString &name)
{
    const Result<QList<Profile>> all = profiles();
    if (!all)
        return fail(all.error());
    QStringList ids;
    for (const Profile &profile : *all) {
        if (profile.id == name || profile.name == name || (name.isEmpty() && all->size() == 1))
            return profile;
        ids << profile.id;
    }
    if (all->isEmpty())
        return fail(ErrorKind::Usage, Words::tr("No cluster is stored yet. Add one with “batonctl profile add” or “batonctl profile import”."));
    return fail(ErrorKind::Usage, name.isEmpty() ? Words::tr("Which cluster? Name it with --profile: %1.").arg(ids.join(QStringLiteral(", ")))
                                                 : Words::tr("There is no cluster “%1”. Known: %2.").arg(name, ids.join(QStringLiteral(", "))));
}

int Desk::report(const Error &error) const
{
    if (m_globals.json)
        printJson({{QStringLiteral("error"), QJsonObject{{QStringLiteral("kind"), errorKindId(error.kind)},
                                                         {QStringLiteral("summary"), error.summary},
                                                         {QStringLiteral("detail"), error.detail}}}});
    m_console.say(QStringLiteral("batonctl: ") + error.summary);
    if (!error.detail.isEmpty())
        m_console.say(error.detail);
    if (error.kind == ErrorKind::Refused)
        sayKeychainTrouble();
    return exitCode(error);
}

void Desk::sayKeychainTrouble() const
{
    const QString trouble = m_secrets && !m_troubleSaid ? m_secrets->trouble() : QString();
    if (trouble.isEmpty())
        return;
    m_troubleSaid = true;
    m_console.say(trouble);
}

void Desk::printJson(const QJsonObject &json) const
{
    m_console.print(QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

Result<> Desk::confirmHostKeys(const Profile &profile)
{
    const Result<Secrets *> known = secrets();
    if (!known)
        return fail(known.error());
    // All at once: a host that is down costs its timeout, and that once.
    std::map<Node, std::future<Result<ssh::HostKey>>> keys;
    for (auto it = profile.hosts.cbegin(); it != profile.hosts.cend(); ++it)
        keys[it.key()] = std::async(std::launch::async, [access = access(profile, it.key()), &known] { return SshHost(access, **known).readHostKey(); });
    for (auto it = profile.hosts.cbegin(); it != profile.hosts.cend(); ++it) {
        const Result<ssh::HostKey> key = keys[it.key()].get();
        if (!key || key->state != ssh::HostKey::State::Unknown)
            continue; // the connection itself tells of a host that is away, or has changed its key
        if (const Result<> confirmed = confirmHostKey(profile, it.key()); !confirmed)
            return confirmed;
    }
    return {};
}

// Its own key, and before it those of jump hosts on the way.
Result<> Desk::confirmHostKey(const Profile &profile, Node node)
{
    SshHost host(access(profile, node), *m_secrets);
    for (int hop = 0; hop < 6; ++hop) {
        const Result<ssh::HostKey> key = host.readHostKey();
        if (!key || key->state != ssh::HostKey::State::Unknown)
            return {};
        if (m_globals.yes || !m_console.isInteractive())
            return fail(ErrorKind::HostKeyUnknown, Words::tr("The host key of %1 (%2 %3) was never seen before. Compare it, then accept it with "
                                                             "“batonctl host-key accept %4”.").arg(key->machine, key->type, key->fingerprint, nodeId(node)));
        m_console.say(Words::tr("%1 (%2) shows a host key never seen before:").arg(key->machine, key->pattern));
        m_console.say(QStringLiteral("  %1 %2").arg(key->type, key->fingerprint));
        if (!m_console.confirm(Words::tr("Is it the right one?")))
            return fail(ErrorKind::HostKeyUnknown, Words::tr("The host key of %1 was not accepted.").arg(key->machine));
        if (Result<> trusted = host.trustHostKey(key->fingerprint); !trusted)
            return trusted;
    }
    return {};
}

} // namespace baton::cli
