import Audit
public import Basics
import FoundationEssentials
public import Review

extension Store {
  /// Opens access beyond the person's own clients for some minutes: an entry of the trail with the
  /// reason beside it, and a notice to the supervisors.
  public func breakGlass(
    by person: Person, reason: String, minutes: Int, at now: Instant
  ) throws -> Result<BreakGlass, Refusal> {
    do {
      return .success(
        try write { work in
          let person = try work.acting(person, .view)
          let table = BreakGlassTable(connection: work.connection, seal: seal)
          let accounts = AccountTable(connection: work.connection, seal: seal)
          let refusal = BreakGlassRules.refusal(
            of: try accounts.find(person.name), reason: reason,
            standing: try table.last(of: person.name), at: now)
          if let refusal { throw refusal }
          for old in try table.expired(at: now) { try work.end(old, by: nil, at: now) }
          let until = BreakGlassRules.end(of: minutes, from: now)
          let blob = SaltedBlob(reason.utf8)
          var draft = BreakGlassRules.opening(by: person, at: now, until: until)
          draft.blobs.append(AuditBlob(name: "reason", commit: blob.commit))
          try BlobTable(connection: work.connection, seal: seal).store(blob, name: "reason")
          let glass = BreakGlass(
            entry: try work.trail.append(draft), person: person.name, role: person.role,
            reason: reason, openedAt: now, until: until)
          try table.add(glass, reason: blob.commit)
          work.changed.formUnion([.queue, .audit])
          return glass
        })
    } catch let refusal as Refusal {
      return .failure(refusal)
    }
  }

  /// Closes the person's own glass before its time; false when none is open.
  public func endBreakGlass(by person: Person, at now: Instant) throws -> Bool {
    try write { work in
      let person = try work.acting(person, .view)
      let table = BreakGlassTable(connection: work.connection, seal: seal)
      guard let glass = try table.open(person.name, at: now) else { return false }
      try work.end(glass, by: person, at: now)
      return true
    }
  }

  /// Records the end of every glass whose time is over; how many. Nothing is written when there is
  /// none. A glass lets nobody look after its time, whether or not its end is on record.
  @discardableResult
  public func endExpiredGlasses(at now: Instant) throws -> Int {
    let isDue = try read {
      try !BreakGlassTable(connection: $0, seal: seal).expired(at: now).isEmpty
    }
    guard isDue else { return 0 }
    return try write { work in
      let expired = try BreakGlassTable(connection: work.connection, seal: seal).expired(at: now)
      for glass in expired { try work.end(glass, by: nil, at: now) }
      return expired.count
    }
  }

  /// Broken glasses, the newest first, those of which nobody has read among them.
  public func brokenGlasses(limit: Int = 100) throws -> [BreakGlass] {
    try read { try BreakGlassTable(connection: $0, seal: seal).all(limit: limit) }
  }

  /// The glass the person has open at that moment.
  public func openGlass(of name: String, at now: Instant) throws -> BreakGlass? {
    try read { try BreakGlassTable(connection: $0, seal: seal).open(name, at: now) }
  }

  /// A supervisor has read of it: it is told to nobody again. The refusal when they may not.
  public func markRead(glass entry: Int, by person: Person, at now: Instant) throws -> Refusal? {
    do {
      return try write { work in
        let person = try work.acting(person, .judge)
        let table = BreakGlassTable(connection: work.connection, seal: seal)
        guard let glass = try table.find(entry) else {
          return .glass("entry \(entry) broke no glass")
        }
        if let refusal = BreakGlassRules.refusal(toRead: glass, by: person) { return refusal }
        try table.markRead(glass, by: person.name)
        work.changed.insert(.queue)
        return nil
      }
    } catch let refusal as Refusal {
      return refusal
    }
  }
}

extension Work {
  fileprivate func end(_ glass: BreakGlass, by person: Person?, at now: Instant) throws {
    let entry = try trail.append(BreakGlassRules.ending(glass, by: person, at: now))
    try BreakGlassTable(connection: connection, seal: seal).end(glass, entry: entry, at: now)
    changed.formUnion([.queue, .audit])
  }
}
