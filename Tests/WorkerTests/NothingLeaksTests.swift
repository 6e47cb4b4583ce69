import Advice
import Advisor
import Basics
import Deidentification
import Records
import Sandbox
import Testing
import Transport

@testable import Worker

@Suite("No value of a chart reaches the model, whatever goes wrong")
struct NothingLeaksTests {
  /// The forms in which a person's values may stand in a text, made without the de-identifier.
  struct Forms {
    /// Looked for as whole words, without regard to case and marks.
    var words: Set<String> = []
    /// Looked for anywhere once all but letters and digits is gone.
    var runs: Set<String> = []

    init(_ client: Client, _ clinician: Clinician?) {
      for name in [
        client.givenName, client.familyName, clinician?.givenName, clinician?.familyName,
      ] {
        for part in (name ?? "").split(whereSeparator: { !$0.isLetter }) where part.count > 2 {
          words.insert(Forms.folded(part))
        }
      }
      if let birth = client.birthDate {
        let (y, m, d) = (birth.year, birth.month, birth.day)
        words.formUnion([
          "\(y)-\(Forms.two(m))-\(Forms.two(d))", "\(m)/\(d)/\(y)",
          "\(Forms.two(m))/\(Forms.two(d))/\(y)",
          "\(m)/\(d)/\(y % 100)", "\(d) \(birth.short.split(separator: " ")[1]) \(y)".lowercased(),
        ])
      }
      if let member = client.memberID { runs.insert(Forms.run(member)) }
      if let npi = clinician?.npi { runs.insert(npi) }
      if let address = client.address {
        runs.insert(Forms.run(address.street))
        runs.insert(Forms.run(address.city))
        words.insert(address.zip)
      }
    }

    func found(in body: String) -> [String] {
      let plain = Forms.folded(body)
      let edge: (Character?) -> Bool = { $0.map { !$0.isLetter && !$0.isNumber } ?? true }
      let standing = words.filter { word in
        plain.ranges(of: word).contains { range in
          let before =
            range.lowerBound == plain.startIndex
            ? nil : plain[plain.index(before: range.lowerBound)]
          let after = range.upperBound == plain.endIndex ? nil : plain[range.upperBound]
          return edge(before) && edge(after)
        }
      }
      let squeezed = Forms.run(body)
      return Array(standing) + runs.filter { $0.count > 4 && squeezed.contains($0) }
    }

    static func folded(_ text: some StringProtocol) -> String {
      String(
        String(text).decomposed.filter { $0.properties.generalCategory != .nonspacingMark }
          .map(Character.init)
      ).lowercased()
    }

    static func run(_ text: String) -> String {
      folded(text).filter { $0.isLetter || $0.isNumber }
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
  }

  /// A text as a careless clinician might have written it: the note, and the chart in it.
  private func careless(_ text: String, _ client: Client, _ clinician: Clinician?) -> String {
    let given = client.givenName
    let family = client.familyName
    var lines = [text]
    lines.append(
      "\(given) \(family) was seen. \(family.uppercased()), \(given) agreed to the plan.")
    if let birth = client.birthDate {
      lines.append("\(given)'s DOB is \(birth.month)/\(birth.day)/\(birth.year) (\(birth)).")
    }
    if let member = client.memberID { lines.append("Member ID \(member) was checked.") }
    if let address = client.address {
      lines.append(
        "Lives at \(address.street), \(address.city), \(address.state) \(address.zip) with family.")
    }
    if let clinician { lines.append("Reviewed with Dr. \(clinician.familyName).") }
    return lines.joined(separator: "\n")
  }

  /// A guideline into which somebody copied an example from a chart.
  private func guideline(_ client: Client, _ clinician: Clinician?) -> String {
    careless("Time of psychotherapy\n90834 is chosen by minutes.", client, clinician)
  }

  private static let kinds: [FaultKind] = [
    .status, .truncatedJSON, .wrongContentType, .schemaViolation, .modelRefusal, .lengthFinish,
    .stringError, .inventedCode, .injectedInstructions, .echoedPHI, .resetMidBody, .emptyBody,
  ]

  @Test(
    "over the sample practice, on both wires, with every fault in turn",
    arguments: [
      Wire.openAI, .anthropic,
    ])
  func samplePractice(wire: Wire) async throws {
    let practice = Practice.sample
    let rules = NothingLeaksTests.kinds.map {
      FaultRule(route: "POST /v1/*", kind: $0, probability: 0.06, text: "somebody")
    }
    let server = SandboxServer(faults: FaultPlan(seed: 3, rules: rules))
    let port = try await server.start()
    let endpoint = try Endpoint(
      wire: wire, model: "invented-1", base: "http://127.0.0.1:\(port)/v1")
    let terms = ModelTerms(
      endpoint: endpoint,
      budget: Budget(
        tokensPerDay: .max / 4, moneyPerDay: nil, price: Price(input: .zero, output: .zero)),
      secondsPerNote: 30, isPartTwoProgram: false)
    let now: @Sendable () -> Instant = { Instant(milliseconds: 1_780_000_000_000) }
    let client = ModelClient(
      transport: CurlTransport(), key: Secret("sandbox-model-key"), now: now, jitter: { 0 },
      pause: { _, _ in })
    let reader = SecondReader(terms: terms, client: client, now: now)
    let nothing = Spending(day: now().day)
    var asked = 0
    var seen = 0
    var grounded = 0
    for place in stride(from: wire == .openAI ? 0 : 1, to: practice.noteCount, by: 4) {
      let note = practice.note(at: place)
      guard
        let person = note.client.flatMap({ practice.place(ofClient: $0) }).map({
          practice.client(at: $0).client
        })
      else { continue }
      let clinician = practice.place(ofClinician: note.clinician).map {
        practice.clinician(at: $0)
      }
      let forms = Forms(person, clinician)
      let text = careless(note.text, person, clinician)
      #expect(!forms.found(in: text).isEmpty, "the search finds what is there")
      var question = SecondQuestion(
        text: text, chart: Deidentification.Chart(client: person, clinician: clinician),
        minutes: note.durationMinutes, placeOfService: note.placeOfService, day: note.date,
        isGroup: false, partTwo: .notCovered, requestID: "r", clientKey: "k")
      question.guidelines = [
        guideline(person, clinician), "Time of psychotherapy\n90834 is chosen by minutes.",
      ]
      question.past = [.billed(["90834"], times: 7), .billed([person.familyName], times: 1)]
      let reading = await Station.offPool { [question] in
        reader.read(question, spending: nothing)
      }
      asked += 1
      let bodies = await server.requests.dropFirst(seen).map(\.body)
      seen += bodies.count
      grounded += bodies.count { $0.contains("chosen by minutes") && $0.contains("90834: 7") }
      // Nothing of the prompt's own words may be taken for the chart's.
      let own = forms.found(in: NothingLeaksTests.frame(wire))
      for body in bodies {
        let left = forms.found(in: body).filter { !own.contains($0) }
        #expect(left.isEmpty, "\(note.id): \(left.count) values of the chart left")
      }
      if case .refused = reading.outcome { #expect(bodies.isEmpty) }
    }
    #expect(asked > 100)
    #expect(seen > asked * 2 / 3, "most notes are asked about")
    #expect(grounded == seen, "and what was looked up came along")
    await server.stop()
  }

  /// A body about nothing, to know the words that are always there.
  private static func frame(_ wire: Wire) -> String {
    guard let endpoint = try? Endpoint(wire: wire, model: "m", base: "http://127.0.0.1/v1"),
      let request = try? AdviceRequest(
        Deidentifier().deidentify("CBT").safeText, minutes: nil, placeOfService: nil,
        day: Day(ordinal: 19_858), isGroup: false,
        grounding: Grounding(
          passages: [
            Deidentifier().clear(
              "Time of psychotherapy\n90834 is chosen by minutes.", chart: .empty)
          ], past: [.billed(["90834"], times: 7)]))
    else { return "" }
    let gate = Gate(
      endpoint,
      budget: Budget(
        tokensPerDay: 100_000, moneyPerDay: nil, price: Price(input: .zero, output: .zero)))
    let verdict = gate.judge(
      request, chart: .empty, vault: Deidentifier().deidentify("CBT").vault, partTwo: .notCovered,
      spending: Spending(day: Day(ordinal: 1)), now: Instant(milliseconds: 0))
    guard case .cleared(let cleared, _) = verdict else { return "" }
    return String(decoding: cleared.body, as: UTF8.self)
  }
}

extension String {
  /// Its scalars with letters parted from their marks, for the letters of the sample's names.
  fileprivate var decomposed: [Unicode.Scalar] {
    flatMap { character -> [Unicode.Scalar] in
      let scalars = Array(character.unicodeScalars)
      guard scalars.count == 1, let base = String.bases[character] else { return scalars }
      return [base]
    }
  }

  private static let bases: [Character: Unicode.Scalar] = [
    "á": "a", "à": "a", "ä": "a", "â": "a", "ã": "a", "å": "a", "é": "e", "è": "e", "ê": "e",
    "ë": "e", "í": "i", "ì": "i", "î": "i", "ï": "i", "ó": "o", "ò": "o", "ô": "o", "ö": "o",
    "õ": "o", "ú": "u", "ù": "u", "û": "u", "ü": "u", "ñ": "n", "ç": "c", "ł": "l", "ø": "o",
  ]
}
