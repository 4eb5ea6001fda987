#pragma once

#include "ui/models/clusterstate.h"
#include "ui/run/timeline.h"
#include "ui/topology/topology.h"

namespace baton {

// A finished run, moment by moment, as the diagram shows it. The journal has what was done, not what was measured
// meanwhile: the hosts' states follow from the steps, figures are left out.
class Replay
{
public:
    struct Frame
    {
        ClusterState cluster;
        StepHighlight step;
        QString line; // what was said last
    };

    Replay(const Profile &profile, const QList<RunEvent> &events);

    [[nodiscard]] qint64 length() const { return m_timeline.length; } // milliseconds from the first step to the end
    [[nodiscard]] const Timeline &timeline() const { return m_timeline; }
    [[nodiscard]] Frame at(qint64 ms) const;

private:
    [[nodiscard]] Frame beginning() const;
    void apply(Frame &frame, const RunEvent &event) const;

    Profile m_profile;
    QList<RunEvent> m_events;
    Timeline m_timeline;
};

} // namespace baton
