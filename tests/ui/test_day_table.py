import random
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QHelpEvent, QImage, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip

from desktop_app.domain.appointment import RoomState, Status
from desktop_app.ui.day_columns import least_width, widths
from desktop_app.ui.day_filters import Filter
from desktop_app.ui.day_model import Col
from desktop_app.ui.day_rows import SessionHead, SlotRow
from desktop_app.ui.day_table import DayTable
from desktop_app.ui.theme import SPACE_M, ColorRole, Theme
from tests.ui.days import (
    DAY,
    a_session,
    a_sheet,
    a_slot,
    an_appointment,
    at,
    design_day,
    full_day,
    random_appointment,
    random_day,
)

NOW = at("09:21")

offscreen = pytest.mark.qt_log_ignore("This plugin does not support (propagateSizeHints|raise)")


@pytest.fixture
def theme(qapp):
    theme = Theme()
    yield theme
    theme.force(Qt.ColorScheme.Unknown)
    theme.deleteLater()


@pytest.fixture
def table(qtbot, theme):
    table = DayTable(theme)
    qtbot.addWidget(table)
    table.resize(753, 692)
    table.show()
    return table


@pytest.fixture
def told(table):
    """What the table has asked for, in order."""
    heard = []
    table.appointment_activated.connect(lambda wish: heard.append(("open", wish)))
    table.slot_activated.connect(lambda wish: heard.append(("slot", wish)))
    table.link_wanted.connect(lambda wish: heard.append(("link", wish)))
    return heard


def key(table, key, modifiers=Qt.KeyboardModifier.NoModifier, text="", repeat=False):
    event = QKeyEvent(QEvent.Type.KeyPress, key, modifiers, text, repeat)
    QApplication.sendEvent(table, event)
    return event


SEEN = [column for column in Col if column is not Col.PHONE]
"""Columns that nobody has to ask for."""


def middle(table, appointment_id, column=Col.VISIT):
    index = table.rows.index_of(appointment_id)
    return table.visualRect(index.siblingAtColumn(column)).center()


def row_of(table):
    return table.currentIndex().row()


def booked(sheet):
    return [slot.appointment for each in sheet.sessions for slot in each.slots if slot.appointment]


def moved(sheet, bits):
    """The same appointments in other slots, all sessions at other times."""
    return random_day(bits, doctors=3, slots=8, patients=booked(sheet), day=sheet.day)


# -- what keys mean ----------------------------------------------------------------------------


@pytest.mark.parametrize("enter", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_selected_appointment(table, told, enter):
    sheet = design_day()
    table.show_day(sheet, NOW)
    wanted = booked(sheet)[3].id
    table.select_appointment(wanted)
    keypad = enter == Qt.Key.Key_Enter
    key(table, enter, Qt.KeyboardModifier(Qt.KeyboardModifier.KeypadModifier if keypad else 0))
    assert told == [("open", wanted)]


def test_enter_held_down_acts_once(table, told):
    table.show_day(design_day(), NOW)
    key(table, Qt.Key.Key_Return)
    for _ in range(20):
        key(table, Qt.Key.Key_Return, repeat=True)
        key(table, Qt.Key.Key_L, text="l", repeat=True)
    assert len(told) == 1


def test_enter_with_another_key_held_is_not_ours(table, told):
    table.show_day(design_day(), NOW)
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        assert not key(table, Qt.Key.Key_Return, modifier).isAccepted()
    assert told == []


def test_arrows_with_another_key_held_are_not_ours(table):
    table.show_day(design_day(), NOW)
    before = row_of(table)
    for modifier in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier):
        assert not key(table, Qt.Key.Key_Down, modifier).isAccepted()
    assert row_of(table) == before


def test_enter_on_a_free_slot_names_the_slot(table, told):
    sheet = design_day()
    table.show_day(sheet, NOW)
    table.select_appointment(booked(sheet)[1].id)
    key(table, Qt.Key.Key_Down)
    key(table, Qt.Key.Key_Return)
    key(table, Qt.Key.Key_L, text="l")
    assert told == [("slot", sheet.sessions[0].slots[2].id)]
    assert table.selected_appointment() is None
    assert table.selected_slot() == sheet.sessions[0].slots[2].id


def test_l_wants_the_selected_patient_s_link(table, told):
    sheet = design_day()
    table.show_day(sheet, NOW)
    table.select_appointment(booked(sheet)[4].id)
    key(table, Qt.Key.Key_L, text="l")
    assert told == [("link", booked(sheet)[4].id)]


def test_letters_move_nothing_and_are_left_to_the_window(table, told):
    table.show_day(design_day(), NOW)
    before = row_of(table)
    for letter in "abcdfjmsz?":
        event = key(table, Qt.Key(ord(letter.upper())), text=letter)
        assert not event.isAccepted()
    table.keyboardSearch("10:15")
    assert row_of(table) == before
    assert told == []


def test_arrows_skip_headings_and_stop_at_both_ends(table):
    table.show_day(design_day(), NOW)
    key(table, Qt.Key.Key_Home)
    assert row_of(table) == 1
    key(table, Qt.Key.Key_Up)
    assert row_of(table) == 1
    seen = [row_of(table)]
    for _ in range(20):
        key(table, Qt.Key.Key_Down)
        seen.append(row_of(table))
    assert seen[:12] == [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 12]
    key(table, Qt.Key.Key_Up)
    assert row_of(table) == 11
    key(table, Qt.Key.Key_End)
    assert row_of(table) == 12


def test_pages_land_on_slots_and_arrive_at_both_ends(table):
    table.show_day(full_day(doctors=6), NOW)
    key(table, Qt.Key.Key_Home)
    seen = {row_of(table)}
    for _ in range(30):
        key(table, Qt.Key.Key_PageDown)
        seen.add(row_of(table))
    assert row_of(table) == table.rows.rowCount() - 1
    for _ in range(30):
        key(table, Qt.Key.Key_PageUp)
        seen.add(row_of(table))
    assert row_of(table) == 1
    assert not any(isinstance(table.rows.rows[number], SessionHead) for number in seen)


def test_the_first_slot_brings_its_heading_into_view(table):
    table.show_day(full_day(doctors=3), NOW)
    key(table, Qt.Key.Key_End)
    key(table, Qt.Key.Key_Home)
    assert table.rowViewportPosition(0) == 0


def test_focus_that_comes_selects_nothing_unseen(table, qtbot):
    sheet = design_day()
    table.show_day(sheet, NOW)
    table.select_appointment(booked(sheet)[0].id)
    table.clearFocus()
    table.show_day(replace(sheet, sessions=sheet.sessions[1:]), NOW)
    assert table.selected() is None
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert not table.currentIndex().isValid()
    key(table, Qt.Key.Key_Down)
    assert table.selected() is not None


# -- what clicks mean --------------------------------------------------------------------------


def test_a_double_click_opens_the_appointment_under_it(table, told, qtbot):
    sheet = design_day()
    table.show_day(sheet, NOW)
    wanted = booked(sheet)[5].id
    place = middle(table, wanted)
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [("open", wanted)]
    assert table.selected_appointment() == wanted


def test_a_click_selects_and_opens_nothing(table, told, qtbot):
    sheet = design_day()
    table.show_day(sheet, NOW)
    wanted = booked(sheet)[5].id
    for column in SEEN:
        place = middle(table, wanted, column)
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert table.selected_appointment() == wanted
        assert table.currentIndex().column() == Col.TIME
    assert told == []


def test_a_heading_can_be_neither_selected_nor_opened(table, told, qtbot):
    table.show_day(design_day(), NOW)
    before = row_of(table)
    place = table.visualRect(table.rows.index(7, Col.PATIENT)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert row_of(table) == before
    assert told == []


def mouse(table, kind, place, timestamp):
    held = kind != QEvent.Type.MouseButtonRelease
    event = QMouseEvent(
        kind,
        QPointF(place),
        QPointF(table.viewport().mapToGlobal(place)),
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton if held else Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    event.setTimestamp(timestamp)
    QApplication.sendEvent(table.viewport(), event)


@pytest.mark.parametrize("seed", range(10))
def test_a_refresh_between_press_and_release_or_between_clicks_crosses_nobody(table, told, seed):
    bits = random.Random(seed)  # noqa: S311 - the same cases every time
    patients = [random_appointment(bits) for _ in range(12)]
    sheet = random_day(bits, patients=patients)
    for case in range(100):
        table.show_day(sheet, NOW)
        shown = [row for row in table.rows.rows if isinstance(row, SlotRow)]
        meant = bits.choice(shown)
        index = (
            table.rows.index_of(meant.appointment_id)
            if meant.appointment
            else (table.rows.index_of_slot(meant.slot_id))
        )
        table.scrollTo(index)
        place = table.visualRect(index.siblingAtColumn(bits.choice(SEEN))).center()
        told.clear()

        stamp = 10_000 * (case + 1)
        mouse(table, QEvent.Type.MouseButtonPress, place, stamp)
        if bits.random() < 0.6:
            table.show_day(moved(sheet, bits), NOW)
        mouse(table, QEvent.Type.MouseMove, place + QPoint(1, bits.randrange(-8, 9)), stamp)
        mouse(table, QEvent.Type.MouseButtonRelease, place, stamp + 50)
        if bits.random() < 0.6:
            table.show_day(moved(sheet, bits), NOW)
        assert told == []
        selected = table.selected_appointment()
        assert selected in (meant.appointment_id, None)
        mouse(table, QEvent.Type.MouseButtonDblClick, place, stamp + 150)
        if bits.random() < 0.6:
            table.show_day(moved(sheet, bits), NOW)
        mouse(table, QEvent.Type.MouseButtonRelease, place, stamp + 200)
        if meant.appointment:
            assert told == [("open", meant.appointment_id)]
        else:
            assert told == [("slot", meant.slot_id)]


def test_a_double_click_that_began_elsewhere_opens_nothing(table, told):
    sheet = design_day()
    table.show_day(sheet, NOW)
    first, second = booked(sheet)[0].id, booked(sheet)[4].id
    mouse(table, QEvent.Type.MouseButtonPress, middle(table, first), 1_000)
    mouse(table, QEvent.Type.MouseButtonRelease, middle(table, first), 1_050)
    mouse(table, QEvent.Type.MouseButtonDblClick, middle(table, second), 90_000)
    assert told == []
    assert table.selected_appointment() == second


# -- through refreshes -------------------------------------------------------------------------


def test_what_is_selected_stays_selected_wherever_a_refresh_puts_it(table):
    bits = random.Random(3)  # noqa: S311 - the same cases every time
    patients = [an_appointment(f"P {number}") for number in range(10)]
    sheet = random_day(bits, patients=patients)
    while len(booked(sheet)) < 8:
        sheet = random_day(bits, patients=patients)
    table.show_day(sheet, NOW)
    wanted = booked(sheet)[3].id
    table.select_appointment(wanted)
    moves = []
    table.selection_moved.connect(moves.append)
    stayed = 0
    for _ in range(200):
        again = random_day(bits, patients=patients)
        table.show_day(again, NOW)
        if wanted in {each.id for each in booked(again)}:
            stayed += 1
            assert table.selected_appointment() == wanted
        else:
            assert table.selected() is None  # its slot has gone too
    assert stayed > 50
    assert set(moves) <= {wanted, None}


def test_a_cancelled_visit_stays_selected(table):
    sheet = design_day()
    table.show_day(sheet, NOW)
    held = booked(sheet)[1]
    table.select_appointment(held.id)
    slots = list(sheet.sessions[0].slots)
    gone = replace(held, status=Status.CANCELLED)
    slots[1] = replace(slots[1], appointment=None, released=(gone,))
    session = replace(sheet.sessions[0], slots=tuple(slots))
    table.show_day(replace(sheet, sessions=(session, sheet.sessions[1])), NOW)
    assert table.selected_appointment() == held.id


def test_a_selected_slot_stays_selected_when_it_becomes_free_or_booked(table):
    slot = a_slot("09:00", an_appointment())
    session = a_session("Dr. A", [a_slot("08:00"), slot])
    table.show_day(a_sheet(session), NOW)
    table.select_appointment(slot.appointment.id)

    def with_patient(appointment):
        slots = (session.slots[0], replace(slot, appointment=appointment))
        return a_sheet(replace(session, slots=slots))

    table.show_day(with_patient(None), NOW)
    assert table.selected_slot() == slot.id
    other = an_appointment("Other")
    table.show_day(with_patient(other), NOW)
    assert table.selected_appointment() == other.id


def test_a_refresh_never_passes_the_selection_from_one_patient_to_another(table, told):
    slot = a_slot("09:00", an_appointment("One"))
    session = a_session("Dr. A", [a_slot("08:00"), slot])
    table.show_day(a_sheet(session), NOW)
    table.select_appointment(slot.appointment.id)
    other = replace(slot, appointment=an_appointment("Other"))
    with_other = replace(session, slots=(session.slots[0], other))
    table.show_day(a_sheet(with_other), NOW)
    assert table.selected() is None
    key(table, Qt.Key.Key_Return)
    assert told == []
    table.show_day(a_sheet(session), NOW)  # an undo
    assert table.selected_appointment() == slot.appointment.id


def test_hiding_a_doctor_and_showing_them_again_keeps_the_selection(table):
    sheet = design_day()
    table.show_day(sheet, NOW)
    wanted = booked(sheet)[0].id
    table.select_appointment(wanted)
    table.set_hidden_doctors(frozenset({sheet.sessions[0].doctor_id}))
    assert table.selected_appointment() is None
    table.set_hidden_doctors(frozenset())
    assert table.selected_appointment() == wanted
    table.set_filters(frozenset({Filter.NEEDS_ATTENTION}))
    table.set_filters(frozenset())
    assert table.selected_appointment() == wanted


@pytest.mark.parametrize("selected_in_view", [True, False])
def test_rows_that_come_above_move_nothing_on_the_screen(table, selected_in_view):
    sheet = full_day(doctors=6)
    table.show_day(sheet, NOW)
    wanted = booked(sheet)[60].id
    table.select_appointment(wanted)
    bar = table.verticalScrollBar()
    bar.setValue(bar.value() + (50 if selected_in_view else 3000))
    watched = wanted if selected_in_view else table.target_at(table.indexAt(QPoint(5, 100)))
    watched = watched if selected_in_view else watched.appointment_id
    before = table.visualRect(table.rows.index_of(watched)).top()
    early = a_session("Dr. Early", [a_slot("06:00"), a_slot("06:15"), a_slot("06:30")])
    table.show_day(replace(sheet, sessions=(early, *sheet.sessions)), NOW)
    assert table.visualRect(table.rows.index_of(watched)).top() == before
    table.show_day(sheet, NOW)
    assert table.visualRect(table.rows.index_of(watched)).top() == before
    assert table.selected_appointment() == wanted


def test_a_refresh_without_changes_does_not_scroll_back(table):
    sheet = full_day(doctors=6)
    table.show_day(sheet, NOW)
    table.verticalScrollBar().setValue(2345)
    table.show_day(replace(sheet), NOW + timedelta(minutes=3))
    assert table.verticalScrollBar().value() == 2345


def test_another_day_begins_with_the_row_of_now_or_its_first(table):
    sheet = design_day()
    table.show_day(sheet, NOW)
    assert table.selected_appointment() == booked(sheet)[1].id
    tomorrow = DAY + timedelta(days=1)
    other = a_sheet(a_session("Dr. A", [a_slot(at("08:00", tomorrow))]), day=tomorrow)
    table.show_day(other, NOW)
    assert row_of(table) == 1
    table.show_day(a_sheet(day=tomorrow + timedelta(days=1)), NOW)
    assert table.selected() is None


def test_another_day_begins_at_its_top_and_tells_one_move(table):
    today, tomorrow = full_day(doctors=6), full_day(doctors=6)
    table.show_day(today, NOW)
    table.verticalScrollBar().setValue(2345)
    moves = []
    table.selection_moved.connect(moves.append)
    table.show_day(replace(tomorrow, day=DAY + timedelta(days=1)), NOW)
    assert table.verticalScrollBar().value() == 0
    assert row_of(table) == 1
    assert moves == [tomorrow.sessions[0].slots[0].appointment.id]


def test_each_move_of_the_selection_is_told_once(table):
    moves = []
    table.selection_moved.connect(moves.append)
    sheet = design_day()
    table.show_day(sheet, NOW)
    ids = [each.id for each in booked(sheet)]
    assert moves == [ids[1]]
    table.show_day(sheet, NOW + timedelta(minutes=1))
    key(table, Qt.Key.Key_Down)
    key(table, Qt.Key.Key_Down)
    assert moves == [ids[1], None, ids[2]]
    assert table.select_appointment(ids[0])
    assert not table.select_appointment(an_appointment().id)
    table.show_day(a_sheet(day=DAY + timedelta(days=1)), NOW)
    assert moves == [ids[1], None, ids[2], ids[0], None]


# -- how it looks ------------------------------------------------------------------------------


def picture(table):
    image = QImage(table.viewport().size(), QImage.Format.Format_RGB32)
    table.viewport().render(image)
    return image


@offscreen
@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2], ids=["ltr", "rtl"])
@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_any_day_is_painted_without_a_warning(table, theme, scheme, direction):
    theme.force(scheme)
    table.setLayoutDirection(direction)
    bits = random.Random(5)  # noqa: S311 - the same days every time
    for number in range(12):
        patients = [random_appointment(bits) for _ in range(14)]
        table.resize(bits.randrange(100, 1600), bits.randrange(60, 900))
        theme.set_text_scale(bits.choice((1, 1.25, 2)))
        table.set_dense(bool(number % 2))
        table.show_day(random_day(bits, patients=patients), at("09:21"))
        for patient in patients[:4]:
            table.set_busy(patient.id, True)
        assert not picture(table).isNull()


def test_the_table_lives_through_thousands_of_paints(table):
    table.resize(753, 180)
    table.show_day(design_day(), NOW)
    image = QImage(table.viewport().size(), QImage.Format.Format_RGB32)
    for number in range(2000):
        if number % 50 == 0:
            key(table, Qt.Key.Key_Down)
        table.viewport().render(image)


def test_now_is_a_line_between_the_rows_with_the_time_at_its_end(table, theme):
    table.show_day(design_day(), NOW)
    image, danger = picture(table), theme.color(ColorRole.DANGER)
    y = table.rowViewportPosition(3)
    assert image.pixelColor(200, y) == image.pixelColor(200, y - 1) == danger
    assert image.pixelColor(table.viewport().width() - 12, y - 4) == danger  # the tag
    other = table.rowViewportPosition(10)
    assert image.pixelColor(200, other - 1) == danger


def test_the_selected_row_has_a_bar_at_its_leading_edge(table, theme):
    table.show_day(design_day(), NOW)
    y = table.rowViewportPosition(2) + 10
    accent, ground = theme.color(ColorRole.ACCENT), theme.color(ColorRole.SELECTED)
    image = picture(table)
    assert [image.pixelColor(x, y) for x in (1, 2, 5)] == [accent, accent, ground]
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image, width = picture(table), image.width()
    assert [image.pixelColor(width - x, y) for x in (2, 3, 6)] == [accent, accent, ground]


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
def test_a_chip_is_told_from_the_row_s_ground_where_the_row_is_selected_too(table, theme, scheme):
    theme.force(scheme)
    visits = [an_appointment(status.value, status=status) for status in Status]
    slots = [a_slot(f"10:{n:02}", visit, index=n) for n, visit in enumerate(visits)]
    table.show_day(a_sheet(a_session("Dr. Rahman", slots)), NOW)
    for visit in visits:
        if not table.select_appointment(visit.id):
            continue  # entered in error: on no view
        cell = table.visualRect(table.rows.index_of(visit.id).siblingAtColumn(Col.STATUS))
        seen = picture(table)
        row, chip = (
            seen.pixelColor(cell.left() + x, cell.center().y()) for x in (SPACE_M - 4, SPACE_M + 4)
        )
        assert row == theme.color(ColorRole.SELECTED)
        apart = zip(row.getRgb(), chip.getRgb(), strict=True)
        assert sum(abs(one - other) for one, other in apart) >= 20, visit.status


def test_a_selected_row_stays_in_view_when_a_notice_takes_the_room_below_it(table):
    table.show_day(full_day(), NOW)
    table.scrollToTop()
    table.setCurrentIndex(table.indexAt(QPoint(5, table.viewport().height() - 60)))
    assert table.viewport().rect().contains(table.selected_rect())
    table.resize(table.width(), table.height() - 200)
    assert table.viewport().rect().contains(table.selected_rect())


def test_a_selected_row_out_of_view_is_not_brought_back_by_a_notice(table):
    table.show_day(full_day(), NOW)
    table.setCurrentIndex(table.indexAt(QPoint(5, table.viewport().height() - 60)))
    table.scrollToBottom()
    place = table.verticalScrollBar().value()
    table.resize(table.width(), table.height() - 100)
    assert table.verticalScrollBar().value() == place


def test_focus_is_visible(table, theme, qtbot):
    table.show_day(design_day(), NOW)
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    top = table.rowViewportPosition(2)
    with_focus = picture(table).pixelColor(300, top)
    table.clearFocus()
    assert with_focus == theme.color(ColorRole.ACCENT)
    assert picture(table).pixelColor(300, top) == theme.color(ColorRole.SELECTED)


class Paints(QObject):
    """Counts how often a widget was painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _watched, event):  # noqa: N802 - Qt's own name
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_a_change_of_scheme_repaints_the_table(table, theme, qtbot):
    table.show_day(design_day(), NOW)
    paints = Paints(table.viewport())
    QApplication.processEvents()
    before = paints.count
    theme.force(Qt.ColorScheme.Dark)
    qtbot.waitUntil(lambda: paints.count > before)
    y = table.rowViewportPosition(4) + 3
    assert picture(table).pixelColor(300, y) == theme.color(ColorRole.CARD)


def test_a_busy_row_turns_a_spinner_and_only_while_it_is_busy(table, qtbot):
    sheet = design_day()
    table.show_day(sheet, NOW)
    busy = booked(sheet)[4].id
    place = table.visualRect(table.rows.index_of(busy).siblingAtColumn(Col.ROOM))

    def look():
        return picture(table).copy(place)

    still = look()
    table.set_busy(busy, True)
    first = look()
    assert first != still
    qtbot.waitUntil(lambda: look() != first)
    table.set_busy(busy, False)
    assert look() == still


@pytest.mark.parametrize("scale", [1, 1.5])
def test_columns_fill_the_table_whatever_its_width(theme, scale):
    theme.set_text_scale(scale)
    for available in range(least_width(theme.px), 3000, 37):
        shared = widths(available, theme.px)
        assert sum(shared.values()) == pytest.approx(available, abs=len(Col))
        assert sum(shared.values()) <= available
        assert shared[Col.TIME] == theme.px(72)


@offscreen
def test_no_row_or_header_is_cut_by_larger_text(table, theme):
    table.show_day(design_day(), NOW)
    theme.set_text_scale(2)
    assert table.rowHeight(0) == 72
    assert table.horizontalHeader().height() == 64
    assert table.minimumWidth() == least_width(theme.px, frozenset({Col.PHONE}))


def tip_at(table, index):
    option = QStyleOptionViewItem()
    option.rect = table.visualRect(index)
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1))
    table.itemDelegate().helpEvent(event, table, option, index)
    return QToolTip.text()


@offscreen
def test_a_tool_tip_shows_what_is_cut_as_plain_text(table):
    name = "<b>Wolfeschlegelsteinhausenbergerdorff</b> of the Western and Eastern Mountains"
    slots = [a_slot("09:00", an_appointment(name)), a_slot("09:15", an_appointment("Chen Wei"))]
    table.show_day(a_sheet(a_session("Dr. A", slots)), NOW)
    assert tip_at(table, table.rows.index(2, Col.PATIENT)) == ""
    assert "&lt;b&gt;Wolf" in tip_at(table, table.rows.index(1, Col.PATIENT))


@offscreen
def test_a_tool_tip_explains_a_mark(table):
    table.show_day(design_day(), NOW)
    assert "nearly the same name" in tip_at(table, table.rows.index(5, Col.PATIENT))


def test_the_table_tells_a_screen_reader_its_name_and_its_rows(table):
    held = an_appointment(room_state=RoomState.LIVE)
    table.show_day(a_sheet(a_session("Dr. Tran", [a_slot("09:30", held)])), NOW)
    spoken = QAccessible.queryAccessibleInterface(table)
    assert spoken.text(QAccessible.Text.Name) == "Appointments of the day"
    cells = [spoken.child(number) for number in range(spoken.childCount())]
    assert "09:30, Chen Wei, Follow-up, Booked, video, room: ready, Dr. Tran" in {
        cell.text(QAccessible.Text.Name) for cell in cells if cell is not None
    }


def test_now_leaves_no_mark_where_its_line_is_out_of_sight(qtbot, table, theme):
    busy = [
        a_slot(f"{9 + n // 4:02}:{n % 4 * 15:02}", an_appointment(f"P{n}"), index=n)
        for n in range(40)
    ]
    table.resize(900, 400)
    table.show_day(a_sheet(a_session("Dr. A", busy)), at("09:20"))
    table.scrollToBottom()
    danger = theme.color(ColorRole.DANGER).rgb()
    picture = table.viewport().grab().toImage()
    shown = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert danger not in shown
    table.scrollToTop()
    picture = table.viewport().grab().toImage()
    shown = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    assert danger in shown


def test_the_ring_of_focus_covers_nothing_of_its_row(qtbot, table, theme):
    visit = an_appointment()
    table.show_day(a_sheet(a_session("Dr. Tran", [a_slot("09:00", visit)])), NOW)
    table.select_appointment(visit.id)
    table.clearFocus()
    within = table.selected_rect().adjusted(2, 2, -2, -2)
    without = table.viewport().grab(within).toImage()
    table.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    assert table.viewport().grab(within).toImage() == without
    edge = table.viewport().grab(table.selected_rect()).toImage()
    assert edge.pixelColor(edge.width() // 2, 0) == theme.color(ColorRole.ACCENT)
