import Basics
import Records
import Transport

/// One page of a sweep over a FHIR feed: the search, its fallbacks, and the mark of what follows.
struct FHIRSweep {
  let client: FHIRClient
  let cursor: String?
  let cancel: Cancellation

  /// A mark whose link begins so walks patient by patient.
  private static let byPatient = "patients "
  private static let patientsPerPage = 20
  /// Pages of notes of one patient; past that the feed is broken.
  private static let pagesPerPatientMax = 1_000
  private static let includes = [
    ("_include", "DocumentReference:patient"), ("_include", "DocumentReference:encounter"),
    ("_include", "DocumentReference:author"), ("_revinclude", "Task:focus"),
  ]

  private var base: WebAddress { client.line.base }

  func notes(_ mark: SweepMark?) throws(EHRError) -> IntakePage {
    if let mark, mark.link.hasPrefix(FHIRSweep.byPatient) { return try patientPage(mark) }
    guard let found = try firstSearch(mark) else { return try patientPage(nil) }
    var page = try FHIRNoteDecoding(client: client, cancel: cancel).page(
      found.bundle, repaired: found.repaired)
    (page.next, page.cursor) = try SweepMark.after(
      mark, link: found.bundle.next, newest: newest(found.bundle.matches), cursor: cursor,
      horizon: found.date, place: base.appending("DocumentReference").description)
    return page
  }

  /// The page over all patients; nil when this server searches notes only within one patient.
  private func firstSearch(_ mark: SweepMark?) throws(EHRError) -> FHIRFound? {
    if let mark {
      return try client.searchKeepingDate(
        try follow(mark.link, first: notesAddress(FHIRSweep.includes)), cancel)
    }
    for includes in [FHIRSweep.includes, []] {
      do { return try client.searchKeepingDate(notesAddress(includes), cancel) } catch {
        guard case .refused(status: 400, _) = error else { throw error }
      }
    }
    return nil
  }

  func denials(_ mark: SweepMark?) throws(EHRError) -> IntakePage {
    let place = base.appending("ClaimResponse").description
    let first = window() + [("outcome", "error"), ("_count", String(client.settings.pageSize))]
    let found: FHIRFound
    do {
      found = try client.searchKeepingDate(
        try follow(mark?.link, first: base.appending("ClaimResponse", query: first)), cancel)
    } catch {
      guard mark == nil, case .refused(let status, _) = error, [400, 403, 404].contains(status)
      else { throw error }
      return IntakePage(findings: [
        Finding(
          code: "denials_not_offered", severity: .info,
          message: "this EHR does not give out claim responses; denials come from elsewhere",
          place: place)
      ])
    }
    var page = try FHIRDenialDecoding(client: client).page(
      FHIRChart(client: client, bundle: found.bundle, cancel: cancel))
    (page.next, page.cursor) = try SweepMark.after(
      mark, link: found.bundle.next, newest: newest(found.bundle.matches), cursor: cursor,
      horizon: found.date, place: place)
    return page
  }

  /// The notes of the next few patients: slower, and possible everywhere.
  private func patientPage(_ mark: SweepMark?) throws(EHRError) -> IntakePage {
    let inner = mark.map { String($0.link.dropFirst(FHIRSweep.byPatient.count)) }
    let first = base.appending(
      "Patient", query: [("_count", String(FHIRSweep.patientsPerPage))])
    let patients = try client.searchKeepingDate(
      try follow(inner, first: first), cancel)
    var page = IntakePage()
    var newest: Instant?
    for patient in patients.bundle.matches where patient.type == "Patient" {
      let notes = try notes(of: patient)
      page.notes += notes.page.notes
      page.findings += notes.page.findings
      newest = [newest, notes.newest].compactMap { $0 }.max()
    }
    (page.next, page.cursor) = try SweepMark.after(
      mark, link: patients.bundle.next.map { FHIRSweep.byPatient + $0 }, newest: newest,
      cursor: cursor, horizon: patients.date, place: base.appending("Patient").description)
    return page
  }

  private func notes(
    of patient: FHIRResource
  ) throws(EHRError) -> (page: IntakePage, newest: Instant?) {
    let decoding = FHIRNoteDecoding(client: client, cancel: cancel)
    var page = IntakePage()
    var newest: Instant?
    let query = [("patient", patient.id), ("category", client.settings.noteCategory)]
    var address = base.appending("DocumentReference", query: query + window())
    for count in 1... {
      let found: FHIRFound
      do { found = try client.searchKeepingDate(address, cancel) } catch {
        // A server that cannot narrow by change gives all of them; the store knows which are new.
        guard count == 1, cursor != nil, case .refused(status: 400, _) = error else { throw error }
        address = base.appending("DocumentReference", query: query)
        continue
      }
      var bundle = found.bundle
      bundle.byReference[patient.reference] = patient
      let part = try decoding.page(bundle, repaired: found.repaired)
      page.notes += part.notes
      page.findings += part.findings
      newest = [newest, self.newest(bundle.matches)].compactMap { $0 }.max()
      guard let link = bundle.next else { break }
      guard count < FHIRSweep.pagesPerPatientMax else {
        throw .unreadable(
          what: "the pages of the feed do not come to an end",
          place: base.appending("DocumentReference").description)
      }
      address = try follow(link, first: address)
    }
    return (page, newest)
  }

  private func notesAddress(_ includes: [(String, String)]) -> WebAddress {
    let query =
      window() + [
        ("category", client.settings.noteCategory), ("_count", String(client.settings.pageSize)),
      ] + includes
    return base.appending("DocumentReference", query: query)
  }

  private func window() -> [(String, String)] {
    SweepMark.windowStart(cursor).map { [("_lastUpdated", "gt" + $0.description)] } ?? []
  }

  private func follow(_ link: String?, first: WebAddress) throws(EHRError) -> WebAddress {
    guard let link else { return first }
    guard let address = base.following(link) else {
      throw .unreadable(
        what: "the link to the next page leads elsewhere and is not followed",
        place: base.description)
    }
    return address
  }

  private func newest(_ resources: [FHIRResource]) -> Instant? {
    resources.compactMap { $0.value["meta.lastUpdated"]?.text.flatMap { Instant($0) } }.max()
  }
}
