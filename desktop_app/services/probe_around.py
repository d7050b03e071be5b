"""Questions about calls, limits, the clock and the join page; and what only a person can see."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from desktop_app.domain.probing import Verdict
from desktop_app.services.probe_bench import OK, Bench, Told, told
from desktop_app.video.credentials import is_loopback
from desktop_app.video.join_url import PAGE_PATH, page_for
from desktop_app.video.rest import NO_SUCH
from desktop_app.video.trial import Trial

WARN = timedelta(minutes=2)
SERVED = ("0.3.43", "0.3.44", "0.3.45")
"""Versions of the join page that public sources name."""
ENDED = 406


def for_a_person(do: str, look_for: str) -> Callable[[Bench], Told]:
    """Return the answer to a question that no machine can ask."""
    means = f"Needs a person. Do this: {do} Look for: {look_for}"
    answer = Told(sent="nothing", came="nothing", verdict=Verdict.PERSON, means=means)
    return lambda _: answer


def sessions_of_an_empty_room(bench: Bench) -> Told:
    """Ask who is in a room that nobody has entered."""
    _, meeting_id = bench.main_room()
    query = {"roomId": meeting_id, "status": "ongoing", "perPage": "100"}
    trial = Trial(method="GET", path="/v2/sessions", query=query)
    reply = bench.ask(trial)
    fine = reply.status in NO_SUCH
    match reply.content:
        case {"data": []} if reply.status == OK:
            fine = True
    means = (
        "Nobody is inside: told as such."
        if fine
        else "An empty room is not an empty list: look at video/sessions.py."
    )
    return told(bench, trial, reply, fine=fine, means=means)


def sessions_of_the_day(bench: Bench) -> Told:
    """Ask once who is in any room, as the program does all day."""
    query = {"status": "ongoing", "perPage": "100", "page": "1"}
    trial = Trial(method="GET", path="/v2/sessions", query=query)
    reply = bench.ask(trial)
    match reply.content:
        case {"data": [*sessions], **rest} if reply.status == OK:
            ended = [one for one in sessions if isinstance(one, dict) and one.get("end")]
            page = rest.get("pageInfo")
            shown = page.get("perPage") if isinstance(page, dict) else None
            means = f"{len(sessions)} sessions, {len(ended)} of them ended; pages of {shown}."
            if ended:
                means += " The filter is ignored: we filter ourselves, but there are more pages."
            return told(bench, trial, reply, fine=not ended, means=means)
    fine = reply.status in NO_SUCH
    return told(bench, trial, reply, fine=fine, means="No list: who is inside can't be shown.")


def ending_no_call(bench: Bench) -> Told:
    """End the call of a room in which there is none, as the clean-up does."""
    _, meeting_id = bench.main_room()
    body = {"roomId": meeting_id}
    trial = Trial(method="POST", path="/v2/sessions/end", body=body)
    reply = bench.ask(trial)
    fine = reply.status in NO_SUCH | {OK, ENDED}
    means = (
        "Ending what does not run does no harm."
        if fine
        else "The clean-up would take this for a failure: look at end_session in video/videosdk.py."
    )
    return told(bench, trial, reply, fine=fine, means=means)


def limits(bench: Bench) -> Told:
    """Look for words about limits in every answer so far."""
    found = ", ".join(f"{name}: {value}" for name, value in sorted(bench.limits.items()))
    means = "The service names limits." if found else "None is named; a 429 is honoured."
    if bench.busy:
        means += f" It was too busy for us {bench.busy} times: we went on more slowly."
    came = found or f"no header about limits in {bench.requests} answers"
    return Told(sent="nothing of its own", came=came, verdict=Verdict.FINE, means=means)


def clock(bench: Bench) -> Told:
    """Compare our clock with the dates of the answers."""
    ahead = bench.clock_ahead
    if ahead is None:
        came = "no date of its own"
        verdict, means = Verdict.DIFFERS, "A wrong clock could not be noticed."
    else:
        side = "behind" if ahead > timedelta() else "ahead of"
        came = f"a date {abs(ahead).total_seconds():.0f} s {side} ours"
        verdict, means = Verdict.FINE, "This computer's clock agrees."
        if abs(ahead) > WARN:
            verdict, means = Verdict.DIFFERS, "Set this computer's clock by the internet."
    return Told(sent="nothing of its own", came=came, verdict=verdict, means=means)


def served_pages(bench: Bench) -> Told:
    """Fetch the join page in each version, without a token."""
    if bench.pages is None:
        link = page_for(bench.credentials.endpoint)
        return for_a_person(
            f"open {link} in a browser.", "a join page, and not an error: else PAGE_PATH is stale."
        )(bench)
    here = is_loopback(bench.credentials.endpoint)
    ours = PAGE_PATH.strip("/").rpartition("/")[2]
    versions = (ours,) if here else tuple(dict.fromkeys((ours, *SERVED)))
    came, served = [], set()
    for version in versions:
        path = PAGE_PATH.replace(ours, version)
        reply = bench.ask(Trial(method="GET", path=path, claims=None), bench.pages)
        came.append(f"{version}: {bench.came(reply, shows_text=False)}")
        if "html" in reply.headers.get("Content-Type", "") and (here or reply.status == OK):
            served.add(version)
    fine = ours in served
    others = ", ".join(sorted(served - {ours})) or "none"
    means = (
        f"Our links' version {ours} is served; others: {others}."
        if fine
        else f"Version {ours} is not served! Served: {others}. Set PAGE_PATH in video/join_url.py."
    )
    verdict = Verdict.FINE if fine else Verdict.DIFFERS
    sent = f"GET {PAGE_PATH.replace(ours, '{version}')}; no token"
    return Told(sent=sent, came=" / ".join(came), verdict=verdict, means=means)
