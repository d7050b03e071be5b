"""THE IMPORT RULE: a value changes only where ours is still what the last import said.

Whatever the desk has changed since stays, and is told as a conflict; where the file says nothing,
nothing is lost.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Values = Mapping[str, object]
"""By field, in forms that JSON keeps: texts, numbers, lists of them; ``None``: nothing is said."""


@dataclass(frozen=True, slots=True)
class Merge:
    """What an import makes of one thing.

    Attributes:
        changes: Fields that get the file's value.
        conflicts: Fields in which the desk's value stays.
        last: What is to be remembered as last imported.
    """

    changes: dict[str, object]
    conflicts: tuple[str, ...]
    last: dict[str, object]


def merged(ours: Values, last: Values, theirs: Values) -> Merge:
    """Return which of *theirs* replace *ours*, given the values *last* imported."""
    changes: dict[str, object] = {}
    conflicts = []
    remembered = dict(last)
    for field, value in theirs.items():
        if value is None:
            continue
        if ours[field] != value:
            if ours[field] != last.get(field):
                conflicts.append(field)
                continue
            changes[field] = value
        remembered[field] = value
    return Merge(changes, tuple(conflicts), remembered)
