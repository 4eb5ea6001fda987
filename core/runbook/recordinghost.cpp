#include "core/runbook/recordinghost.h"

#include "core/base/text.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace baton {

namespace {

constexpr qsizetype longestScript = 16 * 1024; // a journal, not an archive

QString shortened(const QString &title)
{
    return title.size() > 200 ? title.left(199) + u'…' : title;
}

} // namespace

Result<> RecordingHost::recorded(const Command &command) const
{
    if (command.effect == Command::Effect::Reads)
        return {};
    QString script = masked(command.shown(), command.secrets);
    if (script.size() > longestScript)
        script = script.left(longestScript) + u'…';
    return m_record(masked(shortened(command.title()), command.secrets), script);
}

Result<CommandOutput> RecordingHost::run(const Command &command, std::stop_token stop)
{
    if (Result<> written = recorded(command); !written)
        return fail(written.error());
    return m_host->run(command, stop);
}

Pending RecordingHost::begin(const Command &command, std::stop_token stop)
{
    if (const Result<> written = recorded(command); !written)
        return Pending([error = written.error()] { return fail(error); });
    return m_host->begin(command, stop);
}

Result<std::unique_ptr<Terminal>> RecordingHost::openTerminal(const Command &command)
{
    if (Result<> written = recorded(command); !written)
        return fail(written.error());
    return m_host->openTerminal(command);
}

Result<std::unique_ptr<LineStream>> RecordingHost::openStream(const Command &command)
{
    if (Result<> written = recorded(command); !written)
        return fail(written.error());
    return m_host->openStream(command);
}

Result<> RecordingHost::upload(const Upload &upload, std::stop_token stop)
{
    const QString what = QCoreApplication::translate("RecordingHost", "Upload %1 to %2")
                             .arg(QFileInfo(upload.localFile).fileName(), upload.remoteFile);
    if (Result<> written = m_record(what, {}); !written)
        return written;
    return m_host->upload(upload, stop);
}

} // namespace baton
