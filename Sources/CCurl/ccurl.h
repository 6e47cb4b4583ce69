// libcurl for Swift: curl_easy_setopt and friends are variadic, so each kind gets a typed twin.
#ifndef COUNTERSIGN_CCURL_H
#define COUNTERSIGN_CCURL_H
#include <curl/curl.h>
#include <signal.h>
#include <stddef.h>

typedef size_t (*ccurl_sink)(char *bytes, size_t size, size_t count, void *context);

static inline CURLcode ccurl_set_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_size(CURL *easy, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_text(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_list(
    CURL *easy, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}

static inline CURLcode ccurl_set_sink(CURL *easy, CURLoption option, ccurl_sink sink) {
  return curl_easy_setopt(easy, option, sink);
}

static inline CURLcode ccurl_get_long(CURL *easy, CURLINFO info, long *value) {
  return curl_easy_getinfo(easy, info, value);
}

static inline CURLcode ccurl_get_size(CURL *easy, CURLINFO info, curl_off_t *value) {
  return curl_easy_getinfo(easy, info, value);
}

static inline CURLMcode ccurl_multi_set_long(CURLM *multi, CURLMoption option, long value) {
  return curl_multi_setopt(multi, option, value);
}

// The result of the one transfer on `multi`: 1 when it is over, 0 while it runs.
static inline int ccurl_multi_result(CURLM *multi, CURLcode *result) {
  int left = 0;
  CURLMsg *message;
  while ((message = curl_multi_info_read(multi, &left))) {
    if (message->msg == CURLMSG_DONE) {
      *result = message->data.result;
      return 1;
    }
  }
  return 0;
}

// Once a process, before the first handle. A connection that dies while it is written to must be
// an error code and not the end of the process, so SIGPIPE is ignored unless somebody handles it.
static inline CURLcode ccurl_start(void) {
  struct sigaction present;
  if (sigaction(SIGPIPE, NULL, &present) == 0 && present.sa_handler == SIG_DFL) {
    signal(SIGPIPE, SIG_IGN);
  }
  return curl_global_init(CURL_GLOBAL_DEFAULT);
}
#endif
