#include "ui/dialogs/settingsdialog.h"

#include "ui/text/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>

namespace baton {

namespace {

QComboBox *themeBox(Theme::Mode mode)
{
    auto *box = new QComboBox;
    box->addItem(SettingsDialog::tr("As the desktop"), int(Theme::Mode::Auto));
    box->addItem(SettingsDialog::tr("Light"), int(Theme::Mode::Light));
    box->addItem(SettingsDialog::tr("Dark"), int(Theme::Mode::Dark));
    box->setCurrentIndex(box->findData(int(mode)));
    box->setAccessibleName(SettingsDialog::tr("Theme"));
    return box;
}

QComboBox *languageBox(const QString &language)
{
    auto *box = new QComboBox;
    box->addItem(SettingsDialog::tr("As the system"), QString());
    for (const auto &[code, name] : {std::pair{"en", "English"}, {"de", "Deutsch"}, {"es", "Español"}, {"fr", "Français"}, {"hi", "हिन्दी"}})
        box->addItem(QString::fromUtf8(name), QString::fromLatin1(code));
    box->setCurrentIndex(qMax(0, box->findData(language)));
    box->setAccessibleName(SettingsDialog::tr("Language"));
    return box;
}

} // namespace

SettingsDialog::SettingsDialog(const Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_theme(themeBox(preferences.theme)), m_language(languageBox(preferences.language)),
      m_movement(new QCheckBox(tr("Move data along the lines of the diagram"))),
      m_tray(new QCheckBox(tr("Go on watching in the tray when the window is closed, and tell what changes")))
{
    setWindowTitle(tr("Settings"));
    m_movement->setChecked(preferences.movement);
    m_tray->setChecked(preferences.tray);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(20, 18, 20, 16);
    form->setSpacing(12);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Language"), m_language);
    form->addRow({}, plainLabel(tr("The language changes with the next start.")));
    form->addRow(tr("Motion"), m_movement);
    form->addRow(tr("Tray"), m_tray);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_theme, &QComboBox::currentIndexChanged, this, &SettingsDialog::changed);
    connect(m_language, &QComboBox::currentIndexChanged, this, &SettingsDialog::changed);
    connect(m_movement, &QCheckBox::toggled, this, &SettingsDialog::changed);
    connect(m_tray, &QCheckBox::toggled, this, &SettingsDialog::changed);
    form->setSizeConstraint(QLayout::SetMinimumSize); // as wide as its words are in any language
}

Preferences SettingsDialog::preferences() const
{
    return {Theme::Mode(m_theme->currentData().toInt()), m_language->currentData().toString(), m_movement->isChecked(), m_tray->isChecked()};
}

} // namespace baton
