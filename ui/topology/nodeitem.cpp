#include "ui/topology/nodeitem.h"

#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/topology/diagramfont.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QWidget>

namespace baton {

namespace {

constexpr qreal radius = 10;
constexpr qreal margin = 8;        // for shadow and focus ring
constexpr qreal captionHeight = 42; // the running step, below the card: two lines
constexpr qreal runningIndent = 52; // right of the replication edge
constexpr qreal smallestType = 0.8; // of the usual

struct ChipLook
{
    const char *icon;
    QColor color;
};

ChipLook lookOf(Chip::State state, const Tokens &tokens)
{
    switch (state) {
    case Chip::State::Good:
        return {"status-good", tokens.good};
    case Chip::State::Idle:
        return {"idle", tokens.neutral};
    case Chip::State::Warning:
        return {"status-warning", tokens.warning};
    case Chip::State::Bad:
        return {"status-critical", tokens.critical};
    case Chip::State::Unknown:
        return {"status-unknown", tokens.neutral};
    }
    Q_UNREACHABLE();
}

} // namespace

NodeItem::NodeItem(const QSizeF &size) : m_size(size)
{
    setFlags(ItemIsSelectable | ItemIsFocusable);
    setCacheMode(DeviceCoordinateCache);
    setZValue(1);
}

void NodeItem::setNode(const TopologyNode &node)
{
    m_node = node;
    setToolTip(plainToolTip(node.description));
    update();
}

QRectF NodeItem::boundingRect() const
{
    return card().adjusted(-margin, -margin, margin, margin + captionHeight);
}

QPainterPath NodeItem::shape() const
{
    QPainterPath path;
    path.addRoundedRect(card(), radius, radius);
    return path;
}

void NodeItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *widget)
{
    const Tokens &tokens = tokensFor(widget ? widget->palette() : QGuiApplication::palette());
    painter->setRenderHint(QPainter::Antialiasing);
    if (hasFrame())
        paintFrame(*painter, tokens);
    paintContents(*painter, tokens);
    if (!m_node.running.isEmpty())
        paintRunning(*painter, tokens);
    if (isSelected() || hasFocus())
        paintFocus(*painter, tokens);
}

QColor NodeItem::frameColor(const Tokens &tokens) const
{
    if (!m_node.running.isEmpty())
        return tokens.accent;
    if (m_node.severity == Severity::Critical || m_node.severity == Severity::Warning)
        return severityColor(tokens, m_node.severity);
    return tokens.border;
}

void NodeItem::paintFrame(QPainter &painter, const Tokens &tokens) const
{
    painter.setPen(Qt::NoPen);
    for (int spread = 3; spread > 0; --spread) {
        QColor shadow = tokens.shadow;
        shadow.setAlpha(shadow.alpha() / 3);
        painter.setBrush(shadow);
        painter.drawRoundedRect(card().adjusted(-spread, 0, spread, spread + 1), radius + spread, radius + spread);
    }
    QPen pen(frameColor(tokens), m_node.running.isEmpty() ? 1.2 : 2.2);
    if (m_node.stale)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(m_node.stale ? tokens.window : tokens.raised);
    painter.drawRoundedRect(card().adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

void NodeItem::paintFocus(QPainter &painter, const Tokens &tokens) const
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(tokens.accent, hasFocus() ? 2.4 : 1.6));
    painter.drawRoundedRect(card().adjusted(-4, -4, 4, 4), radius + 4, radius + 4);
}

void NodeItem::paintRunning(QPainter &painter, const Tokens &tokens) const
{
    const QRectF line(runningIndent, card().bottom() + 7, card().width() - runningIndent, captionHeight - 4);
    paintIcon(painter, QRectF(line.left(), line.top() + 2, 15, 15), QStringLiteral("running"), tokens.accent, tokens.base);
    painter.setFont(diagramFont(0.95, QFont::DemiBold));
    painter.setPen(tokens.accent);
    painter.drawText(line.adjusted(21, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_node.running);
}

// A translation may be a little longer than its place: smaller type first, and only then an end that is left out.
void NodeItem::paintText(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
                         Qt::Alignment alignment)
{
    QFont fitting = font;
    while (fitting.pointSizeF() > font.pointSizeF() * smallestType && QFontMetricsF(fitting).horizontalAdvance(text) > rect.width())
        fitting.setPointSizeF(fitting.pointSizeF() - 0.25);
    painter.setFont(fitting);
    painter.setPen(color);
    painter.drawText(rect, int(alignment), QFontMetricsF(fitting).elidedText(text, Qt::ElideRight, rect.width()));
}

void NodeItem::paintChip(QPainter &painter, const QRectF &rect, const Chip &chip, const Tokens &tokens)
{
    const ChipLook look = lookOf(chip.state, tokens);
    paintIcon(painter, QRectF(rect.left(), rect.center().y() - 8, 16, 16), QLatin1String(look.icon), look.color, tokens.raised);
    const QFont title = diagramFont(1.0, QFont::Medium), status = diagramFont(0.95);
    const QRectF words = rect.adjusted(23, 0, 0, 0);
    paintText(painter, words, chip.title, title, tokens.text);
    const bool loud = chip.state == Chip::State::Bad || chip.state == Chip::State::Warning;
    paintText(painter, words.adjusted(QFontMetricsF(title).horizontalAdvance(chip.title) + 10, 0, 0, 0), chip.status, status,
              loud ? look.color : tokens.muted, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace baton
