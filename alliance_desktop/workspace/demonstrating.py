"""A workspace to look around in: a mission told day by day, by laptops that exchanged real bundles.

Its keys come from the seed of its chance, so anybody can make them: it is never to hold real data.
"""

import json
import random
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any, Final

from alliance_desktop.errors import UserError, label
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.codelists import resources
from alliance_desktop.records.kinds import BY_NAME
from alliance_desktop.records.record import schema
from alliance_desktop.storage import token
from alliance_desktop.storage.recovery import RecoveryKey
from alliance_desktop.workspace import (
    Clock,
    Workspace,
    drafting,
    drawing,
    exporting,
    filling,
    forms,
    founding,
    importing,
    new_id,
    recording,
)
from alliance_desktop.workspace.founding import Someone
from alliance_desktop.workspace.progress import Progress, quiet
from alliance_desktop.workspace.recording import Line

PASSPHRASE: Final = "demonstration"  # noqa: S105 - it guards nothing: all of it is invented
NAME: Final = "Demonstration, May 2026"
WHOLE: Final = "whole"  # the name of a file that is there when all is told
TELLING: Final = label("Telling")  # a phase, in lines of the story
PEOPLE: Final = {
    "marta": Someone("Marta Lindqvist", "Marta’s laptop", "City of Aarhus"),
    "olena": Someone("Olena Kovalchuk", "Olena’s laptop", "Izium urban hromada"),
    "ivan": Someone("Ivan Petrenko", "Ivan’s laptop", "Balakliia urban hromada"),
}
OFFSET: Final = 180  # minutes: summer time in Kyiv


class _Told(Clock):
    """A clock that stands at the moment that is told, and chance that comes from a seed."""

    def __init__(self, chance: random.Random) -> None:
        self.at = 0
        super().__init__(lambda: self.at, lambda: OFFSET, chance.randbytes)

    __setattr__ = object.__setattr__  # this one is turned


@dataclass
class _Story:
    """What has been told so far."""

    folder: Path
    passphrase: str
    chance: random.Random
    clock: _Told
    laptops: dict[str, Workspace] = field(default_factory=dict)
    ids: dict[str, str] = field(default_factory=dict)  # by name in the story
    kinds: dict[str, str] = field(default_factory=dict)
    later: list[Path] = field(default_factory=list)  # bundles that are still on the way
    desk: filling.Desk | None = None  # at headquarters


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be told: of the same wish, the same data come, and `dump` prints the same."""

    records: int = 0  # filled up to so many with more needs and commitments
    seed: int = 1


def demonstrate(
    folder: Path,
    clock: Clock | None = None,
    passphrase: str = PASSPHRASE,
    wish: Wish | None = None,
    progress: Progress = quiet,
) -> Workspace:
    """A new store in an empty folder; colleagues differ in it, and not all is confirmed."""
    if folder.exists() and any(folder.iterdir()):
        raise UserError("{0} is not empty. Choose a new folder for the demonstration.", folder)
    lines = [json.loads(line) for line in _story().splitlines()]
    wish = wish or Wish()
    with _making(folder, passphrase, wish.seed) as story:
        for number, line in enumerate(lines):
            progress(TELLING, number, len(lines))
            _tell(story, line, wish.records, progress)
        made = story.laptops.pop("marta")
    made.clock = clock or Clock()
    made.store.random = made.clock.random
    return made


def reopen(folder: Path, progress: Progress = quiet) -> Workspace:
    """The demonstration in a folder, made first if it is not there or was not made to its end."""
    whole = folder / WHOLE
    if whole.exists():
        return Workspace.open(folder, PASSPHRASE)
    shutil.rmtree(folder, ignore_errors=True)
    token.forget(folder)
    made = demonstrate(folder, progress=progress)
    whole.touch()
    return made


def _story() -> str:
    return (resources() / "demonstration" / "story.jsonl").read_text("utf-8")


@contextmanager
def _making(folder: Path, passphrase: str, seed: int) -> Iterator[_Story]:
    """The laptops, of which only the first one's store stays; on a fault nothing does."""
    chance = random.Random(f"demonstration {seed}")  # noqa: S311 - the same seed, the same data
    story = _Story(folder, passphrase, chance, _Told(chance))
    others = folder / "others"
    try:
        yield story
    except BaseException:
        for one in story.laptops.values():
            one.close()
        shutil.rmtree(folder, ignore_errors=True)
        token.forget(folder)
        raise
    finally:
        for name, one in story.laptops.items():
            one.close()
            token.forget(others / name)
        shutil.rmtree(others, ignore_errors=True)


def _tell(story: _Story, line: dict[str, Any], records: int, progress: Progress) -> None:
    zone = timezone(timedelta(minutes=OFFSET))
    moment = datetime.fromisoformat(line["at"]).replace(tzinfo=zone)
    story.clock.at = int(moment.timestamp()) * 1000
    if not story.laptops:
        _found(story)
    workspace = story.laptops[line["by"]]
    match line:
        case {"do": "confirm"}:
            _confirm(story, workspace, records, progress)
        case {"do": str()}:
            _travel(story, workspace, line)
        case {"photo": [str(motif), str(name), int(number)], "id": str(id_)}:
            path = _others(story) / name
            path.write_bytes(drawing.photograph(motif, number))
            recording.attach(workspace, story.ids[id_], [path])
            path.unlink()
        case _:
            _record(story, workspace, line)


def _travel(story: _Story, workspace: Workspace, line: dict[str, Any]) -> None:
    match line:
        case {"do": "join", "who": str(who)}:
            _join(story, workspace, who)
        case {"do": "carry", "to": str(to)}:
            _carry(story, line["by"], to, later="later" in line)
        case {"do": "stick", "name": str(name)}:
            stick = _others(story) / name
            stick.mkdir()
            exporting.export(workspace, stick, [filling.NAME])
        case {"do": "deliver"}:
            importing.import_(workspace, story.later)
        case {"do": "draft", "kind": str(kind), "values": dict(values)}:
            _draft(workspace, kind, values)
        case _:
            raise LookupError(f"the story tells of something unknown: {line}")


def _found(story: _Story) -> None:
    recovery = RecoveryKey(story.chance.randbytes(32))
    someone = PEOPLE["marta"]
    made, _ = founding.init(
        story.folder, story.passphrase, NAME, someone, story.clock, recovery=recovery
    )
    story.laptops["marta"] = made
    story.desk = filling.Desk.admitted(made, story.chance)


def _others(story: _Story) -> Path:
    folder = story.folder / "others"
    folder.mkdir(exist_ok=True)
    return folder


def _join(story: _Story, marta: Workspace, who: str) -> None:
    """Somebody joins; Ivan is not admitted yet, and his work comes before that."""
    folder = _others(story) / who
    invitation = founding.invite(marta)
    made, asked = founding.join(invitation, folder, story.passphrase, PEOPLE[who], story.clock)
    story.laptops[who] = made
    if who != "ivan":
        founding.admit(marta, asked)
        return
    title: Json = {"en": "Generator for the bakery", "uk": "Генератор для пекарні"}
    id_ = new_id(story.clock.at, story.chance.randbytes)
    recording.apply(made, [Line(1, id_, "need", {"title": title, "severity": 3}, new=True)])
    _carry(story, who, "marta", later=False)


def _carry(story: _Story, by: str, to: str, *, later: bool) -> None:
    path = _others(story) / f"{by}-{story.clock.at}.alliance"
    reader = [PEOPLE[to].device] if by != "ivan" else []  # who knows only his inviter
    done = exporting.export(story.laptops[by], path, reader)
    files = [Path(str(one["path"])) for one in done.files]
    if later:
        story.later += files
    else:
        importing.import_(story.laptops[to], files)


def _confirm(story: _Story, marta: Workspace, records: int, progress: Progress) -> None:
    """Headquarters has everything up to now, and adds its own register."""
    desk = story.desk
    if desk is None:
        raise LookupError("the story has no headquarters yet")
    here = sum(marta.store.count(kind) for kind in BY_NAME)
    left = records - here - _still_to_come()
    desk.fill(max(left, 0), progress)
    desk.confirm()


def _still_to_come() -> int:
    """How many records are told of after headquarters has confirmed."""
    lines = [json.loads(line) for line in _story().splitlines()]
    at = next(number for number, line in enumerate(lines) if line.get("do") == "confirm")
    return sum("kind" in line and "set" in line for line in lines[at:])


def _draft(workspace: Workspace, kind: str, values: dict[str, Json]) -> None:
    form = forms.begin(workspace, kind)
    for name, value in values.items():
        raw = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        drafting.put(workspace, form.basis, name, raw)


def _record(story: _Story, workspace: Workspace, line: dict[str, Any]) -> None:
    name, new = line["id"], "kind" in line
    if new:
        story.ids[name] = new_id(story.clock.at, story.chance.randbytes)
        story.kinds[name] = line["kind"]
    values = _named(story.ids, line["set"])
    known = schema(BY_NAME[story.kinds[name]])
    if unknown := values.keys() - known.keys():
        raise LookupError(f"{name} has no {unknown}")
    one = Line(1, story.ids[name], story.kinds[name], values, new=new)
    recording.apply(workspace, [one])


def _named(ids: dict[str, str], value: Any) -> Any:
    """A value with the names of other records replaced by their ids."""
    match value:
        case str():
            return ids.get(value, value)
        case list():
            return [_named(ids, item) for item in value]
        case dict():
            return {ids.get(key, key): _named(ids, item) for key, item in value.items()}
        case _:
            return value
