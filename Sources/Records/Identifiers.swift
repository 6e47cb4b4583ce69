public import Basics

/// The nouns identifiers name. Each alias is a distinct type: a note id is no client id.
public enum NoteTag {}
public enum ClientTag {}
public enum ClinicianTag {}
public enum EncounterTag {}
public enum PayerTag {}
public enum ClaimTag {}
public enum DecisionTag {}

/// The EHR's own identifier of a note; also the id of the note's review item.
public typealias NoteID = Identifier<NoteTag>
public typealias ClientID = Identifier<ClientTag>
public typealias ClinicianID = Identifier<ClinicianTag>
public typealias EncounterID = Identifier<EncounterTag>
public typealias PayerID = Identifier<PayerTag>
public typealias ClaimID = Identifier<ClaimTag>
/// Made by us for each judgement; the idempotency key and business identifier of its push.
public typealias DecisionID = Identifier<DecisionTag>
