"""Arguments of calls: what is taken, and what is said about the rest."""

import dataclasses
import datetime
import decimal
import enum
import io
import json
import pathlib
import types
import typing
import uuid

import pydantic
import pytest

import fake
import feiding

SEND = {"receive_id_type": "chat_id", "receive_id": "oc_1", "msg_type": "text", "content": "{}"}


class Colour(enum.Enum):
    """A value in a wrapping."""

    RED = "red"


class Kind(str, enum.Enum):
    """A text that is an enum too."""

    TEXT = "text"


class Number(int, enum.Enum):
    """An integer that is an enum too."""

    ONE = 1


@dataclasses.dataclass
class Point:
    """A structure."""

    x: int
    label: str | None = None
    named: typing.ClassVar[str] = "the class alone has it"
    given: dataclasses.InitVar[int] = 0


class Model(pydantic.BaseModel):
    """A model of pydantic."""

    user_name: str = pydantic.Field(alias="userName")
    nothing: int | None = None


def sent(value):
    """Give what travels for a value inside a body."""
    client, transport = fake.client({})
    client.raw("POST", "/x", body={"value": value})
    return transport.body().get("value", "absent")


NOON = datetime.datetime(2026, 1, 2, 12, 0, tzinfo=datetime.timezone.utc)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (Colour.RED, "red"),
        (Kind.TEXT, "text"),
        (Point(1), {"x": 1}),
        (Point(1, "a"), {"x": 1, "label": "a"}),
        (Model(userName="ann"), {"userName": "ann"}),
        (types.MappingProxyType({"a": 1}), {"a": 1}),
        (NOON, "2026-01-02T12:00:00+00:00"),
        (NOON.date(), "2026-01-02"),
        (decimal.Decimal("1.10"), "1.10"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ((1, 2.5, None), [1, 2.5, None]),
        ({"a": None, "b": feiding.NULL}, {"b": None}),
        (None, "absent"),
        (feiding.NULL, None),
        (2**64 - 1, 2**64 - 1),
        (-(2**63), -(2**63)),
        ("你\x00", "你\x00"),
        (True, True),
    ],
)
def test_values_that_stand_for_plain_ones(value, expected):
    assert sent(value) == expected


@pytest.mark.parametrize(
    ("value", "error", "text"),
    [
        (object(), TypeError, "body.value is of class object, which"),
        ({"a": [1, {2}]}, TypeError, r"body.value.a\[1\] is of class set"),
        ({1: 2}, TypeError, "named by int"),
        (float("nan"), feiding.ConfigError, "number that JSON does not have"),
        (2**64, feiding.ConfigError, "above 64 bits"),
        ("\ud800", feiding.ConfigError, "lone surrogate"),
        (datetime.datetime(2026, 1, 1), feiding.ConfigError, "without its zone"),
        (pathlib.Path("x"), TypeError, "Path"),
    ],
)
def test_values_that_cannot_be_sent(value, error, text):
    with pytest.raises(error, match=text):
        sent(value)


def test_values_in_one_another_without_end():
    endless = []
    endless.append(endless)
    with pytest.raises(ValueError, match="too deep"):
        sent(endless)


def test_what_raises_inside_a_value_travels_unchanged():
    class Broken:
        model_dump = None

        def __getattribute__(self, name):
            raise LookupError(name)

    with pytest.raises((LookupError, TypeError)):
        sent(Broken())


def test_arguments_have_the_types_of_the_catalog():
    client, transport = fake.client({})
    create = client.im.v1.message.create
    create(**{**SEND, "receive_id": 42, "msg_type": Kind.TEXT, "uuid": uuid.UUID(int=1)})
    assert transport.body()["receive_id"] == "42"
    assert transport.body()["uuid"].endswith("0001")
    for number, text in ((10**30, str(10**30)), (Number.ONE, "1")):
        create(**{**SEND, "receive_id": number})
        assert transport.body()["receive_id"] == text
    for wrong in (True, 1.5, ["x"], b"x"):
        with pytest.raises(TypeError, match=r"im.v1.message.create\(\): receive_id"):
            create(**{**SEND, "receive_id": wrong})
    with pytest.raises(TypeError, match="page_size must be an int, not str"):
        client.im.v1.chat.list(page_size="many")


def test_times_and_decimal_numbers_where_the_platform_wants_numbers():
    client, transport = fake.ding(lambda _: b"{}")
    client.call("oapi.v2.user.list", {"dept_id": decimal.Decimal(7), "cursor": NOON, "size": 10})
    body = transport.requests[-1].body
    assert json.loads(body)["dept_id"] == 7
    assert json.loads(body)["cursor"] == int(NOON.timestamp())
    for wrong in ("NaN", "sNaN", "Infinity"):
        with pytest.raises(feiding.ConfigError, match="dept_id is a number that JSON does not"):
            client.call("oapi.v2.user.list", {"dept_id": decimal.Decimal(wrong), "size": 10})


def test_structures_in_arguments():
    client, transport = fake.client({})
    client.im.v1.chat.create(i18n_names={"zh_cn": "群", "en_us": Colour.RED, "of_tomorrow": 1})
    assert transport.body() == {"i18n_names": {"zh_cn": "群", "en_us": "red", "of_tomorrow": 1}}
    with pytest.raises(TypeError, match=r"i18n_names.en_us must be a str, not list"):
        client.im.v1.chat.create(i18n_names={"en_us": ["x"]})
    with pytest.raises(TypeError, match=r"user_id_list\[1\] must be a str, not dict"):
        client.im.v1.chat.create(user_id_list=["a", {}])
    with pytest.raises(TypeError, match="user_id_list must be a list, not dict"):
        client.im.v1.chat.create(user_id_list={})


def test_wrong_missing_and_positional_arguments():
    client, transport = fake.client({})
    create = client.im.v1.message.create
    with pytest.raises(
        TypeError, match=r'create\(\) has no argument "recieve_id"; did you mean "rec'
    ):
        create(recieve_id="x", **SEND)
    # As Python can write it.
    with pytest.raises(TypeError, match='no argument "form"; did you mean "from_"'):
        client.acs.v1.access_record.list(form=1, to=2)
    with pytest.raises(TypeError, match="needs receive_id, content"):
        create(receive_id_type="chat_id", msg_type="text", content=None)
    with pytest.raises(TypeError, match="keyword arguments only"):
        create("chat_id")
    with pytest.raises(TypeError, match=r"options_ must be feiding\.CallOptions, not dict"):
        create(**SEND, options_={"timeout": 1})
    with pytest.raises(TypeError, match=r'no argument "options_"; call\(\) takes them as options='):
        client.call("im.v1.message.create", {**SEND, "options_": feiding.CallOptions()})
    with pytest.raises(TypeError, match="must be a dict, not list"):
        client.call("im.v1.message.create", [])
    with pytest.raises(feiding.ConfigError, match="Did you mean"):
        client.call("im.v1.mesage.create", {})
    assert not transport.requests


def test_qualified_names_and_explicit_nulls():
    client, transport = fake.client({})
    client.im.v1.message.create(
        **SEND, **{"body.of_tomorrow": {"a": 1}, "query.x": 1}, uuid=feiding.NULL
    )
    assert transport.body()["of_tomorrow"] == {"a": 1}
    assert transport.body()["uuid"] is None
    assert "x=1" in transport.requests[-1].url
    client.call(
        "im.v1.message.create",
        {
            "query.receive_id_type": "chat_id",
            "body.receive_id": "oc",
            "body.msg_type": "text",
            "body.content": "{}",
        },
    )
    assert transport.body() == {"receive_id": "oc", "msg_type": "text", "content": "{}"}


@pytest.mark.parametrize(
    ("file", "text"),
    [
        (3, "must be a path, bytes or a binary file, not int"),
        (feiding.AnyReply({}), "must be a path, bytes or a binary file, not feiding.AnyReply"),
        (io.StringIO("x"), "binary mode"),
    ],
)
def test_files_of_the_wrong_kind(client, file, text):
    with pytest.raises(TypeError, match=text):
        client.im.v1.file.create(file_type="pdf", file_name="a", file=file)


def test_a_file_that_raises(client):
    class Broken(io.BytesIO):
        def read(self, size=-1):
            raise LookupError("no more")

    with pytest.raises(LookupError, match="no more"):
        client.im.v1.file.create(file_type="pdf", file_name="a", file=Broken(b"abc"))
    with pytest.raises(feiding.ConfigError, match="cannot read"):
        client.im.v1.file.create(file_type="pdf", file_name="a", file=pathlib.Path("/nonexistent"))


def test_a_file_that_lies():
    class Lying(io.BytesIO):
        def tell(self):
            return 2**62 if super().tell() == 3 else super().tell()

    class Generous(io.BytesIO):
        def read(self, _size=-1):
            return super().read()

    client, _ = fake.client({})
    with pytest.raises(feiding.TransportError, match="ended after 3 of"):
        client.im.v1.file.create(file_type="pdf", file_name="a", file=Lying(b"abc"))
    with pytest.raises(ValueError, match=r"read\(\d+\) of the file gave 65536 bytes"):
        client.im.v1.file.create(file_type="pdf", file_name="a", file=Generous(bytes(65536)))


def test_an_answer_is_no_number():
    client, _ = fake.client({})
    answer = client.raw("GET", "/x")
    with pytest.raises(TypeError, match=r"page_size must be an int, not feiding\.AnyReply"):
        client.im.v1.chat.list(page_size=answer)
    with pytest.raises(TypeError, match=r"timeout must be seconds as a number, not feiding\.Any"):
        client.with_options(timeout=answer)


def test_what_a_file_may_be(client):
    for file in (b"abc", bytearray(b"abc"), memoryview(b"abc"), io.BytesIO(b"abc")):
        key = client.im.v1.file.create(file_type="stream", file_name="a", file=file).file_key
        assert client.im.v1.file.get(file_key=key).read() == b"abc"
