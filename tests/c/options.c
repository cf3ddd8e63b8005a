/* options.c: what each option of a client changes on the wire, seen by a transport that only
 * looks. */
#include "common.h"

struct eye {
  char seen[4096];
  long long timeout_ms, idle_ms;
};

static feiding_status look(void *userdata, feiding_request *request, feiding_response *response) {
  struct eye *eye = (struct eye *)userdata;
  static const uint8_t body[] =
      "{\"code\":0,\"tenant_access_token\":\"t-1\",\"app_access_token\":\"a-1\",\"expire\":7200,"
      "\"accessToken\":\"d-1\",\"expireIn\":7200}";
  size_t i, used;
  snprintf(eye->seen, sizeof eye->seen, "%s\n", feiding_request_url(request));
  for (i = 0; i < feiding_request_header_count(request); i++) {
    used = strlen(eye->seen);
    snprintf(eye->seen + used, sizeof eye->seen - used, "%s: %s\n",
             feiding_request_header_name(request, i), feiding_request_header_value(request, i));
  }
  eye->timeout_ms = feiding_request_timeout_ms(request);
  eye->idle_ms = feiding_request_idle_timeout_ms(request);
  feiding_response_set_status(response, 200);
  feiding_response_set_body(response, body, sizeof body - 1);
  return FEIDING_OK;
}

static feiding_options *with_eye(struct eye *eye) {
  feiding_options *options = feiding_options_new();
  feiding_transport table;
  memset(&table, 0, sizeof table);
  memset(eye, 0, sizeof *eye);
  table.size = sizeof table;
  table.userdata = eye;
  table.send = look;
  feiding_options_set_transport(options, &table);
  return options;
}

static feiding_client *lark(feiding_options *options, const char *secret) {
  feiding_client *client = NULL;
  feiding_error *error = NULL;
  CHECK_OK(feiding_client_new_lark("cli_a1", secret, options, &client, &error), error);
  feiding_options_free(options);
  return client;
}

static feiding_status get(const feiding_client *client, const feiding_call_options *options) {
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_status status = feiding_client_raw(client, "GET", "/x", NULL, options, &reply, &error);
  feiding_reply_free(reply);
  feiding_error_free(error);
  return status;
}

#define SEES(text) CHECK(strstr(eye.seen, text) != NULL)
#define SEES_NOT(text) CHECK(strstr(eye.seen, text) == NULL)

static void of_clients(void) {
  struct eye eye;
  feiding_options *options = with_eye(&eye);
  feiding_call_options *call = feiding_call_options_new();
  feiding_client *client;
  feiding_options_set_base_url(options, FEIDING_LARK_BASE_URL);
  feiding_options_set_header(options, "X-Shop", "7");
  feiding_options_set_source(options, "shop");
  feiding_options_add_tag(options, "a b");
  feiding_options_set_helpdesk(options, "desk", "token");
  feiding_options_set_timeout_ms(options, 5000);
  feiding_options_set_idle_timeout_ms(options, 1234);
  client = lark(options, "secret");
  CHECK(get(client, NULL) == FEIDING_OK);
  SEES("https://open.larksuite.com/x\n");
  SEES("X-Shop: 7\n");
  SEES(" source/shop a_b\n");
  SEES("Bearer t-1\n");
  SEES_NOT("helpdesk");
  CHECK(eye.timeout_ms > 1000 && eye.timeout_ms <= 5000 && eye.idle_ms == 1234);

  feiding_call_options_set_helpdesk(call, true);
  feiding_call_options_set_header(call, "X-Shop", "8");
  feiding_call_options_set_timeout_ms(call, 900);
  feiding_call_options_set_tenant_token(call, "t-own");
  CHECK(get(client, call) == FEIDING_OK);
  SEES("ZGVzazp0b2tlbg=="); /* desk:token */
  SEES("X-Shop: 8\n");
  SEES("Bearer t-own\n");
  CHECK(eye.timeout_ms > 0 && eye.timeout_ms <= 900);
  feiding_call_options_free(call);
  feiding_client_free(client);
}

static void of_tokens(void) {
  struct eye eye;
  feiding_options *options = with_eye(&eye);
  feiding_call_options *call = feiding_call_options_new();
  feiding_client *client;
  feiding_options_set_tenant_access_token(options, "t-mine");
  feiding_options_set_app_access_token(options, "a-mine");
  client = lark(options, NULL);
  CHECK(get(client, NULL) == FEIDING_OK);
  SEES("Bearer t-mine\n");
  feiding_call_options_set_token_kind(call, FEIDING_TOKEN_APP);
  CHECK(get(client, call) == FEIDING_OK);
  SEES("Bearer a-mine\n");
  feiding_call_options_set_token_kind(call, FEIDING_TOKEN_NONE);
  CHECK(get(client, call) == FEIDING_OK);
  SEES_NOT("Bearer");
  feiding_client_free(client);

  /* Without a cache every call brings its token. */
  options = with_eye(&eye);
  feiding_options_set_token_cache(options, false);
  client = lark(options, "secret");
  CHECK(get(client, NULL) == FEIDING_CONFIG && eye.seen[0] == '\0');
  feiding_client_free(client);
  options = with_eye(&eye);
  feiding_options_set_app_type(options, FEIDING_APP_MARKETPLACE);
  client = lark(options, "secret");
  CHECK(get(client, NULL) == FEIDING_CONFIG && eye.seen[0] == '\0');
  feiding_client_free(client);
  feiding_call_options_free(call);
}

static void of_dingtalk(void) {
  struct eye eye;
  feiding_options *options = with_eye(&eye);
  feiding_client *client = NULL;
  feiding_error *error = NULL;
  feiding_options_set_old_base_url(options, FEIDING_DINGTALK_OLD_BASE_URL);
  feiding_options_set_corp_id(options, "ding7");
  CHECK_OK(feiding_client_new_dingtalk("ding_x1", "s", options, &client, &error), error);
  feiding_options_free(options);
  CHECK(get(client, NULL) == FEIDING_OK);
  SEES("https://oapi.dingtalk.com/x?access_token=");
  feiding_client_free(client);
}

/* Each is for one platform only, and the other's client says so. */
static void refused(void (*setter)(feiding_options *), const char *name, bool dingtalk) {
  feiding_options *options = feiding_options_new();
  feiding_client *client = NULL;
  feiding_error *error = NULL;
  feiding_status status;
  setter(options);
  status = dingtalk ? feiding_client_new_dingtalk("d", "s", options, &client, &error)
                    : feiding_client_new_lark("a", "s", options, &client, &error);
  if (status != FEIDING_CONFIG || strstr(feiding_error_text(error), name) == NULL) {
    fprintf(stderr, "%s: %d, %s\n", name, (int)status, feiding_error_text(error));
    exit(1);
  }
  CHECK(client == NULL);
  feiding_error_free(error);
  feiding_options_free(options);
}

static void app_token(feiding_options *options) { feiding_options_set_app_access_token(options, "a"); }
static void app_type(feiding_options *options) { feiding_options_set_app_type(options, 0); }
static void app_ticket(feiding_options *options) { feiding_options_set_app_ticket(options, "t"); }
static void helpdesk(feiding_options *options) { feiding_options_set_helpdesk(options, "i", "t"); }
static void oauth(feiding_options *options) { feiding_options_set_oauth_base_url(options, "a.b"); }
static void events(feiding_options *options) { feiding_options_set_server_sent_events(options, true); }
static void old_url(feiding_options *options) { feiding_options_set_old_base_url(options, "https://a"); }
static void corp(feiding_options *options) { feiding_options_set_corp_id(options, "c"); }

/* A proxy that is not there is named; NULL options and callbacks do nothing. */
static void of_the_network(const char *url) {
  feiding_options *options = feiding_options_new();
  feiding_client *client = NULL;
  feiding_reply *reply = NULL;
  feiding_error *error = NULL;
  feiding_options_set_base_url(options, url);
  feiding_options_set_proxy(options, "http://me:hidden@127.0.0.1:1");
  feiding_options_set_connect_timeout_ms(options, 2000);
  feiding_options_set_retries(options, 0);
  CHECK_OK(feiding_client_new_lark("cli_a1", "secret", options, &client, &error), error);
  feiding_options_free(options);
  CHECK(feiding_client_raw(client, "GET", "/x", NULL, NULL, &reply, &error) == FEIDING_IO);
  CHECK(strstr(feiding_error_text(error), "127.0.0.1") != NULL);
  CHECK(strstr(feiding_error_text(error), "hidden") == NULL);
  feiding_error_free(error);
  feiding_client_free(client);
}

int main(int argc, char **argv) {
  of_clients();
  of_tokens();
  of_dingtalk();
  refused(app_token, "app_access_token", true);
  refused(app_type, "app_type", true);
  refused(app_ticket, "app_ticket", true);
  refused(helpdesk, "helpdesk", true);
  refused(oauth, "oauth_base_url", true);
  refused(events, "server_sent_events", true);
  refused(old_url, "old_base_url", false);
  refused(corp, "corp_id", false);
  refused(app_ticket, "app_ticket", false);
  refused(events, "server_sent_events", false);
  of_the_network(argc > 1 ? argv[1] : "");
  return 0;
}
