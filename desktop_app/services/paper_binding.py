"""Binds what the window may ask about the day on paper; what makes it is imported when asked."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

from desktop_app.domain.day_papers import DayPaper, PaperWish, PaperWords
from desktop_app.domain.isolation import Ink
from desktop_app.domain.paper import Paper
from desktop_app.services.desk import Desk
from desktop_app.services.paper_actions import PaperActions


def paper_actions(desk: Desk, clock: Callable[[], datetime]) -> PaperActions:
    """Return the papers of *desk*."""

    def make(wish: PaperWish) -> DayPaper:
        from desktop_app.services import day_papers

        return day_papers.day_paper(desk, wish, clock())

    def record(paper: DayPaper, form: str) -> None:
        from desktop_app.services import day_papers

        day_papers.record_printed(desk, paper, form, clock())

    def save_table(paper: DayPaper, file: Path) -> int:
        from desktop_app.services import day_papers

        return day_papers.save_table(desk, paper, file, clock())

    return PaperActions(
        make=make, papers=_papers, preview=_preview, record=record, save_table=save_table
    )


def _papers(paper: DayPaper, words: PaperWords) -> Iterator[Paper]:
    from desktop_app.exchange import day_paper_html

    return day_paper_html.papers(paper, words)


def _preview(paper: DayPaper, words: PaperWords, ink: Ink) -> str:
    from desktop_app.exchange import day_paper_html

    return day_paper_html.preview(paper, words, ink)
