/* The first day in C: a token, a message, a raw call, a file there and back, an error. The address of
 * a sandbox is its argument; without one it goes to the real platform with LARK_APP_ID,
 * LARK_APP_SECRET and LARK_CHAT_ID. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "feiding.h"

static const char *from_env(const char *name, const char *otherwise) {
    const char *value = getenv(name);
    return value ? value : otherwise;
}

static int fail(feiding_error *error) {
    fprintf(stderr, "%s\n", feiding_error_text(error));
    feiding_error_free(error);
    return 1;
}

/* Sends a message; with a colour, which no message has, the platform refuses it. */
static feiding_status send(feiding_client *client, int colour, feiding_reply **reply,
                           feiding_error **error) {
    feiding_args *args = feiding_args_new();
    feiding_status status;
    feiding_args_set_string(args, "receive_id_type", "chat_id");
    feiding_args_set_string(args, "receive_id", from_env("LARK_CHAT_ID", "oc_42"));
    feiding_args_set_string(args, "msg_type", "text");
    feiding_args_set_string(args, "content", "{\"text\":\"build is green\"}");
    if (colour) feiding_args_set_string(args, "body.colour", "red");
    status = feiding_client_call(client, "im.v1.message.create", args, NULL, reply, error);
    feiding_args_free(args);
    return status;
}

static feiding_status file(feiding_client *client, feiding_error **error) {
    static unsigned char content[400000], back[400001];
    size_t index, count = 0;
    feiding_args *args = feiding_args_new();
    feiding_reply *reply = NULL, *down = NULL;
    feiding_status status;
    for (index = 0; index < sizeof content; index++) content[index] = (unsigned char)(index * 7);
    feiding_args_set_string(args, "file_type", "stream");
    feiding_args_set_string(args, "file_name", "numbers.bin");
    feiding_args_set_file_bytes(args, "file", "numbers.bin", content, sizeof content);
    status = feiding_client_call(client, "im.v1.file.create", args, NULL, &reply, error);
    feiding_args_free(args);
    if (status != FEIDING_OK) return status;
    args = feiding_args_new();
    feiding_args_set_string(args, "file_key", feiding_reply_string(reply, "file_key"));
    status = feiding_client_call(client, "im.v1.file.get", args, NULL, &down, error);
    feiding_args_free(args);
    while (status == FEIDING_OK && count < sizeof back) {
        size_t got = 0;
        status = feiding_reply_read(down, back + count, sizeof back - count, &got, error);
        if (got == 0) break;
        count += got;
    }
    if (status == FEIDING_OK) {
        int same = count == sizeof content && memcmp(content, back, count) == 0;
        printf("file     %s, %lu bytes there and back: %s\n",
               feiding_reply_string(reply, "file_key"), (unsigned long)count,
               same ? "equal" : "DIFFERENT");
    }
    feiding_reply_free(down);
    feiding_reply_free(reply);
    return status;
}

static int feishu(const char *url) {
    feiding_options *settings = feiding_options_new();
    feiding_client *client = NULL;
    feiding_reply *reply = NULL;
    feiding_error *error = NULL;
    feiding_status status;
    char path[256];
    if (url) feiding_options_set_base_url(settings, url);
    status = feiding_client_new_lark(url ? "cli_a1" : getenv("LARK_APP_ID"),
                                     url ? "secret" : getenv("LARK_APP_SECRET"), settings, &client,
                                     &error);
    feiding_options_free(settings);
    if (status != FEIDING_OK) return fail(error);
    if (send(client, 0, &reply, &error) != FEIDING_OK) return fail(error);
    printf("message  %s (log id %s)\n", feiding_reply_string(reply, "message_id"),
           feiding_reply_log_id(reply));
    snprintf(path, sizeof path, "/open-apis/im/v1/messages/%s",
             feiding_reply_string(reply, "message_id"));
    feiding_reply_free(reply);
    reply = NULL;
    if (feiding_client_raw(client, "GET", path, NULL, NULL, &reply, &error) != FEIDING_OK)
        return fail(error);
    printf("raw      HTTP %d\n", (int)feiding_reply_status(reply));
    feiding_reply_free(reply);
    reply = NULL;
    if (file(client, &error) != FEIDING_OK) return fail(error);
    if (send(client, 1, &reply, &error) == FEIDING_OK) {
        fprintf(stderr, "there is no field colour\n");
        return 1;
    }
    printf("error    %s\n", feiding_error_text(error));
    feiding_error_free(error);
    feiding_client_free(client);
    return 0;
}

static int ding(const char *url) {
    feiding_options *settings = feiding_options_new();
    feiding_args *args = feiding_args_new();
    feiding_client *client = NULL;
    feiding_reply *reply = NULL;
    feiding_error *error = NULL;
    feiding_status status;
    feiding_options_set_base_url(settings, url);
    feiding_options_set_old_base_url(settings, url);
    status = feiding_client_new_dingtalk("ding_x1", "secret", settings, &client, &error);
    feiding_options_free(settings);
    if (status != FEIDING_OK) return fail(error);
    feiding_args_set_string(args, "robot_code", "ding_x1");
    feiding_args_set_json(args, "user_ids", "[\"manager1\"]");
    feiding_args_set_string(args, "msg_key", "sampleText");
    feiding_args_set_string(args, "msg_param", "{\"content\":\"build is green\"}");
    status = feiding_client_call(client, "robot.v1_0.batch_send_oto", args, NULL, &reply, &error);
    feiding_args_free(args);
    if (status != FEIDING_OK) return fail(error);
    printf("dingtalk %s\n", feiding_reply_string(reply, "processQueryKey"));
    feiding_reply_free(reply);
    feiding_client_free(client);
    return 0;
}

int main(int argc, char **argv) {
    const char *url = argc > 1 ? argv[1] : NULL;
    return feishu(url) || (url && ding(url));
}
