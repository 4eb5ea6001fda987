#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace baton {

// One POSIX shell word: the only way a value gets into a remote command.
[[nodiscard]] QString shellQuoted(const QString &word);
[[nodiscard]] QString shellQuoted(const QStringList &words); // joined by spaces

// How a secret may stand in text: as it is, and as a shell, JSON, a URL or a .pgpass file has to write it.
[[nodiscard]] QStringList secretForms(const QString &secret);
// Replaces every occurrence of each secret of at least 4 characters, in all its forms, by "••••". Shorter ones would take words out
// of any text.
[[nodiscard]] QString masked(QString text, const QStringList &secrets);

// The last `lines` lines of a command's output, control characters taken out: for error details and logs.
[[nodiscard]] QString tail(const QByteArray &output, int lines = 12);

// Printable text from a host: invalid UTF-8 and letters of scripts that no font may be at hand for replaced, escape sequences and other control
// characters removed.
[[nodiscard]] QString plainText(const QByteArray &output);

// An amount as people read it, by the locale: "0 B", "4.2 MB" (powers of 1000).
[[nodiscard]] QString sizeText(qint64 bytes);

} // namespace baton
