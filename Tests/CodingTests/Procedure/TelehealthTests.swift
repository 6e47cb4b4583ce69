import Coding
import Records
import Testing

struct TelehealthTests {
  private let text = "Video session, client at home. 45 min. GAD."

  @Test("Video carries 95, except with Medicare; voice alone carries 93")
  func modifiers() {
    #expect(Coder(minutes: 45, place: "10", telehealth: .video).claim(text) == ["90834-95"])
    #expect(
      Coder(minutes: 45, place: "10", telehealth: .video, payer: .medicare).claim(text) == ["90834"]
    )
    #expect(
      Coder(minutes: 45, place: "10", telehealth: .audioOnly, payer: .medicare)
        .claim("By telephone, 45 min. GAD.") == ["90834-93"])
  }

  @Test("The client's place decides between 10 and 02, and a wrong field is flagged")
  func places() {
    let coder = Coder(minutes: 45, place: "11", telehealth: .video)
    #expect(coder.suggest(text).placeOfService == "10")
    #expect(coder.flags(text) == [.documentationConflict])
    #expect(
      Coder(minutes: 45, place: "02", telehealth: .video)
        .suggest("Video, client at the library. 45 min. GAD.").placeOfService == "02")
  }

  @Test("A video that was watched is no telehealth")
  func watched() {
    let text = "She watched the video call from the stairwell. 45 min in my office. GAD."
    #expect(Coder(minutes: 45).claim(text) == ["90834"])
  }
}
