"""Problems of the world, told to the person who can do something about them."""

from collections.abc import Callable


def label(text: str) -> str:
    """Marks a text that people read, for the translators."""
    return text


class Told(Exception):  # noqa: N818 - what people are told, in whatever class of problem
    """A sentence for people: a template in English, for the translators, and what fills it in.

    `{0}`, `{1}` … stand for the arguments; an argument may be such a sentence itself.
    """

    def __init__(self, template: str, *args: object) -> None:
        """Keeps template and arguments apart until it is known in which language it is read."""
        super().__init__(template, *args)
        self.template, self.parts = template, args

    def told(self, translate: Callable[[str], str]) -> str:
        """The sentence in another language; `translate` gives the template in it."""
        parts = [one.told(translate) if isinstance(one, Told) else one for one in self.parts]
        template = translate(self.template)
        return template.format(*parts) if parts else template

    def __str__(self) -> str:
        """The sentence in English."""
        return self.told(lambda template: template)


class UserError(Told):
    """A full disk, a wrong passphrase, a damaged file: one sentence that says what to do next.

    Anything else that is raised is a bug, and is shown as one.
    """
