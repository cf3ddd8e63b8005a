/* store.c: a store of your own: shared by two clients, failing, odd, and asking too much. */
#include "common.h"

/* A shelf with one place, and how it behaves. */
struct shelf {
  char key[320], value[4096];
  uint64_t lifetime_ms;
  const char *act;
  int gets, sets, adds, removes, freed, lines;
  feiding_client *client;
};

static feiding_status misbehave(struct shelf *shelf, feiding_result *result, const char *function) {
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  if (strcmp(shelf->act, "fail") == 0) {
    feiding_result_set_message(result, function);
    return FEIDING_IO;
  }
  if (strcmp(shelf->act, "inside") == 0) {
    /* The client that waits for this store cannot serve it; it says so instead of waiting. */
    shelf->act = "";
    CHECK(feiding_client_call(shelf->client, FEIDING_LARK_IM_V1_CHAT_LIST, NULL, NULL, &reply,
                              &error) == FEIDING_CONFIG);
    CHECK(strstr(feiding_error_text(error), "must not call it") != NULL);
    feiding_error_free(error);
  }
  if (strcmp(shelf->act, "stop") == 0) feiding_client_close(shelf->client);
  return FEIDING_OK;
}

static feiding_status get(void *userdata, const char *key, feiding_result *result) {
  struct shelf *shelf = (struct shelf *)userdata;
  shelf->gets++;
  if (strcmp(shelf->act, "bytes") == 0) {
    feiding_result_set_value(result, (const uint8_t *)"\xff\xfe", 2);
    return FEIDING_OK;
  }
  if (strcmp(shelf->act, "null") == 0) {
    feiding_result_set_value(result, NULL, 2);
    return FEIDING_OK;
  }
  if (strcmp(key, shelf->key) == 0) {
    feiding_result_set_value(result, (const uint8_t *)shelf->value, strlen(shelf->value));
  }
  return misbehave(shelf, result, "get");
}

static feiding_status set(void *userdata, const char *key, const char *value, uint64_t lifetime_ms,
                          feiding_result *result) {
  struct shelf *shelf = (struct shelf *)userdata;
  shelf->sets++;
  snprintf(shelf->key, sizeof shelf->key, "%s", key);
  snprintf(shelf->value, sizeof shelf->value, "%s", value);
  shelf->lifetime_ms = lifetime_ms;
  return misbehave(shelf, result, "set");
}

static feiding_status add(void *userdata, const char *key, const char *value, uint64_t lifetime_ms,
                          bool *added, feiding_result *result) {
  struct shelf *shelf = (struct shelf *)userdata;
  shelf->adds++;
  *added = strcmp(key, shelf->key) != 0;
  return *added ? set(userdata, key, value, lifetime_ms, result) : FEIDING_OK;
}

static feiding_status drop(void *userdata, const char *key, const char *value, bool *removed,
                           feiding_result *result) {
  struct shelf *shelf = (struct shelf *)userdata;
  shelf->removes++;
  *removed = strcmp(key, shelf->key) == 0 && strcmp(value, shelf->value) == 0;
  if (*removed) shelf->key[0] = '\0';
  return misbehave(shelf, result, "remove");
}

static void let_go(void *userdata) { ((struct shelf *)userdata)->freed++; }

static void count_line(void *userdata, int32_t level, const char *line) {
  struct shelf *shelf = (struct shelf *)userdata;
  if (level == FEIDING_LOG_WARN && strstr(line, "feiding_store.") != NULL) shelf->lines++;
  CHECK(strstr(line, "t-") == NULL);
}

static feiding_store table_of(struct shelf *shelf) {
  feiding_store table;
  memset(&table, 0, sizeof table);
  table.size = sizeof table;
  table.userdata = shelf;
  table.free = let_go;
  table.get = get;
  table.set = set;
  table.add = add;
  table.remove = drop;
  return table;
}

static feiding_options *options_with(struct shelf *shelf, const char *url) {
  feiding_store table = table_of(shelf);
  feiding_logger logger;
  feiding_options *options = feiding_options_new();
  memset(&logger, 0, sizeof logger);
  logger.size = sizeof logger;
  logger.userdata = shelf;
  logger.log = count_line;
  feiding_options_set_store(options, &table);
  feiding_options_set_logger(options, &logger);
  feiding_options_set_base_url(options, url);
  feiding_options_set_proxy(options, "");
  return options;
}

static void call(feiding_client *client, feiding_status expected) {
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_status status =
      feiding_client_call(client, FEIDING_LARK_IM_V1_CHAT_LIST, NULL, NULL, &reply, &error);
  if (status != expected) fprintf(stderr, "%s\n", feiding_error_text(error));
  CHECK(status == expected);
  feiding_reply_free(reply);
  feiding_error_free(error);
}

static void shared_by_two(const char *url) {
  struct shelf shelf = {"", "", 0, "", 0, 0, 0, 0, 0, 0, NULL};
  feiding_options *options = options_with(&shelf, url);
  feiding_client *one = NULL, *two = NULL;
  CHECK_OK(feiding_client_new_lark("cli_a1", "secret", options, &one, NULL), NULL);
  CHECK_OK(feiding_client_new_lark("cli_a1", "secret", options, &two, NULL), NULL);
  feiding_options_free(options);
  call(one, FEIDING_OK);
  CHECK(shelf.sets == 1 && shelf.lifetime_ms > 60000 && strstr(shelf.key, "cli_a1") != NULL);
  CHECK(strstr(shelf.key, "secret") == NULL);
  call(two, FEIDING_OK);
  CHECK(shelf.sets == 1); /* It used the token of the first. */
  call(two, FEIDING_OK);
  CHECK(shelf.gets == 2);
  /* A token that the platform no longer takes leaves the store. */
  tell_sandbox(one, "expire_tokens", "{}");
  call(one, FEIDING_OK);
  CHECK(shelf.removes == 1 && shelf.sets == 2);
  feiding_client_free(one);
  CHECK(shelf.freed == 0);
  feiding_client_free(two);
  CHECK(shelf.freed == 1 && shelf.lines == 0);
}

/* Whatever a store does, calls go on as if nothing were stored. */
static void misbehaving(const char *act, const char *url, int lines, feiding_status expected) {
  struct shelf shelf = {"", "", 0, "", 0, 0, 0, 0, 0, 0, NULL};
  feiding_options *options = options_with(&shelf, url);
  CHECK_OK(feiding_client_new_lark("cli_a1", "secret", options, &shelf.client, NULL), NULL);
  feiding_options_free(options);
  shelf.act = act;
  call(shelf.client, expected);
  if (shelf.lines != lines) fprintf(stderr, "%s: %d lines\n", act, shelf.lines);
  CHECK(shelf.lines == lines);
  feiding_client_free(shelf.client);
  CHECK(shelf.freed == 1);
}

static void gaps(void) {
  size_t i;
  for (i = 0; i < 4; i++) {
    struct shelf shelf = {"", "", 0, "", 0, 0, 0, 0, 0, 0, NULL};
    feiding_store table = table_of(&shelf);
    feiding_options *options = feiding_options_new();
    feiding_client *client = NULL;
    if (i == 0) table.get = NULL;
    if (i == 1) table.set = NULL;
    if (i == 2) table.add = NULL;
    if (i == 3) table.remove = NULL;
    feiding_options_set_store(options, &table);
    CHECK(shelf.freed == 1);
    CHECK(feiding_client_new_lark("a", "s", options, &client, NULL) == FEIDING_NULL_PARAMETER);
    feiding_options_free(options);
  }
}

int main(int argc, char **argv) {
  const char *url = argc > 1 ? argv[1] : "";
  shared_by_two(url);
  misbehaving("fail", url, 2, FEIDING_OK);
  misbehaving("bytes", url, 1, FEIDING_OK);
  misbehaving("null", url, 1, FEIDING_OK);
  misbehaving("inside", url, 0, FEIDING_OK);
  misbehaving("stop", url, 0, FEIDING_CLOSED);
  gaps();
  feiding_result_set_value(NULL, NULL, 0);
  feiding_result_set_message(NULL, "x");
  return 0;
}
