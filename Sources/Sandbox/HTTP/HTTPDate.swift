import Basics

/// `Sun, 06 Nov 1994 08:49:37 GMT`, the form of `Last-Modified` and of `Retry-After` with a date.
func httpDate(_ moment: Instant) -> String {
  let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
  let day = moment.day
  let number = day.day < 10 ? "0\(day.day)" : "\(day.day)"
  let time = moment.description.dropFirst(11).prefix(8)
  return "\(days[day.weekday - 1]), \(number) \(months[day.month - 1]) \(day.year) \(time) GMT"
}
