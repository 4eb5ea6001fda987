#pragma once

#include <QWidget>

namespace baton {

// What the window shows while no cluster is stored.
class Welcome : public QWidget
{
    Q_OBJECT

public:
    explicit Welcome(QWidget *parent = nullptr);

Q_SIGNALS:
    void addRequested();
    void adoptRequested();
    void importRequested();
    void practiceRequested();
};

} // namespace baton
