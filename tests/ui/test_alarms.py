"""Alarms stand above the table until a person has seen them, whatever else happens."""

from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from desktop_app.domain.alarm import Alarm, AlarmKind
from desktop_app.errors import DatabaseBusyError, DiskFullError
from desktop_app.ui.errors import Notice
from tests.ui.days import DAY, a_uuid, at


def an_alarm(kind=AlarmKind.FOREIGN_ROOM, about=None, raised="09:20"):
    return Alarm(
        id=a_uuid(), kind=kind, raised_at=at(raised), appointment_id=about.id if about else None
    )


def words_of(strip):
    return strip.findChild(QLabel, "words")


@pytest.fixture
def strip(window):
    return window.centre.alarms


@pytest.fixture
def raised(qtbot, window, clinic, strip):
    """Raise alarms, have the day refreshed, and wait until they stand."""

    def raise_them(*alarms):
        clinic.alarms += alarms
        window.commands.refresh.trigger()
        qtbot.waitUntil(lambda: strip.isVisible() and len(clinic.alarms) > 0)

    return raise_them


def test_without_alarms_nothing_stands_above_the_table(qtbot, window, clinic, strip):
    qtbot.waitUntil(lambda: len(clinic.asked["open_alarms"]) > 0)
    assert not strip.isVisible()
    assert strip.text() == ""


def test_an_alarm_comes_with_the_next_look_at_the_day_and_says_whose_visit_it_is(
    raised, clinic, strip
):
    raised(an_alarm(about=clinic.of("Chen Wei")))
    assert "Chen Wei" in strip.text()
    assert "09:15" in strip.text()
    assert "named a room that is not this visit's" in strip.text()
    assert "Open the visit for a new room" in strip.text()
    assert strip.count.text() == "09:20"


@pytest.mark.parametrize("kind", AlarmKind)
def test_every_kind_of_alarm_says_what_happened_and_what_to_do(raised, strip, kind):
    raised(an_alarm(kind))
    assert strip.shown.title
    assert strip.shown.advice.endswith(".")


def test_the_quiet_refresh_brings_alarms_too(qtbot, window, clinic, strip):
    clinic.alarms.append(an_alarm())
    window.watch.refresh_quietly()
    qtbot.waitUntil(strip.isVisible)


def test_neither_escape_nor_a_notice_takes_an_alarm_away_nor_hides_it_a_notice(
    qtbot, raised, window, strip, press
):
    raised(an_alarm())
    window.notify(Notice("Something else", "It can wait."))
    assert strip.isVisible()
    assert window.strip.isVisible()
    for _ in range(3):
        press(Qt.Key.Key_Escape)
    assert not window.strip.isVisible()
    strip.mark.setFocus()
    press(Qt.Key.Key_Escape)
    assert strip.isVisible()


def test_it_takes_no_focus_by_itself(raised, window):
    raised(an_alarm())
    assert window.table.hasFocus()


def test_f6_reaches_it_while_it_stands_after_the_notice_that_asks(
    qtbot, raised, strip, window, press
):
    raised(an_alarm(), an_alarm())
    window.strip.show_notice(Notice("Look", "At this."))
    press(Qt.Key.Key_F6)
    assert window.strip.isAncestorOf(QApplication.focusWidget())
    press(Qt.Key.Key_F6)
    assert strip.next.hasFocus()
    press(Qt.Key.Key_F6)
    assert window.panel.isAncestorOf(QApplication.focusWidget())


def test_f6_goes_to_seen_where_an_alarm_has_no_other_button(raised, strip, press):
    raised(an_alarm())
    press(Qt.Key.Key_F6)
    assert strip.mark.hasFocus()


def test_seen_is_recorded_takes_it_away_and_gives_the_focus_back(
    qtbot, raised, window, clinic, strip, press
):
    alarm = an_alarm()
    raised(alarm)
    strip.mark.setFocus()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert clinic.asked["mark_seen"] == [(alarm.id,)]
    assert window.table.hasFocus()


def test_an_alarm_whose_seeing_could_not_be_written_down_stays(
    qtbot, raised, window, clinic, strip
):
    raised(an_alarm())
    clinic.fail("mark_seen", DiskFullError())
    qtbot.mouseClick(strip.mark, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "disk is full" in window.strip.text())
    assert strip.isVisible()
    clinic.heal("mark_seen")
    (again,) = window.strip.buttons()
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not strip.isVisible())


def test_while_it_is_written_down_it_stays_and_takes_no_second_press(qtbot, raised, clinic, strip):
    raised(an_alarm())
    clinic.hold("mark_seen")
    qtbot.mouseClick(strip.mark, Qt.MouseButton.LeftButton)
    assert strip.isVisible()
    assert not strip.mark.isEnabled()
    clinic.release("mark_seen")
    qtbot.waitUntil(lambda: not strip.isVisible())
    assert len(clinic.asked["mark_seen"]) == 1


def test_several_are_counted_and_gone_through_and_the_oldest_stands_first(
    qtbot, raised, clinic, strip
):
    chen, maria = clinic.of("Chen Wei"), clinic.of("María López")
    raised(
        an_alarm(AlarmKind.STRANGER, chen, "09:10"),
        an_alarm(AlarmKind.CROWD, maria, "09:11"),
        an_alarm(AlarmKind.RESTORED, raised="09:12"),
    )
    assert strip.count.text() == "09:10 · 1 of 3"
    assert "Chen Wei" in strip.text()
    for number, word in ((2, "María López"), (3, "backup"), (1, "Chen Wei")):
        qtbot.mouseClick(strip.next, Qt.MouseButton.LeftButton)
        assert f"{number} of 3" in strip.count.text()
        assert word in strip.text()


def test_a_refresh_leaves_the_one_that_is_being_read(qtbot, raised, clinic, strip, window):
    raised(an_alarm(AlarmKind.STRANGER), an_alarm(AlarmKind.CROWD))
    qtbot.mouseClick(strip.next, Qt.MouseButton.LeftButton)
    second = strip.shown.id
    asked = len(clinic.asked["open_alarms"])
    window.commands.refresh.trigger()
    qtbot.waitUntil(lambda: len(clinic.asked["open_alarms"]) > asked)
    assert strip.shown.id == second


def test_show_visit_goes_to_it_on_whichever_day(qtbot, raised, clinic, strip, window):
    later = clinic.of("Zoë Later")
    raised(an_alarm(about=later))
    assert "Zoë" not in strip.text()  # it is not of the day on view
    qtbot.mouseClick(strip.show_visit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.table.selected_appointment() == later.id)
    assert window.watch.day == DAY + timedelta(days=1)
    assert strip.isVisible()  # to have gone there is not to have seen it
    qtbot.waitUntil(lambda: "Zoë Later" in strip.text())


def test_an_alarm_about_no_visit_offers_none(raised, strip):
    raised(an_alarm(AlarmKind.TRAIL_BROKEN))
    assert not strip.show_visit.isVisible()
    assert not strip.next.isVisible()
    assert strip.mark.isVisible()


def test_alarms_that_cannot_be_read_are_complained_of_once_and_the_old_ones_stay(
    qtbot, raised, clinic, strip, window
):
    raised(an_alarm())
    clinic.fail("open_alarms", DatabaseBusyError())
    window.watch.refresh_quietly()
    qtbot.waitUntil(lambda: "database is busy" in window.strip.text())
    window.strip.close_notice()
    asked = len(clinic.asked["open_alarms"])
    window.watch.refresh_quietly()
    qtbot.waitUntil(lambda: len(clinic.asked["open_alarms"]) > asked)
    window.watch.refresh_quietly()
    qtbot.waitUntil(lambda: len(clinic.asked["open_alarms"]) > asked + 1)
    assert not window.strip.isVisible()
    assert strip.isVisible()


def test_names_in_an_alarm_are_plain_and_everything_has_a_name_for_a_reader(
    raised, clinic, strip, window
):
    chen = clinic.of("Chen Wei")
    clinic.change(chen.id, patient="<img src=x>")
    raised(an_alarm(about=chen), an_alarm(AlarmKind.CROWD))
    assert "<img src=x>" in strip.shown.title
    assert "&lt;img" in words_of(strip).text()
    assert strip.accessibleName() == "Alarm"
    assert strip.accessibleDescription() == strip.text()
    for button in (strip.next, strip.show_visit, strip.mark):
        assert button.text() or button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert QApplication.focusWidget() is window.table


def test_in_a_narrow_window_the_buttons_stand_under_the_words(qtbot, raised, clinic, strip, window):
    window.resize(900, 700)
    raised(an_alarm(about=clinic.of("Chen Wei")))
    words = words_of(strip)
    qtbot.waitUntil(lambda: strip.mark.geometry().top() > words.geometry().bottom())
    assert strip.mark.geometry().right() <= strip.width()
