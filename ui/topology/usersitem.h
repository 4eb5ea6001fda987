#pragma once

#include "ui/topology/nodeitem.h"

namespace baton {

// The people whom it is all for.
class UsersItem : public NodeItem
{
public:
    UsersItem() : NodeItem({76, 92}) { }

protected:
    void paintContents(QPainter &painter, const Tokens &tokens) const override;
    bool hasFrame() const override { return false; }
};

} // namespace baton
