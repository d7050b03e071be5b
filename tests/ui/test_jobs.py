import threading

import pytest
from PySide6.QtCore import QObject, QThread

from desktop_app.errors import ProviderTimeoutError, UnexpectedError
from desktop_app.ui.jobs import Jobs

WAIT_S = 60


@pytest.fixture
def jobs(qapp):
    jobs = Jobs()
    yield jobs
    jobs.stop()


@pytest.fixture
def owner(qapp):
    return QObject()


class Heard:
    """What the two handlers of a job were given, and on which thread."""

    def __init__(self):
        self.results = []
        self.errors = []
        self.threads = []

    def result(self, value):
        self.threads.append(QThread.currentThread())
        self.results.append(value)

    def error(self, error):
        self.threads.append(QThread.currentThread())
        self.errors.append(error)

    @property
    def count(self):
        return len(self.results) + len(self.errors)


@pytest.fixture
def heard():
    return Heard()


def test_a_result_arrives_once_on_the_window_thread_and_the_work_ran_elsewhere(
    qtbot, qapp, jobs, owner, heard
):
    worked_on = []

    def work():
        worked_on.append(threading.get_ident())
        return 42

    jobs.run(owner, work, heard.result, heard.error)
    assert heard.count == 0  # never before run() has returned
    qtbot.waitUntil(lambda: heard.count > 0)
    assert (heard.results, heard.errors) == ([42], [])
    assert heard.threads == [qapp.thread()]
    assert worked_on != [threading.get_ident()]
    assert not jobs.busy


@pytest.mark.parametrize("value", [None, True, (), "text"])
def test_any_value_arrives_as_it_left(qtbot, jobs, owner, heard, value):
    jobs.run(owner, lambda: value, heard.result, heard.error)
    qtbot.waitUntil(lambda: heard.count > 0)
    assert heard.results == [value]


def test_an_expected_failure_arrives_as_itself(qtbot, jobs, owner, heard):
    def work():
        raise ProviderTimeoutError("slow")

    jobs.run(owner, work, heard.result, heard.error)
    qtbot.waitUntil(lambda: heard.count > 0)
    assert heard.results == []
    assert type(heard.errors[0]) is ProviderTimeoutError


def test_a_bug_in_the_work_is_logged_and_arrives_as_unexpected(
    qtbot, jobs, owner, heard, expect_error_log, caplog
):
    expect_error_log("desktop_app.ui.jobs", "unexpected failure")

    def work():
        raise ZeroDivisionError

    jobs.run(owner, work, heard.result, heard.error)
    qtbot.waitUntil(lambda: heard.count > 0)
    assert type(heard.errors[0]) is UnexpectedError
    assert "ZeroDivisionError" in caplog.text


def test_a_cancelled_job_calls_no_handler(qtbot, jobs, owner, heard):
    begun, go, ended = threading.Event(), threading.Event(), threading.Event()

    def work():
        begun.set()
        go.wait(WAIT_S)
        ended.set()

    ticket = jobs.run(owner, work, heard.result, heard.error)
    assert begun.wait(WAIT_S)  # what has not begun never would
    assert jobs.cancel(ticket)
    go.set()
    assert ended.wait(WAIT_S)
    _settle(qtbot, jobs, owner)
    assert heard.count == 0
    assert not jobs.cancel(ticket)


def test_a_job_cancelled_before_its_turn_never_begins(qtbot, owner, heard):
    jobs = Jobs(workers=1)
    go = threading.Event()
    begun = []
    jobs.run(owner, lambda: go.wait(WAIT_S), heard.result, heard.error)
    jobs.cancel(jobs.run(owner, lambda: begun.append(1), heard.result, heard.error))
    go.set()
    _settle(qtbot, jobs, owner)
    assert begun == []
    jobs.stop()


def test_no_handler_is_called_for_an_owner_that_is_gone(qtbot, jobs, owner, heard):
    go = threading.Event()
    gone = QObject()
    jobs.run(gone, lambda: go.wait(WAIT_S), heard.result, heard.error)
    with qtbot.waitSignal(gone.destroyed):
        gone.deleteLater()
    go.set()
    qtbot.waitUntil(lambda: not jobs.busy)
    assert heard.count == 0


def test_after_the_end_nothing_is_delivered_and_nothing_begins(qtbot, owner, heard):
    jobs = Jobs()
    begun, go, ended = threading.Event(), threading.Event(), threading.Event()

    def work():
        begun.set()
        go.wait(WAIT_S)
        ended.set()

    jobs.run(owner, work, heard.result, heard.error)
    assert begun.wait(WAIT_S)  # what has not begun never would
    jobs.stop()
    late = []
    jobs.run(owner, lambda: late.append(1), heard.result, heard.error)
    go.set()
    assert ended.wait(WAIT_S)
    other = Jobs()
    _settle(qtbot, other, owner)
    other.stop()
    assert heard.count == 0
    assert late == []


def test_a_thousand_answers_are_neither_lost_nor_crossed(qtbot, jobs, owner, heard):
    for number in range(1_000):
        jobs.run(
            owner,
            lambda number=number: number,
            lambda answer, number=number: heard.result((number, answer)),
            heard.error,
        )
    qtbot.waitUntil(lambda: heard.count == 1_000)
    assert sorted(heard.results) == [(number, number) for number in range(1_000)]


def _settle(qtbot, jobs, owner):
    """Wait until all that was queued before now has been delivered."""
    done = []
    jobs.run(owner, lambda: None, done.append, done.append)
    qtbot.waitUntil(lambda: bool(done))
