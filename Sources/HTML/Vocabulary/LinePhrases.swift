/// The set phrases of lines that stand in an article's box and are no part of it, measured on
/// development pages.
enum LinePhrases {
  /// Begin a line that announces links, adverts or sharing; only short lines are judged.
  static let labels = PhraseList(
    """
    (advertisement|advertisements|ad|sponsored|sponsor|loading|recommended|trending|faq|getty|tweet) $
    advertisement *2 $
    (story|article) continues
    continue reading
    (read|see) (more|also|next|it)
    also (read|see|on) :?
    related (articles|article|stories|story|posts|post|content|news|video|videos|topics|links|link|coverage|reading)? :?
    more (from|on|about|stories|in|news) :?
    more * stories
    more * * stories
    explore further
    latest (news|stories|headlines|updates)
    up next
    what to read next
    (youll|youd) also? like
    you (may|might|can) also
    keep reading
    recommended (videos|video|for|reading|stories|articles)
    in this article
    table of contents
    jump to
    watch (more|now|the|below|live|this|here)? (video|below)? (:|$)
    watch :
    listen (now|to|live)? (:|$)
    (click|tap) here
    sign up
    subscribe
    follow (us|him|her|me|them)
    follow * on
    follow * * on
    like us
    join us
    share (this|on|via|story|article) *2 $
    share $
    email this
    print this
    (facebook|twitter|whatsapp|linkedin|pinterest|reddit|print|email|copy|instagram|flipboard|telegram) *2 $
    (comments|comment|responses) *1 $
    leave a (comment|reply)
    view (comments|all|gallery|image|more)
    (photo|photos|photograph|image|images|picture|credit|caption|video) (credit|by|via|source)? :
    (photo|image) (credit|by|via)
    copyright
    ©
    all rights reserved
    (tags|tag|topics|categories|category|keywords) :
    filed under
    posted (in|by|on|at)
    (published|updated) (on|at|by|:)
    (last|first) (updated|published|modified)
    (source|via) :
    download (the|our) app
    get the latest
    dont miss
    most (read|popular|viewed|shared|recent)
    editors (note|pick|picks|choice)
    (load|show) (more|less|all)
    (next|previous) (article|post|story|:)
    back to top
    skip (to|ad|advert)
    what do you think
    let us know
    about the (author|authors|writer)
    contact (us|the)
    enlarge (this|image)
    hide caption
    toggle caption
    report this ad
    article continues
    this (article|story|post) (originally|first) (appeared|was)
    mehr zum thema
    lesen sie (auch|mehr|hier)
    leia (mais|também|ainda)
    lea (también|además|más)
    lee (también|además|más)
    (lire|à|voir) (aussi|lire)
    foto :
    fonte :
    читайте также
    mehr :
    """)

  /// Are the whole of a line behind which the article has ended.
  static let ends = PhraseList(
    """
    about the (author|authors|writer) $
    (leave|post|add|write|submit) (a|your) (comment|reply|response) $
    (join|start) the (conversation|discussion) $
    *3 (comment|comments|responses|replies|kommentare|kommentar|commentaires|comentarios|comentários) *1 $
    """)

  /// Are the whole of a line behind which other articles are announced, at the end or amid the text.
  static let others = PhraseList(
    """
    about (this|the) (story|article|post) $
    more (from|in|on|stories|news|articles|like|posts) *4 $
    related (articles|stories|posts|news|content|reading|coverage|links|topics|post|story) *1 $
    (you|also)? (may|might) also? (like|enjoy|be) *3 $
    recommended (for|stories|reading|articles|posts)? *1 $
    (most|trending|popular|top|latest|recent|featured) (popular|read|viewed|shared|now|posts|stories|news|articles|picks|headlines|post) *1 $
    editors (picks|recommendations|choice) $
    read (next|more) $
    up next $
    what to read next $
    keep reading $
    (next|previous) (article|story|post) $
    share this (article|story|post)? :? $
    das könnte *4 $
    mehr zum thema $
    te puede interesar $
    (lire|à) (aussi|lire) $
    sur le même (sujet|thème) $
    читайте также $
    популярное $
    você (pode|também) *4 $
    """)

  /// Begin a line at an article's end that is about the article, its author or its outlet.
  static let signOffs = PhraseList(
    """
    additional? (reporting|writing|editing) (by|from)
    (reporting|writing|editing|compiled|edited|written) (by|from)
    contributing :
    with (files|reporting|additional) (from|reporting)
    (follow|email|contact|reach) (him|her|them|us|me|the)
    (follow|email|contact|reach) * * (at|on|via)
    (follow|email|contact|reach) * (at|on|via)
    (sign|subscribe|join) (up|for|to|now|today|here) (for|to|now|today|here|our)?
    (this|the) (story|article|post|piece|essay|column|interview|report) *3 (originally|first) (published|appeared|posted|updated)
    (this|the) (story|article|post|piece|essay|column|interview|report) (was|has) *3 (published|appeared|posted|updated|produced|syndicated|corrected)
    (originally|first) (published|appeared|posted)
    (updated|update|correction|clarification) :
    copyright
    ©
    follow (us|ap|our)
    for more (information|news|stories|coverage|on|from)
    for more * (news|stories|coverage)
    (do|have) (you|a) (have|tip)
    have something to share
    join the (conversation|discussion)
    (like|enjoyed) this (story|article|post)
    if you (enjoyed|liked|like|found) this
    (download|get) (the|our) free? *1 app
    click here
    read the original
    support (our|independent|us)
    editors note
    thank you for (reading|your)
    (thanks|thank) *1 for reading
    leave a comment
    share this
    citation :
    (more|journal) information :
    provided by
    get * * delivered
    (credits|credit|image|images|sources|source|photos|photo) (and|by|:)
    what do you think
    (tags|tag|topics|filed) (:|under)
    (published|posted|updated) (on|in|by)
    about the (author|writer)
    """)

  /// Stand anywhere in such a line.
  static let signOffWords = PhraseList(
    """
    contributed (reporting|to) (this|reporting|the)?
    contributed to this
    can be reached (at|on|via)
    all rights reserved
    (free|daily|weekly|our|email) (newsletter|newsletters)
    (views|opinions) expressed
    do not necessarily
    terms of (use|service)
    earn (a|an) affiliate? commission
    subject to copyright
    (us|know) in the comments
    republished (from|with)
    (is|was) (a|an) (senior|staff|freelance|assistant|contributing|associate|breaking|national|awardwinning)? *2 (reporter|writer|editor|journalist|correspondent|columnist|producer) (at|for|with|in|based|covering|who|and|$)
    """)
}
