#pragma once

#include "ui/window/alerts.h"

#include <QMenu>
#include <QSystemTrayIcon>

class QWidget;

namespace baton {

// Baton's icon in the desktop's tray: the worst state of all clusters, and messages while the window is not looked at.
// Where it is switched on and the desktop has a tray, closing the window leaves Baton watching.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QWidget &window, QObject *parent = nullptr);

    void setWanted(bool wanted);
    void setWorst(Severity severity);
    void tell(const Alert &alert); // only while the window is not the active one

Q_SIGNALS:
    void quitRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void activated(QSystemTrayIcon::ActivationReason reason);
    void showWindow();

    QWidget &m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
    bool m_toldOfClosing = false;
};

} // namespace baton
