"""Binds the first run to one desk."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.first_run import CLINIC, SERVICE, FirstRun, ServiceWish
from desktop_app.domain.settings import Settings
from desktop_app.services import first_run
from desktop_app.services.actions import Actions
from desktop_app.services.connection_trial import Step, Tested, try_connection
from desktop_app.services.desk import Desk
from desktop_app.services.first_run import Keep
from desktop_app.services.first_run_actions import FirstRunActions, SetUp
from desktop_app.services.video_source import VideoSource
from desktop_app.video.provider import MeetingProvider


@dataclass(frozen=True, slots=True, kw_only=True)
class Bindings:
    """What the program lends: the person's settings file, and itself under other settings.

    Attributes:
        is_new: There is no such file yet.
        given: Which settings the clinic's own file gives to every desk.
        keep: Writes into it.
        follow: Returns the settings as they are now, and what the window may ask under them.
    """

    is_new: bool
    given: frozenset[str]
    keep: Keep
    follow: Callable[[], tuple[Settings, Actions]]


def first_run_actions(
    desk: Desk,
    video: VideoSource,
    folder: Path,
    settings: Settings,
    now: Callable[[], datetime],
    bindings: Bindings,
) -> FirstRunActions:
    """Return them for *desk*, whose home is *folder* and which follows *settings*. Blocks."""
    trials = _Trials(desk, video)

    def set_up(answers: FirstRun) -> SetUp:
        trouble = first_run.set_up(desk, video, folder, bindings.keep, answers, now())
        followed, actions = bindings.follow()
        return SetUp(actions=actions, settings=followed, trouble=trouble)

    answered = first_run.answered(desk, video, bindings.given)
    asks = not answered >= {CLINIC, SERVICE}
    return FirstRunActions(
        wanted=asks and bindings.is_new and first_run.is_untouched(desk),
        answered=answered,
        standing=lambda: first_run.standing(desk, video, settings),
        try_service=trials.try_service,
        set_up=set_up,
    )


class _Trials:
    """Remembers which rooms a test could not close, so that the next one does. Thread-safe."""

    def __init__(self, desk: Desk, video: VideoSource) -> None:
        self._desk, self._video = desk, video
        self._left: dict[str, tuple[str, ...]] = {}
        self._one_at_a_time = threading.Lock()

    def try_service(self, wish: ServiceWish | None, tell: Callable[[Step], None]) -> Tested:
        with self._one_at_a_time, self._provider(wish) as provider:
            key = provider.fingerprint
            tested = try_connection(provider, tell, self._left.get(key, ()))
            self._left[key] = tested.left
        return tested

    @contextmanager
    def _provider(self, wish: ServiceWish | None) -> Iterator[MeetingProvider]:
        if wish is None:
            yield self._desk.video().provider
            return
        pair = None if wish.practice else first_run.credentials_of(wish)
        with self._video.on_trial(pair) as service:
            yield service.provider
