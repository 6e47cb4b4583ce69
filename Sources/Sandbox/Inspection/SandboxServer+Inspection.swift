import Basics
import FoundationEssentials

/// The routes under `/_sandbox`: looking at what was received and turning switches, without a
/// token, because only this machine can reach them.
extension SandboxServer {
  func inspect(_ call: Call, _ segments: [String]) -> Reply {
    switch (call.method, segments) {
    case ("GET", ["state"]):
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return .json(200, (try? encoder.encode(state())).map(Array.init) ?? [])
    case ("GET", ["requests"]):
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return .json(200, (try? encoder.encode(["requests": requests])).map(Array.init) ?? [])
    case ("PUT", ["faults"]): return exchangeFaults(call)
    case ("POST", ["notes"]): return takeNote(call)
    case ("POST", ["expire-tokens"]):
      expireTokens()
      return .json(200, Array("{}".utf8))
    default:
      return .refusal(
        404, "not_found",
        "Known are GET state, GET requests, PUT faults, POST notes and POST expire-tokens.")
    }
  }

  private func exchangeFaults(_ call: Call) -> Reply {
    let (plan, findings) = FaultFile.read(Data(call.body), file: "body")
    guard let plan else {
      let encoder = JSONEncoder()
      let list = (try? encoder.encode(findings)).map(Array.init) ?? []
      return .json(400, JSONText.object { $0.member("findings", json: list) })
    }
    setFaults(plan)
    return .json(200, JSONText.object { $0.member("rules", plan.rules.count) })
  }

  private func takeNote(_ call: Call) -> Reply {
    do {
      let note = try JSONDecoder().decode(PracticeNote.self, from: Data(call.body))
      let served = world.feed.put(note, at: clock())
      return .json(
        201,
        JSONText.object {
          $0.member("note_id", note.id)
          $0.member("version", String(served.version))
          $0.member("updated_at", served.key.moment.description)
        })
    } catch {
      return .refusal(400, "bad_note", "The body is no note: \(error)")
    }
  }
}
