import Audit
import Foundation
import Testing

@testable import Keys

@Suite("A person's signing key is one file of theirs")
struct PersonKeyTests {
  private let folder = NSTemporaryDirectory() + "countersign-" + UUID().uuidString

  private func prepared<T>(_ body: () throws -> T) throws -> T {
    try FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try body()
  }

  @Test("It is made once, readable by its owner alone, and is the person's afterwards")
  func once() throws {
    try prepared {
      let key = try PersonKey.loadOrCreate(for: "m.lopez", in: folder).key
      #expect(key.name == "m.lopez")
      #expect(try PersonKey.loadOrCreate(for: "m.lopez", in: folder).key == key)
      #expect(try PersonKey.loadOrCreate(for: "ana", in: folder).key != key)
      let files = PersonKey.files(in: folder)
      #expect(files.count == 2)
      let attributes = try FileManager.default.attributesOfItem(atPath: try #require(files.first))
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test("One that others may read, or that is another person's, does not serve")
  func refused() throws {
    try prepared {
      _ = try PersonKey.loadOrCreate(for: "ana", in: folder)
      let path = PersonKey.path(for: "ana", in: folder)
      try FileManager.default.moveItem(atPath: path, toPath: PersonKey.path(for: "ben", in: folder))
      #expect(throws: KeysError.self) { try PersonKey.loadOrCreate(for: "ben", in: folder) }
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o644], ofItemAtPath: PersonKey.path(for: "ben", in: folder))
      #expect(throws: KeysError.self) { try PersonKey.loadOrCreate(for: "ben", in: folder) }
    }
  }

  @Test("No name leaves the folder, and no two names share a file")
  func names() {
    let names = ["../etc", "/etc", "a.b", "a%2eb", "A", "a", "..", "größe", "CORP\\ana"]
    let paths = names.map { PersonKey.path(for: $0, in: "keys") }
    #expect(Set(paths).count == names.count)
    for path in paths {
      #expect(path.hasPrefix("keys/person-"))
      #expect(!path.dropFirst("keys/".count).contains("/"))
    }
    #expect(names.allSatisfy(PersonKey.isName))
    for name in ["", "a b", "a+b", "a\nb", String(repeating: "a", count: 65)] {
      #expect(!PersonKey.isName(name))
    }
  }
}
