"""A segment as text: written for others, read with every rule checked but the signature.

docs/bundle.md section 5 is the rule. The signature is checked in sync/, where the keys are.
"""

import json
import re
import secrets
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
    ID,
    NAME,
    Block,
    Change,
    Context,
    Heading,
    MalformedError,
    digest,
    id_bytes,
    leaf,
    next_hash,
    read_names,
)

CHANGES: Final = 2000
TEXT_BYTES: Final = 4 * 2**20
_PLAIN: Final = {str, int, bool, type(None)}
# as a number may begin: 1; digits: 0; so that a long number is one of these and sixteen of those
_NUMBERS: Final = bytes(
    ord("0")
    if chr(byte).isdigit() and byte < 128
    else ord("1")
    if chr(byte) in "[,:-"
    else ord("x")
    for byte in range(256)
)
_LONG: Final = b"1" + b"0" * 16
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
    size: int = 0  # bytes of the text it was read from


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

    def heading(self, device: str) -> Heading:
        """What the headers of its changes have in common."""
        return Heading.of(
            Change(
                device,
                0,
                offset=self.offset,
                person=self.person,
                schema=self.schema,
                kind=self.kind,
                fields=self.fields,
            )
        )

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
    segment.size = len(text)
    reader = _Reader(segment, templates, contexts, lines, values)
    try:
        reader.changes()
    except IndexError as problem:
        raise MalformedError("a segment ends early or points outside itself") from problem
    return segment


def _parse(text: bytes) -> tuple[list[bytes], list[Json]]:
    """The lines of a segment and what they spell; each spelling is read once."""
    if len(text) > TEXT_BYTES:
        raise MalformedError("a segment of more than 4 MiB")
    lines = text.split(b"\n")
    if lines.pop() != b"" or not lines:
        raise MalformedError("a segment does not end with a line feed")
    different = list(dict.fromkeys(lines))
    try:
        values = _values(different)
        loads(lines[0])
        _keep_rules(text, different, values)
    except (ValueError, RecursionError) as problem:
        raise MalformedError(f"a line of a segment is not canonical: {problem}") from problem
    known = dict(zip(different, values, strict=True))
    return lines, [known[line] for line in lines]


def _values(lines: Sequence[bytes]) -> list[Json]:
    """What lines spell, all parsed at once.

    Between them stands a word that no writer could foresee, so that no line can end within a value.
    """
    word = secrets.token_hex(8)
    joined = b"[" + f',"{word}",'.encode().join(lines) + b"]"
    found: list[Json] = json.loads(joined, parse_float=_refuse, parse_constant=_refuse)
    if len(found) != 2 * len(lines) - 1 or found[1::2] != [word] * (len(lines) - 1):
        raise NotCanonicalError("a line is not one value")
    if dumps(found) != joined:
        raise NotCanonicalError("the same value is written in another way")
    return found[::2]


def _keep_rules(text: bytes, lines: Sequence[bytes], values: Sequence[Json]) -> None:
    """NotCanonicalError or MalformedError where a value has no canonical spelling."""
    if _suspect(text):
        for line, value in zip(lines, values, strict=True):
            if _suspect(line):
                check(value)
    for value in values[1:]:  # most say just {"set": 4} or {"set": "short"}
        if type(value) is dict and not (
            len(value) == 1 and type(value.get("set", values)) in _PLAIN
        ):
            _allowed(value)


def _suspect(text: bytes) -> bool:
    """Whether a text may hold U+0000 or a number beyond 2**53 - 1."""
    return b"\\u0000" in text or _LONG in text.translate(_NUMBERS)


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
        self.headings = [template.heading(segment.device) for template in templates]
        self.names = [[name.encode() for name in template.fields] for template in templates]
        self.digests = [context.digest.hex() for context in contexts]
        self.at = 1  # the next line
        self.milliseconds = 0
        self.used_templates: set[int] = set()
        self.used_contexts: set[int] = set()

    def changes(self) -> None:
        hash_ = self.segment.previous
        seeds = self.segment.seeds
        block: Block | None = None
        until = 0
        for number in range(self.segment.first, self.segment.last + 1):
            if number > until:
                block = None
            if number in seeds:
                until, seed = seeds[number]
                block = Block(seed)
            change = self._change(number, block)
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
        if len(set(self.digests)) != len(self.digests):
            raise MalformedError("a context stands twice")

    def _change(self, number: int, block: Block | None) -> Change:
        value = self.values[self.at]
        self.at += 1
        if type(value) is list and len(value) == 5:
            which, knew, step, counter, record = value
            if type(which) is type(knew) is type(step) is type(counter) is int and (
                which >= 0 <= knew and type(record) is str
            ):
                return self._present(number, block, (which, knew, step, counter), record)
        elif type(value) is str and HASH.fullmatch(value) and block is None:
            return Change(self.segment.device, number, digest=bytes.fromhex(value))
        raise MalformedError("the line of a change is not of its form")

    def _present(
        self, number: int, block: Block | None, line: tuple[int, int, int, int], record: str
    ) -> Change:
        which, knew, step, counter = line
        template, context = self.templates[which], self.contexts[knew]
        self.used_templates.add(which)
        self.used_contexts.add(knew)
        self.milliseconds += step
        at = self.milliseconds, counter
        if not (0 <= at[0] <= LARGEST and 0 <= counter <= LARGEST) or not ID.fullmatch(record):
            raise MalformedError("the time or the record of a change is not of its form")
        change = Change(
            self.segment.device,
            number,
            at,
            template.offset,
            template.person,
            template.schema,
            template.kind,
            record,
            context,
            template.fields,
        )
        header = self.headings[which].header(at, self.digests[knew], number, record)
        change.digest = digest(header, self._leaves(change, self.names[which], block))
        return change

    def _leaves(self, change: Change, names: list[bytes], block: Block | None) -> list[bytes]:
        start, end = self.at, self.at + len(names)
        if end > len(self.lines):
            raise IndexError(end)
        self.at = end
        values = self.values[start:end]
        if block is None:
            return [self._leaf(change, *one) for one in zip(change.fields, values, strict=True)]
        for value in values:
            if type(value) is not dict:
                raise MalformedError("the line of a field is not of its form")
        change.bodies = dict(zip(change.fields, values, strict=True))  # type: ignore[arg-type]
        change.spelled = self.lines[start:end]
        return block.leaves(change.number, names, change.spelled)

    def _leaf(self, change: Change, name: str, value: Json) -> bytes:
        """The leaf of a field outside the blocks whose seed is here."""
        match value:
            case [str(salt_), dict(body)] if HASH.fullmatch(salt_):
                change.bodies[name] = _allowed(body)
                change.salts[name] = bytes.fromhex(salt_)
                return leaf(change.salts[name], dumps(body))
            case str() if HASH.fullmatch(value):
                change.absent[name] = bytes.fromhex(value)
                return change.absent[name]
        raise MalformedError("the line of a field is not of its form")


def _allowed(body: dict[str, Json]) -> dict[str, Json]:
    """A body that keeps the rules; long numbers and U+0000 are sought in the text."""
    for key, value in body.items():
        nested = value if isinstance(value, dict | list) else ()
        inner = nested.values() if isinstance(nested, dict) else nested
        keys = "".join(nested) if isinstance(nested, dict) else ""
        flat = all(type(item) in _PLAIN for item in inner)
        if not ((flat and keys.isascii() and key.isascii()) or allowed(body, DEPTH - 1)):
            raise MalformedError("a body is not canonical")
    return body
