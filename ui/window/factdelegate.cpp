#include "ui/window/factdelegate.h"

#include "ui/models/factsmodel.h"
#include "ui/theme/tokens.h"

namespace baton {

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), size.height() + (index.data(FactsModel::SectionRole).toBool() ? 16 : 6)};
}

void FactDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool section = index.data(FactsModel::SectionRole).toBool();
    option->displayAlignment = section ? Qt::AlignLeft | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignTop;
    if (index.column() == FactsModel::Name && !section)
        option->palette.setColor(QPalette::Text, tokensFor(option->palette).muted);
}

} // namespace baton
