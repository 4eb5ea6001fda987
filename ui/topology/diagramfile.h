#pragma once

#include "core/base/result.h"

class QGraphicsScene;
class QPalette;

namespace baton {

// The diagram as it is drawn, by the file name's end: .svg, else .png with twice as many pixels.
[[nodiscard]] Result<> saveDiagram(QGraphicsScene &scene, const QPalette &palette, const QString &file);

} // namespace baton
