/* tls.c: a server whose certificate only a CA file of your own vouches for.
 *   tls https://127.0.0.1:PORT CA_FILE */
#include "common.h"

static feiding_status list(const char *url, const char *ca_file, feiding_error **error) {
  feiding_options *options = feiding_options_new();
  feiding_client *client = NULL;
  feiding_reply *reply = NULL;
  feiding_status status;
  feiding_options_set_base_url(options, url);
  feiding_options_set_proxy(options, "");
  feiding_options_set_retries(options, 0);
  if (ca_file != NULL) feiding_options_set_ca_file(options, ca_file);
  CHECK_OK(feiding_client_new_lark("cli_a1", "secret", options, &client, error), *error);
  feiding_options_free(options);
  status = feiding_client_call(client, FEIDING_LARK_IM_V1_CHAT_LIST, NULL, NULL, &reply, error);
  feiding_reply_free(reply);
  feiding_client_free(client);
  return status;
}

int main(int argc, char **argv) {
  feiding_error *error = NULL;
  CHECK(argc == 3);
  CHECK_OK(list(argv[1], argv[2], &error), error);
  CHECK(list(argv[1], NULL, &error) == FEIDING_IO);
  CHECK(strstr(feiding_error_text(error), "CA file") != NULL);
  feiding_error_free(error);
  return 0;
}
