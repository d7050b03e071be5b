"""Edit > Settings: by keys alone, over the real file, and with a sentence for whatever is wrong."""

from contextlib import closing
from dataclasses import fields
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget
from shiboken6 import isValid

from desktop_app.composition import actions_of, now, open_program
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.settings import Settings
from desktop_app.errors import KeyringUnavailableError, SettingsError
from desktop_app.services.planning import add_doctor
from desktop_app.settings import Home, find_settings
from desktop_app.ui.service_dialog import ServiceDialog
from desktop_app.ui.settings_dialog import CLINIC, DATA, VIDEO, SettingsDialog
from tests.ui.days import DAY

TOMORROW = DAY + timedelta(days=1)

HOSTILE = "<img src=x onerror=alert(1)>\u202e%s{0}\\"


@pytest.fixture(scope="module")
def program(tmp_path_factory):
    """A desk of its own, with one doctor; what is saved in it stays from test to test."""
    folder = tmp_path_factory.mktemp("home")
    home = Home(folder=folder, logs=folder / "logs")
    with closing(open_program(home, Settings(), {})) as program:
        add_doctor(program.desk, "Dr. Okafor", "", now())
        yield program


def shown_by(program):
    return actions_of(program).settings.load()


def dialog_of(qtbot, window):
    window.commands.settings.trigger()
    qtbot.waitUntil(lambda: window.findChild(SettingsDialog) is not None)
    dialog = window.findChild(SettingsDialog)
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def is_gone(dialog):
    return not isValid(dialog) or not dialog.isVisible()


@pytest.fixture
def shown(qtbot, theme, jobs):
    """Show the settings alone: the window behind them takes its time, and few tests need it."""
    ground = QWidget()
    qtbot.addWidget(ground)

    def shown(actions):
        dialog = SettingsDialog(theme, jobs, actions, actions.settings.load(), ground)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return shown


@pytest.fixture
def dialog(shown, clinic):
    return shown(clinic.actions())


def go_to(press, dialog, name):
    """Go to a setting by keys alone: down the list of pages, then from field to field."""
    row = next(row for row, page in enumerate(dialog.pages) if dialog.entries[name] in page.entries)
    dialog.list.setFocus()
    press(Qt.Key.Key_Home)
    for _ in range(row):
        press(Qt.Key.Key_Down)
    field = dialog.entries[name].field
    for _ in range(30):
        if field.hasFocus():
            return field
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"no key leads to {name}")


def enter(qtbot, press, dialog, name, text=""):
    """Type *text*, turn a flag over, or go one choice down."""
    field = go_to(press, dialog, name)
    match field:
        case QCheckBox():
            press(Qt.Key.Key_Space)
        case QComboBox():
            press(Qt.Key.Key_Down)
        case QLineEdit():
            press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            press(Qt.Key.Key_Delete)
            if text.isascii():
                qtbot.keyClicks(field, text)
            else:  # no key of Qt's tests types it
                field.insert(text)
    return field


TYPED = {
    "browser": ("firefox --new-window", ("firefox", "--new-window")),
    "database": ("postgresql://desk@server/clinic", "postgresql://desk@server/clinic"),
    "zone": ("Europe/Paris", "Europe/Paris"),
    "grace_minutes": ("5", 5),
    "country": ("fr", "FR"),
    "late_minutes": ("1, 2, 30", (1, 2, 30)),
    "wait_minutes": ("15,45", (15, 45)),
    "backup_days": ("٣٠", 30),
    "backup_hours": ("0", 0),
    "backup_folder": ("/srv/clinic backups", "/srv/clinic backups"),
    "language": ("", "en"),
    "appearance": ("", "light"),
    "text_scale": ("", 110),
}


@pytest.mark.parametrize("name", [field.name for field in fields(Settings)])
def test_every_setting_is_changed_by_keys_and_survives_a_restart(
    qtbot, shown, program, press, name
):
    folder = program.home.folder
    before = getattr(find_settings(folder, {}).settings, name)
    text, kept = TYPED.get(name, ("", None))
    if name == "serves":
        kept = str(shown_by(program).clinic.doctors[0].id)
    elif kept is None:
        kept = not before
    dialog = shown(actions_of(program))
    enter(qtbot, press, dialog, name, text)
    with qtbot.waitSignal(dialog.saved) as caught:
        press(Qt.Key.Key_Return)
    settings = find_settings(folder, {}).settings
    assert (before == kept, getattr(settings, name)) == (False, kept)
    assert caught.args[0].settings == settings
    again = shown(actions_of(program))
    typed = again.entries[name].read()
    again.entries[name].show_value(kept)
    assert again.entries[name].read() == typed


def test_esc_keeps_nothing(qtbot, dialog, press, clinic):
    enter(qtbot, press, dialog, "country", "FR")
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: is_gone(dialog))
    assert clinic.asked["save_settings"] == []
    assert clinic.settings.kept == Settings()


def test_nothing_changed_is_nothing_saved(qtbot, dialog, press, clinic):
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_gone(dialog))
    assert clinic.asked["save_settings"] == []


@pytest.mark.parametrize("bad", ["", " ", "-5", "1.5", "9" * 999, "2, 5", HOSTILE])
def test_what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost(
    qtbot, dialog, press, clinic, bad
):
    enter(qtbot, press, dialog, "lobby")
    typed = enter(qtbot, press, dialog, "grace_minutes", bad).text()
    press(Qt.Key.Key_Return)
    entry = dialog.entries["grace_minutes"]
    qtbot.waitUntil(lambda: entry.text == "Whole minutes, from 0 to 1440.")
    qtbot.waitUntil(entry.field.hasFocus)
    assert entry.field.text() == typed
    assert dialog.entries["lobby"].field.isChecked()
    assert clinic.settings.kept == Settings()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(entry.field, "7")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_gone(dialog))
    assert (clinic.settings.kept.grace_minutes, clinic.settings.kept.lobby) == (7, True)


def test_every_field_that_can_be_wrong_has_its_sentence(qtbot, dialog, press):
    wrong = dict.fromkeys(("zone", "country", "late_minutes", "wait_minutes"), HOSTILE)
    wrong |= {"browser": "'", "grace_minutes": "x", "database": HOSTILE, "backup_days": "0"}
    wrong |= {"backup_hours": "721", "backup_folder": "here"}
    for name, text in wrong.items():
        enter(qtbot, press, dialog, name, text)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: all(dialog.entries[name].text for name in wrong))
    told = {name for name, entry in dialog.entries.items() if entry.text}
    assert told == wrong.keys()
    qtbot.waitUntil(dialog.entries["browser"].field.hasFocus)


def test_a_file_that_cannot_be_written_is_said_and_can_be_tried_again(qtbot, dialog, press, clinic):
    clinic.fail("save_settings", SettingsError("settings.toml cannot be written."))
    enter(qtbot, press, dialog, "lobby")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "cannot be written" in dialog.problem.text()
    clinic.heal("save_settings")
    dialog.save.click()
    qtbot.waitUntil(lambda: clinic.settings.kept.lobby)


def test_it_stays_while_it_saves_so_that_what_came_of_it_is_seen(qtbot, dialog, press, clinic):
    clinic.hold("save_settings")
    enter(qtbot, press, dialog, "lobby")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not dialog.save.isEnabled())
    dialog.reject()
    assert dialog.isVisible()
    clinic.release("save_settings")
    qtbot.waitUntil(lambda: is_gone(dialog))


def test_the_window_follows_at_once_and_keeps_the_day_and_the_visit(
    qtbot, window, press, clinic, theme, settle
):
    window.commands.next_day.trigger()
    qtbot.waitUntil(lambda: window.day.is_settled and window.watch.day == TOMORROW)
    dialog = dialog_of(qtbot, window)
    enter(qtbot, press, dialog, "appearance")
    enter(qtbot, press, dialog, "appearance")
    clinic.sounds = False
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(window.commands.dark_look.isChecked)
    settle()
    assert theme.dark
    assert window.watch.day == TOMORROW
    assert not window.inside.announcer._actions.presence.sounds  # noqa: SLF001 - there is no sound to hear


def test_the_desk_is_told_what_waits_for_a_start_and_can_start_at_once(qtbot, window, press):
    dialog = dialog_of(qtbot, window)
    enter(qtbot, press, dialog, "language")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Language" in window.strip.text())
    with qtbot.waitSignal(window.restart_wanted):
        qtbot.mouseClick(window.strip.buttons()[0], Qt.MouseButton.LeftButton)


def test_what_the_environment_gives_is_marked(shown, clinic):
    clinic.settings.for_this_run = frozenset({"browser"})
    dialog = shown(clinic.actions())
    said = [label.text() for label in dialog.entries["browser"].findChildren(type(dialog.problem))]
    assert any("from its environment" in text for text in said)


def test_the_service_is_chosen_without_leaving_the_settings(qtbot, dialog, clinic, esc_stays):
    dialog.show_page(VIDEO)
    qtbot.mouseClick(dialog.service, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.findChild(ServiceDialog) is not None)
    service = dialog.findChild(ServiceDialog)
    qtbot.waitUntil(service.isVisible)
    with qtbot.waitSignal(dialog.service_saved):  # though the answer is slow
        esc_stays(service, "choose", service.save.click)
    assert dialog.isVisible()


def test_every_field_has_a_name_for_those_who_hear_the_screen(dialog):
    nameless = [name for name, entry in dialog.entries.items() if not entry.field.accessibleName()]
    assert nameless == []
    assert dialog.entries.keys() == {
        "clinic_name",
        "password",
        *(field.name for field in fields(Settings)),
    }


# -- the clinic and its doctors ---------------------------------------------------------------


@pytest.fixture
def two_doctors(clinic):
    clinic.settings.doctors = tuple(
        Doctor(id=uuid4(), name=name) for name in ("Dr. Amina Rahman", "Dr. Okafor")
    )


def type_over(qtbot, press, field, text):
    field.setFocus()
    press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Delete)
    qtbot.keyClicks(field, text)


@pytest.mark.usefixtures("two_doctors")
def test_the_clinic_is_named_a_doctor_renamed_and_another_added_by_one_save(
    qtbot, window, press, clinic
):
    dialog = dialog_of(qtbot, window)
    enter(qtbot, press, dialog, "clinic_name", "  Clinic   Ten ")
    type_over(qtbot, press, dialog.doctors.rows[1].line, "Dr. Chidi Okafor")
    dialog.doctors.add.setFocus()
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(dialog.doctors.rows[2].line.hasFocus)
    qtbot.keyClicks(dialog.doctors.rows[2].line, "Dr. New")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_gone(dialog))
    assert clinic.settings.name == "Clinic Ten"
    names = [doctor.name for doctor in clinic.settings.doctors]
    assert names == ["Dr. Amina Rahman", "Dr. Chidi Okafor", "Dr. New"]


@pytest.mark.usefixtures("two_doctors")
@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("", "The doctor's name is missing."),
        ("dr. amina RAHMAN", "A doctor of this name is in the list already."),
        ("x" * 121, "This name is too long: 120 letters are enough."),
    ],
)
def test_a_doctor_s_name_that_cannot_be_is_said_beside_it(qtbot, window, press, clinic, name, said):
    dialog = dialog_of(qtbot, window)
    row = dialog.doctors.rows[1]
    dialog.show_page(CLINIC)
    type_over(qtbot, press, row.line, name)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: row.text == said)
    assert (row.line.text(), clinic.settings.doctors[1].name) == (name, "Dr. Okafor")


@pytest.mark.usefixtures("two_doctors")
def test_what_the_clinic_has_kept_is_not_asked_again_when_the_file_could_not_be_written(
    qtbot, window, press, clinic
):
    dialog = dialog_of(qtbot, window)
    clinic.fail("save_settings", SettingsError("settings.toml cannot be written."))
    enter(qtbot, press, dialog, "lobby")
    dialog.show_page(CLINIC)
    type_over(qtbot, press, dialog.doctors.rows[1].line, "Dr. Chidi Okafor")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.problem.isVisible)
    clinic.heal("save_settings")
    dialog.save.click()
    qtbot.waitUntil(lambda: clinic.settings.kept.lobby)
    assert len(clinic.asked["keep_clinic"]) == 1


# -- the database's password ------------------------------------------------------------------


def test_a_password_goes_to_the_keyring_and_into_no_setting(qtbot, dialog, press, clinic):
    enter(qtbot, press, dialog, "password", "geheim")
    press(Qt.Key.Key_Return)
    entry = dialog.entries["password"]
    qtbot.waitUntil(lambda: entry.text == "Name the server whose password this is.")
    assert entry.field.echoMode() is QLineEdit.EchoMode.Password
    enter(qtbot, press, dialog, "database", "postgresql://desk@server/clinic")
    clinic.fail("keep_password", KeyringUnavailableError())
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "keyring cannot be used" in dialog.problem.text()
    assert clinic.asked["save_settings"] == []
    clinic.heal("keep_password")
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: is_gone(dialog))
    address = "postgresql://desk@server/clinic"
    assert clinic.asked["keep_password"][-1] == (address, "geheim")
    assert clinic.asked["save_settings"] == [({"database": address},)]


# -- backups ----------------------------------------------------------------------------------


def test_backups_are_made_and_put_back_from_here_but_never_over_unsaved_changes(
    qtbot, window, press
):
    dialog = dialog_of(qtbot, window)
    dialog.show_page(DATA)
    with qtbot.waitSignal(window.commands.back_up.triggered):
        qtbot.mouseClick(dialog.back_up, Qt.MouseButton.LeftButton)
    enter(qtbot, press, dialog, "backup_days", "7")
    qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert "Save or cancel first" in dialog.problem.text()
    enter(qtbot, press, dialog, "backup_days", "14")
    with qtbot.waitSignal(window.commands.restore.triggered):
        qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
    assert is_gone(dialog)
