"""Exchanging: bundles out and in, what is confirmed, what differs."""

import json
import sys
from pathlib import Path
from typing import Any

import click

from alliance_desktop.cli.options import (
    SIZE,
    bar,
    counted,
    is_store,
    json_option,
    opened,
    say,
    store_options,
)
from alliance_desktop.errors import UserError
from alliance_desktop.workspace import (
    Workspace,
    confirming,
    exporting,
    importing,
    inspecting,
    reading,
    settling,
    syncing,
    undoing,
)
from alliance_desktop.workspace.load import NONE, ORIGINALS, THUMBNAILS, Wanted
from alliance_desktop.workspace.report import Imported


@click.command()
@store_options
@json_option
def status(store: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """What is here.

    \b
    Example:
      alliance status --store kharkiv --json
    """
    with opened(store, passphrase_file) as workspace:
        places = confirming.sent(workspace)
        said = reading.status(workspace) | {
            "unconfirmed": confirming.unconfirmed(workspace),
            "devices": [*confirming.devices(workspace)],
            "missing_media": len(confirming.missing_media(workspace)),
        }
    if as_json:
        say(said)
        return
    click.echo(f"{said['workspace']['name']}: {said['person']['name']} on {said['device']['name']}")
    for kind, count in said["records"].items():
        if count:
            click.echo(f"  {kind}: {count}")
    click.echo(f"  differences: {said['conflicts']}")
    open_ = said["unconfirmed"]
    if open_["changes"]:
        changes = counted(open_["changes"], "change is", "changes are")
        click.echo(f"  {changes} confirmed by nobody yet, since {open_['since']}")
    for place in places:
        what = counted(place["changes"], "of these changes is", "of these changes are")
        click.echo(f"  {what} on {place['where']}")
    if not said["admitted"]:
        click.echo("  This laptop waits to be admitted.")


@click.command()
@store_options
@json_option
def conflicts(store: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Open differences, as JSON lines: what was before, and what each colleague wrote.

    \b
    Example:
      alliance conflicts --store kharkiv --json
    """
    with opened(store, passphrase_file) as workspace:
        for one in reading.conflicts(workspace):
            if as_json:
                say(one)
                continue
            click.echo(f"{one['kind']} {one['id']}, {one['field']}")
            for said in one["candidates"]:
                value = json.dumps(said["value"], ensure_ascii=False)
                click.echo(f"  {value}  {said['person']}, {said['at']}  --take {said['change']}")


@click.command()
@click.argument("id_", metavar="ID")
@click.argument("field")
@store_options
@click.option("--take", metavar="CHANGE", help="The candidate to take, by its change.")
@click.option("--value", metavar="JSON", help="Another value.")
def resolve(
    id_: str,
    field: str,
    store: Path,
    passphrase_file: Path | None,
    take: str | None,
    value: str | None,
) -> None:
    """Settles one difference; everybody gets the decision with the next bundle.

    \b
    Example:
      alliance resolve 0190b5a0-… severity --value 4 --store kharkiv
    """
    if (take is None) == (value is None):
        raise click.UsageError("Give either --take or --value.")
    try:
        wanted = json.loads(value) if value is not None else None
    except ValueError as problem:
        raise UserError('Write the value as JSON: 4, "text", null.') from problem
    with opened(store, passphrase_file) as workspace:
        made = settling.resolve(workspace, id_, field, take=take, value=wanted)
        say({"change": made.name, "id": made.record, "kind": made.kind})


@click.command()
@store_options
@json_option
@click.option("--to", required=True, help="A folder (or a path ending in a slash), or a new file.")
@click.option(
    "--media",
    type=click.Choice([NONE, THUMBNAILS, ORIGINALS]),
    default=ORIGINALS,
    show_default=True,
    help="Whether photos and documents go along, small or whole.",
)
@click.option("--max-size", type=SIZE, help="Parts of at most so much: 64K, 10M, 1G.")
@click.option("--for", "receivers", multiple=True, metavar="DEVICE", help="Only for this laptop.")
@click.option("--all", "everything", is_flag=True, help="Everything, also what is confirmed.")
def export(
    store: Path,
    passphrase_file: Path | None,
    as_json: bool,
    to: str,
    media: str,
    max_size: int | None,
    receivers: tuple[str, ...],
    everything: bool,
) -> None:
    """Writes what the others have not confirmed as a bundle: for a stick, a mail, a shared folder.

    With --max-size it is written in parts, each whole by itself, to be imported in any order.

    \b
    Example:
      alliance export --store kharkiv --to /media/stick
      alliance export --store kharkiv --to mail/ --media thumbnails --max-size 5M
    """
    path = Path(to)
    if to.endswith(("/", "\\")):
        path.mkdir(parents=True, exist_ok=True)
    wanted = Wanted(everything=everything, media=media, max_size=max_size)
    with opened(store, passphrase_file) as workspace:
        done = exporting.export(workspace, path, receivers, wanted, bar())
    if as_json:
        say(done.json)
    else:
        _say_exported(done)
    _say_left_out(done)


def _say_exported(done: exporting.Exported) -> None:
    for file in done.files:
        click.echo(f"{file['path']}  {file['bytes']} bytes")
    if done.files:
        changes = counted(done.changes, "change", "changes")
        click.echo(
            f"Copied and read back: {changes} in {counted(len(done.files), 'file', 'files')}."
        )
    else:
        click.echo("Nothing to write: the others have it all.")


def _say_left_out(done: exporting.Exported) -> None:
    left = (
        (done.drafts, "draft that is not saved yet", "drafts that are not saved yet"),
        (done.held, "record that is held back", "records that are held back"),
        (done.media_left, "photo or document", "photos and documents"),
    )
    for count, one, more in left:
        if count:
            click.echo(f"Not in it: {counted(count, one, more)}.", err=True)
    if done.larger:
        larger = counted(done.larger, "file is", "files are")
        click.echo(f"{larger} larger than asked: one record alone has that much text.", err=True)


@click.command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@store_options
@json_option
@click.option("--dry-run", is_flag=True, help="Says what would change, and changes nothing.")
@click.option("--yes", is_flag=True, help="Does not ask.")
@click.option("--details", is_flag=True, help="With --json: every record, and by whom.")
def import_(
    paths: tuple[Path, ...],
    store: Path,
    passphrase_file: Path | None,
    as_json: bool,
    dry_run: bool,
    yes: bool,
    details: bool,
) -> None:
    """Takes bundles in: files or folders, in any order, as often as you like.

    \b
    Example:
      alliance import /media/stick --store kharkiv --dry-run
    """
    with (
        opened(store, passphrase_file) as workspace,
        importing.received(workspace, paths, bar()) as incoming,
    ):
        seen = None
        if dry_run or not yes:
            seen = importing.preview(workspace, incoming, bar())
        done = seen if dry_run and seen is not None else _agreed(workspace, incoming, seen)
    _tell(done, as_json=as_json, details=details)


def _agreed(workspace: Workspace, incoming: importing.Incoming, seen: Imported | None) -> Imported:
    """Takes in what somebody at the terminal agreed to, shown again where the store moved on."""
    while seen is not None:
        _describe(seen)
        if not sys.stdin.isatty():
            raise UserError("Nothing was changed. Add --yes to take this in.")
        click.confirm("Take this in?", abort=True, err=True)
        try:
            return importing.take(workspace, incoming, bar(), seen)
        except importing.Moved as moved:
            click.echo(str(moved), err=True)
            seen = moved.preview
    return importing.take(workspace, incoming, bar())


def _tell(done: Imported, *, as_json: bool, details: bool) -> None:
    if as_json:
        say(done.json | ({"records": [*done.records]} if details else {}))
        _complain(done)
    else:
        _describe(done)
    if done.refused:
        sys.exit(1)


def _describe(done: Imported) -> None:
    """The counts for people, and what is not here yet."""
    said = done.counts
    names = ("new", "changed", "deleted", "unchanged", "conflicts", "quarantined")
    click.echo(", ".join(f"{said[name]} {name}" for name in names), err=True)
    _complain(done)
    gaps: list[Any] = [*done.missing_parts]
    for gap in gaps:
        numbers = ", ".join(map(str, gap["missing"]))
        of = f"part {numbers} of {gap['parts']} of a bundle from {gap['from']}"
        click.echo(f"Not here yet: {of}.", err=True)
    if done.missing:
        missing = counted(done.missing, "photo or document", "photos and documents")
        click.echo(f"Not here yet: {missing}.", err=True)


def _complain(done: Imported) -> None:
    if done.no_backup is not None:
        click.echo(f"No backup was made before: {done.no_backup}", err=True)
    for one in done.refused:
        click.echo(f"{one['path']}: {one['reason']}" if one["path"] else one["reason"], err=True)


@click.command()
@store_options
@json_option
def devices(store: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Who is in, and up to where each has confirmed this laptop's work.

    \b
    Example:
      alliance devices --store kharkiv --json
    """
    with opened(store, passphrase_file) as workspace:
        found = confirming.devices(workspace)
    if as_json:
        say([*found])
        return
    for one in found:
        state = f"{one['state']}, copied" if one["copied"] else one["state"]
        click.echo(f"{one['name']} ({one['person']}), {state}: {one['device']}")


@click.command()
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@store_options
@json_option
def inspect(file: Path, store: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """What a bundle is and holds, as far as this store's keys can open it; without one, what it is.

    \b
    Example:
      alliance inspect al-5e0c71aa.alliance --store kharkiv
    """
    if is_store(store):
        with opened(store, passphrase_file) as workspace:
            said = inspecting.inspect(file, workspace)
    else:
        said = inspecting.inspect(file)
    if as_json:
        say(said)
        return
    for name, value in said.items():
        click.echo(f"{name}: {json.dumps(value, ensure_ascii=False)}")


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@store_options
@json_option
@click.option(
    "--media",
    type=click.Choice([NONE, THUMBNAILS, ORIGINALS]),
    default=ORIGINALS,
    show_default=True,
    help="Whether photos and documents go along, small or whole.",
)
@click.option("--max-size", type=SIZE, help="Parts of at most so much: 64K, 10M, 1G.")
@click.option("--yes", is_flag=True, help="Also where many records would be deleted.")
def sync(
    folder: Path,
    store: Path,
    passphrase_file: Path | None,
    as_json: bool,
    media: str,
    max_size: int | None,
    yes: bool,
) -> None:
    """Takes in what is in a folder, then writes there what the others lack.

    For a stick, a network share, or a folder that a cloud keeps alike. Each laptop writes only in
    its own folder there and never changes what it finds.

    \b
    Example:
      alliance sync /media/stick --store kharkiv
    """
    wanted = Wanted(media=media, max_size=max_size)
    with opened(store, passphrase_file) as workspace:
        done = syncing.sync(workspace, folder, bar(), agreed=yes, of=wanted)
    if as_json:
        say(done.json)
    else:
        _describe(done.imported)
        for one in done.exported.files:
            click.echo(f"Copied and read back: {one['path']}")
    if done.imported.refused:
        sys.exit(1)


@click.command("undo-import")
@click.argument("id_", metavar="IMPORT")
@store_options
@json_option
@click.option("--dry-run", is_flag=True, help="Says whose work would be taken back, and where.")
def undo_import(
    id_: str, store: Path, passphrase_file: Path | None, as_json: bool, dry_run: bool
) -> None:
    """Takes a whole import back, by changes that say what was before; they travel like any other.

    What was edited since stays and is listed.

    \b
    Example:
      alliance undo-import 01a211de-0079-7047-ace3-a0a286b662c9 --store kharkiv --dry-run
    """
    with opened(store, passphrase_file) as workspace:
        take_back = undoing.preview_undo if dry_run else undoing.undo_import
        done = take_back(workspace, id_)
    if as_json:
        say(done.json)
        return
    whose = ", ".join(f"{name}: {count}" for name, count in sorted(done.by.items()))
    click.echo(f"{len(done.records)} records taken back. Changes by {whose or 'nobody'}.", err=True)
    for kind, record, fields in done.kept:
        click.echo(f"Edited since, so kept: {kind} {record}, {', '.join(fields)}", err=True)


COMMANDS = (status, conflicts, resolve, export, import_, sync, inspect, devices, undo_import)
