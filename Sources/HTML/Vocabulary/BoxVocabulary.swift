/// The words of classes and ids by which boxes of a page are told, measured on development pages.
///
/// `widget`, `gallery` and `list` are missing on purpose: page builders name everything so.
enum BoxVocabulary {
  /// Words that name a box which is no part of the article.
  static let foreign = """
    ad adbox addthis addtoany ads adsense adslot adunit adv advert advertisement
    advertisements advertorial authorbio authorbox authorprofile banner bio biography
    boilerplate breadcrumb breadcrumbs byline bylines captionlink comment comments consent
    cookie cookies copyright crumbs cta dateline disclaimer disqus donate donation fbcomments
    feedback followus footer footnav gdpr infobox2 jp legal lightbox livefyre login masthead
    menu menus modal morefrom mostpopular mostread nav navbar navigation newsletter
    newsletters noprint optin outbrain outbrainad overlay pagenav pager pagination paging
    paywall poll popular popup prevnext printonly promo promobox promos promoted promotion
    quiz rail rating ratings readmore readnext recirc recirculation recommendation
    recommendations recommended register related replies respond revcontent share sharebar
    sharedaddy shares sharethis sharetools sharing sidebar signup skip skiplink social socials
    sponsor sponsored sponsors subscribe subscription subscriptions survey taboola tagcloud
    taglist tags talkback toolbar tooltip trending upnext
    """

  /// Words that do so only next to each other.
  static let foreignPairs = """
    about+author also+like also+read article+footer article+info article+meta article+tags
    article+tools author+bio author+box author+card author+details author+info author+meta
    author+profile call+to entry+footer entry+meta entry+tags follow+us image+credit
    in+case+you latest+news more+from more+stories most+popular most+read next+post
    opt+in photo+credit post+footer post+info post+meta post+nav post+tags prev+post
    previous+post print+only read+more read+next recent+posts screen+reader see+also sign+up
    skip+to sr+only table+of+contents tag+list toc+container top+stories video+player
    visually+hidden
    """

  /// Words that say how a page is set up rather than what a box is: `has-sidebar`.
  static let states = """
    disabled enabled false has is js no not true with without
    """

  /// Words that name what stands below a picture.
  static let captions = """
    attribution caption captions credit credits cutline figcaption imagecaption imgcaption
    photocaption photocredit wpcaption
    """

  /// Words, run together, that name the box of the whole text.
  static let bodies = """
    articlebody articlecontent articletext entrycontent entrybody entrytext postcontent
    postbody posttext storycontent storybody storytext newscontent newsbody newstext
    pagecontent pagebody pagetext blogcontent blogbody blogtext singlecontent singlebody
    singletext bodycopy bodytext bodycontent contentbody richtext
    """

  /// ARIA roles of boxes that are no part of the article.
  static let roles = """
    alert alertdialog banner complementary contentinfo dialog menu menubar navigation search
    tablist toolbar
    """
}
