/* send.c: sends a message and prints its id. */
#include "common.h"

int main(int argc, char **argv) {
  feiding_client *client = client_of(argc, argv);
  feiding_args *args = feiding_args_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  size_t length = 0;
  feiding_status status;

  feiding_args_set_string(args, "receive_id_type", "chat_id");
  feiding_args_set_string(args, "receive_id", "oc_42");
  feiding_args_set_string(args, "msg_type", "text");
  feiding_args_set_string(args, "content", "{\"text\":\"build is green\"}");
  status = feiding_client_call(client, FEIDING_LARK_IM_V1_MESSAGE_CREATE, args, NULL, &reply, &error);
  CHECK_OK(status, error);
  CHECK(error == NULL);
  printf("%s (log id %s)\n", feiding_reply_string(reply, "message_id"), feiding_reply_log_id(reply));

  CHECK(feiding_reply_has(reply, "message_id"));
  CHECK(strncmp(feiding_reply_string(reply, "message_id"), "om_", 3) == 0);
  /* The same name gives the same string, by whichever way it is named. */
  CHECK(feiding_reply_string(reply, "message_id") == feiding_reply_string(reply, "message_id"));
  CHECK(strcmp(feiding_reply_string(reply, "/message_id"), feiding_reply_string(reply, "message_id")) == 0);
  CHECK(feiding_reply_string_len(reply, "message_id") == strlen(feiding_reply_string(reply, "message_id")));
  CHECK(!feiding_reply_has(reply, "no_such") && strcmp(feiding_reply_string(reply, "no_such"), "") == 0);
  CHECK(feiding_reply_count(reply, "") > 1);
  CHECK(feiding_reply_json(reply, "")[0] == '{');
  CHECK(feiding_reply_status(reply) == 200);
  CHECK(strstr(feiding_reply_header(reply, "Content-Type"), "json") != NULL);
  CHECK(feiding_reply_body(reply, &length) != NULL && length > 10);
  CHECK(!feiding_reply_is_file(reply));

  feiding_reply_free(reply);
  feiding_args_free(args);
  feiding_client_free(client);
  return 0;
}
