"""Tries the packaged folder where there is neither Python nor this checkout.

A minimal Debian is made once by debootstrap, outside the checkout, with no more than the graphics
libraries that every desktop has; the folder is put into it read-only, without a network. Printed:
the self-test, and from start to first painted window, ours and an empty one of the same build,
without a screen and on an X server.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from tools import first_paint

EVERY_DESKTOP_HAS: Final = "libegl1,libgl1"
INSIDE: Final = Path("/opt/alliance-desktop")
ENVIRONMENT: Final = {
    "HOME": "/tmp",  # noqa: S108 - a file system of its own, gone afterwards
    "LC_ALL": "C.UTF-8",
    "PATH": "/usr/bin:/bin",
    "QT_QPA_PLATFORM": "offscreen",
}


def cache() -> Path:
    """Where the minimal Debian is kept."""
    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "alliance-desktop" / "clean-room"


class NoRoomError(Exception):
    """There can be no clean room here, and why."""


def need_permission() -> None:
    """NoRoomError, with the reason, where this machine does not allow it."""
    if sys.platform != "linux":
        raise NoRoomError("this is not Linux")
    if os.geteuid():
        raise NoRoomError("it needs root")
    lacking = [one for one in ("debootstrap", "unshare", "apt-get") if not shutil.which(one)]
    if lacking:
        raise NoRoomError(f"{' and '.join(lacking)} is not here")
    tried = subprocess.run(
        ["unshare", "--mount", "--net", "true"], capture_output=True, check=False
    )
    if tried.returncode:
        raise NoRoomError("this system does not allow it")


def mirror() -> tuple[str, str]:
    """Where this machine gets its packages from, and the name of its release; or NoRoomError."""
    release = dict(
        line.split("=", 1)
        for line in Path("/etc/os-release").read_text().splitlines()
        if "=" in line
    ).get("VERSION_CODENAME", "")
    told = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE)", "Created-By: Packages"]
    lines = subprocess.run(told, capture_output=True, text=True, check=True).stdout.split("\n")
    for line in lines:
        uri, _, suite = line.partition(" ")
        if suite == release:
            return uri, release
    raise NoRoomError("apt-get knows no source of packages")


def make_root() -> Path:
    """The minimal Debian, made once; NoRoomError where it can't be had."""
    uri, release = mirror()
    root = cache() / release
    if root.exists():
        return root
    print(f"Making a minimal Debian in {root}, once.", flush=True)
    root.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=root.parent) as part:
        made = Path(part) / "root"
        options = ["--variant=minbase", f"--include={EVERY_DESKTOP_HAS}"]
        done = subprocess.run(
            ["debootstrap", *options, release, made, uri],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        if done.returncode:
            raise NoRoomError(f"debootstrap could not make it: {done.stdout[-500:].strip()}")
        made.rename(root)
    return root


def in_namespace(root: Path, folder: Path) -> int:
    """Mounts the folder into the root and runs it there; all of it is gone with this process."""

    def mount(*words: str | Path) -> None:
        subprocess.run(["mount", *words], check=True)

    pythons = sorted(str(one) for one in (root / "usr" / "bin").glob("python*"))
    if pythons:
        sys.exit(f"There is a Python in the clean room: {pythons}")
    mount("--make-rprivate", "/")
    mount("-t", "tmpfs", "tmpfs", root / "opt")
    mount("-t", "proc", "proc", root / "proc")
    mount("--bind", "/tmp", root / "tmp")  # noqa: S108 - where both sides see what is measured
    room = root / INSIDE.relative_to("/")
    shutil.copytree(folder, room, symlinks=True)
    shutil.copy2(first_paint.EMPTY, room)
    mount("-o", "remount,ro", root / "opt")

    def enter() -> None:
        os.chroot(root)
        os.chdir("/")

    tested = subprocess.run(
        [INSIDE / "alliance", "self-test"],
        env=ENVIRONMENT,
        preexec_fn=enter,
        check=False,
        timeout=120,
    ).returncode
    if tested == 0:
        compare(INSIDE, ENVIRONMENT, enter)
        with screen() as display:
            on_screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
            compare(INSIDE, ENVIRONMENT | on_screen, enter)
    return tested


@contextmanager
def screen() -> Iterator[str]:
    """An X server without a monitor, outside the room; in it there is only its socket."""
    words = ["Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        try:
            yield f":{server.stdout.readline().strip()}" if server.stdout else ""
        finally:
            server.terminate()


def compare(
    folder: Path, environment: dict[str, str], enter: Callable[[], None] | None = None
) -> None:
    """Prints how long our window and the empty one take to be painted."""
    home = tempfile.mkdtemp(dir="/tmp")
    known = environment | {"ALLIANCE_HOME": home, "ALLIANCE_PASSPHRASE": "three words together"}
    found = [str(folder / "alliance"), "init", "--workspace", "Measured", "--person", "Nobody"]
    subprocess.run(found, env=known, preexec_fn=enter, check=True, stdout=subprocess.DEVNULL)
    commands = {"ours": "alliance-desktop", "empty": "empty-window"}

    def measure(program: str) -> Callable[[], float]:
        return lambda: first_paint.took([folder / program], known, enter)

    medians = first_paint.by_turns({name: measure(one) for name, one in commands.items()})
    ours, empty = (medians[name] * 1000 for name in commands)
    print(
        f"From start to painted unlock window ({environment['QT_QPA_PLATFORM']}): {ours:.0f} ms; an"
        f" empty PySide6 window of the same build {empty:.0f} ms; {ours / empty:.2f} times"
        f" (medians of {first_paint.ROUNDS})."
    )
    shutil.rmtree(home)


def main(arguments: list[str]) -> int:
    """Outside it starts itself in a namespace of its own, with mounts and no network."""
    if len(arguments) == 2:
        return in_namespace(Path(arguments[0]), Path(arguments[1]))
    try:
        need_permission()
        root = make_root()
    except NoRoomError as problem:
        print(f"Not tried in a root file system without Python: {problem}.")
        return 0
    print("In a root file system with neither Python nor this checkout:", flush=True)
    alone = ["unshare", "--mount", "--net", "--pid", "--fork"]
    command = [*alone, sys.executable, "-m", "tools.clean_room"]
    command += [str(root), str(first_paint.FOLDER)]
    return subprocess.run(command, check=False, cwd=first_paint.ROOT).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
