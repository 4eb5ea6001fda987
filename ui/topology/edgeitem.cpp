#include "ui/topology/edgeitem.h"

#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/topology/diagramfont.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QPainterPathStroker>
#include <QWidget>

#include <cmath>

namespace baton {

namespace {

constexpr qreal dotGap = 30;
constexpr qreal arrowSize = 9;
constexpr qreal replicationLabelWidth = 260, trafficLabelWidth = 160;

QFont labelFont()
{
    return diagramFont(1.0, QFont::DemiBold);
}

QFont sublabelFont()
{
    return diagramFont(0.9);
}

// On as many lines as it needs.
qreal heightOf(const QString &text, const QFont &font, qreal width)
{
    return text.isEmpty() ? 0 : std::ceil(QFontMetricsF(font).boundingRect(QRectF(0, 0, width, 1000), Qt::TextWordWrap, text).height());
}

// Data on its way. An item of its own, and not for clicks: many times a second only the place that it leaves and the one that it
// reaches are painted, while the line and its words come from a cache.
class DotItem : public QGraphicsItem
{
public:
    explicit DotItem(EdgeItem *edge) : QGraphicsItem(edge), m_edge(*edge) { }
    [[nodiscard]] QRectF boundingRect() const override { return {-6, -6, 12, 12}; }
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget) override
    {
        const Tokens &tokens = tokensFor(widget ? widget->palette() : QGuiApplication::palette());
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens.window, 1.5));
        painter->setBrush(m_edge.color(tokens));
        painter->drawEllipse(QPointF(), 4, 4);
    }

private:
    const EdgeItem &m_edge;
};

} // namespace

EdgeItem::EdgeItem()
{
    setFlags(ItemIsSelectable | ItemIsFocusable);
    setCacheMode(DeviceCoordinateCache);
}

void EdgeItem::setEdge(const TopologyEdge &edge)
{
    prepareGeometryChange();
    m_edge = edge;
    measure();
    setToolTip(plainToolTip(edge.description));
    update();
    placeDots();
}

void EdgeItem::setPath(const QPainterPath &path)
{
    if (path == m_path)
        return;
    prepareGeometryChange();
    m_path = path;
    measure();
    m_way.clear();
    const qreal length = path.length() - arrowSize;
    for (qreal at = 0; at < length; at += 1)
        m_way << path.pointAtPercent(path.percentAtLength(at));
    update();
    placeDots();
}

void EdgeItem::setMovement(bool shown)
{
    m_movement = shown;
    placeDots();
}

void EdgeItem::placeDots()
{
    qsizetype count = 0;
    for (qreal at = m_phase; flows() && m_movement && at < qreal(m_way.size()); at += dotGap, ++count) {
        if (count == m_dots.size())
            m_dots << new DotItem(this);
        m_dots[count]->setPos(m_way[qsizetype(at)]);
    }
    while (m_dots.size() > count)
        delete m_dots.takeLast();
}

void EdgeItem::advanceFlow(qreal seconds)
{
    m_phase = std::fmod(m_phase + seconds * (20 + 90 * m_edge.pace), dotGap);
    placeDots();
}

QRectF EdgeItem::boundingRect() const
{
    return m_bounds;
}

void EdgeItem::measure()
{
    m_label = labelPlace();
    m_bounds = m_path.boundingRect().adjusted(-14, -14, 14, 14).united(m_label.adjusted(-6, -6, 6, 6));
}

QPainterPath EdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(16);
    QPainterPath path = stroker.createStroke(m_path);
    path.addRect(m_label);
    return path;
}

QColor EdgeItem::color(const Tokens &tokens) const
{
    switch (m_edge.state) {
    case TopologyEdge::State::Flowing:
        return m_edge.kind == TopologyEdge::Kind::Traffic ? tokens.accent : tokens.good;
    case TopologyEdge::State::Quiet:
        return tokens.neutral;
    case TopologyEdge::State::Standby:
    case TopologyEdge::State::Unknown:
        return tokens.strongBorder;
    case TopologyEdge::State::Broken:
        return tokens.critical;
    }
    Q_UNREACHABLE();
}

void EdgeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const Tokens &tokens = tokensFor(widget ? widget->palette() : QGuiApplication::palette());
    painter->setRenderHint(QPainter::Antialiasing);
    paintLine(*painter, tokens);
    paintArrow(*painter, tokens);
    if (m_edge.state == TopologyEdge::State::Broken)
        paintBreak(*painter, tokens);
    paintLabel(*painter, tokens);
}

void EdgeItem::paintLine(QPainter &painter, const Tokens &tokens) const
{
    painter.setBrush(Qt::NoBrush);
    if (isSelected() || hasFocus()) {
        painter.setPen(QPen(tokens.accentGround, 10, Qt::SolidLine, Qt::RoundCap));
        painter.drawPath(m_path);
    }
    QPen pen(color(tokens), flows() ? 2.2 : 1.6, Qt::SolidLine, Qt::RoundCap);
    if (m_edge.state == TopologyEdge::State::Standby || m_edge.state == TopologyEdge::State::Broken)
        pen.setDashPattern({4, 4});
    if (m_edge.state == TopologyEdge::State::Unknown)
        pen.setDashPattern({1, 5});
    painter.setPen(pen);
    painter.drawPath(m_path);
}

void EdgeItem::paintArrow(QPainter &painter, const Tokens &tokens) const
{
    if (m_path.isEmpty() || m_edge.state == TopologyEdge::State::Unknown)
        return;
    const QPointF tip = m_path.pointAtPercent(1);
    const qreal angle = -m_path.angleAtPercent(1) * M_PI / 180;
    const auto corner = [&](qreal turn) { return tip - arrowSize * QPointF(std::cos(angle + turn), std::sin(angle + turn)); };
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(tokens));
    painter.drawPolygon(QPolygonF{tip, corner(0.45), corner(-0.45)});
}

void EdgeItem::paintBreak(QPainter &painter, const Tokens &tokens) const
{
    const QPointF middle = m_path.pointAtPercent(0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.window);
    painter.drawEllipse(middle, 13, 13);
    paintIcon(painter, QRectF(middle - QPointF(10, 10), QSizeF(20, 20)), QStringLiteral("status-critical"), tokens.critical, tokens.window);
}

QRectF EdgeItem::labelPlace() const
{
    if (m_edge.label.isEmpty() && m_edge.sublabel.isEmpty())
        return {};
    const QPointF middle = m_path.pointAtPercent(0.5);
    const bool replication = m_edge.kind == TopologyEdge::Kind::Replication;
    const qreal width = replication ? replicationLabelWidth : trafficLabelWidth;
    const qreal height = heightOf(m_edge.label, labelFont(), width) + heightOf(m_edge.sublabel, sublabelFont(), width);
    if (replication)
        return {middle.x() + 22, middle.y() - height / 2, width, height};
    const bool rises = m_path.pointAtPercent(1).y() < m_path.pointAtPercent(0).y() - 4;
    const bool falls = m_path.pointAtPercent(1).y() > m_path.pointAtPercent(0).y() + 4;
    const qreal shift = rises || falls ? -56 : 0;
    const qreal top = falls ? middle.y() + 8 : middle.y() - height - 8;
    return {middle.x() - width / 2 + shift, top, width, height};
}

void EdgeItem::paintLabel(QPainter &painter, const Tokens &tokens) const
{
    const QRectF rect = m_label;
    if (rect.isEmpty())
        return;
    const bool replication = m_edge.kind == TopologyEdge::Kind::Replication;
    const bool broken = m_edge.state == TopologyEdge::State::Broken;
    const int align = (replication ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignTop | Qt::TextWordWrap;
    const qreal height = heightOf(m_edge.label, labelFont(), rect.width());
    painter.setFont(labelFont());
    painter.setPen(broken ? tokens.critical : tokens.text);
    painter.drawText(QRectF(rect.left(), rect.top(), rect.width(), height), align, m_edge.label);
    painter.setFont(sublabelFont());
    painter.setPen(tokens.muted);
    painter.drawText(rect.adjusted(0, height, 0, 0), align, m_edge.sublabel);
}

} // namespace baton
