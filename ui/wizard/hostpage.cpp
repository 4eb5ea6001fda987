#include "ui/wizard/hostpage.h"

#include "core/cluster/hostproblems.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QLabel>

namespace baton {

HostPage::HostPage(ClusterEntry &entry, Node node, const QString &title, const QString &subTitle)
    : WizardPage(entry, title, subTitle), m_node(node), m_form(new HostForm),
      m_anyway(new QCheckBox(tr("Go on without a connection; it is checked again before anything is installed"))),
      m_problemPanel(new Panel), m_problem(dialogText({}))
{
    m_form->offerCopy(false);
    m_problemPanel->setSeverity(Severity::Critical);
    auto *row = new QHBoxLayout(m_problemPanel);
    row->setContentsMargins(16, 10, 16, 10);
    row->addWidget(m_problem);
    column().addWidget(m_form);
    column().addWidget(m_anyway);
    column().addWidget(m_problemPanel);
    column().addStretch(1);
    connect(m_form, &HostForm::edited, this, &HostPage::edited);
    connect(m_form, &HostForm::testRequested, this, [this] { test(false); });
    connect(m_anyway, &QCheckBox::toggled, this, [this] { complain({}); });
    m_anyway->hide();
    complain({});
}

void HostPage::load()
{
    HostProfile host = m_entry.draft.profile.host(m_node);
    fillFromFirstHost(host);
    m_form->setHost(host);
    QMap<QString, QString> typed;
    for (const QString &name : {QStringLiteral("login"), QStringLiteral("sudo"), QStringLiteral("passphrase")}) {
        const QString first = m_entry.secrets.value(nodeId(Node::A) + u'.' + name);
        const QString own = m_entry.secrets.value(nodeId(m_node) + u'.' + name, host.address.isEmpty() ? first : QString());
        if (!own.isEmpty())
            typed.insert(name, own);
    }
    m_form->setSecrets(typed);
    m_works = m_testing = false;
    refresh();
}

// The machines of a cluster are mostly reached in the same way.
void HostPage::fillFromFirstHost(HostProfile &host) const
{
    const HostProfile first = m_entry.draft.profile.host(Node::A);
    if (m_node != Node::A && host.address.isEmpty() && host.user.isEmpty())
        takeLogin(host, first);
}

void HostPage::keep()
{
    if (!isNeeded()) {
        m_entry.draft.profile.hosts.remove(m_node);
        return;
    }
    m_entry.draft.profile.hosts.insert(m_node, m_form->host());
    for (const QString &name : {QStringLiteral("login"), QStringLiteral("sudo"), QStringLiteral("passphrase")})
        m_entry.secrets.remove(nodeId(m_node) + u'.' + name);
    const QMap<QString, QString> typed = m_form->secrets();
    for (auto secret = typed.begin(); secret != typed.end(); ++secret)
        m_entry.secrets.insert(nodeId(m_node) + u'.' + secret.key(), secret.value());
}

bool HostPage::validatePage()
{
    keep();
    if (m_entry.takingUp)
        return true;
    complain(problem());
    if (!problem().isEmpty())
        return false;
    if (!isNeeded() || m_works || (m_anyway->isVisible() && m_anyway->isChecked()))
        return true;
    test(true);
    return false;
}

QString HostPage::problem() const
{
    if (!isNeeded())
        return {};
    const Profile &profile = m_entry.draft.profile;
    const HostProfile host = m_form->host();
    for (Node other : allNodes) {
        if (other < m_node && profile.has(other) && profile.host(other).peerAddress() == host.peerAddress() && !host.address.isEmpty())
            return tr("%1 is the address of %2 already. Each needs a machine of its own.").arg(host.peerAddress(), profile.label(other));
    }
    return hostProblems(m_node, host).value(0);
}

void HostPage::test(bool thenMoveOn)
{
    keep();
    if (const QString wrong = problem(); !wrong.isEmpty())
        return complain(wrong);
    m_moveOn = thenMoveOn;
    if (std::exchange(m_testing, true))
        return;
    complain({});
    m_form->setTesting();
    Q_EMIT testRequested();
}

void HostPage::setOutcome(const TestOutcome &outcome)
{
    m_testing = false;
    m_works = outcome.ok;
    m_form->setOutcome(outcome);
    refresh();
    if (m_works && std::exchange(m_moveOn, false))
        Q_EMIT moveOn();
}

void HostPage::edited()
{
    m_works = m_moveOn = false;
    complain({});
    m_anyway->setChecked(false);
    m_anyway->hide();
}

void HostPage::refresh()
{
    m_form->setVisible(isNeeded());
    m_anyway->setVisible(isNeeded() && !m_works && m_form->hasOutcome());
}

void HostPage::complain(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_problemPanel->setVisible(!problem.isEmpty());
}

} // namespace baton
