"""Programs with a mistake each: mypy must find it, and say what it is."""

# ruff: noqa: E501 - a line for a program and what is to be said about it

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("mypy")

HEAD = """\
import datetime
from pathlib import Path

import feiding
from feiding import dingtalk, lark
from feiding.lark.im import v1

client = lark.Client("cli_a1", "secret")
ding = dingtalk.Client("ding_x1", "secret")
"""

SEND = 'receive_id_type="chat_id", receive_id="oc", msg_type="text", content="{}"'

WRONG = {
    f"client.im.v1.message.create(recieve_id='x', {SEND})": r'Unexpected keyword argument "recieve_id"',
    'client.im.v1.message.create(receive_id_type="chat_id")': r'Missing named argument "receive_id"',
    "client.im.v1.chat.get('oc_1')": r"Too many positional arguments",
    f"client.im.v1.message.create({SEND}, uuid=['x'])": r'Argument "uuid".*"list\[str\]"; expected "str',
    f"client.im.v1.message.create({SEND}, options_={{}})": r'Argument "options_".*expected "CallOptions',
    f"client.im.v1.message.create({SEND}).mesage_id": r'has no attribute "mesage_id"; maybe "message_id"',
    f"client.im.v1.message.create({SEND}).message_id.upper()": r'Item "None" of "str \| None"',
    f"client.im.v1.message.create({SEND}).message_id = 'x'": r'Cannot assign to final attribute "message_id"',
    f"client.im.v1.message.create({SEND}).items": r'no attribute "items"',
    "client.im.v1.mesage": r'"_V1" has no attribute "mesage"; maybe "message"',
    "client.imm": r'"Client" has no attribute "imm"',
    "client.im.v9": r'"_Im" has no attribute "v9"',
    "client.im.v1.chat.list(page_size='many')": r'Argument "page_size".*"str"; expected "int',
    "client.im.v1.chat.list.items(page_sice=1)": r'Unexpected keyword argument "page_sice"',
    "x: str = next(client.im.v1.chat.list.items())": r'variable has type "str"',
    "for p in client.im.v1.chat.list.pages():\n    p.itmes": r'"itmes"; maybe "items"',
    "client.im.v1.message.create.pages()": r'has no attribute "pages"',
    "client.im.v1.chat.create(i18n_names={'zh_ch': 'x'})": r'Extra key "zh_ch" for TypedDict "I18nNamesParam"',
    "client.im.v1.chat.create(i18n_names={'zh_cn': []})": r'Incompatible types \(expression has type "list',
    "client.im.v1.chat.create(user_id_list='ou_1')": r'Argument "user_id_list".*"str"; expected "list',
    "client.im.v1.chat.create(user_id_list=[{}])": r"List item 0 has incompatible type",
    "client.im.v1.file.create(file_type='pdf', file_name='x', file=3)": r'"file".*"int"; expected "str \| PathLike',
    "client.im.v1.file.get(file_key='x').message_id": r'"Download" has no attribute "message_id"',
    "lark.Client('a', timout=3)": r'Unexpected keyword argument "timout".*did you mean "timeout"',
    "lark.Client('a', timeout='3')": r'Argument "timeout".*"str"; expected "float"',
    "lark.Client('a', app_type='own')": r"Argument \"app_type\".*Literal\['own'\]",
    "lark.Client('a', store={})": r'Argument "store".*"dict.*; expected "Store',
    "lark.Client()": r'Missing positional argument "app_id"',
    "feiding.CallOptions(user_token='x')": r'Unexpected keyword argument "user_token"',
    "client.with_options(retries='2')": r'Argument "retries".*"str"; expected "int',
    "client.raw('GET', '/x', token='admin')": r"Argument \"token\".*Literal\['admin'\]",
    "client.raw('GET', '/x', params={})": r'Unexpected keyword argument "params"',
    "v1.Mesage": r'Module has no attribute "Mesage"; maybe "Message"',
    "x: v1.ListChat = v1.Message({})": r'expression has type "Message", variable has type "ListChat"',
    "ding.oapi.v2.department.listsub(dept_id=1)[0].nam": r'"Department" has no attribute "nam"; maybe "name"',
    "ding.robot.v1_0.batch_send_oto(robot_code='r')": r'Missing named argument "user_ids"',
    "dingtalk.Client('a', app_ticket='x')": r'Unexpected keyword argument "app_ticket"',
    "async def f() -> str:\n    return await client.aio.im.v1.chat.list()": r'expected "str"',
    "async def f() -> None:\n    await client.im.v1.chat.list()": r'Incompatible types in "await"',
    f"async def f() -> None:\n    await client.aio.im.v1.message.create(uid='x', {SEND})": (
        r'Unexpected keyword argument "uid"'
    ),
    "try:\n    pass\nexcept feiding.ApiError as error:\n    error.codes": r'"ApiError" has no attribute "codes"',
}

RIGHT = f"""
sent = client.im.v1.message.create({SEND}, uuid=feiding.NULL)
text: str | None = sent.message_id
log_id: str | None = sent.reply_.log_id
named: v1.Message = v1.Message({{}})
for chat in client.im.v1.chat.list.items(page_size=20):
    name: str | None = chat.name
client.im.v1.chat.create(i18n_names={{"zh_cn": "x"}}, user_id_list=["a"], name="b")
client.im.v1.file.create(file_type="pdf", file_name="q", file=Path("x"))
client.raw("POST", "/x", body={{"a": [1]}}, token="user").anything
ding.oapi.v2.user.list(dept_id=1, cursor=datetime.datetime.now(), size=10)
with client.with_options(timeout=3, user_access_token=lambda: "u") as view:
    view.im.v1.chat.get(chat_id="x", options_=lark.CallOptions(retries=0))


async def work() -> None:
    async for chat in client.aio.im.v1.chat.list.items():
        name: str | None = chat.name
    async with lark.Client("a", "b").aio as mine:
        await mine.im.v1.chat.get(chat_id="x")
"""


def mypy(folder: Path, text: str) -> list[str]:
    """Check a program and give the lines of mypy."""
    program = folder / "program.py"
    program.write_text(text)
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(program)]
    command += [
        "--cache-dir",
        os.devnull,
        "--hide-error-context",
    ]
    run = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert not run.stderr, run.stderr
    return run.stdout.splitlines()


def test_wrong_programs_are_rejected_for_the_right_reason(tmp_path):
    assert len(WRONG) >= 30
    text = HEAD
    places = {}
    for index, program in enumerate(WRONG):
        indented = "".join(f"    {line}\n" for line in program.split("\n"))
        text += f"\n\ndef wrong_{index}() -> None:\n"
        first = text.count("\n") + 1
        text += indented
        places[program] = range(first, text.count("\n") + 1)
    found: dict[int, list[str]] = {}
    for line in mypy(tmp_path, text):
        _, number, message = line.split(":", 2)
        found.setdefault(int(number), []).append(message)
    wrong = []
    for program, reason in WRONG.items():
        messages = [message for number in places[program] for message in found.pop(number, [])]
        if not any(re.search(reason, message) for message in messages):
            wrong.append((program, reason, messages))
    assert not wrong, "\n".join(map(str, wrong))
    assert not found


def test_right_programs_pass(tmp_path):
    assert mypy(tmp_path, HEAD + RIGHT) == []
