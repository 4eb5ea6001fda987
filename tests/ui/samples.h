#pragma once

#include "ui/models/clusterstate.h"

#include "core/runbook/operationjob.h"
#include "core/store/store.h"

namespace baton {

// Made-up snapshots of a cluster in every situation, with what Baton really says of them: for the gallery and the tests of the
// user interface.
struct SampleCluster
{
    QString name; // file-name part, e.g. "healthy"
    ClusterState cluster;
};

[[nodiscard]] Profile sampleProfile();
[[nodiscard]] ClusterState bareCluster();
[[nodiscard]] ClusterState installingCluster();
[[nodiscard]] ClusterState healthyCluster();
[[nodiscard]] ClusterState laggingCluster();
[[nodiscard]] ClusterState notReplicatingCluster();
[[nodiscard]] ClusterState slaveDownCluster();
[[nodiscard]] ClusterState masterSuspectCluster();
[[nodiscard]] ClusterState masterDownCluster();
[[nodiscard]] ClusterState failedOverCluster();
[[nodiscard]] ClusterState oldMasterBackCluster();
[[nodiscard]] ClusterState twoMastersCluster();
[[nodiscard]] ClusterState proxyDownCluster();
[[nodiscard]] ClusterState misdirectedCluster();
[[nodiscard]] ClusterState notServingCluster();
[[nodiscard]] ClusterState maintenanceCluster();
[[nodiscard]] ClusterState hostKeyChangedCluster();
[[nodiscard]] ClusterState cutOffCluster();
[[nodiscard]] ClusterState switchingCluster(); // gate closed, requests held
[[nodiscard]] QList<SampleCluster> allSamples();

[[nodiscard]] RunOutline sampleOutline(); // a short switchover's
[[nodiscard]] RunOutline outlineOf(Operation operation, const ClusterState &cluster); // the real table

[[nodiscard]] QList<RunEvent> sampleSwitchover(); // a whole run's journal
[[nodiscard]] QList<Sample> sampleHistory(const QDateTime &to, int hours); // with an outage and a gap

[[nodiscard]] QList<RunRecord> sampleRuns(); // newest first: each ending

[[nodiscard]] RunOutline sampleInstallation();
// What a dry run of it tells: checks, one of them failed where `failing`, and steps with their commands.
[[nodiscard]] QList<RunEvent> sampleChecks(bool failing);

} // namespace baton
