#pragma once

#include "app/desktop/desktop.h"
#include "tests/lab/window/eventloopwatch.h"
#include "ui/run/runwindow.h"

#include <QAbstractButton>

namespace baton {

// The whole desktop application, and somebody who uses it by mouse and keyboard and judges it by what it shows. Names of
// environment variables: BATON_HOME as for the program, BATON_SECRETS a file of passwords, BATON_SHOTS a folder for pictures.
class DesktopUser
{
public:
    [[nodiscard]] bool open();
    void close(); // ends the application

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] EventLoopWatch &watch() { return *m_watch; }

    void shoot(const QString &name, QWidget *what = nullptr);
    void shootAll(); // for the person who looks into a failure: everything that is on the screen
    [[nodiscard]] QString headline() const; // the banner's words
    [[nodiscard]] bool says(const QString &words, int seconds = 60) const; // the banner, sooner or later
    [[nodiscard]] QAbstractButton *button(QWidget &in, const QString &text) const; // visible, by its text; nullptr: none
    [[nodiscard]] bool press(QWidget &in, const QString &text, int seconds = 60); // once it is there and enabled
    [[nodiscard]] bool choose(Operation operation); // in the tool bar or its menus, once it is offered
    // The window of that operation, once its checks have passed and it waits for the person.
    [[nodiscard]] RunWindow *ready(Operation operation) const;
    [[nodiscard]] bool endedAs(const RunWindow &window, Outcome outcome) const; // as it shows it
    // Confirms and starts it; whether it ended as done.
    [[nodiscard]] bool runs(RunWindow &window, const QString &picture, int seconds = 180);
    [[nodiscard]] bool doesIt(Operation operation, int seconds = 180); // all of the three, and closes the window
    template<typename T>
    [[nodiscard]] T *seen(int seconds = 60) const; // a visible top-level widget of that kind

private:
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PreferencesFile> m_preferences;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<EventLoopWatch> m_watch;
    MainWindow *m_window = nullptr;
    int m_count = 0;
};

} // namespace baton

#include <QApplication>
#include <QTest>

namespace baton {

template<typename T>
T *DesktopUser::seen(int seconds) const
{
    T *found = nullptr;
    const bool is = QTest::qWaitFor([&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *each = qobject_cast<T *>(widget); each && each->isVisible())
                found = each;
        }
        return found != nullptr;
    }, seconds * 1000);
    return is ? found : nullptr;
}

} // namespace baton
