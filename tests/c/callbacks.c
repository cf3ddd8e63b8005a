/* callbacks.c: a logger, an interrupt and a client assertion of your own: used, failing, blocking,
 * calling the library, and closing the client from inside. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "common.h"

/* What the callbacks share with their test. */
struct desk {
  pthread_mutex_t lock;
  pthread_cond_t changed;
  const char *act;
  feiding_client *client;
  int lines, debug_lines, asked, freed, inside;
  bool held; /* the logger stands in its callback until it is let go */
  char text[8192];
};

static void desk_init(struct desk *desk) {
  memset(desk, 0, sizeof *desk);
  pthread_mutex_init(&desk->lock, NULL);
  pthread_cond_init(&desk->changed, NULL);
  desk->act = "";
}

static void let_go(void *userdata) { ((struct desk *)userdata)->freed++; }

static feiding_status list(feiding_client *client, feiding_error **error) {
  feiding_reply *reply = NULL;
  feiding_status status =
      feiding_client_call(client, FEIDING_LARK_IM_V1_CHAT_LIST, NULL, NULL, &reply, error);
  feiding_reply_free(reply);
  return status;
}

static void log_line(void *userdata, int32_t level, const char *line) {
  struct desk *desk = (struct desk *)userdata;
  const char *act;
  size_t used;
  pthread_mutex_lock(&desk->lock);
  act = desk->act;
  desk->act = "";
  desk->lines++;
  desk->debug_lines += level == FEIDING_LOG_DEBUG;
  used = strlen(desk->text);
  snprintf(desk->text + used, sizeof desk->text - used, "%s\n", line);
  if (strcmp(act, "block") == 0) {
    desk->inside++;
    desk->held = true;
    pthread_cond_broadcast(&desk->changed);
    while (desk->held) pthread_cond_wait(&desk->changed, &desk->lock);
  }
  pthread_mutex_unlock(&desk->lock);
  if (strcmp(act, "call") == 0) CHECK(list(desk->client, NULL) == FEIDING_OK);
  if (strcmp(act, "close") == 0) feiding_client_close(desk->client);
}

static feiding_status interrupt(void *userdata, feiding_result *result) {
  struct desk *desk = (struct desk *)userdata;
  desk->asked++;
  if (strcmp(desk->act, "end") == 0) {
    feiding_result_set_message(result, "the user pressed stop");
    return FEIDING_CLOSED;
  }
  if (strcmp(desk->act, "close") == 0) feiding_client_close(desk->client);
  return FEIDING_OK;
}

static feiding_status sign(void *userdata, const char *audience, feiding_result *result) {
  struct desk *desk = (struct desk *)userdata;
  static const uint8_t jwt[] = "a.jwt.x";
  desk->asked++;
  snprintf(desk->text, sizeof desk->text, "%s", audience);
  if (strcmp(desk->act, "fail") == 0) {
    feiding_result_set_message(result, "the key is locked away");
    return FEIDING_TOKEN;
  }
  if (strcmp(desk->act, "bytes") == 0) {
    feiding_result_set_value(result, (const uint8_t *)"\xff", 1);
    return FEIDING_OK;
  }
  if (strcmp(desk->act, "json") == 0) {
    feiding_result_set_value(result, (const uint8_t *)"{", 1);
    return FEIDING_OK;
  }
  if (strcmp(desk->act, "none") == 0) return FEIDING_OK;
  feiding_result_set_value(result, jwt, sizeof jwt - 1);
  return FEIDING_OK;
}

static feiding_options *options_for(const char *url) {
  feiding_options *options = feiding_options_new();
  feiding_options_set_base_url(options, url);
  feiding_options_set_proxy(options, "");
  return options;
}

static feiding_client *made(feiding_options *options, const char *secret) {
  feiding_client *client = NULL;
  feiding_error *error = NULL;
  CHECK_OK(feiding_client_new_lark("cli_a1", secret, options, &client, &error), error);
  feiding_options_free(options);
  return client;
}

static feiding_client *logging(struct desk *desk, const char *url) {
  feiding_options *options = options_for(url);
  feiding_logger table;
  memset(&table, 0, sizeof table);
  table.size = sizeof table;
  table.userdata = desk;
  table.free = let_go;
  table.log = log_line;
  desk_init(desk);
  feiding_options_set_logger(options, &table);
  feiding_options_set_log_level(options, FEIDING_LOG_DEBUG);
  feiding_options_set_log_bodies(options, true);
  return desk->client = made(options, "secret");
}

static void *list_on_a_thread(void *client) {
  CHECK(list((feiding_client *)client, NULL) == FEIDING_OK);
  return NULL;
}

static void loggers(const char *url) {
  struct desk desk;
  feiding_client *client = logging(&desk, url);
  pthread_t thread;
  int lines;
  CHECK(list(client, NULL) == FEIDING_OK);
  CHECK(desk.lines > 0 && desk.debug_lines > 0);
  CHECK(strstr(desk.text, "/open-apis/im/v1/chats") != NULL);
  CHECK(strstr(desk.text, "***") != NULL && strstr(desk.text, "Bearer t-") == NULL);

  desk.act = "call";
  lines = desk.lines;
  CHECK(list(client, NULL) == FEIDING_OK);
  CHECK(desk.lines > lines + 1);

  /* While one thread stands in the logger, others go on: no lock is held. */
  desk.act = "block";
  pthread_create(&thread, NULL, list_on_a_thread, client);
  pthread_mutex_lock(&desk.lock);
  while (!desk.held) pthread_cond_wait(&desk.changed, &desk.lock);
  pthread_mutex_unlock(&desk.lock);
  CHECK(list(client, NULL) == FEIDING_OK);
  pthread_mutex_lock(&desk.lock);
  CHECK(desk.held);
  desk.held = false;
  pthread_cond_broadcast(&desk.changed);
  pthread_mutex_unlock(&desk.lock);
  pthread_join(thread, NULL);

  desk.act = "close";
  list(client, NULL);
  CHECK(list(client, NULL) == FEIDING_CLOSED);
  feiding_client_free(client);
  CHECK(desk.freed == 1);
}

static feiding_client *interrupted(struct desk *desk, const char *url) {
  feiding_options *options = options_for(url);
  feiding_interrupt table;
  memset(&table, 0, sizeof table);
  table.size = sizeof table;
  table.userdata = desk;
  table.free = let_go;
  table.check = interrupt;
  desk_init(desk);
  feiding_options_set_interrupt(options, &table);
  return desk->client = made(options, "secret");
}

/* A call that waits for an answer which never comes. */
static void interrupts(const char *url) {
  struct desk desk;
  feiding_error *error = NULL;
  feiding_client *client = interrupted(&desk, url);
  CHECK(list(client, NULL) == FEIDING_OK);
  tell_sandbox(client, "fault", "{\"kind\":\"stall\",\"path\":\"/open-apis/im\"}");
  desk.act = "end";
  CHECK(list(client, &error) == FEIDING_CLOSED);
  CHECK(desk.asked > 0 && strstr(feiding_error_text(error), "the user pressed stop") != NULL);
  feiding_error_free(error);
  tell_sandbox(client, "clear", "{}");
  desk.act = "";
  CHECK(list(client, NULL) == FEIDING_OK);
  tell_sandbox(client, "fault", "{\"kind\":\"stall\",\"path\":\"/open-apis/im\"}");
  desk.act = "close";
  CHECK(list(client, NULL) == FEIDING_CLOSED);
  feiding_client_free(client);
  CHECK(desk.freed == 1);
  client = interrupted(&desk, url);
  tell_sandbox(client, "clear", "{}");
  feiding_client_free(client);
}

static void assertion(const char *url, const char *act, feiding_status expected, const char *text) {
  struct desk desk;
  feiding_options *options = options_for(url);
  feiding_assertion table;
  feiding_client *client;
  feiding_error *error = NULL;
  feiding_status status;
  memset(&table, 0, sizeof table);
  table.size = sizeof table;
  table.userdata = &desk;
  table.free = let_go;
  table.sign = sign;
  desk_init(&desk);
  desk.act = act;
  feiding_options_set_client_assertion(options, &table);
  feiding_options_set_oauth_base_url(options, url);
  client = made(options, NULL);
  status = list(client, &error);
  if (status != expected || (text != NULL && strstr(feiding_error_text(error), text) == NULL)) {
    fprintf(stderr, "%s: %d, %s\n", act, (int)status, feiding_error_text(error));
    exit(1);
  }
  CHECK(desk.asked == 1 && strncmp(desk.text, "127.0.0.1", 9) == 0);
  feiding_error_free(error);
  feiding_client_free(client);
  CHECK(desk.freed == 1);
}

int main(int argc, char **argv) {
  const char *url = argc > 1 ? argv[1] : "";
  loggers(url);
  interrupts(url);
  assertion(url, "", FEIDING_OK, NULL);
  assertion(url, "fail", FEIDING_TOKEN, "the key is locked away");
  assertion(url, "bytes", FEIDING_CONFIG, "its text is not UTF-8");
  assertion(url, "json", FEIDING_CONFIG, "gave no JSON");
  assertion(url, "none", FEIDING_CONFIG, "the client assertion is empty");
  return 0;
}
