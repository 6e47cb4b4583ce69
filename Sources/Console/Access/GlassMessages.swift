public import Review

/// What is asked of the world about access beyond one's own clients.
public enum GlassEffect: Hashable, Sendable {
  /// The person's own open glass. Answer: `own`.
  case own
  /// Break it, for this reason. Answer: `own` or `refused`.
  case open(reason: String)
  /// Close one's own before its time. Answer: `own`.
  case end
  /// All of them, the newest first. Answer: `listed`.
  case load(request: Int)
  /// A supervisor has read of one. Answer: `listed` or `refused`.
  case markRead(Int, request: Int)
}

/// What is told about it.
public enum GlassMessage: Sendable {
  /// The person's own open glass; nil when none is.
  case own(BreakGlass?)
  case listed([BreakGlass], request: Int)
  case refused(Refusal)
}

/// Broken glasses as the console knows them.
struct GlassDesk: Hashable, Sendable {
  /// The person's own, while it is open.
  var own: BreakGlass?
  var rows: [BreakGlass] = []
  var isLoaded = false
  var request: Int?
  /// One was asked for: its coming is told.
  var isAwaited = false
}
