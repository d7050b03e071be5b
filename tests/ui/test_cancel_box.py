"""A cancelled visit has a reason: chosen or typed in place, with Enter; nothing typed is lost."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.errors import DatabaseBusyError
from desktop_app.ui.cancel_box import CancelBox
from tests.ui.days import a_uuid

VISIT = a_uuid()
Key = Qt.Key


@pytest.fixture
def ground(qtbot, theme):
    ground = QWidget()
    ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    ground.resize(753, 500)
    qtbot.addWidget(ground)
    ground.show()
    ground.activateWindow()
    return ground


@pytest.fixture
def box(qtbot, theme, ground):
    box = CancelBox(theme, ground)
    box.ask(VISIT, "Chen Wei, 09:15", QRect(0, 104, 753, 36))
    qtbot.waitUntil(box.reasons.hasFocus)
    return box


@pytest.fixture
def confirmed(box):
    heard = []
    box.confirmed.connect(lambda visit, why: heard.append((visit, why)))
    return heard


@pytest.fixture
def type_(qtbot):
    """Type where the focus is, letter by letter: the first one may move it."""

    def type_(text):
        for letter in text:
            qtbot.keyClicks(QApplication.focusWidget(), letter)

    return type_


def test_enter_takes_the_first_reason(confirmed, press):
    press(Key.Key_Return)
    assert confirmed == [(VISIT, "The patient cancelled")]


def test_arrows_choose_another_reason(confirmed, press):
    press(Key.Key_Down)
    press(Key.Key_Down)
    press(Key.Key_Enter)
    assert confirmed == [(VISIT, "The patient could not be reached")]


def test_letters_write_a_reason_of_ones_own(box, confirmed, press, type_):
    type_("Snow & <b>ice</b>")
    assert box.reasons.currentRow() == -1
    press(Key.Key_Return)
    assert confirmed == [(VISIT, "Snow & <b>ice</b>")]


def test_back_from_ones_own_words_the_list_is_meant_again(box, confirmed, press, type_):
    type_("S")
    press(Key.Key_Backspace)
    assert box.reasons.currentRow() == 0
    press(Key.Key_Down)
    press(Key.Key_Return)
    assert confirmed == [(VISIT, "The patient cancelled")]


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("x" * 201, "A reason has at most 200 letters; this one has 201."),
        ("  \t ", "Choose a reason, or type one."),
        ("\x00\x07", "Choose a reason, or type one."),
    ],
    ids=["long", "blank", "unseen"],
)
def test_a_reason_of_no_use_is_told_beside_the_field_and_stays(
    box, confirmed, press, written, sentence
):
    box.other.setFocus()
    QApplication.clipboard().setText(written)
    box.other.paste()
    typed = box.other.text()
    press(Key.Key_Return)
    assert sentence in box.problem.text()
    assert box.problem.isVisible()
    assert (box.isVisible(), box.other.text(), confirmed) == (True, typed, [])


def test_a_megabyte_is_refused_in_words_and_not_kept_waiting_for(box, confirmed, press):
    box.other.setFocus()
    QApplication.clipboard().setText("long " * 200_000)
    box.other.paste()
    press(Key.Key_Return)
    assert "at most 200 letters" in box.problem.text()
    assert confirmed == []


def test_a_failure_leaves_what_was_typed_and_can_be_tried_again(box, confirmed, press, type_):
    type_("Ill")
    press(Key.Key_Return)
    press(Key.Key_Return)  # not twice while it is being done
    assert len(confirmed) == 1
    box.fail(DatabaseBusyError())
    assert box.isVisible()
    assert box.other.text() == "Ill"
    assert DatabaseBusyError.title in box.problem.text()
    press(Key.Key_Return)
    assert confirmed == [(VISIT, "Ill")] * 2


def test_esc_keeps_the_visit_and_gives_the_focus_back(qtbot, box, ground, confirmed, press):
    press(Key.Key_Escape)
    assert box.isHidden()
    qtbot.waitUntil(ground.hasFocus)
    assert confirmed == []


def test_the_button_says_the_verb_and_does_it(qtbot, box, confirmed):
    assert box.cancel.accessibleName() == "Cancel the visit"
    qtbot.mouseClick(box.cancel, Qt.MouseButton.LeftButton)
    assert confirmed == [(VISIT, "The patient cancelled")]
    qtbot.mouseClick(box.keep, Qt.MouseButton.LeftButton)
    assert box.isHidden()


def test_the_box_stands_whole_within_the_window_and_beside_its_row(box, ground):
    for top in (40, 230, 460):
        row = QRect(0, top, 753, 36)
        box.ask(VISIT, "Chen Wei, 09:15", row)
        assert ground.rect().contains(box.geometry())
        if top != 230:
            assert not box.geometry().intersects(row)
