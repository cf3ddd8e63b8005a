/* as_user.c: acts as a user, with tokens of your own, and as a client from the environment. */
#define _POSIX_C_SOURCE 200809L
#include "common.h"

static feiding_status me(const feiding_client *client, const feiding_call_options *options,
                         feiding_reply **reply, feiding_error **error) {
  return feiding_client_call(client, FEIDING_LARK_AUTHEN_V1_USER_INFO_GET, NULL, options, reply,
                             error);
}

int main(int argc, char **argv) {
  feiding_client *client = client_of(argc, argv);
  feiding_call_options *options = feiding_call_options_new();
  feiding_options *settings = feiding_options_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_client *other = NULL;
  feiding_reply *grant = sandbox(client, "user_token", "{}");
  const char *token = feiding_reply_string(grant, "access_token");

  /* Without a token of the user there is nothing to send. */
  CHECK(me(client, NULL, &reply, &error) == FEIDING_CONFIG);
  CHECK(feiding_error_hint(error)[0] != '\0' && feiding_error_http_status(error) == 0);
  feiding_error_free(error);
  error = NULL;

  feiding_call_options_set_user_token(options, token);
  feiding_call_options_set_request_id(options, "request-7");
  CHECK_OK(me(client, options, &reply, &error), error);
  CHECK(feiding_reply_has(reply, "open_id") || feiding_reply_has(reply, "name"));
  feiding_reply_free(reply);

  /* A token that is not known is the platform's to refuse. */
  feiding_call_options_set_user_token(options, "u-unknown");
  CHECK(me(client, options, &reply, &error) == FEIDING_API);
  CHECK(feiding_error_code(error) != 0 && feiding_error_log_id(error)[0] != '\0');
  CHECK(strstr(feiding_error_text(error), "u-unknown") == NULL);
  feiding_error_free(error);
  error = NULL;
  feiding_client_free(client);

  /* Credentials and address of the environment; the tests set them. */
  feiding_options_set_proxy(settings, "");
  CHECK_OK(feiding_client_new_lark_from_env(settings, &client, &error), error);
  feiding_call_options_set_user_token(options, token);
  CHECK_OK(me(client, options, &reply, &error), error);
  feiding_reply_free(reply);
  feiding_client_free(client);
  CHECK_OK(feiding_client_new_dingtalk_from_env(settings, &client, &error), error);
  feiding_client_free(client);
  CHECK(feiding_client_new_lark_from_env(NULL, NULL, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_new_dingtalk_from_env(NULL, NULL, NULL) == FEIDING_NULL_PARAMETER);
  unsetenv("LARK_APP_ID");
  unsetenv("DINGTALK_CLIENT_ID");
  CHECK(feiding_client_new_lark_from_env(NULL, &other, &error) == FEIDING_CONFIG);
  CHECK(strstr(feiding_error_hint(error), "LARK_APP_ID") != NULL);
  feiding_error_free(error);
  CHECK(feiding_client_new_lark_from_env(NULL, NULL, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_new_dingtalk_from_env(NULL, NULL, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_new_dingtalk_from_env(NULL, &other, NULL) == FEIDING_CONFIG);
  CHECK(other == NULL);

  feiding_reply_free(grant);
  feiding_options_free(settings);
  feiding_call_options_free(options);
  return 0;
}
