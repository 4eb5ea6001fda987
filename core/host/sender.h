#pragma once

#include "core/host/bandwidth.h"
#include "core/host/packing.h"
#include "core/host/peersource.h"
#include "core/host/pieces.h"
#include "core/host/started.h"

#include <QFile>

#include <atomic>
#include <deque>

namespace baton {

// What the connections of one upload to one machine share. Outlives them.
struct Shipment
{
    QString label; // the machine's
    QString localFile;
    QString remoteFile;
    QString part; // where it grows there
    Pieces &pieces;
    Packing &packing;
    Bandwidth *bandwidth = nullptr; // none: no limit
    std::function<Result<Started>(const Command &)> start; // any thread
    int connections = 1;
    std::atomic<qint64> onItsWay = 0; // bytes of pieces that have not arrived yet, as far as they were sent
    std::atomic<qint64> carried = 0;  // bytes over the line
};

// One connection that brings pieces of a file to a machine. Lives on a thread of its own.
class Sender
{
public:
    explicit Sender(Shipment &shipment) : m_shipment(shipment) { }

    // Returns when nothing is left to take, or with the reason why this connection ended. A machine that cannot write makes
    // the pieces abandoned: other connections would fare no better.
    [[nodiscard]] Result<> run(const std::stop_token &stop);

protected:
    struct UnderWay
    {
        qint64 at = 0;
        qint64 size = 0; // of the file
        qint64 wire = 0; // as it was sent
    };

    [[nodiscard]] Result<> begin(const Command &command);
    [[nodiscard]] Result<> sendAll(const std::stop_token &stop);
    [[nodiscard]] Result<> sendPiece(const Pieces::Piece &piece, const std::stop_token &stop);
    [[nodiscard]] Result<> write(QByteArrayView bytes, qint64 worth, const std::stop_token &stop);
    [[nodiscard]] Result<> drain(std::chrono::milliseconds longest, const std::stop_token &stop);
    [[nodiscard]] Result<> finish(const std::stop_token &stop);
    void takeLines();
    void learn(const UnderWay &piece);
    void giveUp();
    Error endedError();

    Shipment &m_shipment;
    Started m_started;
    QFile m_file;
    std::deque<UnderWay> m_underWay;
    qint64 m_most = 0; // bytes, of the next piece
    bool m_isFirst = true;        // no piece has arrived yet
    bool m_machineFailed = false; // it said that it cannot go on
    std::chrono::steady_clock::time_point m_mark{}; // since when the line has been busy with the oldest piece
    UnderWay m_sinceMark;     // what has arrived since then, and says nothing yet
    bool m_sinceIdle = false; // nothing was under way then: all that arrives was sent since
};

// The same by way of the other machine, which has the file already: only orders go over this connection.
class Fetcher : private Sender
{
public:
    Fetcher(Shipment &shipment, std::shared_ptr<PeerSource> source) : Sender(shipment), m_source(std::move(source)) { }

    [[nodiscard]] Result<> run(const std::stop_token &stop);

private:
    [[nodiscard]] Result<> fetchAll(const std::stop_token &stop);

    std::shared_ptr<PeerSource> m_source;
};

} // namespace baton
