#include "ui/window/factdelegate.h"

#include "ui/models/factsmodel.h"
#include "ui/theme/tokens.h"

namespace baton {

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize size = QStyledItemDelegate::sizeHint(option, index);
    return {size.width(), size.height() + (index.data(FactsModel::SectionRole).toBool() ? 16 : 6)};
}

// A path may be broken after each of its folders.
QString FactDelegate::displayText(const QVariant &value, const QLocale &locale) const
{
    return QStyledItemDelegate::displayText(value, locale).replace(u'/', QStringLiteral("/\u200b"));
}

void FactDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const bool section = index.data(FactsModel::SectionRole).toBool();
    option->displayAlignment = section ? Qt::AlignLeft | Qt::AlignBottom : Qt::AlignLeft | Qt::AlignTop;
    if (section)
        option->rect.adjust(0, 0, 0, -5); // nearer to what it heads than to what is above, but not glued to it
    if (index.column() == FactsModel::Name && !section)
        option->palette.setColor(QPalette::Text, tokensFor(option->palette).muted);
}

} // namespace baton
