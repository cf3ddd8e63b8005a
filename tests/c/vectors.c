/* vectors.c: makes the calls of a generated table (vectors.py), each with a client of its own.
 * What the sandbox received is compared outside, with what was recorded from the official SDKs. */
#include "common.h"

struct argument {
  const char *name;
  const char *json;
};

struct call {
  const char *source;
  const char *operation; /* of the catalog; or else */
  const char *method;    /* a raw call */
  const char *path;
  int app; /* it carries an app access token */
  const struct argument *arguments;
  size_t argument_count;
};

#include "vectors.h"

static feiding_client *client_for(const struct call *call, const char *url) {
  feiding_options *options = feiding_options_new();
  feiding_client *client = NULL;
  feiding_error *error = NULL;
  feiding_options_set_base_url(options, url);
  feiding_options_set_proxy(options, "");
  if (call->source != NULL) feiding_options_set_source(options, call->source);
  CHECK_OK(feiding_client_new_lark("cli_0000000000000001", "s3cret", options, &client, &error), error);
  feiding_options_free(options);
  return client;
}

static void make(const struct call *call, const char *url) {
  feiding_client *client = client_for(call, url);
  feiding_args *args = feiding_args_new();
  feiding_call_options *options = feiding_call_options_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_status status;
  size_t index;

  for (index = 0; index < call->argument_count; index++) {
    feiding_args_set_json(args, call->arguments[index].name, call->arguments[index].json);
  }
  if (call->app) feiding_call_options_set_token_kind(options, FEIDING_TOKEN_APP);
  if (call->operation != NULL) {
    status = feiding_client_call(client, call->operation, args, options, &reply, &error);
  } else {
    status = feiding_client_raw(client, call->method, call->path, args, options, &reply, &error);
  }
  /* Some cases must be refused; then nothing was sent. Nothing else may go wrong. */
  if (status != FEIDING_CONFIG) CHECK_OK(status, error);
  feiding_error_free(error);
  feiding_reply_free(reply);
  feiding_call_options_free(options);
  feiding_args_free(args);
  feiding_client_free(client);
}

int main(int argc, char **argv) {
  size_t index;
  (void)client_of; /* every call here has a client of its own */
  CHECK(argc == 2);
  for (index = 0; index < sizeof CALLS / sizeof *CALLS; index++) make(&CALLS[index], argv[1]);
  return 0;
}
