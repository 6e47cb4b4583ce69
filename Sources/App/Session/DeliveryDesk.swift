import EHR
import Records
import Storage
import Worker

/// Fixes the bytes of a delivery when a person signs, in the form of the EHR that receives
/// decisions. Pure: the same delivery gives the same bytes.
struct DeliveryDesk: Sendable {
  /// Nil: no EHR is set; the worker shows such a delivery as failed.
  var target: (any EHRSystem)?

  func encode(_ delivery: Delivery) -> EncodedDelivery {
    EncodedDelivery(delivery, for: target)
  }
}
