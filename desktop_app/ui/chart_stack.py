"""Charts below each other; the first one large, as many as there are."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from desktop_app.ui.chart import Chart
from desktop_app.ui.chart_view import ChartView
from desktop_app.ui.theme import SPACE_S, Theme


class ChartStack(QScrollArea):
    """Shows charts, each of a doctor or of all of them; the one with the focus is in sight.

    Signals:
        picked: Whose chart (an id or ``None``) and the number of the bar that was reached.
    """

    picked = Signal(object, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._whose: tuple[UUID | None, ...] = ()
        self.views: list[ChartView] = []
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setProperty("look", "ground")
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_S)
        self.setWidget(inner)

    def show_charts(self, charts: Sequence[tuple[UUID | None, Chart | None]], nothing: str) -> None:
        """Show *charts*; one without anything in it says *nothing*."""
        while len(self.views) < len(charts):
            self._add()
        self._whose = tuple(doctor for doctor, _ in charts)
        for number, view in enumerate(self.views):
            view.setVisible(number < len(charts))
            if number < len(charts):
                view.show_chart(charts[number][1], nothing)
                view.pick(-1)

    def pick(self, doctor: UUID | None, index: int) -> None:
        """Mark a bar, and none in the other charts."""
        for whose, view in zip(self._whose, self.views, strict=False):
            view.pick(index if whose == doctor else -1)
            if whose == doctor:
                self.ensureWidgetVisible(view)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, ChartView):
            self.ensureWidgetVisible(watched)
        return super().eventFilter(watched, event)

    def _add(self) -> None:
        view, number = ChartView(self._theme), len(self.views)
        view.installEventFilter(self)
        view.picked.connect(lambda index: self.picked.emit(self._whose[number], index))
        self.views.append(view)
        self._column.addWidget(view)
