#include "ui/widgets/iconlabel.h"

#include "ui/text/plaintext.h"

#include <QPainter>

namespace baton {

IconLabel::IconLabel(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setFixedSize(size, size);
}

void IconLabel::setIcon(const QIcon &icon, const QString &meaning)
{
    m_icon = icon;
    setAccessibleName(meaning);
    setToolTip(plainToolTip(meaning));
    update();
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect());
}

} // namespace baton
