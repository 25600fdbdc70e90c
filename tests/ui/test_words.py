"""Numbers, money, days and times in three languages."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QLocale

from alliance_desktop.errors import UserError
from alliance_desktop.ui.words import Words, sentence

EN, UK, DA = (Words(QLocale(name)) for name in ("en_GB", "uk_UA", "da_DK"))


def plain(text: str) -> str:
    return text.replace("\u00a0", "_")


def test_digits_are_grouped_with_no_break_spaces() -> None:
    assert plain(EN.number(1200000)) == "1_200_000"
    assert plain(UK.number("1850.5")) == "1_850,5"
    assert plain(DA.number(-12345)) == "−12_345"
    assert EN.number(0) == "0"


@pytest.mark.parametrize(
    ("words", "written"), [(EN, "€_24_096"), (UK, "24_096_€"), (DA, "24_096_€")]
)
def test_euros_stand_where_the_language_has_them(words: Words, written: str) -> None:
    assert plain(words.money({"amount": 2409600, "currency": "EUR"})) == written


def test_money_is_written_from_minor_units() -> None:
    assert plain(EN.money({"amount": 120000000, "currency": "UAH"})) == "1_200_000_UAH"
    assert plain(EN.money({"amount": 120005, "currency": "UAH"})) == "1_200.05_UAH"
    assert plain(DA.money({"amount": 120005, "currency": "DKK"})) == "1_200,05_DKK"
    assert plain(EN.money({"amount": 5000, "currency": "JPY"})) == "5_000_JPY"


def test_days_are_written_by_language() -> None:
    assert plain(EN.day("2026-05-05")) == "5_May_2026"  # never parted at the end of a line
    assert plain(UK.day("2026-05-05")) == "5_травня_2026"
    assert plain(DA.day("2026-05-05")) == "5._maj_2026"
    assert plain(EN.weekday("2026-05-05")) == "Tuesday 5_May_2026"
    assert plain(UK.weekday("2026-05-08")) == "п’ятниця 8_травня_2026"
    assert plain(EN.short_day(date(2025, 10, 14))) == "14_Oct_2025"


def test_a_time_always_comes_with_its_day() -> None:
    def at(day: int, hour: int = 16, month: int = 5) -> datetime:
        return datetime(2026, month, day, hour, 20, tzinfo=UTC)

    now = at(7, 18)
    clock = at(7).astimezone()
    assert EN.when(at(7), now) == f"today {clock:%H:%M}"
    assert EN.when(at(6), now) == f"yesterday {clock:%H:%M}"
    assert EN.when(at(4), now) == f"Monday {clock:%H:%M}"
    assert plain(EN.when(at(4, month=4), now)).startswith("4_Apr_2026, ")
    assert EN.brief(at(7), now) == f"today {clock:%H:%M}"
    assert EN.brief(at(4), now) == f"Mon {clock:%H:%M}"
    assert EN.brief(at(4, month=4), now) == f"4 Apr {clock:%H:%M}"
    assert DA.brief(at(4, month=4), now) == f"4. apr. {clock:%H:%M}"
    assert plain(EN.brief(at(4).replace(year=2025), now)) == "4_May_2025"
    assert EN.when_day("2026-05-07", date(2026, 5, 7)) == "today"
    assert plain(UK.when_day("2025-10-14", date(2026, 5, 7))) == "14_жовт._2025"


def test_unknown_is_not_zero() -> None:
    assert EN.people(None) == "people not known"
    assert EN.people(0).startswith("0")


def test_sizes_are_in_powers_of_ten() -> None:
    assert plain(EN.size(1_240_000)) == "1.2_MB"
    assert plain(DA.size(65_000_000)) == "65_MB"
    assert plain(EN.size(3_000)) == "3_kB"


def test_a_problem_says_its_sentence() -> None:
    assert sentence(UserError("There is no record {0}.", "x")) == "There is no record x."
