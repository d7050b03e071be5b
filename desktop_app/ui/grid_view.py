"""Where slots stand in columns on one axis of time, and how keys and the mouse go there."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QFrame, QWidget
from typing_extensions import override

from desktop_app.ui.acting_view import MOVES, ActingView
from desktop_app.ui.day_model import Col, DayModel, Index
from desktop_app.ui.grid_layout import Arrangement, Grid, lay_out
from desktop_app.ui.grid_moves import Step, stepped
from desktop_app.ui.theme import Theme

AXIS, HEADING = 56, 48
STEP_HEIGHT, DENSE_STEP_HEIGHT = 44, 28
"""How high the shortest ordinary slot is."""
LEAST_COLUMN = 136
LEAST_PER_MINUTE = 0.9
MOST_PER_MINUTE = 6.0
GAP = 2
_Move = QAbstractItemView.CursorAction
_STEPS = {
    _Move.MoveUp: Step.UP,
    _Move.MoveDown: Step.DOWN,
    _Move.MovePageUp: Step.PAGE_UP,
    _Move.MovePageDown: Step.PAGE_DOWN,
    _Move.MoveHome: Step.FIRST,
    _Move.MoveEnd: Step.LAST,
}


class GridView(ActingView):
    """Shows a :class:`DayModel` in columns. The model's headings are the columns' headings."""

    moves = MOVES | {Qt.Key.Key_Left, Qt.Key.Key_Right}

    def __init__(
        self,
        rows: DayModel,
        arrangement: Arrangement,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        self._arrangement = arrangement  # before Qt begins: it asks for geometry at once
        self._grid: Grid | None = None
        self._dense = False
        super().__init__(rows, theme, parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        for corner in self.findChildren(QAbstractButton):
            corner.hide()  # a table's, for which there is no place here
        self.horizontalHeader().hide()
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows.modelAboutToBeReset.connect(self._forget_grid)  # a view asks as soon as it is over
        for told in (rows.modelReset, rows.dataChanged, theme.changed):
            told.connect(self._lay_out_anew)

    def set_arrangement(self, arrangement: Arrangement) -> None:
        """Show other columns; takes effect with the rows that come next."""
        self._arrangement = arrangement
        self._forget_grid()

    @override
    def set_dense(self, dense: bool) -> None:
        self._dense = dense
        self._lay_out_anew()

    @property
    def grid(self) -> Grid:
        """Where everything stands."""
        if self._grid is None:
            self._grid = lay_out(self.rows.rows, self._arrangement, self.rows.zone)
        return self._grid

    # -- geometry ------------------------------------------------------------------------------

    @property
    def axis(self) -> int:
        """How wide the hours stand."""
        return self._theme.px(AXIS)

    @property
    def heading(self) -> int:
        """How high the columns' headings stand."""
        return self._theme.px(HEADING)

    @property
    def _per_minute(self) -> float:
        step = self._theme.px(DENSE_STEP_HEIGHT if self._dense else STEP_HEIGHT)
        return min(MOST_PER_MINUTE, max(LEAST_PER_MINUTE, step / self.grid.step))

    def _column_width(self) -> float:
        columns = max(1, len(self.grid.columns))
        room = (self.viewport().width() - self.axis) / columns
        return max(room, self._theme.px(LEAST_COLUMN))

    def y_of(self, minute: float) -> int:
        """Return where in the viewport a minute stands."""
        below = round(self.grid.place_of_minute(minute, self._per_minute))
        return self.heading + below - self.verticalScrollBar().value()

    def _span(self, left: float, right: float) -> tuple[int, int]:
        """Return left edge and width in the viewport of what lies so after the axis."""
        x = self.axis + round(left) - self.horizontalScrollBar().value()
        width = round(right) - round(left)
        return (self.viewport().width() - x - width, width) if self.isRightToLeft() else (x, width)

    def column_rect(self, column: int) -> QRect:
        """Return where in the viewport a column stands, with its heading."""
        wide = self._column_width()
        x, width = self._span(column * wide, (column + 1) * wide)
        return QRect(x, 0, width, self.viewport().height())

    @override
    def row_rect(self, number: int) -> QRect:
        place = self.grid.places.get(number)
        if place is None:
            return QRect()
        wide = self._column_width()
        lane = wide / place.lanes
        left = place.column * wide + place.lane * lane
        x, width = self._span(left + GAP, left + lane - GAP)
        top, bottom = self.y_of(place.start), self.y_of(place.end)
        return QRect(x, top + 1, width, bottom - top - 2)

    @override
    def visualRect(self, index: Index) -> QRect:
        return self.row_rect(index.row()) if index.isValid() else QRect()

    @override
    def indexAt(self, p: QPoint) -> QModelIndex:
        if p.y() < self.heading or self._is_on_axis(p.x()):
            return QModelIndex()
        for number in self.grid.places:
            if self.row_rect(number).contains(p):
                return self.rows.index(number, Col.TIME)
        return QModelIndex()

    def _is_on_axis(self, x: int) -> bool:
        return (self.viewport().width() - x if self.isRightToLeft() else x) < self.axis

    def body(self) -> QRect:
        """Return where in the viewport slots can be seen."""
        edge = self.axis
        left, right = (0, -edge) if self.isRightToLeft() else (edge, 0)
        return self.viewport().rect().adjusted(left, self.heading, right, 0)

    @override
    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        if not index.isValid():
            return
        rect, body = self.row_rect(index.row()), self.body()
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        if hint is QAbstractItemView.ScrollHint.PositionAtCenter:
            down.setValue(down.value() + rect.center().y() - body.center().y())
        elif rect.top() < body.top():
            down.setValue(down.value() + rect.top() - body.top())
        elif rect.bottom() > body.bottom():
            down.setValue(down.value() + rect.bottom() - body.bottom())
        way = -1 if self.isRightToLeft() else 1
        if rect.left() < body.left():
            across.setValue(across.value() + way * (rect.left() - body.left()))
        elif rect.right() > body.right():
            across.setValue(across.value() + way * (rect.right() - body.right()))

    @override
    def updateGeometries(self) -> None:
        grid = self.grid
        room = self.viewport().size()
        high = self.heading + round(grid.place_of_minute(grid.last, self._per_minute)) + GAP
        wide = self.axis + round(self._column_width() * len(grid.columns))
        for bar, whole, seen, step in (
            (self.verticalScrollBar(), high, room.height(), self._theme.px(STEP_HEIGHT)),
            (self.horizontalScrollBar(), wide, room.width(), self._theme.px(LEAST_COLUMN) // 3),
        ):
            bar.setRange(0, max(0, whole - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(step)

    @override
    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()  # headings and axis do not scroll along

    @override
    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        return QRegion(self.viewport().rect())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometries()
        rect, before, left = self.selected_rect(), event.oldSize().height(), event.size().height()
        if rect.top() >= 0 and left <= rect.bottom() < before:
            self.scrollTo(self.currentIndex())

    def _forget_grid(self) -> None:
        self._grid = None

    def _lay_out_anew(self) -> None:
        self._grid = None
        if self.isVisible():
            self.updateGeometries()
            self.viewport().update()

    # -- by key --------------------------------------------------------------------------------

    @override
    def begin(self) -> None:
        self.updateGeometries()
        super().begin()
        self.scrollTo(self.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    @override
    def moveCursor(
        self, cursorAction: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        here = self.currentIndex()
        if not self.selected():
            return here if cursorAction is _Move.MoveNext else self._first_choice()
        step = _STEPS.get(cursorAction)
        if cursorAction in (_Move.MoveLeft, _Move.MoveRight):
            forward = (cursorAction is _Move.MoveRight) != self.isRightToLeft()
            step = Step.AFTER if forward else Step.BEFORE
        if step is None or here.row() not in self.grid.places:
            return here
        page = max(1, int(self.body().height() / self._per_minute) - self.grid.step)
        return self.rows.index(stepped(self.grid, here.row(), step, page), Col.TIME)

    @override
    def _uppermost(self) -> QModelIndex:
        top = self.heading
        seen = [
            (rect.top(), number)
            for number in self.grid.places
            if (rect := self.row_rect(number)).top() >= top
        ]
        return self.rows.index(min(seen)[1], Col.TIME) if seen else self._nearest(0, 1)
