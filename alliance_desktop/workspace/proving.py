"""Proof that an installation works: two laptops founded, recorded, exchanged and compared."""

import io
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PIL import Image

from alliance_desktop.records.canonical import Json
from alliance_desktop.records.codelists import load, resources
from alliance_desktop.reference.places import gazetteer
from alliance_desktop.storage.recovery import RecoveryKey
from alliance_desktop.storage.store import Query
from alliance_desktop.sync.joining import Invitation, JoinRequest
from alliance_desktop.workspace import STORE_FILE, Workspace, care, new_id, reading
from alliance_desktop.workspace.exporting import export
from alliance_desktop.workspace.founding import Someone, admit, init, invite, join
from alliance_desktop.workspace.importing import import_
from alliance_desktop.workspace.recording import Line, apply, attach

PASSPHRASE: Final = "three words together"  # noqa: S105 - of stores that are thrown away
TOLD: Final = "window.txt"  # where the window writes what it proved, a line a thing
NEED: Final[Mapping[str, Json]] = {
    "title": {"uk": "Дах ліцею № 4"},
    "sector": "SOC-EDU",
    "severity": 4,
    "in_need": 620,
}
PLAIN: Final = b"SQLite format 3\0"  # how a store would begin that is not encrypted


class NotProvenError(Exception):
    """Something in this installation does not do what it should."""


@dataclass(slots=True)
class Trial:
    """The two laptops, in a folder of their own that is thrown away."""

    folder: Path
    stores: list[Workspace] = field(default_factory=list)
    need: str = field(default_factory=new_id)

    def close(self) -> None:
        """Closes both stores."""
        for workspace in self.stores:
            workspace.close()


def _expect(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - reads like a sentence
    if not holds:
        raise NotProvenError(otherwise)


def _lists(_: Trial) -> str:
    lists = {file.stem: load(file.stem) for file in (resources() / "codelists").glob("*.json")}
    _expect(bool(lists), "there are none")
    untold = [
        f"{name} {key}"
        for name, codes in lists.items()
        for key, code in codes.items()
        if not all(code.label(language) for language in ("en", "uk", "da"))
    ]
    _expect(not untold, f"no label for {', '.join(untold[:3])}")
    return f"{len(lists)} lists with {sum(map(len, lists.values()))} codes"


def _places(_: Trial) -> str:
    all_ = gazetteer()
    for typed in ("Ізюм", "izium", "Izyum"):
        found = all_.find(typed)
        _expect(any(one.name_uk == "Ізюм" for one in found), f"{typed} is not found")
    return f"{len(all_):,} units of the edition of {all_.edition}"


def _found(trial: Trial) -> str:
    begun = time.perf_counter()
    marta, recovery = init(trial.folder / "marta", PASSPHRASE, "Self-test", Someone("Marta"))
    trial.stores.append(marta)
    _expect(
        RecoveryKey.read(recovery.words).root_seed == recovery.root_seed,
        "the recovery key does not come back from its words",
    )
    invitation = Invitation.read(invite(marta).write())
    olena, request = join(invitation, trial.folder / "olena", PASSPHRASE, Someone("Olena"))
    trial.stores.append(olena)
    admit(marta, JoinRequest.read(request.write()))
    for workspace in trial.stores:
        with (workspace.folder / STORE_FILE).open("rb") as file:
            _expect(file.read(16) != PLAIN, "a store is not encrypted")
    return f"two encrypted stores in {time.perf_counter() - begun:.1f} s"


def _record(trial: Trial) -> str:
    marta, _ = trial.stores
    apply(marta, [Line(1, trial.need, "need", NEED, new=True)])
    found = list(reading.records(marta, "need", Query(search="дах ліцею")))
    _expect([one["id"] for one in found] == [trial.need], "a need is not found by its title")
    return "a need saved, and found by words of its title"


def _picture(trial: Trial) -> str:
    photo, small = trial.folder / "roof.jpg", io.BytesIO()
    Image.effect_noise((1600, 1200), 40).save(photo, quality=80)
    with Image.open(photo) as image:
        image.thumbnail((320, 320))
        image.save(small, "jpeg")
    attach(trial.stores[0], trial.need, [photo])
    return f"one of {photo.stat().st_size:,} bytes attached, {len(small.getvalue()):,} as thumbnail"


def _exchange(trial: Trial) -> str:
    marta, olena = trial.stores
    bundle = trial.folder / "stick.alliance"
    export(marta, bundle)
    done = import_(olena, [bundle])
    _expect(done.json["refused"] == [], "the bundle did not arrive whole")
    _expect(done.json["media"] == {"arrived": 1, "missing": 0}, "the photo did not arrive")
    apply(olena, [Line(1, trial.need, "need", {"in_need": 640})])
    back = trial.folder / "back.alliance"
    export(olena, back)
    import_(marta, [back])
    told = [b"".join(reading.dump(workspace)) for workspace in trial.stores]
    _expect(told[0] == told[1] and b"640" in told[0], "the two stores differ")
    return (
        f"{bundle.stat().st_size:,} bytes there, {back.stat().st_size:,} back; both hold the same"
    )


def _sound(trial: Trial) -> str:
    found = [problem for workspace in trial.stores for problem in care.verify(workspace)]
    _expect(not found, " ".join(found))
    care.back_up(trial.stores[0], trial.folder / "backups")
    return "log, signatures, lists and files hold; a backup is written and verified"


PROOFS: Final[tuple[tuple[str, Callable[[Trial], str]], ...]] = (
    ("Code lists", _lists),
    ("Places", _places),
    ("Stores", _found),
    ("Records", _record),
    ("Photos", _picture),
    ("Exchange", _exchange),
    ("Soundness", _sound),
)
