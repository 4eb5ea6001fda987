#pragma once

#include "ui/models/clusterstate.h"

#include <QAbstractTableModel>

namespace baton {

// Who sees whom: a row for each place that looks (the workstation, then the machines), a column for each machine that is
// looked at. What a place saw is as old as the last look from there.
class SightModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // SightFacts; bool: nobody has looked from there for a while; bool: no answer over HTTP is as it should be there
    enum Role { SightRole = Qt::UserRole, StaleRole, IdleRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setCluster(const ClusterState &cluster);
    void refreshAges(); // the headers say how old each row is

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] bool isSelf(const QModelIndex &index) const;
    [[nodiscard]] SightFacts sightAt(const QModelIndex &index) const;
    [[nodiscard]] QString wordsAt(const QModelIndex &index) const;
    [[nodiscard]] QString placeName(int row) const;
    [[nodiscard]] QString nameOf(Node node) const;
    [[nodiscard]] QDateTime seenFrom(int row) const;

    ClusterState m_cluster;
    QList<Node> m_nodes; // of the cluster
};

// The four ways that were tried, in the order in which they are shown.
struct WayOfSight
{
    QString title; // "SSH"
    SightFacts::Sight sight;
    bool isHttp = false;
};
[[nodiscard]] QList<WayOfSight> waysOf(const SightFacts &sight);
[[nodiscard]] QString sightName(SightFacts::Sight sight); // translated: "yes"

} // namespace baton

Q_DECLARE_METATYPE(baton::SightFacts)
