#include "ui/run/rowdetails.h"

#include "ui/models/runmodel.h"
#include "ui/text/format.h"
#include "ui/theme/theme.h"

#include <QScrollBar>

namespace baton {

namespace {

QString part(const QString &title, const QString &text)
{
    if (text.isEmpty())
        return {};
    return QStringLiteral("<p><b>%1</b><br>%2</p>").arg(title.toHtmlEscaped(), text.toHtmlEscaped().replace(u'\n', QLatin1String("<br>")));
}

QString head(const RunRow &row)
{
    QString line = runRowStateName(row.state);
    if (!row.place.isEmpty())
        line = row.place + QStringLiteral(" · ") + line;
    if (row.tookMs >= 0)
        line += QStringLiteral(" · ") + formatSeconds(double(row.tookMs) / 1000);
    return QStringLiteral("<p style='font-size:large'><b>%1</b></p><p>%2</p>").arg(row.title.toHtmlEscaped(), line.toHtmlEscaped());
}

} // namespace

RowDetails::RowDetails(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setTabChangesFocus(true);
    setPlaceholderText(tr("Select a check or a step to see what is known about it."));
    setAccessibleName(tr("Details"));
    document()->setDocumentMargin(10);
}

void RowDetails::setRow(const RunRow *row)
{
    if (!row) {
        clear();
        return;
    }
    QString html = head(*row);
    html += part(tr("Found"), row->found) + part(tr("Wanted"), row->wanted) + part(tr("How to fix it"), row->fix);
    if (row->pointOfNoReturn)
        html += QStringLiteral("<p>%1</p>").arg(tr("Point of no return: from here on the run is finished, not undone.").toHtmlEscaped());
    if (!row->lines.isEmpty())
        html += QStringLiteral("<pre style=\"font-family:'%1'; white-space:pre-wrap\">%2</pre>").arg(monospaceFont().family(), row->lines.join(u'\n').toHtmlEscaped());
    const int position = verticalScrollBar()->value();
    setHtml(html);
    verticalScrollBar()->setValue(position);
}

} // namespace baton
