public import Basics

/// The nouns identifiers name. Each alias is a distinct type: a claim id is no client id.
public enum SourceTag {}
public enum ClientTag {}
public enum ClinicianTag {}
public enum EncounterTag {}
public enum PayerTag {}
public enum ClaimTag {}
public enum DecisionTag {}

/// The configured name of an EHR; holds no slash. The empty one stands for what came by file.
public typealias SourceID = Identifier<SourceTag>
public typealias ClientID = Identifier<ClientTag>
public typealias ClinicianID = Identifier<ClinicianTag>
public typealias EncounterID = Identifier<EncounterTag>
public typealias PayerID = Identifier<PayerTag>
public typealias ClaimID = Identifier<ClaimTag>
/// Made by us for each judgement; the idempotency key and business identifier of its push.
public typealias DecisionID = Identifier<DecisionTag>
