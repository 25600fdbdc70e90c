"""What is called plain without reading it is what reading would accept."""

from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from alliance_desktop.records import codelists, fields
from alliance_desktop.records.fitting import plainly, reads_back, well_typed
from alliance_desktop.records.kinds import KINDS
from alliance_desktop.records.record import schema

TYPES = list({repr(one.type): one.type for kind in KINDS for one in schema(kind).values()}.values())
CODES = sorted(
    {code for name in ("sector", "need_status", "units") for code in codelists.load(name)}
)
DAYS = ["2026-05-01", "2026-5-1", "2026-02-30", "20260501", "2024-02-29"]
IDS = ["0190b5a0-0000-7000-8000-000000000000", "UA63040090000021240", "ua63040090000021240"]
TEXTS = st.one_of(
    st.text(),
    st.text("й\u0306и\n \u00a0\x00\u200bа'", max_size=6),
    st.sampled_from(CODES + DAYS + IDS),
)
NUMBERS = st.one_of(st.integers(), st.integers(-(2**54), 2**54), st.integers(0, 6), st.booleans())
AMOUNTS = st.one_of(NUMBERS, st.from_regex(r"-?0?[0-9]{1,17}(\.[0-9]{1,3})?", fullmatch=True))
PARTS = st.fixed_dictionaries(
    {},
    optional={
        "amount": AMOUNTS,
        "currency": st.sampled_from(["UAH", "EUR", "JPY", "KWD", "XYZ"]),
        "date": st.sampled_from([*DAYS, None]),
        "unit": st.sampled_from(CODES),
        "code": st.sampled_from(CODES),
        "more": st.just("x"),
    },
)
VALUES = st.one_of(st.none(), TEXTS, NUMBERS, PARTS, st.lists(TEXTS, max_size=2))


@given(VALUES)
@example({"amount": 10**15, "currency": "JPY"})
@example({"amount": 10**15 - 1, "currency": "JPY", "date": "2026-05-01"})
@example({"amount": "10", "unit": "m2"})
@example("\ud800")
def test_what_is_plain_reads_back(value: Any) -> None:
    for type_ in TYPES:
        if plainly(type_, value):
            assert reads_back(type_, value), (type_, value)
        assert well_typed(type_, value) == (value is None or reads_back(type_, value))


def test_what_people_mostly_write_is_plain() -> None:
    day: Any = "2026-05-01"
    plain: list[tuple[fields.Type, Any]] = [
        (fields.LangText(lines=True), "Дах ліцею № 4.\nПісля огляду."),
        (fields.Text(), "Roof of Lyceum 4"),
        (fields.Choice("sector"), "SOC-EDU"),
        (fields.Day(), day),
        (fields.Place(), "UA63040090000021240"),
        (fields.Link(("need",)), "0190b5a0-0000-7000-8000-000000000000"),
        (fields.Whole(1, 5), 4),
        (fields.YesNo(), True),
        (fields.Money(), {"amount": 120_000_000, "currency": "UAH", "date": day}),
        (fields.Quantity(), {"amount": "1850", "unit": "m2"}),
        (fields.Status("need_status"), {"code": "open"}),
    ]
    for type_, value in plain:
        assert plainly(type_, value), type_
