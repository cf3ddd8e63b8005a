/* own_operations.c: an operation that the catalog does not have, and one of it corrected. */
#include "common.h"

static const char OWN[] =
    "{\"service\": \"im\", \"version\": \"v1\", \"operations\": {\n"
    "  \"chat.all\": {\"http\": \"GET /open-apis/im/v1/chats\", \"tokens\": [\"tenant\"],\n"
    "    \"query\": {\"page_size\": \"int\"}}}}";

static feiding_status client_with(const char *url, const char *json, feiding_client **client,
                                  feiding_error **error) {
  feiding_options *options = feiding_options_new();
  feiding_status status;
  feiding_options_set_base_url(options, url);
  feiding_options_set_proxy(options, "");
  feiding_options_add_operations(options, json);
  status = feiding_client_new_lark("cli_a1", "secret", options, client, error);
  feiding_options_free(options);
  return status;
}

int main(int argc, char **argv) {
  feiding_client *client = NULL, *none = NULL;
  feiding_args *args = feiding_args_new();
  feiding_options *options = feiding_options_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  CHECK(argc > 1);
  CHECK_OK(client_with(argv[1], OWN, &client, &error), error);
  feiding_args_set_int64(args, "page_size", 2);
  CHECK_OK(feiding_client_call(client, "im.v1.chat.all", args, NULL, &reply, &error), error);
  CHECK(feiding_reply_count(reply, "items") > 0);
  feiding_reply_free(reply);

  /* It is checked, described and found like any other. */
  feiding_args_set_string(args, "page_size", "many");
  CHECK(feiding_client_call(client, "im.v1.chat.all", args, NULL, &reply, &error) ==
        FEIDING_CONFIG);
  CHECK(strstr(feiding_error_text(error), "page_size") != NULL);
  feiding_error_free(error);
  CHECK_OK(feiding_operation_describe(client, "im.v1.chat.all", &reply, &error), error);
  CHECK(strcmp(feiding_reply_string(reply, "path"), "/open-apis/im/v1/chats") == 0);
  feiding_reply_free(reply);
  CHECK(feiding_operation_describe(NULL, "im.v1.chat.all", &reply, NULL) == FEIDING_CONFIG);
  feiding_args_free(args);
  feiding_client_free(client);

  /* Mistakes are said with their place when the client is made. */
  CHECK(client_with(argv[1], "{", &none, NULL) == FEIDING_CONFIG);
  CHECK(client_with(argv[1], "{\"service\": \"im\", \"version\": \"v1\", \"operatoins\": {}}", &none,
                    &error) == FEIDING_CONFIG);
  CHECK(strstr(feiding_error_text(error), "operations") != NULL);
  feiding_error_free(error);
  CHECK(client_with(argv[1], NULL, &none, NULL) == FEIDING_NULL_PARAMETER);
  feiding_options_add_operations_file(options, "/no/such/file");
  CHECK(feiding_client_new_lark("cli_a1", "secret", options, &none, &error) == FEIDING_CONFIG);
  CHECK(strstr(feiding_error_text(error), "/no/such/file") != NULL);
  feiding_error_free(error);
  feiding_options_free(options);
  CHECK(none == NULL);
  return 0;
}
