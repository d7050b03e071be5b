<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Clinic Desk</source>
        <translation>Über Clinic Desk</translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation>Clinic Desk {version}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Qt {version}</source>
        <translation>Qt {version}</translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation>Der Tag der Klinik, und für jeden Termin ein eigener Videoraum.</translation>
    </message>
    <message>
        <source>The text of this licence is not on this computer.</source>
        <translation>Der Text dieser Lizenz liegt nicht auf diesem Computer.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Bestandteile</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Alarm: {words}</source>
        <translation>Alarm: {words}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>Next alarm</source>
        <translation>Nächster Alarm</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Show visit</source>
        <translation>Termin zeigen</translation>
    </message>
    <message>
        <source>Take this alarm away; who did so is recorded</source>
        <translation>Diesen Alarm entfernen; es wird festgehalten, wer das tat</translation>
    </message>
    <message>
        <source>{since} · {number} of {all}</source>
        <translation>{since} · {number} von {all}</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>A backup of the database was put back</source>
        <translation>Eine Sicherung der Datenbank wurde zurückgespielt</translation>
    </message>
    <message>
        <source>A room that should be shut is still open</source>
        <translation>Ein Raum, der geschlossen sein sollte, ist noch offen</translation>
    </message>
    <message>
        <source>Ask who they are. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation>Nachfragen, wer das ist. Neue Links (Strg+Umschalt+R) schließen den Raum und legen einen anderen an.</translation>
    </message>
    <message>
        <source>It is blocked, and nobody was sent there. Open the visit for a new room, then copy the patient&apos;s link again.</source>
        <translation>Er ist gesperrt, und niemand wurde dorthin geschickt. Den Termin öffnen, um einen neuen Raum zu erhalten, dann den Patientenlink erneut kopieren.</translation>
    </message>
    <message>
        <source>Its old links may still work. The desk keeps trying; close it at the video service as well.</source>
        <translation>Seine alten Links funktionieren vielleicht noch. Das Programm versucht es weiter; bitte auch beim Videodienst schließen.</translation>
    </message>
    <message>
        <source>Keep the database and its backups as they are, and tell whoever answers for privacy.</source>
        <translation>Die Datenbank und ihre Sicherungen unverändert lassen und die für den Datenschutz zuständige Person informieren.</translation>
    </message>
    <message>
        <source>Look who is inside. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation>Nachsehen, wer im Raum ist. Neue Links (Strg+Umschalt+R) schließen den Raum und legen einen anderen an.</translation>
    </message>
    <message>
        <source>More people than were invited were in this visit&apos;s room</source>
        <translation>Im Raum dieses Termins waren mehr Personen als eingeladen</translation>
    </message>
    <message>
        <source>Somebody unknown was in this visit&apos;s room</source>
        <translation>Im Raum dieses Termins war eine unbekannte Person</translation>
    </message>
    <message>
        <source>The audit trail was changed from outside</source>
        <translation>Das Prüfprotokoll wurde von außen verändert</translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s</source>
        <translation>Der Videodienst nannte einen Raum, der nicht zu diesem Termin gehört</translation>
    </message>
    <message>
        <source>What was written since is gone, and every visit gets a new room: copy the patients&apos; links again.</source>
        <translation>Was seither eingetragen wurde, ist verloren, und jeder Termin erhält einen neuen Raum: die Patientenlinks erneut kopieren.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>Ein Patient wartet</numerusform>
            <numerusform>%n Patienten warten</numerusform>
        </translation>
    </message>
    <message>
        <source>A patient is waiting</source>
        <translation>Ein Patient wartet</translation>
    </message>
    <message>
        <source>A patient is waiting for the {time} visit</source>
        <translation>Ein Patient wartet auf den Termin um {time}</translation>
    </message>
    <message>
        <source>click to show</source>
        <translation>zum Anzeigen klicken</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Arrow keys move among the answers</source>
        <translation>Mit den Pfeiltasten zwischen den Antworten wechseln</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>another reason</source>
        <translation>anderer Grund</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>angekommen</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>booked again</source>
        <translation>wieder gebucht</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>moved away from this day</source>
        <translation>auf einen anderen Tag verschoben</translation>
    </message>
    <message>
        <source>moved from {before} to {after}</source>
        <translation>von {before} auf {after} verschoben</translation>
    </message>
    <message>
        <source>moved to this day</source>
        <translation>auf diesen Tag verschoben</translation>
    </message>
    <message>
        <source>now {how}</source>
        <translation>jetzt {how}</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>auf der Warteliste</translation>
    </message>
    <message>
        <source>session added</source>
        <translation>Sprechstunde hinzugefügt</translation>
    </message>
    <message>
        <source>session changed</source>
        <translation>Sprechstunde geändert</translation>
    </message>
    <message>
        <source>session taken out</source>
        <translation>Sprechstunde gestrichen</translation>
    </message>
    <message>
        <source>slot blocked</source>
        <translation>Zeitfenster gesperrt</translation>
    </message>
    <message>
        <source>slot no longer blocked</source>
        <translation>Zeitfenster nicht mehr gesperrt</translation>
    </message>
</context>
<context>
    <name>AwayBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und eine weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this list (Esc)</source>
        <translation>Diese Liste schließen (Esc)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Since you looked away: %n changes</source>
        <translation>
            <numerusform>Seit Sie weg waren: eine Änderung</numerusform>
            <numerusform>Seit Sie weg waren: %n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>Gesichert und geprüft: {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
</context>
<context>
    <name>BeginningPage</name>
    <message>
        <source>A &amp;sample clinic</source>
        <translation>Eine Beispiel&amp;klinik</translation>
    </message>
    <message>
        <source>A day sheet as CSV, or the old system&apos;s sessions as JSON. You see what it would change before anything is written.</source>
        <translation>Ein Tagesplan als CSV oder die Sprechstunden des alten Systems als JSON. Sie sehen, was sich ändern würde, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>A sample clinic can only be put into an empty one: this one is not empty.</source>
        <translation>Eine Beispielklinik passt nur in eine leere Klinik: Diese ist nicht leer.</translation>
    </message>
    <message>
        <source>An &amp;empty day</source>
        <translation>Ein &amp;leerer Tag</translation>
    </message>
    <message>
        <source>Invented doctors and patients, to try everything with. It is not for real patients: for those, begin with an empty day.</source>
        <translation>Erfundene Ärzte und Patienten, um alles auszuprobieren. Nicht für echte Patienten: dafür mit einem leeren Tag beginnen.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Der erste Tag</translation>
    </message>
    <message>
        <source>What a file h&amp;olds</source>
        <translation>&amp;Inhalt einer Datei</translation>
    </message>
    <message>
        <source>What should be there when the window opens?</source>
        <translation>Was soll da sein, wenn sich das Fenster öffnet?</translation>
    </message>
    <message>
        <source>You plan your doctors&apos; sessions yourself, and book.</source>
        <translation>Sie planen die Sprechstunden Ihrer Ärzte selbst und buchen.</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Block this slot</source>
        <translation>Dieses Zeitfenster sperren</translation>
    </message>
    <message>
        <source>Team meeting, lunch, paperwork…</source>
        <translation>Besprechung, Mittagspause, Büroarbeit…</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: %n letters are enough.</source>
        <translation>
            <numerusform>Das ist zu lang: Ein Zeichen genügt.</numerusform>
            <numerusform>Das ist zu lang: %n Zeichen genügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type why, or press B in the table to block without a word.</source>
        <translation>Den Grund eingeben, oder B in der Tabelle drücken, um ohne Grund zu sperren.</translation>
    </message>
    <message>
        <source>Why the slot is blocked</source>
        <translation>Warum das Zeitfenster gesperrt ist</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message numerus="yes">
        <source>%n of {count} clash:</source>
        <translation>
            <numerusform>%n von {count} passt nicht:</numerusform>
            <numerusform>%n von {count} passen nicht:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;In person</source>
        <translation>&amp;Vor Ort</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>V&amp;ideo</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Nachmittag</translation>
    </message>
    <message numerus="yes">
        <source>All %n are free.</source>
        <translation>
            <numerusform>Der Termin ist frei.</numerusform>
            <numerusform>Alle %n sind frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time of day</source>
        <translation>Beliebige Tageszeit</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Book {slot}</source>
        <translation>{slot} buchen</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Abend</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Vormittag</translation>
    </message>
    <message>
        <source>No birth date and no phone number known</source>
        <translation>Kein Geburtsdatum und keine Telefonnummer bekannt</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>Patient aufgenommen</translation>
    </message>
    <message>
        <source>There are visits at these times already: {visits}.</source>
        <translation>Zu diesen Zeiten gibt es schon Termine: {visits}.</translation>
    </message>
    <message>
        <source>There is a visit at that time already: {visits}.</source>
        <translation>Zu dieser Zeit gibt es schon einen Termin: {visits}.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geb. {day}</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>Pat.-Nr. {number}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {doctor}</source>
        <translation>{day}, {start}–{end}, {doctor}</translation>
    </message>
    <message>
        <source>{day}, {time} with {doctor}</source>
        <translation>{day}, {time} bei {doctor}</translation>
    </message>
    <message>
        <source>{day}: taken</source>
        <translation>{day}: belegt</translation>
    </message>
    <message>
        <source>{day}: taken; {time} is free</source>
        <translation>{day}: belegt; {time} ist frei</translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time</source>
        <translation>{day}: Diese Uhrzeit entfällt durch die Zeitumstellung</translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time; {time} is free</source>
        <translation>{day}: Diese Uhrzeit entfällt durch die Zeitumstellung; {time} ist frei</translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then</source>
        <translation>{day}: Der Arzt hat dann kein Zeitfenster</translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then; {time} is free</source>
        <translation>{day}: Der Arzt hat dann kein Zeitfenster; {time} ist frei</translation>
    </message>
    <message numerus="yes">
        <source>{patient} is booked %n times, from {when} on</source>
        <translation>
            <numerusform>{patient} ist einmal gebucht, ab {when}</numerusform>
            <numerusform>{patient} ist %n-mal gebucht, ab {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{patient} is booked and has arrived: {when}</source>
        <translation>{patient} ist gebucht und angekommen: {when}</translation>
    </message>
    <message>
        <source>{patient} is booked as an extra: {when}</source>
        <translation>{patient} ist zusätzlich gebucht: {when}</translation>
    </message>
    <message>
        <source>{patient} is booked: {when}</source>
        <translation>{patient} ist gebucht: {when}</translation>
    </message>
    <message>
        <source>{patient} waits for a time.</source>
        <translation>{patient} wartet auf einen Termin.</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {day}, {time}.</source>
        <translation>{patient} wartet auf einen früheren Termin als {day}, {time}.</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {time}.</source>
        <translation>{patient} wartet auf einen früheren Termin als {time}.</translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation>{slot} ist frei</translation>
    </message>
    <message>
        <source>{time} with {doctor}</source>
        <translation>{time} bei {doctor}</translation>
    </message>
    <message>
        <source>{title}. The next free one is {slot}.</source>
        <translation>{title}. Das nächste freie ist {slot}.</translation>
    </message>
    <message>
        <source>{title}. This doctor has no other.</source>
        <translation>{title}. Dieser Arzt hat kein anderes.</translation>
    </message>
</context>
<context>
    <name>BookingBox</name>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Neuer Patient…</translation>
    </message>
    <message>
        <source>Choose a patient from the list, or register a new one.</source>
        <translation>Einen Patienten aus der Liste wählen oder neu aufnehmen.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name, phone number or birth date.</source>
        <translation>Name, Telefonnummer oder Geburtsdatum des Patienten eingeben.</translation>
    </message>
</context>
<context>
    <name>BookingDesk</name>
    <message>
        <source>Only a booked visit can wait for an earlier time.</source>
        <translation>Nur ein gebuchter Termin kann auf eine frühere Zeit warten.</translation>
    </message>
    <message>
        <source>{patient} keeps this time</source>
        <translation>{patient} behält diese Zeit</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time</source>
        <translation>{patient} wartet auf einen früheren Termin</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Another time was agreed</source>
        <translation>Andere Zeit vereinbart</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation>Einen Grund wählen oder eingeben.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Or type another reason</source>
        <translation>Oder einen anderen Grund eingeben</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>The doctor is away</source>
        <translation>Arzt ist abwesend</translation>
    </message>
    <message>
        <source>The patient cancelled</source>
        <translation>Patient hat abgesagt</translation>
    </message>
    <message>
        <source>The patient could not be reached</source>
        <translation>Patient war nicht erreichbar</translation>
    </message>
    <message>
        <source>The patient is ill</source>
        <translation>Patient ist krank</translation>
    </message>
    <message>
        <source>Why is {visit} cancelled?</source>
        <translation>Warum wird {visit} abgesagt?</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>It is there and up to date, in the place that was named; the settings are in {where}.</source>
        <translation>Vorhanden und aktuell, am angegebenen Ort; die Einstellungen liegen in {where}.</translation>
    </message>
    <message>
        <source>It is there and up to date, in {where}.</source>
        <translation>Vorhanden und aktuell, in {where}.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Nicht in Ordnung</translation>
    </message>
    <message>
        <source>Practice mode: not for patients.</source>
        <translation>Übungsmodus: nicht für Patienten.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The newest backup is of {when}, in {folder}.</source>
        <translation>Die neueste Sicherung ist vom {when}, in {folder}.</translation>
    </message>
    <message>
        <source>There is no backup yet in {folder}.</source>
        <translation>In {folder} gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>Videodienst</translation>
    </message>
    <message>
        <source>VideoSDK answers and knows our key.</source>
        <translation>VideoSDK antwortet und kennt unseren Schlüssel.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Bitte ansehen</translation>
    </message>
    <message>
        <source>{browser} opens the links in private windows ({command}).</source>
        <translation>{browser} öffnet die Links in privaten Fenstern ({command}).</translation>
    </message>
    <message>
        <source>{command} is not there: set `browser` in settings.toml.</source>
        <translation>{command} ist nicht vorhanden: `browser` in settings.toml einstellen.</translation>
    </message>
    <message>
        <source>{command} opens the links.</source>
        <translation>{command} öffnet die Links.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. Entries carry no key: only the anchor protects them.</source>
        <translation>{entries} Einträge dieses Arbeitsplatzes, der letzte ist {hash}. Die Einträge tragen keinen Schlüssel: Nur der Anker schützt sie.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor agrees, and entries carry this desk&apos;s key.</source>
        <translation>{entries} Einträge dieses Arbeitsplatzes, der letzte ist {hash}. Der Anker stimmt überein, und die Einträge tragen den Schlüssel dieses Arbeitsplatzes.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor does not fit: run clinic-desk audit verify.</source>
        <translation>{entries} Einträge dieses Arbeitsplatzes, der letzte ist {hash}. Der Anker passt nicht: clinic-desk audit verify ausführen.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. There is no anchor yet.</source>
        <translation>{entries} Einträge dieses Arbeitsplatzes, der letzte ist {hash}. Es gibt noch keinen Anker.</translation>
    </message>
    <message>
        <source>{keyring} keeps the keys.</source>
        <translation>{keyring} bewahrt die Schlüssel auf.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Can this desk work?</source>
        <translation>Ist dieser Arbeitsplatz bereit?</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Diesen Computer prüfen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Something is not in order: this desk can&apos;t do all of its work.</source>
        <translation>Etwas ist nicht in Ordnung: Dieser Arbeitsplatz ist nur eingeschränkt bereit.</translation>
    </message>
    <message>
        <source>This desk can work. Some things are worth a look.</source>
        <translation>Dieser Arbeitsplatz ist bereit. Einiges sollten Sie ansehen.</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>&amp;Doctors</source>
        <translation>Ä&amp;rzte</translation>
    </message>
    <message>
        <source>As the time zone says</source>
        <translation>Nach der Zeitzone</translation>
    </message>
    <message>
        <source>Clinic&apos;s na&amp;me</source>
        <translation>&amp;Name der Klinik</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Desk &amp;for</source>
        <translation>Arbeitsplatz &amp;für</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Klinik</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation>Die Klinik hat schon Sprechstunden: Ihre Zeitzone bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The name stands on printed papers. All times are shown in the clinic&apos;s time zone.</source>
        <translation>Der Name steht auf gedruckten Papieren. Alle Zeiten gelten in der Zeitzone der Klinik.</translation>
    </message>
    <message>
        <source>The reception</source>
        <translation>Der Empfang</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>Dieser Arbeitsplatz ist für</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Ihre Klinik</translation>
    </message>
</context>
<context>
    <name>ClosuresDialog</name>
    <message>
        <source>&amp;Add these days</source>
        <translation>Tage &amp;eintragen</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>E&amp;rster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wer</translation>
    </message>
    <message>
        <source>Absences and closed days</source>
        <translation>Abwesenheiten und Schließtage</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Closed, or away</source>
        <translation>Geschlossen oder abwesend</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Schließtage eingetragen</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Ab heute</translation>
    </message>
    <message>
        <source>Holiday opened</source>
        <translation>Feiertag geöffnet</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Noch einer</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Wieder geöffnet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>Die ganze Klinik</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>W&amp;as</translation>
    </message>
    <message>
        <source>What these days are</source>
        <translation>Was diese Tage sind</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Wer abwesend ist</translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation>Arbeitet trotz Feiertag</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns that are shown</source>
        <translation>Angezeigte Spalten</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About and licences…</source>
        <translation>Ü&amp;ber und Lizenzen…</translation>
    </message>
    <message>
        <source>&amp;Absences and closed days…</source>
        <translation>&amp;Abwesenheiten und Schließtage…</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>&amp;Prüfprotokoll…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Block this slot</source>
        <translation>&amp;Zeitfenster sperren</translation>
    </message>
    <message>
        <source>&amp;Book the freed slot</source>
        <translation>&amp;Frei gewordenes Zeitfenster buchen</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>&amp;Buchen…</translation>
    </message>
    <message>
        <source>&amp;Calendar and doctors</source>
        <translation>Kalender und Är&amp;zte</translation>
    </message>
    <message>
        <source>&amp;Change this session…</source>
        <translation>Sprechstunde ä&amp;ndern…</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>Diesen &amp;Computer prüfen…</translation>
    </message>
    <message>
        <source>&amp;Check today&apos;s visits</source>
        <translation>&amp;Heutige Termine prüfen</translation>
    </message>
    <message>
        <source>&amp;Copy patient&apos;s link</source>
        <translation>&amp;Patientenlink kopieren</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Edit patient…</source>
        <translation>Patient &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>&amp;Entered in error</source>
        <translation>Irrtü&amp;mlich eingetragen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Filter by kind and status</source>
        <translation>Nach Art und Status &amp;filtern</translation>
    </message>
    <message>
        <source>&amp;Find a free slot…</source>
        <translation>&amp;Freies Zeitfenster suchen…</translation>
    </message>
    <message>
        <source>&amp;Find a patient or appointment</source>
        <translation>Patient oder Termin &amp;suchen</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Gehe zu Datum…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>Na&amp;men ausblenden</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>&amp;Im Raum</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Tasten</translation>
    </message>
    <message>
        <source>&amp;Merge two patients…</source>
        <translation>Zwei Patienten &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Move to the next free slot</source>
        <translation>Auf das nächste freie &amp;Zeitfenster</translation>
    </message>
    <message>
        <source>&amp;New links</source>
        <translation>&amp;Neue Links</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Neuer Patient…</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>&amp;Nächster Tag</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Raum öffnen</translation>
    </message>
    <message>
        <source>&amp;Paste the visit</source>
        <translation>Termin &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patienten</translation>
    </message>
    <message>
        <source>&amp;Plan sessions…</source>
        <translation>Sprechstunden &amp;planen…</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>&amp;Voriger Tag</translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation>&amp;Tag drucken…</translation>
    </message>
    <message>
        <source>&amp;Put on the waiting list…</source>
        <translation>&amp;Auf die Warteliste setzen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>A&amp;ktualisieren</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Be&amp;richte</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>Aus Sicherung &amp;wiederherstellen…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>&amp;Dienst…</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sprechstunden</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Ei&amp;nstellungen…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Visits and waiting…</source>
        <translation>&amp;Termine und Wartezeiten…</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>&amp;Warteliste…</translation>
    </message>
    <message>
        <source>&amp;Walk-in now…</source>
        <translation>Jetzt &amp;ohne Termin…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>Was &amp;gesendet wurde…</translation>
    </message>
    <message>
        <source>&amp;Withdraw this session…</source>
        <translation>Sprechstunde &amp;streichen…</translation>
    </message>
    <message>
        <source>A day at the desk, with pictures</source>
        <translation>Ein Tag am Empfang, mit Bildern</translation>
    </message>
    <message>
        <source>A&amp;rrived</source>
        <translation>&amp;Angekommen</translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation>Immer dunkel</translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation>Immer hell</translation>
    </message>
    <message>
        <source>Ask once more what the first start has asked</source>
        <translation>Noch einmal fragen, was der erste Start gefragt hat</translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation>Hell oder dunkel wie das System</translation>
    </message>
    <message>
        <source>Begin the visit of who waits for this doctor</source>
        <translation>Den Termin des Patienten beginnen, der auf diesen Arzt wartet</translation>
    </message>
    <message>
        <source>Block this slot &amp;for a reason…</source>
        <translation>Zeitfenster mit &amp;Grund sperren…</translation>
    </message>
    <message>
        <source>Block this slot and say why</source>
        <translation>Dieses Zeitfenster sperren und den Grund angeben</translation>
    </message>
    <message>
        <source>Book beside this &amp;visit…</source>
        <translation>Neben &amp;diesem Termin buchen…</translation>
    </message>
    <message>
        <source>Book the next free slot; Enter books the selected free one</source>
        <translation>Das nächste freie Zeitfenster buchen; Eingabe bucht das gewählte freie</translation>
    </message>
    <message>
        <source>Book who stands at the desk, as arrived</source>
        <translation>Wer am Empfang steht, als angekommen buchen</translation>
    </message>
    <message>
        <source>Cance&amp;l the visit…</source>
        <translation>&amp;Termin absagen…</translation>
    </message>
    <message>
        <source>Cancel the selected visit and say why; its slot is free</source>
        <translation>Den gewählten Termin mit Grund absagen; sein Zeitfenster wird frei</translation>
    </message>
    <message>
        <source>Change the &amp;kind…</source>
        <translation>Terminart wechse&amp;ln…</translation>
    </message>
    <message>
        <source>Charts of visits, no-shows, doctors&apos; time and waiting</source>
        <translation>Diagramme zu Terminen, Nichterscheinen, Arztzeiten und Wartezeiten</translation>
    </message>
    <message>
        <source>Choose &amp;doctors</source>
        <translation>Ärz&amp;te wählen</translation>
    </message>
    <message>
        <source>Choose practice mode or VideoSDK, and enter its keys</source>
        <translation>Übungsmodus oder VideoSDK wählen und die Schlüssel eingeben</translation>
    </message>
    <message>
        <source>Choose which columns the list has</source>
        <translation>Wählen, welche Spalten die Liste hat</translation>
    </message>
    <message>
        <source>Close this window; rooms stay open</source>
        <translation>Dieses Fenster schließen; Räume bleiben offen</translation>
    </message>
    <message>
        <source>Col&amp;umns of the list…</source>
        <translation>&amp;Spalten der Liste…</translation>
    </message>
    <message>
        <source>Copy a &amp;guest&apos;s link…</source>
        <translation>&amp;Gastlink kopieren…</translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation>Einen Link für Dolmetscher, Angehörige oder andere kopieren</translation>
    </message>
    <message>
        <source>Copy the database, and check the copy</source>
        <translation>Die Datenbank kopieren und die Kopie prüfen</translation>
    </message>
    <message>
        <source>Copy the link by which the patient joins this visit</source>
        <translation>Den Link kopieren, mit dem der Patient diesem Termin beitritt</translation>
    </message>
    <message>
        <source>Cu&amp;t the visit</source>
        <translation>Termin &amp;ausschneiden</translation>
    </message>
    <message>
        <source>Day as a l&amp;ist</source>
        <translation>Tag als &amp;Liste</translation>
    </message>
    <message>
        <source>Day sheet, downtime sheet or handover note; Enter prints</source>
        <translation>Tagesplan, Ausfallblatt oder Übergabezettel; Eingabe druckt</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Das zuletzt Zurückgenommene wieder ausführen</translation>
    </message>
    <message>
        <source>Doctors side &amp;by side</source>
        <translation>Ärzte ne&amp;beneinander</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>E&amp;xport what is held…</source>
        <translation>Vorhandene Daten &amp;exportieren…</translation>
    </message>
    <message>
        <source>Go on to the table, notices, alarms, the visit, the search, the calendar</source>
        <translation>Weiter zu Tabelle, Hinweisen, Alarmen, Termin, Suche, Kalender</translation>
    </message>
    <message>
        <source>Go to the list of doctors; Space shows or hides one</source>
        <translation>Zur Liste der Ärzte; die Leertaste blendet einen ein oder aus</translation>
    </message>
    <message>
        <source>Go to the visit whose patient has waited longest in its room</source>
        <translation>Zum Termin, dessen Patient am längsten im Videoraum wartet</translation>
    </message>
    <message>
        <source>Go to what can be shown alone; Space chooses</source>
        <translation>Zu dem, was allein angezeigt werden kann; die Leertaste wählt</translation>
    </message>
    <message>
        <source>Go to what changed while another program was in front</source>
        <translation>Zu dem, was sich änderte, während ein anderes Programm vorne war</translation>
    </message>
    <message>
        <source>Import a day sheet or the old system&apos;s sessions</source>
        <translation>Einen Tagesplan oder Sprechstunden des alten Systems importieren</translation>
    </message>
    <message>
        <source>Isolation &amp;report…</source>
        <translation>T&amp;rennungsnachweis…</translation>
    </message>
    <message>
        <source>Let a patient who waits be heard, or only seen</source>
        <translation>Einen wartenden Patienten auch mit Ton melden oder nur anzeigen</translation>
    </message>
    <message>
        <source>Let a patient without a visit wait for a slot</source>
        <translation>Einen Patienten ohne Termin auf ein Zeitfenster warten lassen</translation>
    </message>
    <message>
        <source>Let nobody be booked into this slot, or free it again</source>
        <translation>Dieses Zeitfenster nicht buchbar machen oder wieder freigeben</translation>
    </message>
    <message>
        <source>Let the cut visit and the selected one change places</source>
        <translation>Den ausgeschnittenen und den gewählten Termin tauschen</translation>
    </message>
    <message>
        <source>Let the reception see that the patient is not here</source>
        <translation>Dem Empfang zeigen, dass der Patient nicht da ist</translation>
    </message>
    <message>
        <source>Let the reception see that you need five minutes more</source>
        <translation>Dem Empfang zeigen, dass Sie fünf Minuten länger brauchen</translation>
    </message>
    <message>
        <source>Let this view&apos;s rows be close to each other, or not</source>
        <translation>Die Zeilen dieser Ansicht enger oder weiter setzen</translation>
    </message>
    <message>
        <source>List visits that a change of time-zone rules has moved</source>
        <translation>Termine zeigen, die durch neue Zeitzonenregeln verschoben sind</translation>
    </message>
    <message>
        <source>Look whether all that the desk needs is there</source>
        <translation>Prüfen, ob alles da ist, was der Arbeitsplatz braucht</translation>
    </message>
    <message>
        <source>Look whether every video visit of today is ready</source>
        <translation>Prüfen, ob jeder Videotermin von heute bereit ist</translation>
    </message>
    <message>
        <source>Look: &amp;light</source>
        <translation>A&amp;ussehen: hell</translation>
    </message>
    <message>
        <source>Look: as the &amp;system</source>
        <translation>Aussehen: wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>Look: d&amp;ark</source>
        <translation>Aussehen: &amp;dunkel</translation>
    </message>
    <message>
        <source>Make an extra slot at the same time, on purpose</source>
        <translation>Bewusst ein zusätzliches Zeitfenster zur selben Zeit anlegen</translation>
    </message>
    <message>
        <source>Make every link to this visit useless, and copy a new one</source>
        <translation>Alle Links zu diesem Termin ungültig machen und einen neuen kopieren</translation>
    </message>
    <message>
        <source>Make the session of this slot longer, shorter, or another</source>
        <translation>Die Sprechstunde dieses Zeitfensters länger, kürzer oder anders machen</translation>
    </message>
    <message>
        <source>Make two records of one person one</source>
        <translation>Aus zwei Datensätzen einer Person einen machen</translation>
    </message>
    <message>
        <source>Meet by video, in person or by phone</source>
        <translation>Per Video, vor Ort oder telefonisch</translation>
    </message>
    <message>
        <source>Move to the &amp;previous free slot</source>
        <translation>Auf das &amp;vorige freie Zeitfenster</translation>
    </message>
    <message>
        <source>Move who waits into the slot that was freed</source>
        <translation>Wer wartet, in das frei gewordene Zeitfenster verschieben</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Nächster Fensterbere&amp;ich</translation>
    </message>
    <message>
        <source>No-s&amp;how</source>
        <translation>Nicht er&amp;schienen</translation>
    </message>
    <message>
        <source>Old &amp;shared room of this session…</source>
        <translation>Alter gemeinsamer Raum dieser Spre&amp;chstunde…</translation>
    </message>
    <message>
        <source>Open this visit&apos;s own video room in the browser</source>
        <translation>Den eigenen Videoraum dieses Termins im Browser öffnen</translation>
    </message>
    <message>
        <source>Plan a doctor&apos;s sessions, once or every week</source>
        <translation>Die Sprechstunden eines Arztes planen, einmal oder wöchentlich</translation>
    </message>
    <message>
        <source>Put the cut visit into the selected slot of any day</source>
        <translation>Den ausgeschnittenen Termin in das gewählte Zeitfenster einfügen, auch an einem anderen Tag</translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s free slot before this one</source>
        <translation>Den Termin in das vorige freie Zeitfenster seines Arztes verschieben</translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s next free slot of the day</source>
        <translation>Den Termin in das nächste freie Zeitfenster seines Arztes an diesem Tag verschieben</translation>
    </message>
    <message>
        <source>Put this visit on the waiting list, or take it off it</source>
        <translation>Diesen Termin auf die Warteliste setzen oder davon nehmen</translation>
    </message>
    <message>
        <source>Read and save what support needs to know</source>
        <translation>Lesen und speichern, was der Support wissen muss</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>Den Tag neu einlesen</translation>
    </message>
    <message>
        <source>Register somebody who is not known yet</source>
        <translation>Eine noch nicht bekannte Person aufnehmen</translation>
    </message>
    <message>
        <source>Review time &amp;zones…</source>
        <translation>Zeitz&amp;onen prüfen…</translation>
    </message>
    <message>
        <source>S&amp;maller rows</source>
        <translation>Schmale&amp;re Zeilen</translation>
    </message>
    <message>
        <source>S&amp;ounds at this desk</source>
        <translation>Töne an diesem Arbeits&amp;platz</translation>
    </message>
    <message>
        <source>S&amp;wap with the cut visit</source>
        <translation>Mit ausgeschnittenem Termin &amp;tauschen</translation>
    </message>
    <message>
        <source>Say when a doctor is away, or the whole clinic is closed</source>
        <translation>Eintragen, wann ein Arzt abwesend oder die ganze Klinik geschlossen ist</translation>
    </message>
    <message>
        <source>See and change the patient who is selected or found</source>
        <translation>Den gewählten oder gefundenen Patienten ansehen und ändern</translation>
    </message>
    <message>
        <source>See what a backup holds and lacks, and put it back</source>
        <translation>Ansehen, was eine Sicherung enthält und was fehlt, und sie zurückspielen</translation>
    </message>
    <message>
        <source>See who did what and when; verify it, export it</source>
        <translation>Ansehen, wer was wann getan hat; prüfen und exportieren</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>Erneut &amp;einrichten…</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Alles anzeigen</translation>
    </message>
    <message>
        <source>Show all doctors, and filter nothing</source>
        <translation>Alle Ärzte anzeigen und nichts filtern</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten anzeigen</translation>
    </message>
    <message>
        <source>Show only the initials of patients, or their names again</source>
        <translation>Nur die Initialen der Patienten anzeigen oder wieder ihre Namen</translation>
    </message>
    <message>
        <source>Show or hide the left side</source>
        <translation>Die linke Seite ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>Den Tag danach anzeigen</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>Den Tag davor anzeigen</translation>
    </message>
    <message>
        <source>Show the day&apos;s doctors beside each other, by the clock</source>
        <translation>Die Ärzte des Tages nebeneinander nach der Uhr anzeigen</translation>
    </message>
    <message>
        <source>Show the day&apos;s slots one under the other</source>
        <translation>Die Zeitfenster des Tages untereinander anzeigen</translation>
    </message>
    <message>
        <source>Show the days of one doctor&apos;s week beside each other</source>
        <translation>Die Wochentage eines Arztes nebeneinander anzeigen</translation>
    </message>
    <message>
        <source>Show the version, and what the program is made of</source>
        <translation>Die Version und die Bestandteile des Programms anzeigen</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Den heutigen Tag anzeigen</translation>
    </message>
    <message>
        <source>Show who enters this visit&apos;s room how, and until when</source>
        <translation>Anzeigen, wer den Raum dieses Termins wie und bis wann betreten kann</translation>
    </message>
    <message>
        <source>Show, print or save the checks that no visits met</source>
        <translation>Die Prüfungen, dass sich keine Termine begegneten, anzeigen, drucken oder speichern</translation>
    </message>
    <message>
        <source>Since &amp;you looked away</source>
        <translation>S&amp;eit Sie weg waren</translation>
    </message>
    <message>
        <source>Start the ne&amp;xt patient</source>
        <translation>Nächsten Patienten aufr&amp;ufen</translation>
    </message>
    <message>
        <source>Take all that is personal out of a patient&apos;s record</source>
        <translation>Alles Persönliche aus den Daten eines Patienten löschen</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das zuletzt Getane zurücknehmen</translation>
    </message>
    <message>
        <source>Take the selected visit up, to paste it somewhere else</source>
        <translation>Den gewählten Termin ausschneiden, um ihn anderswo einzufügen</translation>
    </message>
    <message>
        <source>Take the session of this slot off its day</source>
        <translation>Die Sprechstunde dieses Zeitfensters von diesem Tag streichen</translation>
    </message>
    <message>
        <source>Tell the desk: &amp;5 minutes</source>
        <translation>An den Empfang: &amp;5 Minuten</translation>
    </message>
    <message>
        <source>Tell the desk: no&amp;t here</source>
        <translation>An den Empfang: nic&amp;ht da</translation>
    </message>
    <message>
        <source>The next free ones of a doctor, a speciality, a time of day</source>
        <translation>Die nächsten freien eines Arztes, eines Fachgebiets, einer Tageszeit</translation>
    </message>
    <message>
        <source>The old system&apos;s room that all patients of a session share</source>
        <translation>Der Raum des alten Systems, den alle Patienten einer Sprechstunde teilen</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Der Patient ist nicht erschienen</translation>
    </message>
    <message>
        <source>The patient is with the doctor; a call is seen by itself</source>
        <translation>Der Patient ist beim Arzt; ein Videogespräch wird von selbst erkannt</translation>
    </message>
    <message>
        <source>The patient of the selected visit is here</source>
        <translation>Der Patient des gewählten Termins ist da</translation>
    </message>
    <message>
        <source>The selected visit was never meant</source>
        <translation>Der gewählte Termin war nie gemeint</translation>
    </message>
    <message>
        <source>The visit is over; its room closes after a while</source>
        <translation>Der Termin ist vorbei; sein Raum schließt nach einer Weile</translation>
    </message>
    <message>
        <source>This desk, the clinic, video, look, privacy, data and backup</source>
        <translation>Dieser Arbeitsplatz, die Klinik, Video, Aussehen, Datenschutz, Daten und Sicherung</translation>
    </message>
    <message>
        <source>Type a date to show</source>
        <translation>Ein Datum zum Anzeigen eingeben</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Einen Namen eingeben, dann die Eingabetaste</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>&amp;Video</translation>
    </message>
    <message>
        <source>Wants &amp;an earlier time</source>
        <translation>&amp;Wünscht früheren Termin</translation>
    </message>
    <message>
        <source>Wee&amp;k of one doctor</source>
        <translation>Wo&amp;che eines Arztes</translation>
    </message>
    <message>
        <source>What does this &amp;link allow?</source>
        <translation>Was erlaubt dieser &amp;Link?</translation>
    </message>
    <message>
        <source>What is &amp;stored and sent</source>
        <translation>Was &amp;gespeichert und gesendet wird</translation>
    </message>
    <message>
        <source>What this program keeps, where, and what leaves it</source>
        <translation>Was dieses Programm wo aufbewahrt und was es verlässt</translation>
    </message>
    <message>
        <source>Which fields ever left for the video service, and when</source>
        <translation>Welche Felder wann an den Videodienst gingen</translation>
    </message>
    <message>
        <source>Who &amp;waits longest</source>
        <translation>Wer am längsten &amp;wartet</translation>
    </message>
    <message>
        <source>Who waits since when, and what is free for them now</source>
        <translation>Wer seit wann wartet und was jetzt für wen frei ist</translation>
    </message>
    <message>
        <source>Write all that is known of the patient who is selected or found</source>
        <translation>Alles schreiben, was über den gewählten oder gefundenen Patienten bekannt ist</translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Erneut danach fragen</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Ihn schließen</translation>
    </message>
    <message>
        <source>Copy the key and the secret again from VideoSDK&apos;s dashboard.</source>
        <translation>Schlüssel und Geheimschlüssel erneut aus dem Dashboard von VideoSDK kopieren.</translation>
    </message>
    <message>
        <source>Make a room that nobody is in</source>
        <translation>Einen Raum anlegen, in dem niemand ist</translation>
    </message>
    <message>
        <source>One test room may be open: nobody has a link to it, and the next test closes it.</source>
        <translation>Ein Testraum ist vielleicht noch offen: Niemand hat einen Link dazu, und der nächste Test schließt ihn.</translation>
    </message>
    <message>
        <source>See that it is closed</source>
        <translation>Prüfen, ob er geschlossen ist</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>The connection works: rooms can be made and closed.</source>
        <translation>Die Verbindung funktioniert: Räume lassen sich anlegen und schließen.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>Telefon und E-Mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>So that somebody can be reached when a link fails.</source>
        <translation>Damit jemand erreichbar ist, wenn ein Link nicht funktioniert.</translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Week {number}</source>
        <translation>KW {number}</translation>
    </message>
    <message>
        <source>Week {number}, {first}</source>
        <translation>KW {number}, {first}</translation>
    </message>
    <message>
        <source>Week {number}: {first} to {last}</source>
        <translation>KW {number}: {first} – {last}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <translation>d. MMM yy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Another patient of this day has nearly the same name, or the same birth date</source>
        <translation>Ein anderer Patient dieses Tages hat fast denselben Namen oder dasselbe Geburtsdatum</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Ausgeschnitten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Enter books</source>
        <translation>Eingabe bucht</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>L copies the link again</source>
        <translation>L kopiert den Link erneut</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>N marks a no-show</source>
        <translation>N: nicht erschienen</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Keine Sprechstunde</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Telefonat</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The patient is late</source>
        <translation>Der Patient ist verspätet</translation>
    </message>
    <message>
        <source>The patient waits longer than the clinic wants</source>
        <translation>Der Patient wartet länger, als die Klinik möchte</translation>
    </message>
    <message>
        <source>The phone number stands beside the table</source>
        <translation>Die Telefonnummer steht neben der Tabelle</translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s own</source>
        <translation>Der Videodienst nannte einen Raum, der nicht zu diesem Termin gehört</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation>Videotermin</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>früher</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>wird geöffnet…</translation>
    </message>
    <message>
        <source>opens on first use</source>
        <translation>bei Bedarf</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>video, room: {state}</source>
        <translation>Video, Raum: {state}</translation>
    </message>
    <message>
        <source>wants an earlier time</source>
        <translation>wünscht früheren Termin</translation>
    </message>
    <message>
        <source>{booked} of {slots} booked</source>
        <translation>{booked} von {slots} gebucht</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}–{end}</translation>
    </message>
    <message>
        <source>{word} {hours} h {minutes} min</source>
        <translation>{word} {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{word} {minutes} min</source>
        <translation>{word} {minutes} min</translation>
    </message>
</context>
<context>
    <name>DayPaper</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Heute geändert</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>Ausfallblatt</translation>
    </message>
    <message>
        <source>Due, and neither there nor marked</source>
        <translation>Fällig, aber weder da noch vermerkt</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Übergabezettel</translation>
    </message>
    <message>
        <source>Made at {time} by {who}</source>
        <translation>Erstellt um {time} von {who}</translation>
    </message>
    <message>
        <source>Neither phone nor e-mail</source>
        <translation>Weder Telefon noch E-Mail</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation>Der Arzt meldet: nicht da</translation>
    </message>
    <message>
        <source>There are no sessions on this day.</source>
        <translation>An diesem Tag gibt es keine Sprechstunden.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Es gibt nichts zu übergeben.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Video visits to come without a link</source>
        <translation>Kommende Videotermine ohne Link</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Walk-ins and notes</source>
        <translation>Ohne Termin und Notizen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>Zusatz</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>seit {day}</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Appointments of the day</source>
        <translation>Termine des Tages</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A backup was put back</source>
        <translation>Eine Sicherung wurde zurückgespielt</translation>
    </message>
    <message>
        <source>Alarm raised</source>
        <translation>Alarm ausgelöst</translation>
    </message>
    <message>
        <source>Alarm seen</source>
        <translation>Alarm gesehen</translation>
    </message>
    <message>
        <source>Alarm: a backup was put back</source>
        <translation>Alarm: eine Sicherung wurde zurückgespielt</translation>
    </message>
    <message>
        <source>Alarm: a room that does not close</source>
        <translation>Alarm: ein Raum, der nicht schließt</translation>
    </message>
    <message>
        <source>Alarm: a room that is not ours</source>
        <translation>Alarm: ein Raum, der nicht unserer ist</translation>
    </message>
    <message>
        <source>Alarm: more people than invited</source>
        <translation>Alarm: mehr Personen als eingeladen</translation>
    </message>
    <message>
        <source>Alarm: somebody unknown inside</source>
        <translation>Alarm: unbekannte Person im Raum</translation>
    </message>
    <message>
        <source>Alarm: the audit trail was changed</source>
        <translation>Alarm: das Prüfprotokoll wurde verändert</translation>
    </message>
    <message>
        <source>All held on a patient exported</source>
        <translation>Alle Daten eines Patienten exportiert</translation>
    </message>
    <message>
        <source>All links revoked</source>
        <translation>Alle Links widerrufen</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Prüfprotokoll exportiert</translation>
    </message>
    <message>
        <source>Birth date compared before joining</source>
        <translation>Geburtsdatum vor dem Beitritt verglichen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Booked as an extra</source>
        <translation>Zusätzlich gebucht</translation>
    </message>
    <message>
        <source>Changed places with another visit</source>
        <translation>Mit einem anderen Termin getauscht</translation>
    </message>
    <message>
        <source>Changed to a phone call</source>
        <translation>In ein Telefonat geändert</translation>
    </message>
    <message>
        <source>Changed to a video visit</source>
        <translation>In einen Videotermin geändert</translation>
    </message>
    <message>
        <source>Changed to a visit in person</source>
        <translation>In einen Termin vor Ort geändert</translation>
    </message>
    <message>
        <source>Clinic renamed</source>
        <translation>Klinik umbenannt</translation>
    </message>
    <message>
        <source>Closed days or absence entered</source>
        <translation>Schließtage oder Abwesenheit eingetragen</translation>
    </message>
    <message>
        <source>Closed days or absence withdrawn</source>
        <translation>Schließtage oder Abwesenheit zurückgenommen</translation>
    </message>
    <message>
        <source>Database backed up to a file</source>
        <translation>Datenbank in eine Datei gesichert</translation>
    </message>
    <message>
        <source>Day printed</source>
        <translation>Tag gedruckt</translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation>Arbeitsplatz eingerichtet</translation>
    </message>
    <message>
        <source>Doctor added</source>
        <translation>Arzt hinzugefügt</translation>
    </message>
    <message>
        <source>Doctor renamed</source>
        <translation>Arzt umbenannt</translation>
    </message>
    <message>
        <source>Guest&apos;s link copied</source>
        <translation>Gastlink kopiert</translation>
    </message>
    <message>
        <source>Guest&apos;s link refused: all are given away</source>
        <translation>Gastlink verweigert: alle sind vergeben</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>In room: patient and doctor were seen inside</source>
        <translation>Im Raum: Patient und Arzt wurden im Raum gesehen</translation>
    </message>
    <message>
        <source>Interpreter&apos;s link copied</source>
        <translation>Dolmetscherlink kopiert</translation>
    </message>
    <message>
        <source>Isolation report handed out</source>
        <translation>Trennungsnachweis ausgegeben</translation>
    </message>
    <message>
        <source>Joined although a stranger was inside</source>
        <translation>Beigetreten, obwohl eine fremde Person im Raum war</translation>
    </message>
    <message>
        <source>List of what was sent exported</source>
        <translation>Liste des Gesendeten exportiert</translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation>Auf eine andere Zeit verschoben</translation>
    </message>
    <message>
        <source>Moved to the waiting list</source>
        <translation>Auf die Warteliste verschoben</translation>
    </message>
    <message>
        <source>Opening refused</source>
        <translation>Öffnen verweigert</translation>
    </message>
    <message>
        <source>Opening refused: a stranger inside</source>
        <translation>Öffnen verweigert: eine fremde Person im Raum</translation>
    </message>
    <message>
        <source>Opening refused: another doctor&apos;s visit</source>
        <translation>Öffnen verweigert: Termin eines anderen Arztes</translation>
    </message>
    <message>
        <source>Opening refused: no video visit</source>
        <translation>Öffnen verweigert: kein Videotermin</translation>
    </message>
    <message>
        <source>Opening refused: other video service</source>
        <translation>Öffnen verweigert: anderer Videodienst</translation>
    </message>
    <message>
        <source>Opening refused: the clock is wrong</source>
        <translation>Öffnen verweigert: die Uhr geht falsch</translation>
    </message>
    <message>
        <source>Opening refused: the room was not ours</source>
        <translation>Öffnen verweigert: der Raum war nicht unserer</translation>
    </message>
    <message>
        <source>Opening refused: the visit had changed</source>
        <translation>Öffnen verweigert: der Termin hatte sich geändert</translation>
    </message>
    <message>
        <source>Opening refused: the visit has ended</source>
        <translation>Öffnen verweigert: der Termin ist beendet</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>Patient gelöscht</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>Patient aufgenommen</translation>
    </message>
    <message>
        <source>Patient&apos;s link copied</source>
        <translation>Patientenlink kopiert</translation>
    </message>
    <message>
        <source>Patient&apos;s link tested</source>
        <translation>Patientenlink getestet</translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation>Patientendaten geändert</translation>
    </message>
    <message>
        <source>Phone or e-mail changed</source>
        <translation>Telefon oder E-Mail geändert</translation>
    </message>
    <message>
        <source>Practice mode chosen</source>
        <translation>Übungsmodus gewählt</translation>
    </message>
    <message>
        <source>Reason changed</source>
        <translation>Grund geändert</translation>
    </message>
    <message>
        <source>Relative&apos;s link copied</source>
        <translation>Angehörigenlink kopiert</translation>
    </message>
    <message>
        <source>Room about to close</source>
        <translation>Raum wird bald geschlossen</translation>
    </message>
    <message>
        <source>Room blocked: it was not this visit&apos;s own</source>
        <translation>Raum gesperrt: er gehörte nicht zu diesem Termin</translation>
    </message>
    <message>
        <source>Room closed at the video service</source>
        <translation>Raum beim Videodienst geschlossen</translation>
    </message>
    <message>
        <source>Room given up, its links are dead</source>
        <translation>Raum aufgegeben, seine Links sind ungültig</translation>
    </message>
    <message>
        <source>Room given up: a backup was put back</source>
        <translation>Raum aufgegeben: eine Sicherung wurde zurückgespielt</translation>
    </message>
    <message>
        <source>Room given up: another doctor</source>
        <translation>Raum aufgegeben: anderer Arzt</translation>
    </message>
    <message>
        <source>Room given up: cancelled</source>
        <translation>Raum aufgegeben: abgesagt</translation>
    </message>
    <message>
        <source>Room given up: entered in error</source>
        <translation>Raum aufgegeben: irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>Room given up: it was not ours</source>
        <translation>Raum aufgegeben: er war nicht unserer</translation>
    </message>
    <message>
        <source>Room given up: its day is over</source>
        <translation>Raum aufgegeben: sein Tag ist vorbei</translation>
    </message>
    <message>
        <source>Room given up: new links were made</source>
        <translation>Raum aufgegeben: neue Links wurden erstellt</translation>
    </message>
    <message>
        <source>Room given up: no video visit any more</source>
        <translation>Raum aufgegeben: kein Videotermin mehr</translation>
    </message>
    <message>
        <source>Room given up: other video service</source>
        <translation>Raum aufgegeben: anderer Videodienst</translation>
    </message>
    <message>
        <source>Room given up: other visits shared it</source>
        <translation>Raum aufgegeben: andere Termine teilten ihn</translation>
    </message>
    <message>
        <source>Room given up: the patient did not come</source>
        <translation>Raum aufgegeben: der Patient ist nicht erschienen</translation>
    </message>
    <message>
        <source>Room given up: the video service closed it</source>
        <translation>Raum aufgegeben: der Videodienst hat ihn geschlossen</translation>
    </message>
    <message>
        <source>Room given up: the video service never had it</source>
        <translation>Raum aufgegeben: der Videodienst hatte ihn nie</translation>
    </message>
    <message>
        <source>Room given up: the visit is done</source>
        <translation>Raum aufgegeben: der Termin ist erledigt</translation>
    </message>
    <message>
        <source>Room open again</source>
        <translation>Raum wieder offen</translation>
    </message>
    <message>
        <source>Room opened</source>
        <translation>Raum geöffnet</translation>
    </message>
    <message>
        <source>Room opened at the front desk</source>
        <translation>Raum am Empfang geöffnet</translation>
    </message>
    <message>
        <source>Room opened by the doctor</source>
        <translation>Raum vom Arzt geöffnet</translation>
    </message>
    <message>
        <source>Room prepared and checked</source>
        <translation>Raum vorbereitet und geprüft</translation>
    </message>
    <message>
        <source>Room ready ahead of the visit</source>
        <translation>Raum vor dem Termin bereit</translation>
    </message>
    <message>
        <source>Room replaced by a new one</source>
        <translation>Raum durch einen neuen ersetzt</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Sprechstunde geändert</translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation>Sprechstunde gestrichen</translation>
    </message>
    <message>
        <source>Session&apos;s shared room allowed</source>
        <translation>Gemeinsamer Raum der Sprechstunde erlaubt</translation>
    </message>
    <message>
        <source>Session&apos;s shared room forbidden</source>
        <translation>Gemeinsamer Raum der Sprechstunde verboten</translation>
    </message>
    <message>
        <source>Session&apos;s shared room opened</source>
        <translation>Gemeinsamer Raum der Sprechstunde geöffnet</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>Sprechstunden geplant</translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation>Zeitfenster gesperrt</translation>
    </message>
    <message>
        <source>Slot no longer blocked</source>
        <translation>Zeitfenster nicht mehr gesperrt</translation>
    </message>
    <message>
        <source>Statistics exported</source>
        <translation>Statistik exportiert</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>Taken back, or done again</source>
        <translation>Zurückgenommen oder wiederholt</translation>
    </message>
    <message>
        <source>The doctor needs five minutes more</source>
        <translation>Der Arzt braucht fünf Minuten länger</translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation>Der Arzt meldet: nicht da</translation>
    </message>
    <message>
        <source>Two records of one patient merged</source>
        <translation>Zwei Datensätze eines Patienten zusammengeführt</translation>
    </message>
    <message>
        <source>Video service chosen</source>
        <translation>Videodienst gewählt</translation>
    </message>
    <message>
        <source>Video service probed</source>
        <translation>Videodienst getestet</translation>
    </message>
    <message>
        <source>VideoSDK chosen</source>
        <translation>VideoSDK gewählt</translation>
    </message>
    <message>
        <source>Visits kept at their wall time</source>
        <translation>Termine behielten ihre Uhrzeit</translation>
    </message>
    <message>
        <source>Waits for an earlier time</source>
        <translation>Wartet auf einen früheren Termin</translation>
    </message>
    <message>
        <source>Waits for no earlier time any more</source>
        <translation>Wartet nicht mehr auf einen früheren Termin</translation>
    </message>
    <message>
        <source>Way of meeting changed</source>
        <translation>Terminart geändert</translation>
    </message>
    <message>
        <source>Word from the doctor</source>
        <translation>Nachricht vom Arzt</translation>
    </message>
    <message>
        <source>Word from the doctor taken back</source>
        <translation>Nachricht vom Arzt zurückgenommen</translation>
    </message>
</context>
<context>
    <name>DoctorDesk</name>
    <message>
        <source>{visit}: five minutes more</source>
        <translation>{visit}: fünf Minuten länger</translation>
    </message>
    <message>
        <source>{visit}: not here</source>
        <translation>{visit}: nicht da</translation>
    </message>
</context>
<context>
    <name>DoctorField</name>
    <message>
        <source>Add doctor</source>
        <translation>Arzt hinzufügen</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation>Dr. Maria Silva</translation>
    </message>
    <message>
        <source>New doctor</source>
        <translation>Neuer Arzt</translation>
    </message>
    <message>
        <source>New doctor&apos;s name</source>
        <translation>Name des neuen Arztes</translation>
    </message>
    <message>
        <source>New doctor&apos;s speciality</source>
        <translation>Fachgebiet des neuen Arztes</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Speciality, if any</source>
        <translation>Fachgebiet, falls vorhanden</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
</context>
<context>
    <name>DoctorList</name>
    <message>
        <source>{held} of {slots}</source>
        <translation>{held} von {slots}</translation>
    </message>
    <message>
        <source>{name}, {count} booked</source>
        <translation>{name}, {count} gebucht</translation>
    </message>
</context>
<context>
    <name>DoctorNames</name>
    <message numerus="yes">
        <source>%n doctor(s) are known already.</source>
        <translation>
            <numerusform>Ein Arzt ist schon bekannt.</numerusform>
            <numerusform>%n Ärzte sind schon bekannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>A doctor&apos;s name</source>
        <translation>Name eines Arztes</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this doctor</source>
        <translation>Diesen Arzt hinzufügen</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation>Dr. Maria Silva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen doctor</source>
        <translation>Den gewählten Arzt entfernen</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} hinzugefügt</translation>
    </message>
</context>
<context>
    <name>DoctorSays</name>
    <message>
        <source>The doctor needs five minutes more: tell the patient.</source>
        <translation>Der Arzt braucht fünf Minuten länger: dem Patienten Bescheid geben.</translation>
    </message>
    <message>
        <source>The doctor says that the patient is not here: call, or mark a no-show.</source>
        <translation>Der Arzt meldet, dass der Patient nicht da ist: anrufen oder als nicht erschienen vermerken.</translation>
    </message>
    <message>
        <source>doctor: 5 min</source>
        <translation>Arzt: 5 min</translation>
    </message>
    <message>
        <source>doctor: not here</source>
        <translation>Arzt: nicht da</translation>
    </message>
</context>
<context>
    <name>DoctorsPart</name>
    <message>
        <source>Add a doctor</source>
        <translation>Arzt hinzufügen</translation>
    </message>
    <message>
        <source>Doctor {number}</source>
        <translation>Arzt {number}</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Ärzte</translation>
    </message>
</context>
<context>
    <name>DoneToast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Arrived or waiting</source>
        <translation>Da oder wartend</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>Cancelled or missed</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Freie Zeitfenster</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu beachten</translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation>Videotermine</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Set up Clinic Desk</source>
        <translation>Clinic Desk einrichten</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Wird eingerichtet…</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>Ü&amp;berspringen</translation>
    </message>
    <message>
        <source>Sk&amp;ip and finish</source>
        <translation>Ü&amp;berspringen und fertig</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
</context>
<context>
    <name>Floating</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Diesen Hinweis schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>FreeSlotDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>Find a free slot</source>
        <translation>Freies Zeitfenster suchen</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Freie Zeitfenster</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Go there and book</source>
        <translation>Hingehen und buchen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing is free like this within a year.</source>
        <translation>So ist innerhalb eines Jahres nichts frei.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n free slots:</source>
        <translation>
            <numerusform>Das nächste freie Zeitfenster:</numerusform>
            <numerusform>Die nächsten %n freien Zeitfenster:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeSlots</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
</context>
<context>
    <name>GivenNote</name>
    <message>
        <source>Guests</source>
        <translation>Gäste</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Gehe zu Datum</translation>
    </message>
    <message>
        <source>Like {example}, {iso}, or +7 for a week from today.</source>
        <translation>Etwa {example}, {iso} oder +7 für heute in einer Woche.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like {example} or {iso}.</source>
        <translation>Das ist kein Datum. Bitte wie {example} oder {iso} schreiben.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>It stands on the waiting list.</source>
        <translation>Er steht auf der Warteliste.</translation>
    </message>
    <message>
        <source>This visit has no time yet</source>
        <translation>Dieser Termin hat noch keine Zeit</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A room of its own for every visit</source>
        <translation>Ein eigener Raum für jeden Termin</translation>
    </message>
    <message>
        <source>A visit that is cancelled, done or missed loses its room after a while. Another patient in the slot always means another room.</source>
        <translation>Ein Termin, der abgesagt, erledigt oder nicht wahrgenommen wird, verliert nach einer Weile seinen Raum. Ein anderer Patient im Zeitfenster bedeutet immer einen anderen Raum.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Enter on a video visit opens its room in the browser. The room is made the first time and is the same every time after. No other visit ever gets it: the database refuses.</source>
        <translation>Die Eingabetaste auf einem Videotermin öffnet seinen Raum im Browser. Der Raum wird beim ersten Mal angelegt und bleibt danach derselbe. Kein anderer Termin erhält ihn je: Die Datenbank lässt es nicht zu.</translation>
    </message>
    <message>
        <source>File &gt; Restore from a backup shows what would be lost before anything is done, and keeps the database that was there.</source>
        <translation>Datei &gt; Aus Sicherung wiederherstellen zeigt, was verloren ginge, bevor etwas geschieht, und behält die bisherige Datenbank.</translation>
    </message>
    <message>
        <source>L copies the link by which this patient joins. It opens this one room, until shortly after the day of the visit. It is as good as a key: send it to this patient only.</source>
        <translation>L kopiert den Link, mit dem dieser Patient beitritt. Er öffnet nur diesen einen Raum, bis kurz nach dem Tag des Termins. Er ist so gut wie ein Schlüssel: nur an diesen Patienten senden.</translation>
    </message>
    <message>
        <source>On a free slot press Enter, type a few letters of the patient&apos;s name, and press Enter again: booked. A, D and N say that a patient has arrived, is done, or did not come. Ctrl+Z takes back whatever was done last.</source>
        <translation>Auf einem freien Zeitfenster die Eingabetaste drücken, einige Buchstaben des Namens eingeben und noch einmal die Eingabetaste drücken: gebucht. A, D und N vermerken, dass ein Patient angekommen, erledigt oder nicht erschienen ist. Strg+Z nimmt zurück, was zuletzt getan wurde.</translation>
    </message>
    <message>
        <source>The database is backed up by itself, and each backup is checked. File &gt; Back up now makes one more. Keep a copy on another computer or a locked disk, too.</source>
        <translation>Die Datenbank wird von selbst gesichert, und jede Sicherung wird geprüft. Datei &gt; Jetzt sichern legt eine weitere an. Bewahren Sie eine Kopie auch auf einem anderen Computer oder einem verschlossenen Datenträger auf.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>The patient&apos;s link</source>
        <translation>Der Patientenlink</translation>
    </message>
    <message>
        <source>The window shows one day. Each doctor&apos;s session is a block of slots; every booked slot is a visit. Up and Down choose a row, and the panel beside it says all about it.</source>
        <translation>Das Fenster zeigt einen Tag. Die Sprechstunde jedes Arztes ist ein Block von Zeitfenstern; jedes gebuchte Zeitfenster ist ein Termin. Die Pfeiltasten auf und ab wählen eine Zeile, und daneben steht alles dazu.</translation>
    </message>
    <message>
        <source>Was it sent to somebody else? Ctrl+Shift+R makes every old link useless and copies a new one.</source>
        <translation>Wurde er an jemand anderen gesendet? Strg+Umschalt+R macht alle alten Links ungültig und kopiert einen neuen.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>What is stored and sent</source>
        <translation>Was gespeichert und gesendet wird</translation>
    </message>
    <message>
        <source>What was saved before is not lost, and you can go on working.</source>
        <translation>Was vorher gespeichert wurde, ist nicht verloren, und Sie können weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message numerus="yes">
        <source>%n rows hidden by filters</source>
        <translation>
            <numerusform>Eine Zeile durch Filter ausgeblendet</numerusform>
            <numerusform>%n Zeilen durch Filter ausgeblendet</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>Neuer Patient „{name}“</translation>
    </message>
    <message>
        <source>No phone number, no record number</source>
        <translation>Keine Telefonnummer, keine Patientennummer</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>Jetzt aufnehmen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geb. {day}</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>Pat.-Nr. {number}</translation>
    </message>
</context>
<context>
    <name>HitVisits</name>
    <message>
        <source>New place of {patient}, {when}</source>
        <translation>Neuer Platz für {patient}, {when}</translation>
    </message>
    <message>
        <source>Two visits cannot go there.</source>
        <translation>Zwei Termine können nicht dorthin.</translation>
    </message>
    <message>
        <source>Visits that must move</source>
        <translation>Termine, die verschoben werden müssen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time}, the same day</source>
        <translation>{time}, am selben Tag</translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>&amp;To</source>
        <translation>B&amp;is</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Termine</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Vor Ort</translation>
    </message>
    <message>
        <source>Minutes &amp;between slots</source>
        <translation>Minuten &amp;zwischen Zeitfenstern</translation>
    </message>
    <message>
        <source>Minutes between slots</source>
        <translation>Minuten zwischen Zeitfenstern</translation>
    </message>
    <message>
        <source>Minutes of a s&amp;lot</source>
        <translation>&amp;Minuten pro Zeitfenster</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>Minuten pro Zeitfenster</translation>
    </message>
    <message>
        <source>Mixed: video and in person</source>
        <translation>Gemischt: Video und vor Ort</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Telefonate</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>&amp;Raum</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Das ist zu lang.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <translation>Bitte eine Anzahl Minuten schreiben.</translation>
    </message>
    <message>
        <source>Write a time of day like 9:00.</source>
        <translation>Bitte eine Uhrzeit wie 9:00 schreiben.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the desk has them</source>
        <translation>
            <numerusform>%n wie am Arbeitsplatz belassen</numerusform>
            <numerusform>%n wie am Arbeitsplatz belassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n abgelehnt</numerusform>
            <numerusform>%n abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Desk&apos;s value stays</source>
        <translation>Hiesiger Wert bleibt</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>Importiert: {what}.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>{what}.</source>
        <translation>{what}.</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>CSV day sheets and the old system&apos;s sessions as JSON can be imported.</source>
        <translation>Importieren lassen sich Tagespläne als CSV und die Sprechstunden des alten Systems als JSON.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei zum Importieren wählen</translation>
    </message>
    <message>
        <source>Day sheets and sessions (*.csv *.tsv *.txt *.json)</source>
        <translation>Tagespläne und Sprechstunden (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import a day sheet</source>
        <translation>Tagesplan importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Datei wird gelesen…</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Was die Datei ändern würde</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>By an old link</source>
        <translation>Mit einem alten Link</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Still in the old room, which is being closed: {who}</source>
        <translation>Noch im alten Raum, der gerade geschlossen wird: {who}</translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked who is inside.</source>
        <translation>Der Videodienst kann nicht gefragt werden, wer im Raum ist.</translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked; {seen}.</source>
        <translation>Der Videodienst kann nicht gefragt werden; {seen}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>With the lobby, who knocks can&apos;t be seen from here.</source>
        <translation>Mit dem Vorraum ist von hier nicht zu sehen, wer anklopft.</translation>
    </message>
    <message>
        <source>doctor is in</source>
        <translation>Arzt ist im Raum</translation>
    </message>
    <message>
        <source>front desk is in</source>
        <translation>Empfang ist im Raum</translation>
    </message>
    <message>
        <source>in call {time}</source>
        <translation>im Gespräch {time}</translation>
    </message>
    <message>
        <source>in the old room</source>
        <translation>im alten Raum</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>gegangen {time}</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>eben gesehen</translation>
    </message>
    <message>
        <source>seen {count} s ago</source>
        <translation>vor {count} s gesehen</translation>
    </message>
    <message>
        <source>seen {time} ago</source>
        <translation>vor {time} gesehen</translation>
    </message>
    <message>
        <source>since {clock}</source>
        <translation>seit {clock}</translation>
    </message>
    <message>
        <source>since {clock}, {time}</source>
        <translation>seit {clock}, {time}</translation>
    </message>
    <message>
        <source>somebody is in</source>
        <translation>jemand ist im Raum</translation>
    </message>
    <message>
        <source>too many inside</source>
        <translation>zu viele im Raum</translation>
    </message>
    <message>
        <source>unknown inside</source>
        <translation>Unbekannter im Raum</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>wartet {time}</translation>
    </message>
</context>
<context>
    <name>InsidePart</name>
    <message>
        <source>In the room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Down</source>
        <translation>Ab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Move among the appointments</source>
        <translation>Zwischen den Terminen wechseln</translation>
    </message>
    <message>
        <source>Stop waiting for a room; close a notice</source>
        <translation>Nicht länger auf einen Raum warten; einen Hinweis schließen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Auf</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Somebody like this is known:</source>
        <translation>Eine ähnliche Person ist bekannt:</translation>
    </message>
    <message>
        <source>Use this patient</source>
        <translation>Diesen Patienten nehmen</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>geb. {day}</translation>
    </message>
    <message>
        <source>record {n}</source>
        <translation>Pat.-Nr. {n}</translation>
    </message>
</context>
<context>
    <name>LatePart</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Copy link again</source>
        <translation>Link erneut kopieren</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Keine Telefonnummer bekannt.</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} verspätet</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%Ln lines can&apos;t be read: a crash cut them off, or somebody changed the file.</source>
        <translation>
            <numerusform>Eine Zeile ist nicht lesbar: Ein Absturz hat sie abgeschnitten, oder jemand hat die Datei verändert.</numerusform>
            <numerusform>%Ln Zeilen sind nicht lesbar: Ein Absturz hat sie abgeschnitten, oder jemand hat die Datei verändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Fields sent</source>
        <translation>Gesendete Felder</translation>
    </message>
    <message>
        <source>Fields that ever left for {to}, in {requests}: {fields}.</source>
        <translation>Felder, die je an {to} gingen, in {requests}: {fields}.</translation>
    </message>
    <message>
        <source>No field ever left for {to}, in {requests}.</source>
        <translation>An {to} ging nie ein Feld, in {requests}.</translation>
    </message>
    <message>
        <source>None in time</source>
        <translation>Keine rechtzeitig</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nicht bekannt</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Nothing ever left this computer. In practice mode, {requests} stayed here.</source>
        <translation>Nichts hat je diesen Computer verlassen. Im Übungsmodus geblieben: {requests}.</translation>
    </message>
    <message>
        <source>Of no use</source>
        <translation>Unbrauchbar</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Stayed on this computer, in practice mode: {requests}.</source>
        <translation>Im Übungsmodus auf diesem Computer geblieben: {requests}.</translation>
    </message>
    <message>
        <source>This computer (practice)</source>
        <translation>Dieser Computer (Übung)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message numerus="yes">
        <source>%Ln of {all} requests</source>
        <translation>
            <numerusform>%Ln von {all} Anfragen</numerusform>
            <numerusform>%Ln von {all} Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests exported to {file}.</source>
        <translation>
            <numerusform>%Ln Anfrage nach {file} exportiert.</numerusform>
            <numerusform>%Ln Anfragen nach {file} exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All days…</source>
        <translation>&amp;Alle Tage…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Alle Antworten</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Each request is written down before it leaves, by the names of its fields. Values, names of people, links and keys are never written.</source>
        <translation>Jede Anfrage wird vor dem Senden mit den Namen ihrer Felder notiert. Werte, Personennamen, Links und Schlüssel werden nie notiert.</translation>
    </message>
    <message>
        <source>Export what was sent</source>
        <translation>Gesendetes exportieren</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Es wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Open a room, and each request for it will stand here.</source>
        <translation>Sobald ein Raum geöffnet wird, steht hier jede Anfrage dafür.</translation>
    </message>
    <message>
        <source>Reading what was sent…</source>
        <translation>Gesendetes wird gelesen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>Gesendete Anfragen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>This &amp;day…</source>
        <translation>Dieser &amp;Tag…</translation>
    </message>
    <message>
        <source>What was sent to the video service</source>
        <translation>Was an den Videodienst gesendet wurde</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link wants to show an appointment in Clinic Desk, which is not open.</source>
        <translation>Ein Link möchte einen Termin in Clinic Desk zeigen, das nicht geöffnet ist.</translation>
    </message>
    <message>
        <source>Clinic Desk is not open</source>
        <translation>Clinic Desk ist nicht geöffnet</translation>
    </message>
    <message>
        <source>Open Clinic Desk</source>
        <translation>Clinic Desk öffnen</translation>
    </message>
    <message>
        <source>Open it only if you have just clicked such a link yourself.</source>
        <translation>Nur öffnen, wenn Sie soeben selbst auf einen solchen Link geklickt haben.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>&amp;Interpreter&apos;s link</source>
        <translation>&amp;Dolmetscherlink</translation>
    </message>
    <message>
        <source>&amp;Relative&apos;s link</source>
        <translation>&amp;Angehörigenlink</translation>
    </message>
    <message>
        <source>&amp;Somebody else&apos;s link</source>
        <translation>&amp;Link für jemand anderen</translation>
    </message>
    <message>
        <source>Did not open this visit&apos;s own room{said}.</source>
        <translation>Öffnete nicht den eigenen Raum dieses Termins{said}.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Earlier links no longer lead here since {time}: copy the link again.</source>
        <translation>Frühere Links führen seit {time} nicht mehr hierher: den Link erneut kopieren.</translation>
    </message>
    <message>
        <source>Enters directly. May let in who knocks.</source>
        <translation>Tritt direkt ein. Kann einlassen, wer anklopft.</translation>
    </message>
    <message>
        <source>Enters directly. May let others in, mute them and remove them.</source>
        <translation>Tritt direkt ein. Kann andere einlassen, stummschalten und entfernen.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>In practice mode it works on this computer only.</source>
        <translation>Im Übungsmodus funktioniert er nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>It leaves the clipboard after a minute.</source>
        <translation>Er verlässt die Zwischenablage nach einer Minute.</translation>
    </message>
    <message>
        <source>Knocks, and somebody inside must let them in.</source>
        <translation>Klopft an und muss von jemandem im Raum eingelassen werden.</translation>
    </message>
    <message>
        <source>Links made before {time} are revoked. Their room closes as soon as the video service answers.</source>
        <translation>Vor {time} erstellte Links sind widerrufen. Ihr Raum schließt, sobald der Videodienst antwortet.</translation>
    </message>
    <message>
        <source>Links made before {time} no longer work.</source>
        <translation>Vor {time} erstellte Links funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>New room since {time}: earlier links no longer work.</source>
        <translation>Neuer Raum seit {time}: Frühere Links funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>Opened another visit&apos;s room!</source>
        <translation>Öffnete den Raum eines anderen Termins!</translation>
    </message>
    <message>
        <source>Opened in somebody else&apos;s place!</source>
        <translation>Öffnete auf dem Platz einer anderen Person!</translation>
    </message>
    <message>
        <source>Opens this visit&apos;s own room.</source>
        <translation>Öffnet den eigenen Raum dieses Termins.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Refused in another visit&apos;s room{said}.</source>
        <translation>Im Raum eines anderen Termins abgewiesen{said}.</translation>
    </message>
    <message>
        <source>Refused in somebody else&apos;s place{said}.</source>
        <translation>Auf dem Platz einer anderen Person abgewiesen{said}.</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Angehörige</translation>
    </message>
    <message>
        <source>The guest&apos;s link is copied.</source>
        <translation>Der Gastlink ist kopiert.</translation>
    </message>
    <message>
        <source>The interpreter&apos;s link is copied.</source>
        <translation>Der Dolmetscherlink ist kopiert.</translation>
    </message>
    <message>
        <source>The old links are dead. The patient&apos;s new link is copied.</source>
        <translation>Die alten Links sind ungültig. Der neue Patientenlink ist kopiert.</translation>
    </message>
    <message>
        <source>The patient&apos;s new link is copied. The old room closes as soon as the video service answers.</source>
        <translation>Der neue Patientenlink ist kopiert. Der alte Raum schließt, sobald der Videodienst antwortet.</translation>
    </message>
    <message>
        <source>The relative&apos;s link is copied.</source>
        <translation>Der Angehörigenlink ist kopiert.</translation>
    </message>
    <message>
        <source>Whose link?</source>
        <translation>Für wen ist der Link?</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>morgen, {time}</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Erneut testen</translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>A link made now is for one person, and good until {time}.</source>
        <translation>Ein jetzt erstellter Link ist für eine Person und gilt bis {time}.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Its room is made when it is first opened.</source>
        <translation>Der Raum wird beim ersten Öffnen angelegt.</translation>
    </message>
    <message>
        <source>Open the room once, then its links can be tried.</source>
        <translation>Den Raum einmal öffnen, dann lassen sich seine Links testen.</translation>
    </message>
    <message>
        <source>Room {room}: this visit&apos;s alone, and no link opens another.</source>
        <translation>Raum {room}: nur für diesen Termin, und kein Link öffnet einen anderen.</translation>
    </message>
    <message>
        <source>Test the patient&apos;s link</source>
        <translation>Patientenlink testen</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird getestet…</translation>
    </message>
    <message>
        <source>Tries a fresh patient&apos;s link at three doors, and shows it to nobody.</source>
        <translation>Versucht einen frischen Patientenlink an drei Türen und zeigt ihn niemandem.</translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser, so nothing can be tried from here. Practice mode can.</source>
        <translation>VideoSDKs eigene Seite entscheidet im Browser, daher lässt sich von hier nichts testen. Im Übungsmodus geht es.</translation>
    </message>
    <message>
        <source>What does this link allow?</source>
        <translation>Was erlaubt dieser Link?</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Was er erlaubt</translation>
    </message>
    <message>
        <source>Whose link</source>
        <translation>Link für</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>As this &amp;computer&apos;s</source>
        <translation>Wie dieser &amp;Computer</translation>
    </message>
    <message>
        <source>As this computer&apos;s</source>
        <translation>Wie dieser Computer</translation>
    </message>
    <message>
        <source>How this desk speaks, and how it looks. Both can be changed at any time.</source>
        <translation>In welcher Sprache dieser Arbeitsplatz spricht und wie er aussieht. Beides lässt sich jederzeit ändern.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Sprache und Aussehen</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>The language changes when Clinic Desk starts the next time.</source>
        <translation>Die Sprache wechselt beim nächsten Start von Clinic Desk.</translation>
    </message>
</context>
<context>
    <name>LookedAway</name>
    <message>
        <source>Nothing has changed since you looked away.</source>
        <translation>Seit Sie weg waren, hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Taken back: {who}, {what}</source>
        <translation>Zurückgenommen: {who}, {what}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the day…</source>
        <translation>Tag wird geöffnet…</translation>
    </message>
    <message>
        <source>The day could not be opened.</source>
        <translation>Der Tag konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The settings need a look</source>
        <translation>Die Einstellungen bitte ansehen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n oder mehr</numerusform>
            <numerusform>%n oder mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>All visits of both are then in the record that stays, and what it does not say is taken from the other one. Undo takes it back.</source>
        <translation>Alle Termine beider stehen dann im Datensatz, der bleibt, und was dort fehlt, wird aus dem anderen übernommen. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>Sind diese beiden dieselbe Person?</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Geht darin auf</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Merge two patients</source>
        <translation>Zwei Patienten zusammenführen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Tauschen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Their birth dates differ: look twice.</source>
        <translation>Die Geburtsdaten sind verschieden: bitte genau hinsehen.</translation>
    </message>
    <message>
        <source>This is the same record. Choose the other one.</source>
        <translation>Das ist derselbe Datensatz. Bitte den anderen wählen.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Which record is to go into it?</source>
        <translation>Welcher Datensatz soll darin aufgehen?</translation>
    </message>
    <message>
        <source>Which record is to stay?</source>
        <translation>Welcher Datensatz soll bleiben?</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>An ended visit stays where it is.</source>
        <translation>Ein beendeter Termin bleibt, wo er ist.</translation>
    </message>
    <message>
        <source>Choose a free slot first.</source>
        <translation>Zuerst ein freies Zeitfenster wählen.</translation>
    </message>
    <message>
        <source>Choose a free slot of any day and press Ctrl+V. Esc leaves it.</source>
        <translation>Ein freies Zeitfenster an einem beliebigen Tag wählen und Strg+V drücken. Esc lässt es.</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>Zuerst einen Termin wählen.</translation>
    </message>
    <message>
        <source>Cut one visit with Ctrl+X, choose the other one, and swap them then.</source>
        <translation>Einen Termin mit Strg+X ausschneiden, den anderen wählen und dann tauschen.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>No visit is cut. Ctrl+X cuts the selected one.</source>
        <translation>Kein Termin ist ausgeschnitten. Strg+X schneidet den gewählten aus.</translation>
    </message>
    <message>
        <source>Shall {one} and {other} change places?</source>
        <translation>Sollen {one} und {other} tauschen?</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation>Dieses Zeitfenster ist belegt</translation>
    </message>
    <message>
        <source>another slot</source>
        <translation>ein anderes Zeitfenster</translation>
    </message>
    <message>
        <source>{doctor} has no earlier free slot on this day.</source>
        <translation>{doctor} hat an diesem Tag kein früheres freies Zeitfenster.</translation>
    </message>
    <message>
        <source>{doctor} has no later free slot on this day.</source>
        <translation>{doctor} hat an diesem Tag kein späteres freies Zeitfenster.</translation>
    </message>
    <message>
        <source>{visit} is cut</source>
        <translation>{visit} ist ausgeschnitten</translation>
    </message>
</context>
<context>
    <name>NameCover</name>
    <message>
        <source>Names are hidden, and so are these fields. What you typed is still there.</source>
        <translation>Namen sind ausgeblendet, diese Felder auch. Was eingetippt wurde, ist noch da.</translation>
    </message>
    <message>
        <source>Show names (F9)</source>
        <translation>Namen einblenden (F9)</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>&amp;More fields…</source>
        <translation>Weitere Fel&amp;der…</translation>
    </message>
    <message>
        <source>&amp;Search instead</source>
        <translation>Stattdessen s&amp;uchen</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
</context>
<context>
    <name>NextPatientCard</name>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Nächster Patient</translation>
    </message>
    <message>
        <source>Next patient: {name}</source>
        <translation>Nächster Patient: {name}</translation>
    </message>
    <message>
        <source>Nobody is waiting or expected</source>
        <translation>Niemand wartet oder wird erwartet</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>Termin beginnen</translation>
    </message>
    <message>
        <source>Start video visit</source>
        <translation>Videotermin beginnen</translation>
    </message>
    <message>
        <source>Tell the reception that the patient is not here</source>
        <translation>Dem Empfang melden, dass der Patient nicht da ist</translation>
    </message>
    <message>
        <source>Tell the reception that you need five minutes more</source>
        <translation>Dem Empfang melden, dass Sie fünf Minuten länger brauchen</translation>
    </message>
    <message>
        <source>The reception knows: five minutes.</source>
        <translation>Der Empfang weiß Bescheid: fünf Minuten.</translation>
    </message>
    <message>
        <source>The reception knows: not here.</source>
        <translation>Der Empfang weiß Bescheid: nicht da.</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>waits {minutes}</source>
        <translation>wartet {minutes}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancelled: nothing was opened.</source>
        <translation>Abgebrochen: Es wurde nichts geöffnet.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Link copied. It leaves the clipboard after a minute.</source>
        <translation>Link kopiert. Er verlässt die Zwischenablage nach einer Minute.</translation>
    </message>
    <message>
        <source>Practice link copied: it works on this computer only.</source>
        <translation>Übungslink kopiert: Er funktioniert nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Room {room} handed to the browser.</source>
        <translation>Raum {room} an den Browser übergeben.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} von {pages}</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Neuer Patient</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save what you have changed, or cancel it, before you go there.</source>
        <translation>Zuerst die Änderungen speichern oder abbrechen.</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>Name, Telefon, Geburtsdatum oder Patientennummer</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>&amp;Born</source>
        <translation>&amp;Geboren</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>N&amp;ame</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;Record number</source>
        <translation>&amp;Patientennummer</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Weiblich</translation>
    </message>
    <message>
        <source>Gen&amp;der</source>
        <translation>Gesch&amp;lecht</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Männlich</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otizen</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Divers</translation>
    </message>
    <message>
        <source>That was too long to be put in here: nothing was changed.</source>
        <translation>Das war zu lang zum Einfügen: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>as it is written: Maria Lopez</source>
        <translation>wie man ihn schreibt: Maria Lopez</translation>
    </message>
</context>
<context>
    <name>PatientVisits</name>
    <message>
        <source>Enter goes to a visit.</source>
        <translation>Eingabe führt zu einem Termin.</translation>
    </message>
    <message>
        <source>Enter goes to a visit. Older ones are not listed here.</source>
        <translation>Eingabe führt zu einem Termin. Ältere sind hier nicht aufgeführt.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Noch keine.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Visits of this patient</source>
        <translation>Termine dieses Patienten</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>Erased. Nothing personal is left of this patient.</source>
        <translation>Gelöscht. Von diesem Patienten ist nichts Persönliches mehr vorhanden.</translation>
    </message>
    <message>
        <source>Everything held on this patient was written to {file}.</source>
        <translation>Alle Daten dieses Patienten wurden in {file} geschrieben.</translation>
    </message>
    <message>
        <source>Export what is held on this patient</source>
        <translation>Vorhandene Daten dieses Patienten exportieren</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Behalten.</translation>
    </message>
    <message>
        <source>No visit is selected</source>
        <translation>Kein Termin ist gewählt</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>Patient aufgenommen</translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation>Patientendaten geändert</translation>
    </message>
    <message>
        <source>Select a visit of the patient first.</source>
        <translation>Zuerst einen Termin des Patienten wählen.</translation>
    </message>
    <message>
        <source>Two patients merged</source>
        <translation>Zwei Patienten zusammengeführt</translation>
    </message>
</context>
<context>
    <name>PlacedBox</name>
    <message>
        <source>Close (Esc); what you typed is kept</source>
        <translation>Schließen (Esc); das Eingegebene bleibt</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n Sprechstunde</numerusform>
            <numerusform>%n Sprechstunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n Zeitfenster</numerusform>
            <numerusform>%n Zeitfenster</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are taken out.</source>
        <translation>
            <numerusform>Ein Zeitfenster entfällt.</numerusform>
            <numerusform>%n Zeitfenster entfallen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots come in addition.</source>
        <translation>
            <numerusform>Ein Zeitfenster kommt hinzu.</numerusform>
            <numerusform>%n Zeitfenster kommen hinzu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>A buffer has {most} minutes at most.</source>
        <translation>Eine Pause hat höchstens {most} Minuten.</translation>
    </message>
    <message>
        <source>A slot has {least} minutes at least.</source>
        <translation>Ein Zeitfenster hat mindestens {least} Minuten.</translation>
    </message>
    <message>
        <source>A slot is longer than the whole session.</source>
        <translation>Ein Zeitfenster ist länger als die ganze Sprechstunde.</translation>
    </message>
    <message>
        <source>A year at most.</source>
        <translation>Höchstens ein Jahr.</translation>
    </message>
    <message>
        <source>All slots stay as they are.</source>
        <translation>Alle Zeitfenster bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>No session is on these days.</source>
        <translation>An diesen Tagen ist keine Sprechstunde.</translation>
    </message>
    <message>
        <source>No such weekday lies between these days.</source>
        <translation>Zwischen diesen Tagen liegt kein solcher Wochentag.</translation>
    </message>
    <message>
        <source>Not on {day}: {why}.</source>
        <translation>Nicht am {day}: {why}.</translation>
    </message>
    <message>
        <source>Plan two years at most.</source>
        <translation>Höchstens zwei Jahre planen.</translation>
    </message>
    <message>
        <source>The clocks change during it: it really lasts longer or shorter than they show.</source>
        <translation>Währenddessen wird die Uhr umgestellt: Sie dauert tatsächlich länger oder kürzer, als die Uhr zeigt.</translation>
    </message>
    <message>
        <source>The clocks show its end twice that day: it ends at the first of the two.</source>
        <translation>Die Uhr zeigt das Ende an diesem Tag zweimal: Es gilt das erste Mal.</translation>
    </message>
    <message>
        <source>The clocks show its start twice that day: it begins at the first of the two.</source>
        <translation>Die Uhr zeigt den Beginn an diesem Tag zweimal: Es gilt das erste Mal.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>Das Ende muss nach dem Beginn liegen.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Der Grund ist zu lang.</translation>
    </message>
    <message>
        <source>The room has {letters} letters at most.</source>
        <translation>Der Raum hat höchstens {letters} Zeichen.</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>Diese Tage sind vorbei.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>the clinic is closed</source>
        <translation>die Klinik ist geschlossen</translation>
    </message>
    <message>
        <source>the clocks go forward, and no slot fits into what is left</source>
        <translation>die Uhr wird vorgestellt, und in den Rest passt kein Zeitfenster</translation>
    </message>
    <message>
        <source>the clocks skip {time} that day: there is no such time. Choose another.</source>
        <translation>{time} entfällt an diesem Tag durch die Zeitumstellung. Bitte eine andere Uhrzeit wählen.</translation>
    </message>
    <message>
        <source>the doctor has a session from {hours} then</source>
        <translation>der Arzt hat dann eine Sprechstunde ({hours})</translation>
    </message>
    <message>
        <source>the doctor is away</source>
        <translation>der Arzt ist abwesend</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start}–{end}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n days left out</source>
        <translation>
            <numerusform>Ein Tag ausgelassen</numerusform>
            <numerusform>%n Tage ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions planned</source>
        <translation>
            <numerusform>Eine Sprechstunde geplant</numerusform>
            <numerusform>%n Sprechstunden geplant</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Arzt</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;Einmal</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Bis</translation>
    </message>
    <message>
        <source>Choose a weekday at least.</source>
        <translation>Mindestens einen Wochentag wählen.</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Ta&amp;g</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>&amp;Wöchentlich</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n sessions</source>
        <translation>
            <numerusform>Eine Sprechstunde planen</numerusform>
            <numerusform>%n Sprechstunden planen</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Sprechstunden planen</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Wochentage</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Ausgelassen: {why}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sprechstunde</translation>
    </message>
</context>
<context>
    <name>PlanningDesk</name>
    <message>
        <source>A visit is in this slot: only a free one can be blocked.</source>
        <translation>In diesem Zeitfenster ist ein Termin: Nur ein freies kann gesperrt werden.</translation>
    </message>
    <message>
        <source>Select a free slot first.</source>
        <translation>Zuerst ein freies Zeitfenster wählen.</translation>
    </message>
    <message>
        <source>Select a slot of the session first.</source>
        <translation>Zuerst ein Zeitfenster der Sprechstunde wählen.</translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation>Sprechstunde gestrichen</translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation>Zeitfenster gesperrt</translation>
    </message>
    <message>
        <source>Slot freed</source>
        <translation>Zeitfenster freigegeben</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n of {all} need a look.</source>
        <translation>
            <numerusform>%n von {all} bitte ansehen.</numerusform>
            <numerusform>%n von {all} bitte ansehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add phone or e-mail…</source>
        <translation>Telefon oder E-Mail ergänzen…</translation>
    </message>
    <message>
        <source>Alarms are open: they stand above the table.</source>
        <translation>Alarme sind offen: Sie stehen über der Tabelle.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are ready.</source>
        <translation>
            <numerusform>Der Videotermin ist bereit.</numerusform>
            <numerusform>Alle %n sind bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation>Dienst wählen…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Gets its room in time</source>
        <translation>Bekommt seinen Raum rechtzeitig</translation>
    </message>
    <message>
        <source>Imported room, never checked</source>
        <translation>Importierter Raum, nie geprüft</translation>
    </message>
    <message numerus="yes">
        <source>Make %n new rooms</source>
        <translation>
            <numerusform>Einen neuen Raum anlegen</numerusform>
            <numerusform>%n neue Räume anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation>Neuen Raum anlegen</translation>
    </message>
    <message>
        <source>Make a room</source>
        <translation>Raum anlegen</translation>
    </message>
    <message>
        <source>No alarm is open.</source>
        <translation>Kein Alarm ist offen.</translation>
    </message>
    <message>
        <source>No video visits are still to come today.</source>
        <translation>Heute stehen keine Videotermine mehr an.</translation>
    </message>
    <message>
        <source>Only the others</source>
        <translation>Nur die anderen</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Room could not be checked</source>
        <translation>Raum konnte nicht geprüft werden</translation>
    </message>
    <message>
        <source>Room is there</source>
        <translation>Raum ist da</translation>
    </message>
    <message>
        <source>Room of another video service</source>
        <translation>Raum eines anderen Videodienstes</translation>
    </message>
    <message>
        <source>Room was blocked: not this visit&apos;s own</source>
        <translation>Raum wurde gesperrt: nicht der dieses Termins</translation>
    </message>
    <message>
        <source>Room was closed by the video service</source>
        <translation>Raum wurde vom Videodienst geschlossen</translation>
    </message>
    <message>
        <source>Set it by the internet before it is too far off to make links.</source>
        <translation>Über das Internet stellen, bevor sie für neue Links zu falsch geht.</translation>
    </message>
    <message>
        <source>Set it by the internet: until then no link can be made.</source>
        <translation>Über das Internet stellen: Bis dahin lässt sich kein Link erstellen.</translation>
    </message>
    <message>
        <source>Stopped: not every room was checked.</source>
        <translation>Gestoppt: Nicht jeder Raum wurde geprüft.</translation>
    </message>
    <message>
        <source>The video service answers and knows our key.</source>
        <translation>Der Videodienst antwortet und kennt unseren Schlüssel.</translation>
    </message>
    <message numerus="yes">
        <source>The video service has closed the rooms of %n visits.</source>
        <translation>
            <numerusform>Der Videodienst hat den Raum eines Termins geschlossen.</numerusform>
            <numerusform>Der Videodienst hat die Räume von %n Terminen geschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock could not be compared.</source>
        <translation>Die Uhr dieses Computers konnte nicht verglichen werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>Die Uhr dieses Computers geht richtig.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min ahead</source>
        <translation>Die Uhr dieses Computers geht {m} min vor</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min behind</source>
        <translation>Die Uhr dieses Computers geht {m} min nach</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Today&apos;s video visits: {what}</source>
        <translation>Videotermine von heute: {what}</translation>
    </message>
    <message>
        <source>{room}; no phone, no e-mail</source>
        <translation>{room}; kein Telefon, keine E-Mail</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>&amp;Check again (F7)</source>
        <translation>&amp;Erneut prüfen (F7)</translation>
    </message>
    <message>
        <source>&amp;Mend all</source>
        <translation>&amp;Alle beheben</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <source>Today&apos;s video visits</source>
        <translation>Videotermine von heute</translation>
    </message>
    <message>
        <source>{doing}: {done} of {of}…</source>
        <translation>{doing}: {done} von {of}…</translation>
    </message>
</context>
<context>
    <name>PreflightWatch</name>
    <message>
        <source>Show (F7)</source>
        <translation>Anzeigen (F7)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Alle Ärzte</translation>
    </message>
    <message>
        <source>Choose p&amp;rinter…</source>
        <translation>D&amp;rucker wählen…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>Ausfallblatt</translation>
    </message>
    <message>
        <source>Handed to the printer: {what}.</source>
        <translation>An den Drucker übergeben: {what}.</translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation>Wird ausgegeben…</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Übergabezettel</translation>
    </message>
    <message>
        <source>Here is the beginning of it; paper and files have all.</source>
        <translation>Hier steht der Anfang; Papier und Dateien enthalten alles.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation>Patienten&amp;namen</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Tag drucken</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>&amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>&amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Papier speichern</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The chosen doctor</source>
        <translation>Der gewählte Arzt</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Das Papier</translation>
    </message>
    <message>
        <source>Without them a visit is told by its time and a code</source>
        <translation>Ohne sie wird ein Termin mit Zeit und Code genannt</translation>
    </message>
    <message>
        <source>{paper}, {day}</source>
        <translation>{paper}, {day}</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>A log and a list of what was sent. Both hold ids and names of fields; no names of people, no phone numbers, no links.</source>
        <translation>Ein Protokoll und eine Liste des Gesendeten. Beide enthalten IDs und Namen von Feldern; keine Personennamen, keine Telefonnummern, keine Links.</translation>
    </message>
    <message>
        <source>Backups of it, databases that were set aside, and what you save, print or export.</source>
        <translation>Sicherungen davon, beiseitegelegte Datenbanken und was Sie speichern, drucken oder exportieren.</translation>
    </message>
    <message>
        <source>F9 hides patients&apos; names on the screen. A copied link leaves the clipboard after a minute, or when the program closes.</source>
        <translation>F9 blendet die Patientennamen auf dem Bildschirm aus. Ein kopierter Link verlässt die Zwischenablage nach einer Minute oder wenn das Programm schließt.</translation>
    </message>
    <message>
        <source>In practice mode nothing leaves this computer.</source>
        <translation>Im Übungsmodus verlässt nichts diesen Computer.</translation>
    </message>
    <message>
        <source>Nothing else is sent: no statistics, no crash reports, no question for updates.</source>
        <translation>Sonst wird nichts gesendet: keine Statistik, keine Absturzberichte, keine Suche nach Updates.</translation>
    </message>
    <message>
        <source>Opening a room hands its link to the browser; what the browser sends from then on is between it and the video service.</source>
        <translation>Beim Öffnen eines Raums geht sein Link an den Browser; was der Browser danach sendet, bleibt zwischen ihm und dem Videodienst.</translation>
    </message>
    <message>
        <source>Patients &gt; Export what is held writes all that is known of a patient; Patients &gt; Erase takes what is personal out of the record. Older backups still hold it until they are deleted.</source>
        <translation>Patienten &gt; Vorhandene Daten exportieren schreibt alles, was über einen Patienten bekannt ist; Patienten &gt; Löschen entfernt das Persönliche aus dem Datensatz. Ältere Sicherungen enthalten es noch, bis sie gelöscht werden.</translation>
    </message>
    <message>
        <source>Reports &gt; Audit trail shows who did what, and finds out whether anybody changed it.</source>
        <translation>Berichte &gt; Prüfprotokoll zeigt, wer was getan hat, und stellt fest, ob es jemand verändert hat.</translation>
    </message>
    <message>
        <source>The database: patients, visits, sessions, rooms, and the audit trail of who did what and when. If your clinic uses a database server, all of this lies there instead.</source>
        <translation>Die Datenbank: Patienten, Termine, Sprechstunden, Räume und das Prüfprotokoll, wer was wann getan hat. Nutzt Ihre Klinik einen Datenbankserver, liegt all dies dort.</translation>
    </message>
    <message>
        <source>The files can be read by the user who runs this program, and by whoever manages the computer. The program does not encrypt them: switch on the encryption of the disk.</source>
        <translation>Die Dateien kann lesen, wer dieses Programm ausführt und wer den Computer verwaltet. Das Programm verschlüsselt sie nicht: Schalten Sie die Verschlüsselung des Datenträgers ein.</translation>
    </message>
    <message>
        <source>The video service&apos;s key and secret are kept in the system&apos;s keyring, in no file.</source>
        <translation>Schlüssel und Geheimschlüssel des Videodienstes liegen im Schlüsselbund des Systems, in keiner Datei.</translation>
    </message>
    <message>
        <source>What is sent, and to whom</source>
        <translation>Was an wen gesendet wird</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>Was auf diesem Computer gespeichert wird</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Wer es lesen kann</translation>
    </message>
    <message>
        <source>With VideoSDK, its service is told to make, check and close rooms. It gets codes and ids in place of names, unless the clinic has turned on that names are shared. Video &gt; What was sent lists every request.</source>
        <translation>Mit VideoSDK erhält dessen Dienst den Auftrag, Räume anzulegen, zu prüfen und zu schließen. Er erhält Codes und IDs anstelle von Namen, außer die Klinik hat das Teilen der Namen eingeschaltet. Video &gt; Was gesendet wurde führt jede Anfrage auf.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>Bericht &amp;speichern…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>This is all that the report holds: what the program did, by numbers and ids. Nothing is sent. Read it, take out what nobody should see, save it, and give the file to whoever helps you.</source>
        <translation>Das ist alles, was der Bericht enthält: was das Programm tat, mit Zahlen und IDs. Es wird nichts gesendet. Bitte lesen, entfernen, was niemand sehen soll, speichern und die Datei der Person geben, die Ihnen hilft.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Inkrementieren</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Dekrementieren</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Suchen in:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Neues Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Öffnen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>S&amp;peichern</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Neuen Ordner erstellen</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Verzeichnis:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Datei&amp;name:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Dateien des &amp;Typs:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Gehe zum übergeordneten Verzeichnis</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Übergeordnetes Verzeichnis</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>&amp;Versteckte Dateien anzeigen</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Seitenleiste</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Änderungsdatum</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nein</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Ja</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Voreinstellungen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Einstellungen &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Drucken</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Alle Seiten</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In PDF-Datei drucken</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>PDF-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Standort:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Ausgabe&amp;datei:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>&amp;Eigenschaften</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Strg</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Herunter</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Einfg</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Bild abwärts</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Bild aufwärts</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Umschalt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Hoch</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Einf&amp;ügen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Wieder&amp;herstellen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>T&amp;his one only</source>
        <translation>&amp;Nur diese</translation>
    </message>
    <message numerus="yes">
        <source>This and &amp;all %n later ones</source>
        <translation>
            <numerusform>Diese und die f&amp;olgende</numerusform>
            <numerusform>Diese und alle %n f&amp;olgenden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RearrangingPart</name>
    <message numerus="yes">
        <source>%n visits cannot stay: choose where each goes.</source>
        <translation>
            <numerusform>Ein Termin kann nicht bleiben: wählen, wohin er kommt.</numerusform>
            <numerusform>%n Termine können nicht bleiben: wählen, wohin jeder kommt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatPart</name>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>&amp;Leave those out</source>
        <translation>Diese aus&amp;lassen</translation>
    </message>
    <message>
        <source>&amp;Take the nearest free time</source>
        <translation>&amp;Nächstliegende freie Zeit nehmen</translation>
    </message>
    <message>
        <source>Every week, </source>
        <translation>Wöchentlich, </translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholung</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und eine weitere</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n of {checks} checks failed.</source>
        <translation>
            <numerusform>%n von {checks} Prüfungen nicht bestanden.</numerusform>
            <numerusform>%n von {checks} Prüfungen nicht bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the video service now</source>
        <translation>Jetzt Videodienst &amp;fragen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks passed.</source>
        <translation>
            <numerusform>Die Prüfung ist bestanden.</numerusform>
            <numerusform>Alle %n Prüfungen sind bestanden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask of each closed room of these days whether it is shut</source>
        <translation>Für jeden geschlossenen Raum dieser Tage fragen, ob er zu ist</translation>
    </message>
    <message>
        <source>Asking the video service: {done} of {of} rooms…</source>
        <translation>Videodienst wird gefragt: {done} von {of} Räumen…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>An den Drucker übergeben.</translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation>Wird ausgegeben…</translation>
    </message>
    <message numerus="yes">
        <source>Here is the beginning, with %n visits; paper and files have all.</source>
        <translation>
            <numerusform>Hier steht der Anfang mit einem Termin; Papier und Dateien enthalten alle.</numerusform>
            <numerusform>Hier steht der Anfang mit %n Terminen; Papier und Dateien enthalten alle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation>Trennungsnachweis</translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation>Trennungsnachweis, {days}</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Nachweis wird erstellt…</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation>Patienten&amp;namen</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>&amp;HTML speichern…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>&amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Stopped: there is no report.</source>
        <translation>Gestoppt: Es gibt keinen Nachweis.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Without them a visit is told by time, doctor and code</source>
        <translation>Ohne sie wird ein Termin mit Zeit, Arzt und Code genannt</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>No good backup was found. Nothing was deleted: call support, and keep the file.</source>
        <translation>Es wurde keine gute Sicherung gefunden. Nichts wurde gelöscht: den Support anrufen und die Datei aufbewahren.</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Andere Wege…</translation>
    </message>
    <message>
        <source>Put that backup back</source>
        <translation>Diese Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Start empty…</source>
        <translation>Leer beginnen…</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The day would be empty: no sessions, no patients, no visits. The damaged file is set aside, and nothing is deleted.</source>
        <translation>Der Tag wäre leer: keine Sprechstunden, keine Patienten, keine Termine. Die beschädigte Datei wird beiseitegelegt, und nichts wird gelöscht.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; what was entered later is not in it. The damaged file is set aside, and nothing is deleted.</source>
        <translation>Die neueste gute Sicherung ist vom {when}; was später eingetragen wurde, fehlt darin. Die beschädigte Datei wird beiseitegelegt, und nichts wird gelöscht.</translation>
    </message>
</context>
<context>
    <name>ReshapeDialog</name>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Arzt</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Sprechstunde ändern</translation>
    </message>
    <message>
        <source>Change this session</source>
        <translation>Diese Sprechstunde ändern</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Sprechstunde geändert</translation>
    </message>
    <message>
        <source>This and all later sessions changed</source>
        <translation>Diese und alle späteren Sprechstunden geändert</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n changes of older visits</source>
        <translation>
            <numerusform>%n Änderung älterer Termine</numerusform>
            <numerusform>%n Änderungen älterer Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>%n Eintrag des Prüfprotokolls</numerusform>
            <numerusform>%n Einträge des Prüfprotokolls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n Raum</numerusform>
            <numerusform>%n Räume</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Zurückspielen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Andere &amp;Datei…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sicherungen (*.db)</translation>
    </message>
    <message>
        <source>Clinic Desk closes and opens again with the backup. The present database is kept beside it, every visit gets a new room, and links sent before stop working.</source>
        <translation>Clinic Desk schließt und öffnet sich wieder mit der Sicherung. Die jetzige Datenbank wird daneben aufbewahrt, jeder Termin erhält einen neuen Raum, und bisher gesendete Links funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>Comparing it with the database…</source>
        <translation>Wird mit der Datenbank verglichen…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Aus Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Aus Datei wiederherstellen</translation>
    </message>
    <message>
        <source>There is no backup yet. File &gt; Back up now makes one.</source>
        <translation>Es gibt noch keine Sicherung. Datei &gt; Jetzt sichern legt eine an.</translation>
    </message>
    <message>
        <source>Visits that would be lost</source>
        <translation>Termine, die verloren gingen</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Welche Sicherung?</translation>
    </message>
    <message>
        <source>{file} lacks, and the desk would lose: {parts}.</source>
        <translation>In {file} fehlt und ginge verloren: {parts}.</translation>
    </message>
    <message>
        <source>{file}: nothing is newer than this backup.</source>
        <translation>{file}: Nichts ist neuer als diese Sicherung.</translation>
    </message>
    <message>
        <source>{file}: the present database cannot be read, so nobody knows what is newer in it.</source>
        <translation>{file}: Die jetzige Datenbank ist nicht lesbar, daher weiß niemand, was darin neuer ist.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n gefunden</numerusform>
            <numerusform>%n gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>Unter „{words}“ wurde niemand gefunden.</translation>
    </message>
    <message>
        <source>That was too long to be looked for: nothing was changed.</source>
        <translation>Das war zu lang zum Suchen: Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation>Einen Link für Dolmetscher, Angehörige oder andere kopieren</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy the patient&apos;s link to this visit&apos;s room</source>
        <translation>Den Patientenlink zum Raum dieses Termins kopieren</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>Raum wird geöffnet…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
</context>
<context>
    <name>RowDrag</name>
    <message>
        <source>Move to {time}</source>
        <translation>Verschieben auf {time}</translation>
    </message>
    <message>
        <source>Swap the two…</source>
        <translation>Beide tauschen…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Ctrl F</source>
        <translation>Strg F</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Patient suchen</translation>
    </message>
    <message>
        <source>Find a patient or appointment</source>
        <translation>Patient oder Termin suchen</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation>API-Schlüssel und Geheimschlüssel eingeben.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The key and the secret are kept in this computer&apos;s keyring. Another service means new rooms: links copied before stop working.</source>
        <translation>Schlüssel und Geheimschlüssel liegen im Schlüsselbund dieses Computers. Ein anderer Dienst bedeutet neue Räume: Bisher kopierte Links funktionieren nicht mehr.</translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you save here is used from the next start without them.</source>
        <translation>Diesmal gelten die VIDEOSDK_-Variablen der Umgebung. Was Sie hier speichern, gilt ab dem nächsten Start ohne sie.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>Videodienst</translation>
    </message>
    <message>
        <source>Which service opens the rooms?</source>
        <translation>Welcher Dienst öffnet die Räume?</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Practice mode: built in, not for patients</source>
        <translation>Ü&amp;bungsmodus: eingebaut, nicht für Patienten</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimschlüssel</translation>
    </message>
    <message>
        <source>&amp;VideoSDK: real video visits</source>
        <translation>&amp;VideoSDK: echte Videotermine</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API-&amp;Schlüssel</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimschlüssel</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Begin with practice mode to try everything on this computer. For real visits enter the key and the secret of your VideoSDK account: they go into this computer&apos;s keyring and nowhere else.</source>
        <translation>Mit dem Übungsmodus beginnen, um alles auf diesem Computer auszuprobieren. Für echte Termine Schlüssel und Geheimschlüssel Ihres VideoSDK-Kontos eingeben: Sie kommen in den Schlüsselbund dieses Computers und nirgendwo sonst hin.</translation>
    </message>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation>API-Schlüssel und Geheimschlüssel eingeben.</translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you choose here is used from the next start without them.</source>
        <translation>Diesmal gelten die VIDEOSDK_-Variablen der Umgebung. Was Sie hier wählen, gilt ab dem nächsten Start ohne sie.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>Videodienst</translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation>Videotermine</translation>
    </message>
</context>
<context>
    <name>ServiceWatch</name>
    <message>
        <source>Choose the service…</source>
        <translation>Dienst wählen…</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Nothing was changed. Help &gt; Set up again… asks the same at any time.</source>
        <translation>Es wurde nichts geändert. Hilfe &gt; Erneut einrichten… fragt jederzeit dasselbe.</translation>
    </message>
    <message>
        <source>This desk is set up.</source>
        <translation>Dieser Arbeitsplatz ist eingerichtet.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation>Dienst wählen…</translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation>Clinic Desk {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; it comes without a warranty.</source>
        <translation>Freie Software unter der MIT-Lizenz; ohne Gewährleistung.</translation>
    </message>
    <message>
        <source>Keys and passwords lie in this computer&apos;s keyring, never in a file.</source>
        <translation>Schlüssel und Passwörter liegen im Schlüsselbund dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Logs hold ids, no names, and go nowhere by themselves.</source>
        <translation>Protokolle enthalten IDs, keine Namen, und gehen von selbst nirgendwohin.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Patients, visits and the audit trail are in the clinic&apos;s database alone.</source>
        <translation>Patienten, Termine und das Prüfprotokoll liegen nur in der Datenbank der Klinik.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save or cancel first what was changed here.</source>
        <translation>Zuerst die Änderungen hier speichern oder abbrechen.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation>Der Tag der Klinik, und für jeden Termin ein eigener Videoraum.</translation>
    </message>
    <message>
        <source>The video service gets requests for rooms, with codes in place of names unless you chose otherwise. Video &gt; What was sent shows every one.</source>
        <translation>Der Videodienst erhält Anfragen für Räume, mit Codes anstelle von Namen, sofern Sie nichts anderes gewählt haben. Video &gt; Was gesendet wurde zeigt jede davon.</translation>
    </message>
    <message>
        <source>These settings are in {file}.</source>
        <translation>Diese Einstellungen liegen in {file}.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>1 to 3650.</source>
        <translation>1 bis 3650.</translation>
    </message>
    <message>
        <source>100 % is what the system asks for. Rows and icons grow with it.</source>
        <translation>100 % entspricht dem System. Zeilen und Symbole wachsen mit.</translation>
    </message>
    <message>
        <source>A doctor&apos;s own desk shows the next patient large.</source>
        <translation>Der eigene Arbeitsplatz eines Arztes zeigt den nächsten Patienten groß.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Announce a patient who waits by a sound, too</source>
        <translation>Einen wartenden Patienten auch mit einem Ton melden</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>Sicherungen liegen in</translation>
    </message>
    <message>
        <source>Best on another disk, in a folder that only the clinic can read.</source>
        <translation>Am besten auf einem anderen Datenträger, in einem Ordner, den nur die Klinik lesen kann.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Klinik</translation>
    </message>
    <message>
        <source>Clinic and doctors</source>
        <translation>Klinik und Ärzte</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Daten und Sicherung</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Datenbankserver</translation>
    </message>
    <message>
        <source>Empty: the file {file}. Counts from the next start.</source>
        <translation>Leer: die Datei {file}. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>F9 hides and shows them at any time.</source>
        <translation>F9 blendet sie jederzeit aus und ein.</translation>
    </message>
    <message>
        <source>For a new database; the one that is open keeps {zone}.</source>
        <translation>Für eine neue Datenbank; die geöffnete behält {zone}.</translation>
    </message>
    <message>
        <source>For how many minutes after a visit was finished or missed, 0 to 1440.</source>
        <translation>Wie viele Minuten, nachdem ein Termin erledigt oder nicht wahrgenommen wurde, 0 bis 1440.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Goes to this computer&apos;s keyring, never to a file; empty: the one that is there. Where there is no keyring, set PGPASSWORD for a run.</source>
        <translation>Kommt in den Schlüsselbund dieses Computers, nie in eine Datei; leer: das vorhandene. Gibt es keinen Schlüsselbund, für einen Lauf PGPASSWORD setzen.</translation>
    </message>
    <message>
        <source>Hide patients&apos; names when the window loses the focus</source>
        <translation>Patientennamen ausblenden, wenn ein anderes Fenster vorne ist</translation>
    </message>
    <message>
        <source>It stands on printed papers.</source>
        <translation>Er steht auf gedruckten Papieren.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Sein Passwort</translation>
    </message>
    <message>
        <source>Kept for days</source>
        <translation>Tage aufbewahren</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Late after minutes</source>
        <translation>Verspätet nach Minuten</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Long wait after minutes</source>
        <translation>Langes Warten nach Minuten</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Made after hours</source>
        <translation>Neue nach Stunden</translation>
    </message>
    <message>
        <source>Nobody can see who waits there. Without it the room itself is the waiting room, and the desk sees who is in it.</source>
        <translation>Niemand kann sehen, wer dort wartet. Ohne dies ist der Raum selbst das Wartezimmer, und der Empfang sieht, wer darin ist.</translation>
    </message>
    <message>
        <source>Open visits in a private window</source>
        <translation>Termine in einem privaten Fenster öffnen</translation>
    </message>
    <message>
        <source>Patients wait until somebody inside admits them</source>
        <translation>Patienten warten, bis jemand im Raum sie einlässt</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Rooms stay open</source>
        <translation>Räume bleiben offen</translation>
    </message>
    <message>
        <source>Show names in the room and send them to the video service</source>
        <translation>Namen im Raum zeigen und an den Videodienst senden</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>So that no history keeps their links.</source>
        <translation>Damit kein Verlauf ihre Links behält.</translation>
    </message>
    <message>
        <source>The command that opens visits; the link comes last. Empty: the system&apos;s.</source>
        <translation>Der Befehl, der Termine öffnet; der Link steht am Ende. Leer: der des Systems.</translation>
    </message>
    <message>
        <source>The reception</source>
        <translation>Der Empfang</translation>
    </message>
    <message>
        <source>This desk serves</source>
        <translation>Dieser Arbeitsplatz ist für</translation>
    </message>
    <message>
        <source>This run has it from its environment. What you save here counts from the next start without that.</source>
        <translation>Diesmal kommt es aus der Umgebung. Was Sie hier speichern, gilt ab dem nächsten Start ohne sie.</translation>
    </message>
    <message>
        <source>Three steps: the link again, a call, a no-show are offered.</source>
        <translation>Drei Stufen: erneuter Link, Anruf und „nicht erschienen“ werden angeboten.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Two letters: whose public holidays count, and how phone numbers are meant.</source>
        <translation>Zwei Buchstaben: wessen Feiertage gelten und wie Telefonnummern gemeint sind.</translation>
    </message>
    <message>
        <source>Two steps: long, and too long.</source>
        <translation>Zwei Stufen: lang und zu lang.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>When the last one is as old as that, up to 720; 0: by hand only.</source>
        <translation>Wenn die letzte so alt ist, bis 720; 0: nur von Hand.</translation>
    </message>
    <message>
        <source>Without it both see codes such as P-0940.</source>
        <translation>Ohne dies sehen beide Codes wie P-0940.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Database server</source>
        <translation>Datenbankserver</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Saved; some of it counts from the next start</source>
        <translation>Gespeichert; einiges gilt erst ab dem nächsten Start</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
</context>
<context>
    <name>SharedRooms</name>
    <message>
        <source>Allow it here</source>
        <translation>Hier erlauben</translation>
    </message>
    <message>
        <source>Every visit has a room of its own: Enter opens it.</source>
        <translation>Jeder Termin hat einen eigenen Raum: Eingabe öffnet ihn.</translation>
    </message>
    <message>
        <source>Every visit in it has a room of its own.</source>
        <translation>Jeder Termin darin hat einen eigenen Raum.</translation>
    </message>
    <message>
        <source>Open the shared room</source>
        <translation>Gemeinsamen Raum öffnen</translation>
    </message>
    <message>
        <source>This session has no shared room</source>
        <translation>Diese Sprechstunde hat keinen gemeinsamen Raum</translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared by its patients, so it is off</source>
        <translation>Den alten Raum dieser Sprechstunde teilen sich ihre Patienten, daher ist er ausgeschaltet</translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared: its patients can meet there</source>
        <translation>Der alte Raum dieser Sprechstunde ist gemeinsam: Patienten können sich dort begegnen</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Use it only where no visit can have a room of its own.</source>
        <translation>Nur benutzen, wo kein Termin einen eigenen Raum haben kann.</translation>
    </message>
</context>
<context>
    <name>ShownDay</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation>Einen Termin wählen, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>Keine Sprechstunden an diesem Tag.</translation>
    </message>
    <message>
        <source>Nothing of this day is shown: doctors are hidden, or a filter is on.</source>
        <translation>Von diesem Tag wird nichts angezeigt: Ärzte sind ausgeblendet, oder ein Filter ist an.</translation>
    </message>
    <message>
        <source>Plan sessions…</source>
        <translation>Sprechstunden planen…</translation>
    </message>
    <message>
        <source>Reading {day}…</source>
        <translation>{day} wird gelesen…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>This day could not be read.</source>
        <translation>Dieser Tag konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This slot is blocked. B frees it.</source>
        <translation>Dieses Zeitfenster ist gesperrt. B gibt es frei.</translation>
    </message>
    <message>
        <source>This slot is free.</source>
        <translation>Dieses Zeitfenster ist frei.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
</context>
<context>
    <name>ShownWeek</name>
    <message>
        <source>Reading the week…</source>
        <translation>Woche wird gelesen…</translation>
    </message>
    <message>
        <source>There are no doctors yet.</source>
        <translation>Es gibt noch keine Ärzte.</translation>
    </message>
    <message>
        <source>This week could not be read.</source>
        <translation>Diese Woche konnte nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Doctors of the day, side by side</source>
        <translation>Ärzte des Tages nebeneinander</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Doctors</source>
        <translation>Ärzte</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur anzeigen</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>&amp;No-shows</source>
        <translation>&amp;Nicht erschienen</translation>
    </message>
    <message>
        <source>&amp;Utilisation</source>
        <translation>&amp;Auslastung</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Termine</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Wartezeit</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Alle Ärzte</translation>
    </message>
    <message>
        <source>All doctors, all weeks</source>
        <translation>Alle Ärzte, alle Wochen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Booked time of the time offered</source>
        <translation>Gebuchte von der angebotenen Zeit</translation>
    </message>
    <message>
        <source>Doctor late</source>
        <translation>Arzt verspätet</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>How late patients and doctors were</source>
        <translation>Wie verspätet Patienten und Ärzte waren</translation>
    </message>
    <message>
        <source>Minutes a visit, on average</source>
        <translation>Minuten pro Termin, im Durchschnitt</translation>
    </message>
    <message>
        <source>Minutes of booked slots by minutes of ordinary ones. Blocked and withdrawn slots are not offered; extra ones are booked without having been offered.</source>
        <translation>Minuten gebuchter Zeitfenster im Verhältnis zu denen der regulären. Gesperrte und gestrichene Zeitfenster gelten nicht als angeboten; zusätzliche sind gebucht, ohne angeboten gewesen zu sein.</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>No-shows, out of all visits whose time has come, no-shows among them.</source>
        <translation>Nicht Erschienene, von allen Terminen, deren Zeit gekommen ist, sie selbst eingeschlossen.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Angeboten</translation>
    </message>
    <message>
        <source>Patient late</source>
        <translation>Patient verspätet</translation>
    </message>
    <message>
        <source>Patient late: from the slot&apos;s beginning to the arrival. Doctor late: from then, or from the slot&apos;s beginning if that is later, until the doctor began.</source>
        <translation>Patient verspätet: vom Beginn des Zeitfensters bis zur Ankunft. Arzt verspätet: von da an, oder vom Beginn des Zeitfensters, wenn das später ist, bis der Arzt begann.</translation>
    </message>
    <message>
        <source>Patients who did not come</source>
        <translation>Patienten, die nicht erschienen sind</translation>
    </message>
    <message>
        <source>Percent of the minutes offered</source>
        <translation>Prozent der angebotenen Minuten</translation>
    </message>
    <message>
        <source>Percent of visits whose time has come</source>
        <translation>Prozent der Termine, deren Zeit gekommen ist</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Genutzt</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>Termine pro Woche</translation>
    </message>
    <message>
        <source>Visits that took place or are still to come; cancelled ones do not count.</source>
        <translation>Termine, die stattfanden oder noch kommen; abgesagte zählen nicht.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>{doctor}: {title}</source>
        <translation>{doctor}: {title}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n} %</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>&amp;Save table…</source>
        <translation>&amp;Tabelle speichern…</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Alle Ärzte</translation>
    </message>
    <message>
        <source>At most two years can be seen at once.</source>
        <translation>Höchstens zwei Jahre lassen sich auf einmal anzeigen.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>Nothing was counted here in these weeks. Choose others above.</source>
        <translation>In diesen Wochen wurde hier nichts gezählt. Bitte oben andere wählen.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Stoppen</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted.</source>
        <translation>Gestoppt: Es wurde nichts gezählt.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>The last %n weeks</source>
        <translation>
            <numerusform>Die letzte Woche</numerusform>
            <numerusform>Die letzten %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of the charts</source>
        <translation>Die Werte der Diagramme</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Visits and waiting</source>
        <translation>Termine und Wartezeiten</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n waiting, longest {time}</source>
        <translation>
            <numerusform>%n wartet, am längsten {time}</numerusform>
            <numerusform>%n warten, am längsten {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {time} {name}</source>
        <translation>Nächster: {time} {name}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Niemand wartet</translation>
    </message>
    <message>
        <source>Not refreshed since {time}</source>
        <translation>Nicht aktualisiert seit {time}</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>Tag wird gelesen…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Video: VideoSDK</source>
        <translation>Video: VideoSDK</translation>
    </message>
    <message>
        <source>Video: VideoSDK, for this run only</source>
        <translation>Video: VideoSDK, nur für diesen Lauf</translation>
    </message>
    <message>
        <source>Video: practice mode</source>
        <translation>Video: Übungsmodus</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Diesen Hinweis schließen (Esc)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Book the next free slot (Ctrl+N)</source>
        <translation>Das nächste freie Zeitfenster buchen (Strg+N)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Namen ausgeblendet</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>Nächster Tag (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Only the initials of patients are shown. Click to show names (F9).</source>
        <translation>Nur die Initialen der Patienten werden angezeigt. Klicken, um Namen anzuzeigen (F9).</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Übungsmodus</translation>
    </message>
    <message>
        <source>Practice mode: not for patients</source>
        <translation>Übungsmodus: nicht für Patienten</translation>
    </message>
    <message>
        <source>Previous day (Alt+Left)</source>
        <translation>Voriger Tag (Alt+Links)</translation>
    </message>
    <message>
        <source>The built-in video service is in use. Click to choose another.</source>
        <translation>Der eingebaute Videodienst ist in Gebrauch. Klicken, um einen anderen zu wählen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Today (T in the table)</source>
        <translation>Heute (T in der Tabelle)</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Anchor of the audit trail</source>
        <translation>Anker des Prüfprotokolls</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Arbeitsplatz</translation>
    </message>
    <message>
        <source>Desk and number</source>
        <translation>Arbeitsplatz und Nummer</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation>Hash des letzten</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer. Whoever changes an entry up to this one, or cuts the trail before it, can be found out with it for ever after.</source>
        <translation>Dieses Blatt getrennt vom Computer aufbewahren. Wer einen Eintrag bis zu diesem ändert oder das Protokoll davor abschneidet, lässt sich damit jederzeit entdecken.</translation>
    </message>
    <message>
        <source>Recorded (UTC)</source>
        <translation>Erfasst (UTC)</translation>
    </message>
    <message>
        <source>The audit trail is broken. Entries checked: {entries}, flaws found: {flaws}.</source>
        <translation>Das Prüfprotokoll ist beschädigt. Geprüfte Einträge: {entries}, gefundene Mängel: {flaws}.</translation>
    </message>
    <message>
        <source>The audit trail is whole. Entries checked: {entries}.</source>
        <translation>Das Prüfprotokoll ist unversehrt. Geprüfte Einträge: {entries}.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Dieser Arbeitsplatz</translation>
    </message>
    <message>
        <source>To check: type what stands below into a file, then run clinic-desk audit verify --anchor FILE</source>
        <translation>Zum Prüfen: das unten Stehende in eine Datei schreiben, dann clinic-desk audit verify --anchor DATEI ausführen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>{desk}: a backup was put back on {at}; entries {first} to {last} went with it.</source>
        <translation>{desk}: Am {at} wurde eine Sicherung zurückgespielt; die Einträge {first} bis {last} gingen dabei verloren.</translation>
    </message>
    <message>
        <source>{desk}: entries are missing from number {n} on.</source>
        <translation>{desk}: Ab Nummer {n} fehlen Einträge.</translation>
    </message>
    <message>
        <source>{desk}: entries under a key that is not here: {n}. Their order and the anchor were checked, not their words.</source>
        <translation>{desk}: Einträge unter einem Schlüssel, der nicht hier ist: {n}. Ihre Reihenfolge und der Anker wurden geprüft, nicht ihr Inhalt.</translation>
    </message>
    <message>
        <source>{desk}: entries without a key: {n}. Only the anchor protects these.</source>
        <translation>{desk}: Einträge ohne Schlüssel: {n}. Nur der Anker schützt diese.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} is not the one that was anchored.</source>
        <translation>{desk}: Eintrag {n} ist nicht der verankerte.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} names a key that is not ours.</source>
        <translation>{desk}: Eintrag {n} nennt einen Schlüssel, der nicht unserer ist.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} was changed.</source>
        <translation>{desk}: Eintrag {n} wurde geändert.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} was put in by somebody.</source>
        <translation>{desk}: Eintrag {n} wurde von jemandem eingefügt.</translation>
    </message>
    <message>
        <source>{desk}: further flaws: {n}.</source>
        <translation>{desk}: weitere Mängel: {n}.</translation>
    </message>
    <message>
        <source>{desk}: on {at} entry {last} was found to be another than before.</source>
        <translation>{desk}: Am {at} wurde festgestellt, dass Eintrag {last} ein anderer ist als zuvor.</translation>
    </message>
    <message>
        <source>{desk}: the anchor agrees up to entry {n}.</source>
        <translation>{desk}: Der Anker stimmt bis Eintrag {n} überein.</translation>
    </message>
    <message>
        <source>{desk}: the end was cut off; the anchor knows {n} entries.</source>
        <translation>{desk}: Das Ende wurde abgeschnitten; der Anker kennt {n} Einträge.</translation>
    </message>
    <message>
        <source>{desk}: the trail ends at entry {n}, but the database says otherwise.</source>
        <translation>{desk}: Das Protokoll endet bei Eintrag {n}, aber die Datenbank sagt anderes.</translation>
    </message>
    <message>
        <source>{desk}: there is no anchor to compare with, so a cut end would not show.</source>
        <translation>{desk}: Es gibt keinen Anker zum Vergleich, ein abgeschnittenes Ende fiele also nicht auf.</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Print anchor…</source>
        <translation>An&amp;ker drucken…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Alle Einträge werden geprüft…</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Einträge des Prüfprotokolls</translation>
    </message>
    <message>
        <source>Entries written to {file}: {n}</source>
        <translation>In {file} geschriebene Einträge: {n}</translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation>Einträge: {n}</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Looking where the trail ends…</source>
        <translation>Ende des Protokolls wird gesucht…</translation>
    </message>
    <message>
        <source>Nothing was recorded that fits.</source>
        <translation>Dazu wurde nichts erfasst.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Wird gedruckt…</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>Protokoll wird gelesen…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The anchor was handed to the printer.</source>
        <translation>Der Anker wurde an den Drucker übergeben.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>TrailFilterBar</name>
    <message>
        <source>&amp;Selected visit only</source>
        <translation>&amp;Nur gewählter Termin</translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation>Alle Vorgänge</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Clinic Desk</source>
        <translation>Clinic Desk</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>Done again: {what}</source>
        <translation>Wiederholt: {what}</translation>
    </message>
    <message>
        <source>Links that were copied before open nothing any more.</source>
        <translation>Bisher kopierte Links öffnen nichts mehr.</translation>
    </message>
    <message>
        <source>The last step was not done, so nothing was done again.</source>
        <translation>Der letzte Schritt wurde nicht ausgeführt, daher wurde nichts wiederholt.</translation>
    </message>
    <message>
        <source>The last step was not done, so nothing was undone.</source>
        <translation>Der letzte Schritt wurde nicht ausgeführt, daher wurde nichts rückgängig gemacht.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Rückgängig gemacht: {what}</translation>
    </message>
</context>
<context>
    <name>VacancyWatch</name>
    <message>
        <source>Book it (F8)</source>
        <translation>Buchen (F8)</translation>
    </message>
    <message>
        <source>No slot was freed for anybody who waits.</source>
        <translation>Für niemanden, der wartet, wurde ein Zeitfenster frei.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Dieses nicht</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Arrived</source>
        <translation>Angekommen</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Irrtümlich</translation>
    </message>
    <message>
        <source>Expected in person</source>
        <translation>Vor Ort erwartet</translation>
    </message>
    <message>
        <source>Expected on the phone</source>
        <translation>Telefonisch erwartet</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>Im Raum</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Noch keine Zeit</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>Auf der Warteliste</translation>
    </message>
    <message>
        <source>Patient is waiting</source>
        <translation>Patient wartet</translation>
    </message>
    <message>
        <source>Room is being made</source>
        <translation>Raum wird angelegt</translation>
    </message>
    <message>
        <source>Room is blocked</source>
        <translation>Raum ist gesperrt</translation>
    </message>
    <message>
        <source>Room is ready</source>
        <translation>Raum ist bereit</translation>
    </message>
    <message>
        <source>Room opens on first use</source>
        <translation>Raum öffnet beim ersten Mal</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Der Patient ist nicht erschienen</translation>
    </message>
    <message>
        <source>This visit is done</source>
        <translation>Dieser Termin ist erledigt</translation>
    </message>
    <message>
        <source>This visit was cancelled</source>
        <translation>Dieser Termin wurde abgesagt</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>With the doctor</source>
        <translation>Beim Arzt</translation>
    </message>
    <message>
        <source>born {day} ({age})</source>
        <translation>geb. {day} ({age})</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>vor Ort</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>Pat.-Nr. {number}</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{reason}, {how}</source>
        <translation>{reason}, {how}</translation>
    </message>
    <message>
        <source>{start} to {end}, {doctor}</source>
        <translation>{start}–{end}, {doctor}</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>A visit of another day</source>
        <translation>Ein Termin an einem anderen Tag</translation>
    </message>
    <message>
        <source>{one} and {other}: swapped</source>
        <translation>{one} und {other}: getauscht</translation>
    </message>
    <message>
        <source>{visit}: arrived</source>
        <translation>{visit}: angekommen</translation>
    </message>
    <message>
        <source>{visit}: booked</source>
        <translation>{visit}: gebucht</translation>
    </message>
    <message>
        <source>{visit}: by phone</source>
        <translation>{visit}: telefonisch</translation>
    </message>
    <message>
        <source>{visit}: by video</source>
        <translation>{visit}: per Video</translation>
    </message>
    <message>
        <source>{visit}: cancelled</source>
        <translation>{visit}: abgesagt</translation>
    </message>
    <message>
        <source>{visit}: done</source>
        <translation>{visit}: erledigt</translation>
    </message>
    <message>
        <source>{visit}: entered in error</source>
        <translation>{visit}: irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>{visit}: in person</source>
        <translation>{visit}: vor Ort</translation>
    </message>
    <message>
        <source>{visit}: in room</source>
        <translation>{visit}: im Raum</translation>
    </message>
    <message>
        <source>{visit}: moved to {where}</source>
        <translation>{visit}: verschoben auf {where}</translation>
    </message>
    <message>
        <source>{visit}: no-show</source>
        <translation>{visit}: nicht erschienen</translation>
    </message>
    <message>
        <source>{visit}: on the waiting list</source>
        <translation>{visit}: auf der Warteliste</translation>
    </message>
    <message>
        <source>{what}. It was so already.</source>
        <translation>{what}. Das war schon so.</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Grund</translation>
    </message>
    <message>
        <source>Re&amp;peat</source>
        <translation>Wieder&amp;holung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Wants an &amp;earlier time too, if one becomes free</source>
        <translation>Wünscht auch &amp;früheren Termin, falls einer frei wird</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>It is on the waiting list: give it a slot.</source>
        <translation>Er steht auf der Warteliste: ihm ein Zeitfenster geben.</translation>
    </message>
    <message>
        <source>The patient has arrived. If that is wrong, undo it first.</source>
        <translation>Der Patient ist angekommen. Falls das nicht stimmt, zuerst rückgängig machen.</translation>
    </message>
    <message>
        <source>The patient is with the doctor. If that is wrong, undo it first.</source>
        <translation>Der Patient ist beim Arzt. Falls das nicht stimmt, zuerst rückgängig machen.</translation>
    </message>
    <message>
        <source>The patient was marked as no-show. If the patient is here, press A.</source>
        <translation>Der Patient ist als nicht erschienen vermerkt. Falls er da ist, A drücken.</translation>
    </message>
    <message>
        <source>The visit is cancelled. Book it again, or undo the cancellation.</source>
        <translation>Der Termin ist abgesagt. Neu buchen oder die Absage rückgängig machen.</translation>
    </message>
    <message>
        <source>The visit is done. If that is wrong, undo it first.</source>
        <translation>Der Termin ist erledigt. Falls das nicht stimmt, zuerst rückgängig machen.</translation>
    </message>
    <message>
        <source>The visit is on a later day.</source>
        <translation>Der Termin ist an einem späteren Tag.</translation>
    </message>
    <message>
        <source>The visit is only booked.</source>
        <translation>Der Termin ist nur gebucht.</translation>
    </message>
    <message>
        <source>The visit was entered in error.</source>
        <translation>Der Termin wurde irrtümlich eingetragen.</translation>
    </message>
    <message>
        <source>The visit&apos;s time has not come yet.</source>
        <translation>Die Zeit des Termins ist noch nicht gekommen.</translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}: {what}</translation>
    </message>
</context>
<context>
    <name>VisitKeys</name>
    <message>
        <source>&amp;In person</source>
        <translation>&amp;Vor Ort</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>&amp;Telefonisch</translation>
    </message>
    <message>
        <source>By &amp;video</source>
        <translation>&amp;Per Video</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>Zuerst einen Termin wählen.</translation>
    </message>
    <message>
        <source>How do they meet?</source>
        <translation>Wie findet der Termin statt?</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Only this appointment uses this room.</source>
        <translation>Nur dieser Termin nutzt diesen Raum.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation>Einen Termin wählen, um ihn hier zu sehen.</translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation>Gewählter Termin</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Free now</source>
        <translation>Jetzt frei</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Hat jetzt</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>noch keine Zeit</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message numerus="yes">
        <source>%n wait. The desk is told when a slot is freed.</source>
        <translation>
            <numerusform>%n wartet. Wird ein Zeitfenster frei, wird es hier gemeldet.</numerusform>
            <numerusform>%n warten. Wird ein Zeitfenster frei, wird es hier gemeldet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait; for {helped} of them something is free now.</source>
        <translation>
            <numerusform>%n wartet; für {helped} davon ist jetzt etwas frei.</numerusform>
            <numerusform>%n warten; für {helped} davon ist jetzt etwas frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Book what is free now</source>
        <translation>Jetzt Freies buchen</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Niemand wartet.</translation>
    </message>
    <message>
        <source>Put on the list…</source>
        <translation>Auf die Liste setzen…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Termin zeigen</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Wishes…</source>
        <translation>Wünsche…</translation>
    </message>
    <message>
        <source>{patient} no longer waits</source>
        <translation>{patient} wartet nicht mehr</translation>
    </message>
    <message>
        <source>{patient} wishes another time</source>
        <translation>{patient} wünscht eine andere Zeit</translation>
    </message>
</context>
<context>
    <name>WaitingForm</name>
    <message>
        <source>Choose a patient from the list.</source>
        <translation>Einen Patienten aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Auf die Warteliste setzen</translation>
    </message>
    <message>
        <source>{patient} is on the waiting list</source>
        <translation>{patient} ist auf der Warteliste</translation>
    </message>
</context>
<context>
    <name>WaysToBook</name>
    <message>
        <source>A walk-in needs a session: plan one, or book another day.</source>
        <translation>Ohne Termin braucht es eine Sprechstunde: eine planen oder an einem anderen Tag buchen.</translation>
    </message>
    <message>
        <source>An extra slot is made beside this visit: two patients at one time.</source>
        <translation>Neben diesem Termin wird ein zusätzliches Zeitfenster angelegt: zwei Patienten zur selben Zeit.</translation>
    </message>
    <message>
        <source>An extra slot stands beside the others, and is marked so.</source>
        <translation>Ein zusätzliches Zeitfenster steht neben den anderen und ist so gekennzeichnet.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Book as an extra</source>
        <translation>Zusätzlich buchen</translation>
    </message>
    <message>
        <source>Book as an extra, arrived</source>
        <translation>Zusätzlich, angekommen</translation>
    </message>
    <message>
        <source>Book, arrived</source>
        <translation>Buchen, angekommen</translation>
    </message>
    <message>
        <source>Extra at {time} with {doctor}</source>
        <translation>Zusätzlich um {time} bei {doctor}</translation>
    </message>
    <message>
        <source>Find a free slot…</source>
        <translation>Freies Zeitfenster suchen…</translation>
    </message>
    <message>
        <source>Going to today…</source>
        <translation>Heutiger Tag wird geöffnet…</translation>
    </message>
    <message>
        <source>Looking for the next free slot…</source>
        <translation>Nächstes freies Zeitfenster wird gesucht…</translation>
    </message>
    <message>
        <source>No doctor has a session today</source>
        <translation>Heute hat kein Arzt Sprechstunde</translation>
    </message>
    <message>
        <source>No slot is free any more today</source>
        <translation>Heute ist kein Zeitfenster mehr frei</translation>
    </message>
    <message>
        <source>No slot is free within a year</source>
        <translation>Innerhalb eines Jahres ist kein Zeitfenster frei</translation>
    </message>
    <message>
        <source>Plan more sessions, or put the patient on the waiting list.</source>
        <translation>Weitere Sprechstunden planen oder den Patienten auf die Warteliste setzen.</translation>
    </message>
    <message>
        <source>This slot can&apos;t be booked.</source>
        <translation>Dieses Zeitfenster kann nicht gebucht werden.</translation>
    </message>
    <message>
        <source>Walk-in: an extra slot is made, and the patient has arrived.</source>
        <translation>Ohne Termin: Ein zusätzliches Zeitfenster wird angelegt, und der Patient ist angekommen.</translation>
    </message>
    <message>
        <source>Walk-in: the visit is booked, and the patient has arrived.</source>
        <translation>Ohne Termin: Der Termin wird gebucht, und der Patient ist angekommen.</translation>
    </message>
    <message>
        <source>{doctor} has no free slot left today</source>
        <translation>{doctor} hat heute kein freies Zeitfenster mehr</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of one doctor</source>
        <translation>Woche eines Arztes</translation>
    </message>
</context>
<context>
    <name>WeekPane</name>
    <message>
        <source>Doctor whose week is shown</source>
        <translation>Arzt, dessen Woche angezeigt wird</translation>
    </message>
    <message>
        <source>No sessions in this week.</source>
        <translation>Keine Sprechstunden in dieser Woche.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Woche von</translation>
    </message>
</context>
<context>
    <name>WhoIsInside</name>
    <message>
        <source>No patient is waiting in a video room.</source>
        <translation>Kein Patient wartet in einem Videoraum.</translation>
    </message>
</context>
<context>
    <name>WholeDay</name>
    <message>
        <source>Choose the &amp;service…</source>
        <translation>&amp;Dienst wählen…</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Wünsche</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Arzt</translation>
    </message>
    <message>
        <source>&amp;Speciality</source>
        <translation>&amp;Fachgebiet</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>Tages&amp;zeit</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Beliebiger Arzt</translation>
    </message>
    <message>
        <source>Any speciality</source>
        <translation>Beliebiges Fachgebiet</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Tageszeit</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Session withdrawn</source>
        <translation>Sprechstunde gestrichen</translation>
    </message>
    <message>
        <source>This and all later sessions withdrawn</source>
        <translation>Diese und alle späteren Sprechstunden gestrichen</translation>
    </message>
    <message>
        <source>Withdraw the session</source>
        <translation>Sprechstunde streichen</translation>
    </message>
    <message>
        <source>Withdraw this session</source>
        <translation>Diese Sprechstunde streichen</translation>
    </message>
</context>
<context>
    <name>ZonesDialog</name>
    <message>
        <source>Every session begins when its wall time says. Nothing to do.</source>
        <translation>Jede Sprechstunde beginnt zu ihrer Uhrzeit. Nichts zu tun.</translation>
    </message>
    <message>
        <source>Keep the wall times</source>
        <translation>Uhrzeiten behalten</translation>
    </message>
    <message>
        <source>Looking at all sessions from today on…</source>
        <translation>Alle Sprechstunden ab heute werden geprüft…</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Review time zones</source>
        <translation>Zeitzonen prüfen</translation>
    </message>
    <message>
        <source>The rules of a time zone have changed: {sessions} with {visits} would begin at another time of day than was planned. Their wall time can be kept.</source>
        <translation>Die Regeln einer Zeitzone haben sich geändert: {sessions} mit {visits} würden zu einer anderen Tageszeit beginnen als geplant. Ihre Uhrzeit lässt sich behalten.</translation>
    </message>
    <message>
        <source>Wall times kept</source>
        <translation>Uhrzeiten behalten</translation>
    </message>
    <message>
        <source>Where the clocks now skip a time, change the session by hand.</source>
        <translation>Wo eine Uhrzeit jetzt durch die Zeitumstellung entfällt, die Sprechstunde von Hand ändern.</translation>
    </message>
</context>
<context>
    <name>_BackupRows</name>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>Letzter Termin</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Termine</translation>
    </message>
</context>
<context>
    <name>_ClosureRows</name>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>Die ganze Klinik</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation>Arbeitet trotz Feiertag</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
</context>
<context>
    <name>_History</name>
    <message>
        <source>This visit</source>
        <translation>Dieser Termin</translation>
    </message>
</context>
<context>
    <name>_LostRows</name>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
</context>
<context>
    <name>_OrderQuestion</name>
    <message>
        <source>&amp;Day first: 3/11/2026 is 3 November</source>
        <translation>&amp;Tag zuerst: 3/11/2026 ist der 3. November</translation>
    </message>
    <message>
        <source>&amp;Month first: 3/11/2026 is March 11</source>
        <translation>&amp;Monat zuerst: 3/11/2026 ist der 11. März</translation>
    </message>
    <message>
        <source>&amp;Year first: 26/3/11 is 11 March 2026</source>
        <translation>&amp;Jahr zuerst: 26/3/11 ist der 11. März 2026</translation>
    </message>
</context>
<context>
    <name>_PartRows</name>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
</context>
<context>
    <name>_VisitRows</name>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>_ZoneRows</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Wäre um</translation>
    </message>
    <message>
        <source>skipped by the clocks</source>
        <translation>entfällt (Zeitumstellung)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>100 doctors at once are enough: import the others later.</source>
        <translation>100 Ärzte auf einmal genügen: die anderen später importieren.</translation>
    </message>
    <message>
        <source>A country must be two letters such as DE, or nothing.</source>
        <translation>Land: zwei Buchstaben wie DE, oder nichts.</translation>
    </message>
    <message>
        <source>A doctor of this name is in the list already.</source>
        <translation>Ein Arzt dieses Namens steht schon in der Liste.</translation>
    </message>
    <message>
        <source>A language is en, es, de, fr, ar or ur, or nothing.</source>
        <translation>Sprache: en, es, de, fr, ar oder ur, oder nichts.</translation>
    </message>
    <message>
        <source>A link stands alone, with no words behind it.</source>
        <translation>Ein Link steht allein, ohne Text dahinter.</translation>
    </message>
    <message>
        <source>A name has at most 190 letters here.</source>
        <translation>Ein Name hat hier höchstens 190 Zeichen.</translation>
    </message>
    <message>
        <source>A new room makes the old links useless: copy the patient&apos;s link again afterwards.</source>
        <translation>Ein neuer Raum macht die alten Links ungültig: danach den Patientenlink erneut kopieren.</translation>
    </message>
    <message>
        <source>A patient needs a name: type it as it is written.</source>
        <translation>Ein Patient braucht einen Namen: so eingeben, wie man ihn schreibt.</translation>
    </message>
    <message>
        <source>A phone number is written with 5 to 15 digits, like +49 30 901820.</source>
        <translation>Eine Telefonnummer hat 5 bis 15 Ziffern, etwa +49 30 901820.</translation>
    </message>
    <message>
        <source>A quotation mark in this command never ends.</source>
        <translation>Ein Anführungszeichen in diesem Befehl bleibt offen.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or closed too early.</source>
        <translation>Ein Anführungszeichen ist nicht oder zu früh geschlossen.</translation>
    </message>
    <message>
        <source>A reason has at most {most} letters; this one has {count}.</source>
        <translation>Ein Grund hat höchstens {most} Zeichen; dieser hat {count}.</translation>
    </message>
    <message>
        <source>A record number has at most 190 characters.</source>
        <translation>Eine Patientennummer hat höchstens 190 Zeichen.</translation>
    </message>
    <message>
        <source>A session with the same id stands above.</source>
        <translation>Eine Sprechstunde mit derselben ID steht weiter oben.</translation>
    </message>
    <message>
        <source>A visit is in this slot</source>
        <translation>In diesem Zeitfenster ist ein Termin</translation>
    </message>
    <message>
        <source>A zone must be a name such as Europe/Berlin, or nothing.</source>
        <translation>Zeitzone: ein Name wie Europe/Berlin, oder nichts.</translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; nobody has seen it yet</source>
        <translation>Alarm {when}: {what}; noch von niemandem gesehen</translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; seen {seen} by {who}</source>
        <translation>Alarm {when}: {what}; gesehen {seen} von {who}</translation>
    </message>
    <message>
        <source>All four guest links of this room are given away</source>
        <translation>Alle vier Gastlinks dieses Raums sind vergeben</translation>
    </message>
    <message>
        <source>All of its days are left out. Change the plan.</source>
        <translation>Alle Tage sind ausgelassen. Bitte den Plan ändern.</translation>
    </message>
    <message>
        <source>All sessions begin when their wall time says.</source>
        <translation>Alle Sprechstunden beginnen zu ihrer Uhrzeit.</translation>
    </message>
    <message>
        <source>An administrator runs: clinic-desk migrate</source>
        <translation>Ein Administrator führt aus: clinic-desk migrate</translation>
    </message>
    <message>
        <source>An e-mail address is written like maria@example.org.</source>
        <translation>Eine E-Mail-Adresse schreibt man wie maria@example.org.</translation>
    </message>
    <message>
        <source>Another desk has changed it meanwhile. Nothing was changed; look at the day again.</source>
        <translation>Ein anderer Arbeitsplatz hat es inzwischen geändert. Es wurde nichts geändert; bitte den Tag erneut ansehen.</translation>
    </message>
    <message>
        <source>Another desk has just changed this visit</source>
        <translation>Ein anderer Arbeitsplatz hat diesen Termin soeben geändert</translation>
    </message>
    <message>
        <source>Another patient of this day has a like name or birth date</source>
        <translation>Ein anderer Patient dieses Tages hat einen ähnlichen Namen oder dasselbe Geburtsdatum</translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation>Ein anderes Programm hat die Datenbank geöffnet</translation>
    </message>
    <message>
        <source>Another program holds it. Try again in a moment.</source>
        <translation>Ein anderes Programm hält sie. Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Another program may hold it: name another, or none.</source>
        <translation>Ein anderes Programm hält ihn vielleicht: einen anderen angeben, oder keinen.</translation>
    </message>
    <message>
        <source>Ask for the birth date, and compare it before anybody is let in.</source>
        <translation>Nach dem Geburtsdatum fragen und es vergleichen, bevor jemand eingelassen wird.</translation>
    </message>
    <message>
        <source>Ask for the birth date: this one is born {day}.</source>
        <translation>Nach dem Geburtsdatum fragen: Dieser Patient ist am {day} geboren.</translation>
    </message>
    <message>
        <source>Ask whoever manages the VideoSDK account to check the key.</source>
        <translation>Wer das VideoSDK-Konto verwaltet, soll den Schlüssel prüfen.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer for the right to change it.</source>
        <translation>Wer diesen Computer verwaltet, muss das Recht zum Ändern geben.</translation>
    </message>
    <message>
        <source>Asked just now, the video service says that the closed rooms of these days are shut.</source>
        <translation>Soeben gefragt, meldet der Videodienst, dass die geschlossenen Räume dieser Tage zu sind.</translation>
    </message>
    <message>
        <source>Book a new visit to speak with the patient again.</source>
        <translation>Einen neuen Termin buchen, um wieder mit dem Patienten zu sprechen.</translation>
    </message>
    <message>
        <source>Both are the same record. Choose another one.</source>
        <translation>Beide sind derselbe Datensatz. Bitte einen anderen wählen.</translation>
    </message>
    <message>
        <source>Cancel it first; what is known is needed until then.</source>
        <translation>Zuerst absagen; bis dahin werden die Daten gebraucht.</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Geändert: {what}.</translation>
    </message>
    <message>
        <source>Changed: {what}. Kept as the desk has it: {kept}.</source>
        <translation>Geändert: {what}. Wie am Arbeitsplatz belassen: {kept}.</translation>
    </message>
    <message>
        <source>Check that its folder or server is there and that you may use it.</source>
        <translation>Prüfen, ob ihr Ordner oder Server da ist und Sie ihn nutzen dürfen.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again; the day stays usable.</source>
        <translation>Die Internetverbindung prüfen, dann erneut versuchen; der Tag bleibt nutzbar.</translation>
    </message>
    <message>
        <source>Check the key and secret under Video &gt; Service, and this computer&apos;s clock.</source>
        <translation>Schlüssel und Geheimschlüssel unter Video &gt; Dienst prüfen, ebenso die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>Checks of the whole database and of these days</source>
        <translation>Prüfungen der ganzen Datenbank und dieser Tage</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>Ein Land aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose a language, or write its code: de, tr, pt-BR.</source>
        <translation>Eine Sprache wählen oder ihren Code schreiben: de, tr, pt-BR.</translation>
    </message>
    <message>
        <source>Choose another time, or the waiting list, for each.</source>
        <translation>Für jeden eine andere Zeit oder die Warteliste wählen.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Bitte einen Eintrag der Liste wählen.</translation>
    </message>
    <message>
        <source>Choose the reception, or a doctor of the list.</source>
        <translation>Den Empfang oder einen Arzt aus der Liste wählen.</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>Nicht verwendete Spalten: {columns}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Doctor and patient are both in this room</source>
        <translation>Arzt und Patient sind beide in diesem Raum</translation>
    </message>
    <message>
        <source>Enter both under Video &gt; Service.</source>
        <translation>Beide unter Video &gt; Dienst eingeben.</translation>
    </message>
    <message>
        <source>Enter the clinic&apos;s key and secret under Video &gt; Service.</source>
        <translation>Schlüssel und Geheimschlüssel der Klinik unter Video &gt; Dienst eingeben.</translation>
    </message>
    <message>
        <source>Entries that carry no key, so that only the anchor protects them: {number}.</source>
        <translation>Einträge ohne Schlüssel, die nur der Anker schützt: {number}.</translation>
    </message>
    <message>
        <source>Entries under a key that is not on this computer: {number}.</source>
        <translation>Einträge unter einem Schlüssel, der nicht auf diesem Computer ist: {number}.</translation>
    </message>
    <message>
        <source>Erase all that is known of this patient?</source>
        <translation>Alles löschen, was über diesen Patienten bekannt ist?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Every current room belongs to a visit, or to a person who gave a purpose.</source>
        <translation>Jeder aktuelle Raum gehört zu einem Termin oder zu einer Person, die einen Zweck angab.</translation>
    </message>
    <message>
        <source>Every meeting ID has belonged to one visit only, for all time.</source>
        <translation>Jede Meeting-ID gehörte zu allen Zeiten nur zu einem Termin.</translation>
    </message>
    <message>
        <source>Every opening and every link of these days led to the visit&apos;s own room.</source>
        <translation>Jedes Öffnen und jeder Link dieser Tage führte in den eigenen Raum des Termins.</translation>
    </message>
    <message>
        <source>Every participant code opens one place in one room only.</source>
        <translation>Jeder Teilnehmercode öffnet nur einen Platz in nur einem Raum.</translation>
    </message>
    <message>
        <source>Every room that lost its visit was closed at the video service.</source>
        <translation>Jeder Raum, der seinen Termin verlor, wurde beim Videodienst geschlossen.</translation>
    </message>
    <message>
        <source>Exception: the old system&apos;s shared room, in which patients can meet, is turned on by the clinic. Sessions that may use it: {number}.</source>
        <translation>Ausnahme: Der gemeinsame Raum des alten Systems, in dem sich Patienten begegnen können, ist von der Klinik eingeschaltet. Sprechstunden, die ihn nutzen dürfen: {number}.</translation>
    </message>
    <message>
        <source>Hidden marks in this turn the letters around: type it instead of pasting it.</source>
        <translation>Unsichtbare Zeichen darin verdrehen die Buchstaben: bitte eintippen statt einfügen.</translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation>Trennungsnachweis</translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation>Trennungsnachweis, {days}</translation>
    </message>
    <message>
        <source>It could not be read from its disk.</source>
        <translation>Sie konnte nicht vom Datenträger gelesen werden.</translation>
    </message>
    <message>
        <source>It ends before it starts, for the clocks change meanwhile.</source>
        <translation>Das Ende liegt vor dem Beginn, denn dazwischen wird die Uhr umgestellt.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Das Ende liegt vor dem Beginn.</translation>
    </message>
    <message>
        <source>It ends when it starts.</source>
        <translation>Beginn und Ende sind gleich.</translation>
    </message>
    <message>
        <source>It has headings, but no rows.</source>
        <translation>Sie hat Überschriften, aber keine Zeilen.</translation>
    </message>
    <message>
        <source>It has more fields than the first row has headings.</source>
        <translation>Sie hat mehr Felder als die erste Zeile Überschriften.</translation>
    </message>
    <message>
        <source>It has more than {most} rows. Export fewer days at a time.</source>
        <translation>Sie hat mehr als {most} Zeilen. Weniger Tage auf einmal exportieren.</translation>
    </message>
    <message>
        <source>It has more than {most} slots. Export fewer days at a time.</source>
        <translation>Sie hat mehr als {most} Zeitfenster. Weniger Tage auf einmal exportieren.</translation>
    </message>
    <message>
        <source>It has signs in it that are no letters.</source>
        <translation>Darin sind Zeichen, die keine Buchstaben sind.</translation>
    </message>
    <message>
        <source>It holds more than {most} documents.</source>
        <translation>Sie enthält mehr als {most} Dokumente.</translation>
    </message>
    <message>
        <source>It holds no sessions.</source>
        <translation>Sie enthält keine Sprechstunden.</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>Sie ist ein PDF.</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>Das ist ein Ordner. Bitte eine Datei darin wählen.</translation>
    </message>
    <message>
        <source>It is an Excel workbook or a zip file.</source>
        <translation>Sie ist eine Excel-Arbeitsmappe oder eine Zip-Datei.</translation>
    </message>
    <message>
        <source>It is an old Excel workbook.</source>
        <translation>Sie ist eine alte Excel-Arbeitsmappe.</translation>
    </message>
    <message>
        <source>It is blocked or was taken out of the session. Choose another one.</source>
        <translation>Es ist gesperrt oder wurde aus der Sprechstunde genommen. Bitte ein anderes wählen.</translation>
    </message>
    <message>
        <source>It is damaged, or no backup of this program. Nothing was changed: choose another.</source>
        <translation>Sie ist beschädigt oder keine Sicherung dieses Programms. Es wurde nichts geändert: bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Sie ist leer.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Export fewer days at a time.</source>
        <translation>Sie ist größer als {most} MB. Weniger Tage auf einmal exportieren.</translation>
    </message>
    <message>
        <source>It is neither free nor booked for anybody.</source>
        <translation>Es ist weder frei noch für jemanden gebucht.</translation>
    </message>
    <message>
        <source>It is not JSON: see line {line}.</source>
        <translation>Sie ist kein JSON: siehe Zeile {line}.</translation>
    </message>
    <message>
        <source>It is not a file but a pipe or a device.</source>
        <translation>Das ist keine Datei, sondern eine Pipe oder ein Gerät.</translation>
    </message>
    <message>
        <source>It is not text. Save it as CSV UTF-8, and try again.</source>
        <translation>Sie ist kein Text. Als CSV UTF-8 speichern und erneut versuchen.</translation>
    </message>
    <message>
        <source>It is this patient</source>
        <translation>Es ist dieser Patient</translation>
    </message>
    <message>
        <source>It is too long to be one of ours.</source>
        <translation>Zu lang, um von uns zu sein.</translation>
    </message>
    <message>
        <source>It is too long: {letters} letters are enough.</source>
        <translation>Das ist zu lang: {letters} Zeichen genügen.</translation>
    </message>
    <message>
        <source>It names a patient, and says that nobody is booked.</source>
        <translation>Es nennt einen Patienten und sagt, dass niemand gebucht ist.</translation>
    </message>
    <message>
        <source>It names no appointment, so it can be opened as desk only.</source>
        <translation>Er nennt keinen Termin und lässt sich daher nur als Empfang öffnen.</translation>
    </message>
    <message>
        <source>It names no appointment.</source>
        <translation>Er nennt keinen Termin.</translation>
    </message>
    <message>
        <source>It overlaps row {row} ({starts} to {ends}).</source>
        <translation>Überschneidet sich mit Zeile {row} ({starts} bis {ends}).</translation>
    </message>
    <message>
        <source>It overlaps slot {index} ({starts} to {ends}) that is here.</source>
        <translation>Überschneidet sich mit dem hiesigen Zeitfenster {index} ({starts} bis {ends}).</translation>
    </message>
    <message>
        <source>It runs past midnight.</source>
        <translation>Es geht über Mitternacht hinaus.</translation>
    </message>
    <message>
        <source>It was fine when it was last opened.</source>
        <translation>Beim letzten Öffnen war sie in Ordnung.</translation>
    </message>
    <message>
        <source>It was merged into another one, taken back, or erased. Search for the patient.</source>
        <translation>Er wurde mit einem anderen zusammengeführt, zurückgenommen oder gelöscht. Bitte den Patienten suchen.</translation>
    </message>
    <message>
        <source>It was not touched. Call support, and keep the file and its backups.</source>
        <translation>Sie wurde nicht angerührt. Den Support anrufen und die Datei und ihre Sicherungen aufbewahren.</translation>
    </message>
    <message>
        <source>It was not touched. Install the newer version on this desk.</source>
        <translation>Sie wurde nicht angerührt. Die neuere Version an diesem Arbeitsplatz installieren.</translation>
    </message>
    <message>
        <source>Its JSON is nested too deeply.</source>
        <translation>Ihr JSON ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>Its first row names no column for: {columns}. A day sheet has date, start, end or duration, patient and doctor.</source>
        <translation>Ihre erste Zeile nennt keine Spalte für: {columns}. Ein Tagesplan hat Datum, Beginn, Ende oder Dauer, Patient und Arzt.</translation>
    </message>
    <message>
        <source>Its first row names no column that we know. A day sheet has a first row with headings such as date, start, end, patient and doctor.</source>
        <translation>Ihre erste Zeile nennt keine bekannte Spalte. Ein Tagesplan hat eine erste Zeile mit Überschriften wie Datum, Beginn, Ende, Patient und Arzt.</translation>
    </message>
    <message>
        <source>Its session has another doctor or another day here.</source>
        <translation>Die Sprechstunde hat hier einen anderen Arzt oder einen anderen Tag.</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>Trotzdem beitreten</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Joining now interrupts the consultation.</source>
        <translation>Ein Beitritt jetzt unterbricht das Gespräch.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the database as it is, verify the trail, and call support.</source>
        <translation>Die Datenbank unverändert lassen, das Protokoll prüfen und den Support anrufen.</translation>
    </message>
    <message>
        <source>Kept as the desk has it: {what}.</source>
        <translation>Wie am Arbeitsplatz belassen: {what}.</translation>
    </message>
    <message>
        <source>Known are {root}/appointment/SESSION/INDEX and {root}/MEETINGID.</source>
        <translation>Bekannt sind {root}/appointment/SESSION/INDEX und {root}/MEETINGID.</translation>
    </message>
    <message>
        <source>Links are to open in private windows, and no {known} was found: install one, or turn `private_window` off in settings.toml.</source>
        <translation>Links sollen in privaten Fenstern öffnen, aber {known} wurde nicht gefunden: eines installieren oder `private_window` in settings.toml ausschalten.</translation>
    </message>
    <message>
        <source>Links are to open in private windows, and {command} is not known to open any: set `browser` in settings.toml to {known}, or turn `private_window` off.</source>
        <translation>Links sollen in privaten Fenstern öffnen, aber von {command} sind keine bekannt: `browser` in settings.toml auf {known} setzen oder `private_window` ausschalten.</translation>
    </message>
    <message>
        <source>Links to this room were handed out already</source>
        <translation>Links zu diesem Raum wurden schon ausgegeben</translation>
    </message>
    <message>
        <source>Look whether it is on, or save a PDF instead.</source>
        <translation>Nachsehen, ob er eingeschaltet ist, oder stattdessen ein PDF speichern.</translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its doctor and a code.</source>
        <translation>Erstellt {at} ({zone}) von {who}. Ein Termin wird mit Zeit, Arzt und Code genannt.</translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its patient, its doctor and a code.</source>
        <translation>Erstellt {at} ({zone}) von {who}. Ein Termin wird mit Zeit, Patient, Arzt und Code genannt.</translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation>Neuen Raum anlegen</translation>
    </message>
    <message>
        <source>Make new links</source>
        <translation>Neue Links erstellen</translation>
    </message>
    <message>
        <source>Meeting ID {id} is shared after all: the visit that had it gets a new room.</source>
        <translation>Meeting-ID {id} ist doch mehrfach vergeben: Der Termin, der sie hatte, erhält einen neuen Raum.</translation>
    </message>
    <message>
        <source>Meeting ID {id} is the room of a whole session; no visit keeps it.</source>
        <translation>Meeting-ID {id} ist der Raum einer ganzen Sprechstunde; kein Termin behält sie.</translation>
    </message>
    <message>
        <source>Meeting ID {id} stands in {number} slots; dropped from all.</source>
        <translation>Meeting-ID {id} steht in {number} Zeitfenstern; aus allen entfernt.</translation>
    </message>
    <message>
        <source>More wait to be closed: {number}.</source>
        <translation>Weitere, die noch zu schließen sind: {number}.</translation>
    </message>
    <message>
        <source>Move or cancel the visit first; then block the slot.</source>
        <translation>Zuerst den Termin verschieben oder absagen, dann das Zeitfenster sperren.</translation>
    </message>
    <message>
        <source>Name the server whose password this is.</source>
        <translation>Den Server angeben, zu dem dieses Passwort gehört.</translation>
    </message>
    <message>
        <source>Name the whole path of a folder, or leave it empty.</source>
        <translation>Den ganzen Pfad eines Ordners angeben oder leer lassen.</translation>
    </message>
    <message>
        <source>Name, contact, notes and reasons go for good: this can&apos;t be undone. The visits&apos; times, their rooms and the audit trail stay, without the person. Backups made before still hold everything.</source>
        <translation>Name, Kontakt, Notizen und Gründe werden endgültig gelöscht: Das lässt sich nicht rückgängig machen. Die Zeiten der Termine, ihre Räume und das Prüfprotokoll bleiben, ohne die Person. Frühere Sicherungen enthalten noch alles.</translation>
    </message>
    <message>
        <source>New links (Ctrl+Shift+R) make a new room with four fresh places.</source>
        <translation>Neue Links (Strg+Umschalt+R) legen einen neuen Raum mit vier neuen Plätzen an.</translation>
    </message>
    <message>
        <source>New links make all of them useless, and whoever is inside is put out. This can&apos;t be undone.</source>
        <translation>Neue Links machen alle bisherigen ungültig, und wer im Raum ist, wird hinausgesetzt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>No link to this visit was made yet</source>
        <translation>Zu diesem Termin wurde noch kein Link erstellt</translation>
    </message>
    <message>
        <source>No phone number has this many digits there: look at it again, and at its country&apos;s code.</source>
        <translation>Keine Telefonnummer dort hat so viele Ziffern: Bitte sie und ihre Landesvorwahl noch einmal ansehen.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet</translation>
    </message>
    <message>
        <source>No session is known by this name.</source>
        <translation>Unter diesem Namen ist keine Sprechstunde bekannt.</translation>
    </message>
    <message>
        <source>No session was planned</source>
        <translation>Es wurde keine Sprechstunde geplant</translation>
    </message>
    <message>
        <source>No visit has more than one current room, nor one that was replaced.</source>
        <translation>Kein Termin hat mehr als einen aktuellen Raum oder einen, der ersetzt wurde.</translation>
    </message>
    <message>
        <source>No visit has this room now. Open the appointment itself.</source>
        <translation>Kein Termin hat jetzt diesen Raum. Bitte den Termin selbst öffnen.</translation>
    </message>
    <message>
        <source>No visit that has ended keeps its room past its grace.</source>
        <translation>Kein beendeter Termin behält seinen Raum über die Nachfrist hinaus.</translation>
    </message>
    <message>
        <source>Nobody is booked there. Look the patient up with Ctrl+F.</source>
        <translation>Dort ist niemand gebucht. Den Patienten mit Strg+F suchen.</translation>
    </message>
    <message>
        <source>Nobody was sent in. New links (Ctrl+Shift+R) close this room and make another.</source>
        <translation>Niemand wurde hineingeschickt. Neue Links (Strg+Umschalt+R) schließen diesen Raum und legen einen anderen an.</translation>
    </message>
    <message>
        <source>Nobody was sent there. Try again: this visit will get a new room of its own.</source>
        <translation>Niemand wurde dorthin geschickt. Bitte erneut versuchen: Dieser Termin erhält einen neuen eigenen Raum.</translation>
    </message>
    <message>
        <source>Not among them are stays by links of the old system, which name nobody: {number}.</source>
        <translation>Nicht darunter sind Aufenthalte über Links des alten Systems, die niemanden nennen: {number}.</translation>
    </message>
    <message>
        <source>Not asked about: {number}.</source>
        <translation>Nicht erfragt: {number}.</translation>
    </message>
    <message>
        <source>Not every visit has a place of its own</source>
        <translation>Nicht jeder Termin hat einen eigenen Platz</translation>
    </message>
    <message>
        <source>Notes have at most 5000 letters.</source>
        <translation>Notizen haben höchstens 5000 Zeichen.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again in a moment.</source>
        <translation>Nichts ist verloren: Bitte gleich noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Es wurde noch nichts gefragt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close every Clinic Desk on this computer, then try again.</source>
        <translation>Es wurde nichts geändert. Jedes Clinic Desk auf diesem Computer schließen, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Es wurde nichts geändert. Speicherplatz freigeben, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at it again.</source>
        <translation>Es wurde nichts getan. Bitte noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at what is shown now, and repeat.</source>
        <translation>Es wurde nichts getan. Bitte ansehen, was jetzt angezeigt wird, und wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was done. Open it again to see what is new.</source>
        <translation>Es wurde nichts getan. Erneut öffnen, um das Neue zu sehen.</translation>
    </message>
    <message>
        <source>Nothing was done. Open the room again.</source>
        <translation>Es wurde nichts getan. Bitte den Raum erneut öffnen.</translation>
    </message>
    <message>
        <source>Nothing was lost. Help &gt; Report a problem shows what support needs.</source>
        <translation>Nichts ging verloren. Hilfe &gt; Problem melden zeigt, was der Support braucht.</translation>
    </message>
    <message>
        <source>Nothing was sent to the video service, because each request is written down first: free some space, or see to it that {folder} can be written.</source>
        <translation>Es wurde nichts an den Videodienst gesendet, weil jede Anfrage zuerst notiert wird: Speicherplatz freigeben oder dafür sorgen, dass {folder} beschreibbar ist.</translation>
    </message>
    <message>
        <source>On these days the video service saw nobody in a room whom the clinic had not let in.</source>
        <translation>An diesen Tagen sah der Videodienst niemanden in einem Raum, den die Klinik nicht eingelassen hatte.</translation>
    </message>
    <message>
        <source>On these days the video service saw nobody of one visit in the room of another.</source>
        <translation>An diesen Tagen sah der Videodienst niemanden aus einem Termin im Raum eines anderen.</translation>
    </message>
    <message>
        <source>One line of at most 1000 letters.</source>
        <translation>Eine Zeile mit höchstens 1000 Zeichen.</translation>
    </message>
    <message>
        <source>Only booked video visits have one.</source>
        <translation>Nur gebuchte Videotermine haben einen.</translation>
    </message>
    <message>
        <source>Only practice mode can test a link</source>
        <translation>Nur der Übungsmodus kann einen Link testen</translation>
    </message>
    <message>
        <source>Only the doctor&apos;s own desk joins as the doctor.</source>
        <translation>Nur der eigene Arbeitsplatz des Arztes tritt als Arzt bei.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open its room all the same?</source>
        <translation>Seinen Raum trotzdem öffnen?</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Raum öffnen</translation>
    </message>
    <message>
        <source>Open the visit again to make a new room.</source>
        <translation>Den Termin erneut öffnen, um einen neuen Raum anzulegen.</translation>
    </message>
    <message>
        <source>Opened, and links given</source>
        <translation>Geöffnet, und Links vergeben</translation>
    </message>
    <message>
        <source>Paths begin with {root}.</source>
        <translation>Pfade beginnen mit {root}.</translation>
    </message>
    <message>
        <source>Patients could meet there. Open the appointment itself instead.</source>
        <translation>Patienten könnten sich dort begegnen. Bitte stattdessen den Termin selbst öffnen.</translation>
    </message>
    <message>
        <source>Practice mode is for one desk alone. To share visits choose VideoSDK under Video &gt; Service, or practice mode once more for new rooms here.</source>
        <translation>Der Übungsmodus ist für einen einzelnen Arbeitsplatz. Um Termine zu teilen, unter Video &gt; Dienst VideoSDK wählen, oder noch einmal den Übungsmodus für neue Räume hier.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>Put it back all the same?</source>
        <translation>Trotzdem zurückspielen?</translation>
    </message>
    <message>
        <source>Refresh the day with F5 and choose another.</source>
        <translation>Den Tag mit F5 aktualisieren und etwas anderes wählen.</translation>
    </message>
    <message>
        <source>Refresh the day with F5 and look again.</source>
        <translation>Den Tag mit F5 aktualisieren und noch einmal ansehen.</translation>
    </message>
    <message>
        <source>Refresh the day with F5, look at it, and open it again.</source>
        <translation>Den Tag mit F5 aktualisieren, ansehen und erneut öffnen.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Room {room} waits to be closed since {age}.</source>
        <translation>Raum {room} wartet seit {age} auf das Schließen.</translation>
    </message>
    <message>
        <source>Rooms without a visit</source>
        <translation>Räume ohne Termin</translation>
    </message>
    <message>
        <source>Row {open_row} has such a date: choose whether day, month or year comes first.</source>
        <translation>Zeile {open_row} hat ein solches Datum: wählen, ob Tag, Monat oder Jahr zuerst kommt.</translation>
    </message>
    <message>
        <source>Row {row}: kept as the desk has it: {what}.</source>
        <translation>Zeile {row}: wie am Arbeitsplatz belassen: {what}.</translation>
    </message>
    <message>
        <source>Row {row}: meeting ID {id} dropped: {why}.</source>
        <translation>Zeile {row}: Meeting-ID {id} entfernt: {why}.</translation>
    </message>
    <message>
        <source>Row {row}: nobody is booked; meeting ID {id} dropped.</source>
        <translation>Zeile {row}: Niemand ist gebucht; Meeting-ID {id} entfernt.</translation>
    </message>
    <message>
        <source>Row {row}: the meeting ID is not of VideoSDK&apos;s form; dropped.</source>
        <translation>Zeile {row}: Die Meeting-ID hat nicht die Form von VideoSDK; entfernt.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Trotzdem speichern</translation>
    </message>
    <message>
        <source>Seen by the service</source>
        <translation>Vom Dienst gesehen</translation>
    </message>
    <message>
        <source>Set it by the internet, then try again: links made now would not work.</source>
        <translation>Über das Internet stellen, dann erneut versuchen: Jetzt erstellte Links würden nicht funktionieren.</translation>
    </message>
    <message>
        <source>Set one up, or save a PDF instead.</source>
        <translation>Einen einrichten oder stattdessen ein PDF speichern.</translation>
    </message>
    <message>
        <source>Slot {index} of this session was made at the desk.</source>
        <translation>Zeitfenster {index} dieser Sprechstunde wurde am Arbeitsplatz angelegt.</translation>
    </message>
    <message>
        <source>Somebody like this is known already</source>
        <translation>Eine ähnliche Person ist schon bekannt</translation>
    </message>
    <message>
        <source>Somebody unexpected is in this room</source>
        <translation>In diesem Raum ist eine unerwartete Person</translation>
    </message>
    <message>
        <source>Something has changed meanwhile</source>
        <translation>Inzwischen hat sich etwas geändert</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Etwas Unerwartetes ist geschehen</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Start without the VIDEOSDK_ variables, or choose the service under Video &gt; Service.</source>
        <translation>Ohne die VIDEOSDK_-Variablen starten oder den Dienst unter Video &gt; Dienst wählen.</translation>
    </message>
    <message>
        <source>The VideoSDK {name} must be 1 to 500 letters, digits and signs without blanks: copy it again from VideoSDK&apos;s dashboard.</source>
        <translation>VideoSDK, {name}: 1 bis 500 Buchstaben, Ziffern und Zeichen ohne Leerzeichen; bitte erneut aus dem Dashboard von VideoSDK kopieren.</translation>
    </message>
    <message>
        <source>The appointment changed while its room was opening</source>
        <translation>Der Termin änderte sich, während sein Raum geöffnet wurde</translation>
    </message>
    <message>
        <source>The audit trail is not what it was</source>
        <translation>Das Prüfprotokoll ist nicht mehr, was es war</translation>
    </message>
    <message>
        <source>The audit trail is whole: nothing in it was changed, removed or put in.</source>
        <translation>Das Prüfprotokoll ist unversehrt: Nichts darin wurde geändert, entfernt oder eingefügt.</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>Die Sicherung wurde nicht erstellt</translation>
    </message>
    <message>
        <source>The backup was not put back</source>
        <translation>Die Sicherung wurde nicht zurückgespielt</translation>
    </message>
    <message>
        <source>The birth date is after the visit.</source>
        <translation>Das Geburtsdatum liegt nach dem Termin.</translation>
    </message>
    <message>
        <source>The birth date is more than {oldest} years ago.</source>
        <translation>Das Geburtsdatum liegt mehr als {oldest} Jahre zurück.</translation>
    </message>
    <message>
        <source>The birth date needs a year of four digits.</source>
        <translation>Das Geburtsdatum braucht ein Jahr mit vier Ziffern.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>Der Browser öffnete sich nicht</translation>
    </message>
    <message>
        <source>The clinic has just changed its video service</source>
        <translation>Die Klinik hat soeben ihren Videodienst gewechselt</translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation>Die Klinik hat schon Sprechstunden: Ihre Zeitzone bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>Diese Uhrzeit entfällt an dem Tag durch die Zeitumstellung.</translation>
    </message>
    <message>
        <source>The columns “{one}” and “{other}” both mean the {what}. Remove one.</source>
        <translation>Die Spalten „{one}“ und „{other}“ bedeuten beide dasselbe: {what}. Bitte eine entfernen.</translation>
    </message>
    <message>
        <source>The command {command} cannot be started: set `browser` in settings.toml, or copy the link instead.</source>
        <translation>Der Befehl {command} lässt sich nicht starten: `browser` in settings.toml einstellen oder den Link kopieren.</translation>
    </message>
    <message>
        <source>The command {command} is not there: set `browser` in settings.toml.</source>
        <translation>Der Befehl {command} ist nicht vorhanden: `browser` in settings.toml einstellen.</translation>
    </message>
    <message>
        <source>The database address is not a URL.</source>
        <translation>Die Adresse der Datenbank ist keine URL.</translation>
    </message>
    <message>
        <source>The database belongs to a newer version of this program</source>
        <translation>Die Datenbank gehört zu einer neueren Version dieses Programms</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>Die Datenbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>Die Datenbank kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>Die Datenbank kann nicht beschrieben werden</translation>
    </message>
    <message>
        <source>The database is as it was. Check that its folder may be written and has room.</source>
        <translation>Die Datenbank ist, wie sie war. Prüfen, ob ihr Ordner beschreibbar ist und Platz hat.</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>Die Datenbank ist beschäftigt</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The database itself is as it was. Check that the backups&apos; folder is there, that you may write into it, and that it has room.</source>
        <translation>Die Datenbank selbst ist, wie sie war. Prüfen, ob der Ordner der Sicherungen da ist, Sie darin schreiben dürfen und Platz ist.</translation>
    </message>
    <message>
        <source>The database must be a file or a PostgreSQL server.</source>
        <translation>Die Datenbank muss eine Datei oder ein PostgreSQL-Server sein.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>The date is not between {first_year} and {last_year}.</source>
        <translation>Das Datum liegt nicht zwischen {first_year} und {last_year}.</translation>
    </message>
    <message>
        <source>The dates in this file can be read in two ways</source>
        <translation>Die Datumsangaben dieser Datei lassen sich auf zwei Arten lesen</translation>
    </message>
    <message>
        <source>The days or the reason can&apos;t be right.</source>
        <translation>Die Tage oder der Grund können nicht stimmen.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The doctor is missing.</source>
        <translation>Der Arzt fehlt.</translation>
    </message>
    <message>
        <source>The doctor&apos;s name is missing.</source>
        <translation>Der Name des Arztes fehlt.</translation>
    </message>
    <message>
        <source>The duration is missing.</source>
        <translation>Die Dauer fehlt.</translation>
    </message>
    <message>
        <source>The duration is not a number of minutes.</source>
        <translation>Die Dauer ist keine Anzahl Minuten.</translation>
    </message>
    <message>
        <source>The duration is not between a minute and a day.</source>
        <translation>Die Dauer liegt nicht zwischen einer Minute und einem Tag.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {file}; what is wrong in it has its default.</source>
        <translation>Die bisherige Datei liegt als {file} bereit; für das Falsche darin gilt die Voreinstellung.</translation>
    </message>
    <message>
        <source>The file is not UTF-8: it was read as Windows-1252.</source>
        <translation>Die Datei ist nicht UTF-8: Sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The home&apos;s name is empty.</source>
        <translation>Der Name des Datenordners ist leer.</translation>
    </message>
    <message>
        <source>The link does not lead to the video service, so it was not opened.</source>
        <translation>Der Link führt nicht zum Videodienst und wurde daher nicht geöffnet.</translation>
    </message>
    <message>
        <source>The link is not a secure one, so it was not opened.</source>
        <translation>Der Link ist kein sicherer und wurde daher nicht geöffnet.</translation>
    </message>
    <message>
        <source>The list of what was sent cannot be had</source>
        <translation>Die Liste des Gesendeten ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The look is system, light or dark.</source>
        <translation>Aussehen: system, light oder dark.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Der Name fehlt.</translation>
    </message>
    <message>
        <source>The old system&apos;s shared rooms are no visit&apos;s own room.</source>
        <translation>Gemeinsame Räume des alten Systems sind nicht der eigene Raum eines Termins.</translation>
    </message>
    <message>
        <source>The patient has no name in this file.</source>
        <translation>Der Patient hat in dieser Datei keinen Namen.</translation>
    </message>
    <message>
        <source>The patient&apos;s id or record number is somebody else&apos;s here.</source>
        <translation>Die ID oder Patientennummer gehört hier zu jemand anderem.</translation>
    </message>
    <message>
        <source>The patient&apos;s name is missing.</source>
        <translation>Der Name des Patienten fehlt.</translation>
    </message>
    <message>
        <source>The practice rooms of this clinic are on another desk</source>
        <translation>Die Übungsräume dieser Klinik sind an einem anderen Arbeitsplatz</translation>
    </message>
    <message>
        <source>The practice service already runs for this home</source>
        <translation>Der Übungsdienst läuft für diesen Datenordner schon</translation>
    </message>
    <message>
        <source>The practice service cannot have this port</source>
        <translation>Der Übungsdienst kann diesen Port nicht haben</translation>
    </message>
    <message>
        <source>The practice video service did not start</source>
        <translation>Der Übungs-Videodienst ist nicht gestartet</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>Der Drucker hat es nicht angenommen</translation>
    </message>
    <message>
        <source>The record of this could not be kept</source>
        <translation>Die Aufzeichnung davon konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The room could not be checked: the video service is slow</source>
        <translation>Der Raum konnte nicht geprüft werden: Der Videodienst ist langsam</translation>
    </message>
    <message>
        <source>The same birth date and a like name, or the same phone number.</source>
        <translation>Dasselbe Geburtsdatum und ein ähnlicher Name, oder dieselbe Telefonnummer.</translation>
    </message>
    <message>
        <source>The same patient has another birth date in row {row}.</source>
        <translation>Derselbe Patient hat in Zeile {row} ein anderes Geburtsdatum.</translation>
    </message>
    <message>
        <source>The same patient has another name in row {row}.</source>
        <translation>Derselbe Patient hat in Zeile {row} einen anderen Namen.</translation>
    </message>
    <message>
        <source>The same visit stands in row {seen} already.</source>
        <translation>Derselbe Termin steht schon in Zeile {seen}.</translation>
    </message>
    <message>
        <source>The session has no id.</source>
        <translation>Die Sprechstunde hat keine ID.</translation>
    </message>
    <message>
        <source>The session names no doctor.</source>
        <translation>Die Sprechstunde nennt keinen Arzt.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Die Einstellungen sind nicht verwendbar</translation>
    </message>
    <message>
        <source>The shared database must be upgraded first</source>
        <translation>Die gemeinsame Datenbank muss zuerst aktualisiert werden</translation>
    </message>
    <message>
        <source>The shared room of session {session} was opened {when} by {who}.</source>
        <translation>Der gemeinsame Raum der Sprechstunde {session} wurde {when} von {who} geöffnet.</translation>
    </message>
    <message>
        <source>The slot is held by another visit here.</source>
        <translation>Das Zeitfenster ist hier von einem anderen Termin belegt.</translation>
    </message>
    <message>
        <source>The status “{word}” is not known; taken as booked (rows: {number}).</source>
        <translation>Der Status „{word}“ ist nicht bekannt; als gebucht übernommen (Zeilen: {number}).</translation>
    </message>
    <message>
        <source>The video service answered with the wrong room</source>
        <translation>Der Videodienst antwortete mit dem falschen Raum</translation>
    </message>
    <message>
        <source>The video service cannot be reached</source>
        <translation>Der Videodienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>The video service does not allow this</source>
        <translation>Der Videodienst erlaubt dies nicht</translation>
    </message>
    <message>
        <source>The video service does not know this room</source>
        <translation>Der Videodienst kennt diesen Raum nicht</translation>
    </message>
    <message>
        <source>The video service gave an answer that makes no sense</source>
        <translation>Der Videodienst gab eine unverständliche Antwort</translation>
    </message>
    <message>
        <source>The video service has closed this visit&apos;s room</source>
        <translation>Der Videodienst hat den Raum dieses Termins geschlossen</translation>
    </message>
    <message>
        <source>The video service is busy</source>
        <translation>Der Videodienst ist beschäftigt</translation>
    </message>
    <message>
        <source>The video service refused our key</source>
        <translation>Der Videodienst hat unseren Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>The video service refused the request</source>
        <translation>Der Videodienst hat die Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>The video service took too long</source>
        <translation>Der Videodienst brauchte zu lange</translation>
    </message>
    <message>
        <source>The video service&apos;s address cannot be used: {why}</source>
        <translation>Die Adresse des Videodienstes ist nicht verwendbar: {why}</translation>
    </message>
    <message>
        <source>The {what} are not a list.</source>
        <translation>{what}: keine Liste.</translation>
    </message>
    <message>
        <source>The {what} does not begin with the year.</source>
        <translation>{what}: beginnt nicht mit dem Jahr.</translation>
    </message>
    <message>
        <source>The {what} does not exist in the calendar.</source>
        <translation>{what}: im Kalender nicht vorhanden.</translation>
    </message>
    <message>
        <source>The {what} does not exist on the clock.</source>
        <translation>{what}: auf der Uhr nicht vorhanden.</translation>
    </message>
    <message>
        <source>The {what} does not exist, or is not written as a date.</source>
        <translation>{what}: nicht vorhanden oder nicht als Datum geschrieben.</translation>
    </message>
    <message>
        <source>The {what} holds a NUL character.</source>
        <translation>{what}: enthält ein NUL-Zeichen.</translation>
    </message>
    <message>
        <source>The {what} holds control characters.</source>
        <translation>{what}: enthält Steuerzeichen.</translation>
    </message>
    <message>
        <source>The {what} holds half a character.</source>
        <translation>{what}: enthält ein halbes Zeichen.</translation>
    </message>
    <message>
        <source>The {what} is a date without a time.</source>
        <translation>{what}: ein Datum ohne Uhrzeit.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} KB.</source>
        <translation>{what}: länger als {most} KB.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} characters.</source>
        <translation>{what}: länger als {most} Zeichen.</translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation>{what}: fehlt.</translation>
    </message>
    <message>
        <source>The {what} is not a date.</source>
        <translation>{what}: kein Datum.</translation>
    </message>
    <message>
        <source>The {what} is not a number.</source>
        <translation>{what}: keine Zahl.</translation>
    </message>
    <message>
        <source>The {what} is not a text.</source>
        <translation>{what}: kein Text.</translation>
    </message>
    <message>
        <source>The {what} is not a time.</source>
        <translation>{what}: keine Uhrzeit.</translation>
    </message>
    <message>
        <source>The {what} is not an object.</source>
        <translation>{what}: kein Objekt.</translation>
    </message>
    <message>
        <source>The {what} is not in the calendar.</source>
        <translation>{what}: nicht im Kalender.</translation>
    </message>
    <message>
        <source>The {what} is on another day than its session.</source>
        <translation>{what}: an einem anderen Tag als die Sprechstunde.</translation>
    </message>
    <message>
        <source>The {what} says one thing twice.</source>
        <translation>{what}: nennt etwas doppelt.</translation>
    </message>
    <message>
        <source>There is no screen to show the window on</source>
        <translation>Es gibt keinen Bildschirm für das Fenster</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Diesen Tag gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such home folder.</source>
        <translation>Diesen Datenordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Diese Einstellung gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one of the list, such as Europe/Berlin.</source>
        <translation>Diese Zeitzone gibt es nicht: eine aus der Liste wählen, etwa Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is none to revoke: the first one will be new.</source>
        <translation>Es gibt keinen zu widerrufen: Schon der erste wird neu sein.</translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>Es gibt nichts zu berichtigen</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Es gab keine.</translation>
    </message>
    <message>
        <source>These days cannot be kept</source>
        <translation>Diese Tage können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>These two can&apos;t be merged</source>
        <translation>Diese beiden lassen sich nicht zusammenführen</translation>
    </message>
    <message>
        <source>This anchor cannot be read</source>
        <translation>Dieser Anker ist nicht lesbar</translation>
    </message>
    <message>
        <source>This appointment is no longer there</source>
        <translation>Diesen Termin gibt es nicht mehr</translation>
    </message>
    <message>
        <source>This backup cannot be put back</source>
        <translation>Diese Sicherung lässt sich nicht zurückspielen</translation>
    </message>
    <message>
        <source>This can no longer be taken back</source>
        <translation>Das lässt sich nicht mehr zurücknehmen</translation>
    </message>
    <message>
        <source>This can&apos;t be kept</source>
        <translation>Das lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>This clinic&apos;s database is on a server</source>
        <translation>Die Datenbank dieser Klinik liegt auf einem Server</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>Die Uhr dieses Computers geht falsch</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht verwendbar</translation>
    </message>
    <message>
        <source>This day is still to come: nobody is born on it.</source>
        <translation>Dieser Tag kommt erst noch: Niemand ist an ihm geboren.</translation>
    </message>
    <message>
        <source>This desk can&apos;t join as that doctor</source>
        <translation>Dieser Arbeitsplatz kann nicht als dieser Arzt beitreten</translation>
    </message>
    <message>
        <source>This desk&apos;s video key is not the one the clinic uses</source>
        <translation>Der Videoschlüssel dieses Arbeitsplatzes ist nicht der der Klinik</translation>
    </message>
    <message>
        <source>This doctor cannot be added</source>
        <translation>Dieser Arzt lässt sich nicht hinzufügen</translation>
    </message>
    <message>
        <source>This doctor is no longer there: open the settings again.</source>
        <translation>Diesen Arzt gibt es nicht mehr: die Einstellungen erneut öffnen.</translation>
    </message>
    <message>
        <source>This does not fit the visit</source>
        <translation>Das passt nicht zum Termin</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Diese Datei lässt sich nicht importieren</translation>
    </message>
    <message>
        <source>This file cannot be written</source>
        <translation>Diese Datei lässt sich nicht schreiben</translation>
    </message>
    <message>
        <source>This holds characters that cannot be written: type it instead of pasting it.</source>
        <translation>Das enthält Zeichen, die sich nicht schreiben lassen: bitte eintippen statt einfügen.</translation>
    </message>
    <message>
        <source>This is a text, in quotation marks.</source>
        <translation>Das ist ein Text in Anführungszeichen.</translation>
    </message>
    <message>
        <source>This is before 1900: look at the year again.</source>
        <translation>Das liegt vor 1900: bitte das Jahr noch einmal ansehen.</translation>
    </message>
    <message>
        <source>This is either true or false.</source>
        <translation>Das ist entweder true oder false.</translation>
    </message>
    <message>
        <source>This is not a date: write day, month and year, like 11.02.1985 or 1985-02-11.</source>
        <translation>Das ist kein Datum: Tag, Monat und Jahr schreiben, wie 11.02.1985 oder 1985-02-11.</translation>
    </message>
    <message>
        <source>This is too long to be kept.</source>
        <translation>Das ist zu lang zum Speichern.</translation>
    </message>
    <message>
        <source>This makes throw-away rooms at the video service</source>
        <translation>Dies legt Wegwerfräume beim Videodienst an</translation>
    </message>
    <message>
        <source>This name is too long: 120 letters are enough.</source>
        <translation>Dieser Name ist zu lang: 120 Zeichen genügen.</translation>
    </message>
    <message>
        <source>This name is too long: 200 letters are enough.</source>
        <translation>Dieser Name ist zu lang: 200 Zeichen genügen.</translation>
    </message>
    <message>
        <source>This one&apos;s birth date is not known: ask for the address or the phone number.</source>
        <translation>Das Geburtsdatum dieses Patienten ist nicht bekannt: nach der Adresse oder Telefonnummer fragen.</translation>
    </message>
    <message>
        <source>This path cannot be opened</source>
        <translation>Dieser Pfad lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>This path leads to a room shared by a whole session</source>
        <translation>Dieser Pfad führt zu einem Raum, den eine ganze Sprechstunde teilt</translation>
    </message>
    <message>
        <source>This patient still has a visit booked, or waits for one</source>
        <translation>Dieser Patient hat noch einen gebuchten Termin oder wartet auf einen</translation>
    </message>
    <message>
        <source>This patient&apos;s record has just been changed elsewhere</source>
        <translation>Die Daten dieses Patienten wurden soeben anderswo geändert</translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer there</source>
        <translation>Den Datensatz dieses Patienten gibt es nicht mehr</translation>
    </message>
    <message>
        <source>This reason can&apos;t be kept</source>
        <translation>Dieser Grund lässt sich nicht speichern</translation>
    </message>
    <message>
        <source>This session is no longer there</source>
        <translation>Diese Sprechstunde gibt es nicht mehr</translation>
    </message>
    <message>
        <source>This slot cannot be booked</source>
        <translation>Dieses Zeitfenster lässt sich nicht buchen</translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation>Dieses Zeitfenster ist belegt</translation>
    </message>
    <message>
        <source>This visit has ended, and its room is closed</source>
        <translation>Dieser Termin ist beendet, und sein Raum ist geschlossen</translation>
    </message>
    <message>
        <source>This visit has no video room</source>
        <translation>Dieser Termin hat keinen Videoraum</translation>
    </message>
    <message>
        <source>This visit is another patient&apos;s here.</source>
        <translation>Dieser Termin gehört hier einem anderen Patienten.</translation>
    </message>
    <message>
        <source>This visit is on another day</source>
        <translation>Dieser Termin ist an einem anderen Tag</translation>
    </message>
    <message>
        <source>This visit&apos;s room belongs to another video service</source>
        <translation>Der Raum dieses Termins gehört zu einem anderen Videodienst</translation>
    </message>
    <message>
        <source>Three numbers of minutes, each more than the one before.</source>
        <translation>Drei Anzahlen Minuten, jede größer als die vorige.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, call support.</source>
        <translation>Bitte erneut versuchen. Falls es wieder geschieht, den Support anrufen.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, restart the computer.</source>
        <translation>Bitte erneut versuchen. Falls es wieder geschieht, den Computer neu starten.</translation>
    </message>
    <message>
        <source>Try again. If it stays, check that no login page of the network stands in between.</source>
        <translation>Bitte erneut versuchen. Falls es bleibt, prüfen, ob eine Anmeldeseite des Netzes dazwischensteht.</translation>
    </message>
    <message>
        <source>Two numbers of minutes, the second more than the first.</source>
        <translation>Zwei Anzahlen Minuten, die zweite größer als die erste.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>UNBEKANNT</translation>
    </message>
    <message>
        <source>Unlock or install the system keyring; until then the keys can be given as environment variables for one run.</source>
        <translation>Den Schlüsselbund des Systems entsperren oder installieren; bis dahin lassen sich die Schlüssel für einen Lauf als Umgebungsvariablen angeben.</translation>
    </message>
    <message>
        <source>Use that one, or stop it first.</source>
        <translation>Diesen verwenden oder ihn zuerst beenden.</translation>
    </message>
    <message>
        <source>Use the command line, or log in on a screen.</source>
        <translation>Die Befehlszeile verwenden oder sich an einem Bildschirm anmelden.</translation>
    </message>
    <message>
        <source>Video visits of these days</source>
        <translation>Videotermine dieser Tage</translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. All {checks} checks passed.</source>
        <translation>Videotermine: {visits}, Räume: {rooms}, gemeinsam genutzt: {shared}. Alle {checks} Prüfungen bestanden.</translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. {failed} of {checks} checks failed.</source>
        <translation>Videotermine: {visits}, Räume: {rooms}, gemeinsam genutzt: {shared}. {failed} von {checks} Prüfungen nicht bestanden.</translation>
    </message>
    <message>
        <source>VideoSDK is chosen, but its key or secret is missing</source>
        <translation>VideoSDK ist gewählt, aber der Schlüssel oder der Geheimschlüssel fehlt</translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser: open the link there to see.</source>
        <translation>VideoSDKs eigene Seite entscheidet im Browser: den Link dort öffnen, um es zu sehen.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Visits for which no room was ever made: {number}.</source>
        <translation>Termine, für die nie ein Raum angelegt wurde: {number}.</translation>
    </message>
    <message>
        <source>Wait half a minute, then try again.</source>
        <translation>Eine halbe Minute warten, dann erneut versuchen.</translation>
    </message>
    <message>
        <source>What is newer than this backup will be lost</source>
        <translation>Was neuer ist als diese Sicherung, geht verloren</translation>
    </message>
    <message>
        <source>Whoever manages that server makes its backups and puts them back.</source>
        <translation>Wer diesen Server verwaltet, erstellt seine Sicherungen und spielt sie zurück.</translation>
    </message>
    <message>
        <source>Whole days, from 1 to 3650.</source>
        <translation>Ganze Tage, von 1 bis 3650.</translation>
    </message>
    <message>
        <source>Whole hours, from 0 to 720; 0 means by hand only.</source>
        <translation>Ganze Stunden, von 0 bis 720; 0 heißt nur von Hand.</translation>
    </message>
    <message>
        <source>Whole minutes, from 0 to 1440.</source>
        <translation>Ganze Minuten, von 0 bis 1440.</translation>
    </message>
    <message>
        <source>Whole per cent, from 80 to 200.</source>
        <translation>Ganze Prozent, von 80 bis 200.</translation>
    </message>
    <message>
        <source>Windows did not open it: copy the link instead.</source>
        <translation>Windows hat ihn nicht geöffnet: stattdessen den Link kopieren.</translation>
    </message>
    <message>
        <source>Write postgresql://desk@server/clinic, or leave it empty.</source>
        <translation>postgresql://desk@server/clinic schreiben oder leer lassen.</translation>
    </message>
    <message>
        <source>Write the year with four digits: two could mean either century.</source>
        <translation>Das Jahr mit vier Ziffern schreiben: Zwei könnten beide Jahrhunderte meinen.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Sie haben kein Recht, sie zu lesen.</translation>
    </message>
    <message>
        <source>a backup was put back</source>
        <translation>eine Sicherung wurde zurückgespielt</translation>
    </message>
    <message>
        <source>a room could not be closed</source>
        <translation>ein Raum konnte nicht geschlossen werden</translation>
    </message>
    <message>
        <source>another doctor</source>
        <translation>anderer Arzt</translation>
    </message>
    <message>
        <source>appointment&apos;s id</source>
        <translation>ID des Termins</translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation>Sicherung zurückgespielt</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>closed rooms asked about</source>
        <translation>erfragte geschlossene Räume</translation>
    </message>
    <message>
        <source>current rooms</source>
        <translation>aktuelle Räume</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>Arzt</translation>
    </message>
    <message>
        <source>doctor&apos;s id</source>
        <translation>ID des Arztes</translation>
    </message>
    <message>
        <source>doctor&apos;s name</source>
        <translation>Name des Arztes</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>irrtümlich eingetragen</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>free, {when}</source>
        <translation>frei, {when}</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>Geschlecht</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>guest 1</source>
        <translation>Gast 1</translation>
    </message>
    <message>
        <source>guest 2</source>
        <translation>Gast 2</translation>
    </message>
    <message>
        <source>guest 3</source>
        <translation>Gast 3</translation>
    </message>
    <message>
        <source>guest 4</source>
        <translation>Gast 4</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>imported, not yet checked</source>
        <translation>importiert, noch nicht geprüft</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>Dolmetscher</translation>
    </message>
    <message>
        <source>it was seen before</source>
        <translation>er wurde schon gesehen</translation>
    </message>
    <message>
        <source>kind of session</source>
        <translation>Art der Sprechstunde</translation>
    </message>
    <message>
        <source>kind of visit</source>
        <translation>Terminart</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>left {when}</source>
        <translation>aufgegeben {when}</translation>
    </message>
    <message>
        <source>links expired</source>
        <translation>Links abgelaufen</translation>
    </message>
    <message>
        <source>links revoked</source>
        <translation>Links widerrufen</translation>
    </message>
    <message>
        <source>location</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>lost at the service</source>
        <translation>beim Dienst verloren</translation>
    </message>
    <message>
        <source>meeting ID</source>
        <translation>Meeting-ID</translation>
    </message>
    <message>
        <source>meeting IDs</source>
        <translation>Meeting-IDs</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>more people in the room than invited</source>
        <translation>mehr Personen im Raum als eingeladen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>no meeting ID</source>
        <translation>keine Meeting-ID</translation>
    </message>
    <message>
        <source>no video visit any more</source>
        <translation>kein Videotermin mehr</translation>
    </message>
    <message>
        <source>not this visit&apos;s own</source>
        <translation>nicht der dieses Termins</translation>
    </message>
    <message>
        <source>only a coming video visit keeps one</source>
        <translation>nur ein kommender Videotermin behält eine</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>openings and links</source>
        <translation>Öffnungen und Links</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>participant codes</source>
        <translation>Teilnehmercodes</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>patient did not come</source>
        <translation>Patient nicht erschienen</translation>
    </message>
    <message>
        <source>patient&apos;s id</source>
        <translation>ID des Patienten</translation>
    </message>
    <message>
        <source>patient&apos;s name</source>
        <translation>Name des Patienten</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>Telefonnummer</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>Patientennummer</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>Angehörige</translation>
    </message>
    <message>
        <source>room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>rooms of ended visits</source>
        <translation>Räume beendeter Termine</translation>
    </message>
    <message>
        <source>rooms that lost their visit</source>
        <translation>Räume, die ihren Termin verloren</translation>
    </message>
    <message>
        <source>session</source>
        <translation>Sprechstunde</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>Sprechstunde {number}</translation>
    </message>
    <message>
        <source>session&apos;s id</source>
        <translation>ID der Sprechstunde</translation>
    </message>
    <message>
        <source>session&apos;s meeting ID</source>
        <translation>Meeting-ID der Sprechstunde</translation>
    </message>
    <message>
        <source>session&apos;s time slots</source>
        <translation>Zeitfenster der Sprechstunde</translation>
    </message>
    <message>
        <source>settings.toml says that this desk serves &apos;{name}&apos;, but {count} doctors are called so: until then it is the reception&apos;s.</source>
        <translation>settings.toml sagt, dass dieser Arbeitsplatz für „{name}“ ist, aber {count} Ärzte heißen so: Vorerst gilt er als Arbeitsplatz des Empfangs.</translation>
    </message>
    <message>
        <source>shared rooms</source>
        <translation>gemeinsame Räume</translation>
    </message>
    <message>
        <source>shared with other visits</source>
        <translation>mit anderen Terminen geteilt</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>Zeitfenster</translation>
    </message>
    <message>
        <source>slot&apos;s times</source>
        <translation>Zeiten des Zeitfensters</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>somebody unknown in the room</source>
        <translation>unbekannte Person im Raum</translation>
    </message>
    <message>
        <source>speciality</source>
        <translation>Fachgebiet</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>stays in rooms</source>
        <translation>Aufenthalte in Räumen</translation>
    </message>
    <message>
        <source>the audit trail was changed</source>
        <translation>das Prüfprotokoll wurde verändert</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>der Tag</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>der Monat</translation>
    </message>
    <message>
        <source>the service named a room that is not this visit&apos;s</source>
        <translation>der Dienst nannte einen Raum, der nicht zu diesem Termin gehört</translation>
    </message>
    <message>
        <source>the visit has had a room of its own</source>
        <translation>der Termin hatte schon einen eigenen Raum</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>video service changed</source>
        <translation>Videodienst gewechselt</translation>
    </message>
    <message>
        <source>visit cancelled</source>
        <translation>Termin abgesagt</translation>
    </message>
    <message>
        <source>waits to be closed</source>
        <translation>wartet auf das Schließen</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} could not be set aside; what is wrong in it has its default in this run.</source>
        <translation>{file} konnte nicht beiseitegelegt werden; für das Falsche darin gilt diesmal die Voreinstellung.</translation>
    </message>
    <message>
        <source>{file} holds no anchor.</source>
        <translation>{file} enthält keinen Anker.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not UTF-8.</source>
        <translation>{file} ist beschädigt: kein UTF-8.</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}.</source>
        <translation>{file} ist beschädigt: {reason}.</translation>
    </message>
    <message>
        <source>{file} was damaged meanwhile, and nothing was written. Start this program again: it sets the file aside and keeps what can be read of it.</source>
        <translation>{file} wurde inzwischen beschädigt, und es wurde nichts geschrieben. Das Programm neu starten: Es legt die Datei beiseite und behält, was davon lesbar ist.</translation>
    </message>
    <message>
        <source>{file}: {setting}: {what}</source>
        <translation>{file}: {setting}: {what}</translation>
    </message>
    <message>
        <source>{first} comes first in row {one_row}, but {other} in row {other_row}. Choose the order: rows that do not fit are then refused.</source>
        <translation>In Zeile {one_row} kommt {first} zuerst, in Zeile {other_row} aber {other}. Die Reihenfolge wählen: Zeilen, die nicht passen, werden dann abgelehnt.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read.</source>
        <translation>{folder} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{found} against; {what}: {number}</source>
        <translation>{found} dagegen; {what}: {number}</translation>
    </message>
    <message>
        <source>{ids}, and {number} more</source>
        <translation>{ids} und {number} weitere</translation>
    </message>
    <message>
        <source>{meaning} Save the sheet as CSV, and import that.</source>
        <translation>{meaning} Das Blatt als CSV speichern und dieses importieren.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} ist nicht beschreibbar: {why}.</translation>
    </message>
    <message>
        <source>{name} could not be made.</source>
        <translation>{name} konnte nicht angelegt werden.</translation>
    </message>
    <message>
        <source>{name} is damaged where it names the database. Nothing was opened, so that nobody books into another clinic&apos;s: correct that line, or take it out.</source>
        <translation>{name} ist dort beschädigt, wo die Datenbank genannt ist. Es wurde nichts geöffnet, damit niemand in die Datenbank einer anderen Klinik bucht: diese Zeile berichtigen oder entfernen.</translation>
    </message>
    <message>
        <source>{name} is not set, but another VIDEOSDK_ variable is: set {key} and {secret} together, or neither.</source>
        <translation>{name} ist nicht gesetzt, aber eine andere VIDEOSDK_-Variable: {key} und {secret} zusammen setzen oder keine von beiden.</translation>
    </message>
    <message>
        <source>{name} is there already: give the backup another name.</source>
        <translation>{name} gibt es schon: der Sicherung einen anderen Namen geben.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation>{name}: {why}.</translation>
    </message>
    <message>
        <source>{one} {two}</source>
        <translation>{one} {two}</translation>
    </message>
    <message>
        <source>{parts}</source>
        <translation>{parts}</translation>
    </message>
    <message>
        <source>{path} is there already: name another file.</source>
        <translation>{path} gibt es schon: eine andere Datei angeben.</translation>
    </message>
    <message>
        <source>{what} {stay}</source>
        <translation>{what} {stay}</translation>
    </message>
    <message>
        <source>{what} {when}</source>
        <translation>{what} {when}</translation>
    </message>
    <message>
        <source>{what}: {number}</source>
        <translation>{what}: {number}</translation>
    </message>
    <message>
        <source>{when} link for {what} ({who})</source>
        <translation>{when} Link für {what} ({who})</translation>
    </message>
    <message>
        <source>{when} {what} ({who})</source>
        <translation>{when} {what} ({who})</translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken as in person (rows: {number}).</source>
        <translation>„{word}“ sagt nicht, wie der Termin stattfindet; als vor Ort übernommen (Zeilen: {number}).</translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken like its session (rows: {number}).</source>
        <translation>„{word}“ sagt nicht, wie der Termin stattfindet; wie die Sprechstunde übernommen (Zeilen: {number}).</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ bestanden</translation>
    </message>
    <message>
        <source>✗ FAILED</source>
        <translation>✗ NICHT BESTANDEN</translation>
    </message>
</context>
</TS>
