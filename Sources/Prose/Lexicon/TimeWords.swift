/// The words a line of date and time is made of.
///
/// Data only, in plain form.
enum TimeWords {
  /// Months and weekdays with their short forms.
  static let names = Phrases(
    """
    january | february | march | april | may | june | july | august | september | october
    november | december | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov
    dec | monday | tuesday | wednesday | thursday | friday | saturday | sunday | mon | tue
    tues | wed | thu | thur | thurs | fri | sat | sun
    """)

  /// What may stand beside them.
  static let fillers = Phrases(
    """
    a | am | at | bst | cet | ct | edt | est | et | first | gmt | ist | last | m | modified
    of | on | p | pdt | pm | posted | pst | pt | published | the | updated | utc | wat
    """)

  /// What may be written together with a figure.
  static let endings = Phrases("st | nd | rd | th | am | pm | h")
}
