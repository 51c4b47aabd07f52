import Model
import Prose

/// An article's pieces with what each of them is, and the blocks they become.
struct ArticlePieces {
  /// The blocks, in order.
  let blocks: [Block]
  /// The headline that stands in the text.
  let headline: String?
  /// The dek that stands in the text.
  let dek: String?
  /// The people that the byline names.
  let byline: [String]
  /// The dateline of the first paragraph.
  let dateline: Model.Dateline?
  /// The credit of the trailer, as written.
  let credit: String?

  /// Judges the pieces by the rules for unmarked text; what markup says goes first.
  /// - Parameters:
  ///   - pieces: the article's text, in order.
  ///   - name: the article's name, which the identities of its blocks depend on.
  ///   - isTitled: whether front matter gives the headline, so that no line of the text can be it.
  /// - Complexity: O(bytes)
  init(_ pieces: [ArticlePiece], named name: String, isTitled: Bool) {
    let judged = pieces.indices.filter { pieces[$0].furniture == nil && !pieces[$0].isTitle }
    var kinds = pieces.map {
      $0.isTitle ? .furniture(.headline) : $0.furniture.map(Block.Kind.furniture)
    }
    let roles = ArticleStructure.roles(
      of: judged.map { pieces[$0].text },
      isTitled: isTitled || pieces.contains { $0.isTitle })
    for (index, role) in zip(judged, roles) { kinds[index] = Block.Kind(role) }
    let final = kinds.map { $0 ?? .paragraph }
    blocks = Self.blocks(pieces, final, named: name)
    headline = Self.first(.headline, blocks)
    dek = Self.first(.dek, blocks)
    credit = Self.first(.trailer, blocks)
    byline = Self.names(pieces, final)
    dateline = Self.dateline(pieces, final)
  }

  private static func blocks(
    _ pieces: [ArticlePiece], _ kinds: [Block.Kind], named name: String
  ) -> [Block] {
    var identity = BlockIdentity(article: name)
    var subhead: Int?
    return pieces.indices.map { index in
      if kinds[index] == .subhead { subhead = index }
      let text = String(decoding: pieces[index].text.bytes, as: UTF8.self)
      return Block(
        id: identity.next(text: text), kind: kinds[index], range: pieces[index].range, text: text,
        html: pieces[index].html, subhead: kinds[index] == .paragraph ? subhead : nil,
        pieces: pieces[index].pieces)
    }
  }

  private static func first(_ kind: Model.Furniture, _ blocks: [Block]) -> String? {
    blocks.first { $0.kind == .furniture(kind) }?.text
  }

  private static func names(_ pieces: [ArticlePiece], _ kinds: [Block.Kind]) -> [String] {
    pieces.indices.filter { kinds[$0] == .furniture(.byline) }
      .flatMap { Byline.names(in: pieces[$0].text) }
  }

  /// The dateline in front of the first paragraph; it stays part of the block, as it is evidence.
  private static func dateline(
    _ pieces: [ArticlePiece], _ kinds: [Block.Kind]
  ) -> Model.Dateline? {
    guard let index = kinds.firstIndex(of: .paragraph),
      let dateline = Prose.Dateline(pieces[index].text)
    else { return nil }
    let text = { (range: Range<Int>?) in
      range.map { String(decoding: pieces[index].text.bytes[$0], as: UTF8.self) }
    }
    let place = [text(dateline.place), text(dateline.region)].compactMap(\.self)
    return Model.Dateline(
      place: place.isEmpty ? nil : place.joined(separator: ", "), agency: text(dateline.agency),
      date: dateline.year.flatMap {
        CalendarDate(year: $0, month: dateline.month, day: dateline.day)
      })
  }
}

extension Block.Kind {
  /// The kind of a block in the words of the pipeline.
  fileprivate init(_ role: Role) {
    self =
      switch role {
      case .headline: .furniture(.headline)
      case .dek: .furniture(.dek)
      case .byline: .furniture(.byline)
      case .subhead: .subhead
      case .paragraph: .paragraph
      case .trailer: .furniture(.trailer)
      case .afterTrailer: .furniture(.afterTrailer)
      case .furniture(let kind): .furniture(Model.Furniture(kind))
      }
  }
}

extension Model.Furniture {
  fileprivate init(_ kind: Prose.Furniture) {
    self =
      switch kind {
      case .promotion, .control: .promotion
      case .link: .address
      case .post: .post
      case .credit: .caption
      case .date: .dateLine
      case .separator: .separator
      }
  }
}
