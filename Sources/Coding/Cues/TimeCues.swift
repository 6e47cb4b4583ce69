/// Words beside minutes that say what the minutes were for.
extension CueTable {
  static let time: [(Cue, [String])] = [
    (
      .timeService,
      [
        "(session|psychotherapy|therapy|individual|conjoint|counseling|counselling|supportive|crisis"
          + "|face to face|talk|treatment|group|intake|interview|evaluation|family|couples?|appointment"
          + "|visit|emdr|cbt|dbt|erp|mi|direct|seen|met|contact|clinical|coaching|teaching|training)",
        "(with the (client|patient))", "psychotherapy time", "therapy time",
      ]
    ),
    (
      .timeTotal,
      [
        "(total|totaling|totalling|altogether|entire|overall|duration|length|time spent|logged|in all)",
        "(session|visit) (time|length|duration)", "total (session |visit |)time",
        "actual (time|minutes)",
        "(thats|lasted|ran|documented|net|so|thus|therefore|making|makes|made|equals|tally|tallied|sum)",
      ]
    ),
    (
      .timeMedical,
      [
        "(e m|em|evaluation and management|medical|medication management|med management|meds|med check"
          + "|medication review|medication|rest was medical|orders|pdmp)"
      ]
    ),
    (
      .timeApart,
      [
        "(late|tardy|waited|waiting|wait|delay|delayed|stuck|early|walk|walked|walks|run|runs|nap"
          + "|napped|slept|asleep|sleep|sleeping|break|lunch|snack|drive|driving|drove|travel|commute"
          + "|bus|ride|bath|shower|screens?|phone|homework|exercise|exercises|practice|practise|practiced"
          + "|meditation|meditate|breathing|timer|peak|attack|attacks|episode|episodes|tantrum|meltdown"
          + "|panic|panicked|flashback|flashbacks|ritual|rituals|urge|urges|craving|argument|fight|fought|argued"
          + "|nightmare|rumination|ruminated|checking|headache|dissociated|scrolling|gaming|binge|treadmill"
          + "|daily|nightly|weekly|every|per|each|ago|before|later|after|until|nap|walking|yoga|gym|swim"
          + "|read|reading|journal|journaling|wash|washing|alone time|quiet|outside|without|no|cry"
          + "|cried|crying|screaming|yelling|silent|silence|doorway|bathroom|parking|traffic|train|form"
          + "|forms|paperwork|insurance|copay|check in desk|front desk|registration|questionnaires)",
        "(documentation|charting|notes|note writing|scheduling|phone call|voicemail|call with|spoke with"
          + "|talk with|talked with|checked in with)",
        "(took|called|stepped|pulled) (him|her|them|out)", "times (a|per) (day|week)",
        "(finishing|finished|writing|wrote|typing|charting|completing) (this |the |my |up |her |his |)(note|notes|chart|fax|roi|form)",
        "a (day|week|night)", "in a row", "at a time",
      ]
    ),
    (
      .timeFuture,
      [
        "(next|tomorrow|friday|monday|tuesday|wednesday|thursday|saturday|sunday|rebook|rebooked|booked"
          + "|reschedule|rescheduled|upcoming|followup|follow up|return|rtc|will|plan|goal|target"
          + "|recommended|recommend|aim|try|agreed|assigned)"
      ]
    ),
    (
      .timeNotCounted,
      [
        "not (counted|included|billed|billable|part of|in the time|therapy|clinical|therapeutic"
          + "|psychotherapy|face to face|session|therapy time)",
        "(excluded|uncounted|excluding|minus|less)", "does not count",
        "not (a |)part of (it|the session|the hour|this|that|the visit)",
        "(after|outside|before) the session", "isnt counted",
        "(i|we) (do not|did not|dont|didnt) count", "not counting",
        "isnt in the time",
      ]
    ),
    (
      .timeStart,
      [
        "(time in|start|started|starting|start time|began|begin|begins|began at|from|in|in at|starts)"
      ]
    ),
    (
      .timeEnd,
      [
        "(time out|stop|stopped|end|ended|ends|end time|stop time|finish|finished|out|out at|to|until"
          + "|till|through|thru|concluded|done)"
      ]
    ),
    (
      .timeUsed,
      [
        "(remaining|remained|actual|actually|real|usable|worked|spent|together|stayed|used|available"
          + "|proper|in the room|on the clock|in the chair)",
        "(left|remained) for (the |)(session|therapy|work|us)", "we (had|got|did|sat|talked|met)",
        "(talked|talking) for",
      ]
    ),
    (
      .timeMissing,
      [
        "(time|minutes|duration|start|stop|times|start and stop|clock) (field |times |time |)(not (recorded"
          + "|documented|noted|entered|written)|left blank|blank|missing|skipped|unknown)",
        "(forgot|did not|didnt) (to |)(note|record|write|log|document) (the |)(time|times|minutes|start)",
        "no (time|times|minutes|start or stop|start time|duration|clock|clock times) (recorded|documented|noted|written|kept|taken|given)",
        "(forgot|failed|did not|didnt|neglected) (to |)(clock|punch|sign|log) (in|out)",
        "(has|have|had) no (times|minutes|time) (either|at all|)",
        "(will|try to) (recall|enter|add) (time|the time|later)",
        "(did not|didnt|never|forgot to|no one|nobody) (_ |)(look|check|watch|track|clock|timed|time it)"
          + " (at |)(the |my |)(clock|watch|time|)",
        "(forgot|neglected|failed|did not|didnt) (to |)(write|note|put|jot|log|record|mark|take) (down |)(when"
          + "|how long|the time|the times|times|start|the start|our time|minutes|the minutes)",
        "(no idea|not sure|cannot say|cant say|do not know|dont know) how long",
        "(minutes|time|times|length) (to be|will be) (added|entered|filled|confirmed)",
      ]
    ),
    (
      .timeCut,
      [
        "(left|leave|ended|stopped|quit|sent home|cut short|terminated|walked out|ended the session"
          + "|over|done) (after|at)", "sent (home|away|out) after", "(only|just) (stayed|lasted)",
        "(correct|corrected|correction) (is|to|was|)", "should (read|be)",
        "session (of |)only",
        "(but|lasted|ran|met|used|had|got|managed|worked|talked) (for |)(only|just)",
        "we (only |just |)(had|got|managed)",
      ]
    ),
    (
      .slot,
      [
        "(appointment|visit|encounter|session|it|this|hour) (was |is |)(made|built|entered|booked|set up|opened) as",
        "(scheduled|booked|slot|planned|reserved|blocked|block reserved|block|calendar|template|ehr|schedule|allotted) (for|shows"
          + "|says|has|as|of|)",
      ]
    ),
  ]
}
