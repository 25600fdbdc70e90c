"""Writes docs/data-dictionary.md from the kinds; `--check` compares with what is committed."""

import sys
from pathlib import Path

from alliance_desktop.cli.recording import describe
from alliance_desktop.records import codelists
from alliance_desktop.records.kinds import KINDS

OUT = Path(__file__).parents[1] / "docs" / "data-dictionary.md"
SHOWN = 60  # lists longer than this are only named


def dictionary() -> str:
    """The page."""
    lines = [
        "# Data dictionary",
        "",
        "Made by `tools/data_dictionary.py` from the kinds themselves. How each type is written in",
        "JSON: `alliance apply --help`. *Required* means needed before signing off, never before",
        "saving. Merging: `latest` and `strictest` fields are one cell each; `elements` and `keys`",
        "merge one by one (docs/bundle.md, section 4).",
    ]
    used = set()
    for kind in KINDS:
        one = describe(kind)
        lines += ["", f"## {one['kind']}: {one['label']}", "", (kind.__doc__ or "").strip(), ""]
        lines += [
            "| field | type | required | merges | HXL | meaning |",
            "|---|---|---|---|---|---|",
        ]
        for field in one["fields"]:
            of = field["codes"] or ", ".join(field["links"] or []) or field["unit"] or ""
            used.add(field["codes"])
            cells = [
                f"`{field['name']}`",
                field["type"] + (f" ({of})" if of else ""),
                "yes" if field["required"] else "",
                field["merge"],
                f"`{field['hxl']}`" if field["hxl"] else "",
                ". ".join(part.rstrip(".") for part in (field["label"], field["help"]) if part),
            ]
            lines.append("| " + " | ".join(cells) + " |")
    lines += ["", "# Code lists"]
    for name in sorted(one for one in used if one):
        codes = codelists.load(name)
        lines += ["", f"## {name}", "", f"{len(codes)} codes. Source: {codelists.source(name)}."]
        if len(codes) <= SHOWN:
            lines += ["", "| code | English | українською | dansk |", "|---|---|---|---|"]
            lines += [
                f"| `{code}` | {said.label('en')} | {said.label('uk')} | {said.label('da')} |"
                for code, said in codes.items()
            ]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Writes the page, or compares it."""
    text = dictionary()
    if "--check" not in sys.argv:
        OUT.write_text(text, "utf-8")
        return 0
    return 0 if OUT.read_text("utf-8") == text else 1


if __name__ == "__main__":
    sys.exit(main())
