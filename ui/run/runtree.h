#pragma once

#include <QTreeView>

namespace baton {

class RunModel;

// The checks and steps of a run, as the run window and the wizards list them.
class RunTree : public QTreeView
{
    Q_OBJECT

public:
    explicit RunTree(RunModel &model, QWidget *parent = nullptr);

    // The first row that failed, else the first that warns: made the current one. True when there is one.
    bool showTrouble();
    bool showFirstPlanned(); // what a dry run says would be done

Q_SIGNALS:
    void currentRowChanged();

private:
    bool showFirst(int state);
    [[nodiscard]] QModelIndex firstWith(int state) const;

    RunModel &m_rows;
};

} // namespace baton
