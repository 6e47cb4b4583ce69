import Basics

/// What each kind of fault does to a request: some answer in place of the surface, some ask the
/// surface for mischief, some spoil the answer on its way out.
enum Faults {
  /// The answer of a fault that keeps the request from the surface.
  static func instead(of call: Call, _ faults: [FaultRule], now: Instant) -> Reply? {
    for fault in faults {
      switch fault.kind {
      case .status: return refusal(call, fault, now: now)
      case .loginPage: return Reply(200, type: "text/html; charset=utf-8", body: loginPage)
      case .hang:
        var reply = Reply(200)
        reply.manner = .silent
        return reply
      default: continue
      }
    }
    return nil
  }

  /// What the surface is asked to do wrong.
  static func mischief(_ faults: [FaultRule]) -> Mischief {
    var mischief = Mischief()
    for fault in faults {
      switch fault.kind {
      case .repeatedPage: mischief.repeatsPage = true
      case .changedBetweenPages: mischief.changesRecords = true
      case .ignoreKey: mischief.ignoresKeys = true
      case .hugeNote, .nonUTF8Note, .emptyNote, .escapeNote:
        mischief.noteText = noteText(fault.kind)
      default: continue
      }
    }
    return mischief
  }

  /// The answer as it leaves.
  static func spoil(_ reply: Reply, _ faults: [FaultRule]) -> Reply {
    var reply = reply
    for fault in faults {
      switch fault.kind {
      case .resetMidBody: reply.manner = .cutInBody
      case .appliedNoAnswer: reply.manner = .closed
      case .truncatedJSON: reply.body = Array(reply.body.prefix(reply.body.count / 2))
      case .wrongContentType: reply.setHeader("Content-Type", "text/plain; charset=us-ascii")
      case .emptyBody:
        reply.status = 200
        reply.body = []
      case .deepJSON: reply.body = deepJSON
      case .endlessBody:
        reply.body += Array(repeating: UInt8(ascii: " "), count: 4096)
        reply.manner = .endless
      default: continue
      }
    }
    return reply
  }

  private static func refusal(_ call: Call, _ fault: FaultRule, now: Instant) -> Reply {
    let message = "The server refuses for a reason of its own."
    var reply: Reply
    if ChatSurface.isChat(call.path) {
      reply = ChatSurface.refusal(call, fault.status, message)
    } else if call.segments(below: "/fhir") != nil {
      reply = FHIRSurface.outcome(fault.status, message)
    } else {
      reply = Reply.refusal(fault.status, "fault", message)
    }
    if let wait = fault.retryAfter {
      let seconds = wait.hasPrefix("date+") ? Int(wait.dropFirst(5)) : nil
      reply.setHeader(
        "Retry-After", seconds.map { httpDate(now.adding(seconds: $0)) } ?? wait)
    }
    return reply
  }

  private static let loginPage = Array(
    """
    <!DOCTYPE html>
    <html><head><title>Sign in</title></head>
    <body><form method="post"><input name="user"><input name="password" type="password"></form>
    </body></html>
    """.utf8)

  private static let deepJSON: [UInt8] = {
    let depth = 100_000
    return Array("{\"items\":".utf8) + Array(repeating: UInt8(ascii: "["), count: depth)
      + Array(repeating: UInt8(ascii: "]"), count: depth) + Array("}".utf8)
  }()

  static func noteText(_ kind: FaultKind) -> [UInt8] {
    switch kind {
    case .hugeNote:
      let line = Array("Session notes continue; client and clinician went over the week.\n".utf8)
      let whole = Array(repeatElement(line, count: 1_048_576 / line.count + 1).joined())
      return Array(whole.prefix(1_048_576))
    case .nonUTF8Note:
      return Array("45 min individual session. Client said ".utf8) + [0xC3, 0x28, 0xFF, 0xFE]
        + Array(" and left.".utf8)
    case .escapeNote:
      return Array(
        "50 min session.\u{1B}[2J\u{1B}[31mred\u{1B}]0;owned\u{07}\u{1B}P+q\u{1B}\\ \u{08}\u{202E}end\r"
          .utf8)
    default: return []
    }
  }
}
