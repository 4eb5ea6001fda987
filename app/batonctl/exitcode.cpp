#include "app/batonctl/exitcode.h"

namespace baton::cli {

int exitCode(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Done:
        return Done;
    case Outcome::Undone:
        return Undone;
    case Outcome::StillGoing:
    case Outcome::NeedsYou:
        return NeedsYou;
    case Outcome::Refused:
        return Refused;
    case Outcome::Unreachable:
        return Unreachable;
    }
    Q_UNREACHABLE();
}

int exitCode(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Usage:
    case ErrorKind::Invalid:
        return Usage;
    case ErrorKind::Unreachable:
    case ErrorKind::TimedOut:
        return Unreachable;
    case ErrorKind::Refused:
    case ErrorKind::HostKeyUnknown:
    case ErrorKind::HostKeyChanged:
    case ErrorKind::Unsafe:
    case ErrorKind::Conflict:
    case ErrorKind::Outdated:
        return Refused;
    case ErrorKind::Failed:
    case ErrorKind::Cancelled:
        return Undone;
    }
    Q_UNREACHABLE();
}

} // namespace baton::cli
