/* Makes cmark-gfm safe to use from several threads at once.
 *
 * libcmark-gfm 0.29.0.gfm.6 keeps the bytes at which its extensions begin ('~' for strikethrough,
 * ':' and 'w' for autolinks) in one table for the whole process. Each parser adds them before it
 * reads its inlines and takes them out again afterwards; so a document that is being read while
 * another one ends silently loses its strikethrough and its links.
 *
 * The library reaches its own exported functions through the dynamic symbol table, and there the
 * program comes before its libraries: the definition below takes the library's place. It lets the
 * first parser add its bytes, once, and never lets anyone take them out. That is sound because
 * all parsers of this program attach the same extensions.
 *
 * Every parser passes through here before its inlines, so none can read the table before it is
 * filled: a latecomer waits at the gate for the first one, and afterwards nobody writes to it.
 *
 * This needs the shared library: a static libcmark-gfm.a would define the symbol a second time. */

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include "CMarkPin.h"

#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <dlfcn.h>
#include <pthread.h>
#include <stdatomic.h>

typedef void manage_function(cmark_parser *parser, int add);

static atomic_bool pinned;
static pthread_mutex_t gate = PTHREAD_MUTEX_INITIALIZER;

static void pin(cmark_parser *parser) {
  pthread_mutex_lock(&gate);
  if (!atomic_load_explicit(&pinned, memory_order_relaxed)) {
    manage_function *library_function =
        (manage_function *)dlsym(RTLD_NEXT, "cmark_manage_extensions_special_characters");
    if (library_function) {
      library_function(parser, 1);
      atomic_store_explicit(&pinned, true, memory_order_release);
    }
  }
  pthread_mutex_unlock(&gate);
}

__attribute__((visibility("default"), used))
void cmark_manage_extensions_special_characters(cmark_parser *parser, int add) {
  if (add && !atomic_load_explicit(&pinned, memory_order_acquire)) pin(parser);
}

bool cmark_pin_holds(void) {
  return atomic_load_explicit(&pinned, memory_order_acquire);
}
