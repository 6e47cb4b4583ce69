/// What a credential lets a clinician bill by default; scope of practice is state law.
enum ClinicianRole: Hashable, Sendable {
  case prescriber, psychologist, therapist, substanceCounselor, nurse, medicalAssistant, peer
  case rehabilitation, caseManager, behaviorAnalyst, behaviorTechnician

  /// Nil or unknown counts as a therapist.
  init(credential: String?) {
    let letters = (credential ?? "").uppercased().filter { $0.isLetter || $0 == "-" || $0 == " " }
    let words = letters.split { !$0.isLetter }.map(String.init)
    self = words.lazy.compactMap { ClinicianRole.table[$0] }.first ?? .therapist
  }

  private static let table: [String: ClinicianRole] = {
    let rows: [(ClinicianRole, String)] = [
      (.prescriber, "MD DO PMHNP NP PA PAC APRN ARNP CNP CRNP DNP CNS FNP PSYCHIATRIST"),
      (.psychologist, "PHD PSYD EDD LP PSYCHOLOGIST"),
      (
        .therapist,
        "LCSW LICSW LISW LPC LPCC LCPC LMHC LMFT LMSW LSW LCMHC LPCMH LCSWC LMFTA LMHCA LPCA LGPC"
          + " LCSWR LIMHP"
      ),
      (.substanceCounselor, "LADC CADC LCDC CASAC LAC CAC SUDP LCADC CDCA LCDP"),
      (.nurse, "RN LPN LVN BSN"),
      (.medicalAssistant, "MA CMA"),
      (.peer, "CPS CPSS PSS CPRS PRS PEER"),
      (.rehabilitation, "QMHP QMHA QMHS MHP"),
      (.caseManager, "CM TCM CCM"),
      (.behaviorAnalyst, "BCBA BCBAD LBA BCABA"),
      (.behaviorTechnician, "RBT BT BCAT"),
    ]
    return Dictionary(
      rows.flatMap { role, names in names.split(separator: " ").map { (String($0), role) } },
      uniquingKeysWith: { first, _ in first })
  }()

  /// May bill psychotherapy and evaluations under the own name.
  var isTherapist: Bool {
    self == .prescriber || self == .psychologist || self == .therapist
  }
}
