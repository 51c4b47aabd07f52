import Testing

/// Sentences of news written for these tests, each with what it leaves open.
///
/// The letter before the bar: `v` nobody could check it, `u` it is uncertain, `n` somebody has not
/// answered, `a` the report asks, `-` nothing is left open.
enum DoubtSentences {
  /// One line of a table.
  struct Line: Sendable, CustomStringConvertible {
    let letter: Character
    let text: String
    var description: String { "\(letter) \(text)" }
  }

  /// All lines of one kind.
  struct Table: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lines: [Line]

    static let known = Table(testDescription: "known", lines: DoubtSentences.known)
    static let heldBack = Table(testDescription: "held back", lines: DoubtSentences.heldBack)
  }

  /// The sentences the rules were written with.
  static let known = lines(
    """
    v | The footage, shot from a moving car, could not be independently verified.
    v | Reuters was unable to immediately verify the battlefield reports from either army.
    v | There was no independent confirmation of the toll given by the rebel commander.
    v | The claim that two ships were hit has not been confirmed by the port authority's own log.
    v | Unverified video posted by residents appeared to show smoke over the refinery.
    v | The letter's authenticity has yet to be verified by outside experts.
    u | It was not immediately clear whether anyone was inside the chapel when the roof gave way.
    u | The cause of the outage remained unclear late on Tuesday.
    u | It is not known how many families are still living in the flooded streets.
    u | Whether the two parties can agree on a budget before the recess remains to be seen.
    u | Officials said it's too early to say what brought the aircraft down.
    u | The fate of the 40 remaining workers is uncertain, the union said.
    u | Police do not yet know why the lorry left the road.
    u | No one has claimed responsibility for the blast at the bus station.
    u | There was no word on when the border crossing would reopen.
    u | Questions remain about who signed the order to open the sluice gates.
    u | A date for the hearing has not yet been set.
    u | The driver's whereabouts were still unknown on Friday.
    n | The supplier did not respond to a request for comment sent on Monday.
    n | A spokeswoman for the ministry declined to say how many visas had been cancelled.
    n | Neither side has said what happens to the prisoners taken in March.
    n | The airline has not commented on the pilots' account.
    n | The mayor's office did not return several calls and messages.
    n | Harrow council would not confirm whether the bridge had been inspected this year.
    n | The company did not disclose the price of the sale.
    n | The hospital trust has been approached for comment.
    a | Will the truce survive its first week?
    a | But who gave the order to fire on the convoy?
    - | “It is unclear whether we will ever be paid,” said one of the drivers.
    - | It is no longer unclear who owned the warehouse: the deeds were published on Monday.
    - | The cause of the fire is now known, investigators said.
    - | Two former officials confirmed that the bridge had been inspected in May.
    - | The minister made clear that the curfew would end on Sunday.
    - | Unknown gunmen opened fire on a minibus near the market.
    - | The patient did not respond to treatment and died on Thursday.
    - | The envoy declined the offer and flew home.
    - | The singer is not known for his patience with reporters.
    - | The best is yet to come for the champions, who have lost only once.
    - | Investors face uncertain times, and many have sold their shares.
    - | What do you think of the new timetable? Vote in our poll below.
    - | A deal could not be reached before the deadline, and the strike went ahead.
    - | There is no doubt that the dam had been weakened by the frost.
    - | “Who knows what they were thinking?” asked the retired judge.
    - | The village could not be reached by road for three days.
    - | She said nothing had changed since the vote.
    - | It was unclear until Monday whether the match would go ahead; it was played on Tuesday.
    - | If the cause remains unclear in June, the panel may hire engineers of its own.
    - | The road was clear of snow by noon.
    - | A council spokesman said the gates were known to be worn.
    - | The bank responded to a request for comment with a two-line statement.
    - | The court confirmed the sentence and ordered the man's arrest.
    - | Who could forget the summer of the drought?
    - | The suspect did not say goodbye to his family before he left the country.
    - | He has yet to score this season, but the manager keeps picking him.
    - | The firm verified the ages of all its customers, the regulator found.
    - | What is scour? It is the washing away of soil from around a pier.
    """)

  /// Sentences kept aside until the rules were done: then precision was .93 and recall .90.
  static let heldBack = lines(
    """
    v | The ministry's figures cannot be independently verified.
    v | The Guardian has not been able to confirm the account of the two sailors.
    v | Neither the number of drones nor the damage could be independently confirmed.
    v | The allegation, first made on a messaging channel, remains unverified.
    v | It was not possible to verify the claims, as reporters are barred from the valley.
    v | Local media carried unconfirmed reports of a second explosion.
    u | It wasn't clear if the order applied to goods already at sea.
    u | How the gas reached the cellar is still not known.
    u | What will become of the shipyard after June is anyone's guess.
    u | The motive for the attack was not immediately known.
    u | Investigators are still trying to determine why the alarm failed.
    u | It is far from certain that the upper house will pass the bill.
    u | There were conflicting reports about the number of hostages.
    u | Names of the dead have not been released.
    u | The two governments have yet to agree on a route for the pipeline.
    u | Exactly when the tremors began may never be known.
    u | At least a dozen people remain unaccounted for.
    u | The future of the festival hung in the balance, with its funding still undecided and its site unknown.
    n | Messages left with the landlord's lawyer were not immediately returned.
    n | The White House did not immediately respond.
    n | The general refused to say whether troops had crossed the river.
    n | There was no immediate comment from the rebels.
    n | Calls to the company's headquarters went unanswered on Wednesday.
    n | Police have not said how the boy came by the gun.
    n | The statement gave no details of the injuries.
    n | The operator could not immediately be reached for comment.
    n | The palace has neither confirmed nor denied the report.
    n | The Department for Transport has not yet replied to questions about the contract.
    a | Can the alliance hold together without American money?
    a | Why were the warnings of 2019 never passed on to the engineers?
    - | “I don't know how we will rebuild,” she said, “and nobody has told us.”
    - | For years it was unknown where the sailor was buried, but a grave was found in April.
    - | It later became clear that the valve had been left open.
    - | The identity of the caller has since been confirmed by the police.
    - | The player was an unknown when the club signed him at 16.
    - | Rescuers did not respond to the alarm because the line was down.
    - | The jury refused to convict, and the man walked free.
    - | The actress, not known to be religious, was married in a chapel.
    - | It was initially unclear who had won, but a recount settled the matter.
    - | The umpire's call left no doubt about the result.
    - | Firefighters cleared the building, and no one was hurt.
    - | The union declined to join the walkout.
    - | The treaty has not been changed since 1987.
    - | Unless it is clear who owns the land, the sale cannot go ahead, the law says.
    - | Have you been affected by the closure? Get in touch.
    - | The court will say on Monday whether the appeal can be heard.
    - | A source who declined to be named said the talks had gone well.
    - | The new rules make it clear who must pay for repairs.
    - | The winger has yet to lose a match in the league this year.
    - | “Is this the end?” one headline asked.
    - | The question of pay was settled in January.
    - | Neither team scored in the first half.
    - | She was not sure what to wear to the ceremony.
    - | The ship was reported missing, then found safe and sound off the cape.
    - | Isn't it time the city built a second tunnel?
    - | The ministry answered every question put to it in writing.
    """)

  private static func lines(_ text: String) -> [Line] {
    text.split(separator: "\n").map { line in
      Line(letter: line.first ?? "-", text: String(line.dropFirst(4)))
    }
  }
}
