/// The set phrases of web pages that are no part of an article: promotion, credits, controls.
///
/// Data only, in plain form (lower case, straight quotation marks).
enum FurniturePhrases {
  /// Openings that no reporter writes: a block that begins with one is promotion at any length.
  static let promotion = Phrases(
    """
    read more: | read also: | also read: | read next: | read: | read our latest
    read the full story | read the full article | read the full transcript | see also:
    see more: | see: | more: | more on this story | more on this: | more on: | more from:
    related: | related story: | related stories | related articles | related article:
    related topics | related content | related coverage | related links | related news
    related video | recommended for you | recommended reading | recommended:
    you may also like | you might also like | you may be interested in | don't miss:
    click here | follow us | follow @ | follow me on | sign up for | sign up to | sign up here
    sign up now | sign up today | subscribe to | subscribe now | subscribe here
    subscribe today | get our newsletter | get the latest news | get breaking news
    download our app | download the app | join our newsletter | join our mailing list
    join our whatsapp | join us on | share this article | share this story | share this post
    share this page | share this with | share on facebook | share on twitter | like us on
    watch: | watch now: | listen: | listen now: | video: | learn more: | continue reading
    story continues below | article continues below | article continues after
    scroll down to continue | in case you missed it: | icymi: | support our journalism
    """)

  /// Openings that a sentence may share: promotion only in a short line that is no sentence.
  static let hint = Phrases(
    """
    read more | also read | read also | read next | read the | read our | see also | see more
    more on | more from | related reading | related resources | related to this story
    recommended videos | recommended stories | recommended articles | most read | most popular
    trending now | don't miss | sign up | subscribe | share: | join our | watch below
    watch the | watch more | watch live | photos: | gallery | learn more | find out more
    for more | advertisement | scroll down | powered by | profile: | story timeline | updates:
    up next | get the newsletter
    """)

  /// Where a picture comes from, at the opening of a short line.
  static let credit = Phrases(
    """
    photo: | photos: | photo by | photos by | photo via | photo credit | photo source
    photo courtesy | photograph: | photograph by | photography by | image: | images:
    image by | image credit | image source | image via | image courtesy | picture: | pictures:
    picture by | credit: | credits: | illustration: | illustration by | source: | sources:
    courtesy of | courtesy: | getty images | file photo | video by
    """)

  /// Where a picture comes from, anywhere in a short line.
  static let inlineCredit = Phrases(
    """
    photo: | photo by | photo credit | photo courtesy | image: | image credit | picture:
    credit: | getty images | ap photo
    """)

  /// The names of picture desks, in a bracket or after a slash at the end of a caption.
  static let pictureDesk = Phrases(
    """
    photo by | photo: | photo courtesy | photo credit | photo via | photo/ | image:
    image credit | image via | credit: | getty | getty images | ap photo | afp photo
    reuters/ | epa/ | shutterstock
    """)

  /// The labels of a page's own buttons and slots, when they fill a block.
  static let control = Phrases(
    """
    image | images | loading | loading... | sponsored | sponsored link | sponsored content
    advertisement | advertising | ad | ads | video | featured video | photo | photos | gallery
    image gallery | share | share this | tweet | print | save | email | comment | comments
    newsletter | read more | see more | show more | more | menu | search | close
    most popular | most read | related | recommended | trending | editors' picks
    editor's picks | skip to content | back to top | caption | play | listen
    listen to article | view comments | leave a comment
    """)
}
