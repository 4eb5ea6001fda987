#pragma once

namespace baton {

class TopologyScene;
class TopologyView;

// Makes the diagram's hosts and edges known to screen readers, as children of the view: name, what is known in words, place, state, and
// a press that selects. Tells them what gets the focus, what changes, comes and goes. For the view's constructor.
void makeAccessible(TopologyView &view, TopologyScene &scene);

} // namespace baton
