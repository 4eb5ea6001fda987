#include "app/batonctl/holdpoint.h"

#include <iostream>

namespace baton::cli {

HoldPoint::HoldPoint(const std::string &place)
{
    const QString text = QString::fromStdString(place);
    m_event = text.section(u':', 0, 0);
    m_step = text.section(u':', 1);
}

void HoldPoint::passed(const RunEvent &event)
{
    if (m_held || m_event.isEmpty() || eventKindId(event.kind) != m_event || event.step != m_step)
        return;
    m_held = true;
    std::string line;
    std::getline(std::cin, line); // its end lets the run go on as well
}

} // namespace baton::cli
