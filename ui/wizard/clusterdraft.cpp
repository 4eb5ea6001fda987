#include "ui/wizard/clusterdraft.h"

namespace baton {

namespace {

const QString installWord = QStringLiteral("install"), adoptWord = QStringLiteral("adopt");

} // namespace

bool ClusterDraft::isEmpty() const
{
    const auto untouched = [](const HostProfile &host) { return host.address.isEmpty() && host.user.isEmpty(); };
    return profile.name.isEmpty() && profile.buildFile.isEmpty() && std::all_of(profile.hosts.begin(), profile.hosts.end(), untouched);
}

QJsonObject draftToJson(const ClusterDraft &draft)
{
    QJsonObject options;
    for (auto option = draft.options.values.begin(); option != draft.options.values.end(); ++option)
        options.insert(option.key(), option.value());
    return {{QStringLiteral("kind"), draft.kind == ClusterDraft::Kind::Install ? installWord : adoptWord},
            {QStringLiteral("page"), draft.page},
            {QStringLiteral("profile"), profileToJson(draft.profile)},
            {QStringLiteral("options"), options}};
}

std::optional<ClusterDraft> draftFromJson(const QJsonObject &json)
{
    const QString kind = json.value(QLatin1String("kind")).toString();
    const Result<Profile> profile = profileFromJson(json.value(QLatin1String("profile")).toObject());
    if (!profile || (kind != installWord && kind != adoptWord))
        return std::nullopt;
    ClusterDraft draft{.kind = kind == installWord ? ClusterDraft::Kind::Install : ClusterDraft::Kind::Adopt,
                       .page = json.value(QLatin1String("page")).toInt(), .profile = *profile};
    const QJsonObject options = json.value(QLatin1String("options")).toObject();
    for (auto option = options.begin(); option != options.end(); ++option)
        draft.options.values.insert(option.key(), option->toString());
    return draft;
}

} // namespace baton
