import FuzzTargets
import Glibc

/// libFuzzer's own way in: it looks for inputs that reach new places of the program, and keeps them
/// (https://llvm.org/docs/LibFuzzer.html).
private typealias Arguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ count: UnsafeMutablePointer<Int32>, _ values: UnsafeMutablePointer<Arguments>,
  _ run: @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32
) -> Int32

/// The target that the variable `TARGET` names.
private let target: FuzzTarget? = {
  let name = getenv("TARGET").map { String(cString: $0) }
  return FuzzTarget.all.first { $0.name == name }
}()

@_cdecl("LLVMFuzzerTestOneInput")
func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 {
  target?.run(Array(UnsafeBufferPointer(start: start, count: count)))
  return 0
}

/// SwiftPM takes the function of this name for the beginning of the program `fuzz`.
@_cdecl("fuzz_main")
func main(_ count: Int32, _ values: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32 {
  guard target != nil else {
    for target in FuzzTarget.all { print(target.name) }
    return 64
  }
  var (count, values) = (count, values)
  return runFuzzer(&count, &values, testOneInput)
}
