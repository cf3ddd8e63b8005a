# feiding: `make` lists the targets. Each installs what it needs into $(CACHE).

CACHE   ?= $(or $(XDG_CACHE_HOME),$(CURDIR)/.cache)/feiding
TARGET  := $(or $(CARGO_TARGET_DIR),$(CURDIR)/target)
VENV    := $(CACHE)/venv
PEERS   := $(CACHE)/peers
PYTHON  ?= python3
CC      ?= cc
PREFIX  ?= /usr/local
PROFILE ?= release
MACHINE  = $(shell rustc -vV | sed -n 's/^host: //p')
LIBRARY := $(TARGET)/library/$(PROFILE)$(if $(PORTABLE),-portable)
LIB_LIMIT ?= $(if $(filter release,$(PROFILE)),3000000)
SANDBOX := $(TARGET)/debug/feiding-sandbox
FULL    := lark-full,dingtalk-full
RUFF    := python ffi tests/python tests/c tests/bench tests/wire
EXAMPLES := $(basename $(notdir $(wildcard core/examples/*.rs)))
export CARGO_TARGET_DIR = $(TARGET)
export FEIDING_SANDBOX = $(SANDBOX)
export PYTHON

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

.PHONY: c-library
c-library: tools # the C library as the tests use it; `make lib` makes the small one
	cargo build -p feiding-ffi
	ln -sf libfeiding.so $(TARGET)/debug/libfeiding.so.0

.PHONY: python
python: tools # the package in a virtual environment of its own
	test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check ./python \
	    'pytest>=8,<10' 'pydantic>=2,<3' 'mypy>=2.4,<3'

.PHONY: peers
peers: sandbox # the official Python SDKs, unmodified, against the sandbox
	test -x $(PEERS)/bin/python || $(PYTHON) -m venv $(PEERS)
	$(PEERS)/bin/pip install --quiet --disable-pip-version-check -r tests/sandbox/tests/peers.txt
	tests/with-sandbox.sh $(SANDBOX) '$(PEERS)/bin/python tests/sandbox/tests/peers.py'

.PHONY: wire
wire: python peers ## every operation of lark-oapi, called by both, compared as they arrive
	PYTHONPATH=core/catalog $(VENV)/bin/python -m pytest -q tests/wire
	PYTHONPATH=core/catalog:$$($(PEERS)/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))') \
	    $(VENV)/bin/python tests/wire

.PHONY: typed
typed: python ## programs that use all that the stubs show, for mypy
	rm -rf $(TARGET)/typed
	PYTHONPATH=core/catalog $(VENV)/bin/python tests/python/types/program.py $(TARGET)/typed
	cd $(CACHE) && venv/bin/mypy --strict $(TARGET)/typed

.PHONY: demo
demo: sandbox c-library python ## one program in each language, against the sandbox or $LARK_APP_ID
	cargo build -p feiding --features lark-im,dingtalk-robot --example demo
	$(CC) -std=c99 -Wall -Wextra -Iinclude tests/c/demo.c -o $(TARGET)/debug/demo-c \
	    -L$(TARGET)/debug -lfeiding -Wl,-rpath,$(TARGET)/debug
	@set -e; set -- $(TARGET)/debug/examples/demo $(TARGET)/debug/demo-c \
	    '$(VENV)/bin/python tests/python/demo.py'; \
	if [ -z "$$LARK_APP_ID" ]; then exec tests/with-sandbox.sh $(SANDBOX) "$$@"; fi; \
	for program in "$$@"; do echo "--- $$program"; $$program; done

.PHONY: test
test: sandbox c-library python wire typed ## all tests
	cargo test --workspace --features feiding/lark-full,feiding/dingtalk-full
	cargo test -p feiding-tests --features system-roots --test system_roots
	tests/with-sandbox.sh $(SANDBOX) $(addprefix $(TARGET)/debug/examples/,$(EXAMPLES))
	tests/with-sandbox.sh $(SANDBOX) 'tests/c/run.sh $(TARGET)/debug' 'tests/c/abi.sh $(TARGET)/debug'
	tests/with-sandbox.sh $(SANDBOX) 'tests/cpp/run.sh $(TARGET)/debug'
	$(MAKE) test-install PROFILE=dev PORTABLE=
	cd core/catalog && $(PYTHON) -m unittest discover -s refresh/tests -t .
	@if command -v npm >/dev/null; then $(MAKE) catalog-same; \
	    else echo "npm is not here: whether the SDKs give the catalog was not looked at"; fi
	$(VENV)/bin/python -m pytest -q tests/python
	$(VENV)/bin/python -m pytest -q tests/c

.PHONY: check-python
check-python: python # lints, types and stubs of the Python package
	$(VENV)/bin/pip install --quiet --disable-pip-version-check 'ruff>=0.14,<0.17' 'pyright>=1.1.414,<2'
	$(VENV)/bin/ruff check --config python/pyproject.toml $(RUFF)
	$(VENV)/bin/ruff format --check --config python/pyproject.toml $(RUFF)
	cd $(CACHE) && venv/bin/mypy --strict -p feiding
	cd python && $(VENV)/bin/mypy --strict -p stubs
	cd $(CACHE) && venv/bin/pyright --pythonpath venv/bin/python \
	    $$(venv/bin/python -c 'import feiding; print(*feiding.__path__)')
	cd $(CACHE) && venv/bin/python -m mypy.stubtest feiding

.PHONY: check
check: tools check-python ## formats, lints, layers, the catalog, the headers
	cargo fmt --all --check
	cargo clippy --workspace --all-targets --features feiding/lark-full,feiding/dingtalk-full -- -D warnings
	cargo clippy -p feiding -- -D warnings
	cargo clippy -p feiding --features system-roots -- -D warnings
	RUSTDOCFLAGS="-D warnings" cargo doc -p feiding --no-deps --features $(FULL)
	cd core/catalog && $(PYTHON) -m refresh --check && $(PYTHON) -m refresh.features --check \
	    && $(PYTHON) -m refresh.coverage --check
	cargo run -q -p feiding-header -- --check
	$(PYTHON) ffi/abi.py check

.PHONY: abi
abi: tools ## writes what the C header has and ffi/abi.txt has not
	$(PYTHON) ffi/abi.py update

# Which library: PROFILE=dev makes one in a fraction of the time, PORTABLE=1 one for old systems.
.PHONY: lib
lib: tools ## the C library, shared and static (PORTABLE=1: for any Linux since glibc 2.17)
	@for tool in ld objcopy strip ar; do \
	    command -v $$tool >/dev/null || { echo "make lib needs $$tool: install binutils"; exit 1; }; done
ifeq ($(PORTABLE),)
	cargo build --profile $(PROFILE) -p feiding-ffi
	ffi/package/finish.sh $(TARGET)/$(PROFILE:dev=debug) $(LIBRARY) $(LIB_LIMIT)
else
	test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check 'ziglang>=0.15,<0.18' 'cargo-zigbuild>=0.20,<1'
	PATH=$(VENV)/bin:$$PATH cargo zigbuild --profile $(PROFILE) -p feiding-ffi --target $(MACHINE).2.17
	ffi/package/finish.sh $(TARGET)/$(MACHINE)/$(PROFILE:dev=debug) $(LIBRARY) $(LIB_LIMIT)
	ffi/package/oldest.sh $(LIBRARY)/libfeiding.so 2.17
endif

.PHONY: install
# Root often has no Rust: then what `make lib` left is installed.
install: $(if $(shell command -v cargo),lib) ## the C library and its headers into $(PREFIX), /usr/local by default
	PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' ffi/package/install.sh install $(LIBRARY)

.PHONY: uninstall
uninstall: ## takes away what make install put into $(PREFIX)
	PREFIX='$(PREFIX)' DESTDIR='$(DESTDIR)' ffi/package/install.sh uninstall

.PHONY: test-install
test-install: sandbox ## installs the C library into a folder and builds programs with it as its users do
	PROFILE=$(PROFILE) PORTABLE=$(PORTABLE) ZIG='$(VENV)/bin/python -m ziglang' \
	    tests/with-sandbox.sh $(SANDBOX) tests/c/install.sh

.PHONY: wheel
wheel: tools ## one wheel for CPython 3.10 and later on any Linux since glibc 2.17, in dist/
	test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check 'twine>=6,<8' 'auditwheel>=6.4,<7'
	rm -rf dist
	MATURIN_PEP517_ARGS="--compatibility manylinux2014 --zig" \
	    $(VENV)/bin/pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir dist ./python
	$(VENV)/bin/twine check --strict dist/*
	@$(VENV)/bin/auditwheel show dist/*.whl | tr '\n' ' ' | grep -qE 'tag: *"manylinux_2_(5|12|17)_' \
	    || { echo "the wheel needs a newer glibc than 2.17: see auditwheel show"; exit 1; }
	@size=$$(cat dist/*.whl | wc -c); test $$size -le 3000000 || { echo "the wheel has $$size bytes, more than 3 MB"; exit 1; }

.PHONY: pythons
pythons: sandbox wheel ## the wheel on every CPython of PATH and pyenv (PYTHONS="python3.12 …")
	$(PYTHON) tests/python/interpreters.py dist/*.whl $(CACHE)/pythons $(PYTHONS)

.PHONY: sdist
sdist: tools ## the source distribution of the Python package, in build/
	test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	$(VENV)/bin/pip install --quiet --disable-pip-version-check 'build>=1.2,<2' 'twine>=6,<8'
	$(VENV)/bin/python -m build --sdist --outdir build ./python
	$(VENV)/bin/twine check --strict build/*.tar.gz

.PHONY: soak
soak: sandbox python ## ten minutes of threads, forks, interrupts and failing stores (SECONDS=600)
	$(VENV)/bin/python tests/python/soak.py $(or $(SECONDS),600)

.PHONY: hosts
hosts: sandbox ## gunicorn, uWSGI and Celery with a client made before they fork
	test -x $(CACHE)/hosts/bin/python || $(PYTHON) -m venv $(CACHE)/hosts
	$(CACHE)/hosts/bin/pip install --quiet --disable-pip-version-check ./python \
	    'pytest>=8,<10' 'gunicorn>=27,<28' 'pyuwsgi>=2.0.28,<3' 'celery>=5.4,<6'
	$(CACHE)/hosts/bin/python -m pytest -q tests/python/hosts.py

.PHONY: fuzz
fuzz: tools ## every fuzz target for a minute (SECONDS=60)
	@cargo +nightly --version >/dev/null 2>&1 || { echo "make fuzz needs nightly Rust: rustup toolchain install nightly"; exit 1; }
	@cargo +nightly fuzz --version >/dev/null 2>&1 || { echo "make fuzz needs cargo-fuzz: cargo install cargo-fuzz"; exit 1; }
	cd tests/fuzz && for target in $$(cargo +nightly fuzz list --fuzz-dir .); do echo "== $$target" && \
	    mkdir -p corpus/$$target && CARGO_TARGET_DIR=$(TARGET)/fuzz cargo +nightly fuzz run --fuzz-dir . $$target \
	    corpus/$$target $$(ls -d seeds/$$target 2>/dev/null) -- -max_total_time=$(or $(SECONDS),60) -max_len=4096 \
	    -len_control=0 -timeout=10 -verbosity=0 -print_final_stats=1 || exit 1; done

.PHONY: sanitize
sanitize: sandbox ## the C programs and the library with AddressSanitizer and UndefinedBehaviorSanitizer
	@cargo +nightly --version >/dev/null 2>&1 || { echo "make sanitize needs nightly Rust: rustup toolchain install nightly"; exit 1; }
	RUSTFLAGS=-Zsanitizer=address CARGO_TARGET_DIR=$(TARGET)/sanitize \
	    cargo +nightly build -p feiding-ffi --target $(MACHINE)
	SANITIZED=$$(rustc +nightly --print sysroot)/lib/rustlib/$(MACHINE)/lib/librustc-nightly_rt.asan.a \
	    tests/with-sandbox.sh $(SANDBOX) 'tests/c/run.sh $(TARGET)/sanitize/$(MACHINE)/debug'

.PHONY: msrv
msrv: tools ## whether the oldest Rust that is promised builds everything
	@cargo +1.89 --version >/dev/null 2>&1 || { echo "make msrv needs Rust 1.89: rustup toolchain install 1.89"; exit 1; }
	CARGO_TARGET_DIR=$(TARGET)/msrv cargo +1.89 check --workspace --all-targets \
	    --features feiding/lark-full,feiding/dingtalk-full

.PHONY: deny
deny: tools ## licences, sources and known faults of the dependencies
	test -x $(CACHE)/tools/bin/cargo-deny || cargo install --quiet --locked --root $(CACHE)/tools cargo-deny
	$(CACHE)/tools/bin/cargo-deny check

.PHONY: load
load: tools ## requests a second that the sandbox stands on one core, with 64 connections
	@command -v taskset >/dev/null || { echo "make load needs taskset: install util-linux"; exit 1; }
	@test "$$(nproc)" -ge 2 || { echo "make load needs two cores: one for the sandbox, one for the load"; exit 1; }
	cargo build --release -p feiding-sandbox --bin feiding-sandbox --example load
	taskset -c 0 tests/with-sandbox.sh $(TARGET)/release/feiding-sandbox \
	    'taskset -c 1 $(TARGET)/release/examples/load $(or $(SECONDS),5)'

.PHONY: catalog
catalog: tools ## refresh the catalog from the newest official SDKs; needs npm, go and mvn
	cd core/catalog && $(PYTHON) -m refresh --newest && $(PYTHON) -m refresh.features \
	    && $(PYTHON) -m refresh.carried && $(PYTHON) -m refresh.coverage

.PHONY: catalog-same
catalog-same: tools # the pinned SDKs must give the checked-in files byte for byte
	rm -rf $(TARGET)/catalog && mkdir -p $(TARGET)/catalog
	cp -r core/catalog/lark core/catalog/dingtalk $(TARGET)/catalog
	cd core/catalog && $(PYTHON) -m refresh --quiet --out $(TARGET)/catalog >/dev/null
	diff -r core/catalog/lark $(TARGET)/catalog/lark
	diff -r core/catalog/dingtalk $(TARGET)/catalog/dingtalk

.PHONY: bench
bench: tools python lib ## what calls and builds cost, ours beside the peers, in one run
	$(VENV)/bin/pip install --quiet --disable-pip-version-check lark-oapi requests httpx
	rm -rf $(CACHE)/wheels
	$(VENV)/bin/pip wheel --quiet --disable-pip-version-check --no-deps --wheel-dir $(CACHE)/wheels ./python lark-oapi
	cargo build --release -p feiding-sandbox -p feiding-bench
	ln -sf libfeiding.so $(LIBRARY)/libfeiding.so.0
	for name in calls memory; do $(CC) -std=c99 -O2 -Iinclude tests/bench/$$name.c \
	    -o $(TARGET)/release/bench-c-$$name \
	    -L$(LIBRARY) -lfeiding -lpthread -Wl,-rpath,$(LIBRARY) || exit 1; done
	if command -v go >/dev/null; then cd tests/bench/go && go build -o $(TARGET)/release/bench-go .; fi
	GO=$$(command -v go >/dev/null && echo $(TARGET)/release/bench-go) PYTHON=$(VENV)/bin/python \
	    WHEELS=$(CACHE)/wheels LIBRARY=$(LIBRARY) tests/bench/run.sh "$(TARGET)/release"
	$(PYTHON) tests/bench/builds.py $(TARGET)/bench-builds
