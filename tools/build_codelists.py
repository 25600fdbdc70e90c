"""Writes the code lists whose labels come from CLDR: countries, currencies, languages.

Run with Babel installed (it is needed at build time only); the result is committed.
"""

import json
from pathlib import Path

from babel import Locale  # type: ignore[import-not-found]

OUT = Path(__file__).parents[1] / "resources" / "codelists"
LABELS = ("en", "uk", "da")
SOURCE = "Unicode CLDR by way of Babel; "
COUNTRIES = """
AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE UA
AL BA GE IS LI ME MD MK NO RS CH TR GB US CA JP KR AU NZ AZ AM"""
CURRENCIES = """
EUR UAH USD GBP PLN SEK DKK CZK HUF RON BGN CHF NOK ISK MDL CAD JPY TRY GEL RSD ALL MKD BAM
AUD KRW"""
LANGUAGES = """
uk en da de fr bg hr cs nl et fi el hu ga it lv lt mt pl pt ro sk sl es sv
no tr ka crh ru sr sq mk bs is"""
NO_MINOR_UNIT = {"ISK", "JPY", "KRW"}  # ISO 4217; CLDR's own figures are for cash


def write(name: str, standard: str, codes: dict[str, dict[str, str]]) -> None:
    """One list, as records/codelists reads it."""
    about = {"name": name, "version": "1", "source": SOURCE + standard, "codes": codes}
    text = json.dumps(about, ensure_ascii=False, indent=1) + "\n"
    (OUT / f"{name}.json").write_text(text, "utf-8")


def main() -> None:
    """Writes the three lists."""
    locales = {language: Locale.parse(language) for language in LABELS}
    write(
        "countries",
        "ISO 3166-1 alpha-2",
        {c: {lang: loc.territories[c] for lang, loc in locales.items()} for c in COUNTRIES.split()},
    )
    write(
        "currencies",
        "ISO 4217",
        {
            c: {lang: loc.currencies[c] for lang, loc in locales.items()}
            | {"exponent": "0" if c in NO_MINOR_UNIT else "2"}
            for c in CURRENCIES.split()
        },
    )
    write(
        "languages",
        "BCP 47",
        {c: {lang: loc.languages[c] for lang, loc in locales.items()} for c in LANGUAGES.split()},
    )


if __name__ == "__main__":
    main()
