#ifndef CMARK_PIN_H
#define CMARK_PIN_H

#include <cmark-gfm.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* Whether the pin has taken hold: true once any document was parsed in a process that is linked
   as it should be. See pin.c for what is pinned and why. */
bool cmark_pin_holds(void);

/* Where the memory of the documents that are being read on this thread ended. */
typedef struct {
  struct cmark_arena_chunk *chunk;
  size_t used;
} cmark_arena_mark;

/* Begins a document. All of it, from the parser to the HTML, must stay on this thread. */
cmark_arena_mark cmark_arena_begin(void);

/* Ends the document and takes back all memory that it was given. */
void cmark_arena_end(cmark_arena_mark mark);

/* The memory to make the parser and the HTML with. */
cmark_mem *cmark_arena_memory(void);

/* Bytes that cost the parser more than others. */
typedef struct {
  size_t far;  /* whose work grows with the length of the text: < ] ww :/ */
  size_t near; /* others: [ | * _ ~ ) */
} cmark_marks;

/* Counts them, some six times as fast as the same loop in Swift, which was not made into vectors. */
cmark_marks cmark_count_marks(const uint8_t *text, size_t length);

#endif
