/// The languages that have names of two letters, and what the commonest call themselves.
///
/// The two-letter names are all those of the IANA registry
/// (https://www.iana.org/assignments/language-subtag-registry), which never takes one back; the names of
/// languages in themselves are those of the Common Locale Data Repository, version 45.
package enum LanguageName {
  /// What the speakers of a language call it; nil for those that are not in the table.
  package static func own(of language: LanguageTag) -> String? {
    common.first { $0.tag.utf8.elementsEqual(language.primary.utf8) }?.own
  }

  /// The short name that was meant by something that is none: `ar` by `Arabic`, `uk` by `ua`.
  package static func meant(by text: String) -> String? {
    let bytes = text.utf8.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
    let word = String(decoding: bytes.prefix { $0 != 0x5F && $0 != 0x2D }, as: UTF8.self)
    if let language = common.first(where: { $0.english == word || $0.own.lowercased() == word }) {
      return language.tag
    }
    if let code = mistaken[word] { return code }
    // `en_GB` is how programs name languages; tags have a hyphen.
    let tag = String(decoding: text.utf8.map { $0 == 0x5F ? 0x2D : $0 }, as: UTF8.self)
    return text.utf8.contains(0x5F) && LanguageTag(tag).map(isKnown) == true ? tag : nil
  }

  /// Whether a language is registered; of those with three letters there are too many to tell.
  package static func isKnown(_ language: LanguageTag) -> Bool {
    let name = language.primary
    return name.utf8.count == 3 || name.utf8.count == 2 && registered.contains(name)
  }

  /// The codes of countries that are taken for languages.
  private static let mistaken = [
    "ua": "uk", "gr": "el", "cz": "cs", "jp": "ja", "cn": "zh", "dk": "da", "gb": "en", "us": "en",
    "by": "be", "kp": "ko", "sa": "ar", "eg": "ar", "ir": "fa", "il": "he", "at": "de",
    "farsi": "fa",
  ]

  private static let common: [(tag: String, english: String, own: String)] = [
    ("ar", "arabic", "العربية"), ("be", "belarusian", "Беларуская"),
    ("bg", "bulgarian", "Български"),
    ("bn", "bengali", "বাংলা"), ("ca", "catalan", "Català"), ("cs", "czech", "Čeština"),
    ("cy", "welsh", "Cymraeg"), ("da", "danish", "Dansk"), ("de", "german", "Deutsch"),
    ("el", "greek", "Ελληνικά"), ("en", "english", "English"), ("es", "spanish", "Español"),
    ("et", "estonian", "Eesti"), ("eu", "basque", "Euskara"), ("fa", "persian", "فارسی"),
    ("fi", "finnish", "Suomi"), ("fr", "french", "Français"), ("ga", "irish", "Gaeilge"),
    ("he", "hebrew", "עברית"), ("hi", "hindi", "हिन्दी"), ("hr", "croatian", "Hrvatski"),
    ("hu", "hungarian", "Magyar"), ("hy", "armenian", "Հայերեն"), ("id", "indonesian", "Indonesia"),
    ("it", "italian", "Italiano"), ("ja", "japanese", "日本語"), ("ka", "georgian", "ქართული"),
    ("ko", "korean", "한국어"), ("ku", "kurdish", "Kurdî"), ("lt", "lithuanian", "Lietuvių"),
    ("lv", "latvian", "Latviešu"), ("nb", "norwegian", "Norsk bokmål"),
    ("nl", "dutch", "Nederlands"),
    ("pl", "polish", "Polski"), ("ps", "pashto", "پښتو"), ("pt", "portuguese", "Português"),
    ("ro", "romanian", "Română"), ("ru", "russian", "Русский"), ("sk", "slovak", "Slovenčina"),
    ("sl", "slovenian", "Slovenščina"), ("sq", "albanian", "Shqip"), ("sr", "serbian", "Српски"),
    ("sv", "swedish", "Svenska"), ("sw", "swahili", "Kiswahili"), ("th", "thai", "ไทย"),
    ("tr", "turkish", "Türkçe"), ("uk", "ukrainian", "Українська"), ("ur", "urdu", "اردو"),
    ("vi", "vietnamese", "Tiếng Việt"), ("zh", "chinese", "中文"),
  ]

  private static let registered = Set(
    ("aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
      + "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy "
      + "hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw "
      + "ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv "
      + "ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr "
      + "ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo "
      + "za zh zu").utf8.split(separator: 0x20).map { String(Substring($0)) })
}
