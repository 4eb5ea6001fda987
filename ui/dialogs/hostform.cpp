#include "ui/dialogs/hostform.h"

#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace baton {

namespace {

QLineEdit *field(const QString &name, const QString &placeholder = {})
{
    auto *edit = new QLineEdit;
    edit->setAccessibleName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

QLineEdit *passwordField(const QString &name)
{
    QLineEdit *edit = field(name, HostForm::tr("asked for when it is needed"));
    edit->setEchoMode(QLineEdit::Password);
    return edit;
}

QComboBox *choice(const QString &name, const QStringList &titles)
{
    auto *box = new QComboBox;
    box->addItems(titles);
    box->setAccessibleName(name);
    return box;
}

} // namespace

HostForm::HostForm(QWidget *parent)
    : QWidget(parent), m_label(field(tr("Name"), tr("as you call it, e.g. desk-a"))), m_address(field(tr("Address"), tr("name or IP address"))),
      m_clusterAddress(field(tr("Address in the cluster"), tr("if the other hosts reach it by another IP address"))),
      m_user(field(tr("User"))), m_keyFile(field(tr("Key file"), tr("as ~/.ssh/config says"))),
      m_jump(field(tr("Jump host"), tr("user@host, also several with commas"))), m_password(passwordField(tr("Password"))),
      m_sudoUser(field(tr("By way of user"), tr("if sudo does not make you root at once"))), m_sudoPassword(passwordField(tr("sudo password"))), m_port(new QSpinBox),
      m_auth(choice(tr("Log in with"), {tr("SSH agent"), tr("Key"), tr("Password")})),
      m_sudo(choice(tr("Become root"), {tr("The user is root"), tr("sudo without a password"), tr("sudo with a password"), tr("only by Baton’s helper")})),
      m_browse(new QPushButton(tr("Browse…"))), m_test(new QPushButton(tr("Test connection"))),
      m_copy(new QPushButton(tr("Use this login for all hosts"))), m_form(new QFormLayout(this)), m_keyRow(new QWidget),
      m_outcomeIcon(new IconLabel(18)), m_outcome(plainLabel())
{
    m_form->setContentsMargins(16, 16, 16, 12);
    m_form->setSpacing(9);
    addAddressRows(*m_form);
    addLoginRows(*m_form);
    addTestRow(*m_form);
    connect(m_auth, &QComboBox::currentIndexChanged, this, &HostForm::refresh);
    connect(m_sudo, &QComboBox::currentIndexChanged, this, &HostForm::refresh);
    connect(m_browse, &QPushButton::clicked, this, &HostForm::browseKey);
    connect(m_test, &QPushButton::clicked, this, &HostForm::testRequested);
    connect(m_copy, &QPushButton::clicked, this, &HostForm::copyLoginRequested);
    noticeEdits();
    setHost({});
}

void HostForm::noticeEdits()
{
    const auto notice = [this] {
        forgetOutcome();
        Q_EMIT edited();
    };
    for (QLineEdit *edit : {m_label, m_address, m_clusterAddress, m_user, m_keyFile, m_jump, m_password, m_sudoUser, m_sudoPassword})
        connect(edit, &QLineEdit::textEdited, this, notice);
    connect(m_port, &QSpinBox::valueChanged, this, notice);
    for (QComboBox *box : {m_auth, m_sudo})
        connect(box, &QComboBox::activated, this, notice);
}

void HostForm::forgetOutcome()
{
    m_hasOutcome = false;
    m_outcomeIcon->hide();
    m_outcome->clear();
}

void HostForm::offerCopy(bool offered)
{
    m_copy->setVisible(offered);
}

void HostForm::addAddressRows(QFormLayout &form)
{
    m_port->setRange(1, 65535);
    m_port->setAccessibleName(tr("SSH port"));
    auto *address = new QHBoxLayout;
    address->addWidget(m_address, 1);
    address->addWidget(plainLabel(tr("Port")));
    address->addWidget(m_port);
    form.addRow(tr("Name"), m_label);
    form.addRow(tr("Address"), address);
    form.addRow(tr("Internal address"), m_clusterAddress);
    form.addRow(tr("Jump host"), m_jump);
}

void HostForm::addLoginRows(QFormLayout &form)
{
    auto *key = new QHBoxLayout(m_keyRow);
    key->setContentsMargins({});
    key->addWidget(m_keyFile, 1);
    key->addWidget(m_browse);
    form.addRow(tr("User"), m_user);
    form.addRow(tr("Log in with"), m_auth);
    form.addRow(tr("Key file"), m_keyRow);
    form.addRow(tr("Password"), m_password);
    form.addRow(tr("Become root"), m_sudo);
    form.addRow(tr("By way of user"), m_sudoUser);
    form.addRow(tr("sudo password"), m_sudoPassword);
}

void HostForm::addTestRow(QFormLayout &form)
{
    m_outcome->setWordWrap(true);
    m_outcome->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_test);
    buttons->addWidget(m_copy);
    buttons->addStretch(1);
    auto *result = new QHBoxLayout;
    result->addWidget(m_outcomeIcon, 0, Qt::AlignTop);
    result->addWidget(m_outcome, 1, Qt::AlignTop);
    form.addRow({}, buttons);
    form.addRow({}, result);
}

void HostForm::setHost(const HostProfile &host)
{
    m_label->setText(host.label);
    m_address->setText(host.address);
    m_clusterAddress->setText(host.clusterAddress);
    m_port->setValue(host.port);
    m_user->setText(host.user);
    m_auth->setCurrentIndex(int(host.auth));
    m_keyFile->setText(host.keyFile);
    m_sudo->setCurrentIndex(int(host.sudo));
    m_sudoUser->setText(host.sudoUser);
    m_jump->setText(host.jump);
    forgetOutcome();
    refresh();
}

HostProfile HostForm::host() const
{
    HostProfile host;
    host.label = m_label->text().trimmed();
    host.address = m_address->text().trimmed();
    host.clusterAddress = m_clusterAddress->text().trimmed();
    host.port = m_port->value();
    host.user = m_user->text().trimmed();
    host.auth = HostProfile::Auth(m_auth->currentIndex());
    host.keyFile = host.auth == HostProfile::Auth::Key ? m_keyFile->text().trimmed() : QString();
    host.sudo = HostProfile::Sudo(m_sudo->currentIndex());
    host.sudoUser = host.sudo == HostProfile::Sudo::NoPassword || host.sudo == HostProfile::Sudo::Password ? m_sudoUser->text().trimmed() : QString();
    host.jump = m_jump->text().trimmed();
    return host;
}

QMap<QString, QString> HostForm::secrets() const
{
    QMap<QString, QString> typed;
    const auto add = [&](const QString &name, const QLineEdit *edit) {
        if (edit->isEnabled() && !edit->text().isEmpty())
            typed.insert(name, edit->text());
    };
    add(m_auth->currentIndex() == int(HostProfile::Auth::Key) ? QStringLiteral("passphrase") : QStringLiteral("login"), m_password);
    add(QStringLiteral("sudo"), m_sudoPassword);
    return typed;
}

void HostForm::setSecrets(const QMap<QString, QString> &secrets)
{
    m_password->setText(secrets.value("login", secrets.value("passphrase")));
    m_sudoPassword->setText(secrets.value("sudo"));
}

void HostForm::refresh()
{
    const auto auth = HostProfile::Auth(m_auth->currentIndex());
    m_form->setRowVisible(m_keyRow, auth == HostProfile::Auth::Key);
    m_form->setRowVisible(m_password, auth != HostProfile::Auth::Agent);
    const auto sudo = HostProfile::Sudo(m_sudo->currentIndex());
    m_form->setRowVisible(m_sudoUser, sudo == HostProfile::Sudo::NoPassword || sudo == HostProfile::Sudo::Password);
    m_form->setRowVisible(m_sudoPassword, sudo == HostProfile::Sudo::Password);
    auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_password));
    label->setText(auth == HostProfile::Auth::Key ? tr("Passphrase of the key") : tr("Password"));
}

void HostForm::setTesting()
{
    m_test->setEnabled(false);
    m_outcomeIcon->show();
    m_outcomeIcon->setIcon(themedIcon("running", Tint::Accent), tr("testing"));
    m_outcome->setText(tr("Connecting…"));
}

void HostForm::setOutcome(const TestOutcome &outcome)
{
    const Severity severity = outcome.ok ? Severity::Good : Severity::Critical;
    m_test->setEnabled(true);
    m_outcomeIcon->show();
    m_outcomeIcon->setIcon(severityIcon(severity), severityName(severity));
    m_outcome->setText(outcome.text);
    m_hasOutcome = true;
}

void HostForm::browseKey()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Key file"), QDir::homePath() + QStringLiteral("/.ssh"));
    if (!file.isEmpty())
        m_keyFile->setText(file);
}

void takeLogin(HostProfile &host, const HostProfile &from)
{
    host.port = from.port;
    host.user = from.user;
    host.auth = from.auth;
    host.keyFile = from.keyFile;
    host.sudo = from.sudo;
    host.sudoUser = from.sudoUser;
    host.jump = from.jump;
}

} // namespace baton
