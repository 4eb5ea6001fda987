#pragma once

#include <QStringList>

namespace baton {

// The statements that bring the file from version n to n + 1, by n. Never changed once released: a new one is added.
[[nodiscard]] QList<QStringList> schemaSteps();

} // namespace baton
