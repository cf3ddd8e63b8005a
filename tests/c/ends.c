/* ends.c: calls where a thread ends, and where the program does. */
#include <pthread.h>

#include "common.h"

static feiding_client *client;
static int calls;

static void list(void) {
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  CHECK_OK(feiding_client_call(client, FEIDING_LARK_IM_V1_CHAT_LIST, NULL, NULL, &reply, &error),
           error);
  feiding_reply_free(reply);
  calls++;
}

static void end_of_thread(void *value) {
  (void)value;
  list();
}

static void end_of_program(void) {
  list();
  feiding_client_free(client);
  if (calls != 4) _Exit(1);
}

static void *thread(void *key) {
  CHECK(pthread_setspecific(*(pthread_key_t *)key, key) == 0);
  list();
  return NULL;
}

int main(int argc, char **argv) {
  pthread_key_t key;
  pthread_t other;
  client = client_of(argc, argv);
  CHECK(pthread_key_create(&key, end_of_thread) == 0);
  CHECK(atexit(end_of_program) == 0);
  CHECK(pthread_create(&other, NULL, thread, &key) == 0);
  CHECK(pthread_join(other, NULL) == 0);
  list();
  return 0;
}
