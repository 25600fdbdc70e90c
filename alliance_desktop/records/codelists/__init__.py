"""Code lists: permanent codes with their labels, read from resources/codelists/."""

import json
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from types import MappingProxyType


@dataclass(frozen=True, slots=True)
class Code:
    """One code: its labels by language, and what other standards call it."""

    labels: Mapping[str, str]
    more: Mapping[str, str] = field(default_factory=dict)

    def label(self, language: str) -> str:
        """Its label in a language, else in English."""
        return self.labels.get(language) or self.labels["en"]


def resources() -> Path:
    """The folder of everything that is data: beside the package, or where it was unpacked."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen) / "resources"
    package = Path(__file__).parents[2]
    inside = package / "resources"
    return inside if inside.is_dir() else package.parent / "resources"


@cache
def load(name: str) -> Mapping[str, Code]:
    """The codes of a list, in their order."""
    text = (resources() / "codelists" / f"{name}.json").read_text("utf-8")
    codes: dict[str, dict[str, str]] = json.loads(text)["codes"]
    return MappingProxyType(
        {
            code: Code(
                {key: said for key, said in about.items() if len(key) == 2},
                {key: said for key, said in about.items() if len(key) > 2},
            )
            for code, about in codes.items()
        }
    )


def source(name: str) -> str:
    """Where the codes of a list come from."""
    text = (resources() / "codelists" / f"{name}.json").read_text("utf-8")
    return str(json.loads(text)["source"])


def exponent(currency: str) -> int:
    """How many decimals a currency has (ISO 4217); 2 where it is not known here."""
    code = load("currencies").get(currency)
    return int(code.more["exponent"]) if code else 2
