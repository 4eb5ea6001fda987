#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;

namespace baton {

class ActionButton;

// What practising on a lab means, and how far its start is. Closing it does not stop what was begun.
class PracticeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PracticeDialog(QWidget *parent = nullptr);

    void setWorking(const QString &what); // what the lab's start is doing now
    void setProblem(const QString &why);  // it did not start; may be tried again

Q_SIGNALS:
    void startRequested();

private:
    void fit();

    QLabel *m_status;
    QProgressBar *m_progress;
    ActionButton *m_start;
    QPushButton *m_close;
};

} // namespace baton
