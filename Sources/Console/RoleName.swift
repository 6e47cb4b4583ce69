import Screen

/// The look of a cell. Review has a `Role` too, a person's at the practice; here the word means the
/// screen's.
typealias Role = Screen.Role
