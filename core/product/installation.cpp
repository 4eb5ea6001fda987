#include "core/product/installation.h"

#include "core/base/text.h"
#include "core/base/translation.h"
#include "core/guard/known.h"

#include <QUrl>

namespace baton {

namespace {

BATON_TR_FUNCTION(Installation)

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

Result<bool> productInstalled(Run &run, Node node)
{
    const Result<QByteArray> said = run.run(node, Command::verb({QStringLiteral("product"), QStringLiteral("installed")}, known(run, node)),
                                            tr("look whether the product is installed"));
    if (!said)
        return fail(said.error());
    return said->trimmed() == "yes";
}

Result<QString> buildOn(Run &run, Node node)
{
    Command command = Command::verb({QStringLiteral("product"), QStringLiteral("build")}, known(run, node));
    command.timeout = std::chrono::minutes(5); // a large build on a slow disk
    const Result<QByteArray> sum = run.run(node, command, tr("read the build's checksum"));
    if (!sum)
        return fail(sum.error());
    return QString::fromLatin1(sum->trimmed());
}

Result<HttpReply> httpGet(Run &run, Node node, const QString &what)
{
    return answer(run, node, Command::verb({QStringLiteral("web"), what}, known(run, node)));
}

Result<HttpReply> httpPostForm(Run &run, Node node, const QMap<QString, QString> &fields, const QStringList &secrets)
{
    QByteArrayList pairs;
    for (auto it = fields.begin(); it != fields.end(); ++it)
        pairs << QUrl::toPercentEncoding(it.key()) + '=' + QUrl::toPercentEncoding(it.value());
    Command command = Command::verb({QStringLiteral("web"), QStringLiteral("register")}, known(run, node), pairs.join('&'));
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
    const Result<HttpReply> reply = httpGet(run, node, QStringLiteral("health"));
    if (!reply)
        return fail(reply.error());
    return reply->status == run.recipe().health.status;
}

} // namespace baton
