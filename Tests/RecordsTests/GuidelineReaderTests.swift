import Basics
import Records
import Testing

@Suite("A guideline is read from Markdown")
struct GuidelineReaderTests {
  private let text = """
    ---
    title: "Telehealth billing"
    payer: Aetna
    payer_class: commercial
    effective: 2026-01-01
    ---
    # Telehealth

    Video visits carry 95.

    ## Audio only

    Audio visits carry 93.
    Place 10 at home.

    ## Empty

    # Time

    53 minutes make 90837.
    """

  @Test("head, headings and paragraphs")
  func whole() {
    let reader = GuidelineReader(text, name: "aetna.md")
    let guideline = reader.guideline
    #expect(reader.findings.isEmpty)
    #expect(guideline.title == "Telehealth billing" && guideline.payer == "Aetna")
    #expect(guideline.payerClass == .commercial && guideline.effective == Day("2026-01-01"))
    #expect(
      guideline.passages == [
        .init(heading: "Telehealth", text: "Video visits carry 95."),
        .init(
          heading: "Telehealth › Audio only", text: "Audio visits carry 93.\nPlace 10 at home."),
        .init(heading: "Time", text: "53 minutes make 90837."),
      ])
  }

  @Test("without a head the first heading is the title; without one the file's name")
  func titles() {
    #expect(GuidelineReader("# Time\n\n53.a", name: "a.md").guideline.title == "Time")
    let plain = GuidelineReader("just a rule", name: "a.md").guideline
    #expect(plain.title == "a.md" && plain.passages.map(\.text) == ["just a rule"])
    #expect(plain.payer == nil && plain.payerClass == nil && plain.effective == nil)
  }

  @Test("long text is parted between paragraphs and nothing of it is lost")
  func parted() {
    let paragraphs = (1...9).map { "paragraph \($0) " + String(repeating: "word ", count: 60) }
    let passages = GuidelineReader(
      "# A\n\n" + paragraphs.joined(separator: "\n\n"), name: "a.md"
    ).guideline.passages
    #expect(passages.count > 2 && passages.allSatisfy { $0.text.count <= 1100 })
    let all = passages.map(\.text).joined(separator: "\n")
    for number in 1...9 { #expect(all.contains("paragraph \(number) ")) }
  }

  @Test("a head with words nobody knows is told, and the text is kept")
  func oddHeads() {
    let reader = GuidelineReader(
      "---\npayer_class: private\neffective: soon\nowner: x\n---\ntext", name: "a.md")
    #expect(reader.findings.map(\.place) == ["a.md:2", "a.md:3", "a.md:4"])
    #expect(reader.guideline.passages.map(\.text) == ["text"])
    for empty in ["", "---", "---\n---\n", "\n\n# Only\n"] {
      #expect(GuidelineReader(empty, name: "a.md").guideline.passages.isEmpty)
    }
  }
}
