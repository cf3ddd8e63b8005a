/* feiding.h: Feishu/Lark and DingTalk for programs in C and C++.
 * Made by ffi/header from ffi/src; do not edit.
 *
 * What holds for every function:
 * - Handles are opaque. What a _new function or an output gives is yours; free it with the _free
 *   function of its type, which takes NULL. No other function consumes what you pass.
 * - Functions that can fail return a feiding_status. Outputs are written on FEIDING_OK only, the
 *   error on failure only; an error parameter may always be NULL.
 * - Setters return nothing. The first bad argument is remembered in the handle, and every call
 *   with it gives that failure.
 * - Strings end in NUL and are UTF-8. Where data may hold a NUL there is a _len or _bytes twin.
 *   Strings you pass are copied; strings you get are borrowed from the handle, "" when absent.
 * - Clients, replies and errors may be used from several threads at once, arguments and options
 *   too as long as none sets something. Nothing is freed while another thread uses it.
 * - A failure of the library itself gives FEIDING_PANIC and never ends the process. */

#ifndef FEIDING_H
#define FEIDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/** The home of Feishu, the default. */
#define FEIDING_FEISHU_BASE_URL "https://open.feishu.cn"

/** The home of Lark, outside mainland China. */
#define FEIDING_LARK_BASE_URL "https://open.larksuite.com"

/** The home of DingTalk, the default. */
#define FEIDING_DINGTALK_BASE_URL "https://api.dingtalk.com"

/** The home of DingTalk's old API, the default. */
#define FEIDING_DINGTALK_OLD_BASE_URL "https://oapi.dingtalk.com"

/**
 * The number of the binary interface: that of the soname, `libfeiding.so.0`.
 */
#define FEIDING_ABI_VERSION 0

/**
 * The token of the app acting in one organisation.
 */
#define FEIDING_TOKEN_TENANT 0

/**
 * The token of a user.
 */
#define FEIDING_TOKEN_USER 1

/**
 * The token of the app itself, outside any organisation.
 */
#define FEIDING_TOKEN_APP 2

/**
 * No token.
 */
#define FEIDING_TOKEN_NONE 3

/**
 * The arguments of a call: names as the catalog has them, or qualified ones (`path.x`, `query.x`,
 * `header.x`, `body.x`, or `body` for the whole of it). A raw call takes only qualified ones. One
 * set of arguments serves as many calls as you like, on several threads at once as long as none
 * sets something. A second value for a name replaces the first.
 */
typedef struct feiding_args feiding_args;

/**
 * The options of one call. One set serves as many calls as you like, on several threads at once
 * as long as none sets something. What is not set comes from the client. A token given here is
 * used or the call is refused before anything is sent; it is never ignored.
 */
typedef struct feiding_call_options feiding_call_options;

/**
 * A client of one platform. Use one from as many threads as you like: connections and tokens are
 * shared, and nothing runs in the background.
 */
typedef struct feiding_client feiding_client;

/**
 * A failure, with all that is known about it. Never holds a secret. Read it from as many threads
 * as you like; free it with feiding_error_free().
 */
typedef struct feiding_error feiding_error;

/**
 * The options of a client. One set serves as many clients as you like; a client keeps no hold of
 * it.
 */
typedef struct feiding_options feiding_options;

/**
 * The answer to a successful call. Read it from as many threads as you like; free it with
 * feiding_reply_free(). A name that begins with `/` is a JSON pointer (RFC 6901) into the data,
 * any other a member of it, and "" all of it.
 */
typedef struct feiding_reply feiding_reply;

/**
 * What a function says about how it went: FEIDING_OK, or what kind of failure it was. The
 * numbers never change and are never used again for something else.
 */
typedef int32_t feiding_status;

/**
 * It went well.
 */
#define FEIDING_OK 0

/**
 * The caller asked for something that cannot be: an option, an argument, a missing secret.
 * Nothing was sent.
 */
#define FEIDING_CONFIG 1

/**
 * The connection could not be made or broke.
 */
#define FEIDING_IO 2

/**
 * A time-out or the deadline of the call passed.
 */
#define FEIDING_TIMEOUT 3

/**
 * An answer that is not the platform's JSON: a gateway's page, an empty body.
 */
#define FEIDING_HTTP 4

/**
 * An answer that should be JSON and is not, or is cut off, or is too large.
 */
#define FEIDING_DECODE 5

/**
 * The platform understood the call and refused it.
 */
#define FEIDING_API 6

/**
 * A token could not be had.
 */
#define FEIDING_TOKEN 7

/**
 * A signature does not fit.
 */
#define FEIDING_SIGNATURE 8

/**
 * Encrypted content cannot be decrypted.
 */
#define FEIDING_DECRYPT 9

/**
 * The client was closed.
 */
#define FEIDING_CLOSED 10

/**
 * A parameter that must not be NULL was.
 */
#define FEIDING_NULL_PARAMETER 100

/**
 * A string of the caller is not UTF-8.
 */
#define FEIDING_UTF8 101

/**
 * The library itself failed, which is a mistake in it. The process goes on.
 */
#define FEIDING_PANIC 102

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * The version of the library that is loaded, `0.1.0`. The string is the library's own and always
 * valid: do not free it. Does not block, any thread, writes nothing, takes no pointer that could
 * be NULL.
 */
const char *feiding_version(void);

/**
 * The number of the binary interface of the library that is loaded: FEIDING_ABI_VERSION of the
 * header it was built with. Nothing to free; does not block, any thread, writes nothing, takes no
 * pointer that could be NULL.
 */
uint32_t feiding_abi_version(void);

/**
 * Frees a failure. Does not block. The error must not be in use on another thread, and is gone
 * afterwards with every string it lent. NULL does nothing. Writes nothing.
 */
void feiding_error_free(struct feiding_error *error);

/**
 * The status that the failed function returned. Does not block, any thread, nothing to free,
 * writes nothing; a NULL error gives FEIDING_OK.
 */
feiding_status feiding_error_status(const struct feiding_error *error);

/**
 * What happened, in one sentence; for an answer of the platform, its own words. Borrowed: it is
 * valid until the error is freed. Does not block, any thread, writes nothing; a NULL error gives
 * "".
 */
const char *feiding_error_message(const struct feiding_error *error);

/**
 * Everything in one line: message, code, HTTP status, log id and hint. Borrowed: it is valid
 * until the error is freed. Does not block, any thread, writes nothing; a NULL error gives "".
 */
const char *feiding_error_text(const struct feiding_error *error);

/**
 * The platform's code, 0 where it has none or where it is no number. Does not block, any thread,
 * nothing to free, writes nothing; a NULL error gives 0.
 */
int64_t feiding_error_code(const struct feiding_error *error);

/**
 * The platform's code as text, `99991663` or `Forbidden.AccessDenied`; "" where it has none.
 * Borrowed: it is valid until the error is freed. Does not block, any thread, writes nothing; a
 * NULL error gives "".
 */
const char *feiding_error_code_text(const struct feiding_error *error);

/**
 * The platform's id of the answer, which its support asks for; "" where it gave none. Borrowed:
 * it is valid until the error is freed. Does not block, any thread, writes nothing; a NULL error
 * gives "".
 */
const char *feiding_error_log_id(const struct feiding_error *error);

/**
 * The HTTP status of the answer, 0 where none came. Does not block, any thread, nothing to free,
 * writes nothing; a NULL error gives 0.
 */
int32_t feiding_error_http_status(const struct feiding_error *error);

/**
 * What to do about it; "" where that is not known. Borrowed: it is valid until the error is
 * freed. Does not block, any thread, writes nothing; a NULL error gives "".
 */
const char *feiding_error_hint(const struct feiding_error *error);

/**
 * The page of the developer console where missing scopes are applied for; "" where there is
 * none. Borrowed: it is valid until the error is freed. Does not block, any thread, writes
 * nothing; a NULL error gives "".
 */
const char *feiding_error_console_url(const struct feiding_error *error);

/**
 * Whether the same call may succeed later without any change. Does not block, any thread,
 * nothing to free, writes nothing; a NULL error gives false.
 */
bool feiding_error_is_retryable(const struct feiding_error *error);

/**
 * How many scopes the app or the user lacks. Does not block, any thread, nothing to free, writes
 * nothing; a NULL error gives 0.
 */
size_t feiding_error_scope_count(const struct feiding_error *error);

/**
 * One of the missing scopes, counted from 0. Borrowed: it is valid until the error is freed.
 * Does not block, any thread, writes nothing; a NULL error, or an index that is too large, gives
 * "".
 */
const char *feiding_error_scope(const struct feiding_error *error,
                                size_t index);

/**
 * How many fields the platform did not accept. Does not block, any thread, nothing to free,
 * writes nothing; a NULL error gives 0.
 */
size_t feiding_error_violation_count(const struct feiding_error *error);

/**
 * The name of a field that was not accepted, as the platform spells it, counted from 0.
 * Borrowed: it is valid until the error is freed. Does not block, any thread, writes nothing; a
 * NULL error, or an index that is too large, gives "".
 */
const char *feiding_error_violation_field(const struct feiding_error *error,
                                          size_t index);

/**
 * What is wrong with that field, in the platform's words. Borrowed: it is valid until the error
 * is freed. Does not block, any thread, writes nothing; a NULL error, or an index that is too
 * large, gives "".
 */
const char *feiding_error_violation_description(const struct feiding_error *error,
                                                size_t index);

/**
 * Makes an empty set of client options, yours: free it with feiding_options_free(). Does not
 * block, any thread, writes nothing, takes no pointer that could be NULL; gives NULL only after
 * a failure of the library itself, and every function takes that.
 */
struct feiding_options *feiding_options_new(void);

/**
 * Frees client options. Does not block. Clients made with them go on. NULL does nothing. Writes
 * nothing.
 */
void feiding_options_free(struct feiding_options *options);

/**
 * Sets the home of the API: FEIDING_FEISHU_BASE_URL or FEIDING_DINGTALK_BASE_URL by default,
 * FEIDING_LARK_BASE_URL for Lark, or an address of your own. https only, except on this machine.
 * Copied, nothing to free; does not block, writes nothing; one thread at a time for the same
 * options. NULL options does nothing; NULL url is remembered and comes back from
 * feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_base_url(struct feiding_options *options,
                                  const char *url);

/**
 * Sets the home of DingTalk's old API. Refused by a client of Feishu/Lark. Copied, nothing to
 * free; does not block, writes nothing; one thread at a time for the same options. NULL options
 * does nothing; NULL url is remembered and comes back from feiding_client_new_… as
 * FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_old_base_url(struct feiding_options *options,
                                      const char *url);

/**
 * Sets how long a call may take in all, retries included: 30 s by default. Uploads and downloads
 * have no total unless a call sets one. Nothing to free; does not block, writes nothing; one
 * thread at a time for the same options. NULL options does nothing.
 */
void feiding_options_set_timeout_ms(struct feiding_options *options,
                                    uint64_t milliseconds);

/**
 * Sets how long making a connection may take: 10 s by default. Nothing to free; does not block,
 * writes nothing; one thread at a time for the same options. NULL options does nothing.
 */
void feiding_options_set_connect_timeout_ms(struct feiding_options *options,
                                            uint64_t milliseconds);

/**
 * Sets the longest time without a byte moving: 30 s by default. Nothing to free; does not block,
 * writes nothing; one thread at a time for the same options. NULL options does nothing.
 */
void feiding_options_set_idle_timeout_ms(struct feiding_options *options,
                                         uint64_t milliseconds);

/**
 * Sets how often a call may be sent again after a failure that allows it: 2 by default, 0 turns
 * retries off. Nothing to free; does not block, writes nothing; one thread at a time for the
 * same options. NULL options does nothing.
 */
void feiding_options_set_retries(struct feiding_options *options,
                                 uint32_t retries);

/**
 * Sets the proxy for everything, `http://user:password@host:port` or `socks5://host:port`; ""
 * turns proxies off. By default the environment decides. Copied, nothing to free; does not
 * block, writes nothing; one thread at a time for the same options. NULL options does nothing;
 * NULL address is remembered and comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_proxy(struct feiding_options *options,
                               const char *address);

/**
 * Trusts the certificates of a PEM file too; it is read when the client is made. Copied, nothing
 * to free; does not block, writes nothing; one thread at a time for the same options. NULL
 * options does nothing; NULL path is remembered and comes back from feiding_client_new_… as
 * FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_ca_file(struct feiding_options *options,
                                 const char *path);

/**
 * Sets a tenant access token (DingTalk: access token) that you manage; it is used instead of
 * fetching one. Copied, nothing to free; does not block, writes nothing; one thread at a time
 * for the same options. NULL options does nothing; NULL token is remembered and comes back from
 * feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_tenant_access_token(struct feiding_options *options,
                                             const char *token);

/**
 * Says what this program is, for the User-Agent. Characters outside `A-Z a-z 0-9 . _ -` become
 * `_`, and it is cut to 64. Copied, nothing to free; does not block, writes nothing; one thread
 * at a time for the same options. NULL options does nothing; NULL name is remembered and comes
 * back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_source(struct feiding_options *options,
                                const char *name);

/**
 * Adds a header to every request. Copied, nothing to free; does not block, writes nothing; one
 * thread at a time for the same options. NULL options does nothing; NULL name or value is
 * remembered and comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_header(struct feiding_options *options,
                                const char *name,
                                const char *value);

/**
 * Sets the largest JSON answer, decompressed: 16 MiB by default. Files have no limit. Nothing to
 * free; does not block, writes nothing; one thread at a time for the same options. NULL options
 * does nothing.
 */
void feiding_options_set_max_answer_bytes(struct feiding_options *options,
                                          uint64_t bytes);

/**
 * Sets the organisation that a DingTalk app for many acts in. Refused by a client of
 * Feishu/Lark. Copied, nothing to free; does not block, writes nothing; one thread at a time for
 * the same options. NULL options does nothing; NULL id is remembered and comes back from
 * feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_corp_id(struct feiding_options *options,
                                 const char *id);

/**
 * Makes an empty set of call options, yours: free it with feiding_call_options_free(). Does not
 * block, any thread, writes nothing, takes no pointer that could be NULL; gives NULL only after
 * a failure of the library itself, and every function takes that.
 */
struct feiding_call_options *feiding_call_options_new(void);

/**
 * Frees call options. Does not block. No call may be using them. NULL does nothing. Writes
 * nothing.
 */
void feiding_call_options_free(struct feiding_call_options *options);

/**
 * Acts as the user of this user access token. Copied, nothing to free; does not block, writes
 * nothing; one thread at a time for the same options. NULL options does nothing; NULL token is
 * remembered and comes back from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_call_options_set_user_token(struct feiding_call_options *options,
                                         const char *token);

/**
 * Uses this tenant access token (DingTalk: access token) instead of a fetched one. Copied,
 * nothing to free; does not block, writes nothing; one thread at a time for the same options.
 * NULL options does nothing; NULL token is remembered and comes back from the call as
 * FEIDING_NULL_PARAMETER.
 */
void feiding_call_options_set_tenant_token(struct feiding_call_options *options,
                                           const char *token);

/**
 * Uses this app access token instead of a fetched one. Copied, nothing to free; does not block,
 * writes nothing; one thread at a time for the same options. NULL options does nothing; NULL
 * token is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_call_options_set_app_token(struct feiding_call_options *options,
                                        const char *token);

/**
 * Sets the organisation a marketplace app acts in: tenant key of Feishu/Lark, corpId of
 * DingTalk. Copied, nothing to free; does not block, writes nothing; one thread at a time for
 * the same options. NULL options does nothing; NULL key is remembered and comes back from the
 * call as FEIDING_NULL_PARAMETER.
 */
void feiding_call_options_set_tenant_key(struct feiding_call_options *options,
                                         const char *key);

/**
 * Sends a header. One of the same name that the library would send is replaced, except the
 * token's. One that cannot be sent is remembered as FEIDING_CONFIG. Copied, nothing to free;
 * does not block, writes nothing; one thread at a time for the same options. NULL options does
 * nothing; NULL name or value is remembered and comes back from the call as
 * FEIDING_NULL_PARAMETER.
 */
void feiding_call_options_set_header(struct feiding_call_options *options,
                                     const char *name,
                                     const char *value);

/**
 * Sets the id of this request, for your own logs and the platform's. Copied, nothing to free;
 * does not block, writes nothing; one thread at a time for the same options. NULL options does
 * nothing; NULL id is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_call_options_set_request_id(struct feiding_call_options *options,
                                         const char *id);

/**
 * Sets how long the call may take in all, retries included. Nothing to free; does not block,
 * writes nothing; one thread at a time for the same options. NULL options does nothing.
 */
void feiding_call_options_set_timeout_ms(struct feiding_call_options *options,
                                         uint64_t milliseconds);

/**
 * Sets how often the call may be sent again after a failure that allows it; 0 turns retries off.
 * Nothing to free; does not block, writes nothing; one thread at a time for the same options.
 * NULL options does nothing.
 */
void feiding_call_options_set_retries(struct feiding_call_options *options,
                                      uint32_t retries);

/**
 * Says whether the helpdesk's credentials are sent along (Feishu/Lark only). Nothing to free;
 * does not block, writes nothing; one thread at a time for the same options. NULL options does
 * nothing.
 */
void feiding_call_options_set_helpdesk(struct feiding_call_options *options,
                                       bool needed);

/**
 * Sets the kind of token of a raw call, FEIDING_TOKEN_TENANT by default; another number is
 * remembered as FEIDING_CONFIG. A call by name, whose kind the catalog knows, is refused with
 * it. Nothing to free; does not block, writes nothing; one thread at a time for the same
 * options. NULL options does nothing.
 */
void feiding_call_options_set_token_kind(struct feiding_call_options *options,
                                         int32_t kind);

/**
 * Makes an empty set of arguments, yours: free it with feiding_args_free(). Does not block, any
 * thread, writes nothing, takes no pointer that could be NULL; gives NULL only after a failure
 * of the library itself, and every function takes that.
 */
struct feiding_args *feiding_args_new(void);

/**
 * Frees arguments and closes the files they hold. Does not block. No call may be using them.
 * NULL does nothing. Writes nothing.
 */
void feiding_args_free(struct feiding_args *args);

/**
 * Sets a text, which is copied. Does not block. Nothing to free, writes nothing; one thread at a
 * time for the same arguments. NULL args does nothing; a NULL name or value is remembered and
 * comes back from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_string(struct feiding_args *args,
                             const char *name,
                             const char *value);

/**
 * Sets a text of `length` bytes, which may hold NUL and is copied. Does not block. Nothing to
 * free, writes nothing; one thread at a time for the same arguments. NULL args does nothing; a
 * NULL name or value (unless length is 0) is remembered and comes back from the call as
 * FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_string_len(struct feiding_args *args,
                                 const char *name,
                                 const char *value,
                                 size_t length);

/**
 * Sets an integer; it may stand wherever the platform wants text too. Does not block. Nothing to
 * free, writes nothing; one thread at a time for the same arguments. NULL args does nothing; a
 * NULL name is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_int64(struct feiding_args *args,
                            const char *name,
                            int64_t value);

/**
 * Sets a number. One that JSON cannot say (infinite, not a number) is remembered as
 * FEIDING_CONFIG. Does not block. Nothing to free, writes nothing; one thread at a time for the
 * same arguments. NULL args does nothing; a NULL name is remembered and comes back from the call
 * as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_double(struct feiding_args *args,
                             const char *name,
                             double value);

/**
 * Sets true or false. Does not block. Nothing to free, writes nothing; one thread at a time for
 * the same arguments. NULL args does nothing; a NULL name is remembered and comes back from the
 * call as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_bool(struct feiding_args *args,
                           const char *name,
                           bool value);

/**
 * Sets an explicit null. Does not block. Nothing to free, writes nothing; one thread at a time
 * for the same arguments. NULL args does nothing; a NULL name is remembered and comes back from
 * the call as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_null(struct feiding_args *args,
                           const char *name);

/**
 * Sets any value, given as JSON text: a list, an object. It is parsed now and not kept; what is
 * no JSON is remembered as FEIDING_CONFIG. Does not block. Nothing to free, writes nothing; one
 * thread at a time for the same arguments. NULL args does nothing; a NULL name or json is
 * remembered and comes back from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_json(struct feiding_args *args,
                           const char *name,
                           const char *json);

/**
 * Sets the content of a file by its path. It is opened now, read by the call piece by piece,
 * never whole, and closed when the arguments are freed; two calls at once with the same
 * arguments wait for each other. A file that cannot be opened is remembered as FEIDING_CONFIG.
 * Blocks as long as opening it takes. Nothing to free, writes nothing; one thread at a time for
 * the same arguments. NULL args does nothing; a NULL name or path is remembered and comes back
 * from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_file(struct feiding_args *args,
                           const char *name,
                           const char *path);

/**
 * Sets the content of a file from memory, under the name the platform shall see. `length` bytes
 * at `data` are copied. Does not block. Nothing to free, writes nothing; one thread at a time
 * for the same arguments. NULL args does nothing; a NULL name or file_name, or data (unless
 * length is 0) is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_file_bytes(struct feiding_args *args,
                                 const char *name,
                                 const char *file_name,
                                 const uint8_t *data,
                                 size_t length);

/**
 * Makes a client of Feishu/Lark. `secret` may be NULL for one that works with tokens you give it;
 * `options` may be NULL and is read, not kept. On FEIDING_OK `*client` is yours, free it with
 * feiding_client_free(); else it is untouched and `*error`, if asked for, is yours. Does not
 * block: nothing is sent. Any thread. NULL app_id or client gives FEIDING_NULL_PARAMETER.
 */
feiding_status feiding_client_new_lark(const char *app_id,
                                       const char *secret,
                                       const struct feiding_options *options,
                                       struct feiding_client **client,
                                       struct feiding_error **error);

/**
 * Makes a client of DingTalk. `client_id` is the AppKey, or the SuiteKey of an app for many
 * organisations; `secret` may be NULL for a client that works with tokens you give it; `options`
 * may be NULL and is read, not kept. On FEIDING_OK `*client` is yours, free it with
 * feiding_client_free(); else it is untouched and `*error`, if asked for, is yours. Does not
 * block: nothing is sent. Any thread. NULL client_id or client gives FEIDING_NULL_PARAMETER.
 */
feiding_status feiding_client_new_dingtalk(const char *client_id,
                                           const char *secret,
                                           const struct feiding_options *options,
                                           struct feiding_client **client,
                                           struct feiding_error **error);

/**
 * Closes the connections and ends calls that are under way on other threads; they and later calls
 * give FEIDING_CLOSED. The client must still be freed. Does not wait for those calls. Any thread.
 * NULL does nothing. Writes nothing.
 */
void feiding_client_close(const struct feiding_client *client);

/**
 * Closes and frees a client. No call may be using it: close it and wait for them first. Replies it
 * brought stay valid, except content of files that is not read yet. Does not block. NULL does
 * nothing. Writes nothing.
 */
void feiding_client_free(struct feiding_client *client);

/**
 * Runs one operation and waits for its answer. `operation` is its id, a constant of
 * feiding_operations.h or a text; `args` and `options` may be NULL and are read, not kept. On
 * FEIDING_OK `*reply` is yours, free it with feiding_reply_free(); else it is untouched and
 * `*error`, if asked for, is yours. Blocks up to the client's time-out, or that of the options;
 * where files are sent or brought, as long as bytes move. Any thread. NULL client, operation or
 * reply gives FEIDING_NULL_PARAMETER.
 */
feiding_status feiding_client_call(const struct feiding_client *client,
                                   const char *operation,
                                   const struct feiding_args *args,
                                   const struct feiding_call_options *options,
                                   struct feiding_reply **reply,
                                   struct feiding_error **error);

/**
 * Runs a call outside the catalog and waits for its answer. `method` is in capitals; `path` begins
 * with `/` and may hold `:name` segments. `args` may be NULL; their names are qualified: `path.x`
 * for a segment, `query.x`, `header.x`, `body.x` for a member of a JSON object (or a part of a
 * form, when there are files), or `body` for the whole of it. `options` may be NULL. Both are read,
 * not kept. On FEIDING_OK `*reply` is yours, free it with feiding_reply_free(); else it is
 * untouched and `*error`, if asked for, is yours. Blocks as feiding_client_call() does. Any thread.
 * NULL client, method, path or reply gives FEIDING_NULL_PARAMETER.
 */
feiding_status feiding_client_raw(const struct feiding_client *client,
                                  const char *method,
                                  const char *path,
                                  const struct feiding_args *args,
                                  const struct feiding_call_options *options,
                                  struct feiding_reply **reply,
                                  struct feiding_error **error);

/**
 * Frees an answer, and ends the download of a file that was not read to its end. Does not block.
 * The reply must not be in use on another thread, and is gone afterwards with every string it
 * lent. NULL does nothing. Writes nothing.
 */
void feiding_reply_free(struct feiding_reply *reply);

/**
 * Whether the data has this value, and it is not null. Nothing to free; does not block, any
 * thread, writes nothing. A NULL reply or name gives false.
 */
bool feiding_reply_has(const struct feiding_reply *reply,
                       const char *name);

/**
 * A text, or a number as text; "" for anything else. Borrowed: it is valid until the reply is
 * freed. Does not block, any thread, writes nothing. A NULL reply or name gives "".
 */
const char *feiding_reply_string(const struct feiding_reply *reply,
                                 const char *name);

/**
 * The length of what feiding_reply_string() gives, in bytes: more than strlen() says where the
 * text holds NUL. Nothing to free; does not block, any thread, writes nothing. A NULL reply or
 * name gives 0.
 */
size_t feiding_reply_string_len(const struct feiding_reply *reply,
                                const char *name);

/**
 * An integer, also one that travels as text; 0 for anything else. Nothing to free; does not
 * block, any thread, writes nothing. A NULL reply or name gives 0.
 */
int64_t feiding_reply_int64(const struct feiding_reply *reply,
                            const char *name);

/**
 * A number, also one that travels as text; 0 for anything else. Nothing to free; does not block,
 * any thread, writes nothing. A NULL reply or name gives 0.0.
 */
double feiding_reply_double(const struct feiding_reply *reply,
                            const char *name);

/**
 * True or false; false for anything else. Nothing to free; does not block, any thread, writes
 * nothing. A NULL reply or name gives false.
 */
bool feiding_reply_bool(const struct feiding_reply *reply,
                        const char *name);

/**
 * The number of elements of a list or of members of an object; 0 for anything else. Nothing to
 * free; does not block, any thread, writes nothing. A NULL reply or name gives 0.
 */
size_t feiding_reply_count(const struct feiding_reply *reply,
                           const char *name);

/**
 * Any value as JSON text; "" when it is absent. Borrowed: it is valid until the reply is freed.
 * Does not block, any thread, writes nothing. A NULL reply or name gives "".
 */
const char *feiding_reply_json(const struct feiding_reply *reply,
                               const char *name);

/**
 * The HTTP status. Nothing to free; does not block, any thread, writes nothing. A NULL reply
 * gives 0.
 */
int32_t feiding_reply_status(const struct feiding_reply *reply);

/**
 * The platform's id of the answer, which its support asks for; "" where it gave none. Borrowed:
 * it is valid until the reply is freed. Does not block, any thread, writes nothing. A NULL reply
 * gives "".
 */
const char *feiding_reply_log_id(const struct feiding_reply *reply);

/**
 * A header of the answer, by its name in any case; "" when it is absent. Borrowed: it is valid
 * until the reply is freed. Does not block, any thread, writes nothing. A NULL reply or name
 * gives "".
 */
const char *feiding_reply_header(const struct feiding_reply *reply,
                                 const char *name);

/**
 * The whole body as it came, envelope included, and in `*length` the number of its bytes; not
 * ended by NUL. Empty for the content of a file. Borrowed: it is valid until the reply is freed.
 * Does not block, any thread. A NULL reply gives NULL and the length 0; length may be NULL, and
 * is always written otherwise.
 */
const uint8_t *feiding_reply_body(const struct feiding_reply *reply,
                                  size_t *length);

/**
 * Whether the answer is the content of a file. Nothing to free; does not block, any thread,
 * writes nothing. A NULL reply gives false.
 */
bool feiding_reply_is_file(const struct feiding_reply *reply);

/**
 * The name the platform gives the file, without folders; "" where there is none. Borrowed: it is
 * valid until the reply is freed. Does not block, any thread, writes nothing. A NULL reply gives
 * "".
 */
const char *feiding_reply_file_name(const struct feiding_reply *reply);

/**
 * Writes the content of a file to `path`: under another name beside it first, so that `path`
 * never holds half. Content can be saved once; what was read before is not in it. Nothing to
 * free but `*error`, which is yours if asked for and is written on failure only. Blocks as long
 * as bytes move. Any thread, one after the other. NULL reply or path gives
 * FEIDING_NULL_PARAMETER.
 */
feiding_status feiding_reply_save(const struct feiding_reply *reply,
                                  const char *path,
                                  struct feiding_error **error);

/**
 * Reads the next bytes of the content of a file, at most `length`, into `buffer`, and puts their
 * number in `*count`: 0 at the end. Nothing to free but `*error`, which is yours if asked for.
 * Blocks up to the client's idle time-out. Any thread, one after the other. NULL reply, count or
 * buffer (unless length is 0) gives FEIDING_NULL_PARAMETER. On failure `*count` is untouched and
 * the buffer holds nothing of use.
 */
feiding_status feiding_reply_read(const struct feiding_reply *reply,
                                  uint8_t *buffer,
                                  size_t length,
                                  size_t *count,
                                  struct feiding_error **error);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* FEIDING_H */
