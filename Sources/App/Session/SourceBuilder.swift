import Basics
import Dispatch
import EHR
import Foundation
import TOMLKit
import Transport

/// Makes connectors of configured sources: address, credential, profile.
struct SourceBuilder {
  let transport: any HTTPTransport
  let now: @Sendable () -> Instant

  init(clock: WallClock) {
    now = { clock.now }
    transport = PacedTransport(CurlTransport(), now: { clock.now }) { milliseconds, cancel in
      let bell = DispatchSemaphore(value: 0)
      cancel.whileListening(wakeUp: { bell.signal() }) {
        _ = bell.wait(timeout: .now() + .milliseconds(Int(min(max(0, milliseconds), 60_000))))
      }
    }
  }

  /// Throws exit code 3 with the source's name when something it needs is missing.
  func system(_ source: Configuration.Source) throws(Failure) -> any EHRSystem {
    let base = try address(source.base, source, "base")
    let bearer = BearerSource(try origin(source), transport: transport, now: now)
    switch source.kind {
    case .fhir:
      var settings = FHIRSettings()
      settings.name = source.name
      return FHIRClient(
        settings: settings, base: base, transport: transport, bearer: bearer, now: now)
    case .vendor:
      var profile = try source.profile.map(profile) ?? .therapyNotes
      profile.name = source.name
      return VendorClient(
        profile: profile, base: base, transport: transport, bearer: bearer, now: now)
    }
  }

  private func origin(_ source: Configuration.Source) throws(Failure) -> BearerSource.Origin {
    switch source.token {
    case .file(let path): return .file(path: path)
    case .client(let url, let id, let path):
      guard let data = FileManager.default.contents(atPath: path) else {
        throw Failure(.unreadable, "ehr \(source.name): \(path) cannot be read")
      }
      let secret = String(decoding: data, as: UTF8.self)
        .trimmingCharacters(in: .whitespacesAndNewlines)
      return .clientCredentials(
        tokenAddress: try address(url, source, "token_url"), clientID: id,
        clientSecret: Secret(secret), scope: nil)
    }
  }

  private func address(
    _ text: String, _ source: Configuration.Source, _ key: String
  ) throws(Failure) -> WebAddress {
    do {
      return try WebAddress(text)
    } catch {
      throw Failure(.unreadable, "ehr \(source.name): \(key): \(error)")
    }
  }

  /// Reads a profile file: TOML tables of texts and numbers, flattened to dotted keys.
  func profile(_ path: String) throws(Failure) -> VendorProfile {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(.unreadable, "\(path): the profile cannot be read")
    }
    var settings: [String: String] = [:]
    do {
      SourceBuilder.flatten(
        try TOMLTable(string: String(decoding: data, as: UTF8.self)), "", &settings)
    } catch let error as TOMLParseError {
      throw Failure(.unreadable, "\(path):\(error.source.begin.line): not TOML")
    } catch {
      throw Failure(.unreadable, "\(path): not TOML")
    }
    do {
      return try VendorProfile(settings: settings)
    } catch {
      throw Failure(.unreadable, "\(path): \(error)")
    }
  }

  private static func flatten(
    _ table: TOMLTable, _ prefix: String, _ settings: inout [String: String]
  ) {
    for key in table.keys {
      if let inner = table[key]?.table {
        flatten(inner, prefix + key + ".", &settings)
      } else if let text = table[key]?.string {
        settings[prefix + key] = text
      } else if let number = table[key]?.int {
        settings[prefix + key] = String(number)
      }
    }
  }
}
