"""The first page of the first run: the language, and the look, which is put on at once."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QButtonGroup, QFormLayout, QRadioButton
from typing_extensions import override

from desktop_app.domain.first_run import FirstRun, Standing
from desktop_app.ui.choice import Choice
from desktop_app.ui.first_run_page import FirstRunPage
from desktop_app.ui.hours_fields import form_layout
from desktop_app.ui.language import LANGUAGES
from desktop_app.ui.looks import SCHEMES
from desktop_app.ui.parts import label
from desktop_app.ui.theme import Theme


class LookPage(FirstRunPage):
    """Language and look."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(
            self.tr("Language and look"),
            self.tr("How this desk speaks, and how it looks. Both can be changed at any time."),
        )
        self._theme = theme
        self._language = ""
        self.language = Choice(self.tr("Language"), self._say_when)
        system = self.tr("As this computer's")
        self.language.offer([(system, ""), *((name, tag) for tag, name in LANGUAGES.items())])
        self.later = label(look="muted")
        self.later.setWordWrap(True)
        self.looks = {
            "system": QRadioButton(self.tr("As this &computer's")),
            "light": QRadioButton(self.tr("&Light")),
            "dark": QRadioButton(self.tr("&Dark")),
        }
        group = QButtonGroup(self)
        for name, button in self.looks.items():
            button.clicked.connect(lambda _=False, name=name: theme.force(SCHEMES[name]))
            group.addButton(button)
        self._arrange()

    @override
    def show_standing(self, standing: Standing) -> None:
        self._language = standing.language
        self.language.choose(standing.language)
        self.looks[standing.appearance].setChecked(True)
        self._theme.force(SCHEMES[standing.appearance])
        self._say_when()

    @override
    def add_to(self, answers: FirstRun) -> FirstRun:
        look = next(name for name, button in self.looks.items() if button.isChecked())
        settings = {"language": str(self.language.value), "appearance": look}
        return replace(answers, settings=answers.settings | settings)

    @override
    def take_focus(self) -> None:
        self.language.setFocus()

    def _say_when(self) -> None:
        other = self.language.value != self._language
        self.later.setText(self.tr("The language changes when Clinic Desk starts the next time."))
        self.later.setVisible(other)

    def _arrange(self) -> None:
        form: QFormLayout = form_layout()
        form.addRow(self.tr("Lan&guage"), self.language)
        form.addRow("", self.later)
        caption = label(self.tr("Look"))
        for button in self.looks.values():
            button.ensurePolished()
            caption.setFixedHeight(button.sizeHint().height())  # else it stands lower
            form.addRow(caption, button)
            caption = label()
        self.column.addLayout(form)
        self.column.addStretch()
