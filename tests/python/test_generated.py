"""What is generated from the catalog: the same bytes, whenever and wherever it is made."""

import filecmp
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
CATALOG = ROOT / "core" / "catalog"
WRITE = "import sys; from pathlib import Path; from stubs.write import write; \
write(Path(sys.argv[1]), Path(sys.argv[2]))"


def files(folder: Path) -> list[str]:
    """Give the paths of all files below a folder."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def assert_same(left: Path, right: Path, least: int) -> None:
    """Two folders hold the same files, and not only a few."""
    names = files(left)
    assert len(names) >= least
    assert names == files(right)
    _, different, missing = filecmp.cmpfiles(left, right, names, shallow=False)
    assert not different
    assert not missing


def test_stubs(tmp_path: Path) -> None:
    """The stubs depend on nothing but the catalog."""
    for seed in ("1", "2"):
        folder = tmp_path / seed
        folder.mkdir()
        shutil.copy(ROOT / "python" / "package" / "feiding" / "_describe.py", folder)
        command = [sys.executable, "-c", WRITE, CATALOG, folder]
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONDONTWRITEBYTECODE": "1"}
        subprocess.run(command, check=True, cwd=ROOT / "python", env=environment)
    assert_same(tmp_path / "1", tmp_path / "2", 90)


def build_script() -> Path:
    """Find the generator of the core crate as it was built last."""
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    built = target.glob("debug/build/feiding-*/build-script-build")
    # `feiding-` and a hash: not another crate that begins alike.
    built = [path for path in built if path.parent.name.count("-") == 1]
    return max(built, key=lambda path: path.stat().st_mtime)


@pytest.mark.parametrize("everything", [True, False])
def test_rust(tmp_path: Path, everything: bool) -> None:
    """The generated Rust depends on nothing but the catalog and the features."""
    services = [path.with_suffix("") for path in CATALOG.glob("*/*.json")]
    names = {f"{path.parent.name}_{path.stem.split('.')[0]}" for path in services}
    features = {f"CARGO_FEATURE_{name.upper()}": "1" for name in names if everything}
    for run in ("1", "2"):
        out = tmp_path / run
        out.mkdir()
        environment = {
            "OUT_DIR": str(out),
            "CARGO_MANIFEST_DIR": str(ROOT / "core"),
            **features,
        }
        subprocess.run([build_script()], check=True, env=environment, stdout=subprocess.DEVNULL)
    assert_same(tmp_path / "1", tmp_path / "2", 90 if everything else 8)
