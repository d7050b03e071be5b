"""What a verdict on the audit trail means, in sentences: the window translates them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfo

from typing_extensions import override

from desktop_app.domain.trail import ChainVerdict, Flaw, Gap, Verdict
from desktop_app.errors import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """A sentence with places, and what belongs there; ``bad``: it tells of a flaw."""

    text: str
    values: Mapping[str, object]
    bad: bool = False

    @override
    def __str__(self) -> str:
        return self.text.format(**self.values)


_WHOLE = QT_TRANSLATE_NOOP("Trail", "The audit trail is whole. Entries checked: {entries}.")
_BROKEN = QT_TRANSLATE_NOOP(
    "Trail", "The audit trail is broken. Entries checked: {entries}, flaws found: {flaws}."
)
_OURS = QT_TRANSLATE_NOOP("Trail", "This desk")
_FLAWS = {
    Flaw.EDITED: QT_TRANSLATE_NOOP("Trail", "{desk}: entry {n} was changed."),
    Flaw.MISSING: QT_TRANSLATE_NOOP("Trail", "{desk}: entries are missing from number {n} on."),
    Flaw.INSERTED: QT_TRANSLATE_NOOP("Trail", "{desk}: entry {n} was put in by somebody."),
    Flaw.WRONG_KEY: QT_TRANSLATE_NOOP("Trail", "{desk}: entry {n} names a key that is not ours."),
    Flaw.CUT: QT_TRANSLATE_NOOP(
        "Trail", "{desk}: the end was cut off; the anchor knows {n} entries."
    ),
    Flaw.NOT_AS_ANCHORED: QT_TRANSLATE_NOOP(
        "Trail", "{desk}: entry {n} is not the one that was anchored."
    ),
    Flaw.END_DISAGREES: QT_TRANSLATE_NOOP(
        "Trail", "{desk}: the trail ends at entry {n}, but the database says otherwise."
    ),
}
_MORE = QT_TRANSLATE_NOOP("Trail", "{desk}: further flaws: {n}.")
_ANCHORED = QT_TRANSLATE_NOOP("Trail", "{desk}: the anchor agrees up to entry {n}.")
_NO_ANCHOR = QT_TRANSLATE_NOOP(
    "Trail", "{desk}: there is no anchor to compare with, so a cut end would not show."
)
_PLAIN = QT_TRANSLATE_NOOP(
    "Trail", "{desk}: entries without a key: {n}. Only the anchor protects these."
)
_FOREIGN = QT_TRANSLATE_NOOP(
    "Trail",
    "{desk}: entries under a key that is not here: {n}. Their order and the anchor were checked,"
    " not their words.",
)
_LOST = QT_TRANSLATE_NOOP(
    "Trail", "{desk}: a backup was put back on {at}; entries {first} to {last} went with it."
)
_REWRITTEN = QT_TRANSLATE_NOOP(
    "Trail", "{desk}: on {at} entry {last} was found to be another than before."
)


def sentences(verdict: Verdict, own: UUID, zone: ZoneInfo) -> tuple[Phrase, ...]:
    """Return what *verdict* means, the main thing first; *own* is this desk's installation."""
    entries = sum(chain.entries for chain in verdict.chains)
    flaws = sum(chain.flaws for chain in verdict.chains)
    first = Phrase(
        text=_BROKEN if flaws else _WHOLE,
        values={"entries": entries, "flaws": flaws},
        bad=bool(flaws),
    )
    chains = sorted(verdict.chains, key=lambda chain: chain.installation != own)
    return (first, *(phrase for chain in chains for phrase in _of(chain, own, zone)))


def _of(chain: ChainVerdict, own: UUID, zone: ZoneInfo) -> Iterator[Phrase]:
    desk = _OURS if chain.installation == own else str(chain.installation)[:8]
    for finding in chain.findings:
        values = {"desk": desk, "n": finding.sequence}
        yield Phrase(text=_FLAWS[finding.flaw], values=values, bad=True)
    if chain.flaws > len(chain.findings):
        more = {"desk": desk, "n": chain.flaws - len(chain.findings)}
        yield Phrase(text=_MORE, values=more, bad=True)
    if chain.anchored is not None and not chain.flaws:
        yield Phrase(text=_ANCHORED, values={"desk": desk, "n": chain.anchored})
    elif chain.installation == own and chain.entries and chain.anchored is None:
        yield Phrase(text=_NO_ANCHOR, values={"desk": desk})
    for text, count in ((_PLAIN, chain.plain), (_FOREIGN, chain.foreign)):
        if count:
            yield Phrase(text=text, values={"desk": desk, "n": count})
    for gap in chain.gaps:
        yield _lost(gap, desk, zone)


def _lost(gap: Gap, desk: str, zone: ZoneInfo) -> Phrase:
    at = f"{gap.at.astimezone(zone):%Y-%m-%d %H:%M}"
    text = _LOST if gap.first <= gap.last else _REWRITTEN
    return Phrase(text=text, values={"desk": desk, "at": at, "first": gap.first, "last": gap.last})
