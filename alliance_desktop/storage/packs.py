"""How changes lie on disk: what they have in common once, then each as its lines travel.

A text begins with a line of the templates and contexts used in it, the seeds of its blocks, and how
many changes there are; a context is named by its number in this store. Then come the lines of a
segment (docs/bundle.md section 5) in another order: the line of each change, then of each the line
of its first field, of its second and so on, for like compresses well beside like. The changes that
came together are one such text, compressed; a change that no segment holds yet is one by itself.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from types import MappingProxyType
from typing import Any, Final

import zstandard

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.change import Block, Change, Context, digest, leaf, salt
from alliance_desktop.records.wire import Seeds, Template

deflate = zstandard.ZstdCompressor(level=3).compress
inflate = zstandard.ZstdDecompressor().decompress
PACK_BYTES: Final = 64 * 2**20  # what a pack may unpack to: a segment, and salts of its own
SHORT: Final = 8  # bytes of a hash that are kept of each change
NO_SEEDS: Final[Mapping[int, tuple[int, bytes]]] = MappingProxyType({})


def spell(
    changes: Iterable[Change],
    context_id: Callable[[Context], int],
    seeds: Mapping[int, tuple[int, bytes]] = NO_SEEDS,
) -> bytes:
    """The text of changes that follow one another."""
    contexts: dict[int, int] = {}
    templates: dict[Template, int] = {}
    lines: list[bytes] = [b""]
    fields: list[Sequence[bytes]] = []
    before = 0
    for change in changes:
        if not change.kind:
            lines.append(dumps(change.digest.hex()))
            continue
        which = templates.setdefault(Template.of(change), len(templates))
        knew = contexts.setdefault(context_id(change.context), len(contexts))
        step, before = change.at[0] - before, change.at[0]
        lines.append(f'[{which},{knew},{step},{change.at[1]},"{change.record}"]'.encode())
        if change.salts or change.absent:
            fields.append([_field_line(change, name) for name in change.fields])
        else:
            fields.append(change.spellings)
    listed: list[Json] = [[first, last, one.hex()] for first, (last, one) in sorted(seeds.items())]
    count = len(lines) - 1
    lines[0] = dumps([[template.json for template in templates], [*contexts], listed, count])
    for column in zip_longest(*fields):
        lines += [line for line in column if line is not None]
    return b"\n".join(lines)


def _field_line(change: Change, name: str) -> bytes:
    if name in change.absent:
        return dumps(change.absent[name].hex())
    body = dict(change.bodies[name])
    return dumps([change.salts[name].hex(), body] if name in change.salts else body)


class Pack:
    """Some changes of a device as they lie on disk, read one by one."""

    def __init__(
        self, device: str, first: int, text: bytes, context: Callable[[int], Context]
    ) -> None:
        """Finds the lines of each change; `context` gives a context by its number in this store."""
        self.device, self.first = device, first
        head, *lines = text.split(b"\n")
        templates, knew, seeds, count = json.loads(head)
        self.seeds: Seeds = {low: (high, bytes.fromhex(one)) for low, high, one in seeds}
        self._templates = [
            Template(kind, person, schema, offset, tuple(fields))
            for kind, person, schema, offset, fields in templates
        ]
        self._contexts = [context(id_) for id_ in knew]
        self._lines = lines[:count]
        self._milliseconds: list[int] = []
        self._fields: list[list[bytes]] = [[] for _ in self._lines]
        self._deal(lines, self._widths())

    def _widths(self) -> list[int]:
        """How many fields each change has; and, on the way, when each was made."""
        widths = []
        milliseconds = 0
        for line in self._lines:
            width = 0
            if line[:1] == b"[":
                which, _, step, _ = line[1:].split(b",", 3)
                milliseconds += int(step)
                width = len(self._templates[int(which)].fields)
            widths.append(width)
            self._milliseconds.append(milliseconds)
        return widths

    def _deal(self, lines: list[bytes], widths: list[int]) -> None:
        """Gives each change the lines of its fields."""
        at = len(self._lines)
        for depth in range(max(widths, default=0)):
            wide = [index for index, width in enumerate(widths) if width > depth]
            for index, line in zip(wide, lines[at : at + len(wide)], strict=True):
                self._fields[index].append(line)
            at += len(wide)

    def __len__(self) -> int:
        """How many changes there are."""
        return len(self._lines)

    def change(self, number: int) -> Change:
        """One change, without a digest, and with salts only where they are explicit."""
        index = number - self.first
        value = json.loads(self._lines[index])
        if isinstance(value, str):
            return Change(self.device, number, digest=bytes.fromhex(value))
        which, knew, _, counter, record = value
        template = self._templates[which]
        change = Change(
            self.device,
            number,
            (self._milliseconds[index], counter),
            template.offset,
            template.person,
            template.schema,
            template.kind,
            record,
            self._contexts[knew],
            template.fields,
        )
        spelled = self._fields[index]
        values = json.loads(b"[" + b",".join(spelled) + b"]")
        if all(type(one) is dict for one in values):
            change.bodies, change.spelled = dict(zip(template.fields, values, strict=True)), spelled
        else:
            _take_apart(change, values)
        return change

    def __iter__(self) -> Iterator[Change]:
        """All of them, in order."""
        return map(self.change, range(self.first, self.first + len(self)))


def _take_apart(change: Change, values: Sequence[Any]) -> None:
    for name, value in zip(change.fields, values, strict=True):
        match value:
            case [str(own), dict(body)]:
                change.bodies[name], change.salts[name] = body, bytes.fromhex(own)
            case str(absent):
                change.absent[name] = bytes.fromhex(absent)
            case _:
                change.bodies[name] = value


def digest_all(changes: Iterable[Change], seeds: Seeds) -> None:
    """Gives changes that follow one another their digests, by seeds of blocks or own salts."""
    block, until = None, 0
    for change in changes:
        if change.number > until:
            block = None
        if change.number in seeds:
            until, seed = seeds[change.number]
            block = Block(seed)
        if change.kind:
            change.digest = digest(change.header, _leaves(change, block))


def _leaves(change: Change, block: Block | None) -> list[bytes]:
    if block is not None:
        names = [name.encode() for name in change.fields]
        return block.leaves(change.number, names, change.spellings)
    return [
        change.absent.get(name) or leaf(change.salts[name], spelled(change.bodies[name]))
        for name in change.fields
    ]


def spelled(body: dict[str, Json]) -> bytes:
    """The canonical bytes of a body."""
    return dumps(dict(body))


def withhold(change: Change, name: str) -> None:
    """Leaves of a body only its leaf."""
    change.absent[name] = leaf(change.salts.pop(name), spelled(change.bodies.pop(name)))
    change.spelled = ()


def spell_out(changes: Iterable[Change], seed: bytes) -> None:
    """Gives changes the salts that their block's seed gives."""
    for change in changes:
        change.salts = {name: salt(seed, change.number, name) for name in change.bodies}


def short_hashes(changes: Sequence[Change]) -> bytes:
    """The first bytes of each hash, by which people name changes."""
    return b"".join(change.hash[:SHORT] for change in changes)
