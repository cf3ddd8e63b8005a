"""Shapes of the catalog as annotations."""

from __future__ import annotations

from .catalog import Field, inner

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
    "file": "_Download",
    "": "_AnyReply",
}


def sent(shape: str) -> str:
    """Give the type of an argument."""
    if shape in SENT:
        return SENT[shape]
    plain = shape.rstrip("~,.")
    if plain.startswith("["):
        item = sent(inner(plain))
        return f"_b.list[{item}] | _b.tuple[{item}, ...]"
    if plain.startswith("{"):
        return f"_b.dict[str, {sent(inner(plain))}]"
    if plain.startswith("&"):
        return f"{plain[1:]}Param"
    return SENT.get(plain, "_Any")


def given(shape: str) -> str:
    """Give the type of a member of an answer."""
    if shape in GIVEN:
        return GIVEN[shape]
    plain = shape.rstrip("~,.")
    if plain.startswith("["):
        return f"_b.list[{given(inner(plain))}]"
    if plain.startswith("{"):
        return f"_b.dict[str, {given(inner(plain))}]"
    if plain.startswith("&"):
        return plain[1:]
    return GIVEN.get(plain, "_Any")


def answer(shape: str) -> str:
    """Give the type of a whole answer."""
    if shape.startswith("["):
        return f"_ListReply[{given(inner(shape))}]"
    if shape.startswith(("&", "file")) or not shape:
        return given(shape)
    return "_AnyReply"


def argument(parameter: Field) -> str:
    """Give the type of an argument with its known values, and with None where it may be absent."""
    written = sent(parameter.shape)
    if parameter.values:
        written = with_values(parameter, written)
    structure = parameter.shape.startswith("&")
    # A union with a structure spoils every message about what is wrong inside of it.
    return written if parameter.required or structure else f"{written} | None"


def with_values(parameter: Field, written: str) -> str:
    """Put the known values first: they are what editors complete, not what is enforced."""
    if parameter.shape == "string":
        values = ", ".join(f'"{value}"' for value in parameter.values)
        return f"_Literal[{values}] | {written}"
    return written
