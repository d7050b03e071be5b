"""Charts painted by ourselves: bars stand where the values say, and everything is also in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from desktop_app.ui.chart import Chart, Series, ticks
from desktop_app.ui.chart_view import ChartView
from desktop_app.ui.theme import ColorRole

STRIPES = Qt.BrushStyle.BDiagPattern


def a_chart(*parts, labels=None, **changes):
    roles = (ColorRole.ACCENT, Qt.BrushStyle.SolidPattern), (ColorRole.ATTENTION, STRIPES)
    series = [
        Series(name=f"Part {number}", values=values, role=role, pattern=pattern)
        for number, (values, (role, pattern)) in enumerate(zip(parts, roles, strict=False))
    ]
    made = {
        "title": "Visits per week",
        "axis": "Visits",
        "labels": labels or tuple(f"week {number}" for number in range(len(parts[0]))),
        "series": tuple(series),
        "said": lambda value: f"{value:g}",
    }
    return Chart(**made | changes)


@pytest.fixture
def view(qtbot, theme):
    view = ChartView(theme)
    qtbot.addWidget(view)
    view.resize(600, 300)
    with qtbot.waitExposed(view):
        view.show()
    return view


def color_at(view, x, y):
    return view.grab().toImage().pixelColor(QPoint(round(x), round(y)))


@pytest.mark.parametrize("scheme", [Qt.ColorScheme.Light, Qt.ColorScheme.Dark])
@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_bars_stand_where_the_values_say(view, theme, scheme, direction):
    theme.force(scheme)
    view.setLayoutDirection(direction)
    view.show_chart(a_chart((4.0, 2.0, None, 0.0), labels=("a", "b", "c", "d")))
    accent, plot = theme.color(ColorRole.ACCENT), view.plot()
    picture = view.grab().toImage()
    for index, share in enumerate((1, 1 / 2, 0, 0)):
        bar = view.bar(index)
        assert bar.height() == pytest.approx(plot.height() * share)
        assert bar.bottom() == pytest.approx(plot.bottom())
        inside = range(int(plot.top()) - 4, int(plot.bottom()) + 4)
        column = [picture.pixelColor(round(bar.center().x()), y) for y in inside]
        painted = sum(color == accent for color in column)
        assert painted == pytest.approx(plot.height() * share, abs=3)
    places = [view.bar(index).center().x() for index in range(4)]
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert places == sorted(places, reverse=mirrored)


def test_parts_stand_on_each_other_and_differ_by_pattern_too(view, theme):
    view.show_chart(a_chart((3.0,), (1.0,)))
    below, above = view.bar(0, 0), view.bar(0, 1)
    assert below.height() == pytest.approx(3 * above.height())
    assert above.bottom() == pytest.approx(below.top())
    assert color_at(view, *below.center().toTuple()) == theme.color(ColorRole.ACCENT)
    picture = view.grab().toImage()
    row = round(above.center().y())
    span = range(round(above.left()) + 2, round(above.right()) - 2)
    striped = {picture.pixelColor(x, row).name() for x in span}
    assert len(striped) > 1  # hatched, not only of another colour


def test_a_mark_and_the_scale_reach_above_the_highest_bar(view):
    view.show_chart(a_chart((0.4, 0.5), mark=1.0))
    assert view.bar(1).height() == pytest.approx(view.plot().height() / 2)


def test_keys_go_from_bar_to_bar_and_each_is_told(qtbot, view):
    view.show_chart(a_chart((4.0, 2.0, None), (1.0, None, None)))
    view.setFocus()
    with qtbot.waitSignal(view.picked) as reached:
        qtbot.keyClick(view, Qt.Key.Key_Right)
    assert reached.args == [0]
    assert view.accessibleDescription() == "week 0: Part 0 4, Part 1 1"
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.accessibleDescription() == "week 2: –"
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert (view.at, view.accessibleDescription()) == (1, "week 1: Part 0 2")
    qtbot.keyClick(view, Qt.Key.Key_Home)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.at == 0


def test_a_click_marks_the_bar_below_it(qtbot, view):
    view.show_chart(a_chart((4.0, 2.0, 1.0)))
    place = view.bar(1).center().toPoint() - QPoint(0, 60)  # above the bar is meant, too
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert view.at == 1
    before = color_at(view, view.bar(1).left() - 2, view.bar(1).center().y())
    view.pick(-1)
    assert color_at(view, view.bar(1).left() - 2, view.bar(1).center().y()) != before


def test_nothing_to_show_is_a_sentence(view):
    view.show_chart(a_chart((None, None)), "No visits were counted in these weeks.")
    assert view.accessibleDescription() == "No visits were counted in these weeks."
    picture, top = view.grab().toImage(), int(view.plot().top())
    colors = {picture.pixelColor(x, y).name() for x in range(20, 300) for y in range(top, top + 16)}
    assert len(colors) > 5  # the letters and their edges
    view.show_chart(None, "Reading…")
    assert view.grab().size().width() == 600


def test_hundreds_of_weeks_and_long_words_do_not_break_it(view):
    many = tuple(float(number % 9) for number in range(106))
    view.show_chart(a_chart(many, labels=tuple(f"{'long ' * 9}{n}" for n in range(106))))
    view.resize(240, 150)
    assert isinstance(view.grab().toImage().pixelColor(5, 5), QColor)


@given(st.floats(1e-6, 1e9), st.booleans())
def test_the_scale_is_round_reaches_the_top_and_is_not_crowded(top, whole):
    found = ticks(top, whole=whole)
    assert found[0] == 0
    assert 2 <= len(found) <= 6
    assert found[-1] >= top * (1 - 1e-6)
    assert len(found) == 2 or found[-2] < top
    if whole:
        assert all(tick == int(tick) for tick in found)
