#pragma once

#include "ui/topology/nodeitem.h"

namespace baton {

// A data host: role badge, address, services, load/memory/disk, timeline.
class HostItem : public NodeItem
{
public:
    HostItem() : NodeItem({300, 196}) { }

protected:
    void paintContents(QPainter &painter, const Tokens &tokens) const override;

private:
    void paintHeader(QPainter &painter, const Tokens &tokens) const;
    void paintBadge(QPainter &painter, const Tokens &tokens) const;
    void paintChips(QPainter &painter, const Tokens &tokens) const;
    void paintMeters(QPainter &painter, const Tokens &tokens) const;
    void paintUnseen(QPainter &painter, const Tokens &tokens) const;
};

} // namespace baton
