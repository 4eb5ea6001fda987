#pragma once

#include <QIcon>
#include <QWidget>

namespace baton {

// An icon of a fixed size that is sharp at every scale.
class IconLabel : public QWidget
{
    Q_OBJECT

public:
    explicit IconLabel(int size, QWidget *parent = nullptr);

    void setIcon(const QIcon &icon, const QString &meaning); // meaning: what a screen reader says
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
    QIcon m_icon;
};

} // namespace baton
