"""Builds the folder to be handed on, for this system, and tries it: `make build`."""

import os
import shutil
import subprocess
import sys
import time
from typing import Final

from tools import clean_room
from tools.first_paint import FOLDER, ROOT

WORK: Final = ROOT / "build" / "package"
LOG: Final = WORK / "pyinstaller.log"
BEGINNING_OF_ZIP: Final = 315_532_800  # 1980-01-01, the first day that archives know
SHOWN: Final = 25  # lines of the log, when it went wrong
DESKTOP: Final = """\
[Desktop Entry]
Type=Application
Name=Alliance Desktop
Comment=Needs and commitments of Ukrainian communities
Comment[uk]=Потреби українських громад і зобов’язання перед ними
Comment[da]=Ukrainske kommuners behov og tilsagn til dem
Exec=alliance-desktop
Icon=alliance-desktop
Categories=Office;Database;
StartupWMClass=alliance-desktop
"""


def reproducible() -> dict[str, str]:
    """The environment in which the same commit gives the same bytes."""
    told = ["git", "log", "-1", "--format=%ct"]
    day = str(BEGINNING_OF_ZIP)
    if shutil.which("git"):
        done = subprocess.run(told, capture_output=True, text=True, check=False, cwd=ROOT)
        day = done.stdout.strip() or day
    return {"SOURCE_DATE_EPOCH": day, "PYTHONHASHSEED": "1", "LC_ALL": "C.UTF-8"} | {
        name: value for name, value in os.environ.items() if name == "SOURCE_DATE_EPOCH"
    }


def pack() -> None:
    """Runs PyInstaller; its words go to a file, the last of them here when it stops."""
    WORK.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean"]
    command += ["--distpath", str(FOLDER.parent), "--workpath", str(WORK), str(ROOT / "build.spec")]
    with LOG.open("w", encoding="utf-8") as log:
        done = subprocess.run(
            command,
            check=False,
            cwd=ROOT,
            env=os.environ | reproducible(),
            stdout=log,
            stderr=subprocess.STDOUT,
        )
    if done.returncode:
        print("".join(LOG.read_text("utf-8").splitlines(keepends=True)[-SHOWN:]))
        sys.exit(f"Not built. All that was said is in {LOG.relative_to(ROOT)}.")


def furnish() -> None:
    """Puts notices and licences into the folder, and on Linux what menus of programs want."""
    shutil.copytree(WORK / "build" / "notices", FOLDER, dirs_exist_ok=True)
    if sys.platform == "linux":
        menu = FOLDER / "share" / "applications"
        icons = FOLDER / "share" / "icons" / "hicolor" / "scalable" / "apps"
        for folder in (menu, icons):
            folder.mkdir(parents=True)
        (menu / "alliance-desktop.desktop").write_text(DESKTOP, "utf-8")
        shutil.copyfile(ROOT / "resources" / "icon.svg", icons / "alliance-desktop.svg")


def size() -> str:
    """How large the folder is, each file once."""
    files = [one for one in FOLDER.rglob("*") if one.is_file() and not one.is_symlink()]
    return f"{sum(one.stat().st_size for one in files) / 1e6:.0f} MB in {len(files)} files"


def self_test() -> None:
    """The packaged program proves itself, knowing nothing of this checkout."""
    suffix = ".exe" if os.name == "nt" else ""
    # Windows does not run without
    kept = {"APPDATA", "LOCALAPPDATA", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "USERPROFILE"}
    environment = {name: value for name, value in os.environ.items() if name.upper() in kept}
    command = [str(FOLDER / f"alliance{suffix}"), "self-test"]
    if subprocess.run(command, check=False, env=environment, cwd=FOLDER).returncode:
        sys.exit("The packaged program does not work here (see above).")


def main() -> int:
    """Builds, measures, tries: here, and in a clean room where that is possible."""
    begun = time.perf_counter()
    pack()
    furnish()
    print(f"Packed {FOLDER.relative_to(ROOT)}: {size()}.", flush=True)
    self_test()
    if clean_room.main([]):
        sys.exit("The packaged program does not work without this machine’s Python.")
    print(f"Built and tried in {time.perf_counter() - begun:.0f} s: {FOLDER.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
