#pragma once

#include "ui/theme/icons.h"

#include <QString>

class QDialog;
class QDialogButtonBox;
class QLabel;
class QWidget;

// Parts that all dialogues share, so that they look alike.
namespace baton {

[[nodiscard]] QWidget *dialogTitle(const QString &icon, const QString &title, Tint tint = Tint::Accent);
[[nodiscard]] QLabel *dialogText(const QString &text); // plain, wrapping, selectable
[[nodiscard]] QLabel *dialogCode(const QString &text); // monospace, selectable
// Accept (as `accept` says) and Cancel, connected to the dialogue.
[[nodiscard]] QDialogButtonBox *okCancel(QDialog &dialog, const QString &accept);

} // namespace baton
