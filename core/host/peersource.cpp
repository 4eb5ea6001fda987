#include "core/host/peersource.h"

#include "core/base/text.h"
#include "core/host/launch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Upload)
};

} // namespace

void PeerSource::advance(qint64 ready)
{
    const std::scoped_lock lock(m_lock);
    if (!m_before) {
        m_before = ready;
        m_began = std::chrono::steady_clock::now();
    }
    m_ready = ready;
    m_change.notify_all();
}

void PeerSource::end()
{
    const std::scoped_lock lock(m_lock);
    m_ended = true;
    constexpr qint64 telling = 4 << 20; // bytes
    if (const qint64 came = m_ready - m_before.value_or(m_ready); came >= telling)
        m_pace = double(came) / std::chrono::duration<double>(std::chrono::steady_clock::now() - m_began).count();
    m_change.notify_all();
}

double PeerSource::pace()
{
    const std::scoped_lock lock(m_lock);
    return m_pace;
}

qint64 PeerSource::waitBeyond(qint64 at, const std::stop_token &stop)
{
    std::unique_lock lock(m_lock);
    (void)m_change.wait(lock, stop, [&] { return m_ready > at || m_ended; });
    return m_ready;
}

Result<std::unique_ptr<PeerServer>> PeerServer::open(Host &host, const QString &file, const QString &receiver, int port)
{
    PeerSource::Place place{.address = host.address(), .port = port, .token = QString::fromLatin1(randomWord())};
    Command command = Command::verb({QStringLiteral("upload-serve"), place.address, receiver, QString::number(port), place.token},
                                    {{QStringLiteral("UPLOAD_FILE"), file}});
    command.secrets = {place.token};
    command.note = Text::tr("let %1 fetch %2 from here, for as long as the upload takes").arg(receiver, file);
    Result<std::unique_ptr<LineStream>> stream = host.openStream(command);
    if (!stream)
        return fail(stream.error());
    const Result<std::optional<QByteArray>> said = (*stream)->readLine(std::chrono::seconds(10));
    if (!said)
        return fail(said.error());
    if (!*said || **said != "listening")
        return fail(ErrorKind::Failed, Text::tr("%1 cannot hand files to the other host.").arg(host.label()),
                    *said ? plainText(**said) : QString());
    return std::unique_ptr<PeerServer>(new PeerServer(std::move(*stream), std::make_shared<PeerSource>(place)));
}

Command fetching(const PeerSource::Place &place, const QString &file)
{
    Command command = Command::verb({QStringLiteral("upload-fetch"), place.address, QString::number(place.port), place.token}, {{QStringLiteral("UPLOAD_FILE"), file}});
    command.secrets = {place.token};
    return command;
}

} // namespace baton
