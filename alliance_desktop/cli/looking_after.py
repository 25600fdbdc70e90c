"""Looking after a store: verify, rebuild, backup, restore, passphrase, receipt."""

import os
from pathlib import Path

import click

from alliance_desktop.cli.options import (
    json_option,
    opened,
    passphrase,
    say,
    store_options,
    write_new,
)
from alliance_desktop.errors import UserError
from alliance_desktop.storage import keys
from alliance_desktop.workspace import care, confirming, cutting

FOLDER = click.Path(file_okay=False, path_type=Path)


@click.command()
@store_options
@json_option
def verify(store: Path, passphrase_file: Path | None, as_json: bool) -> None:
    """Log, hashes and signatures, lists against the log, files against their names.

    \b
    Example:
      alliance verify --store kharkiv
    """
    with opened(store, passphrase_file) as workspace:
        found = care.verify(workspace)
    if as_json:
        say({"sound": not found, "problems": [*found]})
    elif not found:
        click.echo("Everything in this store is sound.")
    if found:
        raise UserError("\n".join(found))


@click.command()
@store_options
def rebuild(store: Path, passphrase_file: Path | None) -> None:
    """Makes what lists show again from the log.

    \b
    Example:
      alliance rebuild --store kharkiv
    """
    count, kept = care.rebuild(store, passphrase(passphrase_file))
    click.echo(f"{count} records were derived again.", err=True)
    if kept is not None:
        click.echo(f"The file was damaged; it is kept as {kept}.", err=True)


@click.command()
@store_options
@click.option("--to", required=True, type=FOLDER, help="Where backups are kept.")
def backup(store: Path, passphrase_file: Path | None, to: Path) -> None:
    """One new, verified, still encrypted backup.

    \b
    Example:
      alliance backup --store kharkiv --to /media/second-stick
    """
    with opened(store, passphrase_file) as workspace:
        click.echo(str(care.back_up(workspace, to)))


@click.command()
@click.argument("backup_", metavar="BACKUP", type=click.Path(exists=True, path_type=Path))
@store_options
def restore(backup_: Path, store: Path, passphrase_file: Path | None) -> None:
    """Brings a backup back into a new folder, as a laptop of its own that succeeds the old one.

    \b
    Example:
      alliance restore /media/second-stick/alliance-20260505-184000 --store again
    """
    with care.restore(backup_, store, passphrase(passphrase_file)) as workspace:
        click.echo(f"Restored in {store}; it writes as {workspace.keys.device} now.", err=True)


@click.command("passphrase")
@store_options
@click.option(
    "--new-passphrase-file",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
    help="A file whose first line is the new one; else ALLIANCE_NEW_PASSPHRASE, else a prompt.",
)
def passphrase_(
    store: Path, passphrase_file: Path | None, new_passphrase_file: Path | None
) -> None:
    """Changes the passphrase; nothing is encrypted again.

    \b
    Example:
      alliance passphrase --store kharkiv
    """
    old = passphrase(passphrase_file)
    given = os.environ.get("ALLIANCE_NEW_PASSPHRASE")
    if new_passphrase_file is not None:
        new = passphrase(new_passphrase_file)
    elif given is not None:
        new = given
    else:
        new = click.prompt("New passphrase", hide_input=True, confirmation_prompt=True, err=True)
    keys.change_passphrase(store, old, new)
    click.echo("The store has its new passphrase.", err=True)


@click.command()
@store_options
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="A file for it.")
def receipt(store: Path, passphrase_file: Path | None, out: Path | None) -> None:
    """What this laptop has, signed, as a line of text; `alliance import` takes it.

    \b
    Example:
      alliance receipt --store olena --out receipt.txt
    """
    with opened(store, passphrase_file) as workspace:
        line = confirming.receipt(workspace)
    if out is None:
        click.echo(line)
    else:
        write_new(out, line.encode() + b"\n")


@click.command()
@click.argument("id_", metavar="ID")
@store_options
@click.option("--field", "fields", multiple=True, metavar="NAME", help="Only this field.")
@click.option("--reason", required=True, help="Why; it stays when the data are gone.")
def purge(
    id_: str, store: Path, passphrase_file: Path | None, fields: tuple[str, ...], reason: str
) -> None:
    """Erases personal data here and, through the next bundles, everywhere. It can't be undone.

    \b
    Example:
      alliance purge 0190b5a0-… --field display_name --reason "asked for it" --store kharkiv
    """
    with opened(store, passphrase_file) as workspace:
        erased = cutting.purge(workspace, id_, fields, reason)
    say({"id": id_, "erased": [*erased]})


COMMANDS = (verify, rebuild, backup, restore, passphrase_, receipt, purge)
