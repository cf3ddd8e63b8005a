/* reader.c: an upload whose content functions of your own bring. */
#include "common.h"

/* Content of LENGTH bytes, each its place modulo 251, and how it behaves. */
#define LENGTH 200000
struct source {
  const char *act;
  size_t position;
  int rewinds, freed;
};

static feiding_status bring(void *userdata, uint8_t *buffer, size_t length, size_t *count,
                            feiding_result *result) {
  struct source *source = (struct source *)userdata;
  size_t i;
  if (strcmp(source->act, "fail") == 0 && source->position > 100000) {
    feiding_result_set_message(result, "the tape tore");
    return FEIDING_IO;
  }
  if (strcmp(source->act, "short") == 0 && source->position > 100000) return FEIDING_OK;
  if (strcmp(source->act, "lies") == 0) {
    *count = length + 1;
    return FEIDING_OK;
  }
  if (length > 1000) length = 1000;
  for (i = 0; i < length && source->position < LENGTH; i++) {
    buffer[i] = (uint8_t)(source->position++ % 251);
  }
  *count = i;
  return FEIDING_OK;
}

static feiding_status again(void *userdata, feiding_result *result) {
  struct source *source = (struct source *)userdata;
  if (strcmp(source->act, "stuck") == 0) {
    feiding_result_set_message(result, "the tape is stuck");
    return FEIDING_IO;
  }
  source->rewinds++;
  source->position = 0;
  return FEIDING_OK;
}

static void let_go(void *userdata) { ((struct source *)userdata)->freed++; }

/* Uploads what the functions bring. */
static feiding_status upload(feiding_client *client, struct source *source, bool rewinds,
                             feiding_reply **reply, feiding_error **error) {
  feiding_reader table;
  feiding_args *args = feiding_args_new();
  feiding_status status;
  memset(&table, 0, sizeof table);
  table.size = sizeof table;
  table.userdata = source;
  table.free = let_go;
  table.read = bring;
  table.rewind = rewinds ? again : NULL;
  feiding_args_set_string(args, "file_type", "stream");
  feiding_args_set_string(args, "file_name", "a.bin");
  feiding_args_set_file_reader(args, "file", "a.bin", LENGTH, &table);
  status = feiding_client_call(client, FEIDING_LARK_IM_V1_FILE_CREATE, args, NULL, reply, error);
  feiding_args_free(args);
  CHECK(source->freed == 1);
  return status;
}

/* Closes the client, and would bring a byte at a time for ever. */
struct endless {
  feiding_client *client;
  int reads;
};

static feiding_status drip(void *userdata, uint8_t *buffer, size_t length, size_t *count,
                           feiding_result *result) {
  struct endless *endless = (struct endless *)userdata;
  (void)result;
  feiding_client_close(endless->client);
  endless->reads++;
  *count = length > 0 ? 1 : 0;
  if (length > 0) buffer[0] = 0;
  return FEIDING_OK;
}

/* A call that ends, ends between two pieces of what it sends, however long that is said to be. */
static void ended(feiding_client *client) {
  struct endless endless = {NULL, 0};
  feiding_reader table;
  feiding_args *args = feiding_args_new();
  feiding_reply *reply = NULL;
  endless.client = client;
  memset(&table, 0, sizeof table);
  table.size = sizeof table;
  table.userdata = &endless;
  table.read = drip;
  feiding_args_set_string(args, "file_type", "stream");
  feiding_args_set_string(args, "file_name", "a.bin");
  feiding_args_set_file_reader(args, "file", "a.bin", UINT64_MAX, &table);
  CHECK(feiding_client_call(client, FEIDING_LARK_IM_V1_FILE_CREATE, args, NULL, &reply, NULL) ==
        FEIDING_CLOSED);
  CHECK(reply == NULL && endless.reads == 1);
  feiding_args_free(args);
}

static void failing(feiding_client *client, const char *act, feiding_status expected,
                    const char *text) {
  struct source source = {"", 0, 0, 0};
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_status status;
  source.act = act;
  status = upload(client, &source, true, &reply, &error);
  if (status != expected || strstr(feiding_error_text(error), text) == NULL) {
    fprintf(stderr, "%s: %d, %s\n", act, (int)status, feiding_error_text(error));
    exit(1);
  }
  feiding_error_free(error);
}

int main(int argc, char **argv) {
  feiding_client *client = client_of(argc, argv);
  struct source source = {"", 0, 0, 0};
  struct source once = {"", 0, 0, 0};
  feiding_reply *reply = NULL, *file = NULL;
  feiding_error *error = NULL;
  feiding_args *args = feiding_args_new();
  uint8_t piece[4096];
  size_t count, total = 0, i;

  CHECK_OK(upload(client, &source, true, &reply, &error), error);
  CHECK(source.position == LENGTH && source.rewinds == 0);

  /* What went up comes down again. */
  feiding_args_set_string(args, "file_key", feiding_reply_string(reply, "file_key"));
  CHECK_OK(feiding_client_call(client, FEIDING_LARK_IM_V1_FILE_GET, args, NULL, &file, &error),
           error);
  do {
    CHECK_OK(feiding_reply_read(file, piece, sizeof piece, &count, &error), error);
    for (i = 0; i < count; i++) CHECK(piece[i] == (uint8_t)((total + i) % 251));
    total += count;
  } while (count > 0);
  CHECK(total == LENGTH);
  feiding_reply_free(file);
  feiding_reply_free(reply);
  feiding_args_free(args);

  /* A request that was refused is sent again from the first byte on. */
  source.freed = 0;
  source.position = 0;
  tell_sandbox(client, "fault", "{\"kind\":\"rate_limit\",\"path\":\"/open-apis/im/v1/files\",\"reset\":\"0\"}");
  CHECK_OK(upload(client, &source, true, &reply, &error), error);
  CHECK(source.rewinds == 1);
  feiding_reply_free(reply);
  tell_sandbox(client, "fault", "{\"kind\":\"rate_limit\",\"path\":\"/open-apis/im/v1/files\",\"reset\":\"0\"}");
  CHECK(upload(client, &once, false, &reply, &error) == FEIDING_CONFIG);
  CHECK(strstr(feiding_error_text(error), "has no rewind") != NULL);
  feiding_error_free(error);

  /* The fault is used up here: the server may see an upload that breaks off after the next call. */
  tell_sandbox(client, "fault", "{\"kind\":\"rate_limit\",\"path\":\"/open-apis/im/v1/files\",\"reset\":\"0\"}");
  failing(client, "stuck", FEIDING_IO, "the tape is stuck");
  failing(client, "fail", FEIDING_IO, "the tape tore");
  failing(client, "short", FEIDING_CONFIG, "of 200000 bytes");
  failing(client, "lies", FEIDING_CONFIG, "it gave");
  ended(client);
  feiding_client_free(client);
  return 0;
}
