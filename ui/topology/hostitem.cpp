#include "ui/topology/hostitem.h"

#include "ui/theme/icons.h"
#include "ui/topology/diagramfont.h"

#include <QFontMetricsF>
#include <QPainter>

namespace baton {

namespace {

constexpr qreal inset = 16;

struct BadgeLook
{
    QColor ground, text;
    bool outlined;
};

BadgeLook lookOf(TopologyNode::Badge badge, const Tokens &tokens)
{
    switch (badge) {
    case TopologyNode::Badge::Master:
        return {tokens.master, tokens.onAccent, false};
    case TopologyNode::Badge::Slave:
        return {tokens.slave, tokens.slave, true};
    case TopologyNode::Badge::Fenced:
    case TopologyNode::Badge::Down:
        return {tokens.warning, tokens.warning, true};
    case TopologyNode::Badge::None:
        break;
    }
    return {tokens.neutral, tokens.neutral, true};
}

void paintMeter(QPainter &painter, const QRectF &rect, const Meter &meter, const Tokens &tokens)
{
    const QColor fill = meter.severity == Severity::Good ? tokens.neutral : severityColor(tokens, meter.severity);
    painter.setFont(diagramFont(0.85));
    painter.setPen(tokens.muted);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignTop, meter.title);
    painter.setPen(meter.severity == Severity::Good ? tokens.text : fill);
    painter.drawText(rect, Qt::AlignRight | Qt::AlignTop, meter.value);
    const QRectF track(rect.left(), rect.bottom() - 5, rect.width(), 5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sunken);
    painter.drawRoundedRect(track, 2.5, 2.5);
    if (meter.fraction > 0) {
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(qMax(5.0, track.width() * meter.fraction), 5)), 2.5, 2.5);
    }
}

} // namespace

void HostItem::paintContents(QPainter &painter, const Tokens &tokens) const
{
    paintHeader(painter, tokens);
    paintBadge(painter, tokens);
    if (node().chips.isEmpty()) {
        paintUnseen(painter, tokens);
        return;
    }
    if (node().stale)
        painter.setOpacity(0.55);
    paintChips(painter, tokens);
    paintMeters(painter, tokens);
    painter.setOpacity(1);
}

void HostItem::paintHeader(QPainter &painter, const Tokens &tokens) const
{
    const QRectF title(inset, 12, card().width() - 2 * inset - 90, 22);
    paintText(painter, title, node().title, diagramFont(1.3, QFont::DemiBold), tokens.text);
    const bool alarmed = !node().status.isEmpty();
    const QString line = alarmed ? node().status
                         : node().footnote.isEmpty() ? node().address
                                                     : node().address + QStringLiteral("  ·  ") + node().footnote;
    const QColor color = alarmed && node().severity != Severity::Info ? severityColor(tokens, node().severity) : tokens.muted;
    paintText(painter, QRectF(inset, 34, card().width() - 2 * inset, 18), line, diagramFont(0.95, alarmed ? QFont::DemiBold : QFont::Normal), color);
}

void HostItem::paintBadge(QPainter &painter, const Tokens &tokens) const
{
    if (node().badge == TopologyNode::Badge::None)
        return;
    const BadgeLook look = lookOf(node().badge, tokens);
    QFont font = diagramFont(0.85, QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.6);
    const qreal width = QFontMetricsF(font).horizontalAdvance(node().badgeText) + 18;
    const QRectF badge(card().width() - inset - width, 13, width, 21);
    painter.setPen(QPen(look.ground, 1.3));
    painter.setBrush(look.outlined ? QBrush(Qt::NoBrush) : QBrush(look.ground));
    painter.drawRoundedRect(badge, 5, 5);
    painter.setFont(font);
    painter.setPen(look.text);
    painter.drawText(badge, Qt::AlignCenter, node().badgeText);
}

void HostItem::paintChips(QPainter &painter, const Tokens &tokens) const
{
    qreal y = 60;
    for (const Chip &chip : node().chips) {
        paintChip(painter, QRectF(inset, y, card().width() - 2 * inset, 24), chip, tokens);
        y += 26;
    }
}

void HostItem::paintMeters(QPainter &painter, const Tokens &tokens) const
{
    if (node().meters.isEmpty())
        return;
    const qreal gap = 14, width = (card().width() - 2 * inset - 2 * gap) / 3;
    qreal x = inset;
    for (const Meter &meter : node().meters) {
        paintMeter(painter, QRectF(x, 150, width, 25), meter, tokens);
        x += width + gap;
    }
}

void HostItem::paintUnseen(QPainter &painter, const Tokens &tokens) const
{
    const QRectF middle(0, 70, card().width(), 90);
    paintIcon(painter, QRectF(middle.center().x() - 16, middle.top() + 8, 32, 32), QStringLiteral("server"), tokens.faint, tokens.raised);
    paintText(painter, middle.adjusted(inset, 46, -inset, 0), node().address, diagramFont(0.95), tokens.muted, Qt::AlignHCenter | Qt::AlignTop);
}

} // namespace baton
