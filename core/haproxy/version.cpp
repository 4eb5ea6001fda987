#include "core/haproxy/version.h"

#include <QRegularExpression>

namespace baton {

std::optional<HaproxyProgram> parseHaproxyProgram(const QString &output)
{
    static const QRegularExpression first(QStringLiteral("^HA-?Proxy version ((\\d+)\\.(\\d+)[0-9.]*)"),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression lua(QStringLiteral("USE_LUA=1|Built with Lua version|\\+LUA\\b"));
    const QRegularExpressionMatch match = first.match(output);
    if (!match.hasMatch())
        return std::nullopt;
    return HaproxyProgram{.major = match.captured(2).toInt(),
                          .minor = match.captured(3).toInt(),
                          .version = match.captured(1),
                          .lua = lua.match(output).hasMatch()};
}

} // namespace baton
