<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Facts</name>
    <message numerus="yes">
        <source>%1 on %n core(s)</source>
        <translation>
            <numerusform>%1 on %n core</numerusform>
            <numerusform>%1 on %n cores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed, %n request(s) held</source>
        <translation>
            <numerusform>closed, %n request held</numerusform>
            <numerusform>closed, %n requests held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleChecks</name>
    <message numerus="yes">
        <source>%n transaction(s) open for more than 10 seconds</source>
        <translation>
            <numerusform>%n transaction open for more than 10 seconds</numerusform>
            <numerusform>%n transactions open for more than 10 seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n WAL file(s) on %1 wait to be archived</source>
        <translation>
            <numerusform>%n WAL file on %1 waits to be archived</numerusform>
            <numerusform>%n WAL files on %1 wait to be archived</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message numerus="yes">
        <source>Waited %n second(s) in vain: %1.</source>
        <translation>
            <numerusform>Waited %n second in vain: %1.</numerusform>
            <numerusform>Waited %n seconds in vain: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message numerus="yes">
        <source>%n step(s) in %1.</source>
        <translation>
            <numerusform>%n step in %1.</numerusform>
            <numerusform>%n steps in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Topology</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>closed · %n held</source>
        <translation>
            <numerusform>closed · %n held</numerusform>
            <numerusform>closed · %n held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::CheckPage</name>
    <message numerus="yes">
        <source>%n requirement(s) not met. Select one to see what to do; then check again.</source>
        <translation>
            <numerusform>%n requirement not met. Select it to see what to do; then check again.</numerusform>
            <numerusform>%n requirements not met. Select one to see what to do; then check again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All requirements are met, with %n warning(s).</source>
        <translation>
            <numerusform>All requirements are met, with %n warning.</numerusform>
            <numerusform>All requirements are met, with %n warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::HistoryPane</name>
    <message numerus="yes">
        <source>%n outage(s) seen, hatched in the charts; %1 in all.</source>
        <translation>
            <numerusform>%n outage seen, hatched in the charts; %1 in all.</numerusform>
            <numerusform>%n outages seen, hatched in the charts; %1 in all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Inspector</name>
    <message numerus="yes">
        <source>%n more: see the problems above</source>
        <translation>
            <numerusform>%n more: see the problems above</numerusform>
            <numerusform>%n more: see the problems above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::PlanPage</name>
    <message numerus="yes">
        <source>%n step(s).</source>
        <translation>
            <numerusform>%n step.</numerusform>
            <numerusform>%n steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them done already.</source>
        <translation>
            <numerusform>%n of them done already.</numerusform>
            <numerusform>%n of them done already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ProbeReader</name>
    <message numerus="yes">
        <source>PostgreSQL has not answered for %n second(s).</source>
        <translation>
            <numerusform>PostgreSQL has not answered for %n second.</numerusform>
            <numerusform>PostgreSQL has not answered for %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::ProblemsButton</name>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problem</numerusform>
            <numerusform>%n problems</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::Profile</name>
    <message numerus="yes">
        <source>(and %n more)</source>
        <translation>
            <numerusform>(and %n more)</numerusform>
            <numerusform>(and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>baton::RunModel</name>
    <message numerus="yes">
        <source>Plan · %n step(s)</source>
        <translation>
            <numerusform>Plan · %n step</numerusform>
            <numerusform>Plan · %n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · %n failed</source>
        <translation>
            <numerusform>Checks · %n failed</numerusform>
            <numerusform>Checks · %n failed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · passed with %n warning(s)</source>
        <translation>
            <numerusform>Checks · passed with %n warning</numerusform>
            <numerusform>Checks · passed with %n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checks · all %n passed</source>
        <translation>
            <numerusform>Checks · all %n passed</numerusform>
            <numerusform>Checks · all %n passed</numerusform>
        </translation>
    </message>
</context>
</TS>
