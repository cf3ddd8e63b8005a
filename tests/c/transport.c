/* transport.c: a transport of your own, and everything it may do wrong. */
#include "common.h"

/* What the transport below shall do next, and what it saw. */
struct fake {
  const char *act;
  int sent, closed, freed;
  feiding_client *client; /* the client that uses it */
  char seen[2048];
};

static feiding_status answer_from(void *userdata, uint8_t *buffer, size_t length, size_t *count,
                                  feiding_result *result) {
  int *left = (int *)userdata;
  const char *text = "{\"code\":0,\"data\":{\"x\":\"piece\"}}";
  size_t step = strlen(text) - (size_t)*left;
  (void)result;
  if (step > 3) step = 3;
  if (step > length) step = length;
  memcpy(buffer, text + *left, step);
  *left += (int)step;
  *count = step;
  return FEIDING_OK;
}

/* Blanks without an end, one by one. */
static feiding_status blanks(void *userdata, uint8_t *buffer, size_t length, size_t *count,
                             feiding_result *result) {
  (void)userdata;
  (void)result;
  *count = length > 0 ? 1 : 0;
  memset(buffer, ' ', *count);
  return FEIDING_OK;
}

static void free_left(void *userdata) { free(userdata); }

/* Writes down the request as text. */
static void look(struct fake *fake, feiding_request *request) {
  uint8_t body[512];
  size_t i, count = 0, used;
  snprintf(fake->seen, sizeof fake->seen, "%s %s\n", feiding_request_method(request),
           feiding_request_url(request));
  for (i = 0; i < feiding_request_header_count(request); i++) {
    used = strlen(fake->seen);
    snprintf(fake->seen + used, sizeof fake->seen - used, "%s: %s\n",
             feiding_request_header_name(request, i), feiding_request_header_value(request, i));
  }
  CHECK(strcmp(feiding_request_header_name(request, i), "") == 0);
  CHECK(strcmp(feiding_request_header_value(request, i), "") == 0);
  if (feiding_request_body_length(request) > 0) {
    CHECK_OK(feiding_request_read_body(request, body, sizeof body, &count, NULL), NULL);
    CHECK(count == feiding_request_body_length(request));
    used = strlen(fake->seen);
    snprintf(fake->seen + used, sizeof fake->seen - used, "%.*s", (int)count, (const char *)body);
    CHECK_OK(feiding_request_read_body(request, body, sizeof body, &count, NULL), NULL);
  }
  CHECK(count == 0);
  CHECK(feiding_request_read_body(request, NULL, 1, &count, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_request_read_body(request, body, 1, NULL, NULL) == FEIDING_NULL_PARAMETER);
}

static feiding_status carry(void *userdata, feiding_request *request, feiding_response *response) {
  struct fake *fake = (struct fake *)userdata;
  const char *act = fake->act;
  const char *plain = "{\"code\":0,\"data\":{\"x\":\"y\"}}";
  feiding_reply *reply = NULL;
  fake->sent++;
  CHECK(feiding_request_timeout_ms(request) > 0 && feiding_request_idle_timeout_ms(request) > 0);
  CHECK_OK(feiding_request_check(request, NULL), NULL);
  if (strcmp(act, "no status") == 0) return FEIDING_OK;
  if (strcmp(act, "bad status") == 0) feiding_response_set_status(response, 99);
  if (strcmp(act, "bad header") == 0) feiding_response_add_header(response, NULL, "v");
  if (strcmp(act, "bad body") == 0) feiding_response_set_body(response, NULL, 1);
  if (strcmp(act, "bad reader") == 0) feiding_response_set_body_reader(response, NULL);
  if (strcmp(act, "endless") == 0) {
    feiding_reader reader;
    memset(&reader, 0, sizeof reader);
    reader.size = sizeof reader;
    reader.read = blanks;
    feiding_response_set_status(response, 200);
    feiding_response_set_body_reader(response, &reader);
    return FEIDING_OK;
  }
  if (strcmp(act, "silent") == 0) return FEIDING_IO;
  if (strcmp(act, "odd") == 0) return 4711;
  if (strcmp(act, "time") == 0) return FEIDING_TIMEOUT;
  if (strcmp(act, "not sent") == 0) {
    feiding_response_fail(response, FEIDING_PROGRESS_NOT_SENT, "no route");
    return FEIDING_IO;
  }
  if (strcmp(act, "kept") == 0 && fake->sent == 1) {
    feiding_response_fail(response, FEIDING_PROGRESS_KEPT_CONNECTION_CLOSED, "it was closed");
    return FEIDING_IO;
  }
  if (strcmp(act, "sent") == 0) {
    feiding_response_fail(response, FEIDING_PROGRESS_SENT, "the cable broke");
    return FEIDING_IO;
  }
  if (strcmp(act, "stop") == 0) feiding_client_close(fake->client);
  if (strcmp(act, "inside") == 0) {
    /* A call within a call. */
    fake->act = "";
    CHECK_OK(feiding_client_raw(fake->client, "GET", "/inner", NULL, NULL, &reply, NULL), NULL);
    feiding_reply_free(reply);
  }
  look(fake, request);
  if (strncmp(act, "bad", 3) != 0 || strcmp(act, "bad header") == 0) {
    feiding_response_set_status(response, 200);
  }
  feiding_response_add_header(response, "Content-Type", "application/json");
  feiding_response_add_header(response, "X-Tt-Logid", "log-7");
  if (strcmp(act, "reader") == 0) {
    feiding_reader reader ;
    reader.size = sizeof reader;
    reader.userdata = calloc(1, sizeof(int));
    reader.free = free_left;
    reader.read = answer_from;
    feiding_response_set_body_reader(response, &reader);
  } else {
    feiding_response_set_body(response, (const uint8_t *)plain, strlen(plain));
  }
  return FEIDING_OK;
}

static void shut(void *userdata) { ((struct fake *)userdata)->closed++; }
static void let_go(void *userdata) { ((struct fake *)userdata)->freed++; }

static feiding_transport table_of(struct fake *fake) {
  feiding_transport table ;
  memset(fake, 0, sizeof *fake);
  fake->act = "";
  table.size = sizeof table;
  table.userdata = fake;
  table.free = let_go;
  table.send = carry;
  table.shutdown = shut;
  return table;
}

/* Makes a client over a fresh fake. */
static feiding_client *client_over(struct fake *fake) {
  feiding_transport table = table_of(fake);
  feiding_options *options = feiding_options_new();
  feiding_client *client = NULL;
  feiding_error *error = NULL;
  feiding_options_set_transport(options, &table);
  feiding_options_set_tenant_access_token(options, "t-secret");
  feiding_options_set_source(options, "shop 1");
  feiding_options_add_tag(options, "v2");
  CHECK_OK(feiding_client_new_lark("cli_a1", NULL, options, &client, &error), error);
  feiding_options_free(options);
  fake->client = client;
  CHECK(fake->freed == 0);
  return client;
}

/* One call of a fresh client whose transport does `act`; gives how often that sent. */
static int once(const char *act, const char *method, feiding_status expected, const char *text) {
  struct fake fake;
  feiding_client *client = client_over(&fake);
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_call_options *options = feiding_call_options_new();
  feiding_status status;
  fake.act = act;
  if (strcmp(act, "endless") == 0) feiding_call_options_set_timeout_ms(options, 100);
  status = feiding_client_raw(client, method, "/x", NULL, options, &reply, &error);
  feiding_call_options_free(options);
  if (status != expected || (text != NULL && strstr(feiding_error_text(error), text) == NULL)) {
    fprintf(stderr, "%s: %d, %s\n", act, (int)status, feiding_error_text(error));
    exit(1);
  }
  CHECK((reply != NULL) == (status == FEIDING_OK));
  feiding_reply_free(reply);
  feiding_error_free(error);
  feiding_client_free(client);
  CHECK(fake.closed >= 1 && fake.freed == 1);
  return fake.sent;
}

static void what_travels(void) {
  struct fake fake;
  feiding_client *client = client_over(&fake);
  feiding_args *args = feiding_args_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_args_set_string(args, "path.id", "a b");
  feiding_args_set_int64(args, "query.n", 7);
  feiding_args_set_string(args, "header.X-Own", "v");
  feiding_args_set_bool(args, "body.flag", true);
  CHECK_OK(feiding_client_raw(client, "POST", "/x/:id", args, NULL, &reply, &error), error);
  CHECK(strncmp(fake.seen, "POST https://open.feishu.cn/x/a%20b?n=7\n", 40) == 0);
  CHECK(strstr(fake.seen, "authorization: Bearer t-secret\n") != NULL);
  CHECK(strstr(fake.seen, "source/shop_1 v2\n") != NULL && strstr(fake.seen, "v\n") != NULL);
  CHECK(strstr(fake.seen, "{\"flag\":true}") != NULL);
  CHECK(strcmp(feiding_reply_string(reply, "x"), "y") == 0);
  CHECK(strcmp(feiding_reply_log_id(reply), "log-7") == 0 && feiding_reply_status(reply) == 200);
  feiding_reply_free(reply);
  feiding_args_free(args);
  fake.act = "reader";
  CHECK_OK(feiding_client_raw(client, "GET", "/x", NULL, NULL, &reply, &error), error);
  CHECK(strcmp(feiding_reply_string(reply, "x"), "piece") == 0);
  feiding_reply_free(reply);
  feiding_client_free(client);
}

/* A table is shared by all clients of its options, and freed once. */
static void who_frees(void) {
  struct fake fake;
  feiding_transport table = table_of(&fake);
  feiding_options *options = feiding_options_new();
  feiding_client *one = NULL, *two = NULL;
  feiding_options_set_transport(options, &table);
  CHECK_OK(feiding_client_new_lark("cli_a1", "s", options, &one, NULL), NULL);
  CHECK_OK(feiding_client_new_dingtalk("ding_x1", "s", options, &two, NULL), NULL);
  feiding_options_free(options);
  feiding_client_free(one);
  CHECK(fake.freed == 0);
  feiding_client_free(two);
  CHECK(fake.freed == 1);

  /* Tables that cannot be used free what they hold, and say what is wrong. */
  options = feiding_options_new();
  table = table_of(&fake);
  table.send = NULL;
  feiding_options_set_transport(options, &table);
  CHECK(fake.freed == 1);
  CHECK(feiding_client_new_lark("a", "s", options, &one, NULL) == FEIDING_NULL_PARAMETER);
  feiding_options_free(options);
  options = feiding_options_new();
  table = table_of(&fake);
  table.size = 3;
  feiding_options_set_transport(options, &table);
  CHECK(feiding_client_new_lark("a", "s", options, &one, NULL) == FEIDING_CONFIG);
  feiding_options_free(options);
  table = table_of(&fake);
  feiding_options_set_transport(NULL, &table);
  CHECK(fake.freed == 1);

  /* A program built with an older header has a shorter table. */
  options = feiding_options_new();
  table = table_of(&fake);
  table.size = offsetof(feiding_transport, shutdown);
  feiding_options_set_transport(options, &table);
  CHECK_OK(feiding_client_new_lark("a", "s", options, &one, NULL), NULL);
  feiding_options_free(options);
  feiding_client_free(one);
  CHECK(fake.closed == 0 && fake.freed == 1);
}

int main(void) {
  what_travels();
  who_frees();
  CHECK(once("", "POST", FEIDING_OK, NULL) == 1);
  CHECK(once("inside", "GET", FEIDING_OK, NULL) == 2);
  CHECK(once("stop", "GET", FEIDING_OK, NULL) == 1);
  CHECK(once("no status", "GET", FEIDING_CONFIG, "gave no HTTP status") == 1);
  CHECK(once("bad status", "GET", FEIDING_CONFIG, "99 is no HTTP status") == 1);
  CHECK(once("bad header", "GET", FEIDING_CONFIG, "name is NULL") == 1);
  CHECK(once("bad body", "GET", FEIDING_CONFIG, "data is NULL") == 1);
  CHECK(once("bad reader", "GET", FEIDING_CONFIG, "feiding_reader is NULL") == 1);
  CHECK(once("endless", "GET", FEIDING_TIMEOUT, "the deadline of the call") == 1);
  CHECK(once("silent", "POST", FEIDING_IO, "it gave 2") == 1);
  CHECK(once("odd", "POST", FEIDING_IO, "it gave 4711") == 1);
  CHECK(once("time", "POST", FEIDING_TIMEOUT, "feiding_transport.send failed") == 1);
  /* How far a request got decides whether it is sent again: twice by default. */
  CHECK(once("not sent", "POST", FEIDING_IO, "no route") == 3);
  CHECK(once("kept", "GET", FEIDING_OK, NULL) == 2);
  CHECK(once("kept", "POST", FEIDING_IO, "it was closed") == 1);
  CHECK(once("sent", "POST", FEIDING_IO, "the cable broke") == 1);

  feiding_response_set_status(NULL, 200);
  feiding_response_add_header(NULL, "a", "b");
  feiding_response_set_body(NULL, NULL, 0);
  feiding_response_set_body_reader(NULL, NULL);
  feiding_response_fail(NULL, FEIDING_PROGRESS_SENT, "x");
  CHECK(strcmp(feiding_request_method(NULL), "") == 0 && strcmp(feiding_request_url(NULL), "") == 0);
  CHECK(feiding_request_header_count(NULL) == 0 && feiding_request_body_length(NULL) == 0);
  CHECK(feiding_request_timeout_ms(NULL) == -1 && feiding_request_idle_timeout_ms(NULL) == -1);
  CHECK(feiding_request_check(NULL, NULL) == FEIDING_NULL_PARAMETER);
  CHECK(feiding_request_read_body(NULL, NULL, 0, NULL, NULL) == FEIDING_NULL_PARAMETER);
  return 0;
}
