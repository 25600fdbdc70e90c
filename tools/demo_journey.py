"""Plays the journey of two laptops and one stick without a screen; leaves pictures of each step.

    python -m tools.demo_journey build/demo

Marta and Olena record offline, each by the keyboard of a real window; a stick goes to and fro; what
changes is looked at before it does; a difference is settled with one key; both then hold the same.
"""

import argparse
import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("LC_ALL", "C.UTF-8")

from PySide6.QtWidgets import QApplication

from alliance_desktop.settings import Theme
from alliance_desktop.ui.look import Look
from alliance_desktop.ui.translations import LANGUAGES, Translations
from alliance_desktop.workspace import Workspace, joining, new_id, recording
from alliance_desktop.workspace.demonstrating import PASSPHRASE
from alliance_desktop.workspace.founding import Someone, admit, init, invite, join
from tools.laptop import Laptop

NAME: Final = "Demonstration: two laptops, one stick"
STICK: Final = "ALLIANCE-7"


@dataclass
class Story:
    """Two laptops, a stick, and what was seen on the way."""

    marta: Laptop
    olena: Laptop
    stick: Path
    tell: Callable[[str], object]
    pictures: Path | None = None
    steps: list[str] = field(default_factory=list)

    def step(self, said: str, laptop: Laptop | None = None) -> None:
        """Tells what happened, and takes a picture of it."""
        self.steps.append(said)
        self.tell(f"{len(self.steps):2}. {said}")
        if laptop is not None and self.pictures is not None:
            words = "-".join("".join(c if c.isalnum() else " " for c in said.lower()).split()[:6])
            laptop.picture(self.pictures / f"{len(self.steps):02}-{words}.png")


def found(folder: Path) -> tuple[Workspace, Workspace]:
    """Marta founds the workspace; Olena joins, and is let in by six words."""
    someone = Someone("Marta Lindqvist", "Marta’s laptop", "City of Aarhus")
    marta, _ = init(folder / "marta", PASSPHRASE, NAME, someone)
    other = Someone("Olena Kovalchuk", "Olena’s laptop", "Association of Ukrainian Cities")
    olena, request = join(invite(marta), folder / "olena", PASSPHRASE, other)
    own = joining.own_request(olena)
    if own is None or own.words != request.words():
        raise AssertionError("the two laptops show other words")
    admit(marta, request)
    return marta, olena


def prepare(marta: Workspace) -> None:
    """What headquarters recorded before the delegation left: who they are, and where they go."""
    izium = "UA63040090000021240"
    hromada = recording.Line(
        1,
        new_id(),
        "organisation",
        {
            "name": {"en": "Izium urban hromada", "uk": "Ізюмська міська громада"},
            "org_type": "ua_hromada",
            "country": "UA",
            "community": izium,
        },
        new=True,
    )
    aarhus = recording.Line(
        2,
        new_id(),
        "organisation",
        {
            "name": {"en": "City of Aarhus", "da": "Aarhus Kommune"},
            "org_type": "lra_municipality",
            "country": "DK",
        },
        new=True,
    )
    mission = recording.Line(
        3,
        new_id(),
        "mission",
        {
            "mission_code": "CoR-UA-2026-05",
            "title": {"en": "Kharkiv oblast, May 2026"},
            "purpose": ["needs_assessment"],
            "lead_org": aarhus.id,
            "start_date": "2026-05-04",
            "end_date": "2026-05-09",
            "status": "in_field",
        },
        new=True,
    )
    recording.apply(marta, [hromada, aarhus, mission])


def play(story: Story) -> None:
    """The whole of it; AssertionError where the two laptops do not end alike."""
    _first_stick(story)
    _record_apart(story)
    _meet(story)
    _settle(story)
    _end_alike(story)


def _expect(holds: bool, otherwise: str) -> None:  # noqa: FBT001 - it reads so
    if not holds:
        raise AssertionError(otherwise)


def _first_stick(story: Story) -> None:
    marta, olena = story.marta, story.olena
    said = marta.copy_out()
    story.step(f"Marta copies what headquarters recorded to the stick. {said}", marta)
    olena.look_at(story.stick)
    story.step("Olena looks at what the stick would bring; nothing is changed yet.", olena)
    olena.press("Ctrl+Return")
    story.step(f"Olena imports it. {olena.told()}", olena)
    olena.press("Esc")


def _record_apart(story: Story) -> None:
    """Both record by the keyboard, and change one need, without knowing of each other."""
    marta, olena = story.marta, story.olena
    roof = {"title": "Roof of Lyceum 4", "community": "Izium", "severity": "4", "in_need": "620"}
    need = marta.record("needs", roof)
    marta.record("commitments", {"title": "Roofing slates and two roofers"})
    story.step("Marta records a need and a commitment by the keyboard.", marta)
    _carry(story, marta, olena)
    windows = {"title": "Вікна для 214 квартир", "community": "Ізюм", "severity": "3"}
    olena.record("needs", windows | {"in_need": "540"})
    olena.record("commitments", {"title": "Heat pump for the hospital"})
    olena.page("needs")
    story.step("Olena records hers, the need in Ukrainian.", olena)
    marta.edit("needs", need, {"in_need": "700"})
    olena.edit("needs", need, {"in_need": "640"})
    story.step("Both change how many people need the roof: Marta 700, Olena 640.", olena)


def _carry(story: Story, giver: Laptop, taker: Laptop) -> str:
    for path in story.stick.glob("*.alliance"):
        path.unlink()
    said = giver.copy_out()
    _expect("Copied and read back" in said, said)
    return taker.take_in(story.stick)


def _meet(story: Story) -> None:
    marta, olena = story.marta, story.olena
    for path in story.stick.glob("*.alliance"):
        path.unlink()
    story.step(f"Olena copies to the stick by F9. {olena.copy_out()}", olena)
    page = marta.look_at(story.stick)
    story.step("Marta looks: what is new, and what differs from hers.", marta)
    counts = page.taking.view.looked.counts if page.taking.view.looked else {}
    _expect(counts.get("differs") == 1, f"one value should differ: {counts}")
    marta.press("Ctrl+Return")
    story.step(f"She imports it. {marta.told()}", marta)
    marta.press("Esc")


def _settle(story: Story) -> None:
    marta = story.marta
    page = marta.differences()
    page.list.setFocus()
    marta.press("2")
    story.step("Marta sees both values with who, when and where; key 2 chooses Olena’s.", marta)
    marta.press("Return")
    story.step("Enter takes it.", marta)
    _expect(page.model.next_open(-1) < 0, "the difference is still open")


def _end_alike(story: Story) -> None:
    marta, olena = story.marta, story.olena
    said = _carry(story, marta, olena)
    story.step(f"The decision goes back on the stick. {said}", olena)
    _expect(marta.dump() == olena.dump(), "the two laptops do not hold the same")
    story.step(f"Both laptops print the same {len(marta.dump())} bytes.")
    olena.look_at(story.stick)
    _expect(not olena.find("exchange.import").isEnabled(), "it would import twice")
    story.step("The same stick once more: everything in it is here already.", olena)
    olena.press("Esc")
    marta.take_receipt(olena.receipt())
    story.step("Olena’s receipt comes as a short text.", marta)
    _expect(marta.home().unconfirmed == 0, "her receipt does not confirm it all")
    story.step("Marta’s first page: all of her work is confirmed.", marta)


def main() -> int:
    """Plays it into a folder."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("folder", type=Path, help="for the pictures and the two stores")
    folder: Path = parser.parse_args().folder
    for old in ("marta", "olena", "home", "pictures", STICK):
        shutil.rmtree(folder / old, ignore_errors=True)
    os.environ["ALLIANCE_HOME"] = str(folder / "home")
    stick = folder / STICK
    stick.mkdir(parents=True)
    app = QApplication(["demo", "-style", "fusion"])
    look = Look(Theme.LIGHT)
    look.dress()
    translations = Translations()
    translations.use(LANGUAGES[0])
    marta, olena = found(folder)
    prepare(marta)
    story = Story(
        Laptop(marta, look, stick), Laptop(olena, look, stick), stick, print, folder / "pictures"
    )
    try:
        play(story)
        (folder / "state.jsonl").write_bytes(story.marta.dump() + b"\n")
    finally:
        story.marta.close()
        story.olena.close()
        app.processEvents()
    here = folder.relative_to(Path.cwd()) if folder.is_relative_to(Path.cwd()) else folder
    print(
        f"Done: {len(story.steps)} steps; their pictures are in {here / 'pictures'}, the merged "
        f"store in {here / 'marta'} (passphrase: {PASSPHRASE}), what it says in "
        f"{here / 'state.jsonl'}."
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
