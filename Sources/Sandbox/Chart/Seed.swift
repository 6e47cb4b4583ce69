/// Numbers that look random and are the same for the same seed: everything seeded in the sandbox
/// comes from here.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return scrambled(state)
  }

  /// True in about `probability` of the calls.
  mutating func chance(_ probability: Double) -> Bool {
    Double(next() >> 11) / 9_007_199_254_740_992 < probability
  }
}

/// One number out of several, well stirred, without state.
func mixed(_ values: UInt64...) -> UInt64 {
  values.reduce(0x243F_6A88_85A3_08D3) { scrambled(($0 ^ $1) &+ 0x9E37_79B9_7F4A_7C15) }
}

/// A number for a text, the same in every run.
func textHash(_ text: String) -> UInt64 {
  text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
}

private func scrambled(_ value: UInt64) -> UInt64 {
  var value = value
  value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
  value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
  return value ^ (value >> 31)
}
