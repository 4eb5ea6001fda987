#pragma once

#include "ui/wizard/wizardpage.h"

class QFormLayout;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace baton {

// The product's passwords, and where all of them are kept.
class PasswordsPage : public WizardPage
{
    Q_OBJECT

public:
    struct Secret
    {
        QString name, title; // "installer", "Installer password"
        bool hasDefault = false; // the vendor's guide knows one: empty takes it
    };

    explicit PasswordsPage(ClusterEntry &entry);

    void setSecrets(const QList<Secret> &secrets); // those that the chosen product needs
    void setKeychain(const QString &trouble); // a sentence; empty = it works
    void load() override;
    void keep() override;

private:
    void refresh();

    QFormLayout *m_form;
    QMap<QString, QLineEdit *> m_fields;
    QRadioButton *m_inKeychain, *m_nowhere;
    QLabel *m_where;
    QString m_trouble; // why there is no keychain to keep them in
};

} // namespace baton
