#pragma once

#include "core/ssh/channel.h"
#include "core/ssh/session.h"

namespace baton {

// A program on a machine, on a connection of its own.
struct Started
{
    std::shared_ptr<ssh::Session> session;
    std::unique_ptr<ssh::Channel> channel;
};

} // namespace baton
