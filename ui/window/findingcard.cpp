#include "ui/window/findingcard.h"

#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"

#include <QBoxLayout>
#include <QLabel>

namespace baton {

namespace {

QLabel *line(const QString &text, const QFont &font, QPalette::ColorRole role = QPalette::WindowText)
{
    auto *label = plainLabel(text);
    label->setWordWrap(true);
    label->setFont(font);
    label->setForegroundRole(role);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setVisible(!text.isEmpty());
    return label;
}

} // namespace

FindingCard::FindingCard(const Finding &finding, const QString &place, QWidget *parent) : QWidget(parent)
{
    auto *icon = new IconLabel(18);
    icon->setIcon(severityIcon(finding.severity), severityName(finding.severity));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(line(place.isEmpty() || finding.what.contains(place) ? finding.what : tr("%1: %2").arg(place, finding.what), scaledFont(1.0, QFont::DemiBold)));
    words->addWidget(line(finding.why, scaledFont(0.95)));
    words->addWidget(line(finding.todo, scaledFont(0.95, QFont::Medium)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 8);
    row->setSpacing(8);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    setAccessibleName(finding.what);
}

} // namespace baton
