#include "ui/wizard/clusterwizard.h"

#include "core/product/recipe.h"
#include "ui/models/clusterstate.h"
#include "ui/models/runmodel.h"
#include "ui/widgets/actionbutton.h"
#include "ui/wizard/checkpage.h"
#include "ui/wizard/foundpage.h"
#include "ui/wizard/hostpage.h"
#include "ui/wizard/optionspage.h"
#include "ui/wizard/passwordspage.h"
#include "ui/wizard/planpage.h"
#include "ui/wizard/wizardtrail.h"

#include <QAbstractButton>

namespace baton {

ClusterWizard::ClusterWizard(const ClusterDraft &draft, const Setting &setting, QWidget *parent)
    : QWizard(parent), m_entry{.draft = draft, .secrets = {}, .takenIds = setting.takenIds}, m_trail(new WizardTrail)
{
    setWindowTitle(installs() ? tr("Set up a new cluster") : tr("Adopt an installed pair"));
    setWizardStyle(QWizard::ModernStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOption(QWizard::NoBackButtonOnStartPage);
    setButton(QWizard::NextButton, new ActionButton(tr("&Next")));
    setButton(QWizard::FinishButton, new ActionButton);
    setSideWidget(m_trail);
    addPages(setting.recipes);
    for (int id : pageIds())
        m_trail->add(id, page(id)->title());
    nameButtons();
    connect(this, &QWizard::currentIdChanged, this, &ClusterWizard::pageChanged);
    connect(this, &QWizard::customButtonClicked, this, &ClusterWizard::startAfresh);
    setOption(QWizard::HaveCustomButton1, !draft.isEmpty());
    setButtonText(QWizard::CustomButton1, tr("Start afresh"));
    button(QWizard::CustomButton1)->setToolTip(tr("Forgets what was entered when the wizard was left the last time."));
    resize(1040, 700);
    takeUp(draft.page);
}

ClusterWizard::~ClusterWizard() = default;

void ClusterWizard::addPages(const QList<RecipeChoice> &recipes)
{
    m_product = new ProductPage(m_entry, recipes);
    setPage(Product, m_product);
    connect(m_product, &ProductPage::buildChosen, this, &ClusterWizard::buildChosen);
    addHostPage(HostA, new HostPage(m_entry, Node::A, installs() ? tr("First host") : tr("One host"),
                                    installs() ? tr("It becomes the master: users are served by it.") : tr("Either of the pair; Baton finds out which one is the master.")),
                Node::A);
    addHostPage(HostB, new HostPage(m_entry, Node::B, installs() ? tr("Second host") : tr("The other host"),
                                    installs() ? tr("It becomes the slave: a copy that is kept up to date, ready to take over.") : tr("The other one of the pair.")),
                Node::B);
    addHostPage(Balancer, new BalancerPage(m_entry), Node::Proxy);
    m_passwords = new PasswordsPage(m_entry);
    setPage(Passwords, m_passwords);
    if (installs())
        setPage(Options, new OptionsPage(m_entry));
    addCheckPages();
}

void ClusterWizard::addHostPage(Page id, HostPage *page, Node node)
{
    setPage(id, page);
    m_hosts.insert(node, page);
    connect(page, &HostPage::testRequested, this, [this, node] { Q_EMIT testRequested(node); });
    connect(page, &HostPage::moveOn, this, &QWizard::next);
}

void ClusterWizard::addCheckPages()
{
    m_rows = new RunModel(m_entry.draft.profile, this);
    m_check = new CheckPage(m_entry, *m_rows, installs() ? tr("Requirements") : tr("Look"),
                            installs() ? tr("Measured on the hosts. Nothing is changed.") : tr("Is it a pair, and do the hosts reach each other? Nothing is changed."));
    setPage(Check, m_check);
    connect(m_check, &CheckPage::checkRequested, this, &ClusterWizard::checkRequested);
    connect(m_check, &CheckPage::cancelRequested, this, &ClusterWizard::cancelRequested);
    if (!installs()) {
        m_found = new FoundPage(m_entry);
        setPage(Found, m_found);
    }
    m_plan = new PlanPage(m_entry, *m_rows);
    setPage(Plan, m_plan);
    connect(m_plan, &PlanPage::startChosen, this, &ClusterWizard::nameButtons);
}

// Pages before the one that was reached are filled in already: they are passed without asking again.
void ClusterWizard::takeUp(int page)
{
    m_entry.takingUp = true;
    restart();
    while (currentId() < qMin(page, int(Check)) && nextId() >= 0) {
        const int before = currentId();
        next();
        if (currentId() == before)
            break;
    }
    m_entry.takingUp = false;
    pageChanged(currentId());
}

void ClusterWizard::startAfresh()
{
    restart(); // the pages write back what they show: emptied afterwards
    m_entry.draft = ClusterDraft{.kind = m_entry.draft.kind};
    m_entry.secrets.clear();
    m_product->load();
    setOption(QWizard::HaveCustomButton1, false);
}

ClusterDraft ClusterWizard::draft()
{
    if (auto *page = qobject_cast<WizardPage *>(currentPage())) { // none once it is closed: then it is as it was left
        page->keep();
        m_entry.draft.page = currentId();
    }
    return m_entry.draft;
}

Operation ClusterWizard::operation() const
{
    return installs() ? Operation::InstallAll : Operation::Prepare;
}

bool ClusterWizard::startsRun() const
{
    return m_plan->startsRun();
}

void ClusterWizard::pageChanged(int id)
{
    m_trail->setCurrent(id);
    if (id == Passwords)
        refreshSecrets();
    nameButtons();
    if (!m_entry.takingUp && id >= 0)
        Q_EMIT draftChanged();
}

void ClusterWizard::refreshSecrets()
{
    const Recipe recipe = loadRecipe(m_entry.draft.profile.recipe).value_or(Recipe());
    QList<PasswordsPage::Secret> wanted;
    for (auto secret = recipe.secretTitles.begin(); secret != recipe.secretTitles.end(); ++secret) {
        const bool needed = installs() ? secret.key() != QLatin1String("register") : secret.key() == QLatin1String("replication");
        if (needed)
            wanted << PasswordsPage::Secret{secret.key(), secret.value(), recipe.defaultSecrets.contains(secret.key())};
    }
    m_passwords->setSecrets(wanted);
}

void ClusterWizard::nameButtons()
{
    const bool runs = !m_plan || startsRun();
    setButtonText(QWizard::FinishButton, installs() ? tr("Install") : runs ? tr("Add and prepare") : tr("Add"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::CancelButton, tr("Save and close"));
    button(QWizard::CancelButton)->setToolTip(tr("What was entered is kept, without passwords, and taken up again the next time."));
}

void ClusterWizard::setBuildFacts(const BuildFacts &facts)
{
    m_product->setBuildFacts(facts);
}

void ClusterWizard::setOutcome(Node node, const TestOutcome &outcome)
{
    m_hosts.value(node)->setOutcome(outcome);
}

void ClusterWizard::setKeychain(const QString &trouble)
{
    m_passwords->setKeychain(trouble);
}

void ClusterWizard::setOutline(const RunOutline &outline)
{
    m_rows->setProfile(m_entry.draft.profile);
    m_rows->setOutline(outline);
    m_check->setOutline(outline);
    m_plan->setOutline(outline);
    if (m_found)
        m_found->setFound({m_entry.draft.profile, outline.snapshot, outline.assessment, true});
}

void ClusterWizard::happened(const RunEvent &event)
{
    m_rows->happened(event);
    m_check->happened(event);
}

void ClusterWizard::checked(const RunReport &report)
{
    m_plan->setPossible(report.outcome == Outcome::Done);
    m_check->ended(report);
}

void ClusterWizard::done(int result)
{
    if (result == QDialog::Rejected) {
        Q_EMIT left();
        Q_EMIT cancelRequested();
    }
    QWizard::done(result);
}

} // namespace baton
