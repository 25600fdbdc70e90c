"""What many commands share: the store, the passphrase, and how an answer is printed."""

import os
import re
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, TypeVar

import click

from alliance_desktop.errors import UserError, of_the_system
from alliance_desktop.paths import default_store
from alliance_desktop.records.canonical import Json, dumps
from alliance_desktop.records.catalogue import LANGUAGES, translator
from alliance_desktop.storage import keys
from alliance_desktop.workspace import Workspace
from alliance_desktop.workspace.progress import Progress, quiet

F = TypeVar("F", bound=Callable[..., Any])


def store_options(command: F) -> F:
    """--store and --passphrase-file."""
    command = click.option(
        "--passphrase-file",
        type=click.Path(exists=True, dir_okay=False, path_type=Path),
        help="A file whose first line is the passphrase; else ALLIANCE_PASSPHRASE, else a prompt.",
    )(command)
    return click.option(
        "--store",
        type=click.Path(file_okay=False, path_type=Path),
        default=default_store,
        help="The folder of the store.",
    )(command)


def speaking(command: click.Command) -> click.Command:
    """Gives a command --lang, if it has none of its own."""
    if all(one.name != "lang" for one in command.params):
        option = click.Option(
            ["--lang"],
            type=click.Choice(LANGUAGES),
            envvar="ALLIANCE_LANG",
            expose_value=False,
            callback=_choose,
            help="The language of labels and sentences; else ALLIANCE_LANG, else English.",
        )
        command.params.append(option)
    return command


def _choose(context: click.Context, _: click.Parameter, language: str | None) -> None:
    chosen = context.ensure_object(dict)
    if language:
        chosen["language"] = language


def spoken() -> Callable[[str], str]:
    """Translates into the language that this command was asked to speak."""
    chosen = click.get_current_context().ensure_object(dict)
    return translator(chosen.get("language", "en"))


def json_option(command: F) -> F:
    """--json."""
    return click.option("--json", "as_json", is_flag=True, help="One JSON document, for programs.")(
        command
    )


def passphrase(file: Path | None, *, new: bool = False) -> str:
    """The passphrase from a file, the environment, or a prompt; never from an argument."""
    if file is not None:
        lines = file.read_text("utf-8").splitlines()
        return lines[0] if lines else ""
    given = os.environ.get("ALLIANCE_PASSPHRASE")
    if given is not None:
        return given
    if not sys.stdin.isatty():  # what stands there is data, or nobody
        raise UserError("Give the passphrase in ALLIANCE_PASSPHRASE or by --passphrase-file.")
    return str(click.prompt("Passphrase", hide_input=True, confirmation_prompt=new, err=True))


@contextmanager
def opened(store: Path, file: Path | None) -> Iterator[Workspace]:
    """The workspace of a store, closed again."""
    with Workspace.open(store, passphrase(file)) as workspace:
        yield workspace


class _Size(click.ParamType):  # type: ignore[type-arg]
    """A number of bytes: 64K, 10M, 1.5G, or plain digits."""

    name = "size"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The bytes; K, M and G are powers of 1024."""
        found = re.fullmatch(r"([0-9]+(?:\.[0-9]+)?)\s*([KMG]?)I?B?", str(value).upper())
        if found is None:
            self.fail(f"Write a size as 64K, 10M or 1G; “{value}” is none.", param, ctx)
        number, unit = found.groups()
        return int(float(number) * 1024 ** " KMG".index(unit or " "))


SIZE = _Size()


def is_store(folder: Path) -> bool:
    """Whether there is a store in a folder."""
    return (folder / keys.SLOTS).is_file()


def bar() -> Progress:
    """A bar on standard error where that is a terminal, else nothing."""
    if not sys.stderr.isatty():
        return quiet
    shown = ""

    def tell(phase: str, done: int, total: int) -> None:
        nonlocal shown
        text = f"{phase} {100 * done // total} %" if total else phase
        if text != shown:
            click.echo("\r\x1b[K" + (text if done < total else ""), nl=False, err=True)
            shown = text

    return tell


def counted(number: int, one: str, more: str) -> str:
    """A number with what it counts: 1 change, 2 changes."""
    return f"{number} {one if number == 1 else more}"


def say(value: Json) -> None:
    """A JSON value on a line of its own, keys sorted."""
    click.echo(dumps(value))


def write_new(path: Path, data: bytes) -> None:
    """A file, whole or not at all."""
    part = path.with_name(path.name + ".part")
    try:
        with part.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as problem:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise of_the_system(problem, path.parent) from problem
