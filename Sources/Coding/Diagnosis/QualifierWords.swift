/// The words that move a condition to another code. Remission, episodes and severity are DSM-5-TR
/// wording; behaviour in dementia follows the inclusion terms of F03.911 and F03.918 (S01).
extension QualifierTable {
  static let rows: [(Qualifier, [String])] = [
    (.mild, ["(mild|mildly|leve)", "from (severe|moderate) to mild"]),
    (
      .moderate,
      [
        "(moderate|moderately|mod|moderado|moderada)", "moderate (severity|intensity)",
        "mild to moderate",
        "from (severe|mild) to moderate",
      ]
    ),
    (
      .severe,
      [
        "(severe|severely|sev|severo|severa|grave)", "(moderate to severe|moderately severe)",
        "from (moderate|mild) to severe",
      ]
    ),
    (.extreme, ["extreme"]),
    (
      .partialRemission,
      [
        "(in |)partial (remission|rem)", "(en |)(remision|remisión) parcial", "partially remitted",
        "part remission", "partly (remitted|in remission)", "remitted (partly|in part)",
      ]
    ),
    (
      .fullRemission,
      [
        "(in |)(full|complete) remission", "(en |)(remision|remisión) (total|completa)",
        "fully remitted", "full sustained remission",
      ]
    ),
    (.earlyRemission, ["(in |)early (full |partial |)(remission|rem)"]),
    (.sustainedRemission, ["(in |)sustained (full |partial |)(remission|rem)"]),
    (.remission, ["(in |)remission", "remitted"]),
    (
      .recurrent,
      [
        "(recurrent|recurring|rec|recur|recurrence|recurrente)",
        "(second|third|fourth|fifth|sixth|2nd|3rd|4th|5th|another|repeat|multiple|several|#)"
          + " (lifetime |major |earlier |prior |previous |past |such |)(depressive |)"
          + "(episode|episodes|bout|bouts|relapse)",
        "(prior|previous|earlier|past) (major |depressive |)(episodes|bouts)",
        "(episode|spell|bout) like (this|it) (at|in|before|after)", "recurr",
        "(episodes in|bouts in) #", "(had|has had) (this|it|one|them) before",
        "the (second|third|fourth|fifth|sixth)",
        "again (a|in a) (major |)(depressive|depression)", "(second|third|fourth|fifth) (one|time)",
        "(twice|three times|several times|many times) (before|already)",
      ]
    ),
    (
      .single,
      [
        "(single|first|one|1st|initial|sole) (depressive |major depressive |ever |)(episode|ep)",
        "(single|first episode|first ever episode|first ever)", "(x1|sgl)",
        "episodio (unico|único)", "first (depression|bout|time) of (her|his|their) life",
        "episode (first|single|initial)",
        "first (lifetime |time |bout|major |)(depressive |)(episode|bout|depression)",
        "never (been |)(depressed|like this) before",
        "no (prior|previous|earlier|past|other) (major |depressive |)(episode|episodes|bouts)",
      ]
    ),
    (
      .psychotic,
      [
        "con (sintomas|síntomas) (psicoticos|psicóticos)",
        "with (mood congruent |mood incongruent |)(psychotic features|psychosis|psychotic symptoms"
          + "|psychotic)", "w (psychosis|psychotic features)", "psychotic features", "psychotic",
      ]
    ),
    (
      .notPsychotic,
      [
        "without (psychosis|psychotic features|psychotic symptoms|psychotic)",
        "sin (sintomas|síntomas) (psicoticos|psicóticos)",
        "w o (psychosis|psychotic"
          + " features|psychotic)",
        "no (psychosis|psychotic features|psychotic symptoms|psychotic)",
        "(nonpsychotic|non psychotic)", "nothing psychotic", "not psychotic",
        "(psychosis|psychotic features|psychotic symptoms|psychotic) (has|have|is|are) (now |all |fully |)"
          + "(gone|resolved|remitted|cleared|absent|over|lifted)",
      ]
    ),
    (.acute, ["acute", "(under|less than) (3|three) months"]),
    (
      .chronic,
      [
        "(chronic|chronically|chr)", "(more than|over|beyond|longer than) (3|three|six|6) months",
        "(lasting|persisting|ongoing|present|symptomatic|symptoms|on) (for |over |)"
          + "(more than |over |nearly |almost |about |the past |the last |)# years",
      ]
    ),
    (
      .inattentive,
      [
        "(predominantly |primarily |)(inattentive|inattention|inattentive type|inattentive presentation)",
        "primarily inattentive",
      ]
    ),
    (
      .hyperactive,
      [
        "(predominantly |primarily |)(hyperactive|hyperactive impulsive|impulsive) (type|presentation)",
        "(predominantly|primarily) (hyperactive|hyperactive impulsive)", "hyperactive impulsive",
      ]
    ),
    (.combined, ["combined (type|presentation|)", "combined"]),
    (.manic, ["(manic|mania) (episode|)", "(most recent|current) (episode |)manic"]),
    (.hypomanic, ["(hypomanic|hypomania) (episode|)"]),
    (
      .depressed,
      ["(depressed|depressive|depression)", "(mre|current episode|most recent) depressed"]
    ),
    (.mixedEpisode, ["mixed (episode|features|state|)"]),
    (.typeOne, ["type (1|i|one)"]),
    (.typeTwo, ["type (2|ii|two)", "disorder (2|ii|two)"]),
    (
      .withDepressedMood,
      ["(with |w |and |)(depressed|low|depressive) (mood|features)", "(with|w) depression"]
    ),
    (.withAnxiety, ["(with |w |)(anx|anxiety|anxious mood|anxious features|anxious)"]),
    (
      .withMixedMood,
      [
        "(with |w |)(mixed |)(anxiety|anxious) (and|plus) (depressed mood|depression|depressive mood|low"
          + " mood|depressed)",
        "(with |w |)(mixed |)(depressed mood|depression|low mood|depressed) (and|plus)"
          + " (anxiety|anxious mood|anxious)",
        "mixed type", "(anxious|anxiety) (and |plus |)(low|depressed|sad)",
        "(low|depressed|sad) (and |plus |)(anxious|anxiety)",
        "mixed (mood|anxious depressed|anxiety depressed mood"
          + "|anxiety depression|mood and anxiety)", "mixed anxiety depressed mood",
        "(mixed |)(anx|anxiety|anxious) (and |)(dep|depression|depressed)"
          + " (mood|features|)", "mixed anx dep(r|)",
      ]
    ),
    (
      .withConduct,
      [
        "(with |w |)(a |)(disturbance|disturbances) (of|in) conduct",
        "conduct (disturbance|problems)", "conduct",
      ]
    ),
    (
      .withMixedConduct,
      [
        "(with |w |)(mixed |)(disturbance of |disturbances of |)(emotions|emotion|emotional) (and |)conduct",
        "(with |w |)mixed (emotion|emotional|emotions) (and|or) (conduct|behavior)",
      ]
    ),
    (.bipolarType, ["bipolar type", "bipolar"]),
    (.depressiveType, ["depressive type"]),
    (.agoraphobia, ["(with |w |and |)agoraphobia", "agoraphobic avoidance"]),
    (.restricting, ["(restricting|restrictive) (type|)", "an r"]),
    (
      .bingePurge,
      [
        "(binge eating|binge|bingeing|binge eating) (purging|purge) (type|)", "purging type",
        "an bp",
      ]
    ),
    (
      .mixedActs,
      [
        "mixed (obsessional thoughts and acts|obsessions and compulsions|thoughts and acts|type)",
        "(obsessions|obsessional thoughts) and (compulsions|acts)",
      ]
    ),
    (
      .unspecified,
      [
        "(unspecified|nos|unspec)", "mild or moderate severity",
        "(whether|if) (or not |)(it is |)generalized",
      ]
    ),
    (.generalized, ["generalized"]),
    (
      .withdrawal,
      [
        "(with|in|and|plus|has|having|current|active|acute) (active |acute |current |mild |moderate |severe "
          + "|uncomplicated |early |alcohol |opioid |opiate |cannabis |stimulant |cocaine |sedative "
          + "|benzodiazepine |nicotine |tobacco |)withdrawal",
        "uncomplicated withdrawal", "withdrawal (uncomplicated|syndrome|without complications?)",
      ]
    ),
    (
      .delirium,
      ["withdrawal delirium", "intoxication delirium", "delirium tremens", "with delirium", "dts"]
    ),
    (.perceptual, ["(with |)perceptual (disturbances?|changes)"]),
    (
      .intoxication,
      [
        "(with|in|current|acute|and) (acute |current |alcohol |opioid |cannabis |stimulant |)"
          + "intoxication", "intoxicated (today|now|at intake|on arrival)",
      ]
    ),
    (
      .inducedMood,
      [
        "induced (depressive|bipolar|mood|depression|mania|bipolar and related)",
        "induced (depressive|bipolar|mood) disorder",
      ]
    ),
    (.inducedPsychosis, ["induced (psychotic|psychosis)", "induced psychotic disorder"]),
    (.inducedAnxiety, ["induced (anxiety|panic)", "induced anxiety disorder"]),
    (.inducedSleep, ["induced (sleep|insomnia)", "induced sleep disorder"]),
    (.inducedSexual, ["induced sexual (dysfunction|)"]),
    (.delusions, ["(with |)(delusions|paranoid delusions|delusional)"]),
    (.hallucinations, ["(with |)(auditory |visual |tactile |)hallucinations"]),
    (
      .agitation,
      [
        "(with |and |)(agitation|agitated|aggression|aggressive|combative|combativeness|restlessness"
          + "|pacing|exit seeking|shouting|hitting)", "sundowning with agitation",
      ]
    ),
    (
      .otherBehavior,
      [
        "(with |and |)(other |)(behavioral|behavior) (disturbance|disturbances|problems|symptoms)",
        "(sleep disturbance|social disinhibition|sexual disinhibition|disinhibition|disinhibited"
          + "|wandering|wanders|hoarding)",
      ]
    ),
    (
      .moodDisturbance,
      [
        "(with |and |)(mood disturbance|mood disturbances|depressed mood|mood symptoms|depressive"
          + " symptoms|apathy)"
      ]
    ),
    (
      .notBehavioral,
      [
        "(without|no|w o) behavioral disturbance psychotic disturbance mood disturbance (and|or) anxiety",
        "(without|no|w o) (behavioral|behavior|any behavioral) (disturbance|disturbances|problems"
          + "|symptoms|)",
      ]
    ),
    (
      .childOnset,
      ["(childhood|child|early) onset (type|)", "onset (before|by|prior to) (age |)(10|ten)"]
    ),
    (
      .teenOnset,
      [
        "(adolescent|adolescence|teen|teenage) onset (type|)",
        "onset (after|at|since) (age |)(10|11|12|13|14|15|16|ten|eleven|twelve|thirteen|fourteen|fifteen)",
      ]
    ),
    (.lateOnset, ["late onset", "onset after (age |)65"]),
    (.paranoid, ["(paranoid|persecutory) (type|subtype|)"]),
    (.undifferentiated, ["undifferentiated (type|subtype|)"]),
    (.disorganized, ["(disorganized|hebephrenic) (type|subtype|)"]),
    (.residual, ["residual (type|subtype)"]), (.catatonic, ["catatonic (type|subtype|)"]),
    (
      .cigarettes,
      [
        "(cigarette|cigarettes|smoker|smokes|ppd|packs?)", "pack (a|per) day", "pack years",
        "pack year",
      ]
    ),
    (.chewing, ["(chewing tobacco|chew|dip|snuff|smokeless|snus)"]),
    (.vaping, ["(vape|vapes|vaping|e cigarettes?|e cig|e cigs|juul|electronic cigarettes?)"]),
  ]
}
