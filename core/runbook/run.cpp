#include "core/runbook/run.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace baton {

bool Question::wantsSecret() const
{
    static const QRegularExpression words(QStringLiteral("pass(word|phrase|wd|code)|\\bpin\\b|secret|credential|api[ _-]?key|token"), QRegularExpression::CaseInsensitiveOption);
    return words.match(prompt).hasMatch();
}

Result<QByteArray> Run::run(Node node, const Command &command, const QString &purpose)
{
    return runChecked(host(node), command, purpose, stopToken());
}

Result<> allOf(std::vector<Errand> &errands)
{
    Result<> all;
    for (Errand &errand : errands) {
        const Result<> ended = errand.end();
        if (all && !ended)
            all = ended;
    }
    return all;
}

Errand Run::send(Node node, const Command &command, const QString &purpose)
{
    Host &on = host(node);
    return {on.begin(command, stopToken()), on.label(), command, purpose};
}

Result<> Run::runOnAll(const QList<Node> &nodes, const std::function<Command(Node)> &command, const QString &purpose)
{
    std::vector<Errand> errands;
    for (Node node : nodes)
        errands.push_back(send(node, command(node), purpose));
    return allOf(errands);
}

Result<> Run::waitFor(const QString &what, std::chrono::milliseconds bound, const std::function<Result<bool>()> &condition,
                      std::chrono::milliseconds interval)
{
    if (dryRun())
        return {};
    const auto deadline = clock().elapsed() + bound;
    const int seconds = int(bound.count() / 1000);
    while (true) {
        const Result<bool> reached = condition();
        if (!reached)
            return fail(reached.error());
        if (*reached)
            return {};
        if (stopToken().stop_requested())
            return fail(ErrorKind::Cancelled, QCoreApplication::translate("Run", "Cancelled while waiting: %1.").arg(what));
        if (clock().elapsed() >= deadline)
            return fail(ErrorKind::TimedOut, QCoreApplication::translate("Run", "Waited %n second(s) in vain: %1.", nullptr, seconds).arg(what));
        clock().sleep(interval, stopToken());
    }
}

} // namespace baton
