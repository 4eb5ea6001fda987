#include "input.h"

#include "core/product/recipe.h"

#include <QJsonDocument>
#include <QJsonObject>

// A recipe that somebody wrote.
using namespace baton;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray input = inputBytes(data, size);
    if (const QJsonDocument json = QJsonDocument::fromJson(input); json.isObject())
        (void)recipeFromJson(json.object());
    const QString text = QString::fromUtf8(input);
    (void)templateNames(text);
    (void)fillTemplate(text, {{QStringLiteral("master"), QStringLiteral("192.0.2.1")}});
    return 0;
}
