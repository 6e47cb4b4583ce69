import Audit
import Records

/// A claim as canonical JSON text: codes only, read and written many times a second.
enum ClaimDocument {
  static func text(_ claim: CodedClaim) -> String {
    let lines = claim.lines.map { line -> CanonicalJSON in
      [
        "code": .string(line.code), "modifiers": strings(line.modifiers),
        "pointers": .array(line.pointers.map { .integer($0) }), "units": .integer(line.units),
      ]
    }
    let value: CanonicalJSON = [
      "diagnoses": strings(claim.diagnoses), "lines": .array(lines),
      "pos": claim.placeOfService.map { .string($0) } ?? .null,
    ]
    return String(decoding: value.canonicalBytes, as: UTF8.self)
  }

  /// Throws `damaged` when the text is no claim.
  static func claim(_ text: String, in table: String) throws -> CodedClaim {
    guard let value = try? CanonicalJSON(canonical: Array(text.utf8)),
      let lines = value["lines"]?.elements, let diagnoses = strings(value["diagnoses"])
    else { throw damaged(table) }
    return CodedClaim(
      lines: try lines.map { line in
        guard let code = line["code"]?.text, let units = line["units"]?.number,
          let modifiers = strings(line["modifiers"]), let pointers = line["pointers"]?.elements
        else { throw damaged(table) }
        return ServiceLine(
          code: code, modifiers: modifiers, units: units, pointers: pointers.compactMap(\.number))
      },
      diagnoses: diagnoses, placeOfService: value["pos"]?.text)
  }

  private static func strings(_ texts: [String]) -> CanonicalJSON {
    .array(texts.map { .string($0) })
  }

  private static func strings(_ value: CanonicalJSON?) -> [String]? {
    value?.elements?.compactMap(\.text)
  }

  private static func damaged(_ table: String) -> StorageError {
    .damaged(path: "table " + table, reason: "a claim does not read")
  }
}
