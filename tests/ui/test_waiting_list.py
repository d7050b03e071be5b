"""Who waits for an earlier time: told when a slot is freed, booked by one key, listed."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain.appointment import DayPart, Kind, Status
from desktop_app.domain.free_slots import Wish
from desktop_app.errors import ChangedMeanwhileError, DatabaseBusyError
from desktop_app.ui.day_model import Col
from desktop_app.ui.waiting_dialog import WaitingDialog
from desktop_app.ui.waiting_form import WaitingForm
from desktop_app.ui.wish_dialog import WishDialog
from tests.ui.bookings import somebody
from tests.ui.days import DAY, a_uuid, at

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def waits(clinic):
    """Aleksander Novák, at 09:45, waits for an earlier time; the slot at 09:30 is taken."""
    held = clinic.of("Chen Wei")
    rahman, okafor = clinic.sheets[DAY].sessions
    free = replace(rahman.slots[2], appointment=replace(held, id=a_uuid(), patient="In Between"))
    slots = (*rahman.slots[:2], free, *rahman.slots[3:])
    clinic.put(replace(rahman, slots=slots), okafor)
    novak = somebody(clinic, "Aleksander Novák")
    clinic.bookings.waiting = [novak]
    return novak


@pytest.fixture
def looked(qtbot, window, clinic):
    """Refresh, and wait until the waiting list was looked at after that."""

    def looked():
        before = len(clinic.asked["waiting_list"])
        window.watch.refresh()
        qtbot.waitUntil(
            lambda: (
                len(clinic.asked["waiting_list"]) > before
                and not window.booking.vacancies.is_looking
            )
        )

    return looked


@pytest.fixture
def freed(looked, clinic):
    """Another desk cancels the visit at 09:30, and this one refreshes."""

    def freed():
        looked()
        clinic.remove(clinic.of("In Between").id)
        looked()

    return freed


def spoken(window, appointment_id):
    index = window.table.rows.index_of(appointment_id).siblingAtColumn(Col.TIME)
    return index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_a_slot_that_another_desk_freed_is_told_and_f8_books_it(
    qtbot, waits, window, clinic, press, freed
):
    freed()
    assert "09:30 with" in window.strip.text()
    assert "Aleksander Novák" in window.strip.text()
    assert "09:45" in window.strip.text()
    slot = clinic.sheets[DAY].sessions[0].slots[2]
    press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: "Aleksander Novák" in window.flow.toast.text())
    assert clinic.sheets[DAY].sessions[0].slots[2].id == slot.id
    assert clinic.sheets[DAY].sessions[0].slots[2].appointment.id == waits.appointment_id
    assert window.strip.text() == ""


def test_what_was_free_before_is_no_news_and_without_any_f8_says_so(window, clinic, press, looked):
    clinic.bookings.waiting = [somebody(clinic, "Aleksander Novák")]  # 09:30 is free all along
    looked()
    looked()
    assert window.strip.text() == ""
    press(Qt.Key.Key_F8)
    assert "No slot was freed" in window.status.text()


def test_a_vacancy_that_another_desk_has_filled_is_no_longer_offered(
    waits, window, clinic, freed, looked
):
    freed()
    assert window.strip.text()
    clinic.bookings.waiting = []
    looked()
    assert window.strip.text() == ""
    assert window.booking.vacancies.pending == ()


def test_who_declines_is_not_asked_again_and_the_next_one_is(qtbot, waits, window, clinic, freed):
    late = somebody(clinic, "Hana Late", since=at("08:30"))
    clinic.bookings.waiting.append(late)
    freed()
    _, decline = window.strip.buttons()
    qtbot.mouseClick(decline, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Hana Late" in window.strip.text())
    assert clinic.asked["waiting_list"][-1] == (
        frozenset({(waits.appointment_id, clinic.sheets[DAY].sessions[0].slots[2].id)}),
    )


def test_a_refusal_is_told_in_words(qtbot, waits, window, clinic, press, freed):
    freed()
    clinic.fail("take_vacancy", ChangedMeanwhileError())
    press(Qt.Key.Key_F8)
    qtbot.waitUntil(lambda: "Another desk" in window.strip.text())


def test_e_lets_a_visit_wait_for_an_earlier_time_and_once_more_no_longer(
    qtbot, window, clinic, press
):
    chen = clinic.of("Chen Wei").id
    press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: "wants an earlier time" in spoken(window, chen))
    assert clinic.asked["wait_for_earlier"] == [(chen, Wish())]
    press(Qt.Key.Key_E)
    qtbot.waitUntil(lambda: "wants an earlier time" not in spoken(window, chen))
    assert clinic.asked["wait_for_earlier"][-1] == (chen, None)


@pytest.mark.parametrize("where", ["a free slot", "a visit whose patient is here"])
def test_e_where_nobody_can_wait_says_what_it_is_for(window, clinic, press, settle, where):
    if where == "a free slot":
        window.table.select_slot(clinic.sheets[DAY].sessions[0].slots[2].id)
    else:
        clinic.change(clinic.of("Chen Wei").id, status=Status.ARRIVED)
        window.watch.refresh()
        settle()
    press(Qt.Key.Key_E)
    settle()
    assert clinic.asked["wait_for_earlier"] == []
    assert "Only a booked visit" in window.status.text()


@pytest.fixture
def listed(qtbot, window, clinic, press, settle):
    """The waiting list is open."""
    clinic.bookings.waiting = [
        somebody(clinic, "Aleksander Novák"),
        somebody(
            clinic,
            "Hana <b>Late</b>",
            since=at("08:00", DAY - timedelta(days=3)),
            wish=Wish(part=DayPart.EVENING, speciality="Surgery"),
        ),
    ]
    press(Qt.Key.Key_Y, CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.findChild(WaitingDialog) is not None)
    dialog = window.findChild(WaitingDialog)
    settle()
    return dialog


def cells(dialog, row):
    model = dialog.rows
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_the_list_says_who_waits_since_when_for_what_and_what_is_free(listed):
    assert "2 wait" in listed.state.text()
    patient, since, now, wishes, free = cells(listed, 0)
    assert ("Novák" in patient, since, "09:45" in now, wishes) == (True, "08:00", True, "")
    assert "09:30" in free
    patient, since, now, wishes, free = cells(listed, 1)
    assert "<b>" in patient
    assert ("20 Nov" in since, now, free) == (True, "no time yet", "")
    assert "Surgery" in wishes
    assert "Evening" in wishes


def test_enter_in_the_list_books_what_is_free_now(qtbot, window, clinic, listed, settle):
    qtbot.keyClick(listed.table, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(listed.rows.places) == 1)
    slot = clinic.sheets[DAY].sessions[0].slots[2]
    assert slot.appointment.patient == "Aleksander Novák"
    assert not listed.book.isEnabled()


def test_who_is_taken_off_the_list_waits_no_longer_and_a_failure_keeps_all(
    qtbot, clinic, listed, settle
):
    listed.table.selectRow(1)
    hana = listed.chosen.waiting.appointment_id
    clinic.fail("leave_list", DatabaseBusyError())
    listed.leave.click()
    qtbot.waitUntil(lambda: "busy" in listed.state.text())
    assert len(listed.rows.places) == 2
    clinic.heal("leave_list")
    listed.leave.click()
    qtbot.waitUntil(lambda: len(listed.rows.places) == 1)
    assert clinic.asked["leave_list"][-1] == (hana,)


def test_the_list_and_wishes_stay_while_they_are_kept_so_that_an_undo_is_near(
    qtbot, window, listed, esc_stays
):
    listed.wishes.click()
    wishes = listed.findChild(WishDialog)
    esc_stays(wishes, "wait_for_earlier", wishes.save.click)
    qtbot.waitUntil(lambda: "wishes another time" in window.flow.toast.text())
    listed.table.selectRow(1)
    esc_stays(listed, "leave_list", listed.leave.click)
    qtbot.waitUntil(lambda: "no longer waits" in window.flow.toast.text())
    qtbot.keyClick(listed, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(WaitingDialog) is None)


def test_wishes_are_changed_and_the_dialog_stays_open_if_they_cannot_be_kept(
    qtbot, window, clinic, listed, settle
):
    listed.table.selectRow(1)
    hana = listed.chosen.waiting.appointment_id
    listed.wishes.click()
    dialog = listed.findChild(WishDialog)
    assert dialog.wishes.part.currentText() == "Evening"
    dialog.wishes.part.setCurrentIndex(0)
    clinic.fail("wait_for_earlier", DatabaseBusyError())
    dialog.save.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "busy" in dialog.problem.text()
    clinic.heal("wait_for_earlier")
    dialog.save.click()
    qtbot.waitUntil(lambda: len(clinic.asked["wait_for_earlier"]) == 2)
    assert clinic.asked["wait_for_earlier"][-1] == (hana, Wish(speciality=""))
    qtbot.waitUntil(lambda: "wishes another time" in window.flow.toast.text())


def test_somebody_is_put_on_the_list_with_wishes_and_without_a_patient_it_says_so(
    qtbot, window, clinic, press, settle, esc_stays
):
    clinic.patients["Sara Ito"] = {}
    press(Qt.Key.Key_Y, CTRL | Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: window.findChild(WaitingForm) is not None)
    form = window.findChild(WaitingForm)
    settle()
    qtbot.keyClicks(form.patient, "nobody")
    form.save.click()
    assert "Choose a patient" in form.problem.text()
    form.patient.clear()
    qtbot.keyClicks(form.patient, "sara")
    qtbot.waitUntil(form.patient.results.isVisible)
    qtbot.keyClick(form.patient, Qt.Key.Key_Return)
    assert form.patient.patient.name == "Sara Ito"
    form.fields.reason.setEditText("x" * 300)
    form.save.click()
    assert form.fields.problem.isVisible()
    form.fields.reason.setEditText("Rash")
    form.wishes.part.setCurrentIndex(2)
    clinic.fail("put_on_list", DatabaseBusyError())
    esc_stays(form, "put_on_list", form.save.click)
    qtbot.waitUntil(form.problem.isVisible)
    clinic.heal("put_on_list")
    clinic.asked["put_on_list"].clear()
    esc_stays(form, "put_on_list", form.save.click)
    ((_, kind, reason, wish),) = clinic.asked["put_on_list"]
    assert (kind, reason, wish) == (Kind.VIDEO, "Rash", Wish(part=DayPart.AFTERNOON))
    qtbot.waitUntil(lambda: "Sara Ito" in window.flow.toast.text())
