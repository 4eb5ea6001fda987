#pragma once

#include "core/cluster/profile.h"
#include "core/host/logs.h"

#include <QDialog>
#include <QMap>

class QLabel;
class QPlainTextEdit;
class QTabWidget;

namespace baton {

// What the programs on each host logged around a moment, side by side with what Baton did then. Filled host by host as they answer.
class LogsDialog : public QDialog
{
    Q_OBJECT

public:
    LogsDialog(const Profile &profile, const LogSpan &span, QWidget *parent = nullptr);

    void setLogs(Node node, const QString &text);
    void setProblem(Node node, const QString &why);

private:
    void find(const QString &text, bool again);
    void save();

    Profile m_profile;
    LogSpan m_span;
    QTabWidget *m_tabs;
    QMap<Node, QPlainTextEdit *> m_texts;
    QLabel *m_status;
};

} // namespace baton
