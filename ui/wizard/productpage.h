#pragma once

#include "core/cluster/assessment.h"
#include "ui/wizard/wizardpage.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace baton {

class IconLabel;

// A product that can be chosen.
struct RecipeChoice
{
    QString id, name, buildName;
};

// What is known about the build file that was chosen.
struct BuildFacts
{
    QString file;
    qint64 size = 0; // bytes
    QString checksum; // SHA-256, hexadecimal; empty: still being computed
    QString problem;  // why it can't be read; empty = it can
};

// What is to be installed, and what the cluster is called.
class ProductPage : public WizardPage
{
    Q_OBJECT

public:
    ProductPage(ClusterEntry &entry, const QList<RecipeChoice> &recipes);

    void load() override;
    void keep() override;
    [[nodiscard]] bool isComplete() const override;
    void setBuildFacts(const BuildFacts &facts);

Q_SIGNALS:
    void buildChosen(const QString &file); // its facts are wanted

private:
    void addBuildRow(QFormLayout &form);
    void browse();
    void buildEdited();
    void say(Severity severity, const QString &text);
    [[nodiscard]] bool asksForBuild() const { return m_entry.draft.kind == ClusterDraft::Kind::Install; }

    QList<RecipeChoice> m_recipes;
    QLineEdit *m_name, *m_build;
    QComboBox *m_recipe;
    IconLabel *m_buildIcon;
    QLabel *m_buildText;
    bool m_buildIsReadable = false;
};

} // namespace baton
