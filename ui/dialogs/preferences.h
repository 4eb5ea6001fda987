#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace baton {

// What the person chose for the desktop application.
struct Preferences
{
    Theme::Mode theme = Theme::Mode::Auto;
    QString language;     // "de"; empty = the system's
    bool movement = true; // animation in the diagram
    bool tray = true;     // goes on watching in the tray when the window is closed, where the desktop has one
};

} // namespace baton
