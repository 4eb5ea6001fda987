#include "core/haproxy/block.h"

#include <QRegularExpression>

#include <algorithm>
#include <vector>

// What can be read out of an administrator's own haproxy.cfg, and what changes in it.
namespace baton {

namespace {

// "*:80", "0.0.0.0:80,:::80", ":80-90", "ipv4@192.0.2.1:80": whether one of the addresses takes `port`.
bool takesPort(const QString &addresses, int port)
{
    static const QRegularExpression tail(QStringLiteral(":(\\d+)(?:-(\\d+))?$"));
    const QStringList all = addresses.split(u',');
    return std::any_of(all.begin(), all.end(), [&](const QString &address) {
        const auto match = tail.match(address);
        if (!match.hasMatch())
            return false;
        const int from = match.captured(1).toInt();
        const int to = match.captured(2).isEmpty() ? from : match.captured(2).toInt();
        return from <= port && port <= to;
    });
}

QStringList words(const QString &line)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    const qsizetype comment = line.indexOf(u'#');
    return line.left(comment < 0 ? line.size() : comment).split(space, Qt::SkipEmptyParts);
}

// "bind ADDRESS…", and the old form "listen NAME ADDRESS…", which 1.6 still takes.
bool bindsPort(const QStringList &line, int port)
{
    if (line.size() >= 2 && line[0] == QLatin1String("bind"))
        return takesPort(line[1], port);
    if (line.size() >= 3 && (line[0] == QLatin1String("listen") || line[0] == QLatin1String("frontend")))
        return takesPort(line[2], port);
    return false;
}

// Longest common subsequence, by table: configurations have hundreds of lines, not thousands.
std::vector<std::vector<int>> commonLengths(const QStringList &a, const QStringList &b)
{
    std::vector<std::vector<int>> length(a.size() + 1, std::vector<int>(b.size() + 1, 0));
    for (qsizetype i = a.size() - 1; i >= 0; --i) {
        for (qsizetype j = b.size() - 1; j >= 0; --j)
            length[i][j] = a[i] == b[j] ? length[i + 1][j + 1] + 1 : qMax(length[i + 1][j], length[i][j + 1]);
    }
    return length;
}

QStringList allDiffLines(const QStringList &a, const QStringList &b)
{
    const auto length = commonLengths(a, b);
    QStringList lines;
    qsizetype i = 0, j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            lines << u' ' + a[i];
            ++i, ++j;
        } else if (i < a.size() && (j == b.size() || length[i + 1][j] >= length[i][j + 1])) {
            lines << u'-' + a[i++];
        } else {
            lines << u'+' + b[j++];
        }
    }
    return lines;
}

QStringList linesOf(const QString &text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

QList<BindConflict> bindConflicts(const QString &config, const QString &cluster, int port)
{
    const auto block = blockIn(config, cluster);
    const qsizetype from = block && *block ? config.indexOf(**block) : -1;
    const qsizetype to = from < 0 ? -1 : from + (*block)->size();
    QList<BindConflict> found;
    qsizetype offset = 0;
    int number = 0;
    for (const QString &line : config.split(u'\n')) {
        ++number;
        const bool ours = from >= 0 && offset >= from && offset < to;
        if (!ours && bindsPort(words(line), port))
            found << BindConflict{number, line.trimmed()};
        offset += line.size() + 1;
    }
    return found;
}

QString adminSocketIn(const QString &config)
{
    for (const QString &line : config.split(u'\n')) {
        const QStringList w = words(line);
        const bool declares = w.size() >= 3 && w[0] == QLatin1String("stats") && w[1] == QLatin1String("socket");
        const qsizetype level = w.indexOf(QStringLiteral("level"));
        if (declares && level > 0 && level + 1 < w.size() && w[level + 1] == QLatin1String("admin")) {
            const QString path = w[2].startsWith(QLatin1String("unix@")) ? w[2].mid(5) : w[2];
            if (path.startsWith(u'/'))
                return path;
        }
    }
    return {};
}

QString lineDiff(const QString &before, const QString &after)
{
    if (before == after)
        return {};
    const QStringList all = allDiffLines(linesOf(before), linesOf(after));
    QStringList shown;
    bool gap = false;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto around = all.mid(qMax<qsizetype>(0, i - 3), qMin<qsizetype>(i, 3) + 4);
        const bool near = std::any_of(around.begin(), around.end(), [](const QString &line) { return line[0] != u' '; });
        if (near && gap && !shown.isEmpty())
            shown << QStringLiteral(" …");
        if (near)
            shown << all[i];
        gap = !near;
    }
    return shown.join(u'\n') + u'\n';
}

} // namespace baton
