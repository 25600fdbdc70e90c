"""The program from a shell: with arguments the command line, without any the window."""

import gc
import sys


def main() -> None:
    """Runs a command of the command line."""
    from alliance_desktop.cli import main as run

    run()


def window() -> None:
    """Opens the window."""
    gc.disable()  # till the first paint: most of what is made until then stays for good
    from alliance_desktop.app import main as run

    sys.exit(run())


if __name__ == "__main__":
    main() if len(sys.argv) > 1 else window()
