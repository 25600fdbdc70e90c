"""The command line: every verb for scripts and for headquarters; never a window."""

import sys

import click

from alliance_desktop import __version__
from alliance_desktop.cli import (
    exchanging,
    looking_after,
    proving,
    reading_out,
    recording,
    setting_up,
)
from alliance_desktop.cli.options import speaking
from alliance_desktop.errors import UserError, of_the_system
from alliance_desktop.records.catalogue import translator


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="alliance")
def alliance() -> None:
    """Needs and commitments of Ukrainian communities, recorded offline and merged as files.

    \b
    Example: a new workspace, one need, and all of it as JSON lines
      alliance init --store kharkiv --workspace "Kharkiv oblast" --person "Marta Lindqvist"
      alliance apply needs.jsonl --store kharkiv
      alliance dump --store kharkiv
    """


for section in (setting_up, recording, exchanging, reading_out, looking_after, proving):
    for command in section.COMMANDS:
        alliance.add_command(speaking(command))


def main() -> None:
    """Runs a command. A problem of the world is one sentence on standard error, exit code 1."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # also where the system still speaks a code page
            stream.reconfigure(encoding="utf-8", newline="\n")
    chosen: dict[str, str] = {}
    try:
        alliance(prog_name="alliance", standalone_mode=False, obj=chosen)
    except UserError as problem:
        click.echo(problem.told(translator(chosen.get("language", "en"))), err=True)
        sys.exit(1)
    except click.ClickException as problem:
        problem.show()
        sys.exit(problem.exit_code)
    except click.Abort:
        click.echo("Stopped; nothing was changed.", err=True)
        sys.exit(1)
    except OSError as problem:
        told = of_the_system(problem).told(translator(chosen.get("language", "en")))
        click.echo(told, err=True)
        sys.exit(1)
