#pragma once

#include "ui/theme/tokens.h"
#include "ui/topology/topology.h"

#include <QGraphicsItem>

namespace baton {

// A card of the diagram. Subclasses paint what is inside; frame, shadow, focus ring and the running step are here.
class NodeItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 1 };

    explicit NodeItem(const QSizeF &size);

    void setNode(const TopologyNode &node);
    [[nodiscard]] const TopologyNode &node() const { return m_node; }
    [[nodiscard]] QRectF card() const { return {QPointF(), m_size}; }

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

protected:
    virtual void paintContents(QPainter &painter, const Tokens &tokens) const = 0;
    virtual bool hasFrame() const { return true; }

    // Left-aligned by default; smaller when too long, elided at the end when still too long.
    static void paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                          Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    static void paintChip(QPainter &painter, const QRectF &rect, const Chip &chip, const Tokens &tokens);

private:
    void paintFrame(QPainter &painter, const Tokens &tokens) const;
    void paintFocus(QPainter &painter, const Tokens &tokens) const;
    void paintRunning(QPainter &painter, const Tokens &tokens) const;
    [[nodiscard]] QColor frameColor(const Tokens &tokens) const;

    TopologyNode m_node;
    QSizeF m_size;
};

} // namespace baton
