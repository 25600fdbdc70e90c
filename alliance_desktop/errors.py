"""Problems of the world, told to the person who can do something about them."""


class UserError(Exception):
    """A full disk, a wrong passphrase, a damaged file: one sentence that says what to do next.

    Anything else that is raised is a bug, and is shown as one.
    """
