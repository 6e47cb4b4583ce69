import Foundation

// Measures the built program beside this one. Times depend on the machine; each comes with a
// floor of the same run. `BENCH_ITEMS=100,100000` chooses other sizes of queue,
// `BENCH_PARTS=store,console` some of the parts.
// `calibrate FILE…` measures the engine on notes with known answers and writes its table of
// calibration.
do {
  if CommandLine.arguments.dropFirst().first == "calibrate" {
    try CalibrationBench(paths: Array(CommandLine.arguments.dropFirst(2))).run()
    exit(0)
  }
  let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().path
  let environment = ProcessInfo.processInfo.environment
  let sizes = (environment["BENCH_ITEMS"] ?? "100,1000000")
    .split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
  let parts = (environment["BENCH_PARTS"] ?? "coding,audit,trail,outside,store,sync,console")
    .split(separator: ",").map(String.init)
  let workspaces = try Workspaces(
    folder: here + "/bench-workspaces", program: here + "/countersign")
  Machine.tell()
  if parts.contains("coding") { try CodingBench().run() }
  if parts.contains("audit") { try AuditBench().run() }
  if parts.contains("trail") { try TrailBench(workspaces: workspaces).run() }
  if parts.contains("outside") { try OutsideBench(workspaces: workspaces).run() }
  if parts.contains("store") { try StoreBench(folder: workspaces.folder).run() }
  if parts.contains("sync") { try SyncBench(folder: workspaces.folder).run() }
  if parts.contains("console") { try ConsoleBench(workspaces: workspaces).run(sizes: sizes) }
  Machine.tell()
  Aims.summary()
} catch {
  print("the bench stopped: \(error)")
  exit(1)
}
