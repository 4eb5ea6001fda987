#include "core/cluster/profile.h"

#include <QCryptographicHash>
#include <QHostAddress>

namespace baton {

bool HostProfile::isAt(const QString &ip) const
{
    const auto same = [&](const QString &known) { return known == ip || (!QHostAddress(ip).isNull() && QHostAddress(known) == QHostAddress(ip)); };
    return same(address) || same(peerAddress());
}

const HostProfile &Profile::host(Node node) const
{
    static const HostProfile none;
    const auto found = hosts.constFind(node);
    return found == hosts.constEnd() ? none : *found;
}

QString Profile::label(Node node) const
{
    const HostProfile &profile = host(node);
    if (!profile.label.isEmpty())
        return profile.label;
    return profile.address.isEmpty() ? nodeId(node) : profile.address;
}

QString profileIdFromName(const QString &name)
{
    QString id;
    for (QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (c.category() != QChar::Mark_NonSpacing && !id.isEmpty() && !id.endsWith(u'-'))
            id += u'-';
    }
    while (id.endsWith(u'-'))
        id.chop(1);
    if (!id.isEmpty())
        return id.left(60);
    // A name without a Latin letter: short, and the same each time.
    const QByteArray hash = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("cluster-") + QString::fromLatin1(hash.left(6));
}

} // namespace baton
