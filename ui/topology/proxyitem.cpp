#include "ui/topology/proxyitem.h"

#include "ui/theme/icons.h"
#include "ui/topology/diagramfont.h"

#include <QCoreApplication>
#include <QPainter>

namespace baton {

namespace {

constexpr qreal inset = 14;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(Topology)
};

QString gateText(const Gate &gate)
{
    if (gate.maintenance)
        return Words::tr("maintenance page");
    if (gate.open)
        return Words::tr("gate open");
    return gate.held > 0 ? Words::tr("closed · %n held", nullptr, gate.held) : Words::tr("gate closed");
}

// Two posts, and a bar that is raised while the gate is open.
void paintGateSign(QPainter &painter, const QRectF &rect, bool open, const QColor &color)
{
    painter.setPen(QPen(color, 2.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(rect.bottomLeft(), rect.bottomLeft() - QPointF(0, rect.height() * 0.8));
    painter.drawLine(rect.bottomRight(), rect.bottomRight() - QPointF(0, rect.height() * 0.55));
    const QPointF hinge = rect.bottomLeft() - QPointF(0, rect.height() * 0.5);
    const QPointF tip = open ? hinge + QPointF(rect.width() * 0.62, -rect.height() * 0.5) : hinge + QPointF(rect.width(), 0);
    painter.drawLine(hinge, tip);
}

} // namespace

void ProxyItem::paintContents(QPainter &painter, const Tokens &tokens) const
{
    const qreal width = card().width() - 2 * inset;
    paintText(painter, QRectF(inset, 12, width, 22), node().title, diagramFont(1.15, QFont::DemiBold), tokens.text);
    const bool alarmed = !node().status.isEmpty();
    paintText(painter, QRectF(inset, 34, width, 18), alarmed ? node().status : node().address,
              diagramFont(0.95, alarmed ? QFont::DemiBold : QFont::Normal),
              alarmed && node().severity != Severity::Info ? severityColor(tokens, node().severity) : tokens.muted);
    if (node().stale)
        painter.setOpacity(0.55);
    qreal y = 60;
    for (const Chip &chip : node().chips) {
        paintChip(painter, QRectF(inset, y, width, 24), chip, tokens);
        y += 26;
    }
    if (node().gate)
        paintGate(painter, tokens);
    painter.setOpacity(1);
}

void ProxyItem::paintGate(QPainter &painter, const Tokens &tokens) const
{
    const Gate &gate = *node().gate;
    const QRectF plate(8, card().height() - 48, card().width() - 16, 40);
    const QColor color = gate.maintenance ? tokens.warning : gate.open ? tokens.good : tokens.accent;
    painter.setPen(Qt::NoPen);
    painter.setBrush(gate.maintenance ? tokens.warningGround : gate.open ? tokens.neutralGround : tokens.accentGround);
    painter.drawRoundedRect(plate, 7, 7);
    paintGateSign(painter, QRectF(plate.left() + 12, plate.top() + 9, 26, 22), gate.open && !gate.maintenance, color);
    paintText(painter, plate.adjusted(48, 0, -6, 0), gateText(gate), diagramFont(0.95, QFont::DemiBold), gate.open ? tokens.text : color);
}

} // namespace baton
