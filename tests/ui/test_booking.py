"""Booking in place, by keys: a free slot, who walks in, beside a visit, the next free slot."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import NAMESPACE_OID, uuid5

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop_app.domain.appointment import Kind, SlotStatus, Status
from desktop_app.domain.free_slots import Wish
from desktop_app.domain.patient import PatientField
from desktop_app.errors import DatabaseBusyError
from desktop_app.ui.day_model import Col
from desktop_app.ui.free_slot_dialog import FreeSlotDialog
from desktop_app.ui.patient_dialog import PatientDialog
from tests.ui.days import DAY, a_session, a_slot, an_appointment, at

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ENTER, TAB, ESC = Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape


class Keys:
    """Presses keys where the focus is, as a person does, and counts all but the typing."""

    def __init__(self, qtbot):
        self._qtbot = qtbot
        self.count = 0

    def press(self, *keys, modifiers=Qt.KeyboardModifier.NoModifier):
        for key in keys:
            self.count += 1
            self._qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    def type(self, text):
        self._qtbot.keyClicks(QApplication.focusWidget(), text)


@pytest.fixture
def keys(qtbot):
    return Keys(qtbot)


@pytest.fixture(autouse=True)
def _known(clinic):
    clinic.patients["Sara Ito"] = {"phone": "+81 3 1234"}
    clinic.patients["Sam Taylor"] = {}


@pytest.fixture
def free(clinic):
    """The free slot of today, at 09:30."""
    return clinic.sheets[DAY].sessions[0].slots[2]


@pytest.fixture
def box(window):
    return window.booking.booking.box


@pytest.fixture
def at_free(window, free, keys, box):
    """The box is open at the free slot."""
    window.table.select_slot(free.id)
    keys.press(ENTER)
    assert box.isVisible()
    return box


@pytest.fixture
def found(qtbot, box):
    """Wait until somebody who is meant can be seen."""
    return lambda: qtbot.waitUntil(
        lambda: box.patient.results.isVisible() and not box.patient.hits.waits
    )


def slot_of(clinic, slot_id):
    return next(
        slot
        for sheet in clinic.sheets.values()
        for session in sheet.sessions
        for slot in session.slots
        if slot.id == slot_id
    )


@pytest.fixture
def booked(qtbot, clinic):
    """Wait until a slot has its visit, and return that."""

    def booked(slot):
        qtbot.waitUntil(lambda: slot_of(clinic, slot.id).appointment is not None)
        return slot_of(clinic, slot.id).appointment

    return booked


# -- a free slot -----------------------------------------------------------------------------------


def test_an_existing_patient_is_booked_into_a_free_slot_by_two_keys_and_typing(
    qtbot, window, keys, free, box, found, booked
):
    window.table.select_slot(free.id)
    keys.press(ENTER)
    keys.type("sara i")
    found()
    keys.press(ENTER)
    held = booked(free)
    assert keys.count == 2
    assert (held.patient, held.kind, held.status) == ("Sara Ito", Kind.VIDEO, Status.BOOKED)
    qtbot.waitUntil(lambda: window.views.selected_appointment() == held.id)
    assert window.table.hasFocus()
    assert not box.isVisible()
    qtbot.waitUntil(lambda: "Sara Ito" in window.flow.toast.text())


def test_the_row_shows_who_was_booked_before_the_day_is_read_again(
    qtbot, clinic, window, keys, free, at_free, found, settle
):
    resets = []
    window.table.rows.modelReset.connect(lambda: resets.append(1))
    keys.type("sara i")
    found()
    clinic.hold("day_sheet")
    keys.press(ENTER)
    index = window.table.rows.index_of_slot(free.id).siblingAtColumn(Col.PATIENT)
    qtbot.waitUntil(lambda: index.data() == "Sara Ito")
    clinic.release("day_sheet")
    settle()
    assert index.data() == "Sara Ito"
    assert not resets


def test_a_booking_that_takes_long_is_seen_to_be_waited_for(
    qtbot, clinic, keys, free, at_free, found, booked
):
    keys.type("sara i")
    found()
    clinic.hold("book")
    keys.press(ENTER)
    qtbot.waitUntil(lambda: not at_free.book.isEnabled())
    assert at_free.updatesEnabled()
    clinic.release("book")
    assert booked(free).patient == "Sara Ito"


def test_one_kind_is_chosen_however_often_it_is_clicked(qtbot, at_free):
    fields = at_free.fields
    for kind in [kind for kind in Kind for _ in range(2)]:
        qtbot.mouseClick(fields.kinds[kind], Qt.MouseButton.LeftButton)
        assert [each for each, radio in fields.kinds.items() if radio.isChecked()] == [kind]
        assert fields.words.kind is kind
        assert fields.repeat.leave_out.isChecked()


@pytest.mark.parametrize("view", [Qt.Key.Key_2, Qt.Key.Key_3], ids=["side by side", "week"])
def test_enter_books_in_every_view_and_on_every_day_of_a_week(
    qtbot, window, clinic, keys, box, found, booked, view
):
    thursday = DAY + timedelta(days=3)
    doctor = clinic.sheets[DAY].sessions[0].doctor_id
    slot = a_slot(at("09:15", thursday))
    clinic.put(a_session("Dr. Amina Rahman", [slot], doctor_id=doctor), day=thursday)
    if view == Qt.Key.Key_2:
        slot = clinic.sheets[DAY].sessions[0].slots[2]
    keys.press(view, modifiers=CTRL)
    qtbot.waitUntil(lambda: window.views.select_slot(slot.id))
    keys.press(ENTER)
    assert box.patient.hasFocus()
    keys.type("sara")
    found()
    keys.press(ENTER)
    held = booked(slot)
    qtbot.waitUntil(lambda: window.views.selected_appointment() == held.id)
    assert window.views.current.hasFocus()


def test_a_session_that_takes_visits_of_one_kind_offers_no_other_and_names_can_be_hidden(
    qtbot, window, clinic, keys, free, box, found, settle
):
    rahman, okafor = clinic.sheets[DAY].sessions
    clinic.put(replace(rahman, kind=Kind.PHONE), okafor)
    window.watch.refresh()
    settle()
    window.table.select_slot(free.id)
    keys.press(ENTER)
    kinds = box.fields.kinds
    assert [kind for kind, radio in kinds.items() if radio.isEnabled()] == [Kind.PHONE]
    assert kinds[Kind.PHONE].isChecked()
    keys.type("sara")
    found()
    keys.press(TAB)
    window.commands.hide_names.trigger()
    assert "Ito" not in box.patient.text()
    window.commands.hide_names.trigger()
    assert box.patient.text() == "Sara Ito"


def test_a_double_click_on_a_free_slot_opens_the_box_and_a_slot_that_is_blocked_says_so(
    qtbot, window, clinic, free, box, settle
):
    window.table.select_slot(free.id)
    spot = window.table.selected_rect().center()
    view = window.table.viewport()
    for act in (qtbot.mouseClick, qtbot.mouseDClick):
        act(view, Qt.MouseButton.LeftButton, pos=spot)
    assert box.patient.hasFocus()
    qtbot.keyClick(box.patient, ESC)
    blocked = replace(free, status=SlotStatus.BLOCKED)
    session = clinic.sheets[DAY].sessions[0]
    slots = tuple(blocked if slot.id == free.id else slot for slot in session.slots)
    clinic.put(replace(session, slots=slots))
    window.watch.refresh()
    settle()
    window.booking.ways.at_slot(free.id)
    assert not box.isVisible()
    assert "can't be booked" in window.status.text()


def test_a_booking_that_takes_its_time_shows_whom_and_lets_nothing_else_be_asked(
    qtbot, clinic, keys, free, at_free, found, booked
):
    keys.type("sara")
    found()
    clinic.hold("book")
    keys.press(ENTER, ENTER)
    qtbot.waitUntil(lambda: not at_free.book.isEnabled())
    assert at_free.patient.text() == "Sara Ito"
    assert not at_free.newcomer.isEnabled()
    clinic.release("book")
    assert booked(free).patient == "Sara Ito"
    qtbot.waitUntil(at_free.isHidden)


def test_what_stands_below_the_patient_is_reached_by_tab_and_tab_stays_in_the_box(
    clinic, keys, free, at_free, found, booked
):
    keys.type("sara")
    found()
    keys.press(TAB)
    assert at_free.patient.text() == "Sara Ito"
    assert "+81 3 1234" in at_free.person.text()
    keys.press(Qt.Key.Key_Right, TAB)  # in person
    keys.type("Follow")
    seen = []
    for _ in range(8):
        keys.press(TAB)
        seen.append(QApplication.focusWidget())
        assert at_free.isAncestorOf(seen[-1])
    assert {at_free.fields.repeat.times, at_free.newcomer, at_free.patient} <= set(seen)
    at_free.fields.earlier.setFocus()
    keys.press(Qt.Key.Key_Space)
    at_free.fields.reason.setFocus()
    keys.press(ENTER)
    held = booked(free)
    assert (held.patient, held.kind, held.waits) == ("Sara Ito", Kind.IN_PERSON, True)
    assert held.reason.startswith("Follow")


def test_a_visit_that_the_patient_has_at_that_time_is_told_and_stands_in_nobodys_way(
    qtbot, window, clinic, keys, free, at_free, found, booked
):
    sara = an_appointment("Sara Ito", patient_id=uuid5(NAMESPACE_OID, "Sara Ito"))
    rahman, _ = clinic.sheets[DAY].sessions
    clinic.put(rahman, a_session("Dr. Chidi Okafor", [a_slot("09:20", sara)]))
    keys.type("sara")
    found()
    keys.press(TAB)
    qtbot.waitUntil(lambda: "09:20 with \u2068Dr. Chidi Okafor" in at_free.warning.text())
    assert at_free.warning.isVisible()
    keys.press(ENTER)  # on a kind: nothing yet
    at_free.patient.setFocus()
    keys.press(ENTER)
    booked(free)
    qtbot.waitUntil(lambda: "a visit at that time already" in window.flow.toast.text())


def test_the_days_reasons_are_offered(at_free):
    reason = at_free.fields.reason
    assert [reason.itemText(number) for number in range(reason.count())] == ["Follow-up"]


def test_enter_before_the_answer_books_only_who_alone_is_meant(
    qtbot, clinic, keys, free, at_free, found, booked
):
    clinic.hold("find_patients")
    keys.type("sa")
    keys.press(ENTER)
    clinic.release("find_patients")
    found()
    assert slot_of(clinic, free.id).appointment is None
    clinic.hold("find_patients")
    keys.type("ra")
    keys.press(ENTER)
    clinic.release("find_patients")
    assert booked(free).patient == "Sara Ito"


def test_nothing_typed_is_lost_by_closing_and_another_slot_begins_anew(
    qtbot, window, clinic, keys, free, at_free, settle
):
    keys.type("sar")
    at_free.fields.reason.setEditText("Rash")
    keys.press(ESC)
    assert window.table.hasFocus()
    keys.press(ENTER)
    assert (at_free.patient.text(), at_free.fields.words.reason) == ("sar", "Rash")
    qtbot.mouseClick(window.table.viewport(), Qt.MouseButton.LeftButton)
    window.search.setFocus()
    assert not at_free.isVisible()
    window.table.setFocus()
    window.table.select_slot(free.id)
    keys.press(ENTER)
    assert at_free.patient.text() == "sar"
    keys.press(ESC)
    window.booking.ways.beside(clinic.sheets[DAY].sessions[0].slots[1].id)
    assert at_free.patient.text() == ""


def test_a_slot_that_was_taken_meanwhile_is_told_and_the_next_one_books_with_one_press(
    qtbot, window, clinic, keys, at_free, found, booked, settle
):
    later = a_slot("10:30", index=7)
    rahman, okafor = clinic.sheets[DAY].sessions
    free = rahman.slots[2]
    clinic.put(replace(rahman, slots=(*rahman.slots, later)), okafor)
    window.watch.refresh()
    settle()
    taken = replace(free, appointment=an_appointment("Another Desk"))
    slots = (*(taken if slot.id == free.id else slot for slot in rahman.slots), later)
    clinic.put(replace(rahman, slots=slots), okafor)
    keys.type("sara")
    found()
    keys.press(ENTER)
    qtbot.waitUntil(lambda: bool(at_free.offered))
    assert "taken" in at_free.problem.text()
    assert "10:30" in at_free.problem.text()
    qtbot.waitUntil(at_free.offered[0].hasFocus)
    keys.press(ENTER)
    assert booked(later).patient == "Sara Ito"
    qtbot.waitUntil(lambda: window.views.selected_slot() == later.id)


def test_a_failure_is_told_in_the_box_and_enter_tries_again(
    qtbot, clinic, keys, free, at_free, found, booked
):
    clinic.fail("book", DatabaseBusyError())
    keys.type("sara")
    found()
    keys.press(ENTER)
    qtbot.waitUntil(at_free.problem.isVisible)
    assert "busy" in at_free.problem.text()
    clinic.heal("book")
    at_free.patient.setFocus()
    keys.press(ENTER)
    assert booked(free).patient == "Sara Ito"


@pytest.mark.parametrize(
    ("reason", "kept"),
    [
        pytest.param("<b>Rash</b> \u202eevil", "<b>Rash</b>", id="markup and turned letters"),
        pytest.param("a\x00b", "ab", id="NUL"),
        pytest.param("", "", id="nothing"),
        pytest.param("x" * 1_000_000, None, id="a megabyte"),
    ],
)
def test_whatever_stands_in_the_reason_it_is_kept_or_a_sentence_beside_it_says_why_not(
    clinic, keys, free, at_free, found, booked, reason, kept
):
    keys.type("sara")
    found()
    keys.press(TAB)
    at_free.fields.reason.setEditText(reason)
    at_free.book.click()
    if kept is None:
        assert "at most 200 letters" in at_free.fields.problem.text()
        assert at_free.fields.problem.isVisible()
        assert at_free.isVisible()
        assert at_free.fields.reason.currentText().startswith("xxx")
        assert slot_of(clinic, free.id).appointment is None
    else:
        assert booked(free).reason.startswith(kept)


@pytest.mark.parametrize("typed", ["", "   ", "<img>", "\u202e\x00", "x" * 100_000])
def test_who_is_nobody_is_not_booked_and_a_sentence_says_what_to_do(
    clinic, keys, free, at_free, settle, typed
):
    at_free.patient.setText(typed)
    at_free.book.click()
    settle()
    assert at_free.problem.isVisible()
    assert at_free.isVisible()
    assert slot_of(clinic, free.id).appointment is None


def fields_of_newcomer(qtbot, keys, box, found, name):
    """Type the name of somebody unknown, and Enter."""
    keys.type(name)
    found()
    keys.press(ENTER)
    qtbot.waitUntil(lambda: box.newcomers is not None and box.newcomers.isVisible())
    return box.newcomers.form


def test_a_new_patient_is_registered_and_booked_in_the_box_by_keys_alone(
    qtbot, window, clinic, keys, free, at_free, found, booked
):
    at_free.fields.reason.setEditText("Rash")
    form = fields_of_newcomer(qtbot, keys, at_free, found, "Nova Newcomer")
    assert QApplication.focusWidget() is form.field(PatientField.BIRTH_DATE)
    assert not at_free.patient.isVisible()
    keys.type("1990-13-45")
    keys.press(TAB)
    keys.type("030 901821")
    keys.press(ENTER)
    qtbot.waitUntil(lambda: form.problem(PatientField.BIRTH_DATE) != "")  # and nothing is lost
    assert (form.draft.name, form.draft.phone) == ("Nova Newcomer", "030 901821")
    assert slot_of(clinic, free.id).appointment is None
    QApplication.focusWidget().selectAll()
    keys.type("1990-02-11")
    keys.press(ENTER)
    held = booked(free)
    (made,) = clinic.register.people.values()
    assert (made.birth_date, made.phone) == (date(1990, 2, 11), "+49 30 901821")
    assert (held.patient, held.reason) == ("Nova Newcomer", "Rash")
    assert PatientDialog not in map(type, window.children())


def test_who_is_like_somebody_known_is_told_of_before_a_second_record_is_made(
    qtbot, window, clinic, keys, free, at_free, found, booked
):
    known = clinic.register.add("Ana Ruiz", birth_date=date(1985, 2, 11))
    clinic.register.people.clear()  # not found by the search, as under another name
    form = fields_of_newcomer(qtbot, keys, at_free, found, "Ana Ruiz")
    clinic.register.people[known.id] = known
    keys.type("1985-02-11")
    keys.press(ENTER)
    qtbot.waitUntil(lambda: len(form.known.buttons) == 1)
    assert len(clinic.register.people) == 1
    form.known.buttons[0].click()
    assert at_free.patient.patient.id == known.id
    assert not form.isVisible()
    keys.press(ENTER)
    assert booked(free).patient_id == known.id


def test_more_fields_open_the_whole_record_and_what_was_typed_is_carried_over(
    qtbot, window, clinic, keys, free, at_free, found, booked
):
    form = fields_of_newcomer(qtbot, keys, at_free, found, "Nova Newcomer")
    keys.type("1990-02-11")
    keys.press(ESC)  # what was typed is kept
    keys.press(ENTER)
    assert form.draft.birth_date == "1990-02-11"
    at_free.newcomers.more.click()
    qtbot.waitUntil(lambda: window.findChild(PatientDialog) is not None)
    dialog = window.findChild(PatientDialog)
    assert (dialog.form.draft.name, dialog.form.draft.birth_date) == ("Nova Newcomer", "1990-02-11")
    dialog.save.click()
    qtbot.waitUntil(lambda: at_free.patient.patient is not None)
    assert at_free.patient.text() == "Nova Newcomer"
    assert "registered" in window.flow.toast.text()


# -- every week ------------------------------------------------------------------------------------


@pytest.fixture
def weeks(clinic, free):
    """The same doctor in the next two weeks: once taken with 10:00 free, once with nothing free."""
    doctor = clinic.sheets[DAY].sessions[0].doctor_id
    made = []
    for number, others in ((1, ["10:00"]), (2, [])):
        day = DAY + timedelta(weeks=number)
        slots = [a_slot(at("09:30", day), an_appointment())]
        slots += [a_slot(at(wall, day), index=1) for wall in others]
        made.append(slots)
        clinic.put(a_session("Dr. Amina Rahman", slots, doctor_id=doctor), day=day)
    return made


def test_a_weekly_visit_says_what_clashes_and_leaves_those_out(
    qtbot, clinic, keys, free, at_free, found, weeks, booked
):
    keys.type("sara")
    found()
    at_free.fields.repeat.times.setFocus()
    keys.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    repeat = at_free.fields.repeat
    qtbot.waitUntil(lambda: repeat.is_settled and repeat.clashes == 2)
    assert "2 of 3 clash" in repeat.summary.text()
    assert "10:00 is free" in repeat.list.text()
    at_free.choose(clinic.find_patients("sara", DAY)[0])
    at_free.book.click()
    booked(free)
    assert clinic.bookings.booked[-1].also_in == ()


def test_a_weekly_visit_takes_the_nearest_free_times_if_it_is_told_to(
    qtbot, clinic, free, at_free, weeks, booked
):
    repeat = at_free.fields.repeat
    repeat.times.setValue(3)
    at_free.choose(clinic.find_patients("sara", DAY)[0])
    at_free.book.click()  # before it is known what clashes
    qtbot.waitUntil(lambda: repeat.is_settled and repeat.clashes == 2)
    assert slot_of(clinic, free.id).appointment is None
    repeat.nearest.click()
    at_free.book.click()
    assert booked(weeks[0][1]).patient == "Sara Ito"
    assert clinic.bookings.booked[-1].also_in == (weeks[0][1].id,)


def test_a_visit_at_the_time_of_any_turn_is_told_before_and_after_booking_with_its_day(
    qtbot, window, clinic, keys, at_free, weeks, booked
):
    next_week = DAY + timedelta(weeks=1)
    sara = an_appointment("Sara Ito", patient_id=uuid5(NAMESPACE_OID, "Sara Ito"))
    other = a_session("Dr. Chidi Okafor", [a_slot(at("09:55", next_week), sara)])
    clinic.put(*clinic.sheets[next_week].sessions, other, day=next_week)
    at_free.choose(clinic.find_patients("sara", DAY)[0])
    repeat = at_free.fields.repeat
    repeat.times.setFocus()
    keys.press(Qt.Key.Key_Up, Qt.Key.Key_Up)
    qtbot.waitUntil(lambda: repeat.is_settled and repeat.clashes == 2)
    assert not at_free.warning.isVisible()  # those that clash are left out
    repeat.nearest.setFocus()
    keys.press(Qt.Key.Key_Space)
    told = "a visit at that time already: Mon 30 Nov, 09:55 with \u2068Dr. Chidi Okafor"
    qtbot.waitUntil(lambda: told in at_free.warning.text())
    repeat.leave_out.click()
    qtbot.waitUntil(lambda: not at_free.warning.isVisible())
    repeat.nearest.click()
    at_free.book.click()
    assert booked(weeks[0][1]).patient == "Sara Ito"
    qtbot.waitUntil(lambda: told in window.flow.toast.text())


# -- other ways ------------------------------------------------------------------------------------


def test_who_walks_in_is_booked_and_has_arrived_by_two_keys_and_typing(
    window, keys, free, box, found, booked
):
    keys.press(Qt.Key.Key_W)
    keys.type("sara")
    found()
    keys.press(ENTER)
    assert booked(free).status is Status.ARRIVED
    assert keys.count == 2


def test_a_walk_in_is_today_whatever_day_is_on_view(qtbot, window, keys, free, box, settle):
    window.watch.step(1)
    settle()
    keys.press(Qt.Key.Key_W)
    assert box.patient.hasFocus()
    qtbot.waitUntil(lambda: "09:30" in box.title.whole)
    assert window.watch.day == DAY


def test_without_a_free_slot_a_walk_in_becomes_an_extra_by_choice(
    qtbot, window, clinic, keys, free, box, found, settle
):
    clinic.now = at("09:50")  # Dr. Rahman's only free slot is over
    keys.press(Qt.Key.Key_W)
    choice = window.booking.ways.choice
    qtbot.waitUntil(choice.isVisible)
    assert "no free slot left" in choice.title.whole
    assert choice.verbs[0].hasFocus()
    keys.press(ENTER)
    keys.type("sara")
    found()
    keys.press(ENTER)
    rahman = 0
    qtbot.waitUntil(lambda: len(clinic.sheets[DAY].sessions[rahman].slots) == 5)
    extra = clinic.sheets[DAY].sessions[rahman].slots[-1]
    assert (extra.extra, extra.appointment.status) == (True, Status.ARRIVED)
    qtbot.waitUntil(lambda: window.table.rows.index_of(extra.appointment.id).isValid())
    row = window.table.rows.index_of(extra.appointment.id)
    spoken = row.siblingAtColumn(Col.TIME).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "extra" in spoken.split(", ")


def test_a_visit_is_booked_beside_another_on_purpose(
    qtbot, window, clinic, keys, box, found, settle
):
    keys.press(ENTER, modifiers=CTRL | SHIFT)  # on Chen Wei's row
    assert "extra slot" in box.special.text()
    keys.type("sara")
    found()
    keys.press(ENTER)
    qtbot.waitUntil(lambda: len(clinic.sheets[DAY].sessions[0].slots) == 5)
    assert clinic.of("Sara Ito").status is Status.BOOKED
    assert clinic.of("Chen Wei")


def test_book_opens_the_box_at_the_next_free_slot_on_whatever_day_that_is(
    qtbot, window, clinic, keys, free, box, settle
):
    keys.press(Qt.Key.Key_N, modifiers=CTRL)
    qtbot.waitUntil(box.isVisible)
    assert window.views.selected_slot() == free.id
    keys.press(ESC)
    clinic.now = at("12:00")
    later = DAY + timedelta(days=9)
    slot = a_slot(at("08:00", later))
    clinic.put(a_session("Dr. Amina Rahman", [slot]), day=later)
    qtbot.mouseClick(window.top.book, Qt.MouseButton.LeftButton)
    assert box.patient.hasFocus()
    qtbot.waitUntil(lambda: "08:00" in box.title.whole)
    assert window.watch.day == later
    assert window.views.selected_slot() == slot.id


def test_what_is_typed_while_the_next_slot_is_looked_for_goes_into_the_box_and_is_no_command(
    qtbot, window, clinic, keys, box, found, booked
):
    clinic.now = at("12:00")
    later = DAY + timedelta(days=9)
    slot = a_slot(at("08:00", later))
    clinic.put(a_session("Dr. Amina Rahman", [slot]), day=later)
    clinic.hold("next_free")
    keys.press(Qt.Key.Key_N, modifiers=CTRL)
    assert "Looking for" in box.title.whole
    keys.type("sa")
    clinic.release("next_free")
    qtbot.waitUntil(lambda: "08:00" in box.title.whole)
    keys.type("ra")
    found()
    keys.press(ENTER)
    assert booked(slot).patient == "Sara Ito"
    assert clinic.of("Chen Wei").status is Status.BOOKED  # A was no "arrived"


def test_a_search_for_the_next_slot_that_finds_none_or_fails_is_told(
    qtbot, window, clinic, keys, box
):
    clinic.now = at("12:00")
    keys.press(Qt.Key.Key_N, modifiers=CTRL)
    qtbot.waitUntil(lambda: "No slot is free" in window.strip.text())
    assert not box.isVisible()
    assert window.table.hasFocus()
    clinic.fail("next_free", DatabaseBusyError())
    keys.press(Qt.Key.Key_N, modifiers=CTRL)
    qtbot.waitUntil(lambda: "busy" in window.strip.text())
    assert not box.isVisible()


def test_a_free_slot_is_found_by_wishes_and_enter_goes_there(
    qtbot, window, clinic, keys, box, settle
):
    later = DAY + timedelta(days=3)
    evening = a_slot(at("17:30", later))
    clinic.put(a_session("Dr. Chidi Okafor", [evening], speciality="Surgery"), day=later)
    keys.press(Qt.Key.Key_F, modifiers=CTRL | SHIFT)
    qtbot.waitUntil(lambda: window.findChild(FreeSlotDialog) is not None)
    dialog = window.findChild(FreeSlotDialog)
    settle()
    assert len(dialog.rows.free) == 2
    dialog.wishes.speciality.setCurrentIndex(dialog.wishes.speciality.findData("Surgery"))
    dialog.wishes.speciality.activated.emit(1)
    settle()
    assert [slot.slot_id for slot in dialog.rows.free] == [evening.id]
    assert clinic.asked["next_free"][-1] == (Wish(speciality="Surgery"), DAY)
    qtbot.keyClick(dialog.table, ENTER)
    qtbot.waitUntil(box.isVisible)
    assert window.watch.day == later
    assert window.views.selected_slot() == evening.id
