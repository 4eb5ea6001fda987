#pragma once

#include <QTextBrowser>

namespace baton {

struct RunRow;

// What is known about the check or step that is selected: found, wanted, how to fix; what was said and sent.
class RowDetails : public QTextBrowser
{
    Q_OBJECT

public:
    explicit RowDetails(QWidget *parent = nullptr);

    void setRow(const RunRow *row); // nullptr: nothing is selected
};

} // namespace baton
