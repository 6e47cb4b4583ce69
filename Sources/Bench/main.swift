import Foundation

// Measures the built program beside this one. Times depend on the machine; each comes with a
// floor of the same run. `BENCH_ITEMS=100,100000` chooses other sizes of queue.
do {
  let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().path
  let words = ProcessInfo.processInfo.environment["BENCH_ITEMS"] ?? "100,1000000"
  let sizes = words.split(separator: ",").compactMap { Int($0) }.filter { $0 > 0 }
  let workspaces = try Workspaces(
    folder: here + "/bench-workspaces", program: here + "/countersign")
  try CodingBench().run()
  try AuditBench().run()
  try StoreBench(folder: workspaces.folder).run()
  try SyncBench(folder: workspaces.folder).run()
  try ConsoleBench(workspaces: workspaces).run(sizes: sizes)
  Aims.summary()
} catch {
  print("the bench stopped: \(error)")
  exit(1)
}
