public import Basics

/// The forms in which a model is asked.
public enum Wire: String, Hashable, Sendable, CaseIterable {
  /// OpenAI chat completions.
  case openAI = "openai"
  /// Anthropic messages.
  case anthropic
  /// Ollama's server, in OpenAI's form; it promises no forced tools.
  case ollama
  /// llama.cpp's server, in OpenAI's form with the schema one level up.
  case llamaCpp = "llama.cpp"

  /// The path below the server's base.
  public var path: String { self == .anthropic ? "/messages" : "/chat/completions" }
}

/// Where a model is asked and on what terms: everything about the other side that decides whether
/// text may go there. Its key is not part of it.
public struct Endpoint: Hashable, Sendable {
  /// How far away it is. The door reads it from the address it will really use.
  public enum Reach: Hashable, Sendable {
    /// A loopback address.
    case thisMachine
    /// A private address of the practice's own network.
    case ownNetwork
    case elsewhere
  }

  /// How an Anthropic head carries the key; which one the service takes has changed.
  public enum Head: String, Hashable, Sendable, CaseIterable {
    /// `Authorization: Bearer` with version 2026-10-21.
    case bearer
    /// `x-api-key` with version 2023-06-01.
    case apiKey = "x-api-key"
  }

  public var wire: Wire
  public var model: String
  /// `https://api.openai.com`, without a path.
  public var origin: String
  /// `/v1/chat/completions`.
  public var path: String
  public var isEncrypted: Bool
  public var reach: Reach
  public var agreement: Agreement?
  /// What the provider keeps and for how long, in the practice's words; nil: nobody has said.
  public var retention: String?
  /// Whether the provider may train on what it is sent; nil: nobody has said.
  public var mayTrain: Bool?
  public var head = Head.bearer
  /// Temperature 0 and a fixed seed; some models refuse both.
  public var isSteady: Bool
  public var answerTokensMax: Int

  public init(
    wire: Wire, model: String, origin: String, path: String, isEncrypted: Bool, reach: Reach,
    agreement: Agreement? = nil, retention: String? = nil, mayTrain: Bool? = nil,
    isSteady: Bool = true, answerTokensMax: Int = 1200
  ) {
    self.wire = wire
    self.model = model
    self.origin = origin
    self.path = path
    self.isEncrypted = isEncrypted
    self.reach = reach
    self.agreement = agreement
    self.retention = retention
    self.mayTrain = mayTrain
    self.isSteady = isSteady
    self.answerTokensMax = answerTokensMax
  }

  /// Origin and path, for messages and the trail.
  public var address: String { origin + path }
}

/// A business associate contract with whoever runs a model (45 CFR 164.504(e)).
public struct Agreement: Hashable, Sendable {
  public var vendor: String
  public var signed: Day
  /// The last day it holds; nil: until it is ended.
  public var expires: Day?
  /// Addresses it covers, `https://api.openai.com/v1/chat/completions`.
  public var endpoints: Set<String>
  public var models: Set<String>

  public init(
    vendor: String, signed: Day, expires: Day?, endpoints: Set<String>, models: Set<String>
  ) {
    self.vendor = vendor
    self.signed = signed
    self.expires = expires
    self.endpoints = endpoints
    self.models = models
  }
}
