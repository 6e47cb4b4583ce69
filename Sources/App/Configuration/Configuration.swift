import Audit
import Console
import Records
import Review
import Transport

/// What a practice and a person have set, read once at the start and passed down as values.
struct Configuration: Sendable {
  var practice = "Countersign"
  var console = Looks()
  /// Actions and their keys, as written; Console's keymap judges them.
  var keys: [Keymap.Binding] = []
  /// What the practice charges for one unit of a code.
  var fees = FeeSchedule()
  /// What single payers and classes of payers want otherwise.
  var payers = PayerRules()
  var sources: [Source] = []
  var syncSeconds = 60
  var inboxSeconds = 5
  /// The source that receives decisions on notes which came by file; nil: they are not sent.
  var deliverTo: String?
  /// The language model that may be asked beside the rules; nil, as at first: none is.
  var model: ModelSettings?

  var audit = Trail()
  /// What one person may not do alone.
  var fourEyes = FourEyes()
  /// How long a broken glass stays open.
  var glassMinutes = BreakGlassRules.minutes
  /// From when on a supervisor is told.
  var signals = SignalSettings()

  /// How the audit trail's heads are signed and where they are kept besides.
  struct Trail: Sendable {
    /// Every signed head is added to this file; best on another volume.
    var anchorFile: String?
    /// A program that gets a signed head on its standard input: its name and its words.
    var anchorCommand: [String] = []
    /// A witness that signs heads beside us (C2SP tlog-witness).
    var witness: Witness?
    /// A head is signed after so many entries at the latest.
    var checkpointEntries = 256

    struct Witness: Sendable {
      var address: WebAddress
      var key: WitnessKey
    }
  }

  /// How the console looks and behaves.
  struct Looks: Sendable {
    var theme = "dark"
    var accessible = false
    var mouse = true
    var ascii = false
    var bell = false
    var notices = false
    var undoSeconds = 10
    /// Minutes without a key after which the screen is locked; 0: never.
    var lockMinutes = 10
    /// Nil: `ESCDELAY` or 25 ms.
    var escapeMilliseconds: Int?
    var synchronizedOutput = true
    /// Columns the terminal gives to signs of ambiguous width: 1, or 2 in some East Asian set-ups.
    var ambiguousWidth = 1
  }

  /// One EHR to pull from and deliver to.
  struct Source: Sendable {
    enum Kind: String, Sendable, CaseIterable { case fhir, vendor }
    var name: String
    var kind: Kind
    var base: String
    /// A profile file for `vendor`; nil: TherapyNotes.
    var profile: String?
    var token: Token

    enum Token: Sendable {
      case file(String)
      case client(url: String, id: String, secretFile: String)
    }
  }
}
