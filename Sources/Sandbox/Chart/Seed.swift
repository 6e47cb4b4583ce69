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

/// One number out of two, well stirred, without state.
func mixed(_ first: UInt64, _ second: UInt64) -> UInt64 {
  let start = scrambled((0x243F_6A88_85A3_08D3 ^ first) &+ 0x9E37_79B9_7F4A_7C15)
  return scrambled((start ^ second) &+ 0x9E37_79B9_7F4A_7C15)
}

/// One number out of three.
func mixed(_ first: UInt64, _ second: UInt64, _ third: UInt64) -> UInt64 {
  mixed(mixed(first, second), third)
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
