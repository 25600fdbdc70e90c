"""A segment as text: written for others, read with every rule checked but the signature.

docs/bundle.md section 5 is the rule. The signature is checked in sync/, where the keys are.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NoReturn

from alliance_desktop.records.canonical import (
    DEPTH,
    LARGEST,
    Json,
    NotCanonicalError,
    allowed,
    check,
    dumps,
    loads,
)
from alliance_desktop.records.change import (
    BLOCK,
    CONTEXT_BYTES,
    HASH,
    NAME,
    Change,
    Context,
    MalformedError,
    digest,
    id_bytes,
    leaf,
    next_hash,
    read_names,
    salt,
)

CHANGES: Final = 2000
TEXT_BYTES: Final = 4 * 2**20
_SUSPECT: Final = re.compile(rb"[\[,:-][0-9]{16}|\\u0000")  # a long number, or U+0000
_PLAIN: Final = {str, int, bool, type(None)}
_HEAD: Final = {
    "contexts",
    "device",
    "first",
    "last",
    "last_hash",
    "previous",
    "seeds",
    "signature",
    "templates",
}

Seeds = dict[int, tuple[int, bytes]]  # first number of a block: last number, seed


@dataclass(slots=True)
class Segment:
    """A signed run of one line's changes."""

    device: str
    first: int
    last: int
    previous: bytes
    last_hash: bytes
    signature: bytes
    seeds: Seeds
    changes: list[Change]


@dataclass(frozen=True, slots=True)
class Template:
    """What many changes of a segment have in common."""

    kind: str
    person: str
    schema: int
    offset: int
    fields: tuple[str, ...]

    @staticmethod
    def of(change: Change) -> "Template":
        """The template of a change."""
        return Template(change.kind, change.person, change.schema, change.offset, change.fields)

    @property
    def json(self) -> Json:
        """The form in which it travels."""
        return [self.kind, self.person, self.schema, self.offset, list(self.fields)]

    @staticmethod
    def read(value: Json) -> "Template":
        """A template from its travelling form, or MalformedError."""
        match value:
            case [str(kind), str(person), int(schema), int(offset), list(names)] if names:
                numbers = type(schema) is type(offset) is int
                if NAME.fullmatch(kind) and numbers and max(abs(schema), abs(offset)) <= LARGEST:
                    id_bytes(person)
                    return Template(kind, person, schema, offset, read_names(names))
        raise MalformedError("a template is not of its form")


def signed_part(workspace: str, segment: Segment) -> bytes:
    """What the device's key signs."""
    return b"".join(
        (
            b"alliance-segment/1",
            id_bytes(workspace),
            id_bytes(segment.device),
            segment.first.to_bytes(8, "big"),
            segment.last.to_bytes(8, "big"),
            segment.previous,
            segment.last_hash,
        )
    )


def write(segment: Segment) -> bytes:
    """The text of a segment."""
    contexts: dict[Context, int] = {}
    templates: dict[Template, int] = {}
    lines: list[bytes] = []
    before = 0
    for change in segment.changes:
        if not change.kind:
            lines.append(dumps(change.digest.hex()))
            continue
        which = templates.setdefault(Template.of(change), len(templates))
        knew = contexts.setdefault(change.context, len(contexts))
        milliseconds, counter = change.at
        lines.append(dumps([which, knew, milliseconds - before, counter, change.record]))
        before = milliseconds
        lines.extend(_field_line(change, name) for name in change.fields)
    head: Json = {
        "contexts": [context.json for context in contexts],
        "device": segment.device,
        "first": segment.first,
        "last": segment.last,
        "last_hash": segment.last_hash.hex(),
        "previous": segment.previous.hex(),
        "seeds": [[first, last, s.hex()] for first, (last, s) in sorted(segment.seeds.items())],
        "signature": segment.signature.hex(),
        "templates": [template.json for template in templates],
    }
    return b"\n".join((dumps(head), *lines, b""))


def _field_line(change: Change, name: str) -> bytes:
    if name in change.absent:
        return dumps(change.absent[name].hex())
    if name in change.salts:
        return dumps([change.salts[name].hex(), dict(change.bodies[name])])
    return dumps(dict(change.bodies[name]))


def read(text: bytes) -> Segment:
    """The segment a text spells, its chain recomputed; MalformedError where a rule is broken."""
    lines, values = _parse(text)
    segment, templates, contexts = _read_head(values[0])
    reader = _Reader(segment, templates, contexts, lines, values)
    try:
        reader.changes()
    except IndexError as problem:
        raise MalformedError("a segment ends early or points outside itself") from problem
    return segment


def _parse(text: bytes) -> tuple[list[bytes], list[Json]]:
    if len(text) > TEXT_BYTES:
        raise MalformedError("a segment of more than 4 MiB")
    lines = text.split(b"\n")
    if lines.pop() != b"" or not lines:
        raise MalformedError("a segment does not end with a line feed")
    joined = b"[" + b",".join(lines) + b"]"
    try:
        values: list[Json] = json.loads(joined, parse_float=_refuse, parse_constant=_refuse)
        # every line must be one value of its own: the same number of values, spelled the same
        if len(values) != len(lines) or dumps(values) != joined:
            raise MalformedError("a line of a segment is not canonical")
        for line, value in zip(lines, values, strict=True) if _SUSPECT.search(joined) else ():
            if _SUSPECT.search(line):
                check(value)
        loads(lines[0])
    except (ValueError, RecursionError) as problem:
        raise MalformedError(f"a line of a segment is not canonical: {problem}") from problem
    return lines, values


def _refuse(token: str) -> NoReturn:
    raise NotCanonicalError(f"a number that is not an integer: {token[:20]}")


def _read_head(value: Json) -> tuple[Segment, list[Template], list[Context]]:
    if not isinstance(value, dict) or value.keys() != _HEAD:
        raise MalformedError("the head of a segment is not of its form")
    match value:
        case {
            "contexts": list(contexts),
            "device": str(device),
            "first": int(first),
            "last": int(last),
            "last_hash": str(last_hash),
            "previous": str(previous),
            "seeds": list(seeds),
            "signature": str(signature),
            "templates": list(templates),
        } if HASH.fullmatch(last_hash) and HASH.fullmatch(previous):
            id_bytes(device)
            if isinstance(first, bool) or isinstance(last, bool) or not 1 <= first <= last:
                raise MalformedError("the numbers of a segment are not in order")
            if last - first >= CHANGES or last > LARGEST:
                raise MalformedError("a segment of more than 2,000 changes")
            if not re.fullmatch(r"[0-9a-f]{128}", signature):
                raise MalformedError("a signature is not 128 hexadecimal digits")
            segment = Segment(
                device,
                first,
                last,
                bytes.fromhex(previous),
                bytes.fromhex(last_hash),
                bytes.fromhex(signature),
                _read_seeds(seeds, first, last),
                [],
            )
            return segment, [Template.read(t) for t in templates], _read_contexts(contexts)
    raise MalformedError("the head of a segment is not of its form")


def _read_contexts(values: list[Json]) -> list[Context]:
    if any(len(dumps(value)) > CONTEXT_BYTES for value in values):
        raise MalformedError("a context of more than 1 MiB")
    return [Context.read(value) for value in values]


def _read_seeds(values: list[Json], first: int, last: int) -> Seeds:
    seeds: Seeds = {}
    free = first
    for value in values:
        match value:
            case [int(low), int(high), str(seed)] if HASH.fullmatch(seed):
                if isinstance(low, bool) or isinstance(high, bool):
                    raise MalformedError("a seed is not of its form")
                if not free <= low <= high <= last or high - low >= BLOCK:
                    raise MalformedError("the seeds of a segment are not in order")
                seeds[low] = high, bytes.fromhex(seed)
                free = high + 1
            case _:
                raise MalformedError("a seed is not of its form")
    return seeds


class _Reader:
    """Walks the lines after the head; rebuilds headers, leaves, digests and hashes."""

    def __init__(
        self,
        segment: Segment,
        templates: list[Template],
        contexts: list[Context],
        lines: Sequence[bytes],
        values: Sequence[Json],
    ) -> None:
        self.segment, self.templates, self.contexts = segment, templates, contexts
        self.lines, self.values = lines, values
        self.at = 1  # the next line
        self.milliseconds = 0
        self.used_templates: set[int] = set()
        self.used_contexts: set[int] = set()

    def changes(self) -> None:
        hash_ = self.segment.previous
        seeds = self.segment.seeds
        seed: bytes | None = None
        until = 0
        for number in range(self.segment.first, self.segment.last + 1):
            if number > until:
                seed = None
            if number in seeds:
                until, seed = seeds[number]
            change = self._change(number, seed)
            hash_ = change.hash = next_hash(hash_, change.digest)
            self.segment.changes.append(change)
        if self.at != len(self.lines):
            raise MalformedError("a segment has lines left over")
        if hash_ != self.segment.last_hash:
            raise MalformedError("the hashes of a segment do not lead to its last")
        self._all_used()

    def _all_used(self) -> None:
        unused = len(self.used_templates) != len(self.templates)
        if unused or len(self.used_contexts) != len(self.contexts):
            raise MalformedError("a template or a context is not used")
        if len(set(self.templates)) != len(self.templates):
            raise MalformedError("a template stands twice")
        if len({context.digest for context in self.contexts}) != len(self.contexts):
            raise MalformedError("a context stands twice")

    def _change(self, number: int, seed: bytes | None) -> Change:
        value = self.values[self.at]
        self.at += 1
        match value:
            case str() if HASH.fullmatch(value) and seed is None:
                return Change(self.segment.device, number, digest=bytes.fromhex(value))
            case [int(which), int(knew), int(step), int(counter), str(record)] if (
                type(which) is type(knew) is type(step) is type(counter) is int
                and which >= 0
                and knew >= 0
            ):
                return self._present(number, seed, (which, knew, step, counter), record)
        raise MalformedError("the line of a change is not of its form")

    def _present(
        self, number: int, seed: bytes | None, line: tuple[int, int, int, int], record: str
    ) -> Change:
        which, knew, step, counter = line
        template, context = self.templates[which], self.contexts[knew]
        self.used_templates.add(which)
        self.used_contexts.add(knew)
        self.milliseconds += step
        if not (0 <= self.milliseconds <= LARGEST and 0 <= counter <= LARGEST):
            raise MalformedError("the time of a change is out of bounds")
        id_bytes(record)
        change = Change(
            self.segment.device,
            number,
            (self.milliseconds, counter),
            template.offset,
            template.person,
            template.schema,
            template.kind,
            record,
            context,
            template.fields,
        )
        leaves = [self._leaf(change, name, seed) for name in template.fields]
        change.digest = digest(change.header, leaves)
        return change

    def _leaf(self, change: Change, name: str, seed: bytes | None) -> bytes:
        line, value = self.lines[self.at], self.values[self.at]
        self.at += 1
        match value:
            case dict() if seed is not None:
                change.bodies[name] = _allowed(value)
                return leaf(salt(seed, change.number, name), line)
            case [str(salt_), dict(body)] if seed is None and HASH.fullmatch(salt_):
                change.bodies[name] = _allowed(body)
                change.salts[name] = bytes.fromhex(salt_)
                return leaf(change.salts[name], dumps(body))
            case str() if seed is None and HASH.fullmatch(value):
                change.absent[name] = bytes.fromhex(value)
                return change.absent[name]
        raise MalformedError("the line of a field is not of its form")


def _allowed(body: dict[str, Json]) -> dict[str, Json]:
    """A body that keeps the rules; long numbers and U+0000 were sought in the whole text."""
    for key, value in body.items():
        nested = value if isinstance(value, dict | list) else ()
        inner = nested.values() if isinstance(nested, dict) else nested
        keys = "".join(nested) if isinstance(nested, dict) else ""
        flat = all(type(item) in _PLAIN for item in inner)
        if not ((flat and keys.isascii() and key.isascii()) or allowed(body, DEPTH - 1)):
            raise MalformedError("a body is not canonical")
    return body
