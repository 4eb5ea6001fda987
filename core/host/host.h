#pragma once

#include "core/base/result.h"
#include "core/host/command.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace baton {

class Bandwidth;
class PeerSource;

// An interactive program on a pseudo terminal of a host. Blocking; used from one thread.
class Terminal
{
public:
    virtual ~Terminal() = default;

    // What the program printed since the last call; waits up to `timeout`, empty when nothing came.
    // An error of kind Unreachable when the line is gone.
    [[nodiscard]] virtual Result<QByteArray> read(std::chrono::milliseconds timeout) = 0;
    [[nodiscard]] virtual Result<> write(const QByteArray &input) = 0;
    // Set once the program has ended and all its output was read.
    [[nodiscard]] virtual std::optional<int> exitStatus() const = 0;
    virtual void close() = 0; // ends the program with a hang-up
};

// A long-lived program whose lines are read as they come and which can be written to
// (a probe, a kept shell, HAProxy's admin socket). Blocking; used from one thread.
class LineStream
{
public:
    virtual ~LineStream() = default;

    // The next whole line without its line end; std::nullopt when `timeout` passed without one.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> readLine(std::chrono::milliseconds timeout) = 0;
    [[nodiscard]] virtual Result<> write(const QByteArray &input) = 0;
    virtual void close() = 0;
};

struct Upload
{
    QString localFile;
    QString remoteFile; // absolute; appears under this name only when complete and checked
    int mode = 0755;
    std::function<void(qint64 sent, qint64 total)> progress = {}; // bytes; on the calling thread
    std::function<Result<QByteArray>()> sha256 = {};              // the file's, hex, if it is known or somebody computes it; may block
    bool pack = true;                                             // where the line is slow enough for it to pay
    std::shared_ptr<Bandwidth> bandwidth = {};                    // a limit, also of several uploads together
    std::function<void(qint64 size)> arrived = {};                // so much of its beginning is on the machine
    std::shared_ptr<PeerSource> from = {};                        // another machine that the file is to be had from
    std::function<void(const QString &text)> note = {};           // what the person should know
};

struct LoginCost
{
    bool asksPerson = false; // each login asks somebody for something, as a one-time code
    bool oneSession = false; // and the server allows one session a connection, so that each program needs a login
};

// A command under way on a host. To be waited for on the thread that began it, while the host exists.
class Pending
{
public:
    using Await = std::function<Result<CommandOutput>()>;

    explicit Pending(Await await) : m_await(std::move(await)) { }

    // Waits for its end; the same again when called again.
    [[nodiscard]] const Result<CommandOutput> &output()
    {
        if (!m_output)
            m_output = m_await();
        return *m_output;
    }

private:
    Await m_await;
    std::optional<Result<CommandOutput>> m_output;
};

// A machine that Baton works on. Calls block and may come from any thread, one at a time per object.
// Implementations: SshHost (real), ReadOnlyHost (refuses Effect::Changes), PlanHost (dry run: notes changes
// instead of sending them), and fakes in tests.
class Host
{
public:
    virtual ~Host() = default;

    [[nodiscard]] virtual QString label() const = 0;   // as the profile calls it, e.g. "desk-a"
    [[nodiscard]] virtual QString address() const = 0; // as the cluster's hosts reach it

    // Runs to the end and returns output and status: a non-zero status is a value here, not an error.
    // Errors: Unreachable, TimedOut (the command is hung up on), Cancelled, Refused (sudo), Unsafe (ReadOnlyHost).
    [[nodiscard]] virtual Result<CommandOutput> run(const Command &command, std::stop_token stop = {}) = 0;
    // Sends it and does not wait: several hosts can so work at the same time, and one gets its next command before it has
    // answered the last. A host does them in the order of their sending. One that can't (a fake, a plan) has run it to its end.
    [[nodiscard]] virtual Pending begin(const Command &command, std::stop_token stop = {});

    [[nodiscard]] virtual Result<std::unique_ptr<Terminal>> openTerminal(const Command &command) = 0;
    [[nodiscard]] virtual Result<std::unique_ptr<LineStream>> openStream(const Command &command) = 0;

    // Sends what an earlier try has not, over several connections of its own; compares SHA-256 on the host, puts it in place by a
    // rename. Errors: as for run(), and Failed: no room, a disk that is full, damage.
    [[nodiscard]] virtual Result<> upload(const Upload &upload, std::stop_token stop = {}) = 0;

    // Whether the login waits for a person, who may take a minute: nobody is late meanwhile. Any thread.
    [[nodiscard]] virtual bool isAsking() const { return false; }
    // What one more connection would cost, as far as that is known by now. May try it on the machine; changes nothing.
    [[nodiscard]] virtual LoginCost loginCost(std::stop_token = {}) { return {}; }

    // Drops the connection; the next call connects again. May be called from any thread, also to abort a blocked call.
    virtual void disconnect() = 0;
};

// The output of a command that must have ended with status 0; else an error that names the host and `purpose` ("write haproxy.cfg").
[[nodiscard]] Result<QByteArray> checkedOutput(const QString &host, const Command &command, const QString &purpose,
                                               const Result<CommandOutput> &output);
[[nodiscard]] Result<QByteArray> runChecked(Host &host, const Command &command, const QString &purpose,
                                            std::stop_token stop = {});

} // namespace baton
