import Model

/// Draws people, quotes, dates, figures, questions and a summary out of the paragraphs of a page.
struct StoryExtracts {
  /// What was drawn out.
  private(set) var extracts = Extracts()

  /// Asks every rule, whether or not the editor shows its part: `coverage` tells of all of them.
  /// - Complexity: O(bytes of the page)
  init(of reporting: Reporting, done: (DerivationStep) -> Void) {
    let cast = People.cast(of: reporting)
    extracts.people = Array(cast.people.prefix(cast.shown))
    done(.people)
    extracts.quotes = Quotes(of: reporting, cast: cast).quotes
    done(.quotes)
    let timeline = Timeline(of: reporting)
    (extracts.timeline, extracts.unresolvedDates) = (timeline.events, timeline.unresolved)
    done(.timeline)
    extracts.figures = Figures.groups(of: reporting, cast: cast)
    done(.figures)
    extracts.questions = OpenQuestions(of: reporting).questions
    done(.questions)
    extracts.brief = Brief(of: reporting).sentences
    done(.brief)
  }
}
