#include "ui/topology/topologyscene.h"

#include "ui/topology/edgeitem.h"
#include "ui/topology/hostitem.h"
#include "ui/topology/proxyitem.h"
#include "ui/topology/topologymodel.h"
#include "ui/topology/usersitem.h"

namespace baton {

namespace {

constexpr int frame = 100;// milliseconds: calm, and next to no CPU

NodeItem *newItem(TopologyNode::Kind kind)
{
    switch (kind) {
    case TopologyNode::Kind::Users:
        return new UsersItem;
    case TopologyNode::Kind::Proxy:
        return new ProxyItem;
    case TopologyNode::Kind::Host:
        return new HostItem;
    }
    Q_UNREACHABLE();
}

QPointF placeOf(const TopologyNode &node, const QSizeF &size)
{
    constexpr qreal middle = 255;
    switch (node.kind) {
    case TopologyNode::Kind::Users:
        return {0, middle - 34};
    case TopologyNode::Kind::Proxy:
        return {190, middle - size.height() / 2};
    case TopologyNode::Kind::Host:
        return {560, node.node == Node::A ? 0 : 2 * middle - size.height()};
    }
    Q_UNREACHABLE();
}

QPainterPath sideways(const QRectF &from, const QRectF &to)
{
    const qreal apart = to.center().y() - from.center().y();
    const bool straight = qAbs(apart) < 40;
    const QPointF end(to.left() - 4, to.center().y());
    const QPointF start(from.right() + 3, straight ? end.y() : from.center().y() + qBound(-24.0, apart * 0.1, 24.0));
    const qreal bend = (end.x() - start.x()) / 2;
    QPainterPath path(start);
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    return path;
}

QPainterPath upOrDown(const QRectF &from, const QRectF &to)
{
    const bool down = from.top() < to.top();
    const qreal x = from.left() + 34;
    QPainterPath path({x, down ? from.bottom() + 3 : from.top() - 3});
    path.lineTo(x, down ? to.top() - 4 : to.bottom() + 4);
    return path;
}

} // namespace

TopologyScene::TopologyScene(TopologyModel &model, QObject *parent) : QGraphicsScene(parent), m_model(model)
{
    connect(&model, &TopologyModel::nodeAdded, this, &TopologyScene::addNode);
    connect(&model, &TopologyModel::nodeChanged, this, &TopologyScene::changeNode);
    connect(&model, &TopologyModel::nodeRemoved, this, &TopologyScene::removeNode);
    connect(&model, &TopologyModel::edgeAdded, this, &TopologyScene::addEdge);
    connect(&model, &TopologyModel::edgeChanged, this, &TopologyScene::changeEdge);
    connect(&model, &TopologyModel::edgeRemoved, this, &TopologyScene::removeEdge);
    connect(this, &QGraphicsScene::selectionChanged, this, [this] { Q_EMIT selected(selectedId()); });
    connect(&m_timer, &QTimer::timeout, this, &TopologyScene::advanceFlow);
    m_timer.setInterval(frame);
    for (const TopologyNode &node : model.topology().nodes)
        addNode(node.id);
    for (const TopologyEdge &edge : model.topology().edges)
        addEdge(edge.id);
}

// Items that end with the scene are no news: who listens is on its way out too.
TopologyScene::~TopologyScene()
{
    blockSignals(true);
}

void TopologyScene::setMovement(bool shown)
{
    m_movement = shown;
    for (EdgeItem *edge : std::as_const(m_edges))
        edge->setMovement(shown);
    updateTimer();
}

void TopologyScene::setRunning(bool running)
{
    m_running = running;
    updateTimer();
}

void TopologyScene::addNode(const QString &id)
{
    const TopologyNode &node = *m_model.node(id);
    NodeItem *item = newItem(node.kind);
    item->setNode(node);
    item->setPos(placeOf(node, item->card().size()));
    m_nodes.insert(id, item);
    addItem(item);
    placeEdges();
    Q_EMIT partAdded(id);
}

void TopologyScene::changeNode(const QString &id)
{
    m_nodes.value(id)->setNode(*m_model.node(id));
    Q_EMIT partChanged(id);
}

void TopologyScene::removeNode(const QString &id)
{
    delete m_nodes.take(id);
    Q_EMIT partRemoved(id);
}

void TopologyScene::addEdge(const QString &id)
{
    auto *item = new EdgeItem;
    m_edges.insert(id, item);
    item->setMovement(m_movement);
    addItem(item);
    Q_EMIT partAdded(id);
    changeEdge(id);
}

void TopologyScene::changeEdge(const QString &id)
{
    m_edges.value(id)->setEdge(*m_model.edge(id));
    placeEdges();
    updateTimer();
    Q_EMIT partChanged(id);
}

void TopologyScene::removeEdge(const QString &id)
{
    delete m_edges.take(id);
    updateTimer();
    Q_EMIT partRemoved(id);
}

void TopologyScene::placeEdges()
{
    for (EdgeItem *item : std::as_const(m_edges)) {
        const NodeItem *from = nodeItem(item->edge().from), *to = nodeItem(item->edge().to);
        if (!from || !to)
            continue;
        const QRectF start = from->card().translated(from->pos()), end = to->card().translated(to->pos());
        item->setPath(item->edge().kind == TopologyEdge::Kind::Replication ? upOrDown(start, end) : sideways(start, end));
    }
}

void TopologyScene::updateTimer()
{
    const bool anyFlow = std::any_of(m_edges.begin(), m_edges.end(), [](const EdgeItem *edge) { return edge->flows(); });
    if (anyFlow && m_movement && m_running)
        m_timer.start();
    else
        m_timer.stop();
}

void TopologyScene::advanceFlow()
{
    for (EdgeItem *edge : std::as_const(m_edges)) {
        if (edge->flows())
            edge->advanceFlow(frame / 1000.0);
    }
}

QList<QGraphicsItem *> TopologyScene::focusOrder() const
{
    QList<QGraphicsItem *> order;
    for (const TopologyNode &node : m_model.topology().nodes)
        order << nodeItem(node.id);
    for (const TopologyEdge &edge : m_model.topology().edges)
        order << edgeItem(edge.id);
    order.removeAll(nullptr); // those that are about to be made
    return order;
}

QString TopologyScene::idOf(const QGraphicsItem *item)
{
    if (const auto *node = qgraphicsitem_cast<const NodeItem *>(item))
        return node->node().id;
    if (const auto *edge = qgraphicsitem_cast<const EdgeItem *>(item))
        return edge->edge().id;
    return {};
}

QString TopologyScene::descriptionOf(const QGraphicsItem *item)
{
    return item ? item->toolTip() : QString();
}

void TopologyScene::select(const QString &id)
{
    clearSelection();
    for (QGraphicsItem *item : focusOrder()) {
        if (idOf(item) == id)
            item->setSelected(true);
    }
}

QString TopologyScene::selectedId() const
{
    const QList<QGraphicsItem *> items = selectedItems();
    return items.isEmpty() ? QString() : idOf(items.first());
}

} // namespace baton
