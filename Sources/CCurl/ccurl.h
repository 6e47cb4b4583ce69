// libcurl for Swift: curl_easy_setopt and friends are variadic, so each kind gets a typed twin.
#ifndef COUNTERSIGN_CCURL_H
#define COUNTERSIGN_CCURL_H
#include <curl/curl.h>
#endif
