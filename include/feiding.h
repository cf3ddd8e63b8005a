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
 * - Tables of functions of your own begin with their size: set all of it to 0 first, then size to
 *   sizeof, then the rest. They are copied; what userdata points to is the library's from then on,
 *   which frees it by the table's free function once nothing can use it any more, or at once when
 *   the table is refused (not when its size is wrong: then nothing in it is believed).
 * - A failure of the library itself gives FEIDING_PANIC, never ends the process, and leaves the
 *   client closed. Running out of memory ends the process. */

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
 * Lines of this kind and worse: none at all.
 */
#define FEIDING_LOG_OFF 0

/**
 * What failed for good.
 */
#define FEIDING_LOG_ERROR 1

/**
 * What was odd and could be mended. The default.
 */
#define FEIDING_LOG_WARN 2

/**
 * What a client does.
 */
#define FEIDING_LOG_INFO 3

/**
 * Each call; with feiding_options_set_log_bodies() what it sent and got.
 */
#define FEIDING_LOG_DEBUG 4

/**
 * Everything.
 */
#define FEIDING_LOG_TRACE 5

/**
 * No byte of the request left: any request may be sent again.
 */
#define FEIDING_PROGRESS_NOT_SENT 0

/**
 * It went out on a kept connection that closed before a byte of the answer came: a request that
 * may be repeated may be sent again.
 */
#define FEIDING_PROGRESS_KEPT_CONNECTION_CLOSED 1

/**
 * Anything else: the platform may have carried it out. What the library takes for granted.
 */
#define FEIDING_PROGRESS_SENT 2

/**
 * An app that one organisation built for itself. The default.
 */
#define FEIDING_APP_SELF_BUILT 0

/**
 * An app that any organisation may install from the marketplace.
 */
#define FEIDING_APP_MARKETPLACE 1

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
 * The options of a client. One set serves as many clients as you like, of both platforms; a
 * client keeps no hold of it, only of the tables of functions that were set.
 */
typedef struct feiding_options feiding_options;

/**
 * What a function of the host gives back besides its status: a value, or why there is none. It
 * belongs to the library and is valid until that function returns.
 */
typedef struct feiding_result feiding_result;

/**
 * A walk over the pages of a listing. Use it from one thread at a time.
 */
typedef struct feiding_pages feiding_pages;

/**
 * The answer to a successful call. Read it from as many threads as you like; free it with
 * feiding_reply_free(). A name that begins with `/` is a JSON pointer (RFC 6901) into the data,
 * any other a member of it, and "" all of it.
 */
typedef struct feiding_reply feiding_reply;

/**
 * A request on its way through your transport. It belongs to the library and is valid on the
 * thread of feiding_transport.send until that returns, with every string it lends.
 */
typedef struct feiding_request feiding_request;

/**
 * The answer that your transport brings. It belongs to the library and is valid on the thread of
 * feiding_transport.send until that returns.
 */
typedef struct feiding_response feiding_response;

/**
 * What a function says about how it went: FEIDING_OK, or what kind of failure it was. The
 * numbers never change and are never used again for something else.
 */
typedef int32_t feiding_status;

/**
 * Content that is read piece by piece: of a file to be sent, or of an answer of your own
 * transport. Its functions are called by one thread at a time, which may be another each time;
 * they may call the library, and no C++ exception may leave them. Another status than FEIDING_OK
 * ends the call with it, and with the message that feiding_result_set_message() gave.
 */
typedef struct feiding_reader {
  /**
   * sizeof(feiding_reader).
   */
  size_t size;
  /**
   * What the functions get first.
   */
  void *userdata;
  /**
   * Frees the userdata, once, when nothing will be read any more. May be NULL.
   */
  void (*free)(void *userdata);
  /**
   * Puts at most `length` bytes into `buffer`, and their number into `*count`: 0 at the end.
   */
  feiding_status (*read)(void *userdata,
                         uint8_t *buffer,
                         size_t length,
                         size_t *count,
                         struct feiding_result *result);
  /**
   * Goes back to the first byte, for a call that is sent again. May be NULL: then the content
   * can be sent once. Not used in answers.
   */
  feiding_status (*rewind)(void *userdata, struct feiding_result *result);
} feiding_reader;

/**
 * Brings signed assertions (JWTs, RFC 7523) that sign an app in instead of its secret. Its
 * functions are called from any thread that makes a call, several at a time, and never under a
 * lock of the library; they may call the library, but not the client that asks, and no C++
 * exception may leave them.
 */
typedef struct feiding_assertion {
  /**
   * sizeof(feiding_assertion).
   */
  size_t size;
  /**
   * What the functions get first.
   */
  void *userdata;
  /**
   * Frees the userdata, once, when the options and the last client made with them are gone. May
   * be NULL.
   */
  void (*free)(void *userdata);
  /**
   * Gives an assertion by feiding_result_set_value(): the JWT alone, or a JSON object `{"value":
   * …, "service": …, "prefix": …}` when another service takes the request in place of the
   * accounts service. `audience` is the host that will read it (`accounts.feishu.cn`). Asked
   * whenever a token is fetched; another status than FEIDING_OK ends the call with it.
   */
  feiding_status (*sign)(void *userdata,
                         const char *audience,
                         struct feiding_result *result);
} feiding_assertion;

/**
 * Where a client keeps tokens and tickets, to share them between programs. Keys are printable
 * ASCII without blanks, at most 300 bytes; values are UTF-8, at most 16 KiB, and secret. Strings
 * are valid until the function returns. Its functions are called from any thread, several at a
 * time, and never under a lock of the library; they may call the library, but not a client that
 * uses this store, and no C++ exception may leave them. They return FEIDING_OK, or else a
 * status: then the library goes on as if nothing were stored, and logs the message that
 * feiding_result_set_message() gave.
 */
typedef struct feiding_store {
  /**
   * sizeof(feiding_store).
   */
  size_t size;
  /**
   * What the functions get first.
   */
  void *userdata;
  /**
   * Frees the userdata, once, when the options and the last client made with them are gone. May
   * be NULL.
   */
  void (*free)(void *userdata);
  /**
   * Gives the value of a key by feiding_result_set_value(), and nothing when the key is not
   * there or its time is over.
   */
  feiding_status (*get)(void *userdata,
                        const char *key,
                        struct feiding_result *result);
  /**
   * Sets a value for a time.
   */
  feiding_status (*set)(void *userdata,
                        const char *key,
                        const char *value,
                        uint64_t lifetime_ms,
                        struct feiding_result *result);
  /**
   * Sets a value for a time if the key is not there, and says in `*added` whether it did: one
   * step, which no other thread or program can come between.
   */
  feiding_status (*add)(void *userdata,
                        const char *key,
                        const char *value,
                        uint64_t lifetime_ms,
                        bool *added,
                        struct feiding_result *result);
  /**
   * Removes a key if it has this value, and says in `*removed` whether it did: one step, which
   * no other thread or program can come between.
   */
  feiding_status (*remove)(void *userdata,
                           const char *key,
                           const char *value,
                           bool *removed,
                           struct feiding_result *result);
} feiding_store;

/**
 * A transport of your own: another HTTP stack, a recorder, a fake. Options of the network
 * (connect time-out, proxy, CA file) then do not apply. Its functions are called from any
 * thread, several at a time, and never under a lock of the library; they may call the library,
 * and no C++ exception may leave them.
 */
typedef struct feiding_transport {
  /**
   * sizeof(feiding_transport).
   */
  size_t size;
  /**
   * What the functions get first.
   */
  void *userdata;
  /**
   * Frees the userdata, once, when the options and the last client made with them are gone. May
   * be NULL.
   */
  void (*free)(void *userdata);
  /**
   * Sends the request, follows no redirects, and fills the response. Another status than
   * FEIDING_OK (FEIDING_IO, FEIDING_TIMEOUT, FEIDING_CLOSED) ends the call with it, unless it
   * may be sent again; an HTTP status is none of these. Both handles are the library's and
   * valid until it returns, on its thread.
   */
  feiding_status (*send)(void *userdata,
                         struct feiding_request *request,
                         struct feiding_response *response);
  /**
   * Ends requests that are under way and refuses new ones: the client was closed. May be NULL.
   */
  void (*shutdown)(void *userdata);
} feiding_transport;

/**
 * Where the lines of a client's log go. Its functions are called from any thread that makes a
 * call, several at a time, and never under a lock of the library; they may call the library, and
 * no C++ exception may leave them.
 */
typedef struct feiding_logger {
  /**
   * sizeof(feiding_logger).
   */
  size_t size;
  /**
   * What the functions get first.
   */
  void *userdata;
  /**
   * Frees the userdata, once, when the options and the last client made with them are gone. May
   * be NULL.
   */
  void (*free)(void *userdata);
  /**
   * Takes one line at one of the FEIDING_LOG_ levels. The line is valid until it returns and
   * never holds a secret.
   */
  void (*log)(void *userdata, int32_t level, const char *line);
} feiding_logger;

/**
 * A question asked while a call waits, on its thread, at least every 100 ms. It may call the
 * library; no C++ exception may leave it.
 */
typedef struct feiding_interrupt {
  /**
   * sizeof(feiding_interrupt).
   */
  size_t size;
  /**
   * What the functions get first.
   */
  void *userdata;
  /**
   * Frees the userdata, once, when the options and the last client made with them are gone. May
   * be NULL.
   */
  void (*free)(void *userdata);
  /**
   * FEIDING_OK to go on; another status ends the call with it, and with the message that
   * feiding_result_set_message() gave.
   */
  feiding_status (*check)(void *userdata, struct feiding_result *result);
} feiding_interrupt;

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
 * Gives a value back: `length` bytes of UTF-8, at most 1 GiB, which are copied and need not end
 * in NUL. A second one replaces the first. Does not block. Only on the thread of the function
 * that was given the result, until it returns; nothing to free, writes nothing. NULL result does
 * nothing; NULL data (unless length is 0) makes the function that was given the result fail.
 */
void feiding_result_set_value(struct feiding_result *result,
                              const uint8_t *data,
                              size_t length);

/**
 * Says why the function fails, for the error that the caller of the library gets; the function
 * must still return a status that is not FEIDING_OK. Copied. Does not block. Only on the thread
 * of the function that was given the result, until it returns; nothing to free, writes nothing.
 * NULL result or message does nothing.
 */
void feiding_result_set_message(struct feiding_result *result,
                                const char *message);

/**
 * The method in capitals. Borrowed from the request. Does not block, only on the thread of
 * feiding_transport.send, nothing to free, writes nothing; a NULL request gives "".
 */
const char *feiding_request_method(const struct feiding_request *request);

/**
 * The whole address, already encoded; it may hold secrets in its query. Borrowed from the
 * request. Does not block, only on the thread of feiding_transport.send, nothing to free, writes
 * nothing; a NULL request gives "".
 */
const char *feiding_request_url(const struct feiding_request *request);

/**
 * How many headers the request has; Host and Content-Length are yours to send. Does not block,
 * only on the thread of feiding_transport.send, nothing to free, writes nothing; a NULL request
 * gives 0.
 */
size_t feiding_request_header_count(const struct feiding_request *request);

/**
 * The name of a header, counted from 0. Borrowed from the request. Does not block, only on the
 * thread of feiding_transport.send, nothing to free, writes nothing; a NULL request, or an index
 * that is too large, gives "".
 */
const char *feiding_request_header_name(const struct feiding_request *request,
                                        size_t index);

/**
 * The value of a header, counted from 0; it may be secret. Borrowed from the request. Does not
 * block, only on the thread of feiding_transport.send, nothing to free, writes nothing; a NULL
 * request, or an index that is too large, gives "".
 */
const char *feiding_request_header_value(const struct feiding_request *request,
                                         size_t index);

/**
 * The number of bytes of the body; 0 where there is none. Does not block, only on the thread of
 * feiding_transport.send, nothing to free, writes nothing; a NULL request gives 0.
 */
uint64_t feiding_request_body_length(const struct feiding_request *request);

/**
 * Reads the next bytes of the body, at most `length` (or 65,536), into `buffer`, and puts their
 * number in `*count`: 0 at the end. Blocks as long as reading a file takes; only on the thread of
 * feiding_transport.send; nothing to free but `*error`, which is yours if asked for. NULL
 * request, count or buffer (unless length is 0) gives FEIDING_NULL_PARAMETER. On failure
 * `*count` is untouched and the buffer holds nothing of use.
 */
feiding_status feiding_request_read_body(struct feiding_request *request,
                                         uint8_t *buffer,
                                         size_t length,
                                         size_t *count,
                                         struct feiding_error **error);

/**
 * The milliseconds until the whole call must be over: 0 when that was before now, -1 when it
 * never must. Does not block, only on the thread of feiding_transport.send, nothing to free,
 * writes nothing; a NULL request gives -1.
 */
int64_t feiding_request_timeout_ms(const struct feiding_request *request);

/**
 * The longest time in milliseconds without a byte moving; -1 when there is none. Does not block,
 * only on the thread of feiding_transport.send, nothing to free, writes nothing; a NULL request
 * gives -1.
 */
int64_t feiding_request_idle_timeout_ms(const struct feiding_request *request);

/**
 * Whether to go on: FEIDING_OK, or the status that feiding_transport.send shall return because
 * the interrupt of the client says so or the time is over; `*error`, if asked for, is yours and
 * says why. Call it at least every 100 ms while you wait. Blocks as long as the interrupt takes;
 * only on the thread of feiding_transport.send. A NULL request gives FEIDING_NULL_PARAMETER.
 */
feiding_status feiding_request_check(const struct feiding_request *request,
                                     struct feiding_error **error);

/**
 * Sets the HTTP status of the answer, 100 to 999. Does not block, only on the thread of
 * feiding_transport.send, nothing to free, writes nothing; NULL response does nothing; another
 * number makes the call fail with FEIDING_CONFIG.
 */
void feiding_response_set_status(struct feiding_response *response,
                                 int32_t status);

/**
 * Adds a header to the answer. Copied. Does not block, only on the thread of
 * feiding_transport.send, nothing to free, writes nothing; NULL response does nothing; NULL name
 * or value makes the call fail with FEIDING_CONFIG.
 */
void feiding_response_add_header(struct feiding_response *response,
                                 const char *name,
                                 const char *value);

/**
 * Sets the body of the answer, decompressed: `length` bytes at `data`, at most 1 GiB, which are
 * copied. Does not block, only on the thread of feiding_transport.send, nothing to free, writes
 * nothing; NULL response does nothing; NULL data (unless length is 0) makes the call fail with
 * FEIDING_CONFIG.
 */
void feiding_response_set_body(struct feiding_response *response,
                               const uint8_t *data,
                               size_t length);

/**
 * Sets where the body of the answer is read from: while the call reads it, or later while the
 * reply is read. The table is copied, and its userdata taken over. Does not block, only on the
 * thread of feiding_transport.send, writes nothing; NULL response frees the userdata; NULL
 * reader, or one without read, makes the call fail with FEIDING_CONFIG.
 */
void feiding_response_set_body_reader(struct feiding_response *response,
                                      const struct feiding_reader *reader);

/**
 * Says why the request fails, and how far it got: one of the FEIDING_PROGRESS_ numbers, which
 * decides whether it may be sent again. feiding_transport.send must still return a status that
 * is not FEIDING_OK. Copied. Does not block, only on the thread of feiding_transport.send,
 * nothing to free, writes nothing; NULL response does nothing, and NULL message says nothing;
 * another number counts as FEIDING_PROGRESS_SENT.
 */
void feiding_response_fail(struct feiding_response *response,
                           int32_t progress,
                           const char *message);

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
 * Adds a word to the end of the User-Agent, cleaned as feiding_options_set_source() does.
 * Copied, nothing to free; does not block, writes nothing; one thread at a time for the same
 * options. NULL options does nothing; NULL tag is remembered and comes back from
 * feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_add_tag(struct feiding_options *options,
                             const char *tag);

/**
 * Sets a tenant access token (DingTalk: access token) that you manage; it is used instead of
 * fetching one. Copied, nothing to free; does not block, writes nothing; one thread at a time
 * for the same options. NULL options does nothing; NULL token is remembered and comes back from
 * feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_tenant_access_token(struct feiding_options *options,
                                             const char *token);

/**
 * Sets the organisation that a DingTalk app for many acts in. Refused by a client of
 * Feishu/Lark. Copied, nothing to free; does not block, writes nothing; one thread at a time for
 * the same options. NULL options does nothing; NULL id is remembered and comes back from
 * feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_corp_id(struct feiding_options *options,
                                 const char *id);

/**
 * Sets an app access token that you manage; it is used instead of fetching one. Refused by a
 * client of DingTalk. Copied, nothing to free; does not block, writes nothing; one thread at a
 * time for the same options. NULL options does nothing; NULL token is remembered and comes back
 * from feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_app_access_token(struct feiding_options *options,
                                          const char *token);

/**
 * Sets whether tokens are fetched and kept, which they are by default; false, every call must
 * bring its token. Nothing to free; does not block, writes nothing; one thread at a time for the
 * same options. NULL options does nothing.
 */
void feiding_options_set_token_cache(struct feiding_options *options,
                                     bool on);

/**
 * Sets who may install the app: FEIDING_APP_SELF_BUILT or FEIDING_APP_MARKETPLACE; another number
 * is remembered as FEIDING_CONFIG. Tokens of marketplace apps are not fetched yet: such a client
 * works with tokens that each call brings. Refused by a client of DingTalk. Nothing to free; does
 * not block, writes nothing; one thread at a time for the same options. NULL options does
 * nothing.
 */
void feiding_options_set_app_type(struct feiding_options *options,
                                  int32_t kind);

/**
 * Sets the app ticket of a marketplace app. Not served yet: feiding_client_new_lark() refuses it,
 * and so does a client of DingTalk. Copied, nothing to free; does not block, writes nothing; one
 * thread at a time for the same options. NULL options does nothing; NULL ticket is remembered and
 * comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_app_ticket(struct feiding_options *options,
                                    const char *ticket);

/**
 * Sets the helpdesk's credentials, sent with calls that ask for it by
 * feiding_call_options_set_helpdesk(). Refused by a client of DingTalk. Copied, nothing to free;
 * does not block, writes nothing; one thread at a time for the same options. NULL options does
 * nothing; NULL id or token is remembered and comes back from feiding_client_new_… as
 * FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_helpdesk(struct feiding_options *options,
                                  const char *id,
                                  const char *token);

/**
 * Signs the app in with assertions instead of its secret. The table is copied, and its userdata
 * taken over: it is freed once the options and the clients made with them are gone, or at once
 * when the table cannot be used. Refused by a client of DingTalk. Does not block, writes nothing;
 * one thread at a time for the same options. NULL options frees the userdata and does nothing;
 * NULL assertion, or one without sign, is remembered and comes back from feiding_client_new_… as
 * FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_client_assertion(struct feiding_options *options,
                                          const struct feiding_assertion *assertion);

/**
 * Sets the home of the accounts service, where client assertions are exchanged; it follows from
 * the base URL for Feishu and Lark. Refused by a client of DingTalk. Copied, nothing to free;
 * does not block, writes nothing; one thread at a time for the same options. NULL options does
 * nothing; NULL url is remembered and comes back from feiding_client_new_… as
 * FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_oauth_base_url(struct feiding_options *options,
                                        const char *url);

/**
 * Sets where tokens and tickets are kept: in the memory of each client by default. The table is
 * copied, and its userdata taken over: it is freed once the options and the clients made with
 * them are gone, or at once when the table cannot be used. Does not block, writes nothing; one
 * thread at a time for the same options. NULL options frees the userdata and does nothing; NULL
 * store, or one that lacks a function, is remembered and comes back from feiding_client_new_… as
 * FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_store(struct feiding_options *options,
                               const struct feiding_store *store);

/**
 * Sets a transport of your own. The table is copied, and its userdata taken over: it is freed
 * once the options and the clients made with them are gone, or at once when the table cannot be
 * used. Does not block, writes nothing; one thread at a time for the same options. NULL options
 * frees the userdata and does nothing; NULL transport, or one without send, is remembered and
 * comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_transport(struct feiding_options *options,
                                   const struct feiding_transport *transport);

/**
 * Sets where the lines of the log go: nowhere by default. The table is copied, and its userdata
 * taken over: it is freed once the options and the clients made with them are gone, or at once
 * when the table cannot be used. Does not block, writes nothing; one thread at a time for the same
 * options. NULL options frees the userdata and does nothing; NULL logger, or one without log, is
 * remembered and comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_logger(struct feiding_options *options,
                                const struct feiding_logger *logger);

/**
 * Sets the most detailed lines of the log that are made: one of the FEIDING_LOG_ levels,
 * FEIDING_LOG_WARN by default; another number is remembered as FEIDING_CONFIG. Nothing to free;
 * does not block, writes nothing; one thread at a time for the same options. NULL options does
 * nothing.
 */
void feiding_options_set_log_level(struct feiding_options *options,
                                   int32_t level);

/**
 * Shows requests and answers in the log at FEIDING_LOG_DEBUG, with secrets hidden and at most
 * 4,096 characters of each body. Nothing to free; does not block, writes nothing; one thread at a
 * time for the same options. NULL options does nothing.
 */
void feiding_options_set_log_bodies(struct feiding_options *options,
                                    bool show);

/**
 * Sets a question that is asked while a call waits and that may end it. The table is copied, and
 * its userdata taken over: it is freed once the options and the clients made with them are gone,
 * or at once when the table cannot be used. Does not block, writes nothing; one thread at a time
 * for the same options. NULL options frees the userdata and does nothing; NULL interrupt, or one
 * without check, is remembered and comes back from feiding_client_new_… as
 * FEIDING_NULL_PARAMETER.
 */
void feiding_options_set_interrupt(struct feiding_options *options,
                                   const struct feiding_interrupt *interrupt);

/**
 * Server-sent events. Not served yet: feiding_client_new_lark() refuses true, and so does a client
 * of DingTalk. Nothing to free; does not block, writes nothing; one thread at a time for the same
 * options. NULL options does nothing.
 */
void feiding_options_set_server_sent_events(struct feiding_options *options,
                                            bool on);

/**
 * Adds operations of your own, or corrects those of the catalog: the JSON text of a file like
 * those of the catalog, {"service": …, "version": …, "operations": {…}, "types": {…}}, at most
 * 1 MiB. What is wrong with it is said when the client is made, with its place. May be called
 * again; of two operations with one id the later counts. Copied, nothing to free; does not block,
 * writes nothing; one thread at a time for the same options. NULL options does nothing; NULL json
 * is remembered and comes back from feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_add_operations(struct feiding_options *options,
                                    const char *json);

/**
 * Adds the operations of a file as feiding_options_add_operations() does; it is read when the
 * client is made. Copied, nothing to free; does not block, writes nothing; one thread at a time
 * for the same options. NULL options does nothing; NULL path is remembered and comes back from
 * feiding_client_new_… as FEIDING_NULL_PARAMETER.
 */
void feiding_options_add_operations_file(struct feiding_options *options,
                                         const char *path);

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
 * Sets a text of `length` bytes, at most 1 GiB, which may hold NUL and is copied. Does not block. Nothing to
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
 * arguments wait for each other. A file that cannot be opened, and what has no length (a pipe, a
 * device), is remembered as FEIDING_CONFIG. Blocks as long as opening it takes. Nothing to free, writes nothing; one thread at a time for
 * the same arguments. NULL args does nothing; a NULL name or path is remembered and comes back
 * from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_file(struct feiding_args *args,
                           const char *name,
                           const char *path);

/**
 * Sets the content of a file from memory, under the name the platform shall see. `length` bytes
 * at `data`, at most 1 GiB, are copied. Does not block. Nothing to free, writes nothing; one thread at a time
 * for the same arguments. NULL args does nothing; a NULL name or file_name, or data (unless
 * length is 0) is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_file_bytes(struct feiding_args *args,
                                 const char *name,
                                 const char *file_name,
                                 const uint8_t *data,
                                 size_t length);

/**
 * Sets the content of a file from functions of your own, under the name the platform shall see;
 * they must give `length` bytes. Nothing is read before a call is made; two calls at once with
 * the same arguments wait for each other. The table is copied, and its userdata taken over: it is
 * freed with the arguments, with the last call that uses it, or at once when the table cannot be
 * used. Does not block, writes nothing; one thread at a time for the same arguments. NULL args
 * frees the userdata and does nothing; a NULL name, file_name or reader, or a reader without
 * read, is remembered and comes back from the call as FEIDING_NULL_PARAMETER.
 */
void feiding_args_set_file_reader(struct feiding_args *args,
                                  const char *name,
                                  const char *file_name,
                                  uint64_t length,
                                  const struct feiding_reader *reader);

/**
 * Describes an operation: on FEIDING_OK `*reply` is yours, free it with feiding_reply_free(), and
 * its data has `method`, `path`, `tokens`, `body`, `answer`, `parameters` (a list of `name`,
 * `wire`, `in`, `type`, `required`), and where there are such `paging`, `idempotency`, and
 * `document` and `debug` with the addresses of the platform's pages to read and to try it; else it
 * is untouched and `*error`, if asked for, is yours. `client` may be NULL: then the operations of
 * both platforms are looked through. Does not block: nothing is sent. Any thread. NULL operation
 * or reply gives FEIDING_NULL_PARAMETER; one that does not exist gives FEIDING_CONFIG and the
 * nearest that does.
 */
feiding_status feiding_operation_describe(const struct feiding_client *client,
                                          const char *operation,
                                          struct feiding_reply **reply,
                                          struct feiding_error **error);

/**
 * Looks for operations that some words describe (`send message`): on FEIDING_OK `*reply` is yours,
 * free it with feiding_reply_free(), and its data is the list of their ids, the best first
 * (feiding_reply_count(reply, ""), feiding_reply_string(reply, "/0")); else it is untouched and
 * `*error`, if asked for, is yours. `client` may be NULL: then the operations of Feishu/Lark come
 * first and those of DingTalk after them. Does not block: nothing is sent. Any thread. NULL words
 * or reply gives FEIDING_NULL_PARAMETER.
 */
feiding_status feiding_operation_search(const struct feiding_client *client,
                                        const char *words,
                                        struct feiding_reply **reply,
                                        struct feiding_error **error);

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
 * Makes a client of Feishu/Lark whose app id and secret come from the environment: LARK_APP_ID and
 * LARK_APP_SECRET, else FEISHU_APP_ID and FEISHU_APP_SECRET, else APP_ID and APP_SECRET;
 * LARK_BASE_URL sets the base URL. `options` come after it, may be NULL, and are read, not kept. On
 * FEIDING_OK `*client` is yours, free it with feiding_client_free(); else it is untouched and
 * `*error`, if asked for, is yours. Does not block: nothing is sent. Any thread, while none
 * changes the environment. NULL client gives FEIDING_NULL_PARAMETER.
 */
feiding_status feiding_client_new_lark_from_env(const struct feiding_options *options,
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
 * Makes a client of DingTalk whose id and secret come from the environment: DINGTALK_CLIENT_ID and
 * DINGTALK_CLIENT_SECRET, else DINGTALK_APP_KEY and DINGTALK_APP_SECRET; DINGTALK_BASE_URL and
 * DINGTALK_OLD_BASE_URL set the base URLs. `options` come after it, may be NULL, and are read, not
 * kept. On FEIDING_OK `*client` is yours, free it with feiding_client_free(); else it is untouched
 * and `*error`, if asked for, is yours. Does not block: nothing is sent. Any thread, while none
 * changes the environment. NULL client gives FEIDING_NULL_PARAMETER.
 */
feiding_status feiding_client_new_dingtalk_from_env(const struct feiding_options *options,
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
 * Begins a walk over the pages of a listing. `operation` is its id; `args` and `options` may be
 * NULL and hold for every page; they are copied. On FEIDING_OK `*pages` is yours, free it with
 * feiding_pages_free(); else it is untouched and `*error`, if asked for, is yours. Does not
 * block: nothing is sent. Any thread. The walk goes on after feiding_client_free(), which then
 * closes the client only when the walk is freed too. NULL client, operation or pages gives
 * FEIDING_NULL_PARAMETER; an operation without pages gives FEIDING_CONFIG.
 */
feiding_status feiding_client_pages(const struct feiding_client *client,
                                    const char *operation,
                                    const struct feiding_args *args,
                                    const struct feiding_call_options *options,
                                    struct feiding_pages **pages,
                                    struct feiding_error **error);

/**
 * Fetches the next page. On FEIDING_OK `*reply` is yours, free it with feiding_reply_free(), or
 * NULL after the last page; else it is untouched and `*error`, if asked for, is yours, and the
 * next call tries the same page again. Empty pages in between are given like any other. Blocks as
 * feiding_client_call() does. One thread at a time for the same pages. NULL pages or reply gives
 * FEIDING_NULL_PARAMETER.
 */
feiding_status feiding_pages_next(struct feiding_pages *pages,
                                  struct feiding_reply **reply,
                                  struct feiding_error **error);

/**
 * Frees a walk over pages. Replies it brought stay valid. Does not block. No feiding_pages_next()
 * may be using it. NULL does nothing. Writes nothing.
 */
void feiding_pages_free(struct feiding_pages *pages);

/**
 * Frees an answer, and ends the download of a file that was not read to its end, whose connection
 * it gives 50 ms to be of use again; else does not block.
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
 * An integer, also one that travels as text or as `5.0`; 0 for anything else. Nothing to free;
 * does not block, any thread, writes nothing. A NULL reply or name gives 0.
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
 * never holds half. Content can be saved once, also when that fails; what was read before is not
 * in it. Nothing to free but `*error`, which is yours if asked for and is written on failure only.
 * Blocks as long as bytes move. Any thread, one after the other. NULL reply or path gives
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
