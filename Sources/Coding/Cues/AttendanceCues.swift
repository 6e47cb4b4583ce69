/// Words that say nobody was seen, or that nothing done may be billed.
extension CueTable {
  static let attendance: [(Cue, [String])] = [
    (
      .attempt,
      [
        "(waited|waiting) (for |on |until |till |about |)(#|her|him|them|the|in|at|a|ten|half)",
        "(link|room|line|waiting room|session room|platform) (was |is |stayed |kept |)(open|opened|empty)",
        "(opened|closed|left|held) (the |my |)(link|room|line|meeting|session room)",
        "(was |were |)held open (for|until|till)",
        "gave (the|my|her|his|their) (room|slot|hour|time) (to|away)",
        "(texted|rang|phoned|called|emailed|messaged|dialed|dialled) (at|twice|again|her|him|them|once"
          + "|three times|the number|home|#)",
        "(left|leaving) (a |two |three |several |# |)(voicemail|voicemails|message|messages|vm|vms|note|notes)",
        "(voicemail|voice mail|mailbox)", "(not|never) reached", "unable to reach",
        "(no|without) contact made",
        "(family|client|mother|parents|he|she|they) (was |were |is |are |)(at|in) (the |)(urgent care|er|ed|emergency room|hospital|dentist)",
        "sat in (the|my) car", "drove (back|home)", "(went|gone) home",
        "(was|were) not (reached|found)",
        "(no|without) (answer|reply|response|call back|callback)",
        "outreach (letter|call|attempted|attempt)",
        "(rebooked|rescheduled|rebook|moved to|pushed to|reoffered)", "(knocked|rang the bell)",
        "(power|internet|network|system) (outage|failure|cut)",
        "(will|would) (skip|not come|not make it)",
        "policy letter", "(third|second|fourth) time this",
        "(snow|weather|storm|ice|sick|holiday) (day|closure)",
        "(clinic|office|building|school) (was |is |)(shut|closed)",
        "(offered|took|taken|accepted|gave) (thursday|monday|tuesday|wednesday|friday|another|a new|the next)",
        "(flat tire|broken down|broke down|car trouble|jury duty|court date|overslept|slept through|mix up"
          + "|double booked|wrong day|wrong time|fever|stomach bug|flu|childcare|babysitter|sitter fell through)",
        "(forgot|forgotten|excused|unwell|ill)",
        "(could not|couldnt|cannot|cant) (come|make it|be here|do this)",
        "(left|leaves|gone) again", "before (sitting|he sat|she sat|we began|we started|starting)",
        "(neither|none) of (them|the two|us)", "(saw|met|treated) (nobody|no one|noone)",
        "(agreed|arranged) to meet", "come (back|again|in|another)",
        "(will|would) (return|be back)",
        "(slot|chair|room|hour|seat) (stayed|was|is|remained) (empty|unused)", "turned away",
        "lockdown",
        "(was|is|got|been) (admitted|hospitalized|hospitalised|arrested|jailed|detained)",
        "(wrong|different) (link|room|door|site)", "too late", "knocked",
        "(family|nobody|noone|client|she|he|they|mother|parents) (was |were |wasnt |werent |)(not |)(home|out)",
        "not (at |)home", "(left|leaving) (a |my |)(card|note|flyer)", "(gone to|had gone)",
        "(sent|mailed) (the |a |)(worksheets|letter|form)",
        "(not|wasnt|isnt) (there|in|home|seen|here)",
      ]
    ),
    (
      .noShow,
      [
        "no (show|showed|shows)", "n s", "noshow", "noshowed", "dna", "dnka", "ncns", "fta", "lwbs",
        "(group|session|individual|both|appointment|visit|class) (both |was |were |)missed (today|this)",
        "(did not|didnt) (attend|show|show up|arrive|come|come in|appear|join|connect|log in|log on"
          + "|open|click|present|turn up|make it|keep (the|her|his|their) appointment)",
        "failed to (attend|show|appear|arrive|join|connect|present|log in|log on)",
        "never (arrived|came|showed|appeared|joined|connected|logged in|logged on|turned up|got on)",
        "(missed|missing) (the|this|his|her|their|todays|todays scheduled|scheduled|an)"
          + " (appointment|session|visit|slot|appt|intake)",
        "missed (appointment|appt|session|visit)", "unattended (appointment|session)",
        "(nobody|neither|none) (of (them|the two|the family) |)(came|showed|joined|arrived|turned up)",
        "no one (came|showed|joined|arrived)",
        "(client|patient|pt|member) (absent|was absent|not present today)", "absent today",
        "(no call|no contact) no show",
        "(marked|logged|recorded|put down|noted) (as |)(her |him |them |client |patient |pt |)(as |)(absent"
          + "|a no show|no show)",
        "(she|he|client|patient|pt|they) (was|is) (out sick|home sick|out ill|off sick)",
        "(was|is|were) not among", "not with us (tonight|today|this)",
        "(neither|none|nobody) of (them|the two|us|the family) (logged|connected|dialed|signed) (on|in|)",
        "(chair|seat) (was|stayed|remained|is) empty",
        "in (his|her|their|clients|the clients) absence",
        "excused (from|today|absence)", "(did not|didnt|never) (log|dial|get|check) (in|on)",
        "(charged|applied|assessed|billed|waived) (the |a |)(no show|late cancel|late cancellation|missed appointment|missed session) fee",
        "called (in|out) sick", "absent from (group|the group|session)",
        "(left|went home|walked out|departed|gone|gone home) before (the |)(group|session|it|we|opening|check in"
          + "|anything) (began|started|opened|could start|)",
        "never (entered|sat down|stayed)", "ns # (today|)", "(cancel|cancelled) ns",
        "(did not|didnt|never) (pick up|answer|dial in|call in|connect|respond)",
        "(no one|nobody) (was |)(logged|signed|dialed) (on|in)",
        "no (arrival|attendance) (today|)",
      ]
    ),
    (
      .cancelled,
      [
        "(cancelled|canceled|cancels|called off) (today|the (session|appointment|visit)|session"
          + "|appointment|visit|same day|this morning|by text|by phone|by voicemail|within|late|at|by|#)",
        "(late|same day|last minute) (cancel|cancellation|cancelation)",
        "(c x|cx|cxl|cxld|canx|canc|cncl) (#|same|today|late|by|via|per|this)",
        "(session|appointment|visit|appt) (was |)(cancelled|canceled|called off|rescheduled)",
        "(client|patient|pt|she|he|they|mother|mom|parent) (cancelled|canceled)",
        "(called|texted|emailed|phoned) to (cancel|reschedule)", "(asked|asking) to reschedule",
      ]
    ),
    (
      .notHere,
      [
        "(was|were|is) not (here|seen|present for this)", "(wasnt|isnt) (here|seen)",
        "not (seen|in the room) today", "not seen", "not (spoken|talked) (to|with)",
        "without (seeing|speaking to|talking to) (him|her|them|the client|the patient)",
        "(nobody|no one) was in it but me",
        "(client|patient|pt) (was |)not (present|contacted|there) (and|or|nor) not (present|contacted|there)",
        "(session|visit|appointment) (was |)not (held|conducted|possible|done|made)",
        "(client|patient|pt) (was |)not involved",
        "(patient|client|pt) (was |)not (seen|present|examined|in the room|in office|on the call)",
        "without seeing (the|her|him|them|patient|client)",
        "(did not|didnt) examine (or|and|nor) (treat|discuss|assess|interview|change)",
        "(did not|didnt|have not|havent|never) (see|speak|meet) (or|and|nor) (see|speak|talk|spoke) (to |with |)"
          + "(him|them|patient|client|pt|the patient|the client)",
        "(did not|didnt|have not|havent|without|never) (speak|spoken|talk|talked|see|speaking|talking|meet"
          + "|examine|reach) (to |with |)(him|them|patient|client|pt|the patient|the client)",
        "(session|visit|appointment|it|this|encounter|hour) (did not|didnt|never) (happen|take place|occur"
          + "|go ahead|start|get started|materialize)",
        "(nobody|no one|noone) (was |)(on|at|in) (the|my) (other side|other end|line|call|room|screen|end"
          + "|door|link|lobby|waiting room)",
        "no (visit|contact|encounter|session|call|face to face|patient contact|client contact"
          + "|direct contact|direct service) (took place|occurred|was held|today|with (the|)"
          + " (client|patient))",
        "(nobody|no one|noone) (was |)(seen|present|attended|in the room|treated)",
        "no (patient|client|clinical|direct|face to face) contact", "no clinical content",
        "no (service|session|visit) (was |)(provided|rendered|held|delivered)", "not a visit",
        "no (session|visit) (today|)", "nothing (was |)(provided|rendered|done) (today|)",
        "not (really |)a (visit|session)",
        "(client|patient|pt) (is |was |)(deceased|dead)",
        "(client|patient|pt) (died|passed away|has died)",
        "no (client|patient) (in|here|present|today)", "not on the (line|call)",
        "coordination only",
        "(pharmacy|collateral) (phone |)call",
      ]
    ),
    (
      .adminWork,
      [
        "(finishing|finished|wrote|writing|drafted|drafting|completed|completing|prepared"
          + "|preparing|typed|typing|filled out|filling out|filled in|filling in|signed|compiled)"
          + " (a|an|the|his|her|their|two|this|some|long|) (letter|letters|report|form|forms|summary"
          + "|paperwork|disability|fmla|treatment summary|accommodation|esa|court)",
        "(wrote|writing|drafted|drafting|completed|completing|finished|finishing|typed|prepared) (a|an|the|his"
          + "|her|their) (_|_ _) (report|letter|form|forms|summary|statement|affidavit|packet)",
        "(prior authorization|prior auth|preauthorization|authorization) (form|forms|request|paperwork|call)",
        "(fmla|disability|leave|accommodation|school|court) (form|forms|paperwork|letter|packet)",
        "paperwork (only|time)", "letter writing",
        "(testified|testifying|testimony|deposition|custody hearing|court hearing)",
        "(exchange of |)(emails|e mails|text messages)", "peer to peer",
        "(wrote|typed|writing|typing) up",
        "(prior auth|prior authorization|preauthorization) (for|done|sent|submitted|completed|by)",
        "(typing|faxing|faxed)",
        "(came|here|in) for (a|the|his|her|their) (_|_ _|) (form|letter|forms|signature)",
        "signed (the|a|his|her) (_|_ _|_ _ _|) (letter|form|forms)", "treatment plan review",
        "(reading|reviewing) (_|_ _|_ _ _|) (chart|records|file|discharge|summary|notes|reports)",
        "(graphed|charted|plotted|graphing) (the |)data", "(alone|by myself) in (the|my) office",
        "(record|records|chart) review only",
        "chart (prep|preparation|only)", "reading old (records|sheets|notes|charts)",
        "reviewed (old|prior|outside|previous) records only", "documentation (only|time only)",
        "caught up on (progress |)notes", "catching up on notes", "administrative (time|work|only)",
        "admin (time|work|only)", "treatment plan (update |)paperwork",
      ]
    ),
    (
      .contactOnly,
      [
        "(reminder|scheduling|courtesy|confirmation|billing) (call|text|phone call|message)",
        "(left|leaving) (a |)(voicemail|message|vm)", "voicemail (full|left)",
        "call(ed|) to (schedule|confirm|remind)", "rescheduled by phone",
        "(called|phoned|rang|texted) (to|about) (reschedule|scheduling|the time|the appointment)",
        "(counsellor|counselor|therapist|clinician|staff|i) (phoned|called|rang) (for |)# min",
        "brief (phone |)(call|check in) (about|to) (scheduling|confirm|schedule|reschedule)",
        "(we |)(moved|pushed|shifted) (it|us|the session|the visit|the appointment|her|him|things) to (next"
          + "|monday|tuesday|wednesday|thursday|friday|saturday|tomorrow)",
        "(mother|mom|father|dad|parent|client|she|he|wife|husband) (phoned|called|texted|rang|emailed|messaged)"
          + " (at|this morning|to say|in sick|an hour before|just before|beforehand)",
        "(call|fax|message|note|email|letter) from (the |a |his |her |)(pharmacist|pharmacy|school|insurer"
          + "|insurance|nursing home|mother|mom|father|case manager|lab)",
        "portal message",
        "(move|moved|moving|switch|switching|swap|swapping|change|changing|push|pushing|shift|shifting) (the (appointment|session|slot) |it |her |his |)(from |)"
          + "(mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|saturday) (to|for|until)"
          + " (mon|monday|tue|tues|tuesday|wed|wednesday|thu|thur|thurs|thursday|fri|friday|saturday|next)",
        "(where|wheres|about|when) (is |)(the|her|his|a) (bill|invoice|statement|refund|receipt)",
        "(text|texts|email|emails|portal|message|messaging|sms) (exchange|thread|conversation|messages|contact)",
        "no (reply|response) (to|from|)", "unable to reach",
        "could not (be reached|reach)", "didnt pick up",
        "did not (pick up|answer)",
      ]
    ),
    (
      .supervision,
      [
        "(clinical |weekly |individual |group |peer |my |received |provided |)supervision (hour|hr|hrs"
          + "|meeting|mtg|session|time|with|of|only|note|today|w)",
        "(supervision|consultation) (hour|group)",
        "(peer|case|team|clinical) (consultation|consult) (only"
          + "|meeting|group|hour|about|on|regarding|re)",
        "(iep|504|school|care plan|multidisciplinary|interdisciplinary|treatment team|child and family team) (meeting|conference)",
        "case (conference|presentation)",
        "(staff|team) (meeting|huddle|rounds|conference)",
        "(huddle|care conference|case review|staffing)",
        "went over (his|her|their|the) (chart|file|case|record)",
        "consultation with (my |the |our |)(supervisor|colleague|team|consultant|consultation group)",
        "discussed (this |the |)case with (my |)(supervisor|team|colleague)",
        "presented (this |the |)case (to|in|at)",
      ]
    ),
    (
      .refillOnly,
      [
        "refill (request|requested|only|by|sent|bridge|authorized|authorised|approved)",
        "(refilled|refill|renewed|renewal|bridge) (without (a |)(visit|appointment|seeing)|by"
          + " (phone|portal|fax|message))",
        "(pharmacy|portal) (refill|request|renewal|fax)",
        "refills? (sent|called in) to (the |)pharmacy"
          + " (only|without)", "bridge (script|prescription|supply)",
      ]
    ),
    (
      .nothingToBill,
      [
        "nothing (to bill|billable|here to bill|to charge)", "not billable", "non billable",
        "nonbillable", "unbillable",
        "no (charge|billable service|bill) (today|for|submitted|entered|intended|made|)",
        "(nothing|no service) to (submit|claim|code)", "no (session|service) to (bill|claim)",
        "(do not|dont|please do not|please dont|should not|cannot|cant) (bill|charge|be billed)",
        "(would|id|wouldnt|shall|will) (not |)(charge|bill) (this|it|that|for this)",
        "not (to be |)billed", "(will|would) not (be |)bill(ed|)", "remove (the |this |)charge",
        "void (the |this |)charge", "no clinical service",
        "not a (svc|service|billable service|billable)", "no (svc|service|services)",
      ]
    ),
  ]
}
