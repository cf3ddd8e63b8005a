/* errors.c: a call the platform refuses, calls that are refused before, and a closed client. */
#include "common.h"

static void show(const feiding_error *error) {
  printf("%s | code %lld | log id %s | hint %s\n", feiding_error_message(error),
         (long long)feiding_error_code(error), feiding_error_log_id(error), feiding_error_hint(error));
}

/* Runs a call that must fail so. The reply must stay untouched. */
static void fails(feiding_client *client, const char *id, const feiding_args *args,
                  const feiding_call_options *options, feiding_status expected, const char *words) {
  feiding_reply *untouched = (feiding_reply *)(void *)client;
  feiding_reply *reply = untouched;
  feiding_error *error = NULL;
  feiding_status status = feiding_client_call(client, id, args, options, &reply, &error);
  show(error);
  CHECK(status == expected && feiding_error_status(error) == expected);
  CHECK(reply == untouched);
  CHECK(strstr(feiding_error_text(error), words) != NULL);
  feiding_error_free(error);
  CHECK(feiding_client_call(client, id, args, options, &reply, NULL) == expected);
}

int main(int argc, char **argv) {
  feiding_client *client = client_of(argc, argv);
  feiding_args *args = feiding_args_new();
  feiding_call_options *options = feiding_call_options_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_status status;

  /* The platform says no: no such path. */
  status = feiding_client_raw(client, "GET", "/open-apis/no/such/path", NULL, NULL, &reply, &error);
  show(error);
  CHECK(status == FEIDING_API || status == FEIDING_HTTP);
  CHECK(reply == NULL && feiding_error_http_status(error) == 404);
  feiding_error_free(error);

  /* The platform says no: the message has no receiver. */
  error = NULL;
  feiding_args_set_string(args, "body.msg_type", "text");
  status = feiding_client_raw(client, "POST", "/open-apis/im/v1/messages", args, NULL, &reply, &error);
  show(error);
  CHECK(status == FEIDING_API && feiding_error_code(error) != 0);
  CHECK(feiding_error_code_text(error)[0] != '\0' && feiding_error_log_id(error)[0] != '\0');
  CHECK(!feiding_error_is_retryable(error));
  feiding_error_free(error);
  feiding_args_free(args);

  /* Refused before anything is sent. */
  fails(client, "im.v1.message.creat", NULL, NULL, FEIDING_CONFIG, "im.v1.message.create");
  feiding_call_options_set_token_kind(options, FEIDING_TOKEN_USER);
  fails(client, FEIDING_LARK_IM_V1_MESSAGE_CREATE, NULL, options, FEIDING_CONFIG, "raw calls");
  feiding_call_options_set_token_kind(options, 9);
  feiding_call_options_set_user_token(options, NULL);
  fails(client, FEIDING_LARK_IM_V1_MESSAGE_CREATE, NULL, options, FEIDING_CONFIG, "set_token_kind: 9");
  feiding_call_options_free(options);

  /* The first bad argument is the one that comes back. */
  args = feiding_args_new();
  feiding_args_set_string(args, "receive_id", "\xff\xfe");
  feiding_args_set_json(args, "content", "{");
  fails(client, FEIDING_LARK_IM_V1_MESSAGE_CREATE, args, NULL, FEIDING_UTF8, "set_string: value");
  feiding_args_free(args);
  args = feiding_args_new();
  feiding_args_set_file(args, "file", "/no/such/file");
  fails(client, FEIDING_LARK_IM_V1_FILE_CREATE, args, NULL, FEIDING_CONFIG, "/no/such/file");
  feiding_args_free(args);

  feiding_client_close(client);
  fails(client, FEIDING_LARK_IM_V1_CHAT_LIST, NULL, NULL, FEIDING_CLOSED, "closed");
  feiding_client_free(client);
  return 0;
}
