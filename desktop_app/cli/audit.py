"""`clinic-desk audit`: is the trail whole, where does it end, and what does it say."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from typing import TYPE_CHECKING

from desktop_app.cli.program import opened, say_json
from desktop_app.settings import Home

if TYPE_CHECKING:
    from desktop_app.domain.trail import Verdict


def verify(wish: argparse.Namespace, home: Home) -> int:
    """Check every entry; 1 if the trail is broken."""
    from desktop_app.composition import now
    from desktop_app.services import trail
    from desktop_app.services.trail_words import sentences

    given = [trail.given_anchor(wish.anchor)] if wish.anchor else []
    with opened(wish, home) as program:
        desk = program.desk
        verdict = trail.verify(desk, program.evidence, given)
        if not given:  # a strange anchor fits no chain, which is no reason for an alarm
            trail.raise_if_broken(desk, verdict, now())
        said = sentences(verdict, desk.author.installation, desk.zone)
    if wish.json:
        say_json(_told(verdict) | {"says": [str(phrase) for phrase in said]})
    else:
        for phrase in said:
            print(phrase)
    return int(not verdict.is_whole)


def _told(verdict: Verdict) -> dict[str, object]:
    chains = []
    for chain in verdict.chains:
        told = asdict(chain) | {"installation": str(chain.installation)}
        told["gaps"] = [asdict(gap) | {"at": gap.at.isoformat()} for gap in chain.gaps]
        chains.append(told)
    return {"whole": verdict.is_whole, "chains": chains}


def print_anchor(wish: argparse.Namespace, home: Home) -> int:
    """Print this desk's anchor: as one JSON object it can be given to `audit verify` again."""
    from desktop_app.composition import now
    from desktop_app.services import trail
    from desktop_app.storage.anchor import anchor_words

    with opened(wish, home) as program:
        anchor = trail.anchor_now(program.desk, program.evidence, now())
    if wish.json:
        say_json(anchor_words(anchor))
    else:
        for name, value in anchor_words(anchor).items():
            print(f"{name:<13} {value}")
    return 0


def export(wish: argparse.Namespace, home: Home) -> int:
    """Write the entries of some days, all of them by default, to a file; recorded."""
    from desktop_app.composition import now
    from desktop_app.domain.ledger import Form
    from desktop_app.domain.trail import TrailFilter
    from desktop_app.services import trail

    form = Form.JSON if wish.file.suffix.lower() == ".json" else Form.CSV
    wanted = TrailFilter(first=wish.first, last=wish.last)
    with opened(wish, home) as program:
        told = trail.export(program.desk, wish.file, form, wanted, now())
    print(f"Entries written: {told}.")
    return 0
