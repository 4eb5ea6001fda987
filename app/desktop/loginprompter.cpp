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
            QStringList missing;
            for (const QString &name : loginSecretNames(profile)) {
                if (!m_passwords.find(profile.id + u'/' + name).value_or(std::nullopt))
                    missing << name;
            }
            return missing;
        },
        [this, profile](const QStringList &missing) { askNext(profile, missing); });
}

void LoginPrompter::askNext(const Profile &profile, QStringList missing)
{
    if (missing.isEmpty()) {
        m_asking.removeAll(profile.id);
        Q_EMIT completed(profile);
        return;
    }
    const QString name = missing.takeFirst();
    auto *dialog = new SecretDialog(secretTitle(profile, loadRecipe(profile.recipe).value_or(Recipe()), name), profile.name, true, &m_window);
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
