#include "core/base/result.h"

namespace baton {

QString errorKindId(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
        return QStringLiteral("usage");
    case ErrorKind::Unreachable:
        return QStringLiteral("unreachable");
    case ErrorKind::Refused:
        return QStringLiteral("refused");
    case ErrorKind::HostKeyUnknown:
        return QStringLiteral("host-key-unknown");
    case ErrorKind::HostKeyChanged:
        return QStringLiteral("host-key-changed");
    case ErrorKind::Failed:
        return QStringLiteral("failed");
    case ErrorKind::TimedOut:
        return QStringLiteral("timed-out");
    case ErrorKind::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorKind::Unsafe:
        return QStringLiteral("unsafe");
    case ErrorKind::Conflict:
        return QStringLiteral("conflict");
    case ErrorKind::Outdated:
        return QStringLiteral("outdated");
    case ErrorKind::Invalid:
        return QStringLiteral("invalid");
    }
    Q_UNREACHABLE();
}

} // namespace baton
