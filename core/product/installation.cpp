#include "core/product/installation.h"

#include "core/base/text.h"
#include "core/base/translation.h"

#include <QCryptographicHash>
#include <QFile>
#include <QUrl>

namespace baton {

namespace {

BATON_TR_FUNCTION(Installation)

constexpr qint64 piece = 4 * 1024 * 1024;

// curl's answer with the status on a last line of its own.
QString curl(const QString &options, const QString &url)
{
    return QStringLiteral("curl -sS -m 10 --max-filesize 65536 -H 'Accept: application/json, text/html' -w '\\n%{http_code}' %1 %2")
        .arg(options, shellQuoted(url));
}

Result<HttpReply> answer(Run &run, Node node, const Command &command)
{
    const Result<CommandOutput> output = run.host(node).run(command, run.stopToken());
    if (!output)
        return fail(output.error());
    if (output->exitStatus == 127)
        return fail(ErrorKind::Failed, tr("%1 has no curl, which is needed to ask its web service: apt-get install curl.").arg(run.label(node)));
    const qsizetype line = output->out.lastIndexOf('\n');
    return HttpReply{output->out.mid(line + 1).toInt(), output->out.left(qMax<qsizetype>(0, line))};
}

} // namespace

QString buildPath(const Recipe &recipe)
{
    return QLatin1String(buildFolder) + u'/' + recipe.buildName;
}

QString installedTest(const Recipe &recipe)
{
    return QStringLiteral("[ -d %1 ] && [ ! -e %2 ] && systemctl cat %3 >/dev/null 2>&1")
        .arg(shellQuoted(recipe.productRoot), QLatin1String(installingMark), shellQuoted(recipe.serviceUnit));
}

Result<bool> productInstalled(Run &run, Node node)
{
    const QString script = QStringLiteral("if %1; then echo yes; else echo no; fi").arg(installedTest(run.recipe()));
    const Result<QByteArray> said = run.run(node, Command::reading(script), tr("look whether the product is installed"));
    if (!said)
        return fail(said.error());
    return said->trimmed() == "yes";
}

Result<QString> buildOn(Run &run, Node node)
{
    const QString script = QStringLiteral("if [ -s %1 ]; then head -c 64 %1; elif [ -s %2 ]; then sha256sum %2 | head -c 64; fi")
                               .arg(QLatin1String(buildRecord), shellQuoted(buildPath(run.recipe())));
    Command command = Command::reading(script);
    command.timeout = std::chrono::minutes(5); // a large build on a slow disk
    const Result<QByteArray> sum = run.run(node, command, tr("read the build's checksum"));
    if (!sum)
        return fail(sum.error());
    return QString::fromLatin1(sum->trimmed());
}

Result<QString> sha256OfFile(const QString &path, std::stop_token stop)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Usage, tr("The build file %1 cannot be read: %2.").arg(path, file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    while (!file.atEnd()) {
        if (stop.stop_requested())
            return fail(ErrorKind::Cancelled, tr("Cancelled while reading %1.").arg(path));
        const QByteArray block = file.read(piece);
        if (block.isEmpty() && file.error() != QFile::NoError)
            return fail(ErrorKind::Failed, tr("The build file %1 cannot be read: %2.").arg(path, file.errorString()));
        hash.addData(block);
    }
    return QString::fromLatin1(hash.result().toHex());
}

Result<HttpReply> httpGet(Run &run, Node node, const QString &url)
{
    return answer(run, node, Command::reading(curl({}, url)));
}

Result<HttpReply> httpPostForm(Run &run, Node node, const QString &url, const QMap<QString, QString> &fields, const QStringList &secrets)
{
    QByteArrayList pairs;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        pairs << QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value());
    Command command = Command::changing(curl(QStringLiteral("--data-binary @-"), url));
    command.input = pairs.join('&');
    command.secrets = secrets;
    return answer(run, node, command);
}

QString webUrl(const Run &run, Node node, const QString &path)
{
    const int port = run.recipe().health.port;
    const QString place = port == 80 ? QString() : QStringLiteral(":%1").arg(port);
    return QStringLiteral("http://%1%2%3").arg(run.profile().host(node).peerAddress(), place, path);
}

Result<bool> passesRoleCheck(Run &run, Node node)
{
    const Result<HttpReply> reply = httpGet(run, node, webUrl(run, node, run.recipe().health.path));
    if (!reply)
        return fail(reply.error());
    return reply->status == run.recipe().health.status;
}

} // namespace baton
