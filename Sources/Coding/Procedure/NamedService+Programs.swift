/// Days, weeks and months of programs: intensive outpatient, partial hospitalization, residential
/// and withdrawal care, opioid treatment programs, clinics with a daily rate. S06, S07.
extension NamedService {
  static let programs: [NamedService] = [
    NamedService(
      "G0137", .once, [], medicare: true,
      ["(otp|opioid treatment program) (iop|intensive outpatient) week"]),
    NamedService(
      "H0015", .once, [.substanceCounselor, .nurse, .peer, .rehabilitation, .caseManager],
      intensive),
    NamedService("S9480", .once, therapists, intensive),
    NamedService(
      "G0411", .once, therapists, medicare: true,
      [
        "interactive group (psychotherapy |therapy |)(in|for|at) (php|iop|partial hospitalization|the partial program)"
      ]),
    NamedService(
      "G0410", .once, therapists, medicare: true,
      [
        "(php|iop|partial hospitalization|partial program) group (psychotherapy|therapy)",
        "group (psychotherapy|therapy) (in|for|at) (the |)(php|iop|partial hospitalization|partial program)",
      ]),
    NamedService(
      "G0176", .once, [], medicare: true,
      [
        "(php|partial hospitalization|partial program) activity therapy",
        "activity therapy in (the |)(php|partial)",
      ]),
    NamedService(
      "H0035", .once, [],
      [
        "(partial hospitalization|partial hospitalisation|php|partial program) (day|program day|per diem|today)",
        "day # of (the |)(partial hospitalization|partial hospitalisation|php|partial program)",
        "(php|partial hospitalization) day #",
        "(php|partial hospitalization|partial hospitalisation) (attendance|program|record|daily)",
      ]),
    NamedService(
      "H0018", .once, [],
      [
        "short term residential (treatment |program |)(day|per diem|stay|today|)",
        "crisis residential (day|stay|per diem|)", "residential (treatment |)day #",
      ]),
    NamedService(
      "H0019", .once, [], ["long term residential (treatment |program |)(day|per diem|stay|)"]),
    NamedService(
      "H0017", .once, [], ["hospital residential (treatment |program |)(day|per diem|)"]),
    NamedService(
      "H0014", .once, [],
      [
        "(ambulatory|outpatient) (detox|detoxification|withdrawal management) (visit|day|session|check|)"
      ]),
    NamedService(
      "H0010", .once, [],
      [
        "(residential |social |)(subacute detox|subacute detoxification) (day|)",
        "(clinically managed|social) (detox|withdrawal management) day",
      ]),
    NamedService("H0011", .once, [], ["(residential |)acute (detox|detoxification) (day|)"]),
    NamedService(
      "H0020", .once, [], medicare: false,
      [
        "methadone (dose |)(administered|administration|dispensed|dosing|given)",
        "methadone # mg (observed|dosed|ingested|witnessed|administered|given at)",
        "daily (dose|dosing) methadone",
        "(daily |observed )methadone (dose|dosing)", "dosed with methadone",
      ]),
    NamedService(
      "G2067", .once, [], medicare: true,
      [
        "(otp|opioid treatment program) (weekly |week |wkly )(bundle |)(with |)methadone",
        "(otp|opioid treatment program) (weekly|wkly|week) (bundle|record|note|summary|billing)",
        "methadone (weekly|week) bundle", "weekly methadone bundle",
      ]),
    NamedService(
      "G2068", .once, [], medicare: true,
      [
        "(otp|opioid treatment program) (weekly |week )(bundle |)(with |)(oral |)buprenorphine",
        "buprenorphine (weekly|week) bundle", "weekly buprenorphine bundle",
      ]),
    NamedService(
      "G2074", .once, [], medicare: true,
      ["(otp|opioid treatment program) (weekly|week) bundle (without|no) (drug|medication)"]),
    NamedService(
      "G2076", .once, [], medicare: true,
      ["(otp|opioid treatment program) (intake|admission|initial assessment)"]),
    NamedService(
      "G2077", .once, [], medicare: true,
      ["(otp|opioid treatment program) (periodic|interim) assessment"]),
    NamedService(
      "G2080", .once, [], medicare: true,
      ["(otp|opioid treatment program) (extra|additional) counseling"]),
    NamedService(
      "G0459", .once, [.prescriber], medicare: true,
      [
        "inpatient telehealth (drug|medication|pharmacologic) management",
        "inpatient telepsychiatry (drug|medication) management",
      ]),
    NamedService(
      "G0469", .once, therapists, medicare: true, ["fqhc (mental health |)(visit |)new patient"]),
    NamedService(
      "G0470", .once, therapists, medicare: true,
      ["fqhc (mental health |)(visit |)established patient", "fqhc mental health visit"]),
    NamedService("T1041", .once, [], medicare: false, ["ccbhc (monthly|month)"]),
    NamedService("T1040", .once, [], medicare: false, ["ccbhc (daily|day|encounter|visit)"]),
    NamedService(
      "H2040", .once, [], medicare: false,
      ["(coordinated specialty care|csc|first episode psychosis program) (month|monthly)"]),
    NamedService(
      "H2041", .once, [], medicare: false,
      ["(coordinated specialty care|first episode psychosis) (contact|encounter|visit|session)"]),
    NamedService(
      "H0040", .once, [], medicare: false,
      ["(act|assertive community treatment) (per diem|program day|daily rate)"]),
    NamedService(
      "H0037", .once, [], medicare: false,
      ["(cpst|community psychiatric support) (per diem|program day|day program)"]),
    NamedService(
      "H2013", .once, [], medicare: false, ["psychiatric health facility (day|per diem)"]),
    NamedService(
      "H2036", .once, [], medicare: false,
      ["(substance use|sud|addiction) treatment program (day|per diem)"]),
    NamedService(
      "H2034", .once, [], medicare: false,
      ["(halfway house|sober living program|recovery house) (day|per diem|night)"]),
    NamedService("H0044", .once, [], medicare: false, ["supported housing (month|monthly)"]),
    NamedService("H0043", .once, [], medicare: false, ["supported housing (day|per diem|visit|)"]),
    NamedService(
      "H0045", .once, [], medicare: false,
      ["(out of home |)respite (care |)(day|per diem|night|stay)"]),
    NamedService(
      "H0042", .once, [], medicare: false, ["(therapeutic |)foster care (month|monthly)"]),
    NamedService(
      "H0041", .once, [], medicare: false, ["(non therapeutic |)foster care (day|per diem)"]),
    NamedService(
      "S9485", .once, [], medicare: false,
      ["crisis (stabilization|stabilisation) (unit |)(day|per diem)"]),
    NamedService(
      "S9475", .once, [], medicare: false,
      ["ambulatory (substance use |sud |)(treatment|detox) per diem"]),
    NamedService(
      "H2001", .once, [], medicare: false,
      ["rehabilitation program half day", "half day rehabilitation program"]),
    NamedService(
      "H0008", .once, [], medicare: false, ["hospital subacute (detox|detoxification) (day|)"]),
    NamedService(
      "H0009", .once, [], medicare: false, ["hospital acute (detox|detoxification) (day|)"]),
    NamedService(
      "H0012", .once, [], medicare: false,
      ["residential outpatient subacute (detox|detoxification) (day|)"]),
    NamedService(
      "H0013", .once, [], medicare: false,
      ["residential outpatient acute (detox|detoxification) (day|)"]),
    NamedService(
      "H0016", .once, [.nurse, .prescriber], medicare: false,
      ["(sud|substance use) medical (service|visit|clinic)"]),
    NamedService(
      "G0177", .once, [], medicare: true,
      [
        "(php|partial hospitalization) patient (training|education)",
        "patient (training|education) in (the |)(php|partial)",
      ]),
    NamedService(
      "T1015", .once, [], medicare: false, ["(all inclusive|fqhc|rhc) clinic visit"]),
    NamedService("H2022", .once, [], medicare: false, ["wraparound (per diem|day rate)"]),
    NamedService("H2024", .once, [], medicare: false, ["supported employment (per diem|day rate)"]),
    NamedService(
      "H2026", .once, [], medicare: false, ["ongoing (employment|job) support (per diem|day rate)"]),
    NamedService(
      "H2029", .once, [], medicare: false, ["sex(ual|) offender treatment (per diem|day rate)"]),
    NamedService("H2031", .once, [], medicare: false, ["clubhouse (per diem|day rate)"]),
    NamedService(
      "H1011", .once, therapists, medicare: false,
      ["family assessment (by|with|session|completed|today)"]),
  ]

  private static let intensive = [
    "(iop|intensive outpatient) (day|program|session|programming|services|treatment|attendance|today|#)",
    "(iop|intensive outpatient) (day #|program day)",
    "(sud|substance use|psychiatric) (iop|intensive outpatient)",
    "day # of (iop|intensive outpatient)",
    "(attended|completed|present for) (iop|intensive outpatient)",
    "(# hours|# h) of (iop|intensive outpatient)", "(iop|intensive outpatient)",
  ]
}
