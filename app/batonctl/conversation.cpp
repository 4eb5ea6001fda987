#include "app/batonctl/conversation.h"

#include "app/batonctl/exitcode.h"

#include <QCoreApplication>

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace baton::cli {

namespace {

int signalPipe[2] = {-1, -1}; // all that a signal handler may touch

void onSignal(int)
{
    const char byte = 1;
    (void)!write(signalPipe[1], &byte, 1);
}

// Without SA_RESTART: a question at the terminal ends too.
int openSignalPipe()
{
    if (signalPipe[0] < 0 && pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("no pipe");
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGHUP, &action, nullptr);
    return signalPipe[0];
}

} // namespace

Conversation::Conversation(Desk &desk, Workplace workplace, const Profile &profile)
    : m_desk(desk), m_profile(profile),
      m_printer(desk.globals().json ? jsonPrinter(desk.console(), workplace.store) : textPrinter(desk.console(), profile)),
      m_runner(std::move(workplace)), m_hold(desk.globals().holdAt), m_signal(openSignalPipe(), QSocketNotifier::Read)
{
    connect(&m_runner, &OperationRunner::outlined, this, [this](const RunOutline &outline) {
        m_run = outline.run;
        m_dryRun = outline.dryRun || outline.operation == Operation::Check;
        m_printer->outlined(outline);
    });
    connect(&m_runner, &OperationRunner::happened, this, [this](const RunEvent &event) { m_printer->happened(event); });
    connect(&m_runner, &OperationRunner::happened, this, [this](const RunEvent &event) { m_hold.passed(event); }, Qt::DirectConnection);
    connect(&m_runner, &OperationRunner::confirmationWanted, this, &Conversation::confirm);
    connect(&m_runner, &OperationRunner::questionAsked, this, &Conversation::answer);
    connect(&m_runner, &OperationRunner::secretWanted, this, &Conversation::giveSecret);
    connect(&m_runner, &OperationRunner::finished, this, [this](const RunReport &report) {
        m_report = report;
        m_loop.quit();
    });
    connect(&m_signal, &QSocketNotifier::activated, this, &Conversation::interrupted);
}

Conversation::~Conversation()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

int Conversation::start(Operation operation, const RunOptions &options)
{
    m_runner.start(operation, m_profile, options, !m_desk.globals().yes);
    return wait();
}

int Conversation::resume(const QString &run)
{
    m_runner.resume(run);
    return wait();
}

int Conversation::rollback(const QString &run)
{
    m_runner.rollback(run);
    return wait();
}

int Conversation::wait()
{
    m_loop.exec();
    m_printer->finished(m_report);
    if (m_report.error && m_report.error->kind == ErrorKind::Refused)
        m_desk.sayKeychainTrouble();
    const bool neverBegun = m_run.isEmpty() && m_report.error; // no plan was made: the error says why
    return neverBegun ? exitCode(*m_report.error) : exitCode(m_report.outcome);
}

void Conversation::confirm(const RunOutline &outline)
{
    m_printer->interrupt();
    const Console &console = m_desk.console();
    if (!console.isInteractive()) {
        console.say(tr("Nobody is here to confirm “%1”: start it with --yes.").arg(outline.title));
        m_runner.decline();
        return;
    }
    if (!outline.warning.isEmpty())
        console.say(console.yellow(outline.warning));
    if (outline.confirmation.isEmpty()) {
        if (console.confirm(outline.title + u'?'))
            m_runner.confirm();
        else
            m_runner.decline();
        return;
    }
    const std::optional<QString> typed = console.ask(tr("%1. Type “%2” to go on:").arg(outline.title, outline.confirmation));
    if (typed && !typed->isEmpty())
        m_runner.confirm(*typed);
    else
        m_runner.decline();
}

// --answer PROMPT=TEXT: the first whose PROMPT is part of what is asked. Not for passwords: everyone on this computer reads a command
// line, and a shell keeps it.
void Conversation::answer(const Question &question)
{
    m_printer->interrupt();
    if (question.wantsSecret()) {
        answerSecretly(question);
        return;
    }
    for (const std::string &given : m_desk.globals().answers) {
        const QString line = QString::fromStdString(given);
        if (line.contains(u'=') && question.prompt.contains(line.section(u'=', 0, 0), Qt::CaseInsensitive)) {
            m_runner.answer({.text = line.section(u'=', 1)});
            return;
        }
    }
    const Console &console = m_desk.console();
    console.say(tr("%1 asks something that the recipe does not know:").arg(m_profile.label(question.node)));
    console.say(console.dim(question.screen));
    if (!console.isInteractive() || m_desk.globals().yes) {
        console.say(tr("Give the answer with --answer “%1=…”.").arg(question.prompt));
        m_runner.refuseAnswer();
        return;
    }
    const std::optional<QString> text = console.ask(question.prompt);
    if (!text)
        m_runner.refuseAnswer();
    else
        m_runner.answer({.text = *text, .remember = console.confirm(tr("Remember this answer for this recipe?"))});
}

void Conversation::answerSecretly(const Question &question)
{
    const Console &console = m_desk.console();
    console.say(tr("%1 asks for a password that the recipe does not know:").arg(m_profile.label(question.node)));
    console.say(console.dim(question.screen));
    if (!console.isInteractive() || m_desk.globals().yes) {
        console.say(tr("A password is not taken from --answer: start it again on a terminal, without --yes, and type it there; or name it in a recipe of your own."));
        m_runner.refuseAnswer();
        return;
    }
    if (const std::optional<QString> text = console.askSecret(question.prompt))
        m_runner.answer({.text = *text, .secret = true});
    else
        m_runner.refuseAnswer();
}

void Conversation::giveSecret(const SecretRequest &request)
{
    m_printer->interrupt();
    const Console &console = m_desk.console();
    if (!console.isInteractive() || (m_desk.globals().yes && request.hasDefault)) {
        m_runner.refuseSecret(); // the recipe's, or an error that says which is missing
        return;
    }
    if (request.visible) {
        const std::optional<QString> text = console.ask(request.title);
        text ? m_runner.giveSecret({.secret = *text}) : m_runner.refuseSecret();
        return;
    }
    m_desk.sayKeychainTrouble();
    const QString prompt = request.hasDefault ? tr("%1 (empty: the vendor's)").arg(request.title) : request.title;
    if (const std::optional<QString> secret = console.askSecret(prompt))
        m_runner.giveSecret({.secret = *secret});
    else
        m_runner.refuseSecret();
}

void Conversation::interrupted()
{
    char bytes[16];
    while (read(signalPipe[0], bytes, sizeof bytes) > 0) { }
    m_printer->interrupt();
    const Console &console = m_desk.console();
    ++m_interrupts;
    if (m_interrupts == 1) {
        m_runner.cancel();
        console.say(tr("Cancelling at the next safe point: what was begun is undone. Past the point of no return the run goes on to its end."));
    } else if (m_interrupts == 2) {
        console.say(m_dryRun ? tr("Once more to leave at once: nothing was changed.")
                             : tr("Once more to leave at once. The run is cut off then: the hosts' own timers undo or finish what holds users "
                                  "up, and “batonctl resume %1” or “batonctl rollback %1” takes it up again.").arg(m_run));
    } else {
        _exit(m_dryRun ? Refused : NeedsYou);
    }
}

} // namespace baton::cli
