"""Today's video visits before they begin: by itself once a day, and by F7."""

from datetime import date, timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop_app.domain.clock import ClockState
from desktop_app.domain.preflight import Prepared, RoomFinding
from desktop_app.errors import (
    FieldsError,
    PatientChangedError,
    ProviderUnauthorisedError,
    ProviderUnreachableError,
    RoomGoneError,
)
from desktop_app.ui.contact_dialog import ContactDialog
from desktop_app.ui.errors import Tone
from desktop_app.ui.preflight_dialog import PreflightDialog
from desktop_app.ui.service_dialog import ServiceDialog
from desktop_app.ui.window_state import WindowState
from tests.ui.days import DAY
from tests.ui.preflights import a_line, a_preflight

F7, ENTER = Qt.Key.Key_F7, Qt.Key.Key_Return
AGREED = frozenset({RoomGoneError.consent})


@pytest.fixture
def mixed(clinic):
    """Two good visits, and one of each kind that is not."""
    clinic.found = a_preflight(
        a_line("Ada Good", "09:30"),
        a_line("Ben Gone", "09:45", RoomFinding.GONE),
        a_line("Cleo Ready", "10:00", RoomFinding.READY),
        a_line("Dan Foreign", "10:15", RoomFinding.FOREIGN),
        a_line("Eve Unreached", "10:30", phone=None),
        a_line("Fay Elsewhere", "10:45", RoomFinding.OTHER_SERVICE),
        a_line("Gil Unasked", "11:00", RoomFinding.NOT_CHECKED),
    )
    return clinic


@pytest.fixture
def show(qtbot, window, press):
    def show():
        press(F7)
        qtbot.waitUntil(lambda: window.findChild(PreflightDialog) is not None)
        dialog = window.findChild(PreflightDialog)
        qtbot.waitUntil(lambda: dialog.isVisible() and not dialog.is_busy)
        return dialog

    return show


def rows(dialog):
    """Patient and finding of each row, and what its buttons say."""
    model = dialog.table.rows
    return [
        (
            model.index(row, 1).data().strip("\u2068\u2069"),
            model.index(row, 3).data(),
            [button.text() for button in dialog.table.buttons(row)],
        )
        for row in range(model.rowCount())
    ]


def row_of(dialog, patient):
    return [name for name, _, _ in rows(dialog)].index(patient)


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def asked_box(qtbot, dialog):
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is not None)
    box = dialog.findChild(QMessageBox)
    qtbot.waitUntil(box.isVisible)
    return box


def answer(qtbot, box, words):
    click(qtbot, next(one for one in box.buttons() if one.text().replace("&", "") == words))


# -- what F7 shows -------------------------------------------------------------------------------


def test_each_visit_is_green_or_has_a_button_that_mends_it_what_matters_first(mixed, show):
    assert rows(show()) == [
        ("Ben Gone", "Room was closed by the video service", ["Make a new room"]),
        ("Dan Foreign", "Room was blocked: not this visit's own", ["Make a room"]),
        ("Eve Unreached", "Room is there; no phone, no e-mail", ["Add phone or e-mail…"]),
        ("Fay Elsewhere", "Room of another video service", ["Choose the service…"]),
        ("Gil Unasked", "Room could not be checked", ["Check again"]),
        ("Ada Good", "Room is there", []),
        ("Cleo Ready", "Gets its room in time", []),
    ]


def test_the_dialog_holds_up_neither_the_window_nor_itself(qtbot, mixed, show, window):
    dialog = show()
    assert not dialog.isModal()
    window.table.select_appointment(mixed.of("Sam Taylor").id)
    qtbot.keyClick(window.table, ENTER)
    qtbot.waitUntil(lambda: len(mixed.launched) == 1)


def test_a_day_without_video_visits_says_so(clinic, show):
    dialog = show()
    assert "No video visits" in dialog.said.text()
    assert not dialog.table.isVisible()
    assert not dialog.all.isEnabled()


def test_a_ready_day_says_so_and_offers_nothing_to_mend(clinic, show):
    clinic.found = a_preflight(a_line("Ada Good", "09:30"), a_line("Bo Good", "09:45"))
    dialog = show()
    assert dialog.said.text() == "All 2 are ready."
    assert not dialog.all.isEnabled()
    assert [line.text() for line in dialog.whole.lines] == [
        "The video service answers and knows our key.",
        "This computer's clock is right.",
        "No alarm is open.",
    ]


@pytest.mark.parametrize(
    ("fields", "line", "words"),
    [
        ({"service": ProviderUnauthorisedError()}, 0, "refused our key"),
        (
            {"clock": ClockState.WARN, "clock_ahead": timedelta(minutes=4)},
            1,
            "clock is 4 min ahead",
        ),
        (
            {"clock": ClockState.REFUSE, "clock_ahead": -timedelta(minutes=12)},
            1,
            "12 min behind. Set it by the internet: until then no link can be made.",
        ),
        ({"clock_ahead": None}, 1, "could not be compared"),
        ({"alarms": 2}, 2, "Alarms are open"),
    ],
    ids=["service", "clock_ahead", "clock_behind", "clock_unknown", "alarms"],
)
def test_what_is_wrong_with_the_whole_stands_above(clinic, show, fields, line, words):
    clinic.found = a_preflight(a_line("Ada Good", "09:30"), **fields)
    dialog = show()
    assert words in dialog.whole.lines[line].text()
    assert dialog.whole.choose.isVisible() is ("service" in fields)


def test_f7_again_checks_again_in_the_same_dialog(qtbot, mixed, show, window):
    dialog = show()
    mixed.found = a_preflight(a_line("Ada Good", "09:30"))
    qtbot.keyClick(dialog, F7)
    qtbot.waitUntil(lambda: dialog.said.text() == "The only one is ready.")
    window.commands.preflight.trigger()
    qtbot.waitUntil(lambda: len(mixed.asked["check_day"]) == 3)
    assert len(window.findChildren(PreflightDialog)) == 1


def test_names_are_no_markup(clinic, show):
    clinic.found = a_preflight(a_line("<b>Bold</b> & Co", "09:30", RoomFinding.GONE))
    dialog = show()
    index = dialog.table.rows.index(0, 1)
    assert "<b>Bold</b>" in index.data()
    assert "&lt;b&gt;" in index.data(Qt.ItemDataRole.ToolTipRole)


# -- mending -------------------------------------------------------------------------------------


def test_enter_presses_the_rows_button(qtbot, mixed, show):
    dialog = show()
    dialog.table.selectRow(row_of(dialog, "Dan Foreign"))
    qtbot.keyClick(dialog.table, ENTER)
    qtbot.waitUntil(lambda: rows(dialog)[-1][0] == "Dan Foreign" and not dialog.is_busy)
    (asked,) = mixed.asked["mend"]
    dan = mixed.found.lines[3].visit.appointment_id
    assert asked == (dan, frozenset())
    assert rows(dialog)[row_of(dialog, "Dan Foreign")][1:] == ("Room is there", [])
    assert dialog.table.chosen == dan


def test_a_new_room_for_one_that_is_gone_is_made_after_a_yes_only(qtbot, mixed, show):
    dialog = show()
    row = row_of(dialog, "Ben Gone")
    click(qtbot, dialog.table.buttons(row)[0])
    box = asked_box(qtbot, dialog)
    assert "Ben Gone" in box.text()
    assert "old links useless" in box.informativeText()
    answer(qtbot, box, "Cancel")
    qtbot.waitUntil(lambda: dialog.findChild(QMessageBox) is None)
    assert mixed.asked["mend"] == []
    click(qtbot, dialog.table.buttons(row)[0])
    answer(qtbot, asked_box(qtbot, dialog), "Make a new room")
    qtbot.waitUntil(lambda: rows(dialog)[row_of(dialog, "Ben Gone")][2] == [])
    assert mixed.asked["mend"] == [(mixed.found.lines[1].visit.appointment_id, AGREED)]


def test_a_room_of_another_service_leads_to_the_choice_of_the_service(qtbot, mixed, show, window):
    dialog = show()
    click(qtbot, dialog.table.buttons(row_of(dialog, "Fay Elsewhere"))[0])
    qtbot.waitUntil(lambda: window.findChild(ServiceDialog) is not None)
    assert mixed.asked["mend"] == []
    window.findChild(ServiceDialog).reject()


def test_what_fails_is_told_and_can_be_tried_again(qtbot, mixed, show):
    mixed.fail("mend", ProviderUnreachableError())
    dialog = show()
    press_it = dialog.table.buttons(row_of(dialog, "Gil Unasked"))[0]
    click(qtbot, press_it)
    qtbot.waitUntil(lambda: "cannot be reached" in dialog.said.text())
    mixed.heal("mend")
    click(qtbot, press_it)
    qtbot.waitUntil(lambda: rows(dialog)[row_of(dialog, "Gil Unasked")][2] == [])


def test_mend_all_asks_once_for_all_rooms_that_are_gone(qtbot, mixed, show):
    dialog = show()
    click(qtbot, dialog.all)
    answer(qtbot, asked_box(qtbot, dialog), "Make a new room")
    qtbot.waitUntil(lambda: len(mixed.asked["mend_all"]) == 3 and not dialog.is_busy)
    assert {consents for _, consents in mixed.asked["mend_all"]} == {AGREED}
    left = [name for name, _, buttons in rows(dialog) if buttons]
    assert left == ["Eve Unreached", "Fay Elsewhere"]  # those take a person
    assert not dialog.all.isEnabled()


def test_mend_all_can_leave_rooms_that_are_gone_alone(qtbot, mixed, show):
    dialog = show()
    click(qtbot, dialog.all)
    answer(qtbot, asked_box(qtbot, dialog), "Only the others")
    qtbot.waitUntil(lambda: len(mixed.asked["mend_all"]) == 2 and not dialog.is_busy)
    assert rows(dialog)[row_of(dialog, "Ben Gone")][2] == ["Make a new room"]


def test_stop_leaves_what_is_done(qtbot, clinic, show):
    unasked = [a_line(f"Nr {n}", f"10:{n:02}", RoomFinding.NOT_CHECKED) for n in range(5)]
    clinic.found = a_preflight(*unasked)
    dialog = show()
    clinic.hold("mend_all")
    click(qtbot, dialog.all)
    qtbot.waitUntil(lambda: "0 of 5" in dialog.said.text())
    assert dialog.progress.maximum() == 5
    click(qtbot, dialog.stopping)
    clinic.release("mend_all")
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert len(clinic.asked["mend_all"]) == 1
    assert [bool(buttons) for _, _, buttons in rows(dialog)] == [True] * 4 + [False]
    assert dialog.all.isEnabled()


def test_while_something_is_done_nothing_else_can_be_begun(qtbot, mixed, show):
    dialog = show()
    mixed.hold("mend")
    click(qtbot, dialog.table.buttons(row_of(dialog, "Gil Unasked"))[0])
    qtbot.waitUntil(lambda: dialog.is_busy)
    assert not dialog.again.isEnabled()
    assert not dialog.all.isVisible()
    assert not any(button.isEnabled() for row in range(7) for button in dialog.table.buttons(row))
    mixed.release("mend")
    qtbot.waitUntil(lambda: not dialog.is_busy)


@pytest.mark.parametrize("step", ["check_day", "mend_all"])
def test_closing_meanwhile_is_safe_and_stops_it(qtbot, clinic, show, settle, window, step):
    unasked = [a_line(f"Nr {n}", f"10:{n:02}", RoomFinding.NOT_CHECKED) for n in range(5)]
    clinic.found = a_preflight(*unasked)
    dialog = show()
    clinic.hold(step)
    click(qtbot, dialog.again if step == "check_day" else dialog.all)
    qtbot.waitUntil(lambda: dialog.is_busy and len(clinic.asked[step]) in (1, 2))
    dialog.close()
    clinic.release(step)
    settle()
    assert len(clinic.asked["mend_all"]) <= 1
    qtbot.waitUntil(lambda: window.findChild(PreflightDialog) is None)


@pytest.mark.parametrize("step", ["mend", "mend_all"])
def test_what_fails_after_the_dialog_was_left_is_told_in_the_strip_which_leads_back(
    qtbot, clinic, show, settle, window, step
):
    clinic.found = a_preflight(a_line("Gil Unasked", "11:00", RoomFinding.NOT_CHECKED))
    dialog = show()
    clinic.hold(step)
    clinic.fail(step, ProviderUnreachableError())
    click(qtbot, dialog.all if step == "mend_all" else dialog.table.buttons(0)[0])
    qtbot.waitUntil(lambda: len(clinic.asked[step]) == 1)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isHidden()
    clinic.release(step)
    qtbot.waitUntil(window.strip.isVisible)
    assert window.strip.text().startswith("Today's video visits: The video service cannot be rea")
    qtbot.waitUntil(lambda: window.findChild(PreflightDialog) is None)
    click(qtbot, window.strip.buttons()[0])
    qtbot.waitUntil(lambda: window.findChild(PreflightDialog) is not None)


# -- phone and e-mail ----------------------------------------------------------------------------


@pytest.fixture
def contact(qtbot, mixed, show):
    """The dialog of phone and e-mail, over the other."""
    dialog = show()
    click(qtbot, dialog.table.buttons(row_of(dialog, "Eve Unreached"))[0])
    qtbot.waitUntil(lambda: dialog.findChild(ContactDialog) is not None)
    return dialog, dialog.findChild(ContactDialog)


def test_a_phone_number_makes_the_line_green(qtbot, mixed, contact):
    dialog, asking = contact
    qtbot.keyClicks(asking.phone, "+49 30 901820")
    qtbot.keyClick(asking.phone, ENTER)
    qtbot.waitUntil(lambda: rows(dialog)[row_of(dialog, "Eve Unreached")][1] == "Room is there")
    visit = mixed.found.lines[4].visit
    assert mixed.asked["set_contact"] == [(visit.patient_id, 3, "+49 30 901820", "")]


def test_a_sentence_stands_beside_the_field_that_is_wrong(qtbot, mixed, contact):
    _, asking = contact
    mixed.fail("set_contact", FieldsError({"email": "Not so."}))
    qtbot.keyClicks(asking.phone, "030 901820")
    qtbot.keyClicks(asking.email, "eve")
    click(qtbot, asking.save)
    qtbot.waitUntil(asking.told["email"].sentence.isVisible)
    assert asking.told["email"].text == "Not so."
    assert asking.told["phone"].text == ""
    assert (asking.phone.text(), asking.email.text()) == ("030 901820", "eve")
    assert asking.email.hasFocus()


@pytest.mark.parametrize("error", [PatientChangedError()])
def test_what_is_refused_is_told_and_stays_to_be_corrected(qtbot, mixed, contact, error):
    dialog, asking = contact
    mixed.fail("set_contact", error)
    qtbot.keyClicks(asking.email, "eve")
    click(qtbot, asking.save)
    qtbot.waitUntil(asking.problem.isVisible)
    assert error.title in asking.problem.text()
    assert asking.email.text() == "eve"
    assert rows(dialog)[row_of(dialog, "Eve Unreached")][2]


@pytest.mark.parametrize(
    ("language", "scale"), [("en", 1.0), ("de", 1.0), ("de", 1.5)], indirect=["language"]
)
def test_it_grows_with_the_sentence_that_says_why(qtbot, theme, jobs, mixed, language, scale):
    theme.set_text_scale(scale)
    ground = QWidget()
    qtbot.addWidget(ground)
    keep = mixed.actions().preflight.set_contact
    visit = mixed.found.lines[4].visit
    asking = ContactDialog(theme, jobs, visit, partial(keep, visit.patient_id, 1), ground)
    asking.show()
    mixed.fail("set_contact", PatientChangedError())
    asking.save.click()
    qtbot.waitUntil(asking.problem.isVisible)
    needed = asking.layout().totalHeightForWidth(asking.width())
    qtbot.waitUntil(lambda: asking.height() >= needed)
    chip = asking.problem
    assert chip.geometry().bottom() < asking.buttons.y()  # it is in its place
    assert chip.height() >= chip.heightForWidth(chip.width())


# -- by itself, once a day -----------------------------------------------------------------------


def begin(window):
    """Have the first look begin at once."""
    window.preflight.first_look.start(0)


def test_the_first_opening_of_a_day_looks_by_itself_and_says_so_in_the_strip(qtbot, mixed, window):
    begin(window)
    qtbot.waitUntil(lambda: "5 of 7 need a look" in window.strip.text())
    assert window.findChild(PreflightDialog) is None  # in nobody's way
    assert window.table.hasFocus()
    (button,) = window.strip.buttons()
    assert button.text() == "Show (F7)"
    click(qtbot, button)
    qtbot.waitUntil(lambda: window.findChild(PreflightDialog) is not None)
    assert len(rows(window.findChild(PreflightDialog))) == 7
    assert len(mixed.asked["check_day"]) == 1  # what was found is shown, nobody asked again


def test_a_ready_day_is_not_spoken_of(qtbot, clinic, window, settle):
    clinic.found = a_preflight(a_line("Ada Good", "09:30"))
    begin(window)
    qtbot.waitUntil(lambda: clinic.asked["check_day"] != [])
    settle()
    assert window.strip.text() == ""


@pytest.mark.parametrize(
    ("also", "tone"),
    [
        ({}, Tone.INFO),
        ({"clock": ClockState.WARN, "clock_ahead": timedelta(minutes=3)}, Tone.ATTENTION),
        ({"service": ProviderUnreachableError()}, Tone.ATTENTION),
    ],
)
def test_a_ready_day_with_an_open_alarm_is_spoken_of_calmly(qtbot, clinic, window, also, tone):
    clinic.found = a_preflight(a_line("Ada Good", "09:30"), alarms=1, **also)
    begin(window)
    qtbot.waitUntil(lambda: "The only one is ready" in window.strip.text())
    assert "Alarms are open" in window.strip.text()
    assert window.strip.notice.tone is tone


def test_the_second_opening_of_a_day_does_not_look_again(
    qtbot, mixed, window, make_window, settle, tmp_path
):
    begin(window)
    qtbot.waitUntil(window.strip.isVisible)
    window.close()
    assert WindowState(tmp_path / "window.ini").looked_on == DAY
    again = make_window()
    again.use(mixed.actions())
    qtbot.waitUntil(lambda: again.day.is_settled)
    begin(again)
    qtbot.waitUntil(lambda: not again.preflight.first_look.isActive())
    settle()
    assert len(mixed.asked["check_day"]) == 1
    assert again.strip.text() == ""


def test_a_desk_that_runs_through_the_night_looks_in_the_morning(qtbot, clinic, window, settle):
    begin(window)
    qtbot.waitUntil(lambda: clinic.asked["check_day"] != [])
    settle()
    clinic.now += timedelta(hours=17)  # 02:21
    clinic.found = a_preflight(
        a_line("Ben Gone", "09:45", RoomFinding.GONE), day=DAY + timedelta(days=1)
    )
    window.watch.tick()
    settle()
    assert len(clinic.asked["check_day"]) == 1
    clinic.now += timedelta(hours=4)
    for _ in range(2):
        window.watch.tick()
        settle()
    assert len(clinic.asked["check_day"]) == 2
    assert "1 of 1 needs a look" in window.strip.text()


def test_a_service_that_cannot_be_used_is_told_once_and_looked_for_ever_more_rarely(
    qtbot, clinic, window, settle, tmp_path
):
    clinic.found = a_preflight(
        a_line("Ada Good", "09:30", RoomFinding.NOT_CHECKED), service=ProviderUnreachableError()
    )
    begin(window)
    qtbot.waitUntil(lambda: "cannot be reached" in window.strip.text())
    window.strip.close_notice()
    for _ in range(60):
        clinic.now += timedelta(minutes=1)
        window.watch.tick()
        settle()
    assert window.strip.text() == ""
    assert len(clinic.asked["check_day"]) <= 7
    assert WindowState(tmp_path / "window.ini").looked_on is None


def test_a_clock_that_is_off_is_told_once_a_day(qtbot, clinic, window, settle):
    begin(window)
    qtbot.waitUntil(lambda: clinic.asked["check_day"] != [])
    settle()
    clinic.prepared = Prepared(made=0, clock_ahead=-timedelta(minutes=3))
    window.watch.tick()
    qtbot.waitUntil(lambda: "clock is 3 min behind" in window.strip.text())
    window.strip.close_notice()
    for _ in range(3):
        window.watch.tick()
        settle()
    assert window.strip.text() == ""
    clinic.now += timedelta(days=1)
    window.watch.tick()
    qtbot.waitUntil(lambda: "clock is 3 min behind" in window.strip.text())


def test_the_days_look_that_tells_of_the_clock_counts_as_that_warning(
    qtbot, clinic, window, settle
):
    off = {"clock": ClockState.WARN, "clock_ahead": timedelta(minutes=4)}
    clinic.found = a_preflight(a_line("Ada Good", "09:30"), **off)
    begin(window)
    qtbot.waitUntil(lambda: "clock is 4 min ahead" in window.strip.text())
    window.strip.close_notice()
    clinic.prepared = Prepared(made=0, clock_ahead=timedelta(minutes=4))
    window.watch.tick()
    settle()
    assert window.strip.text() == ""


# -- rooms made ahead ----------------------------------------------------------------------------


@pytest.fixture
def minutes(window, clinic, qtbot, settle):
    """Let minutes pass; return how often rooms were made ahead meanwhile."""
    begin(window)
    qtbot.waitUntil(lambda: clinic.asked["check_day"] != [])
    settle()

    def minutes(number):
        before = len(clinic.asked["prepare_ahead"])
        for _ in range(number):
            window.watch.tick()
            settle()
        return len(clinic.asked["prepare_ahead"]) - before

    return minutes


def test_each_minute_rooms_are_made_ahead_without_a_word(clinic, minutes, window):
    assert minutes(3) == 3
    assert window.strip.text() == ""


def test_the_day_is_read_again_once_a_room_was_made_ahead(qtbot, clinic, minutes):
    clinic.prepared = Prepared(made=1)
    read = len(clinic.asked["day_sheet"])
    minutes(1)
    qtbot.waitUntil(lambda: len(clinic.asked["day_sheet"]) > read)


@pytest.mark.parametrize("how", ["told", "raised"])
def test_while_it_fails_it_is_tried_ever_more_rarely_and_nobody_is_bothered(
    clinic, minutes, window, how
):
    if how == "told":
        clinic.prepared = Prepared(made=0, failure=ProviderUnreachableError())
    else:
        clinic.fail("prepare_ahead", ProviderUnreachableError())
    assert minutes(60) <= 6
    assert window.strip.text() == ""
    clinic.prepared = Prepared(made=0)
    if how == "raised":
        clinic.heal("prepare_ahead")
    minutes(31)
    assert minutes(3) == 3


def test_a_round_that_takes_longer_than_a_minute_is_not_joined_by_another(
    qtbot, clinic, window, minutes
):
    clinic.hold("prepare_ahead")
    for _ in range(3):
        window.watch.tick()
    qtbot.waitUntil(lambda: len(clinic.asked["prepare_ahead"]) == 1)
    clinic.release("prepare_ahead")


def test_what_the_window_remembers_of_a_check_may_be_unreadable(tmp_path):
    file = tmp_path / "window.ini"
    file.write_text("[General]\nlooked_on=yesterday\nwarned_on=2026-11-22\n", encoding="utf-8")
    state = WindowState(file)
    assert (state.looked_on, state.warned_on) == (None, date(2026, 11, 22))


def test_a_visit_that_is_none_any_more_leaves_the_list(qtbot, mixed, show):
    dialog = show()
    mixed.no_visits.add(mixed.found.lines[3].visit.appointment_id)
    click(qtbot, dialog.table.buttons(row_of(dialog, "Dan Foreign"))[0])
    qtbot.waitUntil(lambda: dialog.table.rows.rowCount() == 6)
    assert "Dan Foreign" not in [name for name, _, _ in rows(dialog)]
