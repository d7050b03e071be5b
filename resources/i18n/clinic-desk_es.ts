<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Clinic Desk</source>
        <translation>Acerca de Clinic Desk</translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation>Clinic Desk {version}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Qt {version}</source>
        <translation>Qt {version}</translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation>El día de la clínica, y una sala de vídeo propia para cada cita.</translation>
    </message>
    <message>
        <source>The text of this licence is not on this computer.</source>
        <translation>El texto de esta licencia no está en este equipo.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>De qué está hecho</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Alarm: {words}</source>
        <translation>Alarma: {words}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next alarm</source>
        <translation>Alarma siguiente</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Show visit</source>
        <translation>Mostrar cita</translation>
    </message>
    <message>
        <source>Take this alarm away; who did so is recorded</source>
        <translation>Retirar esta alarma; queda registrado quién lo hizo</translation>
    </message>
    <message>
        <source>{since} · {number} of {all}</source>
        <translation>{since} · {number} de {all}</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>A backup of the database was put back</source>
        <translation>Se restauró una copia de seguridad de la base de datos</translation>
    </message>
    <message>
        <source>A room that should be shut is still open</source>
        <translation>Una sala que debería estar cerrada sigue abierta</translation>
    </message>
    <message>
        <source>Ask who they are. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation>Pregunte quiénes son. Enlaces nuevos (Ctrl+Mayús+R) cierra la sala y crea otra.</translation>
    </message>
    <message>
        <source>It is blocked, and nobody was sent there. Open the visit for a new room, then copy the patient&apos;s link again.</source>
        <translation>Está bloqueada y no se envió a nadie allí. Abra la cita para crear una sala nueva y copie otra vez el enlace del paciente.</translation>
    </message>
    <message>
        <source>Its old links may still work. The desk keeps trying; close it at the video service as well.</source>
        <translation>Sus enlaces antiguos quizá aún sirvan. El puesto sigue intentándolo; ciérrela también en el servicio de vídeo.</translation>
    </message>
    <message>
        <source>Keep the database and its backups as they are, and tell whoever answers for privacy.</source>
        <translation>Deje la base de datos y sus copias como están y avise al responsable de privacidad.</translation>
    </message>
    <message>
        <source>Look who is inside. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation>Mire quién está dentro. Enlaces nuevos (Ctrl+Mayús+R) cierra la sala y crea otra.</translation>
    </message>
    <message>
        <source>More people than were invited were in this visit&apos;s room</source>
        <translation>En la sala de esta cita había más personas que las invitadas</translation>
    </message>
    <message>
        <source>Somebody unknown was in this visit&apos;s room</source>
        <translation>En la sala de esta cita había un desconocido</translation>
    </message>
    <message>
        <source>The audit trail was changed from outside</source>
        <translation>El registro de auditoría se cambió desde fuera</translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s</source>
        <translation>El servicio de vídeo indicó una sala que no es la de esta cita</translation>
    </message>
    <message>
        <source>What was written since is gone, and every visit gets a new room: copy the patients&apos; links again.</source>
        <translation>Lo escrito desde entonces se ha perdido y cada cita recibe una sala nueva: copie otra vez los enlaces de los pacientes.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>Hay un paciente esperando</numerusform>
            <numerusform>Hay %n pacientes esperando</numerusform>
        </translation>
    </message>
    <message>
        <source>A patient is waiting</source>
        <translation>Hay un paciente esperando</translation>
    </message>
    <message>
        <source>A patient is waiting for the {time} visit</source>
        <translation>Espera el paciente de la cita de las {time}</translation>
    </message>
    <message>
        <source>click to show</source>
        <translation>haga clic para mostrarlo</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Arrow keys move among the answers</source>
        <translation>Las flechas recorren las respuestas</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>another reason</source>
        <translation>otro motivo</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>llegó</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>reservada</translation>
    </message>
    <message>
        <source>booked again</source>
        <translation>reservada de nuevo</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>no acudió</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>anotada por error</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en consulta</translation>
    </message>
    <message>
        <source>moved away from this day</source>
        <translation>pasada a otro día</translation>
    </message>
    <message>
        <source>moved from {before} to {after}</source>
        <translation>movida de {before} a {after}</translation>
    </message>
    <message>
        <source>moved to this day</source>
        <translation>pasada a este día</translation>
    </message>
    <message>
        <source>now {how}</source>
        <translation>ahora {how}</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>en la lista de espera</translation>
    </message>
    <message>
        <source>session added</source>
        <translation>sesión añadida</translation>
    </message>
    <message>
        <source>session changed</source>
        <translation>sesión cambiada</translation>
    </message>
    <message>
        <source>session taken out</source>
        <translation>sesión retirada</translation>
    </message>
    <message>
        <source>slot blocked</source>
        <translation>hueco bloqueado</translation>
    </message>
    <message>
        <source>slot no longer blocked</source>
        <translation>hueco desbloqueado</translation>
    </message>
</context>
<context>
    <name>AwayBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this list (Esc)</source>
        <translation>Cerrar esta lista (Esc)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message numerus="yes">
        <source>Since you looked away: %n changes</source>
        <translation>
            <numerusform>Mientras no miraba: %n cambio</numerusform>
            <numerusform>Mientras no miraba: %n cambios</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Deshacer: {what}</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>Copia hecha y comprobada: {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo la copia…</translation>
    </message>
</context>
<context>
    <name>BeginningPage</name>
    <message>
        <source>A &amp;sample clinic</source>
        <translation>Una clínica de &amp;muestra</translation>
    </message>
    <message>
        <source>A day sheet as CSV, or the old system&apos;s sessions as JSON. You see what it would change before anything is written.</source>
        <translation>Una hoja del día en CSV, o las sesiones del sistema antiguo en JSON. Se ve lo que cambiaría antes de escribir nada.</translation>
    </message>
    <message>
        <source>A sample clinic can only be put into an empty one: this one is not empty.</source>
        <translation>Una clínica de muestra solo se puede poner en una vacía: esta no lo está.</translation>
    </message>
    <message>
        <source>An &amp;empty day</source>
        <translation>Un día &amp;vacío</translation>
    </message>
    <message>
        <source>Invented doctors and patients, to try everything with. It is not for real patients: for those, begin with an empty day.</source>
        <translation>Médicos y pacientes inventados, para probarlo todo. No es para pacientes reales: para ellos, empiece con un día vacío.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>El primer día</translation>
    </message>
    <message>
        <source>What a file h&amp;olds</source>
        <translation>Lo que contiene un &amp;archivo</translation>
    </message>
    <message>
        <source>What should be there when the window opens?</source>
        <translation>¿Qué debe haber cuando se abra la ventana?</translation>
    </message>
    <message>
        <source>You plan your doctors&apos; sessions yourself, and book.</source>
        <translation>Planifica usted las sesiones de sus médicos, y reserva.</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Block this slot</source>
        <translation>Bloquear este hueco</translation>
    </message>
    <message>
        <source>Team meeting, lunch, paperwork…</source>
        <translation>Reunión de equipo, comida, papeleo…</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: %n letters are enough.</source>
        <translation>
            <numerusform>Es demasiado largo: basta con %n letra.</numerusform>
            <numerusform>Es demasiado largo: basta con %n letras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type why, or press B in the table to block without a word.</source>
        <translation>Escriba el motivo, o pulse B en la tabla para bloquear sin decirlo.</translation>
    </message>
    <message>
        <source>Why the slot is blocked</source>
        <translation>Por qué se bloquea el hueco</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message numerus="yes">
        <source>%n of {count} clash:</source>
        <translation>
            <numerusform>%n de {count} no puede ser:</numerusform>
            <numerusform>%n de {count} no pueden ser:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;In person</source>
        <translation>&amp;En persona</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Vídeo</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Tarde</translation>
    </message>
    <message numerus="yes">
        <source>All %n are free.</source>
        <translation>
            <numerusform>Está libre.</numerusform>
            <numerusform>Las %n están libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time of day</source>
        <translation>A cualquier hora</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Book {slot}</source>
        <translation>Reservar {slot}</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Final de tarde</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>No birth date and no phone number known</source>
        <translation>Sin fecha de nacimiento ni teléfono conocidos</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>Paciente registrado</translation>
    </message>
    <message>
        <source>There are visits at these times already: {visits}.</source>
        <translation>Ya hay citas a esas horas: {visits}.</translation>
    </message>
    <message>
        <source>There is a visit at that time already: {visits}.</source>
        <translation>Ya hay una cita a esa hora: {visits}.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>nac. {day}</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>historia {number}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {doctor}</source>
        <translation>{day}, {start}–{end}, {doctor}</translation>
    </message>
    <message>
        <source>{day}, {time} with {doctor}</source>
        <translation>{day}, {time} con {doctor}</translation>
    </message>
    <message>
        <source>{day}: taken</source>
        <translation>{day}: ocupado</translation>
    </message>
    <message>
        <source>{day}: taken; {time} is free</source>
        <translation>{day}: ocupado; {time} está libre</translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time</source>
        <translation>{day}: esa hora no existe por el cambio de hora</translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time; {time} is free</source>
        <translation>{day}: esa hora no existe por el cambio de hora; {time} está libre</translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then</source>
        <translation>{day}: el médico no tiene hueco a esa hora</translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then; {time} is free</source>
        <translation>{day}: el médico no tiene hueco a esa hora; {time} está libre</translation>
    </message>
    <message numerus="yes">
        <source>{patient} is booked %n times, from {when} on</source>
        <translation>
            <numerusform>{patient}: una cita reservada, {when}</numerusform>
            <numerusform>{patient}: %n citas reservadas, desde {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{patient} is booked and has arrived: {when}</source>
        <translation>{patient}: cita reservada, y ya llegó: {when}</translation>
    </message>
    <message>
        <source>{patient} is booked as an extra: {when}</source>
        <translation>{patient}: reservada como extra: {when}</translation>
    </message>
    <message>
        <source>{patient} is booked: {when}</source>
        <translation>{patient}: cita reservada: {when}</translation>
    </message>
    <message>
        <source>{patient} waits for a time.</source>
        <translation>{patient} espera una hora.</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {day}, {time}.</source>
        <translation>{patient} espera adelantar su cita de {day}, {time}.</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {time}.</source>
        <translation>{patient} espera adelantar su cita de las {time}.</translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation>Libre: {slot}</translation>
    </message>
    <message>
        <source>{time} with {doctor}</source>
        <translation>{time} con {doctor}</translation>
    </message>
    <message>
        <source>{title}. The next free one is {slot}.</source>
        <translation>{title}. El siguiente libre: {slot}.</translation>
    </message>
    <message>
        <source>{title}. This doctor has no other.</source>
        <translation>{title}. Este médico no tiene otro.</translation>
    </message>
</context>
<context>
    <name>BookingBox</name>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nuevo paciente…</translation>
    </message>
    <message>
        <source>Choose a patient from the list, or register a new one.</source>
        <translation>Elija un paciente de la lista, o registre uno nuevo.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name, phone number or birth date.</source>
        <translation>Escriba el nombre, el teléfono o la fecha de nacimiento del paciente.</translation>
    </message>
</context>
<context>
    <name>BookingDesk</name>
    <message>
        <source>Only a booked visit can wait for an earlier time.</source>
        <translation>Solo una cita reservada se puede adelantar.</translation>
    </message>
    <message>
        <source>{patient} keeps this time</source>
        <translation>{patient} mantiene su hora</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time</source>
        <translation>{patient} espera adelantar la cita</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <source>Another reason</source>
        <translation>Otro motivo</translation>
    </message>
    <message>
        <source>Another time was agreed</source>
        <translation>Se acordó otra hora</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Cancelar la cita</translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation>Elija un motivo, o escriba uno.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Or type another reason</source>
        <translation>O escriba otro motivo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motivos</translation>
    </message>
    <message>
        <source>The doctor is away</source>
        <translation>El médico está ausente</translation>
    </message>
    <message>
        <source>The patient cancelled</source>
        <translation>El paciente canceló</translation>
    </message>
    <message>
        <source>The patient could not be reached</source>
        <translation>No se pudo localizar al paciente</translation>
    </message>
    <message>
        <source>The patient is ill</source>
        <translation>El paciente está enfermo</translation>
    </message>
    <message>
        <source>Why is {visit} cancelled?</source>
        <translation>¿Por qué se cancela {visit}?</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Copia de seguridad</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>It is there and up to date, in the place that was named; the settings are in {where}.</source>
        <translation>Está y al día, en el lugar indicado; los ajustes están en {where}.</translation>
    </message>
    <message>
        <source>It is there and up to date, in {where}.</source>
        <translation>Está y al día, en {where}.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Llavero</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>No está en orden</translation>
    </message>
    <message>
        <source>Practice mode: not for patients.</source>
        <translation>Modo de prueba: no es para pacientes.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The newest backup is of {when}, in {folder}.</source>
        <translation>La copia más reciente es de {when}, en {folder}.</translation>
    </message>
    <message>
        <source>There is no backup yet in {folder}.</source>
        <translation>Aún no hay ninguna copia en {folder}.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>Servicio de vídeo</translation>
    </message>
    <message>
        <source>VideoSDK answers and knows our key.</source>
        <translation>VideoSDK responde y reconoce nuestra clave.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Conviene mirarlo</translation>
    </message>
    <message>
        <source>{browser} opens the links in private windows ({command}).</source>
        <translation>{browser} abre los enlaces en ventanas privadas ({command}).</translation>
    </message>
    <message>
        <source>{command} is not there: set `browser` in settings.toml.</source>
        <translation>{command} no está: indique `browser` en settings.toml.</translation>
    </message>
    <message>
        <source>{command} opens the links.</source>
        <translation>{command} abre los enlaces.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. Entries carry no key: only the anchor protects them.</source>
        <translation>{entries} entradas de este puesto, la última es {hash}. No llevan clave: solo el ancla las protege.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor agrees, and entries carry this desk&apos;s key.</source>
        <translation>{entries} entradas de este puesto, la última es {hash}. El ancla coincide y las entradas llevan la clave de este puesto.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor does not fit: run clinic-desk audit verify.</source>
        <translation>{entries} entradas de este puesto, la última es {hash}. El ancla no coincide: ejecute clinic-desk audit verify.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. There is no anchor yet.</source>
        <translation>{entries} entradas de este puesto, la última es {hash}. Aún no hay ancla.</translation>
    </message>
    <message>
        <source>{keyring} keeps the keys.</source>
        <translation>{keyring} guarda las claves.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar de nuevo</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Todo está en orden.</translation>
    </message>
    <message>
        <source>Can this desk work?</source>
        <translation>¿Puede trabajar este puesto?</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Comprobar este equipo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Something is not in order: this desk can&apos;t do all of its work.</source>
        <translation>Algo no está en orden: este puesto no puede hacer todo su trabajo.</translation>
    </message>
    <message>
        <source>This desk can work. Some things are worth a look.</source>
        <translation>Este puesto puede trabajar. Conviene mirar algunas cosas.</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>&amp;Country</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>&amp;Doctors</source>
        <translation>&amp;Médicos</translation>
    </message>
    <message>
        <source>As the time zone says</source>
        <translation>Según la zona horaria</translation>
    </message>
    <message>
        <source>Clinic&apos;s na&amp;me</source>
        <translation>&amp;Nombre de la clínica</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Desk &amp;for</source>
        <translation>Puesto p&amp;ara</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nombre de la clínica</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation>La clínica ya tiene sesiones: su zona horaria queda como está.</translation>
    </message>
    <message>
        <source>The name stands on printed papers. All times are shown in the clinic&apos;s time zone.</source>
        <translation>El nombre figura en los papeles impresos. Todas las horas se muestran en la zona horaria de la clínica.</translation>
    </message>
    <message>
        <source>The reception</source>
        <translation>La recepción</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>Este puesto es para</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Su clínica</translation>
    </message>
</context>
<context>
    <name>ClosuresDialog</name>
    <message>
        <source>&amp;Add these days</source>
        <translation>&amp;Añadir estos días</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Primer día</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>Último &amp;día</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>A&amp;brir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>Q&amp;uién</translation>
    </message>
    <message>
        <source>Absences and closed days</source>
        <translation>Ausencias y cierres</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cierres</translation>
    </message>
    <message>
        <source>Closed, or away</source>
        <translation>Cierre o ausencia</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Días cerrados</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>Desde hoy</translation>
    </message>
    <message>
        <source>Holiday opened</source>
        <translation>Festivo abierto</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Uno más</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Abiertos de nuevo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>Toda la clínica</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>What these days are</source>
        <translation>Qué son estos días</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Quién está ausente</translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation>Trabaja, aunque es festivo</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns that are shown</source>
        <translation>Columnas que se muestran</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About and licences…</source>
        <translation>&amp;Acerca de y licencias…</translation>
    </message>
    <message>
        <source>&amp;Absences and closed days…</source>
        <translation>&amp;Ausencias y cierres…</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>&amp;Registro de auditoría…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>&amp;Block this slot</source>
        <translation>&amp;Bloquear este hueco</translation>
    </message>
    <message>
        <source>&amp;Book the freed slot</source>
        <translation>&amp;Reservar el hueco liberado</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>&amp;Reservar…</translation>
    </message>
    <message>
        <source>&amp;Calendar and doctors</source>
        <translation>Calendario &amp;y médicos</translation>
    </message>
    <message>
        <source>&amp;Change this session…</source>
        <translation>&amp;Cambiar esta sesión…</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>&amp;Comprobar este equipo…</translation>
    </message>
    <message>
        <source>&amp;Check today&apos;s visits</source>
        <translation>&amp;Comprobar las citas de hoy</translation>
    </message>
    <message>
        <source>&amp;Copy patient&apos;s link</source>
        <translation>Co&amp;piar enlace del paciente</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Terminada</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Edit patient…</source>
        <translation>&amp;Editar paciente…</translation>
    </message>
    <message>
        <source>&amp;Entered in error</source>
        <translation>Anota&amp;da por error</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Filter by kind and status</source>
        <translation>&amp;Filtrar por tipo y estado</translation>
    </message>
    <message>
        <source>&amp;Find a free slot…</source>
        <translation>&amp;Buscar un hueco libre…</translation>
    </message>
    <message>
        <source>&amp;Find a patient or appointment</source>
        <translation>&amp;Buscar paciente o cita</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Ir a una fecha…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>Ocultar nom&amp;bres</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>Im&amp;portar…</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>&amp;En consulta</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>&amp;Merge two patients…</source>
        <translation>&amp;Unir dos pacientes…</translation>
    </message>
    <message>
        <source>&amp;Move to the next free slot</source>
        <translation>Mover al &amp;siguiente hueco libre</translation>
    </message>
    <message>
        <source>&amp;New links</source>
        <translation>Enlaces &amp;nuevos</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nuevo paciente…</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>Día &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Abrir la sala</translation>
    </message>
    <message>
        <source>&amp;Paste the visit</source>
        <translation>Pe&amp;gar la cita</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Pacientes</translation>
    </message>
    <message>
        <source>&amp;Plan sessions…</source>
        <translation>&amp;Planificar sesiones…</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>Día &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation>&amp;Imprimir el día…</translation>
    </message>
    <message>
        <source>&amp;Put on the waiting list…</source>
        <translation>&amp;Poner en la lista de espera…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Restaurar una copia…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>&amp;Servicio…</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sesiones</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Visits and waiting…</source>
        <translation>&amp;Citas y esperas…</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>&amp;Lista de espera…</translation>
    </message>
    <message>
        <source>&amp;Walk-in now…</source>
        <translation>Sin cita, a&amp;hora…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>&amp;Lo enviado…</translation>
    </message>
    <message>
        <source>&amp;Withdraw this session…</source>
        <translation>&amp;Retirar esta sesión…</translation>
    </message>
    <message>
        <source>A day at the desk, with pictures</source>
        <translation>Un día en el puesto, con imágenes</translation>
    </message>
    <message>
        <source>A&amp;rrived</source>
        <translation>&amp;Llegó</translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <source>Ask once more what the first start has asked</source>
        <translation>Preguntar otra vez lo que preguntó el primer inicio</translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation>Claro u oscuro, según el sistema</translation>
    </message>
    <message>
        <source>Begin the visit of who waits for this doctor</source>
        <translation>Empezar la cita de quien espera a este médico</translation>
    </message>
    <message>
        <source>Block this slot &amp;for a reason…</source>
        <translation>Bloquear este hueco con &amp;motivo…</translation>
    </message>
    <message>
        <source>Block this slot and say why</source>
        <translation>Bloquear este hueco y decir por qué</translation>
    </message>
    <message>
        <source>Book beside this &amp;visit…</source>
        <translation>Reservar &amp;junto a esta cita…</translation>
    </message>
    <message>
        <source>Book the next free slot; Enter books the selected free one</source>
        <translation>Reservar el siguiente hueco libre; Intro reserva el seleccionado</translation>
    </message>
    <message>
        <source>Book who stands at the desk, as arrived</source>
        <translation>Reservar para quien está en recepción, como llegado</translation>
    </message>
    <message>
        <source>Cance&amp;l the visit…</source>
        <translation>&amp;Cancelar la cita…</translation>
    </message>
    <message>
        <source>Cancel the selected visit and say why; its slot is free</source>
        <translation>Cancelar la cita seleccionada y decir por qué; su hueco queda libre</translation>
    </message>
    <message>
        <source>Change the &amp;kind…</source>
        <translation>Ca&amp;mbiar el tipo…</translation>
    </message>
    <message>
        <source>Charts of visits, no-shows, doctors&apos; time and waiting</source>
        <translation>Gráficos de citas, pacientes que no acudieron, tiempo de los médicos y esperas</translation>
    </message>
    <message>
        <source>Choose &amp;doctors</source>
        <translation>Ele&amp;gir médicos</translation>
    </message>
    <message>
        <source>Choose practice mode or VideoSDK, and enter its keys</source>
        <translation>Elegir el modo de prueba o VideoSDK, e introducir sus claves</translation>
    </message>
    <message>
        <source>Choose which columns the list has</source>
        <translation>Elegir qué columnas tiene la lista</translation>
    </message>
    <message>
        <source>Close this window; rooms stay open</source>
        <translation>Cerrar esta ventana; las salas siguen abiertas</translation>
    </message>
    <message>
        <source>Col&amp;umns of the list…</source>
        <translation>Col&amp;umnas de la lista…</translation>
    </message>
    <message>
        <source>Copy a &amp;guest&apos;s link…</source>
        <translation>Copiar enlace de &amp;invitado…</translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation>Copiar un enlace para un intérprete, un familiar u otra persona</translation>
    </message>
    <message>
        <source>Copy the database, and check the copy</source>
        <translation>Copiar la base de datos y comprobar la copia</translation>
    </message>
    <message>
        <source>Copy the link by which the patient joins this visit</source>
        <translation>Copiar el enlace con el que el paciente entra en esta cita</translation>
    </message>
    <message>
        <source>Cu&amp;t the visit</source>
        <translation>Cor&amp;tar la cita</translation>
    </message>
    <message>
        <source>Day as a l&amp;ist</source>
        <translation>Día como &amp;lista</translation>
    </message>
    <message>
        <source>Day sheet, downtime sheet or handover note; Enter prints</source>
        <translation>Hoja del día, hoja de contingencia o nota de relevo; Intro imprime</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Repetir lo último que se deshizo</translation>
    </message>
    <message>
        <source>Doctors side &amp;by side</source>
        <translation>Médi&amp;cos lado a lado</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;Borrar…</translation>
    </message>
    <message>
        <source>E&amp;xport what is held…</source>
        <translation>E&amp;xportar lo guardado…</translation>
    </message>
    <message>
        <source>Go on to the table, notices, alarms, the visit, the search, the calendar</source>
        <translation>Pasar a la tabla, los avisos, las alarmas, la cita, la búsqueda, el calendario</translation>
    </message>
    <message>
        <source>Go to the list of doctors; Space shows or hides one</source>
        <translation>Ir a la lista de médicos; Espacio muestra u oculta uno</translation>
    </message>
    <message>
        <source>Go to the visit whose patient has waited longest in its room</source>
        <translation>Ir a la cita cuyo paciente lleva más tiempo esperando en su sala</translation>
    </message>
    <message>
        <source>Go to what can be shown alone; Space chooses</source>
        <translation>Ir a lo que se puede mostrar solo; Espacio elige</translation>
    </message>
    <message>
        <source>Go to what changed while another program was in front</source>
        <translation>Ir a lo que cambió mientras otro programa estaba delante</translation>
    </message>
    <message>
        <source>Import a day sheet or the old system&apos;s sessions</source>
        <translation>Importar una hoja del día o las sesiones del sistema antiguo</translation>
    </message>
    <message>
        <source>Isolation &amp;report…</source>
        <translation>&amp;Informe de aislamiento…</translation>
    </message>
    <message>
        <source>Let a patient who waits be heard, or only seen</source>
        <translation>Avisar con sonido del paciente que espera, o solo en pantalla</translation>
    </message>
    <message>
        <source>Let a patient without a visit wait for a slot</source>
        <translation>Poner en espera de un hueco a un paciente sin cita</translation>
    </message>
    <message>
        <source>Let nobody be booked into this slot, or free it again</source>
        <translation>Impedir reservas en este hueco, o liberarlo de nuevo</translation>
    </message>
    <message>
        <source>Let the cut visit and the selected one change places</source>
        <translation>Intercambiar la cita cortada y la seleccionada</translation>
    </message>
    <message>
        <source>Let the reception see that the patient is not here</source>
        <translation>Mostrar a recepción que el paciente no está</translation>
    </message>
    <message>
        <source>Let the reception see that you need five minutes more</source>
        <translation>Mostrar a recepción que necesita cinco minutos más</translation>
    </message>
    <message>
        <source>Let this view&apos;s rows be close to each other, or not</source>
        <translation>Juntar o separar las filas de esta vista</translation>
    </message>
    <message>
        <source>List visits that a change of time-zone rules has moved</source>
        <translation>Ver las citas que cambiaron de hora por las reglas de zona horaria</translation>
    </message>
    <message>
        <source>Look whether all that the desk needs is there</source>
        <translation>Mirar si está todo lo que el puesto necesita</translation>
    </message>
    <message>
        <source>Look whether every video visit of today is ready</source>
        <translation>Mirar si todas las citas por vídeo de hoy están listas</translation>
    </message>
    <message>
        <source>Look: &amp;light</source>
        <translation>Aspecto: cla&amp;ro</translation>
    </message>
    <message>
        <source>Look: as the &amp;system</source>
        <translation>As&amp;pecto: el del sistema</translation>
    </message>
    <message>
        <source>Look: d&amp;ark</source>
        <translation>Aspecto: &amp;oscuro</translation>
    </message>
    <message>
        <source>Make an extra slot at the same time, on purpose</source>
        <translation>Crear a propósito un hueco extra a la misma hora</translation>
    </message>
    <message>
        <source>Make every link to this visit useless, and copy a new one</source>
        <translation>Anular todos los enlaces de esta cita y copiar uno nuevo</translation>
    </message>
    <message>
        <source>Make the session of this slot longer, shorter, or another</source>
        <translation>Alargar, acortar o cambiar la sesión de este hueco</translation>
    </message>
    <message>
        <source>Make two records of one person one</source>
        <translation>Hacer una sola de dos fichas de la misma persona</translation>
    </message>
    <message>
        <source>Meet by video, in person or by phone</source>
        <translation>Verse por vídeo, en persona o por teléfono</translation>
    </message>
    <message>
        <source>Move to the &amp;previous free slot</source>
        <translation>Mo&amp;ver al hueco libre anterior</translation>
    </message>
    <message>
        <source>Move who waits into the slot that was freed</source>
        <translation>Mover a quien espera al hueco liberado</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Parte siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>No-s&amp;how</source>
        <translation>N&amp;o acudió</translation>
    </message>
    <message>
        <source>Old &amp;shared room of this session…</source>
        <translation>Anti&amp;gua sala compartida de esta sesión…</translation>
    </message>
    <message>
        <source>Open this visit&apos;s own video room in the browser</source>
        <translation>Abrir en el navegador la sala de vídeo propia de esta cita</translation>
    </message>
    <message>
        <source>Plan a doctor&apos;s sessions, once or every week</source>
        <translation>Planificar las sesiones de un médico, una vez o cada semana</translation>
    </message>
    <message>
        <source>Put the cut visit into the selected slot of any day</source>
        <translation>Poner la cita cortada en el hueco seleccionado de cualquier día</translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s free slot before this one</source>
        <translation>Mover la cita al hueco libre anterior de su médico</translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s next free slot of the day</source>
        <translation>Mover la cita al siguiente hueco libre de su médico en el día</translation>
    </message>
    <message>
        <source>Put this visit on the waiting list, or take it off it</source>
        <translation>Poner esta cita en la lista de espera, o quitarla de ella</translation>
    </message>
    <message>
        <source>Read and save what support needs to know</source>
        <translation>Leer y guardar lo que soporte necesita saber</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>Leer de nuevo el día</translation>
    </message>
    <message>
        <source>Register somebody who is not known yet</source>
        <translation>Registrar a alguien que aún no se conoce</translation>
    </message>
    <message>
        <source>Review time &amp;zones…</source>
        <translation>Revisar &amp;zonas horarias…</translation>
    </message>
    <message>
        <source>S&amp;maller rows</source>
        <translation>Filas más ba&amp;jas</translation>
    </message>
    <message>
        <source>S&amp;ounds at this desk</source>
        <translation>So&amp;nidos de este puesto</translation>
    </message>
    <message>
        <source>S&amp;wap with the cut visit</source>
        <translation>&amp;Intercambiar con la cita cortada</translation>
    </message>
    <message>
        <source>Say when a doctor is away, or the whole clinic is closed</source>
        <translation>Indicar que un médico está ausente o que la clínica cierra</translation>
    </message>
    <message>
        <source>See and change the patient who is selected or found</source>
        <translation>Ver y cambiar el paciente seleccionado o encontrado</translation>
    </message>
    <message>
        <source>See what a backup holds and lacks, and put it back</source>
        <translation>Ver qué contiene y qué no una copia, y restaurarla</translation>
    </message>
    <message>
        <source>See who did what and when; verify it, export it</source>
        <translation>Ver quién hizo qué y cuándo; verificarlo, exportarlo</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>Co&amp;nfigurar de nuevo…</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>Mostrar to&amp;do</translation>
    </message>
    <message>
        <source>Show all doctors, and filter nothing</source>
        <translation>Mostrar todos los médicos, sin filtros</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Show only the initials of patients, or their names again</source>
        <translation>Mostrar solo las iniciales de los pacientes, o de nuevo los nombres</translation>
    </message>
    <message>
        <source>Show or hide the left side</source>
        <translation>Mostrar u ocultar el lado izquierdo</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>Mostrar el día siguiente</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>Mostrar el día anterior</translation>
    </message>
    <message>
        <source>Show the day&apos;s doctors beside each other, by the clock</source>
        <translation>Mostrar los médicos del día uno junto a otro, por horas</translation>
    </message>
    <message>
        <source>Show the day&apos;s slots one under the other</source>
        <translation>Mostrar los huecos del día uno debajo de otro</translation>
    </message>
    <message>
        <source>Show the days of one doctor&apos;s week beside each other</source>
        <translation>Mostrar los días de la semana de un médico uno junto a otro</translation>
    </message>
    <message>
        <source>Show the version, and what the program is made of</source>
        <translation>Mostrar la versión y de qué está hecho el programa</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Mostrar el día de hoy</translation>
    </message>
    <message>
        <source>Show who enters this visit&apos;s room how, and until when</source>
        <translation>Mostrar quién entra en la sala de esta cita, cómo y hasta cuándo</translation>
    </message>
    <message>
        <source>Show, print or save the checks that no visits met</source>
        <translation>Mostrar, imprimir o guardar las pruebas de que ninguna cita coincidió con otra</translation>
    </message>
    <message>
        <source>Since &amp;you looked away</source>
        <translation>&amp;Mientras no miraba</translation>
    </message>
    <message>
        <source>Start the ne&amp;xt patient</source>
        <translation>Empe&amp;zar con el siguiente paciente</translation>
    </message>
    <message>
        <source>Take all that is personal out of a patient&apos;s record</source>
        <translation>Quitar todo lo personal de la ficha de un paciente</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Deshacer lo último que se hizo</translation>
    </message>
    <message>
        <source>Take the selected visit up, to paste it somewhere else</source>
        <translation>Tomar la cita seleccionada para pegarla en otro lugar</translation>
    </message>
    <message>
        <source>Take the session of this slot off its day</source>
        <translation>Quitar de su día la sesión de este hueco</translation>
    </message>
    <message>
        <source>Tell the desk: &amp;5 minutes</source>
        <translation>Avisar a recepción: &amp;5 minutos</translation>
    </message>
    <message>
        <source>Tell the desk: no&amp;t here</source>
        <translation>Avisar a recepción: no está aq&amp;uí</translation>
    </message>
    <message>
        <source>The next free ones of a doctor, a speciality, a time of day</source>
        <translation>Los siguientes libres de un médico, una especialidad, una hora del día</translation>
    </message>
    <message>
        <source>The old system&apos;s room that all patients of a session share</source>
        <translation>La sala del sistema antiguo que comparten todos los pacientes de una sesión</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>El paciente no acudió</translation>
    </message>
    <message>
        <source>The patient is with the doctor; a call is seen by itself</source>
        <translation>El paciente está con el médico; una llamada se ve por sí sola</translation>
    </message>
    <message>
        <source>The patient of the selected visit is here</source>
        <translation>El paciente de la cita seleccionada está aquí</translation>
    </message>
    <message>
        <source>The selected visit was never meant</source>
        <translation>La cita seleccionada nunca debió existir</translation>
    </message>
    <message>
        <source>The visit is over; its room closes after a while</source>
        <translation>La cita ha terminado; su sala se cierra al cabo de un tiempo</translation>
    </message>
    <message>
        <source>This desk, the clinic, video, look, privacy, data and backup</source>
        <translation>Este puesto, la clínica, vídeo, aspecto, privacidad, datos y copias</translation>
    </message>
    <message>
        <source>Type a date to show</source>
        <translation>Escribir la fecha que se quiere ver</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Escribir un nombre y después Intro</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>Ví&amp;deo</translation>
    </message>
    <message>
        <source>Wants &amp;an earlier time</source>
        <translation>&amp;Quiere adelantar la cita</translation>
    </message>
    <message>
        <source>Wee&amp;k of one doctor</source>
        <translation>S&amp;emana de un médico</translation>
    </message>
    <message>
        <source>What does this &amp;link allow?</source>
        <translation>¿&amp;Qué permite este enlace?</translation>
    </message>
    <message>
        <source>What is &amp;stored and sent</source>
        <translation>&amp;Qué se guarda y se envía</translation>
    </message>
    <message>
        <source>What this program keeps, where, and what leaves it</source>
        <translation>Qué guarda este programa, dónde, y qué sale de él</translation>
    </message>
    <message>
        <source>Which fields ever left for the video service, and when</source>
        <translation>Qué campos salieron hacia el servicio de vídeo, y cuándo</translation>
    </message>
    <message>
        <source>Who &amp;waits longest</source>
        <translation>&amp;Quién espera más</translation>
    </message>
    <message>
        <source>Who waits since when, and what is free for them now</source>
        <translation>Quién espera desde cuándo, y qué hay libre ahora</translation>
    </message>
    <message>
        <source>Write all that is known of the patient who is selected or found</source>
        <translation>Escribir todo lo que se sabe del paciente seleccionado o encontrado</translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar conexión</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>Preguntar por ella otra vez</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Cerrarla</translation>
    </message>
    <message>
        <source>Copy the key and the secret again from VideoSDK&apos;s dashboard.</source>
        <translation>Copie de nuevo la clave y el secreto del panel de VideoSDK.</translation>
    </message>
    <message>
        <source>Make a room that nobody is in</source>
        <translation>Crear una sala en la que no hay nadie</translation>
    </message>
    <message>
        <source>One test room may be open: nobody has a link to it, and the next test closes it.</source>
        <translation>Quizá quede abierta una sala de prueba: nadie tiene un enlace a ella, y la próxima prueba la cierra.</translation>
    </message>
    <message>
        <source>See that it is closed</source>
        <translation>Ver que está cerrada</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>The connection works: rooms can be made and closed.</source>
        <translation>La conexión funciona: se pueden crear y cerrar salas.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>Teléfono y correo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>So that somebody can be reached when a link fails.</source>
        <translation>Para poder localizar a alguien cuando falle un enlace.</translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Week {number}</source>
        <translation>Semana {number}</translation>
    </message>
    <message>
        <source>Week {number}, {first}</source>
        <translation>Semana {number}, {first}</translation>
    </message>
    <message>
        <source>Week {number}: {first} to {last}</source>
        <translation>Semana {number}: {first} – {last}</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <translation>d</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yy</source>
        <translation>d MMM yy</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Another patient of this day has nearly the same name, or the same birth date</source>
        <translation>Otro paciente de este día tiene casi el mismo nombre, o la misma fecha de nacimiento</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Cortada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Enter books</source>
        <translation>Intro reserva</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Por error</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>En llamada</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>L copies the link again</source>
        <translation>L copia de nuevo el enlace</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Retraso</translation>
    </message>
    <message>
        <source>N marks a no-show</source>
        <translation>N marca «No acudió»</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Sin sesión</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The patient is late</source>
        <translation>El paciente llega tarde</translation>
    </message>
    <message>
        <source>The patient waits longer than the clinic wants</source>
        <translation>El paciente espera más de lo que la clínica desea</translation>
    </message>
    <message>
        <source>The phone number stands beside the table</source>
        <translation>El teléfono está junto a la tabla</translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s own</source>
        <translation>El servicio de vídeo indicó una sala que no es la de esta cita</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation>Cita por vídeo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>creándose</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>antes</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>abriendo…</translation>
    </message>
    <message>
        <source>opens on first use</source>
        <translation>al usarla</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>lista</translation>
    </message>
    <message>
        <source>video, room: {state}</source>
        <translation>vídeo, sala: {state}</translation>
    </message>
    <message>
        <source>wants an earlier time</source>
        <translation>quiere adelantar la cita</translation>
    </message>
    <message>
        <source>{booked} of {slots} booked</source>
        <translation>{booked} de {slots} reservados</translation>
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
        <translation>Canceladas</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Cambios de hoy</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>No acudieron</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>Hoja de contingencia</translation>
    </message>
    <message>
        <source>Due, and neither there nor marked</source>
        <translation>Ya es su hora, y ni está ni se ha marcado</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Nota de relevo</translation>
    </message>
    <message>
        <source>Made at {time} by {who}</source>
        <translation>Hecho a las {time} por {who}</translation>
    </message>
    <message>
        <source>Neither phone nor e-mail</source>
        <translation>Sin teléfono ni correo</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No localizados</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation>El médico dice: no está</translation>
    </message>
    <message>
        <source>There are no sessions on this day.</source>
        <translation>No hay sesiones este día.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>No hay nada que entregar.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Video visits to come without a link</source>
        <translation>Próximas citas por vídeo sin enlace</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Walk-ins and notes</source>
        <translation>Sin cita y notas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>desde {day}</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Appointments of the day</source>
        <translation>Citas del día</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A backup was put back</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Alarm raised</source>
        <translation>Alarma emitida</translation>
    </message>
    <message>
        <source>Alarm seen</source>
        <translation>Alarma vista</translation>
    </message>
    <message>
        <source>Alarm: a backup was put back</source>
        <translation>Alarma: se restauró una copia</translation>
    </message>
    <message>
        <source>Alarm: a room that does not close</source>
        <translation>Alarma: una sala que no se cierra</translation>
    </message>
    <message>
        <source>Alarm: a room that is not ours</source>
        <translation>Alarma: una sala que no es nuestra</translation>
    </message>
    <message>
        <source>Alarm: more people than invited</source>
        <translation>Alarma: más personas que las invitadas</translation>
    </message>
    <message>
        <source>Alarm: somebody unknown inside</source>
        <translation>Alarma: un desconocido dentro</translation>
    </message>
    <message>
        <source>Alarm: the audit trail was changed</source>
        <translation>Alarma: se cambió el registro de auditoría</translation>
    </message>
    <message>
        <source>All held on a patient exported</source>
        <translation>Exportado todo lo guardado de un paciente</translation>
    </message>
    <message>
        <source>All links revoked</source>
        <translation>Todos los enlaces anulados</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Registro de auditoría exportado</translation>
    </message>
    <message>
        <source>Birth date compared before joining</source>
        <translation>Fecha de nacimiento comparada antes de entrar</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Booked as an extra</source>
        <translation>Reservada como extra</translation>
    </message>
    <message>
        <source>Changed places with another visit</source>
        <translation>Intercambiada con otra cita</translation>
    </message>
    <message>
        <source>Changed to a phone call</source>
        <translation>Cambiada a llamada telefónica</translation>
    </message>
    <message>
        <source>Changed to a video visit</source>
        <translation>Cambiada a cita por vídeo</translation>
    </message>
    <message>
        <source>Changed to a visit in person</source>
        <translation>Cambiada a cita en persona</translation>
    </message>
    <message>
        <source>Clinic renamed</source>
        <translation>Nombre de la clínica cambiado</translation>
    </message>
    <message>
        <source>Closed days or absence entered</source>
        <translation>Cierre o ausencia anotados</translation>
    </message>
    <message>
        <source>Closed days or absence withdrawn</source>
        <translation>Cierre o ausencia retirados</translation>
    </message>
    <message>
        <source>Database backed up to a file</source>
        <translation>Base de datos copiada en un archivo</translation>
    </message>
    <message>
        <source>Day printed</source>
        <translation>Día impreso</translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation>Puesto configurado</translation>
    </message>
    <message>
        <source>Doctor added</source>
        <translation>Médico añadido</translation>
    </message>
    <message>
        <source>Doctor renamed</source>
        <translation>Nombre del médico cambiado</translation>
    </message>
    <message>
        <source>Guest&apos;s link copied</source>
        <translation>Enlace de invitado copiado</translation>
    </message>
    <message>
        <source>Guest&apos;s link refused: all are given away</source>
        <translation>Enlace de invitado rechazado: ya se dieron todos</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>In room: patient and doctor were seen inside</source>
        <translation>En consulta: se vio dentro al paciente y al médico</translation>
    </message>
    <message>
        <source>Interpreter&apos;s link copied</source>
        <translation>Enlace de intérprete copiado</translation>
    </message>
    <message>
        <source>Isolation report handed out</source>
        <translation>Informe de aislamiento entregado</translation>
    </message>
    <message>
        <source>Joined although a stranger was inside</source>
        <translation>Entrada pese a un desconocido dentro</translation>
    </message>
    <message>
        <source>List of what was sent exported</source>
        <translation>Lista de lo enviado exportada</translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation>Movida a otra hora</translation>
    </message>
    <message>
        <source>Moved to the waiting list</source>
        <translation>Pasada a la lista de espera</translation>
    </message>
    <message>
        <source>Opening refused</source>
        <translation>Apertura rechazada</translation>
    </message>
    <message>
        <source>Opening refused: a stranger inside</source>
        <translation>Apertura rechazada: un desconocido dentro</translation>
    </message>
    <message>
        <source>Opening refused: another doctor&apos;s visit</source>
        <translation>Apertura rechazada: cita de otro médico</translation>
    </message>
    <message>
        <source>Opening refused: no video visit</source>
        <translation>Apertura rechazada: no es cita por vídeo</translation>
    </message>
    <message>
        <source>Opening refused: other video service</source>
        <translation>Apertura rechazada: otro servicio de vídeo</translation>
    </message>
    <message>
        <source>Opening refused: the clock is wrong</source>
        <translation>Apertura rechazada: el reloj está mal</translation>
    </message>
    <message>
        <source>Opening refused: the room was not ours</source>
        <translation>Apertura rechazada: la sala no era nuestra</translation>
    </message>
    <message>
        <source>Opening refused: the visit had changed</source>
        <translation>Apertura rechazada: la cita había cambiado</translation>
    </message>
    <message>
        <source>Opening refused: the visit has ended</source>
        <translation>Apertura rechazada: la cita ha terminado</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>Paciente borrado</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>Paciente registrado</translation>
    </message>
    <message>
        <source>Patient&apos;s link copied</source>
        <translation>Enlace del paciente copiado</translation>
    </message>
    <message>
        <source>Patient&apos;s link tested</source>
        <translation>Enlace del paciente probado</translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation>Ficha del paciente cambiada</translation>
    </message>
    <message>
        <source>Phone or e-mail changed</source>
        <translation>Teléfono o correo cambiado</translation>
    </message>
    <message>
        <source>Practice mode chosen</source>
        <translation>Modo de prueba elegido</translation>
    </message>
    <message>
        <source>Reason changed</source>
        <translation>Motivo cambiado</translation>
    </message>
    <message>
        <source>Relative&apos;s link copied</source>
        <translation>Enlace de familiar copiado</translation>
    </message>
    <message>
        <source>Room about to close</source>
        <translation>Sala a punto de cerrarse</translation>
    </message>
    <message>
        <source>Room blocked: it was not this visit&apos;s own</source>
        <translation>Sala bloqueada: no era la de esta cita</translation>
    </message>
    <message>
        <source>Room closed at the video service</source>
        <translation>Sala cerrada en el servicio de vídeo</translation>
    </message>
    <message>
        <source>Room given up, its links are dead</source>
        <translation>Sala descartada, sus enlaces ya no sirven</translation>
    </message>
    <message>
        <source>Room given up: a backup was put back</source>
        <translation>Sala descartada: se restauró una copia</translation>
    </message>
    <message>
        <source>Room given up: another doctor</source>
        <translation>Sala descartada: otro médico</translation>
    </message>
    <message>
        <source>Room given up: cancelled</source>
        <translation>Sala descartada: cita cancelada</translation>
    </message>
    <message>
        <source>Room given up: entered in error</source>
        <translation>Sala descartada: cita anotada por error</translation>
    </message>
    <message>
        <source>Room given up: it was not ours</source>
        <translation>Sala descartada: no era nuestra</translation>
    </message>
    <message>
        <source>Room given up: its day is over</source>
        <translation>Sala descartada: su día ha pasado</translation>
    </message>
    <message>
        <source>Room given up: new links were made</source>
        <translation>Sala descartada: se crearon enlaces nuevos</translation>
    </message>
    <message>
        <source>Room given up: no video visit any more</source>
        <translation>Sala descartada: ya no es cita por vídeo</translation>
    </message>
    <message>
        <source>Room given up: other video service</source>
        <translation>Sala descartada: otro servicio de vídeo</translation>
    </message>
    <message>
        <source>Room given up: other visits shared it</source>
        <translation>Sala descartada: la compartían otras citas</translation>
    </message>
    <message>
        <source>Room given up: the patient did not come</source>
        <translation>Sala descartada: el paciente no acudió</translation>
    </message>
    <message>
        <source>Room given up: the video service closed it</source>
        <translation>Sala descartada: el servicio de vídeo la cerró</translation>
    </message>
    <message>
        <source>Room given up: the video service never had it</source>
        <translation>Sala descartada: el servicio de vídeo nunca la tuvo</translation>
    </message>
    <message>
        <source>Room given up: the visit is done</source>
        <translation>Sala descartada: la cita ha terminado</translation>
    </message>
    <message>
        <source>Room open again</source>
        <translation>Sala abierta de nuevo</translation>
    </message>
    <message>
        <source>Room opened</source>
        <translation>Sala abierta</translation>
    </message>
    <message>
        <source>Room opened at the front desk</source>
        <translation>Sala abierta en recepción</translation>
    </message>
    <message>
        <source>Room opened by the doctor</source>
        <translation>Sala abierta por el médico</translation>
    </message>
    <message>
        <source>Room prepared and checked</source>
        <translation>Sala preparada y comprobada</translation>
    </message>
    <message>
        <source>Room ready ahead of the visit</source>
        <translation>Sala lista antes de la cita</translation>
    </message>
    <message>
        <source>Room replaced by a new one</source>
        <translation>Sala sustituida por una nueva</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Sesión cambiada</translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation>Sesión retirada</translation>
    </message>
    <message>
        <source>Session&apos;s shared room allowed</source>
        <translation>Sala compartida de la sesión permitida</translation>
    </message>
    <message>
        <source>Session&apos;s shared room forbidden</source>
        <translation>Sala compartida de la sesión prohibida</translation>
    </message>
    <message>
        <source>Session&apos;s shared room opened</source>
        <translation>Sala compartida de la sesión abierta</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>Sesiones planificadas</translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation>Hueco bloqueado</translation>
    </message>
    <message>
        <source>Slot no longer blocked</source>
        <translation>Hueco desbloqueado</translation>
    </message>
    <message>
        <source>Statistics exported</source>
        <translation>Estadísticas exportadas</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>Estado cambiado</translation>
    </message>
    <message>
        <source>Taken back, or done again</source>
        <translation>Deshecho o rehecho</translation>
    </message>
    <message>
        <source>The doctor needs five minutes more</source>
        <translation>El médico necesita cinco minutos más</translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation>El médico dice: no está</translation>
    </message>
    <message>
        <source>Two records of one patient merged</source>
        <translation>Dos fichas de un paciente unidas</translation>
    </message>
    <message>
        <source>Video service chosen</source>
        <translation>Servicio de vídeo elegido</translation>
    </message>
    <message>
        <source>Video service probed</source>
        <translation>Servicio de vídeo probado</translation>
    </message>
    <message>
        <source>VideoSDK chosen</source>
        <translation>VideoSDK elegido</translation>
    </message>
    <message>
        <source>Visits kept at their wall time</source>
        <translation>Citas mantenidas a su hora del reloj</translation>
    </message>
    <message>
        <source>Waits for an earlier time</source>
        <translation>Espera adelantar la cita</translation>
    </message>
    <message>
        <source>Waits for no earlier time any more</source>
        <translation>Ya no espera adelantar la cita</translation>
    </message>
    <message>
        <source>Way of meeting changed</source>
        <translation>Tipo de cita cambiado</translation>
    </message>
    <message>
        <source>Word from the doctor</source>
        <translation>Aviso del médico</translation>
    </message>
    <message>
        <source>Word from the doctor taken back</source>
        <translation>Aviso del médico retirado</translation>
    </message>
</context>
<context>
    <name>DoctorDesk</name>
    <message>
        <source>{visit}: five minutes more</source>
        <translation>{visit}: cinco minutos más</translation>
    </message>
    <message>
        <source>{visit}: not here</source>
        <translation>{visit}: no está</translation>
    </message>
</context>
<context>
    <name>DoctorField</name>
    <message>
        <source>Add doctor</source>
        <translation>Añadir médico</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation>Dra. María Silva</translation>
    </message>
    <message>
        <source>New doctor</source>
        <translation>Médico nuevo</translation>
    </message>
    <message>
        <source>New doctor&apos;s name</source>
        <translation>Nombre del médico nuevo</translation>
    </message>
    <message>
        <source>New doctor&apos;s speciality</source>
        <translation>Especialidad del médico nuevo</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nuevo…</translation>
    </message>
    <message>
        <source>Speciality, if any</source>
        <translation>Especialidad, si tiene</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
</context>
<context>
    <name>DoctorList</name>
    <message>
        <source>{held} of {slots}</source>
        <translation>{held} de {slots}</translation>
    </message>
    <message>
        <source>{name}, {count} booked</source>
        <translation>{name}, {count} reservados</translation>
    </message>
</context>
<context>
    <name>DoctorNames</name>
    <message numerus="yes">
        <source>%n doctor(s) are known already.</source>
        <translation>
            <numerusform>Ya se conoce a %n médico.</numerusform>
            <numerusform>Ya se conoce a %n médicos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A doctor&apos;s name</source>
        <translation>Nombre de un médico</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this doctor</source>
        <translation>Añadir este médico</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation>Dra. María Silva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen doctor</source>
        <translation>Quitar el médico elegido</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} se ha añadido</translation>
    </message>
</context>
<context>
    <name>DoctorSays</name>
    <message>
        <source>The doctor needs five minutes more: tell the patient.</source>
        <translation>El médico necesita cinco minutos más: avise al paciente.</translation>
    </message>
    <message>
        <source>The doctor says that the patient is not here: call, or mark a no-show.</source>
        <translation>El médico dice que el paciente no está: llame, o marque «No acudió».</translation>
    </message>
    <message>
        <source>doctor: 5 min</source>
        <translation>médico: 5 min</translation>
    </message>
    <message>
        <source>doctor: not here</source>
        <translation>médico: no está</translation>
    </message>
</context>
<context>
    <name>DoctorsPart</name>
    <message>
        <source>Add a doctor</source>
        <translation>Añadir un médico</translation>
    </message>
    <message>
        <source>Doctor {number}</source>
        <translation>Médico {number}</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
</context>
<context>
    <name>DoneToast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Arrived or waiting</source>
        <translation>Llegaron o esperan</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservadas</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>Cancelled or missed</source>
        <translation>No atendidas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminadas</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Huecos libres</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation>Citas por vídeo</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Finalizar</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Set up Clinic Desk</source>
        <translation>Configurar Clinic Desk</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configurando…</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <source>Sk&amp;ip and finish</source>
        <translation>&amp;Omitir y finalizar</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
</context>
<context>
    <name>Floating</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Cerrar este aviso (Esc)</translation>
    </message>
</context>
<context>
    <name>FreeSlotDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>Find a free slot</source>
        <translation>Buscar un hueco libre</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Huecos libres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Go there and book</source>
        <translation>Ir y reservar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing is free like this within a year.</source>
        <translation>No hay nada libre así en el plazo de un año.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n free slots:</source>
        <translation>
            <numerusform>El siguiente hueco libre:</numerusform>
            <numerusform>Los siguientes %n huecos libres:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeSlots</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
</context>
<context>
    <name>GivenNote</name>
    <message>
        <source>Guests</source>
        <translation>Invitados</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Ir</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Ir a una fecha</translation>
    </message>
    <message>
        <source>Like {example}, {iso}, or +7 for a week from today.</source>
        <translation>Como {example}, {iso}, o +7 para dentro de una semana.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like {example} or {iso}.</source>
        <translation>No es una fecha. Escríbala como {example} o {iso}.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>It stands on the waiting list.</source>
        <translation>Está en la lista de espera.</translation>
    </message>
    <message>
        <source>This visit has no time yet</source>
        <translation>Esta cita aún no tiene hora</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A room of its own for every visit</source>
        <translation>Una sala propia para cada cita</translation>
    </message>
    <message>
        <source>A visit that is cancelled, done or missed loses its room after a while. Another patient in the slot always means another room.</source>
        <translation>Una cita cancelada, terminada o a la que no se acudió pierde su sala al cabo de un tiempo. Otro paciente en el hueco significa siempre otra sala.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Enter on a video visit opens its room in the browser. The room is made the first time and is the same every time after. No other visit ever gets it: the database refuses.</source>
        <translation>Intro sobre una cita por vídeo abre su sala en el navegador. La sala se crea la primera vez y después es siempre la misma. Ninguna otra cita la recibe jamás: la base de datos lo impide.</translation>
    </message>
    <message>
        <source>File &gt; Restore from a backup shows what would be lost before anything is done, and keeps the database that was there.</source>
        <translation>Archivo &gt; Restaurar una copia muestra lo que se perdería antes de hacer nada, y conserva la base de datos que había.</translation>
    </message>
    <message>
        <source>L copies the link by which this patient joins. It opens this one room, until shortly after the day of the visit. It is as good as a key: send it to this patient only.</source>
        <translation>L copia el enlace con el que entra este paciente. Abre solo esta sala, hasta poco después del día de la cita. Vale tanto como una llave: envíelo solo a este paciente.</translation>
    </message>
    <message>
        <source>On a free slot press Enter, type a few letters of the patient&apos;s name, and press Enter again: booked. A, D and N say that a patient has arrived, is done, or did not come. Ctrl+Z takes back whatever was done last.</source>
        <translation>En un hueco libre pulse Intro, escriba unas letras del nombre del paciente y pulse otra vez Intro: reservado. A, D y N dicen que un paciente ha llegado, que ha terminado o que no acudió. Ctrl+Z deshace lo último que se hizo.</translation>
    </message>
    <message>
        <source>The database is backed up by itself, and each backup is checked. File &gt; Back up now makes one more. Keep a copy on another computer or a locked disk, too.</source>
        <translation>La base de datos se copia por sí sola, y cada copia se comprueba. Archivo &gt; Hacer copia de seguridad hace una más. Guarde además una copia en otro equipo o en un disco bajo llave.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>El día</translation>
    </message>
    <message>
        <source>The patient&apos;s link</source>
        <translation>El enlace del paciente</translation>
    </message>
    <message>
        <source>The window shows one day. Each doctor&apos;s session is a block of slots; every booked slot is a visit. Up and Down choose a row, and the panel beside it says all about it.</source>
        <translation>La ventana muestra un día. La sesión de cada médico es un bloque de huecos; cada hueco reservado es una cita. Arriba y Abajo eligen una fila, y el panel de al lado lo dice todo sobre ella.</translation>
    </message>
    <message>
        <source>Was it sent to somebody else? Ctrl+Shift+R makes every old link useless and copies a new one.</source>
        <translation>¿Se envió a otra persona? Ctrl+Mayús+R anula todos los enlaces antiguos y copia uno nuevo.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha ocurrido algo inesperado</translation>
    </message>
    <message>
        <source>What is stored and sent</source>
        <translation>Qué se guarda y se envía</translation>
    </message>
    <message>
        <source>What was saved before is not lost, and you can go on working.</source>
        <translation>Lo guardado antes no se ha perdido, y puede seguir trabajando.</translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message numerus="yes">
        <source>%n rows hidden by filters</source>
        <translation>
            <numerusform>%n fila oculta por los filtros</numerusform>
            <numerusform>%n filas ocultas por los filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>Paciente nuevo «{name}»</translation>
    </message>
    <message>
        <source>No phone number, no record number</source>
        <translation>Sin teléfono ni n.º de historia</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>Registrar ahora</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>nac. {day}</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>historia {number}</translation>
    </message>
</context>
<context>
    <name>HitVisits</name>
    <message>
        <source>New place of {patient}, {when}</source>
        <translation>Nuevo lugar de {patient}, {when}</translation>
    </message>
    <message>
        <source>Two visits cannot go there.</source>
        <translation>Dos citas no pueden ir ahí.</translation>
    </message>
    <message>
        <source>Visits that must move</source>
        <translation>Citas que deben moverse</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time}, the same day</source>
        <translation>{time}, el mismo día</translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;esde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Minutes &amp;between slots</source>
        <translation>Minutos en&amp;tre huecos</translation>
    </message>
    <message>
        <source>Minutes between slots</source>
        <translation>Minutos entre huecos</translation>
    </message>
    <message>
        <source>Minutes of a s&amp;lot</source>
        <translation>Minutos &amp;por hueco</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>Minutos por hueco</translation>
    </message>
    <message>
        <source>Mixed: video and in person</source>
        <translation>Mixta: vídeo y en persona</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Llamadas</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>C&amp;onsultorio</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Consultorio</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>Es demasiado largo.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <translation>Escriba un número de minutos.</translation>
    </message>
    <message>
        <source>Write a time of day like 9:00.</source>
        <translation>Escriba una hora como 9:00.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n igual</numerusform>
            <numerusform>%n iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n cambiada</numerusform>
            <numerusform>%n cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the desk has them</source>
        <translation>
            <numerusform>%n como la tiene el puesto</numerusform>
            <numerusform>%n como las tiene el puesto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n rechazada</numerusform>
            <numerusform>%n rechazadas</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiada</translation>
    </message>
    <message>
        <source>Desk&apos;s value stays</source>
        <translation>Queda la del puesto</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>Importado: {what}.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
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
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>CSV day sheets and the old system&apos;s sessions as JSON can be imported.</source>
        <translation>Se pueden importar hojas del día en CSV y las sesiones del sistema antiguo en JSON.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Elegir un archivo para importar</translation>
    </message>
    <message>
        <source>Day sheets and sessions (*.csv *.tsv *.txt *.json)</source>
        <translation>Hojas del día y sesiones (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import a day sheet</source>
        <translation>Importar una hoja del día</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Qué cambiaría el archivo</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>By an old link</source>
        <translation>Con un enlace antiguo</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Still in the old room, which is being closed: {who}</source>
        <translation>Aún en la sala antigua, que se está cerrando: {who}</translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked who is inside.</source>
        <translation>No se puede preguntar al servicio de vídeo quién está dentro.</translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked; {seen}.</source>
        <translation>No se puede preguntar al servicio de vídeo; {seen}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>With the lobby, who knocks can&apos;t be seen from here.</source>
        <translation>Con la antesala no se puede ver desde aquí quién llama.</translation>
    </message>
    <message>
        <source>doctor is in</source>
        <translation>médico dentro</translation>
    </message>
    <message>
        <source>front desk is in</source>
        <translation>recepción dentro</translation>
    </message>
    <message>
        <source>in call {time}</source>
        <translation>en llamada {time}</translation>
    </message>
    <message>
        <source>in the old room</source>
        <translation>en la sala antigua</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>salió {time}</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>visto ahora mismo</translation>
    </message>
    <message>
        <source>seen {count} s ago</source>
        <translation>visto hace {count} s</translation>
    </message>
    <message>
        <source>seen {time} ago</source>
        <translation>visto hace {time}</translation>
    </message>
    <message>
        <source>since {clock}</source>
        <translation>desde {clock}</translation>
    </message>
    <message>
        <source>since {clock}, {time}</source>
        <translation>desde {clock}, {time}</translation>
    </message>
    <message>
        <source>somebody is in</source>
        <translation>alguien dentro</translation>
    </message>
    <message>
        <source>too many inside</source>
        <translation>demasiados dentro</translation>
    </message>
    <message>
        <source>unknown inside</source>
        <translation>desconocido dentro</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>espera {time}</translation>
    </message>
</context>
<context>
    <name>InsidePart</name>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>En la tabla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Move among the appointments</source>
        <translation>Moverse entre las citas</translation>
    </message>
    <message>
        <source>Stop waiting for a room; close a notice</source>
        <translation>Dejar de esperar una sala; cerrar un aviso</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Somebody like this is known:</source>
        <translation>Ya se conoce a alguien así:</translation>
    </message>
    <message>
        <source>Use this patient</source>
        <translation>Usar este paciente</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>nac. {day}</translation>
    </message>
    <message>
        <source>record {n}</source>
        <translation>historia {n}</translation>
    </message>
</context>
<context>
    <name>LatePart</name>
    <message>
        <source>Call</source>
        <translation>Llamar</translation>
    </message>
    <message>
        <source>Copy link again</source>
        <translation>Copiar el enlace otra vez</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Marcar «No acudió»</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>No se conoce ningún teléfono.</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retraso</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%Ln lines can&apos;t be read: a crash cut them off, or somebody changed the file.</source>
        <translation>
            <numerusform>No se puede leer %Ln línea: un fallo la cortó, o alguien cambió el archivo.</numerusform>
            <numerusform>No se pueden leer %Ln líneas: un fallo las cortó, o alguien cambió el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln solicitud</numerusform>
            <numerusform>%Ln solicitudes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Fields sent</source>
        <translation>Campos enviados</translation>
    </message>
    <message>
        <source>Fields that ever left for {to}, in {requests}: {fields}.</source>
        <translation>Campos que salieron hacia {to}, en {requests}: {fields}.</translation>
    </message>
    <message>
        <source>No field ever left for {to}, in {requests}.</source>
        <translation>Ningún campo salió hacia {to}, en {requests}.</translation>
    </message>
    <message>
        <source>None in time</source>
        <translation>No a tiempo</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing ever left this computer. In practice mode, {requests} stayed here.</source>
        <translation>Nada ha salido nunca de este equipo. Lo que quedó aquí, en modo de prueba: {requests}.</translation>
    </message>
    <message>
        <source>Of no use</source>
        <translation>Inservible</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Stayed on this computer, in practice mode: {requests}.</source>
        <translation>Lo que quedó en este equipo, en modo de prueba: {requests}.</translation>
    </message>
    <message>
        <source>This computer (practice)</source>
        <translation>Este equipo (prueba)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message numerus="yes">
        <source>%Ln of {all} requests</source>
        <translation>
            <numerusform>%Ln de {all} solicitudes</numerusform>
            <numerusform>%Ln de {all} solicitudes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests exported to {file}.</source>
        <translation>
            <numerusform>%Ln solicitud exportada a {file}.</numerusform>
            <numerusform>%Ln solicitudes exportadas a {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All days…</source>
        <translation>&amp;Todos los días…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Todas las respuestas</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Todas las solicitudes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Each request is written down before it leaves, by the names of its fields. Values, names of people, links and keys are never written.</source>
        <translation>Cada solicitud se anota antes de salir, con los nombres de sus campos. Los valores, los nombres de personas, los enlaces y las claves no se anotan nunca.</translation>
    </message>
    <message>
        <source>Export what was sent</source>
        <translation>Exportar lo enviado</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportando…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
    </message>
    <message>
        <source>Open a room, and each request for it will stand here.</source>
        <translation>Abra una sala, y cada solicitud para ella aparecerá aquí.</translation>
    </message>
    <message>
        <source>Reading what was sent…</source>
        <translation>Leyendo lo enviado…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>Solicitudes enviadas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>This &amp;day…</source>
        <translation>Este &amp;día…</translation>
    </message>
    <message>
        <source>What was sent to the video service</source>
        <translation>Lo enviado al servicio de vídeo</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link wants to show an appointment in Clinic Desk, which is not open.</source>
        <translation>Un enlace quiere mostrar una cita en Clinic Desk, que no está abierto.</translation>
    </message>
    <message>
        <source>Clinic Desk is not open</source>
        <translation>Clinic Desk no está abierto</translation>
    </message>
    <message>
        <source>Open Clinic Desk</source>
        <translation>Abrir Clinic Desk</translation>
    </message>
    <message>
        <source>Open it only if you have just clicked such a link yourself.</source>
        <translation>Ábralo solo si acaba de hacer clic usted mismo en un enlace así.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>&amp;Interpreter&apos;s link</source>
        <translation>Enlace de &amp;intérprete</translation>
    </message>
    <message>
        <source>&amp;Relative&apos;s link</source>
        <translation>Enlace de &amp;familiar</translation>
    </message>
    <message>
        <source>&amp;Somebody else&apos;s link</source>
        <translation>Enlace de &amp;otra persona</translation>
    </message>
    <message>
        <source>Did not open this visit&apos;s own room{said}.</source>
        <translation>No abrió la sala propia de esta cita{said}.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Earlier links no longer lead here since {time}: copy the link again.</source>
        <translation>Los enlaces anteriores ya no llevan aquí desde {time}: copie el enlace otra vez.</translation>
    </message>
    <message>
        <source>Enters directly. May let in who knocks.</source>
        <translation>Entra directamente. Puede dejar entrar a quien llama.</translation>
    </message>
    <message>
        <source>Enters directly. May let others in, mute them and remove them.</source>
        <translation>Entra directamente. Puede dejar entrar a otros, silenciarlos y expulsarlos.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>In practice mode it works on this computer only.</source>
        <translation>En modo de prueba funciona solo en este equipo.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>It leaves the clipboard after a minute.</source>
        <translation>Se borra del portapapeles al cabo de un minuto.</translation>
    </message>
    <message>
        <source>Knocks, and somebody inside must let them in.</source>
        <translation>Llama, y alguien de dentro debe dejarle entrar.</translation>
    </message>
    <message>
        <source>Links made before {time} are revoked. Their room closes as soon as the video service answers.</source>
        <translation>Los enlaces creados antes de {time} están anulados. Su sala se cierra en cuanto responda el servicio de vídeo.</translation>
    </message>
    <message>
        <source>Links made before {time} no longer work.</source>
        <translation>Los enlaces creados antes de {time} ya no sirven.</translation>
    </message>
    <message>
        <source>New room since {time}: earlier links no longer work.</source>
        <translation>Sala nueva desde {time}: los enlaces anteriores ya no sirven.</translation>
    </message>
    <message>
        <source>Opened another visit&apos;s room!</source>
        <translation>Abrió la sala de otra cita.</translation>
    </message>
    <message>
        <source>Opened in somebody else&apos;s place!</source>
        <translation>Abrió en el lugar de otra persona.</translation>
    </message>
    <message>
        <source>Opens this visit&apos;s own room.</source>
        <translation>Abre la sala propia de esta cita.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Refused in another visit&apos;s room{said}.</source>
        <translation>Rechazado en la sala de otra cita{said}.</translation>
    </message>
    <message>
        <source>Refused in somebody else&apos;s place{said}.</source>
        <translation>Rechazado en el lugar de otra persona{said}.</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Familiar</translation>
    </message>
    <message>
        <source>The guest&apos;s link is copied.</source>
        <translation>Enlace de invitado copiado.</translation>
    </message>
    <message>
        <source>The interpreter&apos;s link is copied.</source>
        <translation>Enlace de intérprete copiado.</translation>
    </message>
    <message>
        <source>The old links are dead. The patient&apos;s new link is copied.</source>
        <translation>Los enlaces antiguos ya no sirven. El enlace nuevo del paciente está copiado.</translation>
    </message>
    <message>
        <source>The patient&apos;s new link is copied. The old room closes as soon as the video service answers.</source>
        <translation>El enlace nuevo del paciente está copiado. La sala antigua se cierra en cuanto responda el servicio de vídeo.</translation>
    </message>
    <message>
        <source>The relative&apos;s link is copied.</source>
        <translation>Enlace de familiar copiado.</translation>
    </message>
    <message>
        <source>Whose link?</source>
        <translation>¿Enlace de quién?</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>mañana, {time}</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <translation>P&amp;robarlo</translation>
    </message>
    <message>
        <source>A link made now is for one person, and good until {time}.</source>
        <translation>Un enlace creado ahora es para una persona y vale hasta {time}.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Its room is made when it is first opened.</source>
        <translation>Su sala se crea al abrirla por primera vez.</translation>
    </message>
    <message>
        <source>Open the room once, then its links can be tried.</source>
        <translation>Abra la sala una vez; después se pueden probar sus enlaces.</translation>
    </message>
    <message>
        <source>Room {room}: this visit&apos;s alone, and no link opens another.</source>
        <translation>Sala {room}: solo de esta cita, y ningún enlace abre otra.</translation>
    </message>
    <message>
        <source>Test the patient&apos;s link</source>
        <translation>Probar el enlace del paciente</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Tries a fresh patient&apos;s link at three doors, and shows it to nobody.</source>
        <translation>Prueba un enlace de paciente recién creado en tres puertas, y no se lo muestra a nadie.</translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser, so nothing can be tried from here. Practice mode can.</source>
        <translation>La página propia de VideoSDK decide en el navegador, así que desde aquí no se puede probar nada. En modo de prueba sí.</translation>
    </message>
    <message>
        <source>What does this link allow?</source>
        <translation>¿Qué permite este enlace?</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Qué permite</translation>
    </message>
    <message>
        <source>Whose link</source>
        <translation>De quién</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>As this &amp;computer&apos;s</source>
        <translation>El de este &amp;equipo</translation>
    </message>
    <message>
        <source>As this computer&apos;s</source>
        <translation>El de este equipo</translation>
    </message>
    <message>
        <source>How this desk speaks, and how it looks. Both can be changed at any time.</source>
        <translation>El idioma y el aspecto de este puesto. Ambos se pueden cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Idioma y aspecto</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>The language changes when Clinic Desk starts the next time.</source>
        <translation>El idioma cambia la próxima vez que se inicie Clinic Desk.</translation>
    </message>
</context>
<context>
    <name>LookedAway</name>
    <message>
        <source>Nothing has changed since you looked away.</source>
        <translation>Nada ha cambiado mientras no miraba.</translation>
    </message>
    <message>
        <source>Taken back: {who}, {what}</source>
        <translation>Deshecho: {who}, {what}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the day…</source>
        <translation>Abriendo el día…</translation>
    </message>
    <message>
        <source>The day could not be opened.</source>
        <translation>No se pudo abrir el día.</translation>
    </message>
    <message>
        <source>The settings need a look</source>
        <translation>Conviene revisar los ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n o más</numerusform>
            <numerusform>%n o más</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Unir</translation>
    </message>
    <message>
        <source>All visits of both are then in the record that stays, and what it does not say is taken from the other one. Undo takes it back.</source>
        <translation>Todas las citas de ambos pasan a la ficha que se queda, y lo que le falte se toma de la otra. Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>¿Son estos dos la misma persona?</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Nacimiento</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Se une a ella</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Merge two patients</source>
        <translation>Unir dos pacientes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>N.º de historia</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>&amp;Intercambiar</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Their birth dates differ: look twice.</source>
        <translation>Las fechas de nacimiento no coinciden: mírelo dos veces.</translation>
    </message>
    <message>
        <source>This is the same record. Choose the other one.</source>
        <translation>Es la misma ficha. Elija la otra.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Which record is to go into it?</source>
        <translation>¿Qué ficha se une a ella?</translation>
    </message>
    <message>
        <source>Which record is to stay?</source>
        <translation>¿Qué ficha se queda?</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>An ended visit stays where it is.</source>
        <translation>Una cita terminada se queda donde está.</translation>
    </message>
    <message>
        <source>Choose a free slot first.</source>
        <translation>Elija antes un hueco libre.</translation>
    </message>
    <message>
        <source>Choose a free slot of any day and press Ctrl+V. Esc leaves it.</source>
        <translation>Elija un hueco libre de cualquier día y pulse Ctrl+V. Con Esc se queda donde está.</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>Elija antes una cita.</translation>
    </message>
    <message>
        <source>Cut one visit with Ctrl+X, choose the other one, and swap them then.</source>
        <translation>Corte una cita con Ctrl+X, elija la otra e intercámbielas después.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>No visit is cut. Ctrl+X cuts the selected one.</source>
        <translation>No hay ninguna cita cortada. Ctrl+X corta la seleccionada.</translation>
    </message>
    <message>
        <source>Shall {one} and {other} change places?</source>
        <translation>¿Intercambiar {one} y {other}?</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Intercambiar</translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation>Este hueco está ocupado</translation>
    </message>
    <message>
        <source>another slot</source>
        <translation>otro hueco</translation>
    </message>
    <message>
        <source>{doctor} has no earlier free slot on this day.</source>
        <translation>{doctor} no tiene ningún hueco libre anterior este día.</translation>
    </message>
    <message>
        <source>{doctor} has no later free slot on this day.</source>
        <translation>{doctor} no tiene ningún hueco libre posterior este día.</translation>
    </message>
    <message>
        <source>{visit} is cut</source>
        <translation>{visit}: cortada</translation>
    </message>
</context>
<context>
    <name>NameCover</name>
    <message>
        <source>Names are hidden, and so are these fields. What you typed is still there.</source>
        <translation>Los nombres están ocultos, y estos campos también. Lo que ha escrito sigue ahí.</translation>
    </message>
    <message>
        <source>Show names (F9)</source>
        <translation>Mostrar los nombres (F9)</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>&amp;More fields…</source>
        <translation>&amp;Más campos…</translation>
    </message>
    <message>
        <source>&amp;Search instead</source>
        <translation>Mejor &amp;buscar</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
</context>
<context>
    <name>NextPatientCard</name>
    <message>
        <source>5 minutes</source>
        <translation>5 minutos</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Siguiente paciente</translation>
    </message>
    <message>
        <source>Next patient: {name}</source>
        <translation>Siguiente paciente: {name}</translation>
    </message>
    <message>
        <source>Nobody is waiting or expected</source>
        <translation>No hay nadie esperando ni previsto</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>No está</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>Empezar la cita</translation>
    </message>
    <message>
        <source>Start video visit</source>
        <translation>Empezar por vídeo</translation>
    </message>
    <message>
        <source>Tell the reception that the patient is not here</source>
        <translation>Avisar a recepción de que el paciente no está</translation>
    </message>
    <message>
        <source>Tell the reception that you need five minutes more</source>
        <translation>Avisar a recepción de que necesita cinco minutos más</translation>
    </message>
    <message>
        <source>The reception knows: five minutes.</source>
        <translation>Recepción lo sabe: cinco minutos.</translation>
    </message>
    <message>
        <source>The reception knows: not here.</source>
        <translation>Recepción lo sabe: no está.</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en la sala</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>aún no está</translation>
    </message>
    <message>
        <source>waits {minutes}</source>
        <translation>espera {minutes}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancelled: nothing was opened.</source>
        <translation>Cancelado: no se abrió nada.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>Link copied. It leaves the clipboard after a minute.</source>
        <translation>Enlace copiado. Se borra del portapapeles al cabo de un minuto.</translation>
    </message>
    <message>
        <source>Practice link copied: it works on this computer only.</source>
        <translation>Enlace de prueba copiado: funciona solo en este equipo.</translation>
    </message>
    <message>
        <source>Room {room} handed to the browser.</source>
        <translation>Sala {room} enviada al navegador.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Nuevo paciente</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save what you have changed, or cancel it, before you go there.</source>
        <translation>Guarde lo que ha cambiado, o cancélelo, antes de ir allí.</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>Nombre, teléfono, nacimiento o n.º de historia</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
</context>
<context>
    <name>PatientForm</name>
    <message>
        <source>&amp;Born</source>
        <translation>Na&amp;cimiento</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>N&amp;ombre de pila</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>&amp;Record number</source>
        <translation>N.º de &amp;historia</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Gen&amp;der</source>
        <translation>Se&amp;xo</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>Nota&amp;s</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>No indicado</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>That was too long to be put in here: nothing was changed.</source>
        <translation>Era demasiado largo para ponerlo aquí: no se cambió nada.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>as it is written: Maria Lopez</source>
        <translation>tal como se escribe: María López</translation>
    </message>
</context>
<context>
    <name>PatientVisits</name>
    <message>
        <source>Enter goes to a visit.</source>
        <translation>Intro va a una cita.</translation>
    </message>
    <message>
        <source>Enter goes to a visit. Older ones are not listed here.</source>
        <translation>Intro va a una cita. Las más antiguas no aparecen aquí.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Ninguna todavía.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Visits of this patient</source>
        <translation>Citas de este paciente</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>Erased. Nothing personal is left of this patient.</source>
        <translation>Borrado. No queda nada personal de este paciente.</translation>
    </message>
    <message>
        <source>Everything held on this patient was written to {file}.</source>
        <translation>Todo lo guardado de este paciente se escribió en {file}.</translation>
    </message>
    <message>
        <source>Export what is held on this patient</source>
        <translation>Exportar lo guardado de este paciente</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Se conserva.</translation>
    </message>
    <message>
        <source>No visit is selected</source>
        <translation>No hay ninguna cita seleccionada</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>Paciente registrado</translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation>Ficha del paciente cambiada</translation>
    </message>
    <message>
        <source>Select a visit of the patient first.</source>
        <translation>Seleccione antes una cita del paciente.</translation>
    </message>
    <message>
        <source>Two patients merged</source>
        <translation>Dos pacientes unidos</translation>
    </message>
</context>
<context>
    <name>PlacedBox</name>
    <message>
        <source>Close (Esc); what you typed is kept</source>
        <translation>Cerrar (Esc); lo escrito se conserva</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n sesión</numerusform>
            <numerusform>%n sesiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are taken out.</source>
        <translation>
            <numerusform>Se quita %n hueco.</numerusform>
            <numerusform>Se quitan %n huecos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots come in addition.</source>
        <translation>
            <numerusform>Se añade %n hueco.</numerusform>
            <numerusform>Se añaden %n huecos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>A buffer has {most} minutes at most.</source>
        <translation>El tiempo entre huecos es de {most} minutos como máximo.</translation>
    </message>
    <message>
        <source>A slot has {least} minutes at least.</source>
        <translation>Un hueco es de {least} minutos como mínimo.</translation>
    </message>
    <message>
        <source>A slot is longer than the whole session.</source>
        <translation>Un hueco es más largo que toda la sesión.</translation>
    </message>
    <message>
        <source>A year at most.</source>
        <translation>Un año como máximo.</translation>
    </message>
    <message>
        <source>All slots stay as they are.</source>
        <translation>Todos los huecos quedan como están.</translation>
    </message>
    <message>
        <source>No session is on these days.</source>
        <translation>No hay ninguna sesión en estos días.</translation>
    </message>
    <message>
        <source>No such weekday lies between these days.</source>
        <translation>Ese día de la semana no cae entre estas fechas.</translation>
    </message>
    <message>
        <source>Not on {day}: {why}.</source>
        <translation>No el {day}: {why}.</translation>
    </message>
    <message>
        <source>Plan two years at most.</source>
        <translation>Planifique dos años como máximo.</translation>
    </message>
    <message>
        <source>The clocks change during it: it really lasts longer or shorter than they show.</source>
        <translation>Durante la sesión cambia la hora: dura en realidad más o menos de lo que indica el reloj.</translation>
    </message>
    <message>
        <source>The clocks show its end twice that day: it ends at the first of the two.</source>
        <translation>Ese día el reloj marca dos veces su fin: termina en la primera.</translation>
    </message>
    <message>
        <source>The clocks show its start twice that day: it begins at the first of the two.</source>
        <translation>Ese día el reloj marca dos veces su inicio: empieza en la primera.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>El fin debe ser posterior al inicio.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>El último día es anterior al primero.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>El motivo es demasiado largo.</translation>
    </message>
    <message>
        <source>The room has {letters} letters at most.</source>
        <translation>El consultorio admite {letters} letras como máximo.</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>Estos días ya han pasado.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Este día ya ha pasado.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>festivo</translation>
    </message>
    <message>
        <source>the clinic is closed</source>
        <translation>la clínica está cerrada</translation>
    </message>
    <message>
        <source>the clocks go forward, and no slot fits into what is left</source>
        <translation>el reloj se adelanta, y en lo que queda no cabe ningún hueco</translation>
    </message>
    <message>
        <source>the clocks skip {time} that day: there is no such time. Choose another.</source>
        <translation>el reloj se salta las {time} ese día: esa hora no existe. Elija otra.</translation>
    </message>
    <message>
        <source>the doctor has a session from {hours} then</source>
        <translation>el médico ya tiene una sesión: {hours}</translation>
    </message>
    <message>
        <source>the doctor is away</source>
        <translation>el médico está ausente</translation>
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
            <numerusform>%n día omitido</numerusform>
            <numerusform>%n días omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions planned</source>
        <translation>
            <numerusform>%n sesión planificada</numerusform>
            <numerusform>%n sesiones planificadas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médico</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;Una vez</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>Hasta e&amp;l</translation>
    </message>
    <message>
        <source>Choose a weekday at least.</source>
        <translation>Elija al menos un día de la semana.</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>Cada &amp;semana</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Los</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planificar</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n sessions</source>
        <translation>
            <numerusform>Planificar %n sesión</numerusform>
            <numerusform>Planificar %n sesiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Planificar sesiones</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Días de la semana</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Qué resulta</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Omitido: {why}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
</context>
<context>
    <name>PlanningDesk</name>
    <message>
        <source>A visit is in this slot: only a free one can be blocked.</source>
        <translation>En este hueco hay una cita: solo se puede bloquear uno libre.</translation>
    </message>
    <message>
        <source>Select a free slot first.</source>
        <translation>Seleccione antes un hueco libre.</translation>
    </message>
    <message>
        <source>Select a slot of the session first.</source>
        <translation>Seleccione antes un hueco de la sesión.</translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation>Sesión retirada</translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation>Hueco bloqueado</translation>
    </message>
    <message>
        <source>Slot freed</source>
        <translation>Hueco liberado</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n of {all} need a look.</source>
        <translation>
            <numerusform>%n de {all} requiere atención.</numerusform>
            <numerusform>%n de {all} requieren atención.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add phone or e-mail…</source>
        <translation>Añadir teléfono o correo…</translation>
    </message>
    <message>
        <source>Alarms are open: they stand above the table.</source>
        <translation>Hay alarmas abiertas: están encima de la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are ready.</source>
        <translation>
            <numerusform>Está lista.</numerusform>
            <numerusform>Las %n están listas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobarla</translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation>Elegir el servicio…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Gets its room in time</source>
        <translation>Recibe su sala a tiempo</translation>
    </message>
    <message>
        <source>Imported room, never checked</source>
        <translation>Sala importada, nunca comprobada</translation>
    </message>
    <message numerus="yes">
        <source>Make %n new rooms</source>
        <translation>
            <numerusform>Crear %n sala nueva</numerusform>
            <numerusform>Crear %n salas nuevas</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation>Crear una sala nueva</translation>
    </message>
    <message>
        <source>Make a room</source>
        <translation>Crear una sala</translation>
    </message>
    <message>
        <source>No alarm is open.</source>
        <translation>No hay alarmas abiertas.</translation>
    </message>
    <message>
        <source>No video visits are still to come today.</source>
        <translation>Hoy no quedan citas por vídeo.</translation>
    </message>
    <message>
        <source>Only the others</source>
        <translation>Solo las demás</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Room could not be checked</source>
        <translation>No se pudo comprobar la sala</translation>
    </message>
    <message>
        <source>Room is there</source>
        <translation>La sala está</translation>
    </message>
    <message>
        <source>Room of another video service</source>
        <translation>Sala de otro servicio de vídeo</translation>
    </message>
    <message>
        <source>Room was blocked: not this visit&apos;s own</source>
        <translation>Sala bloqueada: no era la de esta cita</translation>
    </message>
    <message>
        <source>Room was closed by the video service</source>
        <translation>El servicio de vídeo cerró la sala</translation>
    </message>
    <message>
        <source>Set it by the internet before it is too far off to make links.</source>
        <translation>Póngalo en hora por internet antes de que se desvíe demasiado para crear enlaces.</translation>
    </message>
    <message>
        <source>Set it by the internet: until then no link can be made.</source>
        <translation>Póngalo en hora por internet: hasta entonces no se puede crear ningún enlace.</translation>
    </message>
    <message>
        <source>Stopped: not every room was checked.</source>
        <translation>Detenido: no se comprobaron todas las salas.</translation>
    </message>
    <message>
        <source>The video service answers and knows our key.</source>
        <translation>El servicio de vídeo responde y reconoce nuestra clave.</translation>
    </message>
    <message numerus="yes">
        <source>The video service has closed the rooms of %n visits.</source>
        <translation>
            <numerusform>El servicio de vídeo ha cerrado la sala de %n cita.</numerusform>
            <numerusform>El servicio de vídeo ha cerrado las salas de %n citas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock could not be compared.</source>
        <translation>No se pudo comparar el reloj de este equipo.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>El reloj de este equipo está bien.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min ahead</source>
        <translation>El reloj de este equipo va {m} min adelantado</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min behind</source>
        <translation>El reloj de este equipo va {m} min atrasado</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Today&apos;s video visits: {what}</source>
        <translation>Citas por vídeo de hoy: {what}</translation>
    </message>
    <message>
        <source>{room}; no phone, no e-mail</source>
        <translation>{room}; sin teléfono ni correo</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>&amp;Check again (F7)</source>
        <translation>&amp;Comprobar de nuevo (F7)</translation>
    </message>
    <message>
        <source>&amp;Mend all</source>
        <translation>&amp;Arreglar todo</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Arreglando</translation>
    </message>
    <message>
        <source>Today&apos;s video visits</source>
        <translation>Citas por vídeo de hoy</translation>
    </message>
    <message>
        <source>{doing}: {done} of {of}…</source>
        <translation>{doing}: {done} de {of}…</translation>
    </message>
</context>
<context>
    <name>PreflightWatch</name>
    <message>
        <source>Show (F7)</source>
        <translation>Mostrar (F7)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimir</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Todos los médicos</translation>
    </message>
    <message>
        <source>Choose p&amp;rinter…</source>
        <translation>Elegir im&amp;presora…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Hoja del día</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>Hoja de contingencia</translation>
    </message>
    <message>
        <source>Handed to the printer: {what}.</source>
        <translation>Enviado a la impresora: {what}.</translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation>Entregando…</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Nota de relevo</translation>
    </message>
    <message>
        <source>Here is the beginning of it; paper and files have all.</source>
        <translation>Aquí está el comienzo; el papel y los archivos lo tienen todo.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation>&amp;Nombres de pacientes</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Imprimir el día</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Guardar &amp;tabla…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Guardar P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Guardar el papel</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The chosen doctor</source>
        <translation>El médico elegido</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>El papel</translation>
    </message>
    <message>
        <source>Without them a visit is told by its time and a code</source>
        <translation>Sin ellos, una cita se indica con su hora y un código</translation>
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
        <translation>Un registro técnico y una lista de lo enviado. Ambos contienen identificadores y nombres de campos; ni nombres de personas, ni teléfonos, ni enlaces.</translation>
    </message>
    <message>
        <source>Backups of it, databases that were set aside, and what you save, print or export.</source>
        <translation>Sus copias de seguridad, las bases de datos apartadas y lo que guarde, imprima o exporte.</translation>
    </message>
    <message>
        <source>F9 hides patients&apos; names on the screen. A copied link leaves the clipboard after a minute, or when the program closes.</source>
        <translation>F9 oculta los nombres de los pacientes en la pantalla. Un enlace copiado se borra del portapapeles al cabo de un minuto, o al cerrar el programa.</translation>
    </message>
    <message>
        <source>In practice mode nothing leaves this computer.</source>
        <translation>En modo de prueba nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing else is sent: no statistics, no crash reports, no question for updates.</source>
        <translation>No se envía nada más: ni estadísticas, ni informes de fallos, ni consultas de actualizaciones.</translation>
    </message>
    <message>
        <source>Opening a room hands its link to the browser; what the browser sends from then on is between it and the video service.</source>
        <translation>Abrir una sala entrega su enlace al navegador; lo que el navegador envíe a partir de ahí queda entre él y el servicio de vídeo.</translation>
    </message>
    <message>
        <source>Patients &gt; Export what is held writes all that is known of a patient; Patients &gt; Erase takes what is personal out of the record. Older backups still hold it until they are deleted.</source>
        <translation>Pacientes &gt; Exportar lo guardado escribe todo lo que se sabe de un paciente; Pacientes &gt; Borrar quita de la ficha lo personal. Las copias de seguridad anteriores lo conservan hasta que se eliminen.</translation>
    </message>
    <message>
        <source>Reports &gt; Audit trail shows who did what, and finds out whether anybody changed it.</source>
        <translation>Informes &gt; Registro de auditoría muestra quién hizo qué, y descubre si alguien lo cambió.</translation>
    </message>
    <message>
        <source>The database: patients, visits, sessions, rooms, and the audit trail of who did what and when. If your clinic uses a database server, all of this lies there instead.</source>
        <translation>La base de datos: pacientes, citas, sesiones, salas y el registro de auditoría de quién hizo qué y cuándo. Si la clínica usa un servidor de base de datos, todo esto está allí.</translation>
    </message>
    <message>
        <source>The files can be read by the user who runs this program, and by whoever manages the computer. The program does not encrypt them: switch on the encryption of the disk.</source>
        <translation>Los archivos puede leerlos el usuario que ejecuta este programa y quien administre el equipo. El programa no los cifra: active el cifrado del disco.</translation>
    </message>
    <message>
        <source>The video service&apos;s key and secret are kept in the system&apos;s keyring, in no file.</source>
        <translation>La clave y el secreto del servicio de vídeo se guardan en el llavero del sistema, en ningún archivo.</translation>
    </message>
    <message>
        <source>What is sent, and to whom</source>
        <translation>Qué se envía, y a quién</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>Qué se guarda en este equipo</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer usted</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Quién puede leerlo</translation>
    </message>
    <message>
        <source>With VideoSDK, its service is told to make, check and close rooms. It gets codes and ids in place of names, unless the clinic has turned on that names are shared. Video &gt; What was sent lists every request.</source>
        <translation>Con VideoSDK, se indica a su servicio que cree, compruebe y cierre salas. Recibe códigos e identificadores en lugar de nombres, salvo que la clínica haya activado que se compartan. Vídeo &gt; Lo enviado muestra cada solicitud.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>This is all that the report holds: what the program did, by numbers and ids. Nothing is sent. Read it, take out what nobody should see, save it, and give the file to whoever helps you.</source>
        <translation>Esto es todo lo que contiene el informe: lo que hizo el programa, con números e identificadores. No se envía nada. Léalo, quite lo que nadie deba ver, guárdelo y entregue el archivo a quien le ayude.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Aumentar</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Re&amp;ducir</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nueva carpeta</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Cambia&amp;r de nombre</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los ficheros (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Crear nueva carpeta</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crear una nueva carpeta</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vista detallada</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Directorio:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre de fichero:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Archivos de &amp;tipo:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Ir atrás</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Ir hacia delante</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>r al directorio superior</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vista de lista</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Directorio superior</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Mostrar los fic&amp;heros ocultos</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barra lateral</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Última modificación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reinicializar</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurar los valores predeterminados</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Opciones &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primir</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Todas las páginas</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Imprimir a archivo (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Escribir archivo PDF</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Ubicación:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fichero de salida:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;ropiedades</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Previsualización</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Tipo:</translation>
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
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suprimir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Meta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>T&amp;his one only</source>
        <translation>&amp;Solo esta</translation>
    </message>
    <message numerus="yes">
        <source>This and &amp;all %n later ones</source>
        <translation>
            <numerusform>Esta y %n posterio&amp;r</numerusform>
            <numerusform>Esta y las %n posterio&amp;res</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RearrangingPart</name>
    <message numerus="yes">
        <source>%n visits cannot stay: choose where each goes.</source>
        <translation>
            <numerusform>%n cita no puede quedarse: elija adónde va.</numerusform>
            <numerusform>%n citas no pueden quedarse: elija adónde va cada una.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatPart</name>
    <message>
        <source> times</source>
        <translation> veces</translation>
    </message>
    <message>
        <source>&amp;Leave those out</source>
        <translation>&amp;Omitir esas</translation>
    </message>
    <message>
        <source>&amp;Take the nearest free time</source>
        <translation>Tomar la hora libre más &amp;cercana</translation>
    </message>
    <message>
        <source>Every week, </source>
        <translation>Cada semana, </translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Una vez</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n of {checks} checks failed.</source>
        <translation>
            <numerusform>%n de {checks} comprobaciones ha fallado.</numerusform>
            <numerusform>%n de {checks} comprobaciones han fallado.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the video service now</source>
        <translation>&amp;Preguntar ahora al servicio de vídeo</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks passed.</source>
        <translation>
            <numerusform>La comprobación se ha superado.</numerusform>
            <numerusform>Las %n comprobaciones se han superado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask of each closed room of these days whether it is shut</source>
        <translation>Preguntar por cada sala cerrada de estos días si está cerrada de verdad</translation>
    </message>
    <message>
        <source>Asking the video service: {done} of {of} rooms…</source>
        <translation>Preguntando al servicio de vídeo: {done} de {of} salas…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Enviado a la impresora.</translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation>Entregando…</translation>
    </message>
    <message numerus="yes">
        <source>Here is the beginning, with %n visits; paper and files have all.</source>
        <translation>
            <numerusform>Aquí está el comienzo, con %n cita; el papel y los archivos lo tienen todo.</numerusform>
            <numerusform>Aquí está el comienzo, con %n citas; el papel y los archivos lo tienen todo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation>Informe de aislamiento</translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation>Informe de aislamiento, {days}</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Preparando el informe…</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation>&amp;Nombres de pacientes</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>Guardar &amp;HTML…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Guardar P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Stopped: there is no report.</source>
        <translation>Detenido: no hay informe.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Without them a visit is told by time, doctor and code</source>
        <translation>Sin ellos, una cita se indica con hora, médico y código</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>No good backup was found. Nothing was deleted: call support, and keep the file.</source>
        <translation>No se encontró ninguna copia buena. No se ha eliminado nada: llame a soporte y conserve el archivo.</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Otras opciones…</translation>
    </message>
    <message>
        <source>Put that backup back</source>
        <translation>Restaurar esa copia</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Empezar de cero</translation>
    </message>
    <message>
        <source>Start empty…</source>
        <translation>Empezar de cero…</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>The day would be empty: no sessions, no patients, no visits. The damaged file is set aside, and nothing is deleted.</source>
        <translation>El día estaría vacío: sin sesiones, sin pacientes, sin citas. El archivo dañado se aparta, y no se elimina nada.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; what was entered later is not in it. The damaged file is set aside, and nothing is deleted.</source>
        <translation>La copia buena más reciente es de {when}; lo anotado después no está en ella. El archivo dañado se aparta, y no se elimina nada.</translation>
    </message>
</context>
<context>
    <name>ReshapeDialog</name>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médico</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Cambiar la sesión</translation>
    </message>
    <message>
        <source>Change this session</source>
        <translation>Cambiar esta sesión</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Sesión cambiada</translation>
    </message>
    <message>
        <source>This and all later sessions changed</source>
        <translation>Esta sesión y todas las posteriores cambiadas</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n changes of older visits</source>
        <translation>
            <numerusform>%n cambio en citas anteriores</numerusform>
            <numerusform>%n cambios en citas anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>%n entrada del registro de auditoría</numerusform>
            <numerusform>%n entradas del registro de auditoría</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rooms</source>
        <translation>
            <numerusform>%n sala</numerusform>
            <numerusform>%n salas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n cita</numerusform>
            <numerusform>%n citas</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Restaurarla</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Otro &amp;archivo…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Copias de seguridad (*.db)</translation>
    </message>
    <message>
        <source>Clinic Desk closes and opens again with the backup. The present database is kept beside it, every visit gets a new room, and links sent before stop working.</source>
        <translation>Clinic Desk se cierra y se abre de nuevo con la copia. La base de datos actual se conserva junto a ella, cada cita recibe una sala nueva y los enlaces ya enviados dejan de servir.</translation>
    </message>
    <message>
        <source>Comparing it with the database…</source>
        <translation>Comparando con la base de datos…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurar desde un archivo</translation>
    </message>
    <message>
        <source>There is no backup yet. File &gt; Back up now makes one.</source>
        <translation>Aún no hay ninguna copia. Archivo &gt; Hacer copia de seguridad crea una.</translation>
    </message>
    <message>
        <source>Visits that would be lost</source>
        <translation>Citas que se perderían</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>¿Qué copia?</translation>
    </message>
    <message>
        <source>{file} lacks, and the desk would lose: {parts}.</source>
        <translation>A {file} le falta, y el puesto perdería: {parts}.</translation>
    </message>
    <message>
        <source>{file}: nothing is newer than this backup.</source>
        <translation>{file}: no hay nada más reciente que esta copia.</translation>
    </message>
    <message>
        <source>{file}: the present database cannot be read, so nobody knows what is newer in it.</source>
        <translation>{file}: la base de datos actual no se puede leer, así que no se sabe qué hay en ella más reciente.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n encontrado</numerusform>
            <numerusform>%n encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>No se encuentra a nadie con «{words}».</translation>
    </message>
    <message>
        <source>That was too long to be looked for: nothing was changed.</source>
        <translation>Era demasiado largo para buscarlo: no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation>Copiar un enlace para un intérprete, un familiar u otra persona</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy the patient&apos;s link to this visit&apos;s room</source>
        <translation>Copiar el enlace del paciente a la sala de esta cita</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>Abriendo la sala…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ninguna aún</translation>
    </message>
</context>
<context>
    <name>RowDrag</name>
    <message>
        <source>Move to {time}</source>
        <translation>Mover a las {time}</translation>
    </message>
    <message>
        <source>Swap the two…</source>
        <translation>Intercambiar las dos…</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Ctrl F</source>
        <translation>Ctrl F</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Buscar un paciente</translation>
    </message>
    <message>
        <source>Find a patient or appointment</source>
        <translation>Buscar paciente o cita</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation>Introduzca la clave de API y el secreto.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>The key and the secret are kept in this computer&apos;s keyring. Another service means new rooms: links copied before stop working.</source>
        <translation>La clave y el secreto se guardan en el llavero de este equipo. Otro servicio significa salas nuevas: los enlaces ya copiados dejan de servir.</translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you save here is used from the next start without them.</source>
        <translation>Esta ejecución usa las variables VIDEOSDK_ de su entorno. Lo que guarde aquí se usará desde el próximo inicio sin ellas.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>Servicio de vídeo</translation>
    </message>
    <message>
        <source>Which service opens the rooms?</source>
        <translation>¿Qué servicio abre las salas?</translation>
    </message>
</context>
<context>
    <name>ServiceFields</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Practice mode: built in, not for patients</source>
        <translation>&amp;Modo de prueba: integrado, no para pacientes</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secreto</translation>
    </message>
    <message>
        <source>&amp;VideoSDK: real video visits</source>
        <translation>&amp;VideoSDK: citas por vídeo reales</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Begin with practice mode to try everything on this computer. For real visits enter the key and the secret of your VideoSDK account: they go into this computer&apos;s keyring and nowhere else.</source>
        <translation>Empiece con el modo de prueba para probarlo todo en este equipo. Para citas reales, introduzca la clave y el secreto de su cuenta de VideoSDK: se guardan en el llavero de este equipo y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation>Introduzca la clave de API y el secreto.</translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you choose here is used from the next start without them.</source>
        <translation>Esta ejecución usa las variables VIDEOSDK_ de su entorno. Lo que elija aquí se usará desde el próximo inicio sin ellas.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>Servicio de vídeo</translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation>Citas por vídeo</translation>
    </message>
</context>
<context>
    <name>ServiceWatch</name>
    <message>
        <source>Choose the service…</source>
        <translation>Elegir el servicio…</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Nothing was changed. Help &gt; Set up again… asks the same at any time.</source>
        <translation>No se cambió nada. Ayuda &gt; Configurar de nuevo… pregunta lo mismo en cualquier momento.</translation>
    </message>
    <message>
        <source>This desk is set up.</source>
        <translation>Este puesto está configurado.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia de seguridad</translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation>Elegir el servicio…</translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation>Clinic Desk {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; it comes without a warranty.</source>
        <translation>Software libre con licencia MIT; se ofrece sin garantía.</translation>
    </message>
    <message>
        <source>Keys and passwords lie in this computer&apos;s keyring, never in a file.</source>
        <translation>Las claves y contraseñas están en el llavero de este equipo, nunca en un archivo.</translation>
    </message>
    <message>
        <source>Logs hold ids, no names, and go nowhere by themselves.</source>
        <translation>Los registros técnicos contienen identificadores, no nombres, y no se envían solos.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Patients, visits and the audit trail are in the clinic&apos;s database alone.</source>
        <translation>Los pacientes, las citas y el registro de auditoría están solo en la base de datos de la clínica.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurar una copia…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save or cancel first what was changed here.</source>
        <translation>Guarde o cancele antes lo que se cambió aquí.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation>El día de la clínica, y una sala de vídeo propia para cada cita.</translation>
    </message>
    <message>
        <source>The video service gets requests for rooms, with codes in place of names unless you chose otherwise. Video &gt; What was sent shows every one.</source>
        <translation>El servicio de vídeo recibe solicitudes de salas, con códigos en lugar de nombres salvo que se elija otra cosa. Vídeo &gt; Lo enviado las muestra todas.</translation>
    </message>
    <message>
        <source>These settings are in {file}.</source>
        <translation>Estos ajustes están en {file}.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>1 to 3650.</source>
        <translation>De 1 a 3650.</translation>
    </message>
    <message>
        <source>100 % is what the system asks for. Rows and icons grow with it.</source>
        <translation>100 % es lo que pide el sistema. Las filas y los iconos crecen con él.</translation>
    </message>
    <message>
        <source>A doctor&apos;s own desk shows the next patient large.</source>
        <translation>El puesto de un médico muestra en grande el siguiente paciente.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Announce a patient who waits by a sound, too</source>
        <translation>Avisar también con un sonido del paciente que espera</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>Lugar de las copias</translation>
    </message>
    <message>
        <source>Best on another disk, in a folder that only the clinic can read.</source>
        <translation>Mejor en otro disco, en una carpeta que solo la clínica pueda leer.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Clinic and doctors</source>
        <translation>Clínica y médicos</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Datos y copias</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Servidor de base de datos</translation>
    </message>
    <message>
        <source>Empty: the file {file}. Counts from the next start.</source>
        <translation>Vacío: el archivo {file}. Vale desde el próximo inicio.</translation>
    </message>
    <message>
        <source>F9 hides and shows them at any time.</source>
        <translation>F9 los oculta y los muestra en cualquier momento.</translation>
    </message>
    <message>
        <source>For a new database; the one that is open keeps {zone}.</source>
        <translation>Para una base de datos nueva; la que está abierta conserva {zone}.</translation>
    </message>
    <message>
        <source>For how many minutes after a visit was finished or missed, 0 to 1440.</source>
        <translation>Cuántos minutos tras terminar una cita o no acudir el paciente, de 0 a 1440.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Goes to this computer&apos;s keyring, never to a file; empty: the one that is there. Where there is no keyring, set PGPASSWORD for a run.</source>
        <translation>Va al llavero de este equipo, nunca a un archivo; vacío: la que ya está. Donde no haya llavero, defina PGPASSWORD para una ejecución.</translation>
    </message>
    <message>
        <source>Hide patients&apos; names when the window loses the focus</source>
        <translation>Ocultar los nombres de los pacientes cuando la ventana pierde el foco</translation>
    </message>
    <message>
        <source>It stands on printed papers.</source>
        <translation>Figura en los papeles impresos.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Kept for days</source>
        <translation>Se conservan (días)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Late after minutes</source>
        <translation>Retraso desde (min)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Long wait after minutes</source>
        <translation>Espera larga desde (min)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Made after hours</source>
        <translation>Copia cada (horas)</translation>
    </message>
    <message>
        <source>Nobody can see who waits there. Without it the room itself is the waiting room, and the desk sees who is in it.</source>
        <translation>Nadie puede ver quién espera allí. Sin ella, la propia sala es la sala de espera, y el puesto ve quién está en ella.</translation>
    </message>
    <message>
        <source>Open visits in a private window</source>
        <translation>Abrir las citas en una ventana privada</translation>
    </message>
    <message>
        <source>Patients wait until somebody inside admits them</source>
        <translation>Los pacientes esperan hasta que alguien de dentro les deje entrar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Rooms stay open</source>
        <translation>Salas abiertas (min)</translation>
    </message>
    <message>
        <source>Show names in the room and send them to the video service</source>
        <translation>Mostrar los nombres en la sala y enviarlos al servicio de vídeo</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>So that no history keeps their links.</source>
        <translation>Para que ningún historial guarde sus enlaces.</translation>
    </message>
    <message>
        <source>The command that opens visits; the link comes last. Empty: the system&apos;s.</source>
        <translation>El comando que abre las citas; el enlace va al final. Vacío: el del sistema.</translation>
    </message>
    <message>
        <source>The reception</source>
        <translation>La recepción</translation>
    </message>
    <message>
        <source>This desk serves</source>
        <translation>Este puesto es para</translation>
    </message>
    <message>
        <source>This run has it from its environment. What you save here counts from the next start without that.</source>
        <translation>Esta ejecución lo toma de su entorno. Lo que guarde aquí vale desde el próximo inicio sin él.</translation>
    </message>
    <message>
        <source>Three steps: the link again, a call, a no-show are offered.</source>
        <translation>Tres pasos: se ofrece otra vez el enlace, una llamada, «No acudió».</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Two letters: whose public holidays count, and how phone numbers are meant.</source>
        <translation>Dos letras: de qué país son los festivos y los teléfonos.</translation>
    </message>
    <message>
        <source>Two steps: long, and too long.</source>
        <translation>Dos pasos: larga, y demasiado larga.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>When the last one is as old as that, up to 720; 0: by hand only.</source>
        <translation>Cuando la última tenga esas horas, hasta 720; 0: solo a mano.</translation>
    </message>
    <message>
        <source>Without it both see codes such as P-0940.</source>
        <translation>Sin ello, ambos ven códigos como P-0940.</translation>
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
        <translation>Servidor de base de datos</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Saved; some of it counts from the next start</source>
        <translation>Guardado; una parte vale desde el próximo inicio</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
</context>
<context>
    <name>SharedRooms</name>
    <message>
        <source>Allow it here</source>
        <translation>Permitirla aquí</translation>
    </message>
    <message>
        <source>Every visit has a room of its own: Enter opens it.</source>
        <translation>Cada cita tiene una sala propia: Intro la abre.</translation>
    </message>
    <message>
        <source>Every visit in it has a room of its own.</source>
        <translation>Cada cita de la sesión tiene una sala propia.</translation>
    </message>
    <message>
        <source>Open the shared room</source>
        <translation>Abrir la sala compartida</translation>
    </message>
    <message>
        <source>This session has no shared room</source>
        <translation>Esta sesión no tiene sala compartida</translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared by its patients, so it is off</source>
        <translation>La antigua sala de esta sesión la comparten sus pacientes, así que está desactivada</translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared: its patients can meet there</source>
        <translation>La antigua sala de esta sesión es compartida: sus pacientes pueden encontrarse allí</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>Desactivarla</translation>
    </message>
    <message>
        <source>Use it only where no visit can have a room of its own.</source>
        <translation>Úsela solo cuando ninguna cita pueda tener una sala propia.</translation>
    </message>
</context>
<context>
    <name>ShownDay</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation>Elija una cita para verla aquí.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>No hay sesiones este día.</translation>
    </message>
    <message>
        <source>Nothing of this day is shown: doctors are hidden, or a filter is on.</source>
        <translation>No se muestra nada de este día: hay médicos ocultos o un filtro activo.</translation>
    </message>
    <message>
        <source>Plan sessions…</source>
        <translation>Planificar sesiones…</translation>
    </message>
    <message>
        <source>Reading {day}…</source>
        <translation>Leyendo {day}…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>This day could not be read.</source>
        <translation>No se pudo leer este día.</translation>
    </message>
    <message>
        <source>This slot is blocked. B frees it.</source>
        <translation>Este hueco está bloqueado. B lo libera.</translation>
    </message>
    <message>
        <source>This slot is free.</source>
        <translation>Este hueco está libre.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
</context>
<context>
    <name>ShownWeek</name>
    <message>
        <source>Reading the week…</source>
        <translation>Leyendo la semana…</translation>
    </message>
    <message>
        <source>There are no doctors yet.</source>
        <translation>Aún no hay médicos.</translation>
    </message>
    <message>
        <source>This week could not be read.</source>
        <translation>No se pudo leer esta semana.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Doctors of the day, side by side</source>
        <translation>Médicos del día, lado a lado</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Doctors</source>
        <translation>Médicos</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Mostrar solo</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>&amp;No-shows</source>
        <translation>&amp;No acudieron</translation>
    </message>
    <message>
        <source>&amp;Utilisation</source>
        <translation>Oc&amp;upación</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Esperas</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Todos los médicos</translation>
    </message>
    <message>
        <source>All doctors, all weeks</source>
        <translation>Todos los médicos, todas las semanas</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Booked time of the time offered</source>
        <translation>Tiempo reservado del tiempo ofrecido</translation>
    </message>
    <message>
        <source>Doctor late</source>
        <translation>Retraso médico</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>How late patients and doctors were</source>
        <translation>Cuánto se retrasaron pacientes y médicos</translation>
    </message>
    <message>
        <source>Minutes a visit, on average</source>
        <translation>Minutos por cita, de media</translation>
    </message>
    <message>
        <source>Minutes of booked slots by minutes of ordinary ones. Blocked and withdrawn slots are not offered; extra ones are booked without having been offered.</source>
        <translation>Minutos de huecos reservados por minutos de huecos ordinarios. Los bloqueados y retirados no se ofrecen; los extra se reservan sin haberse ofrecido.</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>No acudieron</translation>
    </message>
    <message>
        <source>No-shows, out of all visits whose time has come, no-shows among them.</source>
        <translation>Pacientes que no acudieron, de todas las citas cuya hora ha llegado, incluidas esas.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Patient late</source>
        <translation>Retraso paciente</translation>
    </message>
    <message>
        <source>Patient late: from the slot&apos;s beginning to the arrival. Doctor late: from then, or from the slot&apos;s beginning if that is later, until the doctor began.</source>
        <translation>Retraso del paciente: del comienzo del hueco a la llegada. Retraso del médico: desde entonces, o desde el comienzo del hueco si es posterior, hasta que el médico empezó.</translation>
    </message>
    <message>
        <source>Patients who did not come</source>
        <translation>Pacientes que no acudieron</translation>
    </message>
    <message>
        <source>Percent of the minutes offered</source>
        <translation>Porcentaje de los minutos ofrecidos</translation>
    </message>
    <message>
        <source>Percent of visits whose time has come</source>
        <translation>Porcentaje de citas cuya hora ha llegado</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>Citas por semana</translation>
    </message>
    <message>
        <source>Visits that took place or are still to come; cancelled ones do not count.</source>
        <translation>Citas que tuvieron lugar o están por venir; las canceladas no cuentan.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
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
        <translation>&amp;Guardar tabla…</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Todos los médicos</translation>
    </message>
    <message>
        <source>At most two years can be seen at once.</source>
        <translation>Se pueden ver dos años como máximo a la vez.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>Nothing was counted here in these weeks. Choose others above.</source>
        <translation>No se contó nada aquí en estas semanas. Elija otras arriba.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>D&amp;etener</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Guardado como {file}.</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted.</source>
        <translation>Detenido: no se contó nada.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message numerus="yes">
        <source>The last %n weeks</source>
        <translation>
            <numerusform>La última semana</numerusform>
            <numerusform>Las últimas %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of the charts</source>
        <translation>Los valores de los gráficos</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Visits and waiting</source>
        <translation>Citas y esperas</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n waiting, longest {time}</source>
        <translation>
            <numerusform>%n en espera, desde hace {time}</numerusform>
            <numerusform>%n en espera, hasta {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {time} {name}</source>
        <translation>Siguiente: {time} {name}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Nadie espera</translation>
    </message>
    <message>
        <source>Not refreshed since {time}</source>
        <translation>Sin actualizar desde las {time}</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>Leyendo el día…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Video: VideoSDK</source>
        <translation>Vídeo: VideoSDK</translation>
    </message>
    <message>
        <source>Video: VideoSDK, for this run only</source>
        <translation>Vídeo: VideoSDK, solo en esta ejecución</translation>
    </message>
    <message>
        <source>Video: practice mode</source>
        <translation>Vídeo: modo de prueba</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Cerrar este aviso (Esc)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Book the next free slot (Ctrl+N)</source>
        <translation>Reservar el siguiente hueco libre (Ctrl+N)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Nombres ocultos</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>Día siguiente (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Only the initials of patients are shown. Click to show names (F9).</source>
        <translation>Solo se muestran las iniciales de los pacientes. Haga clic para mostrar los nombres (F9).</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Practice mode: not for patients</source>
        <translation>Modo de prueba: no es para pacientes</translation>
    </message>
    <message>
        <source>Previous day (Alt+Left)</source>
        <translation>Día anterior (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>The built-in video service is in use. Click to choose another.</source>
        <translation>Se está usando el servicio de vídeo integrado. Haga clic para elegir otro.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today (T in the table)</source>
        <translation>Hoy (T en la tabla)</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Anchor of the audit trail</source>
        <translation>Ancla del registro de auditoría</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Desk and number</source>
        <translation>Puesto y número</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation>Hash de la última</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer. Whoever changes an entry up to this one, or cuts the trail before it, can be found out with it for ever after.</source>
        <translation>Guarde esta hoja lejos del equipo. Con ella se podrá descubrir siempre a quien cambie una entrada hasta esta, o corte el registro antes de ella.</translation>
    </message>
    <message>
        <source>Recorded (UTC)</source>
        <translation>Registrado (UTC)</translation>
    </message>
    <message>
        <source>The audit trail is broken. Entries checked: {entries}, flaws found: {flaws}.</source>
        <translation>El registro de auditoría está dañado. Entradas comprobadas: {entries}, fallos encontrados: {flaws}.</translation>
    </message>
    <message>
        <source>The audit trail is whole. Entries checked: {entries}.</source>
        <translation>El registro de auditoría está íntegro. Entradas comprobadas: {entries}.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Este puesto</translation>
    </message>
    <message>
        <source>To check: type what stands below into a file, then run clinic-desk audit verify --anchor FILE</source>
        <translation>Para comprobar: escriba en un archivo lo que figura abajo y ejecute clinic-desk audit verify --anchor ARCHIVO</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>{desk}: a backup was put back on {at}; entries {first} to {last} went with it.</source>
        <translation>{desk}: el {at} se restauró una copia; con ello se fueron las entradas {first} a {last}.</translation>
    </message>
    <message>
        <source>{desk}: entries are missing from number {n} on.</source>
        <translation>{desk}: faltan entradas a partir de la número {n}.</translation>
    </message>
    <message>
        <source>{desk}: entries under a key that is not here: {n}. Their order and the anchor were checked, not their words.</source>
        <translation>{desk}: entradas con una clave que no está aquí: {n}. Se comprobaron su orden y el ancla, no sus palabras.</translation>
    </message>
    <message>
        <source>{desk}: entries without a key: {n}. Only the anchor protects these.</source>
        <translation>{desk}: entradas sin clave: {n}. Solo el ancla las protege.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} is not the one that was anchored.</source>
        <translation>{desk}: la entrada {n} no es la que se ancló.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} names a key that is not ours.</source>
        <translation>{desk}: la entrada {n} nombra una clave que no es nuestra.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} was changed.</source>
        <translation>{desk}: la entrada {n} se cambió.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} was put in by somebody.</source>
        <translation>{desk}: alguien introdujo la entrada {n}.</translation>
    </message>
    <message>
        <source>{desk}: further flaws: {n}.</source>
        <translation>{desk}: otros fallos: {n}.</translation>
    </message>
    <message>
        <source>{desk}: on {at} entry {last} was found to be another than before.</source>
        <translation>{desk}: el {at} se vio que la entrada {last} era distinta de la anterior.</translation>
    </message>
    <message>
        <source>{desk}: the anchor agrees up to entry {n}.</source>
        <translation>{desk}: el ancla coincide hasta la entrada {n}.</translation>
    </message>
    <message>
        <source>{desk}: the end was cut off; the anchor knows {n} entries.</source>
        <translation>{desk}: el final está cortado; el ancla conoce {n} entradas.</translation>
    </message>
    <message>
        <source>{desk}: the trail ends at entry {n}, but the database says otherwise.</source>
        <translation>{desk}: el registro termina en la entrada {n}, pero la base de datos dice otra cosa.</translation>
    </message>
    <message>
        <source>{desk}: there is no anchor to compare with, so a cut end would not show.</source>
        <translation>{desk}: no hay ancla con la que comparar, así que un final cortado no se notaría.</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Print anchor…</source>
        <translation>&amp;Imprimir ancla…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Comprobando cada entrada…</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Entradas del registro de auditoría</translation>
    </message>
    <message>
        <source>Entries written to {file}: {n}</source>
        <translation>Entradas escritas en {file}: {n}</translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation>Entradas: {n}</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Looking where the trail ends…</source>
        <translation>Mirando dónde termina el registro…</translation>
    </message>
    <message>
        <source>Nothing was recorded that fits.</source>
        <translation>No hay nada registrado que coincida.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>Leyendo el registro…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The anchor was handed to the printer.</source>
        <translation>El ancla se envió a la impresora.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
</context>
<context>
    <name>TrailFilterBar</name>
    <message>
        <source>&amp;Selected visit only</source>
        <translation>&amp;Solo la cita seleccionada</translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation>Todas las acciones</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
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
        <translation>Rehecho: {what}</translation>
    </message>
    <message>
        <source>Links that were copied before open nothing any more.</source>
        <translation>Los enlaces copiados antes ya no abren nada.</translation>
    </message>
    <message>
        <source>The last step was not done, so nothing was done again.</source>
        <translation>El último paso no se hizo, así que no se ha rehecho nada.</translation>
    </message>
    <message>
        <source>The last step was not done, so nothing was undone.</source>
        <translation>El último paso no se hizo, así que no se ha deshecho nada.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Deshecho: {what}</translation>
    </message>
</context>
<context>
    <name>VacancyWatch</name>
    <message>
        <source>Book it (F8)</source>
        <translation>Reservarlo (F8)</translation>
    </message>
    <message>
        <source>No slot was freed for anybody who waits.</source>
        <translation>No se liberó ningún hueco para nadie que espere.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Este no</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelada</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Por error</translation>
    </message>
    <message>
        <source>Expected in person</source>
        <translation>Se espera en persona</translation>
    </message>
    <message>
        <source>Expected on the phone</source>
        <translation>Se espera por teléfono</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En consulta</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Aún sin hora</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>No acudió</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En lista de espera</translation>
    </message>
    <message>
        <source>Patient is waiting</source>
        <translation>El paciente espera</translation>
    </message>
    <message>
        <source>Room is being made</source>
        <translation>Se está creando la sala</translation>
    </message>
    <message>
        <source>Room is blocked</source>
        <translation>La sala está bloqueada</translation>
    </message>
    <message>
        <source>Room is ready</source>
        <translation>La sala está lista</translation>
    </message>
    <message>
        <source>Room opens on first use</source>
        <translation>La sala se abre al usarla</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>El paciente no acudió</translation>
    </message>
    <message>
        <source>This visit is done</source>
        <translation>Esta cita ha terminado</translation>
    </message>
    <message>
        <source>This visit was cancelled</source>
        <translation>Esta cita se canceló</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>With the doctor</source>
        <translation>Con el médico</translation>
    </message>
    <message>
        <source>born {day} ({age})</source>
        <translation>nac. {day} ({age})</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>por vídeo</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>historia {number}</translation>
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
        <translation>Una cita de otro día</translation>
    </message>
    <message>
        <source>{one} and {other}: swapped</source>
        <translation>{one} y {other}: intercambiadas</translation>
    </message>
    <message>
        <source>{visit}: arrived</source>
        <translation>{visit}: llegó</translation>
    </message>
    <message>
        <source>{visit}: booked</source>
        <translation>{visit}: reservada</translation>
    </message>
    <message>
        <source>{visit}: by phone</source>
        <translation>{visit}: por teléfono</translation>
    </message>
    <message>
        <source>{visit}: by video</source>
        <translation>{visit}: por vídeo</translation>
    </message>
    <message>
        <source>{visit}: cancelled</source>
        <translation>{visit}: cancelada</translation>
    </message>
    <message>
        <source>{visit}: done</source>
        <translation>{visit}: terminada</translation>
    </message>
    <message>
        <source>{visit}: entered in error</source>
        <translation>{visit}: anotada por error</translation>
    </message>
    <message>
        <source>{visit}: in person</source>
        <translation>{visit}: en persona</translation>
    </message>
    <message>
        <source>{visit}: in room</source>
        <translation>{visit}: en consulta</translation>
    </message>
    <message>
        <source>{visit}: moved to {where}</source>
        <translation>{visit}: movida a {where}</translation>
    </message>
    <message>
        <source>{visit}: no-show</source>
        <translation>{visit}: no acudió</translation>
    </message>
    <message>
        <source>{visit}: on the waiting list</source>
        <translation>{visit}: en la lista de espera</translation>
    </message>
    <message>
        <source>{what}. It was so already.</source>
        <translation>{what}. Ya estaba así.</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Re&amp;peat</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Wants an &amp;earlier time too, if one becomes free</source>
        <translation>Quiere además a&amp;delantarla, si queda libre un hueco antes</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>It is on the waiting list: give it a slot.</source>
        <translation>Está en la lista de espera: dele un hueco.</translation>
    </message>
    <message>
        <source>The patient has arrived. If that is wrong, undo it first.</source>
        <translation>El paciente ha llegado. Si no es así, deshágalo antes.</translation>
    </message>
    <message>
        <source>The patient is with the doctor. If that is wrong, undo it first.</source>
        <translation>El paciente está con el médico. Si no es así, deshágalo antes.</translation>
    </message>
    <message>
        <source>The patient was marked as no-show. If the patient is here, press A.</source>
        <translation>Se marcó que el paciente no acudió. Si está aquí, pulse A.</translation>
    </message>
    <message>
        <source>The visit is cancelled. Book it again, or undo the cancellation.</source>
        <translation>La cita está cancelada. Resérvela de nuevo, o deshaga la cancelación.</translation>
    </message>
    <message>
        <source>The visit is done. If that is wrong, undo it first.</source>
        <translation>La cita ha terminado. Si no es así, deshágalo antes.</translation>
    </message>
    <message>
        <source>The visit is on a later day.</source>
        <translation>La cita es de un día posterior.</translation>
    </message>
    <message>
        <source>The visit is only booked.</source>
        <translation>La cita solo está reservada.</translation>
    </message>
    <message>
        <source>The visit was entered in error.</source>
        <translation>La cita se anotó por error.</translation>
    </message>
    <message>
        <source>The visit&apos;s time has not come yet.</source>
        <translation>Aún no ha llegado la hora de la cita.</translation>
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
        <translation>&amp;En persona</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>Por &amp;teléfono</translation>
    </message>
    <message>
        <source>By &amp;video</source>
        <translation>Por &amp;vídeo</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>Elija antes una cita.</translation>
    </message>
    <message>
        <source>How do they meet?</source>
        <translation>¿Cómo se ven?</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Only this appointment uses this room.</source>
        <translation>Solo esta cita usa esta sala.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation>Elija una cita para verla aquí.</translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation>Cita elegida</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Free now</source>
        <translation>Libre ahora</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Tiene ahora</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Espera desde</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>aún sin hora</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message numerus="yes">
        <source>%n wait. The desk is told when a slot is freed.</source>
        <translation>
            <numerusform>%n espera. El puesto avisa cuando se libera un hueco.</numerusform>
            <numerusform>%n esperan. El puesto avisa cuando se libera un hueco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait; for {helped} of them something is free now.</source>
        <translation>
            <numerusform>%n espera; hay algo libre ahora para {helped}.</numerusform>
            <numerusform>%n esperan; hay algo libre ahora para {helped}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Book what is free now</source>
        <translation>Reservar lo que hay libre</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Nadie espera.</translation>
    </message>
    <message>
        <source>Put on the list…</source>
        <translation>Poner en la lista…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Mostrar la cita</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>Wishes…</source>
        <translation>Deseos…</translation>
    </message>
    <message>
        <source>{patient} no longer waits</source>
        <translation>{patient} ya no espera</translation>
    </message>
    <message>
        <source>{patient} wishes another time</source>
        <translation>{patient} desea otra hora</translation>
    </message>
</context>
<context>
    <name>WaitingForm</name>
    <message>
        <source>Choose a patient from the list.</source>
        <translation>Elija un paciente de la lista.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Poner en la lista</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Poner en la lista de espera</translation>
    </message>
    <message>
        <source>{patient} is on the waiting list</source>
        <translation>{patient} está en la lista de espera</translation>
    </message>
</context>
<context>
    <name>WaysToBook</name>
    <message>
        <source>A walk-in needs a session: plan one, or book another day.</source>
        <translation>Para atender sin cita hace falta una sesión: planifique una, o reserve otro día.</translation>
    </message>
    <message>
        <source>An extra slot is made beside this visit: two patients at one time.</source>
        <translation>Se crea un hueco extra junto a esta cita: dos pacientes a la misma hora.</translation>
    </message>
    <message>
        <source>An extra slot stands beside the others, and is marked so.</source>
        <translation>Un hueco extra está junto a los demás, y se marca como tal.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Book as an extra</source>
        <translation>Reservar como extra</translation>
    </message>
    <message>
        <source>Book as an extra, arrived</source>
        <translation>Reservar como extra, llegó</translation>
    </message>
    <message>
        <source>Book, arrived</source>
        <translation>Reservar, llegó</translation>
    </message>
    <message>
        <source>Extra at {time} with {doctor}</source>
        <translation>Extra a las {time} con {doctor}</translation>
    </message>
    <message>
        <source>Find a free slot…</source>
        <translation>Buscar un hueco libre…</translation>
    </message>
    <message>
        <source>Going to today…</source>
        <translation>Yendo a hoy…</translation>
    </message>
    <message>
        <source>Looking for the next free slot…</source>
        <translation>Buscando el siguiente hueco libre…</translation>
    </message>
    <message>
        <source>No doctor has a session today</source>
        <translation>Hoy ningún médico tiene sesión</translation>
    </message>
    <message>
        <source>No slot is free any more today</source>
        <translation>Hoy ya no queda ningún hueco libre</translation>
    </message>
    <message>
        <source>No slot is free within a year</source>
        <translation>No hay ningún hueco libre en el plazo de un año</translation>
    </message>
    <message>
        <source>Plan more sessions, or put the patient on the waiting list.</source>
        <translation>Planifique más sesiones, o ponga al paciente en la lista de espera.</translation>
    </message>
    <message>
        <source>This slot can&apos;t be booked.</source>
        <translation>Este hueco no se puede reservar.</translation>
    </message>
    <message>
        <source>Walk-in: an extra slot is made, and the patient has arrived.</source>
        <translation>Sin cita: se crea un hueco extra, y el paciente ha llegado.</translation>
    </message>
    <message>
        <source>Walk-in: the visit is booked, and the patient has arrived.</source>
        <translation>Sin cita: la cita se reserva, y el paciente ha llegado.</translation>
    </message>
    <message>
        <source>{doctor} has no free slot left today</source>
        <translation>A {doctor} no le queda hoy ningún hueco libre</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of one doctor</source>
        <translation>Semana de un médico</translation>
    </message>
</context>
<context>
    <name>WeekPane</name>
    <message>
        <source>Doctor whose week is shown</source>
        <translation>Médico cuya semana se muestra</translation>
    </message>
    <message>
        <source>No sessions in this week.</source>
        <translation>No hay sesiones esta semana.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana de</translation>
    </message>
</context>
<context>
    <name>WhoIsInside</name>
    <message>
        <source>No patient is waiting in a video room.</source>
        <translation>Ningún paciente espera en una sala de vídeo.</translation>
    </message>
</context>
<context>
    <name>WholeDay</name>
    <message>
        <source>Choose the &amp;service…</source>
        <translation>Elegir el &amp;servicio…</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Deseos</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médico</translation>
    </message>
    <message>
        <source>&amp;Speciality</source>
        <translation>&amp;Especialidad</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>H&amp;ora del día</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Cualquier médico</translation>
    </message>
    <message>
        <source>Any speciality</source>
        <translation>Cualquier especialidad</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Especialidad</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Session withdrawn</source>
        <translation>Sesión retirada</translation>
    </message>
    <message>
        <source>This and all later sessions withdrawn</source>
        <translation>Esta sesión y todas las posteriores retiradas</translation>
    </message>
    <message>
        <source>Withdraw the session</source>
        <translation>Retirar la sesión</translation>
    </message>
    <message>
        <source>Withdraw this session</source>
        <translation>Retirar esta sesión</translation>
    </message>
</context>
<context>
    <name>ZonesDialog</name>
    <message>
        <source>Every session begins when its wall time says. Nothing to do.</source>
        <translation>Cada sesión empieza a su hora del reloj. No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Keep the wall times</source>
        <translation>Mantener la hora del reloj</translation>
    </message>
    <message>
        <source>Looking at all sessions from today on…</source>
        <translation>Mirando todas las sesiones desde hoy…</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Movidas</translation>
    </message>
    <message>
        <source>Review time zones</source>
        <translation>Revisar zonas horarias</translation>
    </message>
    <message>
        <source>The rules of a time zone have changed: {sessions} with {visits} would begin at another time of day than was planned. Their wall time can be kept.</source>
        <translation>Las reglas de una zona horaria han cambiado: a {sessions} con {visits} les cambiaría la hora prevista. Se puede mantener su hora del reloj.</translation>
    </message>
    <message>
        <source>Wall times kept</source>
        <translation>Horas del reloj mantenidas</translation>
    </message>
    <message>
        <source>Where the clocks now skip a time, change the session by hand.</source>
        <translation>Donde el reloj se salta ahora una hora, cambie la sesión a mano.</translation>
    </message>
</context>
<context>
    <name>_BackupRows</name>
    <message>
        <source>Damaged</source>
        <translation>Dañada</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>La última cita</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>_ClosureRows</name>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>Toda la clínica</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation>Trabaja, aunque es festivo</translation>
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
        <translation>Esta cita</translation>
    </message>
</context>
<context>
    <name>_LostRows</name>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
</context>
<context>
    <name>_OrderQuestion</name>
    <message>
        <source>&amp;Day first: 3/11/2026 is 3 November</source>
        <translation>&amp;Día primero: 3/11/2026 es el 3 de noviembre</translation>
    </message>
    <message>
        <source>&amp;Month first: 3/11/2026 is March 11</source>
        <translation>&amp;Mes primero: 3/11/2026 es el 11 de marzo</translation>
    </message>
    <message>
        <source>&amp;Year first: 26/3/11 is 11 March 2026</source>
        <translation>&amp;Año primero: 26/3/11 es el 11 de marzo de 2026</translation>
    </message>
</context>
<context>
    <name>_PartRows</name>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
</context>
<context>
    <name>_VisitRows</name>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Lista de espera</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>_ZoneRows</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Sería</translation>
    </message>
    <message>
        <source>skipped by the clocks</source>
        <translation>el reloj se la salta</translation>
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
        <translation>100 médicos de una vez son suficientes: importe después los demás.</translation>
    </message>
    <message>
        <source>A country must be two letters such as DE, or nothing.</source>
        <translation>Un país son dos letras, como DE, o nada.</translation>
    </message>
    <message>
        <source>A doctor of this name is in the list already.</source>
        <translation>Ya hay un médico con este nombre en la lista.</translation>
    </message>
    <message>
        <source>A language is en, es, de, fr, ar or ur, or nothing.</source>
        <translation>Un idioma es en, es, de, fr, ar o ur, o nada.</translation>
    </message>
    <message>
        <source>A link stands alone, with no words behind it.</source>
        <translation>Un enlace va solo, sin palabras detrás.</translation>
    </message>
    <message>
        <source>A name has at most 190 letters here.</source>
        <translation>Un nombre tiene aquí 190 letras como máximo.</translation>
    </message>
    <message>
        <source>A new room makes the old links useless: copy the patient&apos;s link again afterwards.</source>
        <translation>Una sala nueva anula los enlaces antiguos: copie después otra vez el enlace del paciente.</translation>
    </message>
    <message>
        <source>A patient needs a name: type it as it is written.</source>
        <translation>Un paciente necesita un nombre: escríbalo tal como es.</translation>
    </message>
    <message>
        <source>A phone number is written with 5 to 15 digits, like +49 30 901820.</source>
        <translation>Un teléfono se escribe con 5 a 15 cifras, como +49 30 901820.</translation>
    </message>
    <message>
        <source>A quotation mark in this command never ends.</source>
        <translation>En este comando hay unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or closed too early.</source>
        <translation>Unas comillas no se cierran, o se cierran demasiado pronto.</translation>
    </message>
    <message>
        <source>A reason has at most {most} letters; this one has {count}.</source>
        <translation>Un motivo tiene {most} letras como máximo; este tiene {count}.</translation>
    </message>
    <message>
        <source>A record number has at most 190 characters.</source>
        <translation>Un n.º de historia tiene 190 caracteres como máximo.</translation>
    </message>
    <message>
        <source>A session with the same id stands above.</source>
        <translation>Más arriba hay una sesión con el mismo identificador.</translation>
    </message>
    <message>
        <source>A visit is in this slot</source>
        <translation>En este hueco hay una cita</translation>
    </message>
    <message>
        <source>A zone must be a name such as Europe/Berlin, or nothing.</source>
        <translation>Una zona es un nombre como Europe/Berlin, o nada.</translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; nobody has seen it yet</source>
        <translation>Alarma {when}: {what}; nadie la ha visto aún</translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; seen {seen} by {who}</source>
        <translation>Alarma {when}: {what}; vista {seen} por {who}</translation>
    </message>
    <message>
        <source>All four guest links of this room are given away</source>
        <translation>Ya se dieron los cuatro enlaces de invitado de esta sala</translation>
    </message>
    <message>
        <source>All of its days are left out. Change the plan.</source>
        <translation>Se omiten todos sus días. Cambie el plan.</translation>
    </message>
    <message>
        <source>All sessions begin when their wall time says.</source>
        <translation>Todas las sesiones empiezan a su hora del reloj.</translation>
    </message>
    <message>
        <source>An administrator runs: clinic-desk migrate</source>
        <translation>Un administrador ejecuta: clinic-desk migrate</translation>
    </message>
    <message>
        <source>An e-mail address is written like maria@example.org.</source>
        <translation>Un correo electrónico se escribe como maria@example.org.</translation>
    </message>
    <message>
        <source>Another desk has changed it meanwhile. Nothing was changed; look at the day again.</source>
        <translation>Otro puesto lo ha cambiado entretanto. No se cambió nada; mire el día de nuevo.</translation>
    </message>
    <message>
        <source>Another desk has just changed this visit</source>
        <translation>Otro puesto acaba de cambiar esta cita</translation>
    </message>
    <message>
        <source>Another patient of this day has a like name or birth date</source>
        <translation>Otro paciente de este día tiene un nombre o una fecha de nacimiento parecidos</translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation>Otro programa tiene abierta la base de datos</translation>
    </message>
    <message>
        <source>Another program holds it. Try again in a moment.</source>
        <translation>Otro programa lo tiene ocupado. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Another program may hold it: name another, or none.</source>
        <translation>Quizá lo use otro programa: indique otro, o ninguno.</translation>
    </message>
    <message>
        <source>Ask for the birth date, and compare it before anybody is let in.</source>
        <translation>Pregunte la fecha de nacimiento y compárela antes de dejar entrar a nadie.</translation>
    </message>
    <message>
        <source>Ask for the birth date: this one is born {day}.</source>
        <translation>Pregunte la fecha de nacimiento: la de este es {day}.</translation>
    </message>
    <message>
        <source>Ask whoever manages the VideoSDK account to check the key.</source>
        <translation>Pida a quien administra la cuenta de VideoSDK que compruebe la clave.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer for the right to change it.</source>
        <translation>Pida a quien administra este equipo permiso para cambiarlo.</translation>
    </message>
    <message>
        <source>Asked just now, the video service says that the closed rooms of these days are shut.</source>
        <translation>Preguntado ahora mismo, el servicio de vídeo dice que las salas cerradas de estos días están cerradas de verdad.</translation>
    </message>
    <message>
        <source>Book a new visit to speak with the patient again.</source>
        <translation>Reserve una cita nueva para hablar otra vez con el paciente.</translation>
    </message>
    <message>
        <source>Both are the same record. Choose another one.</source>
        <translation>Ambas son la misma ficha. Elija otra.</translation>
    </message>
    <message>
        <source>Cancel it first; what is known is needed until then.</source>
        <translation>Cancélela antes; hasta entonces se necesita lo que se sabe.</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Cambiado: {what}.</translation>
    </message>
    <message>
        <source>Changed: {what}. Kept as the desk has it: {kept}.</source>
        <translation>Cambiado: {what}. Queda como en el puesto: {kept}.</translation>
    </message>
    <message>
        <source>Check that its folder or server is there and that you may use it.</source>
        <translation>Compruebe que su carpeta o servidor está y que puede usarlo.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again; the day stays usable.</source>
        <translation>Compruebe la conexión a internet e inténtelo de nuevo; el día se puede seguir usando.</translation>
    </message>
    <message>
        <source>Check the key and secret under Video &gt; Service, and this computer&apos;s clock.</source>
        <translation>Compruebe la clave y el secreto en Vídeo &gt; Servicio, y el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Checks of the whole database and of these days</source>
        <translation>Comprobaciones de toda la base de datos y de estos días</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>Elija un país de la lista.</translation>
    </message>
    <message>
        <source>Choose a language, or write its code: de, tr, pt-BR.</source>
        <translation>Elija un idioma, o escriba su código: de, tr, pt-BR.</translation>
    </message>
    <message>
        <source>Choose another time, or the waiting list, for each.</source>
        <translation>Elija para cada una otra hora o la lista de espera.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Elija uno de la lista.</translation>
    </message>
    <message>
        <source>Choose the reception, or a doctor of the list.</source>
        <translation>Elija la recepción, o un médico de la lista.</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>Columnas no usadas: {columns}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Doctor and patient are both in this room</source>
        <translation>El médico y el paciente están ambos en esta sala</translation>
    </message>
    <message>
        <source>Enter both under Video &gt; Service.</source>
        <translation>Introduzca ambos en Vídeo &gt; Servicio.</translation>
    </message>
    <message>
        <source>Enter the clinic&apos;s key and secret under Video &gt; Service.</source>
        <translation>Introduzca la clave y el secreto de la clínica en Vídeo &gt; Servicio.</translation>
    </message>
    <message>
        <source>Entries that carry no key, so that only the anchor protects them: {number}.</source>
        <translation>Entradas sin clave, que solo el ancla protege: {number}.</translation>
    </message>
    <message>
        <source>Entries under a key that is not on this computer: {number}.</source>
        <translation>Entradas con una clave que no está en este equipo: {number}.</translation>
    </message>
    <message>
        <source>Erase all that is known of this patient?</source>
        <translation>Borrar todo lo que se sabe de este paciente</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Every current room belongs to a visit, or to a person who gave a purpose.</source>
        <translation>Cada sala actual es de una cita, o de una persona que indicó un fin.</translation>
    </message>
    <message>
        <source>Every meeting ID has belonged to one visit only, for all time.</source>
        <translation>Cada ID de reunión ha sido siempre de una sola cita.</translation>
    </message>
    <message>
        <source>Every opening and every link of these days led to the visit&apos;s own room.</source>
        <translation>Cada apertura y cada enlace de estos días llevó a la sala propia de la cita.</translation>
    </message>
    <message>
        <source>Every participant code opens one place in one room only.</source>
        <translation>Cada código de participante abre un solo lugar en una sola sala.</translation>
    </message>
    <message>
        <source>Every room that lost its visit was closed at the video service.</source>
        <translation>Cada sala que perdió su cita se cerró en el servicio de vídeo.</translation>
    </message>
    <message>
        <source>Exception: the old system&apos;s shared room, in which patients can meet, is turned on by the clinic. Sessions that may use it: {number}.</source>
        <translation>Excepción: la clínica ha activado la sala compartida del sistema antiguo, en la que los pacientes pueden encontrarse. Sesiones que pueden usarla: {number}.</translation>
    </message>
    <message>
        <source>Hidden marks in this turn the letters around: type it instead of pasting it.</source>
        <translation>Contiene marcas ocultas que invierten las letras: escríbalo en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation>Informe de aislamiento</translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation>Informe de aislamiento, {days}</translation>
    </message>
    <message>
        <source>It could not be read from its disk.</source>
        <translation>No se pudo leer de su disco.</translation>
    </message>
    <message>
        <source>It ends before it starts, for the clocks change meanwhile.</source>
        <translation>Termina antes de empezar, pues entretanto cambia la hora.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>Termina antes de empezar.</translation>
    </message>
    <message>
        <source>It ends when it starts.</source>
        <translation>Termina a la hora en que empieza.</translation>
    </message>
    <message>
        <source>It has headings, but no rows.</source>
        <translation>Tiene encabezados, pero ninguna fila.</translation>
    </message>
    <message>
        <source>It has more fields than the first row has headings.</source>
        <translation>Tiene más campos que encabezados la primera fila.</translation>
    </message>
    <message>
        <source>It has more than {most} rows. Export fewer days at a time.</source>
        <translation>Tiene más de {most} filas. Exporte menos días a la vez.</translation>
    </message>
    <message>
        <source>It has more than {most} slots. Export fewer days at a time.</source>
        <translation>Tiene más de {most} huecos. Exporte menos días a la vez.</translation>
    </message>
    <message>
        <source>It has signs in it that are no letters.</source>
        <translation>Contiene signos que no son letras.</translation>
    </message>
    <message>
        <source>It holds more than {most} documents.</source>
        <translation>Contiene más de {most} documentos.</translation>
    </message>
    <message>
        <source>It holds no sessions.</source>
        <translation>No contiene sesiones.</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>Es un PDF.</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>Es una carpeta. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>It is an Excel workbook or a zip file.</source>
        <translation>Es un libro de Excel o un archivo zip.</translation>
    </message>
    <message>
        <source>It is an old Excel workbook.</source>
        <translation>Es un libro de Excel antiguo.</translation>
    </message>
    <message>
        <source>It is blocked or was taken out of the session. Choose another one.</source>
        <translation>Está bloqueado o se quitó de la sesión. Elija otro.</translation>
    </message>
    <message>
        <source>It is damaged, or no backup of this program. Nothing was changed: choose another.</source>
        <translation>Está dañada, o no es una copia de este programa. No se cambió nada: elija otra.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Export fewer days at a time.</source>
        <translation>Ocupa más de {most} MB. Exporte menos días a la vez.</translation>
    </message>
    <message>
        <source>It is neither free nor booked for anybody.</source>
        <translation>Ni está libre ni está reservado para nadie.</translation>
    </message>
    <message>
        <source>It is not JSON: see line {line}.</source>
        <translation>No es JSON: vea la línea {line}.</translation>
    </message>
    <message>
        <source>It is not a file but a pipe or a device.</source>
        <translation>No es un archivo, sino una tubería o un dispositivo.</translation>
    </message>
    <message>
        <source>It is not text. Save it as CSV UTF-8, and try again.</source>
        <translation>No es texto. Guárdelo como CSV UTF-8 e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is this patient</source>
        <translation>Es este paciente</translation>
    </message>
    <message>
        <source>It is too long to be one of ours.</source>
        <translation>Es demasiado largo para ser uno de los nuestros.</translation>
    </message>
    <message>
        <source>It is too long: {letters} letters are enough.</source>
        <translation>Es demasiado largo: bastan {letters} letras.</translation>
    </message>
    <message>
        <source>It names a patient, and says that nobody is booked.</source>
        <translation>Nombra a un paciente y dice que no hay nadie reservado.</translation>
    </message>
    <message>
        <source>It names no appointment, so it can be opened as desk only.</source>
        <translation>No indica ninguna cita, así que solo se puede abrir como puesto.</translation>
    </message>
    <message>
        <source>It names no appointment.</source>
        <translation>No indica ninguna cita.</translation>
    </message>
    <message>
        <source>It overlaps row {row} ({starts} to {ends}).</source>
        <translation>Se solapa con la fila {row} ({starts} a {ends}).</translation>
    </message>
    <message>
        <source>It overlaps slot {index} ({starts} to {ends}) that is here.</source>
        <translation>Se solapa con el hueco {index} ({starts} a {ends}) que hay aquí.</translation>
    </message>
    <message>
        <source>It runs past midnight.</source>
        <translation>Pasa de la medianoche.</translation>
    </message>
    <message>
        <source>It was fine when it was last opened.</source>
        <translation>Estaba bien la última vez que se abrió.</translation>
    </message>
    <message>
        <source>It was merged into another one, taken back, or erased. Search for the patient.</source>
        <translation>Se unió a otra, se retiró o se borró. Busque al paciente.</translation>
    </message>
    <message>
        <source>It was not touched. Call support, and keep the file and its backups.</source>
        <translation>No se ha tocado. Llame a soporte y conserve el archivo y sus copias.</translation>
    </message>
    <message>
        <source>It was not touched. Install the newer version on this desk.</source>
        <translation>No se ha tocado. Instale la versión más reciente en este puesto.</translation>
    </message>
    <message>
        <source>Its JSON is nested too deeply.</source>
        <translation>Su JSON está anidado a demasiada profundidad.</translation>
    </message>
    <message>
        <source>Its first row names no column for: {columns}. A day sheet has date, start, end or duration, patient and doctor.</source>
        <translation>Su primera fila no tiene columna para: {columns}. Una hoja del día tiene fecha, inicio, fin o duración, paciente y médico.</translation>
    </message>
    <message>
        <source>Its first row names no column that we know. A day sheet has a first row with headings such as date, start, end, patient and doctor.</source>
        <translation>Su primera fila no nombra ninguna columna que conozcamos. Una hoja del día tiene una primera fila con encabezados como fecha, inicio, fin, paciente y médico.</translation>
    </message>
    <message>
        <source>Its session has another doctor or another day here.</source>
        <translation>Su sesión es aquí de otro médico o de otro día.</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>Entrar de todos modos</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Joining now interrupts the consultation.</source>
        <translation>Entrar ahora interrumpe la consulta.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Keep the database as it is, verify the trail, and call support.</source>
        <translation>Deje la base de datos como está, verifique el registro y llame a soporte.</translation>
    </message>
    <message>
        <source>Kept as the desk has it: {what}.</source>
        <translation>Queda como en el puesto: {what}.</translation>
    </message>
    <message>
        <source>Known are {root}/appointment/SESSION/INDEX and {root}/MEETINGID.</source>
        <translation>Se conocen {root}/appointment/SESSION/INDEX y {root}/MEETINGID.</translation>
    </message>
    <message>
        <source>Links are to open in private windows, and no {known} was found: install one, or turn `private_window` off in settings.toml.</source>
        <translation>Los enlaces deben abrirse en ventanas privadas, y no se encontró {known}: instale uno, o desactive `private_window` en settings.toml.</translation>
    </message>
    <message>
        <source>Links are to open in private windows, and {command} is not known to open any: set `browser` in settings.toml to {known}, or turn `private_window` off.</source>
        <translation>Los enlaces deben abrirse en ventanas privadas, y no se sabe que {command} las abra: ponga `browser` en {known} en settings.toml, o desactive `private_window`.</translation>
    </message>
    <message>
        <source>Links to this room were handed out already</source>
        <translation>Ya se entregaron enlaces a esta sala</translation>
    </message>
    <message>
        <source>Look whether it is on, or save a PDF instead.</source>
        <translation>Mire si está encendida, o guarde un PDF.</translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its doctor and a code.</source>
        <translation>Hecho el {at} ({zone}) por {who}. Una cita se indica con su hora, su médico y un código.</translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its patient, its doctor and a code.</source>
        <translation>Hecho el {at} ({zone}) por {who}. Una cita se indica con su hora, su paciente, su médico y un código.</translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation>Crear una sala nueva</translation>
    </message>
    <message>
        <source>Make new links</source>
        <translation>Crear enlaces nuevos</translation>
    </message>
    <message>
        <source>Meeting ID {id} is shared after all: the visit that had it gets a new room.</source>
        <translation>El ID de reunión {id} resulta ser compartido: la cita que lo tenía recibe una sala nueva.</translation>
    </message>
    <message>
        <source>Meeting ID {id} is the room of a whole session; no visit keeps it.</source>
        <translation>El ID de reunión {id} es la sala de toda una sesión; ninguna cita lo conserva.</translation>
    </message>
    <message>
        <source>Meeting ID {id} stands in {number} slots; dropped from all.</source>
        <translation>El ID de reunión {id} está en {number} huecos; se quita de todos.</translation>
    </message>
    <message>
        <source>More wait to be closed: {number}.</source>
        <translation>Otras que esperan a cerrarse: {number}.</translation>
    </message>
    <message>
        <source>Move or cancel the visit first; then block the slot.</source>
        <translation>Mueva o cancele antes la cita; después bloquee el hueco.</translation>
    </message>
    <message>
        <source>Name the server whose password this is.</source>
        <translation>Indique el servidor al que pertenece esta contraseña.</translation>
    </message>
    <message>
        <source>Name the whole path of a folder, or leave it empty.</source>
        <translation>Indique la ruta completa de una carpeta, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Name, contact, notes and reasons go for good: this can&apos;t be undone. The visits&apos; times, their rooms and the audit trail stay, without the person. Backups made before still hold everything.</source>
        <translation>El nombre, el contacto, las notas y los motivos se borran para siempre: esto no se puede deshacer. Las horas de las citas, sus salas y el registro de auditoría quedan, sin la persona. Las copias de seguridad anteriores aún lo contienen todo.</translation>
    </message>
    <message>
        <source>New links (Ctrl+Shift+R) make a new room with four fresh places.</source>
        <translation>Enlaces nuevos (Ctrl+Mayús+R) crea una sala nueva con cuatro plazas libres.</translation>
    </message>
    <message>
        <source>New links make all of them useless, and whoever is inside is put out. This can&apos;t be undone.</source>
        <translation>Los enlaces nuevos anulan todos ellos, y quien esté dentro queda fuera. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>No link to this visit was made yet</source>
        <translation>Aún no se ha creado ningún enlace a esta cita</translation>
    </message>
    <message>
        <source>No phone number has this many digits there: look at it again, and at its country&apos;s code.</source>
        <translation>Allí ningún teléfono tiene tantas cifras: mírelo de nuevo, y también el prefijo del país.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>No hay ninguna impresora configurada en este equipo</translation>
    </message>
    <message>
        <source>No session is known by this name.</source>
        <translation>No se conoce ninguna sesión con este nombre.</translation>
    </message>
    <message>
        <source>No session was planned</source>
        <translation>No se planificó ninguna sesión</translation>
    </message>
    <message>
        <source>No visit has more than one current room, nor one that was replaced.</source>
        <translation>Ninguna cita tiene más de una sala actual, ni una que se sustituyó.</translation>
    </message>
    <message>
        <source>No visit has this room now. Open the appointment itself.</source>
        <translation>Ninguna cita tiene ahora esta sala. Abra la propia cita.</translation>
    </message>
    <message>
        <source>No visit that has ended keeps its room past its grace.</source>
        <translation>Ninguna cita terminada conserva su sala más allá de su margen.</translation>
    </message>
    <message>
        <source>Nobody is booked there. Look the patient up with Ctrl+F.</source>
        <translation>Ahí no hay nadie reservado. Busque al paciente con Ctrl+F.</translation>
    </message>
    <message>
        <source>Nobody was sent in. New links (Ctrl+Shift+R) close this room and make another.</source>
        <translation>No entró nadie. Enlaces nuevos (Ctrl+Mayús+R) cierra esta sala y crea otra.</translation>
    </message>
    <message>
        <source>Nobody was sent there. Try again: this visit will get a new room of its own.</source>
        <translation>No se envió a nadie allí. Inténtelo de nuevo: esta cita recibirá una sala nueva propia.</translation>
    </message>
    <message>
        <source>Not among them are stays by links of the old system, which name nobody: {number}.</source>
        <translation>No se incluyen las estancias con enlaces del sistema antiguo, que no nombran a nadie: {number}.</translation>
    </message>
    <message>
        <source>Not asked about: {number}.</source>
        <translation>Sin preguntar: {number}.</translation>
    </message>
    <message>
        <source>Not every visit has a place of its own</source>
        <translation>No todas las citas tienen un lugar propio</translation>
    </message>
    <message>
        <source>Notes have at most 5000 letters.</source>
        <translation>Las notas tienen 5000 letras como máximo.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again in a moment.</source>
        <translation>No se ha perdido nada: inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Aún no se ha preguntado nada.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close every Clinic Desk on this computer, then try again.</source>
        <translation>No se cambió nada. Cierre todos los Clinic Desk de este equipo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>No se cambió nada. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at it again.</source>
        <translation>No se hizo nada. Mírelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at what is shown now, and repeat.</source>
        <translation>No se hizo nada. Mire lo que se muestra ahora y repita.</translation>
    </message>
    <message>
        <source>Nothing was done. Open it again to see what is new.</source>
        <translation>No se hizo nada. Ábrala de nuevo para ver qué hay de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was done. Open the room again.</source>
        <translation>No se hizo nada. Abra la sala de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was lost. Help &gt; Report a problem shows what support needs.</source>
        <translation>No se perdió nada. Ayuda &gt; Informar de un problema muestra lo que soporte necesita.</translation>
    </message>
    <message>
        <source>Nothing was sent to the video service, because each request is written down first: free some space, or see to it that {folder} can be written.</source>
        <translation>No se envió nada al servicio de vídeo, porque cada solicitud se anota antes: libere espacio, o procure que se pueda escribir en {folder}.</translation>
    </message>
    <message>
        <source>On these days the video service saw nobody in a room whom the clinic had not let in.</source>
        <translation>En estos días el servicio de vídeo no vio en ninguna sala a nadie a quien la clínica no hubiera dejado entrar.</translation>
    </message>
    <message>
        <source>On these days the video service saw nobody of one visit in the room of another.</source>
        <translation>En estos días el servicio de vídeo no vio a nadie de una cita en la sala de otra.</translation>
    </message>
    <message>
        <source>One line of at most 1000 letters.</source>
        <translation>Una línea de 1000 letras como máximo.</translation>
    </message>
    <message>
        <source>Only booked video visits have one.</source>
        <translation>Solo las citas por vídeo reservadas tienen una.</translation>
    </message>
    <message>
        <source>Only practice mode can test a link</source>
        <translation>Solo el modo de prueba puede probar un enlace</translation>
    </message>
    <message>
        <source>Only the doctor&apos;s own desk joins as the doctor.</source>
        <translation>Solo el puesto del propio médico entra como médico.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Open its room all the same?</source>
        <translation>¿Abrir su sala de todos modos?</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Abrir la sala</translation>
    </message>
    <message>
        <source>Open the visit again to make a new room.</source>
        <translation>Abra la cita de nuevo para crear una sala nueva.</translation>
    </message>
    <message>
        <source>Opened, and links given</source>
        <translation>Aperturas y enlaces dados</translation>
    </message>
    <message>
        <source>Paths begin with {root}.</source>
        <translation>Las rutas empiezan por {root}.</translation>
    </message>
    <message>
        <source>Patients could meet there. Open the appointment itself instead.</source>
        <translation>Los pacientes podrían encontrarse allí. Abra la propia cita.</translation>
    </message>
    <message>
        <source>Practice mode is for one desk alone. To share visits choose VideoSDK under Video &gt; Service, or practice mode once more for new rooms here.</source>
        <translation>El modo de prueba es para un solo puesto. Para compartir citas elija VideoSDK en Vídeo &gt; Servicio, o de nuevo el modo de prueba para crear aquí salas nuevas.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Put it back all the same?</source>
        <translation>¿Restaurarla de todos modos?</translation>
    </message>
    <message>
        <source>Refresh the day with F5 and choose another.</source>
        <translation>Actualice el día con F5 y elija otro.</translation>
    </message>
    <message>
        <source>Refresh the day with F5 and look again.</source>
        <translation>Actualice el día con F5 y mire de nuevo.</translation>
    </message>
    <message>
        <source>Refresh the day with F5, look at it, and open it again.</source>
        <translation>Actualice el día con F5, mírelo y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Room {room} waits to be closed since {age}.</source>
        <translation>La sala {room} espera a cerrarse desde hace {age}.</translation>
    </message>
    <message>
        <source>Rooms without a visit</source>
        <translation>Salas sin cita</translation>
    </message>
    <message>
        <source>Row {open_row} has such a date: choose whether day, month or year comes first.</source>
        <translation>La fila {open_row} tiene una fecha así: elija si va primero el día, el mes o el año.</translation>
    </message>
    <message>
        <source>Row {row}: kept as the desk has it: {what}.</source>
        <translation>Fila {row}: queda como en el puesto: {what}.</translation>
    </message>
    <message>
        <source>Row {row}: meeting ID {id} dropped: {why}.</source>
        <translation>Fila {row}: se quita el ID de reunión {id}: {why}.</translation>
    </message>
    <message>
        <source>Row {row}: nobody is booked; meeting ID {id} dropped.</source>
        <translation>Fila {row}: no hay nadie reservado; se quita el ID de reunión {id}.</translation>
    </message>
    <message>
        <source>Row {row}: the meeting ID is not of VideoSDK&apos;s form; dropped.</source>
        <translation>Fila {row}: el ID de reunión no tiene la forma de VideoSDK; se quita.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Guardar de todos modos</translation>
    </message>
    <message>
        <source>Seen by the service</source>
        <translation>Vistos por el servicio</translation>
    </message>
    <message>
        <source>Set it by the internet, then try again: links made now would not work.</source>
        <translation>Póngalo en hora por internet e inténtelo de nuevo: los enlaces creados ahora no servirían.</translation>
    </message>
    <message>
        <source>Set one up, or save a PDF instead.</source>
        <translation>Configure una, o guarde un PDF.</translation>
    </message>
    <message>
        <source>Slot {index} of this session was made at the desk.</source>
        <translation>El hueco {index} de esta sesión se creó en el puesto.</translation>
    </message>
    <message>
        <source>Somebody like this is known already</source>
        <translation>Ya se conoce a alguien así</translation>
    </message>
    <message>
        <source>Somebody unexpected is in this room</source>
        <translation>Hay alguien inesperado en esta sala</translation>
    </message>
    <message>
        <source>Something has changed meanwhile</source>
        <translation>Algo ha cambiado entretanto</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Ha ocurrido algo inesperado</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>Start without the VIDEOSDK_ variables, or choose the service under Video &gt; Service.</source>
        <translation>Inicie sin las variables VIDEOSDK_, o elija el servicio en Vídeo &gt; Servicio.</translation>
    </message>
    <message>
        <source>The VideoSDK {name} must be 1 to 500 letters, digits and signs without blanks: copy it again from VideoSDK&apos;s dashboard.</source>
        <translation>VideoSDK, {name}: deben ser de 1 a 500 letras, cifras y signos sin espacios; cópielo de nuevo del panel de VideoSDK.</translation>
    </message>
    <message>
        <source>The appointment changed while its room was opening</source>
        <translation>La cita cambió mientras se abría su sala</translation>
    </message>
    <message>
        <source>The audit trail is not what it was</source>
        <translation>El registro de auditoría ya no es el que era</translation>
    </message>
    <message>
        <source>The audit trail is whole: nothing in it was changed, removed or put in.</source>
        <translation>El registro de auditoría está íntegro: no se cambió, quitó ni añadió nada.</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>No se hizo la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup was not put back</source>
        <translation>No se restauró la copia de seguridad</translation>
    </message>
    <message>
        <source>The birth date is after the visit.</source>
        <translation>La fecha de nacimiento es posterior a la cita.</translation>
    </message>
    <message>
        <source>The birth date is more than {oldest} years ago.</source>
        <translation>La fecha de nacimiento es de hace más de {oldest} años.</translation>
    </message>
    <message>
        <source>The birth date needs a year of four digits.</source>
        <translation>La fecha de nacimiento necesita un año de cuatro cifras.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>El navegador no se abrió</translation>
    </message>
    <message>
        <source>The clinic has just changed its video service</source>
        <translation>La clínica acaba de cambiar su servicio de vídeo</translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation>La clínica ya tiene sesiones: su zona horaria queda como está.</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>Ese día el reloj se salta esta hora.</translation>
    </message>
    <message>
        <source>The columns “{one}” and “{other}” both mean the {what}. Remove one.</source>
        <translation>Las columnas «{one}» y «{other}» significan lo mismo: {what}. Quite una.</translation>
    </message>
    <message>
        <source>The command {command} cannot be started: set `browser` in settings.toml, or copy the link instead.</source>
        <translation>El comando {command} no se puede iniciar: indique `browser` en settings.toml, o copie el enlace.</translation>
    </message>
    <message>
        <source>The command {command} is not there: set `browser` in settings.toml.</source>
        <translation>El comando {command} no está: indique `browser` en settings.toml.</translation>
    </message>
    <message>
        <source>The database address is not a URL.</source>
        <translation>La dirección de la base de datos no es una URL.</translation>
    </message>
    <message>
        <source>The database belongs to a newer version of this program</source>
        <translation>La base de datos es de una versión más reciente de este programa</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>La base de datos no se puede abrir</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>La base de datos no se puede usar</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>La base de datos no se puede escribir</translation>
    </message>
    <message>
        <source>The database is as it was. Check that its folder may be written and has room.</source>
        <translation>La base de datos está como estaba. Compruebe que se puede escribir en su carpeta y que hay espacio.</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>La base de datos está ocupada</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>The database itself is as it was. Check that the backups&apos; folder is there, that you may write into it, and that it has room.</source>
        <translation>La base de datos está como estaba. Compruebe que la carpeta de las copias está, que puede escribir en ella y que hay espacio.</translation>
    </message>
    <message>
        <source>The database must be a file or a PostgreSQL server.</source>
        <translation>La base de datos debe ser un archivo o un servidor PostgreSQL.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Falta la fecha.</translation>
    </message>
    <message>
        <source>The date is not between {first_year} and {last_year}.</source>
        <translation>La fecha no está entre {first_year} y {last_year}.</translation>
    </message>
    <message>
        <source>The dates in this file can be read in two ways</source>
        <translation>Las fechas de este archivo se pueden leer de dos maneras</translation>
    </message>
    <message>
        <source>The days or the reason can&apos;t be right.</source>
        <translation>Los días o el motivo no pueden ser correctos.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The doctor is missing.</source>
        <translation>Falta el médico.</translation>
    </message>
    <message>
        <source>The doctor&apos;s name is missing.</source>
        <translation>Falta el nombre del médico.</translation>
    </message>
    <message>
        <source>The duration is missing.</source>
        <translation>Falta la duración.</translation>
    </message>
    <message>
        <source>The duration is not a number of minutes.</source>
        <translation>La duración no es un número de minutos.</translation>
    </message>
    <message>
        <source>The duration is not between a minute and a day.</source>
        <translation>La duración no está entre un minuto y un día.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {file}; what is wrong in it has its default.</source>
        <translation>El archivo tal como estaba se conserva como {file}; lo que está mal en él toma su valor predeterminado.</translation>
    </message>
    <message>
        <source>The file is not UTF-8: it was read as Windows-1252.</source>
        <translation>El archivo no es UTF-8: se leyó como Windows-1252.</translation>
    </message>
    <message>
        <source>The home&apos;s name is empty.</source>
        <translation>El nombre de la carpeta de datos está vacío.</translation>
    </message>
    <message>
        <source>The link does not lead to the video service, so it was not opened.</source>
        <translation>El enlace no lleva al servicio de vídeo, así que no se abrió.</translation>
    </message>
    <message>
        <source>The link is not a secure one, so it was not opened.</source>
        <translation>El enlace no es seguro, así que no se abrió.</translation>
    </message>
    <message>
        <source>The list of what was sent cannot be had</source>
        <translation>No se puede obtener la lista de lo enviado</translation>
    </message>
    <message>
        <source>The look is system, light or dark.</source>
        <translation>El aspecto es system, light o dark.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Falta el nombre.</translation>
    </message>
    <message>
        <source>The old system&apos;s shared rooms are no visit&apos;s own room.</source>
        <translation>Las salas compartidas del sistema antiguo no son la sala propia de ninguna cita.</translation>
    </message>
    <message>
        <source>The patient has no name in this file.</source>
        <translation>El paciente no tiene nombre en este archivo.</translation>
    </message>
    <message>
        <source>The patient&apos;s id or record number is somebody else&apos;s here.</source>
        <translation>El identificador o el n.º de historia del paciente es aquí de otra persona.</translation>
    </message>
    <message>
        <source>The patient&apos;s name is missing.</source>
        <translation>Falta el nombre del paciente.</translation>
    </message>
    <message>
        <source>The practice rooms of this clinic are on another desk</source>
        <translation>Las salas de prueba de esta clínica están en otro puesto</translation>
    </message>
    <message>
        <source>The practice service already runs for this home</source>
        <translation>El servicio de prueba ya funciona para esta carpeta de datos</translation>
    </message>
    <message>
        <source>The practice service cannot have this port</source>
        <translation>El servicio de prueba no puede usar este puerto</translation>
    </message>
    <message>
        <source>The practice video service did not start</source>
        <translation>El servicio de vídeo de prueba no se inició</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>La impresora no lo aceptó</translation>
    </message>
    <message>
        <source>The record of this could not be kept</source>
        <translation>No se pudo guardar constancia de esto</translation>
    </message>
    <message>
        <source>The room could not be checked: the video service is slow</source>
        <translation>No se pudo comprobar la sala: el servicio de vídeo va lento</translation>
    </message>
    <message>
        <source>The same birth date and a like name, or the same phone number.</source>
        <translation>La misma fecha de nacimiento y un nombre parecido, o el mismo teléfono.</translation>
    </message>
    <message>
        <source>The same patient has another birth date in row {row}.</source>
        <translation>El mismo paciente tiene otra fecha de nacimiento en la fila {row}.</translation>
    </message>
    <message>
        <source>The same patient has another name in row {row}.</source>
        <translation>El mismo paciente tiene otro nombre en la fila {row}.</translation>
    </message>
    <message>
        <source>The same visit stands in row {seen} already.</source>
        <translation>La misma cita está ya en la fila {seen}.</translation>
    </message>
    <message>
        <source>The session has no id.</source>
        <translation>La sesión no tiene identificador.</translation>
    </message>
    <message>
        <source>The session names no doctor.</source>
        <translation>La sesión no nombra a ningún médico.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Los ajustes no se pueden usar</translation>
    </message>
    <message>
        <source>The shared database must be upgraded first</source>
        <translation>Antes hay que actualizar la base de datos compartida</translation>
    </message>
    <message>
        <source>The shared room of session {session} was opened {when} by {who}.</source>
        <translation>{who} abrió la sala compartida de la sesión {session} el {when}.</translation>
    </message>
    <message>
        <source>The slot is held by another visit here.</source>
        <translation>Otra cita ocupa aquí el hueco.</translation>
    </message>
    <message>
        <source>The status “{word}” is not known; taken as booked (rows: {number}).</source>
        <translation>El estado «{word}» no se conoce; se toma como reservada (filas: {number}).</translation>
    </message>
    <message>
        <source>The video service answered with the wrong room</source>
        <translation>El servicio de vídeo respondió con la sala equivocada</translation>
    </message>
    <message>
        <source>The video service cannot be reached</source>
        <translation>No se llega al servicio de vídeo</translation>
    </message>
    <message>
        <source>The video service does not allow this</source>
        <translation>El servicio de vídeo no permite esto</translation>
    </message>
    <message>
        <source>The video service does not know this room</source>
        <translation>El servicio de vídeo no conoce esta sala</translation>
    </message>
    <message>
        <source>The video service gave an answer that makes no sense</source>
        <translation>El servicio de vídeo dio una respuesta sin sentido</translation>
    </message>
    <message>
        <source>The video service has closed this visit&apos;s room</source>
        <translation>El servicio de vídeo ha cerrado la sala de esta cita</translation>
    </message>
    <message>
        <source>The video service is busy</source>
        <translation>El servicio de vídeo está ocupado</translation>
    </message>
    <message>
        <source>The video service refused our key</source>
        <translation>El servicio de vídeo rechazó nuestra clave</translation>
    </message>
    <message>
        <source>The video service refused the request</source>
        <translation>El servicio de vídeo rechazó la solicitud</translation>
    </message>
    <message>
        <source>The video service took too long</source>
        <translation>El servicio de vídeo tardó demasiado</translation>
    </message>
    <message>
        <source>The video service&apos;s address cannot be used: {why}</source>
        <translation>La dirección del servicio de vídeo no se puede usar: {why}</translation>
    </message>
    <message>
        <source>The {what} are not a list.</source>
        <translation>{what}: no es una lista.</translation>
    </message>
    <message>
        <source>The {what} does not begin with the year.</source>
        <translation>{what}: no empieza por el año.</translation>
    </message>
    <message>
        <source>The {what} does not exist in the calendar.</source>
        <translation>{what}: no existe en el calendario.</translation>
    </message>
    <message>
        <source>The {what} does not exist on the clock.</source>
        <translation>{what}: no existe en el reloj.</translation>
    </message>
    <message>
        <source>The {what} does not exist, or is not written as a date.</source>
        <translation>{what}: no existe, o no está escrito como fecha.</translation>
    </message>
    <message>
        <source>The {what} holds a NUL character.</source>
        <translation>{what}: contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>The {what} holds control characters.</source>
        <translation>{what}: contiene caracteres de control.</translation>
    </message>
    <message>
        <source>The {what} holds half a character.</source>
        <translation>{what}: contiene medio carácter.</translation>
    </message>
    <message>
        <source>The {what} is a date without a time.</source>
        <translation>{what}: es una fecha sin hora.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} KB.</source>
        <translation>{what}: ocupa más de {most} KB.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} characters.</source>
        <translation>{what}: tiene más de {most} caracteres.</translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation>{what}: falta.</translation>
    </message>
    <message>
        <source>The {what} is not a date.</source>
        <translation>{what}: no es una fecha.</translation>
    </message>
    <message>
        <source>The {what} is not a number.</source>
        <translation>{what}: no es un número.</translation>
    </message>
    <message>
        <source>The {what} is not a text.</source>
        <translation>{what}: no es un texto.</translation>
    </message>
    <message>
        <source>The {what} is not a time.</source>
        <translation>{what}: no es una hora.</translation>
    </message>
    <message>
        <source>The {what} is not an object.</source>
        <translation>{what}: no es un objeto.</translation>
    </message>
    <message>
        <source>The {what} is not in the calendar.</source>
        <translation>{what}: no está en el calendario.</translation>
    </message>
    <message>
        <source>The {what} is on another day than its session.</source>
        <translation>{what}: es de otro día que su sesión.</translation>
    </message>
    <message>
        <source>The {what} says one thing twice.</source>
        <translation>{what}: dice dos veces lo mismo.</translation>
    </message>
    <message>
        <source>There is no screen to show the window on</source>
        <translation>No hay pantalla en la que mostrar la ventana</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Ese día no existe en el calendario.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>There is no such home folder.</source>
        <translation>Esa carpeta de datos no existe.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ese ajuste no existe.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one of the list, such as Europe/Berlin.</source>
        <translation>Esa zona horaria no existe: elija una de la lista, como Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is none to revoke: the first one will be new.</source>
        <translation>No hay ninguno que anular: el primero será nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>No hay nada que corregir</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>No hubo ninguna.</translation>
    </message>
    <message>
        <source>These days cannot be kept</source>
        <translation>Estos días no se pueden guardar</translation>
    </message>
    <message>
        <source>These two can&apos;t be merged</source>
        <translation>Estos dos no se pueden unir</translation>
    </message>
    <message>
        <source>This anchor cannot be read</source>
        <translation>Esta ancla no se puede leer</translation>
    </message>
    <message>
        <source>This appointment is no longer there</source>
        <translation>Esta cita ya no está</translation>
    </message>
    <message>
        <source>This backup cannot be put back</source>
        <translation>Esta copia no se puede restaurar</translation>
    </message>
    <message>
        <source>This can no longer be taken back</source>
        <translation>Esto ya no se puede deshacer</translation>
    </message>
    <message>
        <source>This can&apos;t be kept</source>
        <translation>Esto no se puede guardar</translation>
    </message>
    <message>
        <source>This clinic&apos;s database is on a server</source>
        <translation>La base de datos de esta clínica está en un servidor</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>El reloj de este equipo está mal</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation>El llavero de este equipo no se puede usar</translation>
    </message>
    <message>
        <source>This day is still to come: nobody is born on it.</source>
        <translation>Este día aún no ha llegado: nadie ha nacido en él.</translation>
    </message>
    <message>
        <source>This desk can&apos;t join as that doctor</source>
        <translation>Este puesto no puede entrar como ese médico</translation>
    </message>
    <message>
        <source>This desk&apos;s video key is not the one the clinic uses</source>
        <translation>La clave de vídeo de este puesto no es la que usa la clínica</translation>
    </message>
    <message>
        <source>This doctor cannot be added</source>
        <translation>Este médico no se puede añadir</translation>
    </message>
    <message>
        <source>This doctor is no longer there: open the settings again.</source>
        <translation>Este médico ya no está: abra de nuevo los ajustes.</translation>
    </message>
    <message>
        <source>This does not fit the visit</source>
        <translation>Esto no encaja con la cita</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Este archivo no se puede importar</translation>
    </message>
    <message>
        <source>This file cannot be written</source>
        <translation>Este archivo no se puede escribir</translation>
    </message>
    <message>
        <source>This holds characters that cannot be written: type it instead of pasting it.</source>
        <translation>Contiene caracteres que no se pueden escribir: escríbalo en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>This is a text, in quotation marks.</source>
        <translation>Es un texto, entre comillas.</translation>
    </message>
    <message>
        <source>This is before 1900: look at the year again.</source>
        <translation>Es anterior a 1900: mire el año de nuevo.</translation>
    </message>
    <message>
        <source>This is either true or false.</source>
        <translation>Es true o false.</translation>
    </message>
    <message>
        <source>This is not a date: write day, month and year, like 11.02.1985 or 1985-02-11.</source>
        <translation>No es una fecha: escriba día, mes y año, como 11.02.1985 o 1985-02-11.</translation>
    </message>
    <message>
        <source>This is too long to be kept.</source>
        <translation>Es demasiado largo para guardarlo.</translation>
    </message>
    <message>
        <source>This makes throw-away rooms at the video service</source>
        <translation>Esto crea salas de usar y tirar en el servicio de vídeo</translation>
    </message>
    <message>
        <source>This name is too long: 120 letters are enough.</source>
        <translation>Este nombre es demasiado largo: bastan 120 letras.</translation>
    </message>
    <message>
        <source>This name is too long: 200 letters are enough.</source>
        <translation>Este nombre es demasiado largo: bastan 200 letras.</translation>
    </message>
    <message>
        <source>This one&apos;s birth date is not known: ask for the address or the phone number.</source>
        <translation>No se conoce la fecha de nacimiento de este: pregunte la dirección o el teléfono.</translation>
    </message>
    <message>
        <source>This path cannot be opened</source>
        <translation>Esta ruta no se puede abrir</translation>
    </message>
    <message>
        <source>This path leads to a room shared by a whole session</source>
        <translation>Esta ruta lleva a una sala compartida por toda una sesión</translation>
    </message>
    <message>
        <source>This patient still has a visit booked, or waits for one</source>
        <translation>Este paciente aún tiene una cita reservada, o espera una</translation>
    </message>
    <message>
        <source>This patient&apos;s record has just been changed elsewhere</source>
        <translation>La ficha de este paciente se acaba de cambiar en otro lugar</translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer there</source>
        <translation>La ficha de este paciente ya no está</translation>
    </message>
    <message>
        <source>This reason can&apos;t be kept</source>
        <translation>Este motivo no se puede guardar</translation>
    </message>
    <message>
        <source>This session is no longer there</source>
        <translation>Esta sesión ya no está</translation>
    </message>
    <message>
        <source>This slot cannot be booked</source>
        <translation>Este hueco no se puede reservar</translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation>Este hueco está ocupado</translation>
    </message>
    <message>
        <source>This visit has ended, and its room is closed</source>
        <translation>Esta cita ha terminado, y su sala está cerrada</translation>
    </message>
    <message>
        <source>This visit has no video room</source>
        <translation>Esta cita no tiene sala de vídeo</translation>
    </message>
    <message>
        <source>This visit is another patient&apos;s here.</source>
        <translation>Esta cita es aquí de otro paciente.</translation>
    </message>
    <message>
        <source>This visit is on another day</source>
        <translation>Esta cita es de otro día</translation>
    </message>
    <message>
        <source>This visit&apos;s room belongs to another video service</source>
        <translation>La sala de esta cita es de otro servicio de vídeo</translation>
    </message>
    <message>
        <source>Three numbers of minutes, each more than the one before.</source>
        <translation>Tres números de minutos, cada uno mayor que el anterior.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, call support.</source>
        <translation>Inténtelo de nuevo. Si sigue ocurriendo, llame a soporte.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, restart the computer.</source>
        <translation>Inténtelo de nuevo. Si sigue ocurriendo, reinicie el equipo.</translation>
    </message>
    <message>
        <source>Try again. If it stays, check that no login page of the network stands in between.</source>
        <translation>Inténtelo de nuevo. Si persiste, compruebe que no se interpone una página de acceso de la red.</translation>
    </message>
    <message>
        <source>Two numbers of minutes, the second more than the first.</source>
        <translation>Dos números de minutos, el segundo mayor que el primero.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>DESCONOCIDO</translation>
    </message>
    <message>
        <source>Unlock or install the system keyring; until then the keys can be given as environment variables for one run.</source>
        <translation>Desbloquee o instale el llavero del sistema; hasta entonces las claves se pueden dar como variables de entorno para una ejecución.</translation>
    </message>
    <message>
        <source>Use that one, or stop it first.</source>
        <translation>Use ese, o deténgalo antes.</translation>
    </message>
    <message>
        <source>Use the command line, or log in on a screen.</source>
        <translation>Use la línea de comandos, o inicie sesión en una pantalla.</translation>
    </message>
    <message>
        <source>Video visits of these days</source>
        <translation>Citas por vídeo de estos días</translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. All {checks} checks passed.</source>
        <translation>Citas por vídeo: {visits}, salas: {rooms}, compartidas: {shared}. Superadas las {checks} comprobaciones.</translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. {failed} of {checks} checks failed.</source>
        <translation>Citas por vídeo: {visits}, salas: {rooms}, compartidas: {shared}. Han fallado {failed} de {checks} comprobaciones.</translation>
    </message>
    <message>
        <source>VideoSDK is chosen, but its key or secret is missing</source>
        <translation>Se ha elegido VideoSDK, pero falta su clave o su secreto</translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser: open the link there to see.</source>
        <translation>La página propia de VideoSDK decide en el navegador: abra allí el enlace para verlo.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Visits for which no room was ever made: {number}.</source>
        <translation>Citas para las que nunca se creó una sala: {number}.</translation>
    </message>
    <message>
        <source>Wait half a minute, then try again.</source>
        <translation>Espere medio minuto e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What is newer than this backup will be lost</source>
        <translation>Lo más reciente que esta copia se perderá</translation>
    </message>
    <message>
        <source>Whoever manages that server makes its backups and puts them back.</source>
        <translation>Quien administra ese servidor hace sus copias y las restaura.</translation>
    </message>
    <message>
        <source>Whole days, from 1 to 3650.</source>
        <translation>Días enteros, de 1 a 3650.</translation>
    </message>
    <message>
        <source>Whole hours, from 0 to 720; 0 means by hand only.</source>
        <translation>Horas enteras, de 0 a 720; 0 significa solo a mano.</translation>
    </message>
    <message>
        <source>Whole minutes, from 0 to 1440.</source>
        <translation>Minutos enteros, de 0 a 1440.</translation>
    </message>
    <message>
        <source>Whole per cent, from 80 to 200.</source>
        <translation>Tanto por ciento entero, de 80 a 200.</translation>
    </message>
    <message>
        <source>Windows did not open it: copy the link instead.</source>
        <translation>Windows no lo abrió: copie el enlace.</translation>
    </message>
    <message>
        <source>Write postgresql://desk@server/clinic, or leave it empty.</source>
        <translation>Escriba postgresql://desk@server/clinic, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Write the year with four digits: two could mean either century.</source>
        <translation>Escriba el año con cuatro cifras: dos podrían ser de cualquiera de los dos siglos.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>No tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>a backup was put back</source>
        <translation>se restauró una copia de seguridad</translation>
    </message>
    <message>
        <source>a room could not be closed</source>
        <translation>no se pudo cerrar una sala</translation>
    </message>
    <message>
        <source>another doctor</source>
        <translation>otro médico</translation>
    </message>
    <message>
        <source>appointment&apos;s id</source>
        <translation>identificador de la cita</translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation>copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>creándose</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>fecha de nacimiento</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelada</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>closed rooms asked about</source>
        <translation>salas cerradas por las que se preguntó</translation>
    </message>
    <message>
        <source>current rooms</source>
        <translation>salas actuales</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>recepción</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>médico</translation>
    </message>
    <message>
        <source>doctor&apos;s id</source>
        <translation>identificador del médico</translation>
    </message>
    <message>
        <source>doctor&apos;s name</source>
        <translation>nombre del médico</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>anotada por error</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entradas</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>free, {when}</source>
        <translation>libre, {when}</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>sexo</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre de pila</translation>
    </message>
    <message>
        <source>guest 1</source>
        <translation>invitado 1</translation>
    </message>
    <message>
        <source>guest 2</source>
        <translation>invitado 2</translation>
    </message>
    <message>
        <source>guest 3</source>
        <translation>invitado 3</translation>
    </message>
    <message>
        <source>guest 4</source>
        <translation>invitado 4</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>imported, not yet checked</source>
        <translation>importada, aún no comprobada</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>intérprete</translation>
    </message>
    <message>
        <source>it was seen before</source>
        <translation>ya se vio antes</translation>
    </message>
    <message>
        <source>kind of session</source>
        <translation>tipo de sesión</translation>
    </message>
    <message>
        <source>kind of visit</source>
        <translation>tipo de cita</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>apellidos</translation>
    </message>
    <message>
        <source>left {when}</source>
        <translation>descartada {when}</translation>
    </message>
    <message>
        <source>links expired</source>
        <translation>enlaces caducados</translation>
    </message>
    <message>
        <source>links revoked</source>
        <translation>enlaces anulados</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>lost at the service</source>
        <translation>perdida en el servicio</translation>
    </message>
    <message>
        <source>meeting ID</source>
        <translation>ID de reunión</translation>
    </message>
    <message>
        <source>meeting IDs</source>
        <translation>ID de reunión</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no acudió</translation>
    </message>
    <message>
        <source>more people in the room than invited</source>
        <translation>más personas en la sala que las invitadas</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>no meeting ID</source>
        <translation>ningún ID de reunión</translation>
    </message>
    <message>
        <source>no video visit any more</source>
        <translation>ya no es cita por vídeo</translation>
    </message>
    <message>
        <source>not this visit&apos;s own</source>
        <translation>no es la de esta cita</translation>
    </message>
    <message>
        <source>only a coming video visit keeps one</source>
        <translation>solo una cita por vídeo futura conserva uno</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>openings and links</source>
        <translation>aperturas y enlaces</translation>
    </message>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>participant codes</source>
        <translation>códigos de participante</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>patient did not come</source>
        <translation>el paciente no acudió</translation>
    </message>
    <message>
        <source>patient&apos;s id</source>
        <translation>identificador del paciente</translation>
    </message>
    <message>
        <source>patient&apos;s name</source>
        <translation>nombre del paciente</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>n.º de historia</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>room</source>
        <translation>sala</translation>
    </message>
    <message>
        <source>rooms of ended visits</source>
        <translation>salas de citas terminadas</translation>
    </message>
    <message>
        <source>rooms that lost their visit</source>
        <translation>salas que perdieron su cita</translation>
    </message>
    <message>
        <source>session</source>
        <translation>sesión</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>sesión {number}</translation>
    </message>
    <message>
        <source>session&apos;s id</source>
        <translation>identificador de la sesión</translation>
    </message>
    <message>
        <source>session&apos;s meeting ID</source>
        <translation>ID de reunión de la sesión</translation>
    </message>
    <message>
        <source>session&apos;s time slots</source>
        <translation>huecos de la sesión</translation>
    </message>
    <message>
        <source>settings.toml says that this desk serves &apos;{name}&apos;, but {count} doctors are called so: until then it is the reception&apos;s.</source>
        <translation>settings.toml dice que este puesto es para &apos;{name}&apos;, pero hay {count} médicos que se llaman así: hasta entonces es el de recepción.</translation>
    </message>
    <message>
        <source>shared rooms</source>
        <translation>salas compartidas</translation>
    </message>
    <message>
        <source>shared with other visits</source>
        <translation>compartida con otras citas</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>hueco</translation>
    </message>
    <message>
        <source>slot&apos;s times</source>
        <translation>horas del hueco</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>somebody unknown in the room</source>
        <translation>un desconocido en la sala</translation>
    </message>
    <message>
        <source>speciality</source>
        <translation>especialidad</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>status</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>stays in rooms</source>
        <translation>estancias en salas</translation>
    </message>
    <message>
        <source>the audit trail was changed</source>
        <translation>se cambió el registro de auditoría</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>el día</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>el mes</translation>
    </message>
    <message>
        <source>the service named a room that is not this visit&apos;s</source>
        <translation>el servicio indicó una sala que no es la de esta cita</translation>
    </message>
    <message>
        <source>the visit has had a room of its own</source>
        <translation>la cita ya ha tenido una sala propia</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>video service changed</source>
        <translation>servicio de vídeo cambiado</translation>
    </message>
    <message>
        <source>visit cancelled</source>
        <translation>cita cancelada</translation>
    </message>
    <message>
        <source>waits to be closed</source>
        <translation>espera a cerrarse</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file} no se puede leer.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} no se puede leer.</translation>
    </message>
    <message>
        <source>{file} could not be set aside; what is wrong in it has its default in this run.</source>
        <translation>No se pudo apartar {file}; lo que está mal en él toma su valor predeterminado en esta ejecución.</translation>
    </message>
    <message>
        <source>{file} holds no anchor.</source>
        <translation>{file} no contiene ningún ancla.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not UTF-8.</source>
        <translation>{file} está dañado: no es UTF-8.</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}.</source>
        <translation>{file} está dañado: {reason}.</translation>
    </message>
    <message>
        <source>{file} was damaged meanwhile, and nothing was written. Start this program again: it sets the file aside and keeps what can be read of it.</source>
        <translation>{file} se dañó entretanto, y no se escribió nada. Inicie de nuevo este programa: aparta el archivo y conserva lo que se pueda leer de él.</translation>
    </message>
    <message>
        <source>{file}: {setting}: {what}</source>
        <translation>{file}: {setting}: {what}</translation>
    </message>
    <message>
        <source>{first} comes first in row {one_row}, but {other} in row {other_row}. Choose the order: rows that do not fit are then refused.</source>
        <translation>En la fila {one_row} va primero {first}, pero en la fila {other_row} va primero {other}. Elija el orden: las filas que no encajen se rechazan.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read.</source>
        <translation>{folder} no se puede leer.</translation>
    </message>
    <message>
        <source>{found} against; {what}: {number}</source>
        <translation>{found} en contra; {what}: {number}</translation>
    </message>
    <message>
        <source>{ids}, and {number} more</source>
        <translation>{ids}, y {number} más</translation>
    </message>
    <message>
        <source>{meaning} Save the sheet as CSV, and import that.</source>
        <translation>{meaning} Guarde la hoja como CSV e impórtela.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} no se puede leer.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} no se puede escribir: {why}.</translation>
    </message>
    <message>
        <source>{name} could not be made.</source>
        <translation>{name} no se pudo crear.</translation>
    </message>
    <message>
        <source>{name} is damaged where it names the database. Nothing was opened, so that nobody books into another clinic&apos;s: correct that line, or take it out.</source>
        <translation>{name} está dañado donde nombra la base de datos. No se abrió nada, para que nadie reserve en la de otra clínica: corrija esa línea, o quítela.</translation>
    </message>
    <message>
        <source>{name} is not set, but another VIDEOSDK_ variable is: set {key} and {secret} together, or neither.</source>
        <translation>{name} no está definida, pero otra variable VIDEOSDK_ sí: defina {key} y {secret} juntas, o ninguna.</translation>
    </message>
    <message>
        <source>{name} is there already: give the backup another name.</source>
        <translation>{name} ya existe: dé otro nombre a la copia.</translation>
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
        <translation>{path} ya existe: indique otro archivo.</translation>
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
        <translation>{when} enlace para {what} ({who})</translation>
    </message>
    <message>
        <source>{when} {what} ({who})</source>
        <translation>{when} {what} ({who})</translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken as in person (rows: {number}).</source>
        <translation>«{word}» no dice cómo es una cita; se toma como en persona (filas: {number}).</translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken like its session (rows: {number}).</source>
        <translation>«{word}» no dice cómo es una cita; se toma como su sesión (filas: {number}).</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ superada</translation>
    </message>
    <message>
        <source>✗ FAILED</source>
        <translation>✗ FALLIDA</translation>
    </message>
</context>
</TS>
