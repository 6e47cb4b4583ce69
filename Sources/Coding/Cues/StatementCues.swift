/// Words that decide how something is stated: denied, doubted, past, planned, or of another person.
extension CueTable {
  static let statements: [(Cue, [String])] = [
    (
      .negation,
      [
        "(no|not|none|denies|denied|denying|without|never|nor|neither|negative for|negative|absence of"
          + "|free of|lacks|lacking|doesnt|didnt|isnt|wasnt|cannot|cant|dont|hasnt)",
        "no (evidence|signs?|sign|history|symptoms?|indication|longer|current|hx|reports?|complaints?"
          + "|concern|concerns) (of|for|)",
        "(does not|do not|did not|doesnt|didnt) (meet|have|endorse"
          + "|report|appear|support|qualify|fulfil|fulfill|carry) (the |full |)(criteria|dx|)"
          + " (for|a diagnosis of|)",
        "not (meeting|consistent with|diagnosed with|having|due to|a case"
          + " of|indicative of|suggestive of)", "(rules|ruled|ruling) out",
        "screen(s|ed|) negative for",
        "no longer (meets|has|carries|qualifies|fits|)", "instead of", "rather than",
        "(discarded|removed|dropped|deleted|retired|abandoned) (the |)(diagnosis|dx|label|old)",
      ]
    ),
    (
      .negationAfter,
      [
        "(is|was|were|are|has been|have been|been|be|being|now) (ruled out|excluded|not met|not"
          + " (present|supported|diagnosed|confirmed|endorsed|found|indicated|met|evident|the case|our"
          + " topic|active)|off the table|absent|denied|unlikely|removed|resolved|retired|incorrect|wrong"
          + "|dropped|discarded)",
        "(ruled out|not met|not found|not supported|not diagnosed|denied"
          + "|does not fit|doesnt fit|did not fit|not endorsed|not present|excluded|never diagnosed"
          + "|looked for and not found|off the table|unlikely|not confirmed|resolved|in error|entered in"
          + " error|no longer|isnt our topic|not the diagnosis|not me|not hers|not his|not theirs)",
        "considered (and|but) (not met|rejected|ruled out|not|excluded|dismissed)",
        "considered not met",
        "(are|is) not (fully |)met", "not fully met",
        "(criteria|threshold) (are |is |were |)not (fully |)(met|reached|satisfied|fulfilled)",
        "(did|does|do) not (meet|hold|apply|explain|account for|fit)",
        "was a (mistake|misdiagnosis|mis click)",
      ]
    ),
    (
      .uncertain,
      [
        "(r o|ro|rule out|r out|possible|possibly|probable|probably|suspect|suspected|suspects|suspicion"
          + " (of|for)|likely|questionable|query|question of|concern for|concerning for|concerns for"
          + "|consider|considering|differential|ddx|evaluate for|evaluating for|eval for|assess for"
          + "|screen for|screening for|screened for|screens positive for|positive screen for|may have"
          + "|might have|might be|may be|could be|consistent with|suggestive of|suggests|compatible with"
          + "|indicative of|appears to have|presumed|presumptive|provisional|provisionally|tentative"
          + "|tentatively|seems like|looks like|wonders (about|if|whether)|wondering (about|if)"
          + "|self diagnosed|self diagnosis|thinks (she|he|they) (has|have|is)|believes (she|he|they)"
          + " (has|have|is)|versus|vs|leaning toward|leaning towards|too early for|risk of|risk for|at risk|fears|googled"
          + "|online quiz|tiktok|traits of|features of|test for|testing for|referred for|referral for"
          + "|to rule out|must be|worried about|afraid of)",
        "(asks|asked|asking|curious|questions|read|reads|wants to talk|googles) about",
        "working (diagnosis|dx|impression|hypothesis)",
      ]
    ),
    (
      .uncertainAfter,
      [
        "(per|by) (history|hx|chart|report|self report)",
        "(borderline|personality|narcissistic|autistic) features",
        "(traits|tendencies|vs|versus|suspected|possible|is possible|is suspected"
          + "|probable|provisional|likely|pending|to be (ruled out|confirmed|evaluated|determined|assessed)"
          + "|not yet confirmed|unconfirmed|under evaluation|being evaluated|considered|is considered"
          + "|was considered|is being considered|remains in question|questioned|rule out|r o|per (online|tiktok)"
          + "|workup|work up|query)",
        "(screen|screening|screener|check|question|handout|handouts|book|packet"
          + "|support group|awareness|podcast|video|quiz|article|website|test)",
      ]
    ),
    (.confirmed, ["(confirmed|established|meets (full |)criteria|meets criteria|definite)"]),
    (
      .past,
      [
        "(history of|hx of|h o|hx|past|previous|previously|prior|former|formerly|remote|childhood|past"
          + " psychiatric history|pph|old (note|chart|diagnosis|dx|code|label|plan|list|problem list)|years ago|used to|once had"
          + "|in the past|as a (child|teen|kid|teenager)|last (year|autumn|fall|spring|summer|winter|chart)"
          + "|status post|s p)",
        "(old|prior|previous|earlier|outside|last) (note|notes|chart|charts|record|records|clinic|provider"
          + "|therapist|er|hospital|ehr|eval|evaluation|clinician|school|referral) (said|says|calls|called"
          + "|listed|lists|has|had|diagnosed|gave|put|carried|shows|coded|wrote|labelled|labeled|)",
        "per (the |)(last|prior|previous|old|outside|referring|former) _",
        "(was|were|been) (once |previously |)(diagnosed|labelled|labeled|treated|coded)",
        "in (1|2|3|)(19|20|201|202)",
      ]
    ),
    (.formerly, ["(long|longstanding|lifelong|#) (year |)history of", "long history of"]),
    (
      .planned,
      [
        "(will|plan|plans|planned|next (session|week|visit|time|appointment)|to be|upcoming|tomorrow"
          + "|scheduled for|booked for|referred (to|for)|referral to|consider)"
      ]
    ),
    (
      .otherPerson,
      [
        "(mother|mom|mum|mommy|father|dad|daddy|parent|parents|stepmother|stepfather|stepdad|stepmom"
          + "|husband|wife|spouse|partner|fiance|fiancee|boyfriend|girlfriend|grandmother|grandma|grandpa"
          + "|grandfather|grandparent|grandparents|guardian|sibling|siblings|sister|brother|son|daughter"
          + "|uncle|aunt|cousin|nephew|niece|ex|ex husband|ex wife|roommate|friend|coworker|boss|neighbor"
          + "|neighbour|peer|mil|mother in law|father in law|sister in law|brother in law|twin|great aunt"
          + "|half brother|half sister|stepbrother|stepsister|classmate|bandmate|sponsor|relative|relatives"
          + "|another (member|client|patient)|one (member|peer)|other (member|client|patient)|teacher"
          + "|supervisor|landlord|hubby|hubbys|missus|babysitter|nanny|carer|caregiver|tenant|lodger|sis|bro|gran|granny|grandad|granddad|nan|nana|stepson|stepdaughter|godson|goddaughter|cellmate"
          + "|assistant|co worker|coworkers|co workers|colleague|colleagues|in laws|housemate|flatmate|bandmates|friends"
          + "|brothers|sisters|cousins|uncles|aunts|fellow (patient|resident|student)|pen pal|foster (mother|father|parent|parents|brother|sister)"
          + "|kid brother|bio (mother|father|mom|dad)|birth (mother|father)|family)"
      ]
    ),
    (
      .aboutClient,
      [
        "(client|patient|pt|clients|patients|identified patient|hers|client dx|he|she|i|client also)"
      ]
    ),
    (
      .familyHistory,
      [
        "(family history|family hx|fam hx|(family|fam) psych (hx|history)|famhx|family of origin|fhx|fh|famhx|family psychiatric history|runs in the family"
          + "|on (her|his|their) (mothers|fathers|moms|dads) side|maternal|paternal|genetic loading"
          + "|family mental health history)"
      ]
    ),
    (
      .stop,
      [
        "past (the|a|his|her|this|their|usual|midnight|noon)", "(turned|turns) out",
        "(became|becomes)",
        "(but|however|although|though|except|yet|still|instead|nevertheless|reports|endorses|presents"
          + "|diagnosed|assessment|impression|continues|remains|meets|today|now|currently|has|treated"
          + "|treating|treatment|addressed|focus|focused|focusing|dx|diagnosis|only|because|until then)",
      ]
    ),
    (
      .current,
      ["(now|today|currently|current|present|at present|these days|this week|active|ongoing|meets)"]
    ),
    (
      .diagnosisSection,
      [
        "(diagnosis|diagnoses|dx|dxs|assessment|impression|a|axis i|dsm|icd|icd 10|diagnostic impression"
          + "|client dx|problem|primary diagnosis|working diagnosis|primary|secondary)"
      ]
    ),
    (.planSection, ["(plan|p|homework|next steps|disposition|recommendations)"]),
  ]
}
