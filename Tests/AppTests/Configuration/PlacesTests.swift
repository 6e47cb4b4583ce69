import Testing

@testable import App

@Suite("A workspace's files have their places")
struct PlacesTests {
  @Test("with a home everything lies under it")
  func home() {
    let places = Places(home: "/srv/practice")
    #expect(places.database == "/srv/practice/countersign.db")
    #expect(places.configuration == "/srv/practice/config.toml")
    #expect(places.keys == "/srv/practice/keys")
    #expect(places.inbox == "/srv/practice/inbox")
    #expect(places.log == "/srv/practice/state/countersign.log")
  }

  @Test("without a home the XDG folders are used")
  func xdg() {
    let places = Places(environment: [
      "HOME": "/people/ana", "XDG_DATA_HOME": "/data", "XDG_STATE_HOME": "relative",
    ])
    #expect(places.database == "/data/countersign/countersign.db")
    #expect(places.configuration == "/people/ana/.config/countersign/config.toml")
    #expect(places.state == "/people/ana/.local/state/countersign")
  }

  @Test("the demo has a workspace of its own")
  func demo() {
    let places = Places(environment: ["HOME": "/people/ana"], name: "countersign-demo")
    #expect(places.database == "/people/ana/.local/share/countersign-demo/countersign.db")
  }
}
