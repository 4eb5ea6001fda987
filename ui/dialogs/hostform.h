#pragma once

#include "core/cluster/profile.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace baton {

class IconLabel;

// How a connection test went, in words.
struct TestOutcome
{
    bool ok = false;
    QString text;
};

// One machine of a profile: address, login, sudo, and a connection test.
class HostForm : public QWidget
{
    Q_OBJECT

public:
    explicit HostForm(QWidget *parent = nullptr);

    void setHost(const HostProfile &host);
    [[nodiscard]] HostProfile host() const;
    // Passwords that were typed here, by name ("login", "sudo", "passphrase"); those not typed are missing.
    [[nodiscard]] QMap<QString, QString> secrets() const;

    void setSecrets(const QMap<QString, QString> &secrets);

    void offerCopy(bool offered); // the button "Use this login for all hosts"
    void setTesting();
    void setOutcome(const TestOutcome &outcome);
    [[nodiscard]] bool hasOutcome() const { return m_hasOutcome; } // of what is entered now

Q_SIGNALS:
    void testRequested();
    void copyLoginRequested(); // use this login for the other hosts too
    void edited();             // by the person; an outcome is void

private:
    void addAddressRows(QFormLayout &form);
    void addLoginRows(QFormLayout &form);
    void addTestRow(QFormLayout &form);
    void noticeEdits();
    void forgetOutcome();
    void refresh();
    void browseKey();

    QLineEdit *m_label, *m_address, *m_clusterAddress, *m_user, *m_keyFile, *m_jump, *m_password, *m_sudoUser, *m_sudoPassword;
    QSpinBox *m_port;
    QComboBox *m_auth, *m_sudo;
    QPushButton *m_browse, *m_test, *m_copy;
    QFormLayout *m_form;
    QWidget *m_keyRow;
    IconLabel *m_outcomeIcon;
    QLabel *m_outcome;
    bool m_hasOutcome = false;
};

// User, way in, sudo and jump host of another machine; not what tells the machines apart.
void takeLogin(HostProfile &host, const HostProfile &from);

} // namespace baton
