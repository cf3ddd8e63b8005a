"""Every program of the guide runs, in the order of the guide."""

import re
from pathlib import Path

import pytest

import feiding
from feiding import dingtalk, lark

ROOT = Path(__file__).parents[2]


def programs(path):
    """Give the Python blocks of a document."""
    return re.findall(r"^```python\n(.*?)^```$", path.read_text(encoding="utf-8"), re.M | re.S)


@pytest.fixture
def at_the_sandbox(sandbox, monkeypatch):
    """Make clients of the sandbox where a program names no address."""

    class Lark(lark.Client):
        def __init__(self, *arguments, **options):
            super().__init__(*arguments, **{"base_url": sandbox.url, **options})

    class Dingtalk(dingtalk.Client):
        def __init__(self, *arguments, **options):
            urls = {"base_url": sandbox.url, "old_base_url": sandbox.url}
            super().__init__(*arguments, **{**urls, **options})

    monkeypatch.setattr(lark, "Client", Lark)
    monkeypatch.setattr(dingtalk, "Client", Dingtalk)


@pytest.mark.parametrize("document", ["docs/python.md", "python/README.md"])
def test_the_programs_of_a_document(document, at_the_sandbox, tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    found = programs(ROOT / document)
    assert found
    known: dict[str, object] = {"__name__": "guide"}
    for program in found:
        exec(compile(program, document, "exec"), known)
    printed = capsys.readouterr().out
    assert "om_" in printed
    if document == "docs/python.md":
        assert 'did you mean "content"' in printed
        assert "99992402" in printed
        assert (tmp_path / "copy.pdf").read_bytes() == (tmp_path / "q3.pdf").read_bytes()


def test_the_program_of_the_front_page(at_the_sandbox):
    (program,) = programs(ROOT / "README.md")
    known: dict[str, object] = {"secret": "secret"}
    exec(compile(program, "README.md", "exec"), known)
    assert known["sent"].message_id


def test_the_guide_names_every_option_and_exception():
    text = (ROOT / "docs" / "python.md").read_text(encoding="utf-8")
    signatures = [lark.Client.__text_signature__, dingtalk.Client.__text_signature__]
    options = set(re.findall(r"(\w+)=", " ".join(signatures)))
    options |= set(re.findall(r"(\w+)=", feiding.CallOptions.__text_signature__))
    missing = {one for one in options if one not in text}
    # The one that is only there to say that it is not served yet.
    assert missing == {"server_sent_events"}
    for name in feiding.errors.__all__:
        assert name in text or name in {"SignatureError", "DecryptError"}, name
