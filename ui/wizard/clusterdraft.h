#pragma once

#include "core/cluster/profile.h"
#include "core/runbook/run.h"

namespace baton {

// What was entered in a wizard so far, so that it can be taken up again. No passwords.
struct ClusterDraft
{
    enum class Kind { Install, Adopt };

    Kind kind = Kind::Install;
    int page = 0; // how far the person came: a ClusterWizard::Page
    Profile profile = {};
    RunOptions options = {};

    [[nodiscard]] bool isEmpty() const; // nothing worth keeping
};

[[nodiscard]] QJsonObject draftToJson(const ClusterDraft &draft);
[[nodiscard]] std::optional<ClusterDraft> draftFromJson(const QJsonObject &json); // none: not a draft, or of another form

} // namespace baton
