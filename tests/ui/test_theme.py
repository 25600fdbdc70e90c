"""The colours can be told apart, by the measure of WCAG, in every theme."""

from itertools import pairwise

import pytest

from alliance_desktop.ui.theme import (
    CONTRAST,
    DARK,
    GRADES,
    LIGHT,
    TLP,
    TLP_BLACK,
    Tokens,
    names,
    palette,
    stylesheet,
)

TEXT, MARK = 4.5, 3.0  # the least WCAG 2.2 asks for: of text, of edges and marks
THEMES = pytest.mark.parametrize("tokens", [LIGHT, DARK, CONTRAST], ids=lambda one: one.name)


def luminance(color: str) -> float:
    """Relative luminance (WCAG 2.2) of a colour as #RRGGBB."""
    parts = (int(color[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """The ratio of two colours, 1 to 21."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def test_contrast_is_computed_as_wcag_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#16202C", "#FFFFFF") == pytest.approx(16.4, abs=0.05)


GROUNDS = ("surface", "canvas", "sunken", "accent_weak")
TEXTS = [(text, ground) for text in ("text", "text2", "text3") for ground in GROUNDS] + [
    ("text", "warn_weak"),
    ("text", "ok_weak"),
    ("text", "bad_weak"),
    ("text2", "warn_weak"),
    ("text2", "ok_weak"),
    ("text2", "bad_weak"),
    ("accent", "surface"),
    ("accent", "canvas"),
    ("accent", "accent_weak"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("rail_text", "rail"),
    ("rail_on", "rail"),
    ("rail_on", "rail_selected"),
    ("ok", "surface"),
    ("ok", "ok_weak"),
    ("warn", "surface"),
    ("warn", "warn_weak"),
    ("bad", "surface"),
    ("bad", "bad_weak"),
    ("surface", "text"),  # tooltips
]
MARKS = [
    ("edge", "surface"),
    ("edge", "canvas"),
    ("edge", "sunken"),
    ("edge", "accent_weak"),
    ("focus", "surface"),
    ("focus", "canvas"),
    ("focus", "sunken"),
    ("focus", "accent_weak"),
    ("rail_mark", "rail"),
    ("rail_mark", "rail_selected"),
    ("committed", "sunken"),
    ("committed", "surface"),
    ("accent", "surface"),
    ("accent", "sunken"),
]


@THEMES
@pytest.mark.parametrize(("text", "ground"), TEXTS, ids=lambda one: one)
def test_text_can_be_read(tokens: Tokens, text: str, ground: str) -> None:
    ratio = contrast(getattr(tokens, text), getattr(tokens, ground))
    assert ratio >= TEXT, f"{text} on {ground} is {ratio:.2f}"


@THEMES
@pytest.mark.parametrize(("mark", "ground"), MARKS, ids=lambda one: one)
def test_edges_and_marks_can_be_seen(tokens: Tokens, mark: str, ground: str) -> None:
    ratio = contrast(getattr(tokens, mark), getattr(tokens, ground))
    assert ratio >= MARK, f"{mark} on {ground} is {ratio:.2f}"


@pytest.mark.parametrize("grade", GRADES)
def test_severities_can_be_read_and_stand_out(grade: int) -> None:
    style = GRADES[grade]
    assert contrast(style.numeral, style.fill) >= TEXT
    assert max(contrast(style.fill, "#FFFFFF"), contrast(style.ring_light, "#FFFFFF")) >= MARK
    dark = max(contrast(style.fill, DARK.surface), contrast(style.ring_dark, DARK.surface))
    assert dark >= MARK


def test_severities_darken_step_by_step() -> None:
    shades = [luminance(GRADES[grade].fill) for grade in sorted(GRADES)]
    assert shades == sorted(shades, reverse=True)
    assert all(a + 0.05 >= 1.3 * (b + 0.05) for a, b in pairwise(shades))


def test_tlp_can_be_read() -> None:
    assert all(contrast(color, TLP_BLACK) >= TEXT for _, color in TLP.values())


@THEMES
def test_the_style_sheet_is_filled_in(tokens: Tokens) -> None:
    sheet = stylesheet(tokens, 1.5)
    assert "%(" not in sheet
    assert "border-radius: 9px" in sheet  # a button's 6 at 150 per cent
    assert palette(tokens).window().color().name().upper() == tokens.canvas
    assert all(getattr(tokens, name).startswith("#") for name in names())
