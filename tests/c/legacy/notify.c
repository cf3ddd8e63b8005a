/* notify: what a program that was there before the library does with it. Its argument is the address
 * of a sandbox. */
#include <stdio.h>
#include <string.h>

#include <feiding.h>
#include <feiding_operations.h>

static int fail(feiding_error *error) {
    fprintf(stderr, "notify: %s\n", feiding_error_text(error));
    feiding_error_free(error);
    return 1;
}

int main(int argc, char **argv) {
    feiding_options *options = feiding_options_new();
    feiding_args *args = feiding_args_new();
    feiding_client *client = NULL;
    feiding_reply *reply = NULL;
    feiding_error *error = NULL;
    feiding_status status;

    if (argc != 2) {
        fprintf(stderr, "usage: notify URL\n");
        return 2;
    }
    if (feiding_abi_version() != FEIDING_ABI_VERSION) {
        fprintf(stderr, "notify: this is the library of another soname\n");
        return 1;
    }
    feiding_options_set_base_url(options, argv[1]);
    feiding_options_set_proxy(options, "");
    status = feiding_client_new_lark("cli_a1", "secret", options, &client, &error);
    feiding_options_free(options);
    if (status != FEIDING_OK) return fail(error);

    feiding_args_set_string(args, "receive_id_type", "chat_id");
    feiding_args_set_string(args, "receive_id", "oc_42");
    feiding_args_set_string(args, "msg_type", "text");
    feiding_args_set_string(args, "content", "{\"text\":\"backup of 1998 is done\"}");
    status = feiding_client_call(client, FEIDING_LARK_IM_V1_MESSAGE_CREATE, args, NULL, &reply, &error);
    feiding_args_free(args);
    if (status != FEIDING_OK) return fail(error);
    printf("feiding %s sent %s\n", feiding_version(), feiding_reply_string(reply, "message_id"));
    feiding_reply_free(reply);
    feiding_client_free(client);
    return 0;
}
