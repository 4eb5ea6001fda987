#include "app/desktop/practicelab.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

#include <unistd.h>

namespace baton {

namespace {

constexpr int patience = 30'000; // milliseconds, to take a lab down

// Beside the installed program, or in the sources that it was built from.
QString helperProgram()
{
    const QStringList places{qEnvironmentVariable("BATON_PRACTICE"), QCoreApplication::applicationDirPath() + QStringLiteral("/../share/baton/lab/practice"),
                             QStringLiteral(BATON_LAB_FOLDER "/practice")};
    for (const QString &place : places) {
        if (!place.isEmpty() && QFileInfo(place).isExecutable())
            return QFileInfo(place).canonicalFilePath();
    }
    return {};
}

} // namespace

PracticeLab::PracticeLab(QObject *parent) : QObject(parent)
{
    connect(&m_helper, &QProcess::readyReadStandardOutput, this, &PracticeLab::read);
    connect(&m_helper, &QProcess::readyReadStandardError, this, [this] { m_errors = (m_errors + m_helper.readAllStandardError()).right(4000); });
    connect(&m_helper, &QProcess::finished, this, &PracticeLab::helperEnded);
    connect(&m_helper, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("The lab’s helper could not be started: %1").arg(m_helper.errorString()));
    });
}

PracticeLab::~PracticeLab()
{
    m_helper.disconnect(this);
    if (m_helper.state() == QProcess::NotRunning)
        return;
    say({{QStringLiteral("do"), QStringLiteral("down")}});
    m_helper.closeWriteChannel();
    m_helper.waitForFinished(patience);
}

Result<QStringList> PracticeLab::command()
{
    const QString program = helperProgram();
    if (program.isEmpty())
        return fail(ErrorKind::Failed, tr("The practice lab is not installed with this program."));
    if (::geteuid() == 0)
        return QStringList{program};
    const QString pkexec = QStandardPaths::findExecutable(QStringLiteral("pkexec"));
    if (pkexec.isEmpty())
        return fail(ErrorKind::Failed, tr("The lab needs an administrator’s right, and pkexec, which asks for it, is not installed. "
                                          "Install the package “pkexec” (or “policykit-1”)."));
    return QStringList{pkexec, program};
}

void PracticeLab::start()
{
    if (m_helper.state() == QProcess::NotRunning) {
        Result<QStringList> words = command();
        if (!words) {
            Q_EMIT failed(words.error().summary);
            return;
        }
        m_errors.clear();
        const QString program = words->takeFirst();
        m_helper.start(program, *words);
    }
    say({{QStringLiteral("do"), QStringLiteral("up")}});
}

void PracticeLab::order(const PracticeOrder &order)
{
    say(toJson(order));
}

void PracticeLab::end()
{
    if (m_helper.state() != QProcess::NotRunning)
        say({{QStringLiteral("do"), QStringLiteral("down")}});
    else
        Q_EMIT ended();
}

void PracticeLab::say(const QJsonObject &words)
{
    m_helper.write(QJsonDocument(words).toJson(QJsonDocument::Compact) + '\n');
}

void PracticeLab::read()
{
    while (m_helper.canReadLine())
        hear(QJsonDocument::fromJson(m_helper.readLine()).object());
}

void PracticeLab::hear(const QJsonObject &words)
{
    if (const QString said = words.value(QStringLiteral("say")).toString(); !said.isEmpty())
        Q_EMIT working(said);
    if (words.contains(QStringLiteral("state")))
        Q_EMIT stateChanged(practiceStateFromJson(words.value(QStringLiteral("state")).toObject()));
    if (words.contains(QStringLiteral("done")))
        heardDone(words.value(QStringLiteral("done")).toString(), words);
    if (words.contains(QStringLiteral("failed")))
        heardFailure(words.value(QStringLiteral("failed")).toString(), words.value(QStringLiteral("why")).toString());
}

void PracticeLab::heardDone(const QString &verb, const QJsonObject &words)
{
    if (verb == QLatin1String("up")) {
        const Result<Profile> profile = profileFromJson(words.value(QStringLiteral("profile")).toObject());
        m_held = profile.has_value();
        profile ? Q_EMIT ready(*profile) : Q_EMIT failed(profile.error().summary);
    } else if (verb == QLatin1String("down")) {
        m_held = false;
        m_helper.closeWriteChannel(); // it ends by itself
        Q_EMIT ended();
    } else {
        Q_EMIT done();
    }
}

void PracticeLab::heardFailure(const QString &verb, const QString &why)
{
    verb == QLatin1String("up") ? Q_EMIT failed(why) : Q_EMIT orderFailed(why);
}

// pkexec says 126 when the person declined, 127 when nobody may be asked.
void PracticeLab::helperEnded()
{
    const bool refused = m_helper.exitStatus() == QProcess::NormalExit && (m_helper.exitCode() == 126 || m_helper.exitCode() == 127);
    if (std::exchange(m_held, false) || m_helper.exitCode() != 0)
        Q_EMIT failed(refused ? tr("The administrator’s right was not given: nothing was started.")
                              : tr("The lab’s helper has ended. %1").arg(QString::fromUtf8(m_errors).trimmed().section(u'\n', -1)));
}

} // namespace baton
