"""The program from a shell."""

from alliance_desktop.cli import main

if __name__ == "__main__":
    main()
