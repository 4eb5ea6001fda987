#pragma once

#include "app/desktop/passwords.h"
#include "core/cluster/profile.h"

#include <QObject>

#include <mutex>

class QWidget;

namespace baton {

// Asks for the passwords that watching a cluster needs and that nobody knows yet, one after the other; and for one-time codes.
class LoginPrompter : public QObject
{
    Q_OBJECT

public:
    LoginPrompter(Passwords &passwords, QWidget &window, QObject *parent = nullptr);

    void complete(const Profile &profile);

    // What a machine asks at login. Any thread but the window's: waits for the person, at most as long as a SSH server does. Who declines is
    // not asked by the same machine again until complete().
    [[nodiscard]] std::optional<QString> answer(const LoginQuestion &question, const std::stop_token &stop);
    void close(); // nobody answers any more

Q_SIGNALS:
    void completed(const baton::Profile &profile); // all are known, or were declined
    void failed(const QString &why);               // a password could not be kept

private:
    struct Missing
    {
        QStringList names = {};
        QString why = {}; // the keychain's trouble, if it has one
    };

    struct Inquiry; // one question under way
    void show(const std::shared_ptr<Inquiry> &inquiry);
    void askNext(const Profile &profile, Missing missing);
    void take(const QString &key, const QString &secret, bool keep);

    Passwords &m_passwords;
    QWidget &m_window;
    QStringList m_asking; // profile ids
    std::mutex m_inquiriesLock;
    std::vector<std::shared_ptr<Inquiry>> m_inquiries; // guarded, as the two below
    QStringList m_declined; // machines
    bool m_closed = false;
};

} // namespace baton
