"""Every command of the window: its words, its key, what it does; and the menus they stand in."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenuBar, QWidget

from desktop_app.ui.command_words import (
    CENTRE_KEYS,
    CHECKABLE,
    CHOICES,
    MENUS,
    SHOWN_KEYS,
    TABLE_KEYS,
    WORDS,
)
from desktop_app.ui.popup_keys import keep_keys


@dataclass(frozen=True, slots=True)
class Commands:
    """The window's commands, in the order of its menus."""

    print_day: QAction
    import_file: QAction
    back_up: QAction
    restore: QAction
    quit: QAction
    undo: QAction
    redo: QAction
    find: QAction
    settings: QAction
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
    list_view: QAction
    side_view: QAction
    week_view: QAction
    dense: QAction
    filters: QAction
    show_all: QAction
    columns: QAction
    away: QAction
    hide_names: QAction
    sounds: QAction
    system_look: QAction
    light_look: QAction
    dark_look: QAction
    start_next: QAction
    five_minutes: QAction
    not_here: QAction
    open_room: QAction
    arrived: QAction
    in_room: QAction
    done: QAction
    no_show: QAction
    cancel_visit: QAction
    mistake: QAction
    change_kind: QAction
    move_later: QAction
    move_earlier: QAction
    cut: QAction
    paste: QAction
    swap: QAction
    book: QAction
    walk_in: QAction
    book_beside: QAction
    find_slot: QAction
    wants_earlier: QAction
    waiting_list: QAction
    put_on_list: QAction
    fill_slot: QAction
    new_links: QAction
    link_rights: QAction
    shared_room: QAction
    new_patient: QAction
    edit_patient: QAction
    merge_patients: QAction
    export_patient: QAction
    erase_patient: QAction
    plan_sessions: QAction
    change_session: QAction
    withdraw_session: QAction
    closures: QAction
    block: QAction
    block_for: QAction
    zones: QAction
    preflight: QAction
    sent: QAction
    service: QAction
    statistics: QAction
    isolation_report: QAction
    audit_trail: QAction
    keys: QAction
    guide: QAction
    privacy: QAction
    check_computer: QAction
    report_problem: QAction
    set_up: QAction
    about: QAction

    def all(self) -> tuple[QAction, ...]:
        """Return each once."""
        return tuple(getattr(self, field.name) for field in fields(self))


def make_commands(window: QWidget, centre: QWidget, table: QWidget) -> Commands:
    """Return the commands; those of :data:`CENTRE_KEYS` hear their key within *centre* only.

    And those of :data:`TABLE_KEYS` only while *table* has the focus.
    """
    actions = {name: _action(name, window) for name in WORDS}
    for name, action in actions.items():
        keys = WORDS[name][1]
        if CENTRE_KEYS.intersection(keys):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            centre.addAction(action)
        elif TABLE_KEYS.intersection(keys):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setAutoRepeat(False)
            table.addAction(action)
    for choice in CHOICES:
        group = QActionGroup(window)
        for name in choice:
            actions[name].setCheckable(True)
            group.addAction(actions[name])
    for name in CHECKABLE:
        actions[name].setCheckable(True)
    return Commands(**actions)


def keys_of(action: QAction) -> tuple[str, ...]:
    """Return the keys of one of our commands, as they are shown."""
    keys = WORDS[action.objectName()][1]
    native = QKeySequence.SequenceFormat.NativeText
    return tuple(QKeySequence(key).toString(native) for key in keys)


def words_of(action: QAction) -> str:
    """Return what one of our commands does, without its key and mnemonic."""
    return _translated(WORDS[action.objectName()][0]).replace("&", "").removesuffix("…")


def by_menu(commands: Commands) -> dict[str, list[QAction]]:
    """Return the commands by their menu's title; one that stands in two is in the later only."""
    place = {name: title for title, names in MENUS for name in names}
    return {
        _translated(title).replace("&", ""): [
            getattr(commands, name) for name in names if name and place[name] == title
        ]
        for title, names in MENUS
    }


def fill_menu_bar(bar: QMenuBar, commands: Commands) -> None:
    """Put every command into its menus."""
    for title, names in MENUS:
        menu = keep_keys(bar.addMenu(_translated(title)))
        for name in names:
            if name:
                menu.addAction(getattr(commands, name))
            else:
                menu.addSeparator()


def _action(name: str, window: QWidget) -> QAction:
    words, keys, tip = WORDS[name]
    action = QAction(_translated(words), window)
    action.setObjectName(name)
    if SHOWN_KEYS.intersection(keys):
        action.setText(f"{action.text()}\t{keys_of(action)[0]}")
    else:
        action.setShortcuts([QKeySequence(key) for key in keys])
    action.setStatusTip(_translated(tip))
    action.setMenuRole(QAction.MenuRole.NoRole)
    return action


def _translated(text: str) -> str:
    return QCoreApplication.translate("Commands", text)
