#pragma once

#include "ui/wizard/clusterdraft.h"

namespace baton {

// Wizards that were left in the middle: one file a kind in Baton's data folder, readable by its owner only.
class DraftFile
{
public:
    DraftFile(const QString &folder, ClusterDraft::Kind kind);

    [[nodiscard]] ClusterDraft read() const; // empty: there is none
    [[nodiscard]] bool write(const ClusterDraft &draft) const; // an empty one removes the file
    void remove() const;

private:
    ClusterDraft::Kind m_kind;
    QString m_name;
};

} // namespace baton
