"""Who could be taken for somebody else: two records of one person, or two people of one day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import date
from functools import lru_cache
from itertools import combinations
from uuid import UUID

from desktop_app.domain.appointment import ENDED, DaySheet
from desktop_app.domain.names import folded_words

LEAST_WORDS = 2
"""A single word in common makes no two names of a day alike."""
MOST_WORDS = 6
MOST_LETTERS = 100
"""Of a name are looked at, so that none costs much."""
LEAST_TYPED = 4
"""Letters of a word in which one may be wrong; shorter ones are other words."""

Person = tuple[UUID, str, date | None]
"""Who has visits on a day: the patient's id, name and birth date."""


def may_be_one_person(name: str, other: str) -> bool:
    """Whether two names could be of one person: the words of the shorter stand in the longer.

    In any order, without accents and letter case; one letter may be wrong, missing, too many or
    changed with its neighbour, and a single letter stands for a word that begins with it.
    """
    words, others = sorted((_words(name), _words(other)), key=len)
    if not words:
        return False
    if _without_gaps(name) == _without_gaps(other):
        return True
    left = set(others) - set(words)
    typos = 0
    for word in set(words) - set(others):
        found = _initial_among(word, left)
        if found is None:
            found = next((each for each in sorted(left) if is_one_typo(word, each)), None)
            typos += 1
        if found is None or typos > 1:
            return False
        left.remove(found)
    return True


def is_one_typo(word: str, other: str) -> bool:
    """Whether one letter is wrong, missing, too many, or changed with its neighbour."""
    if min(len(word), len(other)) < LEAST_TYPED - 1 or max(len(word), len(other)) < LEAST_TYPED:
        return False
    if len(word) > len(other):
        word, other = other, word
    if len(other) - len(word) > 1 or word == other:
        return False
    at = next((n for n, (a, b) in enumerate(zip(word, other, strict=False)) if a != b), len(word))
    rest, others = word[at:], other[at:]
    if len(word) < len(other):
        return rest == others[1:]
    swapped = rest[:2] == others[1::-1] and rest[2:] == others[2:]
    return rest[1:] == others[1:] or swapped


def alike_of_the_day(sheet: DaySheet) -> frozenset[UUID]:
    """Return the coming appointments whose patient could be taken for another one of the day.

    Those whose names are alike (all words of one, two or more, stand in the other, or but for one
    letter in one word), and those born on the same day.
    """
    held = [
        slot.appointment
        for session in sheet.sessions
        for slot in session.slots
        if slot.appointment is not None
    ]
    alike = _alike_among(frozenset((v.patient_id, v.patient, v.birth_date) for v in held))
    return frozenset(v.id for v in held if v.patient_id in alike and v.status not in ENDED)


@lru_cache(maxsize=16)
def _alike_among(people: frozenset[Person]) -> frozenset[UUID]:
    """Return those who are alike; kept, as the same people come up with each change of a day."""
    return frozenset(id_ for id_, *_ in (*_alike_names(people), *_same_birth_date(people)))


def _same_birth_date(people: Iterable[Person]) -> Iterator[Person]:
    born: dict[date, list[Person]] = defaultdict(list)
    for person in people:
        if (birth_date := person[2]) is not None:
            born[birth_date].append(person)
    for bearers in born.values():
        if _are_several(bearers):
            yield from bearers


def _alike_names(people: Iterable[Person]) -> Iterator[Person]:
    by_words: dict[frozenset[str], list[Person]] = defaultdict(list)
    for person in people:
        by_words[_words(person[1])].append(person)
    for words, bearers in by_words.items():
        if len(words) < LEAST_WORDS:
            continue
        if len(bearers) > 1 and _are_several(bearers):
            yield from bearers
        for part in _parts(words):
            if part in by_words:
                yield from _if_several(bearers, by_words[part])
    for words, others in _but_for_a_typo(by_words):
        yield from _if_several(by_words[words], by_words[others])


def _but_for_a_typo(
    names: Collection[frozenset[str]],
) -> Iterator[tuple[frozenset[str], frozenset[str]]]:
    """Return the pairs of *names*, of two words or more, that differ by one typo in one word."""
    with_word: dict[str, list[frozenset[str]]] = defaultdict(list)
    for words in names:
        if len(words) >= LEAST_WORDS:
            for word in words:
                with_word[word].append(words)
    for one, other in _typos_among(with_word):
        for words in with_word[one]:
            if (others := words - {one} | {other}) in names:
                yield words, others


def _if_several(some: list[Person], others: list[Person]) -> list[Person]:
    both = [*some, *others]
    return both if _are_several(both) else []


def _typos_among(words: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Return the pairs of *words* that differ by one typo, without comparing all of them.

    Those that do have a form in common once a letter at most is left out of each.
    """
    by_shorter: dict[str, list[str]] = defaultdict(list)
    for word in words:
        for shorter in _shorter(word):
            by_shorter[shorter].append(word)
    for several in by_shorter.values():
        if len(several) > 1:
            for one, other in combinations(several, 2):
                if is_one_typo(one, other):
                    yield one, other


def _are_several(people: Iterable[Person]) -> bool:
    return len({id_ for id_, *_ in people}) > 1


@lru_cache(maxsize=4096)
def _parts(words: frozenset[str]) -> tuple[frozenset[str], ...]:
    """Return every choice of two or more, but not all, of *words*."""
    sizes = range(LEAST_WORDS, len(words))
    return tuple(frozenset(part) for size in sizes for part in combinations(words, size))


@lru_cache(maxsize=4096)
def _shorter(word: str) -> tuple[str, ...]:
    """Return *word* whole, and with each of its letters left out."""
    return tuple({word, *(word[:n] + word[n + 1 :] for n in range(len(word)))})


@lru_cache(maxsize=4096)
def _words(name: str) -> frozenset[str]:
    """Return the first few words of a name, folded."""
    return frozenset(folded_words(name[:MOST_LETTERS])[:MOST_WORDS])


def _without_gaps(name: str) -> str:
    return "".join(folded_words(name[:MOST_LETTERS]))


def _initial_among(word: str, others: set[str]) -> str | None:
    """Return the word that begins with *word*, or whose initial *other* stands there for it."""
    for other in sorted(others):
        if 1 in {len(word), len(other)} and word[0] == other[0]:
            return other
    return None
