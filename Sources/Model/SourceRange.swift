/// Where a piece of text lies in its file, in bytes from the file's first byte.
///
/// Every value that came out of a file keeps one, so that it can always answer "where from".
package typealias SourceRange = Range<Int>
