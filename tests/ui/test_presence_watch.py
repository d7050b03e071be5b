"""Who is inside, in the window: asked gently, shown where it matters, and never in the way."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt, QTimer

from desktop_app.domain.appointment import Status
from desktop_app.domain.joining import Role
from desktop_app.domain.presence import Inside, RoomPresence
from desktop_app.errors import ProviderBusyError, ProviderUnreachableError
from desktop_app.ui.day_model import Col
from desktop_app.ui.presence_watch import PresenceWatch
from tests.ui.days import at

SECOND, MINUTE = timedelta(seconds=1), timedelta(minutes=1)
VISIT = at("09:15"), at("09:30")


def inside(*people, **more):
    """A room with people: ``("patient", "09:17")``, or ``(None, ...)`` for somebody unknown."""
    found = tuple(
        Inside(participant=f"p-{role}", role=role and Role(role), since=at(wall))
        for role, wall in people
    )
    return RoomPresence(people=found, **more)


@pytest.fixture
def tell(clinic, window, qtbot, settle):
    """Have the service tell who is in the rooms, by patient."""
    settle()  # it asks one question at a time, and the first is its own

    def tell(**rooms):
        named = {"chen": "Chen Wei", "sam": "Sam Taylor"}
        clinic.inside = {clinic.of(named[who]).id: room for who, room in rooms.items()}
        with qtbot.waitSignal(window.inside.watch.told):
            window.inside.watch.ask()

    return tell


@pytest.fixture
def cell(clinic, window):
    def cell(patient, role=Qt.ItemDataRole.DisplayRole):
        index = window.table.rows.index_of(clinic.of(patient).id)
        return index.siblingAtColumn(Col.ROOM).data(role)

    return cell


# -- when it is asked ---


@pytest.fixture
def watch(qtbot, qapp, jobs, clinic):
    """The watch alone, not begun yet; no jitter."""
    return PresenceWatch(jobs, qapp, jitter=lambda: 0.5)


def seconds(watch):
    """The pause as it was set: what is left of it is a matter of the machine."""
    assert watch.pause is not None
    return watch.findChild(QTimer).interval() / 1000


def test_the_service_is_asked_at_once_when_a_visit_is_near_and_then_gently(qtbot, clinic, watch):
    clinic.coming = (VISIT,)
    with qtbot.waitSignal(watch.told):
        watch.use(clinic.actions())
    assert seconds(watch) == pytest.approx(12, abs=0.01)


def test_nobody_is_asked_at_night(qtbot, clinic, watch, settle):
    clinic.coming = ((at("09:15") + timedelta(days=1), at("09:30") + timedelta(days=1)),)
    watch.use(clinic.actions())
    settle()
    assert watch.pause is None
    assert "who_is_inside" not in clinic.asked


@pytest.mark.parametrize(
    ("error", "pauses"),
    [(ProviderUnreachableError, (24, 48, 96)), (ProviderBusyError, (30, 48, 96))],
)
def test_it_is_asked_less_often_while_it_fails(qtbot, clinic, watch, error, pauses):
    clinic.coming = (VISIT,)
    with qtbot.waitSignal(watch.told):
        watch.use(clinic.actions())
    clinic.fail("who_is_inside", error())
    waited = []
    for _ in pauses:
        with qtbot.waitSignal(watch.failed):
            watch.ask()
        waited.append(seconds(watch))
    assert waited == pytest.approx(pauses, abs=0.01)
    clinic.heal("who_is_inside")
    with qtbot.waitSignal(watch.told):
        watch.ask()
    assert seconds(watch) == pytest.approx(12, abs=0.01)


def test_one_question_is_asked_at_a_time(qtbot, clinic, watch, settle):
    clinic.coming = (VISIT,)
    clinic.hold("who_is_inside")
    watch.use(clinic.actions())
    qtbot.waitUntil(lambda: len(clinic.asked["who_is_inside"]) == 1)
    watch.ask()
    watch.nudge()
    clinic.release("who_is_inside")
    settle()
    assert len(clinic.asked["who_is_inside"]) == 1


def test_an_opening_has_it_asked_soon(qtbot, clinic, window, press, settle):
    settle()
    watch = window.inside.watch
    assert watch.pause is None
    clinic.hold("who_is_inside")  # however long ago it was asked by now
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: clinic.launched != [])
    assert watch.findChild(QTimer).interval() <= 4_000


# -- what it shows ---


@pytest.mark.parametrize(
    ("room", "words"),
    [
        (inside(("patient", "09:17")), "waiting 4 min"),
        (inside(("patient", "09:21")), "waiting"),
        (inside(("patient", "09:11"), ("doctor", "09:18")), "in call 3 min"),
        (inside(left_at=at("09:12")), "left 09:12"),
        (inside(("doctor", "09:12"), left_at=at("09:19")), "left 09:19"),
        (inside(("doctor", "09:12")), "doctor is in"),
        (inside(("desk", "09:12")), "front desk is in"),
        (inside((None, "09:12")), "somebody is in"),
        (inside(("patient", "09:17"), (None, "09:12"), unexpected=True), "unknown inside"),
        (inside(("patient", "09:17"), ("guest-1", "09:12"), unexpected=True), "too many inside"),
        (inside(in_old_room=inside(("patient", "09:12")).people), "in the old room"),
    ],
)
def test_a_visits_room_tells_in_words_what_goes_on(tell, cell, room, words):
    tell(chen=room)
    assert cell("Chen Wei") == words
    assert words in cell("Chen Wei", Qt.ItemDataRole.AccessibleTextRole)
    assert cell("Sam Taylor") == "opens on first use"


def test_the_tool_tip_names_everybody_inside(tell, cell):
    tell(chen=inside(("patient", "09:17"), ("desk", "09:21")))
    assert cell("Chen Wei", Qt.ItemDataRole.ToolTipRole).splitlines() == [
        "Patient since 09:17, 4 min",
        "Front desk since 09:21",
    ]


def test_a_visit_that_is_over_is_closed_whoever_has_left_it(clinic, window, tell, cell, settle):
    clinic.change(clinic.of("Chen Wei").id, status=Status.FULFILLED)
    window.watch.refresh()
    settle()
    tell(chen=inside(left_at=at("09:12")))
    assert cell("Chen Wei") == "closed"
    tell(chen=inside(("patient", "09:17")))
    assert cell("Chen Wei") == "waiting 4 min"


def test_only_the_rows_that_changed_are_painted_again(clinic, window, tell, qtbot):
    tell(chen=inside(("patient", "09:17")), sam=inside(("patient", "09:20")))
    model = window.table.rows
    told, resets = [], []
    model.dataChanged.connect(lambda first, last, _: told.append((first.row(), last.row())))
    model.modelReset.connect(lambda: resets.append(1))
    tell(chen=inside(("patient", "09:17")), sam=inside(("patient", "09:20")))
    assert told == []
    tell(chen=inside(("patient", "09:17")), sam=inside(("patient", "09:20"), ("doctor", "09:21")))
    row = model.index_of(clinic.of("Sam Taylor").id).row()
    assert (told, resets) == ([(row, row)], [])


def test_the_minutes_go_on_between_two_answers(clinic, window, tell, cell):
    tell(chen=inside(("patient", "09:17")))
    clinic.now += 2 * MINUTE
    window.table.set_now(clinic.now)
    assert cell("Chen Wei") == "waiting 6 min"


def test_the_selection_stays_whatever_is_told(clinic, window, tell):
    chosen = window.table.selected_appointment()
    focus = window.focusWidget()
    tell(sam=inside(("patient", "09:20")))
    tell()
    assert window.table.selected_appointment() == chosen
    assert window.focusWidget() is focus


# -- the panel ---


def test_the_panel_tells_who_is_inside_since_when_and_how_old_that_is(clinic, window, tell):
    tell(chen=inside(("patient", "09:17"), ("doctor", "09:20")))
    clinic.now += 12 * SECOND
    window.inside.tick()
    assert window.panel.card.inside.text().splitlines() == [
        "In call 1 min",
        "Patient since 09:17, 4 min",
        "Doctor since 09:20, 1 min",
        "Seen 12 s ago",
    ]


def test_the_panel_says_that_nobody_is_inside_once_it_was_asked(clinic, window, tell):
    assert window.panel.card.inside.isHidden()
    tell()
    assert window.panel.card.inside.text() == "Nobody \nSeen just now"


def test_the_panel_follows_the_selection(clinic, window, tell, press):
    tell(chen=inside(("patient", "09:17")))
    assert window.table.select_appointment(clinic.of("Sam Taylor").id)
    assert "Nobody" in window.panel.card.inside.text()
    assert window.table.select_appointment(clinic.of("Chen Wei").id)
    assert "Waiting 4 min" in window.panel.card.inside.text()


def test_the_panel_says_when_the_service_cannot_be_asked(clinic, window, tell, qtbot):
    tell(chen=inside(("patient", "09:17")))
    clinic.fail("who_is_inside", ProviderUnreachableError())
    clinic.now += 3 * MINUTE
    with qtbot.waitSignal(window.inside.watch.failed):
        window.inside.watch.ask()
    text = window.panel.card.inside.text()
    assert "The video service can't be asked; seen 3 min ago." in text
    assert "Patient since 09:17" in text
    assert window.strip.notice is None  # it fails quietly: a person asked for nothing


def test_what_was_seen_long_ago_is_not_shown_as_if_it_were_so_now(
    clinic, window, tell, cell, qtbot
):
    tell(chen=inside(("patient", "09:17")))
    clinic.fail("who_is_inside", ProviderUnreachableError())
    clinic.now += 6 * MINUTE
    with qtbot.waitSignal(window.inside.watch.failed):
        window.inside.watch.ask()
    assert cell("Chen Wei") == "opens on first use"
    assert "can't be asked" in window.panel.card.inside.text()
    assert "Patient" not in window.panel.card.inside.text()


def test_with_the_lobby_the_desk_is_told_what_nobody_can_see(clinic, window, tell, cell, settle):
    clinic.lobby = True
    window.use(clinic.actions())
    settle()
    tell(chen=inside(("doctor", "09:17")))
    assert "who knocks can't be seen" in window.panel.card.inside.text()
    assert "who knocks can't be seen" in cell("Sam Taylor", Qt.ItemDataRole.ToolTipRole)
    assert "who knocks" not in (cell("Chen Wei") or "")


# -- the status bar ---


def test_a_patient_in_the_room_counts_as_waiting(clinic, window, tell):
    assert "Nobody is waiting" in window.status.text()
    tell(chen=inside(("patient", "09:17")), sam=inside(("patient", "09:14")))
    assert "2 waiting, longest 7 min" in window.status.text()
    tell(chen=inside(("patient", "09:17")), sam=inside(("patient", "09:14"), ("doctor", "09:20")))
    assert "1 waiting, longest 4 min" in window.status.text()
    tell(chen=inside(left_at=at("09:20")))
    assert "Nobody is waiting" in window.status.text()


def test_a_patient_who_arrived_and_is_in_a_call_waits_no_longer(clinic, window, tell, settle):
    sam = clinic.of("Sam Taylor").id
    clinic.change(sam, status=Status.ARRIVED, status_since=at("09:01"))
    window.watch.refresh()
    settle()
    assert "1 waiting, longest 20 min" in window.status.text()
    tell(sam=inside(("patient", "09:14")))
    assert "1 waiting, longest 20 min" in window.status.text()
    tell(sam=inside(("patient", "09:14"), ("doctor", "09:15")))
    assert "Nobody is waiting" in window.status.text()


def test_somebody_unexpected_has_the_alarms_read_at_once(clinic, window, tell, settle):
    settle()
    read = len(clinic.asked["open_alarms"])
    stranger = inside((None, "09:17"), unexpected=True)
    tell(chen=stranger)
    settle()
    assert len(clinic.asked["open_alarms"]) == read + 1
    tell(chen=replace(stranger, left_at=at("09:02")))
    settle()
    assert len(clinic.asked["open_alarms"]) == read + 1
