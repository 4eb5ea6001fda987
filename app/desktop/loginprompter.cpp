#include "app/desktop/loginprompter.h"

#include "app/desktop/background.h"
#include "core/product/recipe.h"
#include "core/runbook/mailbox.h"
#include "core/runbook/operationjob.h"
#include "ui/dialogs/secretdialog.h"

#include <QTimer>
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
    {
        const std::lock_guard guard(m_inquiriesLock);
        m_declined.clear();
    }
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

struct LoginPrompter::Inquiry
{
    LoginQuestion question;
    Mailbox<QString> reply;
    std::stop_source over; // the reply has come, or nobody waits for it any more
};

std::optional<QString> LoginPrompter::answer(const LoginQuestion &question, const std::stop_token &stop)
{
    const auto inquiry = std::make_shared<Inquiry>();
    inquiry->question = question;
    {
        const std::lock_guard guard(m_inquiriesLock);
        if (m_closed || m_declined.contains(question.host))
            return std::nullopt;
        m_inquiries.push_back(inquiry);
    }
    QMetaObject::invokeMethod(this, [this, inquiry] { show(inquiry); }, Qt::QueuedConnection);
    const std::optional<QString> reply = inquiry->reply.wait(stop);
    inquiry->over.request_stop();
    const std::lock_guard guard(m_inquiriesLock);
    std::erase(m_inquiries, inquiry);
    if (!reply && !stop.stop_requested())
        m_declined << question.host;
    return reply;
}

void LoginPrompter::show(const std::shared_ptr<Inquiry> &inquiry)
{
    if (inquiry->over.stop_requested())
        return;
    const LoginQuestion &question = inquiry->question;
    QStringList words;
    if (question.again)
        words << tr("The last answer was not accepted.");
    if (!question.more.isEmpty())
        words << question.more;
    auto *dialog = new SecretDialog(tr("%1 asks %2 at login: “%3”").arg(question.host, question.user, question.prompt), words.join(u'\n'), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setVisibleAnswer(question.visible);
    connect(dialog, &QDialog::accepted, this, [dialog, inquiry] { inquiry->reply.put(dialog->secret()); });
    connect(dialog, &QDialog::rejected, this, [inquiry] { inquiry->reply.put(std::nullopt); });
    auto *look = new QTimer(dialog); // the machine may hang up meanwhile
    connect(look, &QTimer::timeout, dialog, [dialog, inquiry] {
        if (inquiry->over.stop_requested())
            dialog->close();
    });
    look->start(std::chrono::milliseconds(500));
    dialog->open();
}

void LoginPrompter::close()
{
    const std::lock_guard guard(m_inquiriesLock);
    m_closed = true;
    for (const std::shared_ptr<Inquiry> &inquiry : m_inquiries)
        inquiry->reply.close();
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
