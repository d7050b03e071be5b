"""The first run, page by page, by keys and clicks, on real services and real servers."""

from contextlib import ExitStack, closing
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.composition import actions_of, open_program
from desktop_app.domain.first_run import Beginning
from desktop_app.errors import DiskFullError
from desktop_app.services.connection_trial import Step
from desktop_app.services.first_run import standing
from desktop_app.services.first_run_binding import Bindings, first_run_actions
from desktop_app.services.first_start import found_clinic
from desktop_app.services.video_source import VideoSource
from desktop_app.settings import FILE, Home, Settings, load_settings, save_settings
from desktop_app.storage.database import Database
from desktop_app.ui.first_run import FirstRunDialog
from desktop_app.ui.import_dialog import ImportDialog
from tests.practice.service import running_service
from tests.scenes import NOW, desk_at
from tests.scripted_server import running, status

ALT = Qt.KeyboardModifier.AltModifier
WAIT_MS = 30_000
"""A sample clinic and its rooms take their time on a busy computer."""
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class FirstStart:
    """A desk that starts for the first time: real first run, the rest of the window is the test's.

    Its ``window`` has the dialog over it.
    """

    def __init__(self, home, db, clinic):
        self.home, self.db = home, db
        home.mkdir()
        self.clinic = clinic
        self.trouble = None
        self.given = frozenset()

    def actions(self):
        bindings = Bindings(
            is_new=not (self.home / FILE).exists(),
            given=self.given,
            keep=self._keep,
            follow=self._follow,
        )
        first_run = first_run_actions(
            *(self.desk, self.video, self.home, load_settings(self.home, {})),
            *(lambda: NOW, bindings),
        )
        return replace(self.clinic.actions(), first_run=first_run)

    def open(self):
        self.video = VideoSource(self.db, self.home, [], {}, lambda: datetime.now(UTC))
        self.desk = desk_at(self.db, None)
        found_clinic(self.db, self.video, self.desk.author.installation, "Europe/Berlin", NOW)

    def close(self):
        self.video.close()
        self.db.close()

    def stands(self):
        return standing(self.desk, self.video, load_settings(self.home, {}))

    def is_untouched(self):
        stands = self.stands()
        return (stands.name, stands.doctors, (self.home / FILE).exists()) == ("", (), False)

    def _keep(self, changes):
        if self.trouble is not None:
            raise self.trouble
        save_settings(self.home, changes, {})

    def _follow(self):
        return load_settings(self.home, {}), self.actions()


@pytest.fixture
def start(tmp_path, sqlite_url, clinic):
    start = FirstStart(tmp_path / "home", Database(sqlite_url), clinic)
    start.open()
    yield start
    start.close()


@pytest.fixture
def server():
    with running() as server:
        yield server


def dialog_over(qtbot, window):
    qtbot.waitUntil(lambda: window.findChild(FirstRunDialog) is not None)
    dialog = window.findChild(FirstRunDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def window(make_window, start):
    window = make_window()
    window.use(start.actions())
    return window


@pytest.fixture
def dialog(qtbot, window):
    """The first page."""
    return dialog_over(qtbot, window)


@pytest.fixture
def go_to(press, dialog):
    """Go on by Enter to a page."""

    def go_to(page):
        while dialog.page is not page:
            before = dialog.page
            press(Qt.Key.Key_Return)
            assert dialog.page is not before
        return page

    return go_to


def write(field, text):
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def finished(qtbot, window):
    qtbot.waitUntil(lambda: "set up" in window.status.text(), timeout=WAIT_MS)


# -- the whole way -----------------------------------------------------------------------------


def test_four_pages_by_keys_leave_the_sample_clinic_on_view(
    qtbot, make_window, tmp_path, press, theme, jobs
):
    home = Home(folder=tmp_path / "home", logs=tmp_path / "logs")
    home.folder.mkdir()
    with ExitStack() as until_the_end:
        until_the_end.enter_context(running_service(home.folder))
        program = until_the_end.enter_context(closing(open_program(home, Settings(), {})))
        window = make_window()
        window.use(actions_of(program))
        dialog = dialog_over(qtbot, window)
        assert dialog.number.text() == "1 of 4"

        press(Qt.Key.Key_D, ALT)
        qtbot.waitUntil(lambda: theme.dark)  # at once, to be looked at
        press(Qt.Key.Key_Return)

        QTest.keyClicks(QApplication.focusWidget(), "Praxis am Markt")
        press(Qt.Key.Key_D, ALT)
        for name in ("Dr. Ana Silva", "Dr. Jo Novak"):
            QTest.keyClicks(QApplication.focusWidget(), name)
            press(Qt.Key.Key_Return)
        assert dialog.clinic.doctors.names == ("Dr. Ana Silva", "Dr. Jo Novak")
        press(Qt.Key.Key_Return)  # nothing is typed now: on to the next page
        assert dialog.page is dialog.service

        press(Qt.Key.Key_T, ALT)
        said = dialog.service.connection.said
        qtbot.waitUntil(lambda: "connection works" in said.text(), timeout=WAIT_MS)
        press(Qt.Key.Key_Return)
        assert dialog.number.text() == "4 of 4"
        press(Qt.Key.Key_S, ALT)
        qtbot.waitUntil(dialog.beginning.choices[Beginning.SAMPLE].isChecked)
        press(Qt.Key.Key_Return)
        finished(qtbot, window)
        qtbot.waitUntil(
            lambda: window.day.is_settled and window.centre.shows_table, timeout=WAIT_MS
        )
        stands = standing(program.desk, program.video, load_settings(home.folder, {}))
        jobs.stop()
        window.close()
        assert jobs.wait(60)
    assert stands.name == "Praxis am Markt"
    assert {"Dr. Ana Silva", "Dr. Jo Novak"} < set(stands.doctors)
    assert (stands.appearance, stands.is_empty) == ("dark", False)


def test_another_language_can_count_at_once(qtbot, window, start, dialog, press, go_to):
    QTest.keyClicks(QApplication.focusWidget(), "Deutsch")
    assert dialog.look.later.isVisible()
    go_to(dialog.beginning)
    press(Qt.Key.Key_Return)
    finished(qtbot, window)
    assert load_settings(start.home, {}).language == "de"
    assert "Language" in window.strip.text()
    with qtbot.waitSignal(window.restart_wanted):
        qtbot.mouseClick(window.strip.buttons()[0], Qt.MouseButton.LeftButton)


def test_what_an_administrator_has_answered_is_left_out_and_asked_from_the_menu(
    qtbot, make_window, start, press
):
    start.given = frozenset({"language", "appearance", "country"})
    window = make_window()
    window.use(start.actions())
    dialog = dialog_over(qtbot, window)
    assert (dialog.page, dialog.number.text()) == (dialog.clinic, "1 of 3")
    QTest.keyClicks(QApplication.focusWidget(), "Praxis am Markt")
    for number in ("2 of 3", "3 of 3"):
        press(Qt.Key.Key_Return)
        assert dialog.number.text() == number
    press(Qt.Key.Key_Return)
    finished(qtbot, window)
    assert start.stands().name == "Praxis am Markt"
    assert "appearance" not in (start.home / FILE).read_text(encoding="utf-8")
    qtbot.waitUntil(lambda: window.findChild(FirstRunDialog) is None)
    window.commands.set_up.trigger()
    dialog = dialog_over(qtbot, window)
    assert (dialog.page, dialog.number.text()) == (dialog.look, "1 of 4")
    press(Qt.Key.Key_Escape)


def test_every_page_can_be_skipped_which_changes_nothing_and_is_not_asked_again(
    qtbot, window, start, dialog, press
):
    write(dialog.clinic.name, "half a name")
    for number in range(4):
        qtbot.waitUntil(lambda number=number: dialog.number.text() == f"{number + 1} of 4")
        press(Qt.Key.Key_I, ALT)
    finished(qtbot, window)
    stands = start.stands()
    assert (stands.name, stands.doctors, stands.practice) == ("", (), True)
    assert load_settings(start.home, {}) == Settings()
    assert not start.actions().first_run.wanted


def test_esc_changes_nothing_and_help_asks_again(qtbot, window, start, dialog, press, theme):
    dialog.look.looks["dark"].click()
    assert theme.dark
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "Help > Set up again" in window.status.text())
    assert not theme.dark
    assert start.is_untouched()
    qtbot.waitUntil(lambda: window.findChild(FirstRunDialog) is None)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F7, CTRL_SHIFT)
    assert dialog_over(qtbot, window).number.text() == "1 of 4"


def test_back_keeps_what_was_typed_and_a_desk_set_up_again_shows_what_is(
    qtbot, window, start, dialog, go_to, press
):
    page = go_to(dialog.clinic)
    write(page.name, "Praxis am Markt")
    write(page.doctors.line, "Dr. Ana Silva")
    dialog.next.click()  # which takes whom Enter has not added yet
    assert dialog.page is dialog.service
    dialog.back.click()
    assert (page.name.text(), page.doctors.names) == ("Praxis am Markt", ("Dr. Ana Silva",))
    page.serves.choose("Dr. Ana Silva")
    go_to(dialog.beginning)
    press(Qt.Key.Key_Return)
    finished(qtbot, window)
    assert load_settings(start.home, {}).serves == "Dr. Ana Silva"

    qtbot.waitUntil(lambda: window.findChild(FirstRunDialog) is None)
    window.setting_up.start()
    again = dialog_over(qtbot, window).clinic
    assert again.name.text() == "Praxis am Markt"
    assert "doctor is known" in again.doctors.more.text()


def test_import_opens_when_the_desk_is_set_up(qtbot, window, start, dialog, go_to):
    go_to(dialog.beginning)
    dialog.beginning.choices[Beginning.IMPORT].click()
    dialog.next.click()
    qtbot.waitUntil(lambda: window.findChild(ImportDialog) is not None)


# -- the video service -------------------------------------------------------------------------


def enter_keys(page, server, key="key", secret="s" * 32):
    page.service.videosdk.click()
    for field, text in (
        (page.service.key, key),
        (page.service.secret, secret),
        (page.service.endpoint, server.url),
    ):
        write(field, text)


def test_a_bad_key_is_told_and_the_right_one_passes_every_step(qtbot, dialog, go_to, server, press):
    page = go_to(dialog.service)
    enter_keys(page, server)
    server.when = lambda asked: status(401)
    press(Qt.Key.Key_T, ALT)
    said = page.connection.said
    qtbot.waitUntil(lambda: "refused our key" in said.text())
    assert page.connection.steps[Step.MAKE].accessibleName().endswith("failed")

    server.when = lambda asked: None
    write(page.service.key, "another-key")
    assert said.isHidden()  # it was about another key
    press(Qt.Key.Key_T, ALT)
    qtbot.waitUntil(lambda: "connection works" in said.text())
    assert all(page.connection.steps[step].accessibleName().endswith("done") for step in Step)
    assert [made["disabled"] for made in server.rooms.values()] == [True]


def test_half_a_pair_and_keys_of_no_use_have_a_sentence_beside_the_fields(
    qtbot, dialog, go_to, server, press
):
    page = go_to(dialog.service)
    enter_keys(page, server, secret="")
    dialog.next.click()
    assert dialog.page is page
    assert page.fields["service"].text == "Enter both the API key and the secret."
    write(page.service.secret, "with blanks in it")
    press(Qt.Key.Key_T, ALT)
    qtbot.waitUntil(lambda: "without blanks" in page.connection.said.text())
    assert server.asked == []


def test_without_a_keyring_finish_comes_back_to_the_keys_and_nothing_is_kept(
    qtbot, start, dialog, go_to, server
):
    enter_keys(go_to(dialog.service), server)
    go_to(dialog.beginning)
    dialog.next.click()
    qtbot.waitUntil(lambda: dialog.page is dialog.service)
    assert "keyring cannot be used" in dialog.service.fields["service"].text
    assert dialog.service.service.secret.text() == "s" * 32
    assert start.is_untouched()


# -- what can't be kept ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "typed", "sentence"),
    [
        ("name", "x" * 900, "200 letters"),
        ("name", "Praxis\u202e", "type it instead"),
        ("zone", "", "no such time zone"),
        ("zone", "Europe/Atlantis", "no such time zone"),
        ("doctors", "x" * 900, "120 letters"),
        ("doctors", "\u200b", "missing"),
    ],
)
def test_a_field_that_cannot_be_kept_says_so_and_loses_nothing(
    dialog, go_to, field, typed, sentence
):
    page = go_to(dialog.clinic)
    box = {"name": page.name, "zone": page.zone.lineEdit(), "doctors": page.doctors.line}[field]
    box.setText(typed)
    dialog.next.click()
    assert dialog.page is page
    assert sentence in page.fields[field].text
    assert box.text() == typed


def test_a_zone_is_found_by_any_part_of_its_name_and_case(dialog, go_to):
    page = go_to(dialog.clinic)
    write(page.zone.lineEdit(), "america/new york")
    assert page.zone.chosen == "America/New_York"


def test_a_full_disk_keeps_the_dialog_open_and_finish_may_be_pressed_again(
    qtbot, window, start, dialog, go_to, press
):
    go_to(dialog.beginning)
    start.trouble = DiskFullError()
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "disk is full" in dialog.problem.text())
    assert QApplication.focusWidget() is dialog.next
    start.trouble = None
    press(Qt.Key.Key_Return)
    finished(qtbot, window)


def test_a_doctor_taken_out_is_none_whose_desk_this_could_be(dialog, go_to, press):
    page = go_to(dialog.clinic)
    for name in ("Dr. A", "Dr. B"):
        write(page.doctors.line, name)
        press(Qt.Key.Key_Return)
    page.doctors.list.setFocus()
    page.doctors.list.setCurrentRow(0)
    press(Qt.Key.Key_Delete)
    assert page.doctors.names == ("Dr. B",)
    assert page.serves.count() == 2
