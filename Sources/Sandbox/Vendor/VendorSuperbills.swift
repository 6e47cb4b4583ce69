import Basics

/// Superbills of the vendor surface: taken once for each key, found by the sender's identifier.
enum VendorSuperbills {
  static func take(_ call: Call, _ world: inout World, now: Instant) -> Reply {
    guard call.headers["idempotency-key"] != nil else {
      return .refusal(400, "idempotency_key_missing", "A superbill needs an Idempotency-Key.")
    }
    guard call.headers["content-type"]?.hasPrefix("application/json") == true else {
      return .refusal(415, "unsupported_media_type", "A superbill is application/json.")
    }
    guard let value = try? JSONValue.read(call.body), value.members != nil else {
      return .refusal(400, "bad_request", "The body is no JSON object.")
    }
    if let lack = missing(in: value) {
      return .refusal(422, "invalid_superbill", "The member \(lack) is missing or not usable.")
    }
    let externalID = value["external_id"]?.string ?? ""
    let bill = ReceivedSuperbill(
      externalID: externalID, id: world.nextID("SB"),
      body: String(decoding: call.body, as: UTF8.self), receivedAt: now, surface: "vendor")
    world.superbills.append(bill)
    return .json(
      201, headers: [("Location", "/vendor/v1/superbills/\(bill.id)")],
      JSONText.object {
        $0.member("id", bill.id)
        $0.member("external_id", externalID)
      })
  }

  static func find(_ call: Call, _ world: World) -> Reply {
    guard let externalID = call.value("external_id") else {
      return .refusal(400, "bad_request", "Superbills are found by external_id.")
    }
    var list = JSONText()
    list.object {
      $0.array("items") { items in
        for bill in world.superbills
        where bill.surface == "vendor" && bill.externalID == externalID {
          items.object {
            $0.member("id", bill.id)
            $0.member("external_id", bill.externalID)
            $0.member("received_at", bill.receivedAt.description)
            $0.member("superbill", json: bill.body.utf8)
          }
        }
      }
    }
    return .json(200, list.bytes)
  }

  /// The first member a superbill lacks.
  private static func missing(in value: JSONValue) -> String? {
    for name in ["external_id", "note_id", "clinician_id", "signed_by"]
    where value[name]?.string?.isEmpty != false { return name }
    if value["service_date"]?.string.flatMap({ Day($0) }) == nil { return "service_date" }
    if value["signed_at"]?.string.flatMap({ Instant($0) }) == nil { return "signed_at" }
    if value["diagnoses"]?.array == nil { return "diagnoses" }
    guard let lines = value["lines"]?.array, !lines.isEmpty else { return "lines" }
    for line in lines where line["code"]?.string?.isEmpty != false || line["units"]?.int == nil {
      return "lines[].code or lines[].units"
    }
    return nil
  }
}
