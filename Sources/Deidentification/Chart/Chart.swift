import Basics
public import Records

/// What the record system knows of the people around one note. It is matched before anything
/// else, in every form. Nothing of it is kept beyond the call.
public struct Chart: Sendable {
  /// One person, with every name the chart has for them.
  public struct Person: Hashable, Sendable {
    /// One of the four classes of names.
    public var kind: PHIClass
    /// "Agnieszka", "Nowak", "Aga"; each may hold several words. Order does not matter.
    public var names: [String]
    /// Given and family name where the chart parts them; they make the initials.
    public var given: String?
    public var family: String?

    public init(
      kind: PHIClass, names: [String] = [], given: String? = nil, family: String? = nil
    ) {
      self.kind = kind.isName ? kind : .otherName
      self.names = names
      self.given = given
      self.family = family
    }

    var allNames: [String] {
      ([given, family].compactMap { $0 } + names).filter { !$0.isEmpty }
    }
  }

  /// One identifier that is no name of a person.
  public struct Value: Hashable, Sendable {
    public var kind: PHIClass
    public var text: String

    public init(_ kind: PHIClass, _ text: String) {
      self.kind = kind
      self.text = text
    }
  }

  public var people: [Person]
  public var values: [Value]

  public static let empty = Chart()

  public init(people: [Person] = [], values: [Value] = []) {
    self.people = people
    self.values = values
  }

  /// The chart as the store has it: client and clinician of an encounter.
  public init(client: Client, clinician: Clinician? = nil) {
    self.init(people: [
      Person(kind: .clientName, given: client.givenName, family: client.familyName)
    ])
    if let clinician {
      people.append(
        Person(kind: .providerName, given: clinician.givenName, family: clinician.familyName))
      if let npi = clinician.npi { values.append(Value(.npi, npi)) }
    }
    if let birth = client.birthDate { values.append(Value(.date, birth.description)) }
    if let address = client.address {
      values += [
        Value(.address, address.street), Value(.city, address.city), Value(.zip, address.zip),
      ]
    }
    if let member = client.memberID { values.append(Value(.memberID, member)) }
  }

  /// How many things a residue check has to look for.
  var valueCount: Int {
    people.reduce(0) { $0 + $1.allNames.count } + values.count
  }
}
