"""`clinic-desk report`: that nobody met in a room of another, in a sentence for each check."""

from __future__ import annotations

import argparse
from datetime import date
from typing import TYPE_CHECKING

from desktop_app.cli.program import opened, say_json
from desktop_app.settings import Home

if TYPE_CHECKING:
    from desktop_app.domain.isolation import Check, IsolationReport
    from desktop_app.services.report_actions import ReportActions


def report(wish: argparse.Namespace, home: Home) -> int:
    """Make the report of some days, today by default; 1 if a check fails."""
    from desktop_app.composition import actions_of
    from desktop_app.domain.clinic_day import day_of
    from desktop_app.domain.isolation import ENGLISH, Form

    with opened(wish, home) as program:
        actions = actions_of(program)
        made = _made(wish, actions.report, day_of(actions.now(), actions.zone))
        if wish.html:
            actions.report.save_html(made, wish.html, ENGLISH)
        if wish.json or not wish.html:
            actions.report.record(made, Form.JSON if wish.json else Form.TEXT)
    if wish.json:
        from desktop_app.exchange.isolation_json import isolation_values

        say_json(isolation_values(made))
    else:
        _tell(made)
    return int(not made.passed)


def _made(wish: argparse.Namespace, actions: ReportActions, today: date) -> IsolationReport:
    last = wish.last or max(wish.first or today, today)
    made = actions.make(wish.first or last, last)
    if wish.ask:
        made = actions.with_service_asked(made, lambda _done, _of: True)
    return actions.with_names(made) if wish.names else made


def _tell(made: IsolationReport) -> None:
    from desktop_app.exchange import isolation_words as words

    print(f"Isolation report, {words.days_line(made)}")
    print(words.verdict(made))
    for said in words.exceptions(made):
        print(said)
    for check in made.checks:
        print(f"{'passed' if check.passed else 'FAILED'}  {_in_words(check)}")
        for line in (*check.violations, *check.notes):
            print(f"        {line}")


def _in_words(check: Check) -> str:
    from desktop_app.exchange import isolation_words as words

    return f"{check.kind.sentence} ({words.result(check)})"
