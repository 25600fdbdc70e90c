"""Differences between colleagues as a person settles them: the list, the evidence, the decision."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from alliance_desktop.errors import UserError
from alliance_desktop.records import view
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Opened
from alliance_desktop.records.change import Cell, Change, Mark, parts
from alliance_desktop.records.fields import ValueProblem, read_element
from alliance_desktop.records.fold import DELETED, GONE, STAYS, Entry, State, Write, base
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import Field, schema
from alliance_desktop.storage import lookup
from alliance_desktop.storage.store import Query
from alliance_desktop.workspace import Body, Workspace, naming
from alliance_desktop.workspace.bodies import body_of
from alliance_desktop.workspace.naming import Named

RecordKey = tuple[str, str]  # kind, id


@dataclass(frozen=True, slots=True)
class Open:
    """One line of the list: a cell of a record in which colleagues differ."""

    record: Named
    field: str  # or "deleted"
    part: str  # "" or "." and a language or key

    @property
    def cell(self) -> Cell:
        """The cell as the log names it."""
        return self.field, self.part

    @property
    def key(self) -> tuple[str, str, str, str]:
        """What tells it from every other."""
        return self.record.kind, self.record.id, self.field, self.part


@dataclass(frozen=True, slots=True)
class Evidence:
    """Who wrote something, when, and on which laptop."""

    person: str
    device: str
    at: int  # milliseconds since 1970 UTC
    offset: int  # minutes from UTC where it was written
    here: bool  # on this laptop
    mine: bool  # by the person of this store


@dataclass(frozen=True, slots=True)
class Said:
    """One value of the cell, as stored: what it says, by whom, in which change."""

    value: Json
    change: str
    by: Evidence
    erased: bool = False
    fields: tuple[str, ...] = ()  # of an edit against a deletion: what it wrote
    again_by: Evidence | None = None  # who took a decision back, which put this here again


@dataclass(frozen=True, slots=True)
class Difference:
    """All there is to know to settle one: candidates (yours first), base, history, stakes."""

    open: Open
    candidates: tuple[Said, ...]
    base: Said | None  # what it was before; None where there was nothing, or that differed too
    so_far: tuple[Said, ...]  # every writing of the cell, the latest first
    shown: str  # the change of the candidate that everybody sees meanwhile
    matches: int  # commitments or needs that are matched with this record
    opened: Opened  # what was known when it was shown


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided, so that it can be taken back."""

    difference: Difference
    change: Change


def differences(workspace: Workspace) -> list[Open]:
    """Every open difference as work: place by place, record by record, deletions first."""
    with workspace.store.read() as access:
        cells = lookup.differing(access)
        named = naming.names(access, cells)
    found = [Open(named[key], *cell) for key, several in cells.items() for cell in several]
    return sorted(found, key=_order)


def _order(one: Open) -> tuple[str, str, str, int, str]:
    declared = list(schema(BY_NAME[one.record.kind])) if one.record.kind in BY_NAME else []
    place = declared.index(one.field) if one.field in declared else len(declared)
    first = -1 if one.cell == DELETED else place
    return one.record.place or "~", one.record.kind, one.record.id, first, one.part


def difference(workspace: Workspace, one: Open) -> Difference | None:
    """The whole of a difference; None where it is settled by now."""
    with workspace.store.read():
        opened = workspace.store.opened()
        row = _row(workspace, one)
        state, entries = workspace.store.fold(row)
        heads = state.conflicts().get(one.cell)
        if heads is None:
            return None
        origins = _origins(one.cell, heads, entries)
        candidates = [_candidate(workspace, one, head, origins, entries) for head in heads]
        before = _base(one.cell, entries, [origins.get(head.entry.hash, head) for head in heads])
        return Difference(
            one,
            tuple(sorted(candidates, key=lambda said: not (said.by.here and said.by.mine))),
            _said(workspace, one.cell, before) if before else None,
            tuple(_history(workspace, one.cell, entries)),
            _shown(one, state, heads).entry.change.name,
            _matches(workspace, one.record),
            opened,
        )


def _row(workspace: Workspace, one: Open) -> int:
    for row, kind, _, _ in workspace.store.find(one.record.id):
        if kind == one.record.kind:
            return row
    raise UserError("This record is not here any more. Look at the list again.")


def _field(one: Open) -> Field | None:
    kind = BY_NAME.get(one.record.kind)
    return schema(kind).get(one.field) if kind else None


def _shown(one: Open, state: State, heads: Sequence[Write]) -> Write:
    if one.cell == DELETED:
        return next(head for head in heads if head.said != GONE)
    return view.shown(_field(one), state.heads[one.cell])


def _base(cell: Cell, entries: Sequence[Entry], heads: Sequence[Write]) -> Write | None:
    return None if cell == DELETED else base(entries, cell, heads)


def _candidate(
    workspace: Workspace,
    one: Open,
    head: Write,
    origins: Mapping[bytes, Write],
    entries: Sequence[Entry],
) -> Said:
    origin = origins.get(head.entry.hash)
    said = _said(workspace, one.cell, origin or head)
    again = evidence(workspace, head.entry.change) if origin else None
    fields: tuple[str, ...] = ()
    if one.cell == DELETED and head.said != GONE:
        fields = _edited(head.entry, entries)
    return Said(said.value, head.entry.change.name, said.by, said.erased, fields, again)


def _edited(edit: Entry, entries: Sequence[Entry]) -> tuple[str, ...]:
    """What a person who did not know of a deletion wrote: this edit's line, since the deletion."""
    fatal = [e for e in entries if e.bodies.get("deleted") == GONE]
    written = {
        name
        for other in entries
        if other.place == edit.place or edit.follows(other.place)
        if not any(deletion.knew(other.place, "deleted") for deletion in fatal)
        for name in other.bodies
    }
    return tuple(sorted(written - {"deleted"}))


def _origins(cell: Cell, heads: Sequence[Write], entries: Sequence[Entry]) -> dict[bytes, Write]:
    """Where a decision was taken back: the writes whose values stand there again.

    That is told by one device having written all candidates in one go, none knowing the others.
    """
    changes = [head.entry.change for head in heads]
    numbers = sorted(change.number for change in changes)
    one_go = numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    if not one_go or len({(c.device, str(c.context.seen)) for c in changes}) > 1:
        return {}
    origins: dict[bytes, Write] = {}
    for head in heads:
        same = [
            write
            for write in _writes(cell, entries)
            if write.spelled == head.spelled and head.entry.knew(write.entry.place, cell[0])
        ]
        if same:
            origins[head.entry.hash] = min(same, key=lambda write: write.later)
    return origins


def _writes(cell: Cell, entries: Sequence[Entry]) -> Iterator[Write]:
    for one in entries:
        body = one.bodies.get(cell[0])
        if isinstance(body, Mark):
            yield Write(one, body)
        elif body is not None and cell[1] in (said := parts(body)):
            yield Write(one, said[cell[1]])


def _history(workspace: Workspace, cell: Cell, entries: Sequence[Entry]) -> Iterator[Said]:
    for write in sorted(_writes(cell, entries), key=lambda write: write.later, reverse=True):
        yield _said(workspace, cell, write)


def _said(workspace: Workspace, cell: Cell, write: Write) -> Said:
    by = evidence(workspace, write.entry.change)
    value = write.said
    if isinstance(value, Mark):
        return Said(None, write.entry.change.name, by, erased=value is Mark.ERASED)
    if not cell[1] and isinstance(value, dict) and value.keys() == {"set"}:
        value = value["set"]
    return Said(value, write.entry.change.name, by)


def evidence(workspace: Workspace, change: Change, name: str | None = None) -> Evidence:
    """Who made a change, when and where; `name` is the person's, if it is known already."""
    return Evidence(
        workspace.person_name(change.person) if name is None else name,
        workspace.device_name(change.device),
        change.at[0],
        change.offset,
        change.device == workspace.keys.device,
        change.person == workspace.about["person"],
    )


def _matches(workspace: Workspace, record: Named) -> int:
    if record.kind not in ("need", "commitment"):
        return 0
    return len(workspace.store.ids("match", Query(where=((record.kind, record.id),))))


# deciding


def take(workspace: Workspace, shown: Difference, change: str) -> Decision:
    """Settles a difference with one of its candidates."""
    with workspace.store.write():
        heads = _still_open(workspace, shown)
        chosen = [head for head in heads if head.entry.change.name == change]
        if not chosen:
            raise UserError("Somebody has settled this meanwhile. Look at it again.")
        return _settle(workspace, shown, body_of(shown.open.cell, chosen[0]))


def give(workspace: Workspace, shown: Difference, value: Json) -> Decision:
    """Settles a difference with a value, in its JSON form, that nobody wrote yet."""
    with workspace.store.write():
        _still_open(workspace, shown)
        return _settle(workspace, shown, _body(shown.open, value))


def put_base(workspace: Workspace, shown: Difference) -> Decision:
    """Settles a difference with what it was before both."""
    with workspace.store.write():
        _still_open(workspace, shown)
        return _settle(
            workspace, shown, _stored(shown.open, shown.base.value if shown.base else None)
        )


def settle_as(workspace: Workspace, shown: Difference, stored: Json) -> Decision:
    """Settles a difference with a value as an editor gives it: stored."""
    with workspace.store.write():
        _still_open(workspace, shown)
        return _settle(workspace, shown, _stored(shown.open, stored))


def _stored(one: Open, value: Json) -> Body:
    return {"put": {one.part[1:]: value}} if one.part else {"set": value}


def _still_open(workspace: Workspace, shown: Difference) -> tuple[Write, ...]:
    state, _ = workspace.store.fold(_row(workspace, shown.open))
    heads = state.conflicts().get(shown.open.cell)
    if heads is None:
        raise UserError("Somebody has settled this meanwhile. Look at it again.")
    return heads


def _body(one: Open, value: Json) -> Body:
    if one.cell == DELETED:
        return dict(GONE if value else STAYS)
    field = _field(one)
    if field is None:
        raise UserError("This is newer data. Update the program to write another value.")
    try:
        stored = None if value is None else read_element(field.type, value)
    except ValueProblem as problem:
        raise UserError("{0}", problem) from problem
    return _stored(one, stored)


def _settle(workspace: Workspace, shown: Difference, body: Body) -> Decision:
    """Writes a decision that knew what was shown; what came since stays open beside it."""
    one = shown.open
    done = workspace.save(one.record.kind, one.record.id, {one.field: body}, shown.opened)
    return Decision(shown, done.changes[0])


def take_back(workspace: Workspace, decision: Decision) -> list[Change]:
    """Opens a difference again: every candidate is written anew, none knowing the others."""
    shown = decision.difference
    one = shown.open
    with workspace.store.write():
        state, _ = workspace.store.fold(_row(workspace, one))
        now = state.heads.get(one.cell, ())
        if [head.entry.change.name for head in now] != [decision.change.name]:
            raise UserError("This value has been changed since. Edit the record instead.")
        bodies = [_body_again(one, said) for said in shown.candidates]
        if any(said.erased for said in shown.candidates):
            raise UserError("One of the values is erased by now. Edit the record instead.")
        opened = workspace.store.opened()
        latest_last = sorted(zip(shown.candidates, bodies, strict=True), key=_latest_last)
        return [
            workspace.save(one.record.kind, one.record.id, {one.field: body}, opened).changes[0]
            for _, body in latest_last
        ]


def _latest_last(pair: tuple[Said, Body]) -> tuple[int, bytes]:
    return pair[0].by.at, dumps(dict(pair[1]))


def _body_again(one: Open, said: Said) -> Body:
    if one.cell == DELETED:
        return dict(GONE if said.value is True else STAYS)
    return _stored(one, said.value)
