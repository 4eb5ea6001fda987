#include "app/desktop/tray.h"

#include "ui/theme/icons.h"

#include <QApplication>
#include <QCloseEvent>
#include <QWidget>

namespace baton {

namespace {

constexpr int shownFor = 15'000; // milliseconds

QSystemTrayIcon::MessageIcon iconFor(Severity severity)
{
    switch (severity) {
    case Severity::Good:
    case Severity::Info:
        return QSystemTrayIcon::Information;
    case Severity::Warning:
        return QSystemTrayIcon::Warning;
    case Severity::Critical:
        return QSystemTrayIcon::Critical;
    }
    Q_UNREACHABLE();
}

// A desktop may take tags in a notification for markup; hosts' words are part of the text.
QString withoutTags(QString text)
{
    return text.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203a));
}

} // namespace

Tray::Tray(QWidget &window, QObject *parent) : QObject(parent), m_window(window)
{
    m_menu.addAction(tr("Show Baton"), this, &Tray::showWindow);
    m_menu.addAction(tr("Quit"), this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    setWorst(Severity::Good);
    window.installEventFilter(this);
    connect(&m_icon, &QSystemTrayIcon::activated, this, &Tray::activated);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::showWindow);
}

void Tray::setWanted(bool wanted)
{
    const bool there = wanted && QSystemTrayIcon::isSystemTrayAvailable();
    m_icon.setVisible(there);
    QApplication::setQuitOnLastWindowClosed(!there);
}

void Tray::setWorst(Severity severity)
{
    m_icon.setIcon(severity == Severity::Good ? themedIcon("baton", Tint::Accent) : severityIcon(severity));
    m_icon.setToolTip(severity == Severity::Good ? tr("Baton: all is well") : tr("Baton: %1").arg(severityName(severity)));
}

void Tray::tell(const Alert &alert)
{
    if (m_icon.isVisible() && QSystemTrayIcon::supportsMessages() && !m_window.isActiveWindow())
        m_icon.showMessage(alert.title, withoutTags(alert.text), iconFor(alert.severity), shownFor);
}

// Somebody who closes the window for the first time should know where it went.
bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close && m_icon.isVisible() && !std::exchange(m_toldOfClosing, true))
        m_icon.showMessage(tr("Baton goes on watching"), tr("It is in the tray, where it can also be ended."), QSystemTrayIcon::Information, shownFor);
    return QObject::eventFilter(watched, event);
}

void Tray::activated(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger)
        showWindow();
}

void Tray::showWindow()
{
    m_window.show();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

} // namespace baton
