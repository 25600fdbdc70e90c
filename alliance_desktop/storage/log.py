"""The log of changes as it is kept: packed, indexed by record, read against its chains.

Only this is precious; every other table is derived from it. docs/bundle.md says what it means, this
file only how it lies on disk: changes of a run in packs, the latest of our own as rows until they
are sealed, and from each record to its changes an index.
"""

import json
from bisect import bisect_right, insort
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Connection, delete, func, insert, select, update

from alliance_desktop.records.canonical import LARGEST, dumps
from alliance_desktop.records.chains import Chains, Place, Seen, Stretch, union, without
from alliance_desktop.records.change import (
    Change,
    Context,
    Range,
    id_bytes,
    id_text,
    next_hash,
    salt,
)
from alliance_desktop.records.fold import Entry, entry
from alliance_desktop.records.standing import Standing
from alliance_desktop.records.wire import CHANGES, Seeds, Segment
from alliance_desktop.storage.engine import CHUNK, among, many
from alliance_desktop.storage.packs import (
    PACK_BYTES,
    SHORT,
    Pack,
    deflate,
    digest_all,
    inflate,
    short_hashes,
    spell,
    spell_out,
    withhold,
)
from alliance_desktop.storage.tables import (
    absent,
    context,
    device,
    fresh,
    pack,
    run,
    seed,
)

SEALED: Final = 512 * 2**10  # bytes of lines of a segment, and
PACKED: Final = 40 * 2**10  # of packed lines after which a segment is, to fit the least part
_RUN: Final = (
    "INSERT INTO run (id, device, first, last, previous, tip, parent) VALUES (?,?,?,?,?,?,?) "
    "ON CONFLICT (id) DO UPDATE SET last=excluded.last, tip=excluded.tip, parent=excluded.parent"
)


class Log:
    """The log as one connection sees it. Its maps are read again when another has written."""

    def __init__(self, connection: Connection, standing: Standing) -> None:
        """Reads the runs; `standing` says what counts."""
        self.connection = connection
        self.standing = standing
        self._pack_at = lru_cache(maxsize=24)(self._read_pack)
        self._hashes = lru_cache(maxsize=24)(self._hash_pack)
        self.read()

    def read(self) -> None:
        """Reads what is kept in memory: devices, runs, where packs begin, what is missing."""
        rows = self.connection.execute
        self.devices: dict[int, str] = {row.id: id_text(row.uuid) for row in rows(select(device))}
        self.device_ids: dict[str, int] = {uuid: id_ for id_, uuid in self.devices.items()}
        self.chains = Chains(self)
        self._kept: dict[int, tuple[Any, ...]] = {}  # the runs as they are written down
        for row in rows(select(run).order_by(run.c.id)):
            name = self.devices[row.device]
            kept = row.first, row.last, bytes(row.previous), bytes(row.tip), row.parent
            self._kept[row.id] = (row.device, *kept)
            self.chains.add(Stretch(row.id, name, *kept))
        self.packs: dict[int, list[tuple[int, int]]] = defaultdict(list)  # run: numbers of each
        packs = select(pack.c.run, pack.c.first, pack.c.last).order_by(pack.c.run, pack.c.first)
        for row in rows(packs):
            self.packs[row.run].append((row.first, row.last))
        self.missing: dict[Place, set[str]] = defaultdict(set)  # "" is a whole change
        for row in rows(select(absent)):
            self.missing[row.run, row.number].add(row.field)
        self._pack_at.cache_clear()
        self._hashes.cache_clear()
        self._seen: dict[int, Seen] = {}
        self._contexts: dict[int, Context] = {}
        self._context_ids: dict[bytes, int] = {}

    # what one change is

    def hash_at(self, run_id: int, number: int) -> bytes:
        """The hash of a change, recomputed from the start of its pack."""
        first = self._pack_of(run_id, number)
        if first is not None:
            return self._hashes(run_id, first)[number - first]
        row = self.connection.execute(
            select(fresh.c.hash).where(fresh.c.run == run_id, fresh.c.number == number)
        ).first()
        if row is None:
            raise LookupError(f"no change {run_id}:{number} in the log")
        return bytes(row.hash)

    def _hash_pack(self, run_id: int, first: int) -> list[bytes]:
        hash_, _, changes = self.unpack(run_id, first)
        hashes = []
        for change in changes:
            hash_ = next_hash(hash_, change.digest)
            hashes.append(hash_)
        return hashes

    def unpack(self, run_id: int, number: int) -> tuple[bytes, Seeds, list[Change]]:
        """The hash before the pack that holds a number, its seeds, its changes with digests."""
        first = self._pack_of(run_id, number)
        previous = self.connection.execute(
            select(pack.c.previous).where(pack.c.run == run_id, pack.c.first == first)
        ).scalar_one()
        packed, _ = self._pack_at(run_id, first)
        changes = list(packed)
        digest_all(changes, packed.seeds)
        return bytes(previous), dict(packed.seeds), changes

    def changes(self, places: Iterable[Place]) -> dict[Place, Change]:
        """Some changes, without salts; of those in packs the first 8 bytes of their hashes.

        In order of place, each pack is read once.
        """
        result: dict[Place, Change] = {}
        loose: dict[int, list[int]] = defaultdict(list)
        for run_id, number in places:
            first = self._pack_of(run_id, number)
            if first is None:
                loose[run_id].append(number)
                continue
            packed, hashes = self._pack_at(run_id, first)
            change = result[run_id, number] = packed.change(number)
            change.hash = hashes[SHORT * (number - first) :][:SHORT]
        for run_id, numbers in loose.items():
            query = f"SELECT number, hash, line FROM fresh WHERE run={run_id:d} AND number"  # noqa: S608
            for number, hash_, line in among(self.connection, query, numbers):
                result[run_id, number] = self._read_fresh(run_id, number, hash_, line)
        return result

    def _read_fresh(self, run_id: int, number: int, hash_: bytes, line: bytes) -> Change:
        name = self.chains.runs[run_id].device
        change = Pack(name, number, bytes(line), self.context).change(number)
        change.hash = bytes(hash_)
        return change

    def is_packed(self, place: Place) -> bool:
        """Whether a change held is sealed, not one of our fresh ones."""
        return self._pack_of(*place) is not None

    def _pack_of(self, run_id: int, number: int) -> int | None:
        """The first number of the pack that holds a number."""
        packs = self.packs.get(run_id, [])
        at = bisect_right(packs, (number, LARGEST)) - 1
        return packs[at][0] if at >= 0 and number <= packs[at][1] else None

    def _read_pack(self, run_id: int, first: int) -> tuple[Pack, bytes]:
        row = self.connection.execute(
            select(pack.c.lines, pack.c.hashes).where(pack.c.run == run_id, pack.c.first == first)
        ).one()
        text = inflate(row.lines, max_output_size=PACK_BYTES)
        return Pack(self.chains.runs[run_id].device, first, text, self.context), row.hashes

    # contexts

    def context(self, id_: int) -> Context:
        """A context by its number in this store."""
        if id_ not in self._contexts:
            text = self.connection.execute(
                select(context.c.json).where(context.c.id == id_)
            ).scalar_one()
            self._contexts[id_] = Context.read(json.loads(inflate(text)))
        return self._contexts[id_]

    def context_id(self, value: Context) -> int:
        """The number in this store of a context, which is kept once."""
        known = self._context_ids.get(value.digest)
        if known is None:
            known = self.connection.execute(
                select(context.c.id).where(context.c.digest == value.digest)
            ).scalar()
        if known is None:
            row = {"digest": value.digest, "json": deflate(dumps(value.json))}
            made = insert(context).values(row).returning(context.c.id)
            known = self.connection.execute(made).scalar_one()
        self._context_ids[value.digest] = known
        self._contexts.setdefault(known, value)
        return int(known)

    def _know_contexts(self, values: Iterable[Context]) -> None:
        """Looks up, or keeps, many contexts in few statements."""
        fresh = {one.digest: one for one in values if one.digest not in self._context_ids}
        digests = list(fresh)
        for start in range(0, len(digests), CHUNK):
            known = context.c.digest.in_(digests[start : start + CHUNK])
            for row in self.connection.execute(select(context.c.id, context.c.digest).where(known)):
                self._context_ids[bytes(row.digest)] = row.id
        last = self.connection.execute(select(func.max(context.c.id))).scalar() or 0
        rows = []
        for digest, one in fresh.items():
            if digest not in self._context_ids:
                last += 1
                self._context_ids[digest] = last
                self._contexts[last] = one
                rows.append({"id": last, "digest": digest, "json": deflate(dumps(one.json))})
        if rows:
            self.connection.execute(insert(context), rows)

    def seen(self, value: Context) -> Seen:
        """A context against the chains, worked out once while the chains stand."""
        id_ = self.context_id(value)
        if id_ not in self._seen:
            self._seen[id_] = self.chains.seen(value)
        return self._seen[id_]

    # writing

    def own_tip(self, own: int | None) -> Place | None:
        """The last change of our own run."""
        return (own, self.chains.runs[own].last) if own is not None else None

    def fresh_segment(self, own: int, *, with_seeds: bool = True) -> Segment | None:
        """Our oldest fresh changes as one segment, packed from now on; not signed yet.

        None where there are none. A segment ends with a block, so that no seed leaves before its
        block is closed; `with_seeds` or, in their stead, with explicit salts.
        """
        rows = self.connection.execute(
            select(fresh).where(fresh.c.run == own).order_by(fresh.c.number).limit(CHANGES)
        ).all()
        if not rows:
            return None
        seeds = self.connection.execute(
            select(seed).where(seed.c.run == own).order_by(seed.c.first)
        ).all()
        ends = [row.first - 1 for row in seeds[1:]] + [self.chains.runs[own].last]
        lines = {row.number: bytes(row.line) for row in rows}
        blocks: dict[int, tuple[int, bytes]] = {}
        total = packed = 0
        for row, end in zip(seeds, ends, strict=True):
            if end > rows[-1].number:
                break
            text = b"\n".join(lines[number] for number in range(row.first, end + 1))
            total, packed = total + len(text), packed + len(deflate(text))
            large = total > SEALED or packed > PACKED
            if blocks and large:
                break
            blocks[row.first] = end, bytes(row.seed)
        last = max(end for end, _ in blocks.values())
        changes = [
            self._read_fresh(own, row.number, row.hash, row.line)
            for row in rows
            if row.number <= last
        ]
        first = changes[0].number
        previous = self._hash_below(own, first)
        device_ = self.chains.runs[own].device
        made = Segment(device_, first, last, previous, changes[-1].hash, b"", blocks, changes)
        if not with_seeds:
            _spell_out(made)
        self.connection.execute(delete(fresh).where(fresh.c.run == own, fresh.c.number <= last))
        self.connection.execute(delete(seed).where(seed.c.run == own, seed.c.first <= last))
        self._pack(own, made, changes)
        return made

    def _hash_below(self, run_id: int, number: int) -> bytes:
        run_ = self.chains.runs[run_id]
        if number == run_.first:
            return run_.previous
        return self.chains.hash((run_id, number - 1))

    def keep_runs(self, device_: str) -> None:
        """Writes down the runs of a device that have changed."""
        id_ = self.device_id(device_)
        for one in self.chains.of_device[device_]:
            row = (id_, one.first, one.last, one.previous, one.tip, one.parent)
            if self._kept.get(one.id) != row:
                self._kept[one.id] = row
                many(self.connection, _RUN, [(one.id, *row)])

    def device_id(self, name: str) -> int:
        """The number in this store of a device."""
        if name not in self.device_ids:
            made = insert(device).values(uuid=id_bytes(name)).returning(device.c.id)
            self.device_ids[name] = int(self.connection.execute(made).scalar_one())
            self.devices[self.device_ids[name]] = name
        return int(self.device_ids[name])

    def add_segment(self, made: Segment) -> list[tuple[Place, Change]]:
        """The changes of a verified segment that say something new here, with their places.

        What is erased is dropped before it is written; what was missing is filled in.
        """
        if self.standing.purges:
            for change in made.changes:
                self._drop_erased(change, made)
        self._know_contexts(change.context for change in made.changes if change.kind)
        hashes = [change.hash for change in made.changes]
        placed = self.chains.place(made.device, made.first, made.previous, hashes)
        added: list[tuple[Place, Change]] = []
        new_by_run: dict[int, list[Change]] = defaultdict(list)
        for (place, new), change in zip(placed, made.changes, strict=True):
            if new:
                new_by_run[place[0]].append(change)
                added.append((place, change))
            elif place in self.missing and self._fill(place, change, made):
                added.append((place, change))
        for run_id, changes in new_by_run.items():
            self._pack(run_id, made, changes)
        if new_by_run:
            self.keep_runs(made.device)
        self._forget_lacking(made.device)
        return added

    def _forget_lacking(self, device_: str) -> None:
        for id_ in [id_ for id_, seen in self._seen.items() if device_ in seen.lacking]:
            del self._seen[id_]

    def _drop_erased(self, change: Change, made: Segment) -> None:
        erased = self.standing.purged(change) if change.kind else set()
        if not erased & change.bodies.keys():
            return
        _, seed_ = _covering(made, change.number)
        if seed_ is not None:  # from now on the block has explicit salts
            first = max(low for low in made.seeds if low <= change.number)
            last, _ = made.seeds.pop(first)
            for other in made.changes[first - made.first : last - made.first + 1]:
                other.salts = {name: salt(seed_, other.number, name) for name in other.bodies}
        for name in erased & change.bodies.keys():
            withhold(change, name)

    def _pack(self, run_id: int, made: Segment, changes: Sequence[Change]) -> None:
        """Writes an unbroken stretch of one run as a pack."""
        first, last = changes[0].number, changes[-1].number
        seeds = {
            max(low, first): (min(high, last), seed_)
            for low, (high, seed_) in made.seeds.items()
            if low <= last and high >= first
        }
        for low, (high, _) in seeds.items():
            for change in changes[low - first : high - first + 1]:
                change.salts = {}  # the seed gives them
        row = {
            "run": run_id,
            "first": first,
            "last": last,
            "previous": made.changes[first - made.first - 1].hash
            if first > made.first
            else made.previous,
            "hashes": short_hashes(changes),
            "lines": deflate(spell(changes, self.context_id, seeds)),
        }
        self.connection.execute(insert(pack).values(row))
        insort(self.packs[run_id], (first, last))
        gaps: list[dict[str, Any]] = [
            {"run": run_id, "number": change.number, "field": name}
            for change in changes
            for name in (change.absent if change.kind else ("",))
            if name not in self.standing.purged(change)
        ]
        for gap in gaps:
            self.missing[gap["run"], gap["number"]].add(gap["field"])
        if gaps:
            self.connection.execute(insert(absent), gaps)

    def _fill(self, place: Place, change: Change, made: Segment) -> bool:
        """Puts bodies that arrive late where they were missing; whether there were any."""
        lacking = self.missing[place]
        gained = set(change.bodies) if "" in lacking else lacking & change.bodies.keys()
        if not change.kind or ("" not in lacking and not gained):
            return False
        self._rewrite(place, lambda old: _united(old, change, _salts(made, change)))
        left = set(change.absent) if "" in lacking else lacking - gained
        self.connection.execute(
            delete(absent).where(absent.c.run == place[0], absent.c.number == place[1])
        )
        if left:
            rows = [{"run": place[0], "number": place[1], "field": name} for name in left]
            self.connection.execute(insert(absent), rows)
            self.missing[place] = left
        else:
            del self.missing[place]
        return True

    def erase(self, place: Place, names: Iterable[str]) -> None:
        """Destroys bodies of a change with their salts, and the seed of its block."""

        def erased(change: Change) -> Change:
            for name in names:
                if name in change.bodies:
                    withhold(change, name)
            return change

        self._rewrite(place, erased)

    def _rewrite(self, place: Place, change_one: Callable[[Change], Change]) -> None:
        """Replaces one change of a pack; from then on its block has explicit salts and no seed."""
        run_id, number = place
        first = self._pack_of(run_id, number)
        if first is None:
            raise LookupError("a change that no segment holds yet is not rewritten")
        _, seeds, changes = self.unpack(run_id, number)
        for low, (high, seed_) in list(seeds.items()):
            if low <= number <= high:
                spell_out(changes[low - first : high - first + 1], seed_)
                del seeds[low]
        kept = [change_one(c) if c.number == number else c for c in changes]
        lines = deflate(spell(kept, self.context_id, seeds))
        self.connection.execute(
            update(pack).where(pack.c.run == run_id, pack.c.first == first).values(lines=lines)
        )
        self._pack_at.cache_clear()
        self._hashes.cache_clear()

    # reading for others

    def stretch(self, run_id: int, first: int, last: int) -> Segment:
        """A stretch of packed changes with salts or seeds, as a segment that is not signed."""
        seeds: dict[int, tuple[int, bytes]] = {}
        changes: list[Change] = []
        previous = b""
        for start, end in self.packs[run_id]:
            if start > last or end < first:
                continue
            hash_, of_pack, several = self.unpack(run_id, start)
            for low, (high, seed_) in of_pack.items():
                if first <= low and high <= last:
                    seeds[low] = high, seed_
                else:
                    spell_out(several[low - start : high - start + 1], seed_)
            for change in several:
                if change.number == first:
                    previous = hash_
                hash_ = change.hash = next_hash(hash_, change.digest)
                if first <= change.number <= last:
                    changes.append(change)
        name = self.chains.runs[run_id].device
        return Segment(name, first, last, previous, changes[-1].hash, b"", seeds, changes)

    # what stands in the fold

    def entries(self, of: Mapping[int, Sequence[Place]]) -> dict[int, list[Entry]]:
        """Changes by record as the fold reads them; those that do not count are left out.

        Each pack is read once, for all the records.
        """
        counts, chains = self.standing.counts, self.chains
        counting = {
            id_: [place for place in places if counts(chains, place)] for id_, places in of.items()
        }
        changes = self.changes(sorted(place for places in counting.values() for place in places))
        return {
            id_: self._entries({place: changes[place] for place in places})
            for id_, places in counting.items()
        }

    def _entries(self, changes: Mapping[Place, Change]) -> list[Entry]:
        times = Counter(change.at for change in changes.values())
        result = []
        for place, change in changes.items():
            if not change.kind:
                continue
            if times[change.at] > 1 or self.standing.names(change.kind, change.record):
                change.hash = self.chains.hash(place)
            erased = self.standing.purged(change)
            seen = self.seen(change.context)
            result.append(entry(change, place, self.chains, seen, erased))
        return [one for one in result if one.bodies]

    def entry(self, place: Place, change: Change, seen: Seen) -> Entry:
        """One change that wholly stands in the fold."""
        return entry(change, place, self.chains, seen, ())

    def whole(self) -> tuple[dict[int, list[Range]], dict[Place, set[str]]]:
        """What stands in the fold: by run the numbers of which every field does, and the rest."""
        whole: dict[int, list[Range]] = {}
        some: dict[Place, set[str]] = {}
        for run_id, one in self.chains.runs.items():
            ranges = self.counting(one)
            holes = [
                (number, number) for (of, number), _ in sorted(self.missing.items()) if of == run_id
            ]
            whole[run_id] = [p for low, high in ranges for p in without(low, high, holes)]
        partly = {p for p, names in self.missing.items() if "" not in names}
        counting = [p for p in partly if self.standing.counts(self.chains, p)]
        for place, change in self.changes(counting).items():
            some[place] = set(change.fields) - self.missing[place]
        return whole, {place: names for place, names in some.items() if names}

    def counting(self, one: Stretch) -> list[Range]:
        """The numbers of a run that count."""
        if one.device not in self.standing.admitted:
            return []
        if not any(one.device in r.devices for r in self.standing.revocations):
            return [(one.first, one.last)]
        numbers = range(one.first, one.last + 1)
        return union([(n, n) for n in numbers if self.standing.counts(self.chains, (one.id, n))])


def _spell_out(made: Segment) -> None:
    """Gives every change its salts, and leaves out the seeds they come from."""
    for change in made.changes:
        change.salts = _salts(made, change)
    made.seeds.clear()


def _salts(made: Segment, change: Change) -> dict[str, bytes]:
    _, seed_ = _covering(made, change.number)
    if seed_ is None:
        return change.salts
    return {name: salt(seed_, change.number, name) for name in change.bodies}


def _united(old: Change, new: Change, salts: dict[str, bytes]) -> Change:
    if not old.kind:
        new.salts = dict(salts)
        return new
    for name in new.bodies.keys() & old.absent.keys():
        old.bodies[name], old.salts[name] = new.bodies[name], salts[name]
        old.spelled = ()
        del old.absent[name]
    return old


def _covering(made: Segment, number: int) -> tuple[int, bytes | None]:
    """The last number of the block a number lies in, and its seed if it has one."""
    below = [first for first in made.seeds if first <= number]
    if below and made.seeds[max(below)][0] >= number:
        return made.seeds[max(below)]
    return min((first for first in made.seeds if first > number), default=made.last + 1) - 1, None
