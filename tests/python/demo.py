"""The first day in Python: a token, a message, a raw call, a file there and back, an error."""

import hashlib
import sys

import feiding
from feiding import dingtalk, lark


def feishu(url: str) -> None:
    """Talk to Feishu."""
    client = lark.Client("cli_a1", "secret", base_url=url, source="demo")
    sent = client.im.v1.message.create(
        receive_id_type="chat_id",
        receive_id="oc_42",
        msg_type="text",
        content=lark.content.text("build is green"),
    )
    print(f"message  {sent.message_id} (log id {sent.reply_.log_id})")

    path = "/open-apis/im/v1/messages/:message_id"
    read = client.raw("GET", path, path_params={"message_id": sent.message_id})
    print(f"raw      HTTP {read.reply_.status}, {len(read.reply_.body)} bytes")

    content = bytes(range(256)) * 1600
    key = client.im.v1.file.create(
        file_type="stream", file_name="numbers.bin", file=content
    ).file_key
    back = client.im.v1.file.get(file_key=key).read()
    same = hashlib.sha256(back).digest() == hashlib.sha256(content).digest()
    print(f"file     {key}, {len(back)} bytes there and back: {'equal' if same else 'DIFFERENT'}")
    assert same

    try:
        client.call(
            "im.v1.message.create",
            {
                "receive_id_type": "chat_id",
                "receive_id": "oc_42",
                "msg_type": "text",
                "content": "{}",
                "body.colour": "red",
            },
        )
    except feiding.ApiError as error:
        print(f"error    {error}")
    else:
        raise AssertionError("there is no field colour")


def ding(url: str) -> None:
    """Talk to DingTalk."""
    client = dingtalk.Client("ding_x1", "secret", base_url=url, old_base_url=url)
    sent = client.robot.v1_0.batch_send_oto(
        robot_code="ding_x1",
        user_ids=["manager1"],
        msg_key="sampleText",
        msg_param=dingtalk.msg_param.text("build is green"),
    )
    print(f"dingtalk {sent.process_query_key}")
    user = client.oapi.v2.user.get(userid="manager1")
    print(f"old api  {len(user.reply_.body)} bytes about {user.userid}")


if __name__ == "__main__":
    feishu(sys.argv[1])
    ding(sys.argv[1])
