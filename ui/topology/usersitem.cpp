#include "ui/topology/usersitem.h"

#include "ui/theme/icons.h"
#include "ui/topology/diagramfont.h"

#include <QPainter>

namespace baton {

void UsersItem::paintContents(QPainter &painter, const Tokens &tokens) const
{
    const QRectF disc(card().center().x() - 30, 4, 60, 60);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.sunken);
    painter.drawEllipse(disc);
    paintIcon(painter, disc.adjusted(15, 15, -15, -15), QStringLiteral("users"), tokens.muted, tokens.raised);
    paintText(painter, QRectF(-8, 68, card().width() + 16, 22), node().title, diagramFont(1.05, QFont::DemiBold), tokens.text, Qt::AlignCenter);
}

} // namespace baton
