#include "app/desktop/desktop.h"

#include "app/desktop/background.h"

#include "core/ssh/logins.h"
#include "ui/dialogs/settingsdialog.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QStatusBar>
#include <QThreadPool>

namespace baton {

Desktop::Desktop(std::unique_ptr<Store> store, std::unique_ptr<Secrets> secretsFile, Theme &theme, PreferencesFile &preferences)
    : m_store(std::move(store)), m_passwords(std::move(secretsFile)), m_theme(theme), m_preferences(preferences),
      m_window(m_clusters, m_activity), m_keys(m_passwords, m_window), m_logins(m_passwords, m_window),
      m_editor(*m_store, m_passwords, m_keys, m_window), m_tray(m_window), m_setup(workplace(), m_passwords, m_keys, m_window)
{
    QThreadPool::globalInstance()->setMaxThreadCount(16); // what is done in the background mostly waits: for a keychain, a disk, a dead host
    m_window.installEventFilter(this);
    m_window.restoreGeometry(m_preferences.geometry());
    m_window.setMovement(m_preferences.read().movement);
    m_tray.setWanted(m_preferences.read().tray);
    m_thinning.setInterval(std::chrono::hours(1));
    connect(&m_thinning, &QTimer::timeout, this, &Desktop::thinHistory);
    m_thinning.start();
    thinHistory();
    m_passwords.setPerson([this](const LoginQuestion &question, const std::stop_token &stop) { return m_logins.answer(question, stop); });
    connectWindow();
    connectProfiles();
    connectPractice();
    readProfiles();
}

Desktop::~Desktop()
{
    m_preferences.writeGeometry(m_window.saveGeometry());
    m_window.hide(); // what follows, and a practice lab that goes, may take some seconds
    m_logins.close();
    m_retired.clear();
    m_sessions.clear(); // cancels and waits for a safe end
    m_watches.clear();
    QThreadPool::globalInstance()->waitForDone(); // work in the background stands on the store and the passwords
}

void Desktop::open(const QString &profile)
{
    if (!profile.isEmpty())
        m_window.setCurrentCluster(profile);
    m_window.show();
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    // Where there is a tray, a closed window is hidden, and runs go on.
    if (event->type() != QEvent::Close || !QApplication::quitOnLastWindowClosed() || mayQuit())
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

bool Desktop::mayQuit()
{
    const auto going = std::find_if(m_sessions.begin(), m_sessions.end(), [](const auto &entry) { return entry.second->changesSomething(); });
    if (m_quitting || going == m_sessions.end())
        return true;
    going->second->show();
    auto *box = new QMessageBox(QMessageBox::Question, tr("A run goes on"),
                                tr("“%1” goes on. If you quit now, it is cancelled at the next safe point and undone; where it can’t be undone any more, it is "
                                   "brought to its end first, which may take a while.").arg(going->second->title()),
                                QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->addButton(tr("Cancel it and quit"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, box](QAbstractButton *button) {
        m_quitting = box->buttonRole(button) == QMessageBox::DestructiveRole;
        if (m_quitting)
            QApplication::quit();
    });
    m_window.show();
    box->open();
    return false;
}

void Desktop::quit()
{
    if (mayQuit())
        QApplication::quit();
}

void Desktop::connectWindow()
{
    connect(&m_window, &MainWindow::quitRequested, this, &Desktop::quit);
    connect(&m_tray, &Tray::quitRequested, this, &Desktop::quit);
    connect(&m_window, &MainWindow::operationRequested, this, &Desktop::startOperation);
    connect(&m_window, &MainWindow::runRequested, this, &Desktop::showRun);
    connect(&m_window, &MainWindow::resumeRequested, this, [this](const QString &cluster, const QString &run) { takeUp(cluster, run, TakeUp::Resume); });
    connect(&m_window, &MainWindow::undoRequested, this, [this](const QString &cluster, const QString &run) { takeUp(cluster, run, TakeUp::Undo); });
    connect(&m_window, &MainWindow::reportRequested, this, &Desktop::showReport);
    connect(&m_window, &MainWindow::logsRequested, this, &Desktop::showLogs);
    connect(&m_window, &MainWindow::samplesWanted, this, &Desktop::readSamples);
    connect(&m_window, &MainWindow::runsWanted, this, &Desktop::readRuns);
    connect(&m_window, &MainWindow::settingsRequested, this, &Desktop::editSettings);
    connect(&m_window, &MainWindow::addRequested, this, [this] { m_setup.open(ClusterDraft::Kind::Install); });
    connect(&m_window, &MainWindow::adoptRequested, this, [this] { m_setup.open(ClusterDraft::Kind::Adopt); });
    connect(&m_window, &MainWindow::editRequested, &m_editor, &ProfileEditor::edit);
    connect(&m_window, &MainWindow::importRequested, &m_editor, &ProfileEditor::importFile);
    connect(&m_window, &MainWindow::exportRequested, &m_editor, &ProfileEditor::exportFile);
    connect(&m_window, &MainWindow::removeRequested, this, [this](const QString &cluster) {
        if (!showsRunning(cluster))
            m_editor.remove(cluster);
    });
    connect(&m_window, &MainWindow::retryRequested, this, &Desktop::watchAnew);
}

void Desktop::connectProfiles()
{
    const auto saved = [this](const QString &id) {
        readProfiles();
        watchAnew(id);
        m_window.setCurrentCluster(id);
    };
    connect(&m_editor, &ProfileEditor::saved, this, saved);
    connect(&m_setup, &ClusterSetup::saved, this, saved);
    connect(&m_setup, &ClusterSetup::runWanted, this, &Desktop::startPlanned);
    connect(&m_setup, &ClusterSetup::failed, this, [this](const QString &problem) { say(problem); });
    connect(&m_editor, &ProfileEditor::removed, this, &Desktop::forgetCluster);
    connect(&m_editor, &ProfileEditor::failed, this, [this](const QString &problem) { say(problem); });
    connect(&m_logins, &LoginPrompter::failed, this, [this](const QString &problem) { say(problem); });
    connect(&m_logins, &LoginPrompter::completed, this, &Desktop::watch);
    connect(&m_keys, &HostKeys::failed, this, [this](const QString &, const QString &why) { say(why); });
    connect(&m_keys, &HostKeys::trusted, this, [this] {
        for (const auto &[id, watch] : m_watches)
            watch->retryNow();
    });
}

void Desktop::forgetCluster(const QString &id)
{
    leave(id);
    m_read.removeAll(id);
    m_alerts.forget(id);
    m_tray.setWorst(m_alerts.worst());
    readProfiles();
}

void Desktop::readProfiles()
{
    QStringList unreadable;
    const Result<QList<Profile>> profiles = m_store->profiles(&unreadable);
    if (!profiles)
        return say(profiles.error().summary);
    m_clusters.setProfiles(*profiles);
    for (const QString &problem : std::exchange(m_unreadable, unreadable) == unreadable ? QStringList() : unreadable)
        say(problem);
    for (const Profile &profile : *profiles) {
        if (m_watches.contains(profile.id))
            continue;
        if (!m_read.contains(profile.id)) {
            m_read << profile.id;
            readJournal(profile.id);
        }
        lookForCutOffRuns(profile.id);
        m_logins.complete(profile);
    }
}

void Desktop::readSamples(const QString &cluster, const HistorySpan &span)
{
    inBackground(
        this, [this, cluster, span] { return m_store->samples(cluster, span.from, span.to); },
        [this, cluster, span](const Result<QList<Sample>> &samples) {
            samples ? m_window.setSamples(cluster, *samples, span) : say(samples.error().summary);
        });
}

void Desktop::readRuns(const QString &cluster)
{
    inBackground(
        this, [this, cluster] { return m_store->runs(cluster); },
        [this, cluster](const Result<QList<RunRecord>> &runs) { runs ? m_window.setRuns(cluster, *runs) : say(runs.error().summary); });
}

void Desktop::readJournal(const QString &cluster)
{
    const Result<QList<Notice>> notices = m_store->notices(cluster, 500);
    if (!notices)
        return say(notices.error().summary);
    QList<Activity> lines;
    for (auto notice = notices->rbegin(); notice != notices->rend(); ++notice)
        lines << Activity{.at = notice->at, .cluster = cluster, .node = {}, .place = {}, .severity = Severity(notice->severity), .what = notice->text, .run = {}};
    m_activity.add(lines);
}

void Desktop::watch(const Profile &asked)
{
    if (!m_clusters.find(asked.id))
        return; // removed while its passwords were looked for
    const Result<Profile> profile = m_store->profile(asked.id); // it may have been edited meanwhile
    const Result<Recipe> recipe = profile ? loadRecipe(profile->recipe) : fail(profile.error());
    if (!recipe)
        return cannotWatch(asked.id, recipe.error());
    leave(asked.id);
    auto watch = std::make_unique<ClusterWatch>(*profile, *recipe, m_passwords, *m_store, m_clock);
    connect(watch.get(), &ClusterWatch::snapshotChanged, this, &Desktop::snapshotCame);
    connect(watch.get(), &ClusterWatch::assessmentChanged, &m_clusters, &ClusterListModel::setAssessment);
    connect(watch.get(), &ClusterWatch::assessmentChanged, this, &Desktop::assessed);
    connect(watch.get(), &ClusterWatch::noticed, this, &Desktop::noticed);
    watch->start();
    m_watches[asked.id] = std::move(watch);
}

void Desktop::cannotWatch(const QString &id, const Error &why)
{
    const ClusterState *cluster = m_clusters.find(id);
    if (!cluster || cluster->trouble == why.summary)
        return;
    m_clusters.setTrouble(id, why.summary);
    m_alerts.forget(id); // the last that was seen is not so any more
    m_tray.setWorst(m_alerts.worst());
    say(why.summary, id);
}

// The workers may be at what can't be cut short; the window does not wait for them.
void Desktop::leave(const QString &id)
{
    auto held = m_watches.extract(id);
    if (held.empty())
        return;
    ClusterWatch *left = held.mapped().get();
    left->blockSignals(true);
    m_leaving.push_back(std::move(held.mapped()));
    inBackground(
        this,
        [wait = left->leave()] {
            wait();
            return true;
        },
        [this, left](bool) { std::erase_if(m_leaving, [left](const auto &watch) { return watch.get() == left; }); });
}

// After its profile, a password or a host key changed.
void Desktop::watchAnew(const QString &id)
{
    leave(id);
    m_askedKeys.removeIf([&](const QString &asked) { return asked.startsWith(id + u'/'); });
    const Result<Profile> profile = m_store->profile(id);
    profile ? m_logins.complete(*profile) : cannotWatch(id, profile.error());
}

void Desktop::snapshotCame(const QString &id, const Snapshot &snapshot)
{
    m_clusters.setSnapshot(id, snapshot);
    for (auto host = snapshot.hosts.begin(); host != snapshot.hosts.end(); ++host) {
        const QString key = id + u'/' + nodeId(host.key());
        const bool asks = host->reach == HostState::Reach::HostKeyUnknown || host->reach == HostState::Reach::HostKeyChanged;
        if (!asks || m_askedKeys.contains(key))
            continue;
        m_askedKeys << key;
        m_keys.ask(m_watches.at(id)->profile(), host.key());
    }
}

void Desktop::noticed(const Notice &notice)
{
    m_activity.add(Activity{.at = notice.at, .cluster = notice.profile, .node = {}, .place = {}, .severity = Severity(notice.severity), .what = notice.text, .run = {}});
}

void Desktop::assessed(const QString &id, const Assessment &assessment)
{
    const ClusterState *cluster = m_clusters.find(id);
    const std::optional<Alert> alert = cluster ? m_alerts.assessed(cluster->profile, assessment) : std::nullopt;
    m_tray.setWorst(m_alerts.worst());
    if (alert)
        m_tray.tell(*alert);
}

// A sample comes each five seconds; what is older than a day is kept by the minute.
void Desktop::thinHistory()
{
    inBackground(
        this, [this] { return m_store->thinSamples(QDateTime::currentDateTimeUtc()); },
        [this](const Result<> &thinned) {
            if (!thinned)
                say(thinned.error().summary);
        });
}

// The status bar's line goes with the next tip; the list keeps it.
void Desktop::say(const QString &problem, const QString &cluster)
{
    m_window.statusBar()->showMessage(problem);
    m_activity.add(Activity{.at = QDateTime::currentDateTimeUtc(), .cluster = cluster.isEmpty() ? m_window.currentCluster() : cluster, .node = {}, .place = {}, .severity = Severity::Warning,
                            .what = problem, .run = {}});
}

void Desktop::editSettings()
{
    auto *dialog = new SettingsDialog(m_preferences.read(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SettingsDialog::changed, this, [this, dialog] {
        const Preferences chosen = dialog->preferences();
        m_preferences.write(chosen);
        m_theme.setMode(chosen.theme);
        m_window.setMovement(chosen.movement);
        m_tray.setWanted(chosen.tray);
    });
    dialog->open();
}

Workplace Desktop::workplace()
{
    return realWorkplace(*m_store, m_passwords, m_clock, std::make_shared<ssh::Logins>()); // a run's logins end with it
}

} // namespace baton
