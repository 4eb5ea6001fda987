#pragma once

#include "ui/run/replay.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QTimer>

class QComboBox;
class QLabel;
class QSlider;
class QToolButton;

namespace baton {

class TopologyModel;
class TopologyScene;
class TopologyView;

// Plays a finished run back on the diagram, at its own speed or faster.
class ReplayDialog : public QDialog
{
    Q_OBJECT

public:
    ReplayDialog(const Profile &profile, const QString &title, const QList<RunEvent> &events, QWidget *parent = nullptr);

    void setPlaying(bool playing);
    void goTo(qint64 ms);
    [[nodiscard]] const TopologyModel &topology() const { return *m_topology; }

private:
    QLayout *buildControls();
    void tick();
    void refresh();

    Replay m_replay;
    TopologyModel *m_topology;
    TopologyScene *m_scene;
    TopologyView *m_view;
    QLabel *m_line, *m_time;
    QToolButton *m_play;
    QSlider *m_slider;
    QComboBox *m_speed;
    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    double m_at = 0; // milliseconds
};

} // namespace baton
