#include "ui/practice/exercises.h"

#include "core/base/translation.h"

namespace baton {

namespace {

BATON_TR_FUNCTION(Exercises)

} // namespace

QList<Exercise> exercises()
{
    return {
        {tr("First: install"), tr("The machines are bare. Choose “Install” and watch the diagram fill. Skip the registration; “Let users work” does it for you.")},
        {tr("A planned evening"), tr("Let users work, then switch over. Not one request should fail. Switch back.")},
        {tr("The master loses power"), tr("Pull the plug of the master. See how soon the banner says so, and fail over. Then power it on and reconvert it.")},
        {tr("The master is cut off"), tr("Pull the master’s network cable. “Who sees whom” tells a machine that is cut off from one that is down. Fail over, plug it in, reconvert.")},
        {tr("Only the two are cut off"), tr("Cut the line between the two desks. Users go on; the slave falls behind. Heal it and see it catch up.")},
        {tr("The slave breaks"), tr("Stop PostgreSQL on the slave, or pull its plug. What does the banner advise? If it can’t catch up, rebuild it.")},
        {tr("The disk is full"), tr("Fill the master’s disk. What do users notice, what does Baton say? Free it again.")},
        {tr("HAProxy is gone"), tr("Pull the plug of the proxy: nobody is served, though the master works. Power it on.")},
        {tr("Baton itself dies"), tr("Start a switchover and kill Baton in the middle. Start it again and resume the run from the banner.")},
    };
}

} // namespace baton
