import Basics
import Records

/// A note as the tables name it: its source, a slash, its id. No source holds a slash, so that the
/// first one parts them; one text orders, joins and indexes like a plain id.
extension NoteID {
  var key: String {
    assert(!source.text.contains("/"), "a source is named without a slash")
    return source.text + "/" + text
  }

  init(key: String) {
    let slash = key.firstIndex(of: "/") ?? key.startIndex
    self.init(
      String(key[slash...].dropFirst()), from: SourceID(String(key[..<slash])))
  }
}
