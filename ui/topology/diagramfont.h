#pragma once

#include <QFont>
#include <QGuiApplication>

namespace baton {

constexpr qreal diagramPointSize = 10;

// The diagram's measures are made for this size of type, whatever the application's is: larger type is a larger diagram.
[[nodiscard]] inline QFont diagramFont(qreal factor, QFont::Weight weight = QFont::Normal)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(diagramPointSize * factor);
    font.setWeight(weight);
    return font;
}

} // namespace baton
