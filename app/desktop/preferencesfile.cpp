#include "app/desktop/preferencesfile.h"

namespace baton {

namespace {

const QString themeKey = QStringLiteral("theme");
const QString languageKey = QStringLiteral("language");
const QString movementKey = QStringLiteral("movement");
const QString trayKey = QStringLiteral("tray");
const QString geometryKey = QStringLiteral("geometry");
const QStringList themes{QStringLiteral("auto"), QStringLiteral("light"), QStringLiteral("dark")};

} // namespace

PreferencesFile::PreferencesFile(const QString &folder) : m_file(folder + QLatin1String("/desktop.ini"), QSettings::IniFormat) { }

Preferences PreferencesFile::read() const
{
    const qsizetype theme = qMax<qsizetype>(0, themes.indexOf(m_file.value(themeKey).toString()));
    return {Theme::Mode(theme), m_file.value(languageKey).toString(), m_file.value(movementKey, true).toBool(),
            m_file.value(trayKey, true).toBool()};
}

void PreferencesFile::write(const Preferences &preferences)
{
    m_file.setValue(themeKey, themes.at(int(preferences.theme)));
    m_file.setValue(languageKey, preferences.language);
    m_file.setValue(movementKey, preferences.movement);
    m_file.setValue(trayKey, preferences.tray);
}

QByteArray PreferencesFile::geometry() const
{
    return m_file.value(geometryKey).toByteArray();
}

void PreferencesFile::writeGeometry(const QByteArray &geometry)
{
    m_file.setValue(geometryKey, geometry);
}

} // namespace baton
