#include "ui/run/reportwriter.h"

#include "core/runbook/asiderows.h"
#include "ui/run/outcome.h"
#include "ui/run/timeline.h"
#include "ui/text/format.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

namespace baton {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

bool isShown(const RunEvent &event)
{
    using Kind = RunEvent::Kind;
    return !event.text.isEmpty() && event.kind != Kind::Output && event.kind != Kind::Progress && event.kind != Kind::StepStarted
           && event.kind != Kind::Intent;
}

QString rowHtml(const Profile &profile, const RunEvent &event)
{
    const QString place = event.node ? profile.label(*event.node) : QString();
    QString text = event.text;
    if (event.kind == RunEvent::Kind::StepDone && event.data.contains(QLatin1String("ms")))
        text += QStringLiteral(" (%1)").arg(formatSeconds(event.data.value(QLatin1String("ms")).toDouble() / 1000));
    if (const QString found = event.data.value(QLatin1String("found")).toString(); !found.isEmpty())
        text += QStringLiteral(": ") + found;
    text = text.toHtmlEscaped();
    if (event.kind == RunEvent::Kind::Command)
        text = QStringLiteral("<code>%1</code>").arg(text.replace(u'\n', QLatin1String("<br>")));
    return QStringLiteral("<tr><td>%1</td><td>%2</td><td>%3</td></tr>")
        .arg(event.at.toLocalTime().toString(QStringLiteral("HH:mm:ss.zzz")), place.toHtmlEscaped(), text);
}

QString summaryHtml(const QList<RunEvent> &events)
{
    if (events.isEmpty() || events.last().kind != RunEvent::Kind::Ended)
        return QStringLiteral("<p>%1</p>").arg(Words::tr("This run has not ended."));
    const std::optional<Outcome> outcome = outcomeOf(events.last());
    const QString text = outcome ? reasonIn(events.last().text, *outcome) : events.last().text;
    return QStringLiteral("<p><b>%1.</b> %2</p>").arg(outcome ? outcomeWords(*outcome).toHtmlEscaped() : QString(), text.toHtmlEscaped());
}

// In the page itself, so that the report stays one file.
QString pictureHtml(const Profile &profile, const QList<RunEvent> &events, const Tokens &tokens)
{
    const Timeline timeline = timelineOf(profile, events);
    const QImage picture = timelineImage(timeline, tokens);
    if (picture.isNull())
        return {};
    QByteArray png;
    QBuffer buffer(&png);
    picture.save(&buffer, "PNG");
    return QStringLiteral("<p><img src='data:image/png;base64,%1' width='%2' alt='%3'></p><p>%3</p>")
        .arg(QString::fromLatin1(png.toBase64()))
        .arg(picture.width() / 2)
        .arg(timelineInWords(timeline).toHtmlEscaped());
}

QString asideHtml(const QList<RunEvent> &events)
{
    QString kept;
    for (const RunEvent &event : events) {
        if (event.kind == RunEvent::Kind::Fact && event.data.value(QLatin1String("key")).toString() == QLatin1String("aside-rows"))
            kept = event.data.value(QLatin1String("value")).toString();
    }
    return asideRowsHtml(asideRowsFromText(kept));
}

QByteArray contents(const QString &file, const QTextDocument &document, const QString &html)
{
    return (file.endsWith(QLatin1String(".txt")) ? document.toPlainText() : html).toUtf8();
}

} // namespace

QString reportHtml(const Profile &profile, const QString &title, const QList<RunEvent> &events, const Tokens &tokens)
{
    QString html = QStringLiteral("<html><head><meta charset='utf-8'><title>%1</title></head><body><h2>%1</h2>").arg(title.toHtmlEscaped());
    html += QStringLiteral("<p>%1").arg(profile.name.toHtmlEscaped());
    if (!events.isEmpty())
        html += QStringLiteral(" · %1").arg(QLocale().toString(events.first().at.toLocalTime(), QLocale::LongFormat));
    html += QStringLiteral("</p>") + summaryHtml(events) + pictureHtml(profile, events, tokens) + asideHtml(events)
        + QStringLiteral("<table cellpadding='3'>");
    for (const RunEvent &event : events) {
        if (isShown(event))
            html += rowHtml(profile, event);
    }
    return html + QStringLiteral("</table></body></html>");
}

Result<> saveReport(const QString &file, const QString &html)
{
    QTextDocument document;
    document.setHtml(html);
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Failed, Words::tr("The report can’t be written to %1: %2").arg(file, out.errorString()));
    if (file.endsWith(QLatin1String(".pdf"))) {
        QPdfWriter pdf(&out);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        document.print(&pdf);
    } else {
        out.write(contents(file, document, html));
    }
    if (!out.commit())
        return fail(ErrorKind::Failed, Words::tr("The report can’t be written to %1: %2").arg(file, out.errorString()));
    return {};
}

} // namespace baton
