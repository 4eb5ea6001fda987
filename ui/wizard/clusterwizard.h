#pragma once

#include "core/runbook/operationjob.h"
#include "ui/wizard/productpage.h"

#include <QWizard>

namespace baton {

class CheckPage;
class FoundPage;
class HostPage;
class PasswordsPage;
class PlanPage;
class RunModel;
class WizardTrail;
struct TestOutcome;

// Sets up a new cluster, or takes in an installed pair: from a name and three addresses to the plan. Changes nothing; who
// made it tests, checks and starts what it asks for. Left in the middle, it can be taken up from draft().
class ClusterWizard : public QWizard
{
    Q_OBJECT

public:
    enum Page { Product, HostA, HostB, Balancer, Passwords, Options, Check, Found, Plan };

    struct Setting
    {
        QList<RecipeChoice> recipes;
        QStringList takenIds;
    };

    ClusterWizard(const ClusterDraft &draft, const Setting &setting, QWidget *parent = nullptr);
    ~ClusterWizard() override;

    [[nodiscard]] ClusterDraft draft(); // as it stands
    [[nodiscard]] QMap<QString, QString> secrets() const { return m_entry.secrets; } // typed: "a.login", "installer"
    [[nodiscard]] bool keepSecrets() const { return m_entry.keepSecrets; }
    [[nodiscard]] Operation operation() const; // that the plan is for
    [[nodiscard]] bool startsRun() const;      // false: the cluster is only added

    void setBuildFacts(const BuildFacts &facts);
    void setOutcome(Node node, const TestOutcome &outcome);
    void setKeychain(const QString &trouble);
    void setOutline(const RunOutline &outline);
    void happened(const RunEvent &event);
    void checked(const RunReport &report);

    void done(int result) override;

Q_SIGNALS:
    void buildChosen(const QString &file);
    void testRequested(baton::Node node);
    void checkRequested(); // a dry run of operation(): setOutline(), happened(), checked() follow
    void cancelRequested();
    void draftChanged();   // worth writing down
    void left();           // not finished: its draft is worth keeping

private:
    void addPages(const QList<RecipeChoice> &recipes);
    void addHostPage(Page id, HostPage *page, Node node);
    void addCheckPages();
    void pageChanged(int id);
    void takeUp(int page);
    void refreshSecrets();
    void startAfresh();
    void nameButtons();
    [[nodiscard]] bool installs() const { return m_entry.draft.kind == ClusterDraft::Kind::Install; }

    ClusterEntry m_entry;
    RunModel *m_rows = nullptr;
    ProductPage *m_product = nullptr;
    QMap<Node, HostPage *> m_hosts;
    PasswordsPage *m_passwords = nullptr;
    CheckPage *m_check = nullptr;
    FoundPage *m_found = nullptr;
    PlanPage *m_plan = nullptr;
    WizardTrail *m_trail = nullptr;
};

} // namespace baton
