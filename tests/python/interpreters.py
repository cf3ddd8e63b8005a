"""The wheel in an empty environment of every CPython there is, and the whole suite on it.

Arguments: the wheel, a folder for the environments, and the interpreters by name or path; where
none are given, those of WANTED that PATH or pyenv have. What was not found is named at the end.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

WANTED = ("3.10", "3.11", "3.12", "3.13", "3.14", "3.15", "3.14t", "3.15t")
TOOLS = ("pytest>=8,<10", "pydantic>=2,<3", "mypy>=2.4,<3")
TESTS = Path(__file__).parent
ASK = (
    "import sys, sysconfig; print('%d.%d' % sys.version_info[:2]"
    " + 't' * bool(sysconfig.get_config_var('Py_GIL_DISABLED')), sys.version.split()[0])"
)


def ask(program: str) -> tuple[str, str] | None:
    """Give the kind and the version of an interpreter; None where it does not run."""
    asked = subprocess.run([program, "-c", ASK], capture_output=True, text=True, check=False)
    return tuple(asked.stdout.split()) if asked.returncode == 0 else None


def find(kind: str) -> str | None:
    """Give an interpreter of a kind."""
    number, threaded = kind.rstrip("t"), kind.endswith("t")
    found = [shutil.which(f"python{kind}")]
    root = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    for folder in sorted(root.glob(f"{number}.*"), reverse=True):
        if folder.name.endswith("t") == threaded:
            found.append(str(folder / "bin" / "python"))
    # A shim of pyenv is on PATH also where there is nothing behind it.
    return next((one for one in found if one and (ask(one) or "")[:1] == (kind,)), None)


def run(*command: object, **environment: str) -> bool:
    """Run a program from a folder where nothing of ours can be imported by chance."""
    words = [str(word) for word in command]
    cleared = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(words, env={**cleared, **environment}, cwd="/", check=False)
    return done.returncode == 0


def tried(program: str, wheel: Path, folder: Path) -> bool:
    """Install the wheel for one interpreter and run everything."""
    shutil.rmtree(folder, ignore_errors=True)
    subprocess.run([program, "-m", "venv", folder], check=True)
    python = folder / "bin" / "python"
    pip = (python, "-m", "pip", "--quiet", "--disable-pip-version-check")
    # One wheel serves all that have the lock; those without it build from source.
    threaded = folder.name.endswith("t")
    package = [TESTS.parents[1] / "python"] if threaded else ["--no-index", wheel]
    suite = ("-m", "pytest", "-q", "-p", "no:cacheprovider", TESTS)
    return (
        # Nothing but the wheel: it needs nothing else.
        run(*pip, "install", *package)
        and run(python, "-W", "error", "-X", "dev", "-c", "from feiding import dingtalk, lark")
        and run(*pip, "install", *TOOLS)
        and run(python, "-W", "error", *suite)
        and run(python, "-W", "error", "-X", "dev", *suite, PYTHONMALLOC="debug")
    )


def main() -> None:
    """Try them all and say what came of it."""
    wheel, folder = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve()
    given = {name: shutil.which(name) for name in sys.argv[3:]}
    outcome = {}
    for name, program in (given or {kind: find(kind) for kind in WANTED}).items():
        about = ask(program) if program else None
        if not program or not about:
            outcome[name] = "not found"
            continue
        kind, version = about
        print(f"== CPython {version}{'t' * kind.endswith('t')}: {program}", flush=True)
        passed = tried(program, wheel, folder / kind)
        outcome[name] = f"{version} {'passed' if passed else 'FAILED'}"
    for name, came in outcome.items():
        print(f"{name}: {came}")
    passed = [came for came in outcome.values() if came.endswith("passed")]
    sys.exit(not passed or any(came.endswith("FAILED") for came in outcome.values()))


if __name__ == "__main__":
    main()
