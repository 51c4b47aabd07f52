/// The set lines that stand around reporting and are none: credits, invitations, notices.
///
/// Data only, in lower case with straight apostrophes. English newsroom and web usage.
enum StrayPhrases {
  /// Openings of lines that name who worked on a report, or where it stood first.
  ///
  /// A sentence may begin alike ("Compiled by the ministry, the list names 40 firms").
  static let credits = phrases(
    """
    with reports from | with reporting by | with reporting from | with additional reporting
    with additional reports | with files from | with agencies | with agency reports
    additional reporting by | reporting by | writing by | editing by | edited by
    compiled by | translated by | originally published on | originally published in
    originally published by | first published on | first published in | all rights reserved
    photo: | photos: | photo by | photos by | photo credit | photo courtesy | photograph:
    photograph by | image: | images: | image by | image credit | image source | picture:
    pictures: | picture by | video: | video by | graphic: | graphic by | caption:
    illustration: | illustration by | source: | sources:
    """)

  /// Openings of lines that invite readers to do something: no reporter writes so.
  static let invitations = phrases(
    """
    follow us | follow him on | follow her on | follow them on | follow me on
    follow our live | follow live updates | follow the latest updates | sign up for
    sign up to | sign up here | sign up below | subscribe to | subscribe now
    subscribe today | get our newsletter | get our free | get the newsletter
    get breaking news | get the latest news | get the day's | join our newsletter
    join our mailing | join our whatsapp | join our community | download our
    download the app | read more: | read also: | also read: | read next: | see also:
    watch: | watch the video | watch live: | listen: | listen to our | listen to the podcast
    related: | related story: | related stories: | more on this: | more on this story
    recommended: | in case you missed it | story continues below | article continues below
    scroll down for | click here | tap here | share this | comment below | let us know
    tell us | have your say | have a tip | got a tip | got a story | do you have a story
    do you have information about | do you know more | have you been affected | get in touch
    send us your | send your | email us | contact us | support our journalism
    support our work | support our reporting | become a member | become a subscriber
    already a subscriber | log in to | register for free | register now | want more
    like what you | enjoying this | you can unsubscribe | unsubscribe at
    thanks for reading | thank you for reading | more to come | more follows | more to follow
    more details to follow | more details soon | check back for | check back later
    please check back | please refresh | refresh this page | refresh for updates
    stay with us | come back for | we'll bring you | we will bring you | that's all from
    that's all for | that's it from | that's it for | © | copyright 20
    """)

  /// Openings of notices about the report itself, which may run to some length.
  static let notices = phrases(
    """
    this is a developing story | this is a breaking news story | this breaking news story
    this is a breaking story | this story is developing | this story is breaking
    this story is being updated | this story will be updated | this article will be updated
    this page will be updated | this story has been updated | this article has been updated
    this post has been updated | this story was updated | this article was updated
    this report has been updated | this story has been corrected
    this article has been corrected | this article has been amended
    this article was amended | this story was corrected | this article was corrected
    an earlier version of this | a previous version of this | an earlier headline
    a previous headline | correction: | clarification: | editor's note: | editors' note:
    the views expressed | the opinions expressed | views expressed in this
    opinions expressed in this | this article was originally | this article first appeared
    this article appeared | this story was originally | this story first appeared
    this post was originally | thanks for following | thank you for following
    thanks for joining us | thank you for joining us | welcome to our live
    welcome to the live | hello and welcome | good morning and welcome
    good afternoon and welcome | good evening and welcome | we're closing this
    we are closing this | we're pausing this | we are pausing this | we're pausing our live
    we are pausing our live | we're wrapping up | we are wrapping up | our live coverage
    this live page | this live blog | this blog is now closed | this live coverage
    this material may not
    """)

  /// Endings of lines that thank colleagues.
  static let endings = phrases(
    """
    contributed to this report | contributed to this story | contributed to this article
    contributed to this piece | contributed reporting | contributed additional reporting
    all rights reserved
    """)

  /// What newsrooms say of people who said nothing.
  static let silences = phrases(
    """
    declined to comment | declined comment | declined to provide comment | declined requests
    declined a request | declined multiple requests | declined an interview
    declined interview | declined to be interviewed | refused to comment | refused comment
    had no comment | has no comment | had no immediate comment | had no further comment
    offered no comment | would not comment | wouldn't comment | could not be reached
    couldn't be reached | could not immediately be reached | could not be immediately reached
    not immediately respond | not respond | not responded | not immediately reply | not reply
    not replied | not immediately return | not return | not returned
    not immediately available | not available | unavailable | not immediately comment
    not comment | not commented | yet to respond | yet to comment | yet to reply
    n't immediately respond | n't respond | n't responded | n't immediately reply | n't reply
    n't replied | n't immediately return | n't return | n't returned
    n't immediately available | n't available | n't comment | n't commented
    """)

  /// What the silence is about: calls for help that nobody answered are news.
  static let requests = phrases(
    """
    comment | comments | interview | interviews | interviewed | inquiries | enquiries
    return calls | return a call | return phone calls | return a phone call
    return telephone calls | return messages | return emails | returned calls
    returned phone calls
    """)

  /// What makes such a sentence tell more than the silence.
  static let tidings = phrases(
    """
    and declined | and did not | and didn't | and has not | and have not | and could not
    and refused | and had no | but | who | which | whose | because | while | since
    although | though | when | until | if | denied | denies | accused | resigned | arrested
    charged | fired | saying | about | over | regarding | whether | why | how
    """)

  private static func phrases(_ list: String) -> StrayPhraseList {
    let bars = [UInt8(ascii: "\n"), UInt8(ascii: "|")]
    return StrayPhraseList(
      list.utf8.split(whereSeparator: bars.contains).map { part in
        let words = part.split(separator: UInt8(ascii: " "))
        return Array(words.joined(separator: [UInt8(ascii: " ")]))
      })
  }
}
