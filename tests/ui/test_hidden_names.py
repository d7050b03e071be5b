"""F9: no name is left anywhere in the window, for the eye or for a screen reader."""

from dataclasses import replace
from uuid import uuid4

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QWidget

from desktop_app.domain.finding import found_of
from desktop_app.ui.errors import Notice
from desktop_app.ui.hit_rows import HitModel
from desktop_app.ui.known_people import KnownPeople
from desktop_app.ui.names import curtain
from tests.people import a_patient

F9, CTRL = Qt.Key.Key_F9, Qt.KeyboardModifier.ControlModifier
NAMES = ("María", "López", "Chen", "Wei", "Aleksander", "Novák", "Taylor")


def words_of(window):
    """All that the window says: texts, tips, what a screen reader hears, every model's cells."""
    said = [window.windowTitle()]
    for widget in window.findChildren(QWidget):
        said += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, (QLabel, QAbstractButton)):
            said.append(widget.text())
        spoken = QAccessible.queryAccessibleInterface(widget)
        if spoken is not None and not isinstance(widget, QLineEdit):
            said.append(spoken.text(QAccessible.Text.Name))
    said += [action.text() for action in window.findChildren(QAction)]
    said.append(window.status.text())
    roles = Qt.ItemDataRole
    for model in window.findChildren(QAbstractItemModel):
        for row in range(model.rowCount()):
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
            for column in range(columns):
                index = model.index(row, column)
                for role in (roles.DisplayRole, roles.ToolTipRole, roles.AccessibleTextRole):
                    said.append(str(index.data(role) or ""))
    return said


def names_in(window):
    said = "\n".join(words_of(window))
    return {name for name in NAMES if name in said}


def lose_focus(window):
    """Have another program in front: the invisible platform has none, and does not tell."""
    window.hide()
    window.windowHandle().destroy()
    QGuiApplication.instance().focusWindowChanged.emit(None)


@pytest.fixture
def spoken_of(qtbot, window, clinic, press):
    """The window with names in every place that can show one."""
    chen = clinic.of("Chen Wei")
    press(Qt.Key.Key_F, CTRL)
    qtbot.keyClicks(window.search, "chen")
    qtbot.waitUntil(lambda: len(window.search.results.found) == 1)
    named = window.chosen.named(chen.id)
    window.inside.announcer.toast.show_words(uuid4(), "A patient is waiting", named)
    window.notify(Notice("The room was closed", named))
    window.status.say(f"Copied: {named}")
    assert {"Chen", "Wei", "María", "Novák", "Taylor"} <= names_in(window)
    return window


def test_f9_leaves_initials_everywhere_and_brings_the_names_back(qtbot, spoken_of, clinic, press):
    window = spoken_of
    before = names_in(window)
    press(F9)
    assert names_in(window) == set()
    assert window.panel.page.name.whole == "C. W."
    assert "C. W." in window.strip.findChild(QLabel, "words").text()
    assert "C. W." in window.inside.announcer.toast.text()
    qtbot.waitUntil(window.top.names.isVisible)
    assert window.top.names.text() == "Names hidden"
    qtbot.mouseClick(window.top.names, Qt.MouseButton.LeftButton)
    assert not window.top.names.isVisible()
    assert names_in(window) == before


def test_what_comes_while_names_are_hidden_is_hidden_too(qtbot, window, clinic, press):
    press(F9)
    clinic.change(clinic.of("Sam Taylor").id, reason="Test results")
    window.watch.refresh()
    press(Qt.Key.Key_2, CTRL)
    qtbot.waitUntil(lambda: window.views.current.accessibleName().startswith("Doctors"))
    side = window.views.current
    tips = {side.tip(side.rows.index(row, 0)) for row in side.grid.places}
    assert any("C. W." in tip for tip in tips)
    assert not any(name in tip for name in NAMES for tip in tips)
    window.notify(Notice("It failed", window.chosen.named(clinic.of("Chen Wei").id)))
    assert names_in(window) == set()


def test_hidden_names_stay_hidden_after_a_restart(qtbot, window, make_window, clinic, press):
    press(F9)
    window.close()
    again = make_window()
    again.use(clinic.actions())
    qtbot.waitUntil(lambda: again.day.is_settled and again.centre.shows_table)
    assert again.commands.hide_names.isChecked()
    assert again.top.names.isVisible()
    assert names_in(again) == set()


def test_names_hide_while_the_window_is_not_in_front_if_the_clinic_wants_it(
    qtbot, make_window, clinic
):
    clinic.facts = replace(clinic.facts, hide_names=True)
    window = make_window()
    window.use(clinic.actions())
    window.activateWindow()
    qtbot.waitUntil(lambda: window.isActiveWindow() and window.centre.shows_table)
    qtbot.waitUntil(lambda: not curtain.closed)
    lose_focus(window)
    qtbot.waitUntil(lambda: curtain.closed)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: not curtain.closed)


@pytest.mark.usefixtures("make_window")  # which opens the curtain again
def test_who_else_somebody_could_be_is_told_by_initials_too(qtbot):
    strip, hits = KnownPeople(), HitModel(None)
    qtbot.addWidget(strip)
    chen = a_patient("Chen Wei", phone="+49 30 901820", record_number="R-7")
    strip.show_known([chen])
    hits.set_rows((found_of(chen),))

    def said():
        return " ".join((strip.text(), strip.buttons[0].accessibleName(), hits.words(0).spoken))

    secrets = ("Chen", "901820", "R-7")
    assert all(word in said() for word in secrets)
    curtain.set_closed(closed=True)
    assert [word for word in secrets if word in said()] == []
    assert "C. W." in said()
