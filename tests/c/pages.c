/* pages.c: walks a listing page by page, and asks the catalog what there is. */
#include "common.h"

static feiding_pages *walk(const feiding_client *client, feiding_args *args) {
  feiding_pages *pages = NULL;
  feiding_error *error = NULL;
  CHECK_OK(feiding_client_pages(client, FEIDING_LARK_IM_V1_CHAT_LIST, args, NULL, &pages, &error),
           error);
  return pages;
}

static void listing(const feiding_client *client) {
  feiding_args *args = feiding_args_new();
  feiding_pages *pages;
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  char last[128] = "";
  int count = 0;
  feiding_args_set_int64(args, "page_size", 1);
  pages = walk(client, args);
  feiding_args_free(args);
  for (;;) {
    CHECK_OK(feiding_pages_next(pages, &reply, &error), error);
    if (reply == NULL) break;
    CHECK(feiding_reply_count(reply, "items") > 0);
    CHECK(strcmp(feiding_reply_string(reply, "/items/0/chat_id"), last) != 0);
    snprintf(last, sizeof last, "%s", feiding_reply_string(reply, "/items/0/chat_id"));
    feiding_reply_free(reply);
    count++;
  }
  CHECK(count == 3);
  /* The end stays the end. */
  CHECK_OK(feiding_pages_next(pages, &reply, &error), error);
  CHECK(reply == NULL);
  feiding_pages_free(pages);
}

/* A page that failed is fetched by the next call. */
static void a_page_fails(const feiding_client *client) {
  feiding_pages *pages = walk(client, NULL);
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  tell_sandbox(client, "fault", "{\"kind\":\"html\",\"status\":404,\"path\":\"/open-apis/im/v1/chats\"}");
  CHECK(feiding_pages_next(pages, &reply, &error) == FEIDING_HTTP && reply == NULL);
  feiding_error_free(error);
  CHECK_OK(feiding_pages_next(pages, &reply, NULL), NULL);
  CHECK(reply != NULL);
  feiding_reply_free(reply);
  feiding_pages_free(pages);
}

static void mistakes(const feiding_client *client) {
  feiding_pages *pages = NULL;
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  const char *list = FEIDING_LARK_IM_V1_CHAT_LIST;
  CHECK(feiding_client_pages(NULL, list, NULL, NULL, &pages, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_pages(client, NULL, NULL, NULL, &pages, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_pages(client, list, NULL, NULL, NULL, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_client_pages(client, "im.v1.chat.lisst", NULL, NULL, &pages, &error) ==
        FEIDING_CONFIG);
  CHECK(strstr(feiding_error_hint(error), "im.v1.chat.list") != NULL);
  feiding_error_free(error);
  CHECK(feiding_client_pages(client, FEIDING_LARK_IM_V1_MESSAGE_CREATE, NULL, NULL, &pages,
                             NULL) == FEIDING_CONFIG);
  CHECK(feiding_pages_next(NULL, &reply, NULL) == FEIDING_NULL_PARAMETER);
  pages = walk(client, NULL);
  CHECK(feiding_pages_next(pages, NULL, NULL) == FEIDING_NULL_PARAMETER);
  feiding_pages_free(pages);
  feiding_pages_free(NULL);
}

static void catalog(const feiding_client *client) {
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  size_t i;
  CHECK_OK(feiding_operation_describe(NULL, FEIDING_LARK_IM_V1_MESSAGE_CREATE, &reply, &error),
           error);
  CHECK(strcmp(feiding_reply_string(reply, "method"), "POST") == 0);
  CHECK(strcmp(feiding_reply_string(reply, "path"), "/open-apis/im/v1/messages") == 0);
  CHECK(feiding_reply_count(reply, "parameters") >= 4 && feiding_reply_status(reply) == 0);
  CHECK(strstr(feiding_reply_string(reply, "document"), "?from=op_doc_tab&apiName=create&") != NULL);
  CHECK(strstr(feiding_reply_string(reply, "debug"), "?project=im&resource=message&") != NULL);
  CHECK(feiding_reply_body(reply, NULL) == NULL && !feiding_reply_is_file(reply));
  CHECK(strcmp(feiding_reply_header(reply, "date"), "") == 0);
  feiding_reply_free(reply);
  CHECK_OK(feiding_operation_describe(NULL, FEIDING_DINGTALK_OAUTH2_V1_0_GET_ACCESS_TOKEN, &reply,
                                      &error), error);
  feiding_reply_free(reply);
  CHECK(feiding_operation_describe(client, FEIDING_DINGTALK_OAUTH2_V1_0_GET_ACCESS_TOKEN, &reply,
                                   NULL) == FEIDING_CONFIG);
  CHECK(feiding_operation_describe(client, "im.v1.message.creat", &reply, &error) ==
        FEIDING_CONFIG);
  CHECK(strstr(feiding_error_hint(error), "im.v1.message.create") != NULL);
  feiding_error_free(error);
  CHECK(feiding_operation_describe(client, NULL, &reply, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_operation_describe(client, "x", NULL, NULL) == FEIDING_NULL_PARAMETER);

  CHECK_OK(feiding_operation_search(client, "send message", &reply, &error), error);
  CHECK(feiding_reply_count(reply, "") > 3);
  for (i = 0; i < 3; i++) {
    char place[16];
    snprintf(place, sizeof place, "/%d", (int)i);
    CHECK(strstr(feiding_reply_string(reply, place), "message") != NULL);
  }
  feiding_reply_free(reply);
  CHECK(feiding_operation_search(NULL, NULL, &reply, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_operation_search(NULL, "x", NULL, NULL) == FEIDING_NULL_PARAMETER);
}

int main(int argc, char **argv) {
  feiding_client *client = client_of(argc, argv);
  listing(client);
  a_page_fails(client);
  mistakes(client);
  catalog(client);
  feiding_client_free(client);
  return 0;
}
