-- Baton holds requests while nobody can serve them, instead of failing them: while the gate is closed (a switchover;
-- at most 30 s) and while no server passes the role check (at most 10 s). After that HAProxy goes on, to its page.
--
-- Looks every 5 ms, through a fetch that every HAProxy with Lua has (Proxy:get_srv_act came late).

local GATE_BOUND, SERVER_BOUND, INTERVAL = 30000, 10000, 5

-- When each held request last looked, in ms. One whose client went away is never heard of again.
local looked, last = {}, 0

-- The longest wait of this episode, and when its last request went on; a minute without a hold ends an episode.
local EPISODE = 60000
local longest, ended = 0, 0

local function now()
    local t = core.now()
    return t.sec * 1000 + math.floor(t.usec / 1000)
end

local function wait(txn, id, backend, bound)
    local until_ = now() + bound
    while txn.f:nbsrv(backend) == 0 do
        looked[id] = now()
        if looked[id] >= until_ then
            return
        end
        core.msleep(INTERVAL)
    end
end

local function hold(txn)
    if txn.f:nbsrv("baton-gate") > 0 and txn.f:nbsrv("baton-desk") > 0 then
        return
    end
    last = last + 1
    local id, from = last, now()
    if from - ended > EPISODE and next(looked) == nil then
        longest = 0
    end
    wait(txn, id, "baton-gate", GATE_BOUND)
    if txn.f:nbsrv("baton-gate") > 0 then
        wait(txn, id, "baton-desk", SERVER_BOUND)
    end
    looked[id] = nil
    ended = now()
    longest = math.max(longest, ended - from)
end

core.register_action("baton-hold", { "http-req" }, hold)

local function count()
    local held, recent = 0, now() - 1000
    for id, at in pairs(looked) do
        if at < recent then
            looked[id] = nil
        else
            held = held + 1
        end
    end
    return held
end

-- `baton held` on the admin socket, from HAProxy 1.8 on.
if core.register_cli then
    core.register_cli({ "baton", "held" }, "baton held : how many requests wait at the gate", function(applet)
        applet:send("held " .. count() .. "\n")
    end)
    core.register_cli({ "baton", "longest" }, "baton longest : the longest wait in ms of this episode; begins a new one", function(applet)
        applet:send("longest " .. longest .. "\n")
        longest = 0
    end)
end
