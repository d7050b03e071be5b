<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>%n patient is waiting</numerusform>
            <numerusform>%n patients are waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AwayBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Since you looked away: %n changes</source>
        <translation>
            <numerusform>Since you looked away: %n change</numerusform>
            <numerusform>Since you looked away: %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message numerus="yes">
        <source>That is too long: %n letters are enough.</source>
        <translation>
            <numerusform>That is too long: %n letter is enough.</numerusform>
            <numerusform>That is too long: %n letters are enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message numerus="yes">
        <source>%n of {count} clash:</source>
        <translation>
            <numerusform>%n of {count} clashes:</numerusform>
            <numerusform>%n of {count} clash:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are free.</source>
        <translation>
            <numerusform>The only one is free.</numerusform>
            <numerusform>All %n are free.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{patient} is booked %n times, from {when} on</source>
        <translation>
            <numerusform>{patient} is booked once, from {when} on</numerusform>
            <numerusform>{patient} is booked %n times, from {when} on</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DoctorNames</name>
    <message numerus="yes">
        <source>%n doctor(s) are known already.</source>
        <translation>
            <numerusform>One doctor is known already.</numerusform>
            <numerusform>%n doctors are known already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeSlotDialog</name>
    <message numerus="yes">
        <source>The next %n free slots:</source>
        <translation>
            <numerusform>The next free slot:</numerusform>
            <numerusform>The next %n free slots:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message numerus="yes">
        <source>%n rows hidden by filters</source>
        <translation>
            <numerusform>%n row hidden by filters</numerusform>
            <numerusform>%n rows hidden by filters</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n as it is</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the desk has them</source>
        <translation>
            <numerusform>%n kept as the desk has it</numerusform>
            <numerusform>%n kept as the desk has them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%Ln lines can&apos;t be read: a crash cut them off, or somebody changed the file.</source>
        <translation>
            <numerusform>%Ln line can&apos;t be read: a crash cut it off, or somebody changed the file.</numerusform>
            <numerusform>%Ln lines can&apos;t be read: a crash cut them off, or somebody changed the file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln request</numerusform>
            <numerusform>%Ln requests</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message numerus="yes">
        <source>%Ln of {all} requests</source>
        <translation>
            <numerusform>%Ln of {all} requests</numerusform>
            <numerusform>%Ln of {all} requests</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests exported to {file}.</source>
        <translation>
            <numerusform>%Ln request exported to {file}.</numerusform>
            <numerusform>%Ln requests exported to {file}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n or more</numerusform>
            <numerusform>%n or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n slot</numerusform>
            <numerusform>%n slots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are taken out.</source>
        <translation>
            <numerusform>%n slot is taken out.</numerusform>
            <numerusform>%n slots are taken out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots come in addition.</source>
        <translation>
            <numerusform>%n slot comes in addition.</numerusform>
            <numerusform>%n slots come in addition.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n days left out</source>
        <translation>
            <numerusform>%n day left out</numerusform>
            <numerusform>%n days left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions planned</source>
        <translation>
            <numerusform>%n session planned</numerusform>
            <numerusform>%n sessions planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Plan %n sessions</source>
        <translation>
            <numerusform>Plan %n session</numerusform>
            <numerusform>Plan %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n of {all} need a look.</source>
        <translation>
            <numerusform>%n of {all} needs a look.</numerusform>
            <numerusform>%n of {all} need a look.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n are ready.</source>
        <translation>
            <numerusform>The only one is ready.</numerusform>
            <numerusform>All %n are ready.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Make %n new rooms</source>
        <translation>
            <numerusform>Make %n new room</numerusform>
            <numerusform>Make %n new rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The video service has closed the rooms of %n visits.</source>
        <translation>
            <numerusform>The video service has closed the room of %n visit.</numerusform>
            <numerusform>The video service has closed the rooms of %n visits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message numerus="yes">
        <source>This and &amp;all %n later ones</source>
        <translation>
            <numerusform>This and &amp;the later one</numerusform>
            <numerusform>This and &amp;all %n later ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RearrangingPart</name>
    <message numerus="yes">
        <source>%n visits cannot stay: choose where each goes.</source>
        <translation>
            <numerusform>%n visit cannot stay: choose where it goes.</numerusform>
            <numerusform>%n visits cannot stay: choose where each goes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatPart</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n of {checks} checks failed.</source>
        <translation>
            <numerusform>%n of {checks} checks failed.</numerusform>
            <numerusform>%n of {checks} checks failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n checks passed.</source>
        <translation>
            <numerusform>The only check passed.</numerusform>
            <numerusform>All %n checks passed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Here is the beginning, with %n visits; paper and files have all.</source>
        <translation>
            <numerusform>Here is the beginning, with %n visit; paper and files have all.</numerusform>
            <numerusform>Here is the beginning, with %n visits; paper and files have all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n changes of older visits</source>
        <translation>
            <numerusform>%n change of older visits</numerusform>
            <numerusform>%n changes of older visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>%n entry of the audit trail</numerusform>
            <numerusform>%n entries of the audit trail</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message numerus="yes">
        <source>The last %n weeks</source>
        <translation>
            <numerusform>The last week</numerusform>
            <numerusform>The last %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n waiting, longest {time}</source>
        <translation>
            <numerusform>%n waiting, longest {time}</numerusform>
            <numerusform>%n waiting, longest {time}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message numerus="yes">
        <source>%n wait. The desk is told when a slot is freed.</source>
        <translation>
            <numerusform>%n waits. The desk is told when a slot is freed.</numerusform>
            <numerusform>%n wait. The desk is told when a slot is freed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait; for {helped} of them something is free now.</source>
        <translation>
            <numerusform>%n waits; something is free now.</numerusform>
            <numerusform>%n wait; for {helped} of them something is free now.</numerusform>
        </translation>
    </message>
</context>
</TS>
