/// The vocabulary of text that speaks to a program instead of a person: who is addressed, what it is
/// told to do, and to what. English, and the languages notes are most often pasted in.
enum InstructionWords {
  /// A program beyond doubt, wherever it stands.
  case program
  /// A program only when it is called upon: "computer, ...", "system: ...".
  case called
  /// A whole sentence that is meant for a program by itself.
  case spell

  static let trie: WordTrie<InstructionWords> = {
    var trie = WordTrie<InstructionWords>()
    for (kind, patterns) in rows {
      for phrase in patterns.flatMap(PhrasePattern.phrases) { trie.insert(phrase, kind) }
    }
    return trie
  }()

  private static let rows: [(InstructionWords, [String])] = [
    (
      .program,
      [
        "(ai|llm|llms|gpt|chatgpt|chat gpt|claude|gemini|chatbot|chat bot|chatbots|bot|bots|autocoder"
          + "|auto coder|copilot|robot|robots|algorithm|algorithms|parser|language models?"
          + "|large language models?|neural network|artificial intelligence|machine reader)",
        "(automated|automatic|virtual|digital|ai|smart|robotic|electronic) (coder|coders|reviewer|reviewers"
          + "|reader|readers|assistant|assistants|agent|agents|scribe|coding|biller|tool|tools|model"
          + "|models|process|engine)",
        "(coding|billing|charge|claims|claim|coder|code) (assistant|engine|bot|bots|ai|robot|algorithm"
          + "|model|machine|agent|copilot|llm|program|software|tool|script)",
        "(whoever|whatever) (processes|reads|codes|scores|parses|bills) (this|it) (automatically|by machine|electronically|)",
        "(whatever|whichever|any|every) (program|software|system|model|tool|machine|engine|) (parses|processes"
          + "|reads|reading|parsing|scores|codes|that reads|that parses|which reads)"
          + " (this|these|the|it) (note|notes|chart|text|record|)",
        "(program|software|system|tool|machine|computer|engine|model) (that|which) (reads|parses|processes"
          + "|codes|scores|reviews)",
        "(reading|parsing|processing) this automatically",
        "(whoever|whatever|anyone|anything|everyone) (is |) (transcribing|coding|reading|parsing|processing|billing)"
          + " (or (coding|reading|billing|transcribing) |)(this|it|the note)",
        "(ai|robot|bot|computer|machine) (doctor|coder|biller|nurse|clerk|reader|scribe|friend|auditor)",
        "(billing|coding) (computer|machine|system)", "auto coding", "autocoding",
        "(automated|automatic|electronic|computerized) (coding|billing|documentation|charting) (or |and |)(_ |)(system|software|tool|engine)",
        "(inteligencia artificial|intelligence artificielle|kunstliche intelligenz|künstliche intelligenz|asistente de (codificacion|codificación)"
          + "|asistente virtual|(sistema|programa) de (codificacion|codificación|facturacion|facturación)"
          + "|(assistant|lassistant) de codage|logiciel de codage|(systeme|système) de codage|logiciel de facturation"
          + "|assistente de (codificacao|codificação)|sistema de faturamento|assistente di codifica|ki|ia|kodierassistent"
          + "|kodiersoftware|abrechnungssoftware|abrechnungssystem)",
      ]
    ),
    (
      .called,
      [
        "(assistant|computer|system|model|software|program|engine|machine|tool|agent|app|reader|developer"
          + "|admin|operator)",
        "(assistant|ai|bot|model|llm|computer|software|system) (instructions?|directive|command|prompt)",
        "(asistente|sistema|programa|ordenador|computadora)",
        "(assistant|systeme|système|logiciel|ordinateur)", "(assistent|rechner|programm|software)",
        "(assistente|computador)",
      ]
    ),
    (
      .spell,
      [
        "(ignore|disregard|forget|bypass|override) (all |any |the |your |my |these |those |everything in the |)"
          + "(of the |of your |)(previous|prior|above|earlier|preceding|existing|former|other|system|built in|)"
          + " (coding |billing |system |)(instructions?|prompts?|rules|directives|directions|guidelines"
          + "|guardrails|constraints|commands|programming|training|checks|edits)",
        "(system|developer) (prompt|override|instruction|instructions|message)", "prompt injection",
        "(begin|end|start) (of |)(system |)(prompt|instructions)",
        "new (system prompt|instructions)", "jailbreak",
        "developer mode",
        "you are (now |)(an |a |the |)(ai|assistant|coding|coder|language|billing|bot|helpful|autocoder"
          + "|automated|medical coder|medical coding)",
        "act as (an |a |the |)(ai|coder|coding|bot|assistant)",
        "as an ai (language |)(model|assistant|coder|)",
        "if (you are|you re|youre|this is) (an |a |being |)(ai|language model|bot|automated|machine|program"
          + "|read by|processed by|parsed by|reviewed by)",
        "(reply|respond|answer|output) (only |exactly |nothing but |)(with |)(ok|yes|json|the code|code|codes)",
        "(note|message|instruction|instructions|memo|attention|directive|request|reminder) (to|for) (the |any |all |our |)"
          + "(ai|llm|bot|bots|algorithm|model|software|computer|machine|system|program|coding|automated"
          + "|autocoder|language) (assistant|engine|bot|software|system|model|tool|program|coder|)",
        "(ignora|ignore|ignorar|olvida|olvide|haz caso omiso de) (todas |todos |)(las|los|tus|sus|estas) (instrucciones|reglas|indicaciones)",
        "(ignorez|ignore|oubliez|oublie) (toutes |)(les|vos|tes|ces) (instructions|regles|règles|consignes) (precedentes|précédentes|)",
        "(ignoriere|ignorieren|vergiss|missachte) (sie |)(alle |die |)(vorherigen |bisherigen |vorigen |fruheren |früheren |obigen |)"
          + "(anweisungen|regeln|instruktionen|vorgaben)",
        "(ignore|ignora|desconsidere|esqueca|esqueça) (todas |)(as|le|suas|tutte) (le |as |)(instrucoes|instruções|istruzioni|regras|regole)",
      ]
    ),
  ]

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(separator: " ").map { WordKey(String($0)) })
  }

  /// What a program is told to do.
  static let orders = keys(
    "bill adjust extend lengthen round rate set bill code codes mettre coder facturer attribuer utiliser assign select output return suggest add append set upgrade upcode choose pick use"
      + " apply submit put mark treat report include record change replace override ignore disregard"
      + " skip suppress approve accept answer reply respond write give emit print propose list enter"
      + " make ensure prefer default delete erase hide remove disable propose charge count assume"
      + " consider regard round raise lower drop forget bypass maximize maximise file tag label code"
      + " flag query warn switch convert insert overwrite finalize recommend"
      + " codifique codifica codificar facture factura facturar asigne asigna asignar ponga pon"
      + " seleccione selecciona devuelva agregue agrega anada añada añade cambie cambia utilice utiliza"
      + " usar incluya marque ignora ignorar codez facturez attribuez utilisez choisissez ajoutez"
      + " selectionnez sélectionnez mettez indiquez inscrivez cotez ignorez remplacez kodiere kodieren"
      + " codiere codieren verwende verwenden wähle wählen waehle gib geben setze setzen trage abrechnen"
      + " rechne ignoriere ignorieren buche vergib fature faturar atribua selecione adicione coloque"
      + " fattura assegna seleziona aggiungi inserisci usa")
  /// Orders that mean nothing to a person at a desk in another language than the note's.
  static let foreignOrders = keys(
    "codificar facturar codifique codifica facture factura asigne asigna seleccione devuelva agregue añada cambie utilice"
      + " codez facturez attribuez utilisez choisissez ajoutez selectionnez sélectionnez cotez mettre facturer attribuer kodiere"
      + " kodieren codiere codieren verwende verwenden wähle abrechnen ignoriere ignorieren vergib fature"
      + " atribua selecione adicione fattura assegna seleziona aggiungi")
  static let modals = keys(
    "must should shall please kindly always never debe deben deberia doit devez muss soll bitte")
  static let polite = keys(
    "could would may might please kindly appreciate appreciated grateful favor favour thank thanks kind nice"
  )
  static let greetings = keys(
    "whichever whoever whatever every each dear hey hi hello ok okay attention attn to for note message memo querido estimado cher liebe lieber caro"
      + " the any all our para pour notice warning order command directive request system reviewer reviewers auditor auto an a fur für bitte fyi psst my"
  )
  static let objects = keys(
    "query code codes cpt icd highest level units flags warnings alerts edits findings diagnosis diagnoses dx"
      + " claim claims charge billing modifier modifiers rules instructions checks override limits"
      + " codigo código codigos diagnostico diagnóstico nivel factura code diagnose diagnosen niveau"
      + " diagnostic höchste hoechste alto mayor reimbursement payment minutes")
  static let addresses = keys("to attention attn dear note notice message")
  static let raises = keys("up to into as")
  static let overrides = keys("override ignore disregard bypass")
  static let amounts = keys("unit units hour hours minutes min sixty visits sessions")
}
