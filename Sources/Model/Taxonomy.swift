/// A way of sorting pages and stories that a site declares, beside its tags: by region, by topic.
package struct Taxonomy: Hashable, Sendable {
  /// The key in front matter, and the folder of its lists on the site: `region`.
  package let name: String
  /// What readers call all of it: `Regions`.
  package let title: String

  /// A way of sorting.
  package init(name: String, title: String) {
    self.name = name
    self.title = title
  }
}

/// The terms of one taxonomy that a page or story is sorted under.
package struct TaxonomyTerms: Hashable, Sendable {
  /// The taxonomy's name.
  package let taxonomy: String
  /// The terms, as written.
  package let terms: [String]

  /// The terms of a taxonomy.
  package init(taxonomy: String, terms: [String]) {
    self.taxonomy = taxonomy
    self.terms = terms
  }
}

extension [TaxonomyTerms] {
  /// What a page is sorted under in one taxonomy, compared letter for letter.
  package subscript(taxonomy: Taxonomy) -> [String] {
    first { $0.taxonomy.isSame(as: taxonomy.name) }?.terms ?? []
  }
}
