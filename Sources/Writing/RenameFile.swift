/// Renames a file, with a word on how: Linux's own call
/// (https://man7.org/linux/man-pages/man2/rename.2.html), which the Glibc module hides, because it is
/// built without the GNU extensions; so its name is given to the linker here.
@_silgen_name("renameat2")
func renameFile(
  _ from: Int32, _ name: UnsafePointer<CChar>, _ to: Int32, _ newName: UnsafePointer<CChar>,
  _ flags: UInt32
) -> Int32
