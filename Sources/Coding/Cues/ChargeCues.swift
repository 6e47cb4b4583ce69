/// Words about charges, words to software, and words that mark copied text.
extension CueTable {
  static let charges: [(Cue, [String])] = [
    (
      .charge,
      [
        "(charge|charges|charged|superbill|fee slip|slip|charge sheet|charge slip|billing|billed|bill"
          + "|biller|coded|code|cpt|keyed|pre printed|preprinted|auto charged|autocharged|encounter form"
          + "|claim|scheduled as|entered as|routing slip|fee sheet|fee ticket|charge capture|charge entry"
          + "|drop down|dropdown|template|ehr|app|roster|front desk|desk|default|defaulted|prepopulated)"
      ]
    ),
    (
      .chargeWish,
      [
        "(asked for|asks for|requested|requests|wants|wanted|prefers|would like|suggested|suggests"
          + "|picked|picks|selected|says|shows|put|puts|proposes|proposed|queued|prefills|filed as|auto filled|autofilled|insists)"
      ]
    ),
    (
      .copied,
      [
        "(pulled|copied|carried|brought|rolled) forward",
        "copy (forward|forwarded|and paste|pasted|paste)",
        "copied (and pasted |)(from|over)",
        "(cut and paste|cut and pasted|pasted from|pasted in from"
          + "|imported from|cloned from|cloned|duplicated from|carry forward|auto populated from"
          + "|autopopulated from|prefilled from)",
        "(from|per) (the |)(last|prior|previous|old) (note|visit|encounter) (pasted|copied|below|above)",
        "(previous|prior|last|old) (note|visit) text",
        "same as last (note|visit|time) (copied|pasted)",
      ]
    ),
    (
      .otherChart,
      [
        "wrong (chart|patient|client|note|record)",
        "(another|different|other) (client|patient)s? (chart|note)",
        "belongs (to|in) another",
      ]
    ),
    (
      .copiedEnd,
      [
        "(today|todays|current|currently|now|end (of |)(copied|pasted|forward|old)|new today|this visit"
          + "|this session|update|interval)"
      ]
    ),
  ]

  static let addresses: [(Cue, [String])] = [
    (
      .toSoftware,
      [
        "ignore (all |any |the |your |)(previous|prior|above|earlier|preceding|documentation|rules"
          + "|instructions)",
        "disregard (all |any |the |your |)(previous|prior|above|earlier|rules"
          + "|instructions|limits)",
        "(you are|act as) (an|a|now) (ai|assistant|coder|coding|model|language"
          + " model|bot|billing)",
        "(assistant|computer|ai|chatbot|bot|system|model|software|robot"
          + "|algorithm|autocoder|coder bot|coding engine|coding assistant|coding bot|machine|gpt|llm"
          + "|copilot|agent) (please |must |should |will |)(override|bill|code|suggest|output|ignore"
          + "|assign|select|add|set|return|reply|respond|choose|put|upgrade|use|approve|erase|delete"
          + "|report|mark|submit|pick|change|give|write|print|treat|record|maximi[sz]e|maximize|always)",
        "(system|developer|admin|hidden) (prompt|instruction|instructions|message|override|note to ai)",
        "(note|message|instruction|instructions|memo|attention) (to|for) (the |)(ai|assistant|coding"
          + " (software|engine|system|model|assistant|bot)|software|model|computer|bot|algorithm"
          + "|language model|automated coder|autocoder|machine|llm)",
        "(reply|respond|output) (only|with|exactly|in json)",
        "answer (only with|only ok|only yes|in json|exactly)", "(as an ai|language model)",
        "(coding assistant|coding engine|coding bot|coding ai|ai coder|autocoder|auto coder|ai scribe)"
          + " (note|per|always|please|for|do|this|the|add|on|in|if|when)",
        "(ai|automated|machine) (reviewers|reviewer|coders|coder|systems|readers) (must|should|please|shall)",
        "ai (please|pls|kindly|always|must|also)",
        "override (the |all |any |)(rules|time|limits|safety|checks|edits|warnings|coding)",
        "(erase|suppress|hide|disable|skip|remove) (all |the |any |)(warnings|flags|alerts|edits|checks"
          + "|findings)",
        "dear (ai|computer|assistant|bot|coding|algorithm|software|machine|robot)",
        "(end|begin|start) (of |)(prompt|system prompt|instructions)", "prompt injection",
        "(coder|engine|tool|program) (must|should) (output|return|select|assign)",
        "(select|assign|output|return|use|bill|code) the highest (code|level|paying|cpt|reimbursing)",
        "if you are (an ai|a language model|a bot|an automated|reading this as)",
      ]
    )
  ]
}
