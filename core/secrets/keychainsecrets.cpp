#include "core/secrets/keychainsecrets.h"

#include <QCoreApplication>

#include <chrono>
#include <future>

#include <qt6keychain/keychain.h>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Secrets)
};

// Long enough for a person who is asked to unlock the keyring.
constexpr std::chrono::seconds jobBound(60);

struct Outcome
{
    QKeychain::Error error = QKeychain::NoError;
    QString message;
    QString secret; // of a read
};

// Makes the job on `context`'s thread, starts it there, and waits here.
template<typename MakeJob, typename TakeSecret>
Outcome runThere(QObject *context, MakeJob makeJob, TakeSecret takeSecret)
{
    auto promise = std::make_shared<std::promise<Outcome>>();
    std::future<Outcome> outcome = promise->get_future();
    QMetaObject::invokeMethod(context, [=] {
        auto *job = makeJob();
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, context, [=](QKeychain::Job *) {
            promise->set_value({job->error(), job->errorString(), takeSecret(job)});
        });
        job->start();
    });
    if (outcome.wait_for(jobBound) != std::future_status::ready)
        return {QKeychain::OtherError, Text::tr("no answer"), {}};
    return outcome.get();
}

constexpr auto noSecret = [](auto *) { return QString(); };

Error keychainError(const QString &what, const Outcome &outcome)
{
    return {ErrorKind::Failed, what, outcome.message};
}

} // namespace

KeychainSecrets::KeychainSecrets(QString service)
    : m_service(std::move(service))
{
    m_thread.setObjectName(QStringLiteral("keychain"));
    m_context.moveToThread(&m_thread);
    m_thread.start();
}

KeychainSecrets::~KeychainSecrets()
{
    m_thread.quit();
    m_thread.wait();
}

Result<std::optional<QString>> KeychainSecrets::find(const QString &key)
{
    const auto make = [service = m_service, key] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return job;
    };
    const Outcome outcome = runThere(&m_context, make, [](QKeychain::ReadPasswordJob *job) { return job->textData(); });
    if (outcome.error == QKeychain::NoError)
        return outcome.secret;
    if (outcome.error == QKeychain::EntryNotFound)
        return std::nullopt;
    return fail(keychainError(Text::tr("The keychain cannot be read: passwords are asked for."), outcome));
}

Result<> KeychainSecrets::store(const QString &key, const QString &secret)
{
    const auto make = [service = m_service, key, secret] {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setKey(key);
        job->setTextData(secret);
        return job;
    };
    const Outcome outcome = runThere(&m_context, make, noSecret);
    const QString what = Text::tr("The keychain did not keep the password: it is asked for again next time.");
    if (outcome.error != QKeychain::NoError)
        return fail(keychainError(what, outcome));
    const Result<std::optional<QString>> back = find(key);
    if (!back || *back != secret)
        return fail(ErrorKind::Failed, what, Text::tr("It cannot be read back; is the keyring locked?"));
    return {};
}

Result<> KeychainSecrets::remove(const QString &key)
{
    const auto make = [service = m_service, key] {
        auto *job = new QKeychain::DeletePasswordJob(service);
        job->setKey(key);
        return job;
    };
    const Outcome outcome = runThere(&m_context, make, noSecret);
    if (outcome.error == QKeychain::NoError || outcome.error == QKeychain::EntryNotFound)
        return {};
    return fail(keychainError(Text::tr("The keychain did not remove the password."), outcome));
}

} // namespace baton
