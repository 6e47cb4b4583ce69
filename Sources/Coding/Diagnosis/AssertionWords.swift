/// What words around a condition say about it.
enum AssertionCue: UInt8, Sendable {
  /// Before it: "falls short of", "I do not find".
  case refutes
  /// Behind it: "should come off the list".
  case refuted
  /// Before it: "whether", "could represent".
  case doubts
  /// Behind it: "remains a hypothesis".
  case doubted
  /// Behind it: "ten years ago", "in college".
  case bygone
  /// Behind it: "runs in the family".
  case inherited
  /// "confirmed", "meets criteria".
  case confirmed
  /// "still meets criteria": a history that is present.
  case present
  /// Before it: people who are not the client.
  case others
  /// Before it: "once diagnosed with".
  case earlier
  /// Right behind it: a ward, a book, a group, and not an illness.
  case topic
  /// What the session is about.
  case treated
  /// Somebody else's patient for that.
  case elsewhere
}

/// The phrases of the assertion cues as one trie.
enum AssertionTable {
  static let trie: WordTrie<AssertionCue> = {
    var trie = WordTrie<AssertionCue>()
    for (cue, patterns) in rows {
      for pattern in patterns { trie.insert(PhrasePattern(pattern), cue) }
    }
    return trie
  }()

  private static let rows: [(AssertionCue, [String])] = [
    (
      .refutes,
      [
        "(do|does|did|could|can|would) not (find|see|think|believe|support|confirm|diagnose|endorse"
          + "|warrant|justify|reach|consider (this|it|her|him|them)|call (this|it)|agree (with|on))",
        "(dont|doesnt|didnt|cant|couldnt|cannot|wouldnt) (find|see|think|believe|support|confirm"
          + "|diagnose|endorse|warrant|justify|make|call (this|it)|consider (this|it)|agree with)",
        "(found|find|finds|see|sees|saw|there is|there was|theres|with) no (evidence|sign|signs|support"
          + "|basis|grounds|indication|case|trace)",
        "no (support|basis|grounds|case|reason|trace) (for|to)",
        "(dismiss|dismissed|reject|rejected|discarded|abandoned|withdrew|withdrawn|retracted|struck"
          + "|crossed out|took off|taken off|take off|removed|remove|removing|drop|dropped|dropping"
          + "|retire|retired|let go of)",
        "argues? against",
        "(no longer|never) (hold|held|carry|carried|use|used|bill|billed|make|made)",
        "in (place|lieu|stead) of", "(replaces|replacing|supersedes)",
        "(falls|fell|fall|falling|stops|stopped|is|are) (just |well |)short of",
        "short of", "(below|under) (the |)(threshold|bar|line|cutoff|cut off) for", "excluded",
        "(excludes|excluding)",
        "no (full |)criteria (met |)for", "criteria (not met|unmet) for", "insufficient for",
        "not enough (for|to diagnose|to call|evidence|information|data|history|criteria|symptoms)",
        "(subthreshold|sub threshold|subclinical|sub clinical|subsyndromal)",
        "never (met|had|been|carried|qualified|diagnosed|satisfied|a|any|saw|seen|found|observed)",
        "(screen|screens|screened|screening) (is |was |)(neg|negative)", "neg for",
        "(mistaken|mistook) (for|as)", "misdiagnosed", "(mislabeled|mislabelled|miscoded) as",
        "(what|which|that) (was|were|had been|has been|i) (put down|written down|labeled|labelled|diagnosed"
          + "|called|coded|entered|written|recorded|taken|wrote|called) as",
        "wrongly (labeled|labelled|diagnosed|coded|entered|listed)", "in the absence of",
        "(is|was|are|were|am) not (a|an|the|about|treating|working on|dealing with)",
        "(ruled|ruling|rules) out", "not (tied|related) to",
      ]
    ),
    (
      .refuted,
      [
        "(is|was|are|were) not (supported|ours|the (diagnosis|case|problem|picture|issue|focus|subject"
          + "|right word)|present|what|a (diagnosis|condition|disorder|problem)|there|active|mine|in play"
          + "|part of|treated here|one of)",
        "(isnt|wasnt|arent) (supported|ours|the|present|what|a|active|part of)",
        "(is|are) (not|nobodys|somebody elses) ours", "not ours",
        "not (actually |really |currently |)(met|present|supported|diagnosed|established)",
        "(should|must|to|can|will) (come|be taken|be struck|be removed|go|drop) (off|from|)",
        "(come|comes|came|taken|struck|strike|take it|taking it) off",
        "(was|were|is|has been|have been|had been|be|being) (dropped|retired|dismissed|rejected|discarded"
          + "|excluded|withdrawn|removed|struck|disproved|refuted|abandoned|ruled out|deleted)",
        "no longer (applies|apply|considered|meets|met|valid|carried|fits|accurate|active|present|holds"
          + "|justified|supported|the case|qualifies)",
        "(does|do|did) not (apply|fit|hold|hold up|pan out|qualify|stand|belong|match|rise to)",
        "(does|do|did) not meet (it|that|this|those|them|either|criteria|full criteria|the criteria|threshold)",
        "(doesnt|dont|didnt) meet (it|that|this|those|them|either|criteria|full criteria|the criteria|threshold)",
        "not (kept|retained|adopted|upheld|carried|assigned|used|listed|coded) (here|today|now|on the claim|any more|anymore|)",
        "(was|were|is|are|been) (folded|absorbed|subsumed|merged) (into|in|under|by)",
        "no longer (separately |)(diagnosed|listed|carried|coded|used|held)",
        "(belongs|belong) to (his|her|their|another|someone|somebody|a) _",
        "(asks|asked|asking|told|want|wants|wanted) (us|me|for it) to (delete|remove|strike|drop) (it|that|this)",
        "neither (is |was |are |)(current|active|ours|hers|his|true)", "neither current",
        "(i am |im |i |)(striking|deleting|removing|dropping|withdrawing|retiring)",
        "(is|are|was) the (teacher|school|mother|father|mom|dad|wife|husband|pcp|pediatrician) (word|guess|idea|term)",
        "(doesnt|dont|didnt) (apply|fit|hold|hold up|pan out|qualify|stand|belong|match)",
        "(is|was|as|looks|are) (an error|a mistake|erroneous|incorrect|inaccurate|outdated|wrong|mistaken"
          + "|in error|a misdiagnosis|a mislabel)",
        "(falls|fell|fall|comes|came) (just |)short", "(is|are|was|were|but|) short (by|of)",
        "(one|two|three|several|a) (cluster|symptom|symptoms|criterion|criteria) short",
        "never (evaluated|assessed|confirmed|established|formally diagnosed|met|materialised"
          + "|materialized|shown|tested)",
        "i (see|find|saw|found) (none|nothing|no sign|no trace) (of|)",
        "i (do not|dont|did not|didnt|cannot|cant) (see|share|agree|find|think|support|confirm|carry|hold|keep|use|bill|code|treat|diagnose|make|list) (it|that|this"
          + "|so|with)", "(screen|screening) (was |)(neg|negative)", "unsupported", "unlikely",
        "(not|un|never) (met|confirmed)", "ruled out", "(years |long |now |)out of date",
        "(ive|i have|have|i) (taken|struck|removed|deleted|dropped) it (out|off|)",
        "(so |and |)(its|it is) (struck|dropped|gone|removed|off the list)", "not me", "rejected",
        "excluded", "negative", "not a (disorder|diagnosis|condition)",
        "on (my|the|our) list of", "(deleted|struck)", "belongs to the",
        "neither (is|are|was|were|fits|applies|has|have|holds|of)",
        "(explained|accounted for|subsumed|covered) by", "(isnt|wasnt) it",
        "(all|both|each|every one) (negative|neg|ruled out|excluded)",
        "can be (excluded|ruled out|dismissed)", "would not (explain|account for|fit)",
      ]
    ),
    (
      .doubts,
      [
        "whether",
        "if (this|it|that|she|he|they|these) (is|are|has|have|was|were|meets|represents)",
        "(turn|turns|prove) (out |)to be", "(put|puts) (it |this |)at",
        "(could|might|may|can) (well |also |still |)(be|represent|reflect|indicate|mean|point to|signal"
          + "|suggest|have|explain|develop)",
        "too (soon|early) (to|for)",
        "(question|possibility|hypothesis|idea|thought|specter|prospect|notion|theory|suggestion) (of|that)",
        "(raise|raises|raised|raising) (the |a |)(question|possibility|concern|suspicion) (of|for|about)",
        "to (exclude|clarify|explore|assess for|evaluate for|test for|look for|look at|watch for|check for)",
        "(watch|watching|monitor|monitoring|look|looking|check|checking|assess|evaluate|eval|workup|work up|test)"
          + " for",
        "(thinks|believes|fears|worries|insists|convinced|is sure|is certain|is afraid|swears|feels|claims"
          + "|suspects|wonders|guesses|assumes|self identifies) (that |as |)"
          + "(she|he|they|client|pt|patient|his|her|their|it|this|the) _",
        "(convinced|afraid|worried|sure) (that |)(she|he|they|it|this|the) _",
        "(she|he|they|client|patient|pt|mother|father|mom|dad|husband|wife|partner|son|daughter)"
          + " (called|calls|labels|labelled|labeled|nicknamed|described) (it|him|her|himself|herself|them|"
          + "his|the|their|my) _",
        "(reminds|reminded) (me|her|him|us|them) of",
        "(look|looks|looked|seem|seems|seemed|sound|sounds|sounded) (more |a bit |very |much |)like",
        "(appear|appears|appeared|seem|seems|seemed) to (be|have)",
        "(resembles|resembling|mimics|mimicking|overlaps with)",
        "(asked|asks|asking|read|reads|reading|article|book|podcast|question|questions|handout|talk|talked)"
          + " (about|on|whether|if)",
        "(unclear|unsure|uncertain|undecided|not sure|not certain|not clear) (whether|if|about|that)",
        "(suggested|proposed|floated|brought up|speculated about|queried|mentioned)",
        "(if|unless|in case of)",
        "(differential|ddx|rule outs?|r o|hypotheses|considerations|to consider)",
        "(pending|awaiting) (evaluation|testing|workup|work up|confirmation|assessment)",
        "(suspect|suspects|suspected|suspicious for|suspicion of|possible|possibly|perhaps|maybe|presumed)",
        "(was|were|been|being) told (that |by _ that |by _ _ that |)(she|he|they|it) (had|has|have|was|is)",
        "(premature|hasty|rash|wrong|early) to (speak|talk|say|call|diagnose|think|name) (of|it|this|about|)",
        "(think|thinking|thought|speak|speaking|talk|spoke|rumor|rumors|mention|word) of",
        "(psychoeducation|education|learned|learning|paper|memoir|book|film|movie|article|lecture|essay|novel"
          + "|documentary|topic|talk|class|seminar|workshop|handout|reading|chapter|blog|question|training|group)"
          + " (about|on|was|is|of|for|regarding|covering) (the |living with |what |how |)",
        "(difference|differences|line|boundary|overlap) between",
        "(prefer|preferred|favor|favour) (it |this |that |)(to|over)",
        "(works|working|worked|volunteers|volunteering|interned|job) (at|on|in|with) (a|an|the|)",
        "before (diagnosing|calling|making)", "(risk|vulnerability|predisposition) (of|for|to)",
      ]
    ),
    (
      .doubted,
      [
        "(is|was|remains|remained|stays|still) (a|an|the|my|our|her|his|only a|just a|)"
          + "(working |mere |live |open |)(hypothesis|possibility|question|rule out|consideration"
          + "|differential|suspicion|guess|unclear|uncertain|undetermined|unsettled|unproven|unverified"
          + "|doubtful|to be seen|in doubt|in question|open)",
        "(remains|stays) (to be|on the differential|under|unclear)", "(is|was|are) unclear",
        "(was |were |is |)asked about", "on the (differential|school form|form|quiz|questionnaire)",
        "cannot (yet |)be (excluded|confirmed|ruled out|established|diagnosed)",
        "not (yet |been |)(confirmed|established|determined|settled|clear|formally|diagnosed|assessed"
          + "|evaluated)",
        "(was|were|has been) (raised|floated|brought up|mentioned|suggested|proposed|questioned|queried)",
        "to be (explored|clarified|excluded|discussed|revisited|reviewed|assessed|tested)",
        "(not|never) (pursued|evaluated|tested|assessed|examined)",
        "(per|according to) (mom|mother|dad|father|parent|parents|school|teacher|the school|wife|husband"
          + "|self|client|patient|pt|the internet|online|tiktok)",
        "on (the|her|his|their|a) (school form|intake form|referral|questionnaire|quiz|self report)",
        "(under|needs|awaiting|pending|for) (further |more |)(evaluation|investigation|review|testing"
          + "|assessment|workup)", "(suspected|questionable|questioned|queried|provisional)",
        "(is|are|was) (possible|likely|probable|suspected|conceivable)", "in the differential",
      ]
    ),
    (
      .bygone,
      [
        "(#|a few|few|several|many|some|couple of) (years?|yrs?|months?|mos|weeks?|decades?|summers?) (ago|back|earlier)",
        "(years|long|decades|ages|months) ago",
        "in (her|his|their|my) (teens|twenties|thirties|forties|20s|30s|40s|youth|childhood|adolescence"
          + "|early 20s|early twenties|late teens|freshman year)",
        "in (college|high school|childhood|adolescence|grade school|middle school|graduate school|the past"
          + "|the army|youth|university|law school)",
        "as a (child|teen|teenager|kid|student|boy|girl|young adult|young woman|young man|youth|freshman)",
        "when (she|he|they|client) (was|were) (#|a|in|young|little|younger)",
        "in #", "(back then|at the time|at that time)",
        "(fully |completely |since |now |long |)(recovered|lifted|cleared)",
        "(has|have|had|is|are|was|were) (fully |since |long |now |long since |)(resolved|remitted|cleared|lifted|gone"
          + "|gone away|subsided|behind (her|him|them))",
        "none (since|in|for|now|currently|at present)", "not since", "until (19|20|#)",
        "historically", "(by|per) history",
        "(was|were) treated (in|at|by|as)", "history only", "(is|was) (historical|history|past)",
        "(resolved|remitted)", "(has|have) not (recurred|returned|come back)",
      ]
    ),
    (
      .inherited,
      [
        "(runs|run|ran) in (the|her|his|their) family", "in (the|her|his|their) family",
        "on (both|her mothers|his mothers|her fathers|his fathers|the maternal|the paternal) (sides?|side)",
        "(in|for) (her|his|their|the) (mother|father|brother|sister|son|daughter|parents|mom|dad|aunt"
          + "|uncle|cousin|grandmother|grandfather)",
      ]
    ),
    (
      .confirmed,
      [
        "(confirmed|established|definite|meets (full |)criteria|meets criteria|criteria (are |were |)met"
          + "|fully met|now clear|no doubt)"
      ]
    ),
    (
      .others,
      [
        "(people|persons|patients|clients|veterans|students|pupils|kids|children|residents|prisoners|colleagues"
          + "|coworkers|customers|others|those|someone|somebody|anyone|everyone|men|women|teens|members"
          + "|families|parents|clientele|neighbors|neighbours|fans|celebrities|character|characters|actor"
          + "|singer) (who (have|has|had|live with|lives with|suffer from|suffers from|struggle with)|with"
          + "|having|living with|suffering from)",
        "(foster|step|adopted|god) (son|daughter|child|brother|sister|mother|father) (# |)(with|has|who has|had)",
        "(one|another|the other|the (older|younger|eldest|youngest|first|second)) (with|who has|has)",
        "(stepson|stepdaughter|grandson|granddaughter|grandchild|godson|boarder|tenant|cellmate|employer"
          + "|client of hers|client of his|foster son|foster daughter|foster child) (with|has|who has|had|#)",
      ]
    ),
    (
      .earlier,
      [
        "(once|formerly|initially|originally|previously|earlier|first) (diagnosed|dx|dxd|labelled|labeled|treated|coded"
          + "|thought|called|given|considered|seen) (with|as|to have|for|to be|)",
        "(old|former|previous|prior|earlier) (diagnosis|diagnoses|dx|label|entry|code)",
        "used to (have|be|carry|meet)",
      ]
    ),
    (
      .topic,
      [
        "(ward|unit|clinic|charity|foundation|society|awareness|memoir|book|film|movie|podcast|article|class"
          + "|group|walk|month|risk|researcher|research|nurse|specialist|hotline|shelter|course|lecture|talk"
          + "|handout|brochure|meeting|community|advocate|advocacy|screening|screener|test|forum|chapter|testing|evaluation|eval|workup|questionnaire|screen|assessment form)"
      ]
    ),
    (
      .treated,
      [
        "(what|condition|problem|disorder|diagnosis|reason) (i|we|is|being) (treat|treating|treated|work on)",
        "(treated|treating|addressed|worked on|addressing|in treatment for|seen for|here for|todays work"
          + "|todays focus|focus (of|today|is|was)|targeted|target|treatment of)",
        "(primary|main|principal|chief|presenting) (diagnosis|dx|problem|condition|focus|concern|)",
      ]
    ),
    (
      .elsewhere,
      [
        "(slp|pcp|neurology|psychiatry|pediatrician|speech therapist|school|another clinic|the clinic|dr|gp"
          + "|cardiology|her doctor|his doctor) (treats|manages|follows|handles|has)",
        "(treated|managed|followed|handled|seen) (elsewhere|by|at)",
        "(treated|managed|followed|handled|seen|prescribed) (_|_ _|_ _ _) by (her|his|their|the|a|another|dr|pcp)",
        "(in|gets|has) (speech|occupational|physical) therapy",
        "not (our|my|the) (focus|topic|subject|concern)", "in the background",
        "(incidental|incidentally)",
      ]
    ),
    (
      .present,
      [
        "(still|continues to|continue to) (fully |)(meet|meets|have|has|be|suffer)",
        "(still|remains|currently|now|again|presently) (meets|active|symptomatic|current|present|chronic|in treatment)",
        "(continues|persists|persisting|ongoing|is active|is current)",
        "still (holds|applies|stands|valid|fits|counts|there|with (her|him|them)|true|my|our|the|correct)",
        "(has|have) (returned|recurred|come back)",
        "(lifelong|life long|long standing|longstanding)",
      ]
    ),
  ]
}
