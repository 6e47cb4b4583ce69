import Basics
import Testing

struct MoneyTests {
  @Test(
    "Dollars are read to the cent",
    arguments: [
      ("160", 16000), ("160.5", 16050), ("-1,240.00", -124_000), ("$90.00", 9000), ("0.07", 7),
      ("-$5.10", -510), ("3.100", 310),
    ])
  func reads(text: String, cents: Int) {
    #expect(Money(dollars: text)?.cents == Int64(cents))
  }

  @Test(
    "What is no amount is refused",
    arguments: [
      "", "-", "$", "$-5.10", "1.2.3", "1.001", "12a", "--5", "5-", "99999999999999999999", ",5",
      "1,2.5,0",
    ])
  func refuses(text: String) {
    #expect(Money(dollars: text) == nil)
  }

  @Test("Amounts are written as a statement writes them")
  func writes() {
    #expect(Money(cents: 341_200).description == "$3,412.00")
    #expect(Money(cents: -510).description == "-$5.10")
    #expect(Money(cents: 5).description == "$0.05")
    #expect(Money(cents: 123_456_789_00).description == "$123,456,789.00")
  }

  @Test("Sums and multiples stay whole cents")
  func sums() {
    let one = Money(cents: 3333)
    #expect(one + one - Money(cents: 1) == Money(cents: 6665))
    #expect(one * 3 == Money(cents: 9999))
    #expect(-one < .zero)
  }
}
