"""Where each place lies: the codifier's names joined with the coordinates of two other tables.

A name and an oblast often fit several places. What settles it: the raion, where GeoNames gives it;
that a place fits one unit alone; and nearness to the other places of the same hromada.
"""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from statistics import median

from alliance_desktop.records.words import words
from alliance_desktop.reference.romanisation import romanised
from tools.reference_sources import Point, Post, Spot, Unit

NEAR = 30.0  # km from the middle of the hromada's other places
FAR = 80.0  # km from the middle of the raion's, where the hromada has too few of its own
REACH = 45.0  # km from that middle to the centre of a hromada, which may lie at its edge
ENOUGH = 3  # places that make a hromada's middle sure
SAME = 3.0  # km between two rows of the postal table for one place
SETTLEMENTS = frozenset("KMXC")
# found by another name: GeoNames has Kamianka (Zaporizhzhia oblast) as Bilmak, once Kuibysheve,
# and counts Inkerman to Sevastopol
BY_HAND = {"UA23100010010076329": "g703494", "UA01020210010017308": "g712576"}


@dataclass(frozen=True)
class Candidate:
    """What a unit may be in one of the tables."""

    key: str
    point: Point
    sure: bool  # the raion is given, and it is the unit's
    main: bool  # by the place's own name, not by one of its others
    spot: Spot | None = None


Candidates = Mapping[str, list[Candidate]]
Placed = dict[str, Candidate]


def points(units: Mapping[str, Unit], spots: list[Spot], posts: list[Post]) -> Placed:
    """The settlements that could be placed, by code."""
    found = _candidates(units, spots, posts)
    placed = _anchors(found) | _by_hand(spots)
    _drop_strays(placed)
    placed |= _centres(found, placed)
    while added := _nearest(found, placed):
        placed |= added
        if not added.keys() - _drop_strays(placed):
            break
    middles = {hromada(code): one.point for code, one in placed.items() if is_centre(code)}
    return {
        code: one
        for code, one in placed.items()
        if kilometres(one.point, middles.get(hromada(code), one.point)) <= REACH
    }


def is_centre(code: str) -> bool:
    """Whether this is the code of the administrative centre of a hromada."""
    return code[9:14] == "00100" and code[4:9] != "00000"


def kilometres(one: Point, other: Point) -> float:
    """The great-circle distance."""
    north, south = math.radians(one[0]), math.radians(other[0])
    east = math.radians(other[1] - one[1])
    half = math.sin((south - north) / 2) ** 2
    half += math.cos(north) * math.cos(south) * math.sin(east / 2) ** 2
    return 12742 * math.asin(math.sqrt(half))


def hromada(code: str) -> str:
    """The part of a code that all places of one hromada share."""
    return code[:9]


def raion(code: str) -> str:
    """The part of a code that all places of one raion share."""
    return code[:6]


def _plain(name: str) -> str:
    return " ".join(words(name))


def _loose(name: str) -> str:
    """A romanised name however it is romanised: Mykolayiv is Mykolaiv."""
    return re.sub("[iy]+", "i", _plain(name))


def _candidates(
    units: Mapping[str, Unit], spots: list[Spot], posts: list[Post]
) -> dict[str, list[Candidate]]:
    named = _named(units)
    raions = _raions(spots, named)
    found: dict[str, list[Candidate]] = defaultdict(list)
    for spot in spots:
        own = raions.get((spot.oblast, spot.raion))
        main = named.get((spot.oblast, _loose(spot.name)), set())
        for code in sorted(_fitting(spot, named)):
            if own in (None, raion(code)):
                sure = own is not None
                found[code].append(Candidate(spot.key, spot.point, sure, code in main, spot))
    for post in posts:
        for code in sorted(named.get((post.oblast, _plain(post.name)), ())):
            found[code].append(Candidate(post.key, post.point, sure=False, main=False))
    return found


def _named(units: Mapping[str, Unit]) -> dict[tuple[str, str], set[str]]:
    """Settlements by oblast and name, present or former, in both scripts."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for unit in units.values():
        for name in unit.names if unit.category in SETTLEMENTS else ():
            found[unit.code[2:4], _plain(name)].add(unit.code)
            found[unit.code[2:4], _loose(romanised(name))].add(unit.code)
    return found


def _fitting(spot: Spot, named: Mapping[tuple[str, str], set[str]]) -> set[str]:
    fitting = set(named.get((spot.oblast, _loose(spot.name)), ()))
    for name in spot.others:
        fitting |= named.get((spot.oblast, _plain(name)), set())
        fitting |= named.get((spot.oblast, _loose(name)), set())
    return fitting


def _raions(
    spots: list[Spot], named: Mapping[tuple[str, str], set[str]]
) -> dict[tuple[str, str], str]:
    """The codifier's raion for GeoNames' code of it: where most places of unique name lie."""
    votes: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for spot in spots:
        fitting = _fitting(spot, named)
        if spot.raion and len(fitting) == 1:
            votes[spot.oblast, spot.raion][raion(*fitting)] += 1
    return {code: count.most_common(1)[0][0] for code, count in votes.items()}


def _anchors(found: Candidates) -> Placed:
    """Units and places that fit nothing else."""
    fits: dict[str, list[str]] = defaultdict(list)
    by_name: dict[str, list[str]] = defaultdict(list)
    for code, candidates in found.items():
        for one in candidates:
            fits[one.key].append(code)
            if one.main:
                by_name[one.key].append(code)

    def alone(code: str, one: Candidate) -> bool:
        return fits[one.key] == [code] or by_name[one.key] == [code]

    placed: Placed = {}
    for code, candidates in found.items():
        mine = [one for one in candidates if one.spot]
        mine = [one for one in mine if one.main] or mine
        mine = mine or candidates
        single = mine[0].spot is None or len(mine) == 1
        if single and _one_place(mine) and all(alone(code, one) for one in mine):
            placed[code] = mine[0]
    return placed


def _by_hand(spots: list[Spot]) -> Placed:
    by_key = {spot.key: spot for spot in spots}
    chosen = {code: by_key[key] for code, key in BY_HAND.items()}
    return {
        code: Candidate(spot.key, spot.point, sure=True, main=True, spot=spot)
        for code, spot in chosen.items()
    }


def _one_place(candidates: list[Candidate]) -> bool:
    first = candidates[0].point
    return all(kilometres(first, one.point) < SAME for one in candidates)


@dataclass(frozen=True)
class Middle:
    """The middle of some places, and how much it is worth."""

    point: Point
    trusted: bool


def _middles(placed: Placed, part: int) -> dict[str, Middle]:
    """The middle of the places whose codes begin alike; of the sure ones, where there are any."""
    together: dict[str, list[Candidate]] = defaultdict(list)
    for code, one in placed.items():
        together[code[:part]].append(one)
    return {start: _middle(all_) for start, all_ in together.items()}


def _middle(places: list[Candidate]) -> Middle:
    sure = [one for one in places if one.sure]
    counted = sure or places
    point = (median(p.point[0] for p in counted), median(p.point[1] for p in counted))
    return Middle(point, trusted=bool(sure) or len(places) >= ENOUGH)


def _drop_strays(placed: Placed) -> set[str]:
    """Takes out what lies too far from its neighbours; says which."""
    dropped: set[str] = set()
    while strays := set(_strays(placed)):
        dropped |= strays
        for code in strays:
            del placed[code]
    return dropped


def _strays(placed: Placed) -> Iterator[str]:
    hromadas, raions = _middles(placed, 9), _middles(placed, 6)
    for code, one in placed.items():
        middle = hromadas[hromada(code)]
        if middle.trusted:
            stray = kilometres(one.point, middle.point) > NEAR
        else:
            stray = kilometres(one.point, raions[raion(code)].point) > FAR
        if stray:
            yield code


def _nearest(found: Candidates, placed: Placed) -> Placed:
    """Units that have a place near enough left: the nearest pairs first, GeoNames before postal."""
    middles = _middles(placed, 9)
    used = {one.key for one in placed.values()}
    pairs = []
    for code in sorted(found.keys() - placed.keys()):
        if middle := middles.get(hromada(code)):
            for one in found[code]:
                far = kilometres(one.point, middle.point)
                if far <= NEAR and one.key not in used:
                    pairs.append((one.spot is None, far, code, one.key, one))
    added: Placed = {}
    for _, _, code, key, one in sorted(pairs, key=lambda pair: pair[:4]):
        if code not in added and key not in used:
            added[code] = one
            used.add(key)
    return added


def _centres(found: Candidates, placed: Placed) -> Placed:
    """Centres of hromadas that are still without: the largest of that name in the raion."""
    middles = _middles(placed, 9)
    used = {one.key for one in placed.values()}
    added: Placed = {}
    for code in sorted(found.keys() - placed.keys()):
        middle = middles.get(hromada(code))
        free = [
            (one.spot.population, one.key, one)
            for one in found[code]
            if one.sure and one.main and one.spot and one.key not in used
            if middle is None or kilometres(one.point, middle.point) <= REACH
        ]
        if is_centre(code) and free:
            added[code] = max(free, key=lambda one: one[:2])[2]
            used.add(added[code].key)
    return added
