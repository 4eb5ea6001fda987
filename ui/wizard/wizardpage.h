#pragma once

#include "ui/wizard/clusterdraft.h"

#include <QWizardPage>

class QVBoxLayout;

namespace baton {

// What the pages of a wizard share: the draft, and the passwords that were typed ("a.login", "installer").
struct ClusterEntry
{
    ClusterDraft draft;
    QMap<QString, QString> secrets;
    bool keepSecrets = true;
    QStringList takenIds; // of stored clusters: a new one must not replace them
    bool takingUp = false; // pages that were passed before are passed again without a question
};

// One page: shows a part of the entry, and writes it back. Keeps nothing of its own that matters.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    WizardPage(ClusterEntry &entry, const QString &title, const QString &subTitle);

    virtual void load() { }
    virtual void keep() { } // also when the wizard is left in the middle
    void initializePage() override { load(); }
    bool validatePage() override;
    void cleanupPage() override { keep(); } // "Back" loses nothing

protected:
    [[nodiscard]] QVBoxLayout &column() const { return *m_column; }

    ClusterEntry &m_entry;

private:
    QVBoxLayout *m_column;
};

} // namespace baton
