#pragma once

#include "core/host/host.h"
#include "core/host/sender.h"

#include <QElapsedTimer>

#include <future>
#include <thread>
#include <vector>

namespace baton {

// One file on its way to one machine: looks what is there, has what is missing sent, compares, puts it in place.
//
// It grows as FILE.part, piece by piece, over several connections. While it does, the machine reads what has arrived once more
// from its disk for the SHA-256 of the whole, and renames the file only when that is the one computed here.
class UploadJob
{
public:
    // What it needs of the machine.
    struct Remote
    {
        QString label;
        std::function<Result<CommandOutput>(const Command &)> run;   // these two over one connection, one at a time
        std::function<Result<Started>(const Command &)> start;
        std::function<Result<Started>(const Command &)> startApart; // on a connection of its own; any thread
        std::chrono::milliseconds keyExchange{};                          // how long it took to get a connection
    };

    UploadJob(const Upload &upload, Remote remote, std::stop_token stop);

    [[nodiscard]] Result<> run();

private:
    struct Found
    {
        qint64 size = -1; // of the file in place; -1 = none
        qint64 part = 0;  // of what an earlier try left
        qint64 held = 0;  // bytes of the disk that it takes
        qint64 free = 0;  // bytes
        QByteArrayList programs;
    };
    struct Crew // the threads of the connections; ends them with itself
    {
        ~Crew() { end(); }
        void end()
        {
            stop.request_stop();
            fetching.request_stop();
        }

        std::stop_source stop, fetching;
        std::atomic<int> working = 0;          // senders
        std::atomic<bool> fetchFailed = false; // what is left is to be sent from here
        std::vector<std::jthread> threads;
    };

    Result<> openLocal();
    Result<QByteArray> localDigest();
    Result<Found> look();
    Result<bool> isInPlace();
    Result<Pieces::Ranges> missing(const Found &found);
    Result<> checkRoom(const Found &found) const;
    Result<> bring(const Found &found, Pieces::Ranges missing);
    Result<> follow(Shipment &shipment, ssh::Channel &check, Crew &crew);
    Result<> conclude(ssh::Channel &check);
    void employ(Shipment &shipment, Crew &crew);
    void fetch(Shipment &shipment, Crew &crew);
    bool isFetchedSlowly(const Pieces &pieces);
    int connections() const;
    Command checking() const;
    Command verb(const QStringList &words) const;
    Result<QByteArray> remote(const Command &command, const QString &purpose);
    void report(qint64 sent);
    Error damaged(const QByteArray &there);
    Error cancelled() const;

    const Upload &m_upload;
    Remote m_remote;
    std::stop_token m_stop;
    qint64 m_size = 0;
    QString m_part;
    std::shared_future<Result<QByteArray>> m_digest; // of the whole file, hex
    std::stop_source m_digestStop;
    qint64 m_reported = -1;
    QElapsedTimer m_sinceReport;
    QElapsedTimer m_sinceFree; // the way from here, as the other machine has all of it
    qint64 m_presentThen = 0;  // bytes
};

} // namespace baton
