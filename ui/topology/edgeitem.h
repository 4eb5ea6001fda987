#pragma once

#include "ui/theme/tokens.h"
#include "ui/topology/topology.h"

#include <QGraphicsItem>
#include <QPainterPath>

namespace baton {

// A line of the diagram with its label. Data on the move is shown by dots that travel along it.
class EdgeItem : public QGraphicsItem
{
public:
    enum { Type = UserType + 2 };

    EdgeItem();

    void setEdge(const TopologyEdge &edge);
    void setPath(const QPainterPath &path);
    void setMovement(bool shown); // off for people who want no motion
    void advanceFlow(qreal seconds);
    [[nodiscard]] bool flows() const { return m_edge.state == TopologyEdge::State::Flowing; }
    [[nodiscard]] const TopologyEdge &edge() const { return m_edge; }

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;
    [[nodiscard]] QColor color(const Tokens &tokens) const;

private:
    void paintLine(QPainter &painter, const Tokens &tokens) const;
    void paintArrow(QPainter &painter, const Tokens &tokens) const;
    void paintBreak(QPainter &painter, const Tokens &tokens) const;
    void paintLabel(QPainter &painter, const Tokens &tokens) const;
    [[nodiscard]] QRectF labelPlace() const;
    void measure();
    void placeDots();

    TopologyEdge m_edge;
    QPainterPath m_path;
    QRectF m_label, m_bounds; // asked for many times a second
    QList<QPointF> m_way;           // points of the path, one each scene unit: asking the path itself is slow
    QList<QGraphicsItem *> m_dots; // children
    qreal m_phase = 0; // how far the dots have come, in scene units
    bool m_movement = true;
};

} // namespace baton
