#include "core/secrets/chainsecrets.h"

#include <QCoreApplication>

namespace baton {

namespace {

Error notKept()
{
    return {ErrorKind::Failed,
            QCoreApplication::translate("Secrets",
                                        "The password cannot be kept: it is asked for again next time."),
            {}};
}

} // namespace

ChainSecrets::ChainSecrets(std::vector<std::unique_ptr<Secrets>> sources)
    : m_sources(std::move(sources))
{}

Result<std::optional<QString>> ChainSecrets::find(const QString &key)
{
    Result<std::optional<QString>> found = m_memory.find(key);
    QString trouble;
    for (auto source = m_sources.begin(); source != m_sources.end() && (!found || !*found); ++source) {
        found = (*source)->find(key);
        if (found && *found)
            (void)m_memory.store(key, **found); // memory takes everything
        else if (!found)
            trouble = found.error().summary;
    }
    if (found && *found)
        return found;
    if (!trouble.isEmpty()) {
        const std::lock_guard lock(m_lock);
        m_trouble = trouble;
    }
    return std::nullopt;
}

QString ChainSecrets::trouble() const
{
    const std::lock_guard lock(m_lock);
    return m_trouble;
}

Result<> ChainSecrets::store(const QString &key, const QString &secret)
{
    (void)m_memory.store(key, secret);
    Result<> kept = fail(notKept());
    for (const auto &source : m_sources) {
        const Result<> taken = source->store(key, secret);
        if (taken)
            return {};
        kept = fail(Error{ErrorKind::Failed, notKept().summary, taken.error().summary + u'\n' + kept.error().detail});
    }
    return kept;
}

Result<> ChainSecrets::remove(const QString &key)
{
    (void)m_memory.remove(key);
    Result<> removed;
    for (const auto &source : m_sources) {
        if (Result<> result = source->remove(key); !result)
            removed = std::move(result);
    }
    return removed;
}

Result<std::optional<QString>> ChainSecrets::answer(const LoginQuestion &question, const std::stop_token &stop)
{
    for (const auto &source : m_sources) {
        if (const Result<std::optional<QString>> given = source->answer(question, stop); given && *given)
            return given;
    }
    return std::nullopt;
}

AskedSecrets::AskedSecrets(Ask ask, Answer answer)
    : m_ask(std::move(ask))
    , m_answer(std::move(answer))
{}

Result<std::optional<QString>> AskedSecrets::answer(const LoginQuestion &question, const std::stop_token &stop)
{
    return m_answer ? m_answer(question, stop) : std::nullopt;
}

Result<> AskedSecrets::store(const QString &, const QString &)
{
    return fail(notKept());
}

} // namespace baton
