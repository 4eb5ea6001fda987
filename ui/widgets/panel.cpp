#include "ui/widgets/panel.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace baton {

Panel::Panel(QWidget *parent) : QFrame(parent)
{
    setFrameShape(QFrame::NoFrame);
}

void Panel::setSeverity(std::optional<Severity> severity)
{
    m_severity = severity;
    update();
}

void Panel::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(tokens.border);
    painter.setBrush(m_severity ? severityGround(tokens, *m_severity) : tokens.base);
    painter.drawRoundedRect(area, space::radius, space::radius);
    if (!m_severity)
        return;
    QPainterPath outline;
    outline.addRoundedRect(area, space::radius, space::radius);
    painter.setClipPath(outline);
    painter.fillRect(QRectF(area.left(), area.top(), 4, area.height()), severityColor(tokens, *m_severity));
}

} // namespace baton
