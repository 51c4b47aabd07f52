/// The words of datelines.
///
/// Data only, in plain form.
enum WireWords {
  /// News agencies as they sign.
  static let agency = Phrases(
    """
    aap | afp | agencies | agence france-presse | al jazeera | anadolu | ani | ansa | ap
    associated press | bbc | bbc news | bloomberg | business wire | canadian press | cbs news
    cnbc | cnn | cnn business | dow jones | dpa | efe | globe newswire | globenewswire | ians
    interfax | itar-tass | jta | kyodo | kyodo news | nbc news | pa | pr newswire
    press association | prnewswire | pti | reuters | reuters health | ria | tass
    the associated press | the canadian press | thomson reuters foundation | upi | xinhua
    yonhap
    """)

  /// What stands in capitals before a dash and is no place.
  static let kicker = Phrases(
    """
    advisory | alert | analysis | breaking | column | comment | commentary | correction
    corrected | editorial | editor's note | exclusive | explainer | fact check | factbox
    feature | flash | focus | gallery | insight | interview | just in | live | lives | market
    new | news | note | obituary | opinion | photos | podcast | poll | preview | profile
    question | quote | read | report | review | special report | spoiler | spotlight
    timeline | tweet | update | urgent | video | warning | watch | wrap | wrapup
    """)

  /// The number of a month from its name or short form; nil for any other word.
  static func month(_ plain: [UInt8]) -> Int? {
    let letters = plain.last == UInt8(ascii: ".") ? Array(plain.dropLast()) : plain
    guard letters.count >= 3 else { return nil }
    return months.firstIndex { $0.starts(with: letters) || letters == sept && $0.starts(with: sep) }
      .map { $0 + 1 }
  }

  private static let sept = Array("sept".utf8)
  private static let sep = Array("sep".utf8)
  private static let months: [[UInt8]] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ].map { Array($0.utf8) }
}
