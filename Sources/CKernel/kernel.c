#define _GNU_SOURCE
#include "kernel.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

int kernel_open_beneath(int folder, const char *path, int flags, bool links) {
  struct open_how how;
  memset(&how, 0, sizeof how);
  how.flags = (unsigned)flags;
  how.resolve =
      RESOLVE_BENEATH | RESOLVE_NO_MAGICLINKS | (links ? 0 : RESOLVE_NO_SYMLINKS);
  return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

int kernel_child(pid_t child) { return (int)syscall(SYS_pidfd_open, child, 0); }

int kernel_threads(void) {
  DIR *threads = opendir("/proc/self/task");
  if (!threads) return -1;
  int count = 0;
  for (struct dirent *one; (one = readdir(threads));) count += one->d_name[0] != '.';
  closedir(threads);
  return count;
}

static int limit(int resource, rlim_t most) {
  struct rlimit both = {most, most};
  return setrlimit((__rlimit_resource_t)resource, &both);
}

int kernel_confine(unsigned seconds, unsigned long memory) {
  if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0) return -1;
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  if (limit(RLIMIT_CORE, 0) != 0 || limit(RLIMIT_FSIZE, 0) != 0) return -1;
  if (limit(RLIMIT_NOFILE, 0) != 0 || limit(RLIMIT_NPROC, 0) != 0) return -1;
  if (limit(RLIMIT_CPU, seconds) != 0 || limit(RLIMIT_AS, memory) != 0) return -1;
  return 0;
}
