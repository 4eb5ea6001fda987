<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Aside</name>
    <message>
        <source>read the new master&apos;s control file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the timeline history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the old master&apos;s control file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no readable database on %1: nothing to put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put aside what only the old master has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no changed rows that %2 lacks. Its WAL since the fork (%3) is kept in %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 row changes that %3 lacks. They are kept as WAL (%4) in %5, with a list by table; the rows are not listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionTest</name>
    <message>
        <source>The login on %1 is not root: choose how it uses sudo in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dialogue</name>
    <message>
        <source>printed more than %1 MB, which is no installation any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was stopped, because you cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not end within %1 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It asked “%1” again and did not take the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 refused an answer. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer for %1 must be a single line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 has said nothing for %3 seconds and seems to hang. Look at the terminal, then run this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 asks something that the recipe does not know: “%3”. Nobody answered; run this again where it can be answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 ended with status %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reports a failure: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended with status %1: “%2”. What it said is in the details: put that right, then start it again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>at most %1 of changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slave is behind by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A failover would cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Traffic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Errors so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not tried yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer, may be down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host key not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, starts at boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replayed there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last point of recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on %n core(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Memory free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, holds back %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serves users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own failover agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>enabled, not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard against a second master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>installed, not active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fenced by run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs from the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>closed, %n request(s) held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Serving, by its record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that is known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Failover</name>
    <message>
        <source>What %1 had saved and %2 had not yet received is lost. How much that is, nobody saw.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 had received everything that %1 was seen to write. What came in the last %3 s before the fault may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 of changes, from the last %2 s before the fault, are not on %3 and may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 went away while it was being stopped; it is fenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the new timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the master now, timeline %2. When %3 is back, reconvert it to the slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fence %1, every way that works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1 where it is still alive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back the product&apos;s failover agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay all that %1 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route users to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch the failover agent off on the new master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the search index where it is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what comes next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail over: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>make it a standby on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allow pg_rewind to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a checkpoint on the new master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the control file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not stopped cleanly: its crash recovery runs first, without a network listener.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finish crash recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rewind with pg_rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product&apos;s script on the new master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product&apos;s restore script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product&apos;s own scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a full copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe knows no scripts of the product for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_rewind is not possible on %1: it needs PostgreSQL 11 or later, the same database, and wal_log_hints or checksums. Use a full copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a method: auto, scripts, rewind or copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making %1 a slave by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It did not work by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full copy needs %1 on %2, and %3 are free in %4. Make room and run it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make room for the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the unfinished copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the copy in place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>%1 B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 req/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lag unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handover</name>
    <message>
        <source>arm the dead-man timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the deadline of the promotion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disarm the dead-man timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 request(s) were still at work on %2 after %3 seconds. Nothing was cut off; try again at a quieter time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy did not say whether %1 is drained.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>route users to the new master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read whom the proxy serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let HAProxy know the slave again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run holds the cluster on %1: wait for it to end, resume it, or take its lock over knowingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock could not be taken on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reachable, and it is the one to be master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock is not on %1: it is not reachable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock must be on two hosts of the cluster, and only one is reachable: another administrator could be at work unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock stays on %1, which is not reachable; a later run takes it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock could not be released on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write a checkpoint, so that the stop is short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the service warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The idle service on %1 passes the role check although %2 is the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold back the product&apos;s failover agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The failover agent on %1 did not stop; it could promote in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the product&apos;s failover agent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has replayed all that it received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the received position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the replay position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask whether it is the master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promote the slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the service on the new master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service answers on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch the failover agent off on the new master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>switch the failover agent on on the slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request through the proxy reaches %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the current position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replays what %2 commits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the search finds nothing on the new master, rebuild its index: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index could not be rebuilt; do it from the window later. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rebuild the search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read PostgreSQL&apos;s control file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the failover agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop PostgreSQL on the old master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop the service on the old master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permit the start of PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start PostgreSQL again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the service again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service answers on %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 did not stop cleanly (&quot;%2&quot;): something could be missing on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has replayed everything from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for the standby signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the old master a standby on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write the mark of the old master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the replication slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the old master as a standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop the old slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for the standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the old master out of HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host could be marked: %1 could come back as a second master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start the guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the master back into HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the mark of the old master away</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HaproxyBlock</name>
    <message>
        <source>haproxy.cfg has marker lines of Baton for &quot;%1&quot; that do not belong together. Put them right, or remove them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HaproxyStat</name>
    <message>
        <source>HAProxy&apos;s statistics are not in the form that is known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Host</name>
    <message>
        <source>Command: %1
Exit status: %2
%3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot %2 (exit status %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is larger than 16 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>upload %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A check wanted to change something on %1; it was not sent. This is a fault in Baton.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not changed: another run holds the cluster (%2). Wait for it, or take the lock over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holder unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HostTools</name>
    <message>
        <source>%1: PostgreSQL was not found there, so its guard cannot be put in place. Install the product first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the guard, the answerer and the timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install Baton&apos;s host tools</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the guard, the answerer and the timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove Baton&apos;s host tools</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Install</name>
    <message>
        <source>Install the master on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the slave on %1, a copy of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install HAProxy on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install all: master on %1, slave on %2, HAProxy on %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install all: master on %1, slave on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run holds the cluster on %1: wait for it to end, resume it, or take its lock over knowingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock could not be taken on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lock could not be released on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put Baton&apos;s scripts on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the witness on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the guard on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the lock: one run at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was installed from another build than %2. Master and slave must come from the same file: name the right one in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On %1: SHA-256 %2
Here: SHA-256 %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the folder for the build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note that an installation begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note which build was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service desk on %1 to answer at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload the build to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the installer on %1: High Availability master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the installer on %1: High Availability slave, database copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the service desk on %1 answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe does not say how to register without a person. Register at %1, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk on %1 refused the registration (HTTP %2). Register by hand at %3, then start this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the service desk in a browser: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Enter when it is registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register the service desk now, in a browser: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the registration at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled while the service desk on %1 settles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk is ready after %1 s: the rest of the settle time is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the registration of the service desk on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the service desk on %1 settle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full%2, so the installation could not go on. Free space there, then start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallBlock</name>
    <message>
        <source>line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: haproxy.cfg already has something on port %2 (%3). Both would get a part of the users. Remove that section, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that HAProxy runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and put in place haproxy.cfg, reload HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: haproxy.cfg was changed by somebody else just now. Look at it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: haproxy.cfg was invalid before Baton changed anything, and was left as it is. Put right what HAProxy complains about, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: HAProxy does not accept the block that Baton would add; haproxy.cfg was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: haproxy.cfg is valid and in place, but HAProxy does not run with it. See &quot;journalctl -u haproxy&quot; there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: HAProxy is not installed. Install the proxy first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put haproxy.cfg in place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstallProxy</name>
    <message>
        <source>read the package source&apos;s lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for HAProxy&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package source has no HAProxy %1, which the vendor names; the distribution&apos;s own version is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>install HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy %1 is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The managed block is shown once HAProxy is installed: it depends on its version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No master answers yet, so nothing can be asked through HAProxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a request through HAProxy on %1 to reach the master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install HAProxy and socat on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the managed block into haproxy.cfg on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that a request through %1 reaches the master</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Installation</name>
    <message>
        <source>%1 has no curl, which is needed to ask its web service: apt-get install curl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look whether the product is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the build&apos;s checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The build file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled while reading %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonFields</name>
    <message>
        <source>must be %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object of texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must be a size such as &quot;4 GB&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is longer than %1 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not a regular expression: %1 at character %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LiveRun</name>
    <message>
        <source>“%1”: answered as the last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secret was about to be written into the journal (%1). This is a fault in Baton.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Maintenance</name>
    <message>
        <source>switch the maintenance page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no HAProxy that Baton manages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a managed HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show a page with your own balancer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the proxy back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its admin socket is not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a usable admin socket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;Install proxy&quot; again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable, admin socket usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe has no command for it. Open %1 as Super User: Admin » Support Console » select all modules » Re-index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a running master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a running master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the status: it says what to do first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show users the maintenance page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the maintenance page away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the search index on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the search index</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operation</name>
    <message>
        <source>Check requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconvert old master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart master safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild search index</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve two masters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove Baton from the hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationJob</name>
    <message>
        <source>Password of %1 on %2, for sudo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the SSH key for %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of %1 on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The question “%1” was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 has ended (%2): there is nothing to take up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is going on in this cluster (run %2, process %3). Wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before anything was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can’t be done for this cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked for, as a check failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given beforehand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it exactly as shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known. Store it, or give it with --secrets-file (“%2”).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Operations</name>
    <message>
        <source>Measures on all hosts what an installation needs. Changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uploads the build to the first host and installs it there as the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs the same build on the second host and copies the database to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs and sets up HAProxy, which sends users to the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installs master, slave and HAProxy, one after the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds what Baton needs to switch over safely to a pair that was installed by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the slave the master and the master the slave. Users see a short pause, nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the slave the master because the master is gone. Says first what may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Makes the old master the new slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies the whole database to the slave again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restarts the master while the slave is kept from taking over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy answers users with a maintenance page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy sends users to the service desk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuilds the search index on the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows what both masters have, and makes the one you choose the only one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes away what Baton put on the hosts. The service desk and its data stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>an operation that asks before it starts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A host can&apos;t be reached, nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Postgres</name>
    <message>
        <source>pg_controldata&apos;s output could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prepare</name>
    <message>
        <source>%1 is not reachable. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not answer. Start it, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 refuses the password of “%2” from %3. Correct the secret “main-backup password”, then start this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not let “%2” in from %3: its pg_hba.conf has no line for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 has no role “%2”. Was the product installed for High Availability?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%3 cannot log in at PostgreSQL on %1 as “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read PostgreSQL&apos;s settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find pg_hba.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write pg_hba.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reload PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove the kept pg_hba.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the replication password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>create the replication slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the replication slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to use its replication slot on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>follow without a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the replication slots to be given up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drop Baton&apos;s replication slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count the replication slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold the product&apos;s failover agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the product&apos;s failover agent go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two masters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no master is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one master and its slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the pair in order first; the status says how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a slave of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install or rebuild the slave first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the master, %2 its slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An installed pair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare the pair for changes of roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is restarted once, for wal_log_hints: users wait for some seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 to answer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 was not restarted, as you asked. Until it is, pg_rewind cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the replication user&apos;s rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let the replication user use pg_rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can log in at %2 for replication.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is not a standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database on %1 is not a copy of the master&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not receive from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not see its slave streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk on %1 answers as if it were the master, though its database is a copy. Stop %2 there before users reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to follow %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up PostgreSQL on %1 for changes of roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the replication user use pg_rewind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that %1 follows %2, its service idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication login between %1 and %2, both ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication slot on %1 for the slave</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>build: must be a file name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root: must be an absolute path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units: “%1” is not the name of a systemd unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule “%1”: an answer that uses a secret must be marked &quot;secret&quot;: true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe “%1” cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe “%1” is too large to be one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe “%1” is not JSON: %2 at byte %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe “%1” is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extends: recipes extend each other in a circle at “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extends: there is no bundled recipe “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe does not fit its schema: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no recipe “%1”. Bundled: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe uses {%1}, which is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reconvert</name>
    <message>
        <source>Stop the product and PostgreSQL on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put aside what only %1 has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a slave of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See %1 follow %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover agent: off on the master, on on the slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the guard run on both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lift the fence of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy knows both again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy, a commit on the slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarm what is armed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconvert %1 to the slave of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the slave %1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecordingHost</name>
    <message>
        <source>Upload %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longest wait of a client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report can’t be written to %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Requirements</name>
    <message>
        <source>Check requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find out whether commands run as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands run as root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>commands run as user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>root, or a user with sudo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in as root, or give the profile&apos;s user sudo rights for all commands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the system&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install one of these systems on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask for systemd&apos;s version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version 229 or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a system with systemd, Ubuntu 16.04 or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure the memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count the processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 more processor cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measure the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The output of df on %1 could not be understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, of which %2 free (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a larger disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the disk is taken already: see that the database has room to grow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the network addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes from DHCP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a static address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give %1 a static address, or reserve this one for it in the DHCP server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no interface has %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address by which the other hosts reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the profile: “address in the cluster” of %1 must be one of its own IP addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>resolve names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host&apos;s own name resolves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add it to /etc/hosts on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s from this workstation&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up time synchronisation (systemd-timesyncd, chrony or ntp) on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right now, but not synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>synchronised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the ports in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in use by what is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See with “ss -ltnp” on %1 what listens there, and stop it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ask the package source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to /etc/apt/sources.list on %1 and to its way there (proxy, firewall).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a package source that answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all package sources answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bash, curl, iproute2, ping, coreutils, util-linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install them on %1: apt-get install bash curl iproute2 iputils-ping coreutils util-linux</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operating system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>systemd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Static address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time in sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free ports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reach %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ping and ports answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ping and the ports 22 and 5432 answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer to ping; the ports answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let ping (ICMP echo) through between the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2 (%3) there is no answer: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See to addresses, routes and firewalls between %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reaches the other hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the machine&apos;s identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 are the same machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the addresses in the profile: master and slave need a machine each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none is named in the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the product&apos;s build file in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct the path of the build file in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download the build again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken all the same, if this is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not on both hosts yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2…, %3: %4…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same build on both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install both hosts from the same build file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Master and slave are two machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same build on both hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here either: bring it back first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Resolve</name>
    <message>
        <source>take the marks of the chosen master away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody chose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the host that stays master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare both sides in the status, then name the one to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fence %1 and send users to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve two masters: %1 stays, %2 becomes its slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written to %1 only leaves the database. It is put aside on %1, and the report says where.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestartMaster</name>
    <message>
        <source>show the maintenance page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the maintenance page away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stop PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permit the start of PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read since when it is up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; can&apos;t be restarted: service, postgres or machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service answers on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for the standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 follows %2 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restart PostgreSQL on the new master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arm the gate&apos;s timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service answers on %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disarm the gate&apos;s timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back the failover agent on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show users the maintenance page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the maintenance page away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the slave follow again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the failover agent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart master %1 safely</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleChecks</name>
    <message>
        <source>%1 is not reachable: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all hosts answer over SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the host or its network back. If the master is gone for good, use &quot;Fail over&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all hosts answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a running master with %2 as its standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one master, one standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the findings of the status: it says what to do first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the two databases have different system identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies of one database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a copy of %2: rebuild the slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timelines %1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slave does not follow this master: rebuild the slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is master, %2 its slave, timeline %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slave&apos;s receiver is not streaming %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until %1 has caught up, or rebuild the slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it on %1: select pg_wal_replay_resume()</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming, replay runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1 not yet replayed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until %1 has caught up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a base backup is being taken from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the backup to end: the stop would break it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no base backup is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for long transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no long transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n transaction(s) open for more than 10 seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>They will be ended when %1 is stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not below the master&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise them in postgresql.conf on %1 and restart it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 free on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for WAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room for WAL on both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the archiver on %1 reports failures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archiving works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stop may wait for it; look at archive_command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most 5 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up time synchronisation on %1 and %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known which build was installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that both were installed from the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two different builds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same build on both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the same build on both hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service on %1 is missing or failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at: systemctl status %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the idle service on %1 answers as if it were the master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role check can&apos;t tell the hosts apart; see the recipe&apos;s &quot;health&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can start, idle now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no HAProxy that Baton manages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a gate that holds requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests fail for some seconds, and users must be sent to %1 by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy does not run, or its admin socket is not usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at: systemctl status haproxy; or run &quot;Install proxy&quot; again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton&apos;s block is not in haproxy.cfg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the profile wants it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End maintenance first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the gate is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume or roll back the run that closed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>block, socket and gate as wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no guard on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place on both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot; first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guard on %1 does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at: systemctl status baton-guard; or run &quot;Prepare&quot; again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is marked by run %2: it must not be a master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconvert it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 since %3 (on %4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its lock will be taken over, as you asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for it, or resume or roll it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is alive, serves, and %2 follows it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the master is gone or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;Switch over&quot;: nothing is lost that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not reachable from here, but %2 still receives from it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the network between here and %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy still reaches the service on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody reaches it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be taken out of HAProxy and fenced first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone: seen from here, from %2 and from the proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it there is nothing to fail over to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a running standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: systemctl start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already a master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a running master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a healthy master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the status: fail over first, or bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is master, timeline %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reachable over SSH</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power it on, or bring its network back. It can&apos;t do harm: it is fenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no PostgreSQL on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the product is installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use &quot;Rebuild slave&quot;, which installs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different system identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a full copy can make %1 a slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 logs in at %2 as %3 for replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the host back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run &quot;Prepare&quot;: it writes the password file on %1 and opens pg_hba.conf on %2 for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH and root on all hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One master, its slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long transactions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings of the slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication login the other way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk for WAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL archiving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same build</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service on the slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication login</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>Cancelled while waiting: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waited %n second(s) in vain: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Runner</name>
    <message>
        <source>“%1” ended by an internal error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has passed its point of no return: it can be resumed, but not rolled back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows here depends on what is found then: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolled back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done, and undone as far as it had been begun: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet, still going on: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs you: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused, nothing was changed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed, because a host can’t be reached: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, wanted: %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Secrets</name>
    <message>
        <source>The password cannot be kept: it is asked for again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file %1 belongs to somebody else: it must be your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others can read the secrets file: run “%1” first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file %1 is not a JSON object like {&quot;a.sudo&quot;: &quot;…&quot;}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file %1 has no text under “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file %1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secrets file %1 is only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain cannot be read: passwords are asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not keep the password: it is asked for again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be read back; is the keyring locked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain did not remove the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ssh</name>
    <message>
        <source>The address “%1” of %2 cannot be found. Check its spelling, or give its IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting to %1 was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is up, but nothing answers there: start its SSH server, or check the port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. It is down, cut off, or a firewall drops the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be reached: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH configuration reaches %1 in a way that Baton does not know (ProxyCommand, or a chain of jumps). Name the jump host in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH configuration %1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepts connections, but its SSH server does not answer: the machine hangs or is overloaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 answers, but no SSH connection comes about. Check that the port is that of its SSH server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another host key than the one known. Either it was installed anew, or someone is between. Ask its administrator; if the new key is right, run “%2” and connect again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1 %2
Known: %3
File: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known yet: its %2 host key has the fingerprint %3. Compare it with the one on the machine, then accept it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key cannot be written to %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost. Check the machine and the network between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish the login of %2 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the connection during the login of %2 (too many attempts, or the account is locked?).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1 (its passphrase is missing or wrong)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1 (no such file, or not readable)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key %1 (not a private key that can be read)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks “%2” at login, which Baton cannot answer. Log in with a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyboard-interactive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the passphrase of the key is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the login of %2, and the key file %3 cannot be read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No password is known for %2 on %1, and no key was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 demands a further proof of %2 after the first, which Baton cannot give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 takes no password from %2: its SSH server wants a key, or the account is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: none of the offered ways was accepted. Check the user, and that the key is in ~%2/.ssh/authorized_keys there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not answer a request for a further session in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 allows no further session on this connection (MaxSessions in its sshd_config).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not start the command in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses to run commands for %2 (ForceCommand, or a restricted account?).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not connect to %2, port %3 in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The jump host %1 cannot connect to %2, port %3: it is down, or forwarding is not allowed there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the login of %2: the password is wrong. Give the right one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SshHost</name>
    <message>
        <source>%1 did not finish “%2” within %3 s; it was told to stop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%2” on %1 printed more than 64 MiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost while a command ran there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not start the command in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo on %1 asks for the password of %2, and none is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ended the session of %2 before a command could start: check the account&apos;s login shell and start-up files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo is not installed on %1. Install it, or log in as root.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo on %1 wants the password of %2: choose “sudo with password” in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%2 may not use sudo on %1: add it to the sudoers there, or log in as another user.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo on %1 demands a terminal: take “requiretty” out of its sudoers file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo on %1 refuses %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another host key than the one you confirmed; nothing was accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost while a program ran there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program on %1 ended with exit status %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo on %1 refuses %2: the password is wrong. Give the right one, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Baton’s data file %1 can’t be written: the disk is full or broken. Make room, then try again; nothing that was stored is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton’s data file %1 can’t be opened for writing. Check who owns it and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton’s data file %1 is damaged. It was left as it is: restore it from a backup, or move it away to start with an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton’s data file %1 is held by another program. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton’s data file %1 can’t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 for Baton’s data can’t be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton’s data file %1 was written by a newer Baton. Use that one; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cluster “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1 is still going on (process %2). Wait for it, or end that process.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no run “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of run %1 holds an unknown entry “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Switchover</name>
    <message>
        <source>Take the cluster&apos;s lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a checkpoint on both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the service warm on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold back the product&apos;s failover agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arm the dead-man timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the gate: HAProxy holds new requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the database on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that nothing is missing on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make %1 a slave on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the service answer on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Route users to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the gate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start %1 as the slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failover agent: off on the master, on on the slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rebuild the search index where it is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the mark of the old master away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prove it: a request through the proxy, a commit on the slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disarm the dead-man timers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release the lock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch over: %1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not in rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slave unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL is stopped there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not set up yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no WAL receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not replicating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>streaming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copying the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catching up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two masters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>each accepts writes of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no replication yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>master unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>idle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>index is stale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not looked at yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unreachable for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host key not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host key changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FENCED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MASTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLAVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timeline %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not managed by Baton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maintenance page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gate open</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>closed · %n held</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>gate closed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Uninstall</name>
    <message>
        <source>Baton&apos;s lines in pg_hba.conf on %1 stay: without them the slave could not log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Baton&apos;s scripts, units and state off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the managed block out of haproxy.cfg on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up Baton&apos;s replication slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Baton&apos;s lines out of pg_hba.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take Baton off the hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product and databases stay as they are, but nothing keeps an old master from coming back as a second one any more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Upload</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read to its end: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compute the checksum of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cannot tell the free room in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set the mode of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no room for %2 in %3: %4 needed, %5 free. Make room there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 became shorter while it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took no more data for %2 s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not finish writing %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 was lost during the upload; the next try goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not write %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was truncated or damaged on its way to %2: the checksums differ. Upload it again; if it happens again, check the disk there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 here: %1
there: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put %1 in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The upload to %1 was cancelled; the next try goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not write %2: its disk is full. Make room there, and try again: the upload goes on where it stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ActivityModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ActivityPane</name>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by Baton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the activity by a text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Assessment</name>
    <message>
        <source>%1 shows another SSH host key than the known one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either it was set up anew, or somebody is in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint on the host&apos;s console, then confirm the new key in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The SSH host key of %1 is not known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton does not log in to a host whose key nobody has confirmed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the connection in the profile and confirm the fingerprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not let Baton log in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check user, key or password, and sudo, in the profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither this computer nor the other hosts get an answer: it is down, or cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its power and network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here, but another host sees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host lives; the way from here to it does not. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the way: VPN, firewall, sshd. Do not fail over because of this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be starting. Otherwise look at its console.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has stopped answering a moment ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a short disturbance. The other hosts are being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether it lives can&apos;t be told: no other host can be asked. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this computer&apos;s network first, then at the host.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each of them may hold rows that the other has not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since they parted, %1 has written %2 and %3 has written %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (timeline %2) and %3 (timeline %4) are both masters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Resolve two masters: you choose which one stays, the other one&apos;s own rows are put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 is kept down by the guard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on %1 does not run (last state: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was the master before; as it is, it would be a second one. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Reconvert old master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at systemctl status %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication slot %1 on %2 is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The WAL that its standby needs was removed: it can&apos;t catch up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Rebuild slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot %1 on %2 holds back %3 of WAL, and nobody uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of disk are left; a full disk stops the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the slave back or rebuild it. A slot that belongs to nobody can be dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archiving of WAL fails on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WAL piles up on the disk, and a stop of the master waits for the archiver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at archive_command and its target.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the database is being made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A switchover waits until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wal_log_hints is off on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_rewind can&apos;t be used then: reconverting an old master needs a full copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Prepare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL is %1 on %2 and %3 on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replication needs the same major version; minor versions should be the same too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the older one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has smaller settings than the master: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A standby with smaller ones stops when the master uses more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set them as on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replay on %1 is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It receives, but does not apply: its data grows old, and a failover to it takes longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not replicate: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its last transaction is of %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So much would be lost if the master died now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the load, disk and network of both hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk on the master %1 does not answer (HTTP %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL is up, so users see an error though the data is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at systemctl status %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk on the slave %1 answers as if it were the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users could be sent to a copy that can&apos;t save anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop %1 there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index on %1 is stale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change of roles search finds nothing, or old things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Rebuild search index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk works, but its search does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product&apos;s failover agent on %1 is off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the master dies, nobody takes over by itself: you do, with Failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1 on there, if you want a takeover without a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product&apos;s failover agent still runs on the master %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs on the slave. A reconversion switches it over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two data hosts have different builds of the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a change of roles the other build meets this one&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the same build on both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is nearly full: %2 of %3 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full disk stops PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room: old logs, old copies, a slot that holds back WAL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of %1 and %2 are %3 apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions, logs and statements about lag become wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch time synchronisation on (timedatectl set-ntp true).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the cluster for “%2” since %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one operation runs at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it was interrupted: resume it, roll it back, or take it over knowingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton&apos;s guard is not on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As an old master it could come back as a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton&apos;s guard on %1 is not running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second master would not be stopped there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it: systemctl start baton-guard.service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master %1 is marked as fenced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will not start again as a master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish the operation that marked it, or take the mark away knowingly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy is not installed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users have no address that follows the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Install HAProxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy does not run on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users do not get through.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at systemctl status haproxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy&apos;s configuration has no block of Baton&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy&apos;s configuration is not as this profile wants it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A planned switchover could not hold users&apos; requests.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Prepare or Install HAProxy; the difference is shown first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy&apos;s admin socket can&apos;t be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton neither sees where users are sent nor can it hold them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy&apos;s gate is closed, and no operation is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users wait, and then see the page that asks for patience.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume or roll back the interrupted operation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy takes %1 for the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are sent to a host that is not the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much may be lost is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known to be missing on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 written in the last %2 may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users are served by %1 (master)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy. %1; %2 is %3 behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Healthy. %1; %2 replicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Prepare: without Baton&apos;s guard an old master could come back as a second one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to switch over: no data loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but replay on %2 is paused: its copy grows old.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume the replay on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but %2 is %3 behind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has caught up before you switch over. If it does not, look at disk and network of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but there is no current copy: %2 does not replicate, because %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1&apos;s network and power.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but the slave %2 is down: there is no current copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power %1 on and look at its network. It catches up by itself; if it can&apos;t, use Rebuild slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but %2 is empty: there is no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Rebuild slave: it installs the product there and copies the database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, but PostgreSQL on the slave %2 is not running: there is no current copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start PostgreSQL on %1. If it does not start, use Rebuild slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master %1 is down: users are not served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on the master %1 is down: users are not served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slave %1 can&apos;t take over now. Bring one of the two back: power, network, then PostgreSQL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine answers, but neither its PostgreSQL nor its service does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It answers neither here nor the other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host itself answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fail over to %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product&apos;s own failover agent on it may do the same within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since a failover; the old master %2 is down. There is no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring %1 back: it stays fenced, and is then reconverted to slave. If it is lost, use Rebuild slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The old master %2 is back, and fenced. There is no copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. The old master %2 is back with an old copy, and does not replicate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconvert %1 to slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of them users reach is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy sends users to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two masters: %1 and %2 both accept writes. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve it now: choose which one stays. What only the other one has is put aside, not lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy does not run on %1: users do not get through, though the master %2 is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The HAProxy host %1 is down: users do not get through, though the master %2 is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start HAProxy on %1 (systemctl start haproxy). If it does not start, Install HAProxy puts its configuration right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power %1 on and look at its network. Until then users can open %2 directly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy sends users to %1, but the master is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy does not send users to the master %1, though its service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install HAProxy again: it writes the configuration that follows the master. You see the difference first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host is a running master: users are not served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Failover to make the host with the newest data the master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy holds users back at its gate, though no operation is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume or roll back the interrupted operation. The gate opens by itself when its timer runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL on the master %1 is up, but the service desk does not answer: users are not served.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at %1 on %2. Restart master safely starts it anew without a takeover by the slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the hosts can be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at this computer&apos;s own network first (VPN, cable, firewall). Users may be served all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master %1 can&apos;t be reached from here, but the other hosts see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all hosts can be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the way from here (VPN, firewall, SSH). There is no need to fail over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another SSH host key than the known one. Baton does not connect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the host was set up anew, compare the new fingerprint on its console and confirm it. If not, somebody may be in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is installed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the service desk on the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being installed by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is installed as master; the installation of the others is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the installation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installation has begun, and is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master %1 answers, but does not let Baton in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master %1 has stopped answering. Asking the other hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody else can be asked. Look at the host itself before you fail over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment for the verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance: users see the maintenance page. The master %1 is up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the maintenance when you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is running, started by %2 at %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has finished. If nobody is running it any more, resume it or roll it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the slave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cluster has no HAProxy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The load balancer of this cluster is not Baton&apos;s to change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk is already installed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be a running master first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already is a slave that replicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk is already installed on %1; use Rebuild slave or Reconvert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set up already; nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is installed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both data hosts are installed; use Reconvert old master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be one running master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not replicate now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared already; what is missing is added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be one running master. If it is gone, use Failover.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy does not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy of the database is being made; wait until it has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 behind; wait until it has caught up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton&apos;s guard is not on both data hosts. Use Prepare first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two hosts have different builds of the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without HAProxy users must open %1 themselves afterwards, and requests in between fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your load balancer must notice the change by its own check; requests in between may fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is %2 behind; users wait until it has caught up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No data is lost; users see a short pause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No host has a standby that could take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both hosts are masters; use Resolve two masters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no running standby, it can&apos;t take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, it can&apos;t take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The master %1 is alive and well. Use Switch over: nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 serves users; only the way from here to it is broken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is master. The host with the newest data should be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not certain that %1 is down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 still answers other hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is alive, but does not serve; it is stopped first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without Baton&apos;s guard on it, %1 may come back as a second master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy can&apos;t be reached: users get through only when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users, or your load balancer, must be pointed to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Resolve two masters first: you choose which one stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be one running master to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already replicates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk is not installed on %1; use Rebuild slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its database is not a copy of this master&apos;s: only a full copy is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be one running master to copy from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 replicates well; a new copy is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reconvert old master is quicker, and puts aside what only %1 has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There must be exactly one master.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached, so its failover agent can&apos;t be held back: it might take over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users see a pause while it restarts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy is not set up by Baton yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance is on already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance is not on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users see the maintenance page until you end it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe does not say how the search index is rebuilt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The index is up to date; it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not two masters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What only the other one has is put aside, and is no longer seen by users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of Baton&apos;s is on the hosts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: what is there stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product and the databases stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds the cluster for another operation. Take it over only if nobody runs it any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its PostgreSQL is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not a standby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replay is paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its replication slot on the master is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the master refuses its replication password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the master&apos;s pg_hba.conf does not let it replicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the master has already removed the WAL that it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its data went another way than the master&apos;s (another timeline)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it follows another server than the master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its database is not a copy of the master&apos;s (another system identifier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it can&apos;t connect to the master&apos;s PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the master has no free replication connection (max_wal_senders)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the main-backup password, then use Rebuild slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Prepare: it allows replication in both directions on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the network and the firewall between the two hosts: port 5432 of %1 must be open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Raise max_wal_senders on %1, or end forgotten copies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it with pg_wal_replay_resume() (before PostgreSQL 10: pg_xlog_replay_resume()).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the slave&apos;s PostgreSQL log. If it does not come back by itself, use Rebuild slave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use Rebuild slave: it makes a new copy of %1&apos;s database.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Banner</name>
    <message>
        <source>Looking at the hosts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State of the cluster: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended operation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ClusterList</name>
    <message>
        <source>Clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search clusters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ClusterListModel</name>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Desktop</name>
    <message>
        <source>The journal has no run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” was cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run was cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on %2 was cut off before its end. Resume it, or undo what it had begun?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::FactsModel</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::FindingCard</name>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::HostForm</name>
    <message>
        <source>asked for when it is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as you call it, e.g. desk-a</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name or IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address in the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>if the other hosts reach it by another IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as ~/.ssh/config says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jump host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user@host, if there is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log in with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH agent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Become root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The user is root</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo without a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sudo with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this login for all hosts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SSH port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>testing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::HostKeyDialog</name>
    <message>
        <source>%1 (%2) shows another host key than before. Either the machine was installed anew, or somebody stands in between. Baton does not connect. If you know why it changed, remove the old key from known_hosts:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the first connection to %1 (%2). Compare the fingerprint with the one that the machine itself shows:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is this %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It shows now (%1):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known so far:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::HostKeys</name>
    <message>
        <source>The host key was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::HostWatch</name>
    <message>
        <source>%1 has stopped answering.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look at %1 gave nothing: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Inspector</name>
    <message>
        <source>Facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy these facts as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen %1 ago</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::MainWindow</name>
    <message>
        <source>&amp;Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Connect again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Activity and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Baton</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::OperationBar</name>
    <message>
        <source>Operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another operation is running on this cluster.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::OutputPane</name>
    <message>
        <source>The output of programs on the hosts appears here during a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ProbeReader</name>
    <message numerus="yes">
        <source>PostgreSQL has not answered for %n second(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Profile</name>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of %1 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known here; is it misspelt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: only a, b and proxy are known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an object is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hosts: an object with a, b and proxy is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The profile does not have the expected form. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id “%1” may only have lower-case letters, digits and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe “%1” is not known: it is neither a bundled one nor a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not the address of a web page; write it as http://name or https://name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host %1 is missing: a cluster has two data hosts, a and b.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host for HAProxy is missing. Without one, choose the proxy kind “none” or “foreign”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a host for HAProxy, but the proxy kind is “none”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>port %1 is not between 1 and 65535.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a jump host; write it as user@host:port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither a host name nor an IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a name. Give also the IP address by which the other hosts reach it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an IP address; the other hosts need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the other hosts can&apos;t reach it by the loopback address %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the user is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a user name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user %1 is not root, and sudo is not allowed: Baton needs root&apos;s rights there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts %1 and %2 have the same address %3; each needs a machine of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The profile can&apos;t be used. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ProfileDialog</name>
    <message>
        <source>Keep typed passwords in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy, set up by Baton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what users open; empty = the address of HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Build file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load balancer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First host (becomes the master)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hosts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ProfileEditor</name>
    <message>
        <source>Connected in %1, root as wanted. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can’t be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1” from Baton? Nothing changes on its hosts; the journal of its runs stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::QuestionDialog</name>
    <message>
        <source>This answer is secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer this prompt so from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The terminal so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program on %1 asks something that Baton does not know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ReportDialog</name>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::RowDetails</name>
    <message>
        <source>Select a check or a step to see what is known about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to fix it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point of no return: from here on the run is finished, not undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::RunModel</name>
    <message numerus="yes">
        <source>Plan · %n step(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Steps · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks · %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Checks · %n failed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · passed with %n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · all %n passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check or step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>was already done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::RunOptionForm</name>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the cheapest that is possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pg_rewind: only what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full copy of the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product&apos;s own scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays the master</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell users to come back in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it is registered in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::RunSession</name>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty to use the one from the vendor’s guide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::RunWindow</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt; to confirm:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the hosts; nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The point of no return is passed: the run goes on to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the next step the run stops, and what it has begun is undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML (*.html);;PDF (*.pdf);;Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks and steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details and output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes through the plan without changing anything, and shows what would be sent to which host.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::SecretDialog</name>
    <message>
        <source>Keep in the keychain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep in the keychain (there is none here: it is kept until Baton is closed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::SettingsDialog</name>
    <message>
        <source>As the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move data along the lines of the diagram</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes with the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::TopologyView</name>
    <message>
        <source>Topology of the cluster</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::Welcome</name>
    <message>
        <source>Baton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High availability for your service desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name three machines: two for the service desk, one for HAProxy. Baton installs them, shows how they are, and hands the service over from one to the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a cluster…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a profile…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::ZoomBar</name>
    <message>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit the diagram to the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>baton::cli::Conversation</name>
    <message>
        <source>Nobody is here to confirm “%1”: start it with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Type “%2” to go on:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asks something that the recipe does not know:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the answer with --answer “%1=…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember this answer for this recipe?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (empty: the vendor&apos;s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelling at the next safe point: what was begun is undone. Past the point of no return the run goes on to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more to leave at once: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once more to leave at once. The run is cut off then: the hosts&apos; own timers undo or finish what holds users up, and “batonctl resume %1” or “batonctl rollback %1” takes it up again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>batonctl</name>
    <message>
        <source>y</source>
        <comment>letter that means yes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster is stored yet. Add one with “batonctl profile add” or “batonctl profile import”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which cluster? Name it with --profile: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no cluster “%1”. Known: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 (%2 %3) was never seen before. Compare it, then accept it with “batonctl host-key accept %4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) shows a host key never seen before:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it the right one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The host key of %1 was not accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept this key of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form OPTION=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No cluster is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can’t be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is no JSON object: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a cluster “%1” already. Change it with “profile edit”, or import with --replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not of the form KEY=VALUE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The id of a cluster can’t be changed: its runs and secrets go by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the cluster “%1”? Its hosts are left as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was removed. Without a terminal, confirm with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 can’t be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe %1 can’t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a sound recipe (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run is stored yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not known. Store it, or give it with --secrets-file (“%2”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy %1, gate %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HAProxy is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL is not installed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PostgreSQL %1, timeline %2, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in recovery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  Next: %1 (batonctl %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  (dry run: nothing is changed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then go on with “batonctl resume %1”. All of it: “batonctl report %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fix: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>High availability for a service desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open with this profile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read passwords from this JSON file (mode 0600).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baton can’t start</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
