"""Every command of the window: its words, its key, what it does; and the menus they stand in."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from desktop_app.errors import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Commands:
    """The window's commands, in the order of its menus."""

    import_file: QAction
    isolation_report: QAction
    audit_trail: QAction
    quit: QAction
    find: QAction
    copy_link: QAction
    guest_link: QAction
    today: QAction
    previous_day: QAction
    next_day: QAction
    go_to_date: QAction
    refresh: QAction
    waiting: QAction
    sidebar: QAction
    doctors: QAction
    next_pane: QAction
    sounds: QAction
    system_look: QAction
    light_look: QAction
    dark_look: QAction
    open_room: QAction
    new_links: QAction
    link_rights: QAction
    shared_room: QAction
    preflight: QAction
    sent: QAction
    service: QAction
    keys: QAction
    about: QAction

    def all(self) -> tuple[QAction, ...]:
        """Return each once."""
        return tuple(getattr(self, field.name) for field in fields(self))


_WORDS = {
    "import_file": (
        QT_TRANSLATE_NOOP("Commands", "&Import…"),
        ("Ctrl+I",),
        QT_TRANSLATE_NOOP("Commands", "Import a day sheet or the old system's sessions"),
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
    "quit": (
        QT_TRANSLATE_NOOP("Commands", "&Quit"),
        ("Ctrl+Q",),
        QT_TRANSLATE_NOOP("Commands", "Close this window; rooms stay open"),
    ),
    "find": (
        QT_TRANSLATE_NOOP("Commands", "&Find a patient or appointment"),
        ("Ctrl+F",),
        QT_TRANSLATE_NOOP("Commands", "Type a name, then Enter"),
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
    "about": (
        QT_TRANSLATE_NOOP("Commands", "&About Clinic Desk"),
        ("Shift+F1",),
        QT_TRANSLATE_NOOP("Commands", "Show the version"),
    ),
}

SHOWN_KEYS = frozenset({"Enter", "L", "I"})
"""Keys that the table itself answers: here they are only shown."""
CENTRE_KEYS = frozenset({"T"})
"""Keys that act only around the table: a person may want to type this letter elsewhere."""

_MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("Commands", "&File"),
        ("import_file", "", "isolation_report", "audit_trail", "", "quit"),
    ),
    (QT_TRANSLATE_NOOP("Commands", "&Edit"), ("copy_link", "find")),
    (
        QT_TRANSLATE_NOOP("Commands", "&View"),
        (
            *("today", "previous_day", "next_day", "go_to_date", "", "refresh", "waiting", ""),
            *("sidebar", "doctors", "next_pane", "", "sounds", ""),
            *("system_look", "light_look", "dark_look"),
        ),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "&Appointment"),
        ("open_room", "copy_link", "guest_link", "new_links", "", "shared_room"),
    ),
    (
        QT_TRANSLATE_NOOP("Commands", "V&ideo"),
        ("preflight", "link_rights", "", "sent", "service"),
    ),
    (QT_TRANSLATE_NOOP("Commands", "&Help"), ("keys", "", "about")),
)


def make_commands(window: QWidget, centre: QWidget) -> Commands:
    """Return the commands; those of :data:`CENTRE_KEYS` hear their key within *centre* only."""
    actions = {name: _action(name, window) for name in _WORDS}
    for name, action in actions.items():
        if CENTRE_KEYS.intersection(_WORDS[name][1]):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            centre.addAction(action)
    looks = QActionGroup(window)
    for name in ("system_look", "light_look", "dark_look"):
        actions[name].setCheckable(True)
        looks.addAction(actions[name])
    for name in ("sidebar", "sounds"):
        actions[name].setCheckable(True)
    return Commands(**actions)


def keys_of(action: QAction) -> tuple[str, ...]:
    """Return the keys of one of our commands, as they are shown."""
    keys = _WORDS[action.objectName()][1]
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(key if key in SHOWN_KEYS else QKeySequence(key).toString(native) for key in keys)


def words_of(action: QAction) -> str:
    """Return what one of our commands does, without its key and mnemonic."""
    return _translated(_WORDS[action.objectName()][0]).replace("&", "").removesuffix("…")


def by_menu(commands: Commands) -> dict[str, list[QAction]]:
    """Return the commands by their menu's title; one that stands in two is in the later only."""
    place = {name: title for title, names in _MENUS for name in names}
    return {
        _translated(title).replace("&", ""): [
            getattr(commands, name) for name in names if name and place[name] == title
        ]
        for title, names in _MENUS
    }


def fill_menu_bar(bar: QMenuBar, commands: Commands) -> None:
    """Put every command into its menus."""
    for title, names in _MENUS:
        menu = bar.addMenu(_translated(title))
        for name in names:
            if name:
                menu.addAction(getattr(commands, name))
            else:
                menu.addSeparator()


def _action(name: str, window: QWidget) -> QAction:
    words, keys, tip = _WORDS[name]
    action = QAction(_translated(words), window)
    action.setObjectName(name)
    if SHOWN_KEYS.intersection(keys):
        action.setText(f"{action.text()}\t{keys[0]}")
    else:
        action.setShortcuts([QKeySequence(key) for key in keys])
    action.setStatusTip(_translated(tip))
    action.setMenuRole(QAction.MenuRole.NoRole)
    return action


def _translated(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
