#ifndef CKERNEL_H
#define CKERNEL_H

#include <stdbool.h>
#include <sys/types.h>

/* Calls of the Linux kernel that the C library of Debian 12 does not offer, or offers in a form that
   only C can call. Each gives -1 with errno set when the kernel refuses. */

/* Opens a path for reading beneath an open folder: no "..", no absolute path and no link leads out of
   it (openat2, RESOLVE_BENEATH). Without `links` no link is followed at all. */
int kernel_open_beneath(int folder, const char *path, int flags, bool links);

/* A descriptor that can be polled until a child has ended (pidfd_open). */
int kernel_child(pid_t child);

/* How many threads this process has, by what /proc tells. */
int kernel_threads(void);

/* Gives up, for good, what a process needs that only computes: it may not start or trace others, gain
   rights, write files or leave a dump; it gets so many seconds of the processor and so much memory;
   and it ends when its parent does. */
int kernel_confine(unsigned seconds, unsigned long memory);

#endif
