"""Fold: what a record says, as a pure function of the changes that stand in the fold.

docs/bundle.md section 4 is the rule. Nothing here knows kinds or types: an older program folds the
fields of a newer one.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Chains, Place, Seen, holds, without
from alliance_desktop.records.change import At, Cell, Change, Mark, Range, Said, parts

DELETED: Cell = ("deleted", "")
Stretched = tuple[int, int, int]  # run, first, last

GONE: dict[str, Json] = {"set": True}
STAYS: dict[str, Json] = {"set": False}


@dataclass(slots=True, eq=False)
class Entry:
    """A change as the fold reads it: only the fields that stand in the fold."""

    place: Place
    hash: bytes
    at: At
    seen: Seen
    line: tuple[Stretched, ...]  # itself and its ancestors
    bodies: dict[str, dict[str, Json] | Mark]
    change: Change

    def follows(self, place: Place) -> bool:
        """Whether the other change is an ancestor of this one."""
        run, number = place
        return place != self.place and any(
            run == id_ and first <= number <= last for id_, first, last in self.line
        )

    def knew(self, place: Place, field_name: str) -> bool:
        """Whether this change knew what another one wrote to a field."""
        return self.knew_whole(place) or field_name in self.seen.some.get(place, ())

    def knew_whole(self, place: Place) -> bool:
        """Whether this change knew all that another one wrote."""
        return (self.follows(place) and not holds(self.change.context.own, place[1])) or holds(
            self.seen.ranges.get(place[0], ()), place[1]
        )


@dataclass(slots=True, eq=False)
class Write:
    """What one change says of one cell."""

    entry: Entry
    said: Said

    @property
    def spelled(self) -> bytes:
        """Canonical bytes: equal values are equal."""
        return self.said.value.encode() if isinstance(self.said, Mark) else dumps(self.said)

    @property
    def later(self) -> tuple[At, bytes]:
        """Sorts the later write after the earlier."""
        return self.entry.at, self.entry.hash


@dataclass(slots=True)
class State:
    """A record as folded. Heads are sorted latest first."""

    heads: dict[Cell, tuple[Write, ...]] = field(default_factory=dict)
    gone: bool = False
    life: tuple[Write, ...] = ()  # the candidates, where deletion and edits differ

    def conflicts(self) -> dict[Cell, tuple[Write, ...]]:
        """The cells whose heads differ, with their candidates, latest first."""
        found = {cell: heads for cell, heads in self.heads.items() if differ(cell, heads)}
        found.pop(DELETED, None)
        if self.life:
            found[DELETED] = self.life
        return found


def entry(change: Change, place: Place, chains: Chains, seen: Seen, purged: Iterable[str]) -> Entry:
    """A change for the fold: purged fields erased, missing ones left out."""
    bodies: dict[str, dict[str, Json] | Mark] = dict(change.bodies)
    bodies.update(dict.fromkeys(purged, Mark.ERASED))
    line = tuple(chains.below(place))
    return Entry(place, change.hash, change.at, seen, line, bodies, change)


def fold(entries: Iterable[Entry]) -> State:
    """The state of one record from all its changes that stand in the fold, in any order."""
    cells, purged = _writes(entries)
    state = State()
    for cell, writes in cells.items():
        knowers = [write.entry for write in writes]
        if cell[1] and cell[0] in purged:
            knowers += purged[cell[0]]
        heads = unknown(writes, cell[0], knowers)
        if heads:
            state.heads[cell] = tuple(sorted(heads, key=lambda w: w.later, reverse=True))
    _live_or_die(state, cells)
    return state


def differ(cell: Cell, heads: Sequence[Write]) -> bool:
    """Whether the heads of a cell are a conflict."""
    if len(heads) < 2 or cell[1].startswith("+"):
        return False
    first = heads[0].spelled
    return any(head.spelled != first for head in heads[1:])


def base(entries: Iterable[Entry], cell: Cell, heads: Sequence[Write]) -> Write | None:
    """The write a conflict goes back to: the cell's value in what every head knew.

    None where there was none, or where that differs too. Of `deleted` the base is always false.
    """
    field_name = cell[0]
    cells, purged = _writes(
        known
        for known in entries
        if field_name in known.bodies
        and all(head.entry.knew(known.place, field_name) for head in heads)
    )
    writes = cells.get(cell, [])
    knowers = [write.entry for write in writes] + (purged[field_name] if cell[1] else [])
    before = sorted(unknown(writes, field_name, knowers), key=lambda w: w.later, reverse=True)
    return before[0] if before and not differ(cell, before) else None


def unknown(writes: Sequence[Write], field_name: str, knowers: Sequence[Entry]) -> list[Write]:
    """The writes, of one field, that none of the knowers knew, in nearly linear time."""
    if len(writes) == 1 and len(knowers) == 1 and writes[0].entry is knowers[0]:
        return list(writes)
    by_run: dict[int, list[int]] = defaultdict(list)
    for write in writes:
        by_run[write.entry.place[0]].append(write.entry.place[1])
    covered = {run: [0] * (len(numbers) + 1) for run, numbers in by_run.items()}
    for numbers in by_run.values():
        numbers.sort()
    some: set[Place] = set()
    for run, (first, last) in _known(knowers, by_run, field_name, some):
        numbers = by_run[run]
        covered[run][bisect_left(numbers, first)] += 1
        covered[run][bisect_right(numbers, last)] -= 1
    left: set[Place] = set()
    for run, numbers in by_run.items():
        depth = 0
        for index, number in enumerate(numbers):
            depth += covered[run][index]
            if not depth:
                left.add((run, number))
    return [w for w in writes if w.entry.place in left and w.entry.place not in some]


def _known(
    knowers: Sequence[Entry], runs: Mapping[int, object], field_name: str, some: set[Place]
) -> Iterable[tuple[int, Range]]:
    """What the knowers knew of some runs, each context read once; partly known goes to `some`."""
    contexts = {id(knower.seen): knower.seen for knower in knowers}
    for seen in contexts.values():
        for run in runs:
            for piece in seen.ranges.get(run, ()):
                yield run, piece
        some.update(place for place, fields in seen.some.items() if field_name in fields)
    for knower in _highest(knowers):
        for run, first, last in knower.line:
            if run in runs:
                top = last - 1 if (run, last) == knower.place else last
                for piece in without(first, top, knower.change.context.own):
                    yield run, piece


def _highest(knowers: Sequence[Entry]) -> Iterable[Entry]:
    """Of one run and one context, the highest knew all of its line that the others knew."""
    highest: dict[tuple[int, int], Entry] = {}
    for knower in knowers:
        key = (knower.place[0], id(knower.change.context))
        if key not in highest or highest[key].place < knower.place:
            highest[key] = knower
    return highest.values()


def _writes(
    entries: Iterable[Entry],
) -> tuple[dict[Cell, list[Write]], dict[str, list[Entry]]]:
    cells: dict[Cell, list[Write]] = defaultdict(list)
    purged: dict[str, list[Entry]] = defaultdict(list)
    for entry_ in entries:
        for name, body in entry_.bodies.items():
            if isinstance(body, Mark):
                purged[name].append(entry_)
                cells[name, ""].append(Write(entry_, body))
            else:
                for part, said in parts(body).items():
                    cells[name, part].append(Write(entry_, said))
    return cells, purged


def _live_or_die(state: State, cells: dict[Cell, list[Write]]) -> None:
    deletions = state.heads.get(DELETED, ())
    fatal = [head.entry for head in deletions if kills(head.said)]
    if not fatal:
        return
    places = {entry_.place for entry_ in fatal}
    edits: dict[Place, Write] = {}
    for cell, writes in cells.items():
        if cell != DELETED:
            others = [write for write in writes if write.entry.place not in places]
            for write in unknown(others, cell[0], fatal):
                edits[write.entry.place] = Write(write.entry, STAYS)
    state.gone = not edits and len(fatal) == len(deletions)
    if not state.gone:
        said = {head.entry.place for head in deletions}
        newest = [edit for edit in _newest(edits.values()) if edit.entry.place not in said]
        candidates = [*deletions, *newest]
        state.life = tuple(sorted(candidates, key=lambda w: w.later, reverse=True))


def kills(said: Said) -> bool:
    """Whether a write of `deleted` says true; 1 does not, though Python calls them equal."""
    return isinstance(said, dict) and said == GONE and said["set"] is True


def _newest(edits: Collection[Write]) -> list[Write]:
    """Those that are no ancestor of another: the newest of each line."""
    below: dict[int, int] = {}
    for edit in edits:
        for run, _, last in edit.entry.line:
            top = last - 1 if (run, last) == edit.entry.place else last
            below[run] = max(below.get(run, 0), top)
    return [e for e in edits if below.get(e.entry.place[0], 0) < e.entry.place[1]]
