#pragma once

#include "core/ssh/session.h"

#include <condition_variable>
#include <map>
#include <mutex>

namespace baton::ssh {

// Connections that several use: those to jump hosts, and those to machines where each login asks a person for something, as a
// one-time code is good for one login. They stay open as long as this lives. Any thread.
class Logins
{
public:
    using SessionPtr = std::shared_ptr<Session>;
    using Open = std::function<Result<SessionPtr>()>;
    enum class Keep { Always, IfAsked };

    // The connection that is kept under `key` and up, else what `open` makes. Who comes while somebody is being asked waits for
    // that login, and shares its failure. Errors: open's, Cancelled.
    [[nodiscard]] Result<SessionPtr> obtain(const QString &key, Keep keep, const std::stop_token &stop, const Open &open);

private:
    struct Place
    {
        SessionPtr kept;
        bool isFree = false; // nobody is asked there: everyone may log in at the same time
        bool isOpening = false;
        int ended = 0; // logins that came to an end
        std::optional<Error> error; // of the last one
    };

    std::mutex m_lock;
    std::condition_variable_any m_ended;
    std::map<QString, Place> m_places;
};

// What makes two targets the same for Logins.
[[nodiscard]] QString placeOf(const Target &target);

} // namespace baton::ssh
