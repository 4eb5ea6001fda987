#include "ui/window/zoombar.h"

#include "ui/theme/icons.h"
#include "ui/topology/topologyview.h"

#include <QBoxLayout>
#include <QToolButton>

namespace baton {

namespace {

QToolButton *button(const QString &icon, const QString &name)
{
    auto *made = new QToolButton;
    made->setIcon(themedIcon(icon, Tint::Muted));
    made->setAutoRaise(true);
    made->setToolTip(name);
    made->setAccessibleName(name);
    return made;
}

} // namespace

ZoomBar::ZoomBar(TopologyView &view, QWidget *parent) : QWidget(parent)
{
    auto *in = button("zoom-in", tr("Zoom in")), *out = button("zoom-out", tr("Zoom out")), *fit = button("fit", tr("Fit the diagram to the window"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (QToolButton *each : {out, in, fit})
        row->addWidget(each);
    connect(in, &QToolButton::clicked, &view, &TopologyView::zoomIn);
    connect(out, &QToolButton::clicked, &view, &TopologyView::zoomOut);
    connect(fit, &QToolButton::clicked, &view, &TopologyView::fit);
}

} // namespace baton
