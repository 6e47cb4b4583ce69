/// Services of state programs in the community, by the words their definitions use. States part
/// levels of staff by modifiers, which are theirs to set. Source: S07.
extension NamedService {
  private static let staff: Set<ClinicianRole> = [
    .rehabilitation, .peer, .caseManager, .nurse, .substanceCounselor, .medicalAssistant,
    .therapist, .psychologist,
  ]

  static let community: [NamedService] = [
    NamedService(
      "H2033", .units, staff, medicare: false,
      ["(multisystemic therapy|mst) (session|visit|contact|with|)"]),
    NamedService(
      "H2021", .units, staff, medicare: false,
      [
        "(community |)wraparound (meeting|team|service|services|session|facilitation|contact|visit|)"
      ]),
    NamedService(
      "H2020", .once, staff, medicare: false, ["therapeutic behavioral services (per diem|day)"]),
    NamedService(
      "H2019", .units, staff, medicare: false,
      [
        "therapeutic behavioral (service|services|support|supports|aide|coaching)",
        "tbs",
      ]),
    NamedService(
      "H2018", .once, staff, medicare: false,
      [
        "(psychosocial rehabilitation|psychosocial rehab|psr|psych rehab|prp) (per diem|program day|full day)"
      ]),
    NamedService(
      "H2017", .units, staff, medicare: false,
      [
        "(psychosocial rehabilitation|psychosocial rehab|psychiatric rehabilitation|psychiatric rehab"
          + "|psr|psych rehab|prp) (session|service|services|visit|contact|skills|group|)"
      ]),
    NamedService(
      "H2025", .units, staff, medicare: false,
      [
        "(ongoing support to keep|support to maintain|job retention) (employment|job|support|coaching)",
        "ongoing (employment|job) support",
      ]),
    NamedService(
      "H2023", .units, staff, medicare: false,
      [
        "(supported employment|ips employment|job coaching|job development) (visit|session|service|services|contact|)"
      ]),
    NamedService(
      "H2027", .units, staff, medicare: false,
      [
        "(family |group |)(psychoeducation|psychoeducational) (service|session|class|group|visit)"
      ]),
    NamedService(
      "H2028", .units, staff, medicare: false,
      ["sex(ual|) offender (treatment|specific treatment|therapy)"]),
    NamedService(
      "H2030", .units, staff, medicare: false,
      ["clubhouse (services|service|attendance|day|hours|program|shift|model)"]),
    NamedService(
      "H2032", .units, [.rehabilitation, .peer, .caseManager, .nurse], medicare: false,
      ["(activity|recreation|recreational|art|music|movement) therapy (group|session|service|)"]),
    NamedService(
      "H0039", .units, staff, medicare: false,
      [
        "(act team|assertive community treatment) (visit|contact|service|session|face to face|)",
        "(visit|contact) (by|with) (the |)act team",
      ]),
    NamedService(
      "H0036", .units, staff, medicare: false,
      [
        "(cpst|community psychiatric support|community psychiatric supportive treatment)"
          + " (visit|contact|service|session|)"
      ]),
    NamedService(
      "H2016", .once, staff, medicare: false, ["comprehensive community support (per diem|day)"]),
    NamedService(
      "H2015", .units, staff, medicare: false,
      [
        "(comprehensive community support|community support services?|ccs|community support)"
          + " (visit|contact|service|services|session|)"
      ]),
    NamedService(
      "H0034", .units, [.nurse, .rehabilitation, .medicalAssistant], medicare: false,
      [
        "(medication|med) (training|training and support|education and support|support)"
          + " (session|visit|service|)"
      ]),
    NamedService(
      "H2010", .units, [.nurse, .prescriber], medicare: false,
      ["comprehensive medication (service|services)"]),
    NamedService(
      "H0033", .once, [.nurse, .medicalAssistant], medicare: false,
      ["(observed|directly observed|witnessed) (oral |)(medication|dose|dosing|buprenorphine|meds)"]
    ),
    NamedService(
      "H2011", .units,
      [.rehabilitation, .peer, .caseManager, .substanceCounselor, .nurse, .therapist],
      medicare: false,
      [
        "(mobile |)crisis (intervention|response|stabilization|service|services|visit|outreach|call)",
        "mobile crisis",
      ]),
    NamedService(
      "S9484", .units, [.rehabilitation, .nurse], medicare: false,
      ["crisis intervention (by the hour|hourly)", "(hourly|per hour) crisis intervention"]),
    NamedService(
      "S9482", .units, staff, medicare: false,
      ["family stabilization (visit|service|services|session|)"]),
    NamedService(
      "H2012", .units, staff, medicare: false,
      ["(behavioral |)day treatment (hours|program|session|attended|today|)"]),
    NamedService(
      "H2035", .units, staff, medicare: false,
      ["(substance use|sud|addiction) treatment program (hours|by the hour|hourly)"]),
    NamedService(
      "H0050", .units, [.substanceCounselor, .rehabilitation, .peer, .nurse], medicare: false, sbirt
    ),
    NamedService(
      "H0049", .once, [.substanceCounselor, .rehabilitation, .peer, .nurse], medicare: false,
      [
        "(alcohol|drug|alcohol and drug|substance|substance use) screen(ing|) (completed|only|done|today|)"
      ]),
    NamedService(
      "H0048", .once, [], medicare: false,
      [
        "(urine|saliva|oral fluid|hair) (specimen|sample) (collected|collection)",
        "specimen collection", "collected (a |the |)(urine|uds)",
      ]),
    NamedService(
      "H0006", .units, [.substanceCounselor], medicare: false,
      ["(case management|care coordination) (session|contact|service|services|visit|by phone|)"]),
    NamedService(
      "H0007", .units, [.substanceCounselor], medicare: false,
      ["(outpatient |)crisis (intervention|counseling|session)"]),
    NamedService(
      "H0022", .once, [.substanceCounselor], medicare: false,
      ["(planned|formal) (family |)(alcohol |drug |substance use |)intervention"]),
    NamedService(
      "H0002", .once, [.substanceCounselor, .rehabilitation, .caseManager, .nurse], medicare: false,
      [
        "(screening|screened) (for|to determine) (admission|program admission|eligibility|treatment admission)",
        "(admission|eligibility) screening", "level of care screening",
      ]),
    NamedService(
      "T1023", .once, [.rehabilitation, .caseManager, .nurse], medicare: false,
      ["screening for program participation", "program participation screening"]),
    NamedService(
      "H0031", .once, [.rehabilitation, .caseManager, .nurse], medicare: false,
      [
        "(mental health|comprehensive|biopsychosocial|psychosocial|functional|initial|annual|needs)"
          + " (assessment|reassessment|needs assessment)"
      ]),
    NamedService(
      "H0032", .once, [.rehabilitation, .caseManager, .nurse, .peer, .therapist, .psychologist],
      medicare: false,
      [
        "(treatment|service|care|recovery) plan(ning|) (development|writing|update) (session|meeting|visit)",
        "(service|treatment|care|individual service|person centered|recovery) plan"
          + " (development|developed|written|meeting|completed|review|reviewed and rewritten|update|updated"
          + " with)",
        "(developed|wrote|built|drafted|completed) (the|a|his|her|their) (new |)"
          + "(service|treatment|care|isp|person centered|recovery) plan",
      ]),
    NamedService(
      "H0023", .once, staff, medicare: false,
      ["(behavioral |street |homeless |)outreach (contact|visit|encounter|service)"]),
    NamedService(
      "H0030", .once, staff, medicare: false,
      [
        "(crisis hotline|crisis line|warm line|warmline|hotline shift) call",
        "(answered|took) (a |the |)(hotline|crisis line) call",
      ]),
    NamedService("H0025", .once, staff, medicare: false, ["prevention (education|class)"]),
    NamedService(
      "H2000", .once, staff, medicare: false, ["comprehensive multidisciplinary evaluation"]),
    NamedService(
      "T1007", .once, [.substanceCounselor], medicare: false,
      [
        "(treatment|recovery|care) plan (development|developed|written|review|update|updated|completed)"
      ]),
    NamedService(
      "T1006", .once, [.substanceCounselor], medicare: false,
      ["(family|couple|couples) (session|counseling|therapy|meeting)"]),
    NamedService(
      "T1012", .once, [.substanceCounselor], medicare: false,
      ["(alcohol|drug|substance|recovery) skills (development|class|session)"]),
    NamedService(
      "T1017", .units, [.caseManager, .rehabilitation, .nurse, .therapist], medicare: false,
      ["(targeted case management|tcm) (visit|contact|service|session|)"]),
    NamedService(
      "H2038", .once, staff, medicare: false, ["skills training (per diem|program day|full day)"]),
    NamedService(
      "H2014", .units, staff, medicare: false,
      [
        "(skills training|skill building|skills development|life skills) (and development |)(session|visit|service|with|)"
      ]),
    NamedService("H2037", .units, staff, medicare: false, ["developmental delay prevention"]),
    NamedService(
      "G0155", .units, [.therapist], medicare: true,
      ["(home health|hospice) social work (visit|session)"]),
    NamedService(
      "G0409", .units, [.therapist, .psychologist], medicare: true,
      ["corf (social work|psychological) (visit|service|session)"]),
  ]
}
