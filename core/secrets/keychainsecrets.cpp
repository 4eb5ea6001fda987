#include "core/secrets/keychainsecrets.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QFileInfo>

#include <atomic>
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

std::atomic<int> lastConnection = 0;

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

// As D-Bus programs find it; without this they might start one of their own.
bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR", QStringLiteral("/nonexistent")) + QStringLiteral("/bus"));
}

QString absent()
{
    return Text::tr("There is no keychain here (neither Secret Service nor KWallet answers): passwords are asked for, or come from a secrets file.");
}

// The Secret Service's own word about the collection that secrets go into. A KWallet without that service opens itself when asked.
QString troubleOn(const QDBusConnection &bus)
{
    constexpr int answersWithin = 3000; // ms
    QDBusMessage question = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets/aliases/default"),
                                                           QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    const QDBusMessage answer = bus.call(question, QDBus::Block, answersWithin);
    if (answer.type() == QDBusMessage::ReplyMessage) {
        const bool locked = answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
        return locked ? Text::tr("The keychain is locked: unlock it (log in to the desktop, or open its password manager), then try again.") : QString();
    }
    const auto names = bus.interface() ? bus.interface()->registeredServiceNames().value() : QStringList();
    const bool wallet = names.contains(QLatin1String("org.kde.kwalletd5")) || names.contains(QLatin1String("org.kde.kwalletd6"));
    return wallet || names.contains(QLatin1String("org.freedesktop.secrets")) ? QString() : absent(); // no collection yet: made by the first store
}

constexpr auto noSecret = [](auto *) { return QString(); };

Error keychainError(const QString &what, const Outcome &outcome)
{
    const QString trouble = KeychainSecrets::trouble();
    return {ErrorKind::Failed, trouble.isEmpty() ? what : trouble, outcome.message};
}

} // namespace

QString KeychainSecrets::trouble()
{
    if (!hasSessionBus())
        return absent();
    const QString connection = QStringLiteral("baton-keychain-%1").arg(++lastConnection);
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, connection);
    const QString trouble = bus.isConnected() ? troubleOn(bus) : absent();
    QDBusConnection::disconnectFromBus(connection);
    return trouble;
}

namespace {

// Why it is of no use to ask. A locked one asks the person at its screen for the password; where there is none, it would only be waited for.
QString outOfReach()
{
    if (!hasSessionBus())
        return absent();
    const bool hasScreen = qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
    return hasScreen ? QString() : KeychainSecrets::trouble();
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
    if (const QString why = outOfReach(); !why.isEmpty())
        return fail(ErrorKind::Failed, why);
    const auto make = [service = m_service, key] {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setKey(key);
        return job;
    };
    const Outcome outcome = runThere(&m_context, make, [](QKeychain::ReadPasswordJob *job) { return job->textData(); });
    if (outcome.error == QKeychain::NoError)
        return outcome.secret;
    if (outcome.error == QKeychain::EntryNotFound) {
        const QString why = trouble();
        return why.isEmpty() ? Result<std::optional<QString>>(std::nullopt) : fail(ErrorKind::Failed, why);
    }
    return fail(keychainError(Text::tr("The keychain cannot be read: passwords are asked for."), outcome));
}

Result<> KeychainSecrets::store(const QString &key, const QString &secret)
{
    if (const QString why = outOfReach(); !why.isEmpty())
        return fail(ErrorKind::Failed, why);
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
        return fail(ErrorKind::Failed, what, back ? Text::tr("It cannot be read back.") : back.error().summary);
    return {};
}

Result<> KeychainSecrets::remove(const QString &key)
{
    if (!hasSessionBus())
        return {}; // there is nothing
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
