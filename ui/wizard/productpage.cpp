#include "ui/wizard/productpage.h"

#include "ui/text/format.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/widgets/iconlabel.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace baton {

ProductPage::ProductPage(ClusterEntry &entry, const QList<RecipeChoice> &recipes)
    : WizardPage(entry, tr("Product"), tr("What the cluster is called, and what runs on it.")), m_recipes(recipes), m_name(new QLineEdit),
      m_build(new QLineEdit), m_recipe(new QComboBox), m_buildIcon(new IconLabel(18)), m_buildText(plainLabel())
{
    for (const RecipeChoice &recipe : recipes)
        m_recipe->addItem(recipe.name, recipe.id);
    m_name->setPlaceholderText(tr("e.g. Service Desk Pune"));
    m_name->setAccessibleName(tr("Name"));
    m_recipe->setAccessibleName(tr("Product"));
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Product"), m_recipe);
    if (asksForBuild())
        addBuildRow(*form);
    column().addLayout(form);
    column().addStretch(1);
    connect(m_name, &QLineEdit::textChanged, this, &ProductPage::completeChanged);
    connect(m_recipe, &QComboBox::currentIndexChanged, this, &ProductPage::buildEdited);
}

void ProductPage::addBuildRow(QFormLayout &form)
{
    m_build->setAccessibleName(tr("Build file"));
    m_build->setPlaceholderText(tr("the installer as the vendor gave it to you"));
    m_buildText->setWordWrap(true);
    m_buildText->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *browse = new QPushButton(tr("Browse…"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_build, 1);
    row->addWidget(browse);
    auto *facts = new QHBoxLayout;
    facts->addWidget(m_buildIcon, 0, Qt::AlignTop);
    facts->addWidget(m_buildText, 1, Qt::AlignTop);
    form.addRow(tr("Build file"), row);
    form.addRow({}, facts);
    connect(browse, &QPushButton::clicked, this, &ProductPage::browse);
    connect(m_build, &QLineEdit::textChanged, this, &ProductPage::buildEdited);
}

void ProductPage::load()
{
    const Profile &profile = m_entry.draft.profile;
    m_name->setText(profile.name);
    m_recipe->setCurrentIndex(qMax(0, m_recipe->findData(profile.recipe)));
    m_build->setText(profile.buildFile);
    buildEdited();
}

void ProductPage::keep()
{
    Profile &profile = m_entry.draft.profile;
    profile.name = m_name->text().trimmed();
    profile.id = profileIdFromName(profile.name);
    for (int twin = 2; m_entry.takenIds.contains(profile.id); ++twin)
        profile.id = QStringLiteral("%1-%2").arg(profileIdFromName(profile.name)).arg(twin);
    profile.recipe = m_recipe->currentData().toString();
    profile.buildFile = m_build->text().trimmed();
}

bool ProductPage::isComplete() const
{
    return !m_name->text().trimmed().isEmpty() && (m_buildIsReadable || !asksForBuild());
}

void ProductPage::browse()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Build file"), QFileInfo(m_build->text()).path());
    if (!file.isEmpty())
        m_build->setText(file);
}

void ProductPage::buildEdited()
{
    m_buildIsReadable = false;
    const QString file = m_build->text().trimmed();
    m_buildIcon->setVisible(!file.isEmpty());
    m_buildText->clear();
    if (!file.isEmpty() && asksForBuild())
        Q_EMIT buildChosen(file);
    Q_EMIT completeChanged();
}

void ProductPage::setBuildFacts(const BuildFacts &facts)
{
    if (facts.file != m_build->text().trimmed())
        return; // of a file that was chosen before
    m_buildIsReadable = facts.problem.isEmpty();
    const QString wanted = m_recipes.value(m_recipe->currentIndex()).buildName;
    const QString size = formatBytes(facts.size);
    if (!facts.problem.isEmpty())
        say(Severity::Critical, facts.problem);
    else if (QFileInfo(facts.file).fileName() != wanted)
        say(Severity::Warning, tr("%1. The vendor’s build is called %2, this file is not. Is it the right one?").arg(size, wanted));
    else if (facts.checksum.isEmpty())
        say(Severity::Good, tr("%1, named as a build of this product.").arg(size));
    else
        say(Severity::Good, tr("%1, named as a build of this product.\nSHA-256 %2").arg(size, facts.checksum));
    Q_EMIT completeChanged();
}

void ProductPage::say(Severity severity, const QString &text)
{
    m_buildIcon->setIcon(severityIcon(severity), severityName(severity));
    m_buildText->setText(text);
}

} // namespace baton
