#pragma once

#include "core/host/host.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>

namespace baton {

// A file that one machine hands to another over their own network while it is still arriving there: the workstation then sends it
// once and not twice. Where the other machine finds it, and how much of its beginning is there. Any thread.
class PeerSource
{
public:
    static constexpr int usualPort = 5481;

    struct Place
    {
        QString address; // as the cluster's hosts reach it
        int port = usualPort;
        QString token;   // good for this one transfer
    };

    explicit PeerSource(Place place) : m_place(std::move(place)) { }

    [[nodiscard]] const Place &place() const { return m_place; }
    void advance(qint64 ready); // bytes
    void end();                 // no more will come
    // Waits until more than `at` is ready, the end, or a stop; how much is ready.
    [[nodiscard]] qint64 waitBeyond(qint64 at, const std::stop_token &stop);
    // Bytes a second at which it came to the machine that hands it over; 0 as long as it comes, and where too little of it had to come.
    [[nodiscard]] double pace();

private:
    const Place m_place;
    std::mutex m_lock;
    std::condition_variable_any m_change;
    qint64 m_ready = 0;
    bool m_ended = false;
    std::optional<qint64> m_before; // was there when it began to come
    std::chrono::steady_clock::time_point m_began;
    double m_pace = 0;
};

// What is open on the machine that hands over, as long as this object lives: a program that listens on the machine's cluster
// address, lets the other machine's address in only, wants the token, and gives nothing but this file. When the connection from
// here to the machine is lost it ends, too.
class PeerServer
{
public:
    // `file`: of the upload; its unfinished form is served as well. Errors: Failed where the machine lacks the means
    // (systemd-socket-activate) or the port is taken.
    [[nodiscard]] static Result<std::unique_ptr<PeerServer>> open(Host &host, const QString &file, const QString &receiver,
                                                                  int port = PeerSource::usualPort);

    [[nodiscard]] std::shared_ptr<PeerSource> source() const { return m_source; }

private:
    PeerServer(std::unique_ptr<LineStream> stream, std::shared_ptr<PeerSource> source)
        : m_stream(std::move(stream)), m_source(std::move(source))
    {
    }

    std::unique_ptr<LineStream> m_stream;
    std::shared_ptr<PeerSource> m_source;
};

// For the machine that gets it: reads "BEGIN SIZE" lines and writes what it gets there into `file`.part; says "connected", then "done BEGIN" for each.
[[nodiscard]] Command fetching(const PeerSource::Place &place, const QString &file);

} // namespace baton
