#include "samples.h"

#include "ui/models/activitymodel.h"
#include "ui/models/clusterlistmodel.h"
#include "ui/theme/theme.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

// Renders the window and the dialogues in the main situations to PNG files, for people to look at:
// gallery [folder] [name part]. Run it offscreen, with QT_SCALE_FACTOR=2 for sharp pictures.
using namespace baton;

namespace {

QDir folder;
QString onlyThese, suffix;

void settle()
{
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
}

void save(QWidget &widget, const QString &name)
{
    settle();
    widget.grab().save(folder.filePath(name + suffix + QStringLiteral(".png")));
}

bool wanted(const QString &name)
{
    return onlyThese.isEmpty() || name.contains(onlyThese);
}

QList<Activity> sampleActivity()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString id = sampleProfile().id;
    return {{now.addSecs(-190), id, {}, {}, Severity::Good, QStringLiteral("Healthy. Users are served by desk-b (master); desk-a is 0 B behind."), {}},
            {now.addSecs(-95), id, {}, {}, Severity::Info, QStringLiteral("Switch over: desk-b → desk-a"), QStringLiteral("r1")},
            {now.addSecs(-94), id, Node::A, QStringLiteral("desk-a"), Severity::Warning, QStringLiteral("Long transactions: one runs for 40 s and will be ended"), QStringLiteral("r1")},
            {now.addSecs(-93), id, Node::Proxy, QStringLiteral("proxy"), Severity::Good, QStringLiteral("Close the gate"), QStringLiteral("r1")},
            {now.addSecs(-92), id, {}, {}, Severity::Good, QStringLiteral("Done: 0 failed requests, slowest 0.18 s"), QStringLiteral("r1")},
            {now.addSecs(-12), id, {}, {}, Severity::Good, QStringLiteral("Healthy. Users are served by desk-a (master); desk-b is 0 B behind."), {}}};
}

QList<Profile> sampleProfiles()
{
    Profile other = sampleProfile(), practice = sampleProfile();
    other.id = QStringLiteral("chennai");
    other.name = QStringLiteral("Service Desk Chennai");
    practice.id = QStringLiteral("practice");
    practice.name = QStringLiteral("Practice lab");
    return {sampleProfile(), other, practice};
}

void showMain(const Sample &sample)
{
    ClusterListModel clusters;
    ActivityModel activity;
    clusters.setProfiles(sampleProfiles());
    activity.add(sampleActivity());
    const QString id = sample.cluster.profile.id;
    MainWindow window(clusters, activity);
    window.setCurrentCluster(id);
    clusters.setSnapshot(id, sample.cluster.snapshot);
    clusters.setAssessment(id, sample.cluster.assessment);
    clusters.setAssessment(QStringLiteral("chennai"), failedOverCluster().assessment);
    if (sample.name == QLatin1String("switching")) {
        window.setRun(id, QStringLiteral("Switch over: desk-a → desk-b"));
        window.setStep(id, {Node::A, QStringLiteral("Stop PostgreSQL on the old master")});
    }
    if (sample.name == QLatin1String("healthy"))
        window.select(QStringLiteral("b"));
    window.show();
    save(window, QStringLiteral("main-") + sample.name);
}

void showWelcome()
{
    ClusterListModel clusters;
    ActivityModel activity;
    MainWindow window(clusters, activity);
    window.show();
    save(window, QStringLiteral("welcome"));
}

void showAll()
{
    for (const Sample &sample : allSamples()) {
        if (wanted(QStringLiteral("main-") + sample.name))
            showMain(sample);
    }
    if (wanted(QStringLiteral("welcome")))
        showWelcome();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    folder = QDir(application.arguments().value(1, QStringLiteral("gallery")));
    onlyThese = application.arguments().value(2);
    folder.mkpath(QStringLiteral("."));
    Theme theme(application);
    for (const Theme::Mode mode : {Theme::Mode::Light, Theme::Mode::Dark}) {
        theme.setMode(mode);
        suffix = mode == Theme::Mode::Light ? QStringLiteral("-light") : QStringLiteral("-dark");
        showAll();
    }
    return 0;
}
