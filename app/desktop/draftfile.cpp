#include "app/desktop/draftfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace baton {

DraftFile::DraftFile(const QString &folder, ClusterDraft::Kind kind)
    : m_kind(kind),
      m_name(folder + (kind == ClusterDraft::Kind::Install ? QLatin1String("/new-cluster.json") : QLatin1String("/adopted-pair.json")))
{
}

ClusterDraft DraftFile::read() const
{
    QFile file(m_name);
    const bool opened = file.open(QIODevice::ReadOnly);
    const std::optional<ClusterDraft> draft = opened ? draftFromJson(QJsonDocument::fromJson(file.readAll()).object()) : std::nullopt;
    return draft && draft->kind == m_kind ? *draft : ClusterDraft{.kind = m_kind};
}

bool DraftFile::write(const ClusterDraft &draft) const
{
    if (draft.isEmpty()) {
        remove();
        return true;
    }
    QSaveFile file(m_name);
    return file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
           && file.write(QJsonDocument(draftToJson(draft)).toJson()) >= 0 && file.commit();
}

void DraftFile::remove() const
{
    QFile::remove(m_name);
}

} // namespace baton
