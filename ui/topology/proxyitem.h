#pragma once

#include "ui/topology/nodeitem.h"

namespace baton {

// The proxy: its state, and the gate that holds requests during a switchover, drawn open or closed.
class ProxyItem : public NodeItem
{
public:
    ProxyItem() : NodeItem({214, 150}) { }

protected:
    void paintContents(QPainter &painter, const Tokens &tokens) const override;

private:
    void paintGate(QPainter &painter, const Tokens &tokens) const;
};

} // namespace baton
