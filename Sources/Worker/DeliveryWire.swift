import Basics
public import EHR
public import Records
public import Storage
import Transport

/// Where signed decisions go: each back to the EHR its note came from; those on notes that came by
/// file to the one that is set for them.
public struct DeliveryRoutes: Sendable {
  private let systems: [SourceID: any EHRSystem]
  private let forFiles: (any EHRSystem)?

  /// - Parameter forFiles: receives decisions on notes that came by file; nil: nobody does.
  public init(_ sources: [any EHRSystem], forFiles: (any EHRSystem)?) {
    let all = sources + (forFiles.map { [$0] } ?? [])
    systems = Dictionary(
      all.map { (SourceID($0.name), $0) }, uniquingKeysWith: { first, _ in first })
    self.forFiles = forFiles
  }

  /// Those that receive decisions, by name.
  var all: [(name: SourceID, ehr: any EHRSystem)] {
    systems.sorted { $0.key < $1.key }.map { (name: $0.key, ehr: $0.value) }
  }

  /// What will travel, with its target; for `Store.judge(_:encode:)`. Pure. A decision on a note
  /// whose EHR is not set keeps that target: the worker fails it visibly, with the reason.
  public func encode(_ delivery: Delivery) -> EncodedDelivery {
    let source = delivery.note.source
    guard source.text.isEmpty else {
      var encoded = EncodedDelivery(delivery, for: systems[source])
      encoded.target = source
      return encoded
    }
    return EncodedDelivery(delivery, for: forFiles)
  }
}

/// Between a delivery as the store keeps it and as a connector sends it: nothing is made again,
/// every try takes the stored method, path, headers and bytes.
extension EncodedDelivery {
  /// What will travel to `ehr`; for `Store.judge(_:encode:)`. Pure. Without an EHR nothing can
  /// travel: the worker fails such a row visibly, with the reason.
  public init(_ delivery: Delivery, for ehr: (any EHRSystem)?) {
    guard let ehr else {
      self.init(
        method: HTTPMethod.post.rawValue, path: EncodedDelivery.nowhere,
        body: Array(delivery.decision.text.utf8))
      return
    }
    let body = ehr.encode(delivery)
    self.init(
      target: SourceID(ehr.name), method: body.method.rawValue, path: body.path,
      headers: body.headers.map { EncodedHeader(name: $0.name, value: $0.value) },
      body: body.bytes)
  }

  /// The path of a delivery that was signed while no EHR was set.
  static let nowhere = "none"
}

extension OutgoingDelivery {
  /// The row as a request; nil when it was signed while no EHR was set.
  var request: DeliveryBody? {
    guard encoded.path != EncodedDelivery.nowhere, let method = HTTPMethod(rawValue: encoded.method)
    else { return nil }
    return DeliveryBody(
      decision: decision, method: method, path: encoded.path,
      headers: encoded.headers.map { HTTPHeader($0.name, $0.value) }, bytes: encoded.body)
  }
}
