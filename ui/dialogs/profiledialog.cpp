#include "ui/dialogs/profiledialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/widgets/panel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

namespace baton {

ProfileDialog::ProfileDialog(const Profile &profile, const QList<std::pair<QString, QString>> &recipes, QWidget *parent)
    : QDialog(parent), m_before(profile), m_name(new QLineEdit(profile.name)), m_build(new QLineEdit(profile.buildFile)),
      m_url(new QLineEdit(profile.serviceUrl)), m_recipe(new QComboBox), m_proxyKind(new QComboBox), m_tabs(new QTabWidget),
      m_keep(new QCheckBox(tr("Keep typed passwords in the keychain"))), m_errorPanel(new Panel), m_error(dialogText({}))
{
    const QString title = profile.id.isEmpty() ? tr("Add a cluster") : tr("Edit %1").arg(profile.name);
    setWindowTitle(title);
    for (const auto &[id, product] : recipes)
        m_recipe->addItem(product, id);
    if (m_recipe->findData(profile.recipe) < 0) // a file of the person's own
        m_recipe->addItem(profile.recipe, profile.recipe);
    m_recipe->setCurrentIndex(m_recipe->findData(profile.recipe));
    m_proxyKind->addItems({tr("HAProxy, set up by Baton"), tr("Another load balancer"), tr("None")});
    m_proxyKind->setCurrentIndex(int(profile.proxyKind));
    m_keep->setChecked(true);
    auto *errorRow = new QHBoxLayout(m_errorPanel);
    errorRow->setContentsMargins(16, 10, 16, 10);
    errorRow->addWidget(m_error);
    m_errorPanel->setSeverity(Severity::Critical);
    m_errorPanel->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(dialogTitle("server", title));
    column->addWidget(buildGeneral());
    column->addWidget(buildHosts(), 1);
    column->addWidget(m_keep);
    column->addWidget(m_errorPanel);
    column->addWidget(okCancel(*this, tr("Save")));
    connect(m_proxyKind, &QComboBox::currentIndexChanged, this, &ProfileDialog::refresh);
    resize(640, 700);
    refresh();
}

QWidget *ProfileDialog::buildGeneral()
{
    auto *general = new QWidget;
    auto *form = new QFormLayout(general);
    form->setContentsMargins({});
    form->setSpacing(9);
    auto *browse = new QPushButton(tr("Browse…"));
    connect(browse, &QPushButton::clicked, this, &ProfileDialog::browseBuild);
    auto *build = new QHBoxLayout;
    build->addWidget(m_build, 1);
    build->addWidget(browse);
    m_url->setPlaceholderText(tr("what users open; empty = the address of HAProxy"));
    const std::pair<QWidget *, QString> names[] = {{m_name, tr("Name")}, {m_recipe, tr("Product")}, {m_build, tr("Build file")},
                                                   {m_proxyKind, tr("Load balancer")}, {m_url, tr("Address for users")}};
    for (const auto &[widget, name] : names)
        widget->setAccessibleName(name);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Product"), m_recipe);
    form->addRow(tr("Build file"), build);
    form->addRow(tr("Load balancer"), m_proxyKind);
    form->addRow(tr("Address for users"), m_url);
    return general;
}

QWidget *ProfileDialog::buildHosts()
{
    const auto scrolled = [](QWidget *form) { // on a low screen
        auto *area = new QScrollArea;
        area->setWidget(form);
        area->setWidgetResizable(true);
        area->setFrameShape(QFrame::NoFrame);
        area->setFocusPolicy(Qt::NoFocus); // it follows the field that has it
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        area->setMinimumWidth(form->minimumSizeHint().width() + 24);
        return area;
    };
    for (Node node : allNodes) {
        auto *form = new HostForm;
        if (m_before.has(node))
            form->setHost(m_before.host(node));
        m_forms.insert(node, form);
        connect(form, &HostForm::copyLoginRequested, this, [this, node] { copyLogin(node); });
        connect(form, &HostForm::testRequested, this, [this, node] {
            m_forms[node]->setTesting();
            Q_EMIT testRequested(node);
        });
    }
    const auto title = [this](Node node, const QString &otherwise) { return m_before.has(node) && !m_before.host(node).label.isEmpty() ? m_before.host(node).label : otherwise; };
    m_tabs->addTab(scrolled(m_forms[Node::A]), title(Node::A, tr("First host")));
    m_tabs->addTab(scrolled(m_forms[Node::B]), title(Node::B, tr("Second host")));
    m_tabs->addTab(scrolled(m_forms[Node::Proxy]), tr("HAProxy"));
    m_tabs->setAccessibleName(tr("Hosts"));
    return m_tabs;
}

ProxyKind ProfileDialog::proxyKind() const
{
    return ProxyKind(m_proxyKind->currentIndex());
}

Profile ProfileDialog::profile() const
{
    Profile profile = m_before;
    profile.name = m_name->text().trimmed();
    if (profile.id.isEmpty())
        profile.id = profileIdFromName(profile.name);
    profile.recipe = m_recipe->currentData().toString();
    profile.buildFile = m_build->text().trimmed();
    profile.proxyKind = proxyKind();
    profile.serviceUrl = m_url->text().trimmed();
    profile.hosts.clear();
    for (Node node : allNodes) {
        const HostProfile host = m_forms[node]->host();
        const bool needed = node != Node::Proxy || profile.proxyKind == ProxyKind::Managed;
        if (needed || (profile.proxyKind == ProxyKind::Foreign && !host.address.isEmpty()))
            profile.hosts.insert(node, host);
    }
    return profile;
}

QMap<QString, QString> ProfileDialog::secrets() const
{
    QMap<QString, QString> all;
    for (Node node : allNodes) {
        const QMap<QString, QString> typed = m_forms[node]->secrets();
        for (auto secret = typed.begin(); secret != typed.end(); ++secret)
            all.insert(nodeId(node) + u'.' + secret.key(), secret.value());
    }
    return all;
}

bool ProfileDialog::keepSecrets() const
{
    return m_keep->isChecked();
}

void ProfileDialog::setOutcome(Node node, const TestOutcome &outcome)
{
    m_forms[node]->setOutcome(outcome);
}

void ProfileDialog::accept()
{
    const Result<> valid = validate(profile());
    m_errorPanel->setVisible(!valid);
    if (valid)
        return QDialog::accept();
    m_error->setText(valid.error().summary + (valid.error().detail.isEmpty() ? QString() : u'\n' + valid.error().detail));
    m_error->show();
}

void ProfileDialog::browseBuild()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Build file"));
    if (!file.isEmpty())
        m_build->setText(file);
}

void ProfileDialog::copyLogin(Node from)
{
    const HostProfile source = m_forms[from]->host();
    for (Node node : allNodes) {
        if (node == from)
            continue;
        HostProfile host = m_forms[node]->host();
        takeLogin(host, source);
        m_forms[node]->setHost(host);
        m_forms[node]->setSecrets(m_forms[from]->secrets());
    }
}

void ProfileDialog::refresh()
{
    m_tabs->setTabVisible(m_tabs->count() - 1, // HAProxy's
                           proxyKind() == ProxyKind::Managed);
}

} // namespace baton
