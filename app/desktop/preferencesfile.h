#pragma once

#include "ui/dialogs/preferences.h"

#include <QSettings>

namespace baton {

// The desktop application's own settings: desktop.ini in Baton's data folder.
class PreferencesFile
{
public:
    explicit PreferencesFile(const QString &folder);

    [[nodiscard]] Preferences read() const;
    void write(const Preferences &preferences);

    [[nodiscard]] QByteArray geometry() const;
    void writeGeometry(const QByteArray &geometry);

private:
    QSettings m_file;
};

} // namespace baton
