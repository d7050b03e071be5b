<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Clinic Desk</source>
        <translation>À propos de Clinic Desk</translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation>Clinic Desk {version}</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Qt {version}</source>
        <translation>Qt {version}</translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation>La journée de la clinique, et une salle vidéo propre à chaque rendez-vous.</translation>
    </message>
    <message>
        <source>The text of this licence is not on this computer.</source>
        <translation>Le texte de cette licence n&apos;est pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Composants</translation>
    </message>
</context>
<context>
    <name>AlarmStrip</name>
    <message>
        <source>Alarm</source>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Alarm: {words}</source>
        <translation>Alerte&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivante</translation>
    </message>
    <message>
        <source>Next alarm</source>
        <translation>Alerte suivante</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Show visit</source>
        <translation>Voir le rendez-vous</translation>
    </message>
    <message>
        <source>Take this alarm away; who did so is recorded</source>
        <translation>Retirer cette alerte&#xa0;; l&apos;auteur du retrait est noté</translation>
    </message>
    <message>
        <source>{since} · {number} of {all}</source>
        <translation>{since} · {number} sur {all}</translation>
    </message>
</context>
<context>
    <name>Alarms</name>
    <message>
        <source>A backup of the database was put back</source>
        <translation>Une sauvegarde de la base de données a été restaurée</translation>
    </message>
    <message>
        <source>A room that should be shut is still open</source>
        <translation>Une salle qui devrait être fermée est encore ouverte</translation>
    </message>
    <message>
        <source>Ask who they are. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation>Demandez qui est là. De nouveaux liens (Ctrl+Maj+R) ferment la salle et en créent une autre.</translation>
    </message>
    <message>
        <source>It is blocked, and nobody was sent there. Open the visit for a new room, then copy the patient&apos;s link again.</source>
        <translation>Elle est bloquée, et personne n&apos;y a été envoyé. Ouvrez le rendez-vous pour une nouvelle salle, puis copiez à nouveau le lien du patient.</translation>
    </message>
    <message>
        <source>Its old links may still work. The desk keeps trying; close it at the video service as well.</source>
        <translation>Ses anciens liens fonctionnent peut-être encore. Le poste continue d&apos;essayer&#xa0;; fermez-la aussi auprès du service vidéo.</translation>
    </message>
    <message>
        <source>Keep the database and its backups as they are, and tell whoever answers for privacy.</source>
        <translation>Laissez la base de données et ses sauvegardes telles quelles, et prévenez le responsable de la confidentialité.</translation>
    </message>
    <message>
        <source>Look who is inside. New links (Ctrl+Shift+R) close the room and make another.</source>
        <translation>Regardez qui est dans la salle. De nouveaux liens (Ctrl+Maj+R) ferment la salle et en créent une autre.</translation>
    </message>
    <message>
        <source>More people than were invited were in this visit&apos;s room</source>
        <translation>Il y a eu plus de personnes que d&apos;invités dans la salle de ce rendez-vous</translation>
    </message>
    <message>
        <source>Somebody unknown was in this visit&apos;s room</source>
        <translation>Un inconnu a été dans la salle de ce rendez-vous</translation>
    </message>
    <message>
        <source>The audit trail was changed from outside</source>
        <translation>Le journal d&apos;audit a été modifié de l&apos;extérieur</translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s</source>
        <translation>Le service vidéo a indiqué une salle qui n&apos;est pas celle de ce rendez-vous</translation>
    </message>
    <message>
        <source>What was written since is gone, and every visit gets a new room: copy the patients&apos; links again.</source>
        <translation>Ce qui a été saisi depuis est perdu, et chaque rendez-vous reçoit une nouvelle salle&#xa0;: copiez à nouveau les liens des patients.</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message numerus="yes">
        <source>%n patients are waiting</source>
        <translation>
            <numerusform>%n patient attend</numerusform>
            <numerusform>%n patients attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>A patient is waiting</source>
        <translation>Un patient attend</translation>
    </message>
    <message>
        <source>A patient is waiting for the {time} visit</source>
        <translation>Un patient attend pour le rendez-vous de {time}</translation>
    </message>
    <message>
        <source>click to show</source>
        <translation>cliquer pour afficher</translation>
    </message>
</context>
<context>
    <name>AskingLine</name>
    <message>
        <source>Arrow keys move among the answers</source>
        <translation>Les flèches passent d&apos;une réponse à l&apos;autre</translation>
    </message>
</context>
<context>
    <name>Away</name>
    <message>
        <source>another reason</source>
        <translation>autre motif</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>arrivé</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>réservé</translation>
    </message>
    <message>
        <source>booked again</source>
        <translation>réservé à nouveau</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>did not come</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>moved away from this day</source>
        <translation>déplacé vers un autre jour</translation>
    </message>
    <message>
        <source>moved from {before} to {after}</source>
        <translation>déplacé de {before} à {after}</translation>
    </message>
    <message>
        <source>moved to this day</source>
        <translation>déplacé vers ce jour</translation>
    </message>
    <message>
        <source>now {how}</source>
        <translation>désormais {how}</translation>
    </message>
    <message>
        <source>on the waiting list</source>
        <translation>en liste d&apos;attente</translation>
    </message>
    <message>
        <source>session added</source>
        <translation>plage ajoutée</translation>
    </message>
    <message>
        <source>session changed</source>
        <translation>plage modifiée</translation>
    </message>
    <message>
        <source>session taken out</source>
        <translation>plage retirée</translation>
    </message>
    <message>
        <source>slot blocked</source>
        <translation>créneau bloqué</translation>
    </message>
    <message>
        <source>slot no longer blocked</source>
        <translation>créneau débloqué</translation>
    </message>
</context>
<context>
    <name>AwayBar</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this list (Esc)</source>
        <translation>Fermer cette liste (Esc)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message numerus="yes">
        <source>Since you looked away: %n changes</source>
        <translation>
            <numerusform>Pendant votre absence&#xa0;: %n changement</numerusform>
            <numerusform>Pendant votre absence&#xa0;: %n changements</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
    <message>
        <source>Undo: {what}</source>
        <translation>Défaire&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>BackupDesk</name>
    <message>
        <source>Backed up and checked: {file}</source>
        <translation>Sauvegardé et vérifié&#xa0;: {file}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
</context>
<context>
    <name>BeginningPage</name>
    <message>
        <source>A &amp;sample clinic</source>
        <translation>Une clinique d&apos;e&amp;xemple</translation>
    </message>
    <message>
        <source>A day sheet as CSV, or the old system&apos;s sessions as JSON. You see what it would change before anything is written.</source>
        <translation>Une feuille du jour en CSV, ou les plages de l&apos;ancien système en JSON. Vous voyez ce que cela changerait avant toute écriture.</translation>
    </message>
    <message>
        <source>A sample clinic can only be put into an empty one: this one is not empty.</source>
        <translation>Une clinique d&apos;exemple ne se met que dans une clinique vide&#xa0;: celle-ci ne l&apos;est pas.</translation>
    </message>
    <message>
        <source>An &amp;empty day</source>
        <translation>Une &amp;journée vide</translation>
    </message>
    <message>
        <source>Invented doctors and patients, to try everything with. It is not for real patients: for those, begin with an empty day.</source>
        <translation>Des médecins et des patients inventés, pour tout essayer. Pas pour de vrais patients&#xa0;: pour eux, commencez par une journée vide.</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>Le premier jour</translation>
    </message>
    <message>
        <source>What a file h&amp;olds</source>
        <translation>Le contenu d&apos;un fich&amp;ier</translation>
    </message>
    <message>
        <source>What should be there when the window opens?</source>
        <translation>Que doit-il y avoir à l&apos;ouverture de la fenêtre&#xa0;?</translation>
    </message>
    <message>
        <source>You plan your doctors&apos; sessions yourself, and book.</source>
        <translation>Vous planifiez vous-même les plages de vos médecins, et réservez.</translation>
    </message>
</context>
<context>
    <name>BlockDialog</name>
    <message>
        <source>Block</source>
        <translation>Bloquer</translation>
    </message>
    <message>
        <source>Block this slot</source>
        <translation>Bloquer ce créneau</translation>
    </message>
    <message>
        <source>Team meeting, lunch, paperwork…</source>
        <translation>Réunion d&apos;équipe, déjeuner, administratif…</translation>
    </message>
    <message numerus="yes">
        <source>That is too long: %n letters are enough.</source>
        <translation>
            <numerusform>C&apos;est trop long&#xa0;: %n caractère suffit.</numerusform>
            <numerusform>C&apos;est trop long&#xa0;: %n caractères suffisent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Type why, or press B in the table to block without a word.</source>
        <translation>Saisissez le motif, ou appuyez sur B dans le tableau pour bloquer sans motif.</translation>
    </message>
    <message>
        <source>Why the slot is blocked</source>
        <translation>Motif du blocage</translation>
    </message>
</context>
<context>
    <name>Booking</name>
    <message numerus="yes">
        <source>%n of {count} clash:</source>
        <translation>
            <numerusform>%n sur {count} en conflit&#xa0;:</numerusform>
            <numerusform>%n sur {count} en conflit&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;In person</source>
        <translation>Sur &amp;place</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Video</source>
        <translation>&amp;Vidéo</translation>
    </message>
    <message>
        <source>Afternoon</source>
        <translation>Après-midi</translation>
    </message>
    <message numerus="yes">
        <source>All %n are free.</source>
        <translation>
            <numerusform>Le seul est libre (%n).</numerusform>
            <numerusform>Les %n sont libres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any time of day</source>
        <translation>Toute heure</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Book {slot}</source>
        <translation>Réserver {slot}</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Soir</translation>
    </message>
    <message>
        <source>Morning</source>
        <translation>Matin</translation>
    </message>
    <message>
        <source>No birth date and no phone number known</source>
        <translation>Date de naissance et téléphone inconnus</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>Patient enregistré</translation>
    </message>
    <message>
        <source>There are visits at these times already: {visits}.</source>
        <translation>Il y a déjà des rendez-vous à ces heures : {visits}.</translation>
    </message>
    <message>
        <source>There is a visit at that time already: {visits}.</source>
        <translation>Il y a déjà un rendez-vous à cette heure&#xa0;: {visits}.</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>né(e) le {day}</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>dossier {number}</translation>
    </message>
    <message>
        <source>{day}, {start} to {end}, {doctor}</source>
        <translation>{day}, {start} – {end}, {doctor}</translation>
    </message>
    <message>
        <source>{day}, {time} with {doctor}</source>
        <translation>{day}, {time} avec {doctor}</translation>
    </message>
    <message>
        <source>{day}: taken</source>
        <translation>{day}&#xa0;: pris</translation>
    </message>
    <message>
        <source>{day}: taken; {time} is free</source>
        <translation>{day}&#xa0;: pris&#xa0;; {time} est libre</translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time</source>
        <translation>{day}&#xa0;: heure sautée (changement d&apos;heure)</translation>
    </message>
    <message>
        <source>{day}: the clocks skip that time; {time} is free</source>
        <translation>{day}&#xa0;: heure sautée (changement d&apos;heure)&#xa0;; {time} est libre</translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then</source>
        <translation>{day}&#xa0;: le médecin n&apos;a pas de créneau à cette heure</translation>
    </message>
    <message>
        <source>{day}: the doctor has no slot then; {time} is free</source>
        <translation>{day}&#xa0;: le médecin n&apos;a pas de créneau à cette heure&#xa0;; {time} est libre</translation>
    </message>
    <message numerus="yes">
        <source>{patient} is booked %n times, from {when} on</source>
        <translation>
            <numerusform>{patient} a %n rendez-vous, à partir du {when}</numerusform>
            <numerusform>{patient} a %n rendez-vous, à partir du {when}</numerusform>
        </translation>
    </message>
    <message>
        <source>{patient} is booked and has arrived: {when}</source>
        <translation>{patient} a rendez-vous et est arrivé&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{patient} is booked as an extra: {when}</source>
        <translation>{patient} a rendez-vous, en plus&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{patient} is booked: {when}</source>
        <translation>{patient} a rendez-vous&#xa0;: {when}</translation>
    </message>
    <message>
        <source>{patient} waits for a time.</source>
        <translation>{patient} attend un créneau.</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {day}, {time}.</source>
        <translation>{patient} attend un créneau avant le {day}, {time}.</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time than {time}.</source>
        <translation>{patient} attend un créneau avant {time}.</translation>
    </message>
    <message>
        <source>{slot} is free</source>
        <translation>{slot} est libre</translation>
    </message>
    <message>
        <source>{time} with {doctor}</source>
        <translation>{time} avec {doctor}</translation>
    </message>
    <message>
        <source>{title}. The next free one is {slot}.</source>
        <translation>{title}. Le prochain créneau libre est {slot}.</translation>
    </message>
    <message>
        <source>{title}. This doctor has no other.</source>
        <translation>{title}. Ce médecin n&apos;en a pas d&apos;autre.</translation>
    </message>
</context>
<context>
    <name>BookingBox</name>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nouveau patient…</translation>
    </message>
    <message>
        <source>Choose a patient from the list, or register a new one.</source>
        <translation>Choisissez un patient dans la liste, ou enregistrez-en un nouveau.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Type the patient&apos;s name, phone number or birth date.</source>
        <translation>Saisissez le nom, le téléphone ou la date de naissance du patient.</translation>
    </message>
</context>
<context>
    <name>BookingDesk</name>
    <message>
        <source>Only a booked visit can wait for an earlier time.</source>
        <translation>Seul un rendez-vous réservé peut attendre une heure plus tôt.</translation>
    </message>
    <message>
        <source>{patient} keeps this time</source>
        <translation>{patient} garde cette heure</translation>
    </message>
    <message>
        <source>{patient} waits for an earlier time</source>
        <translation>{patient} attend une heure plus tôt</translation>
    </message>
</context>
<context>
    <name>CancelBox</name>
    <message>
        <source>Another reason</source>
        <translation>Autre motif</translation>
    </message>
    <message>
        <source>Another time was agreed</source>
        <translation>Une autre heure a été convenue</translation>
    </message>
    <message>
        <source>Cancel the visit</source>
        <translation>Annuler le rendez-vous</translation>
    </message>
    <message>
        <source>Choose a reason, or type one.</source>
        <translation>Choisissez un motif, ou saisissez-en un.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Le garder</translation>
    </message>
    <message>
        <source>Or type another reason</source>
        <translation>Ou saisissez un autre motif</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Motifs</translation>
    </message>
    <message>
        <source>The doctor is away</source>
        <translation>Le médecin est absent</translation>
    </message>
    <message>
        <source>The patient cancelled</source>
        <translation>Le patient a annulé</translation>
    </message>
    <message>
        <source>The patient could not be reached</source>
        <translation>Le patient n&apos;a pas pu être joint</translation>
    </message>
    <message>
        <source>The patient is ill</source>
        <translation>Le patient est malade</translation>
    </message>
    <message>
        <source>Why is {visit} cancelled?</source>
        <translation>Pourquoi annuler {visit}&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Audit trail</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de données</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>It is there and up to date, in the place that was named; the settings are in {where}.</source>
        <translation>Elle est présente et à jour, à l&apos;endroit indiqué&#xa0;; les paramètres sont dans {where}.</translation>
    </message>
    <message>
        <source>It is there and up to date, in {where}.</source>
        <translation>Elle est présente et à jour, dans {where}.</translation>
    </message>
    <message>
        <source>Keyring</source>
        <translation>Trousseau</translation>
    </message>
    <message>
        <source>Not in order</source>
        <translation>Pas en ordre</translation>
    </message>
    <message>
        <source>Practice mode: not for patients.</source>
        <translation>Mode d&apos;essai&#xa0;: pas pour des patients.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The newest backup is of {when}, in {folder}.</source>
        <translation>La dernière sauvegarde est du {when}, dans {folder}.</translation>
    </message>
    <message>
        <source>There is no backup yet in {folder}.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde dans {folder}.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>Service vidéo</translation>
    </message>
    <message>
        <source>VideoSDK answers and knows our key.</source>
        <translation>VideoSDK répond et connaît notre clé.</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>{browser} opens the links in private windows ({command}).</source>
        <translation>{browser} ouvre les liens dans des fenêtres privées ({command}).</translation>
    </message>
    <message>
        <source>{command} is not there: set `browser` in settings.toml.</source>
        <translation>{command} est introuvable&#xa0;: définissez `browser` dans settings.toml.</translation>
    </message>
    <message>
        <source>{command} opens the links.</source>
        <translation>{command} ouvre les liens.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. Entries carry no key: only the anchor protects them.</source>
        <translation>{entries} entrées de ce poste, la dernière est {hash}. Les entrées ne portent pas de clé&#xa0;: seule l&apos;ancre les protège.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor agrees, and entries carry this desk&apos;s key.</source>
        <translation>{entries} entrées de ce poste, la dernière est {hash}. L&apos;ancre concorde, et les entrées portent la clé de ce poste.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. The anchor does not fit: run clinic-desk audit verify.</source>
        <translation>{entries} entrées de ce poste, la dernière est {hash}. L&apos;ancre ne concorde pas&#xa0;: lancez clinic-desk audit verify.</translation>
    </message>
    <message>
        <source>{entries} entries of this desk, the last is {hash}. There is no anchor yet.</source>
        <translation>{entries} entrées de ce poste, la dernière est {hash}. Il n&apos;y a pas encore d&apos;ancre.</translation>
    </message>
    <message>
        <source>{keyring} keeps the keys.</source>
        <translation>{keyring} conserve les clés.</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Vérifier à nouveau</translation>
    </message>
    <message>
        <source>All is in order.</source>
        <translation>Tout est en ordre.</translation>
    </message>
    <message>
        <source>Can this desk work?</source>
        <translation>Ce poste peut-il fonctionner&#xa0;?</translation>
    </message>
    <message>
        <source>Check this computer</source>
        <translation>Vérifier cet ordinateur</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Something is not in order: this desk can&apos;t do all of its work.</source>
        <translation>Quelque chose n&apos;est pas en ordre&#xa0;: ce poste ne peut pas tout faire.</translation>
    </message>
    <message>
        <source>This desk can work. Some things are worth a look.</source>
        <translation>Ce poste peut fonctionner. Certains points sont à voir.</translation>
    </message>
</context>
<context>
    <name>ClinicPage</name>
    <message>
        <source>&amp;Country</source>
        <translation>Pa&amp;ys</translation>
    </message>
    <message>
        <source>&amp;Doctors</source>
        <translation>&amp;Médecins</translation>
    </message>
    <message>
        <source>As the time zone says</source>
        <translation>Selon le fuseau horaire</translation>
    </message>
    <message>
        <source>Clinic&apos;s na&amp;me</source>
        <translation>&amp;Nom de la clinique</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Desk &amp;for</source>
        <translation>&amp;Poste pour</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Nom de la clinique</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>C&apos;est trop long.</translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation>La clinique a déjà des plages&#xa0;: son fuseau horaire ne change plus.</translation>
    </message>
    <message>
        <source>The name stands on printed papers. All times are shown in the clinic&apos;s time zone.</source>
        <translation>Le nom figure sur les documents imprimés. Toutes les heures sont affichées dans le fuseau horaire de la clinique.</translation>
    </message>
    <message>
        <source>The reception</source>
        <translation>L&apos;accueil</translation>
    </message>
    <message>
        <source>This desk is for</source>
        <translation>Ce poste est pour</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Fuseau &amp;horaire</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Your clinic</source>
        <translation>Votre clinique</translation>
    </message>
</context>
<context>
    <name>ClosuresDialog</name>
    <message>
        <source>&amp;Add these days</source>
        <translation>&amp;Ajouter ces jours</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Qui</translation>
    </message>
    <message>
        <source>Absences and closed days</source>
        <translation>Absences et jours de fermeture</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Closed, or away</source>
        <translation>Fermé ou absent</translation>
    </message>
    <message>
        <source>Days closed</source>
        <translation>Jours fermés</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>From today on</source>
        <translation>À partir d&apos;aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Holiday opened</source>
        <translation>Jour férié ouvert</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>En ajouter</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Rouvert</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>C&apos;est trop long.</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>Toute la clinique</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>Quo&amp;i</translation>
    </message>
    <message>
        <source>What these days are</source>
        <translation>Nature de ces jours</translation>
    </message>
    <message>
        <source>Who is away</source>
        <translation>Qui est absent</translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation>Travaille malgré le jour férié</translation>
    </message>
</context>
<context>
    <name>ColumnChoice</name>
    <message>
        <source>Columns that are shown</source>
        <translation>Colonnes affichées</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>&amp;About and licences…</source>
        <translation>À propos et &amp;licences…</translation>
    </message>
    <message>
        <source>&amp;Absences and closed days…</source>
        <translation>&amp;Absences et jours de fermeture…</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>&amp;Rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Audit trail…</source>
        <translation>&amp;Journal d&apos;audit…</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Block this slot</source>
        <translation>&amp;Bloquer ce créneau</translation>
    </message>
    <message>
        <source>&amp;Book the freed slot</source>
        <translation>&amp;Réserver le créneau libéré</translation>
    </message>
    <message>
        <source>&amp;Book…</source>
        <translation>&amp;Réserver…</translation>
    </message>
    <message>
        <source>&amp;Calendar and doctors</source>
        <translation>Cal&amp;endrier et médecins</translation>
    </message>
    <message>
        <source>&amp;Change this session…</source>
        <translation>&amp;Modifier cette plage…</translation>
    </message>
    <message>
        <source>&amp;Check this computer…</source>
        <translation>&amp;Vérifier cet ordinateur…</translation>
    </message>
    <message>
        <source>&amp;Check today&apos;s visits</source>
        <translation>&amp;Vérifier les rendez-vous du jour</translation>
    </message>
    <message>
        <source>&amp;Copy patient&apos;s link</source>
        <translation>Copier le &amp;lien du patient</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Ter&amp;miné</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Éd&amp;ition</translation>
    </message>
    <message>
        <source>&amp;Edit patient…</source>
        <translation>&amp;Modifier le patient…</translation>
    </message>
    <message>
        <source>&amp;Entered in error</source>
        <translation>&amp;Saisi par erreur</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Filter by kind and status</source>
        <translation>&amp;Filtrer par mode et état</translation>
    </message>
    <message>
        <source>&amp;Find a free slot…</source>
        <translation>&amp;Trouver un créneau libre…</translation>
    </message>
    <message>
        <source>&amp;Find a patient or appointment</source>
        <translation>Rechercher un &amp;patient ou un rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>Aller à une &amp;date…</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guide</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>Masquer les &amp;noms</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>&amp;In room</source>
        <translation>&amp;En cours</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>&amp;Merge two patients…</source>
        <translation>&amp;Fusionner deux patients…</translation>
    </message>
    <message>
        <source>&amp;Move to the next free slot</source>
        <translation>Déplacer au créneau libre sui&amp;vant</translation>
    </message>
    <message>
        <source>&amp;New links</source>
        <translation>Nouveau&amp;x liens</translation>
    </message>
    <message>
        <source>&amp;New patient…</source>
        <translation>&amp;Nouveau patient…</translation>
    </message>
    <message>
        <source>&amp;Next day</source>
        <translation>Jour &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Open the room</source>
        <translation>&amp;Ouvrir la salle</translation>
    </message>
    <message>
        <source>&amp;Paste the visit</source>
        <translation>C&amp;oller le rendez-vous</translation>
    </message>
    <message>
        <source>&amp;Patients</source>
        <translation>&amp;Patients</translation>
    </message>
    <message>
        <source>&amp;Plan sessions…</source>
        <translation>&amp;Planifier des plages…</translation>
    </message>
    <message>
        <source>&amp;Previous day</source>
        <translation>Jour &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Print the day…</source>
        <translation>&amp;Imprimer la journée…</translation>
    </message>
    <message>
        <source>&amp;Put on the waiting list…</source>
        <translation>Mettre en &amp;liste d&apos;attente…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>Act&amp;ualiser</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>Signaler un &amp;problème…</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>Rapp&amp;orts</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>&amp;Service…</source>
        <translation>&amp;Service…</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>P&amp;lages</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Paramè&amp;tres…</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>Au&amp;jourd&apos;hui</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Visits and waiting…</source>
        <translation>&amp;Rendez-vous et attente…</translation>
    </message>
    <message>
        <source>&amp;Waiting list…</source>
        <translation>Liste d&apos;&amp;attente…</translation>
    </message>
    <message>
        <source>&amp;Walk-in now…</source>
        <translation>Patient sans rende&amp;z-vous…</translation>
    </message>
    <message>
        <source>&amp;What was sent…</source>
        <translation>&amp;Envois…</translation>
    </message>
    <message>
        <source>&amp;Withdraw this session…</source>
        <translation>&amp;Retirer cette plage…</translation>
    </message>
    <message>
        <source>A day at the desk, with pictures</source>
        <translation>Une journée à l&apos;accueil, en images</translation>
    </message>
    <message>
        <source>A&amp;rrived</source>
        <translation>&amp;Arrivé</translation>
    </message>
    <message>
        <source>Always be dark</source>
        <translation>Toujours sombre</translation>
    </message>
    <message>
        <source>Always be light</source>
        <translation>Toujours clair</translation>
    </message>
    <message>
        <source>Ask once more what the first start has asked</source>
        <translation>Reposer les questions du premier démarrage</translation>
    </message>
    <message>
        <source>Be light or dark as the system is</source>
        <translation>Clair ou sombre, comme le système</translation>
    </message>
    <message>
        <source>Begin the visit of who waits for this doctor</source>
        <translation>Commencer le rendez-vous du patient qui attend ce médecin</translation>
    </message>
    <message>
        <source>Block this slot &amp;for a reason…</source>
        <translation>Bloquer ce créneau avec un mo&amp;tif…</translation>
    </message>
    <message>
        <source>Block this slot and say why</source>
        <translation>Bloquer ce créneau et dire pourquoi</translation>
    </message>
    <message>
        <source>Book beside this &amp;visit…</source>
        <translation>Réserver à &amp;côté de ce rendez-vous…</translation>
    </message>
    <message>
        <source>Book the next free slot; Enter books the selected free one</source>
        <translation>Réserver le prochain créneau libre&#xa0;; Entrée réserve celui sélectionné</translation>
    </message>
    <message>
        <source>Book who stands at the desk, as arrived</source>
        <translation>Réserver pour la personne à l&apos;accueil, comme arrivée</translation>
    </message>
    <message>
        <source>Cance&amp;l the visit…</source>
        <translation>Ann&amp;uler le rendez-vous…</translation>
    </message>
    <message>
        <source>Cancel the selected visit and say why; its slot is free</source>
        <translation>Annuler le rendez-vous sélectionné et dire pourquoi&#xa0;; son créneau est libre</translation>
    </message>
    <message>
        <source>Change the &amp;kind…</source>
        <translation>C&amp;hanger le mode…</translation>
    </message>
    <message>
        <source>Charts of visits, no-shows, doctors&apos; time and waiting</source>
        <translation>Graphiques&#xa0;: rendez-vous, absents, temps des médecins et attente</translation>
    </message>
    <message>
        <source>Choose &amp;doctors</source>
        <translation>C&amp;hoisir les médecins</translation>
    </message>
    <message>
        <source>Choose practice mode or VideoSDK, and enter its keys</source>
        <translation>Choisir le mode d&apos;essai ou VideoSDK, et saisir ses clés</translation>
    </message>
    <message>
        <source>Choose which columns the list has</source>
        <translation>Choisir les colonnes de la liste</translation>
    </message>
    <message>
        <source>Close this window; rooms stay open</source>
        <translation>Fermer cette fenêtre&#xa0;; les salles restent ouvertes</translation>
    </message>
    <message>
        <source>Col&amp;umns of the list…</source>
        <translation>Col&amp;onnes de la liste…</translation>
    </message>
    <message>
        <source>Copy a &amp;guest&apos;s link…</source>
        <translation>Copier un lien d&apos;&amp;invité…</translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation>Copier un lien pour un interprète, un proche ou un autre</translation>
    </message>
    <message>
        <source>Copy the database, and check the copy</source>
        <translation>Copier la base de données, et vérifier la copie</translation>
    </message>
    <message>
        <source>Copy the link by which the patient joins this visit</source>
        <translation>Copier le lien par lequel le patient rejoint ce rendez-vous</translation>
    </message>
    <message>
        <source>Cu&amp;t the visit</source>
        <translation>&amp;Couper le rendez-vous</translation>
    </message>
    <message>
        <source>Day as a l&amp;ist</source>
        <translation>Journée en l&amp;iste</translation>
    </message>
    <message>
        <source>Day sheet, downtime sheet or handover note; Enter prints</source>
        <translation>Feuille du jour, feuille de secours ou note de relève&#xa0;; Entrée imprime</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Refaire ce qui a été défait en dernier</translation>
    </message>
    <message>
        <source>Doctors side &amp;by side</source>
        <translation>Médecins &amp;côte à côte</translation>
    </message>
    <message>
        <source>E&amp;rase…</source>
        <translation>&amp;Effacer…</translation>
    </message>
    <message>
        <source>E&amp;xport what is held…</source>
        <translation>E&amp;xporter les données…</translation>
    </message>
    <message>
        <source>Go on to the table, notices, alarms, the visit, the search, the calendar</source>
        <translation>Passer au tableau, aux avis, alertes, rendez-vous, recherche, calendrier</translation>
    </message>
    <message>
        <source>Go to the list of doctors; Space shows or hides one</source>
        <translation>Aller à la liste des médecins&#xa0;; Espace en affiche ou masque un</translation>
    </message>
    <message>
        <source>Go to the visit whose patient has waited longest in its room</source>
        <translation>Aller au rendez-vous dont le patient attend depuis le plus longtemps dans sa salle</translation>
    </message>
    <message>
        <source>Go to what can be shown alone; Space chooses</source>
        <translation>Aller à ce qui peut être affiché seul&#xa0;; Espace choisit</translation>
    </message>
    <message>
        <source>Go to what changed while another program was in front</source>
        <translation>Aller à ce qui a changé pendant qu&apos;un autre programme était devant</translation>
    </message>
    <message>
        <source>Import a day sheet or the old system&apos;s sessions</source>
        <translation>Importer une feuille du jour ou les plages de l&apos;ancien système</translation>
    </message>
    <message>
        <source>Isolation &amp;report…</source>
        <translation>Rapport de &amp;cloisonnement…</translation>
    </message>
    <message>
        <source>Let a patient who waits be heard, or only seen</source>
        <translation>Signaler un patient qui attend par un son, ou seulement à l&apos;écran</translation>
    </message>
    <message>
        <source>Let a patient without a visit wait for a slot</source>
        <translation>Faire attendre un créneau à un patient sans rendez-vous</translation>
    </message>
    <message>
        <source>Let nobody be booked into this slot, or free it again</source>
        <translation>Empêcher toute réservation dans ce créneau, ou le libérer</translation>
    </message>
    <message>
        <source>Let the cut visit and the selected one change places</source>
        <translation>Échanger le rendez-vous coupé et celui sélectionné</translation>
    </message>
    <message>
        <source>Let the reception see that the patient is not here</source>
        <translation>Montrer à l&apos;accueil que le patient n&apos;est pas là</translation>
    </message>
    <message>
        <source>Let the reception see that you need five minutes more</source>
        <translation>Montrer à l&apos;accueil qu&apos;il vous faut cinq minutes de plus</translation>
    </message>
    <message>
        <source>Let this view&apos;s rows be close to each other, or not</source>
        <translation>Resserrer les lignes de cette vue, ou non</translation>
    </message>
    <message>
        <source>List visits that a change of time-zone rules has moved</source>
        <translation>Lister les rendez-vous déplacés par un changement de règles de fuseau horaire</translation>
    </message>
    <message>
        <source>Look whether all that the desk needs is there</source>
        <translation>Vérifier que tout ce qu&apos;il faut au poste est là</translation>
    </message>
    <message>
        <source>Look whether every video visit of today is ready</source>
        <translation>Vérifier que chaque rendez-vous vidéo du jour est prêt</translation>
    </message>
    <message>
        <source>Look: &amp;light</source>
        <translation>Apparence&#xa0;: c&amp;laire</translation>
    </message>
    <message>
        <source>Look: as the &amp;system</source>
        <translation>Apparence&#xa0;: du s&amp;ystème</translation>
    </message>
    <message>
        <source>Look: d&amp;ark</source>
        <translation>&amp;Apparence&#xa0;: sombre</translation>
    </message>
    <message>
        <source>Make an extra slot at the same time, on purpose</source>
        <translation>Créer un créneau en plus à la même heure, volontairement</translation>
    </message>
    <message>
        <source>Make every link to this visit useless, and copy a new one</source>
        <translation>Rendre inutile tout lien vers ce rendez-vous, et en copier un nouveau</translation>
    </message>
    <message>
        <source>Make the session of this slot longer, shorter, or another</source>
        <translation>Allonger, raccourcir ou modifier la plage de ce créneau</translation>
    </message>
    <message>
        <source>Make two records of one person one</source>
        <translation>Réunir deux dossiers d&apos;une même personne</translation>
    </message>
    <message>
        <source>Meet by video, in person or by phone</source>
        <translation>En vidéo, sur place ou par téléphone</translation>
    </message>
    <message>
        <source>Move to the &amp;previous free slot</source>
        <translation>&amp;Déplacer au créneau libre précédent</translation>
    </message>
    <message>
        <source>Move who waits into the slot that was freed</source>
        <translation>Déplacer un patient qui attend dans le créneau libéré</translation>
    </message>
    <message>
        <source>Ne&amp;xt part of the window</source>
        <translation>Partie sui&amp;vante de la fenêtre</translation>
    </message>
    <message>
        <source>No-s&amp;how</source>
        <translation>A&amp;bsent</translation>
    </message>
    <message>
        <source>Old &amp;shared room of this session…</source>
        <translation>Ancienne salle parta&amp;gée de cette plage…</translation>
    </message>
    <message>
        <source>Open this visit&apos;s own video room in the browser</source>
        <translation>Ouvrir la salle vidéo propre à ce rendez-vous dans le navigateur</translation>
    </message>
    <message>
        <source>Plan a doctor&apos;s sessions, once or every week</source>
        <translation>Planifier les plages d&apos;un médecin, une fois ou chaque semaine</translation>
    </message>
    <message>
        <source>Put the cut visit into the selected slot of any day</source>
        <translation>Mettre le rendez-vous coupé dans le créneau sélectionné, un jour quelconque</translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s free slot before this one</source>
        <translation>Mettre le rendez-vous dans le créneau libre précédent de son médecin</translation>
    </message>
    <message>
        <source>Put the visit into its doctor&apos;s next free slot of the day</source>
        <translation>Mettre le rendez-vous dans le créneau libre suivant de son médecin ce jour</translation>
    </message>
    <message>
        <source>Put this visit on the waiting list, or take it off it</source>
        <translation>Mettre ce rendez-vous en liste d&apos;attente, ou l&apos;en retirer</translation>
    </message>
    <message>
        <source>Read and save what support needs to know</source>
        <translation>Lire et enregistrer ce dont l&apos;assistance a besoin</translation>
    </message>
    <message>
        <source>Read the day again</source>
        <translation>Relire la journée</translation>
    </message>
    <message>
        <source>Register somebody who is not known yet</source>
        <translation>Enregistrer une personne encore inconnue</translation>
    </message>
    <message>
        <source>Review time &amp;zones…</source>
        <translation>Vérifier les &amp;fuseaux horaires…</translation>
    </message>
    <message>
        <source>S&amp;maller rows</source>
        <translation>Li&amp;gnes réduites</translation>
    </message>
    <message>
        <source>S&amp;ounds at this desk</source>
        <translation>Sons su&amp;r ce poste</translation>
    </message>
    <message>
        <source>S&amp;wap with the cut visit</source>
        <translation>Éc&amp;hanger avec le rendez-vous coupé</translation>
    </message>
    <message>
        <source>Say when a doctor is away, or the whole clinic is closed</source>
        <translation>Indiquer l&apos;absence d&apos;un médecin, ou la fermeture de la clinique</translation>
    </message>
    <message>
        <source>See and change the patient who is selected or found</source>
        <translation>Voir et modifier le patient sélectionné ou trouvé</translation>
    </message>
    <message>
        <source>See what a backup holds and lacks, and put it back</source>
        <translation>Voir ce qu&apos;une sauvegarde contient et ce qui y manque, et la restaurer</translation>
    </message>
    <message>
        <source>See who did what and when; verify it, export it</source>
        <translation>Voir qui a fait quoi et quand&#xa0;; le vérifier, l&apos;exporter</translation>
    </message>
    <message>
        <source>Set &amp;up again…</source>
        <translation>&amp;Configurer à nouveau…</translation>
    </message>
    <message>
        <source>Show &amp;everything</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>Show all doctors, and filter nothing</source>
        <translation>Afficher tous les médecins, sans filtre</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher tous les raccourcis</translation>
    </message>
    <message>
        <source>Show only the initials of patients, or their names again</source>
        <translation>N&apos;afficher que les initiales des patients, ou à nouveau leurs noms</translation>
    </message>
    <message>
        <source>Show or hide the left side</source>
        <translation>Afficher ou masquer le côté gauche</translation>
    </message>
    <message>
        <source>Show the day after</source>
        <translation>Afficher le jour suivant</translation>
    </message>
    <message>
        <source>Show the day before</source>
        <translation>Afficher le jour précédent</translation>
    </message>
    <message>
        <source>Show the day&apos;s doctors beside each other, by the clock</source>
        <translation>Afficher les médecins du jour côte à côte, heure par heure</translation>
    </message>
    <message>
        <source>Show the day&apos;s slots one under the other</source>
        <translation>Afficher les créneaux du jour les uns sous les autres</translation>
    </message>
    <message>
        <source>Show the days of one doctor&apos;s week beside each other</source>
        <translation>Afficher côte à côte les jours de la semaine d&apos;un médecin</translation>
    </message>
    <message>
        <source>Show the version, and what the program is made of</source>
        <translation>Afficher la version, et les composants du programme</translation>
    </message>
    <message>
        <source>Show today</source>
        <translation>Afficher aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Show who enters this visit&apos;s room how, and until when</source>
        <translation>Afficher qui entre comment dans la salle de ce rendez-vous, et jusqu&apos;à quand</translation>
    </message>
    <message>
        <source>Show, print or save the checks that no visits met</source>
        <translation>Afficher, imprimer ou enregistrer la preuve que les rendez-vous sont restés séparés</translation>
    </message>
    <message>
        <source>Since &amp;you looked away</source>
        <translation>Pendant votre a&amp;bsence</translation>
    </message>
    <message>
        <source>Start the ne&amp;xt patient</source>
        <translation>&amp;Faire venir le patient suivant</translation>
    </message>
    <message>
        <source>Take all that is personal out of a patient&apos;s record</source>
        <translation>Retirer du dossier d&apos;un patient tout ce qui est personnel</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Défaire la dernière action</translation>
    </message>
    <message>
        <source>Take the selected visit up, to paste it somewhere else</source>
        <translation>Prendre le rendez-vous sélectionné, pour le coller ailleurs</translation>
    </message>
    <message>
        <source>Take the session of this slot off its day</source>
        <translation>Retirer de sa journée la plage de ce créneau</translation>
    </message>
    <message>
        <source>Tell the desk: &amp;5 minutes</source>
        <translation>Prévenir l&apos;accueil&#xa0;: &amp;5 minutes</translation>
    </message>
    <message>
        <source>Tell the desk: no&amp;t here</source>
        <translation>Préve&amp;nir l&apos;accueil&#xa0;: pas là</translation>
    </message>
    <message>
        <source>The next free ones of a doctor, a speciality, a time of day</source>
        <translation>Les prochains libres d&apos;un médecin, d&apos;une spécialité, d&apos;un moment du jour</translation>
    </message>
    <message>
        <source>The old system&apos;s room that all patients of a session share</source>
        <translation>La salle de l&apos;ancien système, commune à tous les patients d&apos;une plage</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Le patient n&apos;est pas venu</translation>
    </message>
    <message>
        <source>The patient is with the doctor; a call is seen by itself</source>
        <translation>Le patient est avec le médecin&#xa0;; un appel se voit tout seul</translation>
    </message>
    <message>
        <source>The patient of the selected visit is here</source>
        <translation>Le patient du rendez-vous sélectionné est là</translation>
    </message>
    <message>
        <source>The selected visit was never meant</source>
        <translation>Le rendez-vous sélectionné n&apos;a jamais été voulu</translation>
    </message>
    <message>
        <source>The visit is over; its room closes after a while</source>
        <translation>Le rendez-vous est fini&#xa0;; sa salle se ferme après un délai</translation>
    </message>
    <message>
        <source>This desk, the clinic, video, look, privacy, data and backup</source>
        <translation>Ce poste, la clinique, vidéo, apparence, confidentialité, données et sauvegarde</translation>
    </message>
    <message>
        <source>Type a date to show</source>
        <translation>Saisir une date à afficher</translation>
    </message>
    <message>
        <source>Type a name, then Enter</source>
        <translation>Saisir un nom, puis Entrée</translation>
    </message>
    <message>
        <source>V&amp;ideo</source>
        <translation>&amp;Vidéo</translation>
    </message>
    <message>
        <source>Wants &amp;an earlier time</source>
        <translation>Souhaite &amp;plus tôt</translation>
    </message>
    <message>
        <source>Wee&amp;k of one doctor</source>
        <translation>Se&amp;maine d&apos;un médecin</translation>
    </message>
    <message>
        <source>What does this &amp;link allow?</source>
        <translation>&amp;Que permet ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>What is &amp;stored and sent</source>
        <translation>Données &amp;stockées et envoyées</translation>
    </message>
    <message>
        <source>What this program keeps, where, and what leaves it</source>
        <translation>Ce que ce programme conserve, où, et ce qui en sort</translation>
    </message>
    <message>
        <source>Which fields ever left for the video service, and when</source>
        <translation>Quels champs sont partis vers le service vidéo, et quand</translation>
    </message>
    <message>
        <source>Who &amp;waits longest</source>
        <translation>&amp;Qui attend le plus longtemps</translation>
    </message>
    <message>
        <source>Who waits since when, and what is free for them now</source>
        <translation>Qui attend depuis quand, et ce qui est libre maintenant</translation>
    </message>
    <message>
        <source>Write all that is known of the patient who is selected or found</source>
        <translation>Écrire tout ce qui est connu du patient sélectionné ou trouvé</translation>
    </message>
</context>
<context>
    <name>ConnectionPart</name>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>Ask for it again</source>
        <translation>La redemander</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>La fermer</translation>
    </message>
    <message>
        <source>Copy the key and the secret again from VideoSDK&apos;s dashboard.</source>
        <translation>Copiez à nouveau la clé et le secret depuis le tableau de bord de VideoSDK.</translation>
    </message>
    <message>
        <source>Make a room that nobody is in</source>
        <translation>Créer une salle où il n&apos;y a personne</translation>
    </message>
    <message>
        <source>One test room may be open: nobody has a link to it, and the next test closes it.</source>
        <translation>Une salle de test est peut-être ouverte&#xa0;: personne n&apos;en a le lien, et le prochain test la ferme.</translation>
    </message>
    <message>
        <source>See that it is closed</source>
        <translation>Vérifier qu&apos;elle est fermée</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>The connection works: rooms can be made and closed.</source>
        <translation>La connexion fonctionne&#xa0;: des salles peuvent être créées et fermées.</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>Téléphone et e-mail</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>So that somebody can be reached when a link fails.</source>
        <translation>Pour pouvoir joindre quelqu&apos;un si un lien ne marche pas.</translation>
    </message>
</context>
<context>
    <name>DateLabel</name>
    <message>
        <source>Week {number}</source>
        <translation>Semaine {number}</translation>
    </message>
    <message>
        <source>Week {number}, {first}</source>
        <translation>Semaine {number}, {first}</translation>
    </message>
    <message>
        <source>Week {number}: {first} to {last}</source>
        <translation>Semaine {number}&#xa0;: {first} – {last}</translation>
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
        <translation>d MMMM yyyy</translation>
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
        <translation>Calendrier</translation>
    </message>
</context>
<context>
    <name>DayModel</name>
    <message>
        <source>Another patient of this day has nearly the same name, or the same birth date</source>
        <translation>Un autre patient de ce jour a presque le même nom, ou la même date de naissance</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Enter books</source>
        <translation>Entrée réserve</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>In call</source>
        <translation>En appel</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>L copies the link again</source>
        <translation>L copie à nouveau le lien</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>N marks a no-show</source>
        <translation>N marque absent</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Pas de plage</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Appel téléphonique</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The patient is late</source>
        <translation>Le patient est en retard</translation>
    </message>
    <message>
        <source>The patient waits longer than the clinic wants</source>
        <translation>Le patient attend plus longtemps que la clinique ne le veut</translation>
    </message>
    <message>
        <source>The phone number stands beside the table</source>
        <translation>Le numéro de téléphone est à côté du tableau</translation>
    </message>
    <message>
        <source>The video service named a room that is not this visit&apos;s own</source>
        <translation>Le service vidéo a indiqué une salle qui n&apos;est pas celle de ce rendez-vous</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Video visit</source>
        <translation>Rendez-vous vidéo</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en création</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>earlier</source>
        <translation>plus tôt</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en plus</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>opening…</source>
        <translation>ouverture…</translation>
    </message>
    <message>
        <source>opens on first use</source>
        <translation>au besoin</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prête</translation>
    </message>
    <message>
        <source>video, room: {state}</source>
        <translation>vidéo, salle&#xa0;: {state}</translation>
    </message>
    <message>
        <source>wants an earlier time</source>
        <translation>souhaite plus tôt</translation>
    </message>
    <message>
        <source>{booked} of {slots} booked</source>
        <translation>{booked} sur {slots} réservés</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
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
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Changed today</source>
        <translation>Modifié aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Feuille du jour</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Due, and neither there nor marked</source>
        <translation>Attendus, ni là ni marqués</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Note de relève</translation>
    </message>
    <message>
        <source>Made at {time} by {who}</source>
        <translation>Établi à {time} par {who}</translation>
    </message>
    <message>
        <source>Neither phone nor e-mail</source>
        <translation>Ni téléphone ni e-mail</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En liste d&apos;attente</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation>Le médecin dit&#xa0;: pas là</translation>
    </message>
    <message>
        <source>There are no sessions on this day.</source>
        <translation>Il n&apos;y a pas de plage ce jour.</translation>
    </message>
    <message>
        <source>There is nothing to hand over.</source>
        <translation>Il n&apos;y a rien à transmettre.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Video visits to come without a link</source>
        <translation>Rendez-vous vidéo à venir sans lien</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Walk-ins and notes</source>
        <translation>Sans rendez-vous et notes</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en plus</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>depuis le {day}</translation>
    </message>
</context>
<context>
    <name>DayTable</name>
    <message>
        <source>Appointments of the day</source>
        <translation>Rendez-vous du jour</translation>
    </message>
</context>
<context>
    <name>Deeds</name>
    <message>
        <source>A backup was put back</source>
        <translation>Une sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>Alarm raised</source>
        <translation>Alerte déclenchée</translation>
    </message>
    <message>
        <source>Alarm seen</source>
        <translation>Alerte vue</translation>
    </message>
    <message>
        <source>Alarm: a backup was put back</source>
        <translation>Alerte&#xa0;: une sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>Alarm: a room that does not close</source>
        <translation>Alerte&#xa0;: une salle ne se ferme pas</translation>
    </message>
    <message>
        <source>Alarm: a room that is not ours</source>
        <translation>Alerte&#xa0;: une salle qui n&apos;est pas la nôtre</translation>
    </message>
    <message>
        <source>Alarm: more people than invited</source>
        <translation>Alerte&#xa0;: plus de personnes que d&apos;invités</translation>
    </message>
    <message>
        <source>Alarm: somebody unknown inside</source>
        <translation>Alerte&#xa0;: un inconnu dans la salle</translation>
    </message>
    <message>
        <source>Alarm: the audit trail was changed</source>
        <translation>Alerte&#xa0;: le journal d&apos;audit a été modifié</translation>
    </message>
    <message>
        <source>All held on a patient exported</source>
        <translation>Données d&apos;un patient exportées</translation>
    </message>
    <message>
        <source>All links revoked</source>
        <translation>Tous les liens révoqués</translation>
    </message>
    <message>
        <source>Audit trail exported</source>
        <translation>Journal d&apos;audit exporté</translation>
    </message>
    <message>
        <source>Birth date compared before joining</source>
        <translation>Date de naissance comparée avant d&apos;entrer</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Booked as an extra</source>
        <translation>Réservé en plus</translation>
    </message>
    <message>
        <source>Changed places with another visit</source>
        <translation>Échangé avec un autre rendez-vous</translation>
    </message>
    <message>
        <source>Changed to a phone call</source>
        <translation>Changé en appel téléphonique</translation>
    </message>
    <message>
        <source>Changed to a video visit</source>
        <translation>Changé en rendez-vous vidéo</translation>
    </message>
    <message>
        <source>Changed to a visit in person</source>
        <translation>Changé en rendez-vous sur place</translation>
    </message>
    <message>
        <source>Clinic renamed</source>
        <translation>Clinique renommée</translation>
    </message>
    <message>
        <source>Closed days or absence entered</source>
        <translation>Jours de fermeture ou absence saisis</translation>
    </message>
    <message>
        <source>Closed days or absence withdrawn</source>
        <translation>Jours de fermeture ou absence retirés</translation>
    </message>
    <message>
        <source>Database backed up to a file</source>
        <translation>Base de données sauvegardée dans un fichier</translation>
    </message>
    <message>
        <source>Day printed</source>
        <translation>Journée imprimée</translation>
    </message>
    <message>
        <source>Desk set up</source>
        <translation>Poste configuré</translation>
    </message>
    <message>
        <source>Doctor added</source>
        <translation>Médecin ajouté</translation>
    </message>
    <message>
        <source>Doctor renamed</source>
        <translation>Médecin renommé</translation>
    </message>
    <message>
        <source>Guest&apos;s link copied</source>
        <translation>Lien d&apos;invité copié</translation>
    </message>
    <message>
        <source>Guest&apos;s link refused: all are given away</source>
        <translation>Lien d&apos;invité refusé&#xa0;: tous sont remis</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>In room: patient and doctor were seen inside</source>
        <translation>En cours&#xa0;: patient et médecin vus dans la salle</translation>
    </message>
    <message>
        <source>Interpreter&apos;s link copied</source>
        <translation>Lien de l&apos;interprète copié</translation>
    </message>
    <message>
        <source>Isolation report handed out</source>
        <translation>Rapport de cloisonnement remis</translation>
    </message>
    <message>
        <source>Joined although a stranger was inside</source>
        <translation>Entrée malgré un inconnu dans la salle</translation>
    </message>
    <message>
        <source>List of what was sent exported</source>
        <translation>Liste des envois exportée</translation>
    </message>
    <message>
        <source>Moved to another time</source>
        <translation>Déplacé à une autre heure</translation>
    </message>
    <message>
        <source>Moved to the waiting list</source>
        <translation>Déplacé en liste d&apos;attente</translation>
    </message>
    <message>
        <source>Opening refused</source>
        <translation>Ouverture refusée</translation>
    </message>
    <message>
        <source>Opening refused: a stranger inside</source>
        <translation>Ouverture refusée&#xa0;: un inconnu dans la salle</translation>
    </message>
    <message>
        <source>Opening refused: another doctor&apos;s visit</source>
        <translation>Ouverture refusée&#xa0;: rendez-vous d&apos;un autre médecin</translation>
    </message>
    <message>
        <source>Opening refused: no video visit</source>
        <translation>Ouverture refusée&#xa0;: pas un rendez-vous vidéo</translation>
    </message>
    <message>
        <source>Opening refused: other video service</source>
        <translation>Ouverture refusée&#xa0;: autre service vidéo</translation>
    </message>
    <message>
        <source>Opening refused: the clock is wrong</source>
        <translation>Ouverture refusée&#xa0;: l&apos;horloge est fausse</translation>
    </message>
    <message>
        <source>Opening refused: the room was not ours</source>
        <translation>Ouverture refusée&#xa0;: la salle n&apos;était pas la nôtre</translation>
    </message>
    <message>
        <source>Opening refused: the visit had changed</source>
        <translation>Ouverture refusée&#xa0;: le rendez-vous avait changé</translation>
    </message>
    <message>
        <source>Opening refused: the visit has ended</source>
        <translation>Ouverture refusée&#xa0;: le rendez-vous est fini</translation>
    </message>
    <message>
        <source>Patient erased</source>
        <translation>Patient effacé</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>Patient enregistré</translation>
    </message>
    <message>
        <source>Patient&apos;s link copied</source>
        <translation>Lien du patient copié</translation>
    </message>
    <message>
        <source>Patient&apos;s link tested</source>
        <translation>Lien du patient testé</translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation>Dossier du patient modifié</translation>
    </message>
    <message>
        <source>Phone or e-mail changed</source>
        <translation>Téléphone ou e-mail modifié</translation>
    </message>
    <message>
        <source>Practice mode chosen</source>
        <translation>Mode d&apos;essai choisi</translation>
    </message>
    <message>
        <source>Reason changed</source>
        <translation>Motif modifié</translation>
    </message>
    <message>
        <source>Relative&apos;s link copied</source>
        <translation>Lien du proche copié</translation>
    </message>
    <message>
        <source>Room about to close</source>
        <translation>Salle sur le point de fermer</translation>
    </message>
    <message>
        <source>Room blocked: it was not this visit&apos;s own</source>
        <translation>Salle bloquée&#xa0;: elle n&apos;était pas celle de ce rendez-vous</translation>
    </message>
    <message>
        <source>Room closed at the video service</source>
        <translation>Salle fermée auprès du service vidéo</translation>
    </message>
    <message>
        <source>Room given up, its links are dead</source>
        <translation>Salle abandonnée, ses liens ne fonctionnent plus</translation>
    </message>
    <message>
        <source>Room given up: a backup was put back</source>
        <translation>Salle abandonnée&#xa0;: une sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>Room given up: another doctor</source>
        <translation>Salle abandonnée&#xa0;: autre médecin</translation>
    </message>
    <message>
        <source>Room given up: cancelled</source>
        <translation>Salle abandonnée&#xa0;: annulé</translation>
    </message>
    <message>
        <source>Room given up: entered in error</source>
        <translation>Salle abandonnée&#xa0;: saisi par erreur</translation>
    </message>
    <message>
        <source>Room given up: it was not ours</source>
        <translation>Salle abandonnée&#xa0;: elle n&apos;était pas la nôtre</translation>
    </message>
    <message>
        <source>Room given up: its day is over</source>
        <translation>Salle abandonnée&#xa0;: sa journée est finie</translation>
    </message>
    <message>
        <source>Room given up: new links were made</source>
        <translation>Salle abandonnée&#xa0;: de nouveaux liens ont été créés</translation>
    </message>
    <message>
        <source>Room given up: no video visit any more</source>
        <translation>Salle abandonnée&#xa0;: plus de rendez-vous vidéo</translation>
    </message>
    <message>
        <source>Room given up: other video service</source>
        <translation>Salle abandonnée&#xa0;: autre service vidéo</translation>
    </message>
    <message>
        <source>Room given up: other visits shared it</source>
        <translation>Salle abandonnée&#xa0;: d&apos;autres rendez-vous la partageaient</translation>
    </message>
    <message>
        <source>Room given up: the patient did not come</source>
        <translation>Salle abandonnée&#xa0;: le patient n&apos;est pas venu</translation>
    </message>
    <message>
        <source>Room given up: the video service closed it</source>
        <translation>Salle abandonnée&#xa0;: le service vidéo l&apos;a fermée</translation>
    </message>
    <message>
        <source>Room given up: the video service never had it</source>
        <translation>Salle abandonnée&#xa0;: le service vidéo ne l&apos;a jamais eue</translation>
    </message>
    <message>
        <source>Room given up: the visit is done</source>
        <translation>Salle abandonnée&#xa0;: le rendez-vous est terminé</translation>
    </message>
    <message>
        <source>Room open again</source>
        <translation>Salle rouverte</translation>
    </message>
    <message>
        <source>Room opened</source>
        <translation>Salle ouverte</translation>
    </message>
    <message>
        <source>Room opened at the front desk</source>
        <translation>Salle ouverte à l&apos;accueil</translation>
    </message>
    <message>
        <source>Room opened by the doctor</source>
        <translation>Salle ouverte par le médecin</translation>
    </message>
    <message>
        <source>Room prepared and checked</source>
        <translation>Salle préparée et vérifiée</translation>
    </message>
    <message>
        <source>Room ready ahead of the visit</source>
        <translation>Salle prête avant le rendez-vous</translation>
    </message>
    <message>
        <source>Room replaced by a new one</source>
        <translation>Salle remplacée par une nouvelle</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Plage modifiée</translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation>Plage retirée</translation>
    </message>
    <message>
        <source>Session&apos;s shared room allowed</source>
        <translation>Salle partagée de la plage autorisée</translation>
    </message>
    <message>
        <source>Session&apos;s shared room forbidden</source>
        <translation>Salle partagée de la plage interdite</translation>
    </message>
    <message>
        <source>Session&apos;s shared room opened</source>
        <translation>Salle partagée de la plage ouverte</translation>
    </message>
    <message>
        <source>Sessions planned</source>
        <translation>Plages planifiées</translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation>Créneau bloqué</translation>
    </message>
    <message>
        <source>Slot no longer blocked</source>
        <translation>Créneau débloqué</translation>
    </message>
    <message>
        <source>Statistics exported</source>
        <translation>Statistiques exportées</translation>
    </message>
    <message>
        <source>Status changed</source>
        <translation>État modifié</translation>
    </message>
    <message>
        <source>Taken back, or done again</source>
        <translation>Défait, ou refait</translation>
    </message>
    <message>
        <source>The doctor needs five minutes more</source>
        <translation>Il faut cinq minutes de plus au médecin</translation>
    </message>
    <message>
        <source>The doctor says: not here</source>
        <translation>Le médecin dit&#xa0;: pas là</translation>
    </message>
    <message>
        <source>Two records of one patient merged</source>
        <translation>Deux dossiers d&apos;un patient fusionnés</translation>
    </message>
    <message>
        <source>Video service chosen</source>
        <translation>Service vidéo choisi</translation>
    </message>
    <message>
        <source>Video service probed</source>
        <translation>Service vidéo testé</translation>
    </message>
    <message>
        <source>VideoSDK chosen</source>
        <translation>VideoSDK choisi</translation>
    </message>
    <message>
        <source>Visits kept at their wall time</source>
        <translation>Rendez-vous gardés à leur heure locale</translation>
    </message>
    <message>
        <source>Waits for an earlier time</source>
        <translation>Attend une heure plus tôt</translation>
    </message>
    <message>
        <source>Waits for no earlier time any more</source>
        <translation>N&apos;attend plus d&apos;heure plus tôt</translation>
    </message>
    <message>
        <source>Way of meeting changed</source>
        <translation>Mode de rendez-vous modifié</translation>
    </message>
    <message>
        <source>Word from the doctor</source>
        <translation>Message du médecin</translation>
    </message>
    <message>
        <source>Word from the doctor taken back</source>
        <translation>Message du médecin retiré</translation>
    </message>
</context>
<context>
    <name>DoctorDesk</name>
    <message>
        <source>{visit}: five minutes more</source>
        <translation>{visit}&#xa0;: cinq minutes de plus</translation>
    </message>
    <message>
        <source>{visit}: not here</source>
        <translation>{visit}&#xa0;: pas là</translation>
    </message>
</context>
<context>
    <name>DoctorField</name>
    <message>
        <source>Add doctor</source>
        <translation>Ajouter le médecin</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation>Dr Maria Silva</translation>
    </message>
    <message>
        <source>New doctor</source>
        <translation>Nouveau médecin</translation>
    </message>
    <message>
        <source>New doctor&apos;s name</source>
        <translation>Nom du nouveau médecin</translation>
    </message>
    <message>
        <source>New doctor&apos;s speciality</source>
        <translation>Spécialité du nouveau médecin</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouveau…</translation>
    </message>
    <message>
        <source>Speciality, if any</source>
        <translation>Spécialité, le cas échéant</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>C&apos;est trop long.</translation>
    </message>
</context>
<context>
    <name>DoctorList</name>
    <message>
        <source>{held} of {slots}</source>
        <translation>{held} sur {slots}</translation>
    </message>
    <message>
        <source>{name}, {count} booked</source>
        <translation>{name}, {count} réservés</translation>
    </message>
</context>
<context>
    <name>DoctorNames</name>
    <message numerus="yes">
        <source>%n doctor(s) are known already.</source>
        <translation>
            <numerusform>%n médecin est déjà connu.</numerusform>
            <numerusform>%n médecins sont déjà connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>A doctor&apos;s name</source>
        <translation>Nom d&apos;un médecin</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this doctor</source>
        <translation>Ajouter ce médecin</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Dr. Maria Silva</source>
        <translation>Dr Maria Silva</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the chosen doctor</source>
        <translation>Supprimer le médecin choisi</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>C&apos;est trop long.</translation>
    </message>
    <message>
        <source>{name} added</source>
        <translation>{name} ajouté</translation>
    </message>
</context>
<context>
    <name>DoctorSays</name>
    <message>
        <source>The doctor needs five minutes more: tell the patient.</source>
        <translation>Il faut cinq minutes de plus au médecin&#xa0;: prévenez le patient.</translation>
    </message>
    <message>
        <source>The doctor says that the patient is not here: call, or mark a no-show.</source>
        <translation>Le médecin dit que le patient n&apos;est pas là&#xa0;: appelez, ou marquez-le absent.</translation>
    </message>
    <message>
        <source>doctor: 5 min</source>
        <translation>médecin&#xa0;: 5 min</translation>
    </message>
    <message>
        <source>doctor: not here</source>
        <translation>médecin&#xa0;: pas là</translation>
    </message>
</context>
<context>
    <name>DoctorsPart</name>
    <message>
        <source>Add a doctor</source>
        <translation>Ajouter un médecin</translation>
    </message>
    <message>
        <source>Doctor {number}</source>
        <translation>Médecin {number}</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
</context>
<context>
    <name>DoneToast</name>
    <message>
        <source>Undo</source>
        <translation>Défaire</translation>
    </message>
</context>
<context>
    <name>FilterList</name>
    <message>
        <source>Arrived or waiting</source>
        <translation>Arrivé ou en attente</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Cancelled or missed</source>
        <translation>Annulé ou absent</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Créneaux libres</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>À voir</translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation>Rendez-vous vidéo</translation>
    </message>
</context>
<context>
    <name>FirstRunDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminer</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Set up Clinic Desk</source>
        <translation>Configurer Clinic Desk</translation>
    </message>
    <message>
        <source>Setting up…</source>
        <translation>Configuration…</translation>
    </message>
    <message>
        <source>Sk&amp;ip</source>
        <translation>&amp;Passer</translation>
    </message>
    <message>
        <source>Sk&amp;ip and finish</source>
        <translation>&amp;Passer et terminer</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} sur {all}</translation>
    </message>
</context>
<context>
    <name>Floating</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Fermer cet avis (Esc)</translation>
    </message>
</context>
<context>
    <name>FreeSlotDialog</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <source>Find a free slot</source>
        <translation>Trouver un créneau libre</translation>
    </message>
    <message>
        <source>Free slots</source>
        <translation>Créneaux libres</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Go there and book</source>
        <translation>Y aller et réserver</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing is free like this within a year.</source>
        <translation>Rien de tel n&apos;est libre d&apos;ici un an.</translation>
    </message>
    <message numerus="yes">
        <source>The next %n free slots:</source>
        <translation>
            <numerusform>Le prochain créneau libre (%n)&#xa0;:</numerusform>
            <numerusform>Les %n prochains créneaux libres&#xa0;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FreeSlots</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
</context>
<context>
    <name>GivenNote</name>
    <message>
        <source>Guests</source>
        <translation>Invités</translation>
    </message>
</context>
<context>
    <name>GoToDate</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Aller</translation>
    </message>
    <message>
        <source>Go to date</source>
        <translation>Aller à une date</translation>
    </message>
    <message>
        <source>Like {example}, {iso}, or +7 for a week from today.</source>
        <translation>Par exemple {example}, {iso}, ou +7 pour dans une semaine.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like {example} or {iso}.</source>
        <translation>Ce n&apos;est pas une date. Écrivez-la comme {example} ou {iso}.</translation>
    </message>
</context>
<context>
    <name>Going</name>
    <message>
        <source>It stands on the waiting list.</source>
        <translation>Il est en liste d&apos;attente.</translation>
    </message>
    <message>
        <source>This visit has no time yet</source>
        <translation>Ce rendez-vous n&apos;a pas encore d&apos;heure</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>A room of its own for every visit</source>
        <translation>Une salle propre à chaque rendez-vous</translation>
    </message>
    <message>
        <source>A visit that is cancelled, done or missed loses its room after a while. Another patient in the slot always means another room.</source>
        <translation>Un rendez-vous annulé, terminé ou manqué perd sa salle après un délai. Un autre patient dans le créneau, c&apos;est toujours une autre salle.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Enter on a video visit opens its room in the browser. The room is made the first time and is the same every time after. No other visit ever gets it: the database refuses.</source>
        <translation>Entrée sur un rendez-vous vidéo ouvre sa salle dans le navigateur. La salle est créée la première fois et reste ensuite la même. Aucun autre rendez-vous ne la reçoit jamais&#xa0;: la base de données le refuse.</translation>
    </message>
    <message>
        <source>File &gt; Restore from a backup shows what would be lost before anything is done, and keeps the database that was there.</source>
        <translation>Fichier &gt; Restaurer une sauvegarde montre ce qui serait perdu avant toute action, et conserve la base de données qui était là.</translation>
    </message>
    <message>
        <source>L copies the link by which this patient joins. It opens this one room, until shortly after the day of the visit. It is as good as a key: send it to this patient only.</source>
        <translation>L copie le lien par lequel ce patient entre. Il ouvre cette seule salle, jusque peu après le jour du rendez-vous. Il vaut une clé&#xa0;: envoyez-le à ce patient seulement.</translation>
    </message>
    <message>
        <source>On a free slot press Enter, type a few letters of the patient&apos;s name, and press Enter again: booked. A, D and N say that a patient has arrived, is done, or did not come. Ctrl+Z takes back whatever was done last.</source>
        <translation>Sur un créneau libre, appuyez sur Entrée, tapez quelques lettres du nom du patient, puis à nouveau Entrée&#xa0;: c&apos;est réservé. A, D et N indiquent qu&apos;un patient est arrivé, a terminé ou n&apos;est pas venu. Ctrl+Z défait la dernière action.</translation>
    </message>
    <message>
        <source>The database is backed up by itself, and each backup is checked. File &gt; Back up now makes one more. Keep a copy on another computer or a locked disk, too.</source>
        <translation>La base de données est sauvegardée automatiquement, et chaque sauvegarde est vérifiée. Fichier &gt; Sauvegarder maintenant en fait une de plus. Gardez aussi une copie sur un autre ordinateur ou un disque verrouillé.</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>La journée</translation>
    </message>
    <message>
        <source>The patient&apos;s link</source>
        <translation>Le lien du patient</translation>
    </message>
    <message>
        <source>The window shows one day. Each doctor&apos;s session is a block of slots; every booked slot is a visit. Up and Down choose a row, and the panel beside it says all about it.</source>
        <translation>La fenêtre montre une journée. La plage de consultation de chaque médecin est une suite de créneaux&#xa0;; chaque créneau réservé est un rendez-vous. Haut et Bas choisissent une ligne, et le panneau à côté en dit tout.</translation>
    </message>
    <message>
        <source>Was it sent to somebody else? Ctrl+Shift+R makes every old link useless and copies a new one.</source>
        <translation>Il a été envoyé à quelqu&apos;un d&apos;autre&#xa0;? Ctrl+Maj+R rend inutiles tous les anciens liens et en copie un nouveau.</translation>
    </message>
</context>
<context>
    <name>HelpDesk</name>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un événement inattendu s&apos;est produit</translation>
    </message>
    <message>
        <source>What is stored and sent</source>
        <translation>Données stockées et envoyées</translation>
    </message>
    <message>
        <source>What was saved before is not lost, and you can go on working.</source>
        <translation>Ce qui était enregistré n&apos;est pas perdu, et vous pouvez continuer à travailler.</translation>
    </message>
</context>
<context>
    <name>HiddenRows</name>
    <message numerus="yes">
        <source>%n rows hidden by filters</source>
        <translation>
            <numerusform>%n ligne masquée par des filtres</numerusform>
            <numerusform>%n lignes masquées par des filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>New patient “{name}”</source>
        <translation>Nouveau patient «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>No phone number, no record number</source>
        <translation>Ni téléphone, ni n° de dossier</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Register now</source>
        <translation>Enregistrer maintenant</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>né(e) le {day}</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>dossier {number}</translation>
    </message>
</context>
<context>
    <name>HitVisits</name>
    <message>
        <source>New place of {patient}, {when}</source>
        <translation>Nouvelle place de {patient}, {when}</translation>
    </message>
    <message>
        <source>Two visits cannot go there.</source>
        <translation>Deux rendez-vous ne peuvent pas y aller.</translation>
    </message>
    <message>
        <source>Visits that must move</source>
        <translation>Rendez-vous à déplacer</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>{time}, the same day</source>
        <translation>{time}, le même jour</translation>
    </message>
</context>
<context>
    <name>HoursFields</name>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>Rende&amp;z-vous</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Minutes &amp;between slots</source>
        <translation>Minutes e&amp;ntre créneaux</translation>
    </message>
    <message>
        <source>Minutes between slots</source>
        <translation>Minutes entre créneaux</translation>
    </message>
    <message>
        <source>Minutes of a s&amp;lot</source>
        <translation>Minutes par &amp;créneau</translation>
    </message>
    <message>
        <source>Minutes of a slot</source>
        <translation>Minutes par créneau</translation>
    </message>
    <message>
        <source>Mixed: video and in person</source>
        <translation>Mixte&#xa0;: vidéo et sur place</translation>
    </message>
    <message>
        <source>Phone calls</source>
        <translation>Appels téléphoniques</translation>
    </message>
    <message>
        <source>Roo&amp;m</source>
        <translation>Sa&amp;lle</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>That is too long.</source>
        <translation>C&apos;est trop long.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Write a number of minutes.</source>
        <translation>Écrivez un nombre de minutes.</translation>
    </message>
    <message>
        <source>Write a time of day like 9:00.</source>
        <translation>Écrivez une heure comme 9:00.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept as the desk has them</source>
        <translation>
            <numerusform>%n gardé tel qu&apos;au poste</numerusform>
            <numerusform>%n gardés tels qu&apos;au poste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refusé</numerusform>
            <numerusform>%n refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Desk&apos;s value stays</source>
        <translation>Valeur du poste gardée</translation>
    </message>
    <message>
        <source>Imported: {what}.</source>
        <translation>Importé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
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
        <translation>&amp;Importer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>CSV day sheets and the old system&apos;s sessions as JSON can be imported.</source>
        <translation>On peut importer des feuilles du jour en CSV et les plages de l&apos;ancien système en JSON.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Choisir un fichier à importer</translation>
    </message>
    <message>
        <source>Day sheets and sessions (*.csv *.tsv *.txt *.json)</source>
        <translation>Feuilles du jour et plages (*.csv *.tsv *.txt *.json)</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import a day sheet</source>
        <translation>Importer une feuille du jour</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>What the file would change</source>
        <translation>Ce que le fichier changerait</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>By an old link</source>
        <translation>Par un ancien lien</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Still in the old room, which is being closed: {who}</source>
        <translation>Encore dans l&apos;ancienne salle, en cours de fermeture&#xa0;: {who}</translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked who is inside.</source>
        <translation>Impossible de demander au service vidéo qui est dans la salle.</translation>
    </message>
    <message>
        <source>The video service can&apos;t be asked; {seen}.</source>
        <translation>Impossible d&apos;interroger le service vidéo&#xa0;; {seen}.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>With the lobby, who knocks can&apos;t be seen from here.</source>
        <translation>Avec le sas d&apos;entrée, on ne voit pas d&apos;ici qui frappe.</translation>
    </message>
    <message>
        <source>doctor is in</source>
        <translation>médecin dans la salle</translation>
    </message>
    <message>
        <source>front desk is in</source>
        <translation>accueil dans la salle</translation>
    </message>
    <message>
        <source>in call {time}</source>
        <translation>en appel {time}</translation>
    </message>
    <message>
        <source>in the old room</source>
        <translation>dans l&apos;ancienne salle</translation>
    </message>
    <message>
        <source>left {time}</source>
        <translation>parti {time}</translation>
    </message>
    <message>
        <source>seen just now</source>
        <translation>vu à l&apos;instant</translation>
    </message>
    <message>
        <source>seen {count} s ago</source>
        <translation>vu il y a {count} s</translation>
    </message>
    <message>
        <source>seen {time} ago</source>
        <translation>vu il y a {time}</translation>
    </message>
    <message>
        <source>since {clock}</source>
        <translation>depuis {clock}</translation>
    </message>
    <message>
        <source>since {clock}, {time}</source>
        <translation>depuis {clock}, {time}</translation>
    </message>
    <message>
        <source>somebody is in</source>
        <translation>quelqu&apos;un dans la salle</translation>
    </message>
    <message>
        <source>too many inside</source>
        <translation>trop de monde</translation>
    </message>
    <message>
        <source>unknown inside</source>
        <translation>inconnu présent</translation>
    </message>
    <message>
        <source>waiting {time}</source>
        <translation>attend {time}</translation>
    </message>
</context>
<context>
    <name>InsidePart</name>
    <message>
        <source>In the room</source>
        <translation>Dans la salle</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Dans le tableau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Move among the appointments</source>
        <translation>Passer d&apos;un rendez-vous à l&apos;autre</translation>
    </message>
    <message>
        <source>Stop waiting for a room; close a notice</source>
        <translation>Ne plus attendre une salle&#xa0;; fermer un avis</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
</context>
<context>
    <name>KnownPeople</name>
    <message>
        <source>Somebody like this is known:</source>
        <translation>Une personne semblable est connue&#xa0;:</translation>
    </message>
    <message>
        <source>Use this patient</source>
        <translation>Prendre ce patient</translation>
    </message>
    <message>
        <source>born {day}</source>
        <translation>né(e) le {day}</translation>
    </message>
    <message>
        <source>record {n}</source>
        <translation>dossier {n}</translation>
    </message>
</context>
<context>
    <name>LatePart</name>
    <message>
        <source>Call</source>
        <translation>Appeler</translation>
    </message>
    <message>
        <source>Copy link again</source>
        <translation>Recopier le lien</translation>
    </message>
    <message>
        <source>Mark as no-show</source>
        <translation>Marquer absent</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>Aucun numéro de téléphone connu.</translation>
    </message>
    <message>
        <source>{time} late</source>
        <translation>{time} de retard</translation>
    </message>
</context>
<context>
    <name>Ledger</name>
    <message numerus="yes">
        <source>%Ln lines can&apos;t be read: a crash cut them off, or somebody changed the file.</source>
        <translation>
            <numerusform>%Ln ligne illisible&#xa0;: un arrêt brutal l&apos;a coupée, ou quelqu&apos;un a modifié le fichier.</numerusform>
            <numerusform>%Ln lignes illisibles&#xa0;: un arrêt brutal les a coupées, ou quelqu&apos;un a modifié le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests</source>
        <translation>
            <numerusform>%Ln requête</numerusform>
            <numerusform>%Ln requêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Fields sent</source>
        <translation>Champs envoyés</translation>
    </message>
    <message>
        <source>Fields that ever left for {to}, in {requests}: {fields}.</source>
        <translation>Champs partis vers {to}, en {requests}&#xa0;: {fields}.</translation>
    </message>
    <message>
        <source>No field ever left for {to}, in {requests}.</source>
        <translation>Aucun champ n&apos;est parti vers {to}, en {requests}.</translation>
    </message>
    <message>
        <source>None in time</source>
        <translation>Aucune à temps</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnue</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Non joint</translation>
    </message>
    <message>
        <source>Nothing ever left this computer. In practice mode, {requests} stayed here.</source>
        <translation>Rien n&apos;a jamais quitté cet ordinateur. Resté ici, en mode d&apos;essai&#xa0;: {requests}.</translation>
    </message>
    <message>
        <source>Of no use</source>
        <translation>Inutilisable</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Stayed on this computer, in practice mode: {requests}.</source>
        <translation>Resté sur cet ordinateur, en mode d&apos;essai&#xa0;: {requests}.</translation>
    </message>
    <message>
        <source>This computer (practice)</source>
        <translation>Cet ordinateur (essai)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Vers</translation>
    </message>
</context>
<context>
    <name>LedgerDialog</name>
    <message numerus="yes">
        <source>%Ln of {all} requests</source>
        <translation>
            <numerusform>%Ln requête sur {all}</numerusform>
            <numerusform>%Ln requêtes sur {all}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln requests exported to {file}.</source>
        <translation>
            <numerusform>%Ln requête exportée vers {file}.</numerusform>
            <numerusform>%Ln requêtes exportées vers {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;All days…</source>
        <translation>&amp;Tous les jours…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>All answers</source>
        <translation>Toutes les réponses</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Toutes les requêtes</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Each request is written down before it leaves, by the names of its fields. Values, names of people, links and keys are never written.</source>
        <translation>Chaque requête est notée avant son départ, par les noms de ses champs. Les valeurs, les noms de personnes, les liens et les clés ne sont jamais notés.</translation>
    </message>
    <message>
        <source>Export what was sent</source>
        <translation>Exporter les envois</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Exportation…</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n&apos;a encore été envoyé.</translation>
    </message>
    <message>
        <source>Open a room, and each request for it will stand here.</source>
        <translation>Ouvrez une salle, et chaque requête pour elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>Reading what was sent…</source>
        <translation>Lecture des envois…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Requests that were sent</source>
        <translation>Requêtes envoyées</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>This &amp;day…</source>
        <translation>Ce &amp;jour…</translation>
    </message>
    <message>
        <source>What was sent to the video service</source>
        <translation>Envois au service vidéo</translation>
    </message>
</context>
<context>
    <name>LinkQuestion</name>
    <message>
        <source>A link wants to show an appointment in Clinic Desk, which is not open.</source>
        <translation>Un lien veut afficher un rendez-vous dans Clinic Desk, qui n&apos;est pas ouvert.</translation>
    </message>
    <message>
        <source>Clinic Desk is not open</source>
        <translation>Clinic Desk n&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>Open Clinic Desk</source>
        <translation>Ouvrir Clinic Desk</translation>
    </message>
    <message>
        <source>Open it only if you have just clicked such a link yourself.</source>
        <translation>Ne l&apos;ouvrez que si vous venez de cliquer vous-même sur un tel lien.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>&amp;Interpreter&apos;s link</source>
        <translation>Lien de l&apos;&amp;interprète</translation>
    </message>
    <message>
        <source>&amp;Relative&apos;s link</source>
        <translation>Lien du p&amp;roche</translation>
    </message>
    <message>
        <source>&amp;Somebody else&apos;s link</source>
        <translation>Lien de &amp;quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>Did not open this visit&apos;s own room{said}.</source>
        <translation>N&apos;a pas ouvert la salle de ce rendez-vous{said}.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Earlier links no longer lead here since {time}: copy the link again.</source>
        <translation>Les anciens liens ne mènent plus ici depuis {time}&#xa0;: copiez à nouveau le lien.</translation>
    </message>
    <message>
        <source>Enters directly. May let in who knocks.</source>
        <translation>Entre directement. Peut faire entrer qui frappe.</translation>
    </message>
    <message>
        <source>Enters directly. May let others in, mute them and remove them.</source>
        <translation>Entre directement. Peut faire entrer d&apos;autres personnes, couper leur micro et les retirer.</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>In practice mode it works on this computer only.</source>
        <translation>En mode d&apos;essai, il ne fonctionne que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Interprète</translation>
    </message>
    <message>
        <source>It leaves the clipboard after a minute.</source>
        <translation>Il quitte le presse-papiers après une minute.</translation>
    </message>
    <message>
        <source>Knocks, and somebody inside must let them in.</source>
        <translation>Frappe, et quelqu&apos;un dans la salle doit faire entrer.</translation>
    </message>
    <message>
        <source>Links made before {time} are revoked. Their room closes as soon as the video service answers.</source>
        <translation>Les liens créés avant {time} sont révoqués. Leur salle se ferme dès que le service vidéo répond.</translation>
    </message>
    <message>
        <source>Links made before {time} no longer work.</source>
        <translation>Les liens créés avant {time} ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>New room since {time}: earlier links no longer work.</source>
        <translation>Nouvelle salle depuis {time}&#xa0;: les anciens liens ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Opened another visit&apos;s room!</source>
        <translation>A ouvert la salle d&apos;un autre rendez-vous&#xa0;!</translation>
    </message>
    <message>
        <source>Opened in somebody else&apos;s place!</source>
        <translation>A ouvert à la place de quelqu&apos;un d&apos;autre&#xa0;!</translation>
    </message>
    <message>
        <source>Opens this visit&apos;s own room.</source>
        <translation>Ouvre la salle de ce rendez-vous.</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Refused in another visit&apos;s room{said}.</source>
        <translation>Refusé dans la salle d&apos;un autre rendez-vous{said}.</translation>
    </message>
    <message>
        <source>Refused in somebody else&apos;s place{said}.</source>
        <translation>Refusé à la place de quelqu&apos;un d&apos;autre{said}.</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Proche</translation>
    </message>
    <message>
        <source>The guest&apos;s link is copied.</source>
        <translation>Le lien d&apos;invité est copié.</translation>
    </message>
    <message>
        <source>The interpreter&apos;s link is copied.</source>
        <translation>Le lien de l&apos;interprète est copié.</translation>
    </message>
    <message>
        <source>The old links are dead. The patient&apos;s new link is copied.</source>
        <translation>Les anciens liens ne fonctionnent plus. Le nouveau lien du patient est copié.</translation>
    </message>
    <message>
        <source>The patient&apos;s new link is copied. The old room closes as soon as the video service answers.</source>
        <translation>Le nouveau lien du patient est copié. L&apos;ancienne salle se ferme dès que le service vidéo répond.</translation>
    </message>
    <message>
        <source>The relative&apos;s link is copied.</source>
        <translation>Le lien du proche est copié.</translation>
    </message>
    <message>
        <source>Whose link?</source>
        <translation>Lien pour qui&#xa0;?</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>today, {time}</source>
        <translation>aujourd&apos;hui, {time}</translation>
    </message>
    <message>
        <source>tomorrow, {time}</source>
        <translation>demain, {time}</translation>
    </message>
</context>
<context>
    <name>LinksDialog</name>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Tester à nouveau</translation>
    </message>
    <message>
        <source>&amp;Test it</source>
        <translation>&amp;Tester</translation>
    </message>
    <message>
        <source>A link made now is for one person, and good until {time}.</source>
        <translation>Un lien créé maintenant est pour une seule personne, et valable jusqu&apos;à {time}.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Remis</translation>
    </message>
    <message>
        <source>Its room is made when it is first opened.</source>
        <translation>Sa salle est créée à la première ouverture.</translation>
    </message>
    <message>
        <source>Open the room once, then its links can be tried.</source>
        <translation>Ouvrez la salle une fois, puis ses liens pourront être testés.</translation>
    </message>
    <message>
        <source>Room {room}: this visit&apos;s alone, and no link opens another.</source>
        <translation>Salle {room}&#xa0;: propre à ce rendez-vous, et aucun lien n&apos;en ouvre une autre.</translation>
    </message>
    <message>
        <source>Test the patient&apos;s link</source>
        <translation>Tester le lien du patient</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Test…</translation>
    </message>
    <message>
        <source>Tries a fresh patient&apos;s link at three doors, and shows it to nobody.</source>
        <translation>Essaie un nouveau lien du patient à trois portes, et ne le montre à personne.</translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser, so nothing can be tried from here. Practice mode can.</source>
        <translation>La page de VideoSDK décide dans le navigateur&#xa0;: rien ne peut être testé d&apos;ici. En mode d&apos;essai, c&apos;est possible.</translation>
    </message>
    <message>
        <source>What does this link allow?</source>
        <translation>Que permet ce lien&#xa0;?</translation>
    </message>
    <message>
        <source>What it allows</source>
        <translation>Ce qu&apos;il permet</translation>
    </message>
    <message>
        <source>Whose link</source>
        <translation>Lien de</translation>
    </message>
</context>
<context>
    <name>LookPage</name>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claire</translation>
    </message>
    <message>
        <source>As this &amp;computer&apos;s</source>
        <translation>Comme cet &amp;ordinateur</translation>
    </message>
    <message>
        <source>As this computer&apos;s</source>
        <translation>Comme cet ordinateur</translation>
    </message>
    <message>
        <source>How this desk speaks, and how it looks. Both can be changed at any time.</source>
        <translation>La langue de ce poste et son apparence. Les deux peuvent être changées à tout moment.</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language and look</source>
        <translation>Langue et apparence</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>The language changes when Clinic Desk starts the next time.</source>
        <translation>La langue change au prochain démarrage de Clinic Desk.</translation>
    </message>
</context>
<context>
    <name>LookedAway</name>
    <message>
        <source>Nothing has changed since you looked away.</source>
        <translation>Rien n&apos;a changé pendant votre absence.</translation>
    </message>
    <message>
        <source>Taken back: {who}, {what}</source>
        <translation>Défait&#xa0;: {who}, {what}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Opening the day…</source>
        <translation>Ouverture de la journée…</translation>
    </message>
    <message>
        <source>The day could not be opened.</source>
        <translation>La journée n&apos;a pas pu être ouverte.</translation>
    </message>
    <message>
        <source>The settings need a look</source>
        <translation>Les paramètres sont à revoir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>%n or more</source>
        <translation>
            <numerusform>%n ou plus</numerusform>
            <numerusform>%n ou plus</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>All visits of both are then in the record that stays, and what it does not say is taken from the other one. Undo takes it back.</source>
        <translation>Tous les rendez-vous des deux sont alors dans le dossier qui reste, et ce qu&apos;il ne dit pas est pris dans l&apos;autre. Défaire permet d&apos;y revenir.</translation>
    </message>
    <message>
        <source>Are these two one person?</source>
        <translation>Est-ce une seule et même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Né(e) le</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Goes into it</source>
        <translation>Y est versé</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Merge two patients</source>
        <translation>Fusionner deux patients</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Record number</source>
        <translation>N° de dossier</translation>
    </message>
    <message>
        <source>S&amp;wap</source>
        <translation>É&amp;changer</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Their birth dates differ: look twice.</source>
        <translation>Les dates de naissance diffèrent&#xa0;: vérifiez bien.</translation>
    </message>
    <message>
        <source>This is the same record. Choose the other one.</source>
        <translation>C&apos;est le même dossier. Choisissez l&apos;autre.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Which record is to go into it?</source>
        <translation>Quel dossier doit y être versé&#xa0;?</translation>
    </message>
    <message>
        <source>Which record is to stay?</source>
        <translation>Quel dossier doit rester&#xa0;?</translation>
    </message>
</context>
<context>
    <name>MonthCalendar</name>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
</context>
<context>
    <name>Moves</name>
    <message>
        <source>An ended visit stays where it is.</source>
        <translation>Un rendez-vous fini reste où il est.</translation>
    </message>
    <message>
        <source>Choose a free slot first.</source>
        <translation>Choisissez d&apos;abord un créneau libre.</translation>
    </message>
    <message>
        <source>Choose a free slot of any day and press Ctrl+V. Esc leaves it.</source>
        <translation>Choisissez un créneau libre, un jour quelconque, et appuyez sur Ctrl+V. Esc y renonce.</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>Choisissez d&apos;abord un rendez-vous.</translation>
    </message>
    <message>
        <source>Cut one visit with Ctrl+X, choose the other one, and swap them then.</source>
        <translation>Coupez un rendez-vous avec Ctrl+X, choisissez l&apos;autre, puis échangez-les.</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le laisser</translation>
    </message>
    <message>
        <source>No visit is cut. Ctrl+X cuts the selected one.</source>
        <translation>Aucun rendez-vous n&apos;est coupé. Ctrl+X coupe celui sélectionné.</translation>
    </message>
    <message>
        <source>Shall {one} and {other} change places?</source>
        <translation>Échanger {one} et {other}&#xa0;?</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation>Ce créneau est pris</translation>
    </message>
    <message>
        <source>another slot</source>
        <translation>un autre créneau</translation>
    </message>
    <message>
        <source>{doctor} has no earlier free slot on this day.</source>
        <translation>{doctor} n&apos;a pas de créneau libre plus tôt ce jour.</translation>
    </message>
    <message>
        <source>{doctor} has no later free slot on this day.</source>
        <translation>{doctor} n&apos;a pas de créneau libre plus tard ce jour.</translation>
    </message>
    <message>
        <source>{visit} is cut</source>
        <translation>{visit} est coupé</translation>
    </message>
</context>
<context>
    <name>NameCover</name>
    <message>
        <source>Names are hidden, and so are these fields. What you typed is still there.</source>
        <translation>Les noms sont masqués, ces champs aussi. Ce qui a été saisi est toujours là.</translation>
    </message>
    <message>
        <source>Show names (F9)</source>
        <translation>Afficher les noms (F9)</translation>
    </message>
</context>
<context>
    <name>NewcomerPart</name>
    <message>
        <source>&amp;More fields…</source>
        <translation>P&amp;lus de champs…</translation>
    </message>
    <message>
        <source>&amp;Search instead</source>
        <translation>R&amp;echercher plutôt</translation>
    </message>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
</context>
<context>
    <name>NextPatientCard</name>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Next patient</source>
        <translation>Patient suivant</translation>
    </message>
    <message>
        <source>Next patient: {name}</source>
        <translation>Patient suivant&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nobody is waiting or expected</source>
        <translation>Personne n&apos;attend ni n&apos;est attendu</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas là</translation>
    </message>
    <message>
        <source>Start the visit</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Start video visit</source>
        <translation>Commencer la vidéo</translation>
    </message>
    <message>
        <source>Tell the reception that the patient is not here</source>
        <translation>Dire à l&apos;accueil que le patient n&apos;est pas là</translation>
    </message>
    <message>
        <source>Tell the reception that you need five minutes more</source>
        <translation>Dire à l&apos;accueil qu&apos;il vous faut cinq minutes de plus</translation>
    </message>
    <message>
        <source>The reception knows: five minutes.</source>
        <translation>L&apos;accueil le sait&#xa0;: cinq minutes.</translation>
    </message>
    <message>
        <source>The reception knows: not here.</source>
        <translation>L&apos;accueil le sait&#xa0;: pas là.</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>dans la salle</translation>
    </message>
    <message>
        <source>not here yet</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>waits {minutes}</source>
        <translation>attend {minutes}</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Cancelled: nothing was opened.</source>
        <translation>Annulé&#xa0;: rien n&apos;a été ouvert.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Link copied. It leaves the clipboard after a minute.</source>
        <translation>Lien copié. Il quitte le presse-papiers après une minute.</translation>
    </message>
    <message>
        <source>Practice link copied: it works on this computer only.</source>
        <translation>Lien d&apos;essai copié&#xa0;: il ne fonctionne que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Room {room} handed to the browser.</source>
        <translation>Salle {room} confiée au navigateur.</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Page {page}</source>
        <translation>Page {page}</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
</context>
<context>
    <name>PatientDialog</name>
    <message>
        <source>New patient</source>
        <translation>Nouveau patient</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save what you have changed, or cancel it, before you go there.</source>
        <translation>Enregistrez vos modifications, ou annulez-les, avant d&apos;y aller.</translation>
    </message>
</context>
<context>
    <name>PatientField</name>
    <message>
        <source>Name, phone, birth date or record number</source>
        <translation>Nom, téléphone, date de naissance ou n° de dossier</translation>
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
        <translation>Né(e) &amp;le</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation>Nom de &amp;famille</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Lan&amp;gue</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>&amp;Record number</source>
        <translation>N° de dossie&amp;r</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Féminin</translation>
    </message>
    <message>
        <source>Gen&amp;der</source>
        <translation>Se&amp;xe</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Masculin</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>N&amp;otes</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Non précisé</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>That was too long to be put in here: nothing was changed.</source>
        <translation>C&apos;était trop long pour être mis ici&#xa0;: rien n&apos;a été modifié.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>as it is written: Maria Lopez</source>
        <translation>comme il s&apos;écrit&#xa0;: Maria Lopez</translation>
    </message>
</context>
<context>
    <name>PatientVisits</name>
    <message>
        <source>Enter goes to a visit.</source>
        <translation>Entrée mène à un rendez-vous.</translation>
    </message>
    <message>
        <source>Enter goes to a visit. Older ones are not listed here.</source>
        <translation>Entrée mène à un rendez-vous. Les plus anciens ne figurent pas ici.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Aucun pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Visits of this patient</source>
        <translation>Rendez-vous de ce patient</translation>
    </message>
</context>
<context>
    <name>Patients</name>
    <message>
        <source>Erased. Nothing personal is left of this patient.</source>
        <translation>Effacé. Il ne reste rien de personnel sur ce patient.</translation>
    </message>
    <message>
        <source>Everything held on this patient was written to {file}.</source>
        <translation>Toutes les données de ce patient ont été écrites dans {file}.</translation>
    </message>
    <message>
        <source>Export what is held on this patient</source>
        <translation>Exporter les données de ce patient</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Conservé.</translation>
    </message>
    <message>
        <source>No visit is selected</source>
        <translation>Aucun rendez-vous n&apos;est sélectionné</translation>
    </message>
    <message>
        <source>Patient registered</source>
        <translation>Patient enregistré</translation>
    </message>
    <message>
        <source>Patient&apos;s record changed</source>
        <translation>Dossier du patient modifié</translation>
    </message>
    <message>
        <source>Select a visit of the patient first.</source>
        <translation>Sélectionnez d&apos;abord un rendez-vous du patient.</translation>
    </message>
    <message>
        <source>Two patients merged</source>
        <translation>Deux patients fusionnés</translation>
    </message>
</context>
<context>
    <name>PlacedBox</name>
    <message>
        <source>Close (Esc); what you typed is kept</source>
        <translation>Fermer (Esc)&#xa0;; votre saisie est conservée</translation>
    </message>
</context>
<context>
    <name>Plan</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n plage</numerusform>
            <numerusform>%n plages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots</source>
        <translation>
            <numerusform>%n créneau</numerusform>
            <numerusform>%n créneaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots are taken out.</source>
        <translation>
            <numerusform>%n créneau est retiré.</numerusform>
            <numerusform>%n créneaux sont retirés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n slots come in addition.</source>
        <translation>
            <numerusform>%n créneau est ajouté.</numerusform>
            <numerusform>%n créneaux sont ajoutés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>A buffer has {most} minutes at most.</source>
        <translation>Une pause compte {most} minutes au plus.</translation>
    </message>
    <message>
        <source>A slot has {least} minutes at least.</source>
        <translation>Un créneau compte {least} minutes au moins.</translation>
    </message>
    <message>
        <source>A slot is longer than the whole session.</source>
        <translation>Un créneau est plus long que toute la plage.</translation>
    </message>
    <message>
        <source>A year at most.</source>
        <translation>Un an au plus.</translation>
    </message>
    <message>
        <source>All slots stay as they are.</source>
        <translation>Tous les créneaux restent tels quels.</translation>
    </message>
    <message>
        <source>No session is on these days.</source>
        <translation>Aucune plage n&apos;est prévue ces jours-là.</translation>
    </message>
    <message>
        <source>No such weekday lies between these days.</source>
        <translation>Aucun de ces jours de la semaine ne se trouve entre ces dates.</translation>
    </message>
    <message>
        <source>Not on {day}: {why}.</source>
        <translation>Pas le {day}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Plan two years at most.</source>
        <translation>Planifiez deux ans au plus.</translation>
    </message>
    <message>
        <source>The clocks change during it: it really lasts longer or shorter than they show.</source>
        <translation>L&apos;heure change pendant la plage&#xa0;: elle dure en fait plus ou moins longtemps que l&apos;horloge ne l&apos;indique.</translation>
    </message>
    <message>
        <source>The clocks show its end twice that day: it ends at the first of the two.</source>
        <translation>L&apos;heure de fin existe deux fois ce jour-là&#xa0;: la plage finit à la première.</translation>
    </message>
    <message>
        <source>The clocks show its start twice that day: it begins at the first of the two.</source>
        <translation>L&apos;heure de début existe deux fois ce jour-là&#xa0;: la plage commence à la première.</translation>
    </message>
    <message>
        <source>The end must be after the start.</source>
        <translation>La fin doit suivre le début.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Le dernier jour précède le premier.</translation>
    </message>
    <message>
        <source>The reason is too long.</source>
        <translation>Le motif est trop long.</translation>
    </message>
    <message>
        <source>The room has {letters} letters at most.</source>
        <translation>La salle compte {letters} caractères au plus.</translation>
    </message>
    <message>
        <source>These days are over.</source>
        <translation>Ces jours sont passés.</translation>
    </message>
    <message>
        <source>This day is over.</source>
        <translation>Ce jour est passé.</translation>
    </message>
    <message>
        <source>public holiday</source>
        <translation>jour férié</translation>
    </message>
    <message>
        <source>the clinic is closed</source>
        <translation>la clinique est fermée</translation>
    </message>
    <message>
        <source>the clocks go forward, and no slot fits into what is left</source>
        <translation>l&apos;heure avance, et aucun créneau ne tient dans le temps restant</translation>
    </message>
    <message>
        <source>the clocks skip {time} that day: there is no such time. Choose another.</source>
        <translation>l&apos;heure {time} est sautée ce jour-là (changement d&apos;heure)&#xa0;: elle n&apos;existe pas. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>the doctor has a session from {hours} then</source>
        <translation>le médecin a déjà une plage à partir de {hours}</translation>
    </message>
    <message>
        <source>the doctor is away</source>
        <translation>le médecin est absent</translation>
    </message>
    <message>
        <source>{start} to {end}</source>
        <translation>{start} – {end}</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message numerus="yes">
        <source>%n days left out</source>
        <translation>
            <numerusform>%n jour omis</numerusform>
            <numerusform>%n jours omis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions planned</source>
        <translation>
            <numerusform>%n plage planifiée</numerusform>
            <numerusform>%n plages planifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médecin</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;Une fois</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Jusqu&apos;au</translation>
    </message>
    <message>
        <source>Choose a weekday at least.</source>
        <translation>Choisissez au moins un jour de la semaine.</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Jou&amp;r</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>Chaque &amp;semaine</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planifier</translation>
    </message>
    <message numerus="yes">
        <source>Plan %n sessions</source>
        <translation>
            <numerusform>Planifier %n plage</numerusform>
            <numerusform>Planifier %n plages</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Planifier des plages</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>PlanRows</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Left out: {why}</source>
        <translation>Omis&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Plage</translation>
    </message>
</context>
<context>
    <name>PlanningDesk</name>
    <message>
        <source>A visit is in this slot: only a free one can be blocked.</source>
        <translation>Ce créneau a un rendez-vous&#xa0;: seul un créneau libre peut être bloqué.</translation>
    </message>
    <message>
        <source>Select a free slot first.</source>
        <translation>Sélectionnez d&apos;abord un créneau libre.</translation>
    </message>
    <message>
        <source>Select a slot of the session first.</source>
        <translation>Sélectionnez d&apos;abord un créneau de la plage.</translation>
    </message>
    <message>
        <source>Session withdrawn</source>
        <translation>Plage retirée</translation>
    </message>
    <message>
        <source>Slot blocked</source>
        <translation>Créneau bloqué</translation>
    </message>
    <message>
        <source>Slot freed</source>
        <translation>Créneau libéré</translation>
    </message>
</context>
<context>
    <name>Preflight</name>
    <message numerus="yes">
        <source>%n of {all} need a look.</source>
        <translation>
            <numerusform>%n sur {all} est à voir.</numerusform>
            <numerusform>%n sur {all} sont à voir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add phone or e-mail…</source>
        <translation>Ajouter téléphone ou e-mail…</translation>
    </message>
    <message>
        <source>Alarms are open: they stand above the table.</source>
        <translation>Des alertes sont ouvertes&#xa0;: elles sont au-dessus du tableau.</translation>
    </message>
    <message numerus="yes">
        <source>All %n are ready.</source>
        <translation>
            <numerusform>Tout est prêt (%n).</numerusform>
            <numerusform>Les %n sont prêts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation>Choisir le service…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Gets its room in time</source>
        <translation>Aura sa salle à temps</translation>
    </message>
    <message>
        <source>Imported room, never checked</source>
        <translation>Salle importée, jamais vérifiée</translation>
    </message>
    <message numerus="yes">
        <source>Make %n new rooms</source>
        <translation>
            <numerusform>Créer %n nouvelle salle</numerusform>
            <numerusform>Créer %n nouvelles salles</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation>Créer une nouvelle salle</translation>
    </message>
    <message>
        <source>Make a room</source>
        <translation>Créer une salle</translation>
    </message>
    <message>
        <source>No alarm is open.</source>
        <translation>Aucune alerte n&apos;est ouverte.</translation>
    </message>
    <message>
        <source>No video visits are still to come today.</source>
        <translation>Plus aucun rendez-vous vidéo à venir aujourd&apos;hui.</translation>
    </message>
    <message>
        <source>Only the others</source>
        <translation>Seulement les autres</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Room could not be checked</source>
        <translation>La salle n&apos;a pas pu être vérifiée</translation>
    </message>
    <message>
        <source>Room is there</source>
        <translation>La salle est là</translation>
    </message>
    <message>
        <source>Room of another video service</source>
        <translation>Salle d&apos;un autre service vidéo</translation>
    </message>
    <message>
        <source>Room was blocked: not this visit&apos;s own</source>
        <translation>Salle bloquée&#xa0;: pas celle de ce rendez-vous</translation>
    </message>
    <message>
        <source>Room was closed by the video service</source>
        <translation>Salle fermée par le service vidéo</translation>
    </message>
    <message>
        <source>Set it by the internet before it is too far off to make links.</source>
        <translation>Réglez-la par internet avant que l&apos;écart n&apos;empêche de créer des liens.</translation>
    </message>
    <message>
        <source>Set it by the internet: until then no link can be made.</source>
        <translation>Réglez-la par internet&#xa0;: d&apos;ici là, aucun lien ne peut être créé.</translation>
    </message>
    <message>
        <source>Stopped: not every room was checked.</source>
        <translation>Arrêté&#xa0;: toutes les salles n&apos;ont pas été vérifiées.</translation>
    </message>
    <message>
        <source>The video service answers and knows our key.</source>
        <translation>Le service vidéo répond et connaît notre clé.</translation>
    </message>
    <message numerus="yes">
        <source>The video service has closed the rooms of %n visits.</source>
        <translation>
            <numerusform>Le service vidéo a fermé la salle de %n rendez-vous.</numerusform>
            <numerusform>Le service vidéo a fermé les salles de %n rendez-vous.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer&apos;s clock could not be compared.</source>
        <translation>L&apos;horloge de cet ordinateur n&apos;a pas pu être comparée.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is right.</source>
        <translation>L&apos;horloge de cet ordinateur est juste.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min ahead</source>
        <translation>L&apos;horloge de cet ordinateur avance de {m} min</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {m} min behind</source>
        <translation>L&apos;horloge de cet ordinateur retarde de {m} min</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Today&apos;s video visits: {what}</source>
        <translation>Rendez-vous vidéo du jour&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{room}; no phone, no e-mail</source>
        <translation>{room}&#xa0;; ni téléphone, ni e-mail</translation>
    </message>
</context>
<context>
    <name>PreflightDialog</name>
    <message>
        <source>&amp;Check again (F7)</source>
        <translation>&amp;Vérifier à nouveau (F7)</translation>
    </message>
    <message>
        <source>&amp;Mend all</source>
        <translation>&amp;Tout réparer</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Mending</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Today&apos;s video visits</source>
        <translation>Rendez-vous vidéo du jour</translation>
    </message>
    <message>
        <source>{doing}: {done} of {of}…</source>
        <translation>{doing}&#xa0;: {done} sur {of}…</translation>
    </message>
</context>
<context>
    <name>PreflightWatch</name>
    <message>
        <source>Show (F7)</source>
        <translation>Afficher (F7)</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Imprimer</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>Choose p&amp;rinter…</source>
        <translation>Choisir l&apos;imp&amp;rimante…</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Day sheet</source>
        <translation>Feuille du jour</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Downtime sheet</source>
        <translation>Feuille de secours</translation>
    </message>
    <message>
        <source>Handed to the printer: {what}.</source>
        <translation>Envoyé à l&apos;imprimante&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation>Remise en cours…</translation>
    </message>
    <message>
        <source>Handover note</source>
        <translation>Note de relève</translation>
    </message>
    <message>
        <source>Here is the beginning of it; paper and files have all.</source>
        <translation>En voici le début&#xa0;; le papier et les fichiers contiennent tout.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation>&amp;Noms des patients</translation>
    </message>
    <message>
        <source>Print the day</source>
        <translation>Imprimer la journée</translation>
    </message>
    <message>
        <source>Save &amp;table…</source>
        <translation>Enregistrer le &amp;tableau…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the paper</source>
        <translation>Enregistrer le document</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The chosen doctor</source>
        <translation>Le médecin choisi</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>Without them a visit is told by its time and a code</source>
        <translation>Sans eux, un rendez-vous est désigné par son heure et un code</translation>
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
        <translation>Un journal technique et une liste des envois. Les deux contiennent des identifiants et des noms de champs&#xa0;; aucun nom de personne, aucun numéro de téléphone, aucun lien.</translation>
    </message>
    <message>
        <source>Backups of it, databases that were set aside, and what you save, print or export.</source>
        <translation>Ses sauvegardes, les bases de données mises de côté, et ce que vous enregistrez, imprimez ou exportez.</translation>
    </message>
    <message>
        <source>F9 hides patients&apos; names on the screen. A copied link leaves the clipboard after a minute, or when the program closes.</source>
        <translation>F9 masque les noms des patients à l&apos;écran. Un lien copié quitte le presse-papiers après une minute, ou à la fermeture du programme.</translation>
    </message>
    <message>
        <source>In practice mode nothing leaves this computer.</source>
        <translation>En mode d&apos;essai, rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing else is sent: no statistics, no crash reports, no question for updates.</source>
        <translation>Rien d&apos;autre n&apos;est envoyé&#xa0;: ni statistiques, ni rapports de panne, ni recherche de mises à jour.</translation>
    </message>
    <message>
        <source>Opening a room hands its link to the browser; what the browser sends from then on is between it and the video service.</source>
        <translation>Ouvrir une salle confie son lien au navigateur&#xa0;; ce que le navigateur envoie ensuite se passe entre lui et le service vidéo.</translation>
    </message>
    <message>
        <source>Patients &gt; Export what is held writes all that is known of a patient; Patients &gt; Erase takes what is personal out of the record. Older backups still hold it until they are deleted.</source>
        <translation>Patients &gt; Exporter les données écrit tout ce qui est connu d&apos;un patient&#xa0;; Patients &gt; Effacer retire du dossier ce qui est personnel. Les anciennes sauvegardes le contiennent encore jusqu&apos;à leur suppression.</translation>
    </message>
    <message>
        <source>Reports &gt; Audit trail shows who did what, and finds out whether anybody changed it.</source>
        <translation>Rapports &gt; Journal d&apos;audit montre qui a fait quoi, et révèle si quelqu&apos;un l&apos;a modifié.</translation>
    </message>
    <message>
        <source>The database: patients, visits, sessions, rooms, and the audit trail of who did what and when. If your clinic uses a database server, all of this lies there instead.</source>
        <translation>La base de données&#xa0;: patients, rendez-vous, plages, salles, et le journal d&apos;audit qui dit qui a fait quoi et quand. Si votre clinique utilise un serveur de base de données, tout cela s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The files can be read by the user who runs this program, and by whoever manages the computer. The program does not encrypt them: switch on the encryption of the disk.</source>
        <translation>Les fichiers peuvent être lus par l&apos;utilisateur qui lance ce programme, et par qui gère l&apos;ordinateur. Le programme ne les chiffre pas&#xa0;: activez le chiffrement du disque.</translation>
    </message>
    <message>
        <source>The video service&apos;s key and secret are kept in the system&apos;s keyring, in no file.</source>
        <translation>La clé et le secret du service vidéo sont conservés dans le trousseau du système, dans aucun fichier.</translation>
    </message>
    <message>
        <source>What is sent, and to whom</source>
        <translation>Ce qui est envoyé, et à qui</translation>
    </message>
    <message>
        <source>What is stored on this computer</source>
        <translation>Ce qui est stocké sur cet ordinateur</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>Who can read it</source>
        <translation>Qui peut le lire</translation>
    </message>
    <message>
        <source>With VideoSDK, its service is told to make, check and close rooms. It gets codes and ids in place of names, unless the clinic has turned on that names are shared. Video &gt; What was sent lists every request.</source>
        <translation>Avec VideoSDK, son service reçoit la demande de créer, vérifier et fermer des salles. Il reçoit des codes et des identifiants à la place des noms, sauf si la clinique a activé le partage des noms. Vidéo &gt; Envois liste chaque requête.</translation>
    </message>
</context>
<context>
    <name>ProblemDialog</name>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>This is all that the report holds: what the program did, by numbers and ids. Nothing is sent. Read it, take out what nobody should see, save it, and give the file to whoever helps you.</source>
        <translation>Voici tout ce que contient le rapport&#xa0;: ce que le programme a fait, par des nombres et des identifiants. Rien n&apos;est envoyé. Lisez-le, retirez ce que personne ne doit voir, enregistrez-le, et remettez le fichier à la personne qui vous aide.</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Augmenter</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Diminuer</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Chercher dans :</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Créer un nouveau dossier</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Crée un nouveau dossier</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Vue détaillée</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom de fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Fichiers de &amp;type :</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Aller à l&apos;élément précédent</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Va à l&apos;élément suivant</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Va au dossier parent</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Vue en liste</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Dossier parent</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Afficher les fic&amp;hiers cachés</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Barre latérale</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Dernière modification</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Ne pas tenir compte</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Restaurer les valeurs par défaut</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Options &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>Im&amp;primer</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Toutes les pages</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>Imprimer dans un fichier (PDF)</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Imprime dans un fichier PDF</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Emplacement&#xa0;:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>&amp;Fichier de sortie&#xa0;:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>P&amp;ropriétés</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Imprimante</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Type&#xa0;:</translation>
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
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Meta</source>
        <translation>Méta</translation>
    </message>
    <message>
        <source>PgDown</source>
        <translation>Page suiv</translation>
    </message>
    <message>
        <source>PgUp</source>
        <translation>Page préc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Maj</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Haut</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>T&amp;his one only</source>
        <translation>&amp;Celle-ci seulement</translation>
    </message>
    <message numerus="yes">
        <source>This and &amp;all %n later ones</source>
        <translation>
            <numerusform>Celle-ci et &amp;la suivante (%n)</numerusform>
            <numerusform>Celle-ci et &amp;les %n suivantes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RearrangingPart</name>
    <message numerus="yes">
        <source>%n visits cannot stay: choose where each goes.</source>
        <translation>
            <numerusform>%n rendez-vous ne peut pas rester&#xa0;: choisissez où il va.</numerusform>
            <numerusform>%n rendez-vous ne peuvent pas rester&#xa0;: choisissez où va chacun.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RepeatPart</name>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>&amp;Leave those out</source>
        <translation>&amp;Omettre ceux-là</translation>
    </message>
    <message>
        <source>&amp;Take the nearest free time</source>
        <translation>&amp;Prendre l&apos;heure libre la plus proche</translation>
    </message>
    <message>
        <source>Every week, </source>
        <translation>Chaque semaine, </translation>
    </message>
    <message>
        <source>Once</source>
        <translation>Une fois</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message numerus="yes">
        <source>%n of {checks} checks failed.</source>
        <translation>
            <numerusform>%n vérification sur {checks} a échoué.</numerusform>
            <numerusform>%n vérifications sur {checks} ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Ask the video service now</source>
        <translation>Interroger le &amp;service vidéo maintenant</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message numerus="yes">
        <source>All %n checks passed.</source>
        <translation>
            <numerusform>La vérification (%n) est réussie.</numerusform>
            <numerusform>Les %n vérifications sont réussies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask of each closed room of these days whether it is shut</source>
        <translation>Demander pour chaque salle fermée de ces jours si elle l&apos;est bien</translation>
    </message>
    <message>
        <source>Asking the video service: {done} of {of} rooms…</source>
        <translation>Service vidéo interrogé&#xa0;: {done} salles sur {of}…</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Envoyé à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Handing it out…</source>
        <translation>Remise en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Here is the beginning, with %n visits; paper and files have all.</source>
        <translation>
            <numerusform>Voici le début, avec %n rendez-vous&#xa0;; le papier et les fichiers contiennent tout.</numerusform>
            <numerusform>Voici le début, avec %n rendez-vous&#xa0;; le papier et les fichiers contiennent tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation>Rapport de cloisonnement</translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation>Rapport de cloisonnement, {days}</translation>
    </message>
    <message>
        <source>Making the report…</source>
        <translation>Création du rapport…</translation>
    </message>
    <message>
        <source>Patients&apos; &amp;names</source>
        <translation>&amp;Noms des patients</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Save &amp;HTML…</source>
        <translation>Enregistrer en &amp;HTML…</translation>
    </message>
    <message>
        <source>Save P&amp;DF…</source>
        <translation>Enregistrer en P&amp;DF…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Stopped: there is no report.</source>
        <translation>Arrêté&#xa0;: il n&apos;y a pas de rapport.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Without them a visit is told by time, doctor and code</source>
        <translation>Sans eux, un rendez-vous est désigné par heure, médecin et code</translation>
    </message>
</context>
<context>
    <name>RescueOffer</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>No good backup was found. Nothing was deleted: call support, and keep the file.</source>
        <translation>Aucune bonne sauvegarde n&apos;a été trouvée. Rien n&apos;a été supprimé&#xa0;: appelez l&apos;assistance, et gardez le fichier.</translation>
    </message>
    <message>
        <source>Other ways…</source>
        <translation>Autres solutions…</translation>
    </message>
    <message>
        <source>Put that backup back</source>
        <translation>Restaurer cette sauvegarde</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Commencer à vide</translation>
    </message>
    <message>
        <source>Start empty…</source>
        <translation>Commencer à vide…</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>The day would be empty: no sessions, no patients, no visits. The damaged file is set aside, and nothing is deleted.</source>
        <translation>La journée serait vide&#xa0;: ni plages, ni patients, ni rendez-vous. Le fichier endommagé est mis de côté, et rien n&apos;est supprimé.</translation>
    </message>
    <message>
        <source>The newest good backup is of {when}; what was entered later is not in it. The damaged file is set aside, and nothing is deleted.</source>
        <translation>La dernière bonne sauvegarde est du {when}&#xa0;; ce qui a été saisi ensuite n&apos;y est pas. Le fichier endommagé est mis de côté, et rien n&apos;est supprimé.</translation>
    </message>
</context>
<context>
    <name>ReshapeDialog</name>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médecin</translation>
    </message>
    <message>
        <source>Change the session</source>
        <translation>Modifier la plage</translation>
    </message>
    <message>
        <source>Change this session</source>
        <translation>Modifier cette plage</translation>
    </message>
    <message>
        <source>Session changed</source>
        <translation>Plage modifiée</translation>
    </message>
    <message>
        <source>This and all later sessions changed</source>
        <translation>Cette plage et toutes les suivantes modifiées</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message numerus="yes">
        <source>%n changes of older visits</source>
        <translation>
            <numerusform>%n modification d&apos;anciens rendez-vous</numerusform>
            <numerusform>%n modifications d&apos;anciens rendez-vous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the audit trail</source>
        <translation>
            <numerusform>%n entrée du journal d&apos;audit</numerusform>
            <numerusform>%n entrées du journal d&apos;audit</numerusform>
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
            <numerusform>%n salle</numerusform>
            <numerusform>%n salles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n rendez-vous</numerusform>
            <numerusform>%n rendez-vous</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Put it back</source>
        <translation>&amp;Restaurer</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another &amp;file…</source>
        <translation>Autre &amp;fichier…</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups (*.db)</source>
        <translation>Sauvegardes (*.db)</translation>
    </message>
    <message>
        <source>Clinic Desk closes and opens again with the backup. The present database is kept beside it, every visit gets a new room, and links sent before stop working.</source>
        <translation>Clinic Desk se ferme et se rouvre avec la sauvegarde. La base de données actuelle est conservée à côté, chaque rendez-vous reçoit une nouvelle salle, et les liens déjà envoyés ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>Comparing it with the database…</source>
        <translation>Comparaison avec la base de données…</translation>
    </message>
    <message>
        <source>Looking for backups…</source>
        <translation>Recherche des sauvegardes…</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Restaurer depuis un fichier</translation>
    </message>
    <message>
        <source>There is no backup yet. File &gt; Back up now makes one.</source>
        <translation>Il n&apos;y a pas encore de sauvegarde. Fichier &gt; Sauvegarder maintenant en fait une.</translation>
    </message>
    <message>
        <source>Visits that would be lost</source>
        <translation>Rendez-vous qui seraient perdus</translation>
    </message>
    <message>
        <source>Which backup?</source>
        <translation>Quelle sauvegarde&#xa0;?</translation>
    </message>
    <message>
        <source>{file} lacks, and the desk would lose: {parts}.</source>
        <translation>Il manque à {file}, et le poste perdrait&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>{file}: nothing is newer than this backup.</source>
        <translation>{file}&#xa0;: rien n&apos;est plus récent que cette sauvegarde.</translation>
    </message>
    <message>
        <source>{file}: the present database cannot be read, so nobody knows what is newer in it.</source>
        <translation>{file}&#xa0;: la base de données actuelle est illisible&#xa0;; personne ne sait ce qu&apos;elle a de plus récent.</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n trouvé</numerusform>
            <numerusform>%n trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is found by “{words}”.</source>
        <translation>Personne ne correspond à «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>That was too long to be looked for: nothing was changed.</source>
        <translation>C&apos;était trop long à rechercher&#xa0;: rien n&apos;a été modifié.</translation>
    </message>
</context>
<context>
    <name>RoomCard</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Copy a link for an interpreter, a relative or another</source>
        <translation>Copier un lien pour un interprète, un proche ou un autre</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy the patient&apos;s link to this visit&apos;s room</source>
        <translation>Copier le lien du patient vers la salle de ce rendez-vous</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ouvrir la salle</translation>
    </message>
    <message>
        <source>Opening the room…</source>
        <translation>Ouverture de la salle…</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>pas encore</translation>
    </message>
</context>
<context>
    <name>RowDrag</name>
    <message>
        <source>Move to {time}</source>
        <translation>Déplacer à {time}</translation>
    </message>
    <message>
        <source>Swap the two…</source>
        <translation>Échanger les deux…</translation>
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
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find a patient</source>
        <translation>Rechercher un patient</translation>
    </message>
    <message>
        <source>Find a patient or appointment</source>
        <translation>Rechercher un patient ou un rendez-vous</translation>
    </message>
</context>
<context>
    <name>ServiceDialog</name>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation>Saisissez la clé API et le secret.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The key and the secret are kept in this computer&apos;s keyring. Another service means new rooms: links copied before stop working.</source>
        <translation>La clé et le secret sont conservés dans le trousseau de cet ordinateur. Un autre service implique de nouvelles salles&#xa0;: les liens déjà copiés ne fonctionnent plus.</translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you save here is used from the next start without them.</source>
        <translation>Cette exécution utilise les variables VIDEOSDK_ de son environnement. Ce que vous enregistrez ici servira au prochain démarrage sans elles.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>Service vidéo</translation>
    </message>
    <message>
        <source>Which service opens the rooms?</source>
        <translation>Quel service ouvre les salles&#xa0;?</translation>
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
        <translation>&amp;Mode d&apos;essai&#xa0;: intégré, pas pour des patients</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
    <message>
        <source>&amp;VideoSDK: real video visits</source>
        <translation>&amp;VideoSDK&#xa0;: vrais rendez-vous vidéo</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clé API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé API</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Begin with practice mode to try everything on this computer. For real visits enter the key and the secret of your VideoSDK account: they go into this computer&apos;s keyring and nowhere else.</source>
        <translation>Commencez par le mode d&apos;essai pour tout essayer sur cet ordinateur. Pour de vrais rendez-vous, saisissez la clé et le secret de votre compte VideoSDK&#xa0;: ils vont dans le trousseau de cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Enter both the API key and the secret.</source>
        <translation>Saisissez la clé API et le secret.</translation>
    </message>
    <message>
        <source>This run uses the VIDEOSDK_ variables of its environment. What you choose here is used from the next start without them.</source>
        <translation>Cette exécution utilise les variables VIDEOSDK_ de son environnement. Ce que vous choisissez ici servira au prochain démarrage sans elles.</translation>
    </message>
    <message>
        <source>Video service</source>
        <translation>Service vidéo</translation>
    </message>
    <message>
        <source>Video visits</source>
        <translation>Rendez-vous vidéo</translation>
    </message>
</context>
<context>
    <name>ServiceWatch</name>
    <message>
        <source>Choose the service…</source>
        <translation>Choisir le service…</translation>
    </message>
</context>
<context>
    <name>SettingUp</name>
    <message>
        <source>Nothing was changed. Help &gt; Set up again… asks the same at any time.</source>
        <translation>Rien n&apos;a été modifié. Aide &gt; Configurer à nouveau… pose les mêmes questions à tout moment.</translation>
    </message>
    <message>
        <source>This desk is set up.</source>
        <translation>Ce poste est configuré.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Choose the service…</source>
        <translation>Choisir le service…</translation>
    </message>
    <message>
        <source>Clinic Desk {version}</source>
        <translation>Clinic Desk {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence; it comes without a warranty.</source>
        <translation>Logiciel libre sous licence MIT&#xa0;; fourni sans garantie.</translation>
    </message>
    <message>
        <source>Keys and passwords lie in this computer&apos;s keyring, never in a file.</source>
        <translation>Les clés et mots de passe sont dans le trousseau de cet ordinateur, jamais dans un fichier.</translation>
    </message>
    <message>
        <source>Logs hold ids, no names, and go nowhere by themselves.</source>
        <translation>Les journaux techniques contiennent des identifiants, pas de noms, et ne partent nulle part d&apos;eux-mêmes.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Patients, visits and the audit trail are in the clinic&apos;s database alone.</source>
        <translation>Les patients, les rendez-vous et le journal d&apos;audit sont uniquement dans la base de données de la clinique.</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save or cancel first what was changed here.</source>
        <translation>Enregistrez ou annulez d&apos;abord ce qui a été modifié ici.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>The clinic&apos;s day, and a video room of its own for every appointment.</source>
        <translation>La journée de la clinique, et une salle vidéo propre à chaque rendez-vous.</translation>
    </message>
    <message>
        <source>The video service gets requests for rooms, with codes in place of names unless you chose otherwise. Video &gt; What was sent shows every one.</source>
        <translation>Le service vidéo reçoit des demandes de salles, avec des codes à la place des noms sauf choix contraire. Vidéo &gt; Envois les montre toutes.</translation>
    </message>
    <message>
        <source>These settings are in {file}.</source>
        <translation>Ces paramètres sont dans {file}.</translation>
    </message>
</context>
<context>
    <name>SettingsPages</name>
    <message>
        <source>1 to 3650.</source>
        <translation>1 à 3650.</translation>
    </message>
    <message>
        <source>100 % is what the system asks for. Rows and icons grow with it.</source>
        <translation>100&#xa0;% est ce que demande le système. Les lignes et les icônes suivent.</translation>
    </message>
    <message>
        <source>A doctor&apos;s own desk shows the next patient large.</source>
        <translation>Le poste d&apos;un médecin affiche le patient suivant en grand.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Announce a patient who waits by a sound, too</source>
        <translation>Signaler aussi par un son un patient qui attend</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>As the system is</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Backups lie in</source>
        <translation>Sauvegardes dans</translation>
    </message>
    <message>
        <source>Best on another disk, in a folder that only the clinic can read.</source>
        <translation>De préférence sur un autre disque, dans un dossier que seule la clinique peut lire.</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clinique</translation>
    </message>
    <message>
        <source>Clinic and doctors</source>
        <translation>Clinique et médecins</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Counts from the next start.</source>
        <translation>Vaut au prochain démarrage.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Data and backup</source>
        <translation>Données et sauvegarde</translation>
    </message>
    <message>
        <source>Database server</source>
        <translation>Serveur de base de données</translation>
    </message>
    <message>
        <source>Empty: the file {file}. Counts from the next start.</source>
        <translation>Vide&#xa0;: le fichier {file}. Vaut au prochain démarrage.</translation>
    </message>
    <message>
        <source>F9 hides and shows them at any time.</source>
        <translation>F9 les masque et les affiche à tout moment.</translation>
    </message>
    <message>
        <source>For a new database; the one that is open keeps {zone}.</source>
        <translation>Pour une nouvelle base de données&#xa0;; celle qui est ouverte garde {zone}.</translation>
    </message>
    <message>
        <source>For how many minutes after a visit was finished or missed, 0 to 1440.</source>
        <translation>Nombre de minutes après un rendez-vous terminé ou manqué, 0 à 1440.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Goes to this computer&apos;s keyring, never to a file; empty: the one that is there. Where there is no keyring, set PGPASSWORD for a run.</source>
        <translation>Va dans le trousseau de cet ordinateur, jamais dans un fichier&#xa0;; vide&#xa0;: celui qui y est. Sans trousseau, définissez PGPASSWORD pour une exécution.</translation>
    </message>
    <message>
        <source>Hide patients&apos; names when the window loses the focus</source>
        <translation>Masquer les noms des patients quand la fenêtre n&apos;est plus active</translation>
    </message>
    <message>
        <source>It stands on printed papers.</source>
        <translation>Il figure sur les documents imprimés.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Son mot de passe</translation>
    </message>
    <message>
        <source>Kept for days</source>
        <translation>Jours de conservation</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Late after minutes</source>
        <translation>En retard après (min)</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claire</translation>
    </message>
    <message>
        <source>Long wait after minutes</source>
        <translation>Longue attente après (min)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Made after hours</source>
        <translation>Faites après (heures)</translation>
    </message>
    <message>
        <source>Nobody can see who waits there. Without it the room itself is the waiting room, and the desk sees who is in it.</source>
        <translation>Personne ne voit qui y attend. Sans cela, la salle elle-même sert de salle d&apos;attente, et l&apos;accueil voit qui y est.</translation>
    </message>
    <message>
        <source>Open visits in a private window</source>
        <translation>Ouvrir les rendez-vous dans une fenêtre privée</translation>
    </message>
    <message>
        <source>Patients wait until somebody inside admits them</source>
        <translation>Les patients attendent qu&apos;on les fasse entrer de l&apos;intérieur</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Rooms stay open</source>
        <translation>Salles encore ouvertes</translation>
    </message>
    <message>
        <source>Show names in the room and send them to the video service</source>
        <translation>Afficher les noms dans la salle et les envoyer au service vidéo</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>So that no history keeps their links.</source>
        <translation>Pour qu&apos;aucun historique ne garde leurs liens.</translation>
    </message>
    <message>
        <source>The command that opens visits; the link comes last. Empty: the system&apos;s.</source>
        <translation>La commande qui ouvre les rendez-vous&#xa0;; le lien vient en dernier. Vide&#xa0;: celle du système.</translation>
    </message>
    <message>
        <source>The reception</source>
        <translation>L&apos;accueil</translation>
    </message>
    <message>
        <source>This desk serves</source>
        <translation>Ce poste sert</translation>
    </message>
    <message>
        <source>This run has it from its environment. What you save here counts from the next start without that.</source>
        <translation>Cette exécution la tient de son environnement. Ce que vous enregistrez ici vaut au prochain démarrage sans lui.</translation>
    </message>
    <message>
        <source>Three steps: the link again, a call, a no-show are offered.</source>
        <translation>Trois étapes&#xa0;: relancer le lien, appeler, marquer absent sont proposés.</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Two letters: whose public holidays count, and how phone numbers are meant.</source>
        <translation>Deux lettres&#xa0;: pour les jours fériés et le sens des numéros de téléphone.</translation>
    </message>
    <message>
        <source>Two steps: long, and too long.</source>
        <translation>Deux étapes&#xa0;: longue, et trop longue.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>When the last one is as old as that, up to 720; 0: by hand only.</source>
        <translation>Quand la dernière a cet âge, jusqu&apos;à 720&#xa0;; 0&#xa0;: à la main seulement.</translation>
    </message>
    <message>
        <source>Without it both see codes such as P-0940.</source>
        <translation>Sans cela, tous deux voient des codes comme P-0940.</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>SettingsWords</name>
    <message>
        <source>Database server</source>
        <translation>Serveur de base de données</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer maintenant</translation>
    </message>
    <message>
        <source>Saved; some of it counts from the next start</source>
        <translation>Enregistré&#xa0;; une partie vaut au prochain démarrage</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
</context>
<context>
    <name>SharedRooms</name>
    <message>
        <source>Allow it here</source>
        <translation>L&apos;autoriser ici</translation>
    </message>
    <message>
        <source>Every visit has a room of its own: Enter opens it.</source>
        <translation>Chaque rendez-vous a sa propre salle&#xa0;: Entrée l&apos;ouvre.</translation>
    </message>
    <message>
        <source>Every visit in it has a room of its own.</source>
        <translation>Chacun de ses rendez-vous a sa propre salle.</translation>
    </message>
    <message>
        <source>Open the shared room</source>
        <translation>Ouvrir la salle partagée</translation>
    </message>
    <message>
        <source>This session has no shared room</source>
        <translation>Cette plage n&apos;a pas de salle partagée</translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared by its patients, so it is off</source>
        <translation>L&apos;ancienne salle de cette plage est partagée par ses patients&#xa0;: elle est donc désactivée</translation>
    </message>
    <message>
        <source>This session&apos;s old room is shared: its patients can meet there</source>
        <translation>L&apos;ancienne salle de cette plage est partagée&#xa0;: ses patients peuvent s&apos;y rencontrer</translation>
    </message>
    <message>
        <source>Turn it off</source>
        <translation>La désactiver</translation>
    </message>
    <message>
        <source>Use it only where no visit can have a room of its own.</source>
        <translation>À n&apos;utiliser que si aucun rendez-vous ne peut avoir sa propre salle.</translation>
    </message>
</context>
<context>
    <name>ShownDay</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation>Choisissez un rendez-vous pour le voir ici.</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>No sessions on this day.</source>
        <translation>Pas de plage ce jour.</translation>
    </message>
    <message>
        <source>Nothing of this day is shown: doctors are hidden, or a filter is on.</source>
        <translation>Rien de cette journée n&apos;est affiché&#xa0;: des médecins sont masqués, ou un filtre est actif.</translation>
    </message>
    <message>
        <source>Plan sessions…</source>
        <translation>Planifier des plages…</translation>
    </message>
    <message>
        <source>Reading {day}…</source>
        <translation>Lecture du {day}…</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>This day could not be read.</source>
        <translation>Cette journée n&apos;a pas pu être lue.</translation>
    </message>
    <message>
        <source>This slot is blocked. B frees it.</source>
        <translation>Ce créneau est bloqué. B le libère.</translation>
    </message>
    <message>
        <source>This slot is free.</source>
        <translation>Ce créneau est libre.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>ShownWeek</name>
    <message>
        <source>Reading the week…</source>
        <translation>Lecture de la semaine…</translation>
    </message>
    <message>
        <source>There are no doctors yet.</source>
        <translation>Il n&apos;y a pas encore de médecin.</translation>
    </message>
    <message>
        <source>This week could not be read.</source>
        <translation>Cette semaine n&apos;a pas pu être lue.</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Doctors of the day, side by side</source>
        <translation>Médecins du jour, côte à côte</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Doctors</source>
        <translation>Médecins</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Afficher seulement</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>&amp;No-shows</source>
        <translation>A&amp;bsents</translation>
    </message>
    <message>
        <source>&amp;Utilisation</source>
        <translation>&amp;Occupation</translation>
    </message>
    <message>
        <source>&amp;Visits</source>
        <translation>Rende&amp;z-vous</translation>
    </message>
    <message>
        <source>&amp;Waiting</source>
        <translation>&amp;Attente</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>All doctors, all weeks</source>
        <translation>Tous les médecins, toutes les semaines</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Booked time of the time offered</source>
        <translation>Temps réservé sur le temps offert</translation>
    </message>
    <message>
        <source>Doctor late</source>
        <translation>Retard médecin</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>How late patients and doctors were</source>
        <translation>Retards des patients et des médecins</translation>
    </message>
    <message>
        <source>Minutes a visit, on average</source>
        <translation>Minutes par rendez-vous, en moyenne</translation>
    </message>
    <message>
        <source>Minutes of booked slots by minutes of ordinary ones. Blocked and withdrawn slots are not offered; extra ones are booked without having been offered.</source>
        <translation>Minutes des créneaux réservés sur minutes des créneaux ordinaires. Les créneaux bloqués et retirés ne sont pas offerts&#xa0;; ceux en plus sont réservés sans avoir été offerts.</translation>
    </message>
    <message>
        <source>No-shows</source>
        <translation>Absents</translation>
    </message>
    <message>
        <source>No-shows, out of all visits whose time has come, no-shows among them.</source>
        <translation>Absents, sur tous les rendez-vous dont l&apos;heure est venue, absents compris.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Offert</translation>
    </message>
    <message>
        <source>Patient late</source>
        <translation>Retard patient</translation>
    </message>
    <message>
        <source>Patient late: from the slot&apos;s beginning to the arrival. Doctor late: from then, or from the slot&apos;s beginning if that is later, until the doctor began.</source>
        <translation>Retard patient&#xa0;: du début du créneau à l&apos;arrivée. Retard médecin&#xa0;: de là, ou du début du créneau s&apos;il est plus tard, jusqu&apos;au début avec le médecin.</translation>
    </message>
    <message>
        <source>Patients who did not come</source>
        <translation>Patients qui ne sont pas venus</translation>
    </message>
    <message>
        <source>Percent of the minutes offered</source>
        <translation>Pour cent des minutes offertes</translation>
    </message>
    <message>
        <source>Percent of visits whose time has come</source>
        <translation>Pour cent des rendez-vous dont l&apos;heure est venue</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Visits per week</source>
        <translation>Rendez-vous par semaine</translation>
    </message>
    <message>
        <source>Visits that took place or are still to come; cancelled ones do not count.</source>
        <translation>Rendez-vous qui ont eu lieu ou sont à venir&#xa0;; les annulés ne comptent pas.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>{doctor}: {title}</source>
        <translation>{doctor}&#xa0;: {title}</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n}%</source>
        <translation>{n}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>StatisticsDialog</name>
    <message>
        <source>&amp;Save table…</source>
        <translation>Enregistrer le &amp;tableau…</translation>
    </message>
    <message>
        <source>All doctors</source>
        <translation>Tous les médecins</translation>
    </message>
    <message>
        <source>At most two years can be seen at once.</source>
        <translation>Deux ans au plus peuvent être vus à la fois.</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>Nothing was counted here in these weeks. Choose others above.</source>
        <translation>Rien n&apos;a été compté ici pendant ces semaines. Choisissez-en d&apos;autres ci-dessus.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Enregistré sous {file}.</translation>
    </message>
    <message>
        <source>Stopped: nothing was counted.</source>
        <translation>Arrêté&#xa0;: rien n&apos;a été compté.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message numerus="yes">
        <source>The last %n weeks</source>
        <translation>
            <numerusform>La dernière semaine (%n)</numerusform>
            <numerusform>Les %n dernières semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>The values of the charts</source>
        <translation>Les valeurs des graphiques</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Visits and waiting</source>
        <translation>Rendez-vous et attente</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message numerus="yes">
        <source>%n waiting, longest {time}</source>
        <translation>
            <numerusform>%n attend, au plus {time}</numerusform>
            <numerusform>%n attendent, au plus {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: {time} {name}</source>
        <translation>Suivant&#xa0;: {time} {name}</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n&apos;attend</translation>
    </message>
    <message>
        <source>Not refreshed since {time}</source>
        <translation>Pas actualisé depuis {time}</translation>
    </message>
    <message>
        <source>Reading the day…</source>
        <translation>Lecture de la journée…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Video: VideoSDK</source>
        <translation>Vidéo&#xa0;: VideoSDK</translation>
    </message>
    <message>
        <source>Video: VideoSDK, for this run only</source>
        <translation>Vidéo&#xa0;: VideoSDK, pour cette fois seulement</translation>
    </message>
    <message>
        <source>Video: practice mode</source>
        <translation>Vidéo&#xa0;: mode d&apos;essai</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Close this notice (Esc)</source>
        <translation>Fermer cet avis (Esc)</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Book the next free slot (Ctrl+N)</source>
        <translation>Réserver le prochain créneau libre (Ctrl+N)</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Names hidden</source>
        <translation>Noms masqués</translation>
    </message>
    <message>
        <source>Next day (Alt+Right)</source>
        <translation>Jour suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Only the initials of patients are shown. Click to show names (F9).</source>
        <translation>Seules les initiales des patients sont affichées. Cliquez pour afficher les noms (F9).</translation>
    </message>
    <message>
        <source>Practice mode</source>
        <translation>Mode d&apos;essai</translation>
    </message>
    <message>
        <source>Practice mode: not for patients</source>
        <translation>Mode d&apos;essai&#xa0;: pas pour des patients</translation>
    </message>
    <message>
        <source>Previous day (Alt+Left)</source>
        <translation>Jour précédent (Alt+Gauche)</translation>
    </message>
    <message>
        <source>The built-in video service is in use. Click to choose another.</source>
        <translation>Le service vidéo intégré est utilisé. Cliquez pour en choisir un autre.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Today (T in the table)</source>
        <translation>Aujourd&apos;hui (T dans le tableau)</translation>
    </message>
</context>
<context>
    <name>Trail</name>
    <message>
        <source>Anchor of the audit trail</source>
        <translation>Ancre du journal d&apos;audit</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Desk and number</source>
        <translation>Poste et numéro</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>Hash of the last</source>
        <translation>Empreinte de la dernière</translation>
    </message>
    <message>
        <source>Keep this sheet away from the computer. Whoever changes an entry up to this one, or cuts the trail before it, can be found out with it for ever after.</source>
        <translation>Gardez cette feuille loin de l&apos;ordinateur. Quiconque modifie une entrée jusqu&apos;à celle-ci, ou coupe le journal avant elle, pourra toujours être découvert grâce à elle.</translation>
    </message>
    <message>
        <source>Recorded (UTC)</source>
        <translation>Noté (UTC)</translation>
    </message>
    <message>
        <source>The audit trail is broken. Entries checked: {entries}, flaws found: {flaws}.</source>
        <translation>Le journal d&apos;audit est altéré. Entrées vérifiées&#xa0;: {entries}, défauts trouvés&#xa0;: {flaws}.</translation>
    </message>
    <message>
        <source>The audit trail is whole. Entries checked: {entries}.</source>
        <translation>Le journal d&apos;audit est intact. Entrées vérifiées&#xa0;: {entries}.</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Ce poste</translation>
    </message>
    <message>
        <source>To check: type what stands below into a file, then run clinic-desk audit verify --anchor FILE</source>
        <translation>Pour vérifier&#xa0;: saisissez ce qui figure ci-dessous dans un fichier, puis lancez clinic-desk audit verify --anchor FILE</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>{desk}: a backup was put back on {at}; entries {first} to {last} went with it.</source>
        <translation>{desk}&#xa0;: une sauvegarde a été restaurée le {at}&#xa0;; les entrées {first} à {last} ont disparu avec elle.</translation>
    </message>
    <message>
        <source>{desk}: entries are missing from number {n} on.</source>
        <translation>{desk}&#xa0;: des entrées manquent à partir du numéro {n}.</translation>
    </message>
    <message>
        <source>{desk}: entries under a key that is not here: {n}. Their order and the anchor were checked, not their words.</source>
        <translation>{desk}&#xa0;: entrées sous une clé absente d&apos;ici&#xa0;: {n}. Leur ordre et l&apos;ancre ont été vérifiés, pas leur texte.</translation>
    </message>
    <message>
        <source>{desk}: entries without a key: {n}. Only the anchor protects these.</source>
        <translation>{desk}&#xa0;: entrées sans clé&#xa0;: {n}. Seule l&apos;ancre les protège.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} is not the one that was anchored.</source>
        <translation>{desk}&#xa0;: l&apos;entrée {n} n&apos;est pas celle qui a été ancrée.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} names a key that is not ours.</source>
        <translation>{desk}&#xa0;: l&apos;entrée {n} indique une clé qui n&apos;est pas la nôtre.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} was changed.</source>
        <translation>{desk}&#xa0;: l&apos;entrée {n} a été modifiée.</translation>
    </message>
    <message>
        <source>{desk}: entry {n} was put in by somebody.</source>
        <translation>{desk}&#xa0;: l&apos;entrée {n} a été ajoutée par quelqu&apos;un.</translation>
    </message>
    <message>
        <source>{desk}: further flaws: {n}.</source>
        <translation>{desk}&#xa0;: autres défauts&#xa0;: {n}.</translation>
    </message>
    <message>
        <source>{desk}: on {at} entry {last} was found to be another than before.</source>
        <translation>{desk}&#xa0;: le {at}, l&apos;entrée {last} s&apos;est révélée différente d&apos;avant.</translation>
    </message>
    <message>
        <source>{desk}: the anchor agrees up to entry {n}.</source>
        <translation>{desk}&#xa0;: l&apos;ancre concorde jusqu&apos;à l&apos;entrée {n}.</translation>
    </message>
    <message>
        <source>{desk}: the end was cut off; the anchor knows {n} entries.</source>
        <translation>{desk}&#xa0;: la fin a été coupée&#xa0;; l&apos;ancre connaît {n} entrées.</translation>
    </message>
    <message>
        <source>{desk}: the trail ends at entry {n}, but the database says otherwise.</source>
        <translation>{desk}&#xa0;: le journal finit à l&apos;entrée {n}, mais la base de données dit autre chose.</translation>
    </message>
    <message>
        <source>{desk}: there is no anchor to compare with, so a cut end would not show.</source>
        <translation>{desk}&#xa0;: il n&apos;y a pas d&apos;ancre pour comparer, une fin coupée ne se verrait donc pas.</translation>
    </message>
</context>
<context>
    <name>TrailDialog</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;Print anchor…</source>
        <translation>&amp;Imprimer l&apos;ancre…</translation>
    </message>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Vérifier</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d&apos;audit</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Vérification de chaque entrée…</translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation>Entrées du journal d&apos;audit</translation>
    </message>
    <message>
        <source>Entries written to {file}: {n}</source>
        <translation>Entrées écrites dans {file}&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Entries: {n}</source>
        <translation>Entrées&#xa0;: {n}</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exporter le journal d&apos;audit</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Looking where the trail ends…</source>
        <translation>Recherche de la fin du journal…</translation>
    </message>
    <message>
        <source>Nothing was recorded that fits.</source>
        <translation>Rien de noté ne correspond.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Reading the trail…</source>
        <translation>Lecture du journal…</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>The anchor was handed to the printer.</source>
        <translation>L&apos;ancre a été envoyée à l&apos;imprimante.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
</context>
<context>
    <name>TrailFilterBar</name>
    <message>
        <source>&amp;Selected visit only</source>
        <translation>Rendez-vous &amp;sélectionné seulement</translation>
    </message>
    <message>
        <source>All deeds</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
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
        <translation>Refait&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Links that were copied before open nothing any more.</source>
        <translation>Les liens copiés auparavant n&apos;ouvrent plus rien.</translation>
    </message>
    <message>
        <source>The last step was not done, so nothing was done again.</source>
        <translation>La dernière action n&apos;a pas été faite&#xa0;: rien n&apos;a été refait.</translation>
    </message>
    <message>
        <source>The last step was not done, so nothing was undone.</source>
        <translation>La dernière action n&apos;a pas été faite&#xa0;: rien n&apos;a été défait.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Il n&apos;y a rien à refaire.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n&apos;y a rien à défaire.</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Défait&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>VacancyWatch</name>
    <message>
        <source>Book it (F8)</source>
        <translation>Le réserver (F8)</translation>
    </message>
    <message>
        <source>No slot was freed for anybody who waits.</source>
        <translation>Aucun créneau n&apos;a été libéré pour quelqu&apos;un qui attend.</translation>
    </message>
    <message>
        <source>Not this one</source>
        <translation>Pas celui-ci</translation>
    </message>
</context>
<context>
    <name>Visit</name>
    <message>
        <source>Arrived</source>
        <translation>Arrivé</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Entered in error</source>
        <translation>Saisi par erreur</translation>
    </message>
    <message>
        <source>Expected in person</source>
        <translation>Attendu sur place</translation>
    </message>
    <message>
        <source>Expected on the phone</source>
        <translation>Attendu au téléphone</translation>
    </message>
    <message>
        <source>In room</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>No time yet</source>
        <translation>Pas encore d&apos;heure</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>On the waiting list</source>
        <translation>En liste d&apos;attente</translation>
    </message>
    <message>
        <source>Patient is waiting</source>
        <translation>Le patient attend</translation>
    </message>
    <message>
        <source>Room is being made</source>
        <translation>Salle en création</translation>
    </message>
    <message>
        <source>Room is blocked</source>
        <translation>La salle est bloquée</translation>
    </message>
    <message>
        <source>Room is ready</source>
        <translation>La salle est prête</translation>
    </message>
    <message>
        <source>Room opens on first use</source>
        <translation>La salle s&apos;ouvre à la première utilisation</translation>
    </message>
    <message>
        <source>The patient did not come</source>
        <translation>Le patient n&apos;est pas venu</translation>
    </message>
    <message>
        <source>This visit is done</source>
        <translation>Ce rendez-vous est terminé</translation>
    </message>
    <message>
        <source>This visit was cancelled</source>
        <translation>Ce rendez-vous a été annulé</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>With the doctor</source>
        <translation>Avec le médecin</translation>
    </message>
    <message>
        <source>born {day} ({age})</source>
        <translation>né(e) le {day} ({age})</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation>dossier {number}</translation>
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
        <translation>{start} – {end}, {doctor}</translation>
    </message>
</context>
<context>
    <name>VisitDeeds</name>
    <message>
        <source>A visit of another day</source>
        <translation>Un rendez-vous d&apos;un autre jour</translation>
    </message>
    <message>
        <source>{one} and {other}: swapped</source>
        <translation>{one} et {other}&#xa0;: échangés</translation>
    </message>
    <message>
        <source>{visit}: arrived</source>
        <translation>{visit}&#xa0;: arrivé</translation>
    </message>
    <message>
        <source>{visit}: booked</source>
        <translation>{visit}&#xa0;: réservé</translation>
    </message>
    <message>
        <source>{visit}: by phone</source>
        <translation>{visit}&#xa0;: par téléphone</translation>
    </message>
    <message>
        <source>{visit}: by video</source>
        <translation>{visit}&#xa0;: par vidéo</translation>
    </message>
    <message>
        <source>{visit}: cancelled</source>
        <translation>{visit}&#xa0;: annulé</translation>
    </message>
    <message>
        <source>{visit}: done</source>
        <translation>{visit}&#xa0;: terminé</translation>
    </message>
    <message>
        <source>{visit}: entered in error</source>
        <translation>{visit}&#xa0;: saisi par erreur</translation>
    </message>
    <message>
        <source>{visit}: in person</source>
        <translation>{visit}&#xa0;: sur place</translation>
    </message>
    <message>
        <source>{visit}: in room</source>
        <translation>{visit}&#xa0;: en cours</translation>
    </message>
    <message>
        <source>{visit}: moved to {where}</source>
        <translation>{visit}&#xa0;: déplacé vers {where}</translation>
    </message>
    <message>
        <source>{visit}: no-show</source>
        <translation>{visit}&#xa0;: absent</translation>
    </message>
    <message>
        <source>{visit}: on the waiting list</source>
        <translation>{visit}&#xa0;: en liste d&apos;attente</translation>
    </message>
    <message>
        <source>{what}. It was so already.</source>
        <translation>{what}. C&apos;était déjà le cas.</translation>
    </message>
</context>
<context>
    <name>VisitFields</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motif</translation>
    </message>
    <message>
        <source>Re&amp;peat</source>
        <translation>Ré&amp;péter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Wants an &amp;earlier time too, if one becomes free</source>
        <translation>Souhaite aussi un créneau plus &amp;tôt, s&apos;il s&apos;en libère un</translation>
    </message>
</context>
<context>
    <name>VisitFlow</name>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refaire</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Défaire</translation>
    </message>
    <message>
        <source>It is on the waiting list: give it a slot.</source>
        <translation>Il est en liste d&apos;attente&#xa0;: donnez-lui un créneau.</translation>
    </message>
    <message>
        <source>The patient has arrived. If that is wrong, undo it first.</source>
        <translation>Le patient est arrivé. Si c&apos;est une erreur, défaites d&apos;abord cette action.</translation>
    </message>
    <message>
        <source>The patient is with the doctor. If that is wrong, undo it first.</source>
        <translation>Le patient est avec le médecin. Si c&apos;est une erreur, défaites d&apos;abord cette action.</translation>
    </message>
    <message>
        <source>The patient was marked as no-show. If the patient is here, press A.</source>
        <translation>Le patient a été marqué absent. S&apos;il est là, appuyez sur A.</translation>
    </message>
    <message>
        <source>The visit is cancelled. Book it again, or undo the cancellation.</source>
        <translation>Le rendez-vous est annulé. Réservez-le à nouveau, ou défaites l&apos;annulation.</translation>
    </message>
    <message>
        <source>The visit is done. If that is wrong, undo it first.</source>
        <translation>Le rendez-vous est terminé. Si c&apos;est une erreur, défaites d&apos;abord cette action.</translation>
    </message>
    <message>
        <source>The visit is on a later day.</source>
        <translation>Le rendez-vous est un autre jour, plus tard.</translation>
    </message>
    <message>
        <source>The visit is only booked.</source>
        <translation>Le rendez-vous est seulement réservé.</translation>
    </message>
    <message>
        <source>The visit was entered in error.</source>
        <translation>Le rendez-vous a été saisi par erreur.</translation>
    </message>
    <message>
        <source>The visit&apos;s time has not come yet.</source>
        <translation>L&apos;heure du rendez-vous n&apos;est pas encore venue.</translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation>{verb}&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>VisitKeys</name>
    <message>
        <source>&amp;In person</source>
        <translation>Sur &amp;place</translation>
    </message>
    <message>
        <source>By &amp;phone</source>
        <translation>Par &amp;téléphone</translation>
    </message>
    <message>
        <source>By &amp;video</source>
        <translation>Par &amp;vidéo</translation>
    </message>
    <message>
        <source>Choose a visit first.</source>
        <translation>Choisissez d&apos;abord un rendez-vous.</translation>
    </message>
    <message>
        <source>How do they meet?</source>
        <translation>Quel mode de rendez-vous&#xa0;?</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Only this appointment uses this room.</source>
        <translation>Seul ce rendez-vous utilise cette salle.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
</context>
<context>
    <name>VisitPanel</name>
    <message>
        <source>Choose an appointment to see it here.</source>
        <translation>Choisissez un rendez-vous pour le voir ici.</translation>
    </message>
    <message>
        <source>Chosen visit</source>
        <translation>Rendez-vous choisi</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Free now</source>
        <translation>Libre maintenant</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>A maintenant</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Waits since</source>
        <translation>Attend depuis</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
    <message>
        <source>no time yet</source>
        <translation>pas encore d&apos;heure</translation>
    </message>
</context>
<context>
    <name>WaitingDialog</name>
    <message numerus="yes">
        <source>%n wait. The desk is told when a slot is freed.</source>
        <translation>
            <numerusform>%n attend. L&apos;accueil est prévenu quand un créneau se libère.</numerusform>
            <numerusform>%n attendent. L&apos;accueil est prévenu quand un créneau se libère.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n wait; for {helped} of them something is free now.</source>
        <translation>
            <numerusform>%n attend&#xa0;; quelque chose est libre maintenant pour {helped}.</numerusform>
            <numerusform>%n attendent&#xa0;; quelque chose est libre maintenant pour {helped}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Book what is free now</source>
        <translation>Réserver ce qui est libre</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Personne n&apos;attend.</translation>
    </message>
    <message>
        <source>Put on the list…</source>
        <translation>Mettre en liste…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Voir le rendez-vous</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>Wishes…</source>
        <translation>Souhaits…</translation>
    </message>
    <message>
        <source>{patient} no longer waits</source>
        <translation>{patient} n&apos;attend plus</translation>
    </message>
    <message>
        <source>{patient} wishes another time</source>
        <translation>{patient} souhaite une autre heure</translation>
    </message>
</context>
<context>
    <name>WaitingForm</name>
    <message>
        <source>Choose a patient from the list.</source>
        <translation>Choisissez un patient dans la liste.</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Mettre en liste</translation>
    </message>
    <message>
        <source>Put on the waiting list</source>
        <translation>Mettre en liste d&apos;attente</translation>
    </message>
    <message>
        <source>{patient} is on the waiting list</source>
        <translation>{patient} est en liste d&apos;attente</translation>
    </message>
</context>
<context>
    <name>WaysToBook</name>
    <message>
        <source>A walk-in needs a session: plan one, or book another day.</source>
        <translation>Un patient sans rendez-vous a besoin d&apos;une plage&#xa0;: planifiez-en une, ou réservez un autre jour.</translation>
    </message>
    <message>
        <source>An extra slot is made beside this visit: two patients at one time.</source>
        <translation>Un créneau en plus est créé à côté de ce rendez-vous&#xa0;: deux patients à la même heure.</translation>
    </message>
    <message>
        <source>An extra slot stands beside the others, and is marked so.</source>
        <translation>Un créneau en plus se place à côté des autres, et est signalé comme tel.</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Book as an extra</source>
        <translation>Réserver en plus</translation>
    </message>
    <message>
        <source>Book as an extra, arrived</source>
        <translation>Réserver en plus, arrivé</translation>
    </message>
    <message>
        <source>Book, arrived</source>
        <translation>Réserver, arrivé</translation>
    </message>
    <message>
        <source>Extra at {time} with {doctor}</source>
        <translation>En plus à {time} avec {doctor}</translation>
    </message>
    <message>
        <source>Find a free slot…</source>
        <translation>Trouver un créneau libre…</translation>
    </message>
    <message>
        <source>Going to today…</source>
        <translation>Retour à aujourd&apos;hui…</translation>
    </message>
    <message>
        <source>Looking for the next free slot…</source>
        <translation>Recherche du prochain créneau libre…</translation>
    </message>
    <message>
        <source>No doctor has a session today</source>
        <translation>Aucun médecin n&apos;a de plage aujourd&apos;hui</translation>
    </message>
    <message>
        <source>No slot is free any more today</source>
        <translation>Plus aucun créneau n&apos;est libre aujourd&apos;hui</translation>
    </message>
    <message>
        <source>No slot is free within a year</source>
        <translation>Aucun créneau n&apos;est libre d&apos;ici un an</translation>
    </message>
    <message>
        <source>Plan more sessions, or put the patient on the waiting list.</source>
        <translation>Planifiez d&apos;autres plages, ou mettez le patient en liste d&apos;attente.</translation>
    </message>
    <message>
        <source>This slot can&apos;t be booked.</source>
        <translation>Ce créneau ne peut pas être réservé.</translation>
    </message>
    <message>
        <source>Walk-in: an extra slot is made, and the patient has arrived.</source>
        <translation>Sans rendez-vous&#xa0;: un créneau en plus est créé, et le patient est arrivé.</translation>
    </message>
    <message>
        <source>Walk-in: the visit is booked, and the patient has arrived.</source>
        <translation>Sans rendez-vous&#xa0;: le rendez-vous est réservé, et le patient est arrivé.</translation>
    </message>
    <message>
        <source>{doctor} has no free slot left today</source>
        <translation>{doctor} n&apos;a plus de créneau libre aujourd&apos;hui</translation>
    </message>
</context>
<context>
    <name>WeekGrid</name>
    <message>
        <source>Week of one doctor</source>
        <translation>Semaine d&apos;un médecin</translation>
    </message>
</context>
<context>
    <name>WeekPane</name>
    <message>
        <source>Doctor whose week is shown</source>
        <translation>Médecin dont la semaine est affichée</translation>
    </message>
    <message>
        <source>No sessions in this week.</source>
        <translation>Pas de plage cette semaine.</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semaine de</translation>
    </message>
</context>
<context>
    <name>WhoIsInside</name>
    <message>
        <source>No patient is waiting in a video room.</source>
        <translation>Aucun patient n&apos;attend dans une salle vidéo.</translation>
    </message>
</context>
<context>
    <name>WholeDay</name>
    <message>
        <source>Choose the &amp;service…</source>
        <translation>Choisir le &amp;service…</translation>
    </message>
</context>
<context>
    <name>WishDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Wishes</source>
        <translation>Souhaits</translation>
    </message>
</context>
<context>
    <name>WishFields</name>
    <message>
        <source>&amp;Doctor</source>
        <translation>&amp;Médecin</translation>
    </message>
    <message>
        <source>&amp;Speciality</source>
        <translation>&amp;Spécialité</translation>
    </message>
    <message>
        <source>&amp;Time of day</source>
        <translation>Moment du &amp;jour</translation>
    </message>
    <message>
        <source>Any doctor</source>
        <translation>Tout médecin</translation>
    </message>
    <message>
        <source>Any speciality</source>
        <translation>Toute spécialité</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Speciality</source>
        <translation>Spécialité</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Moment du jour</translation>
    </message>
</context>
<context>
    <name>WithdrawDialog</name>
    <message>
        <source>Session withdrawn</source>
        <translation>Plage retirée</translation>
    </message>
    <message>
        <source>This and all later sessions withdrawn</source>
        <translation>Cette plage et toutes les suivantes retirées</translation>
    </message>
    <message>
        <source>Withdraw the session</source>
        <translation>Retirer la plage</translation>
    </message>
    <message>
        <source>Withdraw this session</source>
        <translation>Retirer cette plage</translation>
    </message>
</context>
<context>
    <name>ZonesDialog</name>
    <message>
        <source>Every session begins when its wall time says. Nothing to do.</source>
        <translation>Chaque plage commence à son heure locale. Rien à faire.</translation>
    </message>
    <message>
        <source>Keep the wall times</source>
        <translation>Garder les heures locales</translation>
    </message>
    <message>
        <source>Looking at all sessions from today on…</source>
        <translation>Examen de toutes les plages à partir d&apos;aujourd&apos;hui…</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Déplacée</translation>
    </message>
    <message>
        <source>Review time zones</source>
        <translation>Vérifier les fuseaux horaires</translation>
    </message>
    <message>
        <source>The rules of a time zone have changed: {sessions} with {visits} would begin at another time of day than was planned. Their wall time can be kept.</source>
        <translation>Les règles d&apos;un fuseau horaire ont changé&#xa0;: {sessions} avec {visits} commenceraient à une autre heure du jour que prévu. Leur heure locale peut être gardée.</translation>
    </message>
    <message>
        <source>Wall times kept</source>
        <translation>Heures locales gardées</translation>
    </message>
    <message>
        <source>Where the clocks now skip a time, change the session by hand.</source>
        <translation>Là où l&apos;heure est désormais sautée, modifiez la plage à la main.</translation>
    </message>
</context>
<context>
    <name>_BackupRows</name>
    <message>
        <source>Damaged</source>
        <translation>Endommagée</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The last visit</source>
        <translation>Le dernier rendez-vous</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Rendez-vous</translation>
    </message>
</context>
<context>
    <name>_ClosureRows</name>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>The whole clinic</source>
        <translation>Toute la clinique</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Works, although it is a holiday</source>
        <translation>Travaille malgré le jour férié</translation>
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
        <translation>Ce rendez-vous</translation>
    </message>
</context>
<context>
    <name>_LostRows</name>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
</context>
<context>
    <name>_OrderQuestion</name>
    <message>
        <source>&amp;Day first: 3/11/2026 is 3 November</source>
        <translation>&amp;Jour d&apos;abord&#xa0;: 3/11/2026 est le 3 novembre</translation>
    </message>
    <message>
        <source>&amp;Month first: 3/11/2026 is March 11</source>
        <translation>&amp;Mois d&apos;abord&#xa0;: 3/11/2026 est le 11 mars</translation>
    </message>
    <message>
        <source>&amp;Year first: 26/3/11 is 11 March 2026</source>
        <translation>&amp;Année d&apos;abord&#xa0;: 26/3/11 est le 11 mars 2026</translation>
    </message>
</context>
<context>
    <name>_PartRows</name>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
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
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Liste d&apos;attente</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
</context>
<context>
    <name>_ZoneRows</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Would be</source>
        <translation>Serait</translation>
    </message>
    <message>
        <source>skipped by the clocks</source>
        <translation>heure sautée</translation>
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
        <translation>100 médecins à la fois suffisent&#xa0;: importez les autres plus tard.</translation>
    </message>
    <message>
        <source>A country must be two letters such as DE, or nothing.</source>
        <translation>Un pays s&apos;écrit en deux lettres, par exemple DE, ou rien.</translation>
    </message>
    <message>
        <source>A doctor of this name is in the list already.</source>
        <translation>Un médecin de ce nom est déjà dans la liste.</translation>
    </message>
    <message>
        <source>A language is en, es, de, fr, ar or ur, or nothing.</source>
        <translation>Une langue est en, es, de, fr, ar ou ur, ou rien.</translation>
    </message>
    <message>
        <source>A link stands alone, with no words behind it.</source>
        <translation>Un lien se met seul, sans mots derrière.</translation>
    </message>
    <message>
        <source>A name has at most 190 letters here.</source>
        <translation>Un nom compte ici 190 caractères au plus.</translation>
    </message>
    <message>
        <source>A new room makes the old links useless: copy the patient&apos;s link again afterwards.</source>
        <translation>Une nouvelle salle rend les anciens liens inutiles&#xa0;: copiez ensuite à nouveau le lien du patient.</translation>
    </message>
    <message>
        <source>A patient needs a name: type it as it is written.</source>
        <translation>Il faut un nom au patient&#xa0;: saisissez-le comme il s&apos;écrit.</translation>
    </message>
    <message>
        <source>A phone number is written with 5 to 15 digits, like +49 30 901820.</source>
        <translation>Un numéro de téléphone s&apos;écrit avec 5 à 15 chiffres, comme +49 30 901820.</translation>
    </message>
    <message>
        <source>A quotation mark in this command never ends.</source>
        <translation>Un guillemet de cette commande n&apos;est jamais fermé.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed, or closed too early.</source>
        <translation>Un guillemet n&apos;est pas fermé, ou l&apos;est trop tôt.</translation>
    </message>
    <message>
        <source>A reason has at most {most} letters; this one has {count}.</source>
        <translation>Un motif compte {most} caractères au plus&#xa0;; celui-ci en a {count}.</translation>
    </message>
    <message>
        <source>A record number has at most 190 characters.</source>
        <translation>Un n° de dossier compte 190 caractères au plus.</translation>
    </message>
    <message>
        <source>A session with the same id stands above.</source>
        <translation>Une plage avec le même identifiant figure plus haut.</translation>
    </message>
    <message>
        <source>A visit is in this slot</source>
        <translation>Ce créneau a un rendez-vous</translation>
    </message>
    <message>
        <source>A zone must be a name such as Europe/Berlin, or nothing.</source>
        <translation>Un fuseau est un nom comme Europe/Berlin, ou rien.</translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; nobody has seen it yet</source>
        <translation>Alerte {when}&#xa0;: {what}&#xa0;; personne ne l&apos;a encore vue</translation>
    </message>
    <message>
        <source>Alarm {when}: {what}; seen {seen} by {who}</source>
        <translation>Alerte {when}&#xa0;: {what}&#xa0;; vue {seen} par {who}</translation>
    </message>
    <message>
        <source>All four guest links of this room are given away</source>
        <translation>Les quatre liens d&apos;invité de cette salle sont remis</translation>
    </message>
    <message>
        <source>All of its days are left out. Change the plan.</source>
        <translation>Tous ses jours sont omis. Modifiez le plan.</translation>
    </message>
    <message>
        <source>All sessions begin when their wall time says.</source>
        <translation>Toutes les plages commencent à leur heure locale.</translation>
    </message>
    <message>
        <source>An administrator runs: clinic-desk migrate</source>
        <translation>Un administrateur lance&#xa0;: clinic-desk migrate</translation>
    </message>
    <message>
        <source>An e-mail address is written like maria@example.org.</source>
        <translation>Une adresse e-mail s&apos;écrit comme maria@example.org.</translation>
    </message>
    <message>
        <source>Another desk has changed it meanwhile. Nothing was changed; look at the day again.</source>
        <translation>Un autre poste l&apos;a modifié entre-temps. Rien n&apos;a été modifié&#xa0;; regardez à nouveau la journée.</translation>
    </message>
    <message>
        <source>Another desk has just changed this visit</source>
        <translation>Un autre poste vient de modifier ce rendez-vous</translation>
    </message>
    <message>
        <source>Another patient of this day has a like name or birth date</source>
        <translation>Un autre patient de ce jour a un nom ou une date de naissance semblable</translation>
    </message>
    <message>
        <source>Another program has the database open</source>
        <translation>Un autre programme a ouvert la base de données</translation>
    </message>
    <message>
        <source>Another program holds it. Try again in a moment.</source>
        <translation>Un autre programme l&apos;occupe. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Another program may hold it: name another, or none.</source>
        <translation>Un autre programme l&apos;occupe peut-être&#xa0;: indiquez-en un autre, ou aucun.</translation>
    </message>
    <message>
        <source>Ask for the birth date, and compare it before anybody is let in.</source>
        <translation>Demandez la date de naissance, et comparez-la avant de faire entrer quelqu&apos;un.</translation>
    </message>
    <message>
        <source>Ask for the birth date: this one is born {day}.</source>
        <translation>Demandez la date de naissance&#xa0;: ici, c&apos;est le {day}.</translation>
    </message>
    <message>
        <source>Ask whoever manages the VideoSDK account to check the key.</source>
        <translation>Demandez à qui gère le compte VideoSDK de vérifier la clé.</translation>
    </message>
    <message>
        <source>Ask whoever manages this computer for the right to change it.</source>
        <translation>Demandez à qui gère cet ordinateur le droit de le modifier.</translation>
    </message>
    <message>
        <source>Asked just now, the video service says that the closed rooms of these days are shut.</source>
        <translation>Interrogé à l&apos;instant, le service vidéo indique que les salles fermées de ces jours le sont bien.</translation>
    </message>
    <message>
        <source>Book a new visit to speak with the patient again.</source>
        <translation>Réservez un nouveau rendez-vous pour parler à nouveau au patient.</translation>
    </message>
    <message>
        <source>Both are the same record. Choose another one.</source>
        <translation>C&apos;est deux fois le même dossier. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Cancel it first; what is known is needed until then.</source>
        <translation>Annulez-le d&apos;abord&#xa0;; d&apos;ici là, ces données sont nécessaires.</translation>
    </message>
    <message>
        <source>Changed: {what}.</source>
        <translation>Modifié&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Changed: {what}. Kept as the desk has it: {kept}.</source>
        <translation>Modifié&#xa0;: {what}. Gardé tel qu&apos;au poste&#xa0;: {kept}.</translation>
    </message>
    <message>
        <source>Check that its folder or server is there and that you may use it.</source>
        <translation>Vérifiez que son dossier ou serveur est là et que vous y avez accès.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again; the day stays usable.</source>
        <translation>Vérifiez la connexion internet, puis réessayez&#xa0;; la journée reste utilisable.</translation>
    </message>
    <message>
        <source>Check the key and secret under Video &gt; Service, and this computer&apos;s clock.</source>
        <translation>Vérifiez la clé et le secret sous Vidéo &gt; Service, et l&apos;horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Checks of the whole database and of these days</source>
        <translation>Vérifications de toute la base de données et de ces jours</translation>
    </message>
    <message>
        <source>Choose a country of the list.</source>
        <translation>Choisissez un pays de la liste.</translation>
    </message>
    <message>
        <source>Choose a language, or write its code: de, tr, pt-BR.</source>
        <translation>Choisissez une langue, ou écrivez son code&#xa0;: de, tr, pt-BR.</translation>
    </message>
    <message>
        <source>Choose another time, or the waiting list, for each.</source>
        <translation>Choisissez une autre heure, ou la liste d&apos;attente, pour chacun.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation>Choisissez dans la liste.</translation>
    </message>
    <message>
        <source>Choose the reception, or a doctor of the list.</source>
        <translation>Choisissez l&apos;accueil, ou un médecin de la liste.</translation>
    </message>
    <message>
        <source>Columns not used: {columns}.</source>
        <translation>Colonnes non utilisées&#xa0;: {columns}.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Doctor and patient are both in this room</source>
        <translation>Le médecin et le patient sont tous deux dans cette salle</translation>
    </message>
    <message>
        <source>Enter both under Video &gt; Service.</source>
        <translation>Saisissez les deux sous Vidéo &gt; Service.</translation>
    </message>
    <message>
        <source>Enter the clinic&apos;s key and secret under Video &gt; Service.</source>
        <translation>Saisissez la clé et le secret de la clinique sous Vidéo &gt; Service.</translation>
    </message>
    <message>
        <source>Entries that carry no key, so that only the anchor protects them: {number}.</source>
        <translation>Entrées sans clé, que seule l&apos;ancre protège&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Entries under a key that is not on this computer: {number}.</source>
        <translation>Entrées sous une clé absente de cet ordinateur&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Erase all that is known of this patient?</source>
        <translation>Effacer tout ce qui est connu de ce patient&#xa0;?</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Every current room belongs to a visit, or to a person who gave a purpose.</source>
        <translation>Chaque salle actuelle appartient à un rendez-vous, ou à une personne qui a donné un but.</translation>
    </message>
    <message>
        <source>Every meeting ID has belonged to one visit only, for all time.</source>
        <translation>Chaque ID de réunion n&apos;a jamais appartenu qu&apos;à un seul rendez-vous.</translation>
    </message>
    <message>
        <source>Every opening and every link of these days led to the visit&apos;s own room.</source>
        <translation>Chaque ouverture et chaque lien de ces jours menaient à la salle propre au rendez-vous.</translation>
    </message>
    <message>
        <source>Every participant code opens one place in one room only.</source>
        <translation>Chaque code de participant ouvre une seule place dans une seule salle.</translation>
    </message>
    <message>
        <source>Every room that lost its visit was closed at the video service.</source>
        <translation>Chaque salle qui a perdu son rendez-vous a été fermée auprès du service vidéo.</translation>
    </message>
    <message>
        <source>Exception: the old system&apos;s shared room, in which patients can meet, is turned on by the clinic. Sessions that may use it: {number}.</source>
        <translation>Exception&#xa0;: la salle partagée de l&apos;ancien système, où des patients peuvent se rencontrer, est activée par la clinique. Plages qui peuvent l&apos;utiliser&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Hidden marks in this turn the letters around: type it instead of pasting it.</source>
        <translation>Des marques cachées y inversent les lettres&#xa0;: saisissez-le au lieu de le coller.</translation>
    </message>
    <message>
        <source>Isolation report</source>
        <translation>Rapport de cloisonnement</translation>
    </message>
    <message>
        <source>Isolation report, {days}</source>
        <translation>Rapport de cloisonnement, {days}</translation>
    </message>
    <message>
        <source>It could not be read from its disk.</source>
        <translation>Lecture impossible depuis le disque.</translation>
    </message>
    <message>
        <source>It ends before it starts, for the clocks change meanwhile.</source>
        <translation>La fin précède le début, car l&apos;heure change entre-temps.</translation>
    </message>
    <message>
        <source>It ends before it starts.</source>
        <translation>La fin précède le début.</translation>
    </message>
    <message>
        <source>It ends when it starts.</source>
        <translation>La fin et le début sont à la même heure.</translation>
    </message>
    <message>
        <source>It has headings, but no rows.</source>
        <translation>Il y a des en-têtes, mais pas de lignes.</translation>
    </message>
    <message>
        <source>It has more fields than the first row has headings.</source>
        <translation>Il y a plus de champs que d&apos;en-têtes dans la première ligne.</translation>
    </message>
    <message>
        <source>It has more than {most} rows. Export fewer days at a time.</source>
        <translation>Il y a plus de {most} lignes. Exportez moins de jours à la fois.</translation>
    </message>
    <message>
        <source>It has more than {most} slots. Export fewer days at a time.</source>
        <translation>Il y a plus de {most} créneaux. Exportez moins de jours à la fois.</translation>
    </message>
    <message>
        <source>It has signs in it that are no letters.</source>
        <translation>Il contient des signes qui ne sont pas des lettres.</translation>
    </message>
    <message>
        <source>It holds more than {most} documents.</source>
        <translation>Il contient plus de {most} documents.</translation>
    </message>
    <message>
        <source>It holds no sessions.</source>
        <translation>Il ne contient pas de plage.</translation>
    </message>
    <message>
        <source>It is a PDF.</source>
        <translation>C&apos;est un PDF.</translation>
    </message>
    <message>
        <source>It is a folder. Choose a file in it.</source>
        <translation>C&apos;est un dossier. Choisissez-y un fichier.</translation>
    </message>
    <message>
        <source>It is an Excel workbook or a zip file.</source>
        <translation>C&apos;est un classeur Excel ou un fichier zip.</translation>
    </message>
    <message>
        <source>It is an old Excel workbook.</source>
        <translation>C&apos;est un ancien classeur Excel.</translation>
    </message>
    <message>
        <source>It is blocked or was taken out of the session. Choose another one.</source>
        <translation>Il est bloqué ou a été retiré de la plage. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>It is damaged, or no backup of this program. Nothing was changed: choose another.</source>
        <translation>Elle est endommagée, ou n&apos;est pas une sauvegarde de ce programme. Rien n&apos;a été modifié&#xa0;: choisissez-en une autre.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Il est vide.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Export fewer days at a time.</source>
        <translation>Il dépasse {most} Mo. Exportez moins de jours à la fois.</translation>
    </message>
    <message>
        <source>It is neither free nor booked for anybody.</source>
        <translation>Il n&apos;est ni libre, ni réservé pour quelqu&apos;un.</translation>
    </message>
    <message>
        <source>It is not JSON: see line {line}.</source>
        <translation>Ce n&apos;est pas du JSON&#xa0;: voir la ligne {line}.</translation>
    </message>
    <message>
        <source>It is not a file but a pipe or a device.</source>
        <translation>Ce n&apos;est pas un fichier, mais un tube ou un périphérique.</translation>
    </message>
    <message>
        <source>It is not text. Save it as CSV UTF-8, and try again.</source>
        <translation>Ce n&apos;est pas du texte. Enregistrez-le en CSV UTF-8, puis réessayez.</translation>
    </message>
    <message>
        <source>It is this patient</source>
        <translation>C&apos;est ce patient</translation>
    </message>
    <message>
        <source>It is too long to be one of ours.</source>
        <translation>C&apos;est trop long pour être l&apos;un des nôtres.</translation>
    </message>
    <message>
        <source>It is too long: {letters} letters are enough.</source>
        <translation>C&apos;est trop long&#xa0;: {letters} caractères suffisent.</translation>
    </message>
    <message>
        <source>It names a patient, and says that nobody is booked.</source>
        <translation>Un patient y figure, mais il est dit que personne n&apos;a rendez-vous.</translation>
    </message>
    <message>
        <source>It names no appointment, so it can be opened as desk only.</source>
        <translation>Aucun rendez-vous n&apos;y figure&#xa0;: ouverture possible seulement comme accueil.</translation>
    </message>
    <message>
        <source>It names no appointment.</source>
        <translation>Aucun rendez-vous n&apos;y figure.</translation>
    </message>
    <message>
        <source>It overlaps row {row} ({starts} to {ends}).</source>
        <translation>Chevauchement avec la ligne {row} ({starts} – {ends}).</translation>
    </message>
    <message>
        <source>It overlaps slot {index} ({starts} to {ends}) that is here.</source>
        <translation>Chevauchement avec le créneau {index} ({starts} – {ends}) présent ici.</translation>
    </message>
    <message>
        <source>It runs past midnight.</source>
        <translation>Minuit est dépassé.</translation>
    </message>
    <message>
        <source>It was fine when it was last opened.</source>
        <translation>Tout allait bien à la dernière ouverture.</translation>
    </message>
    <message>
        <source>It was merged into another one, taken back, or erased. Search for the patient.</source>
        <translation>Il a été fusionné dans un autre, défait ou effacé. Recherchez le patient.</translation>
    </message>
    <message>
        <source>It was not touched. Call support, and keep the file and its backups.</source>
        <translation>Rien n&apos;y a été touché. Appelez l&apos;assistance, et gardez le fichier et ses sauvegardes.</translation>
    </message>
    <message>
        <source>It was not touched. Install the newer version on this desk.</source>
        <translation>Rien n&apos;y a été touché. Installez la version plus récente sur ce poste.</translation>
    </message>
    <message>
        <source>Its JSON is nested too deeply.</source>
        <translation>Son JSON est trop imbriqué.</translation>
    </message>
    <message>
        <source>Its first row names no column for: {columns}. A day sheet has date, start, end or duration, patient and doctor.</source>
        <translation>Sa première ligne n&apos;a pas de colonne pour&#xa0;: {columns}. Une feuille du jour a date, début, fin ou durée, patient et médecin.</translation>
    </message>
    <message>
        <source>Its first row names no column that we know. A day sheet has a first row with headings such as date, start, end, patient and doctor.</source>
        <translation>Sa première ligne n&apos;a aucune colonne connue. Une feuille du jour a une première ligne d&apos;en-têtes comme date, début, fin, patient et médecin.</translation>
    </message>
    <message>
        <source>Its session has another doctor or another day here.</source>
        <translation>Sa plage a ici un autre médecin ou un autre jour.</translation>
    </message>
    <message>
        <source>Join all the same</source>
        <translation>Entrer quand même</translation>
    </message>
    <message>
        <source>Join them</source>
        <translation>Les rejoindre</translation>
    </message>
    <message>
        <source>Joining now interrupts the consultation.</source>
        <translation>Entrer maintenant interrompt la consultation.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep the database as it is, verify the trail, and call support.</source>
        <translation>Laissez la base de données telle quelle, vérifiez le journal, et appelez l&apos;assistance.</translation>
    </message>
    <message>
        <source>Kept as the desk has it: {what}.</source>
        <translation>Gardé tel qu&apos;au poste&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Known are {root}/appointment/SESSION/INDEX and {root}/MEETINGID.</source>
        <translation>Sont connus {root}/appointment/SESSION/INDEX et {root}/MEETINGID.</translation>
    </message>
    <message>
        <source>Links are to open in private windows, and no {known} was found: install one, or turn `private_window` off in settings.toml.</source>
        <translation>Les liens doivent s&apos;ouvrir dans des fenêtres privées, et aucun {known} n&apos;a été trouvé&#xa0;: installez-en un, ou désactivez `private_window` dans settings.toml.</translation>
    </message>
    <message>
        <source>Links are to open in private windows, and {command} is not known to open any: set `browser` in settings.toml to {known}, or turn `private_window` off.</source>
        <translation>Les liens doivent s&apos;ouvrir dans des fenêtres privées, et {command} ne semble pas en ouvrir&#xa0;: définissez `browser` dans settings.toml sur {known}, ou désactivez `private_window`.</translation>
    </message>
    <message>
        <source>Links to this room were handed out already</source>
        <translation>Des liens vers cette salle ont déjà été remis</translation>
    </message>
    <message>
        <source>Look whether it is on, or save a PDF instead.</source>
        <translation>Vérifiez qu&apos;elle est allumée, ou enregistrez plutôt un PDF.</translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its doctor and a code.</source>
        <translation>Établi le {at} ({zone}) par {who}. Un rendez-vous est désigné par son heure, son médecin et un code.</translation>
    </message>
    <message>
        <source>Made {at} ({zone}) by {who}. A visit is told by its time, its patient, its doctor and a code.</source>
        <translation>Établi le {at} ({zone}) par {who}. Un rendez-vous est désigné par son heure, son patient, son médecin et un code.</translation>
    </message>
    <message>
        <source>Make a new room</source>
        <translation>Créer une nouvelle salle</translation>
    </message>
    <message>
        <source>Make new links</source>
        <translation>Créer de nouveaux liens</translation>
    </message>
    <message>
        <source>Meeting ID {id} is shared after all: the visit that had it gets a new room.</source>
        <translation>L&apos;ID de réunion {id} est finalement partagé&#xa0;: le rendez-vous qui l&apos;avait reçoit une nouvelle salle.</translation>
    </message>
    <message>
        <source>Meeting ID {id} is the room of a whole session; no visit keeps it.</source>
        <translation>L&apos;ID de réunion {id} est la salle de toute une plage&#xa0;; aucun rendez-vous ne le garde.</translation>
    </message>
    <message>
        <source>Meeting ID {id} stands in {number} slots; dropped from all.</source>
        <translation>L&apos;ID de réunion {id} figure dans {number} créneaux&#xa0;; retiré de tous.</translation>
    </message>
    <message>
        <source>More wait to be closed: {number}.</source>
        <translation>D&apos;autres attendent d&apos;être fermées&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Move or cancel the visit first; then block the slot.</source>
        <translation>Déplacez ou annulez d&apos;abord le rendez-vous&#xa0;; bloquez ensuite le créneau.</translation>
    </message>
    <message>
        <source>Name the server whose password this is.</source>
        <translation>Indiquez le serveur auquel appartient ce mot de passe.</translation>
    </message>
    <message>
        <source>Name the whole path of a folder, or leave it empty.</source>
        <translation>Indiquez le chemin complet d&apos;un dossier, ou laissez vide.</translation>
    </message>
    <message>
        <source>Name, contact, notes and reasons go for good: this can&apos;t be undone. The visits&apos; times, their rooms and the audit trail stay, without the person. Backups made before still hold everything.</source>
        <translation>Nom, coordonnées, notes et motifs disparaissent pour de bon&#xa0;: c&apos;est irréversible. Les heures des rendez-vous, leurs salles et le journal d&apos;audit restent, sans la personne. Les sauvegardes antérieures contiennent encore tout.</translation>
    </message>
    <message>
        <source>New links (Ctrl+Shift+R) make a new room with four fresh places.</source>
        <translation>De nouveaux liens (Ctrl+Maj+R) créent une nouvelle salle avec quatre places libres.</translation>
    </message>
    <message>
        <source>New links make all of them useless, and whoever is inside is put out. This can&apos;t be undone.</source>
        <translation>De nouveaux liens les rendent tous inutiles, et qui est dans la salle en sort. C&apos;est irréversible.</translation>
    </message>
    <message>
        <source>No link to this visit was made yet</source>
        <translation>Aucun lien vers ce rendez-vous n&apos;a encore été créé</translation>
    </message>
    <message>
        <source>No phone number has this many digits there: look at it again, and at its country&apos;s code.</source>
        <translation>Aucun numéro de téléphone n&apos;a autant de chiffres dans ce pays&#xa0;: vérifiez-le, ainsi que l&apos;indicatif.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer</source>
        <translation>Aucune imprimante n&apos;est installée sur cet ordinateur</translation>
    </message>
    <message>
        <source>No session is known by this name.</source>
        <translation>Aucune plage n&apos;est connue sous ce nom.</translation>
    </message>
    <message>
        <source>No session was planned</source>
        <translation>Aucune plage n&apos;a été planifiée</translation>
    </message>
    <message>
        <source>No visit has more than one current room, nor one that was replaced.</source>
        <translation>Aucun rendez-vous n&apos;a plus d&apos;une salle actuelle, ni une salle qui a été remplacée.</translation>
    </message>
    <message>
        <source>No visit has this room now. Open the appointment itself.</source>
        <translation>Aucun rendez-vous n&apos;a cette salle à présent. Ouvrez le rendez-vous lui-même.</translation>
    </message>
    <message>
        <source>No visit that has ended keeps its room past its grace.</source>
        <translation>Aucun rendez-vous fini ne garde sa salle au-delà du délai.</translation>
    </message>
    <message>
        <source>Nobody is booked there. Look the patient up with Ctrl+F.</source>
        <translation>Personne n&apos;y a rendez-vous. Recherchez le patient avec Ctrl+F.</translation>
    </message>
    <message>
        <source>Nobody was sent in. New links (Ctrl+Shift+R) close this room and make another.</source>
        <translation>Personne n&apos;y a été envoyé. De nouveaux liens (Ctrl+Maj+R) ferment cette salle et en créent une autre.</translation>
    </message>
    <message>
        <source>Nobody was sent there. Try again: this visit will get a new room of its own.</source>
        <translation>Personne n&apos;y a été envoyé. Réessayez&#xa0;: ce rendez-vous recevra une nouvelle salle à lui.</translation>
    </message>
    <message>
        <source>Not among them are stays by links of the old system, which name nobody: {number}.</source>
        <translation>Non compris les présences par des liens de l&apos;ancien système, qui ne nomment personne&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Not asked about: {number}.</source>
        <translation>Non demandées&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Not every visit has a place of its own</source>
        <translation>Tous les rendez-vous n&apos;ont pas leur propre place</translation>
    </message>
    <message>
        <source>Notes have at most 5000 letters.</source>
        <translation>Les notes comptent 5000 caractères au plus.</translation>
    </message>
    <message>
        <source>Nothing is lost: try again in a moment.</source>
        <translation>Rien n&apos;est perdu&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Rien n&apos;a encore été demandé.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close every Clinic Desk on this computer, then try again.</source>
        <translation>Rien n&apos;a été modifié. Fermez tous les Clinic Desk de cet ordinateur, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was changed. Free some space, then try again.</source>
        <translation>Rien n&apos;a été modifié. Libérez de l&apos;espace, puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at it again.</source>
        <translation>Rien n&apos;a été fait. Regardez à nouveau.</translation>
    </message>
    <message>
        <source>Nothing was done. Look at what is shown now, and repeat.</source>
        <translation>Rien n&apos;a été fait. Regardez ce qui est affiché maintenant, et recommencez.</translation>
    </message>
    <message>
        <source>Nothing was done. Open it again to see what is new.</source>
        <translation>Rien n&apos;a été fait. Ouvrez-le à nouveau pour voir ce qui a changé.</translation>
    </message>
    <message>
        <source>Nothing was done. Open the room again.</source>
        <translation>Rien n&apos;a été fait. Ouvrez à nouveau la salle.</translation>
    </message>
    <message>
        <source>Nothing was lost. Help &gt; Report a problem shows what support needs.</source>
        <translation>Rien n&apos;a été perdu. Aide &gt; Signaler un problème montre ce dont l&apos;assistance a besoin.</translation>
    </message>
    <message>
        <source>Nothing was sent to the video service, because each request is written down first: free some space, or see to it that {folder} can be written.</source>
        <translation>Rien n&apos;a été envoyé au service vidéo, car chaque requête est d&apos;abord notée&#xa0;: libérez de l&apos;espace, ou vérifiez que {folder} est accessible en écriture.</translation>
    </message>
    <message>
        <source>On these days the video service saw nobody in a room whom the clinic had not let in.</source>
        <translation>Ces jours-là, le service vidéo n&apos;a vu dans une salle personne que la clinique n&apos;avait pas fait entrer.</translation>
    </message>
    <message>
        <source>On these days the video service saw nobody of one visit in the room of another.</source>
        <translation>Ces jours-là, le service vidéo n&apos;a vu personne d&apos;un rendez-vous dans la salle d&apos;un autre.</translation>
    </message>
    <message>
        <source>One line of at most 1000 letters.</source>
        <translation>Une ligne de 1000 caractères au plus.</translation>
    </message>
    <message>
        <source>Only booked video visits have one.</source>
        <translation>Seuls les rendez-vous vidéo réservés en ont une.</translation>
    </message>
    <message>
        <source>Only practice mode can test a link</source>
        <translation>Seul le mode d&apos;essai peut tester un lien</translation>
    </message>
    <message>
        <source>Only the doctor&apos;s own desk joins as the doctor.</source>
        <translation>Seul le poste du médecin entre comme médecin.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open its room all the same?</source>
        <translation>Ouvrir sa salle quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Open the room</source>
        <translation>Ouvrir la salle</translation>
    </message>
    <message>
        <source>Open the visit again to make a new room.</source>
        <translation>Ouvrez à nouveau le rendez-vous pour créer une nouvelle salle.</translation>
    </message>
    <message>
        <source>Opened, and links given</source>
        <translation>Ouvertures et liens remis</translation>
    </message>
    <message>
        <source>Paths begin with {root}.</source>
        <translation>Les chemins commencent par {root}.</translation>
    </message>
    <message>
        <source>Patients could meet there. Open the appointment itself instead.</source>
        <translation>Des patients pourraient s&apos;y rencontrer. Ouvrez plutôt le rendez-vous lui-même.</translation>
    </message>
    <message>
        <source>Practice mode is for one desk alone. To share visits choose VideoSDK under Video &gt; Service, or practice mode once more for new rooms here.</source>
        <translation>Le mode d&apos;essai ne vaut que pour un seul poste. Pour partager les rendez-vous, choisissez VideoSDK sous Vidéo &gt; Service, ou à nouveau le mode d&apos;essai pour de nouvelles salles ici.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Put it back all the same?</source>
        <translation>Restaurer quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Refresh the day with F5 and choose another.</source>
        <translation>Actualisez la journée avec F5 et choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Refresh the day with F5 and look again.</source>
        <translation>Actualisez la journée avec F5 et regardez à nouveau.</translation>
    </message>
    <message>
        <source>Refresh the day with F5, look at it, and open it again.</source>
        <translation>Actualisez la journée avec F5, regardez-la, et ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Room {room} waits to be closed since {age}.</source>
        <translation>La salle {room} attend d&apos;être fermée depuis {age}.</translation>
    </message>
    <message>
        <source>Rooms without a visit</source>
        <translation>Salles sans rendez-vous</translation>
    </message>
    <message>
        <source>Row {open_row} has such a date: choose whether day, month or year comes first.</source>
        <translation>La ligne {open_row} a une telle date&#xa0;: choisissez ce qui vient d&apos;abord, le jour, le mois ou l&apos;année.</translation>
    </message>
    <message>
        <source>Row {row}: kept as the desk has it: {what}.</source>
        <translation>Ligne {row}&#xa0;: gardé tel qu&apos;au poste&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Row {row}: meeting ID {id} dropped: {why}.</source>
        <translation>Ligne {row}&#xa0;: ID de réunion {id} retiré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Row {row}: nobody is booked; meeting ID {id} dropped.</source>
        <translation>Ligne {row}&#xa0;: personne n&apos;a rendez-vous&#xa0;; ID de réunion {id} retiré.</translation>
    </message>
    <message>
        <source>Row {row}: the meeting ID is not of VideoSDK&apos;s form; dropped.</source>
        <translation>Ligne {row}&#xa0;: l&apos;ID de réunion n&apos;a pas la forme de VideoSDK&#xa0;; retiré.</translation>
    </message>
    <message>
        <source>Save all the same</source>
        <translation>Enregistrer quand même</translation>
    </message>
    <message>
        <source>Seen by the service</source>
        <translation>Vu par le service</translation>
    </message>
    <message>
        <source>Set it by the internet, then try again: links made now would not work.</source>
        <translation>Réglez-la par internet, puis réessayez&#xa0;: des liens créés maintenant ne fonctionneraient pas.</translation>
    </message>
    <message>
        <source>Set one up, or save a PDF instead.</source>
        <translation>Installez-en une, ou enregistrez plutôt un PDF.</translation>
    </message>
    <message>
        <source>Slot {index} of this session was made at the desk.</source>
        <translation>Le créneau {index} de cette plage a été créé au poste.</translation>
    </message>
    <message>
        <source>Somebody like this is known already</source>
        <translation>Une personne semblable est déjà connue</translation>
    </message>
    <message>
        <source>Somebody unexpected is in this room</source>
        <translation>Une personne inattendue est dans cette salle</translation>
    </message>
    <message>
        <source>Something has changed meanwhile</source>
        <translation>Quelque chose a changé entre-temps</translation>
    </message>
    <message>
        <source>Something unexpected happened</source>
        <translation>Un événement inattendu s&apos;est produit</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Start without the VIDEOSDK_ variables, or choose the service under Video &gt; Service.</source>
        <translation>Démarrez sans les variables VIDEOSDK_, ou choisissez le service sous Vidéo &gt; Service.</translation>
    </message>
    <message>
        <source>The VideoSDK {name} must be 1 to 500 letters, digits and signs without blanks: copy it again from VideoSDK&apos;s dashboard.</source>
        <translation>VideoSDK {name}&#xa0;: 1 à 500 lettres, chiffres et signes sans espaces sont attendus&#xa0;; copiez à nouveau depuis le tableau de bord de VideoSDK.</translation>
    </message>
    <message>
        <source>The appointment changed while its room was opening</source>
        <translation>Le rendez-vous a changé pendant l&apos;ouverture de sa salle</translation>
    </message>
    <message>
        <source>The audit trail is not what it was</source>
        <translation>Le journal d&apos;audit n&apos;est plus ce qu&apos;il était</translation>
    </message>
    <message>
        <source>The audit trail is whole: nothing in it was changed, removed or put in.</source>
        <translation>Le journal d&apos;audit est intact&#xa0;: rien n&apos;y a été modifié, retiré ou ajouté.</translation>
    </message>
    <message>
        <source>The backup was not made</source>
        <translation>La sauvegarde n&apos;a pas été faite</translation>
    </message>
    <message>
        <source>The backup was not put back</source>
        <translation>La sauvegarde n&apos;a pas été restaurée</translation>
    </message>
    <message>
        <source>The birth date is after the visit.</source>
        <translation>La date de naissance est après le rendez-vous.</translation>
    </message>
    <message>
        <source>The birth date is more than {oldest} years ago.</source>
        <translation>La date de naissance remonte à plus de {oldest} ans.</translation>
    </message>
    <message>
        <source>The birth date needs a year of four digits.</source>
        <translation>Il faut à la date de naissance une année à quatre chiffres.</translation>
    </message>
    <message>
        <source>The browser did not open</source>
        <translation>Le navigateur ne s&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>The clinic has just changed its video service</source>
        <translation>La clinique vient de changer de service vidéo</translation>
    </message>
    <message>
        <source>The clinic has sessions by now: its time zone stays what it is.</source>
        <translation>La clinique a déjà des plages&#xa0;: son fuseau horaire ne change plus.</translation>
    </message>
    <message>
        <source>The clocks skip this time on that day.</source>
        <translation>Cette heure est sautée ce jour-là (changement d&apos;heure).</translation>
    </message>
    <message>
        <source>The columns “{one}” and “{other}” both mean the {what}. Remove one.</source>
        <translation>Les colonnes «&#xa0;{one}&#xa0;» et «&#xa0;{other}&#xa0;» désignent toutes deux «&#xa0;{what}&#xa0;». Supprimez-en une.</translation>
    </message>
    <message>
        <source>The command {command} cannot be started: set `browser` in settings.toml, or copy the link instead.</source>
        <translation>La commande {command} ne peut pas être lancée&#xa0;: définissez `browser` dans settings.toml, ou copiez plutôt le lien.</translation>
    </message>
    <message>
        <source>The command {command} is not there: set `browser` in settings.toml.</source>
        <translation>La commande {command} est introuvable&#xa0;: définissez `browser` dans settings.toml.</translation>
    </message>
    <message>
        <source>The database address is not a URL.</source>
        <translation>L&apos;adresse de la base de données n&apos;est pas une URL.</translation>
    </message>
    <message>
        <source>The database belongs to a newer version of this program</source>
        <translation>La base de données appartient à une version plus récente de ce programme</translation>
    </message>
    <message>
        <source>The database cannot be opened</source>
        <translation>La base de données ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>La base de données ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>The database cannot be written</source>
        <translation>La base de données ne peut pas être écrite</translation>
    </message>
    <message>
        <source>The database is as it was. Check that its folder may be written and has room.</source>
        <translation>La base de données est inchangée. Vérifiez que son dossier est accessible en écriture et a de la place.</translation>
    </message>
    <message>
        <source>The database is busy</source>
        <translation>La base de données est occupée</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>The database itself is as it was. Check that the backups&apos; folder is there, that you may write into it, and that it has room.</source>
        <translation>La base de données elle-même est inchangée. Vérifiez que le dossier des sauvegardes est là, accessible en écriture, et a de la place.</translation>
    </message>
    <message>
        <source>The database must be a file or a PostgreSQL server.</source>
        <translation>La base de données doit être un fichier ou un serveur PostgreSQL.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>La date manque.</translation>
    </message>
    <message>
        <source>The date is not between {first_year} and {last_year}.</source>
        <translation>La date n&apos;est pas entre {first_year} et {last_year}.</translation>
    </message>
    <message>
        <source>The dates in this file can be read in two ways</source>
        <translation>Les dates de ce fichier peuvent se lire de deux façons</translation>
    </message>
    <message>
        <source>The days or the reason can&apos;t be right.</source>
        <translation>Les jours ou le motif ne peuvent pas être justes.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The doctor is missing.</source>
        <translation>Le médecin manque.</translation>
    </message>
    <message>
        <source>The doctor&apos;s name is missing.</source>
        <translation>Le nom du médecin manque.</translation>
    </message>
    <message>
        <source>The duration is missing.</source>
        <translation>La durée manque.</translation>
    </message>
    <message>
        <source>The duration is not a number of minutes.</source>
        <translation>La durée n&apos;est pas un nombre de minutes.</translation>
    </message>
    <message>
        <source>The duration is not between a minute and a day.</source>
        <translation>La durée n&apos;est pas entre une minute et un jour.</translation>
    </message>
    <message>
        <source>The file as it was is kept as {file}; what is wrong in it has its default.</source>
        <translation>Le fichier d&apos;origine est conservé sous {file}&#xa0;; ce qui y est faux prend sa valeur par défaut.</translation>
    </message>
    <message>
        <source>The file is not UTF-8: it was read as Windows-1252.</source>
        <translation>Le fichier n&apos;est pas en UTF-8&#xa0;: il a été lu en Windows-1252.</translation>
    </message>
    <message>
        <source>The home&apos;s name is empty.</source>
        <translation>Le nom du dossier de données est vide.</translation>
    </message>
    <message>
        <source>The link does not lead to the video service, so it was not opened.</source>
        <translation>Le lien ne mène pas au service vidéo, il n&apos;a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>The link is not a secure one, so it was not opened.</source>
        <translation>Le lien n&apos;est pas sécurisé, il n&apos;a donc pas été ouvert.</translation>
    </message>
    <message>
        <source>The list of what was sent cannot be had</source>
        <translation>La liste des envois n&apos;est pas disponible</translation>
    </message>
    <message>
        <source>The look is system, light or dark.</source>
        <translation>L&apos;apparence est system, light ou dark.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Le nom manque.</translation>
    </message>
    <message>
        <source>The old system&apos;s shared rooms are no visit&apos;s own room.</source>
        <translation>Les salles partagées de l&apos;ancien système ne sont la salle propre d&apos;aucun rendez-vous.</translation>
    </message>
    <message>
        <source>The patient has no name in this file.</source>
        <translation>Le patient n&apos;a pas de nom dans ce fichier.</translation>
    </message>
    <message>
        <source>The patient&apos;s id or record number is somebody else&apos;s here.</source>
        <translation>L&apos;identifiant ou le n° de dossier du patient est ici celui d&apos;un autre.</translation>
    </message>
    <message>
        <source>The patient&apos;s name is missing.</source>
        <translation>Le nom du patient manque.</translation>
    </message>
    <message>
        <source>The practice rooms of this clinic are on another desk</source>
        <translation>Les salles d&apos;essai de cette clinique sont sur un autre poste</translation>
    </message>
    <message>
        <source>The practice service already runs for this home</source>
        <translation>Le service d&apos;essai fonctionne déjà pour ce dossier de données</translation>
    </message>
    <message>
        <source>The practice service cannot have this port</source>
        <translation>Le service d&apos;essai ne peut pas avoir ce port</translation>
    </message>
    <message>
        <source>The practice video service did not start</source>
        <translation>Le service vidéo d&apos;essai n&apos;a pas démarré</translation>
    </message>
    <message>
        <source>The printer did not take it</source>
        <translation>L&apos;imprimante ne l&apos;a pas accepté</translation>
    </message>
    <message>
        <source>The record of this could not be kept</source>
        <translation>Cela n&apos;a pas pu être consigné</translation>
    </message>
    <message>
        <source>The room could not be checked: the video service is slow</source>
        <translation>La salle n&apos;a pas pu être vérifiée&#xa0;: le service vidéo est lent</translation>
    </message>
    <message>
        <source>The same birth date and a like name, or the same phone number.</source>
        <translation>La même date de naissance et un nom semblable, ou le même numéro de téléphone.</translation>
    </message>
    <message>
        <source>The same patient has another birth date in row {row}.</source>
        <translation>Le même patient a une autre date de naissance à la ligne {row}.</translation>
    </message>
    <message>
        <source>The same patient has another name in row {row}.</source>
        <translation>Le même patient a un autre nom à la ligne {row}.</translation>
    </message>
    <message>
        <source>The same visit stands in row {seen} already.</source>
        <translation>Le même rendez-vous figure déjà à la ligne {seen}.</translation>
    </message>
    <message>
        <source>The session has no id.</source>
        <translation>La plage n&apos;a pas d&apos;identifiant.</translation>
    </message>
    <message>
        <source>The session names no doctor.</source>
        <translation>La plage ne nomme pas de médecin.</translation>
    </message>
    <message>
        <source>The settings cannot be used</source>
        <translation>Les paramètres ne peuvent pas être utilisés</translation>
    </message>
    <message>
        <source>The shared database must be upgraded first</source>
        <translation>La base de données partagée doit d&apos;abord être mise à niveau</translation>
    </message>
    <message>
        <source>The shared room of session {session} was opened {when} by {who}.</source>
        <translation>La salle partagée de la plage {session} a été ouverte {when} par {who}.</translation>
    </message>
    <message>
        <source>The slot is held by another visit here.</source>
        <translation>Le créneau est ici tenu par un autre rendez-vous.</translation>
    </message>
    <message>
        <source>The status “{word}” is not known; taken as booked (rows: {number}).</source>
        <translation>L&apos;état «&#xa0;{word}&#xa0;» n&apos;est pas connu&#xa0;; pris comme réservé (lignes&#xa0;: {number}).</translation>
    </message>
    <message>
        <source>The video service answered with the wrong room</source>
        <translation>Le service vidéo a répondu avec la mauvaise salle</translation>
    </message>
    <message>
        <source>The video service cannot be reached</source>
        <translation>Le service vidéo est injoignable</translation>
    </message>
    <message>
        <source>The video service does not allow this</source>
        <translation>Le service vidéo ne l&apos;autorise pas</translation>
    </message>
    <message>
        <source>The video service does not know this room</source>
        <translation>Le service vidéo ne connaît pas cette salle</translation>
    </message>
    <message>
        <source>The video service gave an answer that makes no sense</source>
        <translation>Le service vidéo a donné une réponse incompréhensible</translation>
    </message>
    <message>
        <source>The video service has closed this visit&apos;s room</source>
        <translation>Le service vidéo a fermé la salle de ce rendez-vous</translation>
    </message>
    <message>
        <source>The video service is busy</source>
        <translation>Le service vidéo est occupé</translation>
    </message>
    <message>
        <source>The video service refused our key</source>
        <translation>Le service vidéo a refusé notre clé</translation>
    </message>
    <message>
        <source>The video service refused the request</source>
        <translation>Le service vidéo a refusé la requête</translation>
    </message>
    <message>
        <source>The video service took too long</source>
        <translation>Le service vidéo a mis trop de temps</translation>
    </message>
    <message>
        <source>The video service&apos;s address cannot be used: {why}</source>
        <translation>L&apos;adresse du service vidéo ne peut pas être utilisée&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The {what} are not a list.</source>
        <translation>«&#xa0;{what}&#xa0;» n&apos;est pas une liste.</translation>
    </message>
    <message>
        <source>The {what} does not begin with the year.</source>
        <translation>«&#xa0;{what}&#xa0;» ne commence pas par l&apos;année.</translation>
    </message>
    <message>
        <source>The {what} does not exist in the calendar.</source>
        <translation>«&#xa0;{what}&#xa0;» n&apos;existe pas dans le calendrier.</translation>
    </message>
    <message>
        <source>The {what} does not exist on the clock.</source>
        <translation>«&#xa0;{what}&#xa0;» n&apos;existe pas à l&apos;horloge.</translation>
    </message>
    <message>
        <source>The {what} does not exist, or is not written as a date.</source>
        <translation>«&#xa0;{what}&#xa0;» n&apos;existe pas, ou n&apos;est pas écrit comme une date.</translation>
    </message>
    <message>
        <source>The {what} holds a NUL character.</source>
        <translation>«&#xa0;{what}&#xa0;» contient un caractère NUL.</translation>
    </message>
    <message>
        <source>The {what} holds control characters.</source>
        <translation>«&#xa0;{what}&#xa0;» contient des caractères de contrôle.</translation>
    </message>
    <message>
        <source>The {what} holds half a character.</source>
        <translation>«&#xa0;{what}&#xa0;» contient une moitié de caractère.</translation>
    </message>
    <message>
        <source>The {what} is a date without a time.</source>
        <translation>«&#xa0;{what}&#xa0;» est une date sans heure.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} KB.</source>
        <translation>«&#xa0;{what}&#xa0;» dépasse {most} Ko.</translation>
    </message>
    <message>
        <source>The {what} is longer than {most} characters.</source>
        <translation>«&#xa0;{what}&#xa0;» dépasse {most} caractères.</translation>
    </message>
    <message>
        <source>The {what} is missing.</source>
        <translation>«&#xa0;{what}&#xa0;» manque.</translation>
    </message>
    <message>
        <source>The {what} is not a date.</source>
        <translation>«&#xa0;{what}&#xa0;» n&apos;est pas une date.</translation>
    </message>
    <message>
        <source>The {what} is not a number.</source>
        <translation>«&#xa0;{what}&#xa0;» n&apos;est pas un nombre.</translation>
    </message>
    <message>
        <source>The {what} is not a text.</source>
        <translation>«&#xa0;{what}&#xa0;» n&apos;est pas un texte.</translation>
    </message>
    <message>
        <source>The {what} is not a time.</source>
        <translation>«&#xa0;{what}&#xa0;» n&apos;est pas une heure.</translation>
    </message>
    <message>
        <source>The {what} is not an object.</source>
        <translation>«&#xa0;{what}&#xa0;» n&apos;est pas un objet.</translation>
    </message>
    <message>
        <source>The {what} is not in the calendar.</source>
        <translation>«&#xa0;{what}&#xa0;» n&apos;est pas dans le calendrier.</translation>
    </message>
    <message>
        <source>The {what} is on another day than its session.</source>
        <translation>«&#xa0;{what}&#xa0;» est à un autre jour que sa plage.</translation>
    </message>
    <message>
        <source>The {what} says one thing twice.</source>
        <translation>«&#xa0;{what}&#xa0;» dit deux fois la même chose.</translation>
    </message>
    <message>
        <source>There is no screen to show the window on</source>
        <translation>Il n&apos;y a pas d&apos;écran pour afficher la fenêtre</translation>
    </message>
    <message>
        <source>There is no such day in the calendar.</source>
        <translation>Ce jour n&apos;existe pas dans le calendrier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such home folder.</source>
        <translation>Ce dossier de données n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Ce paramètre n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one of the list, such as Europe/Berlin.</source>
        <translation>Ce fuseau horaire n&apos;existe pas&#xa0;: choisissez-en un de la liste, par exemple Europe/Berlin.</translation>
    </message>
    <message>
        <source>There is none to revoke: the first one will be new.</source>
        <translation>Il n&apos;y en a pas à révoquer&#xa0;: le premier sera nouveau.</translation>
    </message>
    <message>
        <source>There is nothing to put right</source>
        <translation>Il n&apos;y a rien à corriger</translation>
    </message>
    <message>
        <source>There were none.</source>
        <translation>Il n&apos;y en a pas eu.</translation>
    </message>
    <message>
        <source>These days cannot be kept</source>
        <translation>Ces jours ne peuvent pas être enregistrés</translation>
    </message>
    <message>
        <source>These two can&apos;t be merged</source>
        <translation>Ces deux dossiers ne peuvent pas être fusionnés</translation>
    </message>
    <message>
        <source>This anchor cannot be read</source>
        <translation>Cette ancre ne peut pas être lue</translation>
    </message>
    <message>
        <source>This appointment is no longer there</source>
        <translation>Ce rendez-vous n&apos;est plus là</translation>
    </message>
    <message>
        <source>This backup cannot be put back</source>
        <translation>Cette sauvegarde ne peut pas être restaurée</translation>
    </message>
    <message>
        <source>This can no longer be taken back</source>
        <translation>Cela ne peut plus être défait</translation>
    </message>
    <message>
        <source>This can&apos;t be kept</source>
        <translation>Cela ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>This clinic&apos;s database is on a server</source>
        <translation>La base de données de cette clinique est sur un serveur</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong</source>
        <translation>L&apos;horloge de cet ordinateur est fausse</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring cannot be used</source>
        <translation>Le trousseau de cet ordinateur ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This day is still to come: nobody is born on it.</source>
        <translation>Ce jour est encore à venir&#xa0;: personne n&apos;y est né.</translation>
    </message>
    <message>
        <source>This desk can&apos;t join as that doctor</source>
        <translation>Ce poste ne peut pas entrer comme ce médecin</translation>
    </message>
    <message>
        <source>This desk&apos;s video key is not the one the clinic uses</source>
        <translation>La clé vidéo de ce poste n&apos;est pas celle de la clinique</translation>
    </message>
    <message>
        <source>This doctor cannot be added</source>
        <translation>Ce médecin ne peut pas être ajouté</translation>
    </message>
    <message>
        <source>This doctor is no longer there: open the settings again.</source>
        <translation>Ce médecin n&apos;est plus là&#xa0;: ouvrez à nouveau les paramètres.</translation>
    </message>
    <message>
        <source>This does not fit the visit</source>
        <translation>Cela ne convient pas au rendez-vous</translation>
    </message>
    <message>
        <source>This file cannot be imported</source>
        <translation>Ce fichier ne peut pas être importé</translation>
    </message>
    <message>
        <source>This file cannot be written</source>
        <translation>Ce fichier ne peut pas être écrit</translation>
    </message>
    <message>
        <source>This holds characters that cannot be written: type it instead of pasting it.</source>
        <translation>Des caractères ne peuvent pas être écrits&#xa0;: saisissez-le au lieu de le coller.</translation>
    </message>
    <message>
        <source>This is a text, in quotation marks.</source>
        <translation>C&apos;est un texte, entre guillemets.</translation>
    </message>
    <message>
        <source>This is before 1900: look at the year again.</source>
        <translation>C&apos;est avant 1900&#xa0;: vérifiez l&apos;année.</translation>
    </message>
    <message>
        <source>This is either true or false.</source>
        <translation>C&apos;est soit true, soit false.</translation>
    </message>
    <message>
        <source>This is not a date: write day, month and year, like 11.02.1985 or 1985-02-11.</source>
        <translation>Ce n&apos;est pas une date&#xa0;: écrivez jour, mois et année, comme 11.02.1985 ou 1985-02-11.</translation>
    </message>
    <message>
        <source>This is too long to be kept.</source>
        <translation>C&apos;est trop long pour être enregistré.</translation>
    </message>
    <message>
        <source>This makes throw-away rooms at the video service</source>
        <translation>Cela crée des salles jetables auprès du service vidéo</translation>
    </message>
    <message>
        <source>This name is too long: 120 letters are enough.</source>
        <translation>Ce nom est trop long&#xa0;: 120 caractères suffisent.</translation>
    </message>
    <message>
        <source>This name is too long: 200 letters are enough.</source>
        <translation>Ce nom est trop long&#xa0;: 200 caractères suffisent.</translation>
    </message>
    <message>
        <source>This one&apos;s birth date is not known: ask for the address or the phone number.</source>
        <translation>La date de naissance est ici inconnue&#xa0;: demandez l&apos;adresse ou le numéro de téléphone.</translation>
    </message>
    <message>
        <source>This path cannot be opened</source>
        <translation>Ce chemin ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>This path leads to a room shared by a whole session</source>
        <translation>Ce chemin mène à une salle partagée par toute une plage</translation>
    </message>
    <message>
        <source>This patient still has a visit booked, or waits for one</source>
        <translation>Ce patient a encore un rendez-vous réservé, ou en attend un</translation>
    </message>
    <message>
        <source>This patient&apos;s record has just been changed elsewhere</source>
        <translation>Le dossier de ce patient vient d&apos;être modifié ailleurs</translation>
    </message>
    <message>
        <source>This patient&apos;s record is no longer there</source>
        <translation>Le dossier de ce patient n&apos;est plus là</translation>
    </message>
    <message>
        <source>This reason can&apos;t be kept</source>
        <translation>Ce motif ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>This session is no longer there</source>
        <translation>Cette plage n&apos;est plus là</translation>
    </message>
    <message>
        <source>This slot cannot be booked</source>
        <translation>Ce créneau ne peut pas être réservé</translation>
    </message>
    <message>
        <source>This slot is taken</source>
        <translation>Ce créneau est pris</translation>
    </message>
    <message>
        <source>This visit has ended, and its room is closed</source>
        <translation>Ce rendez-vous est fini, et sa salle est fermée</translation>
    </message>
    <message>
        <source>This visit has no video room</source>
        <translation>Ce rendez-vous n&apos;a pas de salle vidéo</translation>
    </message>
    <message>
        <source>This visit is another patient&apos;s here.</source>
        <translation>Ce rendez-vous est ici celui d&apos;un autre patient.</translation>
    </message>
    <message>
        <source>This visit is on another day</source>
        <translation>Ce rendez-vous est un autre jour</translation>
    </message>
    <message>
        <source>This visit&apos;s room belongs to another video service</source>
        <translation>La salle de ce rendez-vous appartient à un autre service vidéo</translation>
    </message>
    <message>
        <source>Three numbers of minutes, each more than the one before.</source>
        <translation>Trois nombres de minutes, chacun plus grand que le précédent.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, call support.</source>
        <translation>Réessayez. Si cela continue, appelez l&apos;assistance.</translation>
    </message>
    <message>
        <source>Try again. If it keeps happening, restart the computer.</source>
        <translation>Réessayez. Si cela continue, redémarrez l&apos;ordinateur.</translation>
    </message>
    <message>
        <source>Try again. If it stays, check that no login page of the network stands in between.</source>
        <translation>Réessayez. Si cela persiste, vérifiez qu&apos;aucune page de connexion du réseau ne fait obstacle.</translation>
    </message>
    <message>
        <source>Two numbers of minutes, the second more than the first.</source>
        <translation>Deux nombres de minutes, le second plus grand que le premier.</translation>
    </message>
    <message>
        <source>UNKNOWN</source>
        <translation>INCONNU</translation>
    </message>
    <message>
        <source>Unlock or install the system keyring; until then the keys can be given as environment variables for one run.</source>
        <translation>Déverrouillez ou installez le trousseau du système&#xa0;; d&apos;ici là, les clés peuvent être données comme variables d&apos;environnement pour une exécution.</translation>
    </message>
    <message>
        <source>Use that one, or stop it first.</source>
        <translation>Utilisez celui-là, ou arrêtez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Use the command line, or log in on a screen.</source>
        <translation>Utilisez la ligne de commande, ou connectez-vous sur un écran.</translation>
    </message>
    <message>
        <source>Video visits of these days</source>
        <translation>Rendez-vous vidéo de ces jours</translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. All {checks} checks passed.</source>
        <translation>Rendez-vous vidéo&#xa0;: {visits}, salles&#xa0;: {rooms}, partagées&#xa0;: {shared}. Les {checks} vérifications sont réussies.</translation>
    </message>
    <message>
        <source>Video visits: {visits}, rooms: {rooms}, shared: {shared}. {failed} of {checks} checks failed.</source>
        <translation>Rendez-vous vidéo&#xa0;: {visits}, salles&#xa0;: {rooms}, partagées&#xa0;: {shared}. Vérifications échouées&#xa0;: {failed} sur {checks}.</translation>
    </message>
    <message>
        <source>VideoSDK is chosen, but its key or secret is missing</source>
        <translation>VideoSDK est choisi, mais sa clé ou son secret manque</translation>
    </message>
    <message>
        <source>VideoSDK&apos;s own page decides in the browser: open the link there to see.</source>
        <translation>La page de VideoSDK décide dans le navigateur&#xa0;: ouvrez-y le lien pour voir.</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Rendez-vous</translation>
    </message>
    <message>
        <source>Visits for which no room was ever made: {number}.</source>
        <translation>Rendez-vous pour lesquels aucune salle n&apos;a été créée&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Wait half a minute, then try again.</source>
        <translation>Attendez une demi-minute, puis réessayez.</translation>
    </message>
    <message>
        <source>What is newer than this backup will be lost</source>
        <translation>Ce qui est plus récent que cette sauvegarde sera perdu</translation>
    </message>
    <message>
        <source>Whoever manages that server makes its backups and puts them back.</source>
        <translation>Qui gère ce serveur fait ses sauvegardes et les restaure.</translation>
    </message>
    <message>
        <source>Whole days, from 1 to 3650.</source>
        <translation>Jours entiers, de 1 à 3650.</translation>
    </message>
    <message>
        <source>Whole hours, from 0 to 720; 0 means by hand only.</source>
        <translation>Heures entières, de 0 à 720&#xa0;; 0 signifie à la main seulement.</translation>
    </message>
    <message>
        <source>Whole minutes, from 0 to 1440.</source>
        <translation>Minutes entières, de 0 à 1440.</translation>
    </message>
    <message>
        <source>Whole per cent, from 80 to 200.</source>
        <translation>Pour cent entiers, de 80 à 200.</translation>
    </message>
    <message>
        <source>Windows did not open it: copy the link instead.</source>
        <translation>Windows ne l&apos;a pas ouvert&#xa0;: copiez plutôt le lien.</translation>
    </message>
    <message>
        <source>Write postgresql://desk@server/clinic, or leave it empty.</source>
        <translation>Écrivez postgresql://desk@server/clinic, ou laissez vide.</translation>
    </message>
    <message>
        <source>Write the year with four digits: two could mean either century.</source>
        <translation>Écrivez l&apos;année avec quatre chiffres&#xa0;: avec deux, le siècle n&apos;est pas clair.</translation>
    </message>
    <message>
        <source>You may not read it.</source>
        <translation>Vous n&apos;avez pas le droit de le lire.</translation>
    </message>
    <message>
        <source>a backup was put back</source>
        <translation>une sauvegarde a été restaurée</translation>
    </message>
    <message>
        <source>a room could not be closed</source>
        <translation>une salle n&apos;a pas pu être fermée</translation>
    </message>
    <message>
        <source>another doctor</source>
        <translation>autre médecin</translation>
    </message>
    <message>
        <source>appointment&apos;s id</source>
        <translation>identifiant du rendez-vous</translation>
    </message>
    <message>
        <source>backup put back</source>
        <translation>sauvegarde restaurée</translation>
    </message>
    <message>
        <source>being made</source>
        <translation>en création</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>date de naissance</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloquée</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>fermée</translation>
    </message>
    <message>
        <source>closed rooms asked about</source>
        <translation>salles fermées demandées</translation>
    </message>
    <message>
        <source>current rooms</source>
        <translation>salles actuelles</translation>
    </message>
    <message>
        <source>date</source>
        <translation>date</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>accueil</translation>
    </message>
    <message>
        <source>doctor</source>
        <translation>médecin</translation>
    </message>
    <message>
        <source>doctor&apos;s id</source>
        <translation>identifiant du médecin</translation>
    </message>
    <message>
        <source>doctor&apos;s name</source>
        <translation>nom du médecin</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>duration</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>adresse e-mail</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>entered in error</source>
        <translation>saisi par erreur</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entrées</translation>
    </message>
    <message>
        <source>family name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>free, {when}</source>
        <translation>libre, {when}</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>sexe</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>guest 1</source>
        <translation>invité 1</translation>
    </message>
    <message>
        <source>guest 2</source>
        <translation>invité 2</translation>
    </message>
    <message>
        <source>guest 3</source>
        <translation>invité 3</translation>
    </message>
    <message>
        <source>guest 4</source>
        <translation>invité 4</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
    </message>
    <message>
        <source>imported, not yet checked</source>
        <translation>importée, pas encore vérifiée</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprète</translation>
    </message>
    <message>
        <source>it was seen before</source>
        <translation>il a déjà été vu</translation>
    </message>
    <message>
        <source>kind of session</source>
        <translation>mode de la plage</translation>
    </message>
    <message>
        <source>kind of visit</source>
        <translation>mode du rendez-vous</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom de famille</translation>
    </message>
    <message>
        <source>left {when}</source>
        <translation>quittée {when}</translation>
    </message>
    <message>
        <source>links expired</source>
        <translation>liens expirés</translation>
    </message>
    <message>
        <source>links revoked</source>
        <translation>liens révoqués</translation>
    </message>
    <message>
        <source>location</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>lost at the service</source>
        <translation>perdue auprès du service</translation>
    </message>
    <message>
        <source>meeting ID</source>
        <translation>ID de réunion</translation>
    </message>
    <message>
        <source>meeting IDs</source>
        <translation>ID de réunion</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>more people in the room than invited</source>
        <translation>plus de personnes dans la salle que d&apos;invités</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>no meeting ID</source>
        <translation>pas d&apos;ID de réunion</translation>
    </message>
    <message>
        <source>no video visit any more</source>
        <translation>plus de rendez-vous vidéo</translation>
    </message>
    <message>
        <source>not this visit&apos;s own</source>
        <translation>pas celle de ce rendez-vous</translation>
    </message>
    <message>
        <source>only a coming video visit keeps one</source>
        <translation>seul un rendez-vous vidéo à venir en garde un</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>openings and links</source>
        <translation>ouvertures et liens</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>participant codes</source>
        <translation>codes de participant</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>patient did not come</source>
        <translation>patient absent</translation>
    </message>
    <message>
        <source>patient&apos;s id</source>
        <translation>identifiant du patient</translation>
    </message>
    <message>
        <source>patient&apos;s name</source>
        <translation>nom du patient</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>numéro de téléphone</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motif</translation>
    </message>
    <message>
        <source>record number</source>
        <translation>n° de dossier</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>room</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>rooms of ended visits</source>
        <translation>salles de rendez-vous finis</translation>
    </message>
    <message>
        <source>rooms that lost their visit</source>
        <translation>salles qui ont perdu leur rendez-vous</translation>
    </message>
    <message>
        <source>session</source>
        <translation>plage</translation>
    </message>
    <message>
        <source>session {number}</source>
        <translation>plage {number}</translation>
    </message>
    <message>
        <source>session&apos;s id</source>
        <translation>identifiant de la plage</translation>
    </message>
    <message>
        <source>session&apos;s meeting ID</source>
        <translation>ID de réunion de la plage</translation>
    </message>
    <message>
        <source>session&apos;s time slots</source>
        <translation>créneaux de la plage</translation>
    </message>
    <message>
        <source>settings.toml says that this desk serves &apos;{name}&apos;, but {count} doctors are called so: until then it is the reception&apos;s.</source>
        <translation>settings.toml indique que ce poste sert &apos;{name}&apos;, mais {count} médecins portent ce nom&#xa0;: d&apos;ici là, c&apos;est le poste de l&apos;accueil.</translation>
    </message>
    <message>
        <source>shared rooms</source>
        <translation>salles partagées</translation>
    </message>
    <message>
        <source>shared with other visits</source>
        <translation>partagée avec d&apos;autres rendez-vous</translation>
    </message>
    <message>
        <source>slot</source>
        <translation>créneau</translation>
    </message>
    <message>
        <source>slot&apos;s times</source>
        <translation>heures du créneau</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu&apos;un</translation>
    </message>
    <message>
        <source>somebody unknown in the room</source>
        <translation>un inconnu dans la salle</translation>
    </message>
    <message>
        <source>speciality</source>
        <translation>spécialité</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>status</source>
        <translation>état</translation>
    </message>
    <message>
        <source>stays in rooms</source>
        <translation>présences dans les salles</translation>
    </message>
    <message>
        <source>the audit trail was changed</source>
        <translation>le journal d&apos;audit a été modifié</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>le jour</translation>
    </message>
    <message>
        <source>the month</source>
        <translation>le mois</translation>
    </message>
    <message>
        <source>the service named a room that is not this visit&apos;s</source>
        <translation>le service a indiqué une salle qui n&apos;est pas celle de ce rendez-vous</translation>
    </message>
    <message>
        <source>the visit has had a room of its own</source>
        <translation>le rendez-vous a déjà eu sa propre salle</translation>
    </message>
    <message>
        <source>time</source>
        <translation>heure</translation>
    </message>
    <message>
        <source>video service changed</source>
        <translation>service vidéo changé</translation>
    </message>
    <message>
        <source>visit cancelled</source>
        <translation>rendez-vous annulé</translation>
    </message>
    <message>
        <source>waits to be closed</source>
        <translation>attend d&apos;être fermée</translation>
    </message>
    <message>
        <source>{day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <source>{file} can&apos;t be read.</source>
        <translation>{file} est illisible.</translation>
    </message>
    <message>
        <source>{file} cannot be read.</source>
        <translation>{file} est illisible.</translation>
    </message>
    <message>
        <source>{file} could not be set aside; what is wrong in it has its default in this run.</source>
        <translation>{file} n&apos;a pas pu être mis de côté&#xa0;; ce qui y est faux prend sa valeur par défaut pour cette exécution.</translation>
    </message>
    <message>
        <source>{file} holds no anchor.</source>
        <translation>{file} ne contient pas d&apos;ancre.</translation>
    </message>
    <message>
        <source>{file} is damaged: it is not UTF-8.</source>
        <translation>{file} est endommagé&#xa0;: il n&apos;est pas en UTF-8.</translation>
    </message>
    <message>
        <source>{file} is damaged: {reason}.</source>
        <translation>{file} est endommagé&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>{file} was damaged meanwhile, and nothing was written. Start this program again: it sets the file aside and keeps what can be read of it.</source>
        <translation>{file} a été endommagé entre-temps, et rien n&apos;a été écrit. Redémarrez ce programme&#xa0;: il met le fichier de côté et garde ce qui peut en être lu.</translation>
    </message>
    <message>
        <source>{file}: {setting}: {what}</source>
        <translation>{file}&#xa0;: {setting}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{first} comes first in row {one_row}, but {other} in row {other_row}. Choose the order: rows that do not fit are then refused.</source>
        <translation>À la ligne {one_row}, c&apos;est {first} qui vient d&apos;abord, mais {other} à la ligne {other_row}. Choisissez l&apos;ordre&#xa0;: les lignes qui n&apos;y correspondent pas sont alors refusées.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message>
        <source>{folder} can&apos;t be read.</source>
        <translation>{folder} est illisible.</translation>
    </message>
    <message>
        <source>{found} against; {what}: {number}</source>
        <translation>{found} contre&#xa0;; {what}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{ids}, and {number} more</source>
        <translation>{ids}, et {number} de plus</translation>
    </message>
    <message>
        <source>{meaning} Save the sheet as CSV, and import that.</source>
        <translation>{meaning} Enregistrez la feuille en CSV, et importez celle-ci.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} est illisible.</translation>
    </message>
    <message>
        <source>{name} cannot be written: {why}.</source>
        <translation>{name} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{name} could not be made.</source>
        <translation>{name} n&apos;a pas pu être créé.</translation>
    </message>
    <message>
        <source>{name} is damaged where it names the database. Nothing was opened, so that nobody books into another clinic&apos;s: correct that line, or take it out.</source>
        <translation>{name} est endommagé là où il nomme la base de données. Rien n&apos;a été ouvert, pour que personne ne réserve dans celle d&apos;une autre clinique&#xa0;: corrigez cette ligne, ou supprimez-la.</translation>
    </message>
    <message>
        <source>{name} is not set, but another VIDEOSDK_ variable is: set {key} and {secret} together, or neither.</source>
        <translation>{name} n&apos;est pas définie, mais une autre variable VIDEOSDK_ l&apos;est&#xa0;: définissez {key} et {secret} ensemble, ou aucune.</translation>
    </message>
    <message>
        <source>{name} is there already: give the backup another name.</source>
        <translation>{name} existe déjà&#xa0;: donnez un autre nom à la sauvegarde.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>{name}: {why}.</source>
        <translation>{name}&#xa0;: {why}.</translation>
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
        <translation>{path} existe déjà&#xa0;: indiquez un autre fichier.</translation>
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
        <translation>{what}&#xa0;: {number}</translation>
    </message>
    <message>
        <source>{when} link for {what} ({who})</source>
        <translation>{when} lien pour {what} ({who})</translation>
    </message>
    <message>
        <source>{when} {what} ({who})</source>
        <translation>{when} {what} ({who})</translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken as in person (rows: {number}).</source>
        <translation>«&#xa0;{word}&#xa0;» ne dit pas comment se tient un rendez-vous&#xa0;; pris comme sur place (lignes&#xa0;: {number}).</translation>
    </message>
    <message>
        <source>“{word}” does not say how a visit is held; taken like its session (rows: {number}).</source>
        <translation>«&#xa0;{word}&#xa0;» ne dit pas comment se tient un rendez-vous&#xa0;; pris comme sa plage (lignes&#xa0;: {number}).</translation>
    </message>
    <message>
        <source>✓ passed</source>
        <translation>✓ réussi</translation>
    </message>
    <message>
        <source>✗ FAILED</source>
        <translation>✗ ÉCHEC</translation>
    </message>
</context>
</TS>
