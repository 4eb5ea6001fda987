#include "app/desktop/loginprompter.h"

#include "app/desktop/background.h"
#include "core/product/recipe.h"
#include "core/runbook/operationjob.h"
#include "ui/dialogs/secretdialog.h"

#include <QWidget>

namespace baton {

LoginPrompter::LoginPrompter(Passwords &passwords, QWidget &window, QObject *parent)
    : QObject(parent), m_passwords(passwords), m_window(window)
{
}

void LoginPrompter::complete(const Profile &profile)
{
    if (m_asking.contains(profile.id))
        return;
    m_asking << profile.id;
    inBackground(
        this,
        [this, profile] {
            Missing missing;
            for (const QString &name : loginSecretNames(profile)) {
                if (!m_passwords.find(profile.id + u'/' + name).value_or(std::nullopt))
                    missing.names << name;
            }
            if (!missing.names.isEmpty())
                missing.why = m_passwords.keychainTrouble();
            return missing;
        },
        [this, profile](const Missing &missing) { askNext(profile, missing); });
}

void LoginPrompter::askNext(const Profile &profile, Missing missing)
{
    if (missing.names.isEmpty()) {
        m_asking.removeAll(profile.id);
        Q_EMIT completed(profile);
        return;
    }
    const QString name = missing.names.takeFirst();
    const QString text = missing.why.isEmpty() ? profile.name : profile.name + QStringLiteral("\n\n") + missing.why;
    auto *dialog = new SecretDialog(secretTitle(profile, loadRecipe(profile.recipe).value_or(Recipe()), name), text, missing.why.isEmpty(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, profile, name] { take(profile.id + u'/' + name, dialog->secret(), dialog->keep()); });
    connect(dialog, &QDialog::finished, this, [this, profile, missing] { askNext(profile, missing); });
    dialog->open();
}

void LoginPrompter::take(const QString &key, const QString &secret, bool keep)
{
    m_passwords.rememberUntilTheEnd(key, secret);
    if (!keep)
        return;
    inBackground(
        this, [this, key, secret] { return m_passwords.store(key, secret); },
        [this](const Result<> &kept) {
            if (!kept)
                Q_EMIT failed(kept.error().summary);
        });
}

} // namespace baton
