#include "core/ssh/logins.h"

#include <QCoreApplication>

namespace baton::ssh {

QString placeOf(const Target &target)
{
    return QStringList{target.configFile, target.knownHosts, target.jump, target.user, target.host, QString::number(target.port),
                       QString::number(int(target.login)), target.keyFile}.join(u'\n');
}

Result<Logins::SessionPtr> Logins::obtain(const QString &key, Keep keep, const std::stop_token &stop, const Open &open)
{
    std::unique_lock lock(m_lock);
    Place &place = m_places[key]; // stays where it is
    const int ended = place.ended;
    m_ended.wait(lock, stop, [&place] { return !place.isOpening; });
    if (stop.stop_requested())
        return fail(ErrorKind::Cancelled, QCoreApplication::translate("Ssh", "Connecting was cancelled."));
    if (place.kept && place.kept->isUp())
        return place.kept;
    if (place.ended != ended && place.error)
        return fail(*place.error);
    place.kept.reset();
    place.isOpening = !place.isFree;
    lock.unlock();
    Result<SessionPtr> made = open();
    lock.lock();
    place.isOpening = false;
    ++place.ended;
    // A host key is each one's own business: it has to be shown.
    const bool isShared = !made && (made.error().kind == ErrorKind::Refused || made.error().kind == ErrorKind::Unreachable
                                    || made.error().kind == ErrorKind::TimedOut);
    place.error = isShared ? std::optional(made.error()) : std::nullopt;
    if (made && (keep == Keep::Always || (*made)->askedPerson()))
        place.kept = *made;
    else if (made)
        place.isFree = true;
    m_ended.notify_all();
    return made;
}

} // namespace baton::ssh
