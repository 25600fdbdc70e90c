PYTHON ?= python3
IN_VENV = @$(PYTHON) tools/setup.py

.PHONY: default run test soak i18n check fix docs bench build
default: check test

run:
	$(IN_VENV) python -m tools.run

test:
	$(IN_VENV) pytest

soak:
	$(IN_VENV) python -m tests.soak

i18n:
	$(IN_VENV) python tools/i18n.py

check:
	$(IN_VENV) ruff check
	$(IN_VENV) ruff format --check
	$(IN_VENV) mypy
	$(IN_VENV) lint-imports --no-logo

fix:
	$(IN_VENV) ruff check --fix
	$(IN_VENV) ruff format

docs:
	$(IN_VENV) python tools/data_dictionary.py
	$(IN_VENV) python tools/make_vectors.py
	$(IN_VENV) python tools/pictures.py

bench:
	$(IN_VENV) python -m tools.bench

build:
	@$(PYTHON) tools/setup.py --also build python -m tools.build
