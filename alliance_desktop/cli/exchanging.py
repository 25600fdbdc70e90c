"""What differs and what is here; bundles come next."""

import json
from pathlib import Path

import click

from alliance_desktop.cli.options import json_option, opened, say, store_options
from alliance_desktop.errors import UserError


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
        said = workspace.status()
    if as_json:
        say(said)
        return
    click.echo(f"{said['workspace']['name']}: {said['person']['name']} on {said['device']['name']}")
    for kind, count in said["records"].items():
        if count:
            click.echo(f"  {kind}: {count}")
    click.echo(f"  differences: {said['conflicts']}")
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
        for one in workspace.conflicts():
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
        made = workspace.resolve(id_, field, take=take, value=wanted)
        say({"change": made.name, "id": made.record, "kind": made.kind})


COMMANDS = (status, conflicts, resolve)
