#pragma once

#include "ui/dialogs/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace baton {

// Theme, language, motion.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(const Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] Preferences preferences() const;

Q_SIGNALS:
    void changed(); // at once, so that the person sees what it does

private:
    QComboBox *m_theme;
    QComboBox *m_language;
    QCheckBox *m_movement;
    QCheckBox *m_tray;
};

} // namespace baton
