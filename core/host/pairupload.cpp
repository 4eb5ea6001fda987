#include "core/host/pairupload.h"

#include "core/base/sha256.h"
#include "core/host/peersource.h"

#include <QCoreApplication>

#include <array>
#include <future>
#include <thread>

namespace baton {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Upload)
};

// How far both are.
class Both
{
public:
    explicit Both(std::function<void(qint64, qint64)> progress) : m_progress(std::move(progress)) { }

    [[nodiscard]] std::function<void(qint64, qint64)> of(size_t which)
    {
        return [this, which](qint64 sent, qint64 total) {
            const std::scoped_lock lock(m_lock);
            m_sent[which] = sent;
            if (m_progress)
                m_progress(m_sent[0] + m_sent[1], 2 * total);
        };
    }

private:
    const std::function<void(qint64, qint64)> m_progress;
    std::mutex m_lock;
    std::array<qint64, 2> m_sent{};
};

std::unique_ptr<PeerServer> opened(Host &first, Host &second, const Upload &upload)
{
    Result<std::unique_ptr<PeerServer>> server = PeerServer::open(first, upload.remoteFile, second.address());
    if (server)
        return std::move(*server);
    if (upload.note)
        upload.note(Text::tr("%1 cannot hand the file to %2 (%3), so it is sent to both from here.")
                        .arg(first.label(), second.label(), server.error().detail.isEmpty() ? server.error().summary : server.error().detail));
    return nullptr;
}

} // namespace

Result<> uploadToPair(Host &first, Host &second, Upload upload, bool handOn, std::stop_token stop)
{
    std::stop_source ending;
    const std::stop_callback passOn(stop, [&ending] { ending.request_stop(); });
    if (!upload.sha256) {
        upload.sha256 = [digest = std::async(std::launch::async, [path = upload.localFile, token = ending.get_token()] {
                                      return Sha256::ofFile(path, token);
                                  }).share()] { return digest.get(); };
    }
    const std::unique_ptr<PeerServer> server = handOn ? opened(first, second, upload) : nullptr;
    const std::shared_ptr<PeerSource> source = server ? server->source() : nullptr;
    Both both(upload.progress);
    std::array<Upload, 2> uploads{upload, upload};
    for (size_t i = 0; i < 2; ++i)
        uploads[i].progress = both.of(i);
    uploads[1].from = source;
    if (source)
        uploads[0].arrived = [&source](qint64 size) { source->advance(size); };
    const auto send = [&](Host &host, size_t which) {
        const Result<> sent = host.upload(uploads[which], ending.get_token());
        if (!sent)
            ending.request_stop();
        return sent;
    };
    std::future<Result<>> other = std::async(std::launch::async, [&] { return send(second, 1); });
    const Result<> one = send(first, 0);
    if (source)
        source->end();
    const Result<> two = other.get();
    // The one that failed, not the one that was stopped because of it.
    return !one && (one.error().kind != ErrorKind::Cancelled || two) ? one : two;
}

} // namespace baton
