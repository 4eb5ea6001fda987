#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/postgres/instance.h"
#include "core/product/installation.h"
#include "core/runbooks/install.h"

using namespace std::chrono_literals;

namespace baton {

namespace {

BATON_TR_FUNCTION(Install)

constexpr auto longestRegistration = 4h; // a person registers; in between they may have lunch
constexpr auto readyFor = 10s;           // the service answered all this time and its database was quiet
constexpr qint64 quietWal = 1024 * 1024; // bytes; less than this written in readyFor is quiet

bool canTell(const Recipe &recipe)
{
    return !recipe.registration.probe.isEmpty();
}

Result<bool> isRegistered(Run &run, Node master)
{
    if (run.options().value(QStringLiteral("register")) == QLatin1String("skip"))
        return true;
    if (!canTell(run.recipe()))
        return run.recall(QStringLiteral("registered")).has_value();
    const Result<HttpReply> reply = httpGet(run, master, QStringLiteral("registered"));
    if (!reply)
        return fail(reply.error());
    return run.recipe().registration.registered.match(QString::fromUtf8(reply->body)).hasMatch();
}

// The way for scripts and demonstrations: the form that a person would fill in.
Result<> registerNow(Run &run, Node master)
{
    const Registration &registration = run.recipe().registration;
    if (registration.post.isEmpty())
        return fail(ErrorKind::Usage, tr("The recipe does not say how to register without a person. Register at %1, then go on.")
                                          .arg(webUrl(run, master, registration.path)));
    const Result<QString> password = run.secret(QStringLiteral("register"));
    if (!password)
        return fail(password.error());
    const QMap<QString, QString> values{{QStringLiteral("user"), run.options().value(QStringLiteral("register.user"), QStringLiteral("Administrator"))},
                                        {QStringLiteral("email"), run.options().value(QStringLiteral("register.email"))},
                                        {QStringLiteral("secret:register"), *password}};
    QMap<QString, QString> fields;
    for (auto it = registration.fields.begin(); it != registration.fields.end(); ++it) {
        const Result<QString> value = fillTemplate(it.value(), values);
        if (!value)
            return fail(value.error());
        fields.insert(it.key(), *value);
    }
    const Result<HttpReply> reply = httpPostForm(run, master, fields, {*password});
    if (!reply)
        return fail(reply.error());
    if (reply->status >= 200 && reply->status < 400)
        return {};
    return fail(ErrorKind::Failed, tr("The service desk on %1 refused the registration (HTTP %2). Register by hand at %3, then start this again.")
                                       .arg(run.label(master)).arg(reply->status).arg(webUrl(run, master, registration.path)),
                plainText(reply->body.left(2000)));
}

Result<> askWhetherRegistered(Run &run, Node master)
{
    const QString url = webUrl(run, master, run.recipe().registration.path);
    const Result<Answer> answer = run.ask({master, tr("Register the service desk in a browser: %1").arg(url), tr("Press Enter when it is registered")});
    if (!answer)
        return fail(answer.error());
    return run.remember(QStringLiteral("registered"), QStringLiteral("said by the person"));
}

Result<> waitForRegistration(Run &run, Node master)
{
    if (run.options().values.contains(QStringLiteral("register.email")) || run.options().value(QStringLiteral("register")) == QLatin1String("now")) {
        if (const Result<> done = registerNow(run, master); !done || !canTell(run.recipe()))
            return done;
    } else {
        run.note(tr("Register the service desk now, in a browser: %1").arg(webUrl(run, master, run.recipe().registration.path)), master);
        if (!canTell(run.recipe()))
            return run.dryRun() ? Result<>() : askWhetherRegistered(run, master);
    }
    return run.waitFor(tr("the registration at %1").arg(webUrl(run, master, run.recipe().registration.path)), longestRegistration,
                       [&] { return isRegistered(run, master); }, 1s);
}

std::chrono::seconds settleTime(const Run &run)
{
    const std::chrono::seconds wanted(run.options().value(QStringLiteral("settle"), QStringLiteral("100000")).toInt());
    return qMin(wanted, run.recipe().settle);
}

// The guide says five minutes; they are cut short when the service answers without a break and its database rests.
Result<> settle(Run &run, Node master)
{
    if (run.dryRun())
        return {};
    const auto whole = settleTime(run);
    const auto start = run.clock().elapsed();
    const Instance postgres(run.look().host(master).postgres, run.label(master));
    const auto position = [&]() -> std::optional<Lsn> {
        const Result<CommandOutput> output = run.host(master).run(postgres.ask({QStringLiteral("position")}));
        return output && output->ok() ? Lsn::parse(output->text()) : std::nullopt;
    };
    auto readySince = start;
    std::optional<Lsn> then = position();
    while (run.clock().elapsed() - start < whole) {
        if (!run.clock().sleep(1s, run.stopToken()))
            return fail(ErrorKind::Cancelled, tr("Cancelled while the service desk on %1 settles.").arg(run.label(master)));
        const auto now = run.clock().elapsed();
        run.progress((now - start) / 1s, whole / 1s, QStringLiteral("s"));
        const Result<bool> answers = passesRoleCheck(run, master);
        const std::optional<Lsn> here = position();
        const bool quiet = answers && *answers && then && here && here->bytesAhead(*then) < quietWal;
        if (!quiet) {
            readySince = now;
            then = here;
        } else if (now - readySince >= readyFor) {
            run.note(tr("The service desk is ready after %1 s: the rest of the settle time is not needed.").arg((now - start) / 1s), master);
            return {};
        }
    }
    return {};
}

Result<bool> isSettled(Run &run, Node master)
{
    return productInstalled(run, peerOf(master)); // the slave is there: the time has passed long ago
}

template<typename Body>
auto on(Node master, Body body)
{
    return [master, body](Run &run) { return body(run, master); };
}

} // namespace

Steps registrationSteps(const Plan &plan)
{
    const Node master = plan.master();
    const QString host = plan.profile.label(master);
    if (plan.recipe.registration.path.isEmpty())
        return {};
    return {
        {.id = QStringLiteral("register"), .on = master, .title = tr("Wait for the registration of the service desk on %1").arg(host),
         .isDone = on(master, isRegistered), .run = on(master, waitForRegistration)},
        {.id = QStringLiteral("settle"), .on = master, .title = tr("Let the service desk on %1 settle").arg(host),
         .isDone = on(master, isSettled), .run = on(master, settle)},
    };
}

} // namespace baton
