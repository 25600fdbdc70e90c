"""Rules that several kinds share, as pure functions over values."""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from alliance_desktop.errors import label
from alliance_desktop.records.record import Problem, Values


def days_in_order(values: Values, first: str, last: str) -> Iterator[Problem]:
    """The last day is not before the first."""
    start, end = values.get(first), values.get(last)
    if isinstance(start, str) and isinstance(end, str) and end < start:
        yield Problem(last, label("The last day comes before the first."))


def not_more(values: Values, *chain: str) -> Iterator[Problem]:
    """Rule 2: each number of people is no larger than the known one before it."""
    known = [(name, n) for name in chain if isinstance(n := values.get(name), int)]
    for (_, whole), (smaller, part) in pairwise(known):
        if part > whole:
            yield Problem(smaller, _TOO_MANY[smaller], (str(part), str(whole)), rule=2)


_TOO_MANY = {
    "affected": label("More people affected ({0}) than inhabitants ({1}). Check which is right."),
    "in_need": label("More people in need ({0}) than affected ({1}). Check which is right."),
}


def dated(values: Values, name: str) -> Iterator[Problem]:
    """Rule 4: money needs the day of its price."""
    money = values.get(name)
    if isinstance(money, dict) and money.get("date") is None:
        yield Problem(name, label("Add the day of the price, so that it can be converted."), rule=4)


def hundred(values: Values, name: str) -> Iterator[Problem]:
    """Rule 9: shares add up to one hundred."""
    shares = values.get(name)
    if isinstance(shares, dict) and shares:
        total = sum((Decimal(str(share)) for share in shares.values()), Decimal(0))
        if total != 100:
            yield Problem(
                name, label("The shares add up to {0}, not to 100."), (str(total),), rule=9
            )
