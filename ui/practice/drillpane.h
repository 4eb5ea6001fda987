#pragma once

#include "ui/practice/practice.h"

#include <QWidget>

#include <functional>

class QGridLayout;
class QLabel;
class QPushButton;

namespace baton {

// Bottom tab of a practice cluster: buttons that break its machines and mend them, users at work, and exercises.
class DrillPane : public QWidget
{
    Q_OBJECT

public:
    explicit DrillPane(QWidget *parent = nullptr);

    void setState(const PracticeState &state);
    void orderDone();
    void setHeld(bool held);                   // orders reach the lab
    void setProblem(const QString &why); // of the order that was waited for

Q_SIGNALS:
    void orderRequested(const baton::PracticeOrder &order);
    void pageRequested(const QString &url); // the service desk, in the browser

private:
    // A button that breaks something, and mends it once it is broken.
    struct Toggle
    {
        QPushButton *button;
        QString what;             // "desk-a: power"
        QString breaking, mending; // what the button says
        PracticeOrder breaks, mends;
        std::function<bool(const PracticeState &)> isBroken;
    };

    QWidget *buildExercises();
    QWidget *buildMachines();
    QWidget *buildLines();
    void addMachine(QGridLayout &grid, int row, Node node);
    void addService(QGridLayout &grid, int row, int column, Node node, PracticeOrder::Service service, const QString &name);
    QPushButton *addToggle(Toggle toggle);
    void order(const Toggle &toggle);
    void refresh();

    QList<Toggle> m_toggles;
    QPushButton *m_web;
    QLabel *m_users, *m_status;
    PracticeState m_state;
    bool m_held = false, m_waiting = false;
};

} // namespace baton
