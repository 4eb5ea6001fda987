#pragma once

#include "ui/dialogs/hostform.h"

#include <QDialog>

class QCheckBox;
class QTabWidget;

namespace baton {

class Panel;

// Edits a profile: name, product, build file, proxy, and the three machines. Changes nothing until it is accepted.
class ProfileDialog : public QDialog
{
    Q_OBJECT

public:
    // recipes: ids that can be chosen.
    ProfileDialog(const Profile &profile, const QList<std::pair<QString, QString>> &recipes, QWidget *parent = nullptr);

    [[nodiscard]] Profile profile() const;
    // Typed passwords by key "<node id>.<name>", e.g. "a.login".
    [[nodiscard]] QMap<QString, QString> secrets() const;
    [[nodiscard]] bool keepSecrets() const;

    void setOutcome(Node node, const TestOutcome &outcome);
    void accept() override; // only when the profile is valid; else says what is wrong

Q_SIGNALS:
    void testRequested(baton::Node node);

private:
    QWidget *buildGeneral();
    QWidget *buildHosts();
    void browseBuild();
    void copyLogin(Node from);
    void refresh();
    [[nodiscard]] ProxyKind proxyKind() const;

    Profile m_before;
    QLineEdit *m_name, *m_build, *m_url;
    QComboBox *m_recipe, *m_proxyKind;
    QMap<Node, HostForm *> m_forms;
    QTabWidget *m_tabs;
    QCheckBox *m_keep;
    Panel *m_errorPanel;
    QLabel *m_error;
};

} // namespace baton
