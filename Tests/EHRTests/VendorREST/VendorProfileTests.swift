import EHR
import Foundation
import Testing

@Suite("Vendor profiles")
struct VendorProfileTests {
  @Test("Settings change what they name and leave the rest")
  func settings() throws {
    let profile = try VendorProfile(settings: [
      "name": "Valant", "paging.size": "50", "denials.path": "", "auth.kind": "token",
      "note_members.note_text": "body.text",
    ])
    #expect(profile.name == "Valant")
    #expect(profile.pageSize == 50)
    #expect(profile.denialsPath == "")
    #expect(profile.admission == .token)
    #expect(profile.noteMembers == [.noteText: "body.text"])
    #expect(profile.notesPath == "notes")
  }

  @Test(
    "A wrong setting is named with what would be right",
    arguments: [
      ("paging.size", "many", "from 1 to 1000"), ("auth.kind", "magic", "client_credentials"),
      ("notes.path", "", "empty"), ("notes.paht", "x", "notes.path"),
      ("note_members.nose", "x", "note_members.note_id"),
    ])
  func wrong(key: String, value: String, hint: String) {
    let fault = #expect(throws: VendorProfile.Fault.self) {
      try VendorProfile(settings: [key: value])
    }
    #expect(fault?.key == key)
    #expect(fault?.description.contains(hint) == true)
  }

  @Test("The sample profile names every key and means the default")
  func sample() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "Samples/profiles/therapynotes.toml"), encoding: .utf8)
    var table = ""
    var settings: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("[") {
        table = line.dropFirst().prefix { $0 != "]" } + "."
      } else if let equals = line.firstIndex(of: "="), !line.hasPrefix("#") {
        let key = line[..<equals].trimmingCharacters(in: .whitespaces)
        let value = line[line.index(after: equals)...].prefix { $0 != "#" }
        settings[table + key] = value.trimmingCharacters(in: CharacterSet(charactersIn: " \""))
      }
    }
    #expect(settings.keys.sorted() == VendorProfile.keys)
    var profile = try VendorProfile(settings: settings)
    #expect(profile.noteMembers.allSatisfy { $0.key.rawValue == $0.value })
    #expect(profile.superbillMembers.allSatisfy { $0.key.rawValue == $0.value })
    (profile.noteMembers, profile.superbillMembers) = ([:], [:])
    #expect(profile == .therapyNotes)
  }
}
