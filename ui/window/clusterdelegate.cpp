#include "ui/window/clusterdelegate.h"

#include "ui/models/clusterlistmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QIcon>
#include <QPainter>

namespace baton {

void ClusterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = tokensFor(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).adjusted(1, 1, -1, -1);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(tokens.accent, 1.6) : QPen(Qt::NoPen));
        painter->setBrush(option.state & QStyle::State_Selected ? tokens.accentGround : tokens.sunken);
        painter->drawRoundedRect(area, 6, 6);
    }
    qvariant_cast<QIcon>(index.data(Qt::DecorationRole)).paint(painter, QRect(option.rect.left() + 10, option.rect.top() + 9, 18, 18));
    const bool practice = index.data(ClusterListModel::PracticeRole).toBool();
    const QRect words = option.rect.adjusted(38, 7, practice ? -30 : -8, -6);
    if (practice)
        paintIcon(*painter, QRectF(option.rect.right() - 26, option.rect.top() + 9, 18, 18), QStringLiteral("practice"), tokens.muted, tokens.base);
    painter->setFont(scaledFont(1.0, QFont::DemiBold));
    painter->setPen(tokens.text);
    painter->drawText(words, Qt::AlignTop | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter->setFont(scaledFont(0.9));
    painter->setPen(tokens.muted);
    const QString headline = index.data(ClusterListModel::HeadlineRole).toString();
    painter->drawText(words, Qt::AlignBottom | Qt::AlignLeft, painter->fontMetrics().elidedText(headline, Qt::ElideRight, words.width()));
    painter->restore();
}

QSize ClusterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, option.fontMetrics.height() * 2 + 18};
}

} // namespace baton
