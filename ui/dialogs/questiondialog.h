#pragma once

#include "core/runbook/run.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace baton {

// A prompt of a program on a host that no rule of the recipe knows: the terminal so far, and an answer field.
class QuestionDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionDialog(const Question &question, const QString &place, QWidget *parent = nullptr);

    [[nodiscard]] Answer answer() const;

private:
    QLineEdit *m_answer;
    QCheckBox *m_secret;
    QCheckBox *m_remember;
};

} // namespace baton
