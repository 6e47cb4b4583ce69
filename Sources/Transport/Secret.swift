/// A token, password or client secret. It goes onto the wire through `reveal()` and nowhere else:
/// printing, interpolating or mirroring it shows only that there is one.
public struct Secret: Hashable, Sendable {
  private let text: String

  public init(_ text: String) {
    self.text = text
  }

  /// The secret itself, for a request header or form field.
  public func reveal() -> String { text }

  public var isEmpty: Bool { text.isEmpty }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  public var description: String { "(secret)" }
  public var debugDescription: String { description }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
