import EHR
import Records
import Storage
import Worker

/// Fixes target and bytes of a delivery when a person signs, in the form of the EHR that receives
/// it. Pure: the same delivery gives the same bytes.
struct DeliveryDesk: Sendable {
  var routes: DeliveryRoutes

  func encode(_ delivery: Delivery) -> EncodedDelivery { routes.encode(delivery) }
}
