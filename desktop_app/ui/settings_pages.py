"""The pages of the settings: which setting stands where, and in which words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.domain.clinic_wish import CLINIC_NAME
from desktop_app.domain.settings import RECEPTION
from desktop_app.services.settings_actions import ShownSettings
from desktop_app.ui.day_words import isolated
from desktop_app.ui.dialog_parts import ContentArea
from desktop_app.ui.language import LANGUAGES
from desktop_app.ui.parts import label
from desktop_app.ui.settings_entries import (
    Entry,
    chosen,
    command,
    flag,
    number,
    numbers,
    secret,
    typed,
)
from desktop_app.ui.theme import SPACE_L, SPACE_M, SPACE_S, SPACE_XL, Theme

PASSWORD = "password"  # noqa: S105 - the name of a field
"""No setting: it is kept in the keyring."""
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)


class PageArea(ContentArea):
    """Shows as much of a page as there is room for, and squeezes nothing of it.

    Qt's own asks a page for its least height without saying how wide it is, and sentences that
    break into lines have none.
    """

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        page: QWidget | None = self.widget()
        if page is not None and (layout := page.layout()) is not None:
            page.setMinimumHeight(layout.totalHeightForWidth(self.viewport().width()))


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its name in the list, its settings, and what holds them.

    Attributes:
        more: Where what is no setting of a line has its place, below the settings.
    """

    title: str
    entries: tuple[Entry, ...]
    area: PageArea
    more: QVBoxLayout


class SettingsPages(QObject):
    """Makes the pages."""

    def __init__(self, theme: Theme, shown: ShownSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._theme, self._shown = theme, shown

    def make(self) -> tuple[Page, ...]:
        """Return all pages, filled with what is kept."""
        made = (
            _page(self.tr("General"), self._general()),
            _page(self.tr("Clinic and doctors"), self._clinic()),
            _page(self.tr("Video"), self._video()),
            _page(self.tr("Appearance"), self._appearance()),
            _page(self.tr("Privacy"), self._privacy()),
            _page(self.tr("Data and backup"), self._data()),
            _page(self.tr("About"), ()),
        )
        for page in made:
            for entry in page.entries:
                entry.show_value(self._kept(entry.name))
                if entry.name in self._shown.for_this_run:
                    entry.add_note(
                        self.tr(
                            "This run has it from its environment. What you save here counts"
                            " from the next start without that."
                        )
                    )
        return made

    def _kept(self, name: str) -> object:
        of = self._shown
        if name == PASSWORD:
            return ""
        return of.clinic.name if name == CLINIC_NAME else getattr(of.settings, name)

    def _general(self) -> tuple[Entry, ...]:
        wanted = self._shown.settings.serves
        doctors = [
            (doctor.name, wanted if wanted == doctor.name else str(doctor.id))
            for doctor in self._shown.clinic.doctors
        ]
        return (
            chosen(
                "language",
                self.tr("Language"),
                (
                    (self.tr("As the system is"), ""),
                    *((own, tag) for tag, own in LANGUAGES.items()),
                ),
                self.tr("Counts from the next start."),
            ),
            chosen(
                "serves",
                self.tr("This desk serves"),
                ((self.tr("The reception"), RECEPTION), *doctors),
                self.tr("A doctor's own desk shows the next patient large."),
            ),
            command(
                "browser",
                self.tr("Browser"),
                "firefox --new-window",
                self.tr("The command that opens visits; the link comes last. Empty: the system's."),
            ),
            flag(
                "private_window",
                self.tr("Open visits in a private window"),
                self.tr("So that no history keeps their links."),
            ),
            flag("sounds", self.tr("Announce a patient who waits by a sound, too")),
        )

    def _clinic(self) -> tuple[Entry, ...]:
        return (
            typed(CLINIC_NAME, self.tr("Clinic"), note=self.tr("It stands on printed papers.")),
            typed(
                "zone",
                self.tr("Time zone"),
                "Europe/Berlin",
                self.tr("For a new database; the one that is open keeps {zone}.").format(
                    zone=self._shown.clinic.zone
                ),
            ),
            typed(
                "country",
                self.tr("Country"),
                "DE",
                self.tr(
                    "Two letters: whose public holidays count, and how phone numbers are meant."
                ),
            ),
            numbers(
                self._theme,
                "late_minutes",
                self.tr("Late after minutes"),
                self.tr("Three steps: the link again, a call, a no-show are offered."),
            ),
            numbers(
                self._theme,
                "wait_minutes",
                self.tr("Long wait after minutes"),
                self.tr("Two steps: long, and too long."),
            ),
            number(
                self._theme,
                "grace_minutes",
                self.tr("Rooms stay open"),
                self.tr("For how many minutes after a visit was finished or missed, 0 to 1440."),
            ),
        )

    def _video(self) -> tuple[Entry, ...]:
        return (
            flag(
                "lobby",
                self.tr("Patients wait until somebody inside admits them"),
                self.tr(
                    "Nobody can see who waits there. Without it the room itself is the waiting"
                    " room, and the desk sees who is in it."
                ),
            ),
            flag(
                "share_names",
                self.tr("Show names in the room and send them to the video service"),
                self.tr("Without it both see codes such as P-0940."),
            ),
        )

    def _appearance(self) -> tuple[Entry, ...]:
        looks = (
            (self.tr("As the system is"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        )
        sizes = [(self.tr("{percent} %").format(percent=size), size) for size in TEXT_SIZES]
        return (
            chosen("appearance", self.tr("Look"), looks),
            chosen(
                "text_scale",
                self.tr("Size of the text"),
                sizes,
                self.tr("100 % is what the system asks for. Rows and icons grow with it."),
            ),
        )

    def _privacy(self) -> tuple[Entry, ...]:
        return (
            flag(
                "hide_names",
                self.tr("Hide patients' names when the window loses the focus"),
                self.tr("F9 hides and shows them at any time."),
            ),
        )

    def _data(self) -> tuple[Entry, ...]:
        return (
            typed(
                "database",
                self.tr("Database server"),
                "postgresql://desk@server/clinic",
                self.tr("Empty: the file {file}. Counts from the next start.").format(
                    file=isolated(str(self._shown.database_file))
                ),
            ),
            secret(
                PASSWORD,
                self.tr("Its password"),
                self.tr(
                    "Goes to this computer's keyring, never to a file; empty: the one that is"
                    " there. Where there is no keyring, set PGPASSWORD for a run."
                ),
            ),
            typed(
                "backup_folder",
                self.tr("Backups lie in"),
                self._shown.backup_folder,
                self.tr("Best on another disk, in a folder that only the clinic can read."),
            ),
            number(self._theme, "backup_days", self.tr("Kept for days"), self.tr("1 to 3650.")),
            number(
                self._theme,
                "backup_hours",
                self.tr("Made after hours"),
                self.tr("When the last one is as old as that, up to 720; 0: by hand only."),
            ),
        )


def paragraph(text: str, look: str = "") -> QLabel:
    """Return some sentences of a page."""
    words = label(text, look)
    words.setWordWrap(True)
    return words


def _page(title: str, entries: Sequence[Entry]) -> Page:
    content = QWidget()
    column = QVBoxLayout(content)
    column.setContentsMargins(SPACE_XL, SPACE_L, SPACE_XL, SPACE_L)
    column.setSpacing(SPACE_L)
    column.addWidget(label(title, "heading"))
    if entries:
        grid = QGridLayout()  # a form's rows do not follow sentences that come and go
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_L)
        grid.setColumnStretch(1, 1)
        for row, entry in enumerate(entries):
            if entry.caption:
                caption = label(entry.caption)
                caption.setContentsMargins(0, SPACE_S, 0, 0)
                grid.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
                grid.addWidget(entry, row, 1)
            else:
                grid.addWidget(entry, row, 0, 1, 2)
        column.addLayout(grid)
    more = QVBoxLayout()
    more.setSpacing(SPACE_L)
    column.addLayout(more)
    column.addStretch()
    return Page(title, tuple(entries), PageArea(content), more)
