"""Cutting a load into files of a chosen size, each whole by itself."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Place
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage import shelf
from alliance_desktop.storage.media import PIECE
from alliance_desktop.storage.store import Access
from alliance_desktop.sync import bundle
from alliance_desktop.sync.bundle import Frame
from alliance_desktop.sync.trust import Statement
from alliance_desktop.workspace import Workspace
from alliance_desktop.workspace.load import Content, Load

LEAST_PIECE: Final = 16 * 1024  # bytes; less of a photo is not worth a part's rest
_PIECE_ROOM: Final = 256  # bytes of a piece's line, and what packing what can't be packed adds
_STATEMENTS: Final = 50  # in one frame
_VECTOR: Final = 64  # bytes of a part for each file that its vector lists


@dataclass(frozen=True, slots=True)
class Piece:
    """Some bytes of a photo or document."""

    of: Content
    offset: int
    length: int


@dataclass(slots=True)
class Part:
    """What one file is to hold."""

    statements: list[tuple[Statement, ...]] = field(default_factory=list)
    segments: list[tuple[Segment, Place]] = field(default_factory=list)
    pieces: list[Piece] = field(default_factory=list)
    veil: Callable[[Segment], None] | None = None  # takes out what its readers are not to get
    room: int = 0  # bytes that are left

    @property
    def empty(self) -> bool:
        """Whether nothing is in it yet."""
        return not (self.statements or self.segments or self.pieces)


def whole(load: Load) -> list[Part]:
    """All of a load in one part."""
    part = Part([*_grouped(load.statements)], load.segments, veil=load.veil)
    for one in [*load.small, *load.originals]:
        part.pieces += _pieces(one, lambda _: PIECE)
    return [part]


def divide(access: Access, load: Load, room: int, step: Callable[[], None]) -> list[Part]:
    """A load in parts of which each has so much room for frames, in bytes.

    One segment, which can't be cut, may be more; its part is then larger than asked.
    """
    divider, veil = _Divider(room, load.veil), load.veil
    for group in _grouped(load.statements):
        divider.part_for(_packed(_statements(group))).statements.append(group)
    for made, at in load.segments:
        divider.part_for(_packed(_segment(access, made, at, veil))).segments.append((made, at))
        step()
    for one in [*load.small, *load.originals]:
        for piece in _pieces(one, divider.length):
            size = piece.length + piece.length // 256 + _PIECE_ROOM
            divider.part_for(size).pieces.append(piece)
    return divider.parts


class _Divider:
    """Fills one part after the other."""

    def __init__(self, room: int, veil: Callable[[Segment], None] | None) -> None:
        self._room, self._veil = room, veil
        self.parts = [Part(room=room, veil=veil)]

    def part_for(self, size: int) -> Part:
        """The part that takes so many bytes."""
        if size > self.parts[-1].room and not self.parts[-1].empty:
            self.parts.append(Part(room=self._room, veil=self._veil))
        self.parts[-1].room -= size
        return self.parts[-1]

    def length(self, left: int) -> int:
        """How long the next piece of a file may be, of which so much is left."""
        if self.parts[-1].room < min(left, LEAST_PIECE) + 2 * _PIECE_ROOM:
            self.parts.append(Part(room=self._room, veil=self._veil))
        room = self.parts[-1].room - _PIECE_ROOM
        return min(PIECE, room - room // 256 - 1)


def _pieces(one: Content, space: Callable[[int], int]) -> Iterator[Piece]:
    offset = 0
    while offset < one.bytes or not offset:
        length = min(one.bytes - offset, space(one.bytes - offset))
        yield Piece(one, offset, length)
        offset += length
        if not one.bytes:
            return


def _grouped(statements: Sequence[Statement]) -> Iterator[tuple[Statement, ...]]:
    for start in range(0, len(statements), _STATEMENTS):
        yield tuple(statements[start : start + _STATEMENTS])


def _packed(frame: Frame) -> int:
    return 5 + len(bundle.packed(frame.content))


def frames(
    workspace: Workspace,
    access: Access,
    part: Part,
    head: dict[str, Json],
    step: Callable[[], None],
) -> Iterator[Frame]:
    """A part as frames."""
    yield Frame(bundle.HEAD, dumps(head))
    for group in part.statements:
        yield _statements(group)
    for made, place in part.segments:
        step()
        yield _segment(access, made, place, part.veil)
    for content in dict.fromkeys(piece.of for piece in part.pieces):
        pieces = [piece for piece in part.pieces if piece.of is content]
        yield from _media(workspace, content, pieces, step)


def _statements(group: Sequence[Statement]) -> Frame:
    return Frame(bundle.STATEMENTS, dumps([one.json for one in group]))


def _segment(
    access: Access, made: Segment, place: Place, veil: Callable[[Segment], None] | None
) -> Frame:
    copy = Segment(
        made.device, made.first, made.last, made.previous, made.last_hash, made.signature, {}, []
    )
    return Frame(bundle.SEGMENT, shelf.text_of(access, copy, place, veil))


def _media(
    workspace: Workspace, content: Content, pieces: Sequence[Piece], step: Callable[[], None]
) -> Iterator[Frame]:
    """The pieces of one file, read once from its start."""
    source = workspace.media.read(content.sha256)
    held, at = b"", 0  # what was read and not yet used, and where in the file that begins
    for piece in pieces:
        step()
        end = piece.offset + piece.length
        while at + len(held) < end:
            if at + len(held) <= piece.offset:
                held, at = b"", at + len(held)
            held += next(source)
        about: Json = {"bytes": content.bytes, "offset": piece.offset, "sha256": content.sha256}
        body = held[piece.offset - at : end - at]
        held, at = held[end - at :], end
        yield Frame(bundle.MEDIA, dumps(about) + b"\n" + body)
    if at == content.bytes:
        for _ in source:  # to its end, where a damaged file is told
            pass


def slices(media: list[Json], parts: int, max_size: int | None) -> list[list[Json]]:
    """The media of a vector over the parts; a part holds few where it may not be large."""
    if max_size is None:
        return [media]
    size = max_size // _VECTOR
    needed = max(parts, -(-len(media) // size))
    return [media[size * k : size * (k + 1)] for k in range(needed)]
