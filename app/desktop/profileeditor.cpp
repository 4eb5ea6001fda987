#include "app/desktop/profileeditor.h"

#include "app/desktop/background.h"
#include "app/desktop/hostkeys.h"
#include "core/host/connectiontest.h"
#include "core/product/recipe.h"
#include "core/secrets/chainsecrets.h"
#include "ui/dialogs/profiledialog.h"
#include "ui/text/format.h"

#include <QFile>
#include <QFileDialog>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>
#include <QSaveFile>

namespace baton {

namespace {

TestOutcome outcomeOf(const ConnectionReport &report)
{
    if (!report.ok())
        return {false, report.error->summary + (report.error->detail.isEmpty() ? QString() : u'\n' + report.error->detail)};
    return {true, ProfileEditor::tr("Connected in %1, root as wanted. %2").arg(formatSeconds(double(report.connectTime.count()) / 1000), report.system)};
}

// Passwords as they stand in the form, before anything is saved.
MemorySecrets *typedSecrets(const QString &prefix, const QMap<QString, QString> &typed)
{
    QMap<QString, QString> secrets;
    for (auto secret = typed.begin(); secret != typed.end(); ++secret)
        secrets.insert(prefix + u'/' + secret.key(), secret.value());
    return new MemorySecrets(secrets);
}

} // namespace

ProfileEditor::ProfileEditor(Store &store, Passwords &passwords, HostKeys &keys, QWidget &window, QObject *parent)
    : QObject(parent), m_store(store), m_passwords(passwords), m_keys(keys), m_window(window)
{
    connect(&keys, &HostKeys::trusted, this, [this] {
        if (const auto node = std::exchange(m_waiting, std::nullopt); node && m_dialog)
            test(*node);
    });
    connect(&keys, &HostKeys::failed, this, [this](const QString &, const QString &why) {
        if (const auto node = std::exchange(m_waiting, std::nullopt); node && m_dialog)
            m_dialog->setOutcome(*node, {false, why});
    });
}

void ProfileEditor::add()
{
    open({});
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
    m_dialog = new ProfileDialog(profile, bundledRecipes(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ProfileDialog::testRequested, this, &ProfileEditor::test);
    connect(m_dialog, &QDialog::accepted, this, [this, dialog = m_dialog.data()] { save(*dialog); });
    m_dialog->open();
}

void ProfileEditor::save(const ProfileDialog &dialog)
{
    const Profile profile = dialog.profile();
    if (const Result<> written = m_store.save(profile); !written) {
        Q_EMIT failed(written.error().summary);
        return;
    }
    keep(profile, dialog.secrets(), dialog.keepSecrets());
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
    const Profile profile = m_dialog->profile();
    const SshAccess access = sshAccess(profile, node);
    const std::shared_ptr<Secrets> typed(typedSecrets(profile.id, m_dialog->secrets()));
    const auto known = [typed, &passwords = m_passwords](const QString &key) -> std::optional<QString> {
        const auto found = typed->find(key);
        return found && *found ? *found : passwords.find(key).value_or(std::nullopt);
    };
    inBackground(
        this,
        [access, known] {
            AskedSecrets secrets(known);
            return testConnection(access, secrets);
        },
        [this, node, access](const ConnectionReport &report) { tested(node, access, report); });
}

void ProfileEditor::tested(Node node, const SshAccess &access, const ConnectionReport &report)
{
    if (!m_dialog)
        return;
    if (!report.ok() && report.hostKey && report.hostKey->state != ssh::HostKey::State::Known) {
        m_waiting = node;
        m_keys.judge(access, *report.hostKey, m_dialog);
        return;
    }
    m_dialog->setOutcome(node, outcomeOf(report));
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
