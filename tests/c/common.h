/* common.h: what the test programs share. */
#ifndef FEIDING_TESTS_COMMON_H
#define FEIDING_TESTS_COMMON_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "feiding.h"
#include "feiding_operations.h"

/* Ends the program when something is not as it must be. Not assert(): NDEBUG must not turn it off. */
#define CHECK(condition)                                                                           \
  do {                                                                                             \
    if (!(condition)) {                                                                            \
      fprintf(stderr, "%s:%d: not so: %s\n", __FILE__, __LINE__, #condition);                      \
      exit(1);                                                                                     \
    }                                                                                              \
  } while (0)

/* Ends the program when a call failed, and says why. */
#define CHECK_OK(status, error)                                                                    \
  do {                                                                                             \
    if ((status) != FEIDING_OK) {                                                                  \
      fprintf(stderr, "%s:%d: %s\n", __FILE__, __LINE__, feiding_error_text(error));               \
      exit(1);                                                                                     \
    }                                                                                              \
  } while (0)

/* A client of Feishu/Lark against the address of argv[1]. */
static inline feiding_client *client_of(int argc, char **argv) {
  feiding_options *options = feiding_options_new();
  feiding_client *client = NULL;
  feiding_error *error = NULL;
  if (argc < 2) {
    fprintf(stderr, "usage: %s URL\n", argv[0]);
    exit(2);
  }
  feiding_options_set_base_url(options, argv[1]);
  feiding_options_set_proxy(options, "");
  CHECK_OK(feiding_client_new_lark("cli_a1", "secret", options, &client, &error), error);
  feiding_options_free(options);
  return client;
}

/* Tells the sandbox something; gives its answer. */
static inline feiding_reply *sandbox(const feiding_client *client, const char *what, const char *json) {
  feiding_args *args = feiding_args_new();
  feiding_call_options *options = feiding_call_options_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_args_set_string(args, "path.what", what);
  feiding_args_set_json(args, "body", json);
  feiding_call_options_set_token_kind(options, FEIDING_TOKEN_NONE);
  CHECK_OK(feiding_client_raw(client, "POST", "/_sandbox/:what", args, options, &reply, &error),
           error);
  feiding_call_options_free(options);
  feiding_args_free(args);
  return reply;
}

/* The same when the answer says nothing. */
static inline void tell_sandbox(const feiding_client *client, const char *what, const char *json) {
  feiding_reply_free(sandbox(client, what, json));
}

#endif
