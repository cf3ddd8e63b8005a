"""The stubs against what runs: names and types of arguments, members and TypedDict keys.

mypy's stubtest looks at none of these. The stubs come from a generator in Python, what runs from
one in Rust: both read the catalog, neither reads the other.
"""

import ast
import importlib
import inspect
from pathlib import Path

import pytest

import feiding
from feiding import _feiding, dingtalk, lark

PACKAGE = Path(feiding.__file__).parent
SERVICES = [
    (platform, service)
    for platform in ("lark", "dingtalk")
    for service in _feiding.services(platform)
]
SENT = {
    "string": "_Text",
    "secret": "_Text",
    "int": "_Int",
    "int~": "_Int | str",
    "float": "_Float",
    "bool": "bool",
    "json": "_Any",
    "file": "_FileLike",
}
GIVEN = {
    "string": "str",
    "secret": "str",
    "int": "int",
    "int~": "int",
    "float": "float",
    "bool": "bool",
    "json": "_Any",
}


def sent(shape):
    """Give the annotation of an argument."""
    if shape in SENT:
        return SENT[shape]
    shape = shape.rstrip("~,.")
    if shape[0] == "&":
        return f"{shape[1:]}Param"
    item = sent(shape[1:-1])
    return (
        f"_b.list[{item}] | _b.tuple[{item}, ...]" if shape[0] == "[" else f"_b.dict[str, {item}]"
    )


def given(shape):
    """Give the annotation of a member."""
    if shape in GIVEN:
        return GIVEN[shape]
    shape = shape.rstrip("~,.")
    if shape[0] == "&":
        return shape[1:]
    item = given(shape[1:-1])
    return f"_b.list[{item}]" if shape[0] == "[" else f"_b.dict[str, {item}]"


def plain(annotation):
    """Give an annotation without known values."""
    text = ast.unparse(annotation)
    while "_Literal[" in text:
        before, _, rest = text.partition("_Literal[")
        text = before + rest.partition("]")[2].removeprefix(" | ")
    return text


def stub(platform, service):
    """Parse the stub of a service version; gives its classes."""
    path = PACKAGE / platform / (service.replace(".", "/") + ".pyi")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name: node for node in tree.body if isinstance(node, ast.ClassDef)}, tree


def fields(node):
    """Give the annotated names of a class."""
    return {
        item.target.id: item.annotation for item in node.body if isinstance(item, ast.AnnAssign)
    }


def is_typed_dict(node):
    """Tell a TypedDict from the class of an answer; either may be called SomethingParam."""
    return any(isinstance(base, ast.Name) and base.id == "_TypedDict" for base in node.bases)


def typed_dicts(classes, tree):
    """Give the keys and types of all TypedDicts, in both ways of writing them."""
    found = {name: fields(node) for name, node in classes.items() if is_typed_dict(node)}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            members = node.value.args[1]
            keys = [key.value for key in members.keys]
            found[node.targets[0].id] = dict(zip(keys, members.values, strict=True))
    return found


@pytest.mark.parametrize(("platform", "service"), SERVICES)
def test_members_of_answers(platform, service):
    classes, _ = stub(platform, service)
    replies, _ = _feiding.type_names(platform, service)
    assert {name for name in classes if name in set(replies)} == set(replies)
    for name in replies:
        expected = {}
        for own, _, shape in _feiding.type_fields(platform, service, name):
            expected[f"{own}_" if own in {"from", "async", "import"} else own] = (
                f"_Final[{given(shape)} | None]"
            )
        assert {key: plain(kind) for key, kind in fields(classes[name]).items()} == expected, name
        made = _feiding.type_class(platform, service, name)
        assert set(expected) == {key for key in vars(made) if not key.startswith("_")}


@pytest.mark.parametrize(("platform", "service"), SERVICES)
def test_keys_of_structures(platform, service):
    found = typed_dicts(*stub(platform, service))
    module = importlib.import_module(f"feiding.{platform}.{service}")
    _, params = _feiding.type_names(platform, service)
    assert {f"{name}Param" for name in params} == set(found)
    for name in params:
        expected = {
            wire: sent(shape) for _, wire, shape in _feiding.type_fields(platform, service, name)
        }
        keys = {}
        for key, kind in found[f"{name}Param"].items():
            text = plain(kind)
            required = text.startswith("_Required[")
            keys[key] = text.removeprefix("_Required[")[:-1] if required else text
        assert keys == expected, name
        assert list(getattr(module, f"{name}Param").__annotations__) == list(expected)


def walk(target, classes, node, twin):
    """Give every operation below with its method in the stub."""
    for item in node.body:
        if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef)):
            below = getattr(target, item.name)
            if any(ast.unparse(one) == "property" for one in item.decorator_list):
                yield from walk(below, classes, classes[item.returns.id], twin)
            else:
                assert isinstance(item, ast.AsyncFunctionDef) == twin
                yield below, item


@pytest.mark.parametrize("twin", [False, True])
@pytest.mark.parametrize(("platform", "service"), SERVICES)
def test_methods(platform, service, twin):
    client = {"lark": lark, "dingtalk": dingtalk}[platform].Client("a", "b")
    classes, _ = stub(platform, service)
    target = client
    for part in service.split("."):
        target = getattr(target, part)
    root = service.split(".")[-1]
    name = "".join(part[:1].upper() + part[1:] for part in root.split("_"))
    seen = 0
    for operation, method in walk(target, classes, classes[f"_{'Aio' * twin}{name}"], twin):
        seen += 1
        signature = inspect.signature(operation)
        arguments = [argument.arg for argument in method.args.kwonlyargs]
        assert arguments == list(signature.parameters), operation
        defaults = dict(zip(arguments, method.args.kw_defaults, strict=True))
        for argument in method.args.kwonlyargs[:-1]:
            runs = signature.parameters[argument.arg]
            required = runs.default is inspect.Parameter.empty
            assert (defaults[argument.arg] is None) == required, (operation, argument.arg)
            written = plain(argument.annotation).replace("_b.", "").replace("_", "")
            expected = {
                "str": "Text",
                "int": "Int",
                "float": "Float",
                "bool": "bool",
                "Any": "Any",
                "FileLike": "FileLike",
            }
            bare = runs.annotation.removesuffix(" | None")
            if bare in expected:
                assert written.split(" | ")[0] == expected[bare], (operation, argument.arg)
            else:
                assert bare.replace("_", "").split("[")[0] in written, (operation, argument.arg)
        paged = [ast.unparse(one) for one in method.decorator_list]
        assert bool(paged) == isinstance(operation, feiding.Listing)
    known = [one for one in operations(platform) if one.startswith(f"{service}.")]
    assert seen == len(known)


def operations(platform):
    """Give all ids, from what the classes of the clients show."""
    client = {"lark": lark, "dingtalk": dingtalk}[platform].Client("a", "b")

    def below(target):
        if isinstance(target, feiding.Operation):
            yield target.__qualname__
            return
        for name in dir(target):
            if not name.startswith("_"):
                yield from below(getattr(target, name))

    for name in {service.split(".")[0] for service in _feiding.services(platform)}:
        yield from below(getattr(client, name))


@pytest.mark.parametrize(("platform", "service"), SERVICES)
def test_no_member_hides_what_an_answer_can_do(platform, service):
    own = {name for name in dir(feiding.Reply) if not name.startswith("__")}
    for name in [*_feiding.type_names(platform, service)[0]]:
        members = {member for member, _, _ in _feiding.type_fields(platform, service, name)}
        assert not members & own, name
