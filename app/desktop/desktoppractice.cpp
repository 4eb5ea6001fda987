#include "app/desktop/desktop.h"

#include "ui/practice/practicedialog.h"

#include <QDesktopServices>
#include <QUrl>

// What the desktop application does about practising: the lab comes as a cluster, and goes with it.
namespace baton {

void Desktop::connectPractice()
{
    connect(&m_window, &MainWindow::practiceRequested, this, &Desktop::openPractice);
    connect(&m_window, &MainWindow::practiceStartRequested, this, &Desktop::openPractice);
    connect(&m_window, &MainWindow::practiceEndRequested, &m_practice, &PracticeLab::end);
    connect(&m_window, &MainWindow::practiceOrderRequested, &m_practice, &PracticeLab::order);
    connect(&m_window, &MainWindow::pageRequested, this, [](const QString &url) { QDesktopServices::openUrl(QUrl(url)); });
    connect(&m_practice, &PracticeLab::ready, this, &Desktop::practiceIsReady);
    connect(&m_practice, &PracticeLab::ended, this, &Desktop::practiceEnded);
    connect(&m_practice, &PracticeLab::stateChanged, &m_window, &MainWindow::setPracticeState);
    connect(&m_practice, &PracticeLab::done, &m_window, &MainWindow::practiceOrderDone);
    connect(&m_practice, &PracticeLab::orderFailed, &m_window, &MainWindow::setPracticeProblem);
    connect(&m_practice, &PracticeLab::failed, this, [this](const QString &why) {
        m_window.setPracticeHeld(false);
        say(why);
    });
}

void Desktop::openPractice()
{
    if (m_practice.isHeld())
        return m_window.setCurrentCluster(m_practiceCluster);
    auto *dialog = new PracticeDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PracticeDialog::startRequested, &m_practice, &PracticeLab::start);
    connect(&m_practice, &PracticeLab::working, dialog, &PracticeDialog::setWorking);
    connect(&m_practice, &PracticeLab::failed, dialog, &PracticeDialog::setProblem);
    connect(&m_practice, &PracticeLab::ready, dialog, &QDialog::accept);
    dialog->open();
}

void Desktop::practiceIsReady(Profile profile)
{
    QStringList unreadable; // readProfiles() tells of them
    const Result<QList<Profile>> known = m_store->profiles(&unreadable);
    if (!known)
        return say(known.error().summary);
    profile.id = practiceIdBeside(*known, profile.id);
    if (const Result<> saved = m_store->save(profile); !saved)
        return say(saved.error().summary);
    m_practiceCluster = profile.id;
    m_passwords.rememberUsual(profile); // a lab has no others
    m_window.setPracticeHeld(true);
    leave(profile.id); // of an earlier lab, with another way in
    readProfiles();
    m_window.setCurrentCluster(profile.id);
}

// The machines are gone, so the cluster is; its runs stay in the journal.
void Desktop::practiceEnded()
{
    m_window.setPracticeHeld(false);
    if (const Result<> removed = m_store->removeProfile(m_practiceCluster); !removed)
        return say(removed.error().summary);
    forgetCluster(m_practiceCluster);
}

} // namespace baton
