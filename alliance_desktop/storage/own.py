"""This device's own line as it is written here, change by change, until it is sealed."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from sqlalchemy import Connection

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.chains import Opened, Place
from alliance_desktop.records.change import BLOCK, At, Change, first_hash, seal
from alliance_desktop.storage.engine import ask, many
from alliance_desktop.storage.log import Log
from alliance_desktop.storage.notes import get_setting, put_setting
from alliance_desktop.storage.packs import spell

SCHEMA: Final = 1  # version of the kinds, written into each change
AHEAD: Final = 3_600_000  # milliseconds by which our time follows others at most
BLOCK_BYTES: Final = 72 * 2**10  # bytes of lines after which a block is closed


@dataclass(frozen=True, slots=True)
class Edit:
    """One save of one record: what happens to each of its fields."""

    kind: str
    record: str
    bodies: Mapping[str, dict[str, Json]]
    opened: Opened | None = None  # None: by somebody who has seen all that is here now


@dataclass(frozen=True, slots=True)
class Writer:
    """Who writes: the person, and what the device's line is called."""

    workspace: str
    device: str
    public_key: bytes
    person: str


# the open block: its first number, its seed, and how long its lines are, without the first line of
# each, which is the same for many
_BLOCK: Final = (
    "SELECT seed.first, seed.seed, (SELECT sum(length(line) - instr(line, x'0a')) FROM fresh "
    "WHERE fresh.run = seed.run AND fresh.number >= seed.first) "
    "FROM seed WHERE run=? ORDER BY first DESC LIMIT 1"
)
_SEED: Final = "INSERT INTO seed (run, first, seed) VALUES (?,?,?)"
_FRESH: Final = "INSERT INTO fresh (run, number, hash, line) VALUES (?,?,?,?)"


class OwnLine:
    """Writes changes to the own line, within one transaction; `keep` brings them to disk."""

    def __init__(
        self, connection: Connection, log: Log, writer: Writer, random: Callable[[int], bytes]
    ) -> None:
        """Goes on where the line ends; `random` gives as many bytes for seeds."""
        self._random = random
        self._connection, self._log, self._writer = connection, log, writer
        run = get_setting(connection, "own_run")
        self._run = int(run) if run else None
        self._at = last_time(connection)
        self._fresh: list[tuple[Any, ...]] = []
        self._now: Opened | None = None  # what whoever has seen all knows
        self._block = (0, b"", 0)  # of the open block: first number, seed, bytes
        if self._run is not None:
            for first, known, size in ask(connection, _BLOCK, self._run):
                self._block = first, bytes(known), size or 0

    def append(self, edit: Edit, now: At, offset: int) -> tuple[Place, Change]:
        """Writes a change, sealed into the chain, with its place."""
        tip = self._log.own_tip(self._run)
        number = tip[1] + 1 if tip else 1
        self._at = max(now, (self._at[0], self._at[1] + 1))
        writer = self._writer
        change = Change(
            writer.device,
            number,
            self._at,
            offset,
            writer.person,
            SCHEMA,
            edit.kind,
            edit.record,
            (edit.opened or self._all_seen(tip)).at_save(tip[1] if tip else 0),
            tuple(sorted(edit.bodies)),
            dict(edit.bodies),
        )
        previous = (
            self._log.chains.hash(tip)
            if tip
            else first_hash(writer.workspace, writer.device, writer.public_key)
        )
        seal(change, previous, self._seed(number))
        ((place, _),) = self._log.chains.place(change.device, number, previous, [change.hash])
        self._note(place, change)
        return place, change

    def keep(self) -> None:
        """Writes down all that was appended."""
        if not self._fresh or self._run is None:
            return
        many(self._connection, _FRESH, self._fresh)
        self._fresh.clear()
        self._log.keep_runs(self._writer.device)
        put_setting(self._connection, "at", f"{self._at[0]} {self._at[1]}")

    def _all_seen(self, tip: Place | None) -> Opened:
        """What is here now; what is written here adds nothing to it, unless it does not count."""
        counts = tip is None or self._log.standing.counts(self._log.chains, tip)
        if self._now is None or not counts:
            self._now = opened_now(self._log, tip)
        return Opened(self._now.context, tip[1] if tip else 0)

    def _seed(self, number: int) -> bytes:
        """The seed of the block of a number; a new one where a block begins."""
        first, known, size = self._block
        if known and number < first + BLOCK and size < BLOCK_BYTES:
            return known
        self._block = number, self._random(32), 0
        run = self._run if self._run is not None else self._log.chains.next_run
        many(self._connection, _SEED, [(run, number, self._block[1])])
        return self._block[1]

    def _note(self, place: Place, change: Change) -> None:
        if self._run is None:
            self._run = place[0]
            put_setting(self._connection, "own_run", str(place[0]))
        line = spell([change], self._log.context_id)
        self._fresh.append((*place, change.hash, line))
        first, known, size = self._block
        self._block = first, known, size + len(line) - line.index(b"\n")


def opened_now(log: Log, tip: Place | None) -> Opened:
    """What a form knows that is opened now; `tip` is the last change of the own line."""
    whole, some = log.whole()
    return Opened(log.chains.context(whole, some, tip), tip[1] if tip else 0)


def last_time(connection: Connection) -> At:
    """The time of the last change written or taken in here."""
    milliseconds, counter = (get_setting(connection, "at") or "0 0").split()
    return int(milliseconds), int(counter)


def follow(connection: Connection, latest: At, now: At) -> None:
    """Our time follows others, at most one hour ahead of our clock."""
    if last_time(connection) < latest and latest[0] <= now[0] + AHEAD:
        put_setting(connection, "at", f"{latest[0]} {latest[1]}")
