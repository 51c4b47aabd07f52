import Testing

@testable import Deriving

/// Articles are read along chains; their probabilities must add up for any number of sections.
@Suite struct PlacementChainTests {
  @Test(arguments: 1...9)
  func probabilitiesOfWhatComesNextAddUpToOne(sections: Int) {
    for chain in chains(sections) {
      #expect(abs((0..<sections).map { chain.start[0, $0] }.reduce(0, +) - 1) < 1e-6)
      for section in 0..<sections {
        let jumps = chain.jump[0, section] * Float(sections)
        let next = section + 1 < sections ? chain.onwardMore[0, section] : 0
        #expect(abs(jumps + chain.stayMore[0, section] + next - 1) < 1e-6)
      }
    }
  }

  /// The neighbours of an undecided unit decide; in order, the section between is likelier.
  @Test func readsAnUndecidedUnitByItsNeighbours() {
    var evidence = Lanes(3, sections: 5)
    evidence[0, 1] = 1
    for section in 0..<5 { evidence[1, section] = 1 }
    evidence[2, 3] = 1
    var reader = ForwardBackward(sections: 5)
    let likelihoods = chains(5).map { reader.run(evidence.vectors[...], along: $0) }
    #expect(reader.posterior[1, 2] > reader.posterior[1, 0])
    #expect(reader.posterior[1, 2] > reader.posterior[1, 4])
    #expect(
      (0..<3).allSatisfy { unit in
        abs((0..<5).map { reader.posterior[unit, $0] }.reduce(0, +) - 1) < 1e-5
      })
    #expect(likelihoods.allSatisfy { $0 < 0 })
  }

  private func chains(_ sections: Int) -> [Chain] {
    [
      .free(sections: sections, stay: 0.5),
      .inOrder(sections: sections, stay: 0.5, forward: 0.7),
    ]
  }
}
