#pragma once

#include <QStyledItemDelegate>

namespace baton {

// A cell of "who sees whom": the ways that were tried, each with a tick, a cross or a dash before its name.
class SightDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace baton
