import Review

/// Answers about the trail: each is taken when it is the one waited for, else dropped.
extension ConsoleModel {
  mutating func take(_ message: TrailMessage) {
    switch message {
    case .window(let window, let request): take(window, request: request)
    case .found(let number, let request): takeTrail(found: number, request: request)
    case .opened(let entry, let request): take(entry, request: request)
    case .proven(let proof, let entry, let request):
      guard trail.openRequest == request else { return }
      rewrite(EntryDialog.self) { $0.prove(proof, of: entry) }
    case .story(let rows, let request):
      guard trail.storyRequest == request else { return }
      trail.storyRequest = nil
      rewrite(StoryDialog.self) { $0.take(rows) }
    case .standing(let standing): trail.standing = standing
    case .signals(let signals, let days):
      trail.signals = signals
      trail.signalDays = days
      trail.isSignalsLoaded = true
    case .savedFilters(let filters): trail.savedFilters = filters
    case .verifying(let done, let total, let request):
      guard case .running(request, _, _) = trail.verification else { return }
      trail.verification = .running(request: request, done: done, total: total)
    case .verified(let verdict, let request): take(verdict, request: request)
    }
  }

  private mutating func take(_ window: TrailWindow, request number: Int) {
    guard let request = trail.list.request, request.number == number else { return }
    trail.list.request = nil
    trail.learn(window.rows)
    trail.list.take(
      window, for: request.purpose, height: trailHeight(trailArrangement))
    if trail.list.isOutdated {
      trail.list.isOutdated = false
      refreshTrail()
    }
  }

  private mutating func take(_ entry: OpenedEntry?, request: Int) {
    guard trail.openRequest == request else { return }
    guard let entry else {
      dialogs.removeAll { $0 is EntryDialog }
      return say("there is no such entry", .warning)
    }
    rewrite(EntryDialog.self) { $0.take(entry) }
  }

  private mutating func take(_ verdict: TrailVerdict, request: Int) {
    guard case .running(request, _, _) = trail.verification else { return }
    trail.verification = verdict.isComplete ? .done(verdict) : .none
    if let fault = verdict.fault {
      say(fault, .error)
    } else if verdict.isComplete {
      say("\(Wording.grouped(verdict.size)) entries, every hash, link and the head verify", .good)
    }
  }

  /// Changes the page of a kind that lies on top of others of its kind.
  private mutating func rewrite<Page: Dialog>(_: Page.Type, _ change: (inout Page) -> Void) {
    guard let index = dialogs.lastIndex(where: { $0 is Page }), var page = dialogs[index] as? Page
    else { return }
    change(&page)
    dialogs[index] = page
  }
}
