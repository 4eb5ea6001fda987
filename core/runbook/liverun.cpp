#include "core/runbook/liverun.h"

#include "core/base/text.h"
#include "core/base/wipe.h"
#include "core/cluster/judgement.h"
#include "core/host/planhost.h"
#include "core/host/readonlyhost.h"
#include "core/host/sharedhost.h"
#include "core/host/tokenhost.h"
#include "core/runbook/recordinghost.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace baton {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LiveRun)
};

constexpr qint64 progressEveryMs = 200;
constexpr qint64 outputWaitMs = 100; // a prompt has no line end: told after so long
constexpr qsizetype outputAtMost = 16 * 1024;

QJsonValue maskedValue(const QJsonValue &value, const QStringList &secrets)
{
    if (value.isString())
        return masked(value.toString(), secrets);
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &each : value.toArray())
            array << maskedValue(each, secrets);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = maskedValue(it.value(), secrets);
    return object;
}

// How many characters at the end of `text` may be the beginning of a secret, and so can't be told yet.
qsizetype secretsBeginning(const QString &text, const QStringList &secrets)
{
    qsizetype longest = 0;
    for (const QString &secret : secrets) {
        for (const QString &form : secretForms(secret)) {
            for (qsizetype length = qMin(form.size() - 1, text.size()); length > longest; --length) {
                if (text.endsWith(QStringView(form).left(length)))
                    longest = length;
            }
        }
    }
    return longest;
}

} // namespace

LiveRun::LiveRun(Workplace workplace, Plan plan, QString id, QString token, Person person, Secrets &loginSecrets,
                 std::vector<RunObserver *> watchers, std::stop_token stop)
    : m_workplace(std::move(workplace)), m_plan(std::move(plan)), m_id(std::move(id)), m_token(std::move(token)),
      m_person(std::move(person)), m_loginSecrets(loginSecrets), m_watchers(std::move(watchers)), m_stop(std::move(stop)),
      m_facts(m_workplace.store.remembered(m_id).value_or(QMap<QString, QString>()))
{
    m_lastProgress.start();
}

LiveRun::~LiveRun()
{
    for (QString &secret : m_masked)
        wipe(secret);
}

std::stop_token LiveRun::stopToken() const
{
    return m_shielded ? std::stop_token() : m_stop;
}

LiveRun::Machine &LiveRun::machine(Node node)
{
    Machine &machine = m_machines[node];
    if (!machine.connection) {
        machine.connection = m_workplace.connect(profile(), node, m_loginSecrets);
        machine.reading = std::make_unique<ReadOnlyHost>(std::make_unique<SharedHost>(machine.connection));
        machine.acting = acting(node, std::make_unique<SharedHost>(machine.connection));
    }
    return machine;
}

std::unique_ptr<Host> LiveRun::acting(Node node, std::unique_ptr<Host> connection)
{
    std::unique_ptr<Host> ruled;
    if (dryRun()) {
        ruled = std::make_unique<PlanHost>(std::move(connection), m_plans.emplace_back());
    } else {
        const QString replaced = options().value(QStringLiteral("replace-lock"));
        ruled = std::make_unique<TokenHost>(std::move(connection), m_token, replaced.isEmpty() ? options().value(QStringLiteral("left-lock")) : replaced);
    }
    return std::make_unique<RecordingHost>(std::move(ruled), [this, node](const QString &what, const QString &script) {
        return recordChange(node, what, script);
    });
}

Host &LiveRun::host(Node node)
{
    Machine &wanted = machine(node);
    return m_acting ? *wanted.acting : *wanted.reading;
}

std::unique_ptr<Host> LiveRun::connect(Node node)
{
    std::unique_ptr<Host> connection = m_workplace.connect(profile(), node, m_loginSecrets);
    if (!m_acting)
        return std::make_unique<ReadOnlyHost>(std::move(connection));
    return acting(node, std::move(connection));
}

Result<> LiveRun::recordChange(Node node, const QString &what, const QString &script)
{
    QJsonObject data{{QStringLiteral("host"), label(node)}};
    if (!script.isEmpty())
        data.insert(QStringLiteral("script"), script);
    if (dryRun())
        data.insert(QStringLiteral("planned"), true);
    return intends(event(RunEvent::Kind::Command, node, what, data));
}

Result<QString> LiveRun::secret(const QString &name)
{
    Result<QString> known = m_person.secret(name);
    if (known)
        keepSecret(*known);
    return known;
}

void LiveRun::keepSecret(const QString &secret)
{
    const std::scoped_lock lock(m_lock);
    if (!m_masked.contains(secret))
        m_masked << secret;
}

Result<Answer> LiveRun::ask(const Question &question)
{
    Question told = question;
    {
        const std::scoped_lock lock(m_lock);
        flushOutput();
        told.screen = baton::masked(question.screen, m_masked);
        told.prompt = baton::masked(question.prompt, m_masked);
    }
    if (const auto kept = m_workplace.store.answer(recipe().id, told.prompt); kept && *kept) {
        happened(event(RunEvent::Kind::Answered, question.node, Words::tr("“%1”: answered as the last time.").arg(told.prompt)));
        return Answer{.text = **kept};
    }
    happened(event(RunEvent::Kind::Question, question.node, told.prompt));
    Result<Answer> answer = m_person.answer(told);
    if (!answer)
        return answer;
    if (answer->secret)
        keepSecret(answer->text);
    else if (answer->remember) {
        if (const Result<> kept = m_workplace.store.rememberAnswer(recipe().id, told.prompt, answer->text); !kept)
            note(kept.error().summary);
    }
    happened(event(RunEvent::Kind::Answered, question.node, answer->secret ? QStringLiteral("••••") : answer->text));
    return answer;
}

RunEvent LiveRun::event(RunEvent::Kind kind, std::optional<Node> node, const QString &text, QJsonObject data) const
{
    const std::scoped_lock lock(m_lock);
    return {.kind = kind, .at = m_workplace.clock.now(), .step = m_step, .node = node, .text = text, .data = std::move(data)};
}

void LiveRun::note(const QString &text, std::optional<Node> node)
{
    happened(event(RunEvent::Kind::Note, node, text));
}

void LiveRun::progress(qint64 done, qint64 total, const QString &unit)
{
    QJsonObject data{{QStringLiteral("done"), done}, {QStringLiteral("total"), total}, {QStringLiteral("unit"), unit}};
    {
        const std::scoped_lock lock(m_lock);
        if (done < total && m_lastProgress.elapsed() < progressEveryMs)
            return;
        m_lastProgress.start();
        m_timeLeft.add(clock().elapsed(), done, total);
        if (const auto left = m_timeLeft.left())
            data.insert(QStringLiteral("left"), qRound64(double(left->count()) / 1000));
    }
    happened(event(RunEvent::Kind::Progress, {}, {}, data));
}

// Lines are told as they are whole; the rest after a while, but never what may be the beginning of a secret.
void LiveRun::output(Node node, const QByteArray &raw)
{
    const std::scoped_lock lock(m_lock);
    Screen &screen = m_screens[node];
    if (screen.pending.isEmpty())
        screen.since.start();
    screen.pending += screen.decoder.decode(raw);
    if (const qsizetype lineEnd = screen.pending.lastIndexOf(u'\n'); lineEnd >= 0)
        tellOutput(node, lineEnd + 1);
    if (screen.since.elapsed() >= outputWaitMs || screen.pending.size() > outputAtMost)
        tellOutput(node, screen.pending.size() - secretsBeginning(screen.pending, m_masked));
}

void LiveRun::tellOutput(Node node, qsizetype length)
{
    if (length <= 0)
        return;
    Screen &screen = m_screens[node];
    const QString text = screen.pending.left(length);
    screen.pending.remove(0, length);
    screen.since.start();
    tell(masked({.kind = RunEvent::Kind::Output, .at = m_workplace.clock.now(), .step = m_step, .node = node, .text = text}));
}

void LiveRun::flushOutput()
{
    for (auto &[node, screen] : m_screens)
        tellOutput(node, screen.pending.size());
}

Result<> LiveRun::remember(const QString &key, const QString &value)
{
    {
        const std::scoped_lock lock(m_lock);
        if (baton::masked(value, m_masked) != value)
            return fail(ErrorKind::Unsafe, Words::tr("A secret was about to be written into the journal (%1). "
                                                     "This is a fault in Baton.").arg(key));
    }
    if (!dryRun()) {
        if (Result<> written = m_workplace.store.remember(m_id, key, value); !written)
            return written;
    }
    m_facts.insert(key, value);
    happened(event(RunEvent::Kind::Fact, {}, {}, {{QStringLiteral("key"), key}, {QStringLiteral("value"), value}}));
    return {};
}

std::optional<QString> LiveRun::recall(const QString &key) const
{
    const auto fact = m_facts.constFind(key);
    return fact == m_facts.cend() ? std::nullopt : std::optional(*fact);
}

Snapshot LiveRun::look()
{
    QMap<Node, Host *> hosts;
    for (auto it = profile().hosts.cbegin(); it != profile().hosts.cend(); ++it)
        hosts.insert(it.key(), machine(it.key()).reading.get());
    // Who was missed from all sides when the plan was made: a dead host is not waited for a second time. Where another one was in doubt, more
    // than that is to be found out.
    const Snapshot &found = m_plan.snapshot;
    Missed missed{.nodes = goneHosts(found)};
    const bool isInDoubt = std::any_of(hosts.keyBegin(), hosts.keyEnd(), [&](Node node) { return !found.host(node).reachable() && !missed.nodes.contains(node); });
    if (!missed.nodes.isEmpty() && !isInDoubt)
        missed.patience = std::chrono::milliseconds(300);
    return m_workplace.look(profile(), recipe(), hosts, clock(), missed);
}

void LiveRun::happened(const RunEvent &event)
{
    const std::scoped_lock lock(m_lock);
    flushOutput();
    follow(event);
    tell(masked(event));
}

Result<> LiveRun::intends(const RunEvent &event)
{
    const std::scoped_lock lock(m_lock);
    flushOutput();
    follow(event);
    const RunEvent told = masked(event);
    for (RunObserver *watcher : m_watchers) {
        if (Result<> written = watcher->intends(told); !written)
            return written;
    }
    return {};
}

// Which step is on, for what its body says; and whether it may act.
void LiveRun::follow(const RunEvent &event)
{
    using Kind = RunEvent::Kind;
    if (event.kind == Kind::StepStarted || event.kind == Kind::UndoStarted) {
        m_step = event.step;
        m_acting = true;
    } else if (event.kind == Kind::Ended) {
        m_step.clear();
        m_acting = false;
    }
}

RunEvent LiveRun::masked(const RunEvent &event) const
{
    RunEvent told = event;
    told.text = baton::masked(event.text, m_masked);
    told.data = maskedValue(event.data, m_masked).toObject();
    return told;
}

void LiveRun::tell(const RunEvent &event)
{
    for (RunObserver *watcher : m_watchers)
        watcher->happened(event);
}

} // namespace baton
