/* calls.c: what a call costs through the C library, in CPU time of its threads. The bare client of
 * the same run is its peer.
 *   calls HTTP_URL HTTPS_URL CA_FILE CALLS */
#define _POSIX_C_SOURCE 200809L
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "feiding.h"
#include "feiding_operations.h"

enum { WARM_UP = 200, MOST_THREADS = 8, ROUNDS = 3 };

struct work {
  feiding_client *client;
  int calls;
  double cpu_us;
};

static double now_us(clockid_t clock) {
  struct timespec time;
  clock_gettime(clock, &time);
  return (double)time.tv_sec * 1e6 + (double)time.tv_nsec / 1e3;
}

static void call(const feiding_client *client) {
  feiding_args *args = feiding_args_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_args_set_string(args, "receive_id_type", "chat_id");
  feiding_args_set_string(args, "receive_id", "oc_42");
  feiding_args_set_string(args, "msg_type", "text");
  feiding_args_set_string(args, "content", "{\"text\":\"build is green\"}");
  if (feiding_client_call(client, FEIDING_LARK_IM_V1_MESSAGE_CREATE, args, NULL, &reply, &error) !=
          FEIDING_OK ||
      strlen(feiding_reply_string(reply, "message_id")) == 0) {
    fprintf(stderr, "%s\n", error ? feiding_error_text(error) : "no message id");
    exit(1);
  }
  feiding_reply_free(reply);
  feiding_args_free(args);
}

static void *run(void *argument) {
  struct work *work = argument;
  double before;
  int i;
  for (i = 0; i < WARM_UP; i++) call(work->client);
  before = now_us(CLOCK_THREAD_CPUTIME_ID);
  for (i = 0; i < work->calls; i++) call(work->client);
  work->cpu_us = now_us(CLOCK_THREAD_CPUTIME_ID) - before;
  return NULL;
}

static void measure(const char *url, const char *ca, int threads, int calls) {
  feiding_options *options = feiding_options_new();
  feiding_client *client = NULL;
  feiding_error *error = NULL;
  pthread_t ids[MOST_THREADS];
  struct work works[MOST_THREADS];
  double total = (double)threads * calls, best = 0, took = 0;
  char name[64];
  int i, round;
  feiding_options_set_base_url(options, url);
  feiding_options_set_ca_file(options, ca);
  if (feiding_client_new_lark("cli_a1", "secret", options, &client, &error) != FEIDING_OK) {
    fprintf(stderr, "%s\n", feiding_error_text(error));
    exit(1);
  }
  feiding_options_free(options);
  /* The best round counts: nobody pays for what the machine does besides. */
  for (round = 0; round < ROUNDS; round++) {
    double cpu = 0, start = now_us(CLOCK_MONOTONIC);
    for (i = 0; i < threads; i++) {
      works[i].client = client;
      works[i].calls = calls;
      pthread_create(&ids[i], NULL, run, &works[i]);
    }
    for (i = 0; i < threads; i++) {
      pthread_join(ids[i], NULL);
      cpu += works[i].cpu_us;
    }
    if (round == 0 || cpu < best) {
      best = cpu;
      took = now_us(CLOCK_MONOTONIC) - start;
    }
  }
  snprintf(name, sizeof name, "  %.*s, %d thread(s)", (int)strcspn(url, ":"), url, threads);
  printf("%-34s %12.1f %12.0f\n", name, best / total, total / took * 1e6);
  feiding_client_free(client);
}

int main(int argc, char **argv) {
  int url, calls;
  if (argc != 5 || (calls = atoi(argv[4])) <= 0) {
    fprintf(stderr, "usage: %s HTTP_URL HTTPS_URL CA_FILE CALLS\n", argv[0]);
    return 2;
  }
  printf("%-34s %12s %12s\n", "feiding through C, by name", "CPU us", "calls/s");
  for (url = 1; url <= 2; url++) {
    measure(argv[url], argv[3], 1, calls);
    measure(argv[url], argv[3], MOST_THREADS, calls / MOST_THREADS);
  }
  return 0;
}
