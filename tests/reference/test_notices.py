"""Whose data is carried is said, with links, and travels with the data."""

from alliance_desktop.reference.notices import credits_, notices
from alliance_desktop.reference.places import gazetteer


def test_sources_are_named() -> None:
    lines = credits_()
    assert lines[0].startswith("Administrative units of Ukraine: KATOTTG")
    ours = "\n".join(lines)
    for said in ("KATOTTG", "mindev.gov.ua", "GeoNames", "CC BY 4.0", "Unicode", "7 July 2026"):
        assert said in ours
    assert gazetteer().edition == "2026-07-07"


def test_licences_follow() -> None:
    assert "Permission is hereby granted" in notices()
    assert "Permission is hereby granted" not in "".join(credits_())
