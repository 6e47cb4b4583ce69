// swift-tools-version: 6.2
// The house, floor by floor; imports go down only (ARCHITECTURE.md holds the law, FloorTests checks it).
//
//  7  countersign       main.swift: call App          Bench: measures the built program
//  6  App               wiring: configuration, commands, console session, effects
//  5  Worker            background sync on Dispatch: pull, suggest, send
//  4  Storage   Transport <- EHR, Advisor   Keys   Terminal   Sandbox   doors, each to one outside thing
//  ----------------------------- pure below this line -----------------------------
//  3  Console           model / update / view -> Frame
//     Advice            what may be asked of a language model, and how its answer is read
//  2  Coding   Review   Deidentification
//  1  CodeSets <- Records   Audit
//  0  Basics   Screen
//     CCurl   CNCurses  C doors: a header and a module map
import PackageDescription

let strict: [SwiftSetting] = [
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("ExistentialAny"),
  .treatAllWarnings(as: .error),
]

let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")
let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let flyingFox = Target.Dependency.product(name: "FlyingFox", package: "FlyingFox")
let flyingSocks = Target.Dependency.product(name: "FlyingSocks", package: "FlyingFox")
let toml = Target.Dependency.product(name: "TOMLKit", package: "TOMLKit")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let arguments = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")

/// A module without clock, disk or network.
func pure(
  _ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// A module that touches exactly one outside thing, or wires those that do.
func door(
  _ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// A C library seen through a header and a module map.
func library(_ name: String) -> Target {
  .systemLibrary(name: name)
}

/// `Tests/<Module>Tests` mirrors `Sources/<Module>` file by file.
func tests(
  _ name: String, _ dependencies: Target.Dependency..., exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies, exclude: exclude, swiftSettings: strict)
}

/// The code tables and the script that turns them into Swift.
let codeTables =
  [
    "carc", "cpt", "group_codes", "icd10cm", "icd10cm_synonyms", "measures", "modifiers", "mue",
    "ncci_ptp", "payers", "pos", "rarc", "sources",
  ].map { "Tables/\($0).tsv" } + ["Tables/generate.sh"]

/// The word tables of Deidentification, their notice and the script that turns them into Swift.
let wordTables =
  ["cues", "given_names", "nicknames", "places", "surnames", "words"].map { "Tables/\($0).tsv" }
  + ["Tables/generate.sh", "Tables/NOTICE.txt"]

let package = Package(
  name: "countersign",
  products: [
    .executable(name: "countersign", targets: ["countersign"]),
    .executable(name: "countersign-bench", targets: ["Bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
    .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  ],
  targets: [
    // Floor 0
    pure("Basics"),
    pure("Screen"),
    library("CCurl"),
    library("CNCurses"),
    // Floor 1
    pure("CodeSets", "Basics", exclude: codeTables),
    pure("Audit", "Basics", crypto),
    pure("Records", "Basics", "CodeSets"),
    // Floor 2
    pure(
      "Coding", "Basics", "CodeSets", "Records",
      exclude: ["Tables/calibration.tsv", "Tables/generate.sh"]),
    pure("Review", "Basics", "CodeSets", "Records", "Audit"),
    pure("Deidentification", "Basics", "CodeSets", "Records", exclude: wordTables),
    // Floor 3
    pure(
      "Console", "Basics", "Screen", "CodeSets", "Records", "Audit", "Coding", "Review"),
    pure("Advice", "Basics", "CodeSets", "Deidentification"),
    // Floor 4
    door("Storage", "Basics", "CodeSets", "Records", "Audit", "Review", grdb, sqlite, crypto),
    door("Transport", "Basics", "CCurl"),
    door("EHR", "Basics", "CodeSets", "Records", "Transport"),
    door("Keys", "Audit", crypto, cryptoExtras),
    door("Advisor", "Basics", "Advice", "Transport"),
    door("Terminal", "Screen", "CNCurses"),
    door(
      "Sandbox", "Basics", "CodeSets", "Records", flyingFox, flyingSocks, crypto,
      exclude: ["Tables/generate.sh"]),
    // Floor 5
    door(
      "Worker", "Basics", "CodeSets", "Records", "Audit", "Coding", "Review", "Deidentification",
      "Advice", "Storage", "Transport", "EHR", "Advisor", logging, crypto),
    // Floor 6
    door(
      "App", "Basics", "Screen", "CodeSets", "Records", "Audit", "Coding", "Review",
      "Deidentification", "Advice", "Console", "Storage", "Transport", "EHR", "Advisor", "Keys",
      "Terminal", "Sandbox", "Worker", crypto, toml, logging,
      arguments, exclude: ["Tables/generate.sh"]),
    // Floor 7
    .executableTarget(name: "countersign", dependencies: ["App"], swiftSettings: strict),
    .executableTarget(
      name: "Bench",
      dependencies: [
        "Basics", "Records", "Audit", "Coding", "Review", "Storage", "Transport", "EHR", "Sandbox",
        "Worker", grdb, crypto,
      ], swiftSettings: strict),

    tests("Basics", "Basics"),
    tests("Screen", "Screen"),
    tests("CodeSets", "CodeSets", "Basics"),
    tests("Audit", "Audit", "Basics"),
    tests("Records", "Records", "Basics", "CodeSets"),
    tests("Coding", "Coding", "Basics", "CodeSets", "Records"),
    tests("Review", "Review", "Basics", "CodeSets", "Records", "Audit"),
    tests("Deidentification", "Deidentification", "Basics", "CodeSets", "Records"),
    tests(
      "Console", "Console", "Basics", "Screen", "CodeSets", "Records", "Audit", "Coding", "Review",
      exclude: ["Screens"]),
    tests("Storage", "Storage", "Basics", "CodeSets", "Records", "Audit", "Review", grdb, crypto),
    tests("Transport", "Transport", "Basics", flyingFox),
    tests("Advice", "Advice", "Basics", "CodeSets", "Deidentification"),
    tests("EHR", "EHR", "Basics", "CodeSets", "Records", "Transport", "Sandbox"),
    tests("Keys", "Keys", "Audit"),
    tests("Terminal", "Terminal", "Screen"),
    tests("Sandbox", "Sandbox", "Basics", "CodeSets", "Records", flyingSocks),
    tests(
      "Worker", "Worker", "Basics", "CodeSets", "Records", "Audit", "Coding", "Review",
      "Deidentification", "Advice", "Storage", "Transport", "EHR", "Advisor", "Sandbox"),
    tests(
      "App", "App", "Advice", "Audit", "Basics", "Keys", "Screen", "Records", "Review",
      "Deidentification", "Console", "Storage", "Transport", "Worker", crypto),
    tests("Floor", "Console"),
    tests("EndToEnd", "Basics", crypto),
  ],
  swiftLanguageModes: [.v6]
)
