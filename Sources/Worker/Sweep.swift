import Basics
import Records

/// What one pass over a feed has seen: enough to notice that its pages do not fit together.
struct Sweep {
  /// The mark of the page to fetch; nil for the first.
  var next: String?
  private(set) var pages = 0
  private(set) var recordCount = 0
  /// A page or a page mark came a second time: what it stood in for was not seen.
  private(set) var isCircling = false
  /// A record came twice in different versions: it moved while the pages were turned, and the
  /// record that took its place may have slipped by.
  private(set) var hasMoved = false

  private var marks: Set<String> = []
  /// Hashes of pages that held anything.
  private var contents: Set<Int> = []
  /// Version by record, both as hashes.
  private var versions: [Int: Int] = [:]

  /// Records whose versions are remembered; past that, movement goes unnoticed and the overlap
  /// behind the cursor is what is left.
  private static let remembered = 500_000

  /// Nothing was missed as far as can be seen.
  var isWhole: Bool { !isCircling && !hasMoved }

  mutating func take(_ page: IntakePage) {
    pages += 1
    recordCount += page.notes.count + page.denials.count
    let records =
      page.notes.map { ("note " + $0.note.id.text, $0.note.version) }
      + page.denials.map { ("denial \($0.claim) \($0.group) \($0.carc)", $0.version) }
    notice(records)
    if let next = page.next {
      isCircling = isCircling || !marks.insert(next).inserted || next == self.next
    }
  }

  private mutating func notice(_ records: [(id: String, version: String)]) {
    var content = Hasher()
    for record in records {
      content.combine(record.id)
      content.combine(record.version)
      let key = record.id.hashValue
      let version = record.version.hashValue
      if let earlier = versions[key], earlier != version { hasMoved = true }
      if versions.count < Sweep.remembered { versions[key] = version }
    }
    if !records.isEmpty, !contents.insert(content.finalize()).inserted { isCircling = true }
  }
}
