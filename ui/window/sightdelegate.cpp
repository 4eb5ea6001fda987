#include "ui/window/sightdelegate.h"

#include "ui/models/sightmodel.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace baton {

namespace {

constexpr int margin = 10, mark = 10, gap = 5, between = 14;

int wayWidth(const QFontMetrics &metrics, const WayOfSight &way)
{
    return mark + gap + metrics.horizontalAdvance(way.title);
}

QColor colourOf(const Tokens &tokens, SightFacts::Sight sight)
{
    switch (sight) {
    case SightFacts::Sight::Yes:
        return tokens.good;
    case SightFacts::Sight::No:
        return tokens.critical;
    case SightFacts::Sight::Unknown:
        break;
    }
    return tokens.neutral;
}

// A tick, a cross, a dash: told apart without their colours.
void drawMark(QPainter &painter, const QRectF &area, SightFacts::Sight sight, const QColor &colour)
{
    painter.setPen(QPen(colour, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF box = area.adjusted(1, 1, -1, -1);
    switch (sight) {
    case SightFacts::Sight::Yes:
        painter.drawPolyline(QPolygonF{{box.left(), box.center().y()}, {box.left() + box.width() * 0.38, box.bottom()}, {box.right(), box.top()}});
        return;
    case SightFacts::Sight::No:
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        return;
    case SightFacts::Sight::Unknown:
        painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
        return;
    }
}

} // namespace

void SightDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index); // ground and focus
    const QVariant sight = index.data(SightModel::SightRole);
    if (!sight.isValid())
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const bool stale = index.data(SightModel::StaleRole).toBool(), chosen = option.state & QStyle::State_Selected;
    const bool idle = index.data(SightModel::IdleRole).toBool(); // the slave's service keeps silent: no alarm
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(option.font);
    int x = option.rect.left() + margin;
    for (const WayOfSight &way : waysOf(sight.value<SightFacts>())) {
        const QColor words = chosen ? tokens.onAccent : stale || way.sight == SightFacts::Sight::Unknown ? tokens.muted : tokens.text;
        const bool calm = stale || (idle && way.isHttp);
        const QColor shape = chosen ? tokens.onAccent : calm ? tokens.neutral : colourOf(tokens, way.sight);
        drawMark(*painter, QRectF(x, option.rect.center().y() - mark / 2.0, mark, mark), way.sight, shape);
        painter->setPen(words);
        painter->drawText(QRect(x + mark + gap, option.rect.top(), option.rect.width(), option.rect.height()), Qt::AlignLeft | Qt::AlignVCenter, way.title);
        x += wayWidth(option.fontMetrics, way) + between;
    }
    painter->restore();
}

QSize SightDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(index)
    int width = 2 * margin - between;
    for (const WayOfSight &way : waysOf({}))
        width += wayWidth(option.fontMetrics, way) + between;
    return {width, option.fontMetrics.height() + 12};
}

} // namespace baton
