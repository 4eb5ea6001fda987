#include "ui/dialogs/questiondialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/window/outputpane.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>

namespace baton {

QuestionDialog::QuestionDialog(const Question &question, const QString &place, QWidget *parent)
    : QDialog(parent), m_answer(new QLineEdit), m_secret(new QCheckBox(tr("This answer is secret"))),
      m_remember(new QCheckBox(tr("Answer this prompt so from now on")))
{
    setWindowTitle(tr("A question from %1").arg(place));
    auto *screen = new OutputPane;
    screen->append(question.screen);
    screen->setAccessibleName(tr("The terminal so far"));
    m_answer->setAccessibleName(tr("Answer"));
    m_answer->setPlaceholderText(tr("Answer"));
    connect(m_secret, &QCheckBox::toggled, this, [this](bool secret) {
        m_answer->setEchoMode(secret ? QLineEdit::Password : QLineEdit::Normal);
        m_remember->setEnabled(!secret);
        m_remember->setChecked(m_remember->isChecked() && !secret);
    });
    m_secret->setChecked(question.wantsSecret());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(dialogTitle("desk", tr("The program on %1 asks something that Baton does not know").arg(place)));
    column->addWidget(screen, 1);
    column->addWidget(dialogCode(question.prompt));
    column->addWidget(m_answer);
    column->addWidget(m_secret);
    column->addWidget(m_remember);
    column->addWidget(okCancel(*this, tr("Answer")));
    resize(640, 480);
    m_answer->setFocus();
}

Answer QuestionDialog::answer() const
{
    return {m_answer->text(), m_secret->isChecked(), m_remember->isChecked()};
}

} // namespace baton
