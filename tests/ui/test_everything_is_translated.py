"""Every text that a person sees or hears goes through translation, in every view and dialog."""

import pytest
from PySide6.QtWidgets import QLabel

from tests.ui.pseudo import plain_words, pseudo, speak_pseudo
from tests.ui.sights import VIEWS, dialogs, doctors_own


@pytest.fixture
def spoken(qapp):
    end = speak_pseudo(qapp)
    yield
    end()


def _told(name, widget):
    return [f"{name}: {words}" for words in plain_words(widget)]


def test_every_text_of_the_window_is_translated(spoken, desk):
    at, told = desk(), []
    for name, show in VIEWS.items():
        told += _told(name, show(at))
    assert not told, "\n".join(told)


def test_every_text_of_a_doctors_own_desk_is_translated(spoken, desk):
    told = _told("doctors_own", desk(doctors_own).window)
    assert not told, "\n".join(told)


def test_every_text_of_a_dialog_is_translated(spoken, desk):
    told = []
    for name, dialog in dialogs(desk()):
        told += _told(name, dialog)
    assert not told, "\n".join(told)


def test_what_is_not_translated_is_found(qtbot):
    assert pseudo("&Move {n} <b>on</b>…") == "⟦&Mövé {n} <b>öñ</b>······⟧…"
    words = QLabel(f"{pseudo('Booked')}: Chen Wei, 23 November, {pseudo('by')} abcd-efgh-ijkl")
    qtbot.addWidget(words)
    words.show()
    assert plain_words(words) == []
    words.setText(f"{pseudo('Booked')}: Chen Wei is waiting")
    assert plain_words(words) == [f"QLabel: {words.text()!r}"]
