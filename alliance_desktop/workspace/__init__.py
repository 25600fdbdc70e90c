"""An open store and its person: every verb a window or a command may use."""

import json
import os
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final
from uuid import UUID

from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.chains import Opened
from alliance_desktop.records.change import Change
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.standing import Standing
from alliance_desktop.storage import backup
from alliance_desktop.storage import keys as slots
from alliance_desktop.storage.drafts import Drafts
from alliance_desktop.storage.media import Media
from alliance_desktop.storage.own import Edit, Writer
from alliance_desktop.storage.store import BODY_BYTES, Access, Applied, Store
from alliance_desktop.sync.identity import DeviceKeys
from alliance_desktop.sync.trust import ROOT, Statement, Trust, last_of, read_statement
from alliance_desktop.sync.trust import judge as judge_statements
from alliance_desktop.sync.trust import state as stated
from alliance_desktop.workspace import succession

Body = dict[str, Json]
STORE_FILE: Final = "store.db"
DRAFTS_FILE: Final = "drafts.db"


@dataclass(frozen=True, slots=True)
class Clock:
    """Where time and chance come from, so that tests and demonstrations can turn them."""

    milliseconds: Callable[[], int] = lambda: time.time_ns() // 1_000_000
    offset: Callable[[], int] = lambda: (
        int((datetime.now().astimezone().utcoffset() or timedelta()).total_seconds()) // 60
    )
    random: Callable[[int], bytes] = os.urandom


class Workspace:
    """One open store."""

    def __init__(self, folder: Path, keys: slots.Keys, clock: Clock | None = None) -> None:
        """Opens the store in a folder with its keys."""
        self.folder, self.clock, self.slots = folder, clock or Clock(), keys
        self.store = Store(folder / STORE_FILE, keys.of("database"))
        self.store.random = self.clock.random
        self._drafts: Drafts | None = None
        self._drafts_lock = threading.Lock()
        try:
            self.media = Media(folder / "media", keys)
            self._read_about()
            self.judge()
            self.store.renew()
        except BaseException:
            self.store.close()
            raise

    @classmethod
    def open(cls, folder: Path, passphrase: str, clock: Clock | None = None) -> "Workspace":
        """Opens a store by its passphrase."""
        return cls(folder, slots.unlock(folder, passphrase), clock)

    def close(self) -> None:
        """Closes the store and its drafts."""
        with self._drafts_lock:
            if self._drafts is not None:
                self._drafts.close()
                self._drafts = None
        self.store.close()

    def __enter__(self) -> "Workspace":
        """For `with`."""
        return self

    def __exit__(self, *_: object) -> None:
        """Closes it."""
        self.close()

    @property
    def drafts(self) -> Drafts:
        """Unfinished work of this store, in a file beside it; any thread may ask."""
        with self._drafts_lock:
            if self._drafts is None:
                key = self.slots.of("drafts")
                self._drafts = Drafts(self.folder / DRAFTS_FILE, key, self._milliseconds)
            return self._drafts

    def _milliseconds(self) -> int:
        return self.clock.milliseconds()  # the clock may be another by then

    @property
    def id(self) -> str:
        """The workspace's id."""
        return str(self.about["workspace"])

    @property
    def ages(self) -> list[str]:
        """The age identities that read what is sent here: ours, and of devices this succeeds."""
        return [self.keys.age, *self.about.get("former_ages", [])]

    @property
    def former(self) -> list[str]:
        """The devices as which this store has written before, the first first."""
        return [str(one) for one in self.about.get("former", [])]

    @contextmanager
    def writing(self) -> Iterator[Access]:
        """A transaction in which this device writes, on a line that is its own."""
        with self.store.write() as access:
            succession.ensure_own(self, access)
            yield access

    def succeed(self) -> None:
        """Takes a new device id, certified by the old one: after a restore, before any writing."""
        with self.store.write() as access:
            succession.succeed(self, access)

    @property
    def family(self) -> list[str]:
        """This device and those it succeeds, the newest first."""
        return [self.keys.device, *reversed(self.former)]

    def request(self) -> Json:
        """This device's own request to be let in, as it rides along with its bundles."""
        value: Json = json.loads(self.store.setting("request") or "null")
        return value

    @property
    def writer(self) -> Writer:
        """Who writes here."""
        return Writer(self.id, self.keys.device, self.keys.public, str(self.about["person"]))

    # trust

    def judge(self) -> None:
        """Reads the statements and what they come to; folds again what that concerns."""
        counted = self._judged(self.store.statements())
        if self.store.rejudge is None:
            self.store.standing, self.store.rejudge = counted, self._reread
            return
        self.store.stand(counted)

    def _reread(self, texts: Sequence[str]) -> Standing:
        """Sees what another process, or a transaction not kept, has made of it."""
        self._read_about()
        return self._judged(texts)

    def _read_about(self) -> None:
        self.about: dict[str, Any] = json.loads(self.store.setting("about") or "{}")
        self.keys = DeviceKeys(bytes.fromhex(self.about["seed"]), self.about["age"])
        self.on_own_line = False  # until that is looked at, before the next write

    def _judged(self, texts: Sequence[str]) -> Standing:
        self.statements = [read_statement(self.id, json.loads(text)) for text in texts]
        root = bytes.fromhex(self.about["root"])
        self.trust: Trust = judge_statements(self.id, root, self.statements)
        standing = self.trust.standing
        # a device that waits to be admitted sees its own work
        admitted = standing.admitted | {self.keys.device, *self.former}
        return Standing(admitted, standing.revocations, standing.purges)

    def state(self, signer: str, seed: bytes, type_: str, **members: Json) -> Statement:
        """Makes a statement and takes it in; signed by root, or else by this device."""
        with self.writing():
            if signer != ROOT:
                signer, seed = self.keys.device, self.keys.seed
            last = last_of(self.statements, signer)
            made = stated(self.id, signer, seed, last, type_, **members)
            self.take_statements({made.hash: dumps(made.json).decode()})
        return made

    def take_statements(self, texts: Mapping[bytes, str]) -> None:
        """Keeps statements, as they travel, by their hash, and judges anew."""
        with self.store.write():
            self.store.add_statements(texts)
            self.judge()

    def forget_erased(self) -> None:
        """Lets go of media and drafts of what was erased, once the transaction has ended.

        Media that come again, with an older bundle, go again.
        """
        noted = json.loads(self.store.setting("erased") or "[]")
        names: set[str] = {*json.loads(self.store.setting("erased media") or "[]")}
        if not noted and not names:
            return
        names |= {self.media.path(sha256).name for _, _, files in noted for sha256 in files}
        kept = {self.media.path(sha256).name for sha256 in self.store.files()}
        self.media.forget(names - kept)
        if noted:
            self._forget_drafts(noted)
            backup.forget(self.folder)
            self.store.checkpoint()
            with self.store.write():
                self.store.set_setting("erased media", json.dumps(sorted(names)))
                self.store.set_setting("erased", "[]")

    def _forget_drafts(self, noted: Sequence[tuple[str, list[str], list[str]]]) -> None:
        if (self.folder / DRAFTS_FILE).exists():
            for record, fields, _ in noted:
                self.drafts.forget(record, fields)

    @contextmanager
    def rehearsal(self) -> Iterator[Access]:
        """A transaction of which nothing stays, neither in the store nor of who is in."""
        with self.store.rehearsal() as access:
            kept = self.statements, self.trust, self.store.judged
            try:
                yield access
            finally:
                self.statements, self.trust, self.store.judged = kept

    @contextmanager
    def nested(self) -> Iterator[Access]:
        """A transaction, or part of the one around it; on a fault all of it is as before."""
        with self.store.nested() as access:
            kept = self.statements, self.trust, self.store.judged
            try:
                yield access
            except BaseException:
                self.statements, self.trust, self.store.judged = kept
                access.log.standing = self.store.standing
                raise

    # recording

    def save(
        self, kind: str, id_: str, bodies: Mapping[str, Body], opened: Opened | None = None
    ) -> Applied:
        """One save of one record, which is on disk when this returns."""
        size = sum(len(dumps(dict(body))) for body in bodies.values())
        if size > BODY_BYTES:
            raise UserError("This record has too much text. Shorten it, or attach it as a file.")
        now = (self.clock.milliseconds(), 0)
        edit = Edit(kind, id_, bodies, opened)
        with self.writing():
            return self.store.apply([edit], self.writer, now, self.clock.offset())

    def knows(self, kind: str) -> bool:
        """Whether this version knows a kind."""
        return kind in BY_NAME

    def row(self, id_: str) -> tuple[int, str, bool, int]:
        """The record with an id, of a kind this version knows if there are several."""
        found = sorted(self.store.find(id_), key=lambda row: (row[1] not in BY_NAME, row[1]))
        if not found:
            raise UserError("There is no record {0}. See `alliance list`.", id_)
        return found[0]

    # reading

    def moment_of(self, change: Change) -> str:
        """When a change was made."""
        return moment(change)

    def person_name(self, id_: str) -> str:
        """The name behind the person of a change, as the member records have it."""
        for row, kind, gone, _ in self.store.find(id_):
            if kind == "member" and not gone:
                return str(self.store.values(kind, row).get("name") or id_)
        return id_

    def device_name(self, id_: str) -> str:
        """What a device is called."""
        known = self.trust.devices.get(id_)
        return known.name if known else id_


def new_id(milliseconds: int | None = None, chance: Callable[[int], bytes] = os.urandom) -> str:
    """A UUIDv7 (RFC 9562): sorted by when the record was begun."""
    milliseconds = Clock().milliseconds() if milliseconds is None else milliseconds
    number = (milliseconds & (2**48 - 1)) << 80 | int.from_bytes(chance(10), "big")
    number = number & ~(0xF << 76) | 0x7 << 76
    number = number & ~(0x3 << 62) | 0x2 << 62
    return str(UUID(int=number))


def moment(change: Change) -> str:
    """When a change was made, with the offset of the place where it was."""
    return moment_at(change.at[0], change.offset)


def moment_at(milliseconds: int, offset: int) -> str:
    """A moment since 1970 UTC, with an offset in minutes."""
    zone = timezone(timedelta(minutes=max(-1439, min(1439, offset))))
    try:
        return datetime.fromtimestamp(milliseconds / 1000, zone).isoformat(timespec="seconds")
    except (ValueError, OverflowError, OSError):
        return f"{milliseconds} ms"  # a clock beyond the year 9999
