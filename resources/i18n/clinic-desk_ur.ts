<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Clinic Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this licence is not on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this alarm away; who did so is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} · {number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>A backup of the database was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A room that should be shut is still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who they are. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is blocked, and nobody was sent there. Open the visit for a new room, then copy the patient&apos;s link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its old links may still work. The desk keeps trying; close it at the video service as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the database and its backups as they are, and tell whoever answers for privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look who is inside. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More people than were invited were in this visit&apos;s room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody unknown was in this visit&apos;s room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail was changed from outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written since is gone, and every visit gets a new room: copy the patients&apos; links again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A patient is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient is waiting for the {time} visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>click to show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Arrow keys move among the answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>booked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved away from this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved from {before} to {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moved to this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot no longer blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AwayBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close this list (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Since you looked away: %n changes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BeginningPage</name>
    <message>
        <source>A &amp;sample clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day sheet as CSV, or the old system&apos;s sessions as JSON. You see what it would change before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A sample clinic can only be put into an empty one: this one is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An &amp;empty day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invented doctors and patients, to try everything with. It is not for real patients: for those, begin with an empty day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a file h&amp;olds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What should be there when the window opens?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You plan your doctors&apos; sessions yourself, and book.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block this slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Team meeting, lunch, paperwork…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is too long: %n letters are enough.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Type why, or press B in the table to block without a word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why the slot is blocked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message numerus="yes">
        <source>%n of {count} clash:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n are free.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Any time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book {slot}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No birth date and no phone number known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a visit at that time already: {visits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time} with {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: taken; {time} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time; {time} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then; {time} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{patient} is booked %n times, from {when} on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{patient} is booked and has arrived: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} is booked as an extra: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} is booked: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} waits for a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {day}, {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} with {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. The next free one is {slot}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}. This doctor has no other.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingBox</name>
    <message>
        <source>&amp;New patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a patient from the list, or register a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the patient&apos;s name, phone number or birth date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingDesk</name>
    <message>
        <source>Only a booked visit can wait for an earlier time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} keeps this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <source>Another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another time was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type another reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient could not be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient is ill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is {visit} cancelled?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there and up to date, in the place that was named; the settings are in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there and up to date, in {where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode: not for patients.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest backup is of {when}, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VideoSDK answers and knows our key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{browser} opens the links in private windows ({command}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} is not there: set `browser` in settings.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{command} opens the links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. Entries carry no key: only the anchor protects them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor agrees, and entries carry this desk&apos;s key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor does not fit: run clinic-desk audit verify.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. There is no anchor yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keyring} keeps the keys.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can this desk work?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not in order: this desk can&apos;t do all of its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk can work. Some things are worth a look.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>&amp;Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the time zone says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic&apos;s na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name stands on printed papers. All times are shown in the clinic&apos;s time zone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosuresDialog</name>
    <message>
        <source>&amp;Add these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Absences and closed days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed, or away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From today on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these days are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns that are shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About and licences…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Absences and closed days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Block this slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book the freed slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Calendar and doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change this session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Check today&apos;s visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy patient&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter by kind and status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a free slot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a patient or appointment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge two patients…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Move to the next free slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put on the waiting list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visits and waiting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Walk-in now…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Withdraw this session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A day at the desk, with pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;rrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask once more what the first start has asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the visit of who waits for this doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block this slot &amp;for a reason…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block this slot and say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book beside this &amp;visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the next free slot; Enter books the selected free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book who stands at the desk, as arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cance&amp;l the visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the selected visit and say why; its slot is free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;kind…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Charts of visits, no-shows, doctors&apos; time and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose practice mode or VideoSDK, and enter its keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which columns the list has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window; rooms stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Col&amp;umns of the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a &amp;guest&apos;s link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the database, and check the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link by which the patient joins this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day as a l&amp;ist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet, downtime sheet or handover note; Enter prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors side &amp;by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport what is held…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on to the table, notices, alarms, the visit, the search, the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the list of doctors; Space shows or hides one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the visit whose patient has waited longest in its room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what can be shown alone; Space chooses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to what changed while another program was in front</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a day sheet or the old system&apos;s sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation &amp;report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a patient who waits be heard, or only seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a patient without a visit wait for a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let nobody be booked into this slot, or free it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the cut visit and the selected one change places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the reception see that the patient is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the reception see that you need five minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let this view&apos;s rows be close to each other, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List visits that a change of time-zone rules has moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether all that the desk needs is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether every video visit of today is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: &amp;light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: as the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look: d&amp;ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an extra slot at the same time, on purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make every link to this visit useless, and copy a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the session of this slot longer, shorter, or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make two records of one person one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meet by video, in person or by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the &amp;previous free slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move who waits into the slot that was freed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-s&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old &amp;shared room of this session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open this visit&apos;s own video room in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan a doctor&apos;s sessions, once or every week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the cut visit into the selected slot of any day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s free slot before this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s next free slot of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put this visit on the waiting list, or take it off it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and save what support needs to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register somebody who is not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review time &amp;zones…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;maller rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ounds at this desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap with the cut visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say when a doctor is away, or the whole clinic is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See and change the patient who is selected or found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what a backup holds and lacks, and put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who did what and when; verify it, export it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all doctors, and filter nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only the initials of patients, or their names again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the left side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day&apos;s doctors beside each other, by the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the day&apos;s slots one under the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the days of one doctor&apos;s week beside each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the version, and what the program is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show who enters this visit&apos;s room how, and until when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show, print or save the checks that no visits met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since &amp;you looked away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the ne&amp;xt patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all that is personal out of a patient&apos;s record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the selected visit up, to paste it somewhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the session of this slot off its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the desk: &amp;5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the desk: no&amp;t here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next free ones of a doctor, a speciality, a time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old system&apos;s room that all patients of a session share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient is with the doctor; a call is seen by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient of the selected visit is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected visit was never meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is over; its room closes after a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk, the clinic, video, look, privacy, data and backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants &amp;an earlier time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wee&amp;k of one doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this &amp;link allow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is &amp;stored and sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this program keeps, where, and what leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which fields ever left for the video service, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who &amp;waits longest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who waits since when, and what is free for them now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write all that is known of the patient who is selected or found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <source>&amp;Test connection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the key and the secret again from VideoSDK&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a room that nobody is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One test room may be open: nobody has a link to it, and the next test closes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See that it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection works: rooms can be made and closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that somebody can be reached when a link fails.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Week {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}, {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week {number}: {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Another patient of this day has nearly the same name, or the same birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter books</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L copies the link again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N marks a no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient is late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient waits longer than the clinic wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phone number stands beside the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens on first use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video, room: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants an earlier time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{booked} of {slots} booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {hours} h {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayPaper</name>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due, and neither there nor marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made at {time} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither phone nor e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no sessions on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visits to come without a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-ins and notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Appointments of the day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A backup was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm raised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: a backup was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: a room that does not close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: a room that is not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: more people than invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: somebody unknown inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm: the audit trail was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All held on a patient exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All links revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Birth date compared before joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked as an extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed places with another visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed to a phone call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed to a video visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed to a visit in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days or absence entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed days or absence withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database backed up to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest&apos;s link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest&apos;s link refused: all are given away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room: patient and doctor were seen inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter&apos;s link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation report handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joined although a stranger was inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List of what was sent exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening refused: a stranger inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening refused: another doctor&apos;s visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening refused: no video visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening refused: other video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening refused: the clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening refused: the room was not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening refused: the visit had changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening refused: the visit has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s link tested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone or e-mail changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative&apos;s link copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room about to close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room blocked: it was not this visit&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room closed at the video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up, its links are dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: a backup was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: another doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: it was not ours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: its day is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: new links were made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: no video visit any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: other video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: other visits shared it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: the patient did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: the video service closed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: the video service never had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room given up: the visit is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room opened at the front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room opened by the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room prepared and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room ready ahead of the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room replaced by a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session&apos;s shared room allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session&apos;s shared room forbidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session&apos;s shared room opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot no longer blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statistics exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back, or done again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor needs five minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two records of one patient merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video service chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video service probed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VideoSDK chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits kept at their wall time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for an earlier time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits for no earlier time any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of meeting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word from the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word from the doctor taken back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorDesk</name>
    <message>
        <source>{visit}: five minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorField</name>
    <message>
        <source>Add doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New doctor&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New doctor&apos;s speciality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speciality, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorList</name>
    <message>
        <source>{held} of {slots}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {count} booked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorNames</name>
    <message numerus="yes">
        <source>%n doctor(s) are known already.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A doctor&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorSays</name>
    <message>
        <source>The doctor needs five minutes more: tell the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor says that the patient is not here: call, or mark a no-show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor: 5 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor: not here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoctorsPart</name>
    <message>
        <source>Add a doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneToast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Arrived or waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled or missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up Clinic Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sk&amp;ip and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Floating</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FreeSlotDialog</name>
    <message>
        <source>&amp;From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a free slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there and book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is free like this within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The next %n free slots:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeSlots</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GivenNote</name>
    <message>
        <source>Guests</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like {example}, {iso}, or +7 for a week from today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a date. Write it like {example} or {iso}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>It stands on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit has no time yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A room of its own for every visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit that is cancelled, done or missed loses its room after a while. Another patient in the slot always means another room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a video visit opens its room in the browser. The room is made the first time and is the same every time after. No other visit ever gets it: the database refuses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &gt; Restore from a backup shows what would be lost before anything is done, and keeps the database that was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L copies the link by which this patient joins. It opens this one room, until shortly after the day of the visit. It is as good as a key: send it to this patient only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a free slot press Enter, type a few letters of the patient&apos;s name, and press Enter again: booked. A, D and N say that a patient has arrived, is done, or did not come. Ctrl+Z takes back whatever was done last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is backed up by itself, and each backup is checked. File &gt; Back up now makes one more. Keep a copy on another computer or a locked disk, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window shows one day. Each doctor&apos;s session is a block of slots; every booked slot is a visit. Up and Down choose a row, and the panel beside it says all about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was it sent to somebody else? Ctrl+Shift+R makes every old link useless and copies a new one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored and sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was saved before is not lost, and you can go on working.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message numerus="yes">
        <source>%n rows hidden by filters</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number, no record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HitVisits</name>
    <message>
        <source>New place of {patient}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two visits cannot go there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that must move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, the same day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>&amp;To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes &amp;between slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes between slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of a s&amp;lot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixed: video and in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a time of day like 9:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the desk has them</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk&apos;s value stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV day sheets and the old system&apos;s sessions as JSON can be imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheets and sessions (*.csv *.tsv *.txt *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>By an old link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still in the old room, which is being closed: {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked who is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked; {seen}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the lobby, who knocks can&apos;t be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>front desk is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in call {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the old room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen {count} s ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen {time} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since {clock}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too many inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsidePart</name>
    <message>
        <source>In the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move among the appointments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop waiting for a room; close a notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Somebody like this is known:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LatePart</name>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%Ln lines can&apos;t be read: a crash cut them off, or somebody changed the file.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields that ever left for {to}, in {requests}: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No field ever left for {to}, in {requests}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing ever left this computer. In practice mode, {requests} stayed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of no use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stayed on this computer, in practice mode: {requests}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer (practice)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message numerus="yes">
        <source>%Ln of {all} requests</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests exported to {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All days…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each request is written down before it leaves, by the names of its fields. Values, names of people, links and keys are never written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a room, and each request for it will stand here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what was sent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This &amp;day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sent to the video service</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link wants to show an appointment in Clinic Desk, which is not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic Desk is not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Clinic Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it only if you have just clicked such a link yourself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>&amp;Interpreter&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Relative&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Somebody else&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not open this visit&apos;s own room{said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier links no longer lead here since {time}: copy the link again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters directly. May let in who knocks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enters directly. May let others in, mute them and remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice mode it works on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It leaves the clipboard after a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knocks, and somebody inside must let them in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links made before {time} are revoked. Their room closes as soon as the video service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links made before {time} no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New room since {time}: earlier links no longer work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened another visit&apos;s room!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened in somebody else&apos;s place!</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens this visit&apos;s own room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused in another visit&apos;s room{said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused in somebody else&apos;s place{said}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guest&apos;s link is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The interpreter&apos;s link is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old links are dead. The patient&apos;s new link is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s new link is copied. The old room closes as soon as the video service answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The relative&apos;s link is copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose link?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link made now is for one person, and good until {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its room is made when it is first opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room once, then its links can be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room}: this visit&apos;s alone, and no link opens another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the patient&apos;s link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tries a fresh patient&apos;s link at three doors, and shows it to nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser, so nothing can be tried from here. Practice mode can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does this link allow?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this &amp;computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As this computer&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this desk speaks, and how it looks. Both can be changed at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language changes when Clinic Desk starts the next time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookedAway</name>
    <message>
        <source>Nothing has changed since you looked away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: {who}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day could not be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings need a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All visits of both are then in the record that stays, and what it does not say is taken from the other one. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their birth dates differ: look twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same record. Choose the other one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which record is to go into it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which record is to stay?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Next month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>An ended visit stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a free slot first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a free slot of any day and press Ctrl+V. Esc leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut one visit with Ctrl+X, choose the other one, and swap them then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is cut. Ctrl+X cuts the selected one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shall {one} and {other} change places?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} has no earlier free slot on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} has no later free slot on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit} is cut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>&amp;More fields…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextPatientCard</name>
    <message>
        <source>5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next patient: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting or expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start video visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the reception that the patient is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the reception that you need five minutes more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reception knows: five minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reception knows: not here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancelled: nothing was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link copied. It leaves the clipboard after a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice link copied: it works on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room} handed to the browser.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save what you have changed, or cancel it, before you go there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>&amp;Born</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Female</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gen&amp;der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Male</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too long to be put in here: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it is written: Maria Lopez</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PatientVisits</name>
    <message>
        <source>Enter goes to a visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter goes to a visit. Older ones are not listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits of this patient</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>Erased. Nothing personal is left of this patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything held on this patient was written to {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export what is held on this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit is selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a visit of the patient first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two patients merged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlacedBox</name>
    <message>
        <source>Close (Esc); what you typed is kept</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are taken out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots come in addition.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A buffer has {most} minutes at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slot has {least} minutes at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A slot is longer than the whole session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All slots stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is on these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such weekday lies between these days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on {day}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan two years at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks change during it: it really lasts longer or shorter than they show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks show its end twice that day: it ends at the first of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks show its start twice that day: it begins at the first of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room has {letters} letters at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clinic is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clocks go forward, and no slot fits into what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clocks skip {time} that day: there is no such time. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the doctor has a session from {hours} then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the doctor is away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n days left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a weekday at least.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Plan %n sessions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanningDesk</name>
    <message>
        <source>A visit is in this slot: only a free one can be blocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a free slot first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a slot of the session first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot freed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n of {all} need a look.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add phone or e-mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarms are open: they stand above the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n are ready.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets its room in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported room, never checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Make %n new rooms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video visits are still to come today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room could not be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room of another video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room was blocked: not this visit&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room was closed by the video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it by the internet before it is too far off to make links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it by the internet: until then no link can be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: not every room was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service answers and knows our key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The video service has closed the rooms of %n visits.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock could not be compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min behind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s video visits: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{room}; no phone, no e-mail</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>&amp;Check again (F7)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mend all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today&apos;s video visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doing}: {done} of {of}…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreflightWatch</name>
    <message>
        <source>Show (F7)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose p&amp;rinter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the printer: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here is the beginning of it; paper and files have all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them a visit is told by its time and a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{paper}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A log and a list of what was sent. Both hold ids and names of fields; no names of people, no phone numbers, no links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of it, databases that were set aside, and what you save, print or export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9 hides patients&apos; names on the screen. A copied link leaves the clipboard after a minute, or when the program closes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In practice mode nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing else is sent: no statistics, no crash reports, no question for updates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening a room hands its link to the browser; what the browser sends from then on is between it and the video service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients &gt; Export what is held writes all that is known of a patient; Patients &gt; Erase takes what is personal out of the record. Older backups still hold it until they are deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports &gt; Audit trail shows who did what, and finds out whether anybody changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database: patients, visits, sessions, rooms, and the audit trail of who did what and when. If your clinic uses a database server, all of this lies there instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files can be read by the user who runs this program, and by whoever manages the computer. The program does not encrypt them: switch on the encryption of the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service&apos;s key and secret are kept in the system&apos;s keyring, in no file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sent, and to whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With VideoSDK, its service is told to make, check and close rooms. It gets codes and ids in place of names, unless the clinic has turned on that names are shared. Video &gt; What was sent lists every request.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>&amp;Save report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is all that the report holds: what the program did, by numbers and ids. Nothing is sent. Read it, take out what nobody should see, save it, and give the file to whoever helps you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply</source>
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
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Location:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meta</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>T&amp;his one only</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This and &amp;all %n later ones</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RearrangingPart</name>
    <message numerus="yes">
        <source>%n visits cannot stay: choose where each goes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatPart</name>
    <message>
        <source> times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave those out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take the nearest free time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every week, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n of {checks} checks failed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the video service now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n checks passed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ask of each closed room of these days whether it is shut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the video service: {done} of {of} rooms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Here is the beginning, with %n visits; paper and files have all.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: there is no report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them a visit is told by time, doctor and code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No good backup was found. Nothing was deleted: call support, and keep the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put that backup back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day would be empty: no sessions, no patients, no visits. The damaged file is set aside, and nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; what was entered later is not in it. The damaged file is set aside, and nothing is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReshapeDialog</name>
    <message>
        <source>&amp;Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and all later sessions changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n changes of older visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic Desk closes and opens again with the backup. The present database is kept beside it, every visit gets a new room, and links sent before stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing it with the database…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet. File &gt; Back up now makes one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that would be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} lacks, and the desk would lose: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: nothing is newer than this backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: the present database cannot be read, so nobody knows what is newer in it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was too long to be looked for: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the patient&apos;s link to this visit&apos;s room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RowDrag</name>
    <message>
        <source>Move to {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Swap the two…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Ctrl F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a patient or appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key and the secret are kept in this computer&apos;s keyring. Another service means new rooms: links copied before stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you save here is used from the next start without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which service opens the rooms?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>&amp;Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Practice mode: built in, not for patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;VideoSDK: real video visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Begin with practice mode to try everything on this computer. For real visits enter the key and the secret of your VideoSDK account: they go into this computer&apos;s keyring and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you choose here is used from the next start without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServiceWatch</name>
    <message>
        <source>Choose the service…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Nothing was changed. Help &gt; Set up again… asks the same at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk is set up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the MIT licence; it comes without a warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and passwords lie in this computer&apos;s keyring, never in a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logs hold ids, no names, and go nowhere by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients, visits and the audit trail are in the clinic&apos;s database alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save or cancel first what was changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service gets requests for rooms, with codes in place of names unless you chose otherwise. Video &gt; What was sent shows every one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings are in {file}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>1 to 3650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % is what the system asks for. Rows and icons grow with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor&apos;s own desk shows the next patient large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce a patient who waits by a sound, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best on another disk, in a folder that only the clinic can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clinic and doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: the file {file}. Counts from the next start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9 hides and shows them at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a new database; the one that is open keeps {zone}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For how many minutes after a visit was finished or missed, 0 to 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to this computer&apos;s keyring, never to a file; empty: the one that is there. Where there is no keyring, set PGPASSWORD for a run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide patients&apos; names when the window loses the focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on printed papers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept for days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late after minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Long wait after minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made after hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody can see who waits there. Without it the room itself is the waiting room, and the desk sees who is in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open visits in a private window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients wait until somebody inside admits them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms stay open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show names in the room and send them to the video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So that no history keeps their links.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command that opens visits; the link comes last. Empty: the system&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk serves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run has it from its environment. What you save here counts from the next start without that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three steps: the link again, a call, a no-show are offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two letters: whose public holidays count, and how phone numbers are meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two steps: long, and too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the last one is as old as that, up to 720; 0: by hand only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without it both see codes such as P-0940.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Database server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved; some of it counts from the next start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharedRooms</name>
    <message>
        <source>Allow it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every visit has a room of its own: Enter opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every visit in it has a room of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the shared room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session has no shared room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared by its patients, so it is off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared: its patients can meet there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it only where no visit can have a room of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownDay</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this day is shown: doctors are hidden, or a filter is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan sessions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {day}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slot is blocked. B frees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slot is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShownWeek</name>
    <message>
        <source>Reading the week…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no doctors yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Doctors of the day, side by side</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>&amp;No-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Utilisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All doctors, all weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked time of the time offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How late patients and doctors were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes a visit, on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of booked slots by minutes of ordinary ones. Blocked and withdrawn slots are not offered; extra ones are booked without having been offered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-shows, out of all visits whose time has come, no-shows among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient late: from the slot&apos;s beginning to the arrival. Doctor late: from then, or from the slot&apos;s beginning if that is later, until the doctor began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients who did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of the minutes offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Percent of visits whose time has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits that took place or are still to come; cancelled ones do not count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>&amp;Save table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most two years can be seen at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From – to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was counted here in these weeks. Choose others above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last %n weeks</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The values of the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits and waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n waiting, longest {time}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {time} {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not refreshed since {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video: VideoSDK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video: VideoSDK, for this run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video: practice mode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book the next free slot (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the initials of patients are shown. Click to show names (F9).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode: not for patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous day (Alt+Left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The built-in video service is in use. Click to choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today (T in the table)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Anchor of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Desk and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer. Whoever changes an entry up to this one, or cuts the trail before it, can be found out with it for ever after.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded (UTC)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is broken. Entries checked: {entries}, flaws found: {flaws}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is whole. Entries checked: {entries}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To check: type what stands below into a file, then run clinic-desk audit verify --anchor FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: a backup was put back on {at}; entries {first} to {last} went with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: entries are missing from number {n} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: entries under a key that is not here: {n}. Their order and the anchor were checked, not their words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: entries without a key: {n}. Only the anchor protects these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: entry {n} is not the one that was anchored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: entry {n} names a key that is not ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: entry {n} was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: entry {n} was put in by somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: further flaws: {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: on {at} entry {last} was found to be another than before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: the anchor agrees up to entry {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: the end was cut off; the anchor knows {n} entries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: the trail ends at entry {n}, but the database says otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{desk}: there is no anchor to compare with, so a cut end would not show.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print anchor…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries written to {file}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking where the trail ends…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded that fits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The anchor was handed to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrailFilterBar</name>
    <message>
        <source>&amp;Selected visit only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody</source>
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
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Clinic Desk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links that were copied before open nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyWatch</name>
    <message>
        <source>Book it (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slot was freed for anybody who waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected on the phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room is blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room opens on first use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born {day} ({age})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason}, {how}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} to {end}, {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>A visit of another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}: swapped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: by video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: in room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: moved to {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: no-show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{visit}: on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. It was so already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;peat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wants an &amp;earlier time too, if one becomes free</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is on the waiting list: give it a slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has arrived. If that is wrong, undo it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient is with the doctor. If that is wrong, undo it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient was marked as no-show. If the patient is here, press A.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is cancelled. Book it again, or undo the cancellation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is done. If that is wrong, undo it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is on a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit is only booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit was entered in error.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The visit&apos;s time has not come yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitKeys</name>
    <message>
        <source>&amp;In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By &amp;video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do they meet?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this appointment uses this room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message numerus="yes">
        <source>%n wait. The desk is told when a slot is freed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait; for {helped} of them something is free now.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Book what is free now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} no longer waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} wishes another time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaitingForm</name>
    <message>
        <source>Choose a patient from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{patient} is on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WaysToBook</name>
    <message>
        <source>A walk-in needs a session: plan one, or book another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra slot is made beside this visit: two patients at one time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An extra slot stands beside the others, and is marked so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book as an extra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book as an extra, arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book, arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra at {time} with {doctor}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a free slot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to today…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the next free slot…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No doctor has a session today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slot is free any more today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slot is free within a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan more sessions, or put the patient on the waiting list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slot can&apos;t be booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in: an extra slot is made, and the patient has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in: the visit is booked, and the patient has arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doctor} has no free slot left today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of one doctor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WeekPane</name>
    <message>
        <source>Doctor whose week is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sessions in this week.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhoIsInside</name>
    <message>
        <source>No patient is waiting in a video room.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeDay</name>
    <message>
        <source>Choose the &amp;service…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>&amp;Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Speciality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any speciality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Session withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This and all later sessions withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw this session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZonesDialog</name>
    <message>
        <source>Every session begins when its wall time says. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the wall times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at all sessions from today on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review time zones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules of a time zone have changed: {sessions} with {visits} would begin at another time of day than was planned. Their wall time can be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wall times kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the clocks now skip a time, change the session by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_BackupRows</name>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ClosureRows</name>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_History</name>
    <message>
        <source>This visit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_LostRows</name>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_OrderQuestion</name>
    <message>
        <source>&amp;Day first: 3/11/2026 is 3 November</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month first: 3/11/2026 is March 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Year first: 26/3/11 is 11 March 2026</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_PartRows</name>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_VisitRows</name>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ZoneRows</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skipped by the clocks</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 doctors at once are enough: import the others later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A country must be two letters such as DE, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A doctor of this name is in the list already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A language is en, es, de, fr, ar or ur, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link stands alone, with no words behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name has at most 190 letters here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new room makes the old links useless: copy the patient&apos;s link again afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A patient needs a name: type it as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phone number is written with 5 to 15 digits, like +49 30 901820.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark in this command never ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or closed too early.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason has at most {most} letters; this one has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record number has at most 190 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session with the same id stands above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A visit is in this slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zone must be a name such as Europe/Berlin, or nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; nobody has seen it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; seen {seen} by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All four guest links of this room are given away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of its days are left out. Change the plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All sessions begin when their wall time says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator runs: clinic-desk migrate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An e-mail address is written like maria@example.org.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk has changed it meanwhile. Nothing was changed; look at the day again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another desk has just changed this visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another patient of this day has a like name or birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds it. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program may hold it: name another, or none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the birth date, and compare it before anybody is let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the birth date: this one is born {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages the VideoSDK account to check the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask whoever manages this computer for the right to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked just now, the video service says that the closed rooms of these days are shut.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book a new visit to speak with the patient again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both are the same record. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it first; what is known is needed until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: {what}. Kept as the desk has it: {kept}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that its folder or server is there and that you may use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the internet connection, then try again; the day stays usable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the key and secret under Video &gt; Service, and this computer&apos;s clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checks of the whole database and of these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a language, or write its code: de, tr, pt-BR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another time, or the waiting list, for each.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the reception, or a doctor of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor and patient are both in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter both under Video &gt; Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the clinic&apos;s key and secret under Video &gt; Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries that carry no key, so that only the anchor protects them: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries under a key that is not on this computer: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase all that is known of this patient?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every current room belongs to a visit, or to a person who gave a purpose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every meeting ID has belonged to one visit only, for all time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every opening and every link of these days led to the visit&apos;s own room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every participant code opens one place in one room only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every room that lost its visit was closed at the video service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception: the old system&apos;s shared room, in which patients can meet, is turned on by the clinic. Sessions that may use it: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden marks in this turn the letters around: type it instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be read from its disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it starts, for the clocks change meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends when it starts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has headings, but no rows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more fields than the first row has headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {most} rows. Export fewer days at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has more than {most} slots. Export fewer days at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has signs in it that are no letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds more than {most} documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no sessions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an Excel workbook or a zip file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is an old Excel workbook.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is blocked or was taken out of the session. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is damaged, or no backup of this program. Nothing was changed: choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Export fewer days at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is neither free nor booked for anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not JSON: see line {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not a file but a pipe or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not text. Save it as CSV UTF-8, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is this patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long to be one of ours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is too long: {letters} letters are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a patient, and says that nobody is booked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no appointment, so it can be opened as desk only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names no appointment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It overlaps row {row} ({starts} to {ends}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It overlaps slot {index} ({starts} to {ends}) that is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It runs past midnight.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was fine when it was last opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was merged into another one, taken back, or erased. Search for the patient.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched. Call support, and keep the file and its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not touched. Install the newer version on this desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its JSON is nested too deeply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first row names no column for: {columns}. A day sheet has date, start, end or duration, patient and doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its first row names no column that we know. A day sheet has a first row with headings such as date, start, end, patient and doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its session has another doctor or another day here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining now interrupts the consultation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the database as it is, verify the trail, and call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept as the desk has it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known are {root}/appointment/SESSION/INDEX and {root}/MEETINGID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are to open in private windows, and no {known} was found: install one, or turn `private_window` off in settings.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are to open in private windows, and {command} is not known to open any: set `browser` in settings.toml to {known}, or turn `private_window` off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links to this room were handed out already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is on, or save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its doctor and a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its patient, its doctor and a code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make new links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting ID {id} is shared after all: the visit that had it gets a new room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting ID {id} is the room of a whole session; no visit keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting ID {id} stands in {number} slots; dropped from all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More wait to be closed: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move or cancel the visit first; then block the slot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the server whose password this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the whole path of a folder, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, contact, notes and reasons go for good: this can&apos;t be undone. The visits&apos; times, their rooms and the audit trail stay, without the person. Backups made before still hold everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New links (Ctrl+Shift+R) make a new room with four fresh places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New links make all of them useless, and whoever is inside is put out. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No link to this visit was made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No phone number has this many digits there: look at it again, and at its country&apos;s code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session is known by this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No session was planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit has more than one current room, nor one that was replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit has this room now. Open the appointment itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visit that has ended keeps its room past its grace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is booked there. Look the patient up with Ctrl+F.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was sent in. New links (Ctrl+Shift+R) close this room and make another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was sent there. Try again: this visit will get a new room of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not among them are stays by links of the old system, which name nobody: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked about: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not every visit has a place of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes have at most 5000 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is lost: try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Close every Clinic Desk on this computer, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. Look at it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. Look at what is shown now, and repeat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. Open it again to see what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done. Open the room again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was lost. Help &gt; Report a problem shows what support needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to the video service, because each request is written down first: free some space, or see to it that {folder} can be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these days the video service saw nobody in a room whom the clinic had not let in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On these days the video service saw nobody of one visit in the room of another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One line of at most 1000 letters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only booked video visits have one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only practice mode can test a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the doctor&apos;s own desk joins as the doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open its room all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the visit again to make a new room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened, and links given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paths begin with {root}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patients could meet there. Open the appointment itself instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice mode is for one desk alone. To share visits choose VideoSDK under Video &gt; Service, or practice mode once more for new rooms here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it back all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the day with F5 and choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the day with F5 and look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh the day with F5, look at it, and open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Room {room} waits to be closed since {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rooms without a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {open_row} has such a date: choose whether day, month or year comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: kept as the desk has it: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: meeting ID {id} dropped: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: nobody is booked; meeting ID {id} dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row {row}: the meeting ID is not of VideoSDK&apos;s form; dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set it by the internet, then try again: links made now would not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set one up, or save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slot {index} of this session was made at the desk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody like this is known already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody unexpected is in this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something has changed meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without the VIDEOSDK_ variables, or choose the service under Video &gt; Service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The VideoSDK {name} must be 1 to 500 letters, digits and signs without blanks: copy it again from VideoSDK&apos;s dashboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The appointment changed while its room was opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is not what it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail is whole: nothing in it was changed, removed or put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup was not put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is after the visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date is more than {oldest} years ago.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The birth date needs a year of four digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has just changed its video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The columns “{one}” and “{other}” both mean the {what}. Remove one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command {command} cannot be started: set `browser` in settings.toml, or copy the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command {command} is not there: set `browser` in settings.toml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database address is not a URL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database belongs to a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is as it was. Check that its folder may be written and has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database itself is as it was. Check that the backups&apos; folder is there, that you may write into it, and that it has room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database must be a file or a PostgreSQL server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date is not between {first_year} and {last_year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates in this file can be read in two ways</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days or the reason can&apos;t be right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The doctor&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration is not a number of minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The duration is not between a minute and a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was is kept as {file}; what is wrong in it has its default.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8: it was read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The home&apos;s name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link does not lead to the video service, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The link is not a secure one, so it was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what was sent cannot be had</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look is system, light or dark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old system&apos;s shared rooms are no visit&apos;s own room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient has no name in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s id or record number is somebody else&apos;s here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The patient&apos;s name is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice rooms of this clinic are on another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service already runs for this home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice service cannot have this port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The practice video service did not start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record of this could not be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room could not be checked: the video service is slow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same birth date and a like name, or the same phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same patient has another birth date in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same patient has another name in row {row}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same visit stands in row {seen} already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has no id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session names no doctor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared database must be upgraded first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared room of session {session} was opened {when} by {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slot is held by another visit here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The status “{word}” is not known; taken as booked (rows: {number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service answered with the wrong room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service does not allow this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service does not know this room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service gave an answer that makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service has closed this visit&apos;s room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service refused our key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service refused the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video service&apos;s address cannot be used: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} are not a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} does not begin with the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} does not exist in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} does not exist on the clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} does not exist, or is not written as a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} holds a NUL character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} holds control characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} holds half a character.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is a date without a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is longer than {most} KB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is longer than {most} characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is not a date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is not a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is not a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is not an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is not in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} is on another day than its session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {what} says one thing twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no screen to show the window on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such time zone: choose one of the list, such as Europe/Berlin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none to revoke: the first one will be new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These days cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two can&apos;t be merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This anchor cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This appointment is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup cannot be put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can no longer be taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This clinic&apos;s database is on a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come: nobody is born on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk can&apos;t join as that doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desk&apos;s video key is not the one the clinic uses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This doctor cannot be added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This doctor is no longer there: open the settings again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not fit the visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds characters that cannot be written: type it instead of pasting it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a text, in quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before 1900: look at the year again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is either true or false.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a date: write day, month and year, like 11.02.1985 or 1985-02-11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to be kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This makes throw-away rooms at the video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long: 120 letters are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name is too long: 200 letters are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one&apos;s birth date is not known: ask for the address or the phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This path leads to a room shared by a whole session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient still has a visit booked, or waits for one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient&apos;s record has just been changed elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This reason can&apos;t be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slot cannot be booked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit has ended, and its room is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit has no video room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is another patient&apos;s here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit is on another day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This visit&apos;s room belongs to another video service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three numbers of minutes, each more than the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, call support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, restart the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again. If it stays, check that no login page of the network stands in between.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two numbers of minutes, the second more than the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock or install the system keyring; until then the keys can be given as environment variables for one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that one, or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the command line, or log in on a screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visits of these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. All {checks} checks passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. {failed} of {checks} checks failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VideoSDK is chosen, but its key or secret is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser: open the link there to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visits for which no room was ever made: {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait half a minute, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is newer than this backup will be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever manages that server makes its backups and puts them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole days, from 1 to 3650.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole hours, from 0 to 720; 0 means by hand only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole minutes, from 0 to 1440.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole per cent, from 80 to 200.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows did not open it: copy the link instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write postgresql://desk@server/clinic, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the year with four digits: two could mean either century.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a backup was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a room could not be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>appointment&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>birth date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed rooms asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>current rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doctor&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>free, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest 2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>imported, not yet checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was seen before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kind of visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>links revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>location</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lost at the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting IDs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more people in the room than invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no meeting ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no video visit any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not this visit&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only a coming video visit keeps one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>openings and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>participant codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patient&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>phone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooms of ended visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rooms that lost their visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session&apos;s id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session&apos;s meeting ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session&apos;s time slots</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>settings.toml says that this desk serves &apos;{name}&apos;, but {count} doctors are called so: until then it is the reception&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shared with other visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slot&apos;s times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody unknown in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speciality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stays in rooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the audit trail was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the service named a room that is not this visit&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the visit has had a room of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>video service changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits to be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} could not be set aside; what is wrong in it has its default in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holds no anchor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: it is not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} was damaged meanwhile, and nothing was written. Start this program again: it sets the file aside and keeps what can be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {setting}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} comes first in row {one_row}, but {other} in row {other_row}. Choose the order: rows that do not fit are then refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} against; {what}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ids}, and {number} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} Save the sheet as CSV, and import that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} could not be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is damaged where it names the database. Nothing was opened, so that nobody books into another clinic&apos;s: correct that line, or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is not set, but another VIDEOSDK_ variable is: set {key} and {secret} together, or neither.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is there already: give the backup another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} {two}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is there already: name another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {stay}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} link for {what} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} {what} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken as in person (rows: {number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken like its session (rows: {number}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✗ FAILED</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
