// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .treatAllWarnings(as: .error),
]

/// A release goes out without its symbols; `EXPLAINER_SYMBOLS=1` keeps them for a profiler.
let stripping: [LinkerSetting] =
  Context.environment["EXPLAINER_SYMBOLS"] == nil
  ? [.unsafeFlags(["-Xlinker", "--strip-all"], .when(configuration: .release))] : []

/// Only for `make fuzz`: libFuzzer brings the beginning of the program, and wants its own flags.
let fuzzer: [Target] =
  Context.environment["EXPLAINER_FUZZER"] == nil
  ? []
  : [
    .executableTarget(
      name: "fuzz", dependencies: ["FuzzTargets"], path: "Fuzzing/Driver",
      swiftSettings: settings + [.unsafeFlags(["-parse-as-library"])])
  ]

/// A target of ours: every one is built with the same settings.
func stage(
  _ name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .target(name: name, dependencies: dependencies, exclude: exclude, swiftSettings: settings)
}

/// The tests of one target, with the shared test support.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: dependencies + ["TestSupport"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "explainer",
  products: [.executable(name: "explainer", targets: ["explainer"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CSnowball", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .target(name: "CMarkPin", dependencies: ["CMarkGFM"]),
    .target(name: "CKernel"),
    stage("Programs", ["CKernel"]),
    stage("Model"),
    stage("Prose"),
    stage("Markdown", ["CMarkGFM", "CMarkPin"]),
    stage("Templating"),
    stage("HTML", ["CGumbo"]),
    stage("Reading", ["Model", "Prose", "Markdown", "HTML", "CYAML", "CKernel"]),
    stage("Deriving", ["Model", "Prose", "CSnowball"]),
    stage("Rendering", ["Model", "Markdown", "Templating"]),
    stage("Writing", ["Model"]),
    stage("Publishing", ["Model", "Programs", "Writing"]),
    stage(
      "Pipeline",
      ["Model", "Markdown", "Programs", "Reading", "Deriving", "Rendering", "Writing"],
      exclude: ["embed-theme.sh"]),
    .executableTarget(
      name: "explainer",
      dependencies: [
        "Model", "Pipeline", "Programs", "Publishing",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      swiftSettings: settings, linkerSettings: stripping),
    .executableTarget(
      name: "bench",
      dependencies: [
        "Model", "Prose", "Markdown", "HTML", "Templating", "Reading", "Deriving", "Rendering",
        "Pipeline", "Programs", "Gold",
      ],
      path: "Benchmarks", exclude: ["README.md", "Gold", "Hugo", "all.sh", "compare.sh"],
      swiftSettings: settings),
    .target(
      name: "Gold", dependencies: ["Model", "Prose", "Deriving"], path: "Benchmarks/Gold",
      swiftSettings: settings),
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Model", "Markdown", "Templating", "Reading", "Deriving", "Rendering", "Writing",
        "Pipeline",
      ],
      path: "Fuzzing/Targets", swiftSettings: settings),
    .target(
      name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    tests("Model", ["Model"]),
    tests("Prose", ["Prose"]),
    tests("Markdown", ["Markdown"]),
    tests("Programs", ["Programs"]),
    tests("HTML", ["HTML"]),
    tests("Templating", ["Templating"], exclude: ["Specs"]),
    tests("Reading", ["Reading", "Model"]),
    tests("Deriving", ["Deriving", "Model", "Prose", "Gold"], exclude: ["Gold"]),
    tests("Rendering", ["Rendering", "Markdown", "Model", "Reading", "Templating"]),
    tests("Writing", ["Writing", "Model"]),
    tests("Publishing", ["Publishing", "Model", "Programs", "Writing"]),
    tests(
      "Pipeline", ["Pipeline", "Markdown", "Model", "Reading", "Writing"], exclude: ["SavedPages"]),
    tests("Serving", ["explainer", "Model", "Pipeline"]),
    tests("Command", ["explainer"], exclude: ["Scripts"]),
    tests("Bench", ["bench", "Model", "Pipeline"]),
    tests("Fuzz", ["FuzzTargets"]),
  ] + fuzzer
)
