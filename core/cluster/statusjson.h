#pragma once

#include "core/cluster/assessment.h"
#include "core/cluster/snapshot.h"

#include <QJsonObject>

// What `batonctl status --json` prints: docs/status.schema.json.
namespace baton {

[[nodiscard]] QJsonObject snapshotToJson(const Snapshot &snapshot);
[[nodiscard]] QJsonObject assessmentToJson(const Assessment &assessment);
// {"cluster", "taken", "assessment", "snapshot"}
[[nodiscard]] QJsonObject statusToJson(const Profile &profile, const Snapshot &snapshot, const Assessment &assessment);

} // namespace baton
