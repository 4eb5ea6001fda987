#include "ui/run/logsdialog.h"

#include "ui/text/format.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QTabWidget>
#include <QTimer>

namespace baton {

namespace {

QPlainTextEdit *logText(const QString &label)
{
    auto *text = new QPlainTextEdit;
    text->setReadOnly(true);
    text->setUndoRedoEnabled(false);
    text->setFont(monospaceFont());
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFrameShape(QFrame::NoFrame);
    text->setTabChangesFocus(true);
    text->setPlaceholderText(LogsDialog::tr("Reading…"));
    text->setAccessibleName(LogsDialog::tr("Logs of %1").arg(label));
    return text;
}

// Some lines at a time: thousands at once would make the window wait.
void append(QPlainTextEdit *view, const QStringList &lines, qsizetype from = 0)
{
    constexpr qsizetype portion = 200;
    view->appendPlainText(lines.mid(from, portion).join(u'\n'));
    if (from + portion < lines.size())
        QTimer::singleShot(0, view, [view, lines, from] { append(view, lines, from + portion); });
}

} // namespace

LogsDialog::LogsDialog(const Profile &profile, const LogSpan &span, QWidget *parent)
    : QDialog(parent), m_profile(profile), m_span(span), m_tabs(new QTabWidget), m_status(plainLabel())
{
    setWindowTitle(tr("Logs – %1").arg(profile.name));
    auto *when = plainLabel(tr("From %1 to %2, by each host’s own clock.").arg(formatTime(span.from), formatTime(span.to)));
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Find"));
    search->setAccessibleName(tr("Find in the logs"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(260);
    auto *head = new QHBoxLayout;
    head->addWidget(when, 1);
    head->addWidget(search);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Hosts"));
    for (Node node : allNodes) {
        if (!profile.has(node))
            continue;
        m_texts.insert(node, logText(profile.label(node)));
        m_tabs->addTab(m_texts.value(node), profile.label(node));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *saving = buttons->addButton(tr("Save…"), QDialogButtonBox::ActionRole);
    saving->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter finds on
    connect(saving, &QPushButton::clicked, this, &LogsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) { find(text, false); });
    connect(search, &QLineEdit::returnPressed, this, [this, search] { find(search->text(), true); });
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_tabs, 1);
    column->addWidget(m_status);
    column->addWidget(buttons);
    resize(1000, 640);
}

void LogsDialog::setLogs(Node node, const QString &text)
{
    QPlainTextEdit *view = m_texts.value(node);
    view->setPlaceholderText(tr("Nothing was logged in this time."));
    if (!text.isEmpty())
        append(view, text.split(u'\n'));
}

void LogsDialog::setProblem(Node node, const QString &why)
{
    m_texts.value(node)->setPlaceholderText(why);
}

void LogsDialog::find(const QString &text, bool again)
{
    auto *view = qobject_cast<QPlainTextEdit *>(m_tabs->currentWidget());
    if (!again)
        view->moveCursor(QTextCursor::Start);
    bool found = text.isEmpty() || view->find(text);
    if (!found && again) { // from the beginning
        view->moveCursor(QTextCursor::Start);
        found = view->find(text);
    }
    m_status->setText(found ? QString() : tr("“%1” is not in the logs of %2.").arg(text, m_tabs->tabText(m_tabs->currentIndex())));
}

void LogsDialog::save()
{
    const QString name = QFileDialog::getSaveFileName(this, tr("Save the logs"), QStringLiteral("logs.txt"), tr("Text (*.txt)"));
    if (name.isEmpty())
        return;
    QSaveFile file(name);
    bool written = file.open(QIODevice::WriteOnly);
    for (auto text = m_texts.begin(); written && text != m_texts.end(); ++text)
        written = file.write(QStringLiteral("=== %1\n%2\n\n").arg(m_profile.label(text.key()), text.value()->toPlainText()).toUtf8()) >= 0;
    written = written && file.commit();
    m_status->setText(written ? tr("Saved as %1.").arg(name) : tr("The logs can’t be written to %1: %2").arg(name, file.errorString()));
}

} // namespace baton
