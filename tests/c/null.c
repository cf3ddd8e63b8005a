/* null.c: every function with NULL in each place where a pointer can be. */
#include <math.h>

#include "common.h"

static feiding_client *client;

/* What comes back from a call with these. */
static feiding_status with_args(const feiding_args *args) {
  feiding_reply *reply = NULL;
  return feiding_client_call(client, "auth.v3.no", args, NULL, &reply, NULL);
}

static feiding_status with_call_options(const feiding_call_options *options) {
  feiding_reply *reply = NULL;
  return feiding_client_raw(client, "GET", "/x", NULL, options, &reply, NULL);
}

static feiding_status with_options(const feiding_options *options) {
  feiding_client *made = NULL;
  feiding_status status = feiding_client_new_dingtalk("ding_x1", "secret", options, &made, NULL);
  CHECK((made != NULL) == (status == FEIDING_OK));
  feiding_client_free(made);
  return status;
}

/* Sets something bad and expects it back, whatever is set after it. */
#define REMEMBERS(kind, with, expected, setter, ...)                                               \
  do {                                                                                             \
    feiding_##kind *handle = feiding_##kind##_new();                                               \
    setter(handle, __VA_ARGS__);                                            \
    CHECK(with(handle) == (expected));                                                             \
    CHECK(with(handle) == (expected));                                                             \
    feiding_##kind##_free(handle);                                                                 \
    setter(NULL, __VA_ARGS__);                                              \
  } while (0)
#define ARGS_NULL(setter, ...)                                                                     \
  REMEMBERS(args, with_args, FEIDING_NULL_PARAMETER, setter, __VA_ARGS__)
#define CALL_OPTIONS_NULL(setter, ...)                                                             \
  REMEMBERS(call_options, with_call_options, FEIDING_NULL_PARAMETER, setter, __VA_ARGS__)
#define OPTIONS_NULL(setter, ...)                                                                  \
  REMEMBERS(options, with_options, FEIDING_NULL_PARAMETER, setter, __VA_ARGS__)

static void arguments(void) {
  const uint8_t byte = 1;
  ARGS_NULL(feiding_args_set_string, NULL, "v");
  ARGS_NULL(feiding_args_set_string, "n", NULL);
  ARGS_NULL(feiding_args_set_string_len, NULL, "v", 1);
  ARGS_NULL(feiding_args_set_string_len, "n", NULL, 1);
  ARGS_NULL(feiding_args_set_int64, NULL, 1);
  ARGS_NULL(feiding_args_set_double, NULL, 1.0);
  ARGS_NULL(feiding_args_set_bool, NULL, true);
  ARGS_NULL(feiding_args_set_null, NULL);
  ARGS_NULL(feiding_args_set_json, NULL, "1");
  ARGS_NULL(feiding_args_set_json, "n", NULL);
  ARGS_NULL(feiding_args_set_file, NULL, "/dev/null");
  ARGS_NULL(feiding_args_set_file, "n", NULL);
  ARGS_NULL(feiding_args_set_file_bytes, NULL, "f", &byte, 1);
  ARGS_NULL(feiding_args_set_file_bytes, "n", NULL, &byte, 1);
  ARGS_NULL(feiding_args_set_file_bytes, "n", "f", NULL, 1);
  ARGS_NULL(feiding_args_set_file_reader, "n", "f", 1, NULL);
  /* These are no mistakes of that kind: the operation does not exist, or the value cannot be. */
  REMEMBERS(args, with_args, FEIDING_CONFIG, feiding_args_set_file_bytes, "n", "f", NULL, 0);
  REMEMBERS(args, with_args, FEIDING_CONFIG, feiding_args_set_string_len, "n", NULL, 0);
  REMEMBERS(args, with_args, FEIDING_CONFIG, feiding_args_set_file_bytes, "n", "f", &byte, (size_t)-1);
  REMEMBERS(args, with_args, FEIDING_CONFIG, feiding_args_set_double, "n", (double)NAN);
  REMEMBERS(args, with_args, FEIDING_UTF8, feiding_args_set_string, "\xff", "v");
  REMEMBERS(args, with_args, FEIDING_UTF8, feiding_args_set_string_len, "n", "\xff", 1);
  feiding_args_free(NULL);
}

static void options(void) {
  OPTIONS_NULL(feiding_options_set_base_url, NULL);
  OPTIONS_NULL(feiding_options_set_old_base_url, NULL);
  OPTIONS_NULL(feiding_options_set_proxy, NULL);
  OPTIONS_NULL(feiding_options_set_ca_file, NULL);
  OPTIONS_NULL(feiding_options_set_tenant_access_token, NULL);
  OPTIONS_NULL(feiding_options_set_source, NULL);
  OPTIONS_NULL(feiding_options_set_header, NULL, "v");
  OPTIONS_NULL(feiding_options_set_header, "n", NULL);
  OPTIONS_NULL(feiding_options_set_corp_id, NULL);
  OPTIONS_NULL(feiding_options_add_tag, NULL);
  OPTIONS_NULL(feiding_options_set_app_access_token, NULL);
  OPTIONS_NULL(feiding_options_set_app_ticket, NULL);
  OPTIONS_NULL(feiding_options_set_helpdesk, NULL, "t");
  OPTIONS_NULL(feiding_options_set_helpdesk, "i", NULL);
  OPTIONS_NULL(feiding_options_set_oauth_base_url, NULL);
  OPTIONS_NULL(feiding_options_set_client_assertion, NULL);
  OPTIONS_NULL(feiding_options_set_store, NULL);
  OPTIONS_NULL(feiding_options_set_transport, NULL);
  OPTIONS_NULL(feiding_options_set_logger, NULL);
  OPTIONS_NULL(feiding_options_set_interrupt, NULL);
  REMEMBERS(options, with_options, FEIDING_CONFIG, feiding_options_set_app_type, 7);
  REMEMBERS(options, with_options, FEIDING_CONFIG, feiding_options_set_log_level, -1);
  REMEMBERS(options, with_options, FEIDING_OK, feiding_options_set_log_level, FEIDING_LOG_TRACE);
  REMEMBERS(options, with_options, FEIDING_OK, feiding_options_set_log_bodies, true);
  REMEMBERS(options, with_options, FEIDING_OK, feiding_options_set_token_cache, false);
  REMEMBERS(options, with_options, FEIDING_CONFIG, feiding_options_set_server_sent_events, true);
  REMEMBERS(options, with_options, FEIDING_OK, feiding_options_set_timeout_ms, UINT64_MAX);
  REMEMBERS(options, with_options, FEIDING_OK, feiding_options_set_connect_timeout_ms, 0);
  REMEMBERS(options, with_options, FEIDING_OK, feiding_options_set_idle_timeout_ms, 1);
  REMEMBERS(options, with_options, FEIDING_OK, feiding_options_set_retries, 0);
  REMEMBERS(options, with_options, FEIDING_OK, feiding_options_set_max_answer_bytes, 1);
  REMEMBERS(options, with_options, FEIDING_CONFIG, feiding_options_set_ca_file, "/no/such/file");
  REMEMBERS(options, with_options, FEIDING_CONFIG, feiding_options_set_header, "no name", "v");
  REMEMBERS(options, with_options, FEIDING_CONFIG, feiding_options_set_base_url, "http://example.com");
  feiding_options_free(NULL);

  CALL_OPTIONS_NULL(feiding_call_options_set_user_token, NULL);
  CALL_OPTIONS_NULL(feiding_call_options_set_tenant_token, NULL);
  CALL_OPTIONS_NULL(feiding_call_options_set_app_token, NULL);
  CALL_OPTIONS_NULL(feiding_call_options_set_tenant_key, NULL);
  CALL_OPTIONS_NULL(feiding_call_options_set_header, NULL, "v");
  CALL_OPTIONS_NULL(feiding_call_options_set_header, "n", NULL);
  CALL_OPTIONS_NULL(feiding_call_options_set_request_id, NULL);
  REMEMBERS(call_options, with_call_options, FEIDING_CONFIG, feiding_call_options_set_header, "no name", "v");
  REMEMBERS(call_options, with_call_options, FEIDING_CONFIG, feiding_call_options_set_token_kind, -1);
  feiding_call_options_set_timeout_ms(NULL, 1);
  feiding_call_options_set_retries(NULL, 1);
  feiding_call_options_set_helpdesk(NULL, true);
  feiding_call_options_free(NULL);
}

static void clients(void) {
  feiding_client *made = NULL;
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_options *settings = feiding_options_new();
  CHECK(feiding_client_new_lark(NULL, "s", NULL, &made, &error) == FEIDING_NULL_PARAMETER);
  CHECK(made == NULL && strstr(feiding_error_text(error), "app_id") != NULL);
  feiding_error_free(error);
  CHECK(feiding_client_new_lark("a", "s", NULL, NULL, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_new_lark("", "s", NULL, &made, NULL) == FEIDING_CONFIG);
  CHECK(feiding_client_new_dingtalk(NULL, "s", NULL, &made, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_new_dingtalk("a", "s", NULL, NULL, NULL) == FEIDING_NULL_PARAMETER);
  feiding_options_set_corp_id(settings, "ding_c");
  CHECK(feiding_client_new_lark("a", "s", settings, &made, NULL) == FEIDING_CONFIG && made == NULL);
  feiding_options_free(settings);

  /* No secret is no mistake until one is needed. */
  CHECK(feiding_client_new_lark("a", NULL, NULL, &made, NULL) == FEIDING_OK);
  CHECK(feiding_client_raw(made, "GET", "/x", NULL, NULL, &reply, NULL) != FEIDING_OK);
  feiding_client_free(made);
  feiding_client_close(NULL);
  feiding_client_free(NULL);

  CHECK(feiding_client_call(NULL, "x", NULL, NULL, &reply, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_call(client, NULL, NULL, NULL, &reply, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_call(client, "x", NULL, NULL, NULL, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_raw(NULL, "GET", "/x", NULL, NULL, &reply, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_raw(client, NULL, "/x", NULL, NULL, &reply, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_raw(client, "GET", NULL, NULL, NULL, &reply, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_raw(client, "GET", "/x", NULL, NULL, NULL, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(reply == NULL);
}

/* Getters of an answer; `reply` may be NULL, and then `name` is not. */
static void getters(const feiding_reply *reply, const char *name) {
  CHECK(!feiding_reply_has(reply, name));
  CHECK(strcmp(feiding_reply_string(reply, name), "") == 0);
  CHECK(feiding_reply_string_len(reply, name) == 0);
  CHECK(feiding_reply_int64(reply, name) == 0);
  CHECK(feiding_reply_double(reply, name) == 0.0);
  CHECK(!feiding_reply_bool(reply, name));
  CHECK(feiding_reply_count(reply, name) == 0);
  CHECK(strcmp(feiding_reply_json(reply, name), "") == 0);
  CHECK(strcmp(feiding_reply_header(reply, name), "") == 0);
}

static void replies(void) {
  feiding_reply *reply = NULL;
  feiding_args *args = feiding_args_new();
  size_t length = 7;
  uint8_t byte = 0;
  getters(NULL, "x");
  CHECK(feiding_reply_status(NULL) == 0 && strcmp(feiding_reply_log_id(NULL), "") == 0);
  CHECK(feiding_reply_body(NULL, &length) == NULL && length == 0);
  CHECK(feiding_reply_body(NULL, NULL) == NULL);
  CHECK(!feiding_reply_is_file(NULL) && strcmp(feiding_reply_file_name(NULL), "") == 0);
  CHECK(feiding_reply_save(NULL, "x", NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_reply_read(NULL, &byte, 1, &length, NULL) == FEIDING_NULL_PARAMETER);
  feiding_reply_free(NULL);

  CHECK(feiding_client_call(client, FEIDING_LARK_IM_V1_CHAT_LIST, args, NULL, &reply, NULL) == FEIDING_OK);
  getters(reply, NULL);
  getters(reply, "\xff");
  CHECK(feiding_reply_body(reply, NULL) != NULL && feiding_reply_has(reply, "items"));
  CHECK(feiding_reply_count(reply, "items") > 0 && feiding_reply_has(reply, "/items/0/chat_id"));
  CHECK(feiding_reply_save(reply, NULL, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_reply_save(reply, "/tmp/x", NULL) == FEIDING_CONFIG);
  CHECK(feiding_reply_read(reply, NULL, 1, &length, NULL) != FEIDING_OK);
  CHECK(feiding_reply_read(reply, &byte, 1, NULL, NULL) == FEIDING_NULL_PARAMETER);
  feiding_reply_free(reply);
  feiding_args_free(args);
}

static void errors(void) {
  feiding_error_free(NULL);
  CHECK(feiding_error_status(NULL) == FEIDING_OK && feiding_error_code(NULL) == 0);
  CHECK(strcmp(feiding_error_message(NULL), "") == 0 && strcmp(feiding_error_text(NULL), "") == 0);
  CHECK(strcmp(feiding_error_code_text(NULL), "") == 0 && strcmp(feiding_error_log_id(NULL), "") == 0);
  CHECK(strcmp(feiding_error_hint(NULL), "") == 0 && strcmp(feiding_error_console_url(NULL), "") == 0);
  CHECK(feiding_error_http_status(NULL) == 0 && !feiding_error_is_retryable(NULL));
  CHECK(feiding_error_scope_count(NULL) == 0 && strcmp(feiding_error_scope(NULL, 0), "") == 0);
  CHECK(feiding_error_violation_count(NULL) == 0);
  CHECK(strcmp(feiding_error_violation_field(NULL, 0), "") == 0);
  CHECK(strcmp(feiding_error_violation_description(NULL, 0), "") == 0);
}

int main(int argc, char **argv) {
  client = client_of(argc, argv);
  CHECK(feiding_abi_version() == FEIDING_ABI_VERSION && feiding_version()[0] != '\0');
  arguments();
  options();
  clients();
  replies();
  errors();
  feiding_client_free(client);
  return 0;
}
