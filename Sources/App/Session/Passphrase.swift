import Foundation
import Keys
import Terminal

/// Where passphrases come from: a file that only its owner reads, or the terminal, which does not
/// show what is typed. Never the words of a command: other users see those.
enum Passphrase {
  private static let bytesMax = 1024

  /// The passphrase of somebody who has one. Throws exit code 5 when there is nobody to ask.
  static func read(of user: String, file: String?) throws -> String {
    if let file { return try read(file: file) }
    return try ask("Passphrase of \(Output.plain(user)): ", or: "--passphrase-file")
  }

  /// A new one, typed twice at the terminal. Throws exit code 2 when it does not serve.
  static func fresh(for user: String, file: String?) throws -> String {
    let passphrase: String
    if let file {
      passphrase = try read(file: file)
    } else {
      passphrase = try ask(
        "New passphrase of \(Output.plain(user)): ", or: "--new-passphrase-file")
      guard try ask("The same again: ", or: "--new-passphrase-file") == passphrase else {
        throw Failure(.usage, "the two are not the same; nothing was changed")
      }
    }
    if let trouble = PersonVault.trouble(with: passphrase, of: user) {
      throw Failure(.usage, trouble)
    }
    return passphrase
  }

  /// The first line of a file.
  private static func read(file path: String) throws -> String {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw Failure(.unreadable, "\(path): the passphrase cannot be read") }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw Failure(.unreadable, "\(path): the passphrase cannot be read")
    }
    let isOpenToOthers = status.st_mode & 0o077 != 0 && status.st_mode & S_IFMT == S_IFREG
    guard !isOpenToOthers else {
      throw Failure(.unreadable, "\(path): others may read the passphrase; set mode 0600")
    }
    return try line(file, path)
  }

  /// Asks at the terminal itself, so that input and output may be pipes; `option` is what names a
  /// file instead.
  private static func ask(_ question: String, or option: String) throws -> String {
    guard let bytes = SilentQuestion.ask(question, bytesMax: bytesMax) else {
      throw Failure(
        .notAllowed, "a passphrase is needed: name \(option) FILE or use a terminal")
    }
    return try text(bytes, "the terminal")
  }

  private static func line(_ file: Int32, _ name: String) throws -> String {
    var bytes: [UInt8] = []
    var byte: UInt8 = 0
    while bytes.count <= bytesMax, Glibc.read(file, &byte, 1) == 1, byte != 0x0A {
      bytes.append(byte)
    }
    return try text(bytes, name)
  }

  private static func text(_ read: [UInt8], _ name: String) throws -> String {
    var bytes = read
    defer { for index in bytes.indices { bytes[index] = 0 } }
    if bytes.last == 0x0D { bytes.removeLast() }
    guard !bytes.isEmpty, bytes.count <= bytesMax,
      let text = String(validating: bytes, as: UTF8.self)
    else { throw Failure(.unreadable, "\(name): there is no passphrase in its first line") }
    return text
  }
}
