"""Who came before whom: the held chains of hashes, and contexts read against them.

A change has one place, (run, number). A run is a stretch of one device's chain; where a chain
forks, the shared part belongs to the first run and the other run has it as parent; where something
is missing, the run after the gap has no parent yet. docs/bundle.md section 4.2 is the rule.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Protocol

from alliance_desktop.records.change import Context, Range, Run

Place = tuple[int, int]  # run, number


@dataclass(slots=True)
class Stretch:
    """Numbers first to last of a device, on top of a place of another run or of nothing."""

    id: int
    device: str
    first: int
    last: int
    previous: bytes  # hash of first - 1
    tip: bytes  # hash of last
    parent: int | None = None  # the run that holds first - 1


@dataclass(frozen=True, slots=True)
class Opened:
    """What a form knows: what was held when it was opened, and its own saves since.

    It keeps this until every field has been shown anew, however long it stays open: two windows on
    one laptop differ like two laptops.
    """

    context: Context
    tip: int  # the last number of the own line when it was opened
    mine: tuple[int, ...] = ()  # its own saves since

    def at_save(self, tip: int) -> Context:
        """The context of a save, when the own line has come to `tip`."""
        mine = [(number, number) for number in self.mine]
        unseen = [*self.context.own, *without(self.tip + 1, tip, union(mine))]
        return replace(self.context, own=tuple(union(unseen)))

    def saved(self, number: int) -> "Opened":
        """The same form after a save of its own."""
        return replace(self, mine=(*self.mine, number))


class Hashes(Protocol):
    """Where the hashes of single changes are to be had."""

    def hash_at(self, run: int, number: int) -> bytes:
        """The hash of a change that is held."""
        ...


@dataclass(slots=True)
class Seen:
    """A context as far as the hashes held here lead: places known whole, and in part."""

    ranges: dict[int, list[Range]] = field(default_factory=dict)
    some: dict[Place, frozenset[str]] = field(default_factory=dict)
    lacking: set[str] = field(default_factory=set)  # devices whose chain ended before the answer


class Chains:
    """The runs of everything held."""

    def __init__(self, hashes: Hashes) -> None:
        """Starts empty; `hashes` answers for places that have been added."""
        self._hashes = hashes
        self.runs: dict[int, Stretch] = {}
        self.of_device: dict[str, list[Stretch]] = defaultdict(list)
        self._last = 0
        self._fresh: dict[Place, bytes] = {}  # of the stretch being placed

    def add(self, run: Stretch) -> None:
        """A run as it was stored."""
        self.runs[run.id] = run
        self._last = max(self._last, run.id)
        self.of_device[run.device].append(run)

    @property
    def next_run(self) -> int:
        """The id that the next new run gets."""
        return self._last + 1

    def place(
        self, device: str, first: int, previous: bytes, hashes: Sequence[bytes]
    ) -> list[tuple[Place, bool]]:
        """The place of each change of an unbroken stretch, and whether it is new here.

        Runs grow, fork and join as they must.
        """
        here = self._find(device, first - 1, previous)
        places: list[tuple[Place, bool]] = []
        for number, hash_ in enumerate(hashes, first):
            known = self._child(device, here, number, previous, hash_)
            here = known or self._append(device, here, number, previous, hash_)
            places.append((here, known is None))
            self._fresh[here] = previous = hash_
            if known is None and (run := self.runs[here[0]]).last == number:
                rest = hashes[len(places) :]
                if rest and not self._starting(device, number + 1):
                    run.last, run.tip = number + len(rest), rest[-1]
                    more = [(run.id, n) for n in range(number + 1, run.last + 1)]
                    self._fresh.update(zip(more, rest, strict=True))
                    places.extend((place, True) for place in more)
                    break
        self._join(device)
        self._fresh.clear()
        return places

    def find(self, device: str, number: int, tip: bytes) -> Place | None:
        """The place of the change of a device whose hash begins with `tip`, if held."""
        for run in self.of_device.get(device, ()):
            if run.first <= number <= run.last and self._hash(run, number).startswith(tip):
                return run.id, number
        return None

    def hash(self, place: Place) -> bytes:
        """The hash of the change at a place."""
        return self._hash(self.runs[place[0]], place[1])

    def hash_below(self, device: str, number: int, hash_: bytes, lower: int) -> bytes | None:
        """The hash that a change not above (number, hash) must have; None while it is not known."""
        if lower == number:
            return hash_
        top = self.find(device, number, hash_)
        for run, first, last in self.below(top) if top else ():
            if first <= lower <= last:
                return self.hash((run, lower))
            if lower == first - 1:  # named by the change above a gap
                return self.runs[run].previous
        return None

    def below(self, place: Place) -> Iterator[tuple[int, int, int]]:
        """(run, first, last) of a place and its ancestors, downwards, until the held chain ends."""
        run: Stretch | None = self.runs[place[0]]
        number = place[1]
        while run is not None:
            yield run.id, run.first, number
            number = run.first - 1
            run = self.runs[run.parent] if run.parent is not None else None

    def seen(self, context: Context) -> Seen:
        """What a context lists, as places."""
        result = Seen()
        for run in context.seen:
            place = self.find(run.device, run.highest, bytes.fromhex(run.tip))
            if place is None or self._list(result, run, place) > run.lowest:
                result.lacking.add(run.device)
        for id_, ranges in result.ranges.items():
            result.ranges[id_] = union(ranges)
        return result

    def _list(self, result: Seen, run: Run, place: Place) -> int:
        """Adds what a run lists down from a place; the number down to which the chain led."""
        reached = run.highest
        for id_, reached, last in self.below(place):
            result.ranges.setdefault(id_, []).extend(within(run.ranges, reached, last))
            for number, fields in run.some:
                if reached <= number <= last:
                    known = result.some.get((id_, number), frozenset())
                    result.some[id_, number] = known | frozenset(fields)
            if reached <= run.lowest:
                break
        return reached

    def context(
        self,
        whole: Mapping[int, Sequence[Range]],
        some: Mapping[Place, Iterable[str]],
        own: Place | None,
    ) -> Context:
        """What stands in the fold now, as a form opened now on the device of `own` knows it.

        `whole` holds, by run, the numbers of which every field stands in the fold, `some` the
        others with those that do; `own` is the last change of the writer's line, if there is one.
        """
        line = [] if own is None else list(self.below(own))
        unseen = [p for run, first, last in line for p in without(first, last, whole.get(run, ()))]
        claimed = {run: last for run, _, last in line}
        continued = {(run.parent, run.first - 1) for run in self.runs.values()}
        leaves = [run for run in self.runs.values() if (run.id, run.last) not in continued]
        seen = []
        for leaf in sorted(leaves, key=lambda run: run.id):
            pieces = []
            for run, first, last in self.below((leaf.id, leaf.last)):
                start = max(first, claimed.get(run, 0) + 1)
                if start <= last:
                    pieces.append((run, start, last))
                claimed[run] = max(claimed.get(run, 0), last)
            seen += self._listed(leaf.device, pieces, whole, some)
        return Context(tuple(union(unseen)), tuple(sorted(seen, key=lambda r: (r.device, r.tip))))

    def _listed(
        self,
        device: str,
        pieces: Sequence[tuple[int, int, int]],
        whole: Mapping[int, Sequence[Range]],
        some: Mapping[Place, Iterable[str]],
    ) -> list[Run]:
        ranges = [r for run, first, last in pieces for r in within(whole.get(run, ()), first, last)]
        parts = sorted(
            (number, tuple(sorted(fields)))
            for (id_, number), fields in some.items()
            for run, first, last in pieces
            if id_ == run and first <= number <= last and fields
        )
        if not ranges and not parts:
            return []
        run = Run(device, "", tuple(union(ranges)), tuple(parts))
        highest = run.highest
        owner = next(id_ for id_, first, last in pieces if first <= highest <= last)
        tip = self._hash(self.runs[owner], highest)[:8].hex()
        return [replace(run, tip=tip)]

    def forked(self, device: str) -> bool:
        """Whether two hashes are held for one number of a device: it was copied."""
        runs = sorted(self.of_device.get(device, ()), key=lambda run: run.first)
        return any(one.last >= other.first for one, other in pairwise(runs))

    def anchored(self, place: Place) -> bool:
        """Whether the held chain leads down to number 1."""
        return any(first == 1 for _, first, _ in self.below(place))

    def _hash(self, run: Stretch, number: int) -> bytes:
        if number == run.last:
            return run.tip
        return self._fresh.get((run.id, number)) or self._hashes.hash_at(run.id, number)

    def _starting(self, device: str, number: int) -> bool:
        return any(run.first >= number for run in self.of_device[device])

    def _find(self, device: str, number: int, hash_: bytes) -> Place | None:
        return self.find(device, number, hash_) if number else None

    def _child(
        self, device: str, here: Place | None, number: int, previous: bytes, hash_: bytes
    ) -> Place | None:
        """The place of a change already held that comes right after `here`."""
        for run in self.of_device[device]:
            if here and run.id == here[0] and number <= run.last:
                if self._hash(run, number) == hash_:
                    return run.id, number
            elif (run.first, run.previous) == (number, previous) and (
                self._hash(run, number) == hash_
            ):
                run.parent = here[0] if here else None
                return run.id, number
        return None

    def _append(
        self, device: str, here: Place | None, number: int, previous: bytes, hash_: bytes
    ) -> Place:
        if here is not None and (run := self.runs[here[0]]).last == here[1]:
            run.last, run.tip = number, hash_
        else:
            parent = here[0] if here else None
            run = Stretch(self._last + 1, device, number, number, previous, hash_, parent)
            self.add(run)
        return run.id, number

    def _join(self, device: str) -> None:
        """Gives runs that began after a gap the parent that has arrived since."""
        for run in self.of_device[device]:
            if run.parent is None and run.first > 1:
                place = self.find(device, run.first - 1, run.previous)
                run.parent = place[0] if place else None


def union(ranges: Sequence[Range]) -> list[Range]:
    """The same numbers as ascending ranges that do not touch."""
    result: list[Range] = []
    for first, last in sorted(ranges):
        if result and first <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(last, result[-1][1]))
        else:
            result.append((first, last))
    return result


def within(ranges: Sequence[Range], first: int, last: int) -> list[Range]:
    """The part of ascending ranges between two numbers, both included."""
    start = max(bisect_right(ranges, (first, -1)) - 1, 0)
    result = []
    for low, high in ranges[start:]:
        if low > last:
            break
        if high >= first:
            result.append((max(low, first), min(high, last)))
    return result


def without(first: int, last: int, holes: Sequence[Range]) -> list[Range]:
    """The numbers from first to last that ascending ranges do not hold."""
    result = []
    for low, high in within(holes, first, last):
        if low > first:
            result.append((first, low - 1))
        first = high + 1
    if first <= last:
        result.append((first, last))
    return result


def holds(ranges: Sequence[Range], number: int) -> bool:
    """Whether ascending ranges hold a number."""
    at = bisect_right(ranges, number, key=lambda r: r[0]) - 1
    return at >= 0 and ranges[at][1] >= number
