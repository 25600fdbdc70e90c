"""What is to go to some receivers: what they have not said they hold, in lanes."""

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from alliance_desktop.records.chains import Place, union
from alliance_desktop.records.wire import Segment
from alliance_desktop.storage import holding, shelf, told
from alliance_desktop.storage.store import Access
from alliance_desktop.storage.thumbnail import SMALL
from alliance_desktop.sync.trust import Statement
from alliance_desktop.workspace import Workspace, reading
from alliance_desktop.workspace.reading import NamedFile

NONE, THUMBNAILS, ORIGINALS = "none", "thumbnails", "originals"
LEAST_PART: Final = 64 * 1024  # bytes a part must be allowed to have


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be in a bundle, and how large its parts may be."""

    everything: bool = False  # also what is confirmed
    media: str = ORIGINALS
    max_size: int | None = None  # bytes of each file
    lying: Path | None = None  # what we wrote there, and is there, counts as given


@dataclass(frozen=True, slots=True)
class Content:
    """A photo or document to go along."""

    sha256: str
    bytes: int


@dataclass(slots=True)
class Load:
    """What goes, in this order: text first, small pictures second, originals last."""

    receivers: list[str]  # devices
    statements: list[Statement] = field(default_factory=list)
    segments: list[tuple[Segment, Place]] = field(default_factory=list)
    small: list[Content] = field(default_factory=list)
    originals: list[Content] = field(default_factory=list)
    media: int = 0  # files named by records of which the picture of this lane goes along
    media_left: int = 0  # that the receivers lack and that do not go, or are not here
    drafts: int = 0  # which never go
    held: int = 0  # records and fields that some receiver is not to get
    readers: list[str] = field(default_factory=list)  # who can open it: also those not waited for
    hidden: holding.Hidden = field(default_factory=dict)  # what the receivers are not to get

    @property
    def veil(self) -> Callable[[Segment], None] | None:
        """Takes out of a segment what the receivers are not to get."""
        hidden = self.hidden
        return (lambda made: holding.veil(made, hidden)) if hidden else None

    @property
    def changes(self) -> int:
        """How many changes."""
        return sum(made.last - made.first + 1 for made, _ in self.segments)

    @property
    def media_bytes(self) -> int:
        """Bytes of all the pictures and documents."""
        return sum(one.bytes for one in [*self.small, *self.originals])

    @property
    def empty(self) -> bool:
        """Whether the receivers have it all."""
        return not (self.statements or self.segments or self.small or self.originals)


def gather(
    workspace: Workspace,
    access: Access,
    receivers: Sequence[str],
    wanted: Wanted,
    hidden: holding.Hidden | None = None,
) -> Load:
    """What the receivers have not all said they hold; with `everything`, all that is here.

    `hidden` is what none of them is to get.
    """
    asked = () if wanted.everything else receivers
    load = Load([*receivers], drafts=reading.draft_count(workspace), hidden=hidden or {})
    veiled = holding.places(access, load.hidden)
    given = _given(access, wanted.lying, receivers) if wanted.lying else Given()
    load.statements = _statements(workspace, access, asked, given)
    heard = {name: told.joined(held, given.held) for name, held in told.heard(access).items()}
    heard = dict.fromkeys(asked, given.held) | heard
    for made, place in shelf.sealed(access):
        lack = [
            one for one in asked if holding.lacks(made, place, access, heard.get(one, {}), veiled)
        ]
        if lack or not asked:
            load.segments.append((made, place))
    media = told.heard_media(access)
    known = [media.get(name, set()) | given.media for name in asked]
    _add_media(workspace, load, known, wanted.media)
    return load


@dataclass(frozen=True, slots=True)
class Given:
    """What lies in a folder, in files of ours that all the receivers can read."""

    held: told.Held = field(default_factory=dict)
    media: frozenset[str] = frozenset()  # first 16 digits of their hashes
    statements: frozenset[str] = frozenset()  # hashes
    vectors: frozenset[str] = frozenset()  # digests of what we said there that we hold


def _given(access: Access, folder: Path, receivers: Sequence[str]) -> Given:
    held: told.Held = {}
    media: set[str] = set()
    statements: set[str] = set()
    vectors: set[str] = set()
    for one in shelf.noted(access, shelf.OUT):
        about: Any = one.about
        path = Path(about["path"])
        if path.parent != folder.absolute() or not path.is_file():
            continue
        if set(receivers) <= set(about["receivers"]):
            held = told.joined(held, told.as_held(access, about))
            media |= {sha256[:16] for sha256 in about["media"]}
            statements |= set(about["statements"])
            vectors.add(about["vector"])
    return Given(held, frozenset(media), frozenset(statements), frozenset(vectors))


def said_there(access: Access, folder: Path, receivers: Sequence[str]) -> frozenset[str]:
    """Digests of the vectors that lie in a folder, in files of ours."""
    return _given(access, folder, receivers).vectors


def _statements(
    workspace: Workspace, access: Access, asked: Sequence[str], given: Given
) -> list[Statement]:
    """Statements that some receiver has not said it holds; all, if none is asked."""
    by_hash = {one.hash: one for one in workspace.statements}
    tips = told.heard_statements(access)
    common = set(by_hash) if asked else set()
    for device in asked:
        held: set[bytes] = set()
        for signer, (number, hash8) in tips.get(device, {}).items():
            held |= _chain(by_hash, signer, number, hash8)
        common &= held | {hash_ for hash_ in by_hash if hash_.hex() in given.statements}
    return [one for hash_, one in sorted(by_hash.items()) if hash_ not in common]


def _chain(by_hash: dict[bytes, Statement], signer: str, number: int, hash8: str) -> set[bytes]:
    """The statements of a signer from the one that is named, downwards."""
    named = [
        one
        for one in by_hash.values()
        if (one.signer, one.number, one.hash[:8].hex()) == (signer, number, hash8)
    ]
    held: set[bytes] = set()
    while named and named[0].hash not in held:
        held.add(named[0].hash)
        below = by_hash.get(named[0].previous)
        named = [below] if below is not None and below.signer == signer else []
    return held


def _add_media(
    workspace: Workspace, load: Load, known: Sequence[AbstractSet[str]], lane: str
) -> None:
    def lacked(sha256: str) -> bool:
        return not known or not all(sha256[:16] in one for one in known)

    named = {
        one.sha256: one
        for one in reading.named_files(workspace)
        if not load.hidden.get((one.kind, one.id), frozenset()) & {holding.WHOLE, one.field}
    }
    small: dict[str, Content] = {}
    originals: dict[str, Content] = {}
    for one in _in_order(named.values()):
        thumbnail = _thumbnail(one)
        if lane != NONE and thumbnail and lacked(thumbnail) and workspace.media.has(thumbnail):
            small[thumbnail] = Content(thumbnail, workspace.media.size(thumbnail))
        if not lacked(one.sha256):
            continue
        here = workspace.media.has(one.sha256)
        if lane == ORIGINALS and here and one.sha256 not in small:
            originals[one.sha256] = Content(one.sha256, workspace.media.size(one.sha256))
        gone = one.sha256 in originals or one.sha256 in small
        load.media_left += not gone
        load.media += gone if lane == ORIGINALS else thumbnail in small
    load.small, load.originals = [*small.values()], [*originals.values()]


def _in_order(files: Iterable[NamedFile]) -> list[NamedFile]:
    """Small ones first, so that most arrive with the first parts."""
    return sorted(files, key=lambda one: (one.bytes, one.sha256))


def _thumbnail(one: NamedFile) -> str:
    """The small picture of a file; one that is small already is its own."""
    if one.thumbnail:
        return one.thumbnail
    return one.sha256 if one.type.startswith("image/") and one.bytes <= SMALL else ""


def held_by(access: Access, segments: Iterable[tuple[Segment, Place]]) -> told.Held:
    """The numbers that some segments hold, by run."""
    result: told.Held = {}
    for made, place in segments:
        for run, first, last in access.log.chains.below(place):
            if last < made.first:
                break
            result[run] = union([*result.get(run, []), (max(first, made.first), last)])
    return result
