/* upload_download.c: sends a file from disk and from memory, and fetches one in two ways. */
#include "common.h"

static const char CONTENT[] = "seven bytes and more\0with a NUL";

static void upload(const feiding_client *client, feiding_args *args, char *key, size_t room) {
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_args_set_string(args, "file_type", "stream");
  feiding_args_set_string(args, "file_name", "seven.txt");
  CHECK_OK(feiding_client_call(client, FEIDING_LARK_IM_V1_FILE_CREATE, args, NULL, &reply, &error), error);
  CHECK(feiding_reply_string_len(reply, "file_key") < room);
  strcpy(key, feiding_reply_string(reply, "file_key"));
  CHECK(key[0] != '\0');
  printf("%s\n", key);
  feiding_reply_free(reply);
}

static feiding_reply *download(const feiding_client *client, const char *key) {
  feiding_args *args = feiding_args_new();
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_args_set_string(args, "file_key", key);
  CHECK_OK(feiding_client_call(client, FEIDING_LARK_IM_V1_FILE_GET, args, NULL, &reply, &error), error);
  CHECK(feiding_reply_is_file(reply));
  feiding_args_free(args);
  return reply;
}

int main(int argc, char **argv) {
  feiding_client *client = client_of(argc, argv);
  feiding_args *args = feiding_args_new();
  feiding_reply *reply;
  feiding_error *error = NULL;
  char path[64], key[128], name[5 + 255 + 1];
  unsigned char got[sizeof CONTENT + 16];
  size_t count = 0, total = 0;
  FILE *file;

  snprintf(path, sizeof path, "/tmp/feiding-c-%p", (void *)args);
  file = fopen(path, "wb");
  CHECK(file != NULL && fwrite(CONTENT, 1, sizeof CONTENT, file) == sizeof CONTENT && fclose(file) == 0);
  feiding_args_set_file(args, "file", path);
  upload(client, args, key, sizeof key);
  feiding_args_set_file_bytes(args, "file", "seven.txt", (const uint8_t *)CONTENT, sizeof CONTENT);
  upload(client, args, key, sizeof key);
  feiding_args_free(args);

  /* What has no length before it is read would arrive empty. */
  args = feiding_args_new();
  feiding_args_set_file(args, "file", "/dev/zero");
  CHECK(feiding_client_call(client, FEIDING_LARK_IM_V1_FILE_CREATE, args, NULL, &reply, &error) ==
        FEIDING_CONFIG);
  CHECK(strstr(feiding_error_text(error), "not a file") != NULL);
  feiding_error_free(error);
  error = NULL;
  feiding_args_free(args);

  /* Piece by piece. */
  reply = download(client, key);
  printf("name %s\n", feiding_reply_file_name(reply));
  do {
    CHECK(total + 7 <= sizeof got);
    CHECK_OK(feiding_reply_read(reply, got + total, 7, &count, &error), error);
    total += count;
  } while (count > 0);
  CHECK(total == sizeof CONTENT && memcmp(got, CONTENT, total) == 0);
  feiding_reply_free(reply);

  /* What broke off has no end, however often it is asked for. */
  tell_sandbox(client, "fault", "{\"kind\":\"half\",\"path\":\"/open-apis/im/v1/files/\"}");
  reply = download(client, key);
  while (feiding_reply_read(reply, got, sizeof got, &count, &error) == FEIDING_OK) CHECK(count > 0);
  CHECK(feiding_error_status(error) == FEIDING_IO);
  feiding_error_free(error);
  error = NULL;
  CHECK(feiding_reply_read(reply, got, sizeof got, &count, NULL) == FEIDING_IO);
  CHECK(feiding_reply_save(reply, path, NULL) == FEIDING_IO);
  feiding_reply_free(reply);

  /* Into a file; a second time there is nothing left. */
  reply = download(client, key);
  CHECK_OK(feiding_reply_save(reply, path, &error), error);
  CHECK(feiding_reply_save(reply, path, NULL) == FEIDING_CONFIG);
  CHECK(feiding_reply_read(reply, got, sizeof got, &count, NULL) == FEIDING_CONFIG);
  feiding_reply_free(reply);
  file = fopen(path, "rb");
  CHECK(file != NULL && fread(got, 1, sizeof got, file) == sizeof CONTENT && fclose(file) == 0);
  CHECK(memcmp(got, CONTENT, sizeof CONTENT) == 0);
  remove(path);

  /* What could not be saved was not saved before. */
  reply = download(client, key);
  CHECK(feiding_reply_save(reply, "/no/such/folder/seven.txt", NULL) == FEIDING_CONFIG);
  CHECK(feiding_reply_save(reply, path, &error) == FEIDING_CONFIG);
  CHECK(strstr(feiding_error_message(error), "or that failed") != NULL);
  feiding_error_free(error);
  error = NULL;
  feiding_reply_free(reply);

  /* Under a name as long as names can be. */
  memset(name, 'n', sizeof name - 1);
  memcpy(name, "/tmp/", 5);
  name[sizeof name - 1] = '\0';
  reply = download(client, key);
  CHECK_OK(feiding_reply_save(reply, name, &error), error);
  feiding_reply_free(reply);
  CHECK(remove(name) == 0);

  feiding_client_free(client);
  return 0;
}
