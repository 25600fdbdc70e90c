"""What people type, read as it is meant; what can be meant in two ways is asked."""

from datetime import date

import pytest

from alliance_desktop.records.fields import ValueProblem
from alliance_desktop.ui.editors import reading

TODAY = date(2026, 5, 5)
WORDS = {"today": 0, "сьогодні": 0, "i dag": 0, "yesterday": -1}
MONTHS = (
    *["january", "february", "march", "april", "may", "june"],
    *["july", "august", "september", "october", "november", "december"],
    *["січня", "лютого", "березня", "квітня", "травня", "червня"],
    *["липня", "серпня", "вересня", "жовтня", "листопада", "грудня"],
)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("1200000", "1200000"),
        ("1 200 000,00", "1200000.00"),
        ("1\u00a0200\u00a0000,00", "1200000.00"),
        ("1\u202f200\u202f000", "1200000"),
        ("1,200,000.00", "1200000.00"),
        ("1.200.000,00", "1200000.00"),
        ("1.200.000", "1200000"),
        ("1'200'000.5", "1200000.5"),
        (" 12.5 ", "12.5"),
        ("12,5", "12.5"),
        ("0.125", "0.125"),
        ("1200.000", "1200.000"),
        ("1 200.000", "1200.000"),
        ("-3,5", "-3.5"),
        ("\u22123", "-3"),
        ("12.", "12"),
    ],
)
def test_numbers(typed: str, read: str) -> None:
    assert reading.number(typed) == read


@pytest.mark.parametrize("typed", ["1.200", "1,200", "12.000", "-1.200"])
def test_an_ambiguous_number_is_asked_about(typed: str) -> None:
    with pytest.raises(ValueProblem, match="can be"):
        reading.number(typed)
    assert reading.whole(typed) == int(typed.replace(".", "").replace(",", ""))


def test_the_question_names_both_readings() -> None:
    with pytest.raises(ValueProblem) as asked:
        reading.number("1.200")
    assert str(asked.value).startswith("1.200 can be 1200 or 1.2.")


@pytest.mark.parametrize(
    "typed", ["", "many", "1.2.3", "1,2,3", "1.200,300.5", "1,20.000,5", "12a", "5 5 5.5.5"]
)
def test_what_is_no_number_is_told(typed: str) -> None:
    with pytest.raises(ValueProblem):
        reading.number(typed)


def test_a_whole_number_has_no_decimals() -> None:
    assert reading.whole("620,0") == 620
    with pytest.raises(ValueProblem, match="after the point"):
        reading.whole("6,5")


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("5.5", "2026-05-05"),
        ("5.5.", "2026-05-05"),
        ("05.05.2026", "2026-05-05"),
        ("5/6/2025", "2025-06-05"),
        ("5-6-2025", "2025-06-05"),
        ("2026-05-01", "2026-05-01"),
        ("today", "2026-05-05"),
        ("Сьогодні", "2026-05-05"),
        ("I  dag", "2026-05-05"),
        ("yesterday", "2026-05-04"),
        ("1 May", "2026-05-01"),
        ("1 may 2025", "2025-05-01"),
        ("14 жовтня 2025", "2025-10-14"),
        ("14. okt", ""),
        ("3 Sep 2024", "2024-09-03"),
    ],
)
def test_days(typed: str, read: str) -> None:
    if read:
        assert reading.day(typed, TODAY, WORDS, MONTHS) == read
    else:
        with pytest.raises(ValueProblem):
            reading.day(typed, TODAY, WORDS, MONTHS)


@pytest.mark.parametrize("typed", ["01.05.26", "1/5/26", "1.5.026", "1 may 26"])
def test_a_year_of_two_digits_is_refused_with_the_day_written_out(typed: str) -> None:
    with pytest.raises(ValueProblem) as told:
        reading.day(typed, TODAY, WORDS, MONTHS)
    assert str(told.value) == "Write the year with four digits: 01.05.2026."


@pytest.mark.parametrize("typed", ["30.2.2026", "5.13.2026", "2026-02-30"])
def test_days_that_do_not_exist(typed: str) -> None:
    with pytest.raises(ValueProblem, match="There is no day"):
        reading.day(typed, TODAY, WORDS, MONTHS)


@pytest.mark.parametrize("typed", ["soon", "5", "5 of may 2026 or so", "1.2.3.4"])
def test_what_is_no_day_is_told_how_to_write_one(typed: str) -> None:
    with pytest.raises(ValueProblem, match=r"05\.05\.2026"):
        reading.day(typed, TODAY, WORDS, MONTHS)


def test_a_day_is_spelled_as_it_is_read() -> None:
    spelled = reading.spell_day("2026-05-01")
    assert spelled == "01.05.2026"
    assert reading.day(spelled, TODAY, WORDS, MONTHS) == "2026-05-01"


def test_times() -> None:
    read = reading.time("5.5.2026 14:30", TODAY, WORDS, MONTHS)
    assert read.startswith("2026-05-05T14:30:00+")
    assert reading.time("today, 9.05", TODAY, WORDS, MONTHS).startswith("2026-05-05T09:05")
    for typed in ("14:30", "5.5.2026", "5.5.2026 25:00", "5.5.2026 12:75"):
        with pytest.raises(ValueProblem):
            reading.time(typed, TODAY, WORDS, MONTHS)


@pytest.mark.parametrize(
    "typed", ["49.2123, 37.2512", "49.2123 37.2512", "49,2123; 37,2512", "49.2123,37.2512"]
)
def test_points(typed: str) -> None:
    assert reading.point(typed) == ("49.2123", "37.2512")


@pytest.mark.parametrize("typed", ["49.2", "here", "49.2, 37.2, 1", "49°12′ 37°15′"])
def test_what_is_no_point_is_told(typed: str) -> None:
    with pytest.raises(ValueProblem):
        reading.point(typed)
