/* Memory for one document at a time, thread by thread.
 *
 * cmark-gfm makes a few thousand small objects for a page and frees them all at its end. Here an
 * object is the next free bytes of a chunk, freeing does nothing, and the end of the document frees
 * everything at once. The library's own arena is one for the whole process and no good for threads.
 *
 * Documents may be read inside each other: each ends where it began. */

#include "CMarkPin.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { alignment = 16, smallest_chunk = 4 << 20 };

struct cmark_arena_chunk {
  struct cmark_arena_chunk *below;
  size_t size;
  size_t used;
  size_t padding;
};

/* Before each object: how many bytes it has, for those that grow. */
struct header {
  size_t size;
  size_t padding;
};

static _Thread_local struct cmark_arena_chunk *top;

static char *bytes_of(struct cmark_arena_chunk *chunk) { return (char *)(chunk + 1); }

static void add_chunk(size_t needed) {
  size_t size = needed > smallest_chunk ? needed : smallest_chunk;
  struct cmark_arena_chunk *chunk = malloc(sizeof *chunk + size);
  if (!chunk) abort();
  chunk->below = top;
  chunk->size = size;
  chunk->used = 0;
  top = chunk;
}

static void *take(size_t size) {
  if (size > SIZE_MAX / 2) abort();
  size_t rounded = (size + alignment - 1) & ~(size_t)(alignment - 1);
  size_t needed = rounded + sizeof(struct header);
  if (!top || top->size - top->used < needed) add_chunk(needed);
  struct header *header = (struct header *)(bytes_of(top) + top->used);
  top->used += needed;
  header->size = rounded;
  return header + 1;
}

static void *arena_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  void *object = take(count * size);
  return memset(object, 0, count * size);
}

/* The object that was made last grows where it is. */
static bool grow(struct header *header, size_t size) {
  char *end = (char *)(header + 1) + header->size;
  if (!top || end != bytes_of(top) + top->used || size > SIZE_MAX / 2) return false;
  size_t rounded = (size + alignment - 1) & ~(size_t)(alignment - 1);
  if (rounded - header->size > top->size - top->used) return false;
  top->used += rounded - header->size;
  header->size = rounded;
  return true;
}

static void *arena_realloc(void *object, size_t size) {
  if (!object) return take(size);
  struct header *header = (struct header *)object - 1;
  if (size <= header->size || grow(header, size)) return object;
  return memcpy(take(size), object, header->size);
}

static void arena_free(void *object) { (void)object; }

static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};

cmark_mem *cmark_arena_memory(void) { return &memory; }

cmark_arena_mark cmark_arena_begin(void) {
  return (cmark_arena_mark){top, top ? top->used : 0};
}

/* One chunk is kept for the next document. */
void cmark_arena_end(cmark_arena_mark mark) {
  while (top != mark.chunk && (mark.chunk || top->below)) {
    struct cmark_arena_chunk *below = top->below;
    free(top);
    top = below;
  }
  if (!top) return;
  if (!mark.chunk && top->size > smallest_chunk) {
    free(top);
    top = NULL;
  } else {
    top->used = mark.used;
  }
}
