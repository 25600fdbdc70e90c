"""Setting up: a workspace, its people and its laptops."""

from pathlib import Path

import click

from alliance_desktop.cli.options import (
    bar,
    json_option,
    opened,
    passphrase,
    say,
    store_options,
    write_new,
)
from alliance_desktop.storage import keys
from alliance_desktop.storage.recovery import RecoveryKey
from alliance_desktop.sync.joining import Invitation, JoinRequest
from alliance_desktop.workspace import cutting, founding
from alliance_desktop.workspace import quarantine as aside
from alliance_desktop.workspace.founding import Someone, init, join

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
OUT = click.Path(dir_okay=False, path_type=Path)


@click.command("init")
@store_options
@json_option
@click.option("--workspace", "name", required=True, help="What the workspace is called.")
@click.option("--person", required=True, help="Your name.")
@click.option("--device", default="", help="What this laptop is called.")
def init_(
    store: Path, passphrase_file: Path | None, as_json: bool, name: str, person: str, device: str
) -> None:
    """A new workspace; this laptop is its administrator.

    Prints the recovery key once: 24 words that alone make administrators and open a store whose
    passphrase is lost. Write them on paper.

    \b
    Example:
      alliance init --store kharkiv --workspace "Kharkiv oblast" --person "Marta Lindqvist"
    """
    phrase = passphrase(passphrase_file, new=True)
    workspace, recovery = init(store, phrase, name, Someone(person, device))
    with workspace:
        if as_json:
            say(
                {
                    "workspace": workspace.id,
                    "device": workspace.keys.device,
                    "recovery_key": recovery.words,
                }
            )
            return
        click.echo(f"Workspace “{name}” is made in {store}.")
        click.echo("The recovery key, shown once. Write it on paper and keep it apart:")
        words = recovery.words.split()
        for start in range(0, 24, 6):
            click.echo("  " + " ".join(words[start : start + 6]))


@click.command()
@store_options
@click.option("--out", required=True, type=OUT, help="Where to write it.")
def invite(store: Path, passphrase_file: Path | None, out: Path) -> None:
    """An invitation to join the workspace. Whoever holds the file may ask to be let in.

    \b
    Example:
      alliance invite --store kharkiv --out invitation.json
    """
    with opened(store, passphrase_file) as workspace:
        write_new(out, founding.invite(workspace).write())
    click.echo(f"The invitation is in {out}. It is good for 60 days.", err=True)


@click.command("join")
@click.argument("invitation", type=FILE)
@store_options
@json_option
@click.option("--person", required=True, help="Your name.")
@click.option("--device", default="", help="What this laptop is called.")
@click.option("--organisation", default="", help="Whom you work for.")
@click.option("--out", required=True, type=OUT, help="Where to write the request to be admitted.")
def join_(
    invitation: Path,
    store: Path,
    passphrase_file: Path | None,
    as_json: bool,
    out: Path,
    **names: str,
) -> None:
    """A new store of the workspace, and a request to be admitted. Work can begin at once.

    Prints six words; the administrator sees the same six when admitting.

    \b
    Example:
      alliance join invitation.json --store olena --person "Olena Kovalchuk" --out request.json
    """
    read = Invitation.read(invitation.read_bytes())
    phrase = passphrase(passphrase_file, new=True)
    workspace, request = join(read, store, phrase, Someone(**names))
    with workspace:
        write_new(out, request.write())
        if as_json:
            say({"device": workspace.keys.device, "words": list(request.words())})
            return
    click.echo(f"The request is in {out}. Give it to whoever invited you, and compare these words:")
    click.echo("  " + " ".join(request.words()))


@click.command()
@click.argument("request", type=FILE)
@store_options
@json_option
@click.option("--administrator", is_flag=True, help="As an administrator; needs the recovery key.")
@click.option("--recovery-key-file", type=FILE, help="The 24 words.")
def admit(
    request: Path,
    store: Path,
    passphrase_file: Path | None,
    as_json: bool,
    administrator: bool,
    recovery_key_file: Path | None,
) -> None:
    """Lets a laptop in. Compare the six words with its owner first.

    \b
    Example:
      alliance admit request.json --store kharkiv
    """
    if administrator != (recovery_key_file is not None):
        raise click.UsageError("--administrator and --recovery-key-file go together.")
    asked = JoinRequest.read(request.read_bytes())
    recovery = RecoveryKey.read(recovery_key_file.read_text("utf-8")) if recovery_key_file else None
    with opened(store, passphrase_file) as workspace:
        founding.admit(workspace, asked, recovery)
    if as_json:
        say({"device": str(asked.value["device"]), "words": list(asked.words())})
        return
    click.echo(f"“{asked.value['name']}” is in. Its six words:")
    click.echo("  " + " ".join(asked.words()))


@click.command()
@store_options
@click.option("--recovery-key-file", required=True, type=FILE, help="The 24 words.")
def recover(store: Path, passphrase_file: Path | None, recovery_key_file: Path) -> None:
    """A new passphrase for a store whose passphrase is lost.

    \b
    Example:
      alliance recover --store kharkiv --recovery-key-file words.txt
    """
    recovery = RecoveryKey.read(recovery_key_file.read_text("utf-8"))
    keys.recover(store, recovery.identity, passphrase(passphrase_file, new=True))
    click.echo("The store has its new passphrase.", err=True)


@click.command()
@click.argument("device")
@store_options
def revoke(device: str, store: Path, passphrase_file: Path | None) -> None:
    """Cuts a laptop off: what it wrote until now stays, what it writes later counts nowhere.

    \b
    Example:
      alliance revoke "Olena’s laptop" --store kharkiv
    """
    with opened(store, passphrase_file) as workspace:
        name = workspace.device_name(cutting.revoke(workspace, device))
    click.echo(f"{name} is cut off. The others learn it with the next bundle.", err=True)


@click.command()
@click.argument("device")
@store_options
def retire(device: str, store: Path, passphrase_file: Path | None) -> None:
    """Lays a laptop aside: nobody waits any longer for it to confirm anything.

    \b
    Example:
      alliance retire "Old laptop" --store kharkiv
    """
    with opened(store, passphrase_file) as workspace:
        name = workspace.device_name(cutting.retire(workspace, device))
    click.echo(f"{name} is laid aside. The others learn it with the next bundle.", err=True)


@click.command()
@store_options
@json_option
@click.option("--release", metavar="DEVICE", help="Lets this laptop in, by its name or id.")
def quarantine(
    store: Path, passphrase_file: Path | None, as_json: bool, release: str | None
) -> None:
    """What is kept aside: work of laptops that are not admitted or cut off, and damaged parts.

    \b
    Examples:
      alliance quarantine --store kharkiv
      alliance quarantine --release "Olena’s laptop" --store kharkiv
    """
    with opened(store, passphrase_file) as workspace:
        words = aside.let_in(workspace, release) if release is not None else []
        found = aside.kept_aside(workspace)
    if release is not None:
        click.echo(f"“{release}” is in. The others learn it with the next bundle.", err=True)
    if words:
        click.echo("Its six words: " + " ".join(words), err=True)
    if as_json:
        say([*found])
        return
    for one in found:
        name = f"{one['name']} ({one['person']})" if one["person"] else one["name"]
        why = one.get("problem") or one["reason"].replace("_", " ")
        click.echo(f"{name or 'nobody known'}: {one['changes']} changes, {why}")
        if "words" in one:
            click.echo("  asks to be admitted: " + " ".join(one["words"]))


@click.command()
@store_options
@json_option
@click.option("--records", type=click.IntRange(0), default=0, help="Filled up to so many.")
@click.option("--seed", type=int, default=1, show_default=True, help="The same, the same data.")
def demo(store: Path, passphrase_file: Path | None, as_json: bool, records: int, seed: int) -> None:
    """A store filled with believable demonstration data; all of it is invented.

    Its keys follow from the seed, so anybody can make them: never put real data into it.

    \b
    Example:
      alliance demo --store demo --records 10000 --seed 7
    """
    from alliance_desktop.workspace import reading
    from alliance_desktop.workspace.demonstrating import Wish, demonstrate

    phrase = passphrase(passphrase_file, new=True)
    with demonstrate(store, None, phrase, Wish(records, seed), bar()) as workspace:
        said = reading.status(workspace)
    if as_json:
        shown = ("workspace", "device", "records", "conflicts", "drafts")
        say({name: said[name] for name in shown})
        return
    count = sum(said["records"].values())
    click.echo(f"{count} invented records are in {store}. Never put real data into this store.")


COMMANDS = (init_, invite, join_, admit, recover, revoke, retire, quarantine, demo)
