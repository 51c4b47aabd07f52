/// Waits until a whole file system is on disk: one wait for a thousand pages.
///
/// One `fsync` a page took twice the time of the whole build. The function is Linux's own
/// (https://man7.org/linux/man-pages/man2/sync.2.html) and the Glibc module hides it, because it is
/// built without the GNU extensions; so its name is given to the linker here. Unlike `sync`, it
/// tells when the disk failed.
@_silgen_name("syncfs")
func flushFileSystem(of descriptor: Int32) -> Int32
