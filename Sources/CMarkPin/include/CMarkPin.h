#ifndef CMARK_PIN_H
#define CMARK_PIN_H

#include <stdbool.h>

/* Whether the pin has taken hold: true once any document was parsed in a process that is linked
   as it should be. See pin.c for what is pinned and why. */
bool cmark_pin_holds(void);

#endif
