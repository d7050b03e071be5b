"""What a doctor's own desk has besides the reception's: the next patient, and a word to the desk.

The day shows the doctor's own sessions; the other doctors can be looked at by their boxes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QAction

from desktop_app.domain.appointment import DaySheet, DoctorSays, Kind
from desktop_app.domain.clinic_day import day_of
from desktop_app.domain.next_patient import NextPatient, next_patient
from desktop_app.errors import QT_TRANSLATE_NOOP, AppError
from desktop_app.services.actions import Actions
from desktop_app.ui.errors import notice_of
from desktop_app.ui.menus import Commands
from desktop_app.ui.names import curtain
from desktop_app.ui.next_patient import NextPatientCard
from desktop_app.ui.theme import Theme
from desktop_app.ui.undoing import Act, Undoing

_SAID = {
    DoctorSays.FIVE_MINUTES: QT_TRANSLATE_NOOP("DoctorDesk", "{visit}: five minutes more"),
    DoctorSays.NOT_HERE: QT_TRANSLATE_NOOP("DoctorDesk", "{visit}: not here"),
}


class DoctorDesk(QObject):
    """Keeps the card true to today, whatever day is on view; idle at the reception's desk.

    Attributes:
        card: Stands where the window puts it.

    Signals:
        noticed: A ``Notice`` for the strip: the reception could not be told.
        video_wanted: The room of a visit (``UUID``) is to be opened.
        visit_begun: A visit (``UUID``) that is no video visit begins.
        others_met: ``frozenset[UUID]`` of other doctors that a day shows for the first time.
    """

    noticed = Signal(object)
    video_wanted = Signal(object)
    visit_begun = Signal(object)
    others_met = Signal(object)

    def __init__(
        self,
        theme: Theme,
        undoing: Undoing,
        named: Callable[[UUID], str],
        parent: QObject,
    ) -> None:
        """Take *named*, which tells a person which visit an id means."""
        super().__init__(parent)
        self.card = NextPatientCard(theme)
        self._undoing, self._named = undoing, named
        self._actions: Actions | None = None
        self._sheet: DaySheet | None = None
        self._inside: frozenset[UUID] = frozenset()
        self._met: frozenset[UUID] = frozenset()
        self._upcoming: NextPatient | None = None
        self._commands: tuple[QAction, ...] = ()
        self.card.start_wanted.connect(self._start)
        self.card.say_wanted.connect(self.say)
        curtain.changed.connect(self.tick)

    @property
    def doctor_id(self) -> UUID | None:
        """Whose desk this is; ``None``: the reception's."""
        return None if self._actions is None else self._actions.desk.doctor_id

    def use(self, actions: Actions) -> None:
        """Ask *actions* from now on."""
        self._actions = actions
        for command in self._commands:
            command.setVisible(self.doctor_id is not None)

    def connect_commands(self, commands: Commands, selected: Callable[[], UUID | None]) -> None:
        """Let *commands* speak of the visit that is *selected*, and start the next one."""
        self._commands = commands.start_next, commands.five_minutes, commands.not_here
        commands.start_next.triggered.connect(lambda: self._start(self.card.visit))
        for command, said in (
            (commands.five_minutes, DoctorSays.FIVE_MINUTES),
            (commands.not_here, DoctorSays.NOT_HERE),
        ):
            command.triggered.connect(lambda _=False, said=said: self.say(selected(), said))

    def show_sheet(self, sheet: DaySheet) -> None:
        """Know *sheet*; the card is about today's, the others only tell of other doctors."""
        if self._actions is None or self.doctor_id is None:
            return
        others = frozenset(session.doctor_id for session in sheet.sessions) - {self.doctor_id}
        if new := others - self._met:
            self._met |= new
            self.others_met.emit(new)
        if sheet.day == day_of(self._actions.now(), sheet.zone):
            first, self._sheet = self._sheet is None, sheet
            self.tick()
            if first:
                self.card.take_focus()

    def set_inside(self, visits: Iterable[UUID]) -> None:
        """Know in which video rooms the patient is."""
        self._inside = frozenset(visits)
        self.tick()

    def tick(self) -> None:
        """Look again whom to see next, as of now."""
        actions, doctor = self._actions, self.doctor_id
        if actions is None or doctor is None or self._sheet is None:
            return
        now = actions.now()
        if self._sheet.day == day_of(now, self._sheet.zone):
            self._upcoming = next_patient(self._sheet, doctor, self._inside, now)
        else:
            self._upcoming = None
        self.card.show_next(self._upcoming, actions.zone, now)

    def say(self, visit: UUID | None, said: DoctorSays) -> None:
        """Let the reception see what the doctor says of a visit."""
        if visit is None or self._actions is None or self.doctor_id is None:
            return
        words = QCoreApplication.translate("DoctorDesk", _SAID[said])
        self._undoing.do(
            Act(
                work=partial(self._actions.doctor.say, visit, said),
                words=words.format(visit=self._named(visit)),
                refused=self._refused,
            )
        )

    def _refused(self, error: AppError) -> None:
        self.noticed.emit(notice_of(error))

    def _start(self, visit: UUID | None) -> None:
        """Start the visit on the card; what the card shows by now counts, not what it showed."""
        upcoming = self._upcoming
        if upcoming is None or visit != upcoming.appointment.id:
            return
        if upcoming.appointment.kind is Kind.VIDEO:
            self.video_wanted.emit(visit)
        else:
            self.visit_begun.emit(visit)
