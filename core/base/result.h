#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace baton {

// Why something did not work, as far as callers need to tell reasons apart.
enum class ErrorKind {
    Usage,        // what was asked makes no sense (bad argument, bad file)
    Unreachable,  // no connection, or the connection was lost
    Refused,      // the other side said no: authentication, permission
    HostKeyUnknown, // never seen before: a person confirms its fingerprint
    HostKeyChanged, // another key than the known one: refused
    Failed,       // a command or a service failed
    TimedOut,     // no answer within the bound
    Cancelled,    // the person asked to stop
    Unsafe,       // Baton refuses, because it cannot prove that it is safe
    Conflict,     // another run holds the cluster
    Outdated,     // a run that is taken up, while others have changed since what it did
    Invalid,      // data that does not parse or does not fit its schema
};

[[nodiscard]] QString errorKindId(ErrorKind kind); // "host-key-unknown": in JSON and in the journal

// summary: one translated sentence that names host and role and says what to do.
// detail: command, exit status, last output; secrets masked. May be empty.
struct Error
{
    ErrorKind kind = ErrorKind::Failed;
    QString summary;
    QString detail;
};

template<typename T = void>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString summary, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(summary), std::move(detail)});
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace baton
