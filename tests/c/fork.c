/* fork.c: a client made before fork() serves parent and child, each over connections of its own. */
#define _POSIX_C_SOURCE 200809L
#include <sys/wait.h>
#include <unistd.h>

#include "common.h"

static void list(const feiding_client *client) {
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  CHECK_OK(feiding_client_call(client, FEIDING_LARK_IM_V1_CHAT_LIST, NULL, NULL, &reply, &error),
           error);
  CHECK(feiding_reply_count(reply, "items") > 0);
  feiding_reply_free(reply);
}

int main(int argc, char **argv) {
  feiding_client *client = client_of(argc, argv);
  int children, calls, status;
  list(client);
  for (children = 0; children < 4; children++) {
    pid_t child = fork();
    CHECK(child >= 0);
    if (child == 0) {
      for (calls = 0; calls < 20; calls++) list(client);
      feiding_client_free(client);
      return 0;
    }
  }
  for (calls = 0; calls < 20; calls++) list(client);
  while (children-- > 0) {
    CHECK(wait(&status) > 0);
    CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0);
  }
  list(client);
  feiding_client_free(client);
  return 0;
}
