#pragma once

#include <QPlainTextEdit>

namespace baton {

// What programs on the hosts print during a run. Follows the end; keeps the last lines only.
class OutputPane : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit OutputPane(QWidget *parent = nullptr);

    void append(const QString &text); // as it comes, not by lines
};

} // namespace baton
