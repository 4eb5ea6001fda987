#pragma once

#include "core/cluster/assessment.h"
#include "core/runbook/run.h"

#include <QWidget>

class QComboBox;

namespace baton {

// What the person chooses before an operation starts; empty for most. Keys and values as in RunOptions.
class RunOptionForm : public QWidget
{
    Q_OBJECT

public:
    RunOptionForm(Operation operation, const Profile &profile, QWidget *parent = nullptr);

    [[nodiscard]] RunOptions options() const;
    void setOptions(const RunOptions &options); // silently; what is not asked here is left out
    [[nodiscard]] bool isEmpty() const { return m_fields.isEmpty(); }

Q_SIGNALS:
    void changed();

private:
    struct Choice
    {
        QString value, title;
    };

    void addRate(const QString &title); // "rate": bytes a second
    void addChoice(const QString &key, const QString &title, const QList<Choice> &choices);

    QMap<QString, QComboBox *> m_fields;
};

} // namespace baton
