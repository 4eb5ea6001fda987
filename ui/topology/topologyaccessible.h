#pragma once

namespace baton {

// Makes the diagram's hosts and edges known to screen readers, as children of the view: name, what is known in words, place, focus,
// and a press that selects. Call once, before the first view is looked at; again does nothing.
void installTopologyAccessibility();

} // namespace baton
