#pragma once

#include "core/cluster/profile.h"
#include "core/runbook/run.h"
#include "ui/theme/tokens.h"

#include <QImage>

// A run as a picture: which step took how long, and how long users had to wait.
namespace baton {

struct Timeline
{
    struct Bar
    {
        enum class State { Done, Skipped, Failed, Undone, Open };

        QString title, place;
        qint64 from = 0, to = 0; // milliseconds since the first step began
        State state = State::Open;
        bool operator==(const Bar &) const = default;
    };
    struct Span
    {
        qint64 from = 0, to = 0;
        bool operator==(const Span &) const = default;
    };

    QDateTime start;      // of the first step; invalid: no step was begun
    qint64 length = 0;    // milliseconds
    QList<Bar> bars;      // in the order in which they began
    QList<Span> held;     // the gate was closed: new requests waited
};

[[nodiscard]] Timeline timelineOf(const Profile &profile, const QList<RunEvent> &events);
// Twice as many pixels as `width` says; null where there is nothing to show.
[[nodiscard]] QImage timelineImage(const Timeline &timeline, const Tokens &tokens, int width = 760);
[[nodiscard]] QString timelineInWords(const Timeline &timeline); // for whom the picture says nothing

} // namespace baton
