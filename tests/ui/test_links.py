"""Links at the desk: a guest's, new ones for all, and what each of them allows."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from desktop_app.domain.appointment import HistoryEntry, RoomState
from desktop_app.domain.joining import Guest
from desktop_app.domain.visit_links import Trial, Tried
from desktop_app.errors import (
    GuestsFullError,
    LinksDieError,
    NoLinksYetError,
    ProviderUnreachableError,
    VisitEndedError,
)
from desktop_app.ui.link_words import given_links
from desktop_app.ui.links_dialog import LinksDialog
from tests.ui.days import at

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
PASSED = (
    Tried(trial=Trial.OWN_ROOM, let_in=True, words=""),
    Tried(trial=Trial.OTHER_ROOM, let_in=False, words="This link is for another room"),
    Tried(trial=Trial.OTHER_PERSON, let_in=False, words="<b>No</b>"),
)


def copied():
    return QGuiApplication.clipboard().text()


def shown(widget):
    return " ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible())


def entry(action, result="", time="09:10"):
    return HistoryEntry(at=at(time), action=action, result=result)


@pytest.fixture
def menu(qtbot, window, press):
    """The guests' menu of Chen Wei, opened by its key."""
    press(Qt.Key.Key_I)
    qtbot.waitUntil(window.links.menu.isVisible)
    return window.links.menu


@pytest.fixture
def explained(qtbot, window, press):
    """Ask what the selected visit's links allow."""

    def explained():
        window.commands.link_rights.trigger()
        qtbot.waitUntil(lambda: window.findChild(LinksDialog) is not None)
        dialog = window.findChild(LinksDialog)
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return explained


# -- guests ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("keys", "guest"),
    [
        ([Qt.Key.Key_Return], Guest.INTERPRETER),
        ([Qt.Key.Key_Down, Qt.Key.Key_Return], Guest.RELATIVE),
        ([Qt.Key.Key_I], Guest.INTERPRETER),
        ([Qt.Key.Key_R], Guest.RELATIVE),
        ([Qt.Key.Key_S], Guest.OTHER),
    ],
)
def test_two_keys_copy_a_guests_own_link(qtbot, window, clinic, menu, keys, guest):
    chen = clinic.of("Chen Wei")
    for key in keys:
        qtbot.keyClick(menu, key)
    qtbot.waitUntil(lambda: "link is copied" in window.status.text())
    assert clinic.asked["guest_link"] == [(chen.id,)]
    assert clinic.guests == [(chen.id, guest)]
    assert copied().endswith(f"token=secret-{guest}")
    assert clinic.launched == []
    assert window.strip.text() == ""


def test_the_panels_button_and_the_menu_ask_the_same(qtbot, window, clinic):
    for ask in (window.panel.card.guest.click, window.commands.guest_link.trigger):
        ask()
        qtbot.waitUntil(window.links.menu.isVisible)
        window.links.menu.hide()
    assert clinic.asked["guest_link"] == []


def test_the_menu_stands_beside_what_asked_for_it(qtbot, window, menu):
    row = window.table.visualRect(window.table.currentIndex())
    below = window.table.viewport().mapToGlobal(row.bottomLeft()).y()
    assert abs(menu.pos().y() - below) <= 4
    menu.hide()
    window.panel.card.guest.click()
    qtbot.waitUntil(menu.isVisible)
    assert abs(menu.pos().y() - window.panel.card.below_guest().y()) <= 4


def test_escape_leaves_the_menu_and_copies_nothing(qtbot, window, clinic, menu):
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not menu.isVisible())
    assert clinic.asked["guest_link"] == []
    qtbot.waitUntil(window.table.hasFocus)


def test_the_link_is_for_the_visit_that_was_selected_when_the_menu_opened(
    qtbot, window, clinic, menu
):
    chen = clinic.of("Chen Wei")
    window.table.select_appointment(clinic.of("Sam Taylor").id)
    qtbot.keyClick(menu, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: clinic.guests == [(chen.id, Guest.RELATIVE)])


def test_a_fifth_guest_is_told_what_to_do(qtbot, window, clinic, menu):
    clinic.fail("guest_link", GuestsFullError())
    qtbot.keyClick(menu, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: "All four guest links" in window.strip.text())
    assert "Ctrl+Shift+R" in window.strip.text()
    assert copied() == ""


def test_a_free_row_offers_no_guests_link(qtbot, window, press):
    press(Qt.Key.Key_Down)
    assert window.table.selected_appointment() is None
    press(Qt.Key.Key_I)
    assert not window.links.menu.isVisible()


def test_the_panel_shows_to_whom_guest_links_were_given(qtbot, window, clinic):
    clinic.history["Chen Wei"] = (
        entry("guest-link-copied", "relative", "09:12"),
        entry("guest-link-copied", "interpreter", "09:11"),
        entry("room-created", "patient", "09:10"),
    )
    window.watch.refresh()
    given = window.panel.card.given
    qtbot.waitUntil(lambda: given.isVisible() and given.guests.whole == "Interpreter, Relative")
    assert not given.revoked.isVisible()
    assert "Interpreter's link copied" in shown(window.panel.page.history)


# -- new links ------------------------------------------------------------------------------------


def test_new_links_are_asked_about_once_and_then_copied(qtbot, window, clinic, press):
    chen = clinic.of("Chen Wei")
    clinic.fail("new_links", LinksDieError())
    press(Qt.Key.Key_R, CTRL_SHIFT)
    qtbot.waitUntil(lambda: len(window.strip.buttons()) == 1)
    assert "Chen Wei" in window.strip.text()
    assert "can't be undone" in window.strip.text()
    assert clinic.asked["patient_link"] == clinic.asked["close_old"] == []
    clinic.heal("new_links")
    press(Qt.Key.Key_F6)
    qtbot.waitUntil(window.strip.buttons()[0].hasFocus)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "The old links are dead" in window.status.text())
    assert clinic.asked["new_links"] == [
        (chen.id, frozenset()),
        (chen.id, frozenset({LinksDieError.consent})),
    ]
    assert clinic.asked["close_old"] == [(chen.id,)]
    assert copied().endswith("token=secret-patient")
    qtbot.waitUntil(lambda: window.panel.card.room.whole == clinic.room_of(chen.id, rotation=1))


def test_an_old_room_that_is_still_open_is_not_called_dead(qtbot, window, clinic):
    clinic.old_closed = False
    window.commands.new_links.trigger()
    qtbot.waitUntil(lambda: "new link is copied" in window.status.text())
    assert "closes as soon as" in window.status.text()
    assert "dead" not in window.status.text()


def test_a_visit_without_links_says_so(qtbot, window, clinic):
    clinic.fail("new_links", NoLinksYetError())
    window.commands.new_links.trigger()
    qtbot.waitUntil(lambda: "No link to this visit was made yet" in window.strip.text())
    assert window.strip.buttons() == ()


def test_when_no_new_room_can_be_made_the_old_links_stay_revoked_and_it_can_be_tried_again(
    qtbot, window, clinic
):
    chen = clinic.of("Chen Wei")
    clinic.fail("patient_link", ProviderUnreachableError())
    window.commands.new_links.trigger()
    qtbot.waitUntil(lambda: "cannot be reached" in window.strip.text())
    clinic.heal("patient_link")
    window.strip.buttons()[0].click()
    qtbot.waitUntil(lambda: "The old links are dead" in window.status.text())
    assert clinic.asked["new_links"] == [(chen.id, frozenset())]


def test_the_panel_says_since_when_earlier_links_no_longer_work(qtbot, window, clinic):
    given = window.panel.card.given
    clinic.change(clinic.of("Chen Wei").id, room_state=RoomState.LIVE, meeting_id="abcd-efgh-ijkl")
    clinic.history["Chen Wei"] = (
        entry("links-revoked", time="09:15"),
        entry("guest-link-copied", "other", "09:12"),
    )
    window.watch.refresh()
    qtbot.waitUntil(lambda: "before 09:15 are revoked" in given.revoked.whole)
    assert not given.guests.isVisible()
    clinic.history["Chen Wei"] = (
        entry("link-copied", "patient", "09:17"),
        entry("room-closed", time="09:16"),
        *clinic.history["Chen Wei"],
    )
    window.watch.refresh()
    words = "New room since 09:15: earlier links no longer work."
    qtbot.waitUntil(lambda: given.revoked.whole == words)


@pytest.mark.parametrize("end", ["room-replaced", "room-quarantined", "room-retired"])
def test_what_was_given_of_an_earlier_room_is_not_told_of_this_one(end):
    told = given_links((entry("guest-link-copied", "other"), entry(end), entry("links-revoked")))
    assert (told.guests, told.revoked_at) == ((Guest.OTHER,), None)


@pytest.mark.parametrize("end", ["room-replaced", "room-quarantined", "room-retired"])
def test_the_panel_asks_to_copy_the_link_again_when_its_room_was_lost_or_blocked(
    qtbot, window, clinic, end
):
    given = window.panel.card.given
    clinic.history["Chen Wei"] = (entry(end, time="09:15"), entry("link-copied", "patient"))
    window.watch.refresh()
    words = "Earlier links no longer lead here since 09:15: copy the link again."
    qtbot.waitUntil(lambda: given.revoked.whole == words)
    clinic.history["Chen Wei"] = (entry("link-copied"), *clinic.history["Chen Wei"])
    window.watch.refresh()
    qtbot.waitUntil(lambda: not given.isVisible())  # it was copied


def test_a_lost_room_to_which_no_link_was_given_asks_for_nothing():
    assert given_links((entry("room-replaced"), entry("room-opened"))).lost_at is None


# -- what they allow ------------------------------------------------------------------------------


def test_it_says_for_each_link_whose_it_is_what_it_allows_and_until_when(
    qtbot, window, clinic, explained
):
    chen = clinic.of("Chen Wei")
    clinic.change(chen.id, room_state=RoomState.LIVE, meeting_id="abcd-efgh-ijkl")
    clinic.guests = [(chen.id, Guest.INTERPRETER)]
    said = shown(explained())
    for words in (
        "Chen Wei",
        "abcd-efgh-ijkl",
        "Doctor",
        "mute them and remove them",
        "Front desk",
        "Patient",
        "Interpreter",
        "somebody inside must let them in",
        "good until tomorrow, 02:00",
        "not yet",
        "09:21",
    ):
        assert words in said
    assert "secret" not in said


def test_escape_closes_it_without_a_word(qtbot, window, explained):
    qtbot.keyClick(explained(), Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(LinksDialog) is None)
    assert not window.strip.isVisible()


def test_before_there_is_a_room_nothing_can_be_tested(window, clinic, explained):
    dialog = explained()
    assert "made when it is first opened" in shown(dialog)
    assert not dialog.test.isEnabled()


def test_the_test_shows_each_door_with_its_own_words_as_plain_text(qtbot, clinic, explained):
    chen = clinic.of("Chen Wei")
    clinic.change(chen.id, room_state=RoomState.LIVE, meeting_id="abcd-efgh-ijkl")
    clinic.tried = PASSED
    dialog = explained()
    qtbot.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(dialog.doors) == 3)
    own, room, person = (door.text() for door in dialog.doors)
    assert own == "Opens this visit's own room."
    assert "another visit's room" in room
    assert "This link is for another room" in room
    assert "<b>No</b>" in person
    assert all(door.textFormat() is Qt.TextFormat.PlainText for door in dialog.doors)
    assert clinic.asked["try_link"] == [(chen.id,)]
    assert dialog.test.isEnabled()


def test_the_dialog_grows_with_its_answers_and_cuts_no_words(qtbot, clinic, explained):
    clinic.change(clinic.of("Chen Wei").id, room_state=RoomState.LIVE, meeting_id="a")
    clinic.tried = tuple(replace(one, words="So many words " * 12) for one in PASSED)
    dialog = explained()
    clinic.hold("try_link")
    dialog.test.setFocus()
    qtbot.keyClick(dialog.test, Qt.Key.Key_Space)
    qtbot.keyClick(dialog.test, Qt.Key.Key_Space)
    clinic.release("try_link")
    qtbot.waitUntil(lambda: len(dialog.doors) == 3 and dialog.doors[2].isVisible())
    assert len(clinic.asked["try_link"]) == 1
    assert dialog.test.hasFocus()
    qtbot.waitUntil(lambda: dialog.height() >= dialog.layout().totalHeightForWidth(dialog.width()))
    for one in dialog.findChildren(QLabel):
        if one.isVisible() and one.wordWrap():
            assert one.height() >= one.heightForWidth(one.width()), one.text()


def test_a_door_that_opens_wrongly_is_shouted(qtbot, clinic, explained):
    clinic.change(clinic.of("Chen Wei").id, room_state=RoomState.LIVE, meeting_id="a")
    clinic.tried = tuple(replace(one, let_in=True) for one in PASSED)
    dialog = explained()
    dialog.test.click()
    qtbot.waitUntil(lambda: len(dialog.doors) == 3)
    assert [door.text()[-1] for door in dialog.doors] == [".", "!", "!"]


def test_a_test_that_fails_says_why(qtbot, clinic, explained):
    clinic.change(clinic.of("Chen Wei").id, room_state=RoomState.LIVE, meeting_id="a")
    clinic.fail("try_link", ProviderUnreachableError())
    dialog = explained()
    dialog.test.click()
    qtbot.waitUntil(lambda: len(dialog.doors) == 1)
    assert "cannot be reached" in dialog.doors[0].text()


def test_with_videosdk_the_test_explains_why_it_cannot_be(clinic, explained):
    clinic.practice = False
    clinic.change(clinic.of("Chen Wei").id, room_state=RoomState.LIVE, meeting_id="a")
    dialog = explained()
    assert not dialog.test.isEnabled()
    assert "decides in the browser" in dialog.about_test.text()


def test_an_ended_visit_has_nothing_to_explain(qtbot, window, clinic, press):
    clinic.fail("visit_links", VisitEndedError())
    press(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "This visit has ended" in window.strip.text())
    assert window.findChild(LinksDialog) is None
