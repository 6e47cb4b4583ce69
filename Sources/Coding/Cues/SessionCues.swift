/// Words that say what kind of session it was and who took part.
extension CueTable {
  static let session: [(Cue, [String])] = [
    (
      .individual,
      [
        "individual (session|therapy|psychotherapy|counseling|counselling|appointment|visit|hour|tx"
          + "|sessions|)", "1 (to|on) 1 (session|therapy)", "one (to|on) one (session|therapy|)",
        "(seen|met|worked) individually", "individually",
      ]
    ),
    (
      .therapy,
      [
        "(psychotherapy|therapy|counseling|counselling|psychotherapeutic)",
        "therapeutic (work"
          + "|session|intervention|interventions|conversation)", "talk therapy", "session",
        "supportive (talk|work|listening|conversation)",
      ]
    ),
    (
      .therapyWork,
      [
        "(cbt|dbt|emdr|erp|mi|ipt|cpt|pe|ifs|sfbt|cbti|npt)", "acceptance and commitment",
        "cognitive (restructuring|reframing|processing|defusion|work)", "motivational interviewing",
        "behavioral activation", "behavioural activation",
        "activity scheduling", "(exposure|exposures|imaginal|interoceptive)",
        "(thought|worry|mood|anger|urge) (record|records|log|tree|time|diary|diaries)",
        "(chain|behavior chain|functional) analysis", "(grounding|mindfulness|paced breathing)",
        "(coping|distress tolerance|interpersonal effectiveness|emotion regulation) skills?",
        "(processed|explored|reframed|reprocessed|rehearsed|role played|practised|practiced)",
        "(impact|trauma) (statement|narrative)", "psychoeducation", "validated", "validation",
        "downward arrow", "opposite action", "safety behaviours", "safety behaviors",
        "relapse (prevention|plan|map|signature)", "urge surf(ing|ed)", "urge surfed",
        "problem solving", "intervention", "interventions", "homework", "treatment goals",
      ]
    ),
    (
      .family,
      [
        "(fbt|family based (treatment|therapy)) (session|)",
        "family (session|therapy|psychotherapy|meeting|appointment|counseling|counselling|work|hour|tx|treatment)",
        "(conjoint|conjointly)",
        "(parent|parents|parental|caregiver) (session|meeting|consultation"
          + "|coaching|guidance|appointment|counseling|only session|training session)",
        "(joint|dyadic|dyad) (session|work|therapy|appointment)", "both parents",
        "(parent|parents) (mgmt|management) (training|session)",
        "(parents|parent|mother|mom|father|dad"
          + "|wife|husband|caregiver|grandmother|grandma|guardian|foster mother) only",
        "collateral (session|visit|contact|appointment|meeting|only)",
        "(met|meeting|session|sat|spoke|worked) with (both |the |his |her |their |)(parents|family"
          + "|caregivers|guardians|foster parents|foster mother|foster father|grandparents|grandmother"
          + "|aunt|uncle|stepmother|stepfather)",
        "(mother|mom|mum|father|dad) and (father|dad|mother|mom|mum"
          + "|stepfather|stepmother|stepdad|stepmom|son|daughter|client|teen)",
        "(client|patient|pt|teen|child|son|daughter) (and|with) (both |her |his |their |)(parents|mother"
          + "|father|mom|dad|family|husband|wife|spouse|partner|fiance|fiancee|boyfriend|girlfriend)",
        "(them|all) together",
        "(brings|brought) (_ |)(her|his|their) (husband|wife|partner|parents|mother|father)",
        "(both|two) (spouses|partners)",
        "(spouses|partners) (both |)(here|present|attended|came|in)",
        "(single |)family meeting",
        "(caregiver|parent|parents) (consult|consultation|conference)",
        "(whole|entire|full) family (on|in|here|present|attended|together|by|via|session|came)",
        "(pt|patient|client) (and|with|plus) (her |his |their |)(sons|daughters|children)",
        "together with (her|his|their|the) (parents|mother|father|mom|dad|husband|wife|spouse|partner)",
        "booked as parents",
      ]
    ),
    (
      .couple,
      [
        "(couple|couples|marital|marriage|relationship) (session|therapy|counseling|counselling|work|tx|treatment|hour)",
        "(couple|couples)",
      ]
    ),
    (
      .withoutClient,
      [
        "mr and mrs _ (came |attended |were here |)(alone|by themselves|on their own)",
        "(client|patient|pt) (is |was |stayed |)(home sick|sick at home|out sick|at home sick|in (the |)hospital|hospitalized"
          + "|on a school trip|at a match|at the game)",
        "(only|just) (_ |both |)(mother|mom|father|dad|parents|wife|husband|stepmother|stepfather"
          + "|guardian|caregivers|grandmother)",
        "(mother|mom|father|dad|parents|wife|husband|partner|spouse|stepmother|stepfather|grandmother"
          + "|guardian|parent|granddad|grandad|grandfather|grandpa|grandma|gran|aunt|uncle) (came|attended|in|here"
          + "|arrived|showed|appeared|seen|) (alone|instead|solo"
          + "|by herself|by himself|by themselves|on her own|on his own|on their own)",
        "without (the |)(client|patient|pt|child|teen|identified patient|her|him|kid|youth)",
        "(client|patient|pt|child|teen|kid|daughter|son|he|she) (was |is |)(not (present|in the room"
          + "|in session|there|attending|included|with us)|absent)",
        "(girl|boy|student|youth) (is|was|stayed|remained) (in|at) (school|home|class|camp|practice|daycare)",
        "(client|patient|pt|he|she) (could not|couldnt|cannot|cant) (come|attend|join|be here|make it)",
        "collateral (family |)(tx|therapy|session|hour) (with|by)",
        "collateral family (tx|therapy|session)",
        "(asked|agreed|chose|preferred|wanted) not to (be here|come|attend|join|be there|be present)",
        "(client|patient|pt|child|teen|kid|daughter|son) (is |was |stayed |remained |)(in|at) (school"
          + "|class|camp|practice|daycare|basketball|soccer|rehearsal)",
        "(parents|parent|mother|mom|moms|dads|fathers|mothers|father|dad|caregiver|wife|husband|grandmother|grandfather|guardian"
          + "|stepmother|stepfather|stepdad|stepmom|grandparents|partner|spouse|aunt|uncle|daughter|son"
          + "|foster mother|foster father|foster parents) (only|alone)",
        "(just|only) (the |his |her |both |)(parents|mother|mom|father|dad|grandparents|caregivers|guardians)",
        "collateral only", "parents only",
        "(client|patient|pt|teen|child|kid) was at (grandma|grandmas|grandmother|the|his|her|a|camp"
          + "|practice|school|daycare|work|karate|ballet|choir|rehearsal|therapy|tutoring)",
        "(client|patient|pt|child|teen) (did not|didnt) (attend|join|participate|come)",
        "(he|she|client|patient|child|teen) being (in|at) (class|school|work|camp|practice|home|daycare)",
        "who (is|was) (in|at) (class|school|camp|practice|daycare|home|work)",
        "in (the |)(client|patient|child|teen)s absence", "(client|patient) absent",
        "(client|patient|pt|child|teen|kid|son|daughter|he|she) (was |)(left|kept) (at home|home|behind|out|with)",
        "(declined|refused|refusing|declining) to (come|attend|join|participate|take part|enter|get out"
          + "|leave the car)",
        "(she|he) did not come", "(he|she|client|patient|pt) (did not|didnt) take part",
        "no (client|child|children|kids|patient) (present|in the room|there|attending|)",
        "(client|patient|pt|children|child) not (present|in session)",
        "(client|patient|pt|child|teen|kid|daughter|son|he|she|hes|shes) (is |was |stayed |)(at|in) (fencing|swim|the swim|dance"
          + "|hockey|football|baseball|the dentist|music|band|infusion|the hospital)",
        "he is at rehearsal", "without (the |)client", "(client|patient) not (present|here)",
      ]
    ),
    (
      .familyMember,
      [
        "mr and mrs",
        "(mother|mom|mum|father|dad|parent|parents|stepmother|stepfather|stepdad|stepmom|husband|wife"
          + "|spouse|partner|fiance|fiancee|boyfriend|girlfriend|grandmother|grandma|grandfather"
          + "|grandparents|granddad|grandpa|gran|granny|nana|grandad|granddad|mothers|fathers|moms|dads|nanny|sitter|babysitter"
          + "|ex husband|ex wife|exhusband|exwife|guardian|caregiver|foster mother|foster father|foster parents|sibling"
          + "|siblings|sister|brother|son|daughter|family|aunt|uncle|aunts|uncles|cousin|grandson|granddaughter|sons|daughters|brothers|sisters|spouses|relatives)",
      ]
    ),
    (
      .clientPresent,
      [
        "(client|patient|pt|teen|child|he|she|kid|daughter|son) (came in|joined|joined us|walked in"
          + "|stayed|attended|present|was present|participated|took part|was in the room|sat in)",
        "(client|patient|pt|teen|child|he|she|kid|daughter|son) (logged|dialed|dialled|connected|appeared|was"
          + "|on) (in |)(on|from|by|via) (the |her |his |)(screen|camera|video|link|phone|laptop|dorm|car|school)",
        "with (the |)(client|patient|pt|child|teen) (present|there|in the room|attending|and|joining)",
        "(client|patient|pt) (and|with) (her|his|their|both)", "identified patient present",
        "(both|all) (present|attended|in the room)", "in the same room",
      ]
    ),
    (
      .clientAlone,
      [
        "(client|patient|pt|child|teen|boy|girl|kid) (# |)alone", "seen alone", "met alone",
        "(had|got|has) me (all |)to (himself|herself|themselves)",
        "(him|her|client|patient) and me",
        "me and (him|her|client|patient)", "(just|only) the two of us",
        "saw (him|her|them) (alone"
          + "|by himself|by herself|on his own|on her own|separately|instead)",
        "(client|patient|pt|child|teen|boy|girl|kid) (by|on) (himself|herself|his own|her own|their own)",
        "(only|just) (the |)(client|patient|pt|identified patient) (showed|came|attended|arrived|was present)",
        "alone with (the |)(client|patient|pt|child|teen|boy|girl|kid|him|her)",
      ]
    ),
    (
      .group,
      [
        "group (psychotherapy|therapy|counseling|counselling|session|meeting|tx|note)",
        "(process|skills|mood|dbt|cbt|anger|trauma|grief|recovery|iop|relapse prevention|psychoed"
          + "|psychoeducation|anxiety|womens|mens|teen|adolescent|sud|interpersonal|therapy|seeking"
          + " safety|coping|counseling|counselling|aftercare|bereavement|dual diagnosis|open|closed|weekly|evening|morning|early recovery"
          + "|outpatient) group", "in group",
        "(attended|came to|shared in|spoke in|participated in)"
          + " group", "group of (#|# members|# clients|# patients)",
      ]
    ),
    (
      .groupMembers,
      [
        "# (group |)(members|participants|clients|patients|attendees|peers|teens|women|men|adults|ppl|people|there|present)"
          + " (present|attended|in attendance|)", "co leader", "coleader", "cofacilitator",
        "co led", "coled", "co leading",
        "co therapist", "(another|a second|other) member",
        "co facilitator", "co facilitated", "(other|two|three|several) members",
        "the other members",
        "(peers|n #)", "group (members|leader|topic|process|feedback)",
        "(fellow|other) (group |)members",
      ]
    ),
    (
      .multiFamily,
      [
        "(multi|multiple|several|many) (family|families) (group|psychotherapy|therapy|session|)",
        "multifamily (group|psychotherapy|therapy|session|)", "# families", "families group", "mfg",
        "(families|family units) met together",
      ]
    ),
    (
      .crisis,
      [
        "crisis (psychotherapy|tx|txs|session|intervention|visit|evaluation|assessment|appointment|therapy"
          + "|contact|encounter|service|services|response|hour|work|care|counseling|counselling"
          + "|stabilization|support|time|minutes)",
        "(emergency|urgent) (session"
          + "|psychotherapy|appointment|visit|walk in|slot)", "psychiatric emergency",
        "mobile crisis (visit|response|session)", "(walk in crisis|crisis walk in)",
        "(seen|came|presented|walked in) in (acute |)crisis", "psychotherapy for crisis",
        "acute crisis", "crisis note",
      ]
    ),
    (
      .crisisWork,
      [
        "suicidal with", "(method|plan) (chosen|and intent)",
        "(si|suicidal ideation|suicidal thoughts|ideation) with (a |)(plan|intent|method|means)",
        "(transport|transported|transfer|taken|walked|driven) to (the |)(emergency|psychiatric emergency"
          + "|crisis unit|inpatient)", "emergency psychiatric (service|services|evaluation|unit)",
        "(active|acute) (si|suicidal ideation"
          + "|suicidality)", "(lethal |)means (restricted|removed|secured|restriction)",
        "(gun|firearm|pills|medications) (removed|secured|locked|safe)",
        "(hospitalization|hospitalisation|admission) (considered|averted|avoided|arranged)",
        "(called|sent|transported|escorted) to (the |)(ed|er|hospital|emergency)",
        "imminent (risk|danger)",
      ]
    ),
    (
      .intake,
      [
        "(intake|initial|diagnostic|psychiatric|psychosocial|biopsychosocial|comprehensive|new patient"
          + "|first|psychological) (diagnostic |psychiatric |clinical |psychosocial |)(evaluation"
          + "|assessment|interview|eval|assess|intake)",
        "intake (session|appointment|visit|today"
          + "|completed|done|note|with|min|)", "diagnostic interview", "psych eval", "npe",
        "(np|new pt) eval",
        "(new|np) (pt|patient|client) (psychiatric |psych |diagnostic |)(eval|evaluation|intake)",
        "(new|np) (pt|patient|client) (_ |_ _ )(evaluation|intake)",
        "(dx|diag) (evaluation|assessment|interview|intake)",
        "(did|completed|conducted|held|performed|finished|was) (the|an|a|her|his|their|our|my|) (full |)"
          + "(psychiatric |diagnostic |)(intake|initial evaluation)",
        "(pre |post |)(surgical|surgery|transplant|bariatric|employment) (psychosocial|psychological|psych) (evaluation|assessment)",
        "initial (visit|session|appointment|consult|consultation) (for|with|today|)",
        "first (visit|appointment|session) (with me|here|for evaluation)",
        "new (evaluation|eval|intake)",
        "new (patient|client)"
          + " (evaluation|intake|visit|assessment)", "mental health (assessment|evaluation)",
        "reevaluation", "re evaluation",
        "(repeat|updated|annual) diagnostic (evaluation|assessment)",
      ]
    ),
    (
      .firstVisit,
      [
        "(met|meeting|seen|saw) (_ |_ _ |_ _ _ |)for the first time",
        "(opening|initial) (session|interview|meeting)",
        "first (session|meeting|contact|hour)", "new (case|referral)",
      ]
    ),
    (
      .evaluationWork,
      [
        "(history|hx|histories) (taken|obtained|gathered|reviewed|collected|covered|done)",
        "(took|obtained|gathered|collected|covered|went through) (a |the |her |his |their |full |)"
          + "(full |psychosocial |developmental |psychiatric |social |family |complete |)(history|hx)",
        "(psychosocial|developmental|psychiatric|biopsychosocial|social|trauma|substance use) (history|hx|assessment)",
        "(mental status|mse)", "(case |)formulation", "(diagnostic|clinical) impression",
        "(presenting|chief) (problem|complaint|concern)",
        "(treatment|initial|care) plan (drafted|made|drawn|written|outlined|begun|started|agreed|set|)",
        "(consent|consents|intake packet) (signed|reviewed|obtained)",
        "(criteria|symptoms) (reviewed|gone through|checked)",
        "(history|mental status|formulation)",
        "(diagnostic|clinical) (interview|evaluation|assessment)",
      ]
    ),
    (
      .medicalWork,
      [
        "with (medical|med) (services|svcs|svc)",
        "(meds|medications|medication) (reconciled|reconciliation|reviewed)",
        "(physical exam|review of systems|ros)",
        "(labs|lft|cbc|cmp|tsh|bmp|ekg|ecg|a1c|lipids|urine"
          + " drug screen|uds) (ordered|reviewed|drawn|requested|)", "(vitals|bp|vital signs)",
        "(ordered|ordering) (labs|bloods|lft|cbc|cmp|tsh|ekg|ecg|a1c|lipids)",
        "(medical|drug) (history|interactions)", "prescribed", "rx sent", "e prescribed",
      ]
    ),
    (
      .medicalNone,
      [
        "(without|no) (a |any |)medical (services|service|work|component|part|evaluation|exam|workup|assessment)",
        "not to (prescribe|treat|prescribe or treat)",
        "no (prescribing|medical work up|medication management)",
        "(did not|didnt) (prescribe|reconcile)", "non medical (evaluation|intake)",
        "(nothing|none) (was |)(prescribed|ordered)",
        "no (prescription|prescriptions|exam|labs|orders|vitals)",
        "(medication|medications|meds|medicine) (was |were |)not (discussed|prescribed|started|reviewed"
          + "|considered)",
        "(without|no) (any |)(prescription|medication|medical) (part|decision|work|discussion)",
      ]
    ),
    (
      .play,
      [
        "(puppets|puppet|sand tray|sandtray|dollhouse|doll house|play therapy|play equipment|toy|toys"
          + "|play materials|figurines|miniatures|play psychotherapy|play session|play tx|picture cards|picture exchange|communication board"
          + "|communication device|aac|speech device)", "(through|with|in) (play|pictures|drawing)",
      ]
    ),
    (
      .complexity,
      [
        "(his|her|their) words are few", "(few|limited|minimal) (words|speech|expressive language)",
        "(nonverbal|non verbal|preverbal|minimally verbal|non speaking|nonspeaking)",
        "(uses|used|using|with|through|via|on) (his|her|their|an|a|the) (aac|speech|communication|talking)"
          + " (board|device|tablet|app|book)", "(aac|communication) (board|device|book)",
        "words (jam|stick|stop|fail|run out|get stuck|will not come|wont come)",
        "instead of (words|speech)",
        "(cps|dcfs|dcf|child protective services|aps|child protection) (report|referral|called|was called|notified"
          + "|hotline)", "(state|abuse|child abuse|protection) hotline",
        "(filed|made|gave) (a|the) (child protection|protection|abuse|mandated|neglect) report",
        "child protection report",
        "report to (cps|dcfs|dcf|child protective services|child protection|aps|the state)",
        "(mother and father|father and mother|mom and dad|mother and stepfather|parents) (_ |)(argued|fought"
          + "|yelled|shouted|screamed) (throughout|over|at|and|so)",
        "disrupted (it|the evaluation|the interview|treatment)",
        "(call|phone|contact|notify|contacted|phoned|notified|rang) (cps|dcfs|dcf|child protective services"
          + "|child protection|aps|adult protective services|the hotline|the abuse hotline)",
        "(mandated|mandatory) report(ing|) (made|filed|called|initiated|)",
        "mandated report",
        "(report|called) (filed|made|in) (with|to) (cps|dcfs|dcf|child protective"
          + " services|the hotline)", "sentinel event", "interactive complexity",
        "(parents|guardians|caregivers) (argued|fought|shouting|shouted|screamed|yelled)"
          + " (and|which|so|repeatedly|throughout)",
        "(high|intense) (conflict|reactivity) (between|among"
          + "|from) (the |)(parents|caregivers|participants)",
        "caregiver (emotions|behavior)"
          + " interfered", "disrupted the session",
      ]
    ),
    (.interpreter, ["(interpreter|interpreted|translator|interpreting)"]),
    (
      .therapyNone,
      [
        "(psychotherapy|therapy|tx) (none|declined|deferred|n a)", "no (tx|txs)",
        "no (treatment|clinical service|clinical work|clinical content) (given|done|today|provided)",
        "no (psychotherapy|therapy|counseling|counselling|talk therapy|separate therapy|separate"
          + " psychotherapy|formal therapy) (was |)(possible|done|given|)",
        "(could not|couldnt|unable to) (do|hold|give|provide) (any |)(therapy|counseling|session)",
        "(psychotherapy|therapy|counseling) (was |)(not|im) possible",
        "(psychotherapy|therapy) (not|was not) (provided"
          + "|performed|done|given)", "without (psychotherapy|therapy)",
      ]
    ),
  ]
}
