import Basics
import CodeSets
import Testing

struct CodeSearchTests {
  private let day = Day(ordinal: 20_500)

  private func diagnoses(_ query: String) -> [String] {
    CodeSearch(.diagnoses).matches(query, on: day).map(\.code)
  }

  private func procedures(_ query: String) -> [String] {
    CodeSearch(.procedures).matches(query, on: day).map(\.code)
  }

  @Test("A number finds its codes, with or without the dot")
  func numbers() {
    #expect(procedures("90834").first == "90834")
    #expect(diagnoses("f411").first == "F41.1")
    #expect(diagnoses("F41.1").first == "F41.1")
    #expect(procedures("9083").count >= 4)
  }

  @Test("Words find labels, titles and what clinicians write")
  func words() {
    #expect(diagnoses("mdd recurrent mod").first == "F33.1")
    #expect(diagnoses("ptsd chronic").first == "F43.12")
    #expect(procedures("family").first == "90847" || procedures("family").first == "90846")
    #expect(procedures("crisis").first == "90839")
  }

  @Test("A slip of the finger is forgiven")
  func slips() {
    #expect(diagnoses("genralized anxeity").first == "F41.1")
    #expect(procedures("psychotherpy 45").first == "90834")
  }

  @Test("Headers and codes of another year are not offered")
  func validity() {
    #expect(!diagnoses("F43.2").contains("F43.2"))
    #expect(!procedures("99441").contains("99441"))
  }

  @Test("Nothing typed, or nonsense, finds nothing", arguments: ["", "  ", "qqqqqqqq", "…"])
  func nothing(query: String) {
    #expect(diagnoses(query).isEmpty)
  }
}
