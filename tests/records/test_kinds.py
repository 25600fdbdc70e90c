"""Kinds and their values: read as the command line says, stored in one form, shown again."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alliance_desktop.records import codelists, fields, fitting
from alliance_desktop.records.canonical import allowed
from alliance_desktop.records.change import HASH
from alliance_desktop.records.kinds import BY_NAME, KINDS
from alliance_desktop.records.record import Values, problems, ref_code, schema

SAMPLE = Path(__file__).parents[1] / "data" / "first-delegation.jsonl"
UUID = "0190b5a0-0000-7000-8000-000000000001"


class Nobody:
    """No other records."""

    def get(self, id_: str) -> Values | None:
        del id_
        return None


def named(value: Any) -> Any:
    """The sample's names of records, as ids."""
    if isinstance(value, str) and value.startswith("$"):
        return UUID
    if isinstance(value, list):
        return [named(item) for item in value]
    return value


@pytest.mark.parametrize("line", SAMPLE.read_text("utf-8").splitlines())
def test_the_first_delegation_is_read_and_shown_as_it_was_given(line: str) -> None:
    given_ = json.loads(line)
    kind = BY_NAME[given_["kind"]]
    for name, value in given_["set"].items():
        type_ = schema(kind)[name].type
        stored = fields.read(type_, named(value))
        assert allowed(stored)
        shown = fields.show(type_, stored)
        assert fields.read(type_, shown) == stored
        if isinstance(type_, fields.Money):
            assert shown == {**value, "amount": f"{int(value['amount'])}.00"}
        elif isinstance(type_, fields.Links):
            assert shown == sorted(set(named(value)))
        else:
            assert shown == (sorted(value) if isinstance(type_, fields.Choices) else named(value))


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_is_whole(kind: Any) -> None:
    about = kind.about
    declared = schema(kind)
    assert about.title in declared
    assert all(name in declared for name in about.search)
    assert "deleted" not in declared
    for field in declared.values():
        assert field.means.label
        if isinstance(field.type, fields.Choice | fields.Choices | fields.Status):
            assert codelists.load(field.type.codes)
        if isinstance(field.type, fields.Link | fields.Links | fields.OrderedLinks):
            assert set(field.type.kinds) <= BY_NAME.keys()


def test_no_two_kinds_share_a_letter() -> None:
    letters = [kind.about.letter for kind in KINDS]
    assert len(set(letters)) == len(letters)


@pytest.mark.parametrize("path", sorted((codelists.resources() / "codelists").glob("*.json")))
def test_every_code_has_three_languages(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "'" not in text, "the apostrophe of texts for people is U+2019"
    for code, about in codelists.load(path.stem).items():
        assert {"en", "uk", "da"} <= about.labels.keys(), code
        assert all(about.labels.values()), code


REFUSED = [
    (fields.Money(), {"amount": 1.5, "currency": "EUR"}),
    (fields.Money(), {"amount": "1.005", "currency": "EUR"}),
    (fields.Money(), {"amount": "1", "currency": "XXX"}),
    (fields.Money(), {"amount": "1.5", "currency": "JPY"}),
    (fields.Money(), {"amount": "99999999999999999", "currency": "EUR"}),
    (fields.Money(), "12 EUR"),
    (fields.Day(), "01.05.20"),
    (fields.Day(), "2026-02-30"),
    (fields.Whole(1, 5), 6),
    (fields.Whole(), -1),
    (fields.Whole(), True),
    (fields.Whole(), "3"),
    (fields.YesNo(), 1),
    (fields.Choice("sector"), "EDU"),
    (fields.Choices("sector"), "SOC-EDU"),
    (fields.Text(), "two\nlines"),
    (fields.Text(), "\x00"),
    (fields.LangText(), "no language"),
    (fields.LangText(), {"English": "x"}),
    (fields.Place(), "UA63"),
    (fields.Point(), {"lat": "91", "lon": "0"}),
    (fields.Time(), "2026-05-01T09:30:00"),
    (fields.Interval(), {"from": "2026-05-02", "to": "2026-05-01"}),
    (fields.Link(("need",)), "$a"),
    (fields.Status("commitment_status"), {"code": "pledged", "more": 1}),
    (fields.Decimal(), "1e3"),
    (fields.Shares("sector"), {"SOC-EDU": "101"}),
    (fields.Files(), [{"sha256": "00", "name": "x", "bytes": 1}]),
]


@pytest.mark.parametrize(("type_", "value"), REFUSED)
def test_a_wrong_value_gets_one_sentence(type_: fields.Type, value: Any) -> None:
    with pytest.raises(fields.ValueProblem, match=r"\.$"):
        fields.read(type_, value)


SAME = [
    (fields.Decimal(), "12.50", "12.5"),
    (fields.Decimal(), "-0", "0"),
    (
        fields.Money(),
        {"amount": "1200000", "currency": "UAH"},
        {"amount": 120000000, "currency": "UAH"},
    ),
    (fields.Money(), {"amount": "5", "currency": "JPY"}, {"amount": 5, "currency": "JPY"}),
    (fields.Text(), "и\u0306", "й"),
    (fields.Point(), {"lat": "49.2123450", "lon": "37.25"}, {"lat": 49212345, "lon": 37250000}),
    (fields.Choices("sector"), ["SOC-HOU", "SOC-EDU", "SOC-HOU"], ["SOC-EDU", "SOC-HOU"]),
    (fields.Status("commitment_status"), "pledged", {"code": "pledged"}),
    (
        fields.Time(),
        "2026-05-01T09:30:00+03:00",
        {"at": 1777617000000, "offset": 180},
    ),
]


@pytest.mark.parametrize(("type_", "value", "stored"), SAME)
def test_values_are_normal_before_they_are_stored(
    type_: fields.Type, value: Any, stored: Any
) -> None:
    assert fields.read(type_, value) == stored
    assert fields.read(type_, fields.show(type_, stored)) == stored


@given(st.integers(-(10**12), 10**12), st.sampled_from(["EUR", "UAH", "JPY"]))
def test_money_goes_round(minor: int, currency: str) -> None:
    stored: Any = {"amount": minor, "currency": currency, "date": "2026-05-01"}
    assert fields.read(fields.Money(), fields.show(fields.Money(), stored)) == stored
    assert fitting.well_typed(fields.Money(), stored)


@given(st.recursive(st.none() | st.integers() | st.text() | st.booleans(), st.lists))
def test_any_value_from_elsewhere_is_judged_without_a_fault(value: Any) -> None:
    for kind in KINDS:
        for field in schema(kind).values():
            assert fitting.well_typed(field.type, value) in (True, False)


def test_people_in_need_are_among_the_affected() -> None:
    need = BY_NAME["need"]
    found = {p.field: str(p) for p in problems(need, {"affected": 620, "in_need": 700}, Nobody())}
    assert (
        found["in_need"] == "More people in need (700) than affected (620). Check which is right."
    )
    assert "title" in found


def test_agreed_needs_something_written() -> None:
    commitment = BY_NAME["commitment"]
    values: Values = {"status": {"code": "agreed"}, "basis": "oral"}
    assert 6 in {problem.rule for problem in problems(commitment, values, Nobody())}


def test_a_human_code() -> None:
    assert ref_code("N", 2026, UUID, 14) == "N-2026-WA-014"
    assert not HASH.fullmatch(ref_code("N", 2026, UUID, 14))


def test_the_data_dictionary_is_that_of_the_kinds() -> None:
    from tools.data_dictionary import OUT, dictionary

    assert OUT.read_text("utf-8") == dictionary(), "run `make docs`"
