"""Builds and runs every program of docs/c.md, with an installed library and a sandbox.

docs.py PREFIX URL

A program begins with its name in a comment. A tool that is not here is named and its program not
run: Go, Java 22, C# and Node are not what a machine must have that builds a C library.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
STRICT = ["-Wall", "-Wextra", "-Wpedantic", "-Werror"]
# For a program that is a function of a client only.
MAIN = """
int main(void) {
    feiding_client *client = NULL;
    feiding_error *error = NULL;
    feiding_status status = feiding_client_new_lark_from_env(NULL, &client, &error);
    if (status == FEIDING_OK) status = %s(client, &error);
    if (status != FEIDING_OK) fprintf(stderr, "%%s\\n", feiding_error_text(error));
    feiding_error_free(error);
    feiding_client_free(client);
    return status == FEIDING_OK ? 0 : 1;
}
"""


def programs(page: str) -> dict[str, str]:
    """Give the programs of a page by their names; the two files of the build have fixed ones."""
    found = {}
    for language, text in re.findall(r"^```(\w+)\n(.*?)^```$", page, re.M | re.S):
        named = re.match(r"(?:/\*|//) ([\w.]+)", text)
        name = {"sh": "link.sh", "cmake": "CMakeLists.txt"}.get(language) or (named and named[1])
        if not name or name in found:
            raise SystemExit(f"docs/c.md has a program without a name of its own:\n{text}")
        found[name] = text
    return found


def run(*command: str | Path, fails: bool = False) -> str:
    """Run a command; give what it printed, on both of its outputs."""
    done = subprocess.run(
        command, check=False, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if (done.returncode != 0) != fails:
        ended = f"{' '.join(map(str, command))} ended with {done.returncode}"
        raise SystemExit(f"{ended}:\n{done.stdout}")
    return done.stdout


def printed(text: str, *wanted: str) -> None:
    """Check that a program printed what it is for."""
    for one in wanted:
        if not re.search(one, text, re.M):
            raise SystemExit(f"no {one} in:\n{text}")


class Sandbox:
    """The control end point of a sandbox."""

    def __init__(self, url: str) -> None:
        self.url = url

    def post(self, what: str, body: object) -> None:
        """Tell it something."""
        data = json.dumps(body).encode()
        urllib.request.urlopen(f"{self.url}/_sandbox/{what}", data).close()

    def wait_for(self, path: str) -> None:
        """Return once a request with this path came."""
        while True:
            with urllib.request.urlopen(f"{self.url}/_sandbox/received") as answer:
                if path in answer.read().decode():
                    return
            time.sleep(0.02)


def in_c(name: str, text: str) -> Path:
    """Build a C program, as C and as C++; give that in C."""
    example = re.search(r"^static feiding_status (\w+)\(feiding_client \*client, ", text, re.M)
    if "int main" not in text and example:
        text += MAIN % example[1]
    source, program = Path("built", name), Path("built", name).with_suffix("")
    source.parent.mkdir(exist_ok=True)
    source.write_text(text, encoding="utf-8")
    flags = run("pkg-config", "--cflags", "--libs", "feiding").split()
    cxx = [*os.environ.get("CXX", "c++").split(), "-x", "c++", "-std=c++11"]
    run(*cxx, *STRICT, source, "-x", "none", "-o", program, *flags)
    run(*os.environ.get("CC", "cc").split(), "-std=c99", *STRICT, source, "-o", program, *flags)
    return program


def in_cpp(name: str) -> Path:
    """Build a C++ program."""
    program = Path("built", name).with_suffix("")
    flags = run("pkg-config", "--cflags", "--libs", "feiding").split()
    cxx = os.environ.get("CXX", "c++").split()
    run(*cxx, "-std=c++11", *STRICT, name, "-o", program, *flags)
    return program


def try_c(found: dict[str, str], sandbox: Sandbox) -> None:
    """Run what is written in C, and each way to link it."""
    printed(run(in_c("main.c", found["main.c"])), r"\Aom_\w+\n\Z")
    printed(run(in_c("listing.c", found["listing.c"])), r"\A(oc_\w+\n)+\Z")
    errors = run(in_c("errors.c", found["errors.c"]))
    printed(errors, r"^\d+ .*log id \w+", r"field \S*colour\S*: ")

    interrupt = in_c("interrupt.c", found["interrupt.c"])
    printed(run(interrupt), r"\A\Z")
    sandbox.post("clear", {})
    sandbox.post("fault", {"kind": "stall", "path": "/open-apis/im/v1/chats"})
    waiting = subprocess.Popen([interrupt], text=True, stderr=subprocess.PIPE)
    sandbox.wait_for("/open-apis/im/v1/chats")
    waiting.send_signal(signal.SIGINT)
    said = waiting.communicate(timeout=20)[1]
    if waiting.returncode != 1:
        raise SystemExit(f"SIGINT ended interrupt.c with {waiting.returncode}")
    printed(said, "stopped by the user")

    printed(run(in_c("log.c", found["log.c"])), r"\A\Z")
    printed(Path("feiding.log").read_text(encoding="utf-8"), r"^feiding\[4\] GET .*chats")

    printed(run(in_cpp("chats.cpp")), r"\Aom_\w+\n(oc_\w+\n)+\Z")

    links = [line for line in found["link.sh"].splitlines() if line.startswith("cc ")]
    if not Path(run("cc", "-print-file-name=libc.a").strip()).is_absolute():
        print("no static C library here: not tried")
        links = [line for line in links if " -static " not in line]
    for line in links:
        run("sh", "-ec", line)
        printed(run("./main"), r"\Aom_\w+\n\Z")
    count = len([name for name in found if name.endswith((".c", ".cpp"))])
    print(f"C and C++: {count} programs, {len(links)} links")


def try_cmake() -> None:
    """Build the first program with the page's CMakeLists.txt."""
    run("cmake", "-S", ".", "-B", "cmake", f"-DCMAKE_PREFIX_PATH={os.environ['PREFIX']}")
    run("cmake", "--build", "cmake")
    printed(run("cmake/notify"), r"\Aom_\w+\n\Z")


def try_go() -> None:
    """Run the program in Go."""
    os.environ["CGO_LDFLAGS"] = f"-Wl,-rpath,{os.environ['PREFIX']}/lib"
    run("go", "mod", "init", "send")
    run("go", "build", "-o", "send-go", "send.go")
    printed(run("./send-go"), r"\Aom_\w+\n\Z")


def java() -> str | None:
    """Find a Java that has java.lang.foreign: the usual one, or another of the system."""
    homes = [os.environ.get("JAVA_HOME", "")]
    homes += [str(home) for home in sorted(Path("/usr/lib/jvm").glob("*"), reverse=True)]
    places = [f"{home}/bin/java" for home in homes if home] + ["java"]
    for place in filter(shutil.which, places):
        version = re.search(r'version "(\d+)', run(place, "-version"))
        if version and int(version[1]) >= 22:
            return place
    return None


def try_java(place: str) -> None:
    """Run the program in Java."""
    printed(run(place, "--enable-native-access=ALL-UNNAMED", "Send.java"), r"\Aom_\w+\n\Z")


def try_csharp() -> None:
    """Run the program in C#."""
    run("mcs", "Send.cs")
    printed(run("mono", "Send.exe"), r'\A\[\{.*"chat_id"')


def try_node() -> None:
    """Run the program for Node."""
    run("npm", "install", "--silent", "--no-audit", "--no-fund", "--prefer-offline", "koffi@2")
    printed(run("node", "send.mjs"), r'\A\[\{.*"chat_id"')


def main(prefix: str, url: str) -> None:
    """Build and run everything."""
    found = programs((ROOT / "docs" / "c.md").read_text(encoding="utf-8"))
    known = "main listing errors interrupt log"
    others = [
        "chats.cpp",
        "link.sh",
        "CMakeLists.txt",
        "send.go",
        "Send.java",
        "Send.cs",
        "send.mjs",
    ]
    if set(found) != {*(f"{name}.c" for name in known.split()), *others}:
        raise SystemExit(f"docs/c.md has other programs than those that are run: {sorted(found)}")
    os.environ.update(
        PREFIX=prefix, PKG_CONFIG_PATH=f"{prefix}/lib/pkgconfig", LD_LIBRARY_PATH=f"{prefix}/lib"
    )
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        for name, text in found.items():
            Path(name).write_text(text, encoding="utf-8")
        try_c(found, Sandbox(url))
        place = java()
        for what, tools, attempt in [
            ("CMake", ["cmake"], try_cmake),
            ("Go", ["go"], try_go),
            ("Java 22", [place or "java 22"], lambda: try_java(place or "")),
            ("C#", ["mcs", "mono"], try_csharp),
            ("Node", ["node", "npm"], try_node),
        ]:
            missing = [tool for tool in tools if not shutil.which(tool)]
            if missing:
                print(f"{what}: not run, there is no {' and no '.join(missing)} here")
                continue
            attempt()
            print(f"{what}: runs")
        os.chdir("/")


if __name__ == "__main__":
    main(*sys.argv[1:])
