#pragma once

#include "core/host/host.h"
#include "core/ssh/channel.h"

#include <QElapsedTimer>
#include <QFile>

namespace baton {

// One file on its way to one machine: looks what is there, sends what is missing, compares, puts it in place.
class UploadJob
{
public:
    // What it needs of the machine.
    struct Remote
    {
        QString label;
        std::function<Result<CommandOutput>(const Command &)> run;
        std::function<Result<std::unique_ptr<ssh::Channel>>(const QString &script)> start; // its input is the file
    };

    UploadJob(const Upload &upload, Remote remote, std::stop_token stop);

    [[nodiscard]] Result<> run();

private:
    struct Found
    {
        qint64 size = -1; // of the file in place; -1 = none
        qint64 part = 0;  // of what an earlier try left
        qint64 free = 0;  // bytes
    };

    Result<> openLocal();
    Result<QByteArray> localDigest(qint64 size); // SHA-256 of the first `size` bytes, hex
    Result<QByteArray> remoteDigest(const QString &file, qint64 size);
    Result<Found> look();
    Result<bool> isInPlace(const Found &found);
    Result<qint64> resumeOffset(const Found &found);
    Result<> checkRoom(const Found &found, qint64 offset) const;
    Result<> send(qint64 offset);
    Result<> feed(ssh::Channel &channel, qint64 offset);
    Result<> finish(ssh::Channel &channel);
    Result<> compare();
    Result<> putInPlace();
    Result<QByteArray> remote(const Command &command, const QString &purpose);
    Result<> throttle(qint64 sent);
    void report(qint64 sent);
    Error cancelled() const;

    const Upload &m_upload;
    Remote m_remote;
    std::stop_token m_stop;
    QFile m_file;
    qint64 m_size = 0;
    QByteArray m_digest; // of the whole file, once computed
    QString m_part;      // where it grows
    QElapsedTimer m_clock;
    QElapsedTimer m_sinceReport;
};

} // namespace baton
