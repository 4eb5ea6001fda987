#pragma once

#include "ui/widgets/panel.h"

class QLabel;
class QPushButton;

namespace baton {

// Stands over a practice cluster, so that nobody takes it for the real one, and the other way round.
class PracticeStrip : public Panel
{
    Q_OBJECT

public:
    explicit PracticeStrip(QWidget *parent = nullptr);

    void setHeld(bool held); // the lab can be worked on from here; else it must be started (again)

Q_SIGNALS:
    void startRequested();
    void endRequested();

private:
    bool m_held = false;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace baton
