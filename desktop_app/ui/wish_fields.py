"""With whom and in which part of the day somebody would come, to be chosen."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from desktop_app.domain.appointment import DayPart
from desktop_app.domain.doctors import Doctor
from desktop_app.domain.free_slots import Wish
from desktop_app.ui.booking_words import part_word
from desktop_app.ui.dialog_parts import form_in
from desktop_app.ui.parts import one_line


class WishFields(QWidget):
    """Doctor, speciality and part of the day; what is left at "any" does not matter.

    Signals:
        changed: Another wish stands here.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doctors: tuple[Doctor, ...] = ()
        self.doctor = _combo(self.tr("Doctor"))
        self.speciality = _combo(self.tr("Speciality"))
        self.part = _combo(self.tr("Time of day"))
        for part in (None, *DayPart):
            self.part.addItem(part_word(part), part)
        self.form = form = form_in(self)
        form.addRow(self.tr("&Doctor"), self.doctor)
        form.addRow(self.tr("&Speciality"), self.speciality)
        form.addRow(self.tr("&Time of day"), self.part)
        self.set_doctors(())
        self.doctor.activated.connect(self._doctor_chosen)
        for combo in (self.speciality, self.part):
            combo.activated.connect(lambda _: self.changed.emit())

    @property
    def wish(self) -> Wish:
        """What is chosen."""
        part = self.part.currentData()
        return Wish(
            doctor_id=self.doctor.currentData(),
            speciality=self.speciality.currentData() or "",
            part=DayPart(part) if part else None,  # Qt gives a plain string back
        )

    @property
    def doctor_name(self) -> str:
        """The name of the doctor who is wished for, "" for any."""
        wanted = self.doctor.currentData()
        return next((each.name for each in self._doctors if each.id == wanted), "")

    def set_doctors(self, doctors: Iterable[Doctor]) -> None:
        """Offer *doctors* and their specialities; what is chosen stays so."""
        wish = self.wish if self.doctor.count() else Wish()
        self._doctors = tuple(doctors)
        self.doctor.clear()
        self.doctor.addItem(self.tr("Any doctor"), None)
        for each in self._doctors:
            self.doctor.addItem(one_line(each.name), each.id)
        self.speciality.clear()
        self.speciality.addItem(self.tr("Any speciality"), "")
        for name in sorted({each.speciality for each in self._doctors if each.speciality.strip()}):
            self.speciality.addItem(one_line(name), name)
        self.set_wish(wish)

    def set_wish(self, wish: Wish) -> None:
        """Choose *wish*; tells nobody."""
        for combo, value in (
            (self.doctor, wish.doctor_id),
            (self.speciality, wish.speciality),
            (self.part, wish.part),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))

    def _doctor_chosen(self) -> None:
        if self.doctor.currentData() is not None:  # a doctor has a speciality of his own
            self.speciality.setCurrentIndex(0)
        self.changed.emit()


def _combo(name: str) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    made.setMinimumContentsLength(12)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    return made
