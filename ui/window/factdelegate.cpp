#include "ui/window/factdelegate.h"

#include "ui/models/factsmodel.h"
#include "ui/theme/tokens.h"

#include <QTreeView>

namespace baton {

QSize FactDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    const auto *view = qobject_cast<const QTreeView *>(option.widget);
    if (view && !index.data(FactsModel::SectionRole).toBool()) { // names too: they are long in some languages
        const QFont font = index.data(Qt::FontRole).isValid() ? qvariant_cast<QFont>(index.data(Qt::FontRole)) : option.font;
        const int width = view->columnWidth(index.column()) - 8; // the style's margins
        size.setHeight(QFontMetrics(font).boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, displayText(index.data(), QLocale())).height());
    }
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
