#include "ui/wizard/wizardtrail.h"

#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>

namespace baton {

WizardTrail::WizardTrail(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 22, 24, 12);
    column->setSpacing(14);
    column->addStretch(1);
}

void WizardTrail::add(int id, const QString &title)
{
    const Stop stop{new IconLabel(16), plainLabel(title)};
    m_stops.insert(id, stop);
    auto *row = new QHBoxLayout;
    row->setSpacing(9);
    row->addWidget(stop.icon);
    row->addWidget(stop.title, 1);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertLayout(column->count() - 1, row);
}

void WizardTrail::setCurrent(int id)
{
    for (auto stop = m_stops.begin(); stop != m_stops.end(); ++stop) {
        const bool passed = stop.key() < id, open = stop.key() == id;
        if (passed)
            stop->icon->setIcon(themedIcon("status-good", Tint::Good), tr("done"));
        else
            stop->icon->setIcon(themedIcon(open ? QStringLiteral("start") : QStringLiteral("pending"), open ? Tint::Accent : Tint::Neutral), open ? tr("open") : tr("to come"));
        stop->title->setFont(scaledFont(1.0, open ? QFont::DemiBold : QFont::Normal));
    }
}

} // namespace baton
