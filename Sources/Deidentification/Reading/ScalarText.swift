/// Strings from scalars by way of UTF-8, many times faster than appending scalar by scalar.
enum ScalarText {
  static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var bytes: [UInt8] = []
    append(scalars, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  static func append(_ scalars: ArraySlice<Unicode.Scalar>, to bytes: inout [UInt8]) {
    bytes.reserveCapacity(bytes.count + scalars.count)
    for scalar in scalars {
      if scalar.value < 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
