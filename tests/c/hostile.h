/* hostile.h: what hostile.py builds its program around; the cases come in the middle. */
#include <limits.h>
#include <math.h>

#include "common.h"

static int cases;
static uint8_t bytes[65536];
static size_t count;
static char long_text[1 << 20];
static const char *address;
static feiding_client *shared_feiding_client;
static feiding_reply *shared_feiding_reply;
static feiding_error *shared_feiding_error;
static feiding_args *shared_feiding_args;
static feiding_options *shared_feiding_options;
static feiding_call_options *shared_feiding_call_options;

/* Ends the program at a status that the header does not name, and at a failure of the library. */
#define KNOWN(status)                                                                              \
  CHECK(((status) >= FEIDING_OK && (status) <= FEIDING_CLOSED) ||                                  \
        (status) == FEIDING_NULL_PARAMETER || (status) == FEIDING_UTF8)

static feiding_client *make_feiding_client(void) {
  feiding_options *options = feiding_options_new();
  feiding_client *client = NULL;
  feiding_options_set_base_url(options, address);
  feiding_options_set_proxy(options, "");
  feiding_options_set_retries(options, 0);
  CHECK_OK(feiding_client_new_lark("cli_a1", "secret", options, &client, NULL), NULL);
  feiding_options_free(options);
  return client;
}

static feiding_reply *make_feiding_reply(void) {
  feiding_reply *reply = NULL;
  CHECK_OK(feiding_client_call(shared_feiding_client, FEIDING_LARK_IM_V1_CHAT_LIST, NULL, NULL,
                               &reply, NULL), NULL);
  return reply;
}

static feiding_error *make_feiding_error(void) {
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  CHECK(feiding_client_call(shared_feiding_client, "no", NULL, NULL, &reply, &error) ==
        FEIDING_CONFIG);
  return error;
}

static feiding_pages *make_feiding_pages(void) {
  feiding_pages *pages = NULL;
  CHECK_OK(feiding_client_pages(shared_feiding_client, FEIDING_LARK_IM_V1_CHAT_LIST, NULL, NULL,
                                &pages, NULL), NULL);
  return pages;
}

static feiding_args *make_feiding_args(void) { return feiding_args_new(); }
static feiding_options *make_feiding_options(void) { return feiding_options_new(); }
static feiding_call_options *make_feiding_call_options(void) { return feiding_call_options_new(); }

/* What a handle with a mistake in it gives: nothing is sent with one that has none. */
static feiding_status use_feiding_args(const feiding_args *args) {
  feiding_reply *reply = NULL;
  feiding_status status =
      feiding_client_call(shared_feiding_client, "no", args, NULL, &reply, NULL);
  CHECK(reply == NULL);
  return status;
}

static feiding_status use_feiding_call_options(const feiding_call_options *options) {
  feiding_reply *reply = NULL;
  feiding_status status =
      feiding_client_raw(shared_feiding_client, "GET", "no", NULL, options, &reply, NULL);
  CHECK(reply == NULL);
  return status;
}

static feiding_status use_feiding_options(const feiding_options *options) {
  feiding_client *client = NULL;
  feiding_status status = feiding_client_new_lark("cli_a1", "secret", options, &client, NULL);
  feiding_client_free(client);
  return status;
}

/* CASES */

static feiding_status carry(void *userdata, feiding_request *request, feiding_response *response) {
  (void)userdata;
  abuse_feiding_request(request);
  abuse_feiding_response(response);
  return FEIDING_IO;
}

static feiding_status sign(void *userdata, const char *audience, feiding_result *result) {
  (void)userdata;
  (void)audience;
  abuse_feiding_result(result);
  return FEIDING_TOKEN;
}

/* Makes one call through functions that misuse what they are given. */
static void from_inside(void) {
  feiding_options *options = feiding_options_new();
  feiding_transport transport;
  feiding_assertion assertion;
  feiding_client *client = NULL;
  feiding_reply *reply = NULL;
  memset(&transport, 0, sizeof transport);
  transport.size = sizeof transport;
  transport.send = carry;
  memset(&assertion, 0, sizeof assertion);
  assertion.size = sizeof assertion;
  assertion.sign = sign;
  feiding_options_set_transport(options, &transport);
  feiding_options_set_tenant_access_token(options, "t-1");
  CHECK_OK(feiding_client_new_lark("a", NULL, options, &client, NULL), NULL);
  CHECK(feiding_client_raw(client, "GET", "/x", NULL, NULL, &reply, NULL) == FEIDING_IO);
  feiding_client_free(client);
  feiding_options_free(options);
  options = feiding_options_new();
  feiding_options_set_client_assertion(options, &assertion);
  CHECK_OK(feiding_client_new_lark("a", NULL, options, &client, NULL), NULL);
  CHECK(feiding_client_raw(client, "GET", "/x", NULL, NULL, &reply, NULL) == FEIDING_TOKEN);
  feiding_client_free(client);
  feiding_options_free(options);
}

int main(int argc, char **argv) {
  CHECK(argc > 1);
  address = argv[1];
  memset(long_text, 'a', sizeof long_text - 1);
  set_sizes();
  shared_feiding_client = make_feiding_client();
  shared_feiding_reply = make_feiding_reply();
  shared_feiding_error = make_feiding_error();
  shared_feiding_args = feiding_args_new();
  shared_feiding_options = feiding_options_new();
  shared_feiding_call_options = feiding_call_options_new();
  abuse_all();
  from_inside();
  feiding_client_free(shared_feiding_client);
  feiding_reply_free(shared_feiding_reply);
  feiding_error_free(shared_feiding_error);
  feiding_args_free(shared_feiding_args);
  feiding_options_free(shared_feiding_options);
  feiding_call_options_free(shared_feiding_call_options);
  printf("%d cases\n", cases);
  return 0;
}
