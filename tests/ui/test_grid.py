"""Slots side by side: nobody stands on anybody, and every slot can be reached by arrow keys."""

import random
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from desktop_app.domain.appointment import Status
from desktop_app.ui.day_model import Col, DayModel
from desktop_app.ui.day_rows import SlotRow, rows_of, whole_day
from desktop_app.ui.grid_layout import ByDay, ByDoctor, lay_out
from desktop_app.ui.grid_moves import Step, stepped
from desktop_app.ui.side_by_side import SideBySide
from desktop_app.ui.theme import Theme
from tests.ui.days import (
    DAY,
    ZONE,
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


def rows(sheet):
    return rows_of(whole_day(sheet, frozenset()), frozenset(), frozenset())


def a_grid(sheet):
    return lay_out(rows(sheet), ByDoctor(), ZONE)


def overlap(one, other):
    return one.start < other.end and other.start < one.end


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**32))
def test_every_slot_has_a_place_of_its_own_and_arrow_keys_reach_all(seed):
    bits = random.Random(seed)  # noqa: S311 - nothing here is secret
    sheet = random_day(bits, patients=[random_appointment(bits) for _ in range(12)])
    grid = a_grid(sheet)
    places = list(grid.places.values())
    assert len(places) == sum(isinstance(row, SlotRow) for row in rows(sheet))
    for number, one in enumerate(places):
        assert one.lane < one.lanes
        assert grid.first <= one.start < one.end <= grid.last
        assert not any(
            overlap(one, other)
            for other in places[:number]
            if (other.column, other.lane) == (one.column, one.lane)
        )
    first = next(iter(grid.places))
    reached, fresh = {first}, {first}
    while fresh:
        fresh = {stepped(grid, here, step, 60) for here in fresh for step in Step} - reached
        reached |= fresh
    assert reached == set(grid.places)


def test_on_the_day_the_clocks_go_back_the_hour_that_comes_twice_stands_in_two_lanes():
    day = DAY.replace(month=10, day=25)
    slots = [
        a_slot(at("00:30", day) + timedelta(minutes=30 * number), index=number, minutes=30)
        for number in range(8)
    ]
    grid = a_grid(a_sheet(a_session("Dr. Night", slots), day=day))
    twice = [place for place in grid.places.values() if place.start == 2 * 60]
    assert sorted(place.lane for place in twice) == [0, 1]


def test_a_week_has_seven_columns_only_if_there_is_work_at_its_end():
    week = [DAY + timedelta(days=number) for number in (0, 3)]
    sessions = [a_session("Dr. Rahman", [a_slot(at("09:00", day))]) for day in week]
    arrangement = ByDay(ZONE, DAY)
    grid = lay_out(rows(a_sheet(*sessions)), arrangement, ZONE)
    assert len(grid.columns) == 5
    assert [place.column for place in grid.places.values()] == [0, 3]
    sunday = a_session("Dr. Rahman", [a_slot(at("09:00", DAY + timedelta(days=6)))])
    assert len(lay_out(rows(a_sheet(*sessions, sunday)), arrangement, ZONE).columns) == 7


# -- the view ----------------------------------------------------------------------------------


@pytest.fixture
def theme(qapp):
    theme = Theme()
    yield theme
    theme.force(Qt.ColorScheme.Unknown)
    theme.deleteLater()


@pytest.fixture
def side(qtbot, theme):
    side = SideBySide(DayModel(), theme)
    qtbot.addWidget(side)
    side.resize(752, 690)
    side.show()
    return side


def named(side):
    target = side.selected()
    row = side.rows.rows[side.index_for(target).row()]
    return f"{side.rows.text(row, Col.TIME)} {side.rows.text(row, Col.PATIENT)}"


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_arrows_go_along_time_and_from_doctor_to_doctor(qtbot, side, direction):
    side.setLayoutDirection(direction)
    side.show_day(design_day(), NOW)
    after, before = Qt.Key.Key_Right, Qt.Key.Key_Left
    if direction is Qt.LayoutDirection.RightToLeft:
        after, before = before, after
    met = [named(side)]
    for key in (Qt.Key.Key_Up, after, Qt.Key.Key_Down, before, Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(side, key)
        met.append(named(side))
    assert met == [
        "09:15 Chen Wei",
        "09:00 María López Ñandú",
        "09:00 Fatima al-Zahra · فاطمة",
        "09:20 Jürgen Groß",
        "09:15 Chen Wei",
        "10:15 Siobhán O'Brien-Smith",
        "09:00 María López Ñandú",
    ]


def test_enter_letters_and_clicks_mean_the_slot_they_are_pressed_on(qtbot, side):
    sheet = design_day()
    side.show_day(sheet, NOW)
    heard = []
    side.appointment_activated.connect(lambda wish: heard.append(("open", wish)))
    side.slot_activated.connect(lambda wish: heard.append(("book", wish)))
    side.link_wanted.connect(lambda wish: heard.append(("link", wish)))
    sam = sheet.sessions[1].slots[2].appointment.id
    free = sheet.sessions[1].slots[3].id
    spot = side.row_rect(side.rows.index_of(sam).row()).center()
    qtbot.mouseClick(side.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    qtbot.keyClick(side, Qt.Key.Key_L)
    qtbot.keyClick(side, Qt.Key.Key_Return)
    qtbot.keyClick(side, Qt.Key.Key_Down)
    qtbot.keyClick(side, Qt.Key.Key_Return)
    assert heard == [("link", sam), ("open", sam), ("book", free)]


def test_a_refresh_keeps_the_slot_selected_and_where_it_stands(side):
    bits = random.Random(3)  # noqa: S311 - the same visits every time
    sheet = full_day(doctors=6)
    side.show_day(sheet, NOW)
    held = [slot.appointment for each in sheet.sessions for slot in each.slots if slot.appointment]
    for chosen in bits.sample(held, 5):
        assert side.select_appointment(chosen.id)
        top = side.selected_rect().top()
        earlier = a_session("Dr. Early", [a_slot("05:00", an_appointment("Anna Early"))])
        side.show_day(a_sheet(earlier, *sheet.sessions), NOW)
        assert side.selected_appointment() == chosen.id
        assert side.selected_rect().top() == top
        side.show_day(sheet, NOW)


def test_what_is_selected_by_key_is_in_view(qtbot, side):
    side.show_day(full_day(doctors=12), NOW)
    for key in (Qt.Key.Key_End, *[Qt.Key.Key_Right] * 11, Qt.Key.Key_PageUp, Qt.Key.Key_Home):
        qtbot.keyClick(side, key)
        assert side.body().contains(side.selected_rect()), key


def test_a_visit_that_was_cancelled_stands_beside_its_free_slot(side):
    gone = an_appointment("Zoë Quinn", status=Status.CANCELLED)
    side.show_day(a_sheet(a_session("Dr. Rahman", [a_slot("09:00", released=[gone])])), NOW)
    both = [side.row_rect(number) for number in side.grid.places]
    assert len(both) == 2
    assert both[0].top() == both[1].top()
    assert not both[0].intersects(both[1])
    assert "Cancelled" in side.tip(side.rows.index_of(gone.id))


def test_a_screen_reader_hears_the_whole_slot(side):
    side.show_day(design_day(), NOW)
    spoken = QAccessible.queryAccessibleInterface(side)
    assert spoken.text(QAccessible.Text.Name) == "Doctors of the day, side by side"
    cells = filter(None, map(spoken.child, range(spoken.childCount())))
    (chen,) = (c for c in cells if c.text(QAccessible.Text.Name).startswith("09:15, Chen Wei"))
    assert chen.state().selected
    assert chen.rect().size() == side.selected_rect().size()
