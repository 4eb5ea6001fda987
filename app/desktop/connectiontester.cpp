#include "app/desktop/connectiontester.h"

#include "app/desktop/background.h"
#include "app/desktop/hostkeys.h"
#include "core/host/connectiontest.h"
#include "core/secrets/chainsecrets.h"
#include "core/ssh/logins.h"
#include "ui/text/format.h"

#include <QWidget>

namespace baton {

namespace {

TestOutcome outcomeOf(const ConnectionReport &report)
{
    if (!report.ok())
        return {false, report.error->summary + (report.error->detail.isEmpty() ? QString() : u'\n' + report.error->detail)};
    return {true, ConnectionTester::tr("Connected in %1, root as wanted. %2").arg(formatSeconds(double(report.connectTime.count()) / 1000), report.system)};
}

QMap<QString, QString> withPrefix(const QString &prefix, const QMap<QString, QString> &typed)
{
    QMap<QString, QString> secrets;
    for (auto secret = typed.begin(); secret != typed.end(); ++secret)
        secrets.insert(prefix + u'/' + secret.key(), secret.value());
    return secrets;
}

} // namespace

ConnectionTester::ConnectionTester(Passwords &passwords, HostKeys &keys, QObject *parent) : QObject(parent), m_passwords(passwords), m_keys(keys)
{
    connect(&keys, &HostKeys::trusted, this, [this](const QString &address) { keyJudged(address, {}); });
    connect(&keys, &HostKeys::failed, this, &ConnectionTester::keyJudged);
}

void ConnectionTester::test(const Profile &profile, Node node, const QMap<QString, QString> &typed, QWidget *form, const Told &told)
{
    begin({profile, node, typed, form, told});
}

void ConnectionTester::begin(const Trial &trial)
{
    const SshAccess access = sshAccess(trial.profile, trial.node, std::make_shared<ssh::Logins>());
    const auto typed = std::make_shared<MemorySecrets>(withPrefix(trial.profile.id, trial.typed));
    const auto known = [typed, &passwords = m_passwords](const QString &key) -> std::optional<QString> {
        const auto found = typed->find(key);
        return found && *found ? *found : passwords.find(key).value_or(std::nullopt);
    };
    const auto person = [&passwords = m_passwords](const LoginQuestion &question, const std::stop_token &stop) { return passwords.answer(question, stop); };
    inBackground(
        this,
        [access, known, person] {
            AskedSecrets secrets(known, person);
            return testConnection(access, secrets);
        },
        [this, trial, access](const ConnectionReport &report) { ended(trial, access, report); });
}

void ConnectionTester::ended(const Trial &trial, const SshAccess &access, const ConnectionReport &report)
{
    if (!trial.form)
        return;
    if (!report.ok() && report.hostKey && HostKeys::isForPerson(*report.hostKey)) {
        m_waiting.insert(access.host.address, trial);
        m_keys.judge(access, *report.hostKey, trial.form);
        return;
    }
    trial.told(outcomeOf(report));
}

void ConnectionTester::keyJudged(const QString &address, const QString &refusal)
{
    if (!m_waiting.contains(address))
        return;
    const Trial trial = m_waiting.take(address);
    if (!trial.form)
        return;
    if (refusal.isEmpty())
        begin(trial);
    else
        trial.told({false, refusal});
}

} // namespace baton
