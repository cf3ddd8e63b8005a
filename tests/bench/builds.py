#!/usr/bin/env python3
"""What the crate costs to build: seconds and peak memory of the compiler, by set of features.

Argument: a folder for what is built. Dependencies are built first and not counted; each set is
built three times and the fastest run counts. Then the price of an edit: a program that sends a
message, touched and built again with the crate as it lies.

All with cargo's own release profile: that of this workspace is for the library and the wheel, and
no program that depends on the crate has it.
"""

import os
import re
import subprocess
import sys
import time

#: What the workspace changes, as cargo has it.
PROFILE = {
    "CARGO_PROFILE_RELEASE_OPT_LEVEL": "3",
    "CARGO_PROFILE_RELEASE_LTO": "false",
    "CARGO_PROFILE_RELEASE_CODEGEN_UNITS": "16",
    "CARGO_PROFILE_RELEASE_STRIP": "none",
}

SETS = {
    "no features": "",
    "lark-im": "lark-im",
    "lark-full": "lark-full",
    "dingtalk-robot": "dingtalk-robot",
    "dingtalk-full": "dingtalk-full",
}


def build(folder: str, features: str) -> tuple[float, float]:
    """Build the crate; give seconds and the peak memory of its compiler in MiB."""
    crate = ["-p", "feiding", "--release", "--target-dir", folder]
    command = ["cargo", "rustc", "--quiet", *crate, "--lib", "--features", features]
    environment = os.environ | PROFILE | {"RUSTC_WRAPPER": os.path.abspath(__file__)}
    best = (float("inf"), 0.0)
    subprocess.run(command, check=True, env=environment, stderr=subprocess.DEVNULL)
    for _ in range(3):
        subprocess.run(["cargo", "clean", "--quiet", *crate], check=True, env=environment)
        start = time.perf_counter()
        run = subprocess.run(command, check=True, env=environment, stderr=subprocess.PIPE)
        seconds = time.perf_counter() - start
        peaks = [int(peak) for peak in re.findall(rb"feiding-peak (\d+)", run.stderr)]
        best = min(best, (seconds, max(peaks, default=0) / 1024))
    return best


def edit(folder: str, features: str) -> float:
    """Build a program again after it was touched; give the seconds of the faster of two runs."""
    program = "core/examples/demo.rs"
    command = ["cargo", "build", "--quiet", "-p", "feiding", "--release", "--target-dir", folder]
    command += ["--example", "demo", "--features", f"{features},dingtalk-robot"]
    # What cargo repeats of the compiler's words are the figures of `wrap`.
    environment = os.environ | PROFILE
    subprocess.run(command, check=True, env=environment, stderr=subprocess.DEVNULL)
    best = float("inf")
    for _ in range(2):
        os.utime(program)
        start = time.perf_counter()
        subprocess.run(command, check=True, env=environment, stderr=subprocess.DEVNULL)
        best = min(best, time.perf_counter() - start)
    return best


def wrap() -> int:
    """Be the compiler: run it and say how much memory it took at most."""
    import resource

    status = subprocess.run(sys.argv[1:], check=False).returncode
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    print(f"feiding-peak {peak}", file=sys.stderr)
    return status


def main() -> None:
    """Print the table."""
    folder = sys.argv[1]
    print(f"{'cargo build --release, the crate':<34} {'s':>12} {'peak MiB':>12} {'over none':>12}")
    none = None
    for name, features in SETS.items():
        seconds, peak = build(folder, features)
        none = none or seconds
        print(f"  {name:<32} {seconds:>12.1f} {peak:>12.0f} {seconds - none:>12.1f}")
    print(f"{'a program, touched and built again':<34} {'s':>12}")
    for name in ("lark-im", "lark-full"):
        print(f"  {name:<32} {edit(folder, SETS[name]):>12.1f}")


if __name__ == "__main__":
    if os.environ.get("RUSTC_WRAPPER") == os.path.abspath(__file__) and len(sys.argv) > 2:
        sys.exit(wrap())
    main()
