#include "ui/widgets/actionbutton.h"

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QEvent>

namespace baton {

ActionButton::ActionButton(const QString &text, QWidget *parent) : QPushButton(text, parent)
{
    setFont(scaledFont(1.0, QFont::DemiBold));
    setMinimumHeight(32);
    adoptTheme();
}

bool ActionButton::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        adoptTheme();
    return QPushButton::event(event);
}

void ActionButton::setQuiet(bool quiet)
{
    if (std::exchange(m_quiet, quiet) != quiet)
        adoptTheme();
}

void ActionButton::adoptTheme()
{
    const Tokens &tokens = tokensFor(QApplication::palette());
    QPalette colours = QApplication::palette();
    if (m_quiet)
        return setPalette(colours);
    colours.setColor(QPalette::Button, tokens.accent);
    colours.setColor(QPalette::ButtonText, tokens.onAccent);
    colours.setColor(QPalette::Disabled, QPalette::Button, tokens.neutralGround);
    colours.setColor(QPalette::Disabled, QPalette::ButtonText, tokens.faint);
    setPalette(colours);
}

} // namespace baton
