import Foundation
import Testing

/// Whether a test may mount a small disk of its own: it takes root in a mount namespace.
let canMount: Bool = {
  let script = "mount -t tmpfs -o size=1m tmpfs /mnt && umount /mnt"
  return (try? Program.run("unshare", ["-m", "sh", "-c", script]).status) == 0
}()

@Suite("A disk that takes nothing more: one line, nothing half recorded", .enabled(if: canMount))
struct DiskTests {
  @Test("read-only: reading is told apart from writing, and nothing changes")
  func readOnly() throws {
    let world = try OutsideWorld()
    let script = """
      mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" || exit 99
      "$0" accept TN-78910 --home "$1"; echo "accept=$?"
      "$0" sync --once --home "$1"; echo "sync=$?"
      """
    let ended = try Program.run("unshare", ["-m", "sh", "-c", script, Program.path, world.home])
    #expect(ended.output.contains("accept=3"))
    #expect(ended.output.contains("sync=3"))
    #expect(ended.complaints.count == 2)
    #expect(!ended.error.contains("TN-78910 "))
    try assertInvariants(world: world)
    #expect(try world.state(of: "TN-78910") == "open")
  }

  @Test("full: a command says so with exit 4; with room again the same command works")
  func fullByCommand() throws {
    let world = try OutsideWorld(undoSeconds: 0)
    let script = """
      D="$1.disk"; mkdir "$D"; mount -t tmpfs -o size=8m,mode=0700 tmpfs "$D" || exit 99
      cp -a "$1/." "$D/"
      dd if=/dev/zero of="$D/filler" bs=4k 2>/dev/null
      "$0" accept TN-78910 --home "$D"; echo "full=$?"
      "$0" sync --once --home "$D" >/dev/null 2>&1; echo "sync=$?"
      rm "$D/filler"
      "$0" accept TN-78910 --home "$D"; echo "room=$?"
      rm -rf "$1"; mkdir -m 700 "$1"; cp -a "$D/." "$1/"
      """
    let ended = try Program.run("unshare", ["-m", "sh", "-c", script, Program.path, world.home])
    let full = ended.output.contains("full=4") || ended.output.contains("full=3")
    #expect(full, "\(ended.output) \(ended.error)")
    #expect(ended.output.contains("room=0"), "\(ended.output) \(ended.error)")
    world.acknowledged["TN-78910"] = "accepted"
    try assertInvariants(world: world)
    #expect(try world.superbills().count == 1)
  }

  @Test("full at first use: no half key, no half head; with room again all is made")
  func fullAtFirstUse() throws {
    let world = try OutsideWorld(undoSeconds: 0, isSynced: false)
    let script = """
      D="$1.disk"; mkdir "$D"; mount -t tmpfs -o size=16m,mode=0700 tmpfs "$D" || exit 99
      cp -a "$1/." "$D/"
      dd if=/dev/zero of="$D/filler" bs=4k 2>/dev/null
      for spare in 0 1 2 3 4 5 6 8 12 16 24 32 48; do
        truncate -s -$((spare * 4096)) "$D/filler"
        "$0" audit export "$D/copy" --home "$D" >/dev/null 2>&1; echo "full $spare=$?"
        rm -rf "$D"/copy*
      done
      rm "$D/filler"
      "$0" audit export "$D/copy" --home "$D" >/dev/null; echo "room=$?"
      "$0" audit verify --home "$D"; echo "verify=$?"
      rm -rf "$1"; mkdir -m 700 "$1"; cp -a "$D/." "$1/"
      """
    let ended = try Program.run("unshare", ["-m", "sh", "-c", script, Program.path, world.home])
    #expect(!ended.output.contains("full 0=0"), "\(ended.output)")
    #expect(ended.output.contains("room=0"), "\(ended.output) \(ended.error)")
    #expect(ended.output.contains("verify=0"), "\(ended.output) \(ended.error)")
    try assertInvariants(world: world)
  }

  @Test("full under an open console: it says so, lives, and signs once there is room")
  func fullUnderConsole() throws {
    let world = try OutsideWorld(undoSeconds: 0)
    let disk = world.scratch.file("disk")
    let screen = try TmuxScreen(columns: 200, shell: "unshare -m bash --norc -i")
    func say(_ words: String) throws {
      try screen.type(words)
      try screen.press("Enter")
    }
    try say(
      "mkdir \(disk); mount -t tmpfs -o size=8m,mode=0700 tmpfs \(disk); "
        + "cp -a \(world.home)/. \(disk)/; clear")
    try screen.start(["--home", disk])
    try screen.wait("the list") { $0.contains("chain ok") && Desk.selected($0) == "TN-78910" }
    try screen.press("C-z")
    try screen.wait(for: "Stopped")
    try say("dd if=/dev/zero of=\(disk)/filler bs=4k 2>/dev/null; clear; fg")
    try screen.wait("the list again") { Desk.selected($0) == "TN-78910" }
    try screen.press("a")
    let told = try screen.wait("what became of it") {
      $0.contains("full") || $0.contains("accepted TN-78910")
    }
    #expect(told.contains("full"))
    #expect(!told.contains("accepted TN-78910"))
    try screen.press("C-z")
    try screen.wait(for: "Stopped")
    try say("rm \(disk)/filler; clear; fg")
    try screen.wait(for: "TN-78910")
    try screen.press("g")
    try screen.wait("the note again") { Desk.selected($0) == "TN-78910" }
    try screen.press("a")
    try screen.wait(for: "accepted TN-78910")
    world.acknowledged["TN-78910"] = "accepted"
    try say(":quit!")
    try screen.waitForShell()
    try say("rm -rf \(world.home)/*; cp -a \(disk)/. \(world.home)/; echo copied $((40 + 2))")
    try screen.wait(for: "copied 42")
    try assertInvariants(world: world, screen: nil)
    #expect(try world.superbills().count == 1)
  }
}
