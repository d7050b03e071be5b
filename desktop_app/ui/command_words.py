"""What the window's commands are called, by which keys they are given, and where they stand.

A further command is an entry of :data:`WORDS`, its place in :data:`MENUS`, a field of
:class:`.menus.Commands`, and a connection in the part that does it.
"""

from __future__ import annotations

from desktop_app.errors import QT_TRANSLATE_NOOP

WORDS = {
    "print_day": (
        QT_TRANSLATE_NOOP("Commands", "&Print the day…"),
        ("Ctrl+P",),
        QT_TRANSLATE_NOOP("Commands", "Day sheet, downtime sheet or handover note; Enter prints"),
    ),
    "import_file": (
        QT_TRANSLATE_NOOP("Commands", "&Import…"),
        ("Ctrl+I",),
        QT_TRANSLATE_NOOP("Commands", "Import a day sheet or the old system's sessions"),
    ),
    "statistics": (
        QT_TRANSLATE_NOOP("Commands", "&Visits and waiting…"),
        ("Ctrl+Shift+G",),
        QT_TRANSLATE_NOOP("Commands", "Charts of visits, no-shows, doctors' time and waiting"),
    ),
    "isolation_report": (
        QT_TRANSLATE_NOOP("Commands", "Isolation &report…"),
        ("Ctrl+Shift+I",),
        QT_TRANSLATE_NOOP("Commands", "Show, print or save the checks that no visits met"),
    ),
    "audit_trail": (
        QT_TRANSLATE_NOOP("Commands", "&Audit trail…"),
        ("Ctrl+Shift+A",),
        QT_TRANSLATE_NOOP("Commands", "See who did what and when; verify it, export it"),
    ),
    "back_up": (
        QT_TRANSLATE_NOOP("Commands", "&Back up now"),
        ("Ctrl+Alt+B",),
        QT_TRANSLATE_NOOP("Commands", "Copy the database, and check the copy"),
    ),
    "restore": (
        QT_TRANSLATE_NOOP("Commands", "&Restore from a backup…"),
        ("Ctrl+Alt+R",),
        QT_TRANSLATE_NOOP("Commands", "See what a backup holds and lacks, and put it back"),
    ),
    "quit": (
        QT_TRANSLATE_NOOP("Commands", "&Quit"),
        ("Ctrl+Q",),
        QT_TRANSLATE_NOOP("Commands", "Close this window; rooms stay open"),
    ),
    "undo": (
        QT_TRANSLATE_NOOP("Commands", "&Undo"),
        ("Ctrl+Z",),
        QT_TRANSLATE_NOOP("Commands", "Take back what was done last"),
    ),
    "redo": (
        QT_TRANSLATE_NOOP("Commands", "&Redo"),
        ("Ctrl+Shift+Z", "Ctrl+Y"),
        QT_TRANSLATE_NOOP("Commands", "Do again what was taken back last"),
    ),
    "find": (
        QT_TRANSLATE_NOOP("Commands", "&Find a patient or appointment"),
        ("Ctrl+F",),
        QT_TRANSLATE_NOOP("Commands", "Type a name, then Enter"),
    ),
    "settings": (
        QT_TRANSLATE_NOOP("Commands", "&Settings…"),
        ("Ctrl+,",),
        QT_TRANSLATE_NOOP(
            "Commands", "This desk, the clinic, video, look, privacy, data and backup"
        ),
    ),
    "copy_link": (
        QT_TRANSLATE_NOOP("Commands", "&Copy patient's link"),
        ("L",),
        QT_TRANSLATE_NOOP("Commands", "Copy the link by which the patient joins this visit"),
    ),
    "guest_link": (
        QT_TRANSLATE_NOOP("Commands", "Copy a &guest's link…"),
        ("I",),
        QT_TRANSLATE_NOOP("Commands", "Copy a link for an interpreter, a relative or another"),
    ),
    "today": (
        QT_TRANSLATE_NOOP("Commands", "&Today"),
        ("T",),
        QT_TRANSLATE_NOOP("Commands", "Show today"),
    ),
    "previous_day": (
        QT_TRANSLATE_NOOP("Commands", "&Previous day"),
        ("Alt+Left",),
        QT_TRANSLATE_NOOP("Commands", "Show the day before"),
    ),
    "next_day": (
        QT_TRANSLATE_NOOP("Commands", "&Next day"),
        ("Alt+Right",),
        QT_TRANSLATE_NOOP("Commands", "Show the day after"),
    ),
    "go_to_date": (
        QT_TRANSLATE_NOOP("Commands", "&Go to date…"),
        ("Ctrl+G",),
        QT_TRANSLATE_NOOP("Commands", "Type a date to show"),
    ),
    "refresh": (
        QT_TRANSLATE_NOOP("Commands", "&Refresh"),
        ("F5",),
        QT_TRANSLATE_NOOP("Commands", "Read the day again"),
    ),
    "waiting": (
        QT_TRANSLATE_NOOP("Commands", "Who &waits longest"),
        ("Ctrl+Shift+W",),
        QT_TRANSLATE_NOOP(
            "Commands", "Go to the visit whose patient has waited longest in its room"
        ),
    ),
    "sidebar": (
        QT_TRANSLATE_NOOP("Commands", "&Calendar and doctors"),
        ("Ctrl+B",),
        QT_TRANSLATE_NOOP("Commands", "Show or hide the left side"),
    ),
    "doctors": (
        QT_TRANSLATE_NOOP("Commands", "Choose &doctors"),
        ("Ctrl+D",),
        QT_TRANSLATE_NOOP("Commands", "Go to the list of doctors; Space shows or hides one"),
    ),
    "next_pane": (
        QT_TRANSLATE_NOOP("Commands", "Ne&xt part of the window"),
        ("F6",),
        QT_TRANSLATE_NOOP(
            "Commands", "Go on to the table, notices, alarms, the visit, the search, the calendar"
        ),
    ),
    "list_view": (
        QT_TRANSLATE_NOOP("Commands", "Day as a l&ist"),
        ("Ctrl+1",),
        QT_TRANSLATE_NOOP("Commands", "Show the day's slots one under the other"),
    ),
    "side_view": (
        QT_TRANSLATE_NOOP("Commands", "Doctors side &by side"),
        ("Ctrl+2",),
        QT_TRANSLATE_NOOP("Commands", "Show the day's doctors beside each other, by the clock"),
    ),
    "week_view": (
        QT_TRANSLATE_NOOP("Commands", "Wee&k of one doctor"),
        ("Ctrl+3",),
        QT_TRANSLATE_NOOP("Commands", "Show the days of one doctor's week beside each other"),
    ),
    "dense": (
        QT_TRANSLATE_NOOP("Commands", "S&maller rows"),
        ("Ctrl+0",),
        QT_TRANSLATE_NOOP("Commands", "Let this view's rows be close to each other, or not"),
    ),
    "filters": (
        QT_TRANSLATE_NOOP("Commands", "&Filter by kind and status"),
        ("F4",),
        QT_TRANSLATE_NOOP("Commands", "Go to what can be shown alone; Space chooses"),
    ),
    "show_all": (
        QT_TRANSLATE_NOOP("Commands", "Show &everything"),
        ("Ctrl+Shift+0",),
        QT_TRANSLATE_NOOP("Commands", "Show all doctors, and filter nothing"),
    ),
    "columns": (
        QT_TRANSLATE_NOOP("Commands", "Col&umns of the list…"),
        ("Ctrl+Shift+U",),
        QT_TRANSLATE_NOOP("Commands", "Choose which columns the list has"),
    ),
    "away": (
        QT_TRANSLATE_NOOP("Commands", "Since &you looked away"),
        ("Shift+F5",),
        QT_TRANSLATE_NOOP("Commands", "Go to what changed while another program was in front"),
    ),
    "hide_names": (
        QT_TRANSLATE_NOOP("Commands", "&Hide names"),
        ("F9",),
        QT_TRANSLATE_NOOP("Commands", "Show only the initials of patients, or their names again"),
    ),
    "sounds": (
        QT_TRANSLATE_NOOP("Commands", "S&ounds at this desk"),
        ("Ctrl+Shift+M",),
        QT_TRANSLATE_NOOP("Commands", "Let a patient who waits be heard, or only seen"),
    ),
    "system_look": (
        QT_TRANSLATE_NOOP("Commands", "Look: as the &system"),
        ("Ctrl+Shift+S",),
        QT_TRANSLATE_NOOP("Commands", "Be light or dark as the system is"),
    ),
    "light_look": (
        QT_TRANSLATE_NOOP("Commands", "Look: &light"),
        ("Ctrl+Shift+L",),
        QT_TRANSLATE_NOOP("Commands", "Always be light"),
    ),
    "dark_look": (
        QT_TRANSLATE_NOOP("Commands", "Look: d&ark"),
        ("Ctrl+Shift+D",),
        QT_TRANSLATE_NOOP("Commands", "Always be dark"),
    ),
    "open_room": (
        QT_TRANSLATE_NOOP("Commands", "&Open the room"),
        ("Enter",),
        QT_TRANSLATE_NOOP("Commands", "Open this visit's own video room in the browser"),
    ),
    "new_patient": (
        QT_TRANSLATE_NOOP("Commands", "&New patient…"),
        ("Ctrl+Shift+N",),
        QT_TRANSLATE_NOOP("Commands", "Register somebody who is not known yet"),
    ),
    "edit_patient": (
        QT_TRANSLATE_NOOP("Commands", "&Edit patient…"),
        ("Ctrl+E",),
        QT_TRANSLATE_NOOP(
            "Commands",
            "See and change the patient who is selected or found",
        ),
    ),
    "merge_patients": (
        QT_TRANSLATE_NOOP("Commands", "&Merge two patients…"),
        ("Ctrl+Shift+J",),
        QT_TRANSLATE_NOOP("Commands", "Make two records of one person one"),
    ),
    "export_patient": (
        QT_TRANSLATE_NOOP("Commands", "E&xport what is held…"),
        ("Ctrl+Shift+K",),
        QT_TRANSLATE_NOOP(
            "Commands",
            "Write all that is known of the patient who is selected or found",
        ),
    ),
    "erase_patient": (
        QT_TRANSLATE_NOOP("Commands", "E&rase…"),
        ("Ctrl+Shift+H",),
        QT_TRANSLATE_NOOP("Commands", "Take all that is personal out of a patient's record"),
    ),
    "arrived": (
        QT_TRANSLATE_NOOP("Commands", "A&rrived"),
        ("A",),
        QT_TRANSLATE_NOOP("Commands", "The patient of the selected visit is here"),
    ),
    "in_room": (
        QT_TRANSLATE_NOOP("Commands", "&In room"),
        ("R",),
        QT_TRANSLATE_NOOP("Commands", "The patient is with the doctor; a call is seen by itself"),
    ),
    "done": (
        QT_TRANSLATE_NOOP("Commands", "&Done"),
        ("D",),
        QT_TRANSLATE_NOOP("Commands", "The visit is over; its room closes after a while"),
    ),
    "no_show": (
        QT_TRANSLATE_NOOP("Commands", "No-s&how"),
        ("N",),
        QT_TRANSLATE_NOOP("Commands", "The patient did not come"),
    ),
    "cancel_visit": (
        QT_TRANSLATE_NOOP("Commands", "Cance&l the visit…"),
        ("C", "Del"),
        QT_TRANSLATE_NOOP("Commands", "Cancel the selected visit and say why; its slot is free"),
    ),
    "mistake": (
        QT_TRANSLATE_NOOP("Commands", "&Entered in error"),
        ("Ctrl+Del",),
        QT_TRANSLATE_NOOP("Commands", "The selected visit was never meant"),
    ),
    "change_kind": (
        QT_TRANSLATE_NOOP("Commands", "Change the &kind…"),
        ("K",),
        QT_TRANSLATE_NOOP("Commands", "Meet by video, in person or by phone"),
    ),
    "move_later": (
        QT_TRANSLATE_NOOP("Commands", "&Move to the next free slot"),
        ("Alt+Down",),
        QT_TRANSLATE_NOOP("Commands", "Put the visit into its doctor's next free slot of the day"),
    ),
    "move_earlier": (
        QT_TRANSLATE_NOOP("Commands", "Move to the &previous free slot"),
        ("Alt+Up",),
        QT_TRANSLATE_NOOP("Commands", "Put the visit into its doctor's free slot before this one"),
    ),
    "cut": (
        QT_TRANSLATE_NOOP("Commands", "Cu&t the visit"),
        ("Ctrl+X",),
        QT_TRANSLATE_NOOP("Commands", "Take the selected visit up, to paste it somewhere else"),
    ),
    "paste": (
        QT_TRANSLATE_NOOP("Commands", "&Paste the visit"),
        ("Ctrl+V",),
        QT_TRANSLATE_NOOP("Commands", "Put the cut visit into the selected slot of any day"),
    ),
    "swap": (
        QT_TRANSLATE_NOOP("Commands", "S&wap with the cut visit"),
        ("Ctrl+Shift+X",),
        QT_TRANSLATE_NOOP("Commands", "Let the cut visit and the selected one change places"),
    ),
    "start_next": (
        QT_TRANSLATE_NOOP("Commands", "Start the ne&xt patient"),
        ("Ctrl+Return",),
        QT_TRANSLATE_NOOP("Commands", "Begin the visit of who waits for this doctor"),
    ),
    "five_minutes": (
        QT_TRANSLATE_NOOP("Commands", "Tell the desk: &5 minutes"),
        ("5",),
        QT_TRANSLATE_NOOP("Commands", "Let the reception see that you need five minutes more"),
    ),
    "not_here": (
        QT_TRANSLATE_NOOP("Commands", "Tell the desk: no&t here"),
        ("H",),
        QT_TRANSLATE_NOOP("Commands", "Let the reception see that the patient is not here"),
    ),
    "book": (
        QT_TRANSLATE_NOOP("Commands", "&Book…"),
        ("Ctrl+N",),
        QT_TRANSLATE_NOOP("Commands", "Book the next free slot; Enter books the selected free one"),
    ),
    "walk_in": (
        QT_TRANSLATE_NOOP("Commands", "&Walk-in now…"),
        ("W",),
        QT_TRANSLATE_NOOP("Commands", "Book who stands at the desk, as arrived"),
    ),
    "book_beside": (
        QT_TRANSLATE_NOOP("Commands", "Book beside this &visit…"),
        ("Ctrl+Shift+Return",),
        QT_TRANSLATE_NOOP("Commands", "Make an extra slot at the same time, on purpose"),
    ),
    "find_slot": (
        QT_TRANSLATE_NOOP("Commands", "&Find a free slot…"),
        ("Ctrl+Shift+F",),
        QT_TRANSLATE_NOOP(
            "Commands", "The next free ones of a doctor, a speciality, a time of day"
        ),
    ),
    "wants_earlier": (
        QT_TRANSLATE_NOOP("Commands", "Wants &an earlier time"),
        ("E",),
        QT_TRANSLATE_NOOP("Commands", "Put this visit on the waiting list, or take it off it"),
    ),
    "waiting_list": (
        QT_TRANSLATE_NOOP("Commands", "&Waiting list…"),
        ("Ctrl+Shift+Y",),
        QT_TRANSLATE_NOOP("Commands", "Who waits since when, and what is free for them now"),
    ),
    "put_on_list": (
        QT_TRANSLATE_NOOP("Commands", "&Put on the waiting list…"),
        ("Ctrl+Alt+Y",),
        QT_TRANSLATE_NOOP("Commands", "Let a patient without a visit wait for a slot"),
    ),
    "fill_slot": (
        QT_TRANSLATE_NOOP("Commands", "&Book the freed slot"),
        ("F8",),
        QT_TRANSLATE_NOOP("Commands", "Move who waits into the slot that was freed"),
    ),
    "new_links": (
        QT_TRANSLATE_NOOP("Commands", "&New links"),
        ("Ctrl+Shift+R",),
        QT_TRANSLATE_NOOP("Commands", "Make every link to this visit useless, and copy a new one"),
    ),
    "link_rights": (
        QT_TRANSLATE_NOOP("Commands", "What does this &link allow?"),
        ("Ctrl+L",),
        QT_TRANSLATE_NOOP("Commands", "Show who enters this visit's room how, and until when"),
    ),
    "shared_room": (
        QT_TRANSLATE_NOOP("Commands", "Old &shared room of this session…"),
        ("Ctrl+Shift+O",),
        QT_TRANSLATE_NOOP("Commands", "The old system's room that all patients of a session share"),
    ),
    "plan_sessions": (
        QT_TRANSLATE_NOOP("Commands", "&Plan sessions…"),
        ("Ctrl+Shift+P",),
        QT_TRANSLATE_NOOP("Commands", "Plan a doctor's sessions, once or every week"),
    ),
    "change_session": (
        QT_TRANSLATE_NOOP("Commands", "&Change this session…"),
        ("Ctrl+Shift+C",),
        QT_TRANSLATE_NOOP("Commands", "Make the session of this slot longer, shorter, or another"),
    ),
    "withdraw_session": (
        QT_TRANSLATE_NOOP("Commands", "&Withdraw this session…"),
        ("Ctrl+Shift+Del",),
        QT_TRANSLATE_NOOP("Commands", "Take the session of this slot off its day"),
    ),
    "closures": (
        QT_TRANSLATE_NOOP("Commands", "&Absences and closed days…"),
        ("Ctrl+Shift+B",),
        QT_TRANSLATE_NOOP("Commands", "Say when a doctor is away, or the whole clinic is closed"),
    ),
    "block": (
        QT_TRANSLATE_NOOP("Commands", "&Block this slot"),
        ("B",),
        QT_TRANSLATE_NOOP("Commands", "Let nobody be booked into this slot, or free it again"),
    ),
    "block_for": (
        QT_TRANSLATE_NOOP("Commands", "Block this slot &for a reason…"),
        ("Shift+B",),
        QT_TRANSLATE_NOOP("Commands", "Block this slot and say why"),
    ),
    "zones": (
        QT_TRANSLATE_NOOP("Commands", "Review time &zones…"),
        ("Ctrl+Shift+T",),
        QT_TRANSLATE_NOOP("Commands", "List visits that a change of time-zone rules has moved"),
    ),
    "preflight": (
        QT_TRANSLATE_NOOP("Commands", "&Check today's visits"),
        ("F7",),
        QT_TRANSLATE_NOOP("Commands", "Look whether every video visit of today is ready"),
    ),
    "sent": (
        QT_TRANSLATE_NOOP("Commands", "&What was sent…"),
        ("Ctrl+Shift+E",),
        QT_TRANSLATE_NOOP("Commands", "Which fields ever left for the video service, and when"),
    ),
    "service": (
        QT_TRANSLATE_NOOP("Commands", "&Service…"),
        ("Ctrl+Shift+V",),
        QT_TRANSLATE_NOOP("Commands", "Choose practice mode or VideoSDK, and enter its keys"),
    ),
    "keys": (
        QT_TRANSLATE_NOOP("Commands", "&Keys"),
        ("F1", "?"),
        QT_TRANSLATE_NOOP("Commands", "Show all keys"),
    ),
    "guide": (
        QT_TRANSLATE_NOOP("Commands", "&Guide"),
        ("Ctrl+F1",),
        QT_TRANSLATE_NOOP("Commands", "A day at the desk, with pictures"),
    ),
    "privacy": (
        QT_TRANSLATE_NOOP("Commands", "What is &stored and sent"),
        ("Ctrl+Shift+F1",),
        QT_TRANSLATE_NOOP("Commands", "What this program keeps, where, and what leaves it"),
    ),
    "check_computer": (
        QT_TRANSLATE_NOOP("Commands", "&Check this computer…"),
        ("Shift+F7",),
        QT_TRANSLATE_NOOP("Commands", "Look whether all that the desk needs is there"),
    ),
    "report_problem": (
        QT_TRANSLATE_NOOP("Commands", "&Report a problem…"),
        ("Ctrl+Alt+P",),
        QT_TRANSLATE_NOOP("Commands", "Read and save what support needs to know"),
    ),
    "set_up": (
        QT_TRANSLATE_NOOP("Commands", "Set &up again…"),
        ("Ctrl+Shift+F7",),
        QT_TRANSLATE_NOOP("Commands", "Ask once more what the first start has asked"),
    ),
    "about": (
        QT_TRANSLATE_NOOP("Commands", "&About and licences…"),
        ("Shift+F1",),
        QT_TRANSLATE_NOOP("Commands", "Show the version, and what the program is made of"),
    ),
}
"""Of each command its words, its keys, and what it does."""

SHOWN_KEYS = frozenset({"Enter", "L", "I"})
"""Keys that the table itself answers: here they are only shown."""
CENTRE_KEYS = frozenset({"T"})
"""Keys that act only around the table: a person may want to type this letter elsewhere."""
TABLE_KEYS = frozenset(
    {
        *("W", "E", "A", "R", "D", "N", "C", "Del", "Ctrl+Del", "K", "B", "Shift+B"),
        *("Alt+Down", "Alt+Up", "Ctrl+X", "Ctrl+V", "Ctrl+Shift+X"),
        *("5", "H"),
    }
)
"""Keys that act only while the table itself has the focus; held down they act once."""

CHECKABLE = frozenset({"sidebar", "sounds", "hide_names", "dense"})
"""Commands that are on or off."""
CHOICES = (("system_look", "light_look", "dark_look"), ("list_view", "side_view", "week_view"))
"""Commands of which one is on."""

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Commands", "&File"),
        ("print_day", "", "import_file", "", "back_up", "restore", "", "quit"),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "&Edit"),
        ("undo", "redo", "", "cut", "paste", "swap", "", "copy_link", "find", "", "settings"),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "&View"),
        (
            *(
                "today",
                "previous_day",
                "next_day",
                "go_to_date",
                "",
                "refresh",
                "waiting",
                "away",
                "",
            ),
            *(
                "list_view",
                "side_view",
                "week_view",
                "",
                "filters",
                "show_all",
                "columns",
                "dense",
                "hide_names",
                "",
            ),
            *("sidebar", "doctors", "next_pane", "", "sounds", ""),
            *("system_look", "light_look", "dark_look"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "&Appointment"),
        (
            *("open_room", "copy_link", "guest_link", "new_links", ""),
            *("book", "walk_in", "book_beside", "find_slot", "wants_earlier", ""),
            *("arrived", "in_room", "done", "no_show", ""),
            *("cancel_visit", "mistake", "change_kind", ""),
            *("move_later", "move_earlier", "", "shared_room"),
            *("", "start_next", "five_minutes", "not_here"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "&Patients"),
        (
            *("new_patient", "edit_patient", "merge_patients", ""),
            *("waiting_list", "put_on_list", "fill_slot", "", "export_patient", "erase_patient"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "&Sessions"),
        (
            *("plan_sessions", "change_session", "withdraw_session", "", "closures", ""),
            *("block", "block_for", "", "zones"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "V&ideo"),
        ("preflight", "link_rights", "", "sent", "service"),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "&Reports"),
        ("statistics", "", "isolation_report", "audit_trail"),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "&Help"),
        (
            *("keys", "guide", "privacy", ""),
            *("set_up", "check_computer", "report_problem", "", "about"),
        ),
    ),
)
