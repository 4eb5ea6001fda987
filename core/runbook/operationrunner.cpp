#include "core/runbook/operationrunner.h"

namespace baton {

OperationRunner::OperationRunner(Workplace workplace, QObject *parent) : QObject(parent), m_workplace(std::move(workplace)) { }

OperationRunner::~OperationRunner()
{
    cancel();
    m_confirmation.close();
    m_answer.close();
    m_secret.close();
    if (m_worker.joinable())
        m_worker.join();
}

void OperationRunner::start(Operation operation, const Profile &profile, const RunOptions &options, bool askFirst, const Snapshot &known)
{
    launch({.way = OperationJob::Way::Run, .operation = operation, .profile = profile, .options = options, .askFirst = askFirst, .known = known});
}

void OperationRunner::check(Operation operation, const Profile &profile, const RunOptions &options)
{
    launch({.way = OperationJob::Way::Check, .operation = operation, .profile = profile, .options = options});
}

void OperationRunner::resume(const QString &run)
{
    launch({.way = OperationJob::Way::Resume, .run = run});
}

void OperationRunner::rollback(const QString &run)
{
    launch({.way = OperationJob::Way::Rollback, .run = run});
}

void OperationRunner::confirm(const QString &typed)
{
    m_confirmation.put(typed.isNull() ? QStringLiteral("") : typed);
}

void OperationRunner::decline()
{
    m_confirmation.put(std::nullopt);
}

void OperationRunner::answer(const Answer &answer)
{
    m_answer.put(answer);
}

void OperationRunner::refuseAnswer()
{
    m_answer.put(std::nullopt);
}

void OperationRunner::giveSecret(const SecretReply &reply)
{
    m_secret.put(reply);
}

void OperationRunner::refuseSecret()
{
    m_secret.put(std::nullopt);
}

void OperationRunner::cancel()
{
    m_stop.request_stop();
}

// The job's calls come on the worker thread: signals to it are queued to this object's thread by Qt.
void OperationRunner::launch(OperationJob::Order order)
{
    Q_ASSERT(!m_running);
    if (m_worker.joinable())
        m_worker.join();
    m_running = true;
    m_stop = {};
    const OperationJob::Contact contact{
        .outlined = [this](const RunOutline &outline) { Q_EMIT outlined(outline); },
        .happened = [this](const RunEvent &event) { Q_EMIT happened(event); },
        .confirm = [this](const RunOutline &outline) {
            m_confirmation.empty();
            Q_EMIT confirmationWanted(outline);
            return m_confirmation.wait(m_stop.get_token());
        },
        .answer = [this](const Question &question) {
            m_answer.empty();
            Q_EMIT questionAsked(question);
            return m_answer.wait(m_stop.get_token());
        },
        .secret = [this](const SecretRequest &request) {
            m_secret.empty();
            Q_EMIT secretWanted(request);
            return m_secret.wait(m_stop.get_token());
        },
    };
    m_worker = std::jthread([this, contact, order = std::move(order), stop = m_stop.get_token()] {
        const RunReport report = OperationJob(m_workplace, order, contact, stop).perform();
        QMetaObject::invokeMethod(this, [this, report] {
            m_running = false;
            Q_EMIT finished(report);
        }, Qt::QueuedConnection);
    });
}

} // namespace baton
