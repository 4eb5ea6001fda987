#pragma once

#include "app/desktop/passwords.h"
#include "core/cluster/profile.h"
#include "ui/dialogs/hostform.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace baton {

class HostKeys;
struct ConnectionReport;
struct SshAccess;

// Tests connections for a form that is open: with the passwords as they stand in it, and asking about the host key first
// where it was never seen. One test a machine at a time. Lives on the GUI thread.
class ConnectionTester : public QObject
{
    Q_OBJECT

public:
    using Told = std::function<void(const TestOutcome &)>;

    ConnectionTester(Passwords &passwords, HostKeys &keys, QObject *parent = nullptr);

    // `typed` by "a.login"; `form` is what questions stand above, nothing is told once it is gone.
    void test(const Profile &profile, Node node, const QMap<QString, QString> &typed, QWidget *form, const Told &told);

private:
    struct Trial
    {
        Profile profile;
        Node node;
        QMap<QString, QString> typed;
        QPointer<QWidget> form;
        Told told;
    };

    void begin(const Trial &trial);
    void ended(const Trial &trial, const SshAccess &access, const ConnectionReport &report);
    void keyJudged(const QString &address, const QString &refusal); // empty: it is trusted now

    Passwords &m_passwords;
    HostKeys &m_keys;
    QMap<QString, Trial> m_waiting; // for their host keys, by address
};

} // namespace baton
