#include "ui/run/replaydialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/text/format.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/topology/topologymodel.h"
#include "ui/topology/topologyscene.h"
#include "ui/topology/topologyview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace baton {

namespace {

constexpr int frame = 50; // milliseconds

} // namespace

ReplayDialog::ReplayDialog(const Profile &profile, const QString &title, const QList<RunEvent> &events, QWidget *parent)
    : QDialog(parent), m_replay(profile, events), m_topology(new TopologyModel(this)), m_scene(new TopologyScene(*m_topology, this)),
      m_view(new TopologyView(*m_scene)), m_line(dialogText({})), m_time(plainLabel()), m_play(new QToolButton), m_slider(new QSlider(Qt::Horizontal)),
      m_speed(new QComboBox)
{
    setWindowTitle(tr("Replay: %1").arg(title));
    m_line->setFont(scaledFont(1.15, QFont::DemiBold));
    m_line->setMinimumHeight(2 * fontMetrics().height() + 4);
    auto *hint = dialogText(tr("Played from the journal: what the run did. Figures such as load and lag were not kept."));
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 14);
    column->setSpacing(10);
    column->addWidget(dialogTitle("start", title));
    column->addWidget(m_line);
    column->addWidget(m_view, 1);
    column->addLayout(buildControls());
    column->addWidget(hint);
    column->addWidget(buttons);
    resize(940, 760);
    m_timer.setInterval(frame);
    connect(&m_timer, &QTimer::timeout, this, &ReplayDialog::tick);
    setPlaying(false);
    refresh();
    m_view->fit();
}

QLayout *ReplayDialog::buildControls()
{
    m_play->setIconSize({20, 20});
    m_slider->setRange(0, int(qMax<qint64>(1, m_replay.length())));
    m_slider->setPageStep(qMax(1, m_slider->maximum() / 20));
    m_slider->setAccessibleName(tr("Moment of the run"));
    for (int factor : {1, 4, 16, 60})
        m_speed->addItem(tr("%1 ×", "speed").arg(factor), factor);
    m_speed->setCurrentIndex(m_replay.length() > 5 * 60'000 ? 3 : m_replay.length() > 60'000 ? 1 : 0);
    m_speed->setAccessibleName(tr("Speed"));
    connect(m_play, &QToolButton::clicked, this, [this] { setPlaying(!m_timer.isActive()); });
    connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
        if (value != int(m_at))
            goTo(value);
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_play);
    row->addWidget(m_slider, 1);
    row->addWidget(m_time);
    row->addWidget(m_speed);
    return row;
}

void ReplayDialog::setPlaying(bool playing)
{
    if (playing && m_at >= double(m_replay.length()))
        goTo(0);
    playing ? m_timer.start() : m_timer.stop();
    m_sinceTick.start();
    m_play->setIcon(themedIcon(playing ? QStringLiteral("stop") : QStringLiteral("start")));
    m_play->setToolTip(playing ? tr("Pause") : tr("Play"));
    m_play->setAccessibleName(m_play->toolTip());
}

void ReplayDialog::goTo(qint64 ms)
{
    m_at = double(qBound<qint64>(0, ms, m_replay.length()));
    refresh();
}

void ReplayDialog::tick()
{
    m_at = qMin(double(m_replay.length()), m_at + double(m_sinceTick.restart()) * m_speed->currentData().toInt());
    refresh();
    if (m_at >= double(m_replay.length()))
        setPlaying(false);
}

void ReplayDialog::refresh()
{
    const Replay::Frame now = m_replay.at(qint64(m_at));
    const QString step = now.step.title;
    m_topology->setTopology(topologyOf(now.cluster.profile, now.cluster.snapshot, now.cluster.assessment, now.step));
    m_line->setText(step.isEmpty() ? now.line : step);
    m_line->show();
    m_slider->setValue(int(m_at));
    m_time->setText(tr("%1 of %2").arg(formatSeconds(m_at / 1000), formatSeconds(double(m_replay.length()) / 1000)));
}

} // namespace baton
