"""Video > Service: the choice, and the keys on their way to the keyring."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop_app.errors import KeyringUnavailableError
from desktop_app.ui.service_dialog import ServiceDialog


@pytest.fixture
def dialog(qtbot, window):
    window.commands.service.trigger()
    qtbot.waitUntil(lambda: window.findChild(ServiceDialog) is not None)
    dialog = window.findChild(ServiceDialog)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def fill(qtbot, dialog, key="key", secret="geheim", endpoint=""):  # noqa: S107
    dialog.videosdk.click()
    qtbot.keyClicks(dialog.key, key)
    qtbot.keyClicks(dialog.secret, secret)
    qtbot.keyClicks(dialog.endpoint, endpoint)


def test_it_opens_with_what_is_chosen_now_and_keys_only_for_videosdk(dialog):
    assert dialog.practice.isChecked()
    assert not dialog.key.isEnabled()
    dialog.videosdk.click()
    assert dialog.key.isEnabled()


def test_the_secret_is_masked(dialog):
    assert dialog.secret.echoMode() is QLineEdit.EchoMode.Password


def test_saving_videosdk_hands_over_all_three_and_the_warning_goes(qtbot, dialog, window, clinic):
    fill(qtbot, dialog, endpoint="https://api.example.org")
    qtbot.keyClick(dialog.secret, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Video: VideoSDK" in window.status.text())
    assert clinic.asked["choose"] == [("key", "geheim", "https://api.example.org")]
    assert not window.top.chip.isVisible()


def test_practice_can_be_chosen_again_by_the_chip_and_is_marked_again(qtbot, window, clinic):
    clinic.practice = False
    window.commands.service.trigger()
    qtbot.waitUntil(lambda: window.findChild(ServiceDialog) is not None)
    dialog = window.findChild(ServiceDialog)
    assert dialog.videosdk.isChecked()
    dialog.practice.click()
    dialog.save.click()
    qtbot.waitUntil(lambda: "Video: practice mode" in window.status.text())
    assert window.top.chip.isVisible()


def test_a_click_on_the_warning_opens_the_choice(qtbot, window):
    qtbot.mouseClick(window.top.chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.findChild(ServiceDialog) is not None)


@pytest.mark.parametrize(("key", "secret"), [("", ""), ("key", ""), ("", "geheim")])
def test_half_a_key_pair_is_refused_on_the_spot(qtbot, dialog, clinic, key, secret):
    fill(qtbot, dialog, key, secret)
    dialog.save.click()
    assert dialog.problem.text() == "Enter both the API key and the secret."
    assert clinic.asked["choose"] == []


def test_a_keyring_that_fails_is_told_in_the_dialog_and_can_be_tried_again(
    qtbot, dialog, window, clinic
):
    clinic.fail("choose", KeyringUnavailableError())
    fill(qtbot, dialog)
    dialog.save.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    assert "keyring cannot be used" in dialog.problem.text()
    assert "geheim" not in dialog.problem.text()
    clinic.heal("choose")
    dialog.save.click()
    qtbot.waitUntil(lambda: "Video: VideoSDK" in window.status.text())


def test_it_stays_while_it_saves_so_that_what_came_of_it_is_seen(
    qtbot, dialog, window, clinic, esc_stays
):
    clinic.fail("choose", KeyringUnavailableError())
    fill(qtbot, dialog)
    esc_stays(dialog, "choose", dialog.save.click)
    qtbot.waitUntil(dialog.problem.isVisible)
    clinic.heal("choose")
    esc_stays(dialog, "choose", dialog.save.click)
    qtbot.waitUntil(lambda: "Video: VideoSDK" in window.status.text())
    qtbot.waitUntil(lambda: window.findChild(ServiceDialog) is None)


def test_esc_leaves_it_when_it_could_not_be_saved(qtbot, dialog, window, press, clinic):
    clinic.fail("choose", KeyringUnavailableError())
    fill(qtbot, dialog)
    dialog.save.click()
    qtbot.waitUntil(dialog.problem.isVisible)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: window.findChild(ServiceDialog) is None)


def test_a_slow_keyring_does_not_hold_up_the_window(qtbot, dialog, window, clinic):
    clinic.hold("choose")
    fill(qtbot, dialog)
    dialog.save.click()
    assert dialog.save.text() == "Saving…"
    assert not dialog.save.isEnabled()
    clinic.release("choose")
    qtbot.waitUntil(lambda: "Video: VideoSDK" in window.status.text())
