/* dingtalk.c: a robot's message by the new API, a user by the old one, and a refusal of each. */
#include "common.h"

int main(int argc, char **argv) {
  feiding_options *options = feiding_options_new();
  feiding_client *client = NULL;
  feiding_args *args = feiding_args_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  CHECK(argc > 1);
  feiding_options_set_base_url(options, argv[1]);
  feiding_options_set_old_base_url(options, argv[1]);
  feiding_options_set_proxy(options, "");
  CHECK_OK(feiding_client_new_dingtalk("ding_x1", "secret", options, &client, &error), error);
  feiding_options_free(options);

  feiding_args_set_string(args, "robot_code", "ding_x1");
  feiding_args_set_json(args, "user_ids", "[\"manager7078\"]");
  feiding_args_set_string(args, "msg_key", "sampleText");
  feiding_args_set_string(args, "msg_param", "{\"content\":\"hello\"}");
  CHECK_OK(feiding_client_call(client, FEIDING_DINGTALK_ROBOT_V1_0_BATCH_SEND_OTO, args, NULL,
                               &reply, &error), error);
  CHECK(feiding_reply_has(reply, "processQueryKey"));
  feiding_reply_free(reply);
  feiding_args_set_null(args, "msg_key");
  CHECK(feiding_client_call(client, FEIDING_DINGTALK_ROBOT_V1_0_BATCH_SEND_OTO, args, NULL,
                            &reply, &error) == FEIDING_API);
  CHECK(feiding_error_code_text(error)[0] != '\0' && feiding_error_http_status(error) == 400);
  feiding_error_free(error);
  feiding_args_free(args);

  args = feiding_args_new();
  feiding_args_set_string(args, "userid", "manager7078");
  CHECK_OK(feiding_client_call(client, FEIDING_DINGTALK_OAPI_V2_USER_GET, args, NULL, &reply, &error),
           error);
  CHECK(feiding_reply_has(reply, "name"));
  feiding_reply_free(reply);
  feiding_args_free(args);
  feiding_client_free(client);
  return 0;
}
