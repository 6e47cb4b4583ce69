import Basics
import CodeSets
import Records

/// The word classes of requests.
enum ChargeWords {
  static let wishing = keys(
    "ask asks asked asking want wants wanted wish wishes wished like prefer prefers preferred "
      + "request requests requested hope hopes hoped beg begs begged urge urges urged insist insists "
      + "insisted suggest suggests suggested press pressed pushes pushed pushing demand demands "
      + "demanded tell told remind reminded encouraged plead pleaded needs expects expected offers "
      + "offered wondered proposes proposed glad happy pleased grateful love rather keeps telling please"
  )
  static let own = keys("i we was were been am")
  static let passive = keys("was were been am")
  static let asking = keys("ask asks asked asking wondered told tell")
  static let diagnoses = keys("history diagnosis dx icd z symptom")
  static let unable = keys(
    "not wouldnt cant couldnt cannot wont unable dont never where wheres when")
  static let passives = keys(
    "requested asked wanted suggested proposed queued ticked picked demanded urged")
  static let please = WordKey("please")
  static let behind = keys("by than for so")
  static let comparatives = keys("longer higher bigger more")
  static let countables = keys("visits sessions appointments")
  static let inside = keys("on in")
  static let being = keys("be count counts")
  static let visits = keys("visit session charge billable")
  static let modals = keys("could can would might should may i we")
  static let nobody = keys("nobody none noone")
  static let familyWork = keys("session therapy psychotherapy counseling meeting code hour visit")
  static let family = WordKey("family")
  static let bills = keys(
    "bill billed billing charge charged charging claim claimed insurance code coded coding invoice "
      + "receipt superbill slip level statement")
  static let slips = keys(
    "charge charges superbill slip ticket sheet roster bill billing claim code queue receipt invoice "
      + "template desk office biller coder preset default")
  static let records = keys(
    "program software tablet device timer export log form board portal app screen system ehr label title scheduler schedule calendar header grid "
      + "dropdown entry line record chart")
  static let writing = keys(
    "write put mark enter send log record list round pad bump stretch upgrade submit note document add "
      + "call count make type push")
  static let showing = keys(
    "show shows showed say says said read reads print prints printed carry carries carried ask asks "
      + "asked list lists listed call calls called want wants wanted suggest suggests suggested pick "
      + "picked picks default defaults defaulted propose proposes proposed has had claims adds added "
      + "exported exports generated populated computed calculated produced filled totals totaled wrote writes tallied rounded rounds prefilled preset set keyed coded billed entered logged marked put filed for"
  )
  static let entering = keys(
    "entered coded keyed logged marked put billed charged booked recorded filed submitted labelled "
      + "labeled listed typed scheduled posted code bill mark")
  static let coding = keys("coded keyed billed charged code bill")
  static let booking = keys("booked scheduled")
  static let links = keys("as for under in")
  static let codings = keys("code coded")
  static let also = keys("also twice too separately well both")
  static let going = keys("go goes going went")
  static let through = keys("in down through out")
  static let saying = keys("for say says said read reads show shows be write put as to")
  static let level = WordKey("level")
  static let units = keys("unit units")
  static let complexity = keys("complexity")
  static let decision = keys("low moderate high straightforward medium mdm")
  static let more = keys(
    "more longer higher bigger larger fuller extra upper next top maximum double full whole extended "
      + "prolonged up better")
  static let up = WordKey("up")
  static let rounding = keys("round rounding bump push mark write code charge bill it them this")
  static let questions = keys("whether if about who when why how what which")
  static let measures = keys(
    "time minutes min level code visit unit units hour session charge one tier rate service slot")
  static let notService = keys("dog animal member members history room plan line")
  static let turns = keys("but although though")
  static let later = keys("next tomorrow")

  struct Service {
    var words: Set<WordKey>
    var categories: Set<ProcedureCategory>
    var name: String
    var isTherapy = false
  }

  static let services: [Service] = [
    Service(words: keys("crisis"), categories: [.crisis], name: "a crisis session"),
    Service(
      words: keys("psychotherapy therapy counseling counselling"),
      categories: [.psychotherapy, .crisis, .family, .group, .healthBehavior],
      name: "psychotherapy", isTherapy: true),
    Service(
      words: keys("family conjoint couples"), categories: [.family, .group],
      name: "a family session"),
  ]

  static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }
}
