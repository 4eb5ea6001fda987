#include "ui/topology/topologyview.h"

#include "ui/topology/topologyaccessible.h"
#include "ui/topology/diagramfont.h"
#include "ui/topology/topologyscene.h"

#include <QContextMenuEvent>
#include <QGraphicsItem>
#include <QKeyEvent>
#include <QLineF>
#include <QWheelEvent>

#include <cmath>

namespace baton {

namespace {

constexpr qreal smallest = 0.4, largest = 3;

bool liesTowards(const QPointF &from, const QPointF &to, Qt::Key direction)
{
    const QPointF way = to - from;
    switch (direction) {
    case Qt::Key_Left:
        return way.x() < -qAbs(way.y());
    case Qt::Key_Right:
        return way.x() > qAbs(way.y()) * 0.6;
    case Qt::Key_Up:
        return way.y() < 0 && qAbs(way.y()) > qAbs(way.x()) * 0.5;
    default:
        return way.y() > 0 && qAbs(way.y()) > qAbs(way.x()) * 0.5;
    }
}

} // namespace

TopologyView::TopologyView(TopologyScene &scene, QWidget *parent) : QGraphicsView(&scene, parent), m_scene(scene)
{
    makeAccessible(*this, scene); // first: where somebody listens, what follows is told at once, and by whom is remembered
    setFrameShape(QFrame::NoFrame);
    setBackgroundRole(QPalette::Window);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    setDragMode(QGraphicsView::ScrollHandDrag);
    setTransformationAnchor(QGraphicsView::AnchorUnderMouse);
    setMinimumSize(360, 260);
    setAccessibleName(tr("Topology of the cluster"));
}

void TopologyView::fit()
{
    m_fitting = true;
    const QRectF all = scene()->itemsBoundingRect().adjusted(-12, -12, 12, 4);
    if (all.isEmpty() || viewport()->width() < 10)
        return;
    setSceneRect(all);
    const qreal scale = qMin(viewport()->width() / all.width(), viewport()->height() / all.height());
    const qreal most = 1.35 * qMax(1.0, QGuiApplication::font().pointSizeF() / diagramPointSize);
    setTransform(QTransform::fromScale(qBound(smallest, scale, most), qBound(smallest, scale, most)));
    centerOn(all.center());
}

void TopologyView::zoomBy(qreal factor)
{
    m_fitting = false;
    const qreal now = transform().m11();
    const qreal bounded = qBound(smallest, now * factor, largest) / now;
    scale(bounded, bounded);
}

void TopologyView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_fitting)
        fit();
}

void TopologyView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(std::pow(1.0015, event->angleDelta().y()));
    else
        QGraphicsView::wheelEvent(event);
}

void TopologyView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        focusOn(nearest(Qt::Key(event->key())));
        return;
    case Qt::Key_Plus:
        zoomIn();
        return;
    case Qt::Key_Minus:
        zoomOut();
        return;
    case Qt::Key_0:
        fit();
        return;
    case Qt::Key_Escape:
        m_scene.clearSelection();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        focusOn(m_scene.focusItem());
        return;
    default:
        QGraphicsView::keyPressEvent(event);
    }
}

void TopologyView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event); // gives it to what had it last: right after another window, not for who walks along
    if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason)
        return;
    const QList<QGraphicsItem *> order = m_scene.focusOrder();
    if (!order.isEmpty())
        focusOn(event->reason() == Qt::TabFocusReason ? order.first() : order.last());
}

void TopologyView::showEvent(QShowEvent *event)
{
    QGraphicsView::showEvent(event);
    m_scene.setRunning(true);
    if (m_fitting)
        fit();
}

void TopologyView::hideEvent(QHideEvent *event)
{
    QGraphicsView::hideEvent(event);
    m_scene.setRunning(false);
}

// Tab walks through the diagram and leaves it at its end.
bool TopologyView::focusNextPrevChild(bool next)
{
    const QList<QGraphicsItem *> order = m_scene.focusOrder();
    const qsizetype at = order.indexOf(m_scene.focusItem()) + (next ? 1 : -1);
    if (!m_scene.focusItem() || at < 0 || at >= order.size()) {
        m_scene.setFocusItem(nullptr);
        return QGraphicsView::focusNextPrevChild(next);
    }
    focusOn(order.at(at));
    return true;
}

void TopologyView::focusOn(QGraphicsItem *item)
{
    if (!item)
        return;
    m_scene.clearSelection();
    item->setFocus();
    item->setSelected(true);
    ensureVisible(item, 20, 20);
}

QStringList TopologyView::parts() const
{
    QStringList ids;
    for (const QGraphicsItem *item : m_scene.focusOrder())
        ids << TopologyScene::idOf(item);
    return ids;
}

QGraphicsItem *TopologyView::part(const QString &id) const
{
    for (QGraphicsItem *item : m_scene.focusOrder()) {
        if (TopologyScene::idOf(item) == id)
            return item;
    }
    return nullptr;
}

QString TopologyView::focusedPart() const
{
    return TopologyScene::idOf(m_scene.focusItem());
}

void TopologyView::focusOn(const QString &id)
{
    focusOn(part(id));
}

// By the mouse where it is, by the keyboard on what has the focus.
void TopologyView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QGraphicsItem *item = byKey ? m_scene.focusItem() : itemAt(event->pos());
    focusOn(item);
    const QPoint at = byKey && item ? viewport()->mapToGlobal(mapFromScene(item->sceneBoundingRect().center())) : event->globalPos();
    Q_EMIT menuRequested(TopologyScene::idOf(item), at);
}

QGraphicsItem *TopologyView::nearest(Qt::Key direction) const
{
    const QList<QGraphicsItem *> all = m_scene.focusOrder();
    const QGraphicsItem *from = m_scene.focusItem();
    if (!from)
        return all.value(0);
    const QPointF start = from->sceneBoundingRect().center();
    QGraphicsItem *best = nullptr;
    qreal bestDistance = 1e9;
    for (QGraphicsItem *item : all) {
        const QPointF end = item->sceneBoundingRect().center();
        const qreal distance = QLineF(start, end).length();
        if (item != from && distance < bestDistance && liesTowards(start, end, direction)) {
            best = item;
            bestDistance = distance;
        }
    }
    return best;
}

} // namespace baton
