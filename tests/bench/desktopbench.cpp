#include "app/desktop/desktop.h"
#include "core/secrets/filesecrets.h"
#include "translations/language.h"
#include "ui/window/banner.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <unistd.h>

// The desktop application as its main() makes it, with a stopwatch beside: how long from the start of the process until the window is
// painted, until the banner says BATON_EXPECT of the cluster, and what it costs to look at it for BATON_IDLE seconds. One line of JSON.
// Started by tests/bench/desktop.
using namespace baton;

namespace {

QList<QByteArray> statFields()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2).split(' '); // from field 3 on, proc(5)
}

double ticks(int field)
{
    return statFields().value(field - 3).toDouble() / double(::sysconf(_SC_CLK_TCK));
}

// Seconds since this process was started by exec.
double age()
{
    timespec now{};
    ::clock_gettime(CLOCK_BOOTTIME, &now);
    return double(now.tv_sec) + double(now.tv_nsec) / 1e9 - ticks(22);
}

double processorSeconds()
{
    return ticks(14) + ticks(15);
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(::sysconf(_SC_PAGESIZE)) / 1e6;
}

class PaintWatch : public QObject
{
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_paintedAt < 0)
            QTimer::singleShot(0, this, [this] { m_paintedAt = m_paintedAt < 0 ? age() : m_paintedAt; }); // once it is through
        return QObject::eventFilter(watched, event);
    }
    [[nodiscard]] double paintedAt() const { return m_paintedAt; }

private:
    double m_paintedAt = -1;
};

void loop(double seconds, const std::function<bool()> &until = {})
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop events;
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &events, [&] {
        if (timer.elapsed() > qint64(seconds * 1000) || (until && until()))
            events.quit();
    });
    poll.start(until ? 10 : 500);
    events.exec();
}

MainWindow *mainWindow()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<MainWindow *>(widget))
            return window;
    }
    return nullptr;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    PreferencesFile preferences(Store::folder());
    speak(application, preferences.read().language);
    Theme theme(application);
    Result<std::unique_ptr<Store>> store = Store::open();
    Result<std::unique_ptr<FileSecrets>> secrets = FileSecrets::open(qEnvironmentVariable("BATON_SECRETS"));
    if (!store || !secrets)
        return 1;
    Desktop desktop(std::move(*store), std::move(*secrets), theme, preferences);
    PaintWatch paint;
    MainWindow *window = mainWindow();
    window->installEventFilter(&paint);
    desktop.open({});
    const auto *banner = window->findChild<Banner *>();
    const QString expected = qEnvironmentVariable("BATON_EXPECT");
    loop(60, [&] { return paint.paintedAt() >= 0; });
    loop(60, [&] { return banner->accessibleDescription().contains(expected); });
    const double status = banner->accessibleDescription().contains(expected) ? age() : -1;
    loop(10); // connections and caches have settled
    const double idle = qEnvironmentVariable("BATON_IDLE", QStringLiteral("30")).toDouble();
    const double before = processorSeconds(), begin = age();
    loop(idle);
    const QJsonObject told{{"window_s", paint.paintedAt()}, {"status_s", status}, {"idle_percent", 100 * (processorSeconds() - before) / (age() - begin)},
                           {"resident_mb", residentMegabytes()}, {"painted", QGuiApplication::platformName()}};
    QTextStream(stdout) << QJsonDocument(told).toJson(QJsonDocument::Compact) << '\n';
    return status < 0 ? 1 : 0;
}
