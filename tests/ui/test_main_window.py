"""The window as a whole: keys and menus, names for a screen reader, sizes, looks, memory."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

from desktop_app.domain.appointment import RoomState, Status
from desktop_app.errors import ProviderUnreachableError, SettingsError
from desktop_app.ui.calendar import first_cell, month_after
from desktop_app.ui.keys_dialog import KeysDialog
from desktop_app.ui.main_window import MainWindow
from desktop_app.ui.menus import keys_of, words_of
from desktop_app.ui.theme import ColorRole
from desktop_app.ui.window_state import WindowState

CTRL = Qt.KeyboardModifier.ControlModifier


def menu_actions(window):
    return [
        action
        for top in window.menuBar().actions()
        for action in top.menu().actions()
        if not action.isSeparator()
    ]


# -- commands ----------------------------------------------------------------------------------


def test_every_command_is_in_a_menu_with_a_key_and_a_status_tip(window):
    assert set(menu_actions(window)) == set(window.commands.all())
    for action in window.commands.all():
        assert keys_of(action), action.text()
        assert action.statusTip(), action.text()


def test_no_key_is_used_twice(window):
    keys = [key for action in window.commands.all() for key in keys_of(action)]
    bound = [
        sequence.toString()
        for action in window.findChildren(type(window.commands.quit))
        for sequence in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))
    assert len(bound) == len(set(bound))


def test_no_letter_stands_for_two_things_in_one_menu(window):
    bar = window.menuBar().actions()
    for actions in [bar, *(top.menu().actions() for top in bar)]:
        letters = [
            QKeySequence.mnemonic(action.text()).toString()
            for action in actions
            if not action.isSeparator()
        ]
        assert all(letters)
        assert len(letters) == len(set(letters))


@pytest.mark.parametrize("key", [Qt.Key.Key_F1, Qt.Key.Key_Question])
def test_f1_and_the_question_mark_show_all_keys(qtbot, window, press, key):
    press(key)
    qtbot.waitUntil(lambda: window.findChild(KeysDialog) is not None)
    lines = window.findChild(KeysDialog).lines
    listed = {words: keys for keys, words in lines}
    assert len(listed) == len(lines)  # the patient's link stands in two menus
    for action in window.commands.all():
        assert listed[words_of(action)] == keys_of(action)
    assert listed["Open the room"] == ("Enter",)


def test_ctrl_q_closes_the_window(qtbot, window, press):
    press(Qt.Key.Key_Q, CTRL)
    qtbot.waitUntil(lambda: not window.isVisible())


def test_f6_goes_round_the_window(window, press):
    assert window.table.hasFocus()
    visited = []
    for _ in range(4):
        press(Qt.Key.Key_F6)
        visited.append(QApplication.focusWidget())
    assert visited == [
        window.panel.card.open,
        window.search,
        window.sidebar.calendar.days,
        window.table,
    ]


def test_tab_reaches_every_control_and_comes_back(qtbot, window, press):
    seen = []
    for _ in range(60):
        press(Qt.Key.Key_Tab)
        focus = QApplication.focusWidget()
        if focus is window.table:
            break
        seen.append(focus)
    else:
        pytest.fail("Tab never came back to the table")
    for control in (
        *window.top.steps,
        window.search,
        window.top.chip,
        window.sidebar.calendar.days,
        *window.sidebar.findChildren(QAbstractButton),
        window.panel.card.open,
        window.panel.card.copy,
    ):
        if control.isVisible():
            assert control in seen, control.accessibleName()


# -- for a screen reader -----------------------------------------------------------------------


def test_every_control_has_a_name(qtbot, window, clinic, press):
    clinic.fail("open_visit", ProviderUnreachableError())
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.strip.isVisible)
    kinds = (QAbstractButton, QLineEdit, QAbstractItemView)
    controls = [each for kind in kinds for each in window.findChildren(kind)]
    focusable = [
        each
        for each in window.findChildren(QWidget)
        if each.isVisible() and each.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    nameless = [
        control
        for control in {*controls, *focusable}
        if control.isVisible()
        and not isinstance(control, QHeaderView)  # named by its columns
        and not control.accessibleName()
        and not (isinstance(control, QAbstractButton) and control.text())
    ]
    assert [(each.metaObject().className(), each.objectName()) for each in nameless] == []


def test_the_calendar_says_which_day_the_keys_are_on(window, press):
    grid = window.sidebar.calendar.days
    grid.setFocus()
    press(Qt.Key.Key_Right)
    assert grid.accessibleDescription() == "Tuesday, 24 November 2026"


@pytest.mark.parametrize(
    ("month", "first_weekday", "first"),
    [
        (date(2026, 11, 1), 1, date(2026, 10, 26)),
        (date(2026, 11, 1), 7, date(2026, 11, 1)),
        (date(2026, 2, 1), 7, date(2026, 2, 1)),
        (date(2027, 1, 15), 1, date(2026, 12, 28)),
        (date(2026, 11, 30), 6, date(2026, 10, 31)),
    ],
)
def test_a_month_begins_with_the_week_of_its_first_day(month, first_weekday, first):
    assert first_cell(month, first_weekday) == first


def test_months_run_over_the_year():
    assert month_after(date(2026, 12, 31), 1) == date(2027, 1, 1)
    assert month_after(date(2026, 1, 31), -1) == date(2025, 12, 1)
    assert month_after(date(2026, 1, 31), -13) == date(2024, 12, 1)


@pytest.mark.parametrize("end", [date(2199, 12, 1), date(1900, 1, 1)])
def test_leafing_through_the_calendar_ends_somewhere(window, end):
    grid = window.sidebar.calendar.days
    grid.turn((end.year - 2026) * 12 + end.month - 11)
    assert grid.month == end
    grid.turn(1 if end.year > 2026 else -1)
    assert grid.month == end


# -- looks -------------------------------------------------------------------------------------


def test_light_and_dark_switch_while_the_window_is_open(qtbot, window, theme, make_window, clinic):
    window.commands.dark_look.trigger()
    assert theme.dark
    ground = window.centre.grab().toImage().pixelColor(5, window.centre.height() - 5)
    assert ground == QColor(ColorRole.CARD.value[1])
    window.commands.light_look.trigger()
    ground = window.centre.grab().toImage().pixelColor(5, window.centre.height() - 5)
    assert ground == QColor(ColorRole.CARD.value[0])


def test_the_look_chosen_is_kept_in_the_settings(qtbot, window, clinic, settle):
    window.commands.dark_look.trigger()
    settle()
    assert clinic.settings.kept.appearance == "dark"


def test_the_look_chosen_while_the_day_is_opening_is_kept_once_it_can_be(
    make_window, theme, clinic, settle
):
    window = make_window()
    window.commands.dark_look.trigger()
    assert theme.dark
    window.use(clinic.actions())
    settle()
    assert clinic.settings.kept.appearance == "dark"


def test_a_look_that_cannot_be_kept_is_said(qtbot, window, theme, clinic):
    clinic.fail("save_settings", SettingsError("settings.toml cannot be written."))
    window.commands.dark_look.trigger()
    qtbot.waitUntil(lambda: "cannot be written" in window.strip.text())
    assert theme.dark


def test_a_look_kept_by_an_earlier_version_becomes_a_setting(
    tmp_path, make_window, theme, clinic, settle
):
    path = tmp_path / "window.ini"
    WindowState(path).set_scheme(Qt.ColorScheme.Dark)
    window = make_window()
    assert theme.dark
    assert window.commands.dark_look.isChecked()
    window.use(clinic.actions())
    settle()
    assert clinic.settings.kept.appearance == "dark"
    assert WindowState(path).scheme is Qt.ColorScheme.Unknown


def cut_off(window):
    """What is narrower or lower than its own words; they are cut by an edge then."""
    cut = []
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.text() and not hasattr(label, "whole"):
            room = label.contentsRect()
            need = label.heightForWidth(label.width()) if label.wordWrap() else 0
            wide = label.fontMetrics().horizontalAdvance(label.text())
            if need > label.height() or (not label.wordWrap() and wide > room.width() + 1):
                cut.append(label.text())
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    tight = [
        each
        for each in buttons
        if each.width() < (each.minimumSizeHint() if each.text() else each.iconSize()).width()
    ]
    return cut + [each.text() or each.accessibleName() for each in tight]


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1000, 600), (900, 560)])
@pytest.mark.parametrize("scale", [1.0, 1.5])
def test_no_words_are_cut_by_an_edge(qtbot, window, theme, clinic, press, size, scale):
    chen = clinic.of("Chen Wei")
    clinic.patients["Chen Wei"] = {
        "birth_date": date(1990, 7, 1),
        "record_number": "100046",
        "phone": "+65 8123 4567",
        "email": "chen.wei.with.a.long.address@hospital.example.org",
    }
    clinic.change(
        chen.id,
        status=Status.ARRIVED,
        room_state=RoomState.LIVE,
        meeting_id="k3fd-9qwe-72ab",
        status_since=clinic.now,
    )
    clinic.fail("open_visit", ProviderUnreachableError())
    theme.set_text_scale(scale)
    window.resize(*size)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.strip.isVisible)
    qtbot.waitUntil(lambda: window.panel.card.chip.text() == "0 min")
    QApplication.processEvents()
    assert window.size().width() <= max(size[0], window.minimumSizeHint().width())
    assert cut_off(window) == []


def test_a_narrow_window_gives_its_room_to_the_table_and_takes_it_back(qtbot, window):
    window.resize(900, 560)
    qtbot.waitUntil(lambda: not window.sidebar.isVisible())
    window.commands.sidebar.trigger()
    assert window.sidebar.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.width() == 1280)
    assert window.sidebar.isVisible()


# -- memory ------------------------------------------------------------------------------------


def test_size_and_columns_are_remembered(qtbot, window, make_window):
    window.resize(1280, 700)
    window.columns.setSizes([260, 640, 378])
    widths = window.columns.sizes()
    window.close()
    second = make_window()  # the test's own screen is only 800 wide
    assert second.height() == 700
    second.resize(1280, 700)
    qtbot.waitUntil(second.sidebar.isVisible)
    assert second.columns.sizes() == pytest.approx(widths, abs=2)


def test_a_file_full_of_nonsense_is_no_obstacle(tmp_path, qtbot, theme, jobs):
    path = tmp_path / "window.ini"
    path.write_text("[General]\ngeometry=x\nwidths=1 x\nhidden_doctors=a b\nscheme=Purple\n")
    window = MainWindow(WindowState(path))
    window.furnish(theme, jobs)
    qtbot.addWidget(window)
    assert WindowState(path).hidden_doctors_of("list") == frozenset()
    assert WindowState(path).scheme is Qt.ColorScheme.Unknown


def test_what_is_remembered_names_nobody(window, tmp_path, clinic):
    window.close()
    text = (tmp_path / "window.ini").read_text()
    for patient in ("Chen", "Sam", "Rahman"):
        assert patient not in text
