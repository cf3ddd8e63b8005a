/* threads.c: eight threads with one client, one set of arguments and one token; then one thread
 * closes the client while the others call. */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>

#include "common.h"

#define THREADS 8
#define CALLS 100

struct work {
  const feiding_client *client;
  const feiding_args *args;
  const feiding_reply *shared;
  int done;
};

static void *call_often(void *argument) {
  struct work *work = (struct work *)argument;
  int i;
  for (i = 0; i < CALLS; i++) {
    feiding_reply *reply = NULL;
    feiding_error *error = NULL;
    CHECK_OK(feiding_client_call(work->client, FEIDING_LARK_IM_V1_CHAT_LIST, work->args, NULL,
                                 &reply, &error), error);
    CHECK(feiding_reply_count(reply, "items") > 0);
    feiding_reply_free(reply);
    /* One answer may be read by all. */
    CHECK(strcmp(feiding_reply_string(work->shared, "/items/0/chat_id"), "") != 0);
    CHECK(strcmp(feiding_reply_json(work->shared, ""), "") != 0);
    work->done++;
  }
  return NULL;
}

static void *call_until_closed(void *argument) {
  struct work *work = (struct work *)argument;
  feiding_status status;
  do {
    feiding_reply *reply = NULL;
    status = feiding_client_call(work->client, FEIDING_LARK_IM_V1_CHAT_LIST, work->args, NULL,
                                 &reply, NULL);
    feiding_reply_free(reply);
  } while (status == FEIDING_OK);
  CHECK(status == FEIDING_CLOSED);
  work->done = 1;
  return NULL;
}

int main(int argc, char **argv) {
  feiding_client *client = client_of(argc, argv);
  feiding_args *args = feiding_args_new();
  feiding_reply *shared = NULL;
  struct work works[THREADS];
  pthread_t threads[THREADS];
  int i, done = 0;

  feiding_args_set_int64(args, "page_size", 1);
  CHECK_OK(feiding_client_call(client, FEIDING_LARK_IM_V1_CHAT_LIST, args, NULL, &shared, NULL),
           NULL);
  for (i = 0; i < THREADS; i++) {
    struct work work = {client, args, shared, 0};
    works[i] = work;
    CHECK(pthread_create(&threads[i], NULL, call_often, &works[i]) == 0);
  }
  for (i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    done += works[i].done;
  }
  CHECK(done == THREADS * CALLS);

  for (i = 0; i < THREADS; i++) {
    works[i].done = 0;
    CHECK(pthread_create(&threads[i], NULL, call_until_closed, &works[i]) == 0);
  }
  feiding_client_close(client);
  for (i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    CHECK(works[i].done == 1);
  }
  feiding_reply_free(shared);
  feiding_args_free(args);
  feiding_client_free(client);
  return 0;
}
