import Basics
import Records
import Review
import Screen

struct StubDialog: Dialog {
  var hints: [Hint] { [] }
  mutating func take(_ press: Press, _ model: inout ConsoleModel) -> Outcome { .closes }
  func draw(on canvas: inout Canvas, in body: Rect, _ model: ConsoleModel) {}
}
func RecentDialog() -> StubDialog { StubDialog() }
func CommandDialog() -> StubDialog { StubDialog() }
func PaletteDialog(seen: String) -> StubDialog { StubDialog() }
func HelpDialog(pane: Pane) -> StubDialog { StubDialog() }
func LeaveDialog() -> StubDialog { StubDialog() }
func ReaderDialog(_ detail: ReviewDetail) -> StubDialog { StubDialog() }
func PageDialog(why: ConsoleModel) -> StubDialog { StubDialog() }
func PageDialog(denial: DenialRow, today: Day) -> StubDialog { StubDialog() }
enum BatchDialog { static let itemsMax = 200 }
extension ConsoleModel {
  mutating func startCorrection(of: NoteID) {}
  mutating func modify(seen: String) {}
  mutating func reject(argument: String, seen: String) {}
  mutating func wait(argument: String, seen: String) {}
  mutating func toggle(seen: String) {
    guard let detail = judgeable(seen, "change") else { return }
    _ = codes.toggle(detail)
  }
  mutating func judgeMarked() {}
  mutating func startFind(_ text: String) {}
  mutating func findAgain(forward: Bool) {}
  mutating func startFilter(_ name: String) {}
  mutating func saveFilter(named: String) {}
  mutating func startSort(_ name: String) {}
  mutating func take(found: QueueKey?, request: Int) {}
  mutating func point(_ mouse: Mouse, seen: String) {}
}
