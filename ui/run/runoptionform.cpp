#include "ui/run/runoptionform.h"

#include "core/base/text.h"

#include <QComboBox>
#include <QFormLayout>

namespace baton {

RunOptionForm::RunOptionForm(Operation operation, const Profile &profile, QWidget *parent) : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    switch (operation) {
    case Operation::Reconvert:
    case Operation::RebuildSlave:
        addChoice("method", tr("Method"),
                  {{"auto", tr("Automatic: the cheapest that is possible")},
                   {"rewind", tr("pg_rewind: only what differs")},
                   {"copy", tr("Full copy of the database")},
                   {"scripts", tr("The product's own scripts")}});
        //: how much of the network a full copy of the database may use
        addRate(tr("A full copy may use"));
        break;
    case Operation::ResolveTwoMasters:
        addChoice("keep", tr("Stays the master"),
                  {{nodeId(Node::A), profile.label(Node::A)}, {nodeId(Node::B), profile.label(Node::B)}});
        break;
    case Operation::RestartMaster:
        addChoice("what", tr("Restart"),
                  {{"service", tr("The service desk")}, {"postgres", tr("PostgreSQL")}, {"machine", tr("The whole machine")}});
        break;
    case Operation::Prepare:
        addChoice("restart", tr("PostgreSQL, where a setting needs it"), {{"yes", tr("Restart it once")}, {"no", tr("Do not restart it")}});
        break;
    case Operation::InstallMaster:
    case Operation::InstallAll:
        addChoice("register", tr("Registration"),
                  {{"wait", tr("Wait until it is registered in the browser")}, {"skip", tr("Register later")}});
        [[fallthrough]];
    case Operation::InstallSlave:
        //: how much of the network the upload of the installation file may use
        addRate(tr("The upload may use"));
        break;
    case Operation::Check:
    case Operation::InstallProxy:
    case Operation::Switchover:
    case Operation::Failover:
    case Operation::MaintenanceOn:
    case Operation::MaintenanceOff:
    case Operation::Reindex:
    case Operation::Uninstall:
        break;
    }
}

RunOptions RunOptionForm::options() const
{
    RunOptions options;
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field)
        options.values.insert(field.key(), field.value()->currentData().toString());
    return options;
}

void RunOptionForm::setOptions(const RunOptions &options)
{
    const QSignalBlocker silent(this);
    for (auto field = m_fields.begin(); field != m_fields.end(); ++field) {
        if (const int at = field.value()->findData(options.value(field.key())); at >= 0)
            field.value()->setCurrentIndex(at);
    }
}

void RunOptionForm::addRate(const QString &title)
{
    QList<Choice> choices{{"", tr("All that the line gives")}};
    for (const int rate : {100'000'000, 50'000'000, 20'000'000, 10'000'000, 5'000'000, 1'000'000}) // bytes a second
        choices.append({QString::number(rate), tr("%1 a second").arg(sizeText(rate))});
    addChoice("rate", title, choices);
}

void RunOptionForm::addChoice(const QString &key, const QString &title, const QList<Choice> &choices)
{
    auto *box = new QComboBox;
    box->setAccessibleName(title);
    for (const Choice &choice : choices)
        box->addItem(choice.title, choice.value);
    static_cast<QFormLayout *>(layout())->addRow(title, box);
    m_fields.insert(key, box);
    connect(box, &QComboBox::currentIndexChanged, this, &RunOptionForm::changed);
}

} // namespace baton
