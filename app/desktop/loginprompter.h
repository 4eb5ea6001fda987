#pragma once

#include "app/desktop/passwords.h"
#include "core/cluster/profile.h"

#include <QObject>

class QWidget;

namespace baton {

// Asks for the passwords that watching a cluster needs and that nobody knows yet, one after the other.
class LoginPrompter : public QObject
{
    Q_OBJECT

public:
    LoginPrompter(Passwords &passwords, QWidget &window, QObject *parent = nullptr);

    void complete(const Profile &profile);

Q_SIGNALS:
    void completed(const baton::Profile &profile); // all are known, or were declined
    void failed(const QString &why);               // a password could not be kept

private:
    struct Missing
    {
        QStringList names = {};
        QString why = {}; // the keychain's trouble, if it has one
    };

    void askNext(const Profile &profile, Missing missing);
    void take(const QString &key, const QString &secret, bool keep);

    Passwords &m_passwords;
    QWidget &m_window;
    QStringList m_asking; // profile ids
};

} // namespace baton
