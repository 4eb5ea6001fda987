#include "app/batonctl/messenger.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace baton::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(batonctl)
};

constexpr int bound = 60'000; // milliseconds

Result<> runWith(QProcess &process, const QString &name, const QByteArray &input)
{
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    if (!process.waitForStarted())
        return fail(ErrorKind::Failed, Words::tr("%1 can’t be started: %2").arg(name, process.errorString()));
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(bound)) {
        process.kill();
        process.waitForFinished();
        return fail(ErrorKind::TimedOut, Words::tr("%1 has not ended within a minute, and was stopped.").arg(name));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return fail(ErrorKind::Failed, Words::tr("%1 ended with status %2.").arg(name).arg(process.exitCode()));
    return {};
}

Result<> runCommand(const QString &command, const Profile &profile, const Assessment &assessment, const QJsonObject &status)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("BATON_CLUSTER"), profile.id);
    environment.insert(QStringLiteral("BATON_CLUSTER_NAME"), profile.name);
    environment.insert(QStringLiteral("BATON_SEVERITY"), severityId(assessment.severity));
    environment.insert(QStringLiteral("BATON_SITUATION"), situationId(assessment.situation));
    environment.insert(QStringLiteral("BATON_HEADLINE"), assessment.headline);
    environment.insert(QStringLiteral("BATON_ADVICE"), assessment.advice);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    return runWith(process, Words::tr("The command of --run"), QJsonDocument(status).toJson(QJsonDocument::Compact) + '\n');
}

Result<> sendMail(const QString &to, const Profile &profile, const Assessment &assessment)
{
    QString sendmail = QStandardPaths::findExecutable(QStringLiteral("sendmail"));
    if (sendmail.isEmpty())
        sendmail = QStringLiteral("/usr/sbin/sendmail");
    QProcess process;
    process.start(sendmail, {QStringLiteral("-i"), QStringLiteral("-t")});
    return runWith(process, sendmail, mailText(to, profile, assessment));
}

QByteArray encodedWord(const QString &text)
{
    return "=?UTF-8?B?" + text.simplified().left(140).toUtf8().toBase64() + "?=";
}

} // namespace

QByteArray mailText(const QString &to, const Profile &profile, const Assessment &assessment)
{
    QByteArray text = "To: " + to.simplified().toUtf8() + "\nSubject: " + encodedWord(QStringLiteral("%1: %2").arg(profile.name, assessment.headline))
        + "\nAuto-Submitted: auto-generated\nMIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\n\n";
    text += assessment.headline.toUtf8() + '\n';
    if (!assessment.advice.isEmpty())
        text += assessment.advice.toUtf8() + '\n';
    for (const Finding &finding : assessment.findings)
        text += "\n- " + finding.what.toUtf8() + '\n' + (finding.why + u' ' + finding.todo).trimmed().toUtf8() + '\n';
    return text;
}

Result<> Messenger::tell(const Profile &profile, const Assessment &assessment, const QJsonObject &status) const
{
    const Result<> ran = command.isEmpty() ? Result<>() : runCommand(command, profile, assessment, status);
    const Result<> mailed = mail.isEmpty() ? Result<>() : sendMail(mail, profile, assessment);
    return ran ? mailed : ran;
}

} // namespace baton::cli
