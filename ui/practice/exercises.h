#pragma once

#include <QList>
#include <QString>

namespace baton {

// A fire drill: what to break, what to look for, what to do.
struct Exercise
{
    QString title, text;
};
[[nodiscard]] QList<Exercise> exercises();

} // namespace baton
