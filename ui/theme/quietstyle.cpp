#include "ui/theme/quietstyle.h"

#include "ui/theme/tokens.h"

#include <QPainter>
#include <QStyleOption>
#include <QTime>
#include <QWidget>

namespace baton {

namespace {

constexpr int arrowWidth = 14;
constexpr qreal radius = 6;
constexpr int shortestThumb = 28;

QColor mixed(const QColor &one, const QColor &other, qreal part)
{
    return QColor::fromRgbF(float(one.redF() * (1 - part) + other.redF() * part), float(one.greenF() * (1 - part) + other.greenF() * part),
                            float(one.blueF() * (1 - part) + other.blueF() * part));
}

void drawRounded(QPainter &painter, const QRect &rect, const QColor &fill, const QPen &pen)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(fill);
    const qreal inset = pen.style() == Qt::NoPen ? 0 : pen.widthF() / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void drawChevron(QPainter &painter, const QRect &area, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF middle = QRectF(area).center();
    painter.drawPolyline(QPolygonF{middle + QPointF(-3.5, -1.5), middle + QPointF(0, 2), middle + QPointF(3.5, -1.5)});
    painter.restore();
}

bool hasMenu(const QStyleOption &option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    return button && (button->features & QStyleOptionToolButton::HasMenu);
}

} // namespace

QuietStyle::QuietStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

int QuietStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return shortestThumb;
    case PM_ToolBarItemSpacing:
        return 2;
    case PM_ToolBarItemMargin:
        return 4;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return 16;
    case PM_MenuButtonIndicator:
        return arrowWidth;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize QuietStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    QSize made = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        return {made.width() + 14, qMax(made.height(), 30)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        return {made.width() + 4, qMax(made.height(), 28)};
    case CT_ToolButton:
        return {made.width() + (option && hasMenu(*option) ? arrowWidth : 4), qMax(made.height(), 28)};
    case CT_TabBarTab:
        return {made.width() + 10, qMax(made.height(), 32)};
    case CT_MenuBarItem:
        return {made.width() + 4, made.height() + 4};
    default:
        return made;
    }
}

void QuietStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensFor(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            return drawField(*option, *painter);
        break;
    case PE_IndicatorCheckBox:
        return drawIndicator(*option, *painter, false);
    case PE_IndicatorRadioButton:
        return drawIndicator(*option, *painter, true);
    case PE_FrameFocusRect:
        return drawRounded(*painter, option->rect.adjusted(1, 1, -1, -1), Qt::transparent, QPen(tokens.accent, 1.6));
    case PE_Frame:
        return drawRounded(*painter, option->rect, Qt::transparent, QPen(tokens.border, 1));
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.border);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void QuietStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Tokens &tokens = tokensFor(option->palette);
    switch (element) {
    case CE_PushButtonBevel:
        return drawButton(*option, *painter);
    case CE_TabBarTabShape:
        return drawTab(*option, *painter);
    case CE_Splitter:
        if (option->rect.width() <= 2 || option->rect.height() <= 2)
            painter->fillRect(option->rect, tokens.border);
        return;
    case CE_ToolBar:
        painter->fillRect(option->rect, tokens.window);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.border);
        return;
    case CE_ProgressBar:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option))
            return drawProgress(*bar, *painter);
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, tokens.base);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens.border);
        return;
    case CE_MenuBarItem:
        return drawMenuBarItem(*option, *painter);
    case CE_MenuBarEmptyArea:
        painter->fillRect(option->rect, tokens.window);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void QuietStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ScrollBar:
        return drawScrollBar(*option, *painter, widget);
    case CC_ToolButton:
        return drawToolButton(*option, *painter, widget);
    case CC_ComboBox:
        return drawComboBox(*option, *painter);
    case CC_SpinBox:
        return drawSpinBox(*option, *painter);
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

// A button with a colour of its own (the recommended one) is filled with it, the others are outlined.
void QuietStyle::drawButton(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = tokensFor(option.palette);
    const QColor own = option.palette.color(QPalette::Button);
    const bool filled = own != tokens.raised;
    const bool enabled = option.state & State_Enabled;
    QColor fill = filled ? own : tokens.raised;
    if (enabled && (option.state & State_Sunken))
        fill = mixed(fill, tokens.text, 0.16);
    else if (enabled && (option.state & State_MouseOver))
        fill = mixed(fill, tokens.text, 0.07);
    const bool focused = (option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange);
    drawRounded(painter, option.rect.adjusted(1, 1, -1, -1), fill, filled ? QPen(Qt::NoPen) : QPen(enabled ? tokens.strongBorder : tokens.border, 1));
    if (focused)
        drawRounded(painter, option.rect, Qt::transparent, QPen(tokens.accent, 1.8));
}

void QuietStyle::drawIndicator(const QStyleOption &option, QPainter &painter, bool round) const
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool enabled = option.state & State_Enabled, on = option.state & State_On;
    const QRectF box = QRectF(option.rect).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(!enabled ? tokens.border : on ? tokens.accent : tokens.neutral, 1.5));
    painter.setBrush(on && enabled ? tokens.accent : tokens.base);
    const qreal bend = round ? box.width() / 2 : 3;
    painter.drawRoundedRect(box, bend, bend);
    if (on) {
        painter.setPen(round ? QPen(Qt::NoPen) : QPen(enabled ? tokens.onAccent : tokens.faint, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(round ? QBrush(enabled ? tokens.onAccent : tokens.faint) : QBrush(Qt::NoBrush));
        const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(x * box.width(), y * box.height()); };
        if (round)
            painter.drawEllipse(box.center(), box.width() * 0.2, box.height() * 0.2);
        else
            painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.3)});
    }
    painter.restore();
}

// A thin line; where nobody knows how far it is, a piece of it moves.
void QuietStyle::drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter) const
{
    const Tokens &tokens = tokensFor(bar.palette);
    const QRect text = bar.textVisible && bar.maximum > bar.minimum && !bar.text.isEmpty() ? bar.rect : QRect();
    const QRectF line(bar.rect.left(), text.isNull() ? bar.rect.center().y() - 3 : bar.rect.bottom() - 6, bar.rect.width(), 6);
    QRectF filled = line;
    if (bar.maximum > bar.minimum) {
        filled.setWidth(line.width() * (bar.progress - bar.minimum) / (bar.maximum - bar.minimum));
    } else {
        const qreal phase = qreal(QTime::currentTime().msecsSinceStartOfDay() % 2000) / 2000;
        filled.setWidth(line.width() / 5);
        filled.moveLeft(line.left() + (line.width() - filled.width()) * (phase < 0.5 ? 2 * phase : 2 - 2 * phase));
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(tokens.sunken, tokens.text, 0.1));
    painter.drawRoundedRect(line, 3, 3);
    painter.setBrush(tokens.accent);
    if (filled.width() > 0)
        painter.drawRoundedRect(filled, 3, 3);
    painter.restore();
    if (!text.isNull())
        drawItemText(&painter, text.adjusted(0, 0, 0, -8), Qt::AlignRight | Qt::AlignVCenter, bar.palette, true, bar.text, QPalette::WindowText);
}

void QuietStyle::drawMenuBarItem(const QStyleOption &option, QPainter &painter) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(&option);
    if (!item)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    painter.fillRect(option.rect, tokens.window);
    if (option.state & State_Selected)
        drawRounded(painter, option.rect.adjusted(1, 2, -1, -2), tokens.accentGround, Qt::NoPen);
    drawItemText(&painter, option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.palette, option.state & State_Enabled,
                 item->text, QPalette::WindowText);
}

void QuietStyle::drawTab(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = tokensFor(option.palette);
    const QRect &rect = option.rect;
    if (option.state & State_Selected)
        painter.fillRect(QRect(rect.left() + 4, rect.bottom() - 1, rect.width() - 8, 2), tokens.accent);
    else if (option.state & State_MouseOver)
        drawRounded(painter, rect.adjusted(2, 3, -2, -3), tokens.sunken, Qt::NoPen);
}

void QuietStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const Tokens &tokens = tokensFor(option.palette);
    const bool focused = option.state & State_HasFocus, enabled = option.state & State_Enabled;
    drawRounded(painter, option.rect, enabled ? tokens.base : tokens.window,
                focused ? QPen(tokens.accent, 1.8) : QPen(enabled ? tokens.strongBorder : tokens.border, 1));
}

void QuietStyle::drawToolButton(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(&option);
    if (!button)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const bool enabled = option.state & State_Enabled;
    if (enabled && (option.state & (State_Sunken | State_On)))
        drawRounded(painter, option.rect, mixed(tokens.sunken, tokens.text, 0.08), Qt::NoPen);
    else if (enabled && (option.state & State_MouseOver))
        drawRounded(painter, option.rect, tokens.sunken, Qt::NoPen);
    QStyleOptionToolButton label = *button;
    if (hasMenu(option)) {
        label.rect.adjust(0, 0, -arrowWidth, 0);
        drawChevron(painter, QRect(option.rect.right() - arrowWidth - 7, option.rect.top(), arrowWidth, option.rect.height()),
                    enabled ? tokens.muted : tokens.faint);
    }
    label.state &= ~State_Sunken;
    proxy()->drawControl(CE_ToolButtonLabel, &label, &painter, widget);
    if ((option.state & State_HasFocus) && (option.state & State_KeyboardFocusChange))
        drawRounded(painter, option.rect, Qt::transparent, QPen(tokens.accent, 1.8));
}

void QuietStyle::drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const
{
    const Tokens &tokens = tokensFor(option.palette);
    drawField(option, painter);
    drawChevron(painter, QRect(option.rect.right() - 22, option.rect.top(), 20, option.rect.height()),
                option.state & State_Enabled ? tokens.muted : tokens.faint);
}

void QuietStyle::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter) const
{
    const Tokens &tokens = tokensFor(option.palette);
    drawField(option, painter);
    const QRect steps(option.rect.right() - 20, option.rect.top(), 16, option.rect.height());
    const QColor color = option.state & State_Enabled ? tokens.muted : tokens.faint;
    drawChevron(painter, steps.adjusted(0, steps.height() / 2 - 2, 0, 0), color);
    painter.save();
    painter.translate(steps.center());
    painter.rotate(180);
    painter.translate(-steps.center());
    drawChevron(painter, steps.adjusted(0, steps.height() / 2 - 2, 0, 0), color);
    painter.restore();
}

void QuietStyle::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const Tokens &tokens = tokensFor(option.palette);
    const QRect thumb = proxy()->subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool busy = option.state & (State_MouseOver | State_Sunken);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(busy ? tokens.neutral : tokens.strongBorder);
    painter.drawRoundedRect(QRectF(thumb).adjusted(3, 3, -3, -3), 3, 3);
    painter.restore();
}

// Text does not touch the edge of its field.
QRect QuietStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(5, 0, -5, 0) : rect;
}

QRect QuietStyle::sliderRect(const QStyleOptionSlider &bar) const
{
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    const int thumb = range <= 0 ? length : qBound(shortestThumb, int(qint64(bar.pageStep) * length / (range + bar.pageStep)), qMax(shortestThumb, length));
    const int at = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - thumb, bar.upsideDown);
    return across ? QRect(bar.rect.left() + at, bar.rect.top(), thumb, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), thumb);
}

QRect QuietStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const
{
    const auto *bar = control == CC_ScrollBar ? qstyleoption_cast<const QStyleOptionSlider *>(option) : nullptr;
    if (!bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        return control == CC_ComboBox && part == SC_ComboBoxEditField ? rect.adjusted(5, 0, 0, 0) : rect;
    }
    const bool across = bar->orientation == Qt::Horizontal;
    const QRect slider = sliderRect(*bar), all = bar->rect;
    switch (part) {
    case SC_ScrollBarSlider:
        return slider;
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSubPage:
        return across ? QRect(all.left(), all.top(), slider.left() - all.left(), all.height()) : QRect(all.left(), all.top(), all.width(), slider.top() - all.top());
    case SC_ScrollBarAddPage:
        return across ? QRect(slider.right() + 1, all.top(), all.right() - slider.right(), all.height())
                      : QRect(all.left(), slider.bottom() + 1, all.width(), all.bottom() - slider.bottom());
    default:
        return {};
    }
}

} // namespace baton
