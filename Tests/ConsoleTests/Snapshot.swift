import Foundation
import Screen
import Testing

/// Compares a picture with the stored one; `RECORD_SNAPSHOTS=1` stores it anew. A missing picture is
/// stored and fails, so that nobody forgets to look at it.
func assertScreen(
  _ frame: Frame, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Screens")
  let file = folder.appendingPathComponent(name + ".screen")
  let picture = frame.dump()
  let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"
  guard !isRecording, let stored = try? String(contentsOf: file, encoding: .utf8) else {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try picture.write(to: file, atomically: true, encoding: .utf8)
    if !isRecording {
      Issue.record("\(name).screen was not there; look at it", sourceLocation: sourceLocation)
    }
    return
  }
  guard stored != picture else { return }
  let difference = zip(
    stored.split(separator: "\n", omittingEmptySubsequences: false),
    picture.split(separator: "\n", omittingEmptySubsequences: false)
  ).enumerated().first { $1.0 != $1.1 }
  Issue.record(
    """
    \(name).screen differs at line \((difference?.offset ?? 0) + 1)
    stored: \(difference?.element.0 ?? "")
    now:    \(difference?.element.1 ?? "")
    """, sourceLocation: sourceLocation)
}
