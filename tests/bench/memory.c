/* memory.c: what a call, a client and an idle connection cost in memory through the C library,
 * counted at malloc().
 *   memory HTTP_URL HTTPS_URL CA_FILE */
#define _GNU_SOURCE
#include <malloc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "feiding.h"
#include "feiding_operations.h"

/* glibc's own, behind the names that this program takes from it. */
extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);
extern void __libc_free(void *);

static long long live, allocated, allocations;

static void *counted(void *memory, long long asked) {
  if (memory != NULL) {
    live += (long long)malloc_usable_size(memory);
    allocated += asked;
    allocations++;
  }
  return memory;
}

void *malloc(size_t size) { return counted(__libc_malloc(size), (long long)size); }

void *calloc(size_t count, size_t size) {
  return counted(__libc_calloc(count, size), (long long)(count * size));
}

void *realloc(void *memory, size_t size) {
  if (memory != NULL) live -= (long long)malloc_usable_size(memory);
  return counted(__libc_realloc(memory, size), (long long)size);
}

int posix_memalign(void **memory, size_t alignment, size_t size) {
  *memory = counted(__libc_memalign(alignment, size), (long long)size);
  return *memory == NULL;
}

void free(void *memory) {
  if (memory != NULL) live -= (long long)malloc_usable_size(memory);
  __libc_free(memory);
}

static feiding_client *client_of(const char *url, const char *ca_file) {
  feiding_options *options = feiding_options_new();
  feiding_client *client = NULL;
  feiding_error *error = NULL;
  feiding_options_set_base_url(options, url);
  feiding_options_set_ca_file(options, ca_file);
  feiding_options_set_proxy(options, "");
  if (feiding_client_new_lark("cli_a1", "secret", options, &client, &error) != FEIDING_OK) {
    fprintf(stderr, "%s\n", feiding_error_text(error));
    exit(1);
  }
  feiding_options_free(options);
  return client;
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

static void measure(const char *name, const char *url, const char *ca_file) {
  enum { CLIENTS = 100, CALLS = 1000 };
  feiding_client *clients[CLIENTS];
  long long before = live, made, connected;
  int i;
  for (i = 0; i < CLIENTS; i++) clients[i] = client_of(url, ca_file);
  made = live;
  for (i = 0; i < CLIENTS; i++) call(clients[i]);
  connected = live;
  allocated = allocations = 0;
  for (i = 0; i < CALLS; i++) call(clients[0]);
  printf("%-5s  %9lld %9lld %13lld %14lld\n", name, allocations / CALLS, allocated / CALLS,
         (made - before) / CLIENTS, (connected - made) / CLIENTS);
  for (i = 0; i < CLIENTS; i++) feiding_client_free(clients[i]);
}

int main(int argc, char **argv) {
  if (argc != 4) return 2;
  call(client_of(argv[1], argv[3])); /* What is made once stays out of it. */
  printf("\nmemory through C, in bytes\n       per call: allocations, bytes   per client  per idle "
         "connection\n");
  measure("http", argv[1], argv[3]);
  measure("https", argv[2], argv[3]);
  return 0;
}
