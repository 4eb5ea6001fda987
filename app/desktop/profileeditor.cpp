#include "app/desktop/profileeditor.h"

#include "app/desktop/background.h"
#include "core/product/recipe.h"
#include "ui/dialogs/profiledialog.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace baton {

namespace {

// By the recipe's id.
QList<std::pair<QString, QString>> productNames()
{
    QList<std::pair<QString, QString>> names;
    for (const QString &id : bundledRecipes()) {
        if (const Result<Recipe> recipe = loadRecipe(id))
            names << std::pair{id, recipe->name};
    }
    return names;
}

} // namespace

ProfileEditor::ProfileEditor(Store &store, Passwords &passwords, HostKeys &keys, QWidget &window, QObject *parent)
    : QObject(parent), m_store(store), m_passwords(passwords), m_window(window), m_tester(passwords, keys)
{
}

void ProfileEditor::edit(const QString &id)
{
    const Result<Profile> profile = m_store.profile(id);
    profile ? open(*profile) : Q_EMIT failed(profile.error().summary);
}

void ProfileEditor::open(const Profile &profile)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new ProfileDialog(profile, productNames(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ProfileDialog::testRequested, this, &ProfileEditor::test);
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog.data()] { save(dialog); });
    m_dialog->open();
}

void ProfileEditor::save(ProfileDialog *dialog)
{
    const Profile profile = dialog->profile();
    if (const Result<> written = m_store.save(profile); !written) {
        Q_EMIT failed(written.error().summary);
        connect(dialog, &QObject::destroyed, this, [this, profile] { open(profile); }); // only what is secret has to be typed again
        return;
    }
    keep(profile, dialog->secrets(), dialog->keepSecrets());
    Q_EMIT saved(profile.id);
}

void ProfileEditor::keep(const Profile &profile, const QMap<QString, QString> &typed, bool inKeychain)
{
    for (auto secret = typed.begin(); secret != typed.end(); ++secret) {
        const QString key = profile.id + u'/' + secret.key();
        m_passwords.rememberUntilTheEnd(key, secret.value());
        if (inKeychain)
            inBackground(
                this, [this, key, value = secret.value()] { return m_passwords.store(key, value); },
                [this](const Result<> &kept) {
                    if (!kept)
                        Q_EMIT failed(kept.error().summary);
                });
    }
}

void ProfileEditor::test(Node node)
{
    m_tester.test(m_dialog->profile(), node, m_dialog->secrets(), m_dialog, [this, node](const TestOutcome &outcome) {
        if (m_dialog)
            m_dialog->setOutcome(node, outcome);
    });
}

void ProfileEditor::importFile()
{
    const QString name = QFileDialog::getOpenFileName(&m_window, tr("Import a profile"), {}, tr("Profiles (*.json)"));
    QFile file(name);
    if (name.isEmpty())
        return;
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed(tr("%1 can’t be read: %2").arg(name, file.errorString()));
        return;
    }
    const Result<Profile> profile = profileFromJson(QJsonDocument::fromJson(file.readAll()).object());
    const Result<> written = profile ? m_store.save(*profile) : fail(profile.error());
    written ? Q_EMIT saved(profile->id) : Q_EMIT failed(written.error().summary);
}

void ProfileEditor::exportFile(const QString &id)
{
    const Result<Profile> profile = m_store.profile(id);
    const QString name = QFileDialog::getSaveFileName(&m_window, tr("Export the profile"), id + QStringLiteral(".json"), tr("Profiles (*.json)"));
    if (!profile || name.isEmpty())
        return;
    QSaveFile file(name);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(profileToJson(*profile)).toJson()) >= 0 && file.commit();
    if (!written)
        Q_EMIT failed(tr("%1 can’t be written: %2").arg(name, file.errorString()));
}

void ProfileEditor::remove(const QString &id)
{
    const Result<Profile> profile = m_store.profile(id);
    if (!profile)
        return;
    auto *box = new QMessageBox(QMessageBox::Question, tr("Remove %1").arg(profile->name),
                                tr("Remove “%1” from Baton? Nothing changes on its hosts; the journal of its runs stays.").arg(profile->name),
                                QMessageBox::Cancel, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->addButton(tr("Remove"), QMessageBox::AcceptRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, box, id](QAbstractButton *button) {
        if (box->buttonRole(button) != QMessageBox::AcceptRole)
            return;
        const Result<> gone = m_store.removeProfile(id);
        gone ? Q_EMIT removed(id) : Q_EMIT failed(gone.error().summary);
    });
    box->open();
}

} // namespace baton
