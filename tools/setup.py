# /// script
# requires-python = ">=3.11"
# dependencies = []
# ///
"""Makes .venv from the pinned requirements, then runs a command in it.

setup.py [--also build] [COMMAND …]
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PROGRAMS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = PROGRAMS / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "made-from.txt"
MADE_FROM = ("requirements/dev.txt", "pyproject.toml", "tools/setup.py")
ALSO = {"build": "requirements/build.txt"}  # what only some commands need, on top of it

LIBRARIES = {  # shared library that Qt loads: its Debian package
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libcups.so.2": "libcups2",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
COMMANDS = {
    "Xvfb": "xvfb",  # a screen for machines without one
    "xauth": "xauth",
    "strace": "strace",  # for tests that kill the program at exact moments
}
BUILD_COMMANDS = {"objdump": "binutils"}
ROOTS_BUILD_COMMANDS = {"debootstrap": "debootstrap"}  # to try what was packed without Python
FONTS = Path("/usr/share/fonts")


def say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)


def run(*command: str | Path) -> None:
    """Nothing is printed by what goes well; what goes wrong ends the set-up with its own words."""
    done = subprocess.run(command, check=False, cwd=ROOT)
    if done.returncode:
        sys.exit(f"The set-up stopped: {command[0]} could not do its part (see above).")


def installed(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(also: str) -> list[str]:
    """Debian packages that this machine lacks, by what they bring, so on any Linux."""
    commands = dict(COMMANDS)
    if also == "build":
        commands |= BUILD_COMMANDS | (ROOTS_BUILD_COMMANDS if is_root() else {})
    missing = [package for library, package in LIBRARIES.items() if not installed(library)]
    missing += [package for name, package in commands.items() if not shutil.which(name)]
    shared = sysconfig.get_config_var("INSTSONAME") or ""
    if also == "build" and ".so" in shared and not installed(shared):
        missing.append(f"libpython3.{sys.version_info.minor}")
    if not any(FONTS.rglob("*.[ot]t[cf]")):
        missing.append("fonts-dejavu-core")
    if not uv() and not importlib.util.find_spec("ensurepip"):
        missing.append(f"python3.{sys.version_info.minor}-venv")
    return missing


def is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def install_packages(packages: list[str]) -> None:
    names = " ".join(packages)
    by_hand = f"Please install these system packages, or what your system calls them: {names}"
    if not shutil.which("apt-get") or not (is_root() or shutil.which("sudo")):
        say(by_hand)
        return
    ask = [] if is_root() else ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]
    apt = [*ask, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    say(f"Installing system packages with apt-get: {names}")
    for step in (["update"], ["install", "-y", "--no-install-recommends", *packages]):
        if subprocess.run([*apt, *step], check=False, stdout=subprocess.DEVNULL).returncode:
            say(by_hand)
            return


def uv() -> str | None:
    return os.environ.get("UV") or shutil.which("uv")


def fingerprint() -> str:
    """What .venv is made from and for: its scripts hold the path of the checkout."""
    sums = (
        f"{hashlib.sha256((ROOT / name).read_bytes()).hexdigest()}  {name}" for name in MADE_FROM
    )
    return "\n".join([str(ROOT), *sums])


def stamp() -> str:
    return STAMP.read_text("utf-8") if STAMP.exists() and PYTHON.exists() else ""


def reusable() -> bool:
    """One that was finished, in this place, and whose Python still runs."""
    needs = "import sys" if uv() else "import sys, pip"
    check = f"{needs}; sys.exit(sys.version_info < (3, 11))"
    if stamp().partition("\n")[0] != str(ROOT):
        return False
    return subprocess.run([PYTHON, "-c", check], check=False, capture_output=True).returncode == 0


def install(*what: str | Path) -> None:
    """Installs into .venv, by uv where it is here."""
    if found := uv():
        run(found, "pip", "install", "--quiet", "--python", PYTHON, *what)
    else:
        run(PYTHON, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *what)


def install_pinned(requirements: str) -> None:
    """Only wheels whose hashes are known come in; nothing is built but this project itself."""
    # the list is whole, so nothing is looked up beside it: older pips take a newer release where a
    # package is wanted with an extra, and then refuse it for having no hash
    install("--no-deps", "--require-hashes", "--only-binary", ":all:", "-r", ROOT / requirements)


def make_venv() -> None:
    say("Installing the pinned Python packages into .venv (about 130 MB, once).")
    if not reusable():
        if found := uv():
            run(found, "venv", "--quiet", "--clear", "--python", sys.executable, VENV)
        else:
            run(sys.executable, "-m", "venv", "--clear", VENV)
    install_pinned(MADE_FROM[0])
    install("--no-deps", "--no-build-isolation", "-e", ROOT)
    STAMP.write_text(fingerprint(), "utf-8")


def add(also: str) -> None:
    """Adds to .venv what only some commands need, unless it is there."""
    mark = VENV / f"made-from-{also}.txt"
    wanted = "\n".join(
        [fingerprint(), hashlib.sha256((ROOT / ALSO[also]).read_bytes()).hexdigest()]
    )
    if mark.exists() and mark.read_text("utf-8") == wanted:
        return
    say(f"Installing the pinned Python packages of {ALSO[also]} into .venv, once.")
    install_pinned(ALSO[also])
    mark.write_text(wanted, "utf-8")


def main(command: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - any Python may start this file
        sys.exit(f"Python 3.11 or later is needed; {sys.executable} is {sys.version.split()[0]}.")
    also = ""
    if command[:1] == ["--also"]:
        also, command = command[1], command[2:]
    if sys.platform == "linux" and (packages := missing_packages(also)):
        install_packages(packages)
    if stamp() != fingerprint():
        make_venv()
    if also:
        add(also)
    if not command:
        return 0
    path = os.pathsep.join([str(PROGRAMS), os.environ.get("PATH", "")])
    program = shutil.which(command[0], path=path)
    if program is None:
        sys.exit(f"There is no command {command[0]} in .venv.")
    environment = {**os.environ, "PATH": path, "VIRTUAL_ENV": str(VENV)}
    return subprocess.run([program, *command[1:]], check=False, env=environment).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
