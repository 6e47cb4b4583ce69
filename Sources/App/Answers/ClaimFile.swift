import Foundation
import Records

/// Reads the two lists of `suggest`'s answer back as a claim to sign. Alternatives stay out.
enum ClaimFile {
  private struct Line: Decodable {
    var code: String
    var units: Int?
    var modifiers: [String]?
    var pointers: [Int]?
    var alternative: Bool?
  }

  private struct Lists: Decodable {
    var suggestedCptCodes: [Line]
    var suggestedIcd10Codes: [Line]
    var pos: String?
  }

  /// Throws exit code 3 when the bytes are not such lists.
  static func read(_ bytes: [UInt8], name: String) throws(Failure) -> CodedClaim {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    guard let lists = try? decoder.decode(Lists.self, from: Data(bytes)) else {
      throw Failure(
        .unreadable,
        "\(Output.plain(name)): needs suggested_cpt_codes and suggested_icd10_codes, lists of "
          + "objects with a code, as suggest prints them")
    }
    return CodedClaim(
      lines: lists.suggestedCptCodes.filter { $0.alternative != true }.map {
        ServiceLine(
          code: $0.code, modifiers: $0.modifiers ?? [], units: $0.units ?? 1,
          pointers: $0.pointers ?? [])
      },
      diagnoses: lists.suggestedIcd10Codes.filter { $0.alternative != true }.map(\.code),
      placeOfService: lists.pos)
  }
}
