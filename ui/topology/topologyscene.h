#pragma once

#include <QGraphicsScene>
#include <QHash>
#include <QTimer>

namespace baton {

class EdgeItem;
class NodeItem;
class TopologyModel;

// The diagram. Items come and go only in answer to the model's signals; positions are fixed, so that roles move
// between the hosts and the hosts stay where the eye knows them.
class TopologyScene : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit TopologyScene(TopologyModel &model, QObject *parent = nullptr);
    ~TopologyScene() override;

    void setMovement(bool shown);
    void setRunning(bool running); // false while nobody looks: no timer then

    [[nodiscard]] NodeItem *nodeItem(const QString &id) const { return m_nodes.value(id); }
    [[nodiscard]] EdgeItem *edgeItem(const QString &id) const { return m_edges.value(id); }
    [[nodiscard]] QList<QGraphicsItem *> focusOrder() const; // nodes, then edges, in the model's order
    [[nodiscard]] static QString idOf(const QGraphicsItem *item);
    [[nodiscard]] static QString descriptionOf(const QGraphicsItem *item);
    [[nodiscard]] QString selectedId() const;
    void select(const QString &id); // empty or unknown: nothing

Q_SIGNALS:
    void selected(const QString &id); // empty: nothing
    void partAdded(const QString &id); // a host or an edge
    void partChanged(const QString &id);
    void partRemoved(const QString &id);

private:
    void addNode(const QString &id);
    void changeNode(const QString &id);
    void removeNode(const QString &id);
    void addEdge(const QString &id);
    void changeEdge(const QString &id);
    void removeEdge(const QString &id);
    void placeEdges();
    void updateTimer();
    void advanceFlow();

    TopologyModel &m_model;
    QHash<QString, NodeItem *> m_nodes; // owned by the scene
    QHash<QString, EdgeItem *> m_edges;
    QTimer m_timer;
    bool m_movement = true;
    bool m_running = true;
};

} // namespace baton
