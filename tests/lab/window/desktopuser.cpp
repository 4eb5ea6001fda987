#include "tests/lab/window/desktopuser.h"

#include "core/secrets/filesecrets.h"
#include "ui/run/outcome.h"
#include "ui/window/banner.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace baton {

namespace {

// Dozens of lines per test say that the offscreen platform can't raise a window: nobody finds the failure between them.
void keepQuietOfThePlatform()
{
    static QtMessageHandler others = nullptr;
    const QtMessageHandler before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &context, const QString &text) {
        if (!text.startsWith(QLatin1String("This plugin does not support")))
            others(type, context, text);
    });
    if (!others)
        others = before;
}

} // namespace

bool DesktopUser::open()
{
    keepQuietOfThePlatform();
    if (!QDir().mkpath(Store::folder()))
        return false;
    m_theme = std::make_unique<Theme>(*qApp);
    m_preferences = std::make_unique<PreferencesFile>(Store::folder());
    Result<std::unique_ptr<Store>> store = Store::open();
    std::unique_ptr<Secrets> secrets;
    if (const QString file = qEnvironmentVariable("BATON_SECRETS"); !file.isEmpty()) {
        Result<std::unique_ptr<FileSecrets>> opened = FileSecrets::open(file);
        if (!opened)
            return false;
        secrets = std::move(*opened);
    }
    if (!store)
        return false;
    m_desktop = std::make_unique<Desktop>(std::move(*store), std::move(secrets), *m_theme, *m_preferences);
    m_desktop->open({});
    m_window = seen<MainWindow>();
    if (!m_window)
        return false;
    m_window->resize(1280, 800);
    m_watch = std::make_unique<EventLoopWatch>();
    return true;
}

void DesktopUser::close()
{
    m_watch.reset();
    m_desktop.reset();
}

void DesktopUser::shoot(const QString &name, QWidget *what)
{
    const QString folder = qEnvironmentVariable("BATON_SHOTS");
    if (folder.isEmpty())
        return;
    QTest::qWait(100); // what just changed is laid out
    m_watch->pause();
    QDir().mkpath(folder);
    (what ? what : m_window)->grab().save(QStringLiteral("%1/%2-%3.png").arg(folder).arg(++m_count, 2, 10, QLatin1Char('0')).arg(name));
    m_watch->resume();
}

void DesktopUser::shootAll()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible())
            shoot(QString::fromLatin1(widget->metaObject()->className()).section(u':', -1), widget);
    }
}

QString DesktopUser::headline() const
{
    const auto *banner = m_window->findChild<Banner *>();
    return banner ? banner->accessibleDescription() : QString();
}

bool DesktopUser::says(const QString &words, int seconds) const
{
    const bool said = QTest::qWaitFor([&] { return headline().contains(words); }, seconds * 1000);
    if (!said)
        qWarning("the banner says: %s", qPrintable(headline()));
    return said;
}

QAbstractButton *DesktopUser::button(QWidget &in, const QString &text) const
{
    for (QAbstractButton *found : in.findChildren<QAbstractButton *>()) {
        if (found->isVisible() && found->text() == text)
            return found;
    }
    return nullptr;
}

bool DesktopUser::press(QWidget &in, const QString &text, int seconds)
{
    const auto isThere = [&] {
        const QAbstractButton *found = button(in, text);
        return found && found->isEnabled();
    };
    if (!QTest::qWaitFor(isThere, seconds * 1000)) {
        qWarning("there is no button “%s”", qPrintable(text));
        return false;
    }
    m_watch->name(text);
    QTest::mouseClick(button(in, text), Qt::LeftButton);
    return true;
}

bool DesktopUser::choose(Operation operation)
{
    auto *action = m_window->findChild<QAction *>(operationId(operation));
    if (!action || !QTest::qWaitFor([&] { return action->isEnabled(); }, 60000)) {
        qWarning("%s is not offered: %s", qPrintable(operationId(operation)), action ? qPrintable(action->toolTip()) : "");
        return false;
    }
    m_watch->name(operationId(operation));
    for (auto *tool : m_window->findChildren<QToolButton *>()) {
        if (tool->defaultAction() == action && tool->isVisible()) {
            QTest::mouseClick(tool, Qt::LeftButton);
            return true;
        }
    }
    action->trigger(); // one that is in a menu
    return true;
}

RunWindow *DesktopUser::ready(Operation operation) const
{
    RunWindow *found = nullptr;
    const bool is = QTest::qWaitFor([&] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            auto *window = qobject_cast<RunWindow *>(widget);
            if (window && window->isVisible() && window->operation() == operation && window->phase() == RunWindow::Phase::Ready)
                found = window;
        }
        return found != nullptr;
    }, 60000);
    return is ? found : nullptr;
}

bool DesktopUser::endedAs(const RunWindow &window, Outcome outcome) const
{
    const auto texts = window.findChildren<QLabel *>();
    return std::any_of(texts.begin(), texts.end(), [&](const QLabel *label) { return label->isVisible() && label->text() == outcomeWords(outcome); });
}

bool DesktopUser::runs(RunWindow &window, const QString &picture, int seconds)
{
    shoot(picture + QStringLiteral("-plan"), &window);
    auto *confirmation = window.findChild<QLineEdit *>("confirmation");
    if (confirmation->isVisible())
        QTest::keyClicks(confirmation, window.confirmationWanted());
    auto *start = window.findChild<QAbstractButton *>("start");
    if (!start->isEnabled())
        return false;
    QTest::mouseClick(start, Qt::LeftButton);
    if (!QTest::qWaitFor([&] { return window.phase() == RunWindow::Phase::Ended; }, seconds * 1000)) {
        shootAll();
        return false;
    }
    shoot(picture + QStringLiteral("-ended"), &window);
    return endedAs(window, Outcome::Done);
}

bool DesktopUser::doesIt(Operation operation, int seconds)
{
    if (!choose(operation))
        return false;
    RunWindow *run = ready(operation);
    if (!run) {
        shootAll();
        return false;
    }
    return runs(*run, operationId(operation), seconds) && press(*run, RunWindow::tr("Close"));
}

} // namespace baton
