#include "app/batonctl/runprinter.h"
#include "core/base/text.h"
#include "core/runbook/report.h"

#include <QCoreApplication>
#include <QLocale>

namespace baton::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

using Kind = RunEvent::Kind;

class TextPrinter : public RunPrinter
{
public:
    TextPrinter(const Console &console, const Profile &profile) : m_console(console), m_profile(profile) { }

    void outlined(const RunOutline &outline) override
    {
        m_outline = outline;
        line(m_console.bold(outline.title) + (outline.dryRun ? Words::tr("  (dry run: nothing is changed)") : QString()));
        if (!outline.assessment.headline.isEmpty())
            line(outline.assessment.headline);
        if (!outline.warning.isEmpty())
            line(m_console.yellow(outline.warning));
        line({});
    }

    void happened(const RunEvent &event) override
    {
        switch (event.kind) {
        case Kind::CheckDone:
            tellCheck(event);
            break;
        case Kind::StepStarted:
        case Kind::UndoStarted:
            m_current = (event.kind == Kind::UndoStarted ? Words::tr("Undo: %1").arg(event.text) : event.text) + where(event.node);
            m_progress.clear();
            rewrite(QStringLiteral("  › ") + m_current);
            break;
        case Kind::StepDone:
        case Kind::UndoDone:
            tellEnd(m_outline.dryRun ? m_console.dim(QStringLiteral("·")) : m_console.green(QStringLiteral("✓")), event);
            break;
        case Kind::StepSkipped:
            tellEnd(m_console.dim(QStringLiteral("–")), event, Words::tr("already there"));
            break;
        case Kind::StepFailed:
        case Kind::UndoFailed:
            tellEnd(m_console.red(QStringLiteral("✗")), event);
            tellError(event);
            break;
        case Kind::Progress:
            tellProgress(event);
            break;
        case Kind::Note:
            if (!event.data.contains(QStringLiteral("when")))
                line(QStringLiteral("    ") + event.text + where(event.node));
            break;
        case Kind::Output:
            tellOutput(event);
            break;
        case Kind::Command:
            if (m_outline.dryRun)
                tellPlanned(event);
            break;
        default:
            break;
        }
    }

    void finished(const RunReport &report) override
    {
        interrupt();
        line({});
        const bool good = report.outcome == Outcome::Done;
        line(good ? m_console.green(report.summary) : m_console.red(report.summary));
        if (report.error && !report.error->detail.isEmpty() && !good)
            line(m_console.dim(report.error->detail));
        if (!m_outline.run.isEmpty() && !m_outline.dryRun && report.outcome == Outcome::NeedsYou)
            line(Words::tr("Then go on with “batonctl resume %1”. All of it: “batonctl report %1”.").arg(m_outline.run));
    }

    void interrupt() override
    {
        if (m_rewriting)
            m_console.write(QStringLiteral("\n"));
        m_rewriting = false;
    }

private:
    QString where(std::optional<Node> node) const
    {
        return node ? m_console.dim(QStringLiteral("  (%1)").arg(m_profile.label(*node))) : QString();
    }

    // A line that the next one replaces; on a terminal only.
    void rewrite(const QString &text)
    {
        if (!m_console.isTerminal())
            return;
        m_console.write(QStringLiteral("\r\x1b[K") + text.left(m_console.width() + 20)); // colours take no room
        m_rewriting = true;
    }

    void line(const QString &text)
    {
        if (m_rewriting)
            m_console.write(QStringLiteral("\r\x1b[K"));
        m_console.print(text);
        if (m_rewriting && !m_current.isEmpty())
            m_console.write(QStringLiteral("  › ") + m_current + m_progress);
    }

    void tellCheck(const RunEvent &event)
    {
        const QString state = event.data.value(QStringLiteral("state")).toString();
        const QString mark = state == QLatin1String("passed") ? m_console.green(QStringLiteral("✓"))
            : state == QLatin1String("warning")               ? m_console.yellow(QStringLiteral("!"))
                                                              : m_console.red(QStringLiteral("✗"));
        const auto part = [&event](const char *key) { return event.data.value(QLatin1String(key)).toString(); };
        line(QStringLiteral("  %1 %2%3%4").arg(mark, event.text, where(event.node), part("found").isEmpty() ? QString() : QStringLiteral(": ") + part("found")));
        if (state == QLatin1String("passed"))
            return;
        if (!part("wanted").isEmpty())
            line(QStringLiteral("      ") + Words::tr("wanted: %1").arg(part("wanted")));
        if (!part("fix").isEmpty())
            line(QStringLiteral("      ") + Words::tr("fix: %1").arg(part("fix")));
    }

    void tellEnd(const QString &mark, const RunEvent &event, const QString &remark = {})
    {
        const QString took = remark.isEmpty() ? durationText(event.data.value(QStringLiteral("ms")).toInteger()) : remark;
        const QString text = QStringLiteral("  %1 %2  %3").arg(mark, m_current, m_console.dim(took));
        m_current.clear();
        m_progress.clear();
        line(text);
        m_rewriting = false;
    }

    void tellError(const RunEvent &event)
    {
        line(QStringLiteral("      ") + m_console.red(event.text));
        const QString detail = event.data.value(QStringLiteral("error")).toObject().value(QStringLiteral("detail")).toString();
        for (const QString &each : detail.split(u'\n', Qt::SkipEmptyParts))
            line(QStringLiteral("      ") + m_console.dim(each));
    }

    void tellProgress(const RunEvent &event)
    {
        const qint64 done = event.data.value(QStringLiteral("done")).toInteger(), total = event.data.value(QStringLiteral("total")).toInteger();
        const bool bytes = event.data.value(QStringLiteral("unit")).toString() == QLatin1String("bytes");
        const auto amount = [bytes](qint64 value) { return bytes ? sizeText(value) : QString::number(value); };
        constexpr int width = 24;
        const int filled = total > 0 ? int(qBound(qint64(0), done * width / total, qint64(width))) : 0;
        m_progress = QStringLiteral("  [%1%2] %3").arg(QString(filled, u'#'), QString(width - filled, u'.'),
                                                      total > 0 ? Words::tr("%1 of %2").arg(amount(done), amount(total)) : amount(done));
        if (event.data.contains(QLatin1String("left")) && done < total)
            m_progress += QStringLiteral("  ") + Words::tr("%1 left").arg(durationText(1000 * event.data.value(QLatin1String("left")).toInteger()));
        rewrite(QStringLiteral("  › ") + m_current + m_progress);
    }

    void tellOutput(const RunEvent &event)
    {
        for (const QString &each : plainText(event.text.toUtf8()).split(u'\n', Qt::SkipEmptyParts))
            line(m_console.dim(QStringLiteral("    │ ") + each.trimmed()));
    }

    void tellPlanned(const RunEvent &event)
    {
        const QString host = event.data.value(QStringLiteral("host")).toString();
        const QString script = event.data.value(QStringLiteral("script")).toString().trimmed();
        line(QStringLiteral("    %1: %2").arg(host, event.text));
        if (script.isEmpty() || script == event.text)
            return;
        for (const QString &each : script.split(u'\n'))
            line(m_console.dim(QStringLiteral("        ") + each));
    }

    const Console &m_console;
    const Profile m_profile;
    RunOutline m_outline;
    QString m_current, m_progress;
    bool m_rewriting = false;
};

} // namespace

std::unique_ptr<RunPrinter> textPrinter(const Console &console, const Profile &profile)
{
    return std::make_unique<TextPrinter>(console, profile);
}

} // namespace baton::cli
