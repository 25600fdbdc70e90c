"""Reading out: what others ask of the store, and the places of Ukraine."""

import click

from alliance_desktop.cli.options import json_option, say
from alliance_desktop.records import codelists
from alliance_desktop.records.canonical import Json
from alliance_desktop.reference.naming import full_name, title
from alliance_desktop.reference.places import Gazetteer, Place, gazetteer


@click.command()
@click.argument("text")
@click.option("--limit", type=click.IntRange(1), default=20, help="At most so many; else 20.")
@click.option(
    "--lang",
    type=click.Choice(["en", "uk", "da"]),
    default="en",
    help="The language of the text for people.",
)
@json_option
def places(text: str, limit: int, lang: str, as_json: bool) -> None:
    """Finds Ukrainian places by any spelling, former name or code, exact names first.

    \b
    Examples:
      alliance places Ізюм --json
      alliance places "Mykolaiv Lviv oblast"
      alliance places Новомосковськ
    """
    all_ = gazetteer()
    found = all_.find(text, limit)
    if as_json:
        say([described(all_, place) for place in found])
        return
    for place in found:
        click.echo(f"{place.code}  {line(all_, place, lang)}")
    if not found:
        click.echo("No place is called so. Try fewer letters, or another spelling.", err=True)


def described(all_: Gazetteer, place: Place) -> dict[str, Json]:
    """A place as programs read it; what it is part of, by its full Ukrainian name."""
    units = {one.category: one for one in [place, *all_.parents(place.code)]}
    parts: dict[str, Json] = {
        name: title(all_, units[category], "uk") if category in units else None
        for name, category in (("oblast", "O"), ("raion", "P"), ("hromada", "H"))
    }
    return {
        "code": place.code,
        "category": place.category,
        "name_uk": place.name_uk,
        "name_en": place.name_en,
        "former": [*place.former],
        **parts,
        "lat": place.lat,
        "lon": place.lon,
        "quality": place.quality,
    }


def line(all_: Gazetteer, place: Place, language: str) -> str:
    """A place as people read it: its kind, its former name, and what it is part of."""
    said = full_name(all_, place, language)
    if place.category in "KMXC":
        kind = codelists.load("place_category")[place.category].label(language).lower()
        name, comma, rest = said.partition(", ")
        said = f"{name} ({kind}){comma}{rest}"
    return said + "".join(f" [{name}]" for name in place.former)


COMMANDS = (places,)
