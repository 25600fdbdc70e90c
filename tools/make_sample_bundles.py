"""Makes the samples that every later version must open: tests/data/bundles/v1/.

Run once for each version of the format, never again for one that was released:

    python tools/make_sample_bundles.py tests/data/bundles/v1

Two laptops found a workspace, work, differ, delete, hold back, erase and take photos; what they
exchanged is kept with the keys of both, and with what it comes to.
"""

import io
import json
import os
import random
import sys
import tempfile
from pathlib import Path
from typing import Any

from PIL import Image

from alliance_desktop.storage.own import Edit
from alliance_desktop.storage.recovery import RecoveryKey
from alliance_desktop.workspace import (
    Clock,
    Workspace,
    confirming,
    cutting,
    exporting,
    founding,
    importing,
    new_id,
    reading,
    recording,
    withholding,
)
from alliance_desktop.workspace.founding import Someone
from alliance_desktop.workspace.load import Wanted
from alliance_desktop.workspace.recording import Line

START = 1_777_980_000_000  # milliseconds: 5 May 2026, 11:20 UTC
PASSPHRASE = "of a store that lives for a minute"  # noqa: S105
PLACE = "UA63040090000021240"


class Teller:
    """The two laptops, and where their bundles go."""

    def __init__(self, folder: Path, out: Path) -> None:
        chance = random.Random("samples of bundles")  # noqa: S311 - they keep no secret
        self.out, self.files = out, 0
        self.now = START
        self.clock = Clock(self._tick, lambda: 180, chance.randbytes)
        someone = Someone("Marta Lindqvist", "Marta’s laptop", "City of Aarhus")
        recovery = RecoveryKey(chance.randbytes(32))
        self.marta, _ = founding.init(
            folder / "m", PASSPHRASE, "Samples", someone, self.clock, recovery=recovery
        )
        invitation = founding.invite(self.marta)
        other = Someone("Olena Kovalchuk", "Olena’s laptop", "Izium urban hromada")
        self.olena, asked = founding.join(invitation, folder / "o", PASSPHRASE, other, self.clock)
        early = self.save(self.olena, "need", title={"uk": "До прийняття"})
        self.early = early
        self.carry(self.olena, self.marta, "early")
        founding.admit(self.marta, asked)

    def _tick(self) -> int:
        self.now += 60_000
        return self.now

    def save(self, workspace: Workspace, kind: str, id_: str = "", **values: Any) -> str:
        id_, new = id_ or new_id(self._tick(), self.clock.random), not id_
        recording.apply(workspace, [Line(1, id_, kind, values, new=new)])
        return id_

    def carry(self, giver: Workspace, taker: Workspace, name: str, **wanted: Any) -> None:
        """One export, kept as a sample and taken in."""
        self.files += 1
        path = self.out / f"{self.files}-{name}.alliance"
        done = exporting.export(giver, path, of=Wanted(**wanted))
        taken = importing.import_(taker, [Path(str(one["path"])) for one in done.files])
        if not done.files or taken.refused:
            raise SystemExit(f"{name} was not taken: {taken.refused}")


def tell(story: Teller, photo: Path) -> None:
    """What happens."""
    marta, olena = story.marta, story.olena
    roof = story.save(
        marta,
        "need",
        title={"en": "Roof of Lyceum 4", "uk": "Дах ліцею № 4"},
        community=PLACE,
        severity=4,
        in_need=620,
        cost_estimate={"amount": "1200000", "currency": "UAH", "date": "2026-05-01"},
        status={"code": "open", "on": "2026-05-05"},
        tlp="amber",
    )
    giver = story.save(marta, "organisation", name={"en": "City of Aarhus"}, country="DK")
    gone = story.save(marta, "need", title={"en": "Told twice"}, in_need=1)
    contact = story.save(
        marta,
        "person",
        function_title={"uk": "Заступниця міського голови"},
        display_name="To be erased",
        work_email="erased@example.org",
    )
    held = story.save(marta, "need", title={"en": "Held back"}, in_need=7, severity=5)
    story.carry(marta, olena, "first")
    promise = story.save(
        olena,
        "commitment",
        title={"en": "Slates"},
        providers=[giver],
        sectors=["SOC-EDU", "INF-ENE"],
        status={"code": "pledged", "on": "2026-05-05", "basis": "letter"},
    )
    story.save(olena, "need", roof, cost_estimate={"amount": "1450000", "currency": "UAH"})
    story.save(marta, "need", roof, cost_estimate={"amount": "980000", "currency": "UAH"})
    story.save(olena, "need", gone, in_need=2)
    recording.apply(marta, [Line(1, gone, "need", deleted=True)])
    recording.attach(olena, roof, [photo])
    story.carry(olena, marta, "differs", max_size=64 * 1024)
    withholding.hold(marta, held, "in_need")
    story.save(marta, "need", held, in_need=8, severity=4)
    secret = story.save(marta, "need", title={"en": "For nobody else"})
    withholding.hold(marta, secret)
    story.save(marta, "commitment", promise, sectors=["SOC-EDU"], title={"uk": "Шифер"})
    now, offset = (story.clock.milliseconds(), 0), 180
    newer: Any = {"colour": {"set": "blue"}, "in_need": {"set": "many"}}
    id_ = new_id(now[0], story.clock.random)
    edits = [Edit("need", id_, newer), Edit("of_a_later_version", id_, {"a": {"put": {"x": 1}}})]
    with marta.writing():
        marta.store.apply(edits, marta.writer, now, offset)
    cutting.purge(marta, contact, ("display_name", "work_email"), "asked for it")
    story.carry(marta, olena, "held-back-and-erased")
    (story.out / "receipt.txt").write_text(confirming.receipt(olena) + "\n", "ascii")


def picture() -> bytes:
    """A picture that packs badly, so that it comes in pieces."""
    noise = random.Random(1).randbytes(3 * 500 * 500)  # noqa: S311
    target = io.BytesIO()
    Image.frombytes("RGB", (500, 500), noise).save(target, "JPEG", quality=60)
    return target.getvalue()


def main() -> None:
    """Makes them."""
    out = Path(sys.argv[1])
    out.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["ALLIANCE_HOME"] = folder
        photo = Path(folder) / "дах.jpg"
        photo.write_bytes(picture())
        story = Teller(Path(folder), out)
        with story.marta as marta, story.olena as olena:
            tell(story, photo)
            lines = [line + b"\n" for line in reading.dump(olena)]
            (out / "dump.jsonl").write_bytes(b"".join(lines))
            for name, one in (("marta", marta), ("olena", olena)):
                keys = {key: value for key, value in one.about.items() if key != "store"}
                text = json.dumps(keys, ensure_ascii=False, indent=1, sort_keys=True)
                (out / f"{name}.json").write_text(text + "\n", "utf-8")
    print(*sorted(f"{path.name} {path.stat().st_size}" for path in out.iterdir()), sep="\n")


if __name__ == "__main__":
    main()
