/// Care between visits: calls, messages, consults between clinicians, months of monitoring,
/// digital treatment, navigation. S06, S07, S19–S21, S39 of `sources.tsv`.
extension NamedService {
  static let integrated: [NamedService] = [
    NamedService(
      "98966", .ladder(["98966", "98967", "98968"]), talkers,
      [
        "telephone assessment (and management|)", "phone assessment (and management|)",
        "patient initiated (telephone |phone |)call",
      ]),
    NamedService(
      "99421", .ladder(["99421", "99422", "99423"]), [.prescriber], online),
    NamedService(
      "98970", .ladder(["98970", "98971", "98972"]), talkers, online),
    NamedService(
      "98016", .ladder(["98016", "G2252"]), [.prescriber],
      [
        "(virtual|brief virtual) (check in|checkin)",
        "brief communication technology based service",
      ]),
    NamedService(
      "G2251", .ladder(["G2251"]), talkers,
      [
        "(virtual|brief virtual) (check in|checkin)",
        "brief communication technology based service",
      ]),
    NamedService(
      "G2010", .once, [.prescriber], ["remote evaluation of (images|photos|video|pictures)"]),
    NamedService("G2250", .once, talkers, ["remote evaluation of (images|photos|video|pictures)"]),
    NamedService("99452", .once, [.prescriber], requesting),
    NamedService("G0551", .once, talkers, requesting),
    NamedService(
      "99451", .once, [.prescriber],
      ["(interprofessional|e consult|econsult) written (report|consult)"]),
    NamedService(
      "G0550", .once, talkers, ["(interprofessional|e consult|econsult) written (report|consult)"]),
    NamedService(
      "99446", .ladder(["99446", "99447", "99448", "99449"]), [.prescriber], consulting),
    NamedService(
      "G0546", .ladder(["G0546", "G0547", "G0548", "G0549"]), talkers, consulting),
    NamedService(
      "98980", .stretches(next: "98981", first: 20, unit: 20, isFull: true), [],
      [
        "(remote therapeutic monitoring|rtm) (management|treatment management|month|this month)",
        "(rtm|remote therapeutic monitoring)",
      ]),
    NamedService(
      "98975", .once, [],
      ["(rtm|remote therapeutic monitoring) (setup|set up|initial setup|onboarding|education)"]),
    NamedService(
      "98978", .once, [],
      ["(rtm|remote therapeutic monitoring|cbt app|cbt monitoring) device supply"]),
    NamedService(
      "99457", .stretches(next: "99458", first: 20, unit: 20, isFull: true), [],
      ["(remote physiologic monitoring|rpm) (management|treatment management|month|this month)"]),
    NamedService(
      "99453", .once, [],
      ["(remote physiologic monitoring|rpm) (setup|set up|initial setup|onboarding)"]),
    NamedService(
      "99454", .once, [], ["(remote physiologic monitoring|rpm) device supply"]),
    NamedService(
      "99091", .once, [.prescriber],
      ["(review|interpretation) of (patient transmitted|transmitted|physiologic) data"]),
    NamedService(
      "G0552", .once, therapists,
      [
        "(digital mental health treatment|dmht|prescription digital therapeutic) (device |)"
          + "(supply|supplied|set up|setup|education|onboarding)"
      ]),
    NamedService(
      "G0553", .stretches(next: "G0554", first: 20, unit: 20, isFull: true), therapists,
      [
        "(digital mental health treatment|dmht) (management|month|treatment management)",
        "management of (the |)digital mental health treatment",
      ]),
    NamedService(
      "G0544", .once, [],
      [
        "(post discharge|after discharge|crisis follow up|post crisis) (follow up |)(calls|contacts) "
          + "(bundle|month|this month)",
        "four (follow up |)(calls|contacts) after (crisis|the ed|discharge)",
      ]),
    NamedService(
      "G0019", .stretches(next: "G0022", first: 60, unit: 30, isFull: true), [],
      ["community health integration"]),
    NamedService(
      "G0140", .stretches(next: "G0146", first: 60, unit: 30, isFull: true), [],
      ["(peer support |peer )(illness )navigation", "principal illness navigation peer support"]),
    NamedService(
      "G0023", .stretches(next: "G0024", first: 60, unit: 30, isFull: true), [],
      ["principal illness navigation"]),
    NamedService(
      "G0558", .once, [.prescriber], ["(apcm|advanced primary care management) level (3|three)"]),
    NamedService(
      "G0557", .once, [.prescriber], ["(apcm|advanced primary care management) level (2|two)"]),
    NamedService(
      "G0556", .once, [.prescriber], ["(apcm|advanced primary care management) level (1|one)"]),
    NamedService(
      "96161", .once, [.prescriber],
      ["caregiver (focused |)(health risk|risk) (form|assessment|questionnaire)"]),
    NamedService(
      "96160", .once, [.prescriber], ["health risk (assessment|form|questionnaire|appraisal)"]),
    NamedService(
      "G0568", .once, [.prescriber],
      [
        "(apcm|advanced primary care management) (behavioral |)(add on|addon)"
          + " (first|initial) month"
      ]),
    NamedService(
      "G0569", .once, [.prescriber],
      [
        "(apcm|advanced primary care management) (behavioral |)(add on|addon)"
          + " (later|subsequent) month"
      ]),
    NamedService(
      "G0570", .once, [.prescriber],
      [
        "(apcm|advanced primary care management) (behavioral health integration|bhi) (add on|addon)"
      ]),
    NamedService(
      "98986", .once, [],
      [
        "(rtm|remote therapeutic monitoring|cbt app|cbt monitoring) device supply"
          + " (2|two) to (15|fifteen) days"
      ]),
    NamedService(
      "99445", .once, [],
      ["(remote physiologic monitoring|rpm) device supply (2|two) to (15|fifteen) days"]),
    NamedService(
      "99211", .once, [.nurse, .medicalAssistant],
      ["nurse visit", "(bp|blood pressure|weight|vitals) check (visit|by nurse|)"]),
  ]

  private static let online = [
    "online digital (assessment|evaluation|e m|visit)", "e visit",
    "(portal|secure message|secure messaging) (e visit|evaluation|assessment)",
  ]
  private static let requesting = [
    "(requesting|referring) (clinician |provider |)(interprofessional|e consult|econsult)",
    "prepared (the |an |)(interprofessional|e consult|econsult) (referral|request)",
    "interprofessional referral (prepared|requested|service)",
  ]
  private static let consulting = [
    "interprofessional (telephone |phone |internet |electronic |)(consult|consultation|assessment)",
    "(consultant|provider) to (consultant|provider) (consult|consultation|call)",
    "interprofessional",
  ]
}
