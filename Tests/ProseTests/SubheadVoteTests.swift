import Prose
import Testing

/// What the subheads of one article tell about one another; `# ` marks the expected ones.
@Suite struct SubheadVoteTests {
  @Test func aRepeatedLineIsALabel() {
    expectSubheads([
      text, "Story so far", text, "# Money", text, "Story so far", text, "# Rain", text,
    ])
  }

  @Test func theLongerOfTwoInARowIsALink() {
    expectSubheads([
      text, "# Rain", text, "Five things we learned from the flood", "# The mill", text,
    ])
  }

  @Test func aSingleQuestionIsTheReporters() {
    expectSubheads([text, text, "So who is going to pay for it?", text])
    expectSubheads([text, "# Rain today", text, "# Who pays?", text])
    expectSubheads([text, "# Who pays for it?", text, "# What comes next for the town?", text])
  }

  @Test func aNameOverItsBearerIsAProfile() {
    expectSubheads([
      text, text, "# Rain today", text, "Ann Lee", "Ann Lee is a freelance reporter based in Kyiv.",
    ])
  }

  @Test func aSeriesMayEndAsItLikes() {
    expectSubheads([text, "# 1. Close the gate.", text, "# 2. Lock it!", text, "# 3. Leave", text])
    expectSubheads([text, "# Step 2: Lock the gate.", text, "# Step 1: Close it.", text])
  }

  @Test func aNumberedListIsNoSeries() {
    expectSubheads([text, "1. Close the gate.", "2. Lock it.", "3. Leave the house.", text])
  }

  @Test func numberedPicturesAreNoSeries() {
    expectSubheads([text, "Figure 1. The gate.", text, "Figure 2. The lock.", text])
  }

  @Test func datesOverTextAreATimeline() {
    expectSubheads([text, "# March 3, 2024", text, "# May 4, 2024", text, "# June 5, 2024", text])
  }

  @Test func aColonIsForgivenAmongTitles() {
    expectSubheads([text, "# The Gate", text, "# The Old Mill", text, "# The Bridge:", text])
  }

  @Test func capitalsMayEndAsTheyLike() {
    expectSubheads([text, "# THE GATE", text, "# THE MILL", text, "# THE END!", text])
  }
}
