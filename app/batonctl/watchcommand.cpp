#include "app/batonctl/desk.h"
#include "app/batonctl/exitcode.h"
#include "app/batonctl/messenger.h"
#include "app/batonctl/watchnews.h"
#include "core/cluster/monitor.h"
#include "core/cluster/statusjson.h"
#include "core/runbook/operationjob.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

// The unattended watch: asks nothing, and tells somebody of each change that lasts.
namespace baton::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

struct WatchOptions
{
    std::string command, mail;
    int settle = 30, remind = 24; // seconds; hours
    bool unit = false;
};

constexpr std::chrono::seconds sampleEvery(10);

// One cluster that is watched. Lives on the main thread.
class Watch : public QObject
{
public:
    Watch(Desk &desk, Workplace &workplace, const Profile &profile, const Recipe &recipe, const WatchOptions &options)
        : m_desk(desk), m_workplace(workplace), m_profile(profile),
          m_messenger{QString::fromStdString(options.command), QString::fromStdString(options.mail)},
          m_news({std::chrono::seconds(options.settle), std::chrono::hours(options.remind)}),
          m_monitor(profile, recipe, [this](Node node) { return m_workplace.connect(m_profile, node, m_workplace.secrets); }, desk.clock())
    {
        connect(&m_monitor, &ClusterMonitor::assessmentChanged, this, &Watch::look);
        connect(&m_monitor, &ClusterMonitor::snapshotChanged, this, &Watch::keepSample);
        connect(&m_timer, &QTimer::timeout, this, &Watch::look);
        m_timer.start(std::chrono::seconds(1));
        m_monitor.start();
    }

private:
    void look()
    {
        const Assessment &assessment = m_monitor.assessment();
        if (!m_news.isNews(assessment, m_desk.clock().elapsed()))
            return;
        const QJsonObject status = statusToJson(m_profile, m_monitor.snapshot(), assessment);
        if (m_desk.globals().json)
            m_desk.printJson(status);
        else
            m_desk.console().print(QStringLiteral("%1 %2 [%3] %4").arg(m_desk.clock().now().toString(Qt::ISODate), m_profile.name,
                                                                       severityId(assessment.severity), assessment.headline));
        (void)m_workplace.store.rememberSeen(m_profile.id, assessment); // found out anew otherwise
        (void)m_workplace.store.append(Notice{m_desk.clock().now(), m_profile.id, int(assessment.severity), assessment.headline});
        if (const Result<> told = m_messenger.tell(m_profile, assessment, status); !told)
            m_desk.report(told.error());
    }

    // So that the window's charts know the time while it was closed.
    void keepSample(const Snapshot &snapshot)
    {
        if (m_lastSample && m_desk.clock().elapsed() - *m_lastSample < sampleEvery)
            return;
        m_lastSample = m_desk.clock().elapsed();
        const Assessment &assessment = m_monitor.assessment();
        const ProxyFacts proxy = snapshot.host(Node::Proxy).proxy;
        (void)m_workplace.store.append(m_profile.id, Sample{.at = snapshot.taken, .situation = situationId(assessment.situation),
                                                            .lagBytes = assessment.lagBytes, .lagSeconds = assessment.lagSeconds,
                                                            .requestRate = proxy.running ? proxy.requestRate : -1}); // a gap in a chart, no more
    }

    Desk &m_desk;
    Workplace &m_workplace;
    const Profile m_profile;
    const Messenger m_messenger;
    WatchNews m_news;
    std::optional<std::chrono::milliseconds> m_lastSample;
    QTimer m_timer;
    ClusterMonitor m_monitor;
};

Result<QList<Profile>> chosenProfiles(Desk &desk)
{
    if (!desk.globals().profile.empty()) {
        const Result<Profile> one = desk.profile();
        return one ? Result<QList<Profile>>(QList<Profile>{*one}) : fail(one.error());
    }
    Result<QList<Profile>> all = desk.profiles();
    if (all && all->isEmpty())
        return fail(ErrorKind::Usage, Words::tr("There is no cluster to watch. Add one with “profile add” or in the window."));
    return all;
}

// Nobody is there to be asked.
Result<> knowsLogins(const Profile &profile, const Recipe &recipe, Secrets &secrets)
{
    for (const QString &name : loginSecretNames(profile)) {
        const Result<std::optional<QString>> known = secrets.find(profile.id + u'/' + name);
        if (!known || !*known)
            return fail(ErrorKind::Refused, Words::tr("%1 is not known. Store it, or give it with --secrets-file (“%2”).")
                                                .arg(secretTitle(profile, recipe, name), name));
    }
    return {};
}

Result<> addWatches(Desk &desk, Workplace &workplace, const WatchOptions &options, std::vector<std::unique_ptr<Watch>> &watches)
{
    const Result<QList<Profile>> profiles = chosenProfiles(desk);
    if (!profiles)
        return fail(profiles.error());
    for (const Profile &profile : *profiles) {
        const Result<Recipe> recipe = loadRecipe(profile.recipe);
        const Result<> known = recipe ? knowsLogins(profile, *recipe, workplace.secrets) : fail(recipe.error());
        if (!known)
            return known;
        watches.push_back(std::make_unique<Watch>(desk, workplace, profile, *recipe, options));
    }
    return {};
}

int watch(Desk &desk, const WatchOptions &options)
{
    desk.askNobody();
    Result<Workplace> workplace = desk.workplace();
    if (!workplace)
        return desk.report(workplace.error());
    std::vector<std::unique_ptr<Watch>> watches;
    if (const Result<> added = addWatches(desk, *workplace, options, watches); !added)
        return desk.report(added.error());
    QTimer thinning;
    QObject::connect(&thinning, &QTimer::timeout, [&] { (void)workplace->store.thinSamples(desk.clock().now()); }); // the next time, else
    thinning.start(std::chrono::hours(1));
    QEventLoop loop; // ended by a signal: nothing has to be put back
    return loop.exec();
}

int printUnit(Desk &desk)
{
    desk.console().print(QStringLiteral("# ~/.config/systemd/user/baton-watch.service; then: systemctl --user enable --now baton-watch\n"
                                        "# It runs while nobody is logged in after: loginctl enable-linger\n"
                                        "[Unit]\nDescription=Watch over the service desk's clusters\nAfter=network-online.target\n\n"
                                        "[Service]\nExecStart=%1 watch --mail root\nRestart=on-failure\nRestartSec=30\n\n"
                                        "[Install]\nWantedBy=default.target").arg(QCoreApplication::applicationFilePath()));
    return Done;
}

} // namespace

void addWatchCommand(CLI::App &app, Body &chosen)
{
    const auto options = std::make_shared<WatchOptions>();
    CLI::App *watching = app.add_subcommand("watch", "Watches all clusters unattended, and tells of each change of state that lasts");
    watching->add_option("--run", options->command, "A command for /bin/sh, run at each change: BATON_CLUSTER, BATON_SEVERITY, BATON_SITUATION, "
                                                    "BATON_HEADLINE, BATON_ADVICE in its environment, the status as JSON on its input");
    watching->add_option("--mail", options->mail, "An address that gets a mail at each change, by the local sendmail");
    watching->add_option("--settle", options->settle, "Seconds that a state must last before it is told (30)")->check(CLI::NonNegativeNumber);
    watching->add_option("--remind", options->remind, "Hours after which a bad state is told again (24; 0 = never)")->check(CLI::NonNegativeNumber);
    watching->add_flag("--unit", options->unit, "Prints a systemd unit for it");
    watching->callback([&chosen, options] {
        chosen = [options](Desk &desk) { return options->unit ? printUnit(desk) : watch(desk, *options); };
    });
}

} // namespace baton::cli
