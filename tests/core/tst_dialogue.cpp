#include "core/base/text.h"
#include "core/product/dialogue.h"
#include "core/product/maskedoutput.h"
#include "core/product/screen.h"
#include "tests/core/localterminal.h"
#include "tests/core/scriptedrun.h"

#include <QTemporaryDir>
#include <QTest>

using namespace baton;
using namespace std::chrono_literals;

namespace {

PromptRule rule(const char *id, const char *pattern, const char *answer, bool secret = false)
{
    PromptRule rule;
    rule.id = QString::fromLatin1(id);
    rule.pattern = QRegularExpression(QString::fromLatin1(pattern), QRegularExpression::CaseInsensitiveOption);
    rule.answer = QString::fromLatin1(answer);
    rule.secret = secret;
    return rule;
}

} // namespace

class TestDialogue : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScriptedRun> m_run;
    Dialogue m_dialogue;
    DialogueSetting m_setting;

    Result<DialogueReport> hold(const char *script)
    {
        m_dialogue.command = QStringLiteral("sh -c ") + shellQuoted(QString::fromUtf8(script));
        return converse(*m_run, m_dialogue, m_setting);
    }

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<ScriptedRun>();
        m_run->on(Node::A).onTerminal = [](const Command &command) -> Result<std::unique_ptr<Terminal>> {
            return std::make_unique<LocalTerminal>(command.script);
        };
        m_run->secrets = {{QStringLiteral("installer"), QStringLiteral("s3cret-pw")}};
        m_dialogue = {};
        m_dialogue.rules = {rule("password", "password", "{secret:installer}", true), rule("kind", "choice", "2"),
                            rule("confirm", "y/n", "y"), rule("address", "address of the master", "{master}")};
        m_dialogue.quiet = 3s;
        m_dialogue.unknown = 1s;
        m_dialogue.timeout = 20s;
        m_setting = {.node = Node::A, .program = QStringLiteral("The installer"), .verb = QStringLiteral("prepare"),
                     .values = {{QStringLiteral("master"), QStringLiteral("192.0.2.11")}}};
    }

    void answersAllQuestions()
    {
        const auto report = hold("stty -echo; printf \"Password: \"; read p; stty echo; echo; echo \"1) one 2) two\"; printf \"Choice> \"; "
                                 "read c; printf \"Sure (y/n)? \"; read y; echo \"IP address of the master:\"; read m; "
                                 "[ $p/$c/$y/$m = s3cret-pw/2/y/192.0.2.11 ] && echo all well");
        QVERIFY2(report, report ? "" : qPrintable(report.error().summary + report.error().detail));
        QVERIFY(report->lastLines.contains(QStringLiteral("all well")));
    }

    void neverShowsASecretEvenWhenTheProgramEchoesIt()
    {
        const auto report = hold("printf \"Password: \"; read p; echo you said $p; printf \"s3cre\"; printf \"t-pw\\n\"; exit 5");
        QVERIFY(!report);
        QVERIFY(!m_run->shown.contains("s3cret-pw"));
        QVERIFY(m_run->shown.contains("you said ••••"));
        QVERIFY(!report.error().detail.contains(QStringLiteral("s3cret-pw")));
        QVERIFY(!report.error().summary.contains(QStringLiteral("s3cret-pw")));
    }

    void saysWhichAnswerWasRefused()
    {
        m_dialogue.rules[0].refused = QStringLiteral("Check the installer password.");
        const auto report = hold("while :; do printf \"Password: \"; read p; echo Wrong; done");
        QVERIFY(!report);
        QCOMPARE(int(report.error().kind), int(ErrorKind::Refused));
        QVERIFY2(report.error().summary.contains(QStringLiteral("host-a")), qPrintable(report.error().summary));
        QVERIFY(report.error().summary.contains(QStringLiteral("Check the installer password.")));
    }

    void takesARefusalAtTheExitToo()
    {
        m_dialogue.rules[0].refused = QStringLiteral("Check the password.");
        const auto report = hold("printf \"Password: \"; read p; echo; echo Authentication failed; exit 4");
        QVERIFY(!report);
        QCOMPARE(int(report.error().kind), int(ErrorKind::Refused));
        QVERIFY(report.error().summary.contains(QStringLiteral("status 4")));
    }

    void asksThePersonWhatNoRuleKnows()
    {
        m_run->answers = {{.text = QStringLiteral("none at all"), .secret = false, .remember = true}};
        const auto report = hold("printf \"Proxy for license check [none]: \"; read x; [ \"$x\" = \"none at all\" ]");
        QVERIFY2(report, report ? "" : qPrintable(report.error().summary));
        QCOMPARE(m_run->questions.size(), 1);
        QCOMPARE(m_run->questions[0].prompt, QStringLiteral("Proxy for license check [none]:"));
    }

    void masksASecretAnswer()
    {
        m_run->answers = {{.text = QStringLiteral("hush-hush"), .secret = true, .remember = true}};
        const auto report = hold("printf \"License key: \"; read x; echo got $x");
        QVERIFY(report);
        QVERIFY(!m_run->shown.contains("hush-hush"));
    }

    void saysWhatWasAskedWhenNobodyAnswers()
    {
        const auto report = hold("printf \"Favourite colour: \"; read x");
        QVERIFY(!report);
        QVERIFY2(report.error().summary.contains(QStringLiteral("Favourite colour:")), qPrintable(report.error().summary));
    }

    void reportsTheExitStatusAndTheLastLines()
    {
        const auto report = hold("echo preparing; echo no space left on device; exit 3");
        QVERIFY(!report);
        QCOMPARE(int(report.error().kind), int(ErrorKind::Failed));
        QVERIFY(report.error().summary.contains(QStringLiteral("status 3")));
        QVERIFY(report.error().detail.contains(QStringLiteral("no space left on device")));
    }

    void noticesAHang()
    {
        const auto report = hold("echo working; sleep 30");
        QVERIFY(!report);
        QCOMPARE(int(report.error().kind), int(ErrorKind::TimedOut));
        QVERIFY(report.error().summary.contains(QStringLiteral("seems to hang")));
    }

    void silentWorkIsNoHang()
    {
        qint64 copied = 0;
        m_setting.activity = [&copied] { return ++copied; };
        QVERIFY(hold("echo copying; sleep 5; echo done"));
    }

    void endlessOutputEnds()
    {
        m_dialogue.timeout = 240s; // a sanitizer makes 16 MB of terminal output take a minute
        const auto report = hold("yes \"Copying a lot of files that are really long to read\"");
        QVERIFY(!report);
        QVERIFY2(report.error().summary.contains(QStringLiteral("16 MB")), qPrintable(report.error().summary));
    }

    void obeysACancel()
    {
        m_run->stop.request_stop();
        const auto report = hold("echo working; sleep 30");
        QVERIFY(!report);
        QCOMPARE(int(report.error().kind), int(ErrorKind::Cancelled));
    }

    void neverAnswersTheTerminalItself()
    {
        // Asks for the cursor's position, the terminal's identity and its title; whatever came back would be read as an answer.
        const auto report = hold("stty -icanon -echo min 0 time 5; printf \"\\033[6n\\033[c\\033[21t\"; x=$(head -c 10); [ -z \"$x\" ]");
        QVERIFY2(report, report ? "" : qPrintable(report.error().summary));
    }

    void failureTextCountsThoughTheStatusIsZero()
    {
        m_dialogue.failures = {QRegularExpression(QStringLiteral("installation failed"), QRegularExpression::CaseInsensitiveOption)};
        const auto report = hold("echo Installation FAILED");
        QVERIFY(!report);
        QVERIFY(report.error().summary.contains(QStringLiteral("Installation FAILED")));
    }

    void understandsColoursAndRedrawnLines()
    {
        const auto report = hold("printf \"10%%\\r20%%\\r\\033[2K\\033[1;31mEnter your cho\\033[0mice\\033[K: \"; read c; [ $c = 2 ]");
        QVERIFY2(report, report ? "" : qPrintable(report.error().summary));
    }

    void findsTheQuestionAboveABarePrompt()
    {
        const auto report = hold("echo \"Please make a choice:\"; echo; printf \"> \"; read c; [ $c = 2 ]");
        QVERIFY2(report, report ? "" : qPrintable(report.error().summary));
    }

    void masksAcrossPieces()
    {
        MaskedOutput output;
        output.mask("abc");
        QByteArray shown;
        for (const char *piece : {"x abc y a", "b", "c z ab"})
            shown += output.pass(piece);
        shown += output.flush();
        QCOMPARE(shown, QByteArray("x •••• y •••• z ab"));
    }

    void screenKeepsWhatScrolledAway()
    {
        Screen screen;
        const Screen::Position start = screen.cursor();
        for (int i = 0; i < 120; ++i)
            screen.feed("line " + QByteArray::number(i) + "\r\n");
        QCOMPARE(screen.linesFrom(start).size(), 120);
        QCOMPARE(screen.linesFrom(start).first(), QStringLiteral("line 0"));
        QCOMPARE(screen.lastLines(2), QStringLiteral("line 118\nline 119"));
    }
};

QTEST_GUILESS_MAIN(TestDialogue)
#include "tst_dialogue.moc"
