#pragma once

#include "ui/models/clusterstate.h"

#include <QAbstractListModel>

namespace baton {

// The stored clusters, with what is known about each now.
class ClusterListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole, HeadlineRole, SeverityRole, ObservedRole, PracticeRole };

    using QAbstractListModel::QAbstractListModel;

    void setProfiles(const QList<Profile> &profiles); // keeps what is known of those that stay
    void setSnapshot(const QString &id, const Snapshot &snapshot);
    void setAssessment(const QString &id, const Assessment &assessment);
    void setTrouble(const QString &id, const QString &why); // nobody watches it

    [[nodiscard]] const ClusterState *find(const QString &id) const;
    [[nodiscard]] QModelIndex indexOf(const QString &id) const;
    [[nodiscard]] QString idAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

Q_SIGNALS:
    void stateChanged(const QString &id);

private:
    [[nodiscard]] int rowOf(const QString &id) const; // -1: not there
    void announce(int row);

    QList<ClusterState> m_clusters;
};

} // namespace baton
