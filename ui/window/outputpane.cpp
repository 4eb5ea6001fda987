#include "ui/window/outputpane.h"

#include "ui/theme/theme.h"

#include <QScrollBar>
#include <QTextCursor>

namespace baton {

namespace {

constexpr int linesKept = 10000;

} // namespace

OutputPane::OutputPane(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFont(monospaceFont());
    setMaximumBlockCount(linesKept);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setPlaceholderText(tr("The output of programs on the hosts appears here during a run."));
    setAccessibleName(tr("Output"));
}

void OutputPane::append(const QString &text)
{
    const bool atEnd = verticalScrollBar()->value() >= verticalScrollBar()->maximum();
    QTextCursor end(document());
    end.movePosition(QTextCursor::End);
    end.insertText(text);
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

} // namespace baton
