import Deidentification
import Testing

@testable import Advice

@Suite("Only the sections a coder needs are sent")
struct NoteSectionsTests {
  private func left(_ text: String) throws -> String {
    try Case(text: text).request().text.text
  }

  @Test("the head of a note, contacts and employers stay; session, methods and plan go")
  func head() throws {
    let sent = try left(
      """
      Client: Jonah Ridgely
      Emergency contact: a sister in town
      Employer: the mill
      Session of the week: 50-min individual session, CBT.
      Presenting problem: panic at work.
      Plan: weekly sessions.
      Signed: the therapist
      """)
    #expect(sent.hasPrefix("Session of the week"))
    #expect(sent.contains("panic at work") && sent.contains("weekly sessions"))
    for word in ["CLIENT", "sister", "mill", "therapist"] { #expect(!sent.contains(word)) }
  }

  @Test("a section under its heading is left out to the next blank line, its neighbours are not")
  func blocks() throws {
    let sent = try left(
      "SUBJECTIVE\nSleeps badly.\n\nFAMILY HISTORY\nMother drank.\nAunt too.\n\nCBT, 50 min.")
    #expect(sent.contains("Sleeps badly") && sent.contains("CBT, 50 min."))
    #expect(!sent.contains("drank") && !sent.contains("Aunt"))
  }

  @Test("what runs on from a left-out line is left out with it")
  func runningOn() throws {
    let sent = try left("Collateral: the brother called\nand cried.\nCBT, 50 min.")
    #expect(sent == "CBT, 50 min.")
  }

  @Test(
    "psychotherapy notes and counseling notes never leave, blank lines or not",
    arguments: ["Psychotherapy notes: private", "SUD COUNSELING NOTES", "Process Notes:"])
  func keptApart(heading: String) throws {
    let sent = try left(
      "CBT, 50 min.\n\(heading)\nHe dreamt of fire.\n\nAnd of water.\nPlan: weekly.")
    #expect(!sent.contains("fire") && !sent.contains("water"))
    #expect(sent.contains("CBT, 50 min.") && sent.contains("Plan: weekly."))
  }

  @Test("line ends of every kind part lines")
  func lineEnds() throws {
    #expect(try left("Employer: the mill\r\nCBT, 50 min.\r\n") == "CBT, 50 min.\n")
  }

  @Test("of a group's note only lines of this client alone are sent")
  func group() throws {
    let text = """
      Process group, 90 min, eight members.
      Jonah Ridgely spoke of his week and used grounding.
      Marisol relapsed; Jonah Ridgely comforted her.
      """
    let sent = try left(text)
    #expect(sent.contains("grounding"))
    #expect(!sent.contains("eight members") && !sent.contains("relapsed"))
  }

  @Test("a group's note without such a line is not sent, and the caller's word is enough")
  func groupRefused() {
    #expect(throws: Refusal.groupNote) {
      try Case(text: "Group session, 90 min. All members shared.").request()
    }
    #expect(throws: Refusal.groupNote) {
      try Case(text: "90 min. Everybody shared.", isGroup: true).request()
    }
  }

  @Test("a note of which nothing is left, and one longer than a session's, are not sent")
  func bounds() {
    #expect(throws: Refusal.nothingToSend) { try Case(text: "Client: Jonah Ridgely").request() }
    #expect(throws: Refusal.nothingToSend) { try Case(text: "\n \n").request() }
    #expect(throws: Refusal.tooLong) {
      try Case(text: String(repeating: "slept badly ", count: 2000)).request()
    }
  }
}
