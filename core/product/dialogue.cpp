#include "core/product/dialogue.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/known.h"
#include "core/product/maskedoutput.h"
#include "core/product/screen.h"

using namespace std::chrono_literals;

namespace baton {

namespace {

BATON_TR_FUNCTION(Dialogue)

constexpr auto pause = 150ms;                        // a program that waits for input has been quiet for so long
constexpr auto pauseAtLeftEdge = 1000ms;             // a question that ends its line may also be the start of a report
constexpr qint64 mostOutput = 16 * 1024 * 1024;      // bytes; a program that prints more has gone wrong
constexpr int contextLines = 4;                      // lines above a bare "> " that may hold the question

bool looksLikeQuestion(const QString &line)
{
    static const QRegularExpression end(QStringLiteral("[:?>\\])]\\s*$"));
    return end.match(line).hasMatch();
}

class Conversation
{
public:
    Conversation(Run &run, const Dialogue &dialogue, const DialogueSetting &setting)
        : m_run(run), m_dialogue(dialogue), m_setting(setting)
    {
    }

    Result<DialogueReport> hold();

private:
    Result<Command> command() const;
    Result<> listen();
    Result<> hear(const QByteArray &output);
    Result<> considerQuiet();
    Result<> checkBounds();
    const PromptRule *ruleFor(const QStringList &lines) const;
    Result<> answer(const PromptRule &rule);
    Result<> askPerson(const QString &prompt);
    Result<> type(const QString &text, bool secret);
    Result<QString> filled(const QString &text);
    Result<DialogueReport> conclude();
    Error failed(ErrorKind kind, const QString &what) const;
    std::chrono::milliseconds quietFor() const { return m_run.clock().elapsed() - m_lastActivity; }
    QString host() const { return m_run.label(m_setting.node); }
    QString shown(int lines) const { return masked(m_screen.lastLines(lines), m_secrets); }

    Run &m_run;
    const Dialogue &m_dialogue;
    const DialogueSetting &m_setting;
    std::unique_ptr<Terminal> m_terminal;
    Screen m_screen;
    MaskedOutput m_output;
    Screen::Position m_answeredAt; // what is before it was dealt with
    QStringList m_secrets;
    QMap<QString, int> m_asked;
    const PromptRule *m_lastRule = nullptr;
    qint64 m_received = 0; // bytes
    qint64 m_activity = 0;
    std::chrono::milliseconds m_started{}, m_lastActivity{}, m_lastSample{}, m_outputAt{};
};

Result<Command> Conversation::command() const
{
    QMap<QString, QString> words;
    for (auto it = m_setting.values.begin(); it != m_setting.values.end(); ++it)
        words.insert(it.key(), shellQuoted(it.value()));
    const Result<QString> program = fillTemplate(m_dialogue.command, words);
    const Result<QString> folder = fillTemplate(m_dialogue.directory, m_setting.values);
    if (!program || !folder)
        return fail(program ? folder.error() : program.error());
    const QString name = m_setting.verb.toUpper().replace(u'-', u'_');
    const Known facts = together(known(m_run, m_setting.node), {{name, *program}, {name + QStringLiteral("_FOLDER"), *folder}});
    Command command = Command::verb({QStringLiteral("product-program"), m_setting.verb, QString::number(Screen::rows), QString::number(Screen::columns)}, facts);
    command.timeout = m_dialogue.timeout;
    command.note = m_setting.program;
    return command;
}

Result<DialogueReport> Conversation::hold()
{
    const Result<Command> start = command();
    if (!start)
        return fail(start.error());
    if (m_run.dryRun()) {
        const Result<CommandOutput> noted = m_run.host(m_setting.node).run(*start, m_run.stopToken());
        return noted ? Result<DialogueReport>() : fail(noted.error());
    }
    Result<std::unique_ptr<Terminal>> terminal = m_run.host(m_setting.node).openTerminal(*start);
    if (!terminal)
        return fail(terminal.error());
    m_terminal = std::move(*terminal);
    m_started = m_lastActivity = m_outputAt = m_run.clock().elapsed();
    const Result<> heard = listen();
    m_run.output(m_setting.node, m_output.flush());
    if (!heard) {
        m_terminal->close();
        return fail(heard.error());
    }
    return conclude();
}

Result<> Conversation::listen()
{
    while (true) {
        const Result<QByteArray> output = m_terminal->read(pause);
        if (!output)
            return fail(output.error());
        if (output->isEmpty() && m_terminal->exitStatus())
            return {};
        if (const Result<> next = output->isEmpty() ? considerQuiet() : hear(*output); !next)
            return next;
        if (const Result<> within = checkBounds(); !within)
            return within;
    }
}

Result<> Conversation::hear(const QByteArray &output)
{
    m_lastActivity = m_outputAt = m_run.clock().elapsed();
    m_received += output.size();
    m_screen.feed(output);
    m_run.output(m_setting.node, m_output.pass(output));
    if (m_received > mostOutput)
        return fail(failed(ErrorKind::Failed, tr("printed more than %1 MB, which is no installation any more")
                                                  .arg(mostOutput / 1024 / 1024)));
    return {};
}

Result<> Conversation::checkBounds()
{
    if (m_run.stopToken().stop_requested())
        return fail(failed(ErrorKind::Cancelled, tr("was stopped, because you cancelled")));
    if (m_run.clock().elapsed() - m_started > m_dialogue.timeout)
        return fail(failed(ErrorKind::TimedOut, tr("did not end within %1 minutes").arg(m_dialogue.timeout.count() / 60.0)));
    return {};
}

// The program says nothing at the moment: it waits for an answer, it works, or it hangs.
Result<> Conversation::considerQuiet()
{
    const auto now = m_run.clock().elapsed();
    m_run.output(m_setting.node, m_output.flush());
    const QStringList lines = m_screen.linesFrom(m_answeredAt);
    const bool atLeftEdge = m_screen.cursor().column == 0;
    if (!lines.isEmpty() && (!atLeftEdge || (looksLikeQuestion(lines.last()) && now - m_outputAt >= pauseAtLeftEdge))) {
        if (const PromptRule *rule = ruleFor(lines))
            return answer(*rule);
    }
    if (m_setting.activity && now - m_lastSample >= 1s) {
        m_lastSample = now;
        if (const qint64 activity = m_setting.activity(); activity != m_activity) {
            m_activity = activity;
            m_lastActivity = now;
        }
    }
    const bool question = !lines.isEmpty() && !atLeftEdge && looksLikeQuestion(lines.last());
    if (quietFor() >= (question ? m_dialogue.unknown : m_dialogue.quiet))
        return askPerson(lines.isEmpty() || atLeftEdge ? QString() : lines.last());
    return {};
}

// First the cursor's line alone; then, where that says next to nothing ("> "), the lines above it as well.
const PromptRule *Conversation::ruleFor(const QStringList &lines) const
{
    static const QRegularExpression words(QStringLiteral("[\\p{L}]{3,}"));
    const QString last = lines.last();
    const QString above = lines.mid(qMax<qsizetype>(0, lines.size() - 1 - contextLines)).join(u' ');
    for (const QString &text : {last, words.match(last).hasMatch() ? last : above}) {
        for (const PromptRule &rule : m_dialogue.rules) {
            if (rule.pattern.match(text).hasMatch())
                return &rule;
        }
    }
    return nullptr;
}

Result<QString> Conversation::filled(const QString &text)
{
    QMap<QString, QString> values = m_setting.values;
    for (const QString &name : templateNames(text)) {
        if (!name.startsWith(QLatin1String("secret:")))
            continue;
        const Result<QString> secret = m_run.secret(name.mid(7));
        if (!secret)
            return secret;
        values.insert(name, *secret);
    }
    return fillTemplate(text, values);
}

Result<> Conversation::answer(const PromptRule &rule)
{
    if (++m_asked[rule.id] > rule.atMost) {
        const QString why = rule.refused.isEmpty() ? tr("It asked “%1” again and did not take the answer.").arg(rule.id) : rule.refused;
        Error error = failed(ErrorKind::Refused, tr("refused an answer"));
        error.summary = tr("%1 on %2 refused an answer. %3").arg(m_setting.program, host(), why);
        return fail(error);
    }
    const Result<QString> text = filled(rule.answer);
    if (!text)
        return fail(text.error());
    m_lastRule = &rule;
    return type(*text, rule.secret);
}

Result<> Conversation::type(const QString &text, bool secret)
{
    if (text.contains(u'\n') || text.contains(u'\r'))
        return fail(ErrorKind::Usage, tr("An answer for %1 must be a single line.").arg(host()));
    if (secret && !text.isEmpty()) {
        m_secrets << text;
        m_output.mask(text.toUtf8());
    }
    m_answeredAt = m_screen.cursor();
    m_lastActivity = m_outputAt = m_run.clock().elapsed();
    return m_terminal->write(text.toUtf8() + '\r');
}

Result<> Conversation::askPerson(const QString &prompt)
{
    const auto before = m_run.clock().elapsed();
    const Result<Answer> given = m_run.ask({m_setting.node, shown(Screen::rows), masked(prompt, m_secrets)});
    m_started += m_run.clock().elapsed() - before; // the person's time is not the program's
    if (!given) {
        Error error = failed(given.error().kind == ErrorKind::Cancelled ? ErrorKind::Cancelled : ErrorKind::TimedOut, {});
        error.summary = prompt.isEmpty()
            ? tr("%1 on %2 has said nothing for %3 seconds and seems to hang. Look at the terminal, then run this again.")
                  .arg(m_setting.program, host()).arg(quietFor().count() / 1000)
            : tr("%1 on %2 asks something that the recipe does not know: “%3”. Nobody answered; run this again where it can be answered.")
                  .arg(m_setting.program, host(), masked(prompt, m_secrets));
        return fail(error);
    }
    return type(given->text, given->secret);
}

Error Conversation::failed(ErrorKind kind, const QString &what) const
{
    return {kind, tr("%1 on %2 %3.").arg(m_setting.program, host(), what), shown(20)};
}

Result<DialogueReport> Conversation::conclude()
{
    static const QRegularExpression refusal(
        QStringLiteral("wrong|invalid|incorrect|denied|refused|not accepted|authentication failed"),
        QRegularExpression::CaseInsensitiveOption);
    const int status = *m_terminal->exitStatus();
    const QString last = shown(20);
    if (status != 0) {
        const QString said = masked(m_screen.linesFrom(m_answeredAt).join(u'\n'), m_secrets);
        if (m_lastRule && !m_lastRule->refused.isEmpty() && refusal.match(said).hasMatch())
            return fail(ErrorKind::Refused, tr("%1 on %2 ended with status %3. %4")
                                                .arg(m_setting.program, host()).arg(status).arg(m_lastRule->refused), last);
        return fail(failed(ErrorKind::Failed, tr("ended with status %1: “%2”. What it said is in the details: put that right, then start it again")
                                                  .arg(status).arg(last.section(u'\n', -1).trimmed())));
    }
    for (const QRegularExpression &failure : m_dialogue.failures) {
        if (const auto match = failure.match(last); match.hasMatch())
            return fail(failed(ErrorKind::Failed, tr("reports a failure: “%1”").arg(match.captured())));
    }
    return DialogueReport{last};
}

} // namespace

Result<DialogueReport> converse(Run &run, const Dialogue &dialogue, const DialogueSetting &setting)
{
    return Conversation(run, dialogue, setting).hold();
}

} // namespace baton
