#pragma once

class QCoreApplication;
class QString;

namespace baton {

// Installs the texts of `language` ("de"), or of the system's where it is empty: Baton's own, and Qt's for its dialogues.
// English where there are none. Call once at start, before any text is made; QLocale() then formats numbers accordingly.
void speak(QCoreApplication &application, const QString &language);

} // namespace baton
