/* raw.c: calls outside the catalog, with every place an argument can travel to. */
#include "common.h"

int main(int argc, char **argv) {
  feiding_client *client = client_of(argc, argv);
  feiding_args *args = feiding_args_new();
  feiding_call_options *options = feiding_call_options_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_status status;

  status = feiding_client_raw(client, "GET", "/open-apis/contact/v3/users/ou_7", NULL, NULL, &reply, &error);
  CHECK_OK(status, error);
  printf("%s\n", feiding_reply_json(reply, "/user/name"));
  CHECK(feiding_reply_has(reply, "/user/user_id") && feiding_reply_has(reply, "user"));
  feiding_reply_free(reply);

  feiding_args_set_string(args, "path.user_id", "ou_7/8");
  feiding_args_set_string(args, "query.user_id_type", "open_id");
  feiding_args_set_string(args, "header.X-Trace", "seven");
  feiding_call_options_set_token_kind(options, FEIDING_TOKEN_TENANT);
  feiding_call_options_set_request_id(options, "r-1");
  feiding_call_options_set_timeout_ms(options, 5000);
  status = feiding_client_raw(client, "GET", "/open-apis/contact/v3/users/:user_id", args, options, &reply, &error);
  CHECK_OK(status, error);
  feiding_reply_free(reply);
  feiding_args_free(args);
  feiding_call_options_free(options);

  args = feiding_args_new();
  feiding_args_set_string(args, "query.receive_id_type", "chat_id");
  feiding_args_set_json(args, "body", "{\"receive_id\":\"oc_42\",\"msg_type\":\"text\",\"content\":\"{}\"}");
  status = feiding_client_raw(client, "POST", "/open-apis/im/v1/messages", args, NULL, &reply, &error);
  CHECK_OK(status, error);
  feiding_reply_free(reply);

  /* A plain name has no place here. */
  reply = NULL;
  feiding_args_set_bool(args, "plain", true);
  status = feiding_client_raw(client, "POST", "/open-apis/im/v1/messages", args, NULL, &reply, &error);
  CHECK(status == FEIDING_CONFIG && reply == NULL);
  CHECK(strstr(feiding_error_text(error), "\"plain\"") != NULL);
  CHECK(strstr(feiding_error_hint(error), "query.x") != NULL);
  feiding_error_free(error);

  feiding_args_free(args);

  /* What no JSON library writes hides nothing else: half a character, a number beyond all. */
  tell_sandbox(client, "fault",
               "{\"kind\":\"status\",\"status\":200,\"headers\":{\"Content-Type\":\"application/json\"},"
               "\"body\":\"{\\\"code\\\":0,\\\"data\\\":{\\\"half\\\":\\\"a\\\\ud83d\\\",\\\"huge\\\":1e400,"
               "\\\"text\\\":\\\"nan\\\",\\\"next\\\":\\\"b\\\","
               "\\\"five\\\":5.0,\\\"part\\\":2.5,\\\"least\\\":-9223372036854775808,"
               "\\\"told\\\":\\\"-7\\\",\\\"beyond\\\":1e19}}\"}");
  CHECK_OK(feiding_client_raw(client, "GET", "/open-apis/x", NULL, NULL, &reply, &error), error);
  CHECK(strcmp(feiding_reply_string(reply, "next"), "b") == 0);
  CHECK(strcmp(feiding_reply_string(reply, "half"), "a\xef\xbf\xbd") == 0);
  CHECK(!feiding_reply_has(reply, "huge") && feiding_reply_double(reply, "huge") == 0);
  CHECK(feiding_reply_double(reply, "text") == 0);
  CHECK(feiding_reply_int64(reply, "five") == 5 && feiding_reply_int64(reply, "told") == -7);
  CHECK(feiding_reply_int64(reply, "part") == 0 && feiding_reply_double(reply, "part") == 2.5);
  CHECK(feiding_reply_int64(reply, "least") == INT64_MIN && feiding_reply_int64(reply, "beyond") == 0);
  feiding_reply_free(reply);

  feiding_client_free(client);
  return 0;
}
