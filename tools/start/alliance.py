"""What the packaged `alliance` starts with: the command line, and nothing of the windows."""

from alliance_desktop.cli import main

main()
