#pragma once

#include <QMap>
#include <QWidget>

class QLabel;

namespace baton {

class IconLabel;

// The wizard's pages beside it, by name: which are done, which is open, which are to come.
class WizardTrail : public QWidget
{
    Q_OBJECT

public:
    explicit WizardTrail(QWidget *parent = nullptr);

    void add(int id, const QString &title); // in order
    void setCurrent(int id);

private:
    struct Stop
    {
        IconLabel *icon;
        QLabel *title;
    };
    QMap<int, Stop> m_stops;
};

} // namespace baton
