"""Tries a video service on a real account: the questions that no document answers, one by one.

It makes throw-away rooms under random references and closes every one of them, whatever happens.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from desktop_app.domain.actions import Action
from desktop_app.domain.probing import Finding, Probed, Verdict
from desktop_app.errors import ProviderError
from desktop_app.services import probe_around as around
from desktop_app.services import probe_keys as keys
from desktop_app.services import probe_rooms as rooms
from desktop_app.services.desk import Desk
from desktop_app.services.probe_bench import GAP_S, Bench, CantAskError, Told
from desktop_app.storage.audit import record
from desktop_app.video.credentials import ENDPOINT, is_loopback
from desktop_app.video.join_url import EMBED
from desktop_app.video.ledger import Ledger
from desktop_app.video.provider import Credentials
from desktop_app.video.trial import Asker

ROOMS, REQUESTS = 7, 50
"""What a run makes and sends, unless the service is busy."""
LOST = 3
"""Questions in a row without an answer: then the service is away."""


@dataclass(frozen=True, slots=True)
class Question:
    """One open question and how to ask it."""

    number: str
    words: str
    ask: Callable[[Bench], Told]


JOIN = "open a visit of the sample clinic with VideoSDK chosen, and join in the browser."

QUESTIONS = (
    Question("0.1", "Is our key taken?", keys.key_is_taken),
    Question("0.2", "Does our clock agree?", around.clock),
    Question(
        "1.1",
        "Does a token of role rtc, bound to room and participant, open the join page?",
        around.for_a_person(
            JOIN, "you are inside; if not, add &debug=true and note the code that it shows."
        ),
    ),
    Question("1.2", "Does the API take a token that names no role?", keys.token_without_roles),
    Question("2.1", "How is a forged token answered?", keys.forged_token),
    Question("2.2", "How is an expired token answered?", keys.expired_token),
    Question("2.3", "Does a join link's token open the API?", keys.join_token_at_the_api),
    Question("2.4", "How is an unknown room answered?", rooms.unknown_room),
    Question("2.5", "How is closing an unknown room answered?", rooms.closing_an_unknown_room),
    Question("2.6", "Can a room be closed by its reference?", rooms.closing_by_reference),
    Question("2.7", "How is a closed room shown?", rooms.a_closed_room_fetched),
    Question("2.8", "How is a closed room validated?", rooms.a_closed_room_validated),
    Question(
        "2.9",
        "What does the join page say of a closed room?",
        around.for_a_person(
            "open a visit, copy its link, cancel the visit, wait two minutes, open the link.",
            "the page must not let you in.",
        ),
    ),
    Question("3.1", "Does the same reference lead to the same room?", rooms.same_reference_again),
    Question("3.2", "Does asking back name the room?", rooms.asking_back),
    Question("3.3", "And two wishes at the same moment?", rooms.two_at_once),
    Question("3.4", "And the reference of a closed room?", rooms.reference_of_a_closed_room),
    Question("3.5", "Are capital letters told apart?", rooms.capital_letters),
    Question("3.6", "How long may a reference be?", rooms.long_reference),
    Question("3.7", "Is the list of participants kept?", rooms.named_participants),
    Question("4.1", "What is the unit of autoCloseConfig.duration?", rooms.unit_of_duration),
    Question("5.1", "Who is in a room that nobody entered?", around.sessions_of_an_empty_room),
    Question("5.2", "Who is in any room now?", around.sessions_of_the_day),
    Question(
        "5.3",
        "How soon is it told who came and who left, and is one who knocks told?",
        around.for_a_person(
            "join a visit, close the tab, join again with `lobby = true` and do not admit.",
            "how many seconds pass until the panel says so; whether the one who knocks is there.",
        ),
    ),
    Question("6.1", "How is ending no call answered?", around.ending_no_call),
    Question("6.2", "How is closing twice answered?", rooms.closing_twice),
    Question(
        "6.3",
        "Does closing a room end its call?",
        around.for_a_person(
            "join a visit, then make new links (Ctrl+Shift+R).", "the page must throw you out."
        ),
    ),
    Question("7.1", "Is the key alone enough for a token?", keys.token_by_key_alone),
    Question("9.1", "Which versions of the join page are served?", around.served_pages),
    Question("10.1", "Is the word Bearer taken?", keys.bearer_prefix),
    Question("8.1", "Which limits are named?", around.limits),
)


@contextmanager
def bench_for(
    credentials: Credentials,
    ledger: Ledger,
    clock: Callable[[], datetime],
    note: Callable[[str], None],
) -> Iterator[Bench]:
    """Return the bench for a service; *note* is told the reference of each room before it is made.

    The join page is asked for only where it is the provider's own.
    """
    here = is_loopback(credentials.endpoint)
    with ExitStack() as until_the_end:

        def asker(endpoint: str) -> Asker:
            made = Asker(replace(credentials, endpoint=endpoint), clock, ledger.of(endpoint))
            until_the_end.callback(made.close)
            return made

        api = asker(credentials.endpoint)
        pages = api if here else asker(EMBED) if credentials.endpoint == ENDPOINT else None
        gap_s = 0.0 if here else GAP_S
        yield Bench(api, credentials, clock, gap_s, pages, note)


def record_start(desk: Desk, credentials: Credentials, now: datetime) -> None:
    """Record that the account is about to be tried."""
    with desk.db.write() as tx:
        record(tx, desk.author, Action.SERVICE_PROBED, now, result=credentials.fingerprint)


def probe(bench: Bench, tell: Callable[[Finding], None]) -> Probed:
    """Ask every question, tell each answer as it comes, and close every room. Blocks for minutes.

    Whatever ends it early, the rooms are closed before it is raised.
    """
    findings: list[Finding] = []
    left_open: tuple[str, ...] = ()
    try:
        for finding in _answers(bench):
            findings.append(finding)
            tell(finding)
    finally:
        left_open = bench.clean_up()
        done = _cleaned(bench, left_open)
        findings.append(done)
        tell(done)
    return Probed(
        findings=tuple(findings),
        rooms=len(bench.meeting_ids),
        left_open=left_open,
        requests=bench.requests,
    )


def _answers(bench: Bench) -> Iterator[Finding]:
    lost, stopped = 0, ""
    for question in QUESTIONS:
        if stopped:
            yield _unanswered(question, f"Not asked: {stopped}.")
            continue
        try:
            told = question.ask(bench)
        except keys.KeyRefusedError as error:
            stopped = "the service refuses our key"
            yield _unanswered(question, f"{error}.")
        except CantAskError as error:
            yield _unanswered(question, f"Not asked: {error}.")
        except ProviderError as error:
            lost += 1
            stopped = "the service is away" if lost == LOST else ""
            yield _unanswered(question, f"{error.title}: ask again.")
        else:
            lost = lost if told.sent == "nothing" else 0
            yield _finding(question, told)


def _finding(question: Question, told: Told) -> Finding:
    return Finding(
        number=question.number,
        question=question.words,
        sent=told.sent,
        came=told.came,
        verdict=told.verdict,
        means=told.means,
    )


def _unanswered(question: Question, why: str) -> Finding:
    nothing = Told(sent="-", came="-", verdict=Verdict.UNANSWERED, means=why)
    return _finding(question, nothing)


def _cleaned(bench: Bench, left_open: tuple[str, ...]) -> Finding:
    rooms_made = len(bench.meeting_ids)
    came = f"{rooms_made} rooms closed, and seen to be closed"
    means = "Nothing is left behind."
    if left_open:
        came = f"perhaps still open: {', '.join(left_open)}"
        means = "Close these in VideoSDK's dashboard. Nobody was ever given a link to them."
    verdict = Verdict.DIFFERS if left_open else Verdict.FINE
    told = Told(sent="GET and POST for each room", came=came, verdict=verdict, means=means)
    return _finding(Question("end", "Are all rooms of this run closed?", lambda _: told), told)
