"""The last page of the first run: what the day begins with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QRadioButton
from typing_extensions import override

from desktop_app.domain.first_run import Beginning, FirstRun, Standing
from desktop_app.ui.first_run_page import FirstRunPage
from desktop_app.ui.parts import label, set_margins
from desktop_app.ui.theme import SPACE_XL


class BeginningPage(FirstRunPage):
    """Sample clinic, import, or empty."""

    def __init__(self) -> None:
        super().__init__(
            self.tr("The first day"),
            self.tr("What should be there when the window opens?"),
        )
        self.choices = {
            Beginning.SAMPLE: QRadioButton(self.tr("A &sample clinic")),
            Beginning.IMPORT: QRadioButton(self.tr("What a file h&olds")),
            Beginning.EMPTY: QRadioButton(self.tr("An &empty day")),
        }
        says = {
            Beginning.SAMPLE: self.tr(
                "Invented doctors and patients, to try everything with. It is not for real"
                " patients: for those, begin with an empty day."
            ),
            Beginning.IMPORT: self.tr(
                "A day sheet as CSV, or the old system's sessions as JSON. You see what it would"
                " change before anything is written."
            ),
            Beginning.EMPTY: self.tr("You plan your doctors' sessions yourself, and book."),
        }
        self.group = QButtonGroup(self)
        for beginning, button in self.choices.items():
            self.group.addButton(button)
            button.setAccessibleDescription(says[beginning])
            words = label(says[beginning], look="muted")
            words.setWordWrap(True)
            set_margins(words, SPACE_XL, 0, 0, 0)
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self.column.addWidget(words)
        self.filled = label(
            self.tr("A sample clinic can only be put into an empty one: this one is not empty."),
            look="muted",
        )
        self.filled.setWordWrap(True)
        self.column.addWidget(self.filled)
        self.column.addStretch()

    @override
    def show_standing(self, standing: Standing) -> None:
        self.choices[Beginning.SAMPLE].setEnabled(standing.is_empty)
        self.filled.setVisible(not standing.is_empty)
        self.choices[Beginning.EMPTY].setChecked(True)

    @override
    def add_to(self, answers: FirstRun) -> FirstRun:
        chosen = next(which for which, button in self.choices.items() if button.isChecked())
        return replace(answers, beginning=chosen)

    @override
    def take_focus(self) -> None:
        next(button for button in self.choices.values() if button.isChecked()).setFocus()
