#pragma once

#include "core/base/result.h"
#include "core/host/command.h"

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace baton {

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
    std::function<void(qint64 sent, qint64 total)> progress = {}; // bytes
    qint64 bytesPerSecond = 0;                                    // limit; 0 = none
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

    // Resumes a partial upload, compares SHA-256 on the host, puts it in place by a rename.
    [[nodiscard]] virtual Result<> upload(const Upload &upload, std::stop_token stop = {}) = 0;

    // Drops the connection; the next call connects again. May be called from any thread, also to abort a blocked call.
    virtual void disconnect() = 0;
};

// The output of a command that must have ended with status 0; else an error that names the host and `purpose` ("write haproxy.cfg").
[[nodiscard]] Result<QByteArray> checkedOutput(const QString &host, const Command &command, const QString &purpose,
                                               const Result<CommandOutput> &output);
[[nodiscard]] Result<QByteArray> runChecked(Host &host, const Command &command, const QString &purpose,
                                            std::stop_token stop = {});

[[nodiscard]] Result<QByteArray> readFile(Host &host, const QString &path); // whole file, at most 16 MiB
// Writes beside it and renames, so that no reader sees half a file. `owner` as for chown, empty = root.
[[nodiscard]] Result<> writeFile(Host &host, const QString &path, const QByteArray &content, int mode = 0644,
                                 const QString &owner = {}, const QStringList &secrets = {});

} // namespace baton
