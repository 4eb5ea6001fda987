#include "ui/topology/topologyaccessible.h"

#include "ui/topology/topologyscene.h"
#include "ui/topology/topologyview.h"

#include <QAccessibleWidget>
#include <QGraphicsItem>
#include <QPointer>

namespace baton {

namespace {

// One host or edge. Knows it by its id: items come and go with the model.
class PartAccessible : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    PartAccessible(TopologyView &view, QString id) : m_view(&view), m_id(std::move(id)) { }

    bool isValid() const override { return item() != nullptr; }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_view.data()); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }

    // The first line of its description names it, the others say how it is.
    QString text(QAccessible::Text kind) const override
    {
        const QString all = TopologyScene::descriptionOf(item());
        if (kind == QAccessible::Name)
            return all.section(u'\n', 0, 0);
        return kind == QAccessible::Description ? all.section(u'\n', 1) : QString();
    }
    void setText(QAccessible::Text, const QString &) override { }

    QRect rect() const override
    {
        const QGraphicsItem *part = item();
        if (!part)
            return {};
        const QRect place = placeInView(*part);
        return {m_view->viewport()->mapToGlobal(place.topLeft()), place.size()};
    }

    QAccessible::State state() const override
    {
        QAccessible::State state;
        const QGraphicsItem *part = item();
        state.invalid = part == nullptr;
        if (!part)
            return state;
        state.focusable = state.selectable = true;
        state.focused = part == m_view->scene()->focusItem() && m_view->hasFocus();
        state.selected = part->isSelected();
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->viewport()->rect().intersects(placeInView(*part));
        return state;
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &) override
    {
        if (isValid())
            m_view->focusOn(m_id);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    [[nodiscard]] QString id() const { return m_id; }

private:
    [[nodiscard]] QGraphicsItem *item() const { return m_view ? m_view->part(m_id) : nullptr; }
    // What the eye takes for it and the mouse hits: without shadow and focus ring.
    [[nodiscard]] QRect placeInView(const QGraphicsItem &part) const
    {
        return m_view->mapFromScene(part.mapToScene(part.shape().boundingRect())).boundingRect();
    }

    QPointer<TopologyView> m_view;
    const QString m_id;
};

class ViewAccessible : public QAccessibleWidget
{
public:
    explicit ViewAccessible(TopologyView &view) : QAccessibleWidget(&view, QAccessible::List), m_view(view) { }
    ~ViewAccessible() override
    {
        for (const QAccessible::Id part : std::as_const(m_parts))
            QAccessible::deleteAccessibleInterface(part);
    }

    int childCount() const override { return int(m_view.parts().size()); }
    QAccessibleInterface *child(int index) const override
    {
        const QStringList ids = m_view.parts();
        return index < 0 || index >= ids.size() ? nullptr : partOf(ids[index]);
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        const auto *part = dynamic_cast<const PartAccessible *>(child);
        return part ? int(m_view.parts().indexOf(part->id())) : -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        const QString id = TopologyScene::idOf(m_view.itemAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))));
        return id.isEmpty() ? nullptr : partOf(id);
    }
    QAccessibleInterface *focusChild() const override
    {
        const QString id = m_view.focusedPart();
        return id.isEmpty() ? nullptr : partOf(id);
    }

    // Of one that is gone too: who was told of it is told of its end.
    QAccessibleInterface *partOf(const QString &id) const
    {
        if (!m_parts.contains(id))
            m_parts.insert(id, QAccessible::registerAccessibleInterface(new PartAccessible(m_view, id)));
        return QAccessible::accessibleInterface(m_parts.value(id));
    }

private:
    TopologyView &m_view;
    mutable QHash<QString, QAccessible::Id> m_parts;
};

QAccessibleInterface *viewInterface(const QString &, QObject *object)
{
    auto *view = qobject_cast<TopologyView *>(object);
    return view ? new ViewAccessible(*view) : nullptr;
}

void tell(TopologyView &view, const QString &id, QAccessible::Event what)
{
    if (id.isEmpty() || !QAccessible::isActive())
        return;
    const auto *diagram = dynamic_cast<ViewAccessible *>(QAccessible::queryAccessibleInterface(&view));
    if (!diagram)
        return;
    QAccessibleEvent event(diagram->partOf(id), what);
    QAccessible::updateAccessibility(&event);
}

} // namespace

void makeAccessible(TopologyView &view, TopologyScene &scene)
{
    QAccessible::installFactory(viewInterface); // the same one twice is kept once
    const auto teller = [&view](QAccessible::Event what) { return [&view, what](const QString &id) { tell(view, id, what); }; };
    QObject::connect(&scene, &TopologyScene::partAdded, &view, teller(QAccessible::ObjectCreated));
    QObject::connect(&scene, &TopologyScene::partChanged, &view, teller(QAccessible::NameChanged));
    QObject::connect(&scene, &TopologyScene::partChanged, &view, teller(QAccessible::DescriptionChanged));
    QObject::connect(&scene, &TopologyScene::partRemoved, &view, teller(QAccessible::ObjectDestroyed));
    QObject::connect(&scene, &TopologyScene::selected, &view, teller(QAccessible::Selection));
    QObject::connect(&scene, &QGraphicsScene::focusItemChanged, &view, [&view](const QGraphicsItem *now) {
        if (view.hasFocus())
            tell(view, TopologyScene::idOf(now), QAccessible::Focus);
    });
}

} // namespace baton
