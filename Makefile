# The one interface to the workflow; `make help` lists what there is.
# Nothing needs to be there but Rust and CPython 3.10 or later: what a target needs, it makes in .venv.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

export PATH := $(PATH):$(HOME)/.cargo/bin
export PYTHON ?=
export PIP_DISABLE_PIP_VERSION_CHECK := 1

VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --quiet
# More interpreters for `make test-all`, by name or path.
PYTHONS ?= python3.10 python3.11 python3.12 python3.13 python3.14
# Arguments to pytest: make test-python ARGS='-k readme'
ARGS ?=

# pyo3 asks this interpreter for nothing but its version: the wheel is abi3.
export PYO3_PYTHON := $(CURDIR)/$(BIN)/python

RUST := $(shell find src -type f 2>/dev/null) build.rs Cargo.toml Cargo.lock
PACKAGE := $(shell find python -name '*.py' -o -name '*.pyi' -o -name 'py.typed' 2>/dev/null) pyproject.toml
PYTHON_CODE := python tests examples benches tools noxfile.py

.PHONY: help
help: ## List the targets
	@echo "cleanse: names and e-mail addresses, cleaned and validated"
	@echo
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
	@echo
	@echo "  PYTHON=/path/to/python3 names the interpreter; without it, the first CPython >= 3.10 is taken"

.PHONY: demo
demo: $(VENV)/.installed ## Build, clean a messy contact list, show what happened and how fast
	@$(BIN)/python examples/demo.py

.PHONY: test
test: test-rust test-python ## Every test: the core alone, the extension, the README, the types

.PHONY: test-rust
test-rust: cargo ## The core with no Python on the machine
	cargo test --locked --no-default-features --features columnar

.PHONY: test-python
test-python: $(VENV)/.dev $(VENV)/.installed debian ## The extension as installed, the code in the README, the stub
	$(BIN)/python -m pytest $(ARGS)
	$(BIN)/python -m mypy.stubtest cleanse._cleanse

.PHONY: test-peers
test-peers: $(VENV)/.peers $(VENV)/.installed cargo ## Ask us and the peers what the peers' own tests ask (the registries; npm)
	@command -v npm >/dev/null || { echo "make: npm is missing, one of the peers comes from its registry" >&2; exit 1; }
	$(BIN)/python tests/peers/run.py $(ARGS)

# Ten minutes and more: PostgreSQL 15, Chromium, 200,000 rows, and then the whole suite for each Python.
.PHONY: test-all
test-all: SERVERS += postgresql chromium chromium-driver openjdk-17-jre-headless
test-all: $(VENV)/.slow test test-engines ## As test, then what is slow, then the same wheel under each of PYTHONS that is there
	$(BIN)/python -m pytest -m slow $(ARGS)
	@for python in $(PYTHONS); do \
	    version=$$("$$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])' 2>/dev/null) \
	        || { echo "make: no $$python here, skipped"; continue; }; \
	    PYTHON=$$python tools/make_venv.sh .cache/venv-$$version; \
	    .cache/venv-$$version/bin/python -m pip --quiet install -r requirements/dev.txt dist/*.whl; \
	    .cache/venv-$$version/bin/python -m pytest $(ARGS); \
	done

# Not a part of CI: eight environments, six minutes and more with all four interpreters. Django is 5.2 in the oldest,
# and in the newest 6.1 from CPython 3.12 on; `make test` takes the newest that its interpreter has.
.PHONY: matrix
matrix: $(VENV)/.slow dist/.built debian ## The integrations over CPython 3.10 to 3.13, with the oldest and the newest frameworks
	$(BIN)/python -m nox --envdir .cache/nox $(ARGS)

.PHONY: fuzz-names
fuzz-names: cargo ## Clean ten million made-up names, and again: nothing may change (NAMES=n for fewer)
	cargo test --locked --no-default-features --test name_properties ten_million -- --ignored --nocapture

# A minute or two, most of it to start the engines; the first time, 700 MB to install.
.PHONY: test-engines
test-engines: SERVERS := openjdk-17-jre-headless
test-engines: $(VENV)/.engines $(VENV)/.installed debian ## Spark, Ray and Dask with two workers, one of which is killed
	$(BIN)/python tests/engines.py

.PHONY: typos
typos: cargo $(VENV)/.dev ## How many typos of domains are set right, and that real domains stay (fetches lists)
	cargo test --locked --quiet --test email_suggest share -- --nocapture
	@mkdir -p .cache
	$(BIN)/python tools/known_domains.py --list > .cache/real_domains.txt
	REAL_DOMAINS=$(CURDIR)/.cache/real_domains.txt cargo test --locked --quiet --lib real_domains -- --ignored --nocapture

.PHONY: lint
lint: cargo $(VENV)/.dev tables-check ## Format, clippy, ruff, mypy --strict, generated files, cargo-deny where installed
	@cargo fmt --version >/dev/null 2>&1 || { echo "make: rustfmt is missing: rustup component add rustfmt" >&2; exit 1; }
	@cargo clippy --version >/dev/null 2>&1 || { echo "make: clippy is missing: rustup component add clippy" >&2; exit 1; }
	cargo fmt --check
	cargo clippy --locked --all-targets -- -D warnings
	cargo clippy --locked --all-targets --features columnar -- -D warnings
	cargo clippy --locked --all-targets --features python -- -D warnings
	$(BIN)/ruff check $(wildcard $(PYTHON_CODE))
	$(BIN)/ruff format --check $(wildcard $(PYTHON_CODE))
	$(BIN)/python -m mypy
	@if cargo deny --version >/dev/null 2>&1; then \
	    cargo deny --locked check bans licenses sources; \
	else \
	    echo "make: cargo-deny is not installed, deny.toml was not checked (cargo install --locked cargo-deny)"; \
	fi

.PHONY: audit
audit: cargo ## Ask the RustSec database about the crates we build from (cargo-deny and the network)
	cargo deny --locked check advisories

.PHONY: bench
bench: $(VENV)/.bench $(VENV)/.installed ## Compare with the peers and write docs/benchmarks.md
	$(BIN)/python benches/compare.py

.PHONY: bench-service
bench-service: $(VENV)/.dev $(VENV)/.installed ## What a request costs the service, beside a bare FastAPI route
	$(BIN)/python benches/service.py

.PHONY: bench-engines
bench-engines: SERVERS := openjdk-17-jre-headless
bench-engines: $(VENV)/.engines $(VENV)/.installed debian ## What a row costs in Spark and Dask
	$(BIN)/python -W ignore benches/engines.py

.PHONY: wheel
wheel: dist/.built ## Build the wheel into dist/
	@ls -l dist/*.whl

# Part of lint: fifteen seconds, and of the network nothing but cargo's registry.
.PHONY: tables-check
tables-check: cargo $(VENV)/.dev ## Make the generated files again and compare with the committed ones
	@for tool in $$(grep -l 'python tools/.* --check' tools/*.py); do \
	    echo "$$tool --check"; $(BIN)/python "$$tool" --check; \
	done

.PHONY: examples
examples: $(VENV)/.made ## Make examples/contacts.csv again
	$(BIN)/python examples/make_contacts.py

.PHONY: fmt
fmt: cargo $(VENV)/.dev ## Format Rust and Python
	cargo fmt
	$(BIN)/ruff check --fix-only --quiet $(wildcard $(PYTHON_CODE))
	$(BIN)/ruff format $(wildcard $(PYTHON_CODE))

.PHONY: clean
clean: ## Remove all that the targets made
	rm -rf $(VENV) dist target .cache .hypothesis .pytest_cache .mypy_cache .ruff_cache

# Servers that the tests start on loopback, each named as its Debian package is.
SERVERS := faketime haproxy nsd redis-server

# Without root, the tests that need a server say which.
.PHONY: debian
debian:
	@missing=; \
	for server in $(SERVERS); do \
	    PATH=$$PATH:/usr/sbin command -v "$$server" >/dev/null || dpkg -s "$$server" >/dev/null 2>&1 \
	        || missing="$$missing $$server"; \
	done; \
	[[ -n $$missing ]] || exit 0; \
	if [[ $$(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then \
	    echo "make: the tests need a package that only root can install:$$missing" >&2; exit 0; \
	fi; \
	echo "make: installing$$missing"; \
	apt-get update -qq; \
	DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null

.PHONY: cargo
cargo:
	@command -v cargo >/dev/null || { echo "make: cargo is missing: install Rust from https://rustup.rs" >&2; exit 1; }

# Stamps: each says that .venv holds what its target needs.
$(VENV)/.made: tools/make_venv.sh
	@tools/make_venv.sh $(VENV)
	@touch $@

$(VENV)/.dev $(VENV)/.bench $(VENV)/.engines $(VENV)/.peers $(VENV)/.slow: $(VENV)/.%: requirements/%.txt $(VENV)/.made
	$(PIP) install -r $<
	@touch $@

# `pip wheel` fetches maturin by itself, so that this is the road every user takes.
dist/.built: $(RUST) $(PACKAGE) README.md THIRD-PARTY.txt | $(VENV)/.made cargo
	@echo "make: building the wheel (the first time takes a while)"
	@rm -rf dist
	@$(PIP) wheel --no-deps --wheel-dir dist .
	@touch $@

$(VENV)/.installed: dist/.built $(VENV)/.made
	@$(PIP) install --no-deps --force-reinstall dist/*.whl
	@touch $@
