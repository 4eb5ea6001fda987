#pragma once

#include "ui/dialogs/hostform.h"
#include "ui/wizard/wizardpage.h"

class QCheckBox;
class QComboBox;

namespace baton {

class Panel;

// One machine. "Next" tests the connection first, and goes on once it works.
class HostPage : public WizardPage
{
    Q_OBJECT

public:
    HostPage(ClusterEntry &entry, Node node, const QString &title, const QString &subTitle);

    void load() override;
    void keep() override;
    bool validatePage() override;
    void setOutcome(const TestOutcome &outcome);

Q_SIGNALS:
    void testRequested();
    void moveOn(); // the test that "Next" had asked for went well

protected:
    [[nodiscard]] virtual bool isNeeded() const { return true; } // false: there is no such machine
    [[nodiscard]] HostForm &form() const { return *m_form; }
    void refresh();

private:
    void edited();
    void test(bool thenMoveOn);
    void complain(const QString &problem); // empty: none
    [[nodiscard]] QString problem() const;
    void fillFromFirstHost(HostProfile &host) const;

    Node m_node;
    HostForm *m_form;
    QCheckBox *m_anyway;
    Panel *m_problemPanel;
    QLabel *m_problem;
    bool m_works = false, m_testing = false, m_moveOn = false;
};

// The machine for HAProxy, or another balancer, or none.
class BalancerPage : public HostPage
{
    Q_OBJECT

public:
    explicit BalancerPage(ClusterEntry &entry);

    void load() override;
    void keep() override;

protected:
    bool isNeeded() const override;

private:
    void kindChosen();
    [[nodiscard]] ProxyKind kind() const;

    QComboBox *m_kind;
    QLabel *m_kindText;
};

} // namespace baton
