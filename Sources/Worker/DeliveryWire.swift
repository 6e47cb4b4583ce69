import Basics
public import EHR
public import Records
public import Storage
import Transport

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
      method: body.method.rawValue, path: body.path,
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
