#pragma once

#include <QWidget>

namespace baton {

class TopologyView;

// Zoom and fit for the diagram.
class ZoomBar : public QWidget
{
    Q_OBJECT

public:
    explicit ZoomBar(TopologyView &view, QWidget *parent = nullptr);
};

} // namespace baton
