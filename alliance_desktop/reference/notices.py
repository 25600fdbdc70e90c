"""Whose data this program carries, and on which terms: for its About window and for reports."""

from alliance_desktop.records.codelists import resources

_LICENCES = "## Licences"


def notices() -> str:
    """Everything that is to be said, licences included, as Markdown."""
    return (resources() / "THIRD_PARTY_NOTICES.md").read_text("utf-8")


def credits_() -> list[str]:
    """The sentences that name the sources, one of them a line."""
    _, *paragraphs = notices().partition(_LICENCES)[0].strip().split("\n\n")
    return [" ".join(paragraph.split()) for paragraph in paragraphs]
