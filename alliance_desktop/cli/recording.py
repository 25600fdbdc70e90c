"""Recording: edits in bulk, reading, history, undo."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

import click

from alliance_desktop.cli.options import json_option, opened, say, spoken, store_options
from alliance_desktop.errors import UserError
from alliance_desktop.records.canonical import Json
from alliance_desktop.records.fields import shape
from alliance_desktop.records.kinds import BY_NAME, KINDS
from alliance_desktop.records.record import schema
from alliance_desktop.storage.store import Query
from alliance_desktop.workspace import Workspace, new_id, reading, recording, undoing, withholding
from alliance_desktop.workspace.asking import condition
from alliance_desktop.workspace.recording import Line

_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@click.command()
@json_option
def kinds(as_json: bool) -> None:
    """Every kind of record with its fields.

    \b
    Example:
      alliance kinds --json
    """
    described = [describe(kind) for kind in KINDS]
    if as_json:
        say([*described])
        return
    said = spoken()
    for one in described:
        click.echo(f"{one['kind']}: {said(one['label'])}")
        for field in one["fields"]:
            required = ", required" if field["required"] else ""
            click.echo(f"  {field['name']}: {field['type']}{required}. {said(field['label'])}")


def describe(kind: Any) -> dict[str, Any]:
    """A kind as programs and the data dictionary read it."""
    about = kind.about
    fields = [
        {
            "name": one.name,
            "type": type(one.type).__name__.lower(),
            "unit": getattr(one.type, "unit", "") or None,
            "codes": getattr(one.type, "codes", "") or None,
            "links": list(getattr(one.type, "kinds", ())) or None,
            "required": one.means.required,
            "label": one.means.label,
            "help": one.means.help or None,
            "hxl": one.means.hxl or None,
            "merge": one.means.merge if shape(one.type) == "set" else shape(one.type),
        }
        for one in schema(kind).values()
    ]
    return {"kind": about.kind, "label": about.name, "letter": about.letter, "fields": fields}


@click.command()
@click.argument("file", type=click.File("rb"))
@store_options
@click.option("--allow-incomplete", is_flag=True, help="Does not report what is incomplete.")
def apply(
    file: BinaryIO, store: Path, passphrase_file: Path | None, allow_incomplete: bool
) -> None:
    """Edits in bulk, one JSON object a line, all or nothing; `-` is standard input.

    \b
    Examples of lines:
      {"id": "$a", "kind": "need", "set": {"title": {"en": "Roof of Lyceum 4"}}}
      {"id": "0190…", "set": {"severity": 4}}
      {"id": "0190…", "delete": true}
    """
    with opened(store, passphrase_file) as workspace:
        lines = list(read_lines(file.read(), workspace))
        done = recording.apply(workspace, lines)
        for line, change, settled in done:
            answer: dict[str, Json] = {"line": line.number, "id": line.id, "kind": line.kind}
            answer["change"] = change.name if change else None
            if settled:
                answer["closed_conflicts"] = list(settled)
            say(answer)
        for line, _, _ in done if not allow_incomplete else ():
            for problem in recording.problems(workspace, line.id, spoken()):
                click.echo(f"Line {line.number}, {problem}", err=True)


def read_lines(data: bytes, workspace: Workspace) -> Iterator[Line]:
    """Lines of edits, with the names they give one another replaced by ids."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        raise UserError("This file is not UTF-8 text. Save it as UTF-8.") from problem
    names: dict[str, str] = {}
    made: dict[str, str] = {}
    for number, content in enumerate(text.splitlines(), 1):
        if content.strip():
            line = _read_line(number, content, workspace, names, made)
            made[line.id] = line.kind
            yield line


def _read_line(
    number: int, content: str, workspace: Workspace, names: dict[str, str], made: dict[str, str]
) -> Line:
    value = _parse(number, content)
    given = value.get("id")
    if given is not None and not isinstance(given, str):
        raise UserError("Line {0}: write the id as text.", number)
    known = names.get(given, given) if given else None
    kind = value.get("kind") or made.get(known or "")
    if known in made or (known and not known.startswith("$") and workspace.store.find(known)):
        assert known is not None  # noqa: S101 - one of the two above
        found = [kind] if known in made else [row[1] for row in workspace.store.find(known)]
        if kind is not None and kind not in found:
            raise UserError("Line {0}: record {1} is of kind {2}.", number, known, found[0])
        return _edit(number, value, known, str(kind or found[0]), names)
    if "set" not in value:
        raise UserError("Line {0}: there is no record {1}. See `alliance list`.", number, given)
    return _create(number, value, names)


def _parse(number: int, content: str) -> dict[str, Any]:
    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        if len({name for name, _ in pairs}) != len(pairs):
            raise UserError("Line {0}: a name stands twice.", number)
        return dict(pairs)

    try:
        value = json.loads(content, object_pairs_hook=once)
    except (ValueError, RecursionError) as problem:
        raise UserError("Line {0}: this is not JSON. Write one object a line.", number) from problem
    if not isinstance(value, dict) or value.keys() - {"id", "kind", "set", "delete", "restore"}:
        raise UserError("Line {0}: write id, kind and set, or id with delete or restore.", number)
    if len(value.keys() & {"set", "delete", "restore"}) != 1:
        raise UserError("Line {0}: write one of set, delete and restore.", number)
    return value


def _edit(number: int, value: dict[str, Any], id_: str, kind: str, names: dict[str, str]) -> Line:
    if "set" in value:
        if kind not in BY_NAME:
            raise UserError("Line {0}: this is newer data. Update the program to edit it.", number)
        return Line(number, id_, kind, _named(number, value["set"], names))
    if (value.get("delete"), value.get("restore")) not in ((True, None), (None, True)):
        raise UserError("Line {0}: write true after delete or restore.", number)
    return Line(number, id_, kind, deleted="delete" in value)


def _create(number: int, value: dict[str, Any], names: dict[str, str]) -> Line:
    kind, given = value.get("kind"), value.get("id")
    if not isinstance(kind, str) or kind not in BY_NAME:
        raise UserError("Line {0}: there is no kind “{1}”. See `alliance kinds`.", number, kind)
    if given is None or given.startswith("$"):
        id_ = new_id()
        if given:
            names[given] = id_
    elif _ID.fullmatch(given):
        id_ = given
    else:
        raise UserError("Line {0}: write the id as a UUID in lower case, or as “$name”.", number)
    return Line(number, id_, kind, _named(number, value["set"], names), new=True)


def _named(number: int, given: Any, names: dict[str, str]) -> dict[str, Json]:
    if not isinstance(given, dict):
        raise UserError("Line {0}: write an object after set.", number)

    def resolved(value: Any) -> Any:
        if isinstance(value, str) and value in names:
            return names[value]
        if isinstance(value, list):
            return [resolved(item) for item in value]
        return value

    return {name: resolved(value) for name, value in given.items()}


@click.command("list")
@click.argument("kind")
@store_options
@json_option
@click.option("--search", default="", help="Words in its texts, in any script and case.")
@click.option("--where", multiple=True, metavar="FIELD=VALUE", help="Only with this value.")
@click.option("--limit", type=click.IntRange(1), help="At most so many.")
def list_(
    kind: str,
    store: Path,
    passphrase_file: Path | None,
    as_json: bool,
    search: str,
    where: tuple[str, ...],
    limit: int | None,
) -> None:
    """Records of a kind, as JSON lines or as short lines.

    \b
    Example:
      alliance list need --store kharkiv --search ліце --where sector=SOC-EDU --json
    """
    with opened(store, passphrase_file) as workspace:
        query = Query(search, tuple(condition(kind, one) for one in where), limit=limit)
        for one in reading.records(workspace, kind, query):
            if as_json:
                say(one)
            else:
                click.echo(f"{one['id']}  {title(one)}")


def title(shown: dict[str, Any]) -> str:
    """What stands for a record in a line for people."""
    said = shown["fields"].get(BY_NAME[shown["kind"]].about.title)
    if isinstance(said, dict):
        return str(said.get("en") or next(iter(said.values())))
    return str(said or shown["fields"].get("ref_code") or "")


@click.command()
@click.argument("id_", metavar="ID")
@store_options
@json_option
def show(id_: str, store: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """One record: its values, what differs, and newer data.

    \b
    Example:
      alliance show 0190b5a0-0000-7000-8000-000000000001 --store kharkiv --json
    """
    with opened(store, passphrase_file) as workspace:
        one = reading.show(workspace, _an_id(id_))
        if as_json:
            say(one)
            return
        click.echo(f"{one['kind']} {one['id']}" + (" (in the bin)" if one["deleted"] else ""))
        for part in ("fields", "conflicts", "newer_data"):
            for name, value in one[part].items():
                mark = {"fields": "", "conflicts": "differs: ", "newer_data": "newer data: "}[part]
                click.echo(f"  {mark}{name}: {json.dumps(value, ensure_ascii=False)}")


def _an_id(text: str) -> str:
    if not _ID.fullmatch(text):
        raise UserError("“{0}” is no id. Write it as `alliance list` prints it.", text)
    return text


@click.command()
@store_options
@click.option("--kind", help="Only records of this kind.")
def dump(store: Path, passphrase_file: Path | None, kind: str | None) -> None:
    """The whole visible state as JSON lines: the same bytes wherever the same changes are held.

    \b
    Example:
      alliance dump --store kharkiv | sha256sum
    """
    if kind is not None and kind not in BY_NAME:
        raise UserError("There is no kind “{0}”. See `alliance kinds`.", kind)
    with opened(store, passphrase_file) as workspace:
        for line in reading.dump(workspace, kind):
            click.echo(line)


@click.command()
@click.argument("id_", metavar="ID")
@store_options
@json_option
def history(id_: str, store: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """A record's changes, in an order that respects what each knew.

    \b
    Example:
      alliance history 0190b5a0-0000-7000-8000-000000000001 --store kharkiv --json
    """
    with opened(store, passphrase_file) as workspace:
        for one in reading.history(workspace, _an_id(id_)):
            if as_json:
                say(one)
            else:
                click.echo(
                    f"{one['at']}  {one['person']}, {one['device']}: {', '.join(one['fields'])}"
                )


@click.command()
@click.argument("change")
@store_options
def undo(change: str, store: Path, passphrase_file: Path | None) -> None:
    """Takes one change back, by a change that writes what was there before.

    \b
    Example:
      alliance undo 64144c7d-52a2-283c-784c-0963e7e3609c:2:e8353f42 --store kharkiv
    """
    with opened(store, passphrase_file) as workspace:
        made = undoing.undo(workspace, change)
        say({"change": made.name, "id": made.record, "kind": made.kind})


@click.command()
@click.argument("id_", metavar="ID")
@click.argument(
    "files",
    metavar="FILE…",
    nargs=-1,
    required=True,
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)
@store_options
@click.option("--field", default="files", help="Which of its fields of files.")
def attach(
    id_: str, files: tuple[Path, ...], store: Path, passphrase_file: Path | None, field: str
) -> None:
    """Puts photos and documents into a record. The originals are copied and never altered.

    \b
    Example:
      alliance attach 0190b5a0-0000-7000-8000-000000000001 roof.jpg --store kharkiv
    """
    with opened(store, passphrase_file) as workspace:
        made = recording.attach(workspace, _an_id(id_), files, field)
        say({"change": made.name if made else None, "id": id_})


@click.command()
@click.argument("id_", metavar="ID")
@store_options
@click.option(
    "--out", required=True, type=click.Path(file_okay=False, path_type=Path), help="A folder."
)
def media(id_: str, store: Path, passphrase_file: Path | None, out: Path) -> None:
    """Gets a record's files out under their own names, a second of one name as `name (2).jpg`.

    \b
    Example:
      alliance media 0190b5a0-0000-7000-8000-000000000001 --store kharkiv --out photos
    """
    out.mkdir(parents=True, exist_ok=True)
    with opened(store, passphrase_file) as workspace:
        missing = []
        for one in reading.files(workspace, _an_id(id_)):
            if not one["here"]:
                missing.append(one["name"])
                continue
            path = free_name(out, str(one["name"]))
            with path.open("xb") as target:
                for piece in workspace.media.read(one["sha256"]):
                    target.write(piece)
            click.echo(str(path))
    if missing:
        raise UserError("Not here yet: {0}. Ask for a bundle with originals.", ", ".join(missing))


def free_name(folder: Path, name: str) -> Path:
    """A name in a folder that is not taken and leads nowhere else."""
    safe = re.sub(r'[\x00-\x1f<>:"/\\|?*]', "_", name).strip(". ") or "file"
    path, number = folder / safe, 2
    while path.exists():
        path = folder / f"{Path(safe).stem} ({number}){Path(safe).suffix}"
        number += 1
    return path


@click.command()
@click.argument("id_", metavar="ID")
@store_options
@click.option("--field", default="", metavar="NAME", help="Only this field; else the whole record.")
@click.option(
    "--readers", multiple=True, metavar="DEVICE", help="Laptops that get it all the same."
)
def hold(
    id_: str, store: Path, passphrase_file: Path | None, field: str, readers: tuple[str, ...]
) -> None:
    """Keeps a record's or a field's content from leaving this laptop, but for some.

    What has left already is not recalled. The others see that something is held back, not what.

    \b
    Example:
      alliance hold 0190b5a0-… --field description --readers "Secretariat" --store kharkiv
    """
    with opened(store, passphrase_file) as workspace:
        names = withholding.hold(workspace, id_, field, readers)
    say({"id": id_, "field": field or None, "readers": [*names]})


@click.command()
@click.argument("id_", metavar="ID")
@store_options
def release(id_: str, store: Path, passphrase_file: Path | None) -> None:
    """Lets what was held back of a record go with the next bundle.

    \b
    Example:
      alliance release 0190b5a0-… --store kharkiv
    """
    with opened(store, passphrase_file) as workspace:
        count = withholding.release(workspace, id_)
    say({"id": id_, "released": count})


COMMANDS = (kinds, apply, list_, show, dump, history, undo, attach, media, hold, release)
