import Basics
import Records
import Review
import Screen

/// The note on the screen, wrapped to the pane's width once and kept until item or width change.
struct NotePane: Sendable {
  private(set) var item: NoteID?
  private(set) var version = ""
  private(set) var width = 0
  private(set) var wrap = TextWrap("", width: 1)
  /// First line shown.
  var top = 0
  /// The stretches marked just now, in scalars of the text shown.
  private(set) var marks: [TextMark] = []
  /// What is shown of the note; nil when all of it is.
  private(set) var excerpt: NoteExcerpt?
  /// What the excerpt was cut for.
  private var evidence: [TextSpan]?

  /// Turns to a note; wraps only when note or width are new.
  ///
  /// - Parameter evidence: what an excerpt has to hold; nil shows the whole note.
  mutating func show(_ note: Note?, width: Int, excerpt evidence: [TextSpan]? = nil) {
    guard let note else {
      if item != nil { self = NotePane() }
      return
    }
    guard
      item != note.id || version != note.version || self.width != width
        || evidence != self.evidence
    else { return }
    if item != note.id || version != note.version || evidence != self.evidence {
      excerpt = evidence.map { NoteExcerpt(of: note.text, evidence: $0) }
      self.evidence = evidence
    }
    let isSame = item == note.id
    let offset =
      isSame && !wrap.lines.isEmpty ? wrap.firstOffset(ofLine: min(top, wrap.lines.count - 1)) : 0
    item = note.id
    version = note.version
    self.width = width
    wrap = TextWrap(excerpt?.text ?? note.text, width: width)
    top = isSame ? wrap.line(atOffset: offset) : 0
    if !isSame { marks = [] }
  }

  /// Marks evidence and brings its first line into sight when it is not.
  mutating func mark(_ evidence: [TextSpan], height: Int) {
    let evidence = excerpt.map { shown in evidence.compactMap { shown.place(of: $0) } } ?? evidence
    let wanted = evidence.map { TextMark($0.start..<$0.end) }
    guard wanted != marks else { return }
    marks = wanted
    guard let first = evidence.min(), height > 0 else { return }
    let line = wrap.line(atOffset: first.start)
    if line < top || line >= top + height { top = line - min(2, height / 3) }
    settle(height: height)
  }

  /// Scrolls by lines.
  mutating func scroll(by lines: Int, height: Int) {
    top += lines
    settle(height: height)
  }

  mutating func settle(height: Int) {
    top = max(0, min(top, wrap.lines.count - max(1, height)))
  }
}
