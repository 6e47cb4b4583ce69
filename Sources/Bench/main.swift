import Foundation

// Measures the built program beside this one. Times depend on the machine; each comes with a
// floor of the same run. `BENCH_ITEMS=100,100000` chooses other sizes of queue.
let here = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
  .deletingLastPathComponent().path
let folder = here + "/bench-workspaces"
try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
let sizes = (ProcessInfo.processInfo.environment["BENCH_ITEMS"] ?? "100,1000000")
  .split(separator: ",").compactMap { Int($0) }
try CodingBench().run()
try StoreBench(folder: folder).run()
try ConsoleBench(program: here + "/countersign", folder: folder).run(sizes: sizes)
