#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

class QStyleOptionProgressBar;

namespace baton {

struct Tokens;

// Fusion, calmer: flat rounded buttons and fields, thin scroll bars without arrows, tabs with a line under the open one.
class QuietStyle : public QProxyStyle
{
    Q_OBJECT

public:
    QuietStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part, const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;

private:
    void drawButton(const QStyleOption &option, QPainter &painter) const;
    void drawMenuBarItem(const QStyleOption &option, QPainter &painter) const;
    void drawTab(const QStyleOption &option, QPainter &painter) const;
    void drawIndicator(const QStyleOption &option, QPainter &painter, bool round) const;
    void drawProgress(const QStyleOptionProgressBar &bar, QPainter &painter) const;
    void drawField(const QStyleOption &option, QPainter &painter) const;
    void drawScrollBar(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButton(const QStyleOptionComplex &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionComplex &option, QPainter &painter) const;
    void drawComboBox(const QStyleOptionComplex &option, QPainter &painter) const;
    [[nodiscard]] QRect sliderRect(const QStyleOptionSlider &bar) const;
};

} // namespace baton
