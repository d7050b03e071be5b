import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop_app.ui.clipboard import KEPT_MS, SecretClipboard, secret_mime


@pytest.fixture
def keeper(qapp):
    parent = QObject()
    yield SecretClipboard(parent, kept_ms=50)
    QGuiApplication.clipboard().clear()


def text():
    return QGuiApplication.clipboard().text()


def test_a_copied_link_is_gone_after_its_time(qtbot, keeper):
    with qtbot.waitSignal(keeper.wiped):
        keeper.put("https://example.test/secret")
        assert text() == "https://example.test/secret"
    assert text() == ""


def test_what_was_copied_since_is_left_alone(qtbot, keeper):
    keeper.put("https://example.test/secret")
    QGuiApplication.clipboard().setText("a phone number")
    keeper.wipe()
    assert text() == "a phone number"


def test_a_second_link_gets_its_own_minute(qtbot, qapp):
    parent = QObject()
    keeper = SecretClipboard(parent, kept_ms=10_000)
    keeper.put("one")
    keeper.put("two")
    keeper.wipe()
    assert text() == ""


def test_quitting_wipes_at_once(keeper):
    keeper.put("secret")
    keeper.wipe()
    assert text() == ""
    keeper.wipe()


def test_a_link_is_kept_for_a_minute():
    assert KEPT_MS == 60_000


@pytest.mark.parametrize(
    ("platform", "kind", "data"),
    [
        ("linux", "x-kde-passwordManagerHint", b"secret"),
        ("win32", "ExcludeClipboardContentFromMonitorProcessing", bytes(4)),
        ("win32", "CanIncludeInClipboardHistory", bytes(4)),
        ("win32", "CanUploadToCloudClipboard", bytes(4)),
    ],
)
def test_histories_are_asked_to_keep_away(platform, kind, data):
    mime = secret_mime("a link", platform)
    assert mime.text() == "a link"
    assert mime.data(kind).data() == data
