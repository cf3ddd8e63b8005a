# feiding: `make` lists the targets. Each installs what it needs into $(CACHE).

CACHE   ?= $(or $(XDG_CACHE_HOME),$(CURDIR)/.cache)/feiding
TARGET  := $(or $(CARGO_TARGET_DIR),$(CURDIR)/target)
VENV    := $(CACHE)/venv
PYTHON  ?= python3
CC      ?= cc
PREFIX  ?= /usr/local
SANDBOX := $(TARGET)/debug/feiding-sandbox
FULL    := lark-full,dingtalk-full
export CARGO_TARGET_DIR = $(TARGET)
export FEIDING_SANDBOX = $(SANDBOX)

.PHONY: help
help: ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/\1\t\2/p' $(MAKEFILE_LIST) | expand -t 12

.PHONY: tools
tools: # a missing tool is a failed run with a sentence, never a silent skip
	@command -v cargo >/dev/null || { echo "feiding needs Rust 1.89 or later: https://rustup.rs"; exit 1; }
	@command -v $(CC) >/dev/null || { echo "feiding needs a C compiler: install gcc or clang"; exit 1; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10))' || { echo "feiding needs Python 3.10 or later"; exit 1; }

.PHONY: sandbox
sandbox: tools # the offline platforms that demo and tests talk to
	cargo build -p feiding-sandbox

.PHONY: demo
demo: sandbox ## one program in each language against the sandbox
	cargo build -p feiding --features lark-im,dingtalk-robot --example demo
	tests/with-sandbox.sh "$(SANDBOX)" "$(TARGET)/debug/examples/demo"

.PHONY: test
test: sandbox ## all tests
	cargo test --workspace --features feiding/lark-full,feiding/dingtalk-full
	cd core/catalog && $(PYTHON) -m unittest discover -s refresh/tests -t .

.PHONY: check
check: tools ## formats, lints, layers, the catalog
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --features feiding/lark-full,feiding/dingtalk-full -- -D warnings
	cargo clippy -p feiding --no-default-features -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc -p feiding --no-deps --features $(FULL)
	cd core/catalog && $(PYTHON) -m refresh --check

.PHONY: catalog
catalog: tools ## refresh the catalog from the newest official SDKs
	cd core/catalog && $(PYTHON) -m refresh

.PHONY: bench
bench: tools ## what a call costs, ours beside the peers, in one run
	cargo build --release -p feiding-sandbox -p feiding-bench
	tests/bench/run.sh "$(TARGET)/release"
