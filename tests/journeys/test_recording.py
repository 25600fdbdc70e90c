"""An evening of recording: a need and a promise by keyboard alone, and work that came meanwhile."""

from alliance_desktop.ui.pages.needs import NeedsPage
from alliance_desktop.workspace import drafting, matching, reading
from tests.delegation import Team
from tools.laptop import Laptop

IZIUM = "UA63040090000021240"


def needs_of(laptop: Laptop) -> NeedsPage:
    page = laptop.page("needs")
    assert isinstance(page, NeedsPage)
    return page


def test_a_need_with_its_promise_by_keyboard_alone(marta: Laptop, olena: Laptop) -> None:
    """Not one click, not one call of a widget: keys alone, from the first to the last."""
    marta.page("needs")
    marta.press("Ctrl+N")
    for text, *keys in (
        ("Pump for the clinic", "Ctrl+Shift+L"),
        ("Насос для амбулаторії", "Tab"),
        ("Ізюмська міська", "Return", "Tab"),
        ("health", "Tab"),
        ("4", "Tab", "Space", "Tab"),  # extreme, measured
        ("1 200", "Tab", "Tab"),
        ("240 000", "Tab"),
        ("eur", "Tab"),
        ("1.5.2026", "Ctrl+S"),
    ):
        marta.type(text)
        for key in keys:
            marta.press(key)
    page = needs_of(marta)
    need = page.form.id
    fields = reading.show(marta.workspace, need)["fields"]
    assert fields["title"] == {"en": "Pump for the clinic", "uk": "Насос для амбулаторії"}
    assert (fields["community"], fields["sector"], fields["severity"]) == (IZIUM, "SOC-HEA", 4)
    assert (fields["severity_basis"], fields["in_need"]) == ("measured", 1200)
    assert fields["cost_estimate"] == {
        "amount": "240000.00",
        "currency": "EUR",
        "date": "2026-05-01",
    }
    marta.press("Ctrl+M")
    marta.press("Return")
    (promise,) = matching.matches(marta.workspace, "need", need)
    assert promise.other.values["recipient"]
    marta.press("Esc")
    assert page.list.hasFocus()
    assert drafting.begun(marta.workspace) == frozenset()
    marta.copy_out()
    olena.take_in(marta.stick)
    assert reading.show(olena.workspace, need)["fields"] == fields


def test_an_import_comes_while_somebody_writes(marta: Laptop, olena: Laptop, team: Team) -> None:
    need = team.id("need")
    olena.edit("needs", need, {"in_need": "700", "affected": "900"})
    olena.copy_out()
    marta.page("needs")
    marta.session.open_record("need", need)
    marta.fill("in_need", "640")
    marta.take_in(marta.stick)
    page = needs_of(marta)
    strip = page.form.strip
    assert strip.text.text() == (
        "Olena Kovalchuk changed this record while you were writing: "
        "People in need, People affected."
    )
    assert page.form.body.value_of("in_need") == 640
    assert page.form.body.value_of("affected") is None
    strip.button.setFocus()
    marta.press("Space")
    assert page.form.body.value_of("affected") == 900
    assert page.form.body.rows["in_need"].help.text() == (
        "Olena Kovalchuk wrote “700 people” here meanwhile."
    )
    marta.press("Ctrl+S")
    record = reading.show(marta.workspace, need)
    assert record["conflicts"] == {}
    assert (record["fields"]["in_need"], record["fields"]["affected"]) == (640, 900)
