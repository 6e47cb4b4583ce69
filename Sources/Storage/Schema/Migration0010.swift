/// The order of denials holds their deadlines too: those past it, which come last, are stepped over
/// without opening their rows. Never edited after release.
enum Migration0010 {
  static func statements(_ dialect: Dialect) -> [String] {
    [
      "DROP INDEX denial_urgency",
      "CREATE INDEX denial_urgency ON denial (urgency, id, deadline)",
    ]
  }
}
