from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from desktop_app.ui.link_question import link_question, may_open


def answered(key):
    """Ask, and press *key* in the question once it stands."""
    QTimer.singleShot(0, lambda: press(key))
    return may_open()


def press(key):
    box = QApplication.activeModalWidget()
    if box is None:
        QTimer.singleShot(5, lambda: press(key))
        return
    from PySide6.QtTest import QTest

    QTest.keyClick(box, key)


def test_enter_opens_and_escape_does_not(qtbot):
    assert answered(Qt.Key.Key_Return) is True
    assert answered(Qt.Key.Key_Escape) is False


def test_the_question_says_what_is_meant_and_shows_nothing_of_the_link(qtbot):
    box = link_question()
    qtbot.addWidget(box)
    assert box.defaultButton().text() == "Open Clinic Desk"
    assert box.textFormat() is Qt.TextFormat.PlainText
    assert "clinicdesk" not in box.text() + box.informativeText()
    assert box.standardButtons() == QMessageBox.StandardButton.Cancel
