#pragma once

#include "ui/wizard/wizardpage.h"

class QLineEdit;

namespace baton {

class RunOptionForm;

// What else can be chosen before an installation: registration, the address for users.
class OptionsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit OptionsPage(ClusterEntry &entry);

    void load() override;
    void keep() override;

private:
    RunOptionForm *m_options;
    QLineEdit *m_url;
};

} // namespace baton
