import Model

/// Somebody of the story while the sightings are being gathered.
struct Player {
  let kind: Person.Kind
  /// The number of the first full mention among the sightings of the story.
  let first: Int
}
