#pragma once

#include "core/cluster/assessment.h"

#include <QFrame>

namespace baton {

// A rounded surface with a hairline, tinted by severity where it has one.
class Panel : public QFrame
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    void setSeverity(std::optional<Severity> severity);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Severity> m_severity;
};

} // namespace baton
