#include "app/desktop/clustersetup.h"

#include "app/desktop/background.h"
#include "core/product/recipe.h"
#include "ui/dialogs/secretdialog.h"
#include "ui/wizard/clusterwizard.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace baton {

namespace {

QList<RecipeChoice> recipeChoices()
{
    QList<RecipeChoice> choices;
    for (const QString &id : bundledRecipes()) {
        if (const Result<Recipe> recipe = loadRecipe(id))
            choices << RecipeChoice{id, recipe->name, recipe->buildName};
    }
    return choices;
}

// May take a while: builds are large.
BuildFacts withChecksum(BuildFacts facts)
{
    QFile file(facts.file);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (file.open(QIODevice::ReadOnly) && hash.addData(&file))
        facts.checksum = QString::fromLatin1(hash.result().toHex());
    else
        facts.problem = ClusterSetup::tr("%1 can’t be read: %2").arg(facts.file, file.errorString());
    return facts;
}

} // namespace

ClusterSetup::ClusterSetup(Workplace workplace, Passwords &passwords, HostKeys &keys, QWidget &window, QObject *parent)
    : QObject(parent), m_store(workplace.store), m_passwords(passwords), m_window(window), m_tester(passwords, keys), m_runner(std::move(workplace))
{
    m_writer.setMaxThreadCount(1);
    connectRunner();
}

void ClusterSetup::open(ClusterDraft::Kind kind)
{
    if (m_wizard)
        return m_wizard->raise();
    m_writer.waitForDone(); // what was entered a moment ago
    m_wizard = new ClusterWizard(DraftFile(Store::folder(), kind).read(), {recipeChoices(), storedIds()}, &m_window);
    m_wizard->setAttribute(Qt::WA_DeleteOnClose);
    connectWizard();
    askKeychain();
    if (const QString build = m_wizard->draft().profile.buildFile; !build.isEmpty())
        readBuild(build);
    m_wizard->open();
}

void ClusterSetup::connectWizard()
{
    connect(m_wizard, &ClusterWizard::buildChosen, this, &ClusterSetup::readBuild);
    connect(m_wizard, &ClusterWizard::testRequested, this, &ClusterSetup::test);
    connect(m_wizard, &ClusterWizard::checkRequested, this, &ClusterSetup::check);
    connect(m_wizard, &ClusterWizard::cancelRequested, this, [this] {
        m_checkAgain = false;
        m_runner.cancel();
    });
    connect(m_wizard, &ClusterWizard::draftChanged, this, &ClusterSetup::keepDraft);
    connect(m_wizard, &ClusterWizard::left, this, [this] {
        keepDraft();
        rememberTyped(false); // so that it can be gone on with before the next start
    });
    connect(m_wizard, &QDialog::accepted, this, &ClusterSetup::finish);
}

void ClusterSetup::connectRunner()
{
    connect(&m_runner, &OperationRunner::outlined, this, [this](const RunOutline &outline) {
        if (m_wizard && !m_checkAgain)
            m_wizard->setOutline(outline);
    });
    connect(&m_runner, &OperationRunner::happened, this, [this](const RunEvent &event) {
        if (m_wizard && !m_checkAgain)
            m_wizard->happened(event);
    });
    connect(&m_runner, &OperationRunner::secretWanted, this, &ClusterSetup::askSecret);
    connect(&m_runner, &OperationRunner::finished, this, [this](const RunReport &report) {
        if (std::exchange(m_checkAgain, false))
            launchCheck();
        else if (m_wizard)
            m_wizard->checked(report);
    });
}

void ClusterSetup::readBuild(const QString &file)
{
    const QFileInfo info(file);
    BuildFacts facts{.file = file, .size = info.size(), .checksum = {}, .problem = {}};
    if (!info.isFile() || !info.isReadable())
        facts.problem = tr("There is no file %1 that can be read.").arg(file);
    m_wizard->setBuildFacts(facts);
    if (facts.problem.isEmpty())
        inBackground(
            this, [facts] { return withChecksum(facts); },
            [this](const BuildFacts &complete) {
                if (m_wizard)
                    m_wizard->setBuildFacts(complete);
            });
}

void ClusterSetup::askKeychain()
{
    inBackground(
        this, [this] { return m_passwords.keychainTrouble(); },
        [this](const QString &trouble) {
            if (m_wizard)
                m_wizard->setKeychain(trouble);
        });
}

void ClusterSetup::test(Node node)
{
    const ClusterDraft draft = m_wizard->draft();
    m_tester.test(draft.profile, node, m_wizard->secrets(), m_wizard, [this, node](const TestOutcome &outcome) {
        if (m_wizard)
            m_wizard->setOutcome(node, outcome);
    });
}

void ClusterSetup::check()
{
    m_checkAgain = m_runner.isRunning();
    m_checkAgain ? m_runner.cancel() : launchCheck();
}

void ClusterSetup::launchCheck()
{
    if (!m_wizard)
        return;
    rememberTyped(false);
    const ClusterDraft draft = m_wizard->draft();
    RunOptions options = draft.options;
    options.dryRun = true;
    m_runner.start(m_wizard->operation(), draft.profile, options, false);
}

void ClusterSetup::askSecret(const SecretRequest &request)
{
    if (!m_wizard)
        return m_runner.refuseSecret();
    auto *dialog = request.once ? new SecretDialog(request.title, {}, m_wizard) : new SecretDialog(request.title, {}, false, m_wizard);
    dialog->setVisibleAnswer(request.visible);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_runner.giveSecret({dialog->secret(), false}); });
    connect(dialog, &QDialog::rejected, this, [this] { m_runner.refuseSecret(); });
    dialog->open();
}

void ClusterSetup::keepDraft()
{
    m_writer.start([this, draft = m_wizard->draft()] {
        if (!DraftFile(Store::folder(), draft.kind).write(draft))
            Q_EMIT failed(tr("What was entered can’t be kept in %1.").arg(Store::folder())); // queued: another thread
    });
}

void ClusterSetup::finish()
{
    const ClusterDraft draft = m_wizard->draft();
    const std::optional<Operation> run = m_wizard->startsRun() ? std::optional(m_wizard->operation()) : std::nullopt;
    m_passwords.rememberUsual(draft.profile); // a field that was left empty means the one from the vendor's guide
    rememberTyped(m_wizard->keepSecrets());
    inBackground(
        this, [this, draft] { return m_store.save(draft.profile); },
        [this, draft, run](const Result<> &written) { stored(draft, run, written); });
}

void ClusterSetup::stored(const ClusterDraft &draft, std::optional<Operation> run, const Result<> &written)
{
    if (!written) {
        Q_EMIT failed(written.error().summary); // the draft stays
        return;
    }
    m_writer.start([kind = draft.kind] { DraftFile(Store::folder(), kind).remove(); });
    Q_EMIT saved(draft.profile.id);
    if (run)
        Q_EMIT runWanted(draft.profile, *run, draft.options);
}

void ClusterSetup::rememberTyped(bool inKeychain)
{
    const QMap<QString, QString> typed = m_wizard->secrets();
    const QString id = m_wizard->draft().profile.id;
    for (auto secret = typed.begin(); secret != typed.end(); ++secret) {
        const QString key = id + u'/' + secret.key();
        m_passwords.rememberUntilTheEnd(key, secret.value());
        if (!inKeychain)
            continue;
        inBackground(
            this, [this, key, value = secret.value()] { return m_passwords.store(key, value); },
            [this](const Result<> &kept) {
                if (!kept)
                    Q_EMIT failed(kept.error().summary);
            });
    }
}

QStringList ClusterSetup::storedIds() const
{
    return m_store.profileIds().value_or(QStringList());
}

} // namespace baton
