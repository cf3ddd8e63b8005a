"""The modules of the service versions, which come into being when they are wanted."""

import importlib
import inspect
import pkgutil
import pydoc
import subprocess
import sys

import pytest

import feiding
from feiding import _feiding, lark


def names():
    """Give the names of all modules that the table has."""
    found = set()
    for platform in ("lark", "dingtalk"):
        for service in _feiding.services(platform):
            parts = ["feiding", platform, *service.split(".")]
            found |= {".".join(parts[:end]) for end in range(3, len(parts) + 1)}
    return found


def test_modules_are_real():
    from feiding.lark.im import v1
    from feiding.lark.im.v1 import Message

    assert v1 is lark.im.v1 is sys.modules["feiding.lark.im.v1"]
    assert Message is v1.Message
    assert Message.__module__ == "feiding.lark.im.v1"
    assert "Message" in dir(v1)
    assert v1.__doc__
    assert lark.im.__all__ == ["v1", "v2"]
    assert inspect.ismodule(importlib.reload(v1))


def test_all_are_found():
    found = {
        one.name
        for package in (feiding.lark, feiding.dingtalk)
        for one in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    }
    assert names() <= found
    assert {"feiding.lark.content", "feiding.dingtalk.msg_param"} <= found


@pytest.mark.parametrize("name", sorted(names()))
def test_each_keeps_what_it_promises(name):
    module = importlib.import_module(name)
    _, platform, *service = name.split(".")
    typed = len(service) < 2 or any(_feiding.type_names(platform, ".".join(service)))
    assert bool(module.__all__) == typed
    for one in module.__all__:
        assert getattr(module, one).__doc__ is not None or one.endswith("Param"), one


def test_what_there_is_not():
    with pytest.raises(AttributeError, match=r"'feiding\.lark' has no attribute 'imm'"):
        lark.imm
    with pytest.raises(AttributeError, match=r"'feiding\.lark\.im\.v1' has no attribute 'Mesage'"):
        lark.im.v1.Mesage
    with pytest.raises(ImportError):
        importlib.import_module("feiding.lark.im.v9")
    with pytest.raises(ImportError):
        importlib.import_module("feiding.lark.imm")
    with pytest.raises(ImportError, match="Mesage"):
        exec("from feiding.lark.im.v1 import Mesage")
    with pytest.raises(AttributeError, match="nothing"):
        feiding.nothing


def test_help_is_useful():
    client = lark.Client("a", "b")
    text = pydoc.render_doc(client.im.v1.message.create, renderer=pydoc.plaintext)
    # Python 3.14 shows annotations without quotes.
    assert "receive_id: str" in text.replace("'", "")
    assert "POST /open-apis/im/v1/messages" in text
    text = pydoc.render_doc(lark.im.v1.Message, renderer=pydoc.plaintext)
    assert "list[Mention], or None." in text
    text = pydoc.render_doc(lark.Client, renderer=pydoc.plaintext)
    assert "from_env" in text
    text = pydoc.render_doc(feiding, renderer=pydoc.plaintext)
    assert "class Operation" in text


def test_a_module_before_everything_else():
    program = "import feiding.lark.im.v1 as v1; print(v1.Message.__name__)"
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", program], capture_output=True, text=True, check=True
    )
    assert run.stdout == "Message\n"


def test_star_import():
    known: dict[str, object] = {}
    exec("from feiding import *", known)
    assert set(feiding.__all__) <= set(known)
