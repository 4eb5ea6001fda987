#include "ui/practice/drillpane.h"

#include "ui/practice/exercises.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace baton {

namespace {

using Verb = PracticeOrder::Verb;
using Service = PracticeOrder::Service;

QLabel *heading(const QString &text)
{
    auto *label = plainLabel(text);
    label->setFont(scaledFont(1.0, QFont::DemiBold));
    return label;
}

} // namespace

DrillPane::DrillPane(QWidget *parent) : QWidget(parent), m_web(new QPushButton(tr("Open the service desk"))), m_users(plainLabel()), m_status(plainLabel())
{
    m_status->setWordWrap(true);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 6, 12, 6);
    column->setSpacing(6);
    column->addWidget(buildExercises());
    column->addWidget(buildMachines());
    column->addWidget(buildLines());
    column->addWidget(m_status);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Fire drill"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(scroll);
    refresh();
}

QWidget *DrillPane::buildExercises()
{
    auto *box = new QWidget;
    auto *choice = new QComboBox;
    auto *text = plainLabel();
    text->setWordWrap(true);
    choice->setAccessibleName(tr("Exercise"));
    const QList<Exercise> all = exercises();
    for (const Exercise &exercise : all)
        choice->addItem(exercise.title, exercise.text);
    const auto show = [choice, text] { text->setText(choice->currentData().toString()); };
    connect(choice, &QComboBox::currentIndexChanged, text, show);
    show();
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(heading(tr("Exercise")));
    row->addWidget(choice);
    row->addSpacing(8);
    row->addWidget(text, 1);
    return box;
}

QWidget *DrillPane::buildMachines()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    int row = 0;
    for (Node node : allNodes)
        addMachine(*grid, row++, node);
    grid->setColumnStretch(6, 1);
    return box;
}

void DrillPane::addMachine(QGridLayout &grid, int row, Node node)
{
    const QString name = practiceMachine(node);
    grid.addWidget(heading(name), row, 0);
    grid.addWidget(addToggle({nullptr, name, tr("Pull the plug"), tr("Power on"), {.verb = Verb::PowerCut, .host = node}, {.verb = Verb::Boot, .host = node},
                              [node](const PracticeState &state) { return !state.machines.value(node).on; }}),
                   row, 1);
    grid.addWidget(addToggle({nullptr, name, tr("Cut the network"), tr("Plug it in"), {.verb = Verb::NetworkCut, .host = node},
                              {.verb = Verb::NetworkHeal, .host = node},
                              [node](const PracticeState &state) { return state.machines.value(node).on && !state.machines.value(node).cable; }}),
                   row, 2);
    grid.addWidget(addToggle({nullptr, name, tr("Fill the disk"), tr("Free the disk"), {.verb = Verb::DiskFull, .host = node}, {.verb = Verb::DiskFree, .host = node},
                              [node](const PracticeState &state) { return state.machines.value(node).diskFull; }}),
                   row, 3);
    if (node == Node::Proxy) {
        addService(grid, row, 4, node, Service::HAProxy, tr("HAProxy"));
        return;
    }
    addService(grid, row, 4, node, Service::PostgreSql, tr("PostgreSQL"));
    addService(grid, row, 5, node, Service::Desk, tr("the service desk"));
}

void DrillPane::addService(QGridLayout &grid, int row, int column, Node node, Service service, const QString &name)
{
    grid.addWidget(addToggle({nullptr, practiceMachine(node), tr("Stop %1").arg(name), tr("Start %1").arg(name),
                              {.verb = Verb::ServiceStop, .host = node, .service = service}, {.verb = Verb::ServiceStart, .host = node, .service = service},
                              [node, service](const PracticeState &state) { return state.machines.value(node).stopped.contains(service); }}),
                   row, column);
}

QWidget *DrillPane::buildLines()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    int column = 1;
    grid->addWidget(heading(tr("Lines")), 0, 0);
    for (const auto &[one, other] : {std::pair{Node::A, Node::B}, std::pair{Node::A, Node::Proxy}, std::pair{Node::B, Node::Proxy}}) {
        const QString pair = QStringLiteral("%1 – %2").arg(practiceMachine(one), practiceMachine(other));
        grid->addWidget(addToggle({nullptr, tr("Lines"), tr("Cut %1").arg(pair), tr("Heal %1").arg(pair), {.verb = Verb::NetworkCut, .host = one, .peer = other},
                                  {.verb = Verb::NetworkHeal, .host = one, .peer = other},
                                  [one = one, other = other](const PracticeState &state) { return state.isCut(one, other); }}), 0, column++);
    }
    grid->addWidget(heading(tr("Users")), 1, 0);
    grid->addWidget(addToggle({nullptr, tr("Users"), tr("Let users work"), tr("Send users home"), {.verb = Verb::UsersOn}, {.verb = Verb::UsersOff},
                              [](const PracticeState &state) { return state.users.on; }}), 1, 1);
    grid->addWidget(m_web, 1, 2);
    connect(m_web, &QPushButton::clicked, this, [this] { Q_EMIT pageRequested(m_state.web); });
    grid->addWidget(m_users, 1, 3);
    grid->setColumnStretch(4, 1);
    return box;
}

QPushButton *DrillPane::addToggle(Toggle toggle)
{
    toggle.button = new QPushButton;
    m_toggles << toggle;
    connect(toggle.button, &QPushButton::clicked, this, [this, toggle] { order(toggle); });
    return toggle.button;
}

void DrillPane::order(const Toggle &toggle)
{
    const bool broken = toggle.isBroken(m_state);
    m_waiting = true;
    m_status->setText(tr("%1: %2…", "machine: what is being done").arg(toggle.what, broken ? toggle.mending : toggle.breaking));
    refresh();
    Q_EMIT orderRequested(broken ? toggle.mends : toggle.breaks);
}

void DrillPane::setState(const PracticeState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    refresh();
}

void DrillPane::orderDone()
{
    m_waiting = false;
    m_status->clear();
    refresh();
}

void DrillPane::setHeld(bool held)
{
    m_held = held;
    if (!held)
        m_waiting = false;
    refresh();
}

void DrillPane::setProblem(const QString &why)
{
    m_waiting = false;
    m_status->setText(why);
    refresh();
}

void DrillPane::refresh()
{
    for (const Toggle &toggle : std::as_const(m_toggles)) {
        const bool broken = toggle.isBroken(m_state);
        toggle.button->setText(broken ? toggle.mending : toggle.breaking);
        toggle.button->setIcon(broken && toggle.breaks.verb != Verb::UsersOn ? severityIcon(Severity::Warning) : QIcon());
        toggle.button->setAccessibleName(tr("%1: %2", "machine: what the button does").arg(toggle.what, toggle.button->text()));
        toggle.button->setEnabled(m_held && !m_waiting);
    }
    m_web->setEnabled(m_held && !m_state.web.isEmpty());
    const QLocale locale;
    m_users->setText(m_state.users.requests == 0 ? QString()
                                                 : tr("%1 requests, %2 failed").arg(locale.toString(m_state.users.requests), locale.toString(m_state.users.failed)));
}

} // namespace baton
