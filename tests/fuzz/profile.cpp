#include "input.h"

#include "core/cluster/profile.h"

#include <QJsonDocument>
#include <QJsonObject>

// A profile that is imported: what is taken must be valid, and the same when it is written and read again.
using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QJsonDocument json = QJsonDocument::fromJson(inputBytes(data, size));
    const Result<Profile> profile = json.isObject() ? profileFromJson(json.object()) : Result<Profile>(fail(ErrorKind::Invalid, {}));
    if (!profile)
        return 0;
    (void)validate(*profile);
    if (const Result<Profile> again = profileFromJson(profileToJson(*profile)); !again || profileToJson(*again) != profileToJson(*profile))
        __builtin_trap();
    return 0;
}
