"""Writes a C program that calls every function of feiding.h with everything a caller can get wrong.

    python3 hostile.py feiding.h >hostile.c

One place at a time is spoilt: NULL, bytes that are not UTF-8, a text of a megabyte, lengths that no
memory has, the ends of every integer, tables without functions or with a size that cannot be. The
program ends well if nothing crashes, every status is a known one and the expected one where there
is only one, and an error comes with every failure.
"""

import re
import sys
from pathlib import Path

# Pointers that may be NULL without a mistake.
OPTIONAL = {"secret", "args", "options", "error", "client@feiding_operation_"}

# What makes sense where; anything else gets as many bytes as lengths say: 4.
TEXTS = {
    "operation": "FEIDING_LARK_IM_V1_CHAT_LIST",
    "method": '"GET"',
    "url": '"http://127.0.0.1:1"',
    "address": '"http://127.0.0.1:1"',
    "json": '"1"',
    "path": '"/dev/null"',
}
BAD_TEXTS = ["NULL", r'"\xff\xfe\xfd\xfc"', '""', "long_text"]
LENGTHS = ["0", "SIZE_MAX", "SIZE_MAX / 2", "((size_t)1 << 31)"]
NUMBERS = {
    "int32_t": ["INT32_MIN", "INT32_MAX", "0", "-1"],
    "uint32_t": ["0", "UINT32_MAX"],
    "int64_t": ["INT64_MIN", "INT64_MAX"],
    "uint64_t": ["0", "UINT64_MAX"],
    "double": ["NAN", "INFINITY", "-0.0"],
    "bool": ["false"],
}
# Handles that the program has one of, and those that each case makes and frees.
SHARED = (
    "feiding_client",
    "feiding_reply",
    "feiding_error",
    "feiding_args",
    "feiding_options",
    "feiding_call_options",
)
LIVE = ("feiding_request", "feiding_response", "feiding_result")
TABLES = (
    "feiding_reader",
    "feiding_assertion",
    "feiding_store",
    "feiding_transport",
    "feiding_logger",
    "feiding_interrupt",
)


def functions(header: str) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """Return type, name and parameters (type, name) of every function."""
    text = re.sub(r"/\*.*?\*/", "", header, flags=re.S)
    text = text[text.index('extern "C" {') :]
    found = []
    pattern = r"^((?:const )?(?:struct )?\w+ \**)(feiding_\w+)\((.*?)\);"
    for returns, name, parameters in re.findall(pattern, text, flags=re.S | re.M):
        listed = []
        for parameter in re.sub(r"\s+", " ", parameters).split(", "):
            if parameter != "void":
                kind, own = re.fullmatch(r"(.*?)(\w+)", parameter).groups()
                listed.append((kind.replace("struct ", "").strip(), own))
        found.append((returns.replace("struct ", "").strip(), name, listed))
    return found


def handle(kind: str) -> str:
    return kind.replace("const ", "").replace("*", "").strip()


def plain(kind: str, name: str) -> tuple[str, list[str]] | None:
    """The usual value of what is no handle, and what spoils it."""
    if kind == "size_t":
        return ("4", LENGTHS) if name == "length" else ("0", ["SIZE_MAX"])
    if kind in NUMBERS:
        return "1", NUMBERS[kind]
    pointers = {
        "const char *": (TEXTS.get(name, '"wxyz"'), BAD_TEXTS),
        "const uint8_t *": ("bytes", ["NULL"]),
        "uint8_t *": ("bytes", ["NULL"]),
        "size_t *": ("&count", ["NULL"]),
    }
    return pointers.get(kind)


def values(function: str, kind: str, name: str) -> tuple[str, str, str, list[str]]:
    """What stands before a case, its usual value, what stands after it, and what spoils it."""
    own = handle(kind)
    simple = plain(kind, name)
    if simple:
        return "", simple[0], "", simple[1]
    if own in LIVE:
        return "", f"live_{own}", "", ["NULL"]
    if own in TABLES:
        spoilt = ["NULL", f"&{own}_empty", f"&{own}_huge", f"&{own}_short", f"&{own}_bare"]
        return "", f"&{own}_good", "", spoilt
    if kind.endswith("**"):
        return f"{own} *{name} = NULL;", f"&{name}", f"{own}_free({name});", ["NULL"]
    if kind.startswith("const") and own in SHARED and function != "feiding_client_close":
        return "", f"shared_{own}", "", ["NULL"]
    free = "" if function.endswith("_free") else f"{own}_free({name});"
    return f"{own} *{name} = make_{own}();", name, free, ["NULL"]


def expected(function: str, kind: str, name: str, spoilt: str) -> str:
    """The one status that fits, or nothing where several do."""
    if spoilt == BAD_TEXTS[1]:
        return "FEIDING_UTF8"
    optional = name in OPTIONAL or any(
        rule.split("@")[0] == name and function.startswith(rule.split("@")[1])
        for rule in OPTIONAL
        if "@" in rule
    )
    if spoilt == "NULL" and not optional:
        return "FEIDING_NULL_PARAMETER"
    return ""


def case(returns: str, function: str, parameters: list[tuple[str, str]], at: int, bad: str) -> str:
    before, given, after = [], [], []
    for index, (kind, name) in enumerate(parameters):
        first, usual, last, _ = values(function, kind, name)
        given.append(bad if index == at else usual)
        if index != at:
            before.append(first)
            after.append(last)
    lines = ["{", *filter(None, before)]
    call = f"{function}({', '.join(given)})"
    if returns == "feiding_status":
        lines.append(f"feiding_status status = {call};")
        lines.append("KNOWN(status);")
        out = ("feiding_error **", "error")
        if out in parameters and (at < 0 or parameters[at] != out):
            lines.append("CHECK((status != FEIDING_OK) == (error != NULL));")
        wanted = expected(function, *parameters[at], bad) if at >= 0 else ""
        if wanted:
            lines.append(f"CHECK(status == {wanted});")
    elif returns == "void":
        lines.append(f"{call};")
    elif returns.endswith("*") and not returns.startswith("const"):
        own = handle(returns)
        lines.append(f"{own} *made = {call};")
        lines.append(f"CHECK(made != NULL); {own}_free(made);")
    elif returns == "const char *":
        lines.append(f"const char *text = {call};")
        lines.append("CHECK(text != NULL && strlen(text) < 1000000);")
    else:
        lines.append(f"(void){call};")
    setter = parameters and handle(parameters[0][0]) in (
        "feiding_args",
        "feiding_options",
        "feiding_call_options",
    )
    if returns == "void" and setter and at > 0 and not function.endswith("_free"):
        own, name = handle(parameters[0][0]), parameters[0][1]
        lines.append(f"feiding_status status = use_{own}({name});")
        lines.append("KNOWN(status);")
        wanted = expected(function, *parameters[at], bad)
        if wanted:
            lines.append(f"CHECK(status == {wanted});")
    return " ".join([*lines, *filter(None, after), "cases++;", "}"])


def program(header: str) -> str:
    usual, inside = [], []
    for returns, function, parameters in functions(header):
        place = inside if parameters and handle(parameters[0][0]) in LIVE else usual
        place.append(f"  /* {function} */")
        place.append("  " + case(returns, function, parameters, -1, ""))
        for at, (kind, name) in enumerate(parameters):
            for bad in values(function, kind, name)[3]:
                if bad == '""' and ("size_t", "length") in parameters:
                    continue  # A length that promises more than there is cannot be seen.
                place.append("  " + case(returns, function, parameters, at, bad))
    tables = []
    for own in TABLES:
        tables.append(f"static {own} {own}_good, {own}_empty, {own}_huge, {own}_short, {own}_bare;")
    sizes = [
        f"  {own}_good.size = {own}_bare.size = sizeof({own}); {own}_huge.size = SIZE_MAX;"
        f" {own}_short.size = 3 * sizeof(void *);"
        for own in TABLES
    ]
    groups = {own: [] for own in LIVE}
    current = None
    for line in inside:
        found = re.match(r"  /\* (feiding_(?:request|response|result))_", line)
        current = found.group(1) if found else current
        groups[current].append(line)
    text = Path(__file__).with_name("hostile.h").read_text(encoding="utf-8")
    head, tail = text.split("/* CASES */\n")
    parts = [head, *tables, "static void set_sizes(void) {", *sizes, "}"]
    for own, lines in groups.items():
        parts += [f"static void abuse_{own}({own} *live_{own}) {{", *lines, "}"]
    parts += ["static void abuse_all(void) {", *usual, "}", tail]
    return "\n".join(parts)


if __name__ == "__main__":
    print(program(Path(sys.argv[1]).read_text(encoding="utf-8")))
