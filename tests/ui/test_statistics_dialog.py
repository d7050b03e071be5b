"""Reports > Visits and waiting: by keys, beside a table that says the same, never in the way."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.statistics import NOTHING, weeks_of
from desktop_app.errors import DatabaseBusyError, OutputFileError
from desktop_app.ui.statistics_dialog import StatisticsDialog
from desktop_app.ui.statistics_words import Topic
from tests.ui.countings import a_tally, doctor_id
from tests.ui.days import DAY

SUNDAY = date(2026, 11, 29)
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def counted(clinic):
    """Three weeks of two doctors, one of whom is called rather long."""
    clinic.counted = {
        "Dr. Rahman": [a_tally(), a_tally(visits=20, patient=10, doctor=90), a_tally(visits=4)],
        "Dr. Okafor-Wolfeschlegelsteinhausenbergerdorff": [a_tally(booked=660), NOTHING, a_tally()],
    }
    return clinic


@pytest.fixture
def dialog(qtbot, counted, window, press):
    press(Qt.Key.Key_G, CTRL_SHIFT)
    dialog = window.findChild(StatisticsDialog)
    qtbot.waitUntil(lambda: dialog.isVisible() and dialog.found is not None)
    return dialog


def cells(dialog):
    rows, columns = dialog.rows.rowCount(), dialog.rows.columnCount()
    return [
        [dialog.rows.data(dialog.rows.index(row, column)) for column in range(columns)]
        for row in range(rows)
    ]


def choose(qtbot, dialog, topic):
    button = dialog.topics.button(list(Topic).index(topic))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert dialog.topic is topic


def test_it_opens_with_the_last_twelve_weeks_of_all_doctors(dialog, clinic):
    assert clinic.asked["make_statistics"] == [(date(2026, 9, 7), SUNDAY)]
    assert dialog.period.currentText() == "The last 12 weeks"
    [view, *_] = dialog.stack.views
    assert view.chart.heights()[-3:] == (20, 20, 14)
    assert view.chart.labels[-1] == "23 Nov"
    assert cells(dialog)[0] == ["All doctors, all weeks", "54"]
    assert cells(dialog)[-1] == ["23 – 29 Nov 2026", "14"]
    assert not dialog.progress.isVisible()


def test_every_topic_says_in_the_table_what_its_bars_say(qtbot, dialog):
    choose(qtbot, dialog, Topic.NO_SHOWS)
    assert dialog.stack.views[0].chart.told(11) == "23 Nov: No-shows 12.5%"
    assert cells(dialog)[-1] == ["23 – 29 Nov 2026", "16", "2", "12.5%"]
    choose(qtbot, dialog, Topic.WAITING)
    chart = dialog.stack.views[0].chart
    assert chart.told(10) == "16 Nov: Patient late 0.5, Doctor late 4.5"
    assert cells(dialog)[-2] == ["16 – 22 Nov 2026", "20", "0.5", "4.5"]
    assert {series.pattern for series in chart.series} == {
        Qt.BrushStyle.SolidPattern,
        Qt.BrushStyle.BDiagPattern,
    }


def test_utilisation_has_a_chart_of_each_doctor_and_may_pass_the_whole(qtbot, dialog):
    choose(qtbot, dialog, Topic.UTILISATION)
    shown = [view for view in dialog.stack.views if view.isVisible()]
    assert len(shown) == 3
    together, okafor, rahman = (view.chart for view in shown)
    assert okafor.heights()[-3:] == (1.1, None, 0.75)
    assert rahman.heights()[-1] == 0.75
    assert together.heights()[-3] == pytest.approx((450 + 660) / 1200)
    assert ["9 – 15 Nov 2026", "10.0 h", "11.0 h", "110%"] in cells(dialog)


def test_one_doctor_alone_can_be_looked_at_without_counting_again(qtbot, dialog, clinic):
    dialog.doctor.setFocus()
    qtbot.keyClick(dialog.doctor, Qt.Key.Key_End)
    assert dialog.stack.views[0].chart.heights()[-1] == 4
    assert cells(dialog)[0] == ["Dr. Rahman", "34"]
    assert len(clinic.asked["make_statistics"]) == 1


def test_the_desk_of_a_doctor_begins_with_its_own(qtbot, counted, window, theme, jobs):
    from dataclasses import replace

    from desktop_app.domain.joining import DeskRole

    own = DeskRole(doctor_id=doctor_id("Dr. Rahman"))
    dialog = StatisticsDialog(theme, jobs, replace(counted.actions(), desk=own), window)
    qtbot.waitUntil(lambda: dialog.found is not None)
    assert dialog.doctor.currentText() == "Dr. Rahman"
    assert dialog.stack.views[0].chart.heights()[-1] == 4


def test_bar_and_row_follow_each_other(qtbot, dialog):
    view = dialog.stack.views[0]
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert dialog.table.currentIndex().row() == dialog.rows.rowCount() - 1
    dialog.table.setFocus()
    qtbot.keyClick(dialog.table, Qt.Key.Key_Up)
    assert view.at == 10
    qtbot.keyClick(dialog.table, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.at == -1  # the sum is no bar


def test_a_period_is_chosen_from_a_list_or_by_days(qtbot, dialog, clinic):
    dialog.period.setFocus()
    qtbot.keyClick(dialog.period, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: clinic.asked["make_statistics"][-1] == (date(2026, 11, 2), SUNDAY))
    dialog.first.setDate(QDate(2026, 11, 20))
    qtbot.waitUntil(lambda: clinic.asked["make_statistics"][-1] == (date(2026, 11, 20), SUNDAY))
    assert dialog.period.currentText() == "From – to"
    dialog.last.setDate(QDate(2026, 11, 18))  # before the first: taken the other way round
    swapped = (date(2026, 11, 18), date(2026, 11, 20))
    qtbot.waitUntil(lambda: clinic.asked["make_statistics"][-1] == swapped)


def test_from_the_first_letter_of_another_day_no_older_count_is_saved(qtbot, dialog):
    before = dialog.first.day
    qtbot.keyClick(dialog.first, Qt.Key.Key_Up)
    assert not dialog.save.isEnabled()
    qtbot.waitUntil(dialog.save.isEnabled)
    assert dialog.first.day != before
    assert dialog.found.weeks == weeks_of(dialog.first.day, dialog.last.day)


def test_more_than_can_be_seen_is_refused_in_words(qtbot, dialog, clinic):
    dialog.first.setDate(QDate(1999, 1, 1))
    qtbot.waitUntil(lambda: dialog.said.text() == "At most two years can be seen at once.")
    assert not dialog.save.isEnabled()
    assert len(clinic.asked["make_statistics"]) == 1
    assert dialog.first.day == date(1999, 1, 1)


def test_counting_can_be_stopped_and_ends_with_the_dialog(qtbot, dialog, clinic, jobs):
    clinic.hold("make_statistics")
    dialog.make()
    assert dialog.progress.isVisible()
    qtbot.mouseClick(dialog.stop, Qt.MouseButton.LeftButton)
    clinic.release("make_statistics")
    qtbot.waitUntil(lambda: dialog.said.text() == "Stopped: nothing was counted.")
    clinic.hold("make_statistics")
    asked = len(clinic.asked["make_statistics"])
    dialog.make()
    qtbot.waitUntil(lambda: len(clinic.asked["make_statistics"]) > asked)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    went_on = []
    clinic.weeks_told = went_on.append
    clinic.release("make_statistics")
    qtbot.waitUntil(lambda: len(went_on) > 0)
    assert not went_on[0]
    qtbot.waitUntil(lambda: not jobs.busy)


def test_nothing_counted_is_said_in_a_sentence(qtbot, dialog, clinic):
    clinic.counted = {}
    dialog.make()
    qtbot.waitUntil(lambda: dialog.found is not None)
    said = "Nothing was counted here in these weeks. Choose others above."
    for topic in Topic:
        choose(qtbot, dialog, topic)
        assert dialog.stack.views[0].accessibleDescription() == said


def test_a_failure_is_told_and_can_be_tried_again(qtbot, dialog, clinic):
    clinic.fail("make_statistics", DatabaseBusyError())
    dialog.make()
    qtbot.waitUntil(lambda: dialog.said.text().startswith("The database is busy."))
    assert dialog.found is None
    clinic.heal("make_statistics")
    dialog.make()
    qtbot.waitUntil(lambda: dialog.found is not None)
    assert not dialog.said.isVisible()


def test_what_is_on_view_is_saved_as_a_table(qtbot, dialog, clinic, tmp_path, esc_stays):
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    asked = dialog.findChild(QFileDialog)
    assert asked.selectedFiles()[0].endswith("visits-2026-09-07-to-2026-11-29.csv")
    asked.reject()
    dialog.save_to(tmp_path / "t.csv")
    qtbot.waitUntil(lambda: dialog.said.text() == "Saved as t.csv.")
    assert clinic.asked["export_statistics"] == [(dialog.found, None, tmp_path / "t.csv")]
    clinic.fail("export_statistics", OutputFileError("t.csv: no."))
    esc_stays(dialog, "export_statistics", lambda: dialog.save_to(tmp_path / "t.csv"))
    qtbot.waitUntil(lambda: dialog.said.text().startswith("This file cannot be written."))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_time_before_today_is_in_the_last_weeks(dialog):
    assert dialog.first.day <= DAY <= dialog.last.day
    assert dialog.last.day - dialog.first.day == timedelta(days=12 * 7 - 1)


def test_every_part_has_a_name_for_a_reader(dialog):
    for part in (dialog.period, dialog.first, dialog.last, dialog.doctor, dialog.table):
        assert part.accessibleName()
    assert dialog.stack.views[0].accessibleName() == "Visits per week"
    assert all(button.text() for button in dialog.topics.buttons())
