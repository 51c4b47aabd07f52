import Model
import Templating

/// The events of a story on a line, each where its date lies, for a picture above the list.
///
/// All places are shares of the picture's width, so that it fits any screen and letters keep their
/// size. Far-off events that would press all others into a corner are counted and not drawn.
struct TimelineStrip {
  /// Fewer events are seen at a glance in the list.
  private static let fewest = 4

  private let events: [Extent]
  private let earlier: Int
  private let later: Int
  private let axis: TimeAxis
  private let wording: Wording

  /// The picture of some events, the oldest first, each in the colour of its section; nil when there is
  /// too little to see.
  init?(_ events: [TimelineEvent], in wording: Wording, hue: (TimelineEvent) -> Int) {
    let extents = events.compactMap { Extent($0.date, hue: hue($0)) }
    guard extents.count >= Self.fewest else { return nil }
    let window = Self.window(of: extents)
    let drawn = extents.filter { window.contains($0.first) && window.contains($0.last) }
    guard drawn.count >= Self.fewest, let first = drawn.map(\.first).min(),
      let last = drawn.map(\.last).max(), last - first >= 3
    else { return nil }
    self.events = drawn
    earlier = extents.count { $0.first < window.lowerBound }
    later = extents.count - earlier - drawn.count
    axis = TimeAxis(first: first, last: last)
    self.wording = wording
  }

  /// The days that are drawn: all, unless two thirds of the events lie in a sixth of them.
  ///
  /// Then it is these, and half as much on either side.
  private static func window(of events: [Extent]) -> ClosedRange<Int> {
    let first = events.map(\.first).min() ?? 0
    let all = first...max(first, events.map(\.last).max() ?? first)
    let starts = events.map(\.first).sorted()
    let most = (starts.count * 2 + 2) / 3
    let widths = (0...(starts.count - most)).map { starts[$0 + most - 1] - starts[$0] }
    guard let width = widths.min(), let start = widths.firstIndex(of: width),
      width * 6 < all.count
    else { return all }
    let margin = max(width / 2, 3)
    return (starts[start] - margin)...(starts[start] + width + margin)
  }

  /// The picture for a template.
  var value: TemplateValue {
    [
      "label": .text(label), "ticks": .list(axis.ticks(in: wording).map(axis.value)),
      "dots": .list(dots), "spans": .list(spans),
      "earlier": earlier > 0 ? .number(earlier) : .null,
      "later": later > 0 ? .number(later) : .null,
    ]
  }

  /// What the picture shows, for those who do not see it.
  private var label: String {
    func day(_ number: Int) -> String {
      CalendarDate(dayNumber: number).map { wording.text(of: $0) } ?? ""
    }
    return wording.text(
      .events, ["first": day(axis.first), "last": day(axis.last)], count: events.count)
  }

  /// A dot for every event; those that would cover each other stand one above the other.
  private var dots: [TemplateValue] {
    var columns: [(place: Int, hues: [Int])] = []
    for event in events where !isLong(event) {
      let place = axis.place(of: (event.first + event.last) / 2)
      if let last = columns.last, place - last.place < Self.column {
        columns[columns.count - 1].hues.append(event.hue)
      } else {
        columns.append((place, [event.hue]))
      }
    }
    return columns.flatMap { column -> [TemplateValue] in
      let step = min(Self.step, Self.high / max(column.hues.count - 1, 1))
      return column.hues.enumerated().map { index, hue -> TemplateValue in
        [
          "x": .text(TimeAxis.percent(column.place)), "y": .number(Self.low - index * step),
          "hue": .number(hue),
        ]
      }
    }
  }

  /// What took longer than a dot is wide.
  private var spans: [TemplateValue] {
    events.filter(isLong).map { event in
      let (start, end) = (axis.place(of: event.first), axis.place(of: event.last))
      return [
        "x": .text(TimeAxis.percent(start)), "width": .text(TimeAxis.percent(end - start)),
        "hue": .number(event.hue),
      ]
    }
  }

  /// Where the lowest dot stands, how far the next is above it, and how high a column may be.
  private static let (low, step, high) = (46, 10, 30)

  /// How wide a column of dots is, in thousandths.
  private static let column = 16

  private func isLong(_ event: Extent) -> Bool {
    axis.place(of: event.last) - axis.place(of: event.first) > 2 * Self.column
  }
}

extension TimelineStrip {
  /// The days from the first to the last that an event may mean.
  fileprivate struct Extent {
    let first: Int
    let last: Int
    let hue: Int

    init?(_ date: EventDate, hue: Int) {
      guard let first = Self.start(of: date.first), let last = Self.start(of: date.last) else {
        return nil
      }
      (self.first, self.last, self.hue) = (first, max(first, last), hue)
    }

    private static func start(of date: CalendarDate) -> Int? {
      CalendarDate(year: date.year, month: date.month ?? 1, day: date.day ?? 1)?.dayNumber
    }
  }
}
