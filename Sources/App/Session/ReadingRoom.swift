import Review
import Storage

/// A practice opened for reading by somebody. Where there are accounts and `--as` names one, that
/// person signs in and sees what their account shows; else nothing is made and nothing changes, and
/// whoever may use this operating system's account, which holds the practice's keys, looks.
final class ReadingRoom {
  let store: Store
  /// Who looks; nil where nobody was named.
  let reader: Reader?
  private let workspace: Workspace?

  /// Throws `Refusal` when the person may not in.
  init(_ global: GlobalOptions, needsGuards: Bool = true) throws {
    let looking = try Looking.open(global, needsGuards: needsGuards)
    do {
      guard global.person != nil, try !looking.accounts().isEmpty else {
        store = looking
        reader = nil
        workspace = nil
        return
      }
      looking.close()
      let workspace = try Workspace.open(global, startsWorker: false)
      do {
        try workspace.signIn()
      } catch {
        workspace.close()
        throw error
      }
      store = workspace.store
      reader = workspace.reader
      self.workspace = workspace
    } catch {
      looking.close()
      throw error
    }
  }

  func close() {
    if let workspace { workspace.close() } else { store.close() }
  }
}
