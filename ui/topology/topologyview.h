#pragma once

#include <QGraphicsView>

namespace baton {

class TopologyScene;

// The diagram on the screen: zoom, fit, keyboard focus that walks hosts and edges.
class TopologyView : public QGraphicsView
{
    Q_OBJECT

public:
    explicit TopologyView(TopologyScene &scene, QWidget *parent = nullptr);

    void zoomIn() { zoomBy(1.2); }
    void zoomOut() { zoomBy(1 / 1.2); }
    void fit(); // and stay fitting when the window changes

    // Hosts and edges by their ids, in reading order; for screen readers.
    [[nodiscard]] QStringList parts() const;
    [[nodiscard]] QGraphicsItem *part(const QString &id) const; // nullptr: it is gone
    [[nodiscard]] QString focusedPart() const;                  // empty: none
    void focusOn(const QString &id);

Q_SIGNALS:
    void menuRequested(const QString &id, const QPoint &at); // on a host or an edge; empty: on the ground. Global coordinates.

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void zoomBy(qreal factor);
    void focusOn(QGraphicsItem *item);
    [[nodiscard]] QGraphicsItem *nearest(Qt::Key direction) const;

    TopologyScene &m_scene;
    bool m_fitting = true;
};

} // namespace baton
