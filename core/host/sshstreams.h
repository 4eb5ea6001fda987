#pragma once

#include "core/host/host.h"
#include "core/host/launch.h"

namespace baton {

// What an SSH connection of its own carries: a program on a terminal.
class SshTerminal : public Terminal
{
public:
    SshTerminal(std::shared_ptr<ssh::Session> session, std::unique_ptr<ssh::Channel> channel);

    [[nodiscard]] Result<QByteArray> read(std::chrono::milliseconds timeout) override;
    [[nodiscard]] Result<> write(const QByteArray &input) override;
    [[nodiscard]] std::optional<int> exitStatus() const override;
    void close() override;

private:
    bool hasEnded();

    std::shared_ptr<ssh::Session> m_session;
    std::unique_ptr<ssh::Channel> m_channel; // null once closed
    QDeadlineTimer m_afterExit{QDeadlineTimer::Forever};
    std::optional<int> m_status;
};

// The same with pipes, line by line.
class SshStream : public LineStream
{
public:
    SshStream(QString label, std::shared_ptr<ssh::Session> session, std::unique_ptr<ssh::Channel> channel,
              QStringList secrets);

    [[nodiscard]] Result<std::optional<QByteArray>> readLine(std::chrono::milliseconds timeout) override;
    [[nodiscard]] Result<> write(const QByteArray &input) override;
    void close() override;

private:
    std::optional<QByteArray> takeLine();
    Error endedError() const;

    QString m_label;
    std::shared_ptr<ssh::Session> m_session;
    std::unique_ptr<ssh::Channel> m_channel; // null once closed
    QStringList m_secrets;
    qsizetype m_searched = 0; // bytes of the output known to have no line end
};

} // namespace baton
