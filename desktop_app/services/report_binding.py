"""Binds what the window may ask about reports; what makes them is imported with the first."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

from desktop_app.domain.isolation import Form, Ink, IsolationReport, Tongue
from desktop_app.domain.preflight import Progress
from desktop_app.services import trail
from desktop_app.services.desk import Desk
from desktop_app.services.evidence import Evidence
from desktop_app.services.report_actions import ReportActions


def report_actions(desk: Desk, evidence: Evidence, clock: Callable[[], datetime]) -> ReportActions:
    """Return the reports of *desk*; one that finds the trail broken raises the alarm, too."""

    def make(first: date, last: date) -> IsolationReport:
        from desktop_app.services import isolation_report as reports

        report = reports.isolation_report(desk, first, last, clock())
        verdict = trail.verify(desk, evidence)
        trail.raise_if_broken(desk, verdict, clock())
        return reports.with_trail(report, verdict)

    def with_names(report: IsolationReport) -> IsolationReport:
        from desktop_app.services import isolation_report as reports

        return reports.with_names(desk, report)

    def with_service_asked(report: IsolationReport, told: Progress) -> IsolationReport:
        from desktop_app.services import isolation_report as reports

        return reports.with_service_asked(desk, report, told)

    def record(report: IsolationReport, form: Form) -> None:
        from desktop_app.services import isolation_report as reports

        reports.record_made(desk, report, form, clock())

    def save_html(report: IsolationReport, file: Path, tongue: Tongue) -> None:
        from desktop_app.services import isolation_report as reports

        reports.save_html(desk, report, file, tongue, clock())

    return ReportActions(
        make=make,
        with_names=with_names,
        with_service_asked=with_service_asked,
        papers=_papers,
        preview=_preview,
        record=record,
        save_html=save_html,
    )


def _papers(report: IsolationReport, tongue: Tongue) -> Iterator[str]:
    from desktop_app.exchange.isolation_html import isolation_papers

    return isolation_papers(report, tongue=tongue)


def _preview(report: IsolationReport, ink: Ink, tongue: Tongue) -> str:
    from desktop_app.exchange.isolation_html import isolation_papers

    return next(isolation_papers(report, ink, tongue))
