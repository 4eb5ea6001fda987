#pragma once

#include "core/runbook/operationjob.h"

#include <QAbstractItemModel>

namespace baton {

// One check or step of a run as the run window shows it.
struct RunRow
{
    enum class State { Pending, Planned, Running, Passed, Warning, Failed, Skipped, Undoing, Undone };

    QString id, title, place = {};
    State state = State::Pending;
    QString found = {}, wanted = {}, fix = {}; // checks
    QDateTime started = {};
    qint64 tookMs = -1;
    bool pointOfNoReturn = false;
    QStringList lines = {}; // what was said and sent meanwhile
};

// The checks and steps of one run, kept up by its events. Two top rows: checks, steps. Lives on the GUI thread.
class RunModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Group { Checks, Steps, GroupCount };
    enum Column { Title, Place, Took, ColumnCount };
    enum Role { StateRole = Qt::UserRole, IdRole };

    explicit RunModel(Profile profile, QObject *parent = nullptr);

    void setProfile(const Profile &profile) { m_profile = profile; } // for the names of hosts, from the next outline on
    void setOutline(const RunOutline &outline); // all rows pending
    void happened(const RunEvent &event);

    [[nodiscard]] const RunRow *row(const QModelIndex &index) const; // nullptr for the groups
    [[nodiscard]] const QList<RunRow> &rows(Group group) const { return m_rows[group]; }
    [[nodiscard]] int count(Group group, RunRow::State state) const;
    [[nodiscard]] QModelIndex groupIndex(Group group) const { return index(group, 0); }
    [[nodiscard]] QModelIndex runningIndex() const; // invalid: none
    [[nodiscard]] QString groupTitle(Group group) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void checkDone(const RunEvent &event);
    void stepMoved(const RunEvent &event, RunRow::State state);
    void addLine(const RunEvent &event);
    void changed(Group group, int row);
    [[nodiscard]] QVariant groupData(Group group, int column, int role) const;
    [[nodiscard]] QVariant rowData(const RunRow &row, int column, int role) const;

    Profile m_profile;
    QList<RunRow> m_rows[GroupCount];
    bool m_dryRun = false; // a step that "went well" is only planned
};

[[nodiscard]] QString runRowStateName(RunRow::State state); // translated
[[nodiscard]] QIcon runRowStateIcon(RunRow::State state);

} // namespace baton
